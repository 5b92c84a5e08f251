# Reading the user's own files of numbers. Each message: what it is and what to do.
# Lines are written without marks between thousands, since they are names of places in a file.

import-not-opened = The file cannot be opened: the system reports '{ $detail }'. Check the name and the permission to read it
import-too-large = The file has { $mib } MiB and at most { $limit } MiB are read. Sum it up by month first, or take fewer rows
import-too-many-rows = The file has more than { $limit } rows. Sum it up by month first, or take fewer rows
import-too-many-columns = The file has { $count } columns and at most { $limit } are read. Keep the column of the periods and those of the values
import-empty = The file is empty. Choose another one
import-not-text = This is no text but a workbook or another program's file. Save it as CSV there, then choose the CSV
import-encoding = Line { $line } holds bytes that are not UTF-8 text. In a spreadsheet, save it as “CSV UTF-8”
import-one-column = Only one column was found: “{ $first }”. Put a comma, a semicolon or a tab between the cells
import-no-rows = There is a heading and no row below it
import-sideways = The periods stand side by side in the heading. Turn the table round: one row a period (“transpose” in a spreadsheet)

import-line = Line { $line }
import-line-column = Line { $line }, column “{ $column }”
import-lines = Lines { $line } to { $last }
import-lines-column = Lines { $line } to { $last }, column “{ $column }”

import-cells = { $found ->
    [one] 1 cell
   *[other] { $found } cells
} where the table has { $expected }. Put quotes around a number that holds the mark between cells
import-cells-fewer = { $found ->
    [one] 1 cell
   *[other] { $found } cells
} where the table has { $expected }. Write the mark between cells even where a value is missing
import-open-quote = A quote is opened here and never closed, so the rest of the file is one cell. Close or remove it
import-no-period = The period is missing. Write it, such as 2026-03
import-not-a-period = “{ $given }” is no period. Write 2026-03, 2026-Q1 or 2026-03-31
import-year-alone = “{ $given }” is a whole year. Give weeks, months or quarters
import-short-year = The year in “{ $given }” has two digits. Write all four
import-not-day-first = “{ $given }” is no date with the day first, as in the other rows
import-not-month-first = “{ $given }” is no date with the month first, as in the other rows
import-other-unit = “{ $given }” is another kind of period than most rows have: use only days, only months or only quarters
import-not-a-number = “{ $given }” is no number. Leave the cell empty where there is none
import-not-finite = “{ $given }” is not a finite number. Leave the cell empty where there is none
import-other-mark = “{ $given }” cannot be read with “{ $mark }” before the decimals, as in the other rows
import-other-currency = “{ $given }” has another unit than the rows above, which have “{ $usual }”. Keep one unit a column
import-duplicate = { $given } stands on line { $first } already, and that one is taken. Keep one of them

import-ask-period = Which column holds the periods?
import-ask-value = Which column holds the values?
import-ask-mark = What does “{ $text }” on line { $line } mean?
import-ask-mixed-marks = Two ways to write decimals: “{ $comma }” on line { $comma-line } and “{ $point }” on line { $point-line }. Which one is right? Rows written the other way are left out
import-ask-order = Which day is “{ $text }” on line { $line }?
import-ask-mixed-orders = Dates in two orders: “{ $day }” on line { $day-line } and “{ $month }” on line { $month-line }. Which one is right? Rows written the other way are left out
import-ask-grouping = Several days fall in one month, such as { $first } and { $second }. What is a month's value?
import-mark-comma = 1.234,5 (comma before the decimals)
import-mark-point = 1,234.5 (point before the decimals)
import-day-first = Day first
import-month-first = Month first
import-mean = The mean of its days (prices, rates)
import-sum = The sum of its days (counts)

import-skipped = { $count ->
    [one] 1 line
   *[other] { $count } lines
} above the table not read (titles, comments)
import-blank-rows = { $count ->
    [one] 1 empty row
   *[other] { $count } empty rows
}
import-gaps = { $count ->
    [one] 1 period
   *[other] { $count } periods
} without a value: gaps stay gaps
import-sorted = Out of order from line { $line } on; sorted by period
import-two-forms = Dates written in two ways, “{ $one }” and “{ $other }”; both were read
import-grouped-mean = { $days } days became months by their mean
import-grouped-sum = { $days } days became months by their sum
import-unfinished = { $count ->
    [one] 1 period is
   *[other] { $count } periods are
} not over or not covered whole: shown, but left out of trends
