# Compare: my profile against categories and targets.

compare-subtitle = My profile against rising categories · { $name } · { $rated ->
    [one] 1 skill rated
   *[other] { $rated } skills rated
}{ $unrated ->
    [0] {""}
   *[other] , { $unrated } not rated
}
compare-subtitle-empty = Categories and what the evidence says about them

## Categories
compare-categories = Rising categories and my coverage
compare-category = Category
compare-demand = Demand
compare-how-sure = How sure
compare-as-of = As of
compare-coverage = My coverage
compare-interest = One of your interests
compare-range-unrated = { $n ->
    [one] a range: 1 skill is not rated
   *[other] a range: { $n } skills are not rated
}
compare-range-claims = a range: claims may be one level off
compare-last-measured = last measured { $date }
compare-nothing-published = nothing published
compare-no-date = no date
compare-open-in-trends = Open in Trends
compare-no-profile-coverage = With a profile you see here how much of each category you cover, which rising skills are near to you, and what a new role would still ask of you.
compare-to-profile = Go to My profile

## Near and rising
compare-near = Near and rising
compare-near-no-profile = Rate a few skills in My profile: then the skills near to them stand here, by closeness and by growth.
compare-near-empty = Nothing to place yet
compare-stand-in = stand-in
compare-skill-column = Skill
compare-near-nothing-rated = No skill has a place yet: rate what you can do in My profile.
compare-as-table = Show as table
compare-as-chart = Show as chart
compare-axis-close = closer to what I can do →
compare-axis-grows = demand grows →
compare-chart-legend = Area: posts published, smallest if unknown. Hollow: falling or unsure. Growth scale squeezed.
compare-chart-summary = Chart of { $n } skills by closeness to what I can do and by growth of demand. Nearest rising: { $nearest }. Growing most: { $growing }. Without a place: { $apart }.
compare-close-own = closeness { $range }, your own level
compare-close-via = closeness { $range }, through { $via }
compare-close-via-shared = closeness { $range }, through { $via }: both use { $shared }
compare-closeness = Closeness
compare-size-unknown = size not published
compare-click-picks = Click picks it as a target
compare-click-drops = Click drops it as a target
compare-pick = Pick as target
compare-drop = Drop as target
compare-drop-named = Drop { $name }
compare-without-data = { $n ->
    [one] 1 skill without current data on demand: { $skills }
   *[other] { $n } skills without current data on demand: { $skills }
}
compare-without-relation = { $n ->
    [one] 1 skill without a known relation to yours: { $skills }
   *[other] { $n } skills without a known relation to yours: { $skills }
}
compare-show-all-skills = Show all
compare-show-fewer = Show fewer

## Targets
compare-targets = Targets
compare-target = Target: { $name }
compare-add-target = Add target
compare-search-targets = Search roles and skills
message-targets-full = Four targets at most. Drop one to add another
compare-targets-full = Four targets at most. Drop one to add another
compare-roles = Roles
compare-skills = Skills
compare-role = role
compare-skill = skill
compare-no-target = Pick one to four roles or skills to see what you have, what is missing and what is not known.
compare-readiest = Roles you are readiest for
compare-offer = { $name } · { $range } ready
compare-offer-note = Ready says nothing about demand or pay
compare-ready = ready
compare-unknown-skills = { $n ->
    [one] A range: 1 skill asked for is not rated
   *[other] A range: { $n } skills asked for are not rated
}
compare-range-evidence = A range: as wide as your evidence leaves it

## Gap
compare-skill-and-origin = Skill, asked for by
compare-have-need = Have / need
compare-evidence = Evidence
compare-gap = Gap
compare-our-judgement = our judgement
compare-have-of-need = { $have } of { $need }
compare-unknown-of-need = ? of { $need }
compare-met = met
compare-met-above = met, { $n } above
compare-met-if-claim = met, if the claim holds
compare-met-if-portfolio = met, by your portfolio
compare-short = { $n ->
    [one] 1 level short
   *[other] { $n } levels short
}
compare-not-rated = not rated
compare-rate-it = Rate it
compare-rate-named = Rate { $skill }
compare-levels-are-ours = A source names the skill for the role; how high the level must be is our reading. More than is asked in one skill does not make up for less in another.
compare-steps = First steps
compare-caution = Be careful

## In plain words
compare-plain-words = In plain words
compare-plain-words-empty = Pick a target: what speaks for it and against it stands here.
compare-against = Against:
compare-all-reasons = All { $n } reasons

## Side by side
compare-side-by-side = Side by side
compare-side-explain = Staying as you are is always a choice too
compare-stay = Stay as you are
compare-stay-explain = Demand for the skills you live on now
compare-stay-nothing-rated = No skill is rated competent or higher yet
compare-stay-for = Nothing to learn and nothing to pay: you can already do this
compare-stay-against = Nothing is cited against these skills, and past demand promises nothing
compare-asks = asks { $need }: { $state }
compare-not-asked = not asked

## Nearest skills
compare-nearest = Nearest skills
compare-nearest-none = No skill with a known relation yet. Rate what you can do in My profile
compare-all-my-skills = All my skills
compare-keep-craft = Keep the craft, add AI
compare-keep-craft-none = None of your skills has an AI layer with cited advice yet
