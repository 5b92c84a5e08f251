//! What the store promises about the files of saved data sets, and that they and their list never part.

use super::{full::full_library, home, names, open, paths, today};
use skillvane::domain::{Library, PackHash, Signature, Snapshot, SnapshotOrigin};
use skillvane::store::{DocumentKind, LibraryError, LibraryFiles, Store, StoreWarning, atomic};
use std::fs::{self, File};
use std::path::Path;

fn hash(byte: u8) -> PackHash {
    PackHash::new([byte; 32])
}

fn name(byte: u8) -> String {
    format!("{}.skillvane", hash(byte))
}

fn snapshot(byte: u8) -> Snapshot {
    Snapshot {
        hash: hash(byte),
        name: format!("n{byte}"),
        note: String::new(),
        made_on: today(),
        added: today(),
        origin: SnapshotOrigin::Found,
        signature: Signature::None,
        bytes: 3,
        series: 1,
        figures: 2,
        sources: 3,
        removed: None,
    }
}

/// Keeps data sets of these bytes and their list.
fn keep(folder: &Path, library: &mut Library, bytes: &[u8]) {
    let (mut store, _) = open(folder);
    for byte in bytes {
        store.library_files().put(hash(*byte), &[*byte; 3]).unwrap();
        library.add(snapshot(*byte));
        store.save_library(library).unwrap();
    }
}

#[test]
fn a_data_set_is_written_once_and_what_differs_under_its_name_is_kept_aside() {
    let home = home();
    let folder = paths(home.path()).library_folder();
    let files = open(home.path()).0.library_files();
    assert_eq!((files.read(hash(1)), files.bytes_on_disk()), (Err(missing(&files, 1)), 0));
    files.put(hash(1), b"one").unwrap();
    let written = fs::metadata(files.path(hash(1)).unwrap()).unwrap().modified().unwrap();
    files.put(hash(1), b"one").unwrap();
    assert_eq!(fs::metadata(files.path(hash(1)).unwrap()).unwrap().modified().unwrap(), written, "not written again");
    assert_eq!((files.read(hash(1)), names(&folder)), (Ok(b"one".to_vec()), vec![name(1)]));

    fs::write(files.path(hash(1)).unwrap(), b"on").unwrap();
    files.put(hash(1), b"one").unwrap();
    let aside = format!("{}.damaged-2026-11-21-1", name(1));
    assert_eq!(names(&folder), [name(1), aside.clone()]);
    assert_eq!((files.read(hash(1)), fs::read(folder.join(aside)).unwrap()), (Ok(b"one".to_vec()), b"on".to_vec()));
    assert_eq!(files.bytes_on_disk(), 5, "what was set aside takes room as well");
}

fn missing(files: &LibraryFiles, byte: u8) -> LibraryError {
    LibraryError::Missing { path: files.path(hash(byte)).unwrap() }
}

#[test]
fn the_files_can_be_kept_from_another_thread_before_there_is_a_folder() {
    let home = home();
    let folder = home.path().join("new");
    let (mut store, _) = open(&folder);
    let files = store.library_files();
    std::thread::spawn(move || files.put(hash(1), b"one")).join().unwrap().unwrap();
    store.save_library(&Library { current: Some(hash(1)), snapshots: vec![snapshot(1)] }).unwrap();
    assert_eq!(names(&folder), ["library", "library.ron", "skillvane.lock"]);
}

#[test]
fn only_the_owner_deletes_what_the_list_calls_deleted_and_only_at_a_start() {
    let home = home();
    let mut library = Library::default();
    keep(home.path(), &mut library, &[1, 2]);
    let (mut store, _) = open(home.path());
    library.remove(hash(1), today());
    store.save_library(&library).unwrap();
    assert_eq!(store.library_files().read(hash(1)), Ok(vec![1; 3]), "undo can still bring it back");

    let (other, opened) = open(home.path());
    assert!(opened.read_only);
    assert_eq!(opened.library.snapshots.len(), 2);
    let files = other.library_files();
    assert_eq!(files.read(hash(1)), Ok(vec![1; 3]), "another copy reads and deletes nothing");
    assert_eq!(files.put(hash(3), b"x"), Err(LibraryError::Locked { path: home.path().into() }));
    assert!(matches!(files.set_aside(hash(2)), LibraryError::Damaged { path } if path.ends_with(name(2))));
    drop((other, files, store));

    let (_store, opened) = open(home.path());
    assert_eq!((opened.library.snapshots.len(), opened.unlisted), (1, vec![]));
    assert_eq!(names(&paths(home.path()).library_folder()), [name(2)]);
    let text = fs::read_to_string(paths(home.path()).library_file()).unwrap();
    assert!(!text.contains(&hash(1).to_string()), "the entry is gone from the disk too");
}

