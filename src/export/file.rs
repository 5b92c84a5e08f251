//! Files of the user's choice: a name that every system takes, written whole or not at all.

use super::ExportError;
use std::{
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
};

/// What happens when a file of that name is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// It stays and the new one is not written.
    Refuse,
    /// It stays and the new one takes the next free name: `name (2).svg`.
    KeepBoth,
    /// The new one takes its place in one step.
    Replace,
}

/// At most so many names are tried.
const MOST_TRIES: u32 = 999;

/// Writes a file into an existing folder and gives the path that it got.
///
/// # Errors
/// When the name cannot be a file's name, the folder is missing or not writable, the disk is full, or a file is
/// there that must stay. What was there before is then unchanged and no half file is left.
pub fn write(folder: &Path, name: &str, bytes: &[u8], existing: Existing) -> Result<PathBuf, ExportError> {
    if clean_name(name) != name {
        return Err(ExportError::BadName(name.to_owned()));
    }
    if !folder.is_dir() {
        return Err(ExportError::NoFolder(folder.to_owned()));
    }
    let path = folder.join(name);
    let mut file = written(folder, bytes).map_err(|error| typed(&error, &path))?;
    for n in 1..=MOST_TRIES {
        let path = folder.join(if n == 1 { name.to_owned() } else { numbered(name, n) });
        let placed = match existing {
            Existing::Replace if is_no_file(&path) => return Err(ExportError::Exists(path)),
            Existing::Replace => file.persist(&path),
            Existing::Refuse | Existing::KeepBoth => file.persist_noclobber(&path),
        };
        match placed {
            Ok(_) => return Ok(path),
            Err(failed) if failed.error.kind() == ErrorKind::AlreadyExists => match existing {
                Existing::KeepBoth => file = failed.file,
                Existing::Refuse | Existing::Replace => return Err(ExportError::Exists(path)),
            },
            Err(failed) => return Err(typed(&failed.error, &path)),
        }
    }
    Err(ExportError::Exists(path))
}

/// Whether something is there that is no file to be replaced: a folder, a device, a pipe.
fn is_no_file(path: &Path) -> bool {
    path.metadata().is_ok_and(|metadata| !metadata.is_file())
}

/// The whole bytes on the disk, under a name of their own that goes away if nothing takes its place.
fn written(folder: &Path, bytes: &[u8]) -> io::Result<tempfile::NamedTempFile> {
    let mut temporary = tempfile::Builder::new();
    temporary.prefix(".skillvane-").suffix(".part");
    // A file to be passed on is readable like any other the user makes, not by the user alone.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        temporary.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut file = temporary.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// `name (2).svg` from `name.svg`.
fn numbered(name: &str, n: u32) -> String {
    match name.rsplit_once('.') {
        Some((stem, end)) if !stem.is_empty() => format!("{stem} ({n}).{end}"),
        _ => format!("{name} ({n})"),
    }
}

/// A name that Linux, macOS and Windows take: no separators, no control characters, no device, not empty.
#[must_use]
pub fn clean_name(name: &str) -> String {
    let kept: String =
        name.chars().map(|c| if c.is_control() || r#"/\:*?"<>|"#.contains(c) { '-' } else { c }).collect();
    let kept = kept.trim_matches(|c: char| c == ' ' || c == '.').to_owned();
    let mut short: String = kept;
    while short.len() > 180 {
        short.pop();
    }
    let stem = short.split('.').next().unwrap_or_default().to_ascii_uppercase();
    let is_numbered =
        |prefix: &str| stem.strip_prefix(prefix).is_some_and(|n| n.len() == 1 && n != "0" && n.is_ascii());
    let is_device = matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL") || is_numbered("COM") || is_numbered("LPT");
    match (short.is_empty(), is_device) {
        (true, _) => "chart".to_owned(),
        (_, true) => format!("_{short}"),
        _ => short,
    }
}

/// Words as the stem of a file's name: lower-case letters and digits, hyphens between, at most 80 long.
#[must_use]
pub fn stem(words: &str) -> String {
    let mut stem = String::new();
    for c in words.chars().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            stem.push(c);
        } else if !stem.is_empty() && !stem.ends_with('-') {
            stem.push('-');
        }
        if stem.chars().count() >= 80 {
            break;
        }
    }
    let stem = stem.trim_end_matches('-');
    if stem.is_empty() { "chart".to_owned() } else { stem.to_owned() }
}

