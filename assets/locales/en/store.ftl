# Saving and loading the user's own files. Each message: what happened, what was kept, what to do, path last.
# $document is a key of DocumentKind, such as "settings"; $damage says what is wrong with a file.

store-error-not-writable = Not saved: the folder cannot be written to. Your changes stay open here; allow writing to the folder, then save again. Folder: { $path }
store-error-no-space = Not saved: the disk is full. Your changes stay open here; free some space, then save again. Folder: { $path }
store-error-locked = Not saved: another copy of Skillvane is using these files or has changed them. What is saved stays as it is; close the other copy, then start this one again. Folder: { $path }
store-error-newer-version = Not saved: the file was written by a newer version of Skillvane and is left as it is. Update Skillvane to change it. File: { $path }
store-error-not-read = Not saved: the file could not be read at start, so it is not overwritten. Allow reading it, then start Skillvane again. File: { $path }
store-error-too-large = Not saved: { $document ->
    [settings] your settings
    [notebook] your saved views and notes
    [own-data] your own data
    [library] your list of saved trends
    [tracking] your dated trend values
   *[profiles] your profiles
} would take { $mib } MiB and at most { $limit } MiB can be read again. The last saved state is kept; shorten notes or delete copies. File: { $path }
store-error-refused = { store-document }: the file cannot be used, because { store-damage }. It was not changed; correct it or choose another file. File: { $path }
store-error-unreadable = The file cannot be opened: the system reports '{ $detail }'. Nothing was changed; check the name and the permission to read it. File: { $path }
store-error-not-a-folder = Not saved: a file stands where the folder for your data belongs. Your changes stay open here; move the file away, or set SKILLVANE_HOME to a folder. File: { $path }
store-error-no-folder = Nothing can be saved: the system names no folder for your files. Set the environment variable SKILLVANE_HOME to a folder and start Skillvane again.
store-error-io = Not saved: the system reports '{ $detail }'. Your changes stay open here; save again, or move your data to another disk. Path: { $path }

store-warning-read-only = Another copy of Skillvane is running, so this one only reads: changes made here are not saved. Close this copy and use the other one. Folder: { $path }
store-warning-lock-unsupported = This folder cannot be locked, so a second running copy of Skillvane would not be noticed. Everything works; run only one copy at a time. Folder: { $path }
store-warning-backup-opened = { store-document }: the file could not be read, because { store-damage }. The newest good backup was opened, so the last changes may be missing. The damaged file is kept as: { $path }
store-warning-started-empty = { store-document }: the file could not be read, because { store-damage }. There is no good backup, so Skillvane starts without it. The damaged file is kept for repair by hand as: { $path }
store-warning-missing-restored = { store-document }: the file was missing, so the newest backup was opened. If you deleted it to start anew, delete the .bak files beside it too. Backup: { $path }
store-warning-newer-version = { store-document }: the file was written by a newer version of Skillvane (format { $found }, this one knows { $known }). It is left as it is and nothing is saved over it; update Skillvane to use it. File: { $path }
store-warning-not-read = { store-document }: the file could not be opened; the system reports '{ $detail }'. It is left as it is and nothing is saved over it; allow reading it, then start Skillvane again. File: { $path }
store-warning-field-reset = { store-document }: the field { $field } held { $given }, which is not allowed there. It was shortened, left out or set to its usual value; everything else is kept. Enter it anew if you need it.
store-warning-more-fields-reset = { store-document }: further fields with values that are not allowed: { $count }. Everything else is kept.
store-warning-repaired = { store-document }: fields were repaired. The file as it was before is kept as: { $path }
store-warning-no-folder = The system names no folder for your files, so nothing can be saved. Set the environment variable SKILLVANE_HOME to a folder and start Skillvane again.

# Parts of the messages above.
store-document = { $document ->
    [settings] Your settings
    [notebook] Your saved views and notes
    [own-data] Your own data
    [library] Your list of saved trends
    [tracking] Your dated trend values
   *[profiles] Your profiles
}
store-damage = { $damage ->
    [empty] it is empty
    [too-large] it has { $mib } MiB and at most { $limit } MiB are read
    [too-many-values] it holds more than { $limit } values
    [newer] it was written by a newer version of Skillvane (format { $found })
    [not-text] it is not text in UTF-8 (line { $line })
    [syntax] it breaks off or has a wrong character (line { $line }, column { $column })
    [wrong-shape] its content does not have the shape of its version { $version }
   *[wrong-format] it is not a file of this kind
}
