# The command line: what to learn next.

cli-rank-title = What to learn next: { $name }
cli-rank-drawn = { $draws } weightings drawn, seed { $seed }
cli-rank-score = Score { $score } ({ $range }), first in { $near } of the weightings near these and in { $all } of all
cli-rank-payback = paid back { $weeks } weeks from the start
cli-rank-payback-never = never paid back
cli-rank-payback-missing = payback needs rate, paid hours and study hours in the profile
cli-rank-until-more = before { $other } until { $what } counts more than { $share }
cli-rank-until-less = before { $other } until { $what } counts less than { $share }
cli-rank-value = { $what }: { $value } ({ $range }): { $made }
cli-rank-explain = Values stand on fixed scales from 0 to 1; what is unknown counts as the middle and widens the range. The scales and weights are judgements, the numbers behind the values are cited. --json takes every option apart.
cli-rank-deepen = Deepen: { $skill } to { $level }
cli-rank-nothing = Change nothing
cli-rank-missing-no-number = no number was published
cli-rank-missing-too-old = the newest number is too old to count
cli-rank-missing-too-short = the series is too short to say
cli-rank-missing-undated = the source gives no date
cli-rank-missing-no-scale = there is no scale for what was counted
cli-rank-missing-no-relation = no relation to an own skill is known
cli-rank-missing-no-band = no preparation band is known
cli-rank-related = { $related } related to your { $via }
cli-rank-own = you have begun { $skill }
cli-rank-not-listed = not among the relations that are listed from { $least } on
cli-rank-effort = { $levels } levels to go; preparation at step { $place } of 9
cli-rank-held = nothing has to be learnt
cli-rank-share = { $pct } of all posts seen, { $date }
cli-rank-posts = { $count } jobs posted, { $period }; { $quarter } a quarter
cli-rank-trust = { $badge } { $evidence } x directness { $direct } x freshness { $fresh } x source { $source }
cli-rank-no-evidence = no growth of demand was published
cli-rank-mean = mean of { $parts }

cli-rank-no-weight = All weights are 0, so nothing can be ranked. Give at least one criterion a weight above 0, such as --weights growth=40,pay=20.
cli-rank-criterion = There is no criterion '{ $name }'. Criteria are { $known }; write them as growth=40,pay=20.
cli-rank-number = The weight of { $name } is '{ $number }', which must be a number from 0 to 100.
cli-rank-twice = The criterion { $name } is given twice; give it once.
cli-rank-preset = There is no preset '{ $name }'. Presets are { $known }.
cli-rank-category = There is no category '{ $id }'. Categories are { $known }.
