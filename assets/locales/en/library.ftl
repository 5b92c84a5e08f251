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
