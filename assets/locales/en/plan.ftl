# The view of the plan.

plan-subtitle = What I learn in which week
plan-needs-profile = A plan belongs to a profile
plan-needs-profile-why = Say what you can do and how many hours a week you can study. Then add skills to the plan and see in which week each is done.

## Head
plan-a-week = { $hours } a week
plan-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
plan-days-off = { $n ->
    [one] { $n } day off
   *[other] { $n } days off
}
plan-hours = { $n } h
plan-step-by-step = Step by step
plan-ends-week = ends week of { $date }
plan-log-open-head = Log hours
plan-show-table = Show as a table, week by week
plan-show-timeline = Show as a timeline
plan-add = Add
plan-add-own = A step of my own…
plan-add-own-why = Something to learn or to make, with its hours
plan-add-targets = From the gaps of my targets
plan-add-gaps = { $n ->
    [one] { $n } skill is short or not rated
   *[other] { $n } skills are short or not rated
}
plan-add-no-gaps = No gap is open. Pick targets in Compare
plan-add-next = From Next skill
plan-add-next-why = Compare what to learn by reasons and payback
plan-full = A plan holds { $n } steps. Take one out first
plan-how = Hours are poured into weeks in the order of the steps. Days off take their part out of a week. Logged hours move no date until you apply a new plan.

## Before the first step
plan-empty = No steps yet
plan-empty-why = A plan puts what you want to learn in order, with hours, and says in which week each step is done.
plan-empty-next = Find the next skill
plan-empty-targets = Pick targets in Compare
plan-empty-gaps = { $n ->
    [one] Add { $n } step from my targets
   *[other] Add { $n } steps from my targets
}
plan-empty-own = Add a step of my own…

## Timeline
plan-axis-day = { $day } { $month }
plan-today = today
plan-days = { $from } to { $to }
plan-weeks-more = { $n ->
    [one] and { $n } more week
   *[other] and { $n } more weeks
}
plan-by-week = Hours by week: { $weeks }
plan-after = After: { $titles }
plan-skill-level = { $skill } { $level }
plan-item-done = done
plan-item-part = { $logged } of { $hours }
plan-item-proof = proof for { $what }
plan-item-piece = a piece to show
plan-item-waits = waits for { $title }
plan-summary-steps = { $n ->
    [one] Plan of { $n } step, { $done } done
   *[other] Plan of { $n } steps, { $done } done
}
plan-summary-finish = It ends in the { $week }
plan-summary-no-dates = There are no dates yet
plan-summary-now = Now: { $title }
plan-table-week = Week of
plan-table-planned = Planned
plan-table-logged = Logged
plan-table-free = Free days
plan-table-steps = Steps

## The chosen step
plan-log-open = Log hours on it…
plan-done = Finished
plan-not-done = Not finished after all
plan-piece = Piece: { $piece }
plan-piece-made = Piece: { $piece }, made on { $date }
plan-piece-nameless = a piece to show
plan-piece-make = Piece is made…
plan-piece-unmake = Piece is not made after all
plan-edit = Edit the step
plan-remove = Remove the step
plan-move-up = Move up
plan-move-down = Move down

## Writing a step
plan-item-new = A step of my own
plan-item-edit = Edit the step
plan-item-add = Add to the plan
plan-item-keep = Keep
plan-item-title = What is it?
plan-item-title-hint = A course, a book, a practice project
plan-item-needs-title = Give it a name
plan-item-skill = Skill that it raises
plan-item-skill-hint = Type a skill
plan-item-no-skill = Leave the skill out
plan-item-level = To level
plan-item-hours = Hours in all
plan-item-cost = Cost, { $currency }
plan-item-after = After these steps
plan-item-after-gone = { $id } (take it out)
plan-item-has-piece = A piece proves it
plan-item-piece-name = The piece
plan-item-piece-hint = What a client can look at
plan-item-proves = It makes the level
plan-item-piece-needs = With a skill and a level, the finished piece proposes the level in your profile
plan-item-has-stop = Look again if no paid job used it
plan-item-stop-weeks = Weeks after it is finished
plan-item-reorders = The order changes with it, so that what must come first comes first
plan-hours-refused = Hours go from 0 to 100,000
plan-cost-refused = A cost goes from 0 to 10 trillion
plan-weeks-refused = Weeks go from 0 to 520
plan-pace-refused = Hours a week go from above 0 to 168

## Pace
plan-pace-title = Pace
plan-pace-done = { $logged } of { $hours } h
plan-pace-planned = { $planned } a week planned, no whole week logged yet
plan-pace-both = { $planned } a week planned, { $real } logged on average
plan-pace-real = At your real pace you finish { $date }, { $shift }
plan-pace-field = Hours a week
plan-start-field = Planned from
plan-start-earlier = A week earlier
plan-start-later = A week later
plan-keep = Keep
plan-ceiling-no-billable = Paid hours are not in your profile, so your weekly ceiling cannot be checked
plan-ceiling-none = Your profile has no weekly ceiling for work and study together, so none is checked
plan-ceiling-neither = With paid hours and a weekly ceiling in your profile, weeks that get too full are named here
plan-ceiling-over = { $n ->
    [one] { $n } week goes over your ceiling of { $ceiling }
   *[other] { $n } weeks go over your ceiling of { $ceiling }
}
plan-ceiling-weeks = Weeks of { $weeks }
plan-ceiling-weeks-more = Weeks of { $weeks } and { $n } more
plan-ceiling-by = Study and paid work together are up to { $hours } too much

