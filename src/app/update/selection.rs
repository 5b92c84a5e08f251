//! What Trends shows: subject, measure and charted series.

use crate::{
    app::{
        command::Route,
        effect::Effect,
        state::{MAX_PICKS, MessageText, State},
    },
    domain::{
        ChartLayout, ChartSettings, Market, Measure, Series, SeriesId, SeriesLink, Standing, Subject, TrendsPage,
    },
};

/// Regions in the order in which they are charted first.
const REGION_ORDER: [&str; 4] = ["world", "us", "id", "gb"];

/// Shows a subject in Trends.
pub(super) fn show(state: &mut State, subject: Subject) -> Vec<Effect> {
    state.route = Route::Trends;
    state.palette_open = false;
    state.selection.page = TrendsPage::Chart;
    select(state, subject);
    vec![]
}

/// Selects a subject and charts its first series; the chart keeps its measure when the subject has it.
pub(super) fn select(state: &mut State, subject: Subject) {
    let links = state.market().links_of(&subject).to_vec();
    let wanted = state.selection.measure;
    let measure = wanted
        .filter(|m| first_pick(state.market(), &links, *m).is_some())
        .or_else(|| Measure::ALL_BY_LENGTH.into_iter().find(|m| first_pick(state.market(), &links, *m).is_some()));
    let first = measure.and_then(|m| first_pick(state.market(), &links, m));
    let picked = first.map(|id| with_siblings(state.market(), &id)).unwrap_or_default();
    state.selection.subject = Some(subject);
    chart(state, measure, picked);
}

/// Shows one series and the category or skill that it speaks for; else the subject stays.
pub(super) fn show_series(state: &mut State, id: &SeriesId) -> Vec<Effect> {
    let Some(measure) = state.market().series(id).map(|series| series.measure) else { return vec![] };
    // A series that speaks for nothing is charted beside the evidence that was shown already.
    let shown = state.selection.subject.take();
    let first = || state.market().categories.first().map(|category| Subject::Category(category.id.clone()));
    let subject = subject_of(state.market(), id).or(shown).or_else(first);
    state.route = Route::Trends;
    state.palette_open = false;
    state.selection.subject = subject;
    state.selection.page = TrendsPage::Chart;
    let picked = with_siblings(state.market(), id);
    chart(state, Some(measure), picked);
    vec![]
}

/// Charts the subject by another measure.
pub(super) fn set_measure(state: &mut State, measure: Measure) -> Vec<Effect> {
    let Some(subject) = state.selection.subject.clone() else { return vec![] };
    let links = state.market().links_of(&subject).to_vec();
    if let Some(first) = first_pick(state.market(), &links, measure) {
        let picked = with_siblings(state.market(), &first);
        chart(state, Some(measure), picked);
    }
    vec![]
}

/// Charts series; what was set for the time axis of another series does not fit this one.
fn chart(state: &mut State, measure: Option<Measure>, picked: Vec<SeriesId>) {
    let selection = &mut state.selection;
    if selection.picked.first() != picked.first() {
        selection.chart.range = None;
        selection.chart.index_at = None;
    }
    selection.measure = measure;
    selection.picked = picked;
}

/// Adds a series to the chart or takes it off. In one chart a series of another measure is refused: one unit, one axis;
/// side by side each has its own.
pub(super) fn toggle_pick(state: &mut State, id: SeriesId) -> Vec<Effect> {
    if let Some(at) = state.selection.picked.iter().position(|picked| *picked == id) {
        state.selection.picked.remove(at);
        follow_first(state);
        return vec![];
    }
    let market = state.market();
    let Some(series) = market.series(&id) else { return vec![] };
    let measure = series.measure;
    let first = state.selection.picked.first().and_then(|first| market.series(first));
    let fits = first.is_none_or(|first| first.shares_axis_with(series));
    if state.selection.picked.is_empty() {
        state.selection.measure = Some(measure);
    }
    let shares_axis = state.selection.chart.layout == ChartLayout::Together;
    if shares_axis && (!fits || state.selection.measure != Some(measure)) {
        state.say(MessageText::Plain("message-other-measure"));
    } else if state.selection.picked.len() >= MAX_PICKS {
        state.say(MessageText::Plain("message-chart-full"));
    } else {
        state.selection.picked.push(id);
    }
    vec![]
}

