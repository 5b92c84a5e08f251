//! The numbers of payback as fields: name, box, where the number is from, and what is wrong with what was typed.

use super::{Case, PaybackPanel, result::sentence_ui, study, words};
use crate::{
    app::command::{Amount, Command},
    domain::{Cost, HireRate, Hours, Percent, Portion, Uplift, Weeks},
    insight::{npv, payback::UPLIFT_SOURCE, payback_of::By},
    ui::{
        ViewCtx,
        number_field::Shown,
        sources,
        theme::{TextRole, icons, size, space},
        views::profile::AmountKind,
        widgets::{caption, faint, rich, segmented},
    },
};
use egui::{Label, Ui, vec2};

/// Width of a field.
const FIELD: f32 = 96.0;
/// Most money that the formulas take.
const MOST_MONEY: f64 = crate::insight::payback::MOST;

/// One number that can be typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Cost,
    Hours,
    LevelHours,
    Displaced,
    Study,
    Rate,
    Billable,
    UpliftLow,
    UpliftLikely,
    UpliftHigh,
    UseShare,
    Ramp,
    Hire,
    Discount,
}

impl Field {
    pub(super) const COUNT: usize = 14;

    fn key(self) -> &'static str {
        match self {
            Self::Cost => "payback-field-cost",
            Self::Hours => "payback-field-hours",
            Self::LevelHours => "payback-field-level-hours",
            Self::Displaced => "payback-field-displaced",
            Self::Study => "payback-field-study",
            Self::Rate => "payback-field-rate",
            Self::Billable => "payback-field-billable",
            Self::UpliftLow => "payback-field-uplift-low",
            Self::UpliftLikely => "payback-field-uplift-likely",
            Self::UpliftHigh => "payback-field-uplift-high",
            Self::UseShare => "payback-field-use-share",
            Self::Ramp => "payback-field-ramp",
            Self::Hire => "payback-field-hire",
            Self::Discount => "payback-field-discount",
        }
    }
}

