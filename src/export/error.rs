//! Why something was not saved as a file: what happened, what was kept, what to do; the path last.

use std::path::{Path, PathBuf};

/// Why a file was not written. What was there before is unchanged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExportError {
    /// A file of that name is there and was not to be replaced.
    #[error(
        "Not saved: a file of that name is there already and stays as it is. Choose another name, or replace it \
         on purpose. File: {}", .0.display()
    )]
    Exists(PathBuf),
    /// The folder is not there.
    #[error("Not saved: there is no such folder. Nothing was changed; choose a folder that exists. Folder: {}", .0.display())]
    NoFolder(PathBuf),
    /// The folder or file refuses writing.
    #[error(
        "Not saved: the folder cannot be written to. Nothing was changed; choose another folder. Folder: {}", .0.display()
    )]
    NotWritable(PathBuf),
    /// The disk or the quota is full.
    #[error("Not saved: the disk is full. Nothing was changed; free some space and save again. Folder: {}", .0.display())]
    NoSpace(PathBuf),
    /// The name cannot be a file's name.
    #[error(
        "Not saved: a file cannot have this name. Nothing was changed; choose a name of letters, digits, spaces, \
         dots and hyphens. Name: {0}"
    )]
    BadName(String),
    /// The picture could not be painted.
    #[error(
        "Not saved: the picture could not be painted. Nothing was changed; choose a smaller size, or save it as SVG. \
         Reason: {0}"
    )]
    Picture(String),
    /// Something else that the system reports.
    #[error(
        "Not saved: the system reports \"{detail}\". Nothing was changed; try again or choose another folder. \
         File: {}", .path.display()
    )]
    Io {
        /// In the system's words.
        detail: String,
        /// The file.
        path: PathBuf,
    },
}

impl ExportError {
    /// Key of the message.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Exists(_) => "export-error-exists",
            Self::NoFolder(_) => "export-error-no-folder",
            Self::NotWritable(_) => "export-error-not-writable",
            Self::NoSpace(_) => "export-error-no-space",
            Self::BadName(_) => "export-error-bad-name",
            Self::Picture(_) => "export-error-picture",
            Self::Io { .. } => "export-error-io",
        }
    }

    /// Arguments of the message.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let shown = |path: &Path| path.display().to_string();
        match self {
            Self::Exists(path) | Self::NoFolder(path) | Self::NotWritable(path) | Self::NoSpace(path) => {
                vec![("path", shown(path))]
            }
            Self::BadName(name) => vec![("name", name.clone())],
            Self::Picture(detail) => vec![("detail", detail.clone())],
            Self::Io { detail, path } => vec![("detail", detail.clone()), ("path", shown(path))],
        }
    }
}
