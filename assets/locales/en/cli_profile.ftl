# The command line: profile documents made, shown and checked.

cli-profile-template = There is no template “{ $id }”. The templates are: { $ids }
cli-profile-rate = Rate: { $money } an hour
cli-profile-billable = Paid work: { $hours } a week
cli-profile-study = Study: { $hours } a week
cli-profile-ceiling = At most in all: { $hours } a week
cli-profile-skills = Skills
cli-profile-skill = { $skill }: { $level } ({ $evidence })
cli-profile-targets = Targets
cli-profile-plan = Plan
cli-profile-good = { $n ->
    [one] 1 profile, no problem found
   *[other] { $n } profiles, no problem found
}
cli-profile-field = { $given } is not allowed here; it would be shortened, left out or set to its usual value
cli-profile-gone = the data no longer hold { $id }
cli-profile-twice = the id { $id } stands twice
cli-profile-itself = it waits for itself
cli-profile-unknown = it waits for { $id }, which is not in the plan
cli-profile-cycle = these wait for each other: { $path }
cli-profile-too-early = it stands before { $id }, which must come first
