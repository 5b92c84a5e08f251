//! What payback of one option is computed from: what the user typed, the profile, cited courses, and our stated rules.
//!
//! List, panel and command line ask here, so that they cannot differ: [`payback_of()`] gives the answer, [`inputs_of`] every
//! number behind it with where it is from.

use super::{
    Payback, PaybackError, Terms, Triangular,
    payback::{DEFAULT_UPLIFT_PCT, payback},
    quantile::median,
    relatedness::HELD_FROM,
};
use crate::domain::{
    Cost, Figure, HireRate, Hours, HoursPerWeek, Level, Market, Metric, OptionRef, Percent, Portion, Profile, Rate,
    SkillId, SkillKind, Subject, Uplift, Weeks,
};

/// Hours that one level takes where no course says, unless the profile has a rule of its own. Our judgement, no data:
/// about what a short course with its exercises takes; two levels are 60 hours.
pub const HOURS_PER_LEVEL: f64 = 30.0;
/// A course counts as a way to competent level from so many hours on; shorter ones are an introduction.
pub const LEAST_COURSE_HOURS: f64 = 20.0;
/// Part of the study that takes paid hours away, unless the user says: half. Our judgement.
pub const DEFAULT_DISPLACED: f64 = 0.5;
/// Part of the paid hours that will use the skill, unless the user says. Our judgement.
pub const DEFAULT_USE_SHARE: f64 = 0.4;
/// Interest a year of the present value, percent, unless the user says. Our judgement.
pub const DEFAULT_DISCOUNT_PCT: f64 = 12.0;
/// What a single skill is learnt to, and what a whole course leads to.
const COMPETENT: u8 = HELD_FROM;

/// Where a number is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum By {
    /// The user typed it for this option.
    User,
    /// The profile.
    Profile,
    /// Cited lengths of courses.
    Courses,
    /// A cited study.
    Study,
    /// The program's own rule: a judgement that says so.
    Rule,
}

/// A number with where it is from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Told<T = f64> {
    /// The number.
    pub value: T,
    /// Where it is from.
    pub by: By,
}

/// All numbers of payback of one option, as far as they are known. Units are those of [`Terms`]; percent says so.
#[derive(Debug, Clone, PartialEq)]
pub struct Inputs {
    /// What is learnt, one row a skill.
    pub steps: Vec<Step>,
    /// Price of courses and tools.
    pub cost: Told,
    /// Hours of study.
    pub hours: Told,
    /// Part of the study in paid hours.
    pub displaced: Told,
    /// Low, likely and high change of the rate, percent.
    pub uplift_pct: Told<[f64; 3]>,
    /// Whether the likely uplift was found for skills like this one, which are those around AI; else it is an assumption.
    pub uplift_fits: bool,
    /// Part of the paid hours that will use the skill.
    pub use_share: Told,
    /// Weeks until the gain is whole.
    pub ramp_weeks: Told,
    /// How often clients hire against now.
    pub hire_rate: Told,
    /// Interest a year of the present value, percent.
    pub discount_pct: Told,
    /// Own rate an hour; `None` when the profile has none.
    pub rate: Option<f64>,
    /// Paid hours a week; `None` when the profile has none.
    pub billable: Option<f64>,
    /// Study hours a week; `None` when the profile has none.
    pub study_per_week: Option<f64>,
}

/// One skill that is learnt, and how many hours that takes.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The skill.
    pub skill: SkillId,
    /// The level to start from; `None` is not rated, which counts from the beginning.
    pub from: Option<Level>,
    /// The level that it is raised to.
    pub to: Level,
    /// Whole hours.
    pub hours: f64,
    /// The cited courses that the hours are from, as places in [`Market::figures`]; without one they are from the rule.
    pub courses: Vec<usize>,
}

/// A number that only the user can give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Missing {
    /// Own rate an hour.
    Rate,
    /// Paid hours a week.
    Billable,
    /// Study hours a week.
    Study,
}

/// Why an option has no payback.
#[derive(Debug, Clone, PartialEq)]
pub enum NoPayback {
    /// It is "change nothing": nothing is put in.
    Nothing,
    /// The profile reaches every level that it asks for.
    NothingToLearn,
    /// The data set no longer has the skill or role, or no own skill can be raised.
    Gone,
    /// The profile lacks these numbers, at least one.
    Missing(Vec<Missing>),
    /// A number that cannot be.
    Refused(PaybackError),
}

