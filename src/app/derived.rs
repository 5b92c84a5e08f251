//! What views read and nobody stores: computed from the state, kept until what it depends on changes.

use super::{
    command::Route,
    outlooks::Outlooks,
    rankings::Rankings,
    search::{self, SearchIndex},
    state::State,
};
use crate::{
    domain::{
        CategoryId, Date, ListScope, Market, Profile, Requirement, RequirementOrigin, Series, SeriesId, SkillId,
        SkillKind, Subject, Target, TargetId, TrendsPage, ranking::NoWeight,
    },
    insight::{
        Aim, CategoryVerdict, Comparison, CorrectedTest, Coverage, Disagreement, ListingRow, Needle, Neighbour, Origin,
        Outlook, Quadrant, Readiness, Reason, Signal, SkillSummary, TrendWindow, Trends, Verdict, category_coverage,
        category_verdicts, comparison, corrected_test, disagreement, listing, nearest_skills, needles, quadrant,
        ranking::Ranking, readiness, reasons, rebadge, signals_of_category, signals_of_skill, summaries,
        trends::share_base, verdict,
    },
};
use std::collections::HashMap;

/// So many near skills are offered.
const NEAREST: usize = 12;
/// So many roles are offered.
const OFFERED: usize = 4;

/// Everything computed.
pub struct Derived {
    /// Every series assessed, false alarms controlled over what the list of Trends shows.
    pub trends: Trends,
    /// The same, controlled over all of the data.
    all_trends: Trends,
    /// Search over skills and categories.
    pub subjects: SearchIndex<Subject>,
    /// One row a skill, in the order of the data set.
    pub summaries: Vec<SkillSummary>,
    /// Where the row of a skill stands in `summaries`.
    summary_places: HashMap<SkillId, usize>,
    /// One verdict a category, in the order of the data set.
    pub categories: Vec<CategoryVerdict>,
    /// Number of figures whose source was seen.
    pub confirmed_figures: usize,
    /// The newest finished point of any series.
    pub newest_point: Option<Date>,
    /// The evidence on the selected subject.
    pub evidence: Option<SubjectEvidence>,
    /// How the active profile stands.
    pub fit: Option<ProfileFit>,
    /// Every skill and category with all its numbers; made when the table or the map is opened first.
    pub listing: Vec<ListingRow>,
    /// Counts how often `listing` was made.
    pub listing_revision: u64,
    /// The ranking of the active profile; made when the next skill or the plan is opened first.
    pub rankings: Rankings,
    outlooks: Outlooks,
    /// The charted series, and what the evidence rests on.
    outlooks_key: Option<(Vec<SeriesId>, EvidenceKey)>,
    /// Scope and kind of the list.
    listed_key: (ListScope, Option<SkillKind>),
    evidence_key: EvidenceKey,
    fit_key: Option<(u64, bool)>,
    listing_key: Option<(u64, bool)>,
    listing_places: HashMap<Subject, usize>,
    show_unconfirmed: bool,
    market_revision: u64,
}

/// The subject, and whether unconfirmed figures are shown.
type EvidenceKey = Option<(Subject, bool)>;

/// The evidence on one skill or category.
pub struct SubjectEvidence {
    /// The subject.
    pub subject: Subject,
    /// The verdict with all its signals.
    pub verdict: Verdict,
    /// Two sources that disagree, if two do.
    pub disagreement: Option<Disagreement>,
    /// Where each measure points, the weightiest first.
    pub needles: Vec<Needle>,
    /// What comparable signals say together.
    pub comparison: Comparison,
    /// The trend tests of the series among the signals, corrected for neighbouring points that are alike.
    pub corrected: HashMap<SeriesId, CorrectedTest>,
}

/// How a profile stands against the market.
pub struct ProfileFit {
    /// Coverage of each category that has skills to cover.
    pub coverage: Vec<(CategoryId, Coverage)>,
    /// The chart of closeness, growth and size.
    pub quadrant: Quadrant,
    /// The picked targets, roles first.
    pub targets: Vec<TargetFit>,
    /// The roles that the profile is readiest for, by the lower end, readiest first; offered while no target is picked.
    pub offers: Vec<(TargetRef, Readiness)>,
    /// Skills near to what the person can do and does not have yet, nearest first.
    pub nearest: Vec<Neighbour>,
}

/// How a profile stands against one target.
pub struct TargetFit {
    /// The role, or the single skill.
    pub target: TargetRef,
    /// What it asks for, in the order of the gap rows.
    pub requirements: Vec<Requirement>,
    /// Gap rows and readiness.
    pub readiness: Readiness,
    /// What speaks for and against, strongest first.
    pub reasons: Vec<Reason>,
}

/// A picked target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TargetRef {
    /// A bundled role.
    Role(TargetId),
    /// A single skill, asked for at [`SKILL_TARGET_LEVEL`].
    Skill(SkillId),
}

/// A single skill picked as a target is asked for at competent: the level from which clients hire. Our judgement.
pub const SKILL_TARGET_LEVEL: u8 = 3;

