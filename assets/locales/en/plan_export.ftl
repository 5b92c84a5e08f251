# Holidays of the bundled lists, and the plan as files.

## How the date of a holiday is known
holiday-basis-decree = set by decree
holiday-basis-calendar = by the calendar; the source cites no decree for this year
holiday-basis-estimate = estimate of the source, not confirmed yet
holiday-basis-estimate-no-decree = estimate; decree not published in the source

## The plan as files
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
} from { $from } to { $finish }
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
