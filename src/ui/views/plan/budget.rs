//! What fits into a budget of hours and money: a proposal that is shown first, and taken in one step or left.

use crate::{
    app::command::Command,
    domain::{Budget, Cost, Hours, PlanChange, PlanItemId, Profile},
    insight::{
        PlanChoice, PlanDates,
        choice::{ChoiceError, Limits},
        plan_choice::{plan_choice, score_of},
    },
    ui::{
        ViewCtx,
        number_field::{NumberField, Shown},
        theme::{TextRole, icons, space},
        widgets::{ButtonKind, button, caption, card, faint, link, rich, section, text},
    },
};
use egui::{Color32, Label, Ui};

/// Width of the fields.
const FIELD: f32 = 132.0;

/// View state of the card.
#[derive(Default)]
pub struct BudgetCard {
    hours: NumberField,
    money: NumberField,
    /// The budget being tried, and whose plan it is for; nothing of it is saved.
    draft: Option<(String, Budget)>,
    is_open: bool,
    known: Option<(Key, Result<PlanChoice, ChoiceError>)>,
}

/// What a proposal depends on: revisions of profiles and market, number of the ranking, the limits.
type Key = (u64, u64, u64, Option<f64>, Option<f64>);

/// What the buttons below a proposal ask for.
enum Asked {
    Take(Vec<PlanItemId>),
    KeepBudget,
    Leave,
}

impl BudgetCard {
    /// Paints the card.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile, dates: &PlanDates) {
        let t = cx.tokens;
        if self.draft.as_ref().is_some_and(|(owner, _)| owner != profile.id.as_str()) {
            (self.draft, self.is_open) = (None, false);
        }
        card(ui, t, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::S;
            section(ui, t, cx.t("plan-budget-title"));
            caption(ui, t, cx.t("plan-budget-why"));
            self.fields_ui(ui, cx, profile);
            let saved = profile.plan.budget;
            let budget = self.draft.as_ref().map_or(saved, |(_, budget)| *budget);
            if budget == Budget::default() && self.draft.is_none() {
                return;
            }
            let choice = self.choice(cx, profile, dates, budget);
            let asked = match choice {
                Err(error) => {
                    text(ui, problem(cx, &error, profile), TextRole::Caption, t.warning);
                    self.draft.is_some().then(|| buttons_ui(ui, cx, None, budget != saved)).flatten()
                }
                Ok(choice) => self.outcome_ui(ui, cx, profile, &choice, budget != saved),
            };
            match asked {
                Some(Asked::Take(ids)) => {
                    let changes = vec![PlanChange::Keep(ids), PlanChange::SetBudget(budget)];
                    cx.send(Command::ChangePlan(Box::new(PlanChange::Several(changes))));
                }
                Some(Asked::KeepBudget) => cx.send(Command::ChangePlan(Box::new(PlanChange::SetBudget(budget)))),
                Some(Asked::Leave) => {}
                None => return,
            }
            (self.draft, self.is_open) = (None, false);
        });
    }

    fn fields_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile) {
        let saved = profile.plan.budget;
        let now = self.draft.as_ref().map_or(saved, |(_, budget)| *budget);
        let owner = profile.id.as_str();
        let hours_name = cx.t("plan-budget-hours");
        let symbol = cx.locale.currency_symbol(profile.currency);
        let money_name = cx.tf("plan-budget-money", &[("currency", symbol.into())]);
        let hours = Shown { owner, value: now.hours.map(Hours::hours), name: &hours_name, width: FIELD };
        let money = Shown { owner, value: now.money.map(Cost::amount), name: &money_name, width: FIELD };
        caption(ui, cx.tokens, &hours_name);
        let read =
            |value: Option<f64>| value.map(Hours::new).transpose().map_err(|_| cx.t("plan-budget-hours-refused"));
        let typed_hours = self.hours.ui(ui, cx, &hours, read).1;
        self.hours.problem_ui(ui, cx);
        caption(ui, cx.tokens, &money_name);
        let read = |value: Option<f64>| value.map(Cost::new).transpose().map_err(|_| cx.t("plan-budget-money-refused"));
        let typed_money = self.money.ui(ui, cx, &money, read).1;
        self.money.problem_ui(ui, cx);
        if typed_hours.is_some() || typed_money.is_some() {
            let hours = typed_hours.unwrap_or(now.hours);
            let money = typed_money.unwrap_or(now.money);
            let budget = Budget { hours, money };
            self.draft = (budget != saved).then(|| (owner.to_owned(), budget));
        }
    }

    /// The proposal for a budget, kept until something that it depends on changes.
    fn choice(
        &mut self,
        cx: &ViewCtx<'_>,
        profile: &Profile,
        dates: &PlanDates,
        budget: Budget,
    ) -> Result<PlanChoice, ChoiceError> {
        let limits = Limits { hours: budget.hours.map(Hours::hours), money: budget.money.map(Cost::amount) };
        let rankings = &cx.derived.rankings;
        let key = (cx.state.book_revision, cx.state.market_revision, rankings.number(), limits.hours, limits.money);
        if let Some((known, choice)) = &self.known
            && *known == key
        {
            return choice.clone();
        }
        let ranking = rankings.ranking().and_then(Result::ok);
        let choice =
            plan_choice(&profile.plan, dates.from, limits, |item| ranking.and_then(|ranking| score_of(ranking, item)));
        self.known = Some((key, choice.clone()));
        choice
    }

    fn outcome_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCtx<'_>,
        profile: &Profile,
        choice: &PlanChoice,
        is_other: bool,
    ) -> Option<Asked> {
        let t = cx.tokens;
        let hours = || cx.locale.hours(choice.hours).into();
        let money = || cx.locale.money(choice.money, profile.currency).into();
        if choice.left_out.is_empty() {
            let args = [("n", choice.kept.len().into()), ("hours", hours()), ("money", money())];
            text(ui, cx.tf("plan-budget-fits", &args), TextRole::Body, t.text);
            return is_other.then(|| buttons_ui(ui, cx, None, true)).flatten();
        }
        if self.draft.is_none() && !self.is_open {
            let words = cx.tf("plan-budget-over", &[("n", choice.left_out.len().into())]);
            text(ui, words, TextRole::Body, t.text);
            self.is_open = link(ui, t, None, &cx.t("plan-budget-show")).clicked();
            return None;
        }
        let args =
            [("part", cx.locale.percent(100.0 * choice.worth, 0).into()), ("hours", hours()), ("money", money())];
        text(ui, cx.tf("plan-budget-keeps", &args), TextRole::Body, t.text);
        titles_ui(ui, cx, profile, "plan-budget-stays", icons::CHECK, t.accent, &choice.kept);
        titles_ui(ui, cx, profile, "plan-budget-left-out", icons::MINUS, t.text_muted, &choice.left_out);
        let part = cx.locale.percent(100.0 * choice.simple_worth, 0);
        let key = match (choice.is_exact, choice.worth - choice.simple_worth > 0.005) {
            (true, true) => "plan-budget-exact-simple",
            (true, false) => "plan-budget-exact",
            (false, _) => "plan-budget-near",
        };
        let words = if key == "plan-budget-exact-simple" {
            cx.tf("plan-budget-exact-simple", &[("part", part.into())])
        } else {
            cx.t(key)
        };
        faint(ui, t, words);
        if !choice.unknown.is_empty() {
            faint(ui, t, cx.tf("plan-budget-unknown", &[("n", choice.unknown.len().into())]));
        }
        buttons_ui(ui, cx, Some((choice, choice.staying(&profile.plan))), is_other)
    }
}

