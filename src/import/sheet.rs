//! Text to a table: which delimiter, where the heading is, how many rows. Reading the rows is in `rows`.

use super::{
    Refusal, period_cell,
    rows::{Delimiter, Row, Rows},
    text::text_of,
    value_cell,
};
use std::sync::Arc;

/// At most so many rows: 190 years of days, or a file that is no series.
pub const MAX_ROWS: usize = 1_000_000;
/// At most so many columns.
pub const MAX_COLUMNS: usize = 256;

/// So many rows decide about delimiter and width.
const SAMPLE_ROWS: usize = 200;
/// So many bytes at the head are looked at for that.
const SAMPLE_BYTES: usize = 64 << 10;

/// A line with more marks between cells is no row of a table and is not split: its cells would fill the memory.
const MAX_MARKS: usize = 10_000;

/// How a file is laid out, where the user says so; what is `None` is found out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Layout {
    /// What stands between two cells.
    pub delimiter: Option<Delimiter>,
    /// Whether the first row names the columns.
    pub heading: Option<bool>,
}

/// A table in a text. Cheap to clone: the text is shared.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    text: Arc<str>,
    delimiter: Delimiter,
    heading: bool,
    columns: Vec<String>,
    /// Where the rows start: byte and line.
    start: (usize, usize),
    rows: usize,
    skipped_lines: usize,
}

impl Sheet {
    /// Reads the bytes of a file.
    ///
    /// # Errors
    /// [`Refusal`] when it is no text, no table, or beyond the limits.
    pub fn read(bytes: Vec<u8>, layout: Layout) -> Result<Self, Refusal> {
        Self::of_text(text_of(bytes)?.into(), layout)
    }

    /// The same file laid out in another way.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub fn laid_out(&self, layout: Layout) -> Result<Self, Refusal> {
        Self::of_text(Arc::clone(&self.text), layout)
    }

    fn of_text(text: Arc<str>, layout: Layout) -> Result<Self, Refusal> {
        if text.trim().is_empty() {
            return Err(Refusal::Empty);
        }
        let (head, named) = opening(&text);
        let delimiter = layout.delimiter.or(named).map_or_else(|| detect(&text, head), Ok)?;
        if let Some(marks) = widest(&text[head.0..], delimiter).filter(|marks| *marks > MAX_MARKS) {
            return Err(Refusal::TooManyColumns(marks + 1));
        }
        let sample: Vec<Row> = Rows::new(&text, delimiter, head).take(SAMPLE_ROWS).collect();
        let width = usual_width(&sample);
        if width > MAX_COLUMNS {
            return Err(Refusal::TooManyColumns(width));
        }
        // Titles above the table fill one cell of many.
        let titles =
            sample.iter().take_while(|row| width > 1 && row.cells.iter().filter(|c| !c.trim().is_empty()).count() < 2);
        let titles = titles.count();
        let mut rows = Rows::new(&text, delimiter, head);
        let mut start = rows.at();
        let mut first = None;
        for _ in 0..=titles {
            start = rows.at();
            first = rows.next();
        }
        let Some(first) = first else { return Err(Refusal::NoRows) };
        let periods = |row: &Row| row.cells.iter().filter(|cell| period_cell::read(cell).is_some()).count();
        if periods(&first) > 1 && sample.iter().skip(titles + 1).all(|row| periods(row) == 0) {
            return Err(Refusal::Sideways);
        }
        let looks_like_heading = periods(&first) == 0 && !first.cells.iter().any(value_cell::is_number);
        let heading = layout.heading.unwrap_or(looks_like_heading);
        let columns: Vec<String> = if heading {
            start = rows.at();
            first.cells.iter().map(|name| name.trim().chars().take(80).collect()).collect()
        } else {
            vec![String::new(); width.max(1)]
        };
        if columns.len() > MAX_COLUMNS {
            return Err(Refusal::TooManyColumns(columns.len()));
        }
        let skipped_lines = first.line - 1;
        let mut sheet = Self { text, delimiter, heading, columns, start, rows: 0, skipped_lines };
        sheet.rows = sheet.rows().take(MAX_ROWS + 1).count();
        match sheet.rows {
            0 => Err(Refusal::NoRows),
            rows if rows > MAX_ROWS => Err(Refusal::TooManyRows),
            _ => Ok(sheet),
        }
    }

    /// What stands between two cells.
    #[must_use]
    pub fn delimiter(&self) -> Delimiter {
        self.delimiter
    }

    /// Whether the first row of the table names the columns.
    #[must_use]
    pub fn has_heading(&self) -> bool {
        self.heading
    }

    /// Names of the columns; empty ones where the file names none.
    #[must_use]
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// What a column is called: its name, or its number from 1.
    #[must_use]
    pub fn column_name(&self, column: usize) -> String {
        let name = self.columns.get(column).filter(|name| !name.is_empty());
        name.map_or_else(|| (column + 1).to_string(), Clone::clone)
    }

    /// The column of that name, in any case, or of that number from 1.
    #[must_use]
    pub fn find_column(&self, wanted: &str) -> Option<usize> {
        let wanted = wanted.trim();
        let lower = wanted.to_lowercase();
        let exact = self.columns.iter().position(|name| name == wanted);
        let any_case = || self.columns.iter().position(|name| !name.is_empty() && name.to_lowercase() == lower);
        let number = || wanted.parse::<usize>().ok().filter(|n| (1..=self.columns.len()).contains(n)).map(|n| n - 1);
        exact.or_else(any_case).or_else(number)
    }

    /// Number of rows below the heading, empty ones of blanks and delimiters too.
    #[must_use]
    pub fn row_count(&self) -> usize {
        self.rows
    }

    /// Lines above the table that are no part of it: comments and titles.
    #[must_use]
    pub fn skipped_lines(&self) -> usize {
        self.skipped_lines
    }

    /// The rows below the heading, read as they are asked for.
    pub fn rows(&self) -> impl Iterator<Item = Row> + '_ {
        Rows::new(&self.text, self.delimiter, self.start)
    }
}