impl Missing {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Rate, Self::Billable, Self::Study];

    /// Kebab-case key of the messages and of the JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Rate => "rate",
            Self::Billable => "billable",
            Self::Study => "study",
        }
    }
}

impl NoPayback {
    /// Kebab-case key of the messages and of the JSON.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::NothingToLearn => "nothing-to-learn",
            Self::Gone => "gone",
            Self::Missing(_) => "missing",
            Self::Refused(_) => "refused",
        }
    }
}

impl Inputs {
    /// What the profile lacks; study hours are needed only when there is something to study.
    #[must_use]
    pub fn missing(&self) -> Vec<Missing> {
        let lacks = |missing: &Missing| match missing {
            Missing::Rate => self.rate.is_none(),
            Missing::Billable => self.billable.is_none(),
            Missing::Study => self.study_per_week.is_none() && self.hours.value > 0.0,
        };
        Missing::ALL.into_iter().filter(lacks).collect()
    }

    /// Hours of one of the steps. Hours that the user typed for the whole option are spread as the computed ones are, in whole
    /// hours where there are several steps.
    #[must_use]
    pub fn hours_of(&self, step: &Step) -> f64 {
        let computed: f64 = self.steps.iter().map(|step| step.hours).sum();
        if self.steps.len() == 1 {
            self.hours.value
        } else if computed > 0.0 {
            (step.hours * self.hours.value / computed).round()
        } else {
            step.hours
        }
    }

    /// The numbers as the formulas take them.
    ///
    /// # Errors
    /// [`NoPayback::Missing`] names what the profile lacks, [`NoPayback::Refused`] what cannot be.
    pub fn terms(&self) -> Result<Terms, NoPayback> {
        let missing = self.missing();
        let (Some(rate), Some(billable), true) = (self.rate, self.billable, missing.is_empty()) else {
            return Err(NoPayback::Missing(missing));
        };
        let [low, likely, high] = self.uplift_pct.value.map(|pct| pct / 100.0);
        let uplift = Triangular::new(low, likely, high).map_err(|error| NoPayback::Refused(error.into()))?;
        Ok(Terms {
            cost: self.cost.value,
            hours: self.hours.value,
            displaced: self.displaced.value,
            rate,
            billable,
            share: self.use_share.value,
            study_per_week: self.study_per_week.unwrap_or(0.0),
            ramp_weeks: self.ramp_weeks.value,
            hire_rate: self.hire_rate.value,
            uplift,
        })
    }
}

/// Payback of an option for a profile: the one function that list, panel and command line use.
///
/// `deepened` is the own skill that "deepen what I have" would raise, and to which level; other options need none.
///
/// # Errors
/// When there is none: [`NoPayback`] says why.
pub fn payback_of(
    market: &Market,
    profile: &Profile,
    option: &OptionRef,
    deepened: Option<(&SkillId, Level)>,
) -> Result<Payback, NoPayback> {
    let terms = inputs_of(market, profile, option, deepened)?.terms()?;
    payback(&terms).map_err(NoPayback::Refused)
}