impl PaybackPanel {
    /// Cost, hours with the courses or the rule behind them, in which hours the study lies, and how much of it a week.
    pub(super) fn put_in_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, case: &Case<'_>) {
        let inputs = &case.inputs;
        let cost = |value: Option<f64>| {
            let fits = value.is_none_or(|amount| amount <= MOST_MONEY);
            checked(cx, value.filter(|_| fits), Cost::new, "payback-refused-cost")
                .and_then(|cost| if fits { Ok(cost) } else { Err(cx.t("payback-refused-cost")) })
        };
        if let Some(cost) = self.field_ui(ui, cx, case, Field::Cost, Some(inputs.cost.value), cost) {
            case.say(cx, |said| said.cost = cost);
        }
        by_ui(ui, cx, inputs.cost.by, "payback-by-rule-cost");
        let hours = |value| checked(cx, value, Hours::new, "payback-refused-hours");
        if let Some(hours) = self.field_ui(ui, cx, case, Field::Hours, Some(inputs.hours.value), hours) {
            case.say(cx, |said| said.hours = hours);
        }
        study::origin_ui(ui, cx, case, &mut self.shows_courses);
        if inputs.hours.by != By::User && inputs.steps.iter().any(|step| step.courses.is_empty()) {
            let rule = study::hours_per_level(case.profile);
            let read = |value| checked(cx, value, Hours::new, "payback-refused-hours");
            if let Some(hours) = self.field_ui(ui, cx, case, Field::LevelHours, Some(rule), read) {
                cx.send(Command::SetHoursPerLevel(hours));
            }
        }
        if let Some(displaced) =
            self.field_ui(ui, cx, case, Field::Displaced, Some(100.0 * inputs.displaced.value), |value| {
                share(cx, value)
            })
        {
            case.say(cx, |said| said.displaced = displaced);
        }
        let choices = [(0.0, cx.t("payback-idle")), (0.5, cx.t("payback-half")), (1.0, cx.t("payback-paid"))];
        if let Some(chosen) = segmented(ui, cx.tokens, inputs.displaced.value, &choices) {
            case.say(cx, |said| said.displaced = Portion::new(chosen).ok());
        }
        by_ui(ui, cx, inputs.displaced.by, "payback-by-rule");
        self.amount_ui(ui, cx, case, Field::Study, AmountKind::Study);
    }

    /// Rate, paid hours, the rise of the rate as a range with its source, how many hours it touches, and how soon.
    pub(super) fn brings_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, case: &Case<'_>) {
        let inputs = &case.inputs;
        self.amount_ui(ui, cx, case, Field::Rate, AmountKind::Rate);
        self.amount_ui(ui, cx, case, Field::Billable, AmountKind::Billable);
        faint(ui, cx.tokens, cx.t("payback-by-profile"));
        let pct = inputs.uplift_pct.value;
        for (place, field) in [Field::UpliftLow, Field::UpliftLikely, Field::UpliftHigh].into_iter().enumerate() {
            let read = |value: Option<f64>| uplift(cx, pct, place, value);
            if let Some(uplift) = self.field_ui(ui, cx, case, field, Some(pct[place]), read) {
                case.say(cx, |said| said.uplift = uplift);
            }
        }
        if inputs.uplift_pct.by == By::User {
            faint(ui, cx.tokens, cx.t("payback-by-user"));
        }
        caption(
            ui,
            cx.tokens,
            cx.t(if inputs.uplift_fits { "payback-uplift-found" } else { "payback-uplift-assumed" }),
        );
        if let Some(source) = cx.market().sources.iter().find(|source| source.id.as_str() == UPLIFT_SOURCE) {
            let name = sources::short_name(cx.market(), &source.id);
            sources::source_link(ui, cx, source, Some(icons::ARROW_SQUARE_OUT), &name);
        }
        if let Some(part) =
            self.field_ui(ui, cx, case, Field::UseShare, Some(100.0 * inputs.use_share.value), |value| share(cx, value))
        {
            case.say(cx, |said| said.use_share = part);
        }
        by_ui(ui, cx, inputs.use_share.by, "payback-by-rule");
        let ramp = |value| checked(cx, value, Weeks::new, "payback-refused-weeks");
        if let Some(ramp) = self.field_ui(ui, cx, case, Field::Ramp, Some(inputs.ramp_weeks.value), ramp) {
            case.say(cx, |said| said.ramp = ramp);
        }
        by_ui(ui, cx, inputs.ramp_weeks.by, "payback-by-rule-ramp");
    }

    /// The second lever: a higher rate may mean being hired less often.
    pub(super) fn hire_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, case: &Case<'_>) {
        caption(ui, cx.tokens, cx.t("payback-hire-explain"));
        let now = 100.0 * case.inputs.hire_rate.value;
        let read =
            |value: Option<f64>| checked(cx, value.map(|pct| pct / 100.0), HireRate::new, "payback-refused-hire");
        if let Some(rate) = self.field_ui(ui, cx, case, Field::Hire, Some(now), read) {
            case.say(cx, |said| said.hire_rate = rate);
        }
        by_ui(ui, cx, case.inputs.hire_rate.by, "payback-by-rule-hire");
        if let Some(tipping) = case.outcome.as_ref().ok().and_then(|(terms, _)| words::tipping(cx, terms)) {
            sentence_ui(ui, icons::INFO, cx.tokens.text_muted, &tipping, cx.tokens.text_muted);
        }
    }

    /// The net present value over one and two years, with the interest that it is computed at.
    pub(super) fn value_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, case: &Case<'_>) {
        caption(ui, cx.tokens, cx.t("payback-value-explain"));
        let read = |value: Option<f64>| {
            let fits = value.is_none_or(|pct| (-90.0..=1_000.0).contains(&pct));
            if fits {
                checked(cx, value, Percent::new, "payback-refused-discount")
            } else {
                Err(cx.t("payback-refused-discount"))
            }
        };
        let now = case.inputs.discount_pct.value;
        if let Some(discount) = self.field_ui(ui, cx, case, Field::Discount, Some(now), read) {
            case.say(cx, |said| said.discount = discount);
        }
        by_ui(ui, cx, case.inputs.discount_pct.by, "payback-by-rule");
        let Ok((terms, _)) = &case.outcome else { return };
        for horizon in [52_u32, 104] {
            let label = cx.tf("payback-value-over", &[("weeks", horizon.into())]);
            match npv(terms, now / 100.0, horizon) {
                Ok(npv) => {
                    let t = cx.tokens;
                    let color = if npv.value < 0.0 { t.falling } else { t.rising };
                    let value = cx.locale.signed_money(npv.value, case.profile.currency);
                    super::result::value_row(ui, cx, &label, &value, color);
                }
                Err(_) => drop(caption(ui, cx.tokens, cx.t("payback-value-none"))),
            }
        }
    }

    /// A number of the profile, which all options share.
    fn amount_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, case: &Case<'_>, field: Field, kind: AmountKind) {
        let read = |value| kind.read(cx, value);
        let entered: Option<Amount> = self.field_ui(ui, cx, case, field, kind.value(case.profile), read);
        if let Some(amount) = entered {
            cx.send(Command::SetAmount(amount));
        }
    }

    /// Name and box in one line; the name wraps beside the box. Below, what is wrong.
    fn field_ui<T>(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCtx<'_>,
        case: &Case<'_>,
        field: Field,
        value: Option<f64>,
        read: impl FnOnce(Option<f64>) -> Result<T, String>,
    ) -> Option<T> {
        let name = cx.tf(field.key(), &[("currency", cx.locale.currency_symbol(case.profile.currency).into())]);
        let label_width = (ui.available_width() - FIELD - space::S).max(60.0);
        let owner = case.owner();
        let shown = Shown { owner: &owner, value, name: &name, width: FIELD };
        let editor = &mut self.fields[field as usize];
        let entered = ui
            .horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = space::S;
                ui.allocate_ui(vec2(label_width, size::CONTROL), |ui| {
                    ui.set_min_width(label_width);
                    ui.set_max_width(label_width);
                    ui.add(Label::new(rich(&name, TextRole::Body, cx.tokens.text_muted)).wrap());
                });
                editor.ui(ui, cx, &shown, read).1
            })
            .inner;
        editor.problem_ui(ui, cx);
        entered
    }
}

