//! The ranking in words: names of options, the line below a name, tips of bars, and whole rows as they are read aloud.

use super::{made_from, model::Row};
use crate::{
    domain::{Criterion, Level, OptionRef, SkillId},
    i18n::Arg,
    insight::{Wait, payback_of::NoPayback},
    ui::ViewCtx,
};

/// A title with a few lines, shown where the pointer or the keyboard is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tip {
    /// What it is about.
    pub title: String,
    /// What is to be said; empty lines are left out.
    pub lines: Vec<String>,
}

impl Tip {
    /// The same for assistive technology.
    #[must_use]
    pub fn spoken(&self) -> String {
        let lines = self.lines.iter().filter(|line| !line.is_empty()).map(String::as_str);
        std::iter::once(self.title.as_str()).chain(lines).collect::<Vec<_>>().join(". ")
    }
}

/// The two lines of the cell "pays back".
pub struct PaybackCell {
    /// Weeks from the start, "never", or a dash.
    pub main: String,
    /// The range after study, or what is missing.
    pub below: String,
}

/// Name of an option in the language of the screen; `deepened` is the own skill that is raised, and to which level.
#[must_use]
pub fn option_name(cx: &ViewCtx<'_>, option: &OptionRef, deepened: Option<(&SkillId, Level)>) -> String {
    match (option, deepened) {
        (OptionRef::Skill(id), _) => cx.skill_name(id),
        (OptionRef::Target(id), _) => {
            cx.market().target(id).map_or_else(|| id.to_string(), |target| cx.pick(&target.name).to_owned())
        }
        (OptionRef::Deepen, Some((skill, level))) => {
            let level = cx.locale.level(Some(level)).to_lowercase();
            cx.tf("next-deepen", &[("skill", cx.skill_name(skill).into()), ("level", level.into())])
        }
        (OptionRef::Deepen, None) => cx.t("next-deepen-any"),
        (OptionRef::Nothing, _) => cx.t("next-nothing"),
    }
}

/// Name of a row's option.
#[must_use]
pub fn row_name(cx: &ViewCtx<'_>, row: &Row<'_>) -> String {
    option_name(cx, row.option(), row.deepened())
}

/// Title of a step of the plan: "Video editing to expert".
#[must_use]
pub fn step_title(cx: &ViewCtx<'_>, skill: &SkillId, to: Level) -> String {
    let level = cx.locale.level(Some(to)).to_lowercase();
    cx.tf("next-plan-title", &[("skill", cx.skill_name(skill).into()), ("level", level.into())])
}

/// Name of a criterion inside a sentence.
#[must_use]
pub fn criterion(cx: &ViewCtx<'_>, criterion: Criterion) -> String {
    cx.t(&format!("next-what-{}", criterion.key()))
}

/// The line below a name: until which weight it stays ahead of the next, else what is not known.
#[must_use]
pub fn subline(cx: &ViewCtx<'_>, row: &Row<'_>) -> String {
    if *row.option() == OptionRef::Nothing {
        return cx.t("next-nothing-sub");
    }
    match row.nearest_flip() {
        Some((by, share)) => {
            let now = row.shares[by.index()];
            let Some(turn) = flip_share(cx, share, now) else { return cx.t("next-level-with-next") };
            let args = [("what", criterion(cx, by).into()), ("share", turn.into())];
            if share > now { cx.tf("next-leads-more", &args) } else { cx.tf("next-leads-less", &args) }
        }
        None => unknown_words(cx, row),
    }
}

/// "leads X until demand growth counts more than 57 %": the line below a name with the name of the next option.
#[must_use]
pub fn flip_sentence(cx: &ViewCtx<'_>, row: &Row<'_>) -> String {
    let (Some(next), Some((by, share))) = (row.next_name(cx), row.nearest_flip()) else { return String::new() };
    let now = row.shares[by.index()];
    let Some(turn) = flip_share(cx, share, now) else { return cx.tf("next-level-with", &[("other", next.into())]) };
    let args: [(&str, Arg); 3] = [("other", next.into()), ("what", criterion(cx, by).into()), ("share", turn.into())];
    if share > now { cx.tf("next-leads-until-more", &args) } else { cx.tf("next-leads-until-less", &args) }
}