impl Derived {
    /// Computes what depends on the market alone.
    #[must_use]
    pub fn new(state: &State) -> Self {
        let market = state.market();
        let all_trends = Trends::of(market);
        let trends = listed(&all_trends, state);
        let show = state.settings.show_unconfirmed;
        Self {
            subjects: search::subjects(market),
            summaries: summaries(market, &trends, state.today, show),
            summary_places: market.skills.iter().enumerate().map(|(place, skill)| (skill.id.clone(), place)).collect(),
            categories: category_verdicts(market, &trends, state.today),
            confirmed_figures: market.figures.iter().filter(|figure| market.is_confirmed(figure)).count(),
            newest_point: market
                .series
                .iter()
                .filter(|series| !series.measure.is_own())
                .filter_map(Series::last)
                .map(|point| point.at)
                .max(),
            trends,
            all_trends,
            evidence: None,
            fit: None,
            listed_key: listed_key(state),
            rankings: Rankings::default(),
            outlooks: Outlooks::default(),
            outlooks_key: None,
            listing: Vec::new(),
            listing_revision: 0,
            listing_key: None,
            listing_places: HashMap::new(),
            evidence_key: None,
            fit_key: None,
            show_unconfirmed: show,
            market_revision: state.market_revision,
        }
    }

    /// Brings everything up to the state; what did not change is kept.
    pub fn refresh(&mut self, state: &State) {
        if state.market_revision != self.market_revision {
            // The count goes on: a list made for another market is another list.
            let rankings = std::mem::take(&mut self.rankings);
            *self = Self { listing_revision: self.listing_revision, rankings, ..Self::new(state) };
        }
        let market = state.market();
        let show = state.settings.show_unconfirmed;
        if show != self.show_unconfirmed {
            self.show_unconfirmed = show;
            self.summaries = summaries(market, &self.trends, state.today, show);
        }
        if self.listed_key != listed_key(state) {
            self.listed_key = listed_key(state);
            self.trends = listed(&self.all_trends, state);
            // How sure the rows are changes, nothing else of them does.
            for row in &mut self.summaries {
                row.badge = rebadge(&self.trends, row.headline.as_ref(), row.badge);
            }
            for row in &mut self.categories {
                row.badge = rebadge(&self.trends, row.headline.as_ref(), row.badge);
            }
            (self.evidence_key, self.listing_key) = (None, None);
        }
        let evidence_key = state.selection.subject.clone().map(|subject| (subject, show));
        if evidence_key != self.evidence_key {
            self.evidence = state.selection.subject.as_ref().map(|subject| self.evidence_on(state, subject));
            self.evidence_key = evidence_key;
        }
        let outlooks_key = Some((state.selection.picked.clone(), self.evidence_key.clone()));
        if outlooks_key != self.outlooks_key {
            let signals = self.evidence.iter().flat_map(|evidence| &evidence.verdict.signals);
            let of_signals = signals.filter_map(|signal| match &signal.origin {
                Origin::Series(id) => Some(id),
                Origin::Figure(_) => None,
            });
            self.outlooks.show(market, state.selection.picked.iter().chain(of_signals));
            self.outlooks_key = outlooks_key;
        }
        let fit_key = state.profile().map(|_| (state.book_revision, show));
        if fit_key != self.fit_key {
            self.fit = state.profile().map(|profile| self.fit_of(state, profile));
            self.fit_key = fit_key;
        }
        if matches!(state.route, Route::Next | Route::Plan) {
            self.rankings.refresh(state, &self.all_trends);
        }
        let listing_key = Some((state.book_revision, show));
        if state.selection.page != TrendsPage::Chart && listing_key != self.listing_key {
            self.list(state);
            self.listing_key = listing_key;
        }
    }

    /// The row of a skill or category in `listing`.
    #[must_use]
    pub fn listing_place(&self, subject: &Subject) -> Option<usize> {
        self.listing_places.get(subject).copied()
    }

    /// The ranking of any profile, such as a what-if copy; computed anew at each call.
    ///
    /// # Errors
    /// While all its weights are zero.
    pub fn ranking_of(&self, state: &State, profile: &Profile) -> Result<Ranking, NoWeight> {
        self.rankings.of(state, &self.all_trends, profile)
    }

    /// What speaks for and against an aim, strongest first: of all of the data, whatever a list shows.
    #[must_use]
    pub fn reasons(&self, state: &State, profile: &Profile, aim: Aim<'_>) -> Vec<Reason> {
        reasons(state.market(), &self.all_trends, profile, aim, state.today)
    }

    fn list(&mut self, state: &State) {
        let market = state.market();
        self.listing = listing(market, &self.trends, &self.summaries, &self.categories, state.profile());
        self.listing_places =
            self.listing.iter().enumerate().map(|(place, row)| (row.subject.clone(), place)).collect();
        self.listing_revision += 1;
    }

    /// The row of a skill.
    #[must_use]
    pub fn summary(&self, skill: &SkillId) -> Option<&SkillSummary> {
        self.summary_places.get(skill).and_then(|&place| self.summaries.get(place))
    }

