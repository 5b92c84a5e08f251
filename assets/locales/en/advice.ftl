# What every view of advice says alike: criteria, kinds of options, undo.

nav-next = Next skill
nav-plan = Plan

criterion-growth = demand growth
criterion-size = demand size
criterion-pay = pay
criterion-closeness = close to what I do
criterion-effort = little effort
criterion-confidence = trust in the evidence

edit-income = income share of { $skill }
edit-weight = weight of { $what }
edit-weights = weights
edit-hours-per-level = hours per level
edit-terms = terms of payback
edit-conversion = exchange rate
edit-plan-add = adding to the plan
edit-plan-remove = removing from the plan
edit-plan-item = a step of the plan
edit-plan-order = order of the plan
edit-plan-choice = choice of steps
edit-plan-replan = new dates
edit-plan-log = logged hours
edit-plan-done = finished step
edit-plan-milestone = portfolio piece
edit-plan-stop = stop rule
edit-plan-pace = pace
edit-plan-holidays = days off
edit-plan-budget = budget

advice-make-profile = Go to my profile
