# Saved trends: what was done with them, for undo, and what went wrong with their files.

edit-accept-data = new trends data
edit-use-snapshot = choice of trends data
edit-rename-snapshot = name of saved trends
edit-note-snapshot = note on saved trends
edit-delete-snapshot = deleting saved trends
