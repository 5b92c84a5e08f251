//! CSV with a header to rows that are read by column name, with file and line in every error.

use super::BuildError;
use crate::domain::{Date, Span};

/// A parsed file.
#[derive(Debug)]
pub struct Table {
    file: &'static str,
    columns: Vec<String>,
    rows: Vec<(u64, csv::StringRecord)>,
}

/// One row of a table.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    table: &'a Table,
    /// Line in the file, 1 is the header.
    pub line: u64,
    record: &'a csv::StringRecord,
}

impl Table {
    /// Parses a whole file. Quotes, CRLF and a byte order mark are fine.
    ///
    /// # Errors
    /// When the file is not UTF-8 CSV, a needed column is missing, or a row has another number of fields.
    pub fn parse(file: &'static str, bytes: &[u8], needed: &[&str]) -> Result<Self, BuildError> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let mut reader = csv::ReaderBuilder::new().from_reader(bytes);
        let csv_error = |error: csv::Error| BuildError::Csv {
            file,
            line: error.position().map_or(1, csv::Position::line),
            reason: error.to_string(),
        };
        let columns: Vec<String> =
            reader.headers().map_err(csv_error)?.iter().map(|name| name.trim().to_owned()).collect();
        for name in needed {
            if !columns.iter().any(|have| have == name) {
                return Err(BuildError::Column { file, column: (*name).to_owned(), found: columns.join(", ") });
            }
        }
        let mut rows = Vec::new();
        let (mut line, mut counted) = (1, 0);
        for record in reader.records() {
            let record = record.map_err(csv_error)?;
            // The reader counts a CRLF only when it reads on, so lines are counted here.
            let start =
                record.position().map_or(0, |p| usize::try_from(p.byte()).unwrap_or(usize::MAX)).min(bytes.len());
            let breaks = bytes[start..].iter().take_while(|b| matches!(b, b'\r' | b'\n')).count();
            line += bytes[counted..start + breaks].split(|b| *b == b'\n').count() as u64 - 1;
            counted = start + breaks;
            rows.push((line, record));
        }
        Ok(Self { file, columns, rows })
    }

    /// The logical file name.
    pub fn file(&self) -> &'static str {
        self.file
    }

    /// Column names in the order of the file.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// All rows in the order of the file.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|(line, record)| Row { table: self, line: *line, record })
    }
}

impl<'a> Row<'a> {
    /// The trimmed text of a column; empty when the column does not exist.
    pub fn text(&self, column: &str) -> &'a str {
        let index = self.table.columns.iter().position(|name| name == column);
        index.and_then(|index| self.record.get(index)).unwrap_or_default().trim()
    }

    /// A finite number.
    ///
    /// # Errors
    /// A clause that says what stands there instead.
    pub fn number(&self, column: &str) -> Result<f64, String> {
        let text = self.text(column);
        match text.parse::<f64>() {
            Ok(value) if value.is_finite() => Ok(value),
            _ => Err(format!("{column} '{}' is not a number", short(text))),
        }
    }

    /// A finite number, or none when the field is empty.
    ///
    /// # Errors
    /// As [`Row::number`].
    pub fn optional_number(&self, column: &str) -> Result<Option<f64>, String> {
        if self.text(column).is_empty() { Ok(None) } else { self.number(column).map(Some) }
    }

    /// A day `YYYY-MM-DD`.
    ///
    /// # Errors
    /// A clause that says what stands there instead.
    pub fn date(&self, column: &str) -> Result<Date, String> {
        Date::parse(self.text(column)).map_err(|error| format!("{column}: {error}"))
    }

    /// A month `YYYY-MM` as its first day.
    ///
    /// # Errors
    /// A clause that says what stands there instead.
    pub fn month(&self, column: &str) -> Result<Date, String> {
        let text = self.text(column);
        Date::parse(&format!("{text}-01")).map_err(|_| format!("{column} '{}' is not a month", short(text)))
    }

    /// The days from one column to another; none when both are empty.
    ///
    /// # Errors
    /// When a day cannot be read or the end lies before the start.
    pub fn span(&self, start: &str, end: &str) -> Result<Option<Span>, String> {
        if self.text(start).is_empty() && self.text(end).is_empty() {
            return Ok(None);
        }
        Span::new(self.date(start)?, self.date(end)?).map(Some).map_err(|error| error.to_string())
    }
}

fn short(text: &str) -> String {
    text.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_column_is_refused_by_name() {
        let error = Table::parse("a.csv", b"date,value\n", &["date", "share"]).unwrap_err();
        assert_eq!(error.to_string(), "a.csv: the column 'share' is missing; found: date, value");
    }

    #[test]
    fn a_ragged_row_is_refused_with_its_line() {
        let error = Table::parse("a.csv", b"a,b\n1,2\n3\n", &["a"]).unwrap_err();
        assert!(error.to_string().starts_with("a.csv:3: "), "{error}");
    }

    #[test]
    fn bytes_that_are_no_text_are_refused() {
        assert!(Table::parse("a.csv", b"a,b\n\xff\xfe,2\n", &["a"]).is_err());
    }

    #[test]
    fn marks_quotes_and_line_ends_of_other_systems_are_read() {
        let table = Table::parse("a.csv", b"\xef\xbb\xbfname,n\r\n\"Web, Mobile\",3\r\n", &["name", "n"]).unwrap();
        let row = table.rows().next().unwrap();
        assert_eq!((row.text("name"), row.number("n"), row.line), ("Web, Mobile", Ok(3.0), 2));
    }

    #[test]
    fn fields_that_cannot_be_are_named() {
        let table = Table::parse("a.csv", b"n,d,s,e\nNaN,2025-02-30,2025-02-02,2025-02-01\n", &["n"]).unwrap();
        let row = table.rows().next().unwrap();
        assert!(row.number("n").unwrap_err().contains("'NaN' is not a number"));
        assert!(row.date("d").is_err());
        assert!(row.span("s", "e").is_err());
    }
}
