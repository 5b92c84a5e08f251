# What changed between two data sets: in the window, on the command line, before an update is accepted.

changed-title = What changed: { $from } to { $to }
changed-nothing = Nothing changed: both hold the same
changed-summary = { $order }; { $matter }, { $small }
changed-summary-unknown = { $order }; { $matter }, { $small }, { $unknown }

## The order of skills by growth
changed-order-same = Order of skills unchanged
changed-order-little = Order of skills hardly changed
changed-order-partly = Order of skills partly changed
changed-order-largely = Order of skills largely changed
changed-order-turned-over = Order of skills turned over
changed-order-unknown = Too few skills in common to compare their order
changed-order-pairs = { $share } of all pairs of skills stand the other way round
changed-order-explain = Skills by growth, as in Trends: tau { $tau }, rank-biased overlap { $overlap }
changed-order-up = { $n ->
    [one] up 1 place: { $from } to { $to }
   *[other] up { $n } places: { $from } to { $to }
}
changed-order-down = { $n ->
    [one] down 1 place: { $from } to { $to }
   *[other] down { $n } places: { $from } to { $to }
}
changed-order-came = new in the order, place { $rank }
changed-order-went = no longer in the order, was place { $rank }
changed-order-gave-way = { $n ->
    [one] 1 more skill only gave way
   *[other] { $n } more skills only gave way
}

## How many matter
changed-matter = { $n ->
    [0] no change matters
    [one] 1 change matters
   *[other] { $n } changes matter
}
changed-small = { $n ->
    [0] none is too small to tell
    [one] 1 is too small to tell
   *[other] { $n } are too small to tell
}
changed-unknown = { $n ->
    [one] 1 cannot be judged
   *[other] { $n } cannot be judged
}
changed-rule = A change matters when it is beyond chance and at least 5%

## The three groups
changed-moved = Market moved
changed-moved-explain = A newer period: the newest value against the one that was newest before
changed-corrected = Data corrected
changed-corrected-explain = The same period has another value than before
changed-methods = Method changed
changed-methods-explain = Made in another way, so the values cannot be compared and are no movement
changed-none = None
changed-fold-small = { $n ->
    [one] 1 change too small to tell
   *[other] { $n } changes too small to tell
}
changed-fold-unknown = { $n ->
    [one] 1 change that cannot be judged
   *[other] { $n } changes that cannot be judged
}
changed-fold-more = { $n ->
    [one] and 1 more
   *[other] and { $n } more
}

## One change
changed-value-since = since { $since } ({ $from } → { $to })
changed-value-back = from { $since } back to { $at } ({ $from } → { $to })
changed-value = ({ $from } → { $to })
changed-value-alone = { $from } → { $to }
changed-periods-weekly = { $n ->
    [one] 1 week
   *[other] { $n } weeks
}
changed-periods-monthly = { $n ->
    [one] 1 month
   *[other] { $n } months
}
changed-periods-quarterly = { $n ->
    [one] 1 quarter
   *[other] { $n } quarters
}
changed-revised = { $periods } revised, { $span }; most in { $at }: { $from } → { $to } ({ $change })
changed-revised-one = { $at } revised: { $from } → { $to } ({ $change })
changed-withdrawn = { $periods } no longer published
changed-filled = { $periods } of the past newly published
changed-aspect-publisher = another publisher
changed-aspect-measure = another measure
changed-aspect-units = another unit
changed-aspect-place = another place
changed-aspect-cadence = another rhythm
changed-aspect-season = another seasonal adjustment
changed-aspect-breaks = other breaks in the series
changed-aspect-caveat = made in another way by its description
changed-method-values = not compared: { $from } in { $since }, { $to } in { $at }

## How sure
changed-doubt = { $z } standard errors. How far each number may be off: { $off }, { $origin }
changed-doubt-both = { $old } and { $new }
changed-doubt-unknown = How far these numbers may be off is unknown, so the change is called neither large nor small
changed-doubt-periods = Periods came or went, so there are no two values to compare
changed-doubt-stated = as the source states
changed-doubt-counted = as counts scatter at least
changed-doubt-quartiles = from the published quartiles
changed-doubt-path = read from the ups and downs of the series itself

## Counts by kind, source and skill
changed-by-kind = What came, went and changed
changed-by-source = By source
changed-by-subject = By skill
changed-added = { $n } added
changed-removed = { $n } removed
changed-changed = { $n } changed
changed-kind-series = Series
changed-kind-figures = Figures
changed-kind-pay = Pay rows
changed-kind-sources = Sources
changed-kind-skills = Skills
changed-kind-notes = Notes
changed-kind-categories = Categories
changed-kind-targets = Roles
changed-kind-templates = Profile templates
changed-kind-relations = Related skills
changed-kind-conflicts = Known disagreements
changed-kind-holidays = Lists of holidays
changed-kind-scales = Scales of the ranking

## Command line
cli-pack-diff-bundled = Bundled data
cli-pack-diff-side = { $title } ({ $date })
cli-pack-diff-update-first = the first pack is an update, which is no data set by itself. Name a whole one first
