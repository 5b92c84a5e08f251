//! Reasons as sentences, with the sources that they rest on. What the reasons are is decided in `insight`.

use super::{ViewCtx, sources::publisher, words};
use crate::{
    domain::{Evidence, Market, SkillId, SourceId},
    i18n::Arg,
    insight::{Origin, Reason, ReasonKind, Signal},
};

/// One sentence in the language of the screen, without a word for its stance.
#[must_use]
pub fn sentence(cx: &ViewCtx<'_>, reason: &Reason) -> String {
    let name = |id: &SkillId| Arg::from(cx.skill_name(id));
    match &reason.kind {
        ReasonKind::HasCoreSkill { skill: id, level, evidence } => {
            let level = cx.locale.level(Some(*level)).to_lowercase();
            cx.tf(has_key(*evidence), &[("skill", name(id)), ("level", level.into())])
        }
        ReasonKind::NearSkill { skill: id, via, shared } => {
            if shared.is_empty() {
                return cx.tf("reason-near", &[("skill", name(id)), ("via", name(via))]);
            }
            let shared = cx.locale.list(shared).into();
            cx.tf("reason-near-shared", &[("skill", name(id)), ("via", name(via)), ("shared", shared)])
        }
        ReasonKind::DemandRising { skill: id, signal } => demand(cx, "rising", id, signal),
        ReasonKind::DemandFalling { skill: id, signal } => demand(cx, "falling", id, signal),
        ReasonKind::DemandUnsure { skill: id, signal } => demand(cx, "unsure", id, signal),
        ReasonKind::DemandFlat { skill: id, signal } => demand(cx, "flat", id, signal),
        ReasonKind::BaseUnknown { skill: id, signal } => {
            cx.tf("reason-base-unknown", &[("skill", name(id)), ("change", change(cx, signal).into())])
        }
        ReasonKind::OneReport { skill: id, signal } => {
            cx.tf("reason-one-report", &[("skill", name(id)), ("measured", measured(cx, signal))])
        }
        ReasonKind::OnlyStandIn { skill: id, signal } => {
            cx.tf("reason-only-stand-in", &[("skill", name(id)), ("what", what(cx, signal).into())])
        }
        ReasonKind::OldEvidence { skill: id, date } => {
            cx.tf("reason-old-evidence", &[("skill", name(id)), ("date", cx.locale.month(*date).into())])
        }
        ReasonKind::SourcesDisagree { skill: id, disagreement } => {
            let side = |signal: &Signal| format!("{} ({})", change(cx, signal), publisher(cx.market(), &signal.source));
            let (up, down) = (side(&disagreement.rising), side(&disagreement.falling));
            cx.tf("reason-sources-disagree", &[("skill", name(id)), ("rising", up.into()), ("falling", down.into())])
        }
        ReasonKind::LevelsShort { skill: id, levels, need } => {
            let need = cx.locale.level(Some(*need)).to_lowercase();
            cx.tf("reason-levels-short", &[("skill", name(id)), ("n", (*levels).into()), ("need", need.into())])
        }
        ReasonKind::UnratedSkills { skills } => {
            let names: Vec<String> = skills.iter().map(|id| cx.skill_name(id)).collect();
            cx.tf("reason-unrated", &[("n", skills.len().into()), ("skills", names.join(", ").into())])
        }
        ReasonKind::NoSeries { skill: id } => cx.tf("reason-no-series", &[("skill", name(id))]),
        ReasonKind::NoDemandData => cx.t("reason-no-demand-data"),
        ReasonKind::CitedCaution { text, .. } => cx.pick(&text.text).to_owned(),
        ReasonKind::CitedNote { index } => {
            cx.market().notes.get(*index).map(|note| cx.pick(&note.text.text).to_owned()).unwrap_or_default()
        }
        ReasonKind::PastOnly { date: Some(date) } => {
            cx.tf("reason-past-only", &[("date", cx.locale.month(*date).into())])
        }
        ReasonKind::PastOnly { date: None } => cx.t("reason-past-only-undated"),
    }
}

