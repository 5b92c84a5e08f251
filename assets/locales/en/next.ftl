# The view of what to learn next.

next-view = Next skill
next-subtitle = Ranked for my profile · filters never change a score
next-subtitle-tried = Ranked for { $name } · filters never change a score · { $n } weightings tried
next-needs-profile = What should come next depends on you
next-needs-profile-why = Say what you can do, your rate and your hours. Then every skill is ranked for you, with reasons for and against, and with the weeks until it pays back.

next-title = What to learn next
next-tab-list = Ranking
next-tab-weights = Weights and payback

next-filter-search = Search options
next-filter-kind = Filter by kind of option
next-kind-any = Skills and roles
next-kind-skills = Skills
next-kind-targets = Roles
next-filter-none = No option fits these filters
next-filter-none-why = Scores and ranks are as they were; the filters only decide which rows are seen.
next-filter-clear = Clear filters
next-filter-ranks = { $n ->
    [0] No rank of { $all } shown
    [one] Rank { $ranks } of { $all } shown
   *[other] Ranks { $ranks } of { $all } shown
}

next-column-option = Option
next-column-bar = What the score is made of
next-column-parts = Made of
next-column-score = Score and range
next-column-score-short = Score
next-column-first = First in
next-column-payback = Pays back

next-weights = What matters to me
next-weights-reset = Reset
next-weight-growth = Demand growth
next-weight-size = Demand size
next-weight-pay = Pay
next-weight-closeness = Close to what I do
next-weight-effort = Little effort
next-weight-confidence = Trust in the evidence
next-preset-tip = Sets the weights: { $weights }
next-my-weights = My weights
next-my-weights-tip = Your own weights, which are none of the presets
preset-balanced = Balanced
preset-quick-payback = Quick payback
preset-safe-demand = Safe demand
preset-close-to-what-i-do = Close to what I do
preset-highest-growth = Highest growth
next-no-weights = Nothing counts: all weights are 0
next-no-weights-why = Without a weight every option would stand first. Raise a slider or choose a preset; your other data are as they were.

next-deepen = Deepen: { $skill } to { $level }
next-deepen-any = Deepen what I have
next-nothing = Change nothing
next-nothing-sub = the others must beat it
next-unknown = unknown: { $what }
next-level-with-next = as good as level with the next
next-level-with = as good as level with { $other }
next-leads-more = leads until { $what } counts more than { $share }
next-leads-less = leads until { $what } counts less than { $share }
next-leads-until-more = leads { $other } until { $what } counts more than { $share }
next-leads-until-less = leads { $other } until { $what } counts less than { $share }
next-rank-of = Number { $rank } of { $all }

next-score = Score { $score } (range { $range })
next-score-explain = On a fixed scale from 0 to 1. The range is as wide as the evidence leaves open; no other option and no filter changes it.
next-part-value = Value { $value } on the scale from 0 to 1 (range { $range })
next-part-unknown = Unknown: counts as the middle and widens the row by { $width }
next-part-gives = Counts { $weight }, gives { $gives } of the score

next-counting = counting…
next-counting-explain = The weights changed; the weightings are being tried anew
next-stability-around = Of the weightings near mine
next-stability-all = Of all weightings there are
next-stability-explain = The higher the step, the better the place. The rest of the line: not among the first three.
next-places = 1st in { $first }, 2nd in { $second }, 3rd in { $third }

next-payback-weeks = { $n } weeks
next-payback-range = { $range } after
next-payback-to-never = { $from } to never
next-payback-never = never
next-payback-nothing = 0 h, no cost
next-payback-learnt = nothing to learn
next-payback-missing = needs your rate
next-payback-explain = Weeks from the start of study at your own rate; below it the range after study
next-payback-after = { $n } weeks after study
next-payback-never-share = Never paid back in { $share } of the cases
next-payback-missing-explain = Your profile lacks your rate, your paid hours a week or your study hours a week
next-payback-learnt-explain = You reach every level that it asks for
next-payback-nothing-explain = Nothing is put in, so nothing has to come back
next-payback-gone = The data no longer have this skill or role

next-why = Number { $rank } of { $all }: { $first } and { $second } give most of its score
next-needs = It needs about { $hours }: { $what }
next-needs-weeks = at { $pace } a week that is { $weeks } weeks
next-needs-nothing = It needs nothing of you: no hours and no money
next-needs-learnt = It needs no learning: you reach every level that it asks for
next-step = { $skill } to { $to }
next-level = to { $to }
next-levels = from { $from } to { $to }
next-against = Against: { $reason }
next-against-nothing = { $n ->
    [one] one option scores more, { $name } by { $gap }
   *[other] { $n } options score more, { $name } by { $gap }
}
next-all-reasons = All reasons for and against

next-details = All details
next-details-tip = Everything behind this rank. Enter on a row does the same
next-back = Back to the ranking
next-compare = Compare this
next-compare-tip = Stands in “Side by side” with up to three others
next-add-to-plan = Add to plan
next-in-plan = In the plan
next-plan-title = { $skill } to { $level }
next-plan-piece = A portfolio piece that shows { $skill }

next-table-value = Value (range)
next-table-weight = Weight
next-table-gives = Gives
next-table-score = Score, with its range
next-table-unknown = unknown
next-table-explain = Value times weight is what a criterion gives; what all give is the score. Scales and weights are judgements, the numbers behind the values are cited.

next-standing = How firm its place is
next-ahead = Anywhere in the ranges of both, it scores more than { $other } in { $share } of the cases
next-flips = When { $other } would pass it
next-flip-above = { $what }: above { $share }, now { $now }
next-flip-below = { $what }: below { $share }, now { $now }
next-flip-none = { $what }: at no weight of it alone, now { $now }
next-flip-last = It is the last of the ranking; no option comes after it
next-favouring = Where it is first, { $first } and { $second } count most on average

next-complement = What it goes with
next-complement-told = { $n ->
    [one] It goes with 1 of your skills
   *[other] It goes with { $n } of your skills, spread over as many as { $fields } fields
}; { $cross } of that lies outside its own field
next-complement-pay = Clients advertise about { $rate } an hour for those of your skills, weighed by how close they are
next-complement-note = Going together is a pattern in the data, not a cause of better pay

next-made-a-quarter = { $n } a quarter
next-made-closeness = { $share } related to your { $via }
next-made-own = You have it already, at the level that you gave it
next-made-not-listed = Not among the relations that the source lists from { $least } on, so it is far
next-made-effort = { $levels } levels to go; people prepare for such work at steps { $svp } of 9 (O*NET)
next-made-trust = { $badge } counts { $evidence }, directness { $direct }, freshness { $fresh }, source { $source }
next-made-no-evidence = No growth of demand was published, so there is no evidence to trust
next-made-held = Nothing has to be learnt for it
next-made-mean = Mean of { $parts }
next-made-more = and { $n } more
next-made-part-unknown = unknown
next-missing-no-number = No number was published
next-missing-too-old = The newest number is older than 36 months
next-missing-too-short = The series is too short to say
next-missing-undated = The source gives no date
next-missing-no-scale = What was counted has no scale here
next-missing-no-relation = No relation to one of your skills is known
next-missing-no-band = How long people prepare for it is not known

# Criteria inside a sentence.
next-what-growth = demand growth
next-what-size = demand size
next-what-pay = pay
next-what-closeness = closeness
next-what-effort = low effort
next-what-confidence = evidence
