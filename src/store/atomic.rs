//! Replacing a file so that at every instant, and after a kill or a power cut, a whole version of it exists.
//!
//! The new bytes go to a temporary file in the same folder, reach the disk, and then take the name in one step.

use super::StoreError;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Rolling backups beside a document.
pub const BACKUPS: usize = 3;

const TEMPORARY_SUFFIX: &str = ".tmp";

/// Replaces `path` by `bytes`; creates missing folders.
///
/// # Errors
/// When the folder is not writable, the disk is full, or the system reports something else. The old file is then
/// unchanged and no temporary file is left.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let temporary = written_beside(path, bytes)?;
    persist(temporary, path)
}

/// As [`replace`], and keeps the version before as the newest of [`BACKUPS`] backups.
///
/// # Errors
/// As [`replace`]. A backup that cannot be made is logged and does not stop the save.
pub fn replace_with_backup(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let temporary = written_beside(path, bytes)?;
    if let Err(error) = rotate(path) {
        log::warn!("no backup of {}: {error}", path.display());
    }
    persist(temporary, path)
}

/// Names of the backups of `path`, newest first; they need not exist.
#[must_use]
pub fn backups(path: &Path) -> [PathBuf; BACKUPS] {
    std::array::from_fn(|index| suffixed(path, &format!(".bak{}", index + 1)))
}

/// Moves `path` to the first free name `<name>.damaged-<date>-<n>` and gives that name.
///
/// # Errors
/// As [`replace`]; the file then keeps its name.
pub fn set_aside(path: &Path, date: crate::domain::Date) -> Result<PathBuf, StoreError> {
    let aside = free_name(path, date)?;
    fs::rename(path, &aside).map_err(|error| typed(&error, path))?;
    sync_folder(path);
    Ok(aside)
}

/// Copies `path` to the first free name `<name>.damaged-<date>-<n>` and gives that name.
///
/// # Errors
/// As [`replace`].
pub fn copy_aside(path: &Path, date: crate::domain::Date) -> Result<PathBuf, StoreError> {
    let aside = free_name(path, date)?;
    link_or_copy(path, &aside).map_err(|error| typed(&error, path))?;
    sync_folder(path);
    Ok(aside)
}

/// Deletes temporary files that killed runs left beside `path`. Call it only while holding the lock.
pub fn clean_stale(path: &Path) {
    clean(folder_of(path), &temporary_prefix(path));
}

/// Deletes all temporary files that killed runs left in a folder. Call it only while holding the lock.
pub fn clean_stale_in(folder: &Path) {
    clean(folder, ".");
}

/// Makes a folder, so that it is there after a power cut as well.
///
/// # Errors
/// As [`replace`].
pub fn create_folder(folder: &Path) -> Result<(), StoreError> {
    if folder.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(folder).map_err(|error| typed(&error, folder))?;
    sync_folder(folder);
    Ok(())
}

/// Sorts what the system reports at `path` by what the user can do about it.
pub(super) fn typed(error: &io::Error, path: &Path) -> StoreError {
    let folder = || folder_of(path).to_owned();
    match error.kind() {
        ErrorKind::PermissionDenied
        | ErrorKind::ReadOnlyFilesystem
        | ErrorKind::NotADirectory
        | ErrorKind::IsADirectory
        | ErrorKind::AlreadyExists => StoreError::NotWritable { path: folder() },
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            StoreError::NoSpace { path: folder() }
        }
        _ => StoreError::Io { detail: error.to_string(), path: path.to_owned() },
    }
}

fn clean(folder: &Path, prefix: &str) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let stale = name.starts_with(prefix) && name.ends_with(TEMPORARY_SUFFIX);
        if stale && let Err(error) = fs::remove_file(entry.path()) {
            log::warn!("a stale temporary file stays: {}: {error}", entry.path().display());
        }
    }
}

fn written_beside(path: &Path, bytes: &[u8]) -> Result<tempfile::NamedTempFile, StoreError> {
    let folder = folder_of(path);
    let write = || {
        fs::create_dir_all(folder)?;
        let mut file =
            tempfile::Builder::new().prefix(&temporary_prefix(path)).suffix(TEMPORARY_SUFFIX).tempfile_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        Ok(file)
    };
    write().map_err(|error: io::Error| typed(&error, path))
}

fn persist(temporary: tempfile::NamedTempFile, path: &Path) -> Result<(), StoreError> {
    temporary.persist(path).map_err(|failed| typed(&failed.error, path))?;
    sync_folder(path);
    Ok(())
}

/// Moves the backups up by one, as far as the first gap, and makes the present file the newest. The present file
/// keeps its name all the while.
fn rotate(path: &Path) -> io::Result<()> {
    if !path.is_file() {
        return Ok(());
    }
    let names = backups(path);
    let gap = names.iter().position(|name| !name.exists()).unwrap_or(BACKUPS - 1);
    for index in (0..gap).rev() {
        fs::rename(&names[index], &names[index + 1])?;
    }
    // Renaming one name of a file onto another name of the same file does nothing, so the old name may still be there.
    match fs::remove_file(&names[0]) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    link_or_copy(path, &names[0])
}