/// A number as the domain holds it; none is the default.
fn checked<T, E>(
    cx: &ViewCtx<'_>,
    value: Option<f64>,
    new: impl FnOnce(f64) -> Result<T, E>,
    refused: &str,
) -> Result<Option<T>, String> {
    value.map(new).transpose().map_err(|_| cx.t(refused))
}

/// A share typed as percent.
fn share(cx: &ViewCtx<'_>, value: Option<f64>) -> Result<Option<Portion>, String> {
    checked(cx, value.map(|pct| pct / 100.0), Portion::new, "payback-refused-share")
}

/// The range with one of its three numbers changed; an empty field brings the default range back.
fn uplift(cx: &ViewCtx<'_>, now: [f64; 3], place: usize, value: Option<f64>) -> Result<Option<Uplift>, String> {
    let Some(value) = value else { return Ok(None) };
    if Percent::new(value).is_err() {
        return Err(cx.t("payback-refused-uplift"));
    }
    let mut range = now;
    range[place] = value;
    Uplift::new(range[0], range[1], range[2]).map(Some).map_err(|_| cx.t("payback-refused-order"))
}

/// Where a number is from, faint.
pub(super) fn by_ui(ui: &mut Ui, cx: &ViewCtx<'_>, by: By, rule: &str) {
    faint(ui, cx.tokens, cx.t(if by == By::User { "payback-by-user" } else { rule }));
}
