# The first screen and My profile.

## First screen and the preview of a template
welcome-question = What do you do now?
welcome-question-explain = Choose what is nearest. You see everything before it is kept, and you can change it at any time
welcome-empty = Something else
welcome-empty-explain = Start with an empty profile and type your skills.
welcome-skip = Skip, just browse
welcome-promise = No account. Nothing is sent over the network. Data of { $date }
welcome-promise-undated = No account. Nothing is sent over the network
welcome-preview-explain = The levels are claims to start from. Change what does not fit you, or leave it unrated
welcome-profile-name = Name of the profile
welcome-not-saved = Nothing is saved until you confirm
welcome-no-skills = No skills left. You can add some later
welcome-use = Use this profile
welcome-back = Back
welcome-remove = Take { $skill } out

## Head and profiles
profile-none = No profile yet
profile-none-subtitle = Your skills, your rate, your limits
profile-none-explain = With your skills here, Compare shows what is near to them and what is missing. Nothing leaves this computer
profile-choose-template = Choose a template
profile-start-empty = Start empty
profile-new-title = New profile
profile-new-explain = Nothing is saved until you confirm
profile-new-name = My profile
profile-unnamed = Profile without a name
profile-name = Name of the profile
profile-rename = Rename
profile-all = All profiles
profile-new-template = New profile from a template
profile-new-empty = New empty profile
profile-delete = Delete this profile
profile-delete-copies = { $n ->
    [one] With its what-if copy
   *[other] With its { $n } what-if copies
}
profile-cancel = Cancel
profile-subtitle-none = No skills yet
profile-subtitle-rated = { $n ->
    [one] 1 skill · rated
   *[other] { $n } skills · all rated
}
profile-subtitle = { $n ->
    [one] 1 skill · not rated
   *[other] { $n } skills · { $rated } rated, { $unknown } unknown
}
profile-subtitle-copy = What-if copy of { $original } · { $counts }
profile-skill-count = { $n ->
    [one] 1 skill
   *[other] { $n } skills
}
profile-no-data = The bundled data could not be read, so skills cannot be added now. Your profile is kept as it is

## Skills
profile-skills = Skills
profile-add = Add a skill: type in English or Indonesian
profile-add-list = Skills found
profile-add-nothing = No such skill in the data. Try another word, in English or Indonesian
profile-add-there = In your profile
profile-unknown-skill = No longer in the data
profile-no-skills = Add your first skill
profile-no-skills-explain = Type what you do in the field above, such as “edit video” or “desain logo”
profile-column-skill = Skill
profile-column-level = Level
profile-column-evidence = Evidence
profile-column-changed = Changed
profile-level-of = Level of { $skill }: { $level }
profile-evidence-of = Evidence for { $skill }: { $evidence }
profile-rate-it = Rate it
profile-rate-of = Rate { $skill }
profile-was = was { $what }
profile-was-unrated = was not rated
profile-was-missing = new here
profile-more = More for { $skill }
profile-note-write = Write a note
profile-note-edit = Edit the note
profile-note-of = Note on { $skill }
profile-note-hint = Your own words: work to show, what to practise
profile-note-done = Close the note
profile-history-of-skill = History of the level
profile-history-close = Close the history
profile-history-line = { $date }: { $level } · { $evidence }
profile-history-line-unrated = { $date }: { $level }
profile-history-none-of-skill = This skill was never rated
profile-show-trend = Show in Trends
profile-clear = Clear the rating
profile-remove = Remove from the profile
profile-flat = Every rated skill is at { $level }
profile-flat-explain = With equal levels nothing stands out, so Compare cannot tell what you are strong in. Which one do clients come back for, and which one do you avoid?
profile-copy-without = Not in this copy: { $skills }
profile-described = { $skill } at { $level }, as a client sees it
profile-unrated-count = { $n ->
    [one] One skill is not rated: it counts as unknown, not as zero
   *[other] { $n } skills are not rated: they count as unknown, not as zero
}
profile-keys = Keys on the dots: 0–5 or the arrows set a level, Delete clears it

## Work and limits
profile-work = Work and limits
profile-rate = My rate
profile-rate-unit = { $currency } / hour
profile-currency = Currency: { $currency }. Choose another
profile-currency-explain = Numbers stay as typed, nothing is converted
profile-billable = Paid hours
profile-study = Study
profile-ceiling = Ceiling
profile-hours-unit = h a week
profile-rate-refused = A rate is a number from 0 to 10 billion. Nothing was changed
profile-hours-refused = A week has 0 to 168 hours. Nothing was changed
profile-hours-none = Type your hours to see what room is left to learn
profile-hours-taken = { $taken } of { $ceiling } hours are taken
profile-hours-planned = { $taken } hours a week are taken
profile-hours-over = { $taken } hours are taken, { $over } more than your ceiling of { $ceiling }
profile-private = Nothing here leaves this computer
profile-interests = Interests
profile-interests-explain = Categories you would like to work in

## History and what-if copies
profile-history = History
profile-history-none = No changes yet. When you rate a skill anew on another day, the steps appear here
profile-history-more = { $n ->
    [one] One more skill has changed: see its menu
   *[other] { $n } more skills have changed: see their menus
}
profile-copies = What-if copies
profile-copies-none = Try out “what if I could do this?” on a copy. Your profile stays as it is
profile-copy-new = New copy
profile-copy-name = What if { $n }
profile-copy-name-hint = Name of the copy
profile-copy-make = Make copy
profile-copy-original = Original
profile-copy-changes = { $n ->
    [0] Same as the original
    [one] 1 skill differs
   *[other] { $n } skills differ
}
profile-copy-delete = Delete this copy
