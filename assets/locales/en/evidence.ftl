# The evidence panel: needles, pools, small bases, how each number was computed, the forecast's report card.

measures-title = Where each measure points
measures-show-all = Show all { $n } measures
measures-show-fewer = Show fewer measures

needle-range = { $lo } to { $hi } likely
needle-range-unknown = range unknown
needle-other = { $n } more alike: { $pct }
needle-others = { $n } more alike: { $lo } to { $hi }
needle-share = share { $points }

disagree-differ = { $up } points up, { $down } points down. They differ in:

pool-measurers = { $names } count the same thing.
pool-places = { $who }, { $name }: { $places }.
pool-together = Together { $mean } ({ $lo } to { $hi }).
pool-sources-differ = The sources differ more than chance explains.
pool-sources-agree = The sources differ no more than chance explains.
pool-places-differ = The places differ more than chance explains.
pool-places-agree = The places differ no more than chance explains.
pool-show = The numbers behind it
pool-hide = Hide the numbers behind it
pool-apart-one-measurer = Only one source counts here, so there is nothing to average.
pool-apart-other-kind = The sources count different things, so they are never averaged.
pool-apart-other-basis = The sources compare with different earlier periods, so they are not averaged.
pool-apart-other-time = The sources are about different times, so they are not averaged.
pool-apart-no-error = The sources could be compared, but without counts nobody can say how far each may be off, so they are not averaged.
pool-member = { $name }: ln growth { $log }, error { $se }, weight { $share }
pool-q = Q = sum of ((ln growth − { $fixed }) / error)² = { $q }
pool-i2 = I² = max(0, (Q − df) / Q) = max(0, ({ $q } − { $df }) / { $q }) = { $i2 }; more than { $limit } is no chance
pool-mean = Mean with weights 1 / (error² + { $tau2 }) = { $mean } ± 1.96 × { $se }, which is { $pct }
pool-span = All of them cover { $span }
pool-few = Methods: G13 (DerSimonian and Laird). With two or three estimates the spread between them is a rough guess
pool-method = Methods: G13 (DerSimonian and Laird)

guard-row = Small base: { $raw } as counted, { $damped } if both counts had { $k } more

guard-none = No guard against a small base: the source published no counts

working-show = Formulas with numbers
working-hide = Hide the formulas
working-growth = Growth
working-year-on-year = Mean of ln(y(t) / y(one year before)) over { $span } = { $log }; exp({ $log }) − 1 = { $change }
working-share = Mean of { $after } − mean of { $before } = { $to } − { $from } = { $change }
working-two-ends = y({ $after }) / y({ $before }) − 1 = { $to } / { $from } − 1 = { $change }
working-two-ends-share = y({ $after }) − y({ $before }) = { $to } − { $from } = { $change }
working-error = How far the growth may be off
working-error-formula = Scatter of ln y around its line × sqrt(2 / { $year }) × sqrt((1 + r) / (1 − r)) = { $scatter } × sqrt(2 / { $year }) × sqrt((1 + { $alike }) / (1 − { $alike })) = { $se }, r being how alike neighbours are. Range: exp({ $log } ± 1.96 × { $se }) − 1
working-mann-kendall = S = pairs that rise − pairs that fall = { $s } of { $pairs } pairs; variance = (n(n − 1)(2n + 5) − ties) / 18 = { $var } with n = { $n }
working-exact = p from all orders of { $n } values = { $p }
working-normal = z = (S − its sign) / sqrt(variance) = { $z }; p = 2 × (1 − normal(|z|)) = { $p }
working-power = { $digits } × 10^{ $power }
working-q = q = p × series / rank = { $p } × { $m } / { $rank } = { $q }. p and rank are those of the series, or of a later one that gives less
working-sen = Median of (ln y(j) − ln y(i)) / (j − i) over all pairs = { $slope } a period ({ $lo } to { $hi }); exp({ $year } × { $slope }) − 1 = { $pct }
working-ols = ln y = a + b t by least squares: b = { $slope } a period ({ $lo } to { $hi }); exp({ $year } × { $slope }) − 1 = { $pct }
working-momentum = Momentum
working-momentum-formula = ln(mean of the last three / mean of the three before) = { $last }; one step earlier { $before }; change { $change }
working-counts = after / before − 1 = { $after } / { $before } − 1 = { $pct }
working-counts-range = exp(ln(after / before) ± { $z } × sqrt(1 / before + 1 / after)) − 1 = exp({ $log } ± { $z } × { $se }) − 1 = { $lo } to { $hi }
working-damped = Damped growth
working-damped-formula = (after + k) / (before + k) − 1 = ({ $after } + { $k }) / ({ $before } + { $k }) − 1 = { $pct } with k = { $k } jobs. Shown in the row when the base is below { $limit }
working-weight = Weight in the verdict
working-freshness = Freshness = 0.5^(days / { $half }) = 0.5^({ $days } / { $half }) = { $fresh }
working-weight-formula = Weight = freshness × directness × confidence ÷ series of one voice = { $fresh } × { $direct } × { $confidence } ÷ { $voices } = { $weight }
working-weight-none = No weight: it does not count
working-share-formula = Share = weight / all weights = { $weight } / { $total } = { $share }
working-share-short = { $weight } / { $total } = { $share }
working-alike = Allowing for neighbouring points being alike
working-alike-value = p { $p }
working-alike-formula = The variance of S is { $var } instead of { $plain }, since ranks of neighbours are alike; z = { $z } (method G10, Hamed and Rao)

