# The Trends view.

trends-subtitle = { $skills } skills · { $series } series · { $figures } published figures · { $sources } sources
trends-tab-chart = Chart
trends-tab-evidence = Evidence

trends-resize-list = Width of the list
trends-resize-evidence = Width of the evidence panel

trends-search = Search skills
trends-all = All { $n }
trends-categories = Categories
trends-any-category = Every category
trends-any-kind = Every kind
trends-filter-category = Filter by category
trends-filter-kind = Filter by kind
trends-sort = Sort by
trends-sort-growth = Growth
trends-sort-counted-growth = Growth, counts known
trends-sort-added = Added jobs
trends-sort-size = Size of demand
trends-sort-age = Freshest first
trends-sort-name = Name
trends-nothing = Nothing found
trends-nothing-body = Try another word, in English or Indonesian, or clear the filters
trends-nothing-action = Clear search and filters
trends-n-figures = { $n ->
    [0] no figures
    [one] 1 figure
   *[other] { $n } figures
}
trends-no-growth = No growth published

transform-value = As published
transform-share = Share
transform-index = Index
chart-unit-share = share of all categories
chart-unit-index = index of the month chosen = 100
chart-log = Log
chart-log-tip = Equal distances are equal ratios (L)
chart-band = Trend
chart-band-tip = Trend of the last two years with its 95% band
chart-all = All
chart-years = { $n }y
chart-index-base = { $date } = 100
chart-index-choose = Period that is set to 100
chart-measure = Measure
chart-copy = Copy the table
chart-show-table = Show as table
chart-show-lines = Show as chart
chart-add-series = Add or remove series
chart-add-hint = Find a series by name or place
chart-add-count = { $n } of { $most } series
chart-ended = ended { $date }
chart-break = data break { $date }
chart-adjusted = seasonally adjusted
chart-vintage = captured { $vintage }
chart-no-series = No open series measures it. Below is what was published about it
chart-nothing = Nothing published yet
chart-nothing-body = No source in the data reports a number about it. Look at its neighbours, or at its category
chart-summary = { $name }: { $from } to { $to } ({ $change }), { $after } against { $before }. How sure: { $sure } (n = { $n }, p { $p })
chart-summary-short = { $name }: { $n } points, too few to compare

figures-title = Published figures
figures-description = { $n } published figures on { $subject } along time: { $metric }. They are never joined
figures-caption = Each ring is one published number, its bar the period. Filled: base known. Hollow: base unknown
figure-unconfirmed = Unconfirmed: quoted by others, original not seen
figure-unconfirmed-short = unconfirmed
figure-rank = no. { $n }
figure-base = { $what }, { $before } → { $after }: { $added }

metric-growth-mom-short = month on month
metric-growth-qoq-short = quarter on quarter
metric-growth-yoy-short = year on year
metric-growth-other-short = other basis
metric-count-short = count
metric-rank-short = rank
metric-learn-hours-short = course hours
metric-hourly-rate-short = hourly rate
metric-hourly-rate-high-short = upper hourly rate
metric-net-increase-short = net increase

table-period = Period
table-trend = Trend
table-band = 95% band

evidence-newest = newest { $date }
evidence-rising = Clients ask for more of it: { $share } of the evidence points up, fresher evidence counting more.
evidence-rising-one = Clients ask for more of it, going by the only current measurement.
evidence-falling-one = Clients ask for less of it, going by the only current measurement.
evidence-flat-one = Demand stands still, going by the only current measurement.
evidence-falling = Clients ask for less of it: { $share } of the evidence points down, fresher evidence counting more.
evidence-flat = Demand stands still: { $share } of the evidence shows no change, fresher evidence counting more.
evidence-mixed = The evidence points both ways, so no direction wins.
evidence-unknown = Nothing in the data measures demand for it.
evidence-unknown-since = Demand is unknown: it was last measured in { $date }.
evidence-doubt-nothing = None of the numbers below is fresh or complete enough for a verdict.
evidence-doubt-disagree = Two sources contradict each other; they stand side by side below.
evidence-doubt-stand-in = Against: only stand-ins speak, nothing measures it directly.
evidence-doubt-one = Against: nothing else confirms it yet.
evidence-doubt-base = Against: no base was published, so nobody can say how many jobs that is.
evidence-doubt-age = Against: the weightiest evidence is { $age }, and markets turn.
evidence-signals = The evidence
evidence-nothing = Nothing was measured or published about it
evidence-show-all = Show all { $n }
evidence-show-fewer = Show fewer
evidence-conflict = Known conflict
evidence-notes = Worth knowing
evidence-pay = What it pays, each kind apart
evidence-show-rule = How this was computed
evidence-hide-rule = Hide how this was computed

signal-stand-in = Stand-in: { $reason }
signal-via = Stand-in: a figure about { $skill }
signal-share = counts { $share } of the verdict
signal-show-detail = Details
signal-hide-detail = Hide details
signal-open-source = Source

disagree-unexplained = { $up } points up, { $down } points down. Nothing published explains the difference.
difference-platform = platform ({ $a }; { $b })
difference-market = market ({ $a }; { $b })
difference-kind = what was counted ({ $a }; { $b })
difference-basis = comparison ({ $a }; { $b })
difference-period = period ({ $a }; { $b })
difference-region = place ({ $a }; { $b })
market-freelance = freelance work
market-salaried = salaried jobs
basis-series = a year against the year before

pay-median = { $kind }: median { $amount } an hour
pay-mean = { $kind }: mean { $amount } an hour
pay-quartiles = half lie between { $lo } and { $hi }
pay-n = n = { $n }
pay-caption = Three kinds of pay that never share an average: wages, rates clients advertise, rates freelancers ask

detail-window = Window
detail-window-n = { $window }, n = { $n }
detail-test = Mann-Kendall
detail-test-values = S = { $s }, tau = { $tau }, p { $p } ({ $kind })
detail-exact = exact
detail-normal = normal approximation
detail-q = q after false-alarm control
detail-sen = Theil-Sen, a year
detail-ols = Least squares, a year
detail-slope = { $pct } ({ $lo } to { $hi })
detail-no-logarithm = Growth a year was not computed: a value is zero or less
detail-break = The method changed, or an artefact is known, inside this window
detail-formulas = Methods: { $ids }
detail-autocorrelation = Neighbouring months resemble each other, so p and q are somewhat too small
detail-ci = 95% interval of the growth
detail-ci-caveat = Counts are read as Poisson, so the true interval is wider
detail-no-base = The source published no counts behind this percentage
detail-source-note = The source says: { $note }

rule-weights = A signal weighs freshness (half after 365 days) × directness (direct 1, stand-in 0.5) × confidence (repost 0.5, unconfirmed 0). A direction needs two thirds of the weight. Series of one publisher and measure share one voice
rule-parts = Up { $rising } · down { $falling } · flat { $flat }

age-short-days = { $n } d
age-short-months = { $n } mo
age-short-years = { $n } y

source-opens-browser = Opens the page in your browser
source-no-address = Address not recorded