/// The weight at which a lead turns, with a decimal where a whole percent would read like the present weight; none
/// where even that reads alike, so that both are as good as level.
#[must_use]
pub fn flip_share(cx: &ViewCtx<'_>, share: f64, now: f64) -> Option<String> {
    let percent = |share: f64, decimals| cx.locale.percent(100.0 * share, decimals);
    (0..=1)
        .find(|decimals| percent(share, *decimals) != percent(now, *decimals))
        .map(|decimals| percent(share, decimals))
}

/// "unknown: pay, demand size"; nothing when all is known.
#[must_use]
pub fn unknown_words(cx: &ViewCtx<'_>, row: &Row<'_>) -> String {
    let unknown: Vec<String> = row.unknown().map(|what| criterion(cx, what)).collect();
    if unknown.is_empty() { String::new() } else { cx.tf("next-unknown", &[("what", unknown.join(", ").into())]) }
}

/// A number of a scale from 0 to 1.
#[must_use]
pub fn scale(cx: &ViewCtx<'_>, value: f64) -> String {
    cx.locale.number(value, 2)
}

/// A range on a scale from 0 to 1.
#[must_use]
pub fn scale_range(cx: &ViewCtx<'_>, [lo, _, hi]: [f64; 3]) -> String {
    cx.locale.number_range(lo, hi, 2)
}

/// What one part of the bar says: value, weight, contribution, and what it is made from.
#[must_use]
pub fn criterion_tip(cx: &ViewCtx<'_>, row: &Row<'_>, criterion: Criterion) -> Tip {
    let value = row.value(criterion);
    let (k, share) = (criterion.index(), row.shares[criterion.index()]);
    let line = if value.unknown {
        cx.tf("next-part-unknown", &[("width", scale(cx, share).into())])
    } else {
        cx.tf(
            "next-part-value",
            &[
                ("value", scale(cx, value.mid).into()),
                ("range", scale_range(cx, [value.lo, value.mid, value.hi]).into()),
            ],
        )
    };
    let gives = cx.tf(
        "next-part-gives",
        &[("weight", cx.locale.percent(100.0 * share, 0).into()), ("gives", scale(cx, row.contributions[k]).into())],
    );
    let mut lines = vec![line, gives];
    lines.extend(made_from::lines(cx, row, criterion));
    Tip { title: cx.t(&format!("next-weight-{}", criterion.key())), lines }
}

/// The score with its range, and why it is a range.
#[must_use]
pub fn score_tip(cx: &ViewCtx<'_>, row: &Row<'_>) -> Tip {
    Tip { title: score_words(cx, row), lines: vec![cx.t("next-score-explain"), unknown_words(cx, row)] }
}

fn score_words(cx: &ViewCtx<'_>, row: &Row<'_>) -> String {
    let args = [("score", scale(cx, row.score[1]).into()), ("range", scale_range(cx, row.score).into())];
    cx.tf("next-score", &args)
}

/// How often the row is first, second and third of the weightings around mine.
#[must_use]
pub fn stability_tip(cx: &ViewCtx<'_>, row: &Row<'_>) -> Option<Tip> {
    let (shares, is_old) = row.stability()?;
    let title = cx.t("next-stability-around");
    let note = if is_old { cx.t("next-counting-explain") } else { cx.t("next-stability-explain") };
    Some(Tip { title, lines: vec![places_words(cx, shares), note] })
}

/// "1st in 66%, 2nd in 20%, 3rd in 9%".
#[must_use]
pub fn places_words(cx: &ViewCtx<'_>, [first, second, third]: [f64; 3]) -> String {
    let share = |share: f64| Arg::from(cx.locale.percent(100.0 * share, 0));
    cx.tf("next-places", &[("first", share(first)), ("second", share(second)), ("third", share(third))])
}

