# Switches, layers, notes and small multiples of the chart

chart-transform = What is drawn of each value
chart-smoothing = Smoothing
chart-smoothing-raw = Raw
chart-smoothing-smoothed = Smoothed
chart-smoothing-adjusted = Without season
chart-no-smoothing-too-few-points = Too few points
chart-no-smoothing-already-adjusted = The publisher has taken the season out already
chart-no-smoothing-no-season = Needs two whole years without a gap
chart-next-by-key = The next one by key
chart-layers = Layers
chart-notes = My notes
chart-notes-tip = Notes of your own on the time axis
chart-side-by-side = Side by side, each in its own unit
chart-together = All in one chart
chart-add-others = Other measures: they open side by side
chart-add-more = { $n } more. Type to find them

chart-forecast = Forecast
chart-forecast-tip = Drawn only where it did better than repeating the last value, and the value of a year earlier
chart-forecast-span-off = Off
chart-forecast-span-six-months = 6 months
chart-forecast-span-twelve-months = 12 months
chart-forecast-label = forecast, 80%
chart-forecast-words = Forecast for { $period }: { $median }, with 80% chance between { $lo } and { $hi }. At { $origins } earlier points its errors were { $ratio } of those made by repeating the last value, and { $inside } of what came lay inside such a range
chart-forecast-past = It starts from { $end }, the newest point in these data: what came after is not in them
chart-forecast-none-too-few-points = No forecast: { $n } points are too few to test one
chart-forecast-none-gap = No forecast: a period is missing
chart-forecast-none-not-positive = No forecast: it is computed from ratios, and a value of 0 has none
chart-forecast-none-constant = No forecast: the value never changes
chart-forecast-none-loses-to-naive = No forecast: at { $origins } earlier points its errors were { $ratio } of those made by repeating the last value
chart-forecast-none-loses-to-seasonal-naive = No forecast: at { $origins } earlier points its errors were { $ratio } of those made by repeating the value of a year earlier

table-forecast = Forecast
table-forecast-80 = 80% interval
table-forecast-95 = 95% interval

overview-start = Start of the range
overview-end = End of the range

notes-title = Notes on the time axis
notes-at = Note at { $date }
notes-earlier = A point earlier
notes-later = A point later
notes-hint = What happened?
notes-everywhere = In every chart
notes-add = Add note
notes-date-everywhere = { $date } · in every chart
notes-own = My note of { $date }
notes-delete = Delete the note “{ $note }”
notes-bundled = From the publishers

multiples-remove = Take { $name } off the chart

message-one-measure = Series of other measures left the chart: one chart has one unit
