//! Three plain sentences on an option: where it stands and why, what it needs, and one reason against, always.

use super::{
    super::{model::Row, words},
    source_links,
};
use crate::{
    domain::{Criterion, HoursPerWeek, Level, OptionRef, Profile, SkillId, SourceId},
    i18n::Arg,
    insight::{
        Reason, Stance,
        payback_of::{Inputs, NoPayback, Step, inputs_of},
    },
    ui::{
        ViewCtx,
        theme::{TextRole, icons},
        widgets::{rich, text},
    },
};
use egui::{Color32, Label, Ui};

/// So many skills of a role are named.
const MOST_STEPS: usize = 3;

/// The three sentences.
pub struct Sentences {
    why: String,
    needs: String,
    against: String,
    /// What the reason against rests on.
    sources: Vec<SourceId>,
}

impl Sentences {
    /// The sentences on a row; `found` are the reasons for and against it, strongest first.
    #[must_use]
    pub fn of(cx: &ViewCtx<'_>, profile: &Profile, row: &Row<'_>, found: &[Reason]) -> Self {
        let reason = found.iter().find(|reason| reason.stance == Stance::Against);
        let (against, sources) = match (row.option(), row.lead_of_first(cx)) {
            (OptionRef::Nothing, Some((name, gap))) => {
                let args: [(&str, Arg); 3] = [
                    ("n", row.rank.saturating_sub(1).into()),
                    ("name", name.into()),
                    ("gap", words::scale(cx, gap).into()),
                ];
                (cx.tf("next-against-nothing", &args), Vec::new())
            }
            _ => match reason {
                Some(reason) => {
                    let sources = crate::ui::reasons::sources(cx.market(), reason);
                    (crate::ui::reasons::sentence(cx, reason), sources)
                }
                None => (cx.t("reason-past-only-undated"), Vec::new()),
            },
        };
        Self { why: why(cx, row), needs: needs(cx, profile, row), against, sources }
    }

    /// Paints them, each with the icon of what it is.
    pub fn ui(&self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let t = cx.tokens;
        line_ui(ui, cx, (icons::INFO, t.text_muted), |ui| drop(text(ui, &self.why, TextRole::Body, t.text)));
        line_ui(ui, cx, (icons::CLOCK, t.text_muted), |ui| drop(text(ui, &self.needs, TextRole::Body, t.text)));
        line_ui(ui, cx, icon_of(cx, Stance::Against), |ui| {
            let against = cx.tf("next-against", &[("reason", self.against.as_str().into())]);
            text(ui, against, TextRole::Body, t.text);
            source_links(ui, cx, &self.sources);
        });
    }
}

/// One line with an icon before it.
pub fn line_ui(ui: &mut Ui, _cx: &ViewCtx<'_>, (icon, color): (&str, Color32), contents: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        ui.add(Label::new(rich(icon, TextRole::Icon, color)));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            contents(ui);
        });
    });
}

/// Icon and colour of a stance; the sentence says the same.
pub fn icon_of(cx: &ViewCtx<'_>, stance: Stance) -> (&'static str, Color32) {
    match stance {
        Stance::For => (icons::PLUS_CIRCLE, cx.tokens.rising),
        Stance::Against => (icons::MINUS_CIRCLE, cx.tokens.falling),
    }
}

/// The own skill that counts most: what "change nothing" goes on resting on.
pub fn main_skill(profile: &Profile) -> Option<SkillId> {
    profile.rated().max_by_key(|(_, level)| level.get()).map(|(entry, _)| entry.skill.clone())
}

/// Where it stands, and the two criteria that give most.
fn why(cx: &ViewCtx<'_>, row: &Row<'_>) -> String {
    let mut most = Criterion::ALL;
    most.sort_by(|a, b| row.contributions[b.index()].total_cmp(&row.contributions[a.index()]));
    let args: [(&str, Arg); 4] = [
        ("rank", row.rank.into()),
        ("all", row.total.into()),
        ("first", words::criterion(cx, most[0]).into()),
        ("second", words::criterion(cx, most[1]).into()),
    ];
    let unknown = row.unknown().count();
    let why = cx.tf("next-why", &args);
    if unknown == 0 { why } else { format!("{why}; {}", words::unknown_words(cx, row)) }
}

/// Hours, and what is learnt in them.
fn needs(cx: &ViewCtx<'_>, profile: &Profile, row: &Row<'_>) -> String {
    let inputs = match inputs_of(cx.market(), profile, row.option(), row.deepened()) {
        Ok(inputs) => inputs,
        Err(NoPayback::Nothing) => return cx.t("next-needs-nothing"),
        Err(NoPayback::NothingToLearn) => return cx.t("next-needs-learnt"),
        Err(_) => return cx.t("next-payback-gone"),
    };
    let hours = cx.locale.hours(inputs.hours.value);
    let learnt = learnt(cx, &inputs);
    let args: [(&str, Arg); 2] = [("hours", hours.into()), ("what", learnt.into())];
    let needs = cx.tf("next-needs", &args);
    match profile.study.map(HoursPerWeek::hours).filter(|pace| *pace > 0.0) {
        Some(pace) => {
            let weeks = (inputs.hours.value / pace).ceil();
            let args: [(&str, Arg); 2] =
                [("weeks", cx.locale.count(weeks).into()), ("pace", cx.locale.hours(pace).into())];
            format!("{needs}; {}", cx.tf("next-needs-weeks", &args))
        }
        None => needs,
    }
}

/// "from proficient to expert", or the first skills of several with their levels.
fn learnt(cx: &ViewCtx<'_>, inputs: &Inputs) -> String {
    let level = |level: Level| Arg::from(cx.locale.level(Some(level)).to_lowercase());
    if let [step] = &inputs.steps[..] {
        return match step.from {
            Some(from) => cx.tf("next-levels", &[("from", level(from)), ("to", level(step.to))]),
            None => cx.tf("next-level", &[("to", level(step.to))]),
        };
    }
    let steps = inputs.steps.iter().take(MOST_STEPS);
    let name =
        |step: &Step| cx.tf("next-step", &[("skill", cx.skill_name(&step.skill).into()), ("to", level(step.to))]);
    let mut steps: Vec<String> = steps.map(name).collect();
    let more = inputs.steps.len().saturating_sub(MOST_STEPS);
    if more > 0 {
        steps.push(cx.tf("next-made-more", &[("n", more.into())]));
    }
    steps.join(", ")
}
