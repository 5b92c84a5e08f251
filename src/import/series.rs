//! A table to a series: periods and values by the columns, styles and order that hold for the whole column.
//!
//! Two passes. The first gathers what the column itself says: which decimal mark, which order of dates, months or
//! days. What it does not say is asked. The second reads every row by the answers and names what does not fit.

use super::{
    DateOrder, Grouping, MAX_PROBLEMS, Problem, Question, Remark, Row, Sheet, What,
    cadence::{cadence_of, months_of},
    evidence::{Evidence, Style},
    period_cell::{self, PeriodCell, Unit},
    survey::survey,
    value_cell::{self, ValueCell},
};
use crate::{
    domain::{Cadence, Date, Point},
    i18n::DecimalStyle,
};
use std::collections::HashMap;

/// What the user says about a file; what is `None` is found out or asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Choices {
    /// The column of the periods.
    pub period: Option<usize>,
    /// The column of the values.
    pub value: Option<usize>,
    /// Which mark starts the decimals; [`DecimalStyle::Auto`] is no choice.
    pub decimal: Option<DecimalStyle>,
    /// Which number comes first in a date.
    pub order: Option<DateOrder>,
    /// What a month's value is when several days fall in it.
    pub grouping: Option<Grouping>,
}

/// A file that was read. Every row is in exactly one of `used`, `gaps`, `blank` and `refused`.
#[derive(Debug, Clone, PartialEq)]
pub struct Parsed {
    /// The columns that were read: periods, values.
    pub columns: (usize, usize),
    /// How often a point stands.
    pub cadence: Cadence,
    /// Points in ascending order, one a period.
    pub points: Vec<Point>,
    /// What stands around the numbers in the file, such as `Rp` or `%`; empty when nothing does.
    pub unit: String,
    /// Rows whose value is in a point.
    pub used: usize,
    /// Rows with a period and no value.
    pub gaps: usize,
    /// Rows of empty cells.
    pub blank: usize,
    /// Rows with a problem.
    pub refused: usize,
    /// The problems of the first lines, at most [`MAX_PROBLEMS`], by line.
    pub problems: Vec<Problem>,
    /// What is worth saying.
    pub remarks: Vec<Remark>,
}

/// Reads one column of values by one column of periods. With `today`, periods that are not over on that day are
/// marked as unfinished.
///
/// # Errors
/// The questions that the file alone cannot answer; give their answers in `choices`.
pub fn read_series(sheet: &Sheet, choices: &Choices, today: Option<Date>) -> Result<Parsed, Vec<Question>> {
    let columns = columns_of(sheet, choices)?;
    let evidence = Evidence::gather(sheet, columns);
    let style = evidence.decide(choices)?;
    let mut reader = Reader { sheet, columns, style, rows: Vec::new(), problems: Vec::new(), blank: 0, refused: 0 };
    for row in sheet.rows() {
        reader.take(&row);
    }
    let Reader { mut rows, problems, blank, refused, style, .. } = reader;
    let mut tally = Tally { problems, refused };
    let mut remarks = Vec::new();
    if sheet.skipped_lines() > 0 {
        remarks.push(Remark::Skipped(sheet.skipped_lines()));
    }
    if let Some(pair) = rows.windows(2).find(|pair| pair[1].at < pair[0].at) {
        remarks.push(Remark::Sorted(pair[1].line));
    }
    if let (Some(sure), Some(ordered)) = (evidence.sure_day, evidence.ordered_day) {
        remarks.push(Remark::TwoForms(sure, ordered));
    }
    take_out_repeats(&mut rows, &mut tally, &sheet.column_name(columns.0), style.unit);
    rows.sort_by_key(|row| row.at);
    let mut dates: Vec<Date> = rows.iter().map(|row| row.at).collect();
    dates.dedup();
    let values: Vec<(Date, f64)> = rows.iter().filter_map(|row| Some((row.at, row.value?))).collect();
    let (cadence, mut points) = match cadence_of(style.unit, &dates) {
        Ok(cadence) => {
            let point = |&(date, value)| Point { at: cadence.start(date), value, partial: false };
            (cadence, values.iter().map(point).collect())
        }
        Err((first, second)) => {
            let grouping = choices.grouping.ok_or_else(|| vec![Question::Grouping { first, second }])?;
            remarks.push(Remark::Grouped(values.len(), grouping));
            (Cadence::Monthly, months_of(&values, grouping))
        }
    };
    for point in &mut points {
        point.partial |= today.is_some_and(|today| cadence.next(point.at) > today);
    }
    let (used, gaps) = (values.len(), rows.len() - values.len());
    let unfinished = points.iter().filter(|point| point.partial).count();
    let counted =
        [(blank, Remark::BlankRows(blank)), (gaps, Remark::Gaps(gaps)), (unfinished, Remark::Unfinished(unfinished))];
    remarks.extend(counted.into_iter().filter(|(count, _)| *count > 0).map(|(_, remark)| remark));
    let Tally { mut problems, refused } = tally;
    problems.sort_by_key(|problem| problem.line);
    problems.truncate(MAX_PROBLEMS);
    Ok(Parsed { columns, cadence, points, unit: style.currency, used, gaps, blank, refused, problems, remarks })
}

