# Reasons for and against an aim, one sentence each. No full stop: they stand in lists.
# $measured is publisher, region and period; $change is a growth with sign and unit.

reason-has-claim = By your own account you already do { $skill } ({ $level })
reason-has-portfolio = You already do { $skill } ({ $level }), and can show it
reason-has-test = You already do { $skill } ({ $level }), and a test says so
reason-has-client = You already do { $skill } ({ $level }), and clients pay you for it
reason-near = { $skill } is near to your { $via }
reason-near-shared = { $skill } is near to your { $via }: both use { $shared }
reason-demand-rising = Demand for { $skill } rose by { $change } ({ $measured })
reason-demand-rising-base = Demand for { $skill } rose by { $change }, from { $before } to { $after } ({ $measured })
reason-demand-falling = Demand for { $skill } fell: { $change } ({ $measured })
reason-demand-falling-base = Demand for { $skill } fell: { $change }, from { $before } to { $after } ({ $measured })
reason-demand-flat = Demand for { $skill } stands still: { $change } ({ $measured })
reason-demand-unsure = Demand for { $skill } moved by { $change }, which may be chance ({ $measured })
reason-base-unknown = How many jobs the { $change } for { $skill } is was not published
reason-one-report = One publisher, one report on { $skill }: { $measured }
reason-only-stand-in = What is measured is only a stand-in for { $skill }: { $what }
reason-old-evidence = The newest evidence on { $skill } is from { $date }: history, not news
reason-sources-disagree = Sources disagree on { $skill }: { $rising } against { $falling }
reason-levels-short = { $n ->
    [one] { $skill } is 1 level short of the { $need } that is asked for
   *[other] { $skill } is { $n } levels short of the { $need } that is asked for
}
reason-unrated = Not rated yet: { $skills }. { $n ->
    [one] Rate it before you trust the range
   *[other] Rate them before you trust the range
}
reason-no-series = No open series measures demand for { $skill } itself
reason-no-demand-data = Nothing current was measured or published about demand for it
reason-past-only = All of this is the past, up to { $date }, and growth is not pay
reason-past-only-undated = Nothing here says what comes next, and growth is not pay
