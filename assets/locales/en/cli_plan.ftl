# What `skillvane plan` prints beside the plan itself.

cli-plan-days = { $from } to { $until }
cli-plan-proposed = The profile has no plan; this one is proposed from its targets and was not saved
cli-plan-gone = The target { $target } is no longer in the data set and was left out
cli-plan-gone-skill = “{ $target }” asks for the skill { $skill }, which the data set no longer has; it stays in the plan
cli-plan-nothing = there is nothing to plan: the profile has no plan, no target that asks for more than it has, and all weights of its ranking are zero; add steps in the view Plan, pick targets in Compare, or give a criterion weight in Next skill
cli-plan-proposed-ranking = The profile has no plan and no target that asks for more than it has; this one is proposed from “{ $option }”, number { $rank } of the ranking and the first that can be learnt, and was not saved
cli-plan-deepen = deepen what I have