fn typed(error: &io::Error, path: &Path) -> ExportError {
    let folder = || path.parent().unwrap_or(path).to_owned();
    match error.kind() {
        ErrorKind::NotFound => ExportError::NoFolder(folder()),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem | ErrorKind::NotADirectory => {
            ExportError::NotWritable(folder())
        }
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => ExportError::NoSpace(folder()),
        ErrorKind::IsADirectory => ExportError::Exists(path.to_owned()),
        ErrorKind::InvalidFilename => {
            ExportError::BadName(path.file_name().unwrap_or_default().to_string_lossy().into())
        }
        _ => ExportError::Io { detail: error.to_string(), path: path.to_owned() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().expect("a folder")
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .expect("a folder")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn what_is_there_stays_unless_it_is_to_be_replaced() {
        let dir = folder();
        let save = |bytes: &[u8], existing| write(dir.path(), "a.svg", bytes, existing);
        let read = |name: &str| std::fs::read(dir.path().join(name)).expect("a file");
        assert_eq!(save(b"one", Existing::Refuse), Ok(dir.path().join("a.svg")));
        assert_eq!(save(b"two", Existing::Refuse), Err(ExportError::Exists(dir.path().join("a.svg"))));
        assert_eq!(save(b"two", Existing::KeepBoth), Ok(dir.path().join("a (2).svg")));
        assert_eq!(save(b"three", Existing::KeepBoth), Ok(dir.path().join("a (3).svg")));
        assert_eq!((read("a.svg"), read("a (2).svg")), (b"one".to_vec(), b"two".to_vec()));
        assert_eq!(save(b"new", Existing::Replace), Ok(dir.path().join("a.svg")));
        assert_eq!(read("a.svg"), b"new");
        assert_eq!(names(dir.path()), ["a (2).svg", "a (3).svg", "a.svg"], "no half file is left");
    }

    #[test]
    fn a_missing_folder_and_a_folder_in_the_way_are_said() {
        let dir = folder();
        let gone = dir.path().join("gone");
        assert_eq!(write(&gone, "a.svg", b"x", Existing::KeepBoth), Err(ExportError::NoFolder(gone.clone())));
        let taken = dir.path().join("a.svg");
        std::fs::create_dir(&taken).expect("a folder");
        assert_eq!(write(dir.path(), "a.svg", b"x", Existing::Replace), Err(ExportError::Exists(taken)));
        assert_eq!(names(dir.path()), ["a.svg"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_saved_file_can_be_read_by_others_as_far_as_the_user_allows() {
        use std::os::unix::fs::PermissionsExt;
        let dir = folder();
        let usual = dir.path().join("usual");
        std::fs::File::create(&usual).expect("a file");
        let saved = write(dir.path(), "a.csv", b"x", Existing::Refuse).expect("a file");
        let mode = |path: &Path| std::fs::metadata(path).expect("a file").permissions().mode();
        assert_eq!(mode(&saved), mode(&usual));
    }

    #[test]
    fn names_are_made_so_that_every_system_takes_them() {
        for (typed, clean) in [
            ("chart.svg", "chart.svg"),
            ("../../etc/passwd", "-..-etc-passwd"),
            ("a/b:c?.csv", "a-b-c-.csv"),
            (" .hidden. ", "hidden"),
            ("", "chart"),
            ("nul.csv", "_nul.csv"),
            ("Com3", "_Com3"),
            ("common.csv", "common.csv"),
            ("permintaan 2024 (2).csv", "permintaan 2024 (2).csv"),
        ] {
            assert_eq!(clean_name(typed), clean, "{typed:?}");
            assert_eq!(clean_name(clean), clean, "{typed:?}");
        }
        let dir = folder();
        assert_eq!(write(dir.path(), "a/b", b"x", Existing::Refuse), Err(ExportError::BadName("a/b".to_owned())));
        assert!(clean_name(&"é".repeat(300)).len() <= 180);
    }

    #[test]
    fn stems_come_from_words() {
        assert_eq!(stem("Creative & multimedia, Global"), "creative-multimedia-global");
        assert_eq!(stem("Penyuntingan video"), "penyuntingan-video");
        assert_eq!(stem(" – "), "chart");
        assert!(stem(&"word ".repeat(60)).len() <= 80);
    }
}
