# The evidence panel: needles, pools, small bases, how each number was computed, the forecast's report card.

measures-title = Where each measure points
measures-show-all = Show all { $n } measures
measures-show-fewer = Show fewer measures

needle-range = { $lo } to { $hi } likely
needle-range-unknown = range unknown
needle-other = 1 more alike: { $pct }
needle-others = { $n } more alike: { $lo } to { $hi }
needle-share = share { $points }

disagree-differ = { $up } points up, { $down } points down. They differ in:

pool-measurers = { $names } count the same thing.
pool-places = { $who }, { $name }: { $places }.
pool-together = Together { $mean } ({ $lo } to { $hi }).
pool-sources-differ = The sources differ more than chance explains.
pool-sources-agree = The sources differ no more than chance explains.
pool-places-differ = The places differ more than chance explains.
pool-places-agree = The places differ no more than chance explains.
pool-show = The numbers behind it
pool-hide = Hide the numbers behind it
pool-apart-one-measurer = Only one source counts here, so there is nothing to average.
pool-apart-other-kind = The sources count different things, so they are never averaged.
pool-apart-other-basis = The sources compare with different earlier periods, so they are not averaged.
pool-apart-other-time = The sources are about different times, so they are not averaged.
pool-apart-no-error = The sources could be compared, but without counts nobody can say how far each may be off, so they are not averaged.
pool-member = { $name }: ln growth { $log }, error { $se }, weight { $share }
pool-q = Q = sum of ((ln growth − { $fixed }) / error)² = { $q }
pool-i2 = I² = max(0, (Q − df) / Q) = max(0, ({ $q } − { $df }) / { $q }) = { $i2 }; more than { $limit } is no chance
pool-mean = Mean with weights 1 / (error² + { $tau2 }) = { $mean } ± 1.96 × { $se }, which is { $pct }
pool-span = All of them cover { $span }
pool-few = Methods: G13 (DerSimonian and Laird). With two or three estimates the spread between them is a rough guess
pool-method = Methods: G13 (DerSimonian and Laird)

guard-row = Small base: { $raw } as counted, { $damped } if both counts had { $k } more