/// Passes over comment lines and Excel's `sep=;`: where the table begins, and the delimiter that is named.
fn opening(text: &str) -> ((usize, usize), Option<Delimiter>) {
    let (mut at, mut line, mut named) = (0, 1, None);
    loop {
        let rest = &text[at..];
        let end = rest.find(['\n', '\r']).unwrap_or(rest.len());
        let first = rest[..end].trim();
        let separator = first.strip_prefix("sep=").filter(|_| line == 1);
        if let Some(mark) = separator {
            named = Delimiter::ALL.into_iter().find(|d| mark.bytes().eq([d.byte()]));
        }
        let is_passed = separator.is_some() || first.starts_with('#') || (first.is_empty() && end < rest.len());
        if !is_passed || end == rest.len() {
            return ((at, line), named);
        }
        at += end + if rest[end..].starts_with("\r\n") { 2 } else { 1 };
        line += 1;
    }
}

/// The delimiter that makes a table with periods in one column and numbers in another; else the one with the most
/// regular rows.
fn detect(text: &str, head: (usize, usize)) -> Result<Delimiter, Refusal> {
    let mut end = text.len().min(head.0 + SAMPLE_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let part = &text[..end];
    let score = |delimiter: Delimiter| {
        let rows: Vec<Row> = Rows::new(part, delimiter, head).take(SAMPLE_ROWS).collect();
        let width = usual_width(&rows);
        let regular = rows.iter().filter(|row| row.cells.len() == width).count();
        let most = |fits: fn(&str) -> bool| {
            let count = |column| rows.iter().filter(|row| row.cell(column).is_some_and(fits)).count();
            (0..width.min(MAX_COLUMNS)).map(count).max().unwrap_or(0) * 2 >= rows.len()
        };
        let fits =
            usize::from(most(|cell| period_cell::read(cell).is_some())) + usize::from(most(value_cell::is_number));
        (width > 1).then_some((fits, regular * 100 / rows.len().max(1)))
    };
    let scored = Delimiter::ALL.into_iter().rev().filter_map(|delimiter| Some((score(delimiter)?, delimiter)));
    scored.max_by_key(|(score, _)| *score).map(|(_, delimiter)| delimiter).ok_or_else(|| {
        let line = text[head.0..].lines().next().unwrap_or_default();
        Refusal::OneColumn(line.chars().take(60).collect())
    })
}

/// The most delimiters on one line of a text.
fn widest(text: &str, delimiter: Delimiter) -> Option<usize> {
    let mark = char::from(delimiter.byte());
    text.split(['\n', '\r']).map(|line| line.matches(mark).count()).max()
}

/// The number of cells that most rows have, of equals the larger.
fn usual_width(rows: &[Row]) -> usize {
    let mut counts = std::collections::BTreeMap::new();
    for row in rows {
        *counts.entry(row.cells.len()).or_insert(0_usize) += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map_or(0, |(width, _)| width)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(text: &str) -> Sheet {
        Sheet::read(text.as_bytes().to_vec(), Layout::default()).unwrap()
    }

    fn lines(text: &str) -> Vec<(usize, usize)> {
        sheet(text).rows().map(|row| (row.line, row.last_line)).collect()
    }

    #[test]
    fn the_delimiter_is_the_one_that_makes_a_table() {
        for (text, delimiter) in [
            ("m,v\n2024-01,1\n2024-02,2\n", Delimiter::Comma),
            ("m;v\n2024-01;1,5\n2024-02;2,5\n", Delimiter::Semicolon),
            ("m\tv\n2024-01\t1,5\n", Delimiter::Tab),
            ("2024-01;1,234.5\n2024-02;2,345.5\n", Delimiter::Semicolon),
            ("sep=;\nm;v\n2024-01;1\n", Delimiter::Semicolon),
        ] {
            assert_eq!(sheet(text).delimiter(), delimiter, "{text}");
        }
        let refused = |text: &str| Sheet::read(text.as_bytes().to_vec(), Layout::default());
        assert_eq!(refused("m|v\n2024-01|1\n"), Err(Refusal::OneColumn("m|v".to_owned())));
        assert_eq!(refused(" \n\n"), Err(Refusal::Empty));
        assert_eq!(refused("month,value\n"), Err(Refusal::NoRows));
        assert_eq!(refused("skill,2024-01,2024-02\na,1,2\n"), Err(Refusal::Sideways));
    }

    #[test]
    fn a_line_of_nothing_but_delimiters_is_refused_before_it_is_split() {
        let refused = |text: String| Sheet::read(text.into_bytes(), Layout::default());
        assert_eq!(refused(",".repeat(300_000)), Err(Refusal::TooManyColumns(300_001)));
        let late = format!("m,v\n2024-01,1\n2024-02,{}\n", ",".repeat(200_000));
        assert_eq!(refused(late), Err(Refusal::TooManyColumns(200_002)));
        // A long text in a quoted cell is one cell.
        let note = format!("m,v,n\n2024-01,1,\"{}\"\n", "so, ".repeat(MAX_MARKS - 2));
        assert_eq!(sheet(&note).row_count(), 1);
    }

    #[test]
    fn rows_keep_the_lines_of_the_file() {
        assert_eq!(lines("m,v\r\n2024-01,1\r\n\r\n2024-02,2\r\n"), [(2, 2), (4, 4)]);
        assert_eq!(lines("m,v\r2024-01,1\r2024-02,2"), [(2, 2), (3, 3)]);
        assert_eq!(lines("m,v,n\n2024-01,1,\"two\nlines\"\n2024-02,2,x\n"), [(2, 3), (4, 4)]);
        assert_eq!(lines("# a comment\n# another\nm,v\n2024-01,1\n"), [(4, 4)]);
        assert_eq!(lines("My inquiries\n\nm,v\n2024-01,1\n2024-02,1\n"), [(4, 4), (5, 5)]);
    }

    #[test]
    fn a_quote_that_is_never_closed_is_noticed() {
        let sheet = sheet("m,v\n2024-01,1\n2024-02,\"2\n2024-03,3\n2024-04,4\n");
        let last = sheet.rows().last().unwrap();
        assert_eq!((last.line, last.last_line, last.is_open), (3, 5, true));
    }

    #[test]
    fn a_heading_is_a_row_without_numbers_and_periods() {
        assert_eq!(sheet("Month, My inquiries\n2024-01,1\n").columns(), ["Month", "My inquiries"]);
        let bare = sheet("2024-01,1\n2024-02,2\n");
        assert_eq!((bare.has_heading(), bare.row_count(), bare.column_name(1)), (false, 2, "2".to_owned()));
        assert_eq!(sheet("Month,Month\n2024-01,1\n").find_column("month"), Some(0));
        assert_eq!(bare.find_column("2"), Some(1));
        assert_eq!(bare.find_column("3"), None);
    }

    #[test]
    fn cells_that_are_empty_beyond_the_heading_do_not_count() {
        let sheet = sheet("m,v\n2024-01,1,,\n2024-02,1,234\n2024-03\n");
        let widths: Vec<usize> = sheet.rows().map(|row| row.width(2)).collect();
        assert_eq!(widths, [2, 3, 1]);
    }
}
