# The command line: the mathematics of one series, lists, and what is wrong with the arguments.

cli-trend-verdict = Trend over these points: { $word }
cli-ladder-too-few-points = Fewer than five points: no test can tell a trend from chance here.
cli-ladder-noise = Ups and downs like these come by chance in more than one case in ten.
cli-ladder-likely = Ups and downs like these come by chance in at most one case in ten.
cli-ladder-clear = Ups and downs like these come by chance in at most one case in twenty, and the whole range of likely slopes points the same way.
cli-trend-points = { $n ->
    [one] 1 point
   *[other] { $n } points
}
cli-trend-missing = { $n ->
    [one] 1 period is missing between them
   *[other] { $n } periods are missing between them
}
cli-cadence-weekly = weekly
cli-cadence-monthly = monthly
cli-cadence-quarterly = quarterly
cli-trend-of-total = percent of the total
cli-trend-none = none
cli-trend-test = Mann-Kendall: S { $s }, tau { $tau }, p { $p } (normal approximation)
cli-trend-test-exact = Mann-Kendall: S { $s }, tau { $tau }, p { $p } (exact)
cli-trend-corrected = The same, corrected for neighbouring points that are alike (Hamed and Rao): p { $p }
cli-trend-sen = Theil-Sen: { $pct } a year, 95% interval { $lo } to { $hi }
cli-trend-ols = Least squares: { $pct } a year, 95% interval { $lo } to { $hi }
cli-trend-yoy = The last year on the year before, season by season: { $pct }
cli-trend-stl = Strength of the trend { $trend }, of the season { $season } (0 none, 1 nothing else)
cli-trend-forecast = Forecast
cli-trend-step = { $period }: { $median }; 80% between { $range80 }, 95% between { $range95 }
cli-trend-assumes = Half of the outcomes lie above the first number and half below, if the trend goes on as it went. Real ones fall outside the ranges more often than they say.
cli-trend-card = Report card: { $steps } steps forecast from { $origins } earlier points. Mean error { $naive } of the error of the last value going on, { $seasonal } of that of the year before coming again. { $coverage } of the later points lay inside the 80% range.
cli-trend-season = The season is taken out of the forecast and added back.
cli-trend-refused-too-few-points = No forecast: there are too few points to test one on. It takes 35 without a gap, and six after the first year.
cli-trend-refused-gap = No forecast: a period is missing. Fill the gap, or look at the points after it with --last.
cli-trend-refused-not-positive = No forecast: a value is 0 or less, so it has no logarithm, or is too large to go on from.
cli-trend-refused-constant = No forecast: the value never changes.
cli-trend-refused-loses-to-naive = No forecast: at earlier points the last value, simply going on, did as well or better.
cli-trend-refused-loses-to-seasonal-naive = No forecast: at earlier points the value of the year before, coming again, did as well or better.
cli-trend-window = What the window shows: the last two years
cli-trend-source = Source
cli-trend-licence = Licence: { $licence }

cli-trend-nothing = Give the id of a series, or a file with --csv
cli-trend-unknown = No series has the id “{ $id }”. “skillvane list series” prints all ids
cli-trend-unknown-near = No series has the id “{ $id }”. Near to it: { $near }. “skillvane list series” prints all ids
cli-trend-no-total = The series “{ $id }” is no part of a total, so it has no share
cli-trend-no-column = There is no column “{ $wanted }”. The columns are: { $columns }
cli-trend-no-points = No row can be used
cli-trend-answer = { $question } Answer with one of: { $options }
cli-trend-too-many = { $n } points are too many to compare each with each; at most { $most }. Take the newest with --last { $most }
cli-trend-more-problems = { $n ->
    [one] 1 more row cannot be used
   *[other] { $n } more rows cannot be used
}

cli-list-skills = { $n ->
    [one] 1 skill
   *[other] { $n } skills
}
