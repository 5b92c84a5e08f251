//! What the work is paid, by kind: advertised, salaried, asked, and single reports. Kinds never share an axis or a mean,
//! and dollars are converted at the user's own rate only.

use super::{PaybackPanel, result::value_row};
use crate::{
    domain::{
        Conversion, Currency, Figure, Market, Metric, OptionRef, Pay, PayKind, Profile, SkillId, SourceId, Standing,
        Subject,
    },
    ui::{
        ViewCtx, sources,
        theme::{TextRole, icons, space},
        widgets::{caption, caution, faint, link, row_line, text},
    },
};
use egui::Ui;

/// Kinds in the order in which they are shown: nearest to what a freelancer gets first.
const KINDS: [PayKind; 3] = [PayKind::Advertised, PayKind::Asked, PayKind::Salaried];
/// So many rows of a kind stand there unasked.
const FEW: usize = 4;

/// What is known of the pay of an option.
pub(super) struct Paid<'m> {
    rows: Vec<&'m Pay>,
    reports: Vec<&'m Figure>,
}

impl<'m> Paid<'m> {
    /// Pay rows of some skills, and published rates of them whose source was seen.
    pub(super) fn of(cx: &ViewCtx<'m>, skills: &[SkillId]) -> Self {
        let market: &'m Market = cx.market();
        let show = cx.state.settings.show_unconfirmed;
        let is_rate = |figure: &&Figure| {
            matches!(figure.metric, Metric::HourlyRate | Metric::HourlyRateHigh)
                && matches!(&figure.subject, Subject::Skill(id) if skills.contains(id))
                && (show || market.is_confirmed(figure))
        };
        Self {
            rows: market.pay.iter().filter(|row| skills.contains(&row.skill)).collect(),
            reports: market.figures.iter().filter(is_rate).collect(),
        }
    }

    fn of_kind(&self, kind: PayKind) -> impl Iterator<Item = &'m Pay> {
        self.rows.iter().copied().filter(move |row| row.kind == kind)
    }

    /// How many numbers of which kind: "2 advertised, 1 report".
    pub(super) fn summary(&self, cx: &ViewCtx<'_>) -> String {
        let counted = KINDS.into_iter().map(|kind| (self.of_kind(kind).count(), cx.locale.pay_kind(kind)));
        let reports = std::iter::once((self.reports.len(), cx.t("payback-pay-reports")));
        let parts: Vec<String> = counted
            .chain(reports)
            .filter(|(n, _)| *n > 0)
            .map(|(n, kind)| cx.tf("payback-pay-count", &[("n", n.into()), ("kind", kind.into())]))
            .collect();
        if parts.is_empty() { cx.t("payback-pay-none") } else { parts.join("; ") }
    }
}

/// The skills whose pay speaks for an option: the skill itself, the one that is deepened, or all that a role asks for.
pub(super) fn skills_of(market: &Market, option: &OptionRef, deepened: Option<&SkillId>) -> Vec<SkillId> {
    match option {
        OptionRef::Skill(id) => vec![id.clone()],
        OptionRef::Deepen => deepened.into_iter().cloned().collect(),
        OptionRef::Target(id) => {
            let asked = market.target(id).map(|role| role.requirements.iter()).into_iter().flatten();
            asked.map(|asked| asked.skill.clone()).collect()
        }
        OptionRef::Nothing => Vec::new(),
    }
}

impl PaybackPanel {
    /// All kinds with their rows, the caution that stands on a report, and the user's own rate of exchange.
    pub(super) fn pay_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCtx<'_>,
        profile: &Profile,
        option: &OptionRef,
        paid: &Paid<'_>,
    ) {
        caption(ui, cx.tokens, cx.t("payback-pay-explain"));
        let is_role = matches!(option, OptionRef::Target(_));
        for (place, kind) in KINDS.into_iter().enumerate() {
            let rows: Vec<&Pay> = paid.of_kind(kind).collect();
            if rows.is_empty() {
                continue;
            }
            heading(ui, cx, &cx.locale.pay_kind(kind));
            let shown = if self.shows_all_pay[place] { rows.len() } else { FEW };
            for (index, row) in rows.iter().take(shown).enumerate() {
                ui.push_id(("pay", place, index), |ui| row_ui(ui, cx, profile, row, is_role));
            }
            if rows.len() > FEW {
                let key = if self.shows_all_pay[place] { "payback-pay-fewer" } else { "payback-pay-more" };
                ui.push_id(("more", place), |ui| {
                    if link(ui, cx.tokens, None, &cx.tf(key, &[("n", rows.len().into())])).clicked() {
                        self.shows_all_pay[place] = !self.shows_all_pay[place];
                    }
                });
            }
        }
        if !paid.reports.is_empty() {
            heading(ui, cx, &cx.t("payback-pay-reports"));
            for (index, report) in paid.reports.iter().enumerate() {
                ui.push_id(("report", index), |ui| report_ui(ui, cx, profile, report, is_role));
            }
            cautions_ui(ui, cx, option, &paid.reports);
        }
        if profile.currency != Currency::USD && !(paid.rows.is_empty() && paid.reports.is_empty()) {
            ui.add_space(space::S);
            self.conversion.ui(ui, cx, profile);
        }
    }
}

