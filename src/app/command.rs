//! Everything that can happen, as one closed list.

use super::{importing::Outcome, library::Use};
use crate::{
    data::SharedMarket,
    domain::{
        CategoryId, ChartSettings, Conversion, Criterion, Currency, DataRef, Date, Evidence, Hours, HoursPerWeek,
        Level, ListFilter, MapSettings, Measure, NetworkChoices, NoteId, OnlineId, OptionRef, OwnDetails, PackHash,
        PaybackTerms, PlanChange, PlanItemId, Portion, ProfileId, Rate, SavedViewId, SeriesId, SkillId, Snapshot,
        Subject, TableSettings, TargetId, TemplateId, TrendsPage, TrustedKey, Weights,
    },
    export::{ExportError, Order},
    i18n::Language,
    import::{Choices, Layout},
    insight::{MarketChange, stability::Stability},
    library::{DataError, Incoming, OpenedCapsule, RefreshResult},
    online::RefreshProgress,
    store::StoreError,
};
use std::path::PathBuf;

pub use crate::store::{
    ThemeChoice,
    settings::{TEXT_SIZE_PCT, TEXT_SIZE_STEP_PCT},
};

/// One thing that can happen. Views push them, `update` carries them out.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Show a view.
    Go(Route),
    /// Show a skill or category in Trends.
    Show(Subject),
    /// Select a subject without leaving the view: what Trends shows when it is opened first.
    Preselect(Subject),
    /// Show one series in Trends, with the subject that it speaks for.
    ShowSeries(SeriesId),
    /// Chart the selected subject by another measure.
    SetMeasure(Measure),
    /// Add a series to the chart or take it off; at most eight, in one chart all of one measure.
    TogglePick(SeriesId),
    /// Draw the chart of Trends by other settings.
    SetChart(ChartSettings),
    /// Filter and order the list of Trends.
    SetFilter(ListFilter),
    /// Open a page of Trends.
    SetPage(TrendsPage),
    /// Order the table of all skills and choose its columns.
    SetTable(TableSettings),
    /// Choose what the map of all skills places.
    SetMap(MapSettings),
    /// Keep what Trends shows under a name; a view of that name is replaced.
    SaveView(String),
    /// Show what a saved view kept.
    OpenView(SavedViewId),
    /// Rename a saved view.
    RenameView(SavedViewId, String),
    /// Delete a saved view.
    DeleteView(SavedViewId),
    /// Show one section of the settings.
    ShowSettings(SettingsSection),
    /// Open or close the command palette.
    SetPaletteOpen(bool),

    /// Choose the language of the screen; it is remembered.
    SetLanguage(Language),
    /// Choose light, dark or the system's theme.
    SetTheme(ThemeChoice),
    /// Switch between light and dark, leaving the system's choice.
    ToggleTheme,
    /// Set the text size, percent, 80 to 200.
    SetTextSize(u16),
    /// Switch motion off or on.
    SetReducedMotion(bool),
    /// Choose the currency of new profiles.
    SetCurrency(Currency),
    /// Show figures whose original was not seen.
    SetShowUnconfirmed(bool),
    /// Remember the width of the list in Trends, points.
    SetListWidth(f32),
    /// Remember the width of the evidence panel in Trends, points.
    SetEvidenceWidth(f32),

    /// Leave the first screen without a profile.
    SkipFirstStart,
    /// Make a profile with these ratings and show it.
    CreateProfile(NewProfile),
    /// Make another profile the active one.
    SelectProfile(ProfileId),
    /// Rename the active profile.
    RenameProfile(String),
    /// Copy the active profile as a what-if of that name.
    CopyProfile(String),
    /// Delete a profile or what-if copy.
    DeleteProfile(ProfileId),
    /// Add a skill, not rated yet.
    AddSkill(SkillId),
    /// Take a skill out of the profile.
    RemoveSkill(SkillId),
    /// Rate a skill; `None` is not rated. Adds the skill if the profile lacks it.
    SetLevel(SkillId, Option<Level>),
    /// Say what a level rests on.
    SetEvidence(SkillId, Evidence),
    /// Write the user's own note on a skill.
    SetNote(SkillId, String),
    /// Set one of the numbers of the profile.
    SetAmount(Amount),
    /// Set the profile's currency; amounts are kept as typed, nothing is converted.
    SetProfileCurrency(Currency),
    /// Add or remove a category of interest.
    ToggleInterest(CategoryId),
    /// Pick or drop a bundled role as a target; at most four targets in all.
    ToggleTarget(TargetId),
    /// Pick or drop a single skill as a target; at most four targets in all.
    ToggleTargetSkill(SkillId),

    /// Say which part of the income comes from a skill of the profile.
    SetIncome(SkillId, Option<Portion>),

    /// Say how much each criterion of the ranking counts.
    SetWeights(Weights),
    /// Say how many hours a level takes where no course says; `None` is the program's own rule.
    SetHoursPerLevel(Option<Hours>),
    /// Say something about the cost and the gain of an option.
    SetTerms(OptionRef, Box<PaybackTerms>),
    /// Say at which rate US dollars are shown in the profile's currency, or show them as they are.
    SetConversion(Option<Conversion>),

    /// Weightings of the ranking of that number were drawn.
    Weighed(u64, Box<Stability<{ Criterion::COUNT }>>),

    /// Change the plan.
    ChangePlan(Box<PlanChange>),
    /// The piece of an item was made today; `raise` takes on the level that it proves.
    FinishMilestone {
        /// The item.
        item: PlanItemId,
        /// Whether level and evidence of the skill change with it.
        raise: bool,
    },

    /// Put a note of the user's own on a day of the time axis, beside one series or in every chart.
    AddDateNote(Date, String, Option<SeriesId>),
    /// Write a note on the time axis anew.
    EditDateNote(NoteId, String),
    /// Take a note off the time axis.
    DeleteDateNote(NoteId),

    /// Open the import of own data, or close it without keeping anything.
    SetImportOpen(bool),
    /// Read a file of own data; the import opens if it is not open.
    ReadOwnFile(PathBuf),
    /// Read a pasted table of own data.
    ReadOwnText(String),
    /// Read the table of the import again by other choices.
    ChooseImport(Layout, Choices),
    /// A background reading ended: its ticket and what it gave.
    ImportRead(u64, Box<Outcome>),
    /// Keep the good rows of the import as an own series.
    KeepImport(Box<OwnDetails>),
    /// Change what is said about an own series.
    SetOwnDetails(SeriesId, Box<OwnDetails>),
    /// Delete an own series.
    DeleteOwn(SeriesId),
    /// Write the template of own data into the folder of the user's data.
    SaveOwnTemplate,
    /// The template was written there.
    OwnTemplateSaved(String),

    /// The program starts; these files lie in the folder of the library without an entry.
    Begin(Vec<PackHash>),
    /// Files without an entry were read.
    Adopted(Vec<Snapshot>),
    /// Look at a data set in all views; what is worked with stays the same.
    OpenData(DataRef),
    /// Go back to the data set that is worked with.
    CloseData,
    /// Work with a data set from now on.
    UseData(DataRef),
    /// A data set was read, or not.
    DataLoaded(DataRef, Result<SharedMarket, DataError>),
    /// Rename a saved data set; a name is never emptied.
    RenameSnapshot(PackHash, String),
    /// Write the user's own note on a saved data set.
    NoteSnapshot(PackHash, String),
    /// Delete a saved data set; undo brings it back until the program starts anew.
    DeleteSnapshot(PackHash),
    /// Write a data set as a pack to that path.
    ExportData(DataRef, PathBuf),
    /// Open the dialog that asks for the file of a data pack, or close it.
    AskForPack(bool),
    /// Read a data pack: an update, a whole data set or a time capsule.
    ReadPack(PathBuf),
    /// A data pack was read: its ticket and what it holds, or why it is refused.
    PackRead(u64, Result<Box<Incoming>, DataError>),
    /// Keep the data pack that was read, and work with it or only look at it.
    AcceptPack(Use),
    /// The file of a data pack is in the library, or not.
    PackKept(Result<Box<Incoming>, DataError>),
    /// Close the data pack that was read, without keeping anything.
    RejectPack,
    /// Say what changed between two data sets.
    CompareData(DataRef, DataRef),
    /// The change between two data sets was found: its ticket and what it is.
    Compared(u64, Result<Box<MarketChange>, DataError>),
    /// Close what changed.
    CloseComparison,
    /// Ask the online sources that are switched on, or only these.
    Refresh(Option<Vec<OnlineId>>),
    /// Stop the refresh; nothing of it is kept.
    CancelRefresh,
    /// A refresh came a step further.
    RefreshProgressed(Box<RefreshProgress>),
    /// A refresh ended.
    RefreshFinished(Box<RefreshResult>),
    /// Change what was decided about the network.
    SetNetwork(Box<NetworkChoices>),
    /// Trust the signatures of a key from now on.
    TrustKey(TrustedKey),
    /// Trust the signatures of that key no longer.
    DistrustKey(String),
    /// Write a time capsule of the active profile and what is shown to that path.
    SaveCapsule(PathBuf),
    /// A time capsule of the library was read, or not.
    CapsuleOpened(PackHash, Result<Box<OpenedCapsule>, DataError>),
    /// A pack or capsule was written, or not.
    PackWritten(Result<PathBuf, DataError>),

    /// Take back the last change of the user's own data.
    Undo,
    /// Bring back what was taken back.
    Redo,

    /// Open a source page in the browser.
    OpenUrl(String),
    /// Open the folder that holds the user's data.
    OpenDataFolder,
    /// Put text on the clipboard and say so.
    Copy(String),
    /// Write a file for other programs.
    Export(Box<Order>),
    /// A file for other programs was written, or not.
    ExportFinished(Result<PathBuf, ExportError>),
    /// Show the folder of a file.
    OpenFolderOf(PathBuf),
    /// A background save ended.
    SaveFinished(Result<(), StoreError>),
    /// Try a failed save again.
    RetrySave,
    /// An effect outside our data failed: opening a page or a folder. Holds the address.
    OpenFailed(String),
    /// Close a toast; it stays in the list of messages.
    DismissToast(u64),
}

