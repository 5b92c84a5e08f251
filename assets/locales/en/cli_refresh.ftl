# The command line: a refresh from online sources. Their faults and notes are in online.ftl.

cli-refresh-none = No source is to be asked: all are switched off, or their terms are not accepted. Switch one on in the settings under Online, or name one with --source.
cli-refresh-asking = Asking { $names }
cli-refresh-updated = { $source }: new values ({ $files ->
    [one] 1 file
   *[other] { $files } files
}, { $size })
cli-refresh-unchanged = { $source }: nothing new
cli-refresh-offer = A feed offers “{ $title }” of { $date } ({ $size }): { $address }
cli-refresh-kept = Kept as saved trends { $hash } and used from now on.
cli-refresh-same = Nothing is new; the trends stay as they were.
