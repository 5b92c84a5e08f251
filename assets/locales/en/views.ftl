# The pages of Trends that show all skills at once: table and map.

trends-page-chart = Chart
trends-page-table = Table
trends-page-map = Map
action-trends-chart = Trends: chart
action-trends-table = Trends: table of all skills
action-trends-map = Trends: map of all skills

growth-kind-series-year = series, year on year
growth-kind-series-ends = series, two ends only
growth-kind-on-year = year on year
growth-kind-on-quarter = quarter on quarter
growth-kind-on-month = month on month
growth-kind-on-other = other basis
growth-kind-series-year-short = series y/y
growth-kind-series-ends-short = series, two ends
growth-kind-on-year-short = y/y
growth-kind-on-quarter-short = q/q
growth-kind-on-month-short = m/m
growth-kind-on-other-short = other basis

column-name = Name
column-category = Category
column-kind = Kind
column-growth = Growth
column-basis = Compared
column-base = From → to
column-sure = How sure
column-test = Test
column-added = Added jobs
column-counted-growth = Growth, counted
column-counts = Counts
column-emergence = Emerging?
column-size = Size of demand
column-figures = Figures
column-series = Series
column-source = Source
column-period = Period
column-region = Region
column-age = Age
column-closeness = Close to me
column-advertised = Advertised, an hour
column-name-explain = Name of the skill or category
column-category-explain = The category that it is filed under
column-kind-explain = Craft, with AI, or human strength
column-growth-explain = The growth that stands for it: the heaviest signal of demand. What is older than two years follows after everything fresher
column-basis-explain = What the growth compares. Stand-in: it measures something near, not the thing itself
column-base-explain = The counts behind the growth, where they were published
column-sure-explain = A trend by its test, figures by how many sources agree
column-test-explain = Points in the window and q, the probability of chance after false-alarm control
column-added-explain = How many more jobs, from the newest growth whose counts were published. Often another number than the growth
column-counted-growth-explain = The newest growth whose counts were published, in percent
column-counts-explain = Jobs before and after, what was compared, and the period
column-emergence-explain = A rule on the counts of the period compared: a surge of half or more from under 1,000 jobs is emerging. Such early signs miss about one case in five
column-size-explain = The newest count or share, what was counted, and when. Kinds of counts never mix in one order
column-figures-explain = Published figures about demand
column-series-explain = Series that speak for it
column-source-explain = Who published the growth
column-period-explain = The period that the growth is about
column-region-explain = Where it was measured
column-age-explain = How old the growth is
column-closeness-explain = How close it is to the skills of the active profile, as a range
column-advertised-explain = Median rate that clients advertised for it, US dollars an hour, with its year. Wages and asked rates are other kinds of pay

emergence-too-small = too small to say
emergence-declining = declining
emergence-emerging = emerging
emergence-established-growing = established, growing
emergence-stable = stable

table-kind-category = Category
table-until = to { $date }
table-stand-in = { $compared }, stand-in
table-mean = mean
table-n = n = { $n }
table-unknown = not known
table-sorted-down = { $column }, sorted, largest first
table-sorted-up = { $column }, sorted, smallest first
table-rows = { $n ->
    [one] 1 row
   *[other] { $n } rows
}
table-old = Below the thick line: growth measured more than two years ago
table-without-room = { $n ->
    [one] 1 column has no room here
   *[other] { $n } columns have no room here
}
table-copy = Copy the rows
table-columns = Columns
table-columns-hint = Columns that you switch on stand before the others
table-columns-usual = As usual
table-no-room = { $column } (no room)

map-as-table = Show as table
map-across = Across
map-growth = Growth
map-growth-all = All kinds
map-axis-closeness = Close to me
map-axis-size = Jobs posted
map-axis-closeness-name = closer to what I can do
map-axis-size-name = jobs posted, log scale
map-axis-growth = growth of demand
map-closeness-above-left = Growing, far from me
map-closeness-above-right = Growing and near
map-closeness-below-left = Shrinking, far from me
map-closeness-below-right = Shrinking, near
map-size-above-left = Growing, small
map-size-above-right = Growing and large
map-size-below-left = Shrinking, small
map-size-below-right = Shrinking, large
map-placed = { $n ->
    [one] 1 skill on the map
   *[other] { $n } skills on the map
}
map-apart = { $n } set apart
map-other-kinds = { $n } left out: growth of another kind
map-mixed = growths of different kinds stand together
map-legend-closeness = Area: jobs posted where known. Filled: rising and supported. Hollow: falling, flat, unsure or older than two years
map-legend-size = Area and place: jobs posted in the newest published count, at most five years old. The line in the middle: half of the skills have more. Filled: rising and supported. Hollow: falling, flat, unsure or older than two years
map-empty = No skill has a place here
map-empty-closeness = Rate a skill of your profile, choose another axis, or clear the filters
map-empty-size = No count of jobs goes with these growths. Choose another axis or another kind of growth
map-card-empty = Point at a circle, or walk from one to the next by arrow keys
map-card-via = Near through { $skill }
map-card-open = Open in chart
map-without-closeness = { $n } without a known relation to me
map-without-size = { $n } without a count of jobs
map-without-growth = { $n } with no growth figure in three years
map-summary = Map of { $n } skills. { $growing } grows most, { $right } stands furthest to the right. { $apart } are set apart because a number is unknown.

saved-views = Saved views
saved-none = Nothing saved yet. What you see now can be kept under a name: picks, settings, filter and page
saved-name = Name of the view
saved-save = Save what is shown
saved-replace = Replace
saved-rename = Rename { $name }
saved-delete = Delete { $name }
saved-new-name = New name of { $name }
palette-saved-view = Saved view
message-view-saved = Saved as “{ $name }”
message-view-replaced = “{ $name }” now keeps what is shown
message-view-deleted = “{ $name }” was deleted
message-view-name-taken = Another view has that name. Nothing was changed
message-views-full = 500 views are kept at most. Delete one first
message-view-lacks = { $n ->
    [one] “{ $name }” was opened without one thing that the data no longer has: { $missing }
   *[other] “{ $name }” was opened without { $n } things that the data no longer has: { $missing }
}
edit-save-view = saved view
edit-rename-view = name of a saved view
edit-delete-view = deleted view