/// The views that exist, in the order of the navigation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Route {
    /// Find skills and categories, chart them, read the evidence.
    Trends,
    /// The user's own skills, rate and limits.
    Profile,
    /// The profile against categories and targets.
    Compare,
    /// What to learn next, ranked.
    Next,
    /// What is learnt in which week, and what was done.
    Plan,
    /// Saved trends, data packs, online sources, what changed.
    Library,
    /// Settings, sources and licences, messages.
    Settings,
}

impl Route {
    /// The views of the navigation; Ctrl+1 to Ctrl+n follow this order.
    pub const NAVIGATION: [Self; 6] =
        [Self::Trends, Self::Profile, Self::Compare, Self::Next, Self::Plan, Self::Library];

    /// Key of the view's name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Trends => "nav-trends",
            Self::Profile => "nav-profile",
            Self::Compare => "nav-compare",
            Self::Next => "nav-next",
            Self::Plan => "nav-plan",
            Self::Library => "nav-library",
            Self::Settings => "nav-settings",
        }
    }
}

/// Parts of the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum SettingsSection {
    /// Choices of look and language.
    #[default]
    General,
    /// What the data is and where it is from.
    Data,
    /// Online sources, their addresses and terms, and keys that are trusted.
    Online,
    /// Licences of data, fonts and libraries.
    Licences,
    /// Past messages.
    Messages,
}

/// A profile about to be made.
#[derive(Debug, Clone, PartialEq)]
pub struct NewProfile {
    /// Its name.
    pub name: String,
    /// The template that it starts from.
    pub template: Option<TemplateId>,
    /// Skills with the levels that the user confirmed, as claims.
    pub skills: Vec<(SkillId, Option<Level>)>,
}

/// A number of the profile; `None` clears it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Amount {
    /// Own rate an hour.
    Rate(Option<Rate>),
    /// Paid hours a week.
    Billable(Option<HoursPerWeek>),
    /// Study hours a week.
    Study(Option<HoursPerWeek>),
    /// Most hours a week in all.
    Ceiling(Option<HoursPerWeek>),
}