/// The titles of items behind an icon, under a heading with their number.
fn titles_ui(
    ui: &mut Ui,
    cx: &ViewCtx<'_>,
    profile: &Profile,
    key: &str,
    icon: &str,
    color: Color32,
    ids: &[PlanItemId],
) {
    if ids.is_empty() {
        return;
    }
    let t = cx.tokens;
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        text(ui, cx.tf(key, &[("n", ids.len().into())]), TextRole::CaptionStrong, t.text);
        for item in ids.iter().filter_map(|id| profile.plan.item(id)) {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                ui.add(Label::new(rich(icon, TextRole::IconSmall, color)));
                ui.add(Label::new(rich(&item.title, TextRole::Caption, t.text)).wrap());
            });
        }
    });
}

/// The buttons of a proposal: take it, save the budget alone, leave.
fn buttons_ui(
    ui: &mut Ui,
    cx: &ViewCtx<'_>,
    proposal: Option<(&PlanChoice, Vec<PlanItemId>)>,
    is_other: bool,
) -> Option<Asked> {
    let t = cx.tokens;
    let mut asked = None;
    ui.horizontal_wrapped(|ui| {
        if let Some((choice, staying)) = proposal {
            let words = cx.tf("plan-budget-take", &[("n", choice.left_out.len().into())]);
            if button(ui, t, ButtonKind::Primary, None, &words).clicked() {
                asked = Some(Asked::Take(staying));
            }
        }
        if is_other && button(ui, t, ButtonKind::Secondary, None, &cx.t("plan-budget-save")).clicked() {
            asked = Some(Asked::KeepBudget);
        }
        if button(ui, t, ButtonKind::Secondary, None, &cx.t("plan-budget-leave")).clicked() {
            asked = Some(Asked::Leave);
        }
    });
    asked
}

fn problem(cx: &ViewCtx<'_>, error: &ChoiceError, profile: &Profile) -> String {
    match error {
        ChoiceError::TooMany { given } => cx.tf("plan-budget-too-many", &[("n", (*given).into())]),
        ChoiceError::Amount { id, .. } => {
            let title = profile.plan.items.iter().find(|item| item.id.as_str() == id).map(|item| item.title.as_str());
            cx.tf("plan-budget-amount", &[("item", title.unwrap_or(id).into())])
        }
        ChoiceError::Order(_) => cx.t("plan-budget-order"),
    }
}
