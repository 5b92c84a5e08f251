//! What each column of a table seems to hold, from its first rows, so that the choice of columns starts with a guess.

use super::{Row, Sheet, period_cell, value_cell};

/// So many rows are looked at.
const SAMPLE_ROWS: usize = 1000;
/// So many rows are shown before anything is imported.
const SHOWN_ROWS: usize = 8;
/// Names of columns of numbers that are seldom the values, in both languages.
const SELDOM: [&str; 12] =
    ["id", "no", "no.", "nomor", "#", "year", "tahun", "month", "bulan", "week", "minggu", "hari"];

/// A first look at a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Survey {
    /// One entry a column.
    pub columns: Vec<Column>,
    /// Columns that hold periods in at least half of their cells, the best first.
    pub periods: Vec<usize>,
    /// Columns that hold numbers in at least half of their cells and are not the first of `periods`, the best first.
    pub values: Vec<usize>,
    /// The first rows: line in the file, and the cells under the columns.
    pub first_rows: Vec<(usize, Vec<String>)>,
}

/// What a column seems to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Column {
    /// Cells that hold something.
    pub filled: usize,
    /// Cells that read as periods.
    pub periods: usize,
    /// Cells that read as numbers.
    pub numbers: usize,
}

/// Looks at the first thousand rows.
#[must_use]
pub fn survey(sheet: &Sheet) -> Survey {
    let mut columns = vec![Column::default(); sheet.columns().len()];
    let mut first_rows = Vec::new();
    for row in sheet.rows().take(SAMPLE_ROWS) {
        for (index, column) in columns.iter_mut().enumerate() {
            let cell = row.cell(index).unwrap_or_default();
            column.filled += usize::from(!cell.is_empty());
            column.periods += usize::from(period_cell::read(cell).is_some());
            column.numbers += usize::from(value_cell::is_number(cell));
        }
        if first_rows.len() < SHOWN_ROWS {
            first_rows.push((row.line, shown_cells(&row, columns.len())));
        }
    }
    let half = |part: usize, column: &Column| part > 0 && part * 2 >= column.filled;
    let mut periods: Vec<usize> = (0..columns.len()).filter(|&i| half(columns[i].periods, &columns[i])).collect();
    periods.sort_by_key(|&i| std::cmp::Reverse(columns[i].periods));
    let is_seldom = |i: usize| SELDOM.contains(&sheet.columns()[i].to_lowercase().as_str());
    let mut values: Vec<usize> =
        (0..columns.len()).filter(|i| half(columns[*i].numbers, &columns[*i]) && periods.first() != Some(i)).collect();
    values.sort_by_key(|&i| is_seldom(i));
    Survey { columns, periods, values, first_rows }
}

fn shown_cells(row: &Row, width: usize) -> Vec<String> {
    let shown =
        |index| row.cell(index).unwrap_or_default().chars().take(60).map(|c| if c.is_control() { ' ' } else { c });
    (0..width).map(|index| shown(index).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Layout;

    fn guess(text: &str) -> (Vec<usize>, Vec<usize>) {
        let survey = survey(&Sheet::read(text.as_bytes().to_vec(), Layout::default()).unwrap());
        (survey.periods, survey.values)
    }

    #[test]
    fn columns_are_guessed_from_their_cells() {
        assert_eq!(guess("id,month,name,inquiries\n1,2024-01,a,5\n2,2024-02,b,\n"), (vec![1], vec![3, 0]));
        assert_eq!(guess("5;Jan 2024\n6;Feb 2024\n"), (vec![1], vec![0]));
        assert_eq!(guess("a,b\nx,y\n"), (vec![], vec![]));
        assert_eq!(guess("from,to,v\n2024-01-01,2024-01-31,5\n2024-02-01,,6\n"), (vec![0, 1], vec![2]));
    }
}