/// What stands under "pays back".
#[must_use]
pub fn payback_cell(cx: &ViewCtx<'_>, row: &Row<'_>) -> PaybackCell {
    let dash = |below: String| PaybackCell { main: "–".to_owned(), below };
    let payback = match row.payback(cx) {
        Ok(payback) => payback,
        Err(NoPayback::Nothing) => return dash(cx.t("next-payback-nothing")),
        Err(NoPayback::NothingToLearn) => return dash(cx.t("next-payback-learnt")),
        Err(NoPayback::Missing(_)) => return dash(cx.t("next-payback-missing")),
        Err(NoPayback::Gone | NoPayback::Refused(_)) => return dash(String::new()),
    };
    let (soon, late) = payback.range_after_study;
    let range = match (soon.weeks(), late.weeks()) {
        (Some(soon), Some(late)) => {
            let range = cx.locale.number_range(soon, late, 1);
            cx.tf("next-payback-range", &[("range", range.into())])
        }
        (Some(soon), None) => cx.tf("next-payback-to-never", &[("from", cx.locale.number(soon, 1).into())]),
        _ => String::new(),
    };
    match payback.from_start {
        Wait::Weeks(weeks) => {
            PaybackCell { main: cx.tf("next-payback-weeks", &[("n", cx.locale.number(weeks, 1).into())]), below: range }
        }
        Wait::Never(_) => PaybackCell { main: cx.t("next-payback-never"), below: range },
    }
}

/// What the cell says, in full.
#[must_use]
pub fn payback_tip(cx: &ViewCtx<'_>, row: &Row<'_>) -> Tip {
    let lines = match row.payback(cx) {
        Ok(payback) => {
            let never = (payback.never_share > 0.0).then(|| {
                let share = cx.locale.percent(100.0 * payback.never_share, 0);
                cx.tf("next-payback-never-share", &[("share", share.into())])
            });
            let after = payback
                .after_study
                .weeks()
                .map(|weeks| cx.tf("next-payback-after", &[("n", cx.locale.number(weeks, 1).into())]));
            vec![cx.t("next-payback-explain"), after.unwrap_or_default(), never.unwrap_or_default()]
        }
        Err(NoPayback::Missing(_)) => vec![cx.t("next-payback-missing-explain")],
        Err(NoPayback::NothingToLearn) => vec![cx.t("next-payback-learnt-explain")],
        Err(NoPayback::Nothing) => vec![cx.t("next-payback-nothing-explain")],
        Err(NoPayback::Gone) => vec![cx.t("next-payback-gone")],
        Err(NoPayback::Refused(error)) => vec![error.to_string()],
    };
    let cell = payback_cell(cx, row);
    let title = if cell.main == "–" { cx.t("next-column-payback") } else { cell.main };
    Tip { title, lines }
}

/// A whole row as one sentence for assistive technology.
#[must_use]
pub fn spoken_row(cx: &ViewCtx<'_>, row: &Row<'_>) -> String {
    let rank = cx.tf("next-rank-of", &[("rank", row.rank.into()), ("all", row.total.into())]);
    let parts: Vec<String> = Criterion::ALL
        .into_iter()
        .map(|what| format!("{} {}", criterion(cx, what), scale(cx, row.contributions[what.index()])))
        .collect();
    let stability = row.stability().map_or_else(|| cx.t("next-counting"), |(shares, _)| places_words(cx, shares));
    let cell = payback_cell(cx, row);
    let payback = format!("{} {} {}", cx.t("next-column-payback"), cell.main, cell.below);
    let flip = match flip_sentence(cx, row) {
        none if none.is_empty() => subline(cx, row),
        flip => flip,
    };
    let all = [rank, row_name(cx, row), flip, score_words(cx, row), parts.join(", "), stability, payback];
    let said: Vec<String> = all.into_iter().filter(|part| !part.trim().is_empty()).collect();
    said.join("; ")
}