/// The sources that a reason rests on; none when it rests on the profile or on our own judgement.
#[must_use]
pub fn sources(market: &Market, reason: &Reason) -> Vec<SourceId> {
    match &reason.kind {
        ReasonKind::DemandRising { signal, .. }
        | ReasonKind::DemandFalling { signal, .. }
        | ReasonKind::DemandUnsure { signal, .. }
        | ReasonKind::DemandFlat { signal, .. }
        | ReasonKind::BaseUnknown { signal, .. }
        | ReasonKind::OneReport { signal, .. }
        | ReasonKind::OnlyStandIn { signal, .. } => vec![signal.source.clone()],
        ReasonKind::SourcesDisagree { disagreement, .. } => {
            let (up, down) = (&disagreement.rising.source, &disagreement.falling.source);
            if up == down { vec![up.clone()] } else { vec![up.clone(), down.clone()] }
        }
        ReasonKind::CitedCaution { text, .. } => text.sources.clone(),
        ReasonKind::CitedNote { index } => {
            market.notes.get(*index).map(|note| note.text.sources.clone()).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

fn has_key(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Claim => "reason-has-claim",
        Evidence::Portfolio => "reason-has-portfolio",
        Evidence::Test => "reason-has-test",
        Evidence::Client => "reason-has-client",
    }
}

fn demand(cx: &ViewCtx<'_>, way: &str, skill: &SkillId, signal: &Signal) -> String {
    let key = match (way, signal.base) {
        ("rising", Some(_)) => "reason-demand-rising-base",
        ("rising", None) => "reason-demand-rising",
        ("falling", Some(_)) => "reason-demand-falling-base",
        ("falling", None) => "reason-demand-falling",
        ("flat", _) => "reason-demand-flat",
        _ => "reason-demand-unsure",
    };
    let mut args = vec![
        ("skill", Arg::from(cx.skill_name(skill))),
        ("change", change(cx, signal).into()),
        ("measured", measured(cx, signal)),
    ];
    if let (Some(base), true) = (signal.base, key.ends_with("-base")) {
        args.push(("before", cx.locale.count(base.before).into()));
        args.push(("after", cx.locale.count(base.after).into()));
    }
    cx.tf(key, &args)
}

fn change(cx: &ViewCtx<'_>, signal: &Signal) -> String {
    signal.change.map(|change| words::change(cx, change)).unwrap_or_default()
}

/// Publisher, region and period of a signal.
fn measured(cx: &ViewCtx<'_>, signal: &Signal) -> Arg {
    let span = match signal.origin {
        Origin::Figure(index) => cx.market().figures.get(index).and_then(|figure| figure.period),
        Origin::Series(_) => None,
    };
    let period = span.map(|span| cx.locale.span(span)).or_else(|| signal.observed.map(|date| cx.locale.month(date)));
    let parts = [Some(publisher(cx.market(), &signal.source)), Some(cx.locale.region(&signal.region)), period];
    let text: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    text.join(", ").into()
}

/// What a signal measures, as its source names it.
fn what(cx: &ViewCtx<'_>, signal: &Signal) -> String {
    match &signal.origin {
        Origin::Series(id) => cx.market().series(id).map_or_else(
            || id.to_string(),
            |series| format!("{}, {}", cx.locale.short_measure(series.measure), cx.pick(&series.name)),
        ),
        Origin::Figure(index) => cx.market().figures.get(*index).map(|figure| figure.named.clone()).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        app::undo::UserData,
        app::{derived::Derived, state::State},
        data::bundled,
        domain::{Bilingual, CitedText, Date, Level, TargetId},
        i18n::{Language, Locale},
        insight::{Disagreement, Stance, signals_of_skill},
        store::Settings,
        ui::theme::Tokens,
    };
    use std::{cell::RefCell, path::Path};

    /// One reason of every kind, on real data.
    fn one_of_each(state: &State, derived: &Derived) -> Vec<ReasonKind> {
        let skill = || SkillId::new("graphic-design").unwrap();
        let signals = signals_of_skill(state.market(), &derived.trends, &skill(), state.today, false);
        let with = |has_base: bool| {
            Box::new(signals.iter().find(|s| s.change.is_some() && s.base.is_some() == has_base).unwrap().clone())
        };
        let level = Level::new(3).unwrap();
        let text = CitedText { text: Bilingual::new("careful", "hati-hati"), sources: vec![with(true).source.clone()] };
        let disagreement =
            Box::new(Disagreement { rising: *with(true), falling: *with(false), differences: Vec::new() });
        let mut kinds: Vec<ReasonKind> =
            Evidence::ALL.map(|evidence| ReasonKind::HasCoreSkill { skill: skill(), level, evidence }).into();
        for shared in [vec![], vec![Bilingual::same("layout")]] {
            kinds.push(ReasonKind::NearSkill { skill: skill(), via: skill(), shared });
        }
        for has_base in [true, false] {
            kinds.push(ReasonKind::DemandRising { skill: skill(), signal: with(has_base) });
            kinds.push(ReasonKind::DemandFalling { skill: skill(), signal: with(has_base) });
        }
        kinds.extend([
            ReasonKind::DemandUnsure { skill: skill(), signal: with(false) },
            ReasonKind::DemandFlat { skill: skill(), signal: with(false) },
            ReasonKind::BaseUnknown { skill: skill(), signal: with(false) },
            ReasonKind::OneReport { skill: skill(), signal: with(true) },
            ReasonKind::OnlyStandIn { skill: skill(), signal: with(false) },
            ReasonKind::OldEvidence { skill: skill(), date: state.today },
            ReasonKind::SourcesDisagree { skill: skill(), disagreement },
            ReasonKind::LevelsShort { skill: skill(), levels: 1, need: level },
            ReasonKind::UnratedSkills { skills: vec![skill(), skill()] },
            ReasonKind::NoSeries { skill: skill() },
            ReasonKind::NoDemandData,
            ReasonKind::CitedCaution { target: TargetId::new("ai-video-editor").unwrap(), text },
            ReasonKind::CitedNote { index: 0 },
            ReasonKind::PastOnly { date: Some(state.today) },
            ReasonKind::PastOnly { date: None },
        ]);
        kinds
    }

    #[test]
    fn every_reason_is_a_sentence_in_both_languages() {
        let today = Date::parse("2026-11-21").unwrap();
        for language in Language::ALL {
            let state = State::new(today, bundled::market(), Settings::default(), UserData::default(), language);
            let derived = Derived::new(&state);
            let commands = RefCell::new(Vec::new());
            let tokens = Tokens::of(egui::Theme::Light);
            let cx = ViewCtx::new(
                &state,
                &derived,
                Locale::new(language),
                tokens,
                (Path::new(""), Path::new("")),
                &commands,
            );
            for kind in one_of_each(&state, &derived) {
                let reason = Reason { stance: Stance::For, strength: 0.5, kind };
                let words = sentence(&cx, &reason);
                assert!(words.len() > 5, "{:?}", reason.kind);
                assert!(!words.contains("reason-") && !words.contains('{'), "{words}");
                let cites = matches!(reason.kind, ReasonKind::CitedNote { .. } | ReasonKind::DemandRising { .. });
                assert!(!cites || !sources(state.market(), &reason).is_empty(), "{words}");
            }
        }
    }
}