#[test]
fn an_accepted_update_that_is_taken_back_is_gone_after_the_next_start() {
    let home = home();
    let mut library = Library::default();
    keep(home.path(), &mut library, &[1]);
    let before = library.clone();
    keep(home.path(), &mut library, &[2]);
    library.current = Some(hash(2));
    let (mut store, opened) = open(home.path());
    assert_eq!(opened.unlisted, []);
    store.save_library(&before.clone().keeping_files_of(&library, today())).unwrap();
    assert_eq!(store.library_files().read(hash(2)), Ok(vec![2; 3]), "redo can still bring it back");
    drop(store);
    let opened = open(home.path()).1;
    assert_eq!((opened.library, opened.unlisted, opened.warnings), (before, vec![], vec![]));
    assert_eq!(names(&paths(home.path()).library_folder()), [name(1)]);
}

#[test]
fn a_list_restored_from_its_backup_loses_no_file_and_deletes_none() {
    let home = home();
    let mut library = Library::default();
    keep(home.path(), &mut library, &[1]);
    let (mut store, _) = open(home.path());
    // Deleted, then brought back by undo together with something new; the backup knows only the deletion.
    let mut deleted = library.clone();
    deleted.remove(hash(1), today());
    store.save_library(&deleted).unwrap();
    drop(store);
    let file = paths(home.path()).library_file();
    let [backup, ..] = atomic::backups(&file);
    fs::copy(&file, backup).unwrap();
    fs::write(&file, "(format: \"skillvane/library\", version: 1, body: (snapshots: [(ha").unwrap();
    fs::write(paths(home.path()).library_folder().join(name(2)), [2; 3]).unwrap();

    let (store, opened) = open(home.path());
    assert!(matches!(opened.warnings[..], [StoreWarning::BackupOpened { document: DocumentKind::Library, .. }]));
    assert_eq!((opened.library, opened.unlisted), (library.clone(), vec![hash(2)]));
    assert_eq!(names(&paths(home.path()).library_folder()), [name(1), name(2)]);
    drop(store);
    let opened = open(home.path()).1;
    assert_eq!((opened.warnings, opened.library, opened.unlisted), (vec![], library, vec![hash(2)]));
}

#[test]
fn without_a_list_every_file_is_reported_and_a_newer_list_is_left_alone() {
    let home = home();
    let mut library = Library::default();
    keep(home.path(), &mut library, &[1, 2]);
    let file = paths(home.path()).library_file();
    for backup in atomic::backups(&file) {
        let _ = fs::remove_file(backup);
    }
    fs::remove_file(&file).unwrap();
    let folder = paths(home.path()).library_folder();
    File::create(folder.join("notes.txt")).unwrap();
    File::create(folder.join(format!(".{}.Xy12.tmp", name(3)))).unwrap();
    let opened = open(home.path()).1;
    assert_eq!(opened.unlisted, [hash(1), hash(2)]);
    assert_eq!(names(&folder), [name(1), name(2), "notes.txt".to_owned()]);

    let newer = "(format: \"skillvane/library\", version: 99, body: 7)";
    fs::write(&file, newer).unwrap();
    let (mut store, opened) = open(home.path());
    assert_eq!((opened.unlisted, opened.library), (vec![], Library::default()), "its files may be known to it");
    assert!(store.save_library(&full_library()).is_err());
    assert_eq!(fs::read_to_string(&file).unwrap(), newer);
}

#[test]
fn what_stands_in_the_way_of_the_folder_is_said_and_not_touched() {
    let home = home();
    let folder = paths(home.path()).library_folder();
    fs::write(&folder, "mine").unwrap();
    let (store, opened) = open(home.path());
    let files = store.library_files();
    assert_eq!((opened.unlisted, files.read(hash(1))), (vec![], Err(missing(&files, 1))));
    assert_eq!(files.put(hash(1), b"one"), Err(LibraryError::NotAFolder { path: folder.clone() }));
    assert_eq!(fs::read_to_string(&folder).unwrap(), "mine");
    fs::remove_file(&folder).unwrap();
    assert_eq!(files.put(hash(1), b"one"), Ok(()));
}

