//! What the view shows of the ranking: its rows in rank order as far as the filters take them.

use super::{filters::Filters, made_from::MOST_PARTS, words};
use crate::{
    domain::{Criterion, Level, OptionRef, Profile, SkillId, SourceId},
    insight::{
        Aim, Payback, Reason,
        payback_of::{NoPayback, payback_of},
        ranking::{OptionRow, Options, Ranked, Ranking, Value, Way},
    },
    ui::ViewCtx,
};

/// The rows that are seen.
pub struct Shown<'a> {
    ranking: &'a Ranking,
    profile: &'a Profile,
    stability: Standings<'a>,
    /// In rank order.
    pub rows: Vec<Row<'a>>,
}

/// How often options are among the first, while it is known.
#[derive(Clone, Copy)]
struct Standings<'a> {
    found: Option<&'a crate::insight::Stability<{ Criterion::COUNT }>>,
    is_old: bool,
}

impl<'a> Standings<'a> {
    fn of(cx: &ViewCtx<'a>, ranking: &Ranking) -> Self {
        let found = cx.state.weighed.as_ref().map(|(number, found)| (*number, found.as_ref()));
        // Places are those of the options: what was found for other ones says nothing here.
        let found = found.filter(|(_, found)| found.around.len() == ranking.options.rows.len());
        let is_old = found.is_some_and(|(number, _)| number != cx.derived.rankings.number());
        Self { found: found.map(|(_, found)| found), is_old }
    }
}

/// One option in its rank.
pub struct Row<'a> {
    ranking: &'a Ranking,
    profile: &'a Profile,
    ranked: &'a Ranked,
    stability: Standings<'a>,
    /// 1 is first.
    pub rank: usize,
    /// Options in the whole ranking.
    pub total: usize,
    /// Lowest, counted and highest score.
    pub score: [f64; 3],
    /// What each criterion gives to the score.
    pub contributions: [f64; Criterion::COUNT],
    /// Part of each criterion in all that counts; they sum to 1.
    pub shares: [f64; Criterion::COUNT],
}

impl<'a> Shown<'a> {
    /// The rows that the filters take; `None` while nothing can be ranked because all weights are 0.
    #[must_use]
    pub fn of(cx: &ViewCtx<'a>, profile: &'a Profile, filters: &Filters) -> Option<Self> {
        let ranking = cx.derived.rankings.ranking()?.ok()?;
        let stability = Standings::of(cx, ranking);
        let mut shown = Self { ranking, profile, stability, rows: Vec::new() };
        let takes = |ranked: &&Ranked| filters.takes(cx, &ranking.row(ranked).option);
        shown.rows = ranking.ranked.iter().filter(takes).map(|ranked| shown.row(ranked)).collect();
        Some(shown)
    }

    /// The row of an option, seen or not; that of the first rank when there is no such option.
    #[must_use]
    pub fn selected(&self, option: Option<&OptionRef>) -> Option<Row<'a>> {
        let found = option.and_then(|option| self.ranking.find(option)).or_else(|| self.ranking.ranked.first());
        found.map(|ranked| self.row(ranked))
    }

    /// The row of an option, seen or not.
    #[must_use]
    pub fn find(&self, option: &OptionRef) -> Option<Row<'a>> {
        self.ranking.find(option).map(|ranked| self.row(ranked))
    }

    /// All rows in rank order, seen or not.
    pub fn all(&self) -> impl Iterator<Item = Row<'a>> {
        self.ranking.ranked.iter().map(|ranked| self.row(ranked))
    }

    /// "ranks 2, 5, 9 of 88 shown".
    #[must_use]
    pub fn ranks_words(&self, cx: &ViewCtx<'_>) -> String {
        const MOST: usize = 8;
        let mut ranks: Vec<String> = self.rows.iter().take(MOST).map(|row| row.rank.to_string()).collect();
        if self.rows.len() > MOST {
            ranks.push("…".to_owned());
        }
        let args = [
            ("n", self.rows.len().into()),
            ("ranks", ranks.join(", ").into()),
            ("all", self.ranking.ranked.len().into()),
        ];
        cx.tf("next-filter-ranks", &args)
    }

    fn row(&self, ranked: &'a Ranked) -> Row<'a> {
        Row {
            ranking: self.ranking,
            profile: self.profile,
            ranked,
            stability: self.stability,
            rank: ranked.rank,
            total: self.ranking.ranked.len(),
            score: [ranked.lo, ranked.score, ranked.hi],
            contributions: ranked.contributions,
            shares: self.ranking.shares,
        }
    }
}

