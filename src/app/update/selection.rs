//! What Trends shows: subject, measure and charted series.

use crate::{
    app::{
        command::Route,
        effect::Effect,
        state::{MAX_PICKS, MessageText, Selection, State},
    },
    domain::{Market, Measure, Series, SeriesId, SeriesLink, Standing, Subject},
};

/// Regions in the order in which they are charted first.
const REGION_ORDER: [&str; 4] = ["world", "us", "id", "gb"];

/// Shows a subject in Trends.
pub(super) fn show(state: &mut State, subject: Subject) -> Vec<Effect> {
    state.route = Route::Trends;
    state.palette_open = false;
    select(state, subject);
    vec![]
}

/// Selects a subject and charts its first series; the chart keeps its measure when the subject has it.
pub(super) fn select(state: &mut State, subject: Subject) {
    let links = links_of(state.market(), &subject).to_vec();
    let wanted = state.selection.measure;
    let measure = wanted
        .filter(|m| first_pick(state.market(), &links, *m).is_some())
        .or_else(|| Measure::ALL_BY_LENGTH.into_iter().find(|m| first_pick(state.market(), &links, *m).is_some()));
    let picked = measure.and_then(|m| first_pick(state.market(), &links, m)).into_iter().collect();
    state.selection = Selection { subject: Some(subject), measure, picked };
}

/// Shows one series and the category or skill that it speaks for.
pub(super) fn show_series(state: &mut State, id: &SeriesId) -> Vec<Effect> {
    let Some(measure) = state.market().series(id).map(|series| series.measure) else { return vec![] };
    let subject = subject_of(state.market(), id);
    state.route = Route::Trends;
    state.palette_open = false;
    state.selection = Selection { subject, measure: Some(measure), picked: vec![id.clone()] };
    vec![]
}

/// Charts the subject by another measure.
pub(super) fn set_measure(state: &mut State, measure: Measure) -> Vec<Effect> {
    let Some(subject) = state.selection.subject.clone() else { return vec![] };
    let links = links_of(state.market(), &subject).to_vec();
    if let Some(first) = first_pick(state.market(), &links, measure) {
        state.selection.measure = Some(measure);
        state.selection.picked = vec![first];
    }
    vec![]
}

/// Adds a series to the chart or takes it off. A series of another measure is refused: one unit, one axis.
pub(super) fn toggle_pick(state: &mut State, id: SeriesId) -> Vec<Effect> {
    if let Some(at) = state.selection.picked.iter().position(|picked| *picked == id) {
        state.selection.picked.remove(at);
        return vec![];
    }
    let Some(measure) = state.market().series(&id).map(|series| series.measure) else { return vec![] };
    if state.selection.picked.is_empty() {
        state.selection.measure = Some(measure);
    }
    if state.selection.measure != Some(measure) {
        state.say(MessageText::Plain("message-other-measure"));
    } else if state.selection.picked.len() >= MAX_PICKS {
        state.say(MessageText::Plain("message-chart-full"));
    } else {
        state.selection.picked.push(id);
    }
    vec![]
}

/// The series links of a skill or category.
#[must_use]
pub fn links_of<'a>(market: &'a Market, subject: &Subject) -> &'a [SeriesLink] {
    match subject {
        Subject::Skill(id) => market.skill(id).map_or(&[], |skill| &skill.series),
        Subject::Category(id) => market.category(id).map_or(&[], |category| &category.series),
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

/// The category, else the skill, that a series speaks for; direct before stand-in.
fn subject_of(market: &Market, id: &SeriesId) -> Option<Subject> {
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
