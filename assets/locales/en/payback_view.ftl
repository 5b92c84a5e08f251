# Payback of one option: weeks, what is put in, what comes back, and where every number is from.

payback-title = Payback at my own rate
payback-reset = Reset to defaults
payback-copy = Copy these weeks as a sentence
payback-weeks = { $weeks } weeks
payback-never = Never
payback-from-start = from the start · { $weeks } after study
payback-sentence = { $after } weeks after study; { $start } from the start; range { $range }
payback-range-to-never = { $from } to never
payback-range = range { $from } to { $to } after study
payback-range-never = range { $from } weeks to never, after study
payback-never-share = in { $n } of 10 cases never
payback-never-share-few = in fewer than 1 of 10 cases never
payback-never-why-no-rate = Your rate is 0, and so is every rise of it
payback-never-why-no-paid-hours = No paid hour would use the skill
payback-never-why-no-gain = Your income would stay as it is
payback-never-why-loss = Your income would fall
payback-never-why-no-study-time = You have no hours a week to study

payback-none-nothing = You put nothing in, and nothing comes back. The other options have to beat that
payback-none-nothing-to-learn = You have every level that it asks for: there is nothing to pay back
payback-none-gone = The data no longer holds what this option is about, so its payback cannot be computed
payback-none-refused = One of these numbers is too large to compute with
payback-none-missing = To compute the weeks, fill in { $what }: below, or in your profile
payback-missing-rate = your rate
payback-missing-billable = your paid hours a week
payback-missing-study = your study hours a week

payback-row-hours-idle = { $hours } h in unpaid hours
payback-row-hours-half = { $hours } h, half in paid hours
payback-row-hours-paid = { $hours } h in paid hours
payback-row-hours-part = { $hours } h, { $share } in paid hours
payback-row-course = Course and tools
payback-row-sum = Put in, in all
payback-row-gain = Gain a week
payback-row-loss = Loss a week

payback-hire-less-loss = If clients hire you { $share } less often, you lose money: { $money } a week
payback-hire-less-gain = If clients hire you { $share } less often, you still gain: { $money } a week
payback-hire-more-loss = If clients hire you { $share } more often, you still lose money: { $money } a week
payback-hire-more-gain = If clients hire you { $share } more often, you gain: { $money } a week
payback-hire-tipping = The higher rate turns into a loss once clients hire you more than { $share } less often
payback-hire-explain = The second lever: a higher rate may mean that clients hire you less often

payback-date = Begun today, paid back around { $date }
payback-horizon-none = No series of this option has a forecast that proved itself: demand beyond today is not forecast
payback-horizon-inside = The forecast of “{ $series }” reaches to { $until }, { $weeks } weeks longer than even the low end of the range
payback-horizon-likely = The forecast of “{ $series }” reaches to { $until }: far enough for the likely rise, not for the low end
payback-horizon-beyond = That is { $weeks } weeks after the forecast of “{ $series }” ends in { $until }: demand by then is not forecast

payback-group-in = What I put in
payback-group-in-now = { $money } and { $hours } h, { $share } of them in paid hours
payback-group-out = What it brings
payback-group-out-now = { $likely } ({ $range }) on { $share } of my paid hours
payback-group-hire = If clients hire me less often
payback-group-hire-now = now: { $share } as often
payback-group-value = Present value
payback-group-value-now = about { $money } after one year

payback-field-cost = Course and tools, { $currency }
payback-field-hours = Hours of study
payback-field-level-hours = Hours that a level takes
payback-field-displaced = In paid hours, %
payback-field-study = Study hours a week
payback-field-rate = My rate, { $currency } an hour
payback-field-billable = Paid hours a week
payback-field-uplift-low = Rate rises at least, %
payback-field-uplift-likely = Rate rises likely, %
payback-field-uplift-high = Rate rises at most, %
payback-field-use-share = Part of my paid hours that uses it, %
payback-field-ramp = Weeks until the gain is whole
payback-field-hire = Hired as often as now, %
payback-field-discount = Interest a year, %