fn heading(ui: &mut Ui, cx: &ViewCtx<'_>, title: &str) {
    ui.add_space(space::XS);
    text(ui, title, TextRole::CaptionStrong, cx.tokens.text);
}

fn row_ui(ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile, row: &Pay, is_role: bool) {
    row_line(ui, cx.tokens);
    let name = if is_role { format!("{}: {}", cx.skill_name(&row.skill), row.named) } else { row.named.clone() };
    value_row(ui, cx, &name, &hourly(cx, row.middle), cx.tokens.text);
    converted_ui(ui, cx, profile, row.middle);
    let mut about = vec![cx.t(if row.is_mean { "payback-pay-mean" } else { "payback-pay-median" })];
    if let (Some(p25), Some(p75)) = (row.p25, row.p75) {
        let range = cx.locale.number_range(p25, p75, 2);
        about.push(cx.tf("payback-pay-quartiles", &[("range", range.into())]));
    }
    if let Some(n) = row.n {
        #[expect(clippy::cast_precision_loss, reason = "a count of posts or people")]
        about.push(cx.tf("payback-pay-n", &[("n", cx.locale.count(n as f64).into())]));
    }
    about.push(cx.locale.region(&row.region));
    about.push(row.period.map_or_else(|| cx.t("payback-pay-undated"), |period| cx.locale.span(period)));
    caption(ui, cx.tokens, about.join(" · "));
    if let Standing::Proxy(why) = &row.standing {
        faint(ui, cx.tokens, cx.pick(why));
    }
    source_ui(ui, cx, &row.source);
}

/// One published rate: how many stand behind it is not known, so that it says it is a report.
fn report_ui(ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile, report: &Figure, is_role: bool) {
    row_line(ui, cx.tokens);
    let name = match &report.subject {
        Subject::Skill(skill) if is_role => format!("{}: {}", cx.skill_name(skill), report.named),
        _ => report.named.clone(),
    };
    value_row(ui, cx, &name, &hourly(cx, report.value), cx.tokens.text);
    converted_ui(ui, cx, profile, report.value);
    let kind = if report.metric == Metric::HourlyRateHigh { "payback-pay-upper" } else { "payback-pay-one" };
    let period = report.period.map_or_else(|| cx.t("payback-pay-undated"), |period| cx.locale.span(period));
    caption(ui, cx.tokens, [cx.t(kind), cx.locale.region(&report.region), period].join(" · "));
    if let Some(note) = &report.note {
        faint(ui, cx.tokens, cx.tf("payback-pay-note", &[("note", note.as_str().into())]));
    }
    source_ui(ui, cx, &report.source);
}

/// What is cited against resting on these reports: one person's word, one platform.
fn cautions_ui(ui: &mut Ui, cx: &ViewCtx<'_>, option: &OptionRef, reports: &[&Figure]) {
    let cites = |sources: &[SourceId]| sources.iter().any(|id| reports.iter().any(|report| report.source == *id));
    let of_role = match option {
        OptionRef::Target(id) => cx.market().target(id).and_then(|role| role.caution.as_ref()),
        _ => None,
    };
    let skills: Vec<&SkillId> = reports
        .iter()
        .filter_map(|report| match &report.subject {
            Subject::Skill(id) => Some(id),
            Subject::Category(_) => None,
        })
        .collect();
    let notes = cx.market().notes.iter().filter(|note| {
        note.kind == crate::domain::NoteKind::Against && note.skills.iter().any(|id| skills.contains(&id))
    });
    let cautions = of_role.into_iter().chain(notes.map(|note| &note.text)).filter(|text| cites(&text.sources));
    let lines: Vec<&str> = cautions.map(|text| cx.pick(&text.text)).collect();
    if !lines.is_empty() {
        ui.add_space(space::XS);
        caution(ui, cx.tokens, &cx.t("payback-pay-caution"), |ui| {
            for line in lines {
                caption(ui, cx.tokens, line);
            }
        });
    }
}

fn hourly(cx: &ViewCtx<'_>, usd: f64) -> String {
    cx.tf("payback-pay-hourly", &[("money", cx.locale.money(usd, Currency::USD).into())])
}

/// The amount in the profile's currency, with the rate and its date, if the user typed one.
fn converted_ui(ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile, usd: f64) {
    let Some(conversion) = profile.conversion.filter(|_| profile.currency != Currency::USD) else { return };
    text(ui, converted(cx, profile, conversion, usd), TextRole::CaptionStrong, cx.tokens.text_muted);
}

fn converted(cx: &ViewCtx<'_>, profile: &Profile, conversion: Conversion, usd: f64) -> String {
    let args = [
        ("money", cx.locale.money(usd * conversion.per_usd(), profile.currency).into()),
        ("rate", cx.locale.money(conversion.per_usd(), profile.currency).into()),
        ("date", cx.locale.date(conversion.on).into()),
    ];
    cx.tf("payback-pay-converted", &args)
}

fn source_ui(ui: &mut Ui, cx: &ViewCtx<'_>, id: &SourceId) {
    if let Some(source) = cx.market().source(id) {
        let name = sources::short_name(cx.market(), id);
        sources::source_link(ui, cx, source, Some(icons::ARROW_SQUARE_OUT), &name);
    }
}
