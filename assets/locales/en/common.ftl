# Marks, patterns, dates, ages and durations of English. Code reads every mark from here.

number-decimal = {"."}
number-group = {","}
number-minus = −
number-plus = +
percent-pattern = { $number }%
points-pattern = { $number } pts
# English names every currency by its code: "$" alone is not one currency.
money-pattern = { $sign }{ $symbol } { $amount }
currency-IDR = IDR
currency-USD = USD
range = { $from }–{ $to }
range-words = { $from } to { $to }

parse-empty = Type a number
parse-ambiguous = “{ $text }” can mean { $grouped } or { $decimal }. Nothing was changed. Write it without thousands marks
parse-misgrouped = The marks in “{ $text }” do not separate thousands. Nothing was changed. Decimals start with “{ $decimal }” here
parse-not-a-number = “{ $text }” is not a number. Nothing was changed. Use digits only
parse-date-empty = Type a day, such as 23 Nov 2026
parse-date-ambiguous = “{ $text }” can mean two days. Nothing was changed. Write the name of the month
parse-date-refused = “{ $text }” is not a day. Nothing was changed. Write it like 23 Nov 2026

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

date-long = { $day } { $month } { $year }
date-month = { $month } { $year }
date-quarter = Q{ $quarter } { $year }
date-quarter-short = Q{ $quarter } { $year }
date-week = week of { $date }

age-ahead = dated ahead of today
age-today = from today
age-days = { $n ->
    [one] 1 day old
   *[other] { $n } days old
}
age-weeks = { $n ->
    [one] 1 week old
   *[other] { $n } weeks old
}
age-months = { $n ->
    [one] 1 month old
   *[other] { $n } months old
}
age-years = { $n ->
    [one] 1 year old
   *[other] { $n } years old
}

ago-ahead = on a day still to come
ago-today = today
ago-days = { $n ->
    [one] yesterday
   *[other] { $n } days ago
}
ago-weeks = { $n ->
    [one] 1 week ago
   *[other] { $n } weeks ago
}
ago-months = { $n ->
    [one] 1 month ago
   *[other] { $n } months ago
}
ago-years = { $n ->
    [one] 1 year ago
   *[other] { $n } years ago
}

old-ahead = ahead of today
old-today = today
old-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
old-weeks = { $n ->
    [one] 1 week
   *[other] { $n } weeks
}
old-months = { $n ->
    [one] 1 month
   *[other] { $n } months
}
old-years = { $n ->
    [one] 1 year
   *[other] { $n } years
}

size-bytes = { $bytes ->
    [one] { $n } byte
   *[other] { $n } bytes
}
size-kb = { $n } kB
size-mb = { $n } MB
size-gb = { $n } GB
size-of = { $done } of { $whole }

duration-hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
