# The frame around the views: navigation, header, palette, messages, status line.

nav-trends = Trends
nav-profile = My profile
nav-compare = Compare
nav-settings = Settings

header-search = Search skills, actions
header-switch-language = Switch to { $language }

data-made-on = Data of { $date }
data-newest = newest point { $date }
data-offline = Offline
data-refreshing = Refreshing

action-palette = Search everything
action-undo = Undo
action-redo = Redo
action-toggle-theme = Switch between light and dark
action-text-larger = Larger text
action-text-smaller = Smaller text
action-text-normal = Normal text size
action-language-en = Show in English
action-language-id = Show in Indonesian
action-open-data-folder = Open the folder with my data
action-dismiss = Dismiss
action-retry-save = Try again

palette-hint = Type a skill, a view or an action
palette-nothing = Nothing found. Try another word, in English or Indonesian
palette-view = View
palette-action = Action
palette-skill = Skill
palette-category = Category

status-saved = Saved
status-saved-offline = Saved · nothing sent over the network
status-saving = Saving…
status-failed = Not saved: your changes are kept in memory
status-read-only = Read only: another copy of Skillvane is open
status-undo = Undo: { $what }
status-redo = Redo: { $what }

message-copied = Copied
message-skill-removed = Skill removed. Undo brings it back
message-profile-deleted = Profile deleted. Undo brings it back
message-other-measure = A chart shows one measure at a time. Choose the other measure first
message-chart-full = A chart holds eight series at most. Take one off first
message-close-unsaved = Your last changes are not saved. Close again to leave without them
message-open-failed = Could not open this with a program of your system: { $target }
message-data-warnings = { $n ->
    [one] One entry of the bundled data could not be read and is left out
   *[other] { $n } entries of the bundled data could not be read and are left out
}

edit-create-profile = new profile
edit-copy-profile = what-if copy
edit-select-profile = change of profile
edit-rename-profile = name of the profile
edit-delete-profile = deleting a profile
edit-add-skill = adding { $skill }
edit-remove-skill = removing { $skill }
edit-level = level of { $skill }
edit-evidence = evidence for { $skill }
edit-note = note on { $skill }
edit-amount = { $what }
edit-currency = currency
edit-interest = interests
edit-target = choice of targets
edit-add-date-note = new note on the time axis
edit-date-note = note on the time axis
edit-delete-date-note = deleting a note
message-notes-full = No more notes: 500 are kept at most. Delete one first

amount-rate = my rate
amount-billable = paid hours
amount-study = study hours
amount-ceiling = weekly ceiling

base-counts = { $before } → { $after }: { $added } jobs
base-share = share of demand
base-index = salaried index
badge-agree = { $n } agree
badge-disagree = disagree
badge-one-report = 1 report
badge-no-data = no data