impl<'a> Row<'a> {
    /// What it is.
    #[must_use]
    pub fn option(&self) -> &'a OptionRef {
        &self.option_row().option
    }

    /// The option with what is known of it under any weights.
    #[must_use]
    pub fn option_row(&self) -> &'a OptionRow {
        self.ranking.row(self.ranked)
    }

    /// The way to take it that counts under the present weights.
    #[must_use]
    pub fn way(&self) -> &'a Way {
        self.ranking.way(self.ranked)
    }

    /// The value in a criterion, with what it is made of.
    #[must_use]
    pub fn value(&self, criterion: Criterion) -> &'a Value {
        self.way().value(criterion)
    }

    /// The sources of a value; none where it rests on the profile or on our own judgement. Of a mean those of its heaviest
    /// parts.
    #[must_use]
    pub fn sources<'m>(&self, cx: &ViewCtx<'m>, criterion: Criterion) -> Vec<&'m SourceId>
    where
        'a: 'm,
    {
        let options: &'a Options = &self.ranking.options;
        options.sources(cx.market(), self.option_row(), self.way(), criterion, MOST_PARTS)
    }

    /// Criteria of which nothing is known.
    pub fn unknown(&self) -> impl Iterator<Item = Criterion> {
        Criterion::ALL.into_iter().filter(|criterion| self.value(*criterion).unknown)
    }

    /// The skill that is learnt or deepened; none for a role and for changing nothing.
    #[must_use]
    pub fn skill(&self) -> Option<&'a SkillId> {
        match self.option() {
            OptionRef::Skill(id) => Some(id),
            OptionRef::Deepen => self.way().raised.as_ref().map(|(skill, _)| skill),
            OptionRef::Target(_) | OptionRef::Nothing => None,
        }
    }

    /// For deepening: the own skill that is raised, and to which level.
    #[must_use]
    pub fn deepened(&self) -> Option<(&'a SkillId, Level)> {
        deepened(self.way())
    }

    /// The next option in rank order.
    #[must_use]
    pub fn next_name(&self, cx: &ViewCtx<'_>) -> Option<String> {
        let next = self.ranking.ranked.get(self.rank)?;
        let way = self.ranking.way(next);
        Some(words::option_name(cx, &self.ranking.row(next).option, deepened(way)))
    }

    /// Name and lead of the first option over this one; nothing for the first itself.
    #[must_use]
    pub fn lead_of_first(&self, cx: &ViewCtx<'_>) -> Option<(String, f64)> {
        let first = self.ranking.ranked.first().filter(|_| self.rank > 1)?;
        let name = words::option_name(cx, &self.ranking.row(first).option, deepened(self.ranking.way(first)));
        Some((name, first.score - self.ranked.score))
    }

    /// The share of a criterion at which the next option takes the place, nearest to the present weights.
    #[must_use]
    pub fn nearest_flip(&self) -> Option<(Criterion, f64)> {
        self.ranked.lead.as_ref()?.nearest_flip(&self.shares)
    }

    /// The same for one criterion.
    #[must_use]
    pub fn flip(&self, criterion: Criterion) -> Option<f64> {
        self.ranked.lead.as_ref()?.flips[criterion.index()]
    }

    /// How likely it scores more than the next, 0 to 1; none for the last.
    #[must_use]
    pub fn ahead(&self) -> Option<f64> {
        self.ranked.lead.as_ref().map(|lead| lead.ahead)
    }

    /// Parts of the weightings around the present ones in which it is first, second and third, and whether that was
    /// found for other weights.
    #[must_use]
    pub fn stability(&self) -> Option<([f64; 3], bool)> {
        let around = self.stability.found?.around.get(self.ranked.place)?;
        Some((*around, self.stability.is_old))
    }

    /// The same of all weightings there are, with the mean of those in which it is first.
    #[must_use]
    pub fn stability_all(&self) -> Option<([f64; 3], Option<[f64; Criterion::COUNT]>)> {
        let found = self.stability.found?;
        let (all, favouring) = (found.all.get(self.ranked.place)?, found.favouring.get(self.ranked.place)?);
        Some((*all, *favouring))
    }

    /// When it pays back.
    ///
    /// # Errors
    /// When it has no payback: why.
    pub fn payback(&self, cx: &ViewCtx<'_>) -> Result<Payback, NoPayback> {
        payback_of(cx.market(), self.profile, self.option(), self.deepened())
    }

    /// The part of the bar after another one, or before it; those without width are passed over.
    #[must_use]
    pub fn next_part(&self, now: Option<Criterion>, is_forward: bool) -> Option<Criterion> {
        let has_width = |criterion: &Criterion| self.contributions[criterion.index()] > 0.0;
        let parts: Vec<Criterion> = Criterion::ALL.into_iter().filter(has_width).collect();
        let at = now.and_then(|now| parts.iter().position(|part| *part == now));
        let last = parts.len().checked_sub(1)?;
        let to = match (at, is_forward) {
            (None, true) => 0,
            (None, false) => last,
            (Some(at), true) => (at + 1).min(last),
            (Some(at), false) => at.saturating_sub(1),
        };
        parts.get(to).copied()
    }
}

/// The own skill that a way raises, and to which level.
fn deepened(way: &Way) -> Option<(&SkillId, Level)> {
    way.raised.as_ref().map(|(skill, level)| (skill, *level))
}

/// What speaks for and against an option, strongest first; `skill` stands for an option that is no role.
#[must_use]
pub fn reasons_of(cx: &ViewCtx<'_>, profile: &Profile, option: &OptionRef, skill: Option<&SkillId>) -> Vec<Reason> {
    let role = match option {
        OptionRef::Target(id) => cx.market().target(id),
        _ => None,
    };
    let aim = role.map(Aim::Target).or(skill.map(Aim::Skill));
    aim.map(|aim| cx.derived.reasons(cx.state, profile, aim)).unwrap_or_default()
}