/// The chosen columns, else the guessed ones.
fn columns_of(sheet: &Sheet, choices: &Choices) -> Result<(usize, usize), Vec<Question>> {
    let inside = |column: Option<usize>| column.filter(|&column| column < sheet.columns().len());
    let (period, value) = (inside(choices.period), inside(choices.value));
    if let (Some(period), Some(value)) = (period, value) {
        return Ok((period, value));
    }
    let guess = survey(sheet);
    let period = period.or_else(|| guess.periods.iter().copied().find(|&column| Some(column) != value));
    let value = value.or_else(|| guess.values.iter().copied().find(|&column| Some(column) != period));
    period.zip(value).ok_or_else(|| {
        let missing = [(period, Question::PeriodColumn), (value, Question::ValueColumn)];
        missing.into_iter().filter(|(column, _)| column.is_none()).map(|(_, question)| question).collect()
    })
}

/// A row whose period and value were read; no value is a gap.
struct Read {
    line: usize,
    last_line: usize,
    at: Date,
    value: Option<f64>,
}

struct Reader<'a> {
    sheet: &'a Sheet,
    columns: (usize, usize),
    style: Style,
    rows: Vec<Read>,
    problems: Vec<Problem>,
    blank: usize,
    refused: usize,
}

/// Problems that were found so far and the rows that they refuse.
struct Tally {
    problems: Vec<Problem>,
    refused: usize,
}

impl Reader<'_> {
    fn take(&mut self, row: &Row) {
        if row.is_blank() {
            self.blank += 1;
            return;
        }
        match self.read(row) {
            Ok(read) => self.rows.push(read),
            Err(found) => {
                self.refused += 1;
                let room = MAX_PROBLEMS.saturating_sub(self.problems.len());
                self.problems.extend(found.into_iter().take(room));
            }
        }
    }

    fn read(&self, row: &Row) -> Result<Read, Vec<Problem>> {
        let lines = (row.line, row.last_line);
        let whole = |what| vec![Problem::new(lines, String::new(), "", what)];
        if row.is_open {
            return Err(whole(What::OpenQuote));
        }
        let expected = self.sheet.columns().len();
        let found = row.width(expected);
        let (Some(period), Some(value)) = (row.cell(self.columns.0), row.cell(self.columns.1)) else {
            return Err(whole(What::Cells { found, expected }));
        };
        if found > expected {
            return Err(whole(What::Cells { found, expected }));
        }
        let named = |column, given, what| Problem::new(lines, self.sheet.column_name(column), given, what);
        let at = self.period(period).map_err(|what| named(self.columns.0, period, what));
        let read = self.value(value).map_err(|what| named(self.columns.1, value, what));
        match (at, read) {
            (Ok(at), Ok(value)) => Ok(Read { line: row.line, last_line: row.last_line, at, value }),
            (at, read) => Err([at.err(), read.err()].into_iter().flatten().collect()),
        }
    }

    fn period(&self, cell: &str) -> Result<Date, What> {
        let (unit, date) = match period_cell::read(cell) {
            Some(PeriodCell::Sure(unit, date)) => (unit, date),
            Some(PeriodCell::Ordered { day_first, month_first }) => {
                let date = if self.style.order == DateOrder::DayFirst { day_first } else { month_first };
                (Unit::Day, date.ok_or(What::OtherOrder(self.style.order))?)
            }
            None if cell.is_empty() => return Err(What::NoPeriod),
            None if period_cell::is_year(cell) => return Err(What::YearAlone),
            None if period_cell::has_short_year(cell) => return Err(What::ShortYear),
            None => return Err(What::NotAPeriod),
        };
        if unit == self.style.unit { Ok(date) } else { Err(What::OtherUnit) }
    }

    fn value(&self, cell: &str) -> Result<Option<f64>, What> {
        match value_cell::read(cell) {
            ValueCell::Gap => Ok(None),
            ValueCell::NotFinite => Err(What::NotFinite),
            ValueCell::NotANumber => Err(What::NotANumber),
            ValueCell::Number { comma, point } => {
                let unit = value_cell::unit(cell);
                if !unit.is_empty() && unit != self.style.currency {
                    return Err(What::OtherCurrency(self.style.currency.clone()));
                }
                let (value, mark) = if self.style.decimal == DecimalStyle::Comma { (comma, ',') } else { (point, '.') };
                value.map(Some).ok_or(What::OtherMark(mark))
            }
        }
    }
}

