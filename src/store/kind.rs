//! Which documents of the user there are, and how messages name them.

/// One of the user's documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DocumentKind {
    /// `settings.ron`.
    Settings,
    /// `profiles.ron`.
    Profiles,
    /// `notebook.ron`.
    Notebook,
    /// `own-data.ron`.
    OwnData,
    /// `library.ron`.
    Library,
    /// `tracking.ron`.
    Tracking,
}

impl DocumentKind {
    /// All documents.
    pub const ALL: [Self; 6] =
        [Self::Settings, Self::Profiles, Self::Notebook, Self::OwnData, Self::Library, Self::Tracking];

    /// Such as `settings` or `own-data`: the argument `document` of the messages.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Settings => "settings",
            Self::Profiles => "profiles",
            Self::Notebook => "notebook",
            Self::OwnData => "own-data",
            Self::Library => "library",
            Self::Tracking => "tracking",
        }
    }

    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Settings => "Your settings",
            Self::Profiles => "Your profiles",
            Self::Notebook => "Your saved views and notes",
            Self::OwnData => "Your own data",
            Self::Library => "Your list of saved trends",
            Self::Tracking => "Your dated trend values",
        }
    }
}