payback-idle = Unpaid hours
payback-half = Half
payback-paid = Paid hours
payback-by-user = Typed by you
payback-by-profile = From your profile; shared by all options
payback-by-rule = Our assumption, no data
payback-by-rule-cost = Nothing typed yet
payback-by-rule-ramp = At once, until you say otherwise
payback-by-rule-hire = As often as now, until you say otherwise
payback-step-unrated = not rated, so from 0
payback-step-rule = { $skill }, level { $from } to { $to }: { $hours } h by our rule of { $rule } h a level; a rule, no data
payback-step-courses = { $skill }, level { $from } to { $to }: { $hours } h, the median of { $n ->
    [one] 1 cited course
   *[other] { $n } cited courses
} for the levels that are left
payback-courses-show = Show { $n ->
    [one] the course
   *[other] the { $n } courses
}
payback-courses-hide = Hide { $n ->
    [one] the course
   *[other] the { $n } courses
}
payback-uplift-found = An average over freelancers with skills around AI, and a correlation: no promise to one person. The low and the high end are our span around it
payback-uplift-assumed = Found for skills around AI, as an average and a correlation. For this option it is an assumption; the low and the high end are our span around it

payback-refused-cost = A cost is a number from 0 to a trillion. Nothing was changed
payback-refused-hours = Hours are a number from 0 to 100,000. Nothing was changed
payback-refused-share = A share is 0 to 100%. Nothing was changed
payback-refused-uplift = A change of the rate is −100 to 10,000%. Nothing was changed
payback-refused-order = At least, likely and at most have to rise in this order. Nothing was changed
payback-refused-weeks = Weeks are a number from 0 to 520. Nothing was changed
payback-refused-hire = It is a number from 0 to 1,000%. Nothing was changed
payback-refused-discount = Interest is −90 to 1,000% a year. Nothing was changed

payback-value-explain = What the money is worth today, at the likely rise: later weeks count less
payback-value-over = Over { $weeks } weeks
payback-value-none = Without study hours a week it cannot be computed

payback-group-pay = What it is paid
payback-pay-count = { $kind }: { $n }
payback-pay-none = no number about its pay
payback-pay-reports = Single reports
payback-pay-explain = Kinds of pay stand apart: they are never averaged and share no axis. None of them says what you will get
payback-pay-more = Show all { $n }
payback-pay-fewer = Show fewer
payback-pay-hourly = { $money } an hour
payback-pay-converted = { $money } at { $rate } a dollar, your rate of { $date }
payback-pay-median = median
payback-pay-mean = mean
payback-pay-quartiles = half of them { $range }
payback-pay-n = n = { $n }
payback-pay-undated = undated
payback-pay-one = published rate
payback-pay-upper = upper end of a published range
payback-pay-note = Note: { $note }
payback-pay-caution = Before you count on it
payback-rate-title = Show dollars in my currency
payback-rate-one = 1 USD =
payback-rate-name = { $currency } for 1 USD
payback-rate-on = on
payback-rate-day = Day of the rate: year-month-day
payback-rate-none = Nothing is converted without a rate of your own
payback-rate-drop = Convert no more
payback-rate-refused = A rate is a number above 0, up to a billion. Nothing was changed
payback-rate-day-refused = Write the day as year-month-day, such as 2026-11-25, today or before. Nothing was changed

payback-group-weeks = Week by week
payback-group-weeks-now = money put in and gained, as a chart and a table
payback-chart-explain = Gained less put in since the start of study: the line at the likely rise, the dashed edges at the ends of the range
payback-chart-name = Chart of money by week. { $summary }
payback-chart-start = start
payback-chart-row = Week { $week }: { $likely } likely; { $low } at the low end, { $high } at the high end
payback-chart-show-table = Show as table
payback-chart-hide-table = Hide the table
payback-chart-unit = Gained less put in, { $currency }
payback-chart-unit-thousand = Gained less put in, thousand { $currency }
payback-chart-unit-million = Gained less put in, million { $currency }
payback-chart-unit-billion = Gained less put in, billion { $currency }
payback-chart-week = Week
payback-chart-low = Low end
payback-chart-likely = Likely
payback-chart-high = High end
