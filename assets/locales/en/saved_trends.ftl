# Saved trends: what was done with them, for undo, and what went wrong with their files.

edit-accept-data = new trends data
edit-use-snapshot = choice of trends data
edit-rename-snapshot = name of saved trends
edit-note-snapshot = note on saved trends
edit-delete-snapshot = deleting saved trends

library-error-not-writable = These trends were not saved: the folder cannot be written to. Everything saved before is as it was; allow writing to the folder, then try again. Folder: { $path }
library-error-no-space = These trends were not saved: the disk is full. Everything saved before is as it was; free some space, then try again. Folder: { $path }
library-error-locked = These trends were not saved: another copy of Skillvane is using these files. Everything saved before is as it was; close the other copy, then start this one again. Folder: { $path }
library-error-not-a-folder = These trends were not saved: a file stands where the folder for saved trends belongs. It was not touched; move it away, then try again. File: { $path }
library-error-no-folder = Trends cannot be saved: the system names no folder for your files. Set the environment variable SKILLVANE_HOME to a folder and start Skillvane again.
library-error-io = These trends were not saved: the system reports '{ $detail }'. Everything saved before is as it was; try again, or move your data to another disk. Path: { $path }
library-error-too-large = These trends take { $mib } MiB and at most { $limit } MiB are kept. Nothing was changed; choose a smaller file. File: { $path }
library-error-missing = The file of these saved trends is gone. Their entry stays in the list, and the bundled trends are used; put the file back, or delete the entry. File: { $path }
library-error-unreadable = The file of these saved trends cannot be opened: the system reports '{ $detail }'. It was not changed, and the bundled trends are used; allow reading it, then try again. File: { $path }
library-error-damaged = The file of these saved trends is damaged. Their entry stays in the list, and the bundled trends are used; bring the trends in again from their file, or delete the entry. The damaged file is kept as: { $path }
