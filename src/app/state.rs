//! What the program knows: the market, the user's data, what is selected, what was said.

use super::{
    command::{Route, SettingsSection},
    importing::Import,
    library::Desk,
    undo::{UndoStack, UserData},
};
use crate::{
    data::Loaded,
    domain::{Criterion, Currency, DataRef, Date, Library, Market, OwnWords, Profile, Tracking, TrendsView},
    export::ExportError,
    i18n::{Language, Locale},
    insight::stability::Stability,
    library::DataError,
    store::{Notebook, OwnData, ProfileBook, Settings, StoreError, StoreWarning},
};
use std::{path::PathBuf, sync::Arc};

/// At most so many series stand in one chart.
pub const MAX_PICKS: usize = 8;
/// At most so many targets stand side by side.
pub const MAX_TARGETS: usize = 4;
/// At most so many past messages are kept.
const MAX_MESSAGES: usize = 200;
/// At most so many markets are kept in memory besides the bundled one.
const MAX_MARKETS: usize = 3;

/// The whole state. Changed by `update` only.
#[derive(Debug, Clone)]
pub struct State {
    /// The day on which the program runs.
    pub today: Date,
    /// The market that comes with the program.
    pub bundled: Arc<Loaded>,
    /// The market that is shown, without own series: the bundled one or a saved one, with the warnings of its loading.
    pub loaded: Arc<Loaded>,
    /// Which data set `loaded` is.
    shown: DataRef,
    /// Markets that were read, the newest last, so that undo and the way back need no disk.
    markets: Vec<(DataRef, Arc<Loaded>)>,
    /// Settings.
    pub settings: Settings,
    /// Profiles and what-if copies.
    pub book: ProfileBook,
    /// Counts changes of `book`, so that caches know when to refresh.
    pub book_revision: u64,
    /// Saved views and notes.
    pub notebook: Notebook,
    /// Own series.
    pub own: OwnData,
    /// The list of saved data sets.
    pub library: Library,
    /// What the library does besides keeping.
    pub desk: Desk,
    /// Own dated points; shared, so that a thread can read them.
    pub tracking: Arc<Tracking>,
    /// Counts changes of the market that is shown: own series join it.
    pub market_revision: u64,
    /// The shown market with the own series; `None` while there are none.
    joined: Option<Arc<Loaded>>,
    /// The import of own data, while it is open.
    pub import: Option<Import>,
    /// The ticket of the last reading.
    pub(super) last_ticket: u64,
    /// The newest drawn weightings, with the number of the ranking that they are about.
    pub weighed: Option<(u64, Arc<Stability<{ Criterion::COUNT }>>)>,
    /// Undo and redo of all of the user's data.
    pub undo: UndoStack,
    /// The view that is shown.
    pub route: Route,
    /// The section of the settings that is shown.
    pub settings_section: SettingsSection,
    /// What Trends shows.
    pub selection: TrendsView,
    /// The palette is open.
    pub palette_open: bool,
    /// Past messages, oldest first.
    pub messages: Vec<Message>,
    /// How the user's data stands on disk.
    pub save: SaveState,
    /// Language of the system, used until the user chooses one.
    pub system_language: Language,
    next_message: u64,
}

/// How the user's data stands on disk.
#[derive(Debug, Clone, PartialEq)]
pub enum SaveState {
    /// Everything is on disk.
    Saved,
    /// A save is under way.
    Pending,
    /// The last save failed; the changes are in memory.
    Failed(StoreError),
    /// Another running copy owns the data: nothing is written.
    ReadOnly,
}

/// Something that was said to the user.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// Ascending number.
    pub id: u64,
    /// What was said.
    pub text: MessageText,
    /// Whether it still stands as a toast.
    pub is_toast: bool,
}

/// What can be said, without language.
#[derive(Debug, Clone, PartialEq)]
pub enum MessageText {
    /// A plain message of that key.
    Plain(&'static str),
    /// A message about the user's files.
    Store(StoreWarning),
    /// A save failed.
    SaveFailed(StoreError),
    /// A page or folder could not be opened.
    OpenFailed(String),
    /// The bundled data did not load whole: number of warnings.
    DataWarnings(usize),
    /// A data set could not be read, written or refreshed.
    DataFailed(DataError),
    /// Some of the online sources failed: how many, of how many.
    RefreshFailed(usize, usize),
    /// The saved data set of that name was deleted.
    DataDeleted(String),
    /// A data pack or time capsule was written.
    PackWritten(PathBuf),
    /// What Trends shows was kept under that name.
    ViewSaved(String),
    /// The view of that name was replaced.
    ViewReplaced(String),
    /// The view of that name was deleted.
    ViewDeleted(String),
    /// A file for other programs was written.
    Exported(PathBuf),
    /// A file for other programs was not written.
    ExportFailed(ExportError),
    /// A view opened without what the data no longer has.
    ViewLacks {
        /// Its name.
        name: String,
        /// Ids of series, skills and categories.
        missing: Vec<String>,
    },
    /// The template of own data was written to that path.
    TemplateSaved(String),
}

impl MessageText {
    /// Whether it is about something that went wrong, so that it stays until dismissed.
    #[must_use]
    pub fn is_problem(&self) -> bool {
        !matches!(
            self,
            Self::Plain(_)
                | Self::TemplateSaved(_)
                | Self::ViewSaved(_)
                | Self::ViewReplaced(_)
                | Self::ViewDeleted(_)
                | Self::DataDeleted(_)
                | Self::Exported(_)
                | Self::PackWritten(_)
        )
    }
}

impl State {
    /// A state on a market, with the user's data as opened.
    #[must_use]
    pub fn new(today: Date, loaded: Arc<Loaded>, settings: Settings, data: UserData, system: Language) -> Self {
        let UserData { book, notebook, own, library } = data;
        let mut state = Self {
            today,
            bundled: Arc::clone(&loaded),
            loaded,
            shown: DataRef::Bundled,
            markets: Vec::new(),
            settings,
            book,
            book_revision: 1,
            notebook,
            own,
            library,
            desk: Desk::default(),
            tracking: Arc::default(),
            market_revision: 0,
            joined: None,
            import: None,
            last_ticket: 0,
            weighed: None,
            undo: UndoStack::default(),
            route: Route::Trends,
            settings_section: SettingsSection::General,
            selection: TrendsView::default(),
            palette_open: false,
            messages: Vec::new(),
            save: SaveState::Saved,
            system_language: system,
            next_message: 0,
        };
        state.join_market();
        if !state.loaded.warnings.is_empty() {
            state.say(MessageText::DataWarnings(state.loaded.warnings.len()));
        }
        state
    }

