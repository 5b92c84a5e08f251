# What `skillvane plan` prints beside the plan itself.

cli-plan-days = { $from } to { $until }
cli-plan-proposed = The profile has no plan; this one is proposed from its targets and was not saved
cli-plan-gone = The target { $target } is no longer in the data set and was left out
cli-plan-gone-skill = “{ $target }” asks for the skill { $skill }, which the data set no longer has; it stays in the plan
cli-plan-nothing = there is nothing to plan: the profile has no plan and no target that asks for more than it has; add steps in the view Plan, or pick targets in Compare
