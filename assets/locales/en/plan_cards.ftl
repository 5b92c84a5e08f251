# Cards of the view of the plan: saving, budget, evidence debt, bridge pieces.

## Saving the plan as a file
plan-save = Save plan…
plan-save-calendar = Calendar (ICS)
plan-save-markdown = Whole plan (Markdown)
plan-save-markdown-detail = Dates, proof, and what is still to spend
plan-save-csv = Plan as a table (CSV)
plan-save-shopping = Shopping list (CSV)
plan-save-events = { $n ->
    [0] No events: the plan has no dates yet
    [one] 1 event; saved again, it is updated
   *[other] { $n } events; saved again, they are updated
}
plan-save-rows = { $n ->
    [one] 1 step
   *[other] { $n } steps
}
plan-save-open = { $n ->
    [0] Nothing left to do or to buy
    [one] Hours and money of 1 open step
   *[other] Hours and money of { $n } open steps
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

## Evidence debt and bridge pieces
plan-cards-pick = Pick targets in Compare
plan-cards-planned = In the plan
plan-debt-title = Evidence debt
plan-debt-why = Levels that little proves yet. Proof takes doubt out of how ready I am for my targets.
plan-debt-no-target = Without a target nobody asks for proof. Pick one, and the claims that it rests on are listed here.
plan-debt-none = Nothing that my targets ask for rests on a mere claim.
plan-debt-now = { $level } · { $evidence }
plan-debt-proof = { $evidence }, { $hours }: narrows readiness by { $points } points, { $each } an hour
plan-debt-add = Add the proof of { $skill }
plan-debt-add-short = Add this proof
plan-debt-step = Prove: { $skill }
plan-debt-piece-portfolio = A piece that shows { $skill }
plan-debt-piece-test = A passed test in { $skill }
plan-debt-piece-client = A paid job in { $skill }
plan-debt-more = { $n } more
plan-debt-rule = Hours are this program’s own rule, no data: a piece { $portfolio }, a test { $test }, a paid job { $client }.
plan-bridge-title = Bridge pieces
plan-bridge-why = One piece of work that exercises most of what is still missing.
plan-bridge-no-target = Pick a target, and the pieces that lead to it are listed here.
plan-bridge-target = Target of the pieces
plan-bridge-none = Nothing is missing for this target.
plan-bridge-piece = A piece in { $skill }
plan-bridge-covers = { $part } of the gap: { $skills }
plan-bridge-from = Starts from { $skill }, which I can do
plan-bridge-unrated = Some of these skills are not rated and count in full.
plan-bridge-rest = In no piece: { $skills }
plan-bridge-greedy = Found greedily: the piece that covers most first. Good, but not proven to be the best set.
plan-bridge-own = In a craft that I have
plan-bridge-add = Add { $n ->
    [one] 1 step
   *[other] { $n } steps
}, { $hours }
plan-bridge-step = Bridge piece: { $skill }
plan-bridge-words = One piece that shows { $skills }
