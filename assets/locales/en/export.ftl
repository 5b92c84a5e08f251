# What stands on exported charts and tables.
export-source = Source: { $credit }
export-sources = Sources
export-published = published { $date }
export-made-of = Data set of { $date }, made with Skillvane
export-made = Made with Skillvane
export-log-scale = logarithmic scale
export-unit-index = index, { $date } = 100
export-unit-index-each = index, each line 100 at a base of its own
export-method-share = Share: each value divided by the total of all categories in the same period
export-method-index = Index: each value divided by the value of the base period, times 100
export-method-band = Trend of { $name }: least squares on logarithms, { $from } – { $to }, with the 95% confidence band of its mean
export-method-partial = Not finished when it was read, and left out of every trend: { $period }
export-method-smoothed = Smoothed: the trend of a decomposition by loess (STL), or the mean of five neighbours where there is no season; published values are paler
export-method-adjusted = Without season: the season of a decomposition by loess (STL) taken out; published values are paler
export-method-forecast = Forecast: damped trend (Holt) of the logarithms with 80% and 95% intervals, which hold only if the future behaves like the past
export-own-note = My note, { $note }
export-column-trend = { $name }: trend
export-column-low = { $name }: trend, lower end of 95%
export-column-high = { $name }: trend, upper end of 95%
export-column-forecast = { $name }: forecast
export-column-low80 = { $name }: forecast, lower end of 80%
export-column-high80 = { $name }: forecast, upper end of 80%
export-column-low95 = { $name }: forecast, lower end of 95%
export-column-high95 = { $name }: forecast, upper end of 95%
export-column-what = Line
export-column-unit = Unit
export-column-period = Period
export-column-series = Series
export-column-name = Name
export-column-place = Place
export-column-value = Value
export-column-unfinished = Unfinished
export-column-source = Source
export-yes = yes
export-methods = How it was made
export-csv-column = Column { $n }: { $what }
export-csv-all = { $measure }: every series, as published
export-csv-unit = Unit: { $unit }
export-csv-all-columns = Columns: id of the series, its name, its place, the period (2024-08, 2024-Q3 or the Monday of a week), the value, "yes" where the period was not finished when it was read, who published it

# Why a file was not written.
export-error-exists = Not saved: a file of that name is there already and stays as it is. Choose another name, or replace it on purpose. File: { $path }
export-error-no-folder = Not saved: there is no such folder. Nothing was changed; choose a folder that exists. Folder: { $path }
export-error-not-writable = Not saved: the folder cannot be written to. Nothing was changed; choose another folder. Folder: { $path }
export-error-no-space = Not saved: the disk is full. Nothing was changed; free some space and save again. Folder: { $path }
export-error-bad-name = Not saved: a file cannot have this name. Nothing was changed; choose a name of letters, digits, spaces, dots and hyphens. Name: { $name }
export-error-picture = Not saved: the picture could not be painted. Nothing was changed; choose a smaller size, or save it as SVG. Reason: { $detail }
export-error-io = Not saved: the system reports "{ $detail }". Nothing was changed; try again or choose another folder. File: { $path }

# What the command line says when it writes nothing.
cli-export-format = nothing was written, because the end of the name chooses the format: give a file that ends in .svg, .png, .csv or .md. File: { $path }
cli-export-unknown = nothing was written, because no series has the id { $id }; "skillvane list series" prints the ids
cli-export-measures = nothing was written, because two measures never share an axis: { $first } is "{ $measure }", { $second } is "{ $other }". Export them one by one
cli-export-many = nothing was written, because { $n } series are too many to tell apart; give at most { $most }
cli-export-transform = nothing was written, because "{ $transform }" means nothing for "{ $measure }"; it can be shown as: { $can }
cli-export-base = nothing was written, because { $id } has no value in { $month } and cannot be 100 there; its values reach from { $first } to { $last }
cli-export-range = nothing was written, because the range starts on { $from } and ends before, on { $to }
cli-export-nothing = nothing was written, because no value that can be drawn lies in the range

# The window: the menu and the dialog.
export-save = Save…
export-rows = { $n ->
    [one] 1 row
   *[other] { $n } rows
}
export-csv-shown = Numbers shown (CSV)
export-all-of = All of “{ $measure }” (CSV)
export-csv-all-title = All series of the measure (CSV)
export-svg = Picture (SVG)
export-svg-detail = Sharp at any size
export-png = Picture (PNG)
export-png-detail = 2400 × 1350 pixels, for any program
export-md = Summary (Markdown)
export-md-detail = Sentences, numbers and sources
export-copy = Copy as text
export-copy-detail = The summary, for mails and notes
export-name = File name
export-folder = Folder
export-colours = Colours
export-light = Light
export-dark = Dark
export-keeps = A file that is there is kept: the new one gets a number
export-do = Save
export-leave = Cancel
export-open-folder = Open folder
message-exported = Saved: { $path }