/// Every number behind [`payback_of()`], also while the profile lacks some.
///
/// # Errors
/// [`NoPayback::Nothing`], [`NoPayback::NothingToLearn`] (unless the user typed hours all the same), [`NoPayback::Gone`].
pub fn inputs_of(
    market: &Market,
    profile: &Profile,
    option: &OptionRef,
    deepened: Option<(&SkillId, Level)>,
) -> Result<Inputs, NoPayback> {
    let said = profile.terms(option);
    let steps = steps_of(market, profile, option, deepened)?;
    if steps.is_empty() && said.hours.is_none() {
        return Err(NoPayback::NothingToLearn);
    }
    let fits = |step: &Step| market.skill(&step.skill).is_some_and(|skill| skill.kind == SkillKind::AiAugmented);
    let is_cited = steps.iter().any(|step| !step.courses.is_empty());
    let computed =
        Told { value: steps.iter().map(|step| step.hours).sum(), by: if is_cited { By::Courses } else { By::Rule } };
    Ok(Inputs {
        cost: told(said.cost.map(Cost::amount), 0.0),
        hours: said.hours.map(Hours::hours).map_or(computed, by_user),
        displaced: told(said.displaced.map(Portion::get), DEFAULT_DISPLACED),
        uplift_pct: said.uplift.map(Uplift::pct).map_or(Told { value: DEFAULT_UPLIFT_PCT, by: By::Study }, by_user),
        uplift_fits: steps.iter().any(fits),
        use_share: told(said.use_share.map(Portion::get), DEFAULT_USE_SHARE),
        ramp_weeks: told(said.ramp.map(Weeks::weeks), 0.0),
        hire_rate: told(said.hire_rate.map(HireRate::get), 1.0),
        discount_pct: told(said.discount.map(Percent::pct), DEFAULT_DISCOUNT_PCT),
        rate: profile.rate.map(Rate::amount),
        billable: profile.billable.map(HoursPerWeek::hours),
        study_per_week: profile.study.map(HoursPerWeek::hours),
        steps,
    })
}

fn by_user<T>(value: T) -> Told<T> {
    Told { value, by: By::User }
}

fn told(said: Option<f64>, default: f64) -> Told {
    said.map_or(Told { value: default, by: By::Rule }, by_user)
}

/// The skills that an option raises; those whose level is reached are left out.
fn steps_of(
    market: &Market,
    profile: &Profile,
    option: &OptionRef,
    deepened: Option<(&SkillId, Level)>,
) -> Result<Vec<Step>, NoPayback> {
    let competent = Level::new(COMPETENT).unwrap_or(Level::MAX);
    let wanted: Vec<(&SkillId, Level)> = match option {
        OptionRef::Nothing => return Err(NoPayback::Nothing),
        OptionRef::Deepen => vec![deepened.ok_or(NoPayback::Gone)?],
        OptionRef::Skill(id) => vec![(&market.skill(id).ok_or(NoPayback::Gone)?.id, competent)],
        OptionRef::Target(id) => {
            let role = market.target(id).ok_or(NoPayback::Gone)?;
            role.requirements.iter().map(|asked| (&asked.skill, asked.level)).collect()
        }
    };
    let per_level = profile.hours_per_level.map_or(HOURS_PER_LEVEL, Hours::hours);
    Ok(wanted.into_iter().filter_map(|(skill, to)| step(market, profile, skill, to, per_level)).collect())
}

/// One skill raised to a level; `None` when it is there. Where courses are cited, the way to competent takes what they
/// take at the median, spread evenly over its levels; every other level takes the hours of the rule.
fn step(market: &Market, profile: &Profile, skill: &SkillId, to: Level, per_level: f64) -> Option<Step> {
    let from = profile.level(skill);
    let start = from.unwrap_or(Level::NONE).get();
    if start >= to.get() {
        return None;
    }
    let courses = courses_of(market, skill);
    let lengths: Vec<f64> = courses.iter().map(|&place| market.figures[place].value).collect();
    let by_course = to.get().min(COMPETENT).saturating_sub(start);
    let (courses, hours) = match median(&lengths) {
        Some(whole) if by_course > 0 => {
            let by_rule = to.get() - start - by_course;
            (courses, whole * f64::from(by_course) / f64::from(COMPETENT) + per_level * f64::from(by_rule))
        }
        _ => (Vec::new(), per_level * f64::from(to.get() - start)),
    };
    Some(Step { skill: skill.clone(), from, to, hours: hours.round(), courses })
}

/// Places of the cited courses that lead to competent level in a skill: confirmed, and no mere introduction.
#[must_use]
pub fn courses_of(market: &Market, skill: &SkillId) -> Vec<usize> {
    let leads_there = |figure: &Figure| {
        figure.metric == Metric::LearnHours
            && figure.value >= LEAST_COURSE_HOURS
            && matches!(&figure.subject, Subject::Skill(id) if id == skill)
            && market.is_confirmed(figure)
    };
    market.figures.iter().enumerate().filter(|(_, figure)| leads_there(figure)).map(|(place, _)| place).collect()
}

#[cfg(test)]
mod tests;
