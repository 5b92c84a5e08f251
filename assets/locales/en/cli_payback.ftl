# The command line: payback from numbers given as options. Reasons for "never" are those of the payback panel.

cli-payback-never-share = In { $share } of the range of uplift nothing is gained, so that it is never paid back.
cli-payback-investment = Put in: { $sum }, of which { $cost } is paid and { $given } is paid work given up
cli-payback-gain = A week, once clients are there: { $money }
cli-payback-study = Weeks of study: { $weeks }
cli-payback-npv = Present value over { $weeks } weeks at { $interest } a year: { $money }
cli-payback-uplift = Read as a rise of the rate by { $low }, likely { $likely }, at most { $high }; the range is from the 10th to the 90th percentile

cli-payback-out-of-range = { $option } is { $given }; it must be from { $least } to { $most }
cli-payback-order = --uplift must be low, likely and high in this order, such as 10,21,30
