# Cards of the view of the plan: saving, budget, evidence debt, bridge pieces.

## Saving the plan as a file
plan-save = Save plan…
plan-save-calendar = Calendar (ICS)
plan-save-markdown = Whole plan (Markdown)
plan-save-markdown-detail = Dates, proof, and what is still to spend
plan-save-csv = Plan as a table (CSV)
plan-save-shopping = Shopping list (CSV)
plan-save-events = { $n ->
    [0] no events: the plan has no dates yet
    [one] 1 event; saved again, it is updated
   *[other] { $n } events; saved again, they are updated
}
plan-save-rows = { $n ->
    [one] 1 step
   *[other] { $n } steps
}
plan-save-open = { $n ->
    [0] nothing left to do or to buy
    [one] hours and money of 1 open step
   *[other] hours and money of { $n } open steps
}

## What fits into a budget
plan-budget-title = What fits into a budget
plan-budget-why = Type the hours and the money that you have. The steps that are worth most under your weights stay.
plan-budget-hours = Hours in all
plan-budget-money = Money in all ({ $currency })
plan-budget-hours-refused = Hours are a number from 0 to 100,000
plan-budget-money-refused = Money is a number from 0 to 10 trillion
plan-budget-fits = Everything fits: { $n ->
    [one] 1 open step takes
   *[other] { $n } open steps take
} { $hours } and { $money }
plan-budget-over = { $n ->
    [one] 1 step does not fit into the budget
   *[other] { $n } steps do not fit into the budget
}
plan-budget-show = Show a proposal
plan-budget-keeps = Keeps { $part } of the worth with { $hours } and { $money }
plan-budget-stays = Stays ({ $n })
plan-budget-left-out = Left out ({ $n })
plan-budget-exact = No other choice keeps more.
plan-budget-exact-simple = No other choice keeps more; most worth for an hour first would keep { $part }.
plan-budget-near = A very close choice; too many are alike to prove that none keeps more.
plan-budget-unknown = { $n ->
    [one] 1 step is
   *[other] { $n } steps are
} not in the ranking and counted as the mean.
plan-budget-take = { $n ->
    [one] Take 1 step out
   *[other] Take { $n } steps out
}
plan-budget-save = Only save the budget
plan-budget-leave = Cancel
plan-budget-too-many = { $n } steps are too many for an exact choice; it takes up to 99
plan-budget-amount = “{ $item }” has hours or money that cannot be; correct the step
plan-budget-order = Steps wait for each other, so nothing can be chosen; correct what they wait for first