/// Of two values for one period the first one stays; the other row is named with the line of the first.
fn take_out_repeats(rows: &mut Vec<Read>, tally: &mut Tally, column: &str, unit: Unit) {
    let mut lines: HashMap<Date, usize> = HashMap::new();
    rows.retain(|row| {
        if row.value.is_none() {
            return true;
        }
        let first = *lines.entry(row.at).or_insert(row.line);
        if first == row.line {
            return true;
        }
        tally.refused += 1;
        let given = match unit {
            Unit::Day => row.at.to_string(),
            Unit::Month => row.at.to_string()[..7].to_owned(),
            Unit::Quarter => format!("{}-Q{}", row.at.year(), row.at.quarter()),
        };
        if tally.problems.len() < 2 * MAX_PROBLEMS {
            let what = What::Duplicate(first);
            tally.problems.push(Problem::new((row.line, row.last_line), column.to_owned(), &given, what));
        }
        false
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{Example, Layout};

    fn sheet(text: &str) -> Sheet {
        Sheet::read(text.as_bytes().to_vec(), Layout::default()).unwrap()
    }

    fn read(text: &str) -> Result<Parsed, Vec<Question>> {
        read_series(&sheet(text), &Choices::default(), None)
    }

    fn with(text: &str, choices: Choices) -> Parsed {
        read_series(&sheet(text), &choices, None).unwrap()
    }

    fn points(parsed: &Parsed) -> Vec<(String, f64)> {
        parsed.points.iter().map(|point| (point.at.to_string(), point.value)).collect()
    }

    fn problems(parsed: &Parsed) -> Vec<(usize, String, What)> {
        parsed.problems.iter().map(|problem| (problem.line, problem.column.clone(), problem.what.clone())).collect()
    }

    #[test]
    fn faulty_rows_are_named_by_line_and_column_and_the_rest_is_read() {
        let parsed = read("month,inquiries\n2024-01,5\n2024-02,six\n2024-13,7\n2024-03,8\n2024-01,9\n").unwrap();
        let (month, inquiries) = ("month".to_owned(), "inquiries".to_owned());
        assert_eq!(
            problems(&parsed),
            [(3, inquiries, What::NotANumber), (4, month.clone(), What::NotAPeriod), (6, month, What::Duplicate(2))]
        );
        assert_eq!(points(&parsed), [("2024-01-01".to_owned(), 5.0), ("2024-03-01".to_owned(), 8.0)]);
        assert_eq!((parsed.used, parsed.refused, parsed.cadence), (2, 3, Cadence::Monthly));
    }

    #[test]
    fn the_decimal_mark_is_taken_from_the_column_or_asked() {
        let comma = read("m;v\n2024-01;1.234\n2024-02;1,5\n").unwrap();
        assert_eq!(comma.points[0].value, 1234.0);
        let point = read("m;v\n2024-01;1.234\n2024-02;1.5\n").unwrap();
        assert_eq!(point.points[0].value, 1.234);
        let text = "m;v\n2024-01;12\n2024-02;1.234\n";
        let example = Example { line: 3, text: "1.234".to_owned() };
        assert_eq!(read(text), Err(vec![Question::DecimalMark { example, comma: 1234.0, point: 1.234 }]));
        let chosen = with(text, Choices { decimal: Some(DecimalStyle::Comma), ..Choices::default() });
        assert_eq!(chosen.points[1].value, 1234.0);
    }

    #[test]
    fn mixed_decimal_marks_are_asked_and_the_others_named() {
        let text = "m;v\n2024-01;1.234,5\n2024-02;1,234.5\n2024-03;7\n";
        assert!(matches!(read(text).unwrap_err()[..], [Question::MixedMarks { .. }]));
        let chosen = with(text, Choices { decimal: Some(DecimalStyle::Point), ..Choices::default() });
        assert_eq!(problems(&chosen), [(2, "v".to_owned(), What::OtherMark('.'))]);
        assert_eq!(chosen.used, 2);
    }

    #[test]
    fn the_order_of_dates_is_taken_from_the_column_or_asked() {
        let sure = read("d,v\n01/02/2024,1\n01/03/2024,2\n31/03/2025,3\n").unwrap();
        assert_eq!(sure.points[0].at.to_string(), "2024-02-01");
        let text = "d,v\n03/04/2026,1\n03/05/2026,2\n";
        assert!(matches!(read(text).unwrap_err()[..], [Question::DateOrder { .. }]));
        let chosen = with(text, Choices { order: Some(DateOrder::DayFirst), ..Choices::default() });
        assert_eq!(points(&chosen), [("2026-04-01".to_owned(), 1.0), ("2026-05-01".to_owned(), 2.0)]);
        let both = "d,v\n13/04/2026,1\n05/14/2026,2\n";
        assert!(matches!(read(both).unwrap_err()[..], [Question::MixedOrders { .. }]));
        let chosen = with(both, Choices { order: Some(DateOrder::MonthFirst), ..Choices::default() });
        assert_eq!(problems(&chosen), [(2, "d".to_owned(), What::OtherOrder(DateOrder::MonthFirst))]);
    }

    #[test]
    fn days_become_months_only_by_the_users_word() {
        let text = "d,v\n2024-01-01,1\n2024-01-02,3\n2024-01-31,5\n2024-02-01,7\n";
        assert!(matches!(read(text).unwrap_err()[..], [Question::Grouping { .. }]));
        let sum = with(text, Choices { grouping: Some(Grouping::Sum), ..Choices::default() });
        assert_eq!(points(&sum), [("2024-01-01".to_owned(), 9.0), ("2024-02-01".to_owned(), 7.0)]);
        assert_eq!((sum.points[0].partial, sum.points[1].partial, sum.used), (false, true, 4));
    }

    #[test]
    fn gaps_blank_rows_and_order_are_said() {
        let parsed = read("m,v\n2024-03,3\n2024-01,\n2024-02,NaN\n,\n2023-12,-1\n2023-11,0\n").unwrap();
        assert_eq!((parsed.used, parsed.gaps, parsed.blank, parsed.refused), (3, 2, 1, 0));
        assert_eq!(parsed.points.iter().map(|point| point.value).collect::<Vec<_>>(), [0.0, -1.0, 3.0]);
        assert_eq!(parsed.remarks, [Remark::Sorted(3), Remark::BlankRows(1), Remark::Gaps(2)]);
    }

    #[test]
    fn rows_of_another_width_and_open_quotes_are_named_with_their_lines() {
        let parsed = read("m,v\n2024-01,1\n2024-02,1,234\n2024-03\n2024-04,\"2\n2024-05,3\n").unwrap();
        let whole = |line, what| (line, String::new(), what);
        assert_eq!(
            problems(&parsed),
            [
                whole(3, What::Cells { found: 3, expected: 2 }),
                whole(4, What::Cells { found: 1, expected: 2 }),
                whole(5, What::OpenQuote),
            ]
        );
        assert_eq!(parsed.problems[2].last_line, 6);
    }

    #[test]
    fn mixed_units_are_named_and_the_usual_one_kept() {
        let parsed = read("m;v\n2024-01;Rp 5\n2024-02;US$ 6\n2024-03-05;7\n2024;8\n03/24;9\n2024-04;inf\n").unwrap();
        let what: Vec<What> = parsed.problems.into_iter().map(|problem| problem.what).collect();
        let currency = What::OtherCurrency("Rp".to_owned());
        assert_eq!(what, [currency, What::OtherUnit, What::YearAlone, What::ShortYear, What::NotFinite]);
        assert_eq!(parsed.unit, "Rp");
    }

    #[test]
    fn periods_that_are_not_over_are_unfinished() {
        let sheet = sheet("m,v\n2026-10,1\n2026-11,2\n2026-12,3\n");
        let parsed = read_series(&sheet, &Choices::default(), Date::parse("2026-12-01").ok()).unwrap();
        assert_eq!(parsed.points.iter().map(|point| point.partial).collect::<Vec<_>>(), [false, false, true]);
        assert_eq!(parsed.remarks, [Remark::Unfinished(1)]);
    }

    #[test]
    fn columns_that_are_not_there_are_asked() {
        assert_eq!(read("a,b\nx,y\n"), Err(vec![Question::PeriodColumn, Question::ValueColumn]));
        let choices = Choices { period: Some(9), value: Some(0), ..Choices::default() };
        assert_eq!(read_series(&sheet("a,b\nx,y\n"), &choices, None), Err(vec![Question::PeriodColumn]));
    }
}
