//! Which rows the filter lets stand, and in which order a list shows them.

use crate::{
    domain::{CategoryId, ListFilter, ListScope, ListSort, Subject},
    insight::{CategoryVerdict, SkillSummary, growth_order::GrowthPlace, summary::SizeKind},
    ui::ViewCtx,
};
use std::cmp::Ordering;

/// Skills and categories that the filter lets stand; the best match for what was typed first, else in the order of
/// the data set.
pub fn found(cx: &ViewCtx<'_>, filter: &ListFilter) -> Vec<Subject> {
    let is_searching = !filter.query.trim().is_empty();
    let found = cx.derived.subjects.find(&filter.query).into_iter();
    found.filter(|subject| belongs(cx, filter, subject, is_searching)).collect()
}

/// Puts rows into an order of the list.
pub fn in_order(cx: &ViewCtx<'_>, sort: ListSort, rows: Vec<Subject>) -> Vec<Subject> {
    let mut placed: Vec<(Place, Subject)> =
        rows.into_iter().map(|subject| (Place::of(cx, sort, &subject), subject)).collect();
    placed.sort_by(|(a, _), (b, _)| a.cmp(b));
    placed.into_iter().map(|(_, subject)| subject).collect()
}

/// Whether the filter lets a row stand in the list.
fn belongs(cx: &ViewCtx<'_>, filter: &ListFilter, subject: &Subject, searching: bool) -> bool {
    // A search over everything finds categories too.
    let is_found = searching && filter.scope == ListScope::All && filter.kind.is_none();
    filter.holds(cx.market(), subject) || (is_found && matches!(subject, Subject::Category(_)))
}

/// What a row is ordered by; worked out once a row, since a comparison is made many times.
struct Place {
    is_history: bool,
    /// Kinds of counts follow one another: they never mix in one order.
    counted: Option<SizeKind>,
    /// Largest first; rows without one last.
    value: Option<f64>,
    name: String,
}

impl Place {
    fn of(cx: &ViewCtx<'_>, sort: ListSort, subject: &Subject) -> Self {
        let with_base = || row(cx, subject).and_then(|row| row.with_base.as_ref());
        let size = row(cx, subject).and_then(|row| row.size).filter(|_| sort == ListSort::Size);
        let value = match sort {
            ListSort::Growth => growth(cx, subject).pct,
            ListSort::CountedGrowth => with_base().and_then(|headline| headline.relative_pct),
            ListSort::Added => with_base().and_then(|headline| headline.added),
            ListSort::Size => size.map(|size| size.value),
            ListSort::Age => newest(cx, subject).map(|date| f64::from(date.days())),
            ListSort::Name => None,
        };
        // What is history is no answer to "what grows": it follows after everything fresher.
        let is_history = sort == ListSort::Growth && growth(cx, subject).is_history;
        let counted = size.map(|size| size.what);
        Self { is_history, counted, value, name: cx.subject_name(subject).to_lowercase() }
    }

    fn cmp(&self, other: &Self) -> Ordering {
        let by_value = match (self.value, other.value) {
            (Some(a), Some(b)) => self.counted.cmp(&other.counted).then_with(|| b.total_cmp(&a)),
            (a, b) => b.is_some().cmp(&a.is_some()),
        };
        self.is_history.cmp(&other.is_history).then(by_value).then_with(|| self.name.cmp(&other.name))
    }
}

fn row<'a>(cx: &ViewCtx<'a>, subject: &Subject) -> Option<&'a SkillSummary> {
    match subject {
        Subject::Skill(id) => cx.derived.summary(id),
        Subject::Category(_) => None,
    }
}

/// The verdict of a category.
pub(super) fn verdict_of<'a>(cx: &ViewCtx<'a>, id: &CategoryId) -> Option<&'a CategoryVerdict> {
    cx.derived.categories.iter().find(|verdict| &verdict.category == id)
}

/// Where a row stands by growth.
fn growth(cx: &ViewCtx<'_>, subject: &Subject) -> GrowthPlace {
    let headline = match subject {
        Subject::Skill(_) => row(cx, subject).and_then(|row| row.headline.as_ref()),
        Subject::Category(id) => verdict_of(cx, id).and_then(|verdict| verdict.headline.as_ref()),
    };
    GrowthPlace::of(headline, cx.state.today)
}

fn newest(cx: &ViewCtx<'_>, subject: &Subject) -> Option<crate::domain::Date> {
    match subject {
        Subject::Skill(_) => row(cx, subject)?.newest,
        Subject::Category(id) => verdict_of(cx, id)?.verdict.freshest,
    }
}
