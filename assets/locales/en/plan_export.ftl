# The plan as files.

plan-export-name-calendar = plan
plan-export-name-markdown = plan
plan-export-name-csv = plan
plan-export-name-shopping = shopping list
plan-export-title = Plan of { $name }
plan-export-shopping-title = Shopping list of hours and money: { $name }
plan-export-calendar = Plan of { $name }
plan-export-category = Learning
plan-export-summary = { $hours } to go at { $pace } a week: { $weeks ->
    [one] 1 week
   *[other] { $weeks } weeks
} of learning from { $from } to { $finish }
plan-export-no-weeks = Nothing could be placed in weeks
plan-export-hours-left = { $hours }, { $left } left
plan-export-hours-done = { $hours }, finished on { $day }
plan-export-raises = Raises { $what }
plan-export-cost = Costs { $cost }
plan-export-proof = Proof: { $piece } ({ $evidence })
plan-export-after = After: { $items }
plan-export-piece = Piece due: { $piece }
plan-export-piece-done = Piece made: { $piece }
plan-export-piece-of = Proves: { $item }
plan-export-piece-due = Piece due on { $day }
plan-export-piece-made-on = Piece made on { $day }
plan-export-review = Look again: { $item }
plan-export-review-question = { $n ->
    [one] 1 week
   *[other] { $n } weeks
} after learning it: did a paid job use { $skill }? If not, decide anew.
plan-export-details = Item by item
plan-export-shopping = Still to spend
plan-export-sum = Sum
plan-export-within = { $used } stays within the budget of { $limit }
plan-export-over = { $used } is more than the budget of { $limit }
plan-export-col-id = Id
plan-export-col-item = Item
plan-export-col-skill = Skill
plan-export-col-level = Level
plan-export-col-from = From
plan-export-col-until = Until
plan-export-col-hours = Hours
plan-export-col-left = Hours left
plan-export-col-cost = Cost
plan-export-col-currency = Currency
plan-export-col-after = After
plan-export-col-piece = Piece
plan-export-col-piece-on = Piece on
plan-export-col-review-on = Look again on
plan-export-col-done-on = Finished on

## What is wrong with a plan, and what to watch
plan-remark-over-ceiling = { $n ->
    [one] 1 week is
   *[other] { $n } weeks are
} above the ceiling of { $ceiling }: in the week of { $day }, { $study } of study and { $paid } of paid work are { $over } too many
plan-remark-lost-skill = “{ $item }” raises the skill { $skill }, which the data set no longer has; it stays in the plan
plan-remark-lost-holidays = The list of holidays { $list } is no longer in the data set; its days are not off
plan-remark-holidays-end = “{ $list }” ends with { $year }; the plan goes on after that without its holidays
plan-problem-id-twice = Two items have the id { $id }; give one of them another
plan-problem-unknown-prerequisite = “{ $item }” waits for { $other }, which is not in the plan; take that condition out
plan-problem-self-prerequisite = “{ $item }” waits for itself; take that condition out
plan-problem-cycle = Items wait for each other: { $path }. Take one of these conditions out
plan-problem-too-early = “{ $item }” stands before “{ $other }”, for which it waits; move it behind
plan-problem-zero-pace = There are no dates, because no hours a week are set; set the pace of the plan or the study hours of the profile
plan-problem-pace = A pace of { $given } hours a week cannot be; set one above 0, up to 168
plan-problem-hours = “{ $item }” has { $given } hours, which cannot be; set 0 to 100,000
plan-problem-no-free-week = There are no dates, because every week is off; take some days off out
plan-problem-too-long = The plan takes longer than ten years, { $left } would be left over; raise the pace or take items out
plan-problem-past-calendar = The plan runs past the year 2199; start it earlier
