//! Pure values of Skillvane: skills, sources, series, figures, profiles, targets.
//!
//! Everything here is plain data with checked constructors: no files, no network, no clock, no language
//! and no GUI. Values that can be wrong (ids, levels, dates, hours, rates) are types whose constructors
//! refuse what cannot be; [`InvalidValue`] says which value and why.

mod id;
pub use id::{
    CategoryId, HolidayListId, NoteId, PackId, PlanItemId, ProfileId, SavedViewId, SeriesId, SkillId, SourceId,
    TargetId, TemplateId,
};

mod invalid;
pub use invalid::InvalidValue;

mod text;
pub use text::{Bilingual, CitedText};

pub mod period;
pub use period::{Cadence, Date, Span};

pub mod source;
pub use source::{Confidence, Source};

pub mod skill;
pub use skill::{Category, EffortBand, Skill, SkillKind};

pub mod series;
pub use series::{Measure, Point, Series, SeriesLink, Standing};

pub mod figure;
pub use figure::{Base, Figure, FigureKey, Metric, Quantity, Subject};

pub mod pay;
pub use pay::{Pay, PayKind};

pub mod level;
pub use level::{Evidence, Level};

pub mod money;
pub use money::{Cost, Currency, Hours, HoursPerWeek, Rate};

pub mod scale;
pub use scale::{Anchor, Curve, Scale, ScaleKind};

pub mod target;
pub use target::{Requirement, RequirementOrigin, Target};

pub mod holiday;
pub use holiday::{BundledHoliday, HolidayBasis, HolidayList, HolidayYear};

pub mod market;
pub use market::{Conflict, Market, Note, NoteKind, Relation};

pub mod page;
pub use page::{GrowthKind, MapAxis, MapSettings, TableColumn, TableOrder, TableSettings};

pub mod view;
pub use view::{
    ChartFace, ChartLayout, ChartSettings, ForecastSpan, OwnNote, SavedView, Smoothing, Transform, TrendsPage,
    TrendsView, YScale,
};

pub mod listing;
pub use listing::{ListFilter, ListScope, ListSort};

pub mod own;
pub use own::{OwnDetails, OwnSeries, OwnWords};

pub mod ranking;
pub use ranking::{Criterion, OptionRef, WeightPreset, Weights};

pub mod payback;
pub use payback::{Conversion, HireRate, PaybackTerms, Percent, Portion, Uplift, Weeks};

pub mod plan;
pub use plan::{Budget, DaysOff, Milestone, Plan, PlanChange, PlanItem, StopRule, WorkLog};

pub mod library;
pub use library::{DataRef, Library, PackHash, Signature, Snapshot, SnapshotOrigin, TrustedKey};

pub mod online;
pub use online::{Fetched, NetworkChoices, OnlineChoice, OnlineId, RefreshSchedule};

pub mod tracking;
pub use tracking::{Recorded, Sighting, Tracking};

pub mod profile;
pub use profile::{LevelChange, Profile, ProfileSkill, Template, TemplateSkill};
