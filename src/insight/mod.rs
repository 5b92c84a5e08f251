//! Pure mathematics on the domain: how much, how sure, how close, how ready. No clock, no files, no words.
//!
//! Reading order: numbers of one series ([`trend`]), its season and how it may go on ([`outlook`]), of published figures
//! ([`figures`]), what they say together ([`evidence`], [`summary`]), what a person has against what is asked ([`gap`],
//! [`coverage`], [`relatedness`]), why ([`mod@reasons`], [`mod@quadrant`]), what to do next
//! ([`mod@ranking`], [`mod@stability`]), whether learning pays ([`mod@payback`], of an
//! option in [`mod@payback_of`]) and when it is done ([`mod@schedule`]). What differs between two data sets is in
//! [`mod@what_changed`]. Formula ids such as "G05" are those of the methods
//! oracles.

pub mod quantile;

pub mod growth;

pub mod small_base;
pub use small_base::SmallBase;

pub mod regression;

pub mod growth_error;
pub use growth_error::GrowthError;

pub mod band;

pub mod mann_kendall;

pub mod autocorrelation;
pub use autocorrelation::CorrectedTest;

pub mod false_alarms;

pub mod change;
pub use change::{Change, Direction, Unit};

pub mod material_change;
pub use material_change::{MaterialChange, Reading, material_change};

pub mod list_change;
pub use list_change::{ListChange, Move, OrderChange, list_change};

pub mod series_growth;
pub use series_growth::{GrowthBasis, SeriesGrowth};

pub mod trend;
pub use trend::{Caveat, Ladder, TrendAssessment, TrendWindow, apply_false_alarm_control, assess, corrected_test};

pub mod trends;
pub use trends::Trends;

pub mod season;

pub mod forecast;

pub mod holt_fit;

pub mod backtest;
pub use backtest::{Refusal, ReportCard};

pub mod outlook;
pub use outlook::{Forecast, Outlook, OutlookKey};

pub mod emergence;

pub mod priority;

pub mod age;
pub use age::{Age, AgeClass, freshness};

pub mod figures;
pub use figures::{Agreement, FigureGrowth, MarketType};

pub mod evidence;
pub use evidence::{Counts, Origin, Signal, signals_of_category, signals_of_skill};

mod shares;

pub mod verdict;
pub use verdict::{Verdict, VerdictKind, verdict};

pub mod disagreement;
pub use disagreement::{Difference, Disagreement, disagreement};

pub mod pooling;
pub use pooling::{Estimate, Pooled};

pub mod comparable;
pub use comparable::{Across, Apart, Comparison, Pool, comparison};

pub mod needles;
pub use needles::{Needle, needles};

pub mod summary;
pub use summary::{Badge, CategoryVerdict, Headline, Size, SkillSummary, category_verdicts, rebadge, summaries};

pub mod gap;
pub use gap::{GapRow, GapState, LevelRange, Readiness, readiness};

pub mod evidence_debt;
pub use evidence_debt::{Debt, Proof, ProofHours, evidence_debts};

pub mod concentration;
pub use concentration::{Concentration, concentration};

pub mod coverage;
pub use coverage::{Coverage, category_coverage};

pub mod similarity;

pub mod relatedness;
pub use relatedness::{Closeness, Neighbour, nearest_skills, neighbours_of};

pub mod bridge;
pub use bridge::{Bridge, Covered, Link, Piece, bridge};

pub mod complement;
pub use complement::{Companion, Complement, complement};

pub mod ranking;
pub use ranking::{Ranking, ranking};

pub mod stability;
pub use stability::{Stability, stability};

pub mod reasons;
pub use reasons::{Aim, Reason, ReasonKind, Stance, reasons};

pub mod quadrant;
pub use quadrant::{Quadrant, QuadrantPoint, Unplaced, UnplacedReason, quadrant};

pub mod listing;
pub use listing::{ListingRow, listing};

pub mod growth_order;

pub mod what_changed;
pub use what_changed::{MarketChange, what_changed};

pub mod skill_map;
pub use skill_map::{MapPoint, MapReason, SkillMap, skill_map};

pub mod triangular;
pub use triangular::{Triangular, TriangularError};

pub mod payback;
pub use payback::{AgainstHorizon, Never, Npv, Payback, PaybackError, Term, Terms, Wait, npv, payback};

pub mod payback_of;
pub use payback_of::{Inputs, Missing, NoPayback, inputs_of, payback_of};

pub mod prerequisites;
pub use prerequisites::{OrderError, Ordered, check_order, stable_order};

pub mod choice;
pub use choice::{Candidate, Choice, ChoiceError, Chosen, Limits, choose};

pub mod schedule;
pub use schedule::{Overload, Pace, Planned, Schedule, ScheduleError, Task, Week, schedule};

pub mod plan_dates;
pub use plan_dates::{ItemDates, PlanDates, Standing};

pub mod plan_choice;
pub use plan_choice::{PlanChoice, plan_choice};

pub mod proposal;
pub use proposal::{Proposal, proposal};

#[cfg(test)]
mod sample;