    /// Season, forecast and report card of a series: of its values, or `of_total` of its percent of the total, which is
    /// what the chart draws under [`Transform::Share`](crate::domain::Transform::Share).
    ///
    /// There is one for every charted series and for every series behind the evidence on the selected subject. How to
    /// paint it: [`Outlook::forecast`] gives twelve months of periods with both intervals, or nothing when the report card
    /// refuses it ([`Outlook::card`], whose refusal has a key for its sentence); [`Outlook::forecast_months`] the first
    /// six months. `without_season` and `smoothed` are lines aligned with `points`. An index scales all of them alike. A
    /// forecast that [`Outlook::is_past`] starts from an end that long ago: say so.
    #[must_use]
    pub fn outlook(&self, series: &SeriesId, of_total: bool) -> Option<&Outlook> {
        self.outlooks.get(series, of_total)
    }

    fn evidence_on(&self, state: &State, subject: &Subject) -> SubjectEvidence {
        let (market, today, show) = (state.market(), state.today, state.settings.show_unconfirmed);
        let signals = match subject {
            Subject::Skill(id) => signals_of_skill(market, &self.trends, id, today, show),
            Subject::Category(id) => signals_of_category(market, &self.trends, id, today, show),
        };
        SubjectEvidence {
            subject: subject.clone(),
            disagreement: disagreement(market, &signals),
            needles: needles(market, &self.trends, &signals),
            comparison: comparison(market, &self.trends, &signals),
            corrected: corrected_tests(market, &signals),
            verdict: verdict(signals, today),
        }
    }

    fn fit_of(&self, state: &State, profile: &Profile) -> ProfileFit {
        let market = state.market();
        let coverage = market
            .categories
            .iter()
            .filter_map(|category| Some((category.id.clone(), category_coverage(market, profile, &category.id)?)))
            .collect();
        let roles = profile.targets.iter().map(|id| TargetRef::Role(id.clone()));
        let skills = profile.target_skills.iter().map(|id| TargetRef::Skill(id.clone()));
        ProfileFit {
            coverage,
            quadrant: quadrant(market, profile, &self.summaries),
            targets: roles.chain(skills).filter_map(|target| self.target_fit(state, profile, target)).collect(),
            offers: offers(market, profile),
            nearest: nearest_skills(market, profile, NEAREST),
        }
    }

    /// How a profile stands against a target; `None` when the data set no longer has it.
    #[must_use]
    pub fn target_fit(&self, state: &State, profile: &Profile, target: TargetRef) -> Option<TargetFit> {
        let market = state.market();
        let requirements = requirements(market, &target)?;
        let aim = match &target {
            TargetRef::Role(id) => Aim::Target(market.target(id)?),
            TargetRef::Skill(id) => Aim::Skill(id),
        };
        let why = self.reasons(state, profile, aim);
        Some(TargetFit { readiness: readiness(profile, &requirements), requirements, reasons: why, target })
    }
}

/// What decides which rows the list may hold.
fn listed_key(state: &State) -> (ListScope, Option<SkillKind>) {
    let filter = &state.selection.filter;
    (filter.scope.clone(), filter.kind)
}

fn listed(all: &Trends, state: &State) -> Trends {
    all.as_listed(state.market(), &state.selection.filter.rows(state.market()))
}

fn corrected_tests(market: &Market, signals: &[Signal]) -> HashMap<SeriesId, CorrectedTest> {
    let corrected = |signal: &Signal| match &signal.origin {
        Origin::Series(id) => {
            let series = market.series(id)?;
            Some((id.clone(), corrected_test(series, share_base(market, series), TrendWindow::Usual)?))
        }
        Origin::Figure(_) => None,
    };
    signals.iter().filter_map(corrected).collect()
}

/// What a target asks for: a role's own list; for a skill itself, at [`SKILL_TARGET_LEVEL`].
fn requirements(market: &Market, target: &TargetRef) -> Option<Vec<Requirement>> {
    match target {
        TargetRef::Role(id) => market.target(id).map(|role| role.requirements.clone()),
        TargetRef::Skill(id) => {
            let level = crate::domain::Level::new(SKILL_TARGET_LEVEL).ok()?;
            market.skill(id).map(|skill| {
                vec![Requirement { skill: skill.id.clone(), level, weight: 1.0, origin: RequirementOrigin::Judgement }]
            })
        }
    }
}

/// The roles that a profile is readiest for, by the lower end of readiness.
fn offers(market: &Market, profile: &Profile) -> Vec<(TargetRef, Readiness)> {
    let ready = |role: &Target| (TargetRef::Role(role.id.clone()), readiness(profile, &role.requirements));
    let mut offers: Vec<(TargetRef, Readiness)> = market.targets.iter().map(ready).collect();
    offers.sort_by(|(_, a), (_, b)| b.lo.total_cmp(&a.lo));
    offers.truncate(OFFERED);
    offers
}