#[test]
fn a_file_that_is_gone_too_large_or_damaged_is_said_and_its_entry_stays() {
    let home = home();
    let mut library = Library { current: Some(hash(1)), ..Library::default() };
    keep(home.path(), &mut library, &[1, 2, 3]);
    let folder = paths(home.path()).library_folder();
    fs::remove_file(folder.join(name(1))).unwrap();
    File::create(folder.join(name(2))).unwrap().set_len(LibraryFiles::MAX_BYTES + 1).unwrap();
    let (store, opened) = open(home.path());
    let files = store.library_files();
    assert_eq!((opened.library, opened.unlisted), (library, vec![]));
    assert_eq!(files.read(hash(1)), Err(missing(&files, 1)));
    assert!(matches!(files.read(hash(2)), Err(LibraryError::TooLarge { mib: 257, limit_mib: 256, .. })));
    let LibraryError::Damaged { path } = files.set_aside(hash(3)) else { panic!("it is damaged") };
    assert_eq!((fs::read(path).unwrap(), files.read(hash(3))), (vec![3; 3], Err(missing(&files, 3))));
    let large = vec![0; usize::try_from(LibraryFiles::MAX_BYTES).unwrap() + 1];
    assert!(matches!(files.put(hash(4), &large), Err(LibraryError::TooLarge { .. })));
    assert!(!folder.join(name(4)).exists());
}

#[test]
fn without_a_folder_it_is_said_how_to_get_one() {
    let files = Store::without_folder().0.library_files();
    assert_eq!(files.put(hash(1), b"x"), Err(LibraryError::NoFolder));
    assert_eq!((files.read(hash(1)), files.path(hash(1))), (Err(LibraryError::NoFolder), None));
}

#[cfg(unix)]
#[test]
fn a_folder_without_write_permission_keeps_what_is_there() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |folder: &Path, mode| fs::set_permissions(folder, fs::Permissions::from_mode(mode)).unwrap();
    let home = home();
    keep(home.path(), &mut Library::default(), &[1]);
    let folder = paths(home.path()).library_folder();
    let files = open(home.path()).0.library_files();
    mode(&folder, 0o555);
    // The administrator may write everywhere; then only the way back is tried.
    if File::create(folder.join("probe")).is_err() {
        assert_eq!(files.put(hash(2), b"two"), Err(LibraryError::NotWritable { path: folder.clone() }));
        assert_eq!((names(&folder), files.read(hash(1))), (vec![name(1)], Ok(vec![1; 3])));
    }
    mode(&folder, 0o755);
    assert_eq!(files.put(hash(2), b"two"), Ok(()));
}

/// The system lets no file of the child grow beyond 256 kB, and refuses as a full disk would.
#[cfg(unix)]
#[test]
fn a_full_disk_keeps_what_is_there_and_leaves_no_half_file() {
    const FOLDER: &str = "SKILLVANE_FULL_DISK_TEST_FOLDER";
    const TEST: &str = "library::a_full_disk_keeps_what_is_there_and_leaves_no_half_file";
    if let Some(folder) = std::env::var_os(FOLDER) {
        let folder = Path::new(&folder);
        let (mut store, opened) = open(folder);
        let files = store.library_files();
        let library_folder = paths(folder).library_folder();
        assert_eq!(files.put(hash(2), &vec![2; 2 << 20]), Err(LibraryError::NoSpace { path: library_folder.clone() }));
        assert_eq!((names(&library_folder), files.read(hash(1))), (vec![name(1)], Ok(vec![1; 3])));
        let mut library = opened.library.clone();
        library.snapshots[0].note = "n".repeat(2_000);
        library.snapshots = (0..200).map(|n| Snapshot { hash: hash(n), ..library.snapshots[0].clone() }).collect();
        assert!(matches!(store.save_library(&library), Err(skillvane::store::StoreError::NoSpace { .. })));
        drop((store, files));
        assert_eq!(open(folder).1, opened);
        fs::write(folder.join("tried"), "").unwrap();
        return;
    }
    let home = home();
    keep(home.path(), &mut Library::default(), &[1]);
    let status = std::process::Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 512; exec \"$0\" \"$1\" --exact"])
        .arg(std::env::current_exe().unwrap())
        .arg(TEST)
        .env(FOLDER, home.path())
        .stdout(std::process::Stdio::null())
        .status()
        .unwrap();
    assert!(status.success() && home.path().join("tried").exists());
}
