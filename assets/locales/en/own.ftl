# The user's own series: how they are called, and the import.

own-publisher = Your own data
own-licence = yours
own-place = no place named
own-pasted = pasted table
measure-own = Your own data
measure-own-short = Own data
measure-own-unit = own unit
measure-own-percent = Your own data, percent
measure-own-percent-short = Own data, percent
measure-own-percent-unit = percent
layer-own-says = What you counted yourself, as you imported it
layer-own-not = Anything about a market: one person's numbers count in no verdict
layer-own-percent-says = Shares that you counted yourself, as you imported them
layer-own-percent-not = Anything about a market: one person's numbers count in no verdict
counts-own = your own numbers: shown, counted in no verdict

edit-import-own = import of own data
edit-own = details of own data
edit-delete-own = deleting own data
message-own-imported = Imported. Ctrl+Z takes it back
message-own-full = No room for more own data: 200 series and 500,000 points are kept at most. Delete one first
message-template-saved = The template stands here: { $path }

own-title = Your own data
own-add = Add own data…
own-none = None yet. Import a CSV of your own, such as your inquiries a month
own-show = Show { $name } in a chart
own-rename = Rename { $name }
own-delete = Delete { $name }
own-manage = Rename, link or delete own data
own-points = { $n ->
    [one] 1 value
   *[other] { $n } values
}
own-added = { $file }, imported { $date }

action-add-own-data = Add own data…
import-title = Add own data
import-cancel = Cancel
import-path = File
import-path-hint = Path of a CSV file
import-read = Read
import-reading = Reading…
import-ways = Or drop a file on the window, or copy a table in a spreadsheet and press Ctrl+V here. One row a period: 2026-03, 2026-Q1 or a date
import-template = Save a template to start from
import-refused = This file cannot be used as it stands
import-line-heading = Line
import-role-period = periods
import-role-value = values
import-extent = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}, { $columns ->
    [one] 1 column
   *[other] { $columns } columns
}
import-periods = Periods
import-values = Values
import-choose = choose
import-column = Column { $n }
import-delimiter = Between cells
import-comma = Comma
import-semicolon = Semicolon
import-tab = Tab
import-first-row = First row
import-heading = names the columns
import-found = { $n ->
    [one] 1 { $cadence } value
   *[other] { $n } { $cadence } values
}, { $from } – { $to }
import-found-nothing = No row can be used
import-weekly = weekly
import-monthly = monthly
import-quarterly = quarterly
import-problems = { $n ->
    [one] 1 row cannot be used
   *[other] { $n } rows cannot be used
}
import-problems-more = { $n } more
import-problems-do = Correct them in the file and read it again, or import the good rows
import-keep-all = { $n ->
    [one] Import the value
   *[other] Import all { $n } values
}
import-keep-good = { $n ->
    [one] Import the good row
   *[other] Import the { $n } good rows
}
import-name = Name
import-name-hint = such as Inquiries a month
import-unit = Unit
import-unit-hint = such as inquiries or Rp
import-place = Place
import-place-hint = such as Bandung
import-note = Note
import-note-hint = how it was counted
import-speaks-for = Speaks for
import-no-subject = nothing in particular
import-subject-hint = Skill or category
import-kind = Kind
import-percent = shares in percent
import-percent-tip = Changes are then said in percentage points
import-own-rule = Own data are drawn like published ones and marked as yours. They count in no verdict: one person's numbers say little about a market