/// A second name for the same bytes, or a copy where the file system has no hard links. Only ever replaced by name,
/// never written in place, so that sharing the bytes is safe.
fn link_or_copy(path: &Path, to: &Path) -> io::Result<()> {
    if fs::hard_link(path, to).is_ok() {
        return Ok(());
    }
    let mut copy = tempfile::Builder::new()
        .prefix(&temporary_prefix(path))
        .suffix(TEMPORARY_SUFFIX)
        .tempfile_in(folder_of(path))?;
    io::copy(&mut File::open(path)?, &mut copy)?;
    copy.as_file().sync_all()?;
    copy.persist(to).map_err(|failed| failed.error)?;
    Ok(())
}

fn free_name(path: &Path, date: crate::domain::Date) -> Result<PathBuf, StoreError> {
    (1..=999)
        .map(|n| suffixed(path, &format!(".damaged-{date}-{n}")))
        .find(|name| fs::symlink_metadata(name).is_err())
        .ok_or_else(|| StoreError::NotWritable { path: folder_of(path).to_owned() })
}

/// A rename is on the disk only when its folder is. Failure is logged: the bytes themselves are already safe.
fn sync_folder(path: &Path) {
    if cfg!(unix)
        && let Err(error) = File::open(folder_of(path)).and_then(|folder| folder.sync_all())
    {
        log::warn!("the folder of {} was not synced: {error}", path.display());
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn temporary_prefix(path: &Path) -> String {
    format!(".{}.", file_name(path))
}

fn suffixed(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(suffix);
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Date;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(folder)
            .expect("a folder")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    fn read(path: &Path) -> String {
        fs::read_to_string(path).expect("a text file")
    }

    #[test]
    fn three_versions_before_are_kept_newest_first() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("a.ron");
        for version in 1..=6 {
            replace_with_backup(&path, version.to_string().as_bytes()).expect("saves");
        }
        assert_eq!(read(&path), "6");
        assert_eq!(backups(&path).map(|backup| read(&backup)), ["5", "4", "3"]);
        assert_eq!(names(folder.path()), ["a.ron", "a.ron.bak1", "a.ron.bak2", "a.ron.bak3"]);
    }

    #[test]
    fn a_missing_backup_is_filled_without_losing_an_older_one() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("a.ron");
        for version in 1..=4 {
            replace_with_backup(&path, version.to_string().as_bytes()).expect("saves");
        }
        fs::remove_file(&backups(&path)[0]).expect("removed");
        replace_with_backup(&path, b"5").expect("saves");
        assert_eq!(backups(&path).map(|backup| read(&backup)), ["4", "2", "1"]);
    }

    #[test]
    fn a_failed_save_leaves_the_old_file_and_nothing_else() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("a.ron");
        fs::create_dir(&path).expect("a folder in the way");
        assert!(matches!(replace(&path, b"x"), Err(StoreError::NotWritable { .. })));
        assert_eq!(names(folder.path()), ["a.ron"]);
    }

    #[test]
    fn only_stale_temporary_files_of_this_document_are_cleaned() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for name in [".a.ron.Xy12.tmp", ".b.ron.Xy12.tmp", "a.ron.bak1", "mine.tmp"] {
            File::create(folder.path().join(name)).expect("a file");
        }
        clean_stale(&folder.path().join("a.ron"));
        assert_eq!(names(folder.path()), [".b.ron.Xy12.tmp", "a.ron.bak1", "mine.tmp"]);
    }

    #[test]
    fn files_set_aside_on_one_day_get_different_names() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("a.ron");
        let day = Date::parse("2026-11-21").expect("a date");
        for n in 1..=2 {
            replace(&path, b"x").expect("saves");
            assert!(set_aside(&path, day).expect("moves").ends_with(format!("a.ron.damaged-2026-11-21-{n}")));
        }
        assert!(!path.exists());
    }

    #[test]
    fn reports_of_the_system_are_sorted_by_what_helps() {
        let path = Path::new("/folder/a.ron");
        let folder = PathBuf::from("/folder");
        for (kind, expected) in [
            (ErrorKind::PermissionDenied, StoreError::NotWritable { path: folder.clone() }),
            (ErrorKind::ReadOnlyFilesystem, StoreError::NotWritable { path: folder.clone() }),
            (ErrorKind::StorageFull, StoreError::NoSpace { path: folder.clone() }),
            (ErrorKind::QuotaExceeded, StoreError::NoSpace { path: folder }),
        ] {
            assert_eq!(typed(&kind.into(), path), expected, "{kind:?}");
        }
    }
}
