//! What two columns say about themselves before they are read: decimal mark, order of dates, kind of period.

use super::{
    Choices, DateOrder, Example, Question, Sheet,
    period_cell::{self, PeriodCell, Unit},
    value_cell::{self, ValueCell},
};
use crate::{domain::Date, i18n::DecimalStyle};

/// What the columns themselves say, each with the first cell that says it.
#[derive(Default)]
pub(super) struct Evidence {
    /// Cells that are days, months and quarters.
    units: [usize; 3],
    /// A day with one reading.
    pub sure_day: Option<Example>,
    /// A day in numbers, whose order matters.
    pub ordered_day: Option<Example>,
    day_first: Option<Example>,
    month_first: Option<Example>,
    either_order: Option<(Example, Date, Date)>,
    comma: Option<Example>,
    point: Option<Example>,
    either_mark: Option<(Example, f64, f64)>,
    currency: Option<String>,
}

/// How the columns are read.
pub(super) struct Style {
    /// What the periods are.
    pub unit: Unit,
    /// Which number comes first in a date.
    pub order: DateOrder,
    /// Which mark starts the decimals.
    pub decimal: DecimalStyle,
    /// What stands around the numbers; empty when nothing does.
    pub currency: String,
}

impl Evidence {
    /// Reads every row of the two columns.
    pub fn gather(sheet: &Sheet, (period, value): (usize, usize)) -> Self {
        let mut found = Self::default();
        for row in sheet.rows().filter(|row| !row.is_open && row.width(sheet.columns().len()) <= sheet.columns().len())
        {
            if let Some(cell) = row.cell(period) {
                found.take_period(row.line, cell);
            }
            if let Some(cell) = row.cell(value) {
                found.take_value(row.line, cell);
            }
        }
        found
    }

    fn take_period(&mut self, line: usize, cell: &str) {
        let example = || Example::new(line, cell);
        match period_cell::read(cell) {
            Some(PeriodCell::Sure(unit, _)) => {
                self.units[unit as usize] += 1;
                if unit == Unit::Day {
                    self.sure_day.get_or_insert_with(example);
                }
            }
            Some(PeriodCell::Ordered { day_first, month_first }) => {
                self.units[Unit::Day as usize] += 1;
                self.ordered_day.get_or_insert_with(example);
                match (day_first, month_first) {
                    (Some(day), Some(month)) => drop(self.either_order.get_or_insert_with(|| (example(), day, month))),
                    (Some(_), None) => drop(self.day_first.get_or_insert_with(example)),
                    _ => drop(self.month_first.get_or_insert_with(example)),
                }
            }
            None => {}
        }
    }

    fn take_value(&mut self, line: usize, cell: &str) {
        let ValueCell::Number { comma, point } = value_cell::read(cell) else { return };
        let example = || Example::new(line, cell);
        match (comma, point) {
            (Some(comma), Some(point)) if comma != point => {
                self.either_mark.get_or_insert_with(|| (example(), comma, point));
            }
            (Some(_), None) => drop(self.comma.get_or_insert_with(example)),
            (None, Some(_)) => drop(self.point.get_or_insert_with(example)),
            _ => {}
        }
        let unit = value_cell::unit(cell);
        if !unit.is_empty() && self.currency.is_none() {
            self.currency = Some(unit.chars().take(20).collect());
        }
    }

    /// The answers of the user before those of the file; what neither gives is asked.
    pub fn decide(&self, choices: &Choices) -> Result<Style, Vec<Question>> {
        let mut questions = Vec::new();
        let chosen = choices.decimal.filter(|style| *style != DecimalStyle::Auto);
        let decimal = chosen.or_else(|| match (&self.comma, &self.point, &self.either_mark) {
            (Some(comma), Some(point), _) => {
                questions.push(Question::MixedMarks { comma: comma.clone(), point: point.clone() });
                None
            }
            (Some(_), None, _) => Some(DecimalStyle::Comma),
            (None, None, Some((example, comma, point))) => {
                questions.push(Question::DecimalMark { example: example.clone(), comma: *comma, point: *point });
                None
            }
            _ => Some(DecimalStyle::Point),
        });
        let order = choices.order.or_else(|| match (&self.day_first, &self.month_first, &self.either_order) {
            (Some(day_first), Some(month_first), _) => {
                let (day_first, month_first) = (day_first.clone(), month_first.clone());
                questions.push(Question::MixedOrders { day_first, month_first });
                None
            }
            (None, Some(_), _) => Some(DateOrder::MonthFirst),
            (None, None, Some((example, day_first, month_first))) => {
                let (day_first, month_first) = (*day_first, *month_first);
                questions.push(Question::DateOrder { example: example.clone(), day_first, month_first });
                None
            }
            _ => Some(DateOrder::DayFirst),
        });
        let units = [Unit::Day, Unit::Month, Unit::Quarter];
        let unit = units.into_iter().rev().max_by_key(|unit| self.units[*unit as usize]).unwrap_or(Unit::Month);
        let currency = self.currency.clone().unwrap_or_default();
        decimal.zip(order).map(|(decimal, order)| Style { unit, order, decimal, currency }).ok_or(questions)
    }
}
