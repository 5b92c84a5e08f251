# Command line: saved trends, time capsules.

cli-library-empty = No saved trends; the bundled data set is in use.
cli-library-row = { $date }, { $age }, { $size }, { $sources ->
    [one] one source
   *[other] { $sources } sources
}, { $signature }
cli-library-unsigned = not signed
cli-library-trusted = signed by { $name }
cli-library-unknown = signed with the unknown key { $key }
cli-library-current = In use.
cli-library-gone = Its file is gone: put it back, or delete the entry.
cli-library-total = { $n ->
    [0] No data sets
    [one] One data set
   *[other] { $n } data sets
}, { $size } on the disk; { $points } own dated points, { $tracked }

cli-capsule-no-profile = There is no active profile. Make one in the window, or name a profiles.ron.
cli-capsule-head = { $title }: a time capsule of { $date }, made by { $program }
cli-capsule-stored = Numbers in the capsule: { $hash }
cli-capsule-here = Numbers computed here: { $hash }
cli-capsule-identical = Every number is the same, to the last digit.
cli-capsule-different = The numbers are not the same:
cli-capsule-rounded = The numbers differ in their last digits alone.
cli-capsule-more = … and { $n } more.