family-list = Over the { $m } series behind this list
family-data = Over all { $m } series of the data: none of them is behind this list

report-title = Report card of the forecast
report-too-short = { $n } points are too few to test a forecast: it takes { $least } or more
report-shown = Forecast shown
report-shown-why = It beat both simple guesses on the series’ own past, so it is drawn.
report-refused = Forecast not shown
report-refused-too-few-points = { $n } points leave too few tests: it takes { $least } points, and a year before each comparison with last year.
report-refused-gap = Periods are missing, so there is nothing to test it on.
report-refused-not-positive = A value is zero or less, so growth in percent cannot be forecast.
report-refused-constant = The value never changes, so there is nothing to forecast.
report-refused-loses-to-naive = Guessing “no change” was as good or better, so nothing is drawn.
report-refused-loses-to-seasonal-naive = Guessing “same as a year ago” was as good or better, so nothing is drawn.
report-no-change = Against “no change”:
report-last-year = Against “same as a year ago”:
report-smaller = { $pct } smaller errors (MASE { $mase })
report-larger = { $pct } larger errors (MASE { $mase })
report-coverage = Later values inside its 80% range: { $share }
report-too-narrow = Less often than the { $promised } it promises: take the range as wider
report-tested = Tested from { $n } earlier points, { $from } to { $to }, { $steps } periods ahead each
report-past = The series ended in { $date }: a forecast starts from there, not from today
report-show-working = How the card was computed
report-hide-working = Hide how the card was computed
report-mase-naive = MASE = mean |value − forecast| / mean |value − last value| = { $model } / { $other } = { $mase }
report-mase-seasonal = MASE = mean |value − forecast| / mean |value − value a year before| = { $model } / { $other } = { $mase }, over the tests with a year behind them
report-coverage-formula = Inside the range: { $inside } of { $points } later values = { $share }
report-model = Holt’s damped trend on ln y: alpha = { $alpha }, beta* = { $beta }, phi = { $phi }, one-step error { $sd } (methods F01 to F05)
report-fit-fitted = Parameters found by search, anew at each test, from what was known then
report-fit-fixed = Parameters fixed: too few points to search
report-fit-rule-of-thumb = Parameters fixed, a rule of thumb
report-season-out = The season is taken out before and added back after
report-season-left = No season is taken out: it is adjusted already, too short, or too weak
report-caveat = The past tests the method, not the future: a new tool or rule can break any trend