## Days off
plan-off-title = Days off
plan-off-rule = A day off takes a seventh out of its week
plan-off-add = Add days off
plan-off-name = What for
plan-off-name-hint = Holiday, family, a big job
plan-off-nameless = days off
plan-off-first = First day
plan-off-last = Last day
plan-off-keep = Add
plan-off-backwards = The last day lies before the first
plan-off-remove = Remove { $name }
plan-off-lists = Public holidays ({ $n } on)
plan-off-no-lists = The data have no lists of holidays
plan-off-covers = { $n ->
    [0] { $years }
    [one] { $years } · { $n } date is an estimate
   *[other] { $years } · { $n } dates are estimates
}
plan-off-takes = { $n ->
    [0] none before your finish
    [one] { $n } holiday before your finish
   *[other] { $n } holidays before your finish
}
plan-off-source = Source: { $source }
plan-off-gone = The data no longer have the holiday list { $id }; it takes nothing out
plan-off-drop = Remove it
plan-off-drop-of = Remove the list { $id }

## Logging hours
plan-log-title = Log hours
plan-log-item = Step
plan-log-hours = Hours worked
plan-log-day = Day
plan-log-left = Hours still left
plan-log-finished = The step is finished
plan-log-future = That day is not there yet
plan-log-explain = Type the hours. What they do to the dates is shown before anything is kept
plan-log-rescale = Finished steps took { $factor } times as long as estimated. Estimate the rest anew by that
plan-log-ways = What shall happen to the dates?
plan-log-keep = Keep the dates as they are
plan-log-planned = Plan anew at { $pace } a week
plan-log-real = Plan anew at your real pace, { $pace } a week
plan-log-no-real = Your real pace is known after the first whole week
plan-finish-on = finish { $date }
plan-log-apply = Apply

## Previews
plan-preview = Preview
plan-preview-new = Preview new dates
plan-preview-real = Dates at your real pace
plan-preview-typed = Dates with other numbers
plan-preview-missed = Dates from today
plan-preview-finish = Finish: { $date }
plan-preview-same = The finish stays { $date }
plan-preview-moves = Finish: { $before } → { $after }, { $shift }
plan-preview-none = No dates come out of it
plan-preview-what = When each step is done, now and then
plan-preview-row = { $before } → { $after }
plan-preview-nothing = No step moves
plan-shift-none = the same week
plan-shift-later = { $n ->
    [one] one week later
   *[other] { $n } weeks later
}
plan-shift-earlier = { $n ->
    [one] one week earlier
   *[other] { $n } weeks earlier
}
plan-apply = Apply
plan-cancel = Cancel
plan-close = Close
plan-missed = { $planned } were planned until last week, { $logged } were logged
plan-missed-why = The dates are still those of the old plan
plan-missed-keep = Keep the dates

## Order
plan-refused = “{ $title }” comes after “{ $first }”, so it cannot stand before it
plan-refused-repair-why = Both can move together
plan-refused-repair = Move both
plan-refused-leave = Leave the order

## Pieces
plan-milestone-title = The piece is made
plan-milestone-proposes = It proves a level. Shall your profile say so?
plan-milestone-raise = { $skill }: { $before } → { $after }, { $date }
plan-milestone-more = Your profile already says { $have } for { $skill }, so nothing changes there
plan-milestone-no-level = The step names no skill and level, so the profile stays as it is
plan-milestone-yes = Yes, change the level
plan-milestone-no = No, only mark the piece
plan-milestone-mark = Mark the piece
plan-level-by = { $level } ({ $evidence })
plan-level-unknown = not rated

## Stop rules
plan-stop-title = Stop rule
plan-stop-rule = If no paid job used { $what } by { $date }, look again.
plan-stop-moves = The day moves with the finish
plan-stop-no-date = { $what }: the day comes with the dates
plan-stop-was-used = A paid job used { $what }, said on { $date }.
plan-stop-not-used = None did after all
plan-stop-not-used-of = No paid job used { $what } after all
plan-stop-due = Did a paid job use { $what }?
plan-stop-due-why = The day you set for this question was { $date }
plan-stop-used = A paid job used it
plan-stop-look = Look again

## Problems
plan-open-item = Open “{ $title }”
plan-order-repair = Put them in order
plan-error-twice = The id { $id } stands twice in the plan
plan-error-twice-do = Take one of the two out
plan-error-unknown = “{ $title }” waits for a step that is not there ({ $id })
plan-error-itself = “{ $title }” waits for itself
plan-error-cycle = Steps wait for each other: { $path }
plan-error-order-do = There are no dates until one of the ticks under “After these steps” is taken out. Nothing is lost
plan-error-early = “{ $title }” stands before “{ $first }”, which must come first
plan-error-early-do = There are no dates until the order keeps it
plan-error-pace = 0 hours a week: no step gets a date
plan-error-pace-do = Say under Pace how many hours a week you study
plan-error-hours = “{ $title }” has hours that cannot be
plan-error-hours-do = Open it and give it hours from 0 to 100,000
plan-error-no-week = Every week is off: no step gets a date
plan-error-no-week-do = Shorten the days off, or switch a list of holidays off
plan-error-long = Longer than { $n } years: { $hours } would be left
plan-error-long-do = More hours a week or fewer steps give dates again. The steps are all kept
plan-error-calendar = The plan runs past the year 2199
plan-lost-skills = The data no longer have the skill of { $titles }
plan-lost-skills-do = Hours and dates stay as they are. Choose another skill in the step, so that its piece can raise it