/// Draws the chart by other settings. Put together in one chart, series of another measure than the first one's leave it.
pub(super) fn set_chart(state: &mut State, settings: ChartSettings) -> Vec<Effect> {
    let joins = settings.layout == ChartLayout::Together && state.selection.chart.layout != settings.layout;
    state.selection.chart = settings;
    if joins {
        let (shown, before) = (state.shown(), state.selection.picked.len());
        let first = state.selection.picked.iter().find_map(|id| shown.market.series(id));
        let is_alike = |id: &SeriesId| {
            first.zip(shown.market.series(id)).is_some_and(|(first, series)| first.shares_axis_with(series))
        };
        state.selection.picked.retain(is_alike);
        if state.selection.picked.len() < before {
            state.say(MessageText::Plain("message-one-measure"));
        }
    }
    vec![]
}

/// The measure of the chart is that of its first series.
fn follow_first(state: &mut State) {
    let first = state.selection.picked.first().and_then(|id| state.market().series(id));
    if let Some(measure) = first.map(|series| series.measure) {
        state.selection.measure = Some(measure);
    }
}

/// Takes series off the chart that are no longer there; when none is left, the subject is charted anew.
pub(super) fn drop_missing(state: &mut State) {
    let mut picked = std::mem::take(&mut state.selection.picked);
    let count = picked.len();
    picked.retain(|id| state.market().series(id).is_some());
    let lost_all = count > 0 && picked.is_empty();
    state.selection.picked = picked;
    if lost_all {
        state.selection.measure = None;
        if let Some(subject) = state.selection.subject.clone() {
            select(state, subject);
        }
    }
}

/// The series to chart first for a measure: direct before stand-in, then by region, then as listed.
fn first_pick(market: &Market, links: &[SeriesLink], measure: Measure) -> Option<SeriesId> {
    let rank = |link: &SeriesLink, series: &Series| {
        let region = REGION_ORDER.iter().position(|r| series.region.eq_ignore_ascii_case(r)).unwrap_or(9);
        (matches!(link.standing, Standing::Proxy(_)), region)
    };
    links
        .iter()
        .filter_map(|link| market.series(&link.series).map(|series| (link, series)))
        .filter(|(_, series)| series.measure == measure)
        .min_by_key(|(link, series)| rank(link, series))
        .map(|(link, _)| link.series.clone())
}

/// A part of a total is read against the other parts: a share alone has no scale.
fn with_siblings(market: &Market, id: &SeriesId) -> Vec<SeriesId> {
    let total = market.series(id).and_then(|series| series.total.clone());
    let siblings = market
        .series
        .iter()
        .filter(|other| total.is_some() && other.total == total && other.id != *id && Some(&other.id) != total.as_ref())
        .map(|other| other.id.clone());
    std::iter::once(id.clone()).chain(siblings).take(MAX_PICKS - 1).collect()
}

/// The category, else the skill, that a series speaks for; direct before stand-in.
pub(super) fn subject_of(market: &Market, id: &SeriesId) -> Option<Subject> {
    let speaks = |links: &[SeriesLink], direct: bool| {
        links.iter().any(|link| link.series == *id && (!direct || link.standing == Standing::Direct))
    };
    for direct in [true, false] {
        if let Some(category) = market.categories.iter().find(|c| speaks(&c.series, direct)) {
            return Some(Subject::Category(category.id.clone()));
        }
        if let Some(skill) = market.skills.iter().find(|s| speaks(&s.series, direct)) {
            return Some(Subject::Skill(skill.id.clone()));
        }
    }
    None
}
