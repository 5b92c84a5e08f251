# The library.

nav-library = Library
library-subtitle = everything opens without a network

settings-online = Online sources
online-schedule-off = Off
online-schedule-weekly = Every week
online-schedule-monthly = Every month

message-data-accepted = The data set was taken over. Undo brings back what you worked with before
message-refresh-kept = New trends came in and were saved beside the old ones
message-refresh-unchanged = Nothing new: all sources are as they were
message-refresh-cancelled = The refresh was stopped. Nothing changed
message-refresh-nothing = No online source is switched on. Choose one in Settings, Online sources
message-refresh-failed = { $failed } of { $asked } online sources did not answer as they should. What you have stays; the Library says why

data-error-other-content = The file of these saved trends holds another data set than its name says. It was not used, and nothing was changed; bring the trends in again from their file, or delete the entry
data-error-not-read = The file was not read: the system reports “{ $detail }”. Nothing was changed; choose another file, or allow reading it
data-error-invalid = This should not happen: { $detail }. Nothing was changed; please report it
data-error-no-thread = The system has no room for more work right now: “{ $detail }”. Nothing was changed; close other programs, then try again
message-data-found = Saved trends were found that the list did not know. They are in the Library again
message-capsule-read-only = A time capsule is open: it stays as it was made. Go back to today’s data to change something
message-capsule-no-profile = A time capsule needs a profile. Make one in My profile first

capsule-title = Time capsule
capsule-file = time-capsule
capsule-save = Save capsule…
capsule-explain = One file with these trends, your profile, your own series, this view and the day. Opened anywhere, years from now, it shows the same numbers and proves it
capsule-save-title = Save a time capsule
capsule-save-explain = Holds the trends that are shown, the active profile, your own series and what Trends shows. It is not encrypted: whoever has the file can read your rate and your plan
capsule-open = { $name }, as of { $date }. Everything is computed as on that day; nothing of it can be changed, and your own data wait untouched
capsule-identical = Computed anew on this computer: every number is the same
capsule-differs = Computed anew on this computer: some numbers differ. Another version of the program may compute them in another way
capsule-hash = Hash of the numbers: { $hash }
capsule-hash-here = Hash here: { $hash }
capsule-difference = { $at }: { $stored } in the capsule, { $here } here
message-refresh-beside = New trends came in and were saved. Other trends came into use meanwhile and stay in use; the Library has both