    /// All of the user's data as they are now.
    #[must_use]
    pub fn user_data(&self) -> UserData {
        UserData {
            book: self.book.clone(),
            notebook: self.notebook.clone(),
            own: self.own.clone(),
            library: self.library.clone(),
        }
    }

    /// The market that is shown, and the own series.
    #[must_use]
    pub fn market(&self) -> &Market {
        &self.joined.as_deref().unwrap_or(&self.loaded).market
    }

    /// The same, shared with a thread.
    #[must_use]
    pub fn shown(&self) -> Arc<Loaded> {
        Arc::clone(self.joined.as_ref().unwrap_or(&self.loaded))
    }

    /// The day of the user's own calendar; an open time capsule has another `today`.
    #[must_use]
    pub fn own_day(&self) -> Date {
        self.desk.capsule.as_ref().map_or(self.today, |capsule| capsule.own_day())
    }

    /// The data set that is worked with when nothing else is looked at.
    #[must_use]
    pub fn worked_with(&self) -> DataRef {
        DataRef::from(self.library.current.filter(|hash| self.library.get(*hash).is_some()))
    }

    /// The data set that is shown now.
    #[must_use]
    pub fn shown_data(&self) -> DataRef {
        self.shown
    }

    /// Keeps a market in memory.
    pub(super) fn keep_market(&mut self, data: DataRef, loaded: Arc<Loaded>) {
        self.desk.unreadable.remove(&data);
        self.markets.retain(|(have, _)| *have != data);
        self.markets.push((data, loaded));
        let surplus = self.markets.len().saturating_sub(MAX_MARKETS);
        self.markets.drain(..surplus);
    }

    /// A market that is in memory, without own series.
    #[must_use]
    pub fn in_memory(&self, data: DataRef) -> Option<&Arc<Loaded>> {
        match data {
            DataRef::Bundled => Some(&self.bundled),
            DataRef::Saved(_) => self.markets.iter().find(|(have, _)| *have == data).map(|(_, loaded)| loaded),
        }
    }

    /// Shows a market; false when it is not in memory, so that it has to be read first.
    pub(super) fn show_market(&mut self, data: DataRef) -> bool {
        let Some(loaded) = self.in_memory(data).cloned() else { return false };
        (self.loaded, self.shown) = (loaded, data);
        self.joined = None;
        self.join_market();
        self.market_revision += 1;
        true
    }

    /// Joins the own series to the bundled market anew: after they changed, and after the language did.
    pub(super) fn join_market(&mut self) {
        if self.own.series.is_empty() && self.joined.is_none() {
            return;
        }
        let locale = Locale::new(self.language());
        let words = OwnWords {
            publisher: locale.t("own-publisher"),
            licence: locale.t("own-licence"),
            place: locale.t("own-place"),
            pasted: locale.t("own-pasted"),
        };
        let joined = (!self.own.series.is_empty()).then(|| self.loaded.market.with_own(&self.own.series, &words));
        let (warnings, fetched) = (&self.loaded.warnings, &self.loaded.fetched);
        let shared = |market| Loaded { market, warnings: warnings.clone(), fetched: fetched.clone() };
        self.joined = joined.map(|market| Arc::new(shared(market)));
        self.market_revision += 1;
    }

    /// The active profile.
    #[must_use]
    pub fn profile(&self) -> Option<&Profile> {
        let active = self.book.active.as_ref()?;
        self.book.profiles.iter().find(|profile| &profile.id == active)
    }

    /// The language of the screen: chosen, or the system's.
    #[must_use]
    pub fn language(&self) -> Language {
        self.settings.language.as_deref().map_or(self.system_language, Language::from_code)
    }

    /// The currency of new profiles: chosen, or the one that goes with the language.
    #[must_use]
    pub fn currency(&self) -> Currency {
        self.settings.currency.unwrap_or(match self.language() {
            Language::Id => Currency::IDR,
            Language::En => Currency::USD,
        })
    }

    /// Whether the first screen stands: no profile yet and not skipped.
    #[must_use]
    pub fn is_first_start(&self) -> bool {
        !self.settings.first_start_done && self.book.profiles.is_empty()
    }

    /// Says something: a toast now, an entry in the list of messages later.
    pub fn say(&mut self, text: MessageText) {
        self.next_message += 1;
        self.messages.push(Message { id: self.next_message, text, is_toast: true });
        let surplus = self.messages.len().saturating_sub(MAX_MESSAGES);
        self.messages.drain(..surplus);
    }
}
