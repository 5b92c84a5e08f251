//! Where the user's files live. Decides folders; creates and reads nothing.

use super::StoreError;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The folders of one installation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    /// Holds `settings.ron`.
    pub config_dir: PathBuf,
    /// Holds `profiles.ron`, `notebook.ron`, `own-data.ron`, `library.ron`, `tracking.ron` and the lock.
    pub data_dir: PathBuf,
    /// Which rule chose the folders.
    pub kind: PathsKind,
}

/// Which rule chose the folders.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathsKind {
    /// The environment variable [`HOME_VARIABLE`].
    Home,
    /// A folder [`PORTABLE_FOLDER`] beside the program.
    Portable,
    /// The platform's own folders.
    Platform,
}

/// Environment variable that moves everything into one folder.
pub const HOME_VARIABLE: &str = "SKILLVANE_HOME";
/// Folder beside the program that, when it exists, takes everything: portable mode.
pub const PORTABLE_FOLDER: &str = "skillvane-data";

/// Where files for other programs go unless the user names another folder: downloads, else documents, else home;
/// the first one that is there. `None` when the system names no folder for this user.
#[must_use]
pub fn sharing_folder() -> Option<PathBuf> {
    let dirs = directories::UserDirs::new()?;
    // A desktop that names no folder of downloads may have one all the same.
    let usual = dirs.home_dir().join("Downloads");
    let named = [dirs.download_dir(), Some(&usual), dirs.document_dir(), Some(dirs.home_dir())];
    named.into_iter().flatten().find(|dir| dir.is_dir()).map(Path::to_owned)
}

impl Paths {
    /// Chooses the folders: the value of [`HOME_VARIABLE`] (empty counts as unset), else the portable folder in
    /// `exe_dir` if it exists, else the platform's own folders.
    ///
    /// # Errors
    /// [`StoreError::NoFolder`] when the system names no folder for this user.
    pub fn resolve(env_home: Option<OsString>, exe_dir: Option<&Path>) -> Result<Self, StoreError> {
        if let Some(home) = env_home.filter(|home| !home.is_empty()) {
            let home = PathBuf::from(home);
            return Ok(Self::single(std::path::absolute(&home).unwrap_or(home), PathsKind::Home));
        }
        if let Some(folder) = exe_dir.map(|dir| dir.join(PORTABLE_FOLDER)).filter(|folder| folder.is_dir()) {
            return Ok(Self::single(folder, PathsKind::Portable));
        }
        let dirs = directories::ProjectDirs::from("", "", "Skillvane").ok_or(StoreError::NoFolder)?;
        Ok(Self {
            config_dir: dirs.config_dir().to_owned(),
            data_dir: dirs.data_dir().to_owned(),
            kind: PathsKind::Platform,
        })
    }

    /// The folders of this process, by its environment and the place of its program.
    ///
    /// # Errors
    /// As [`Self::resolve`].
    pub fn of_process() -> Result<Self, StoreError> {
        let exe = std::env::current_exe().ok();
        Self::resolve(std::env::var_os(HOME_VARIABLE), exe.as_deref().and_then(Path::parent))
    }

    /// The settings document.
    #[must_use]
    pub fn settings_file(&self) -> PathBuf {
        self.config_dir.join("settings.ron")
    }

    /// The profiles document.
    #[must_use]
    pub fn profiles_file(&self) -> PathBuf {
        self.data_dir.join("profiles.ron")
    }

    /// The document of saved views and notes.
    #[must_use]
    pub fn notebook_file(&self) -> PathBuf {
        self.data_dir.join("notebook.ron")
    }

    /// The document of the user's own series.
    #[must_use]
    pub fn own_data_file(&self) -> PathBuf {
        self.data_dir.join("own-data.ron")
    }

    /// The list of saved data sets.
    #[must_use]
    pub fn library_file(&self) -> PathBuf {
        self.data_dir.join("library.ron")
    }

    /// The document of own dated points.
    #[must_use]
    pub fn tracking_file(&self) -> PathBuf {
        self.data_dir.join("tracking.ron")
    }

    /// The folder of the saved data sets.
    #[must_use]
    pub fn library_folder(&self) -> PathBuf {
        self.data_dir.join("library")
    }

    fn single(folder: PathBuf, kind: PathsKind) -> Self {
        Self { config_dir: folder.clone(), data_dir: folder, kind }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_variable_wins_over_the_portable_folder_and_that_over_the_platform() {
        let exe_dir = tempfile::tempdir().expect("a temporary folder");
        let kind =
            |home: Option<&str>| Paths::resolve(home.map(OsString::from), Some(exe_dir.path())).map(|paths| paths.kind);
        assert_eq!(kind(Some("/somewhere")), Ok(PathsKind::Home));
        assert_ne!(kind(None), Ok(PathsKind::Portable), "the folder does not exist yet");
        std::fs::create_dir(exe_dir.path().join(PORTABLE_FOLDER)).expect("a new folder");
        assert_eq!(kind(None), Ok(PathsKind::Portable));
        assert_eq!(kind(Some("")), Ok(PathsKind::Portable), "an empty variable is no variable");
        assert_eq!(kind(Some("/somewhere")), Ok(PathsKind::Home));
    }

    #[test]
    fn a_relative_variable_becomes_an_absolute_folder() {
        let paths = Paths::resolve(Some("here".into()), None).expect("resolves");
        assert!(paths.data_dir.is_absolute() && paths.data_dir.ends_with("here"));
    }
}
