//! Rows of a text, one at a time, with the lines of the file on which they stand.

use super::text::line_ends;
use csv::StringRecord;

/// What stands between two cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// A tab.
    Tab,
}

impl Delimiter {
    /// All delimiters; of equally good ones the first is taken.
    pub const ALL: [Self; 3] = [Self::Comma, Self::Semicolon, Self::Tab];

    pub(super) fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The line of the file on which it starts, 1 is first.
    pub line: usize,
    /// The line on which it ends; another one when a quoted cell holds line ends.
    pub last_line: usize,
    /// Whether it ends with the file inside a quoted cell: the rows after it are part of that cell.
    pub is_open: bool,
    pub(super) cells: StringRecord,
}

impl Row {
    /// A trimmed cell; `None` when the row is too short.
    #[must_use]
    pub fn cell(&self, column: usize) -> Option<&str> {
        self.cells.get(column).map(str::trim)
    }

    /// Number of cells; empty ones at the end beyond `width` do not count.
    #[must_use]
    pub fn width(&self, width: usize) -> usize {
        let is_blank = |index: usize| self.cell(index).is_none_or(str::is_empty);
        (width..self.cells.len()).rev().find(|&index| !is_blank(index)).map_or(self.cells.len().min(width), |i| i + 1)
    }

    /// Whether no cell holds anything.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// Reads rows one at a time and keeps count of the file's lines.
pub(super) struct Rows<'a> {
    text: &'a str,
    /// Byte of `text` at which the reader began.
    base: usize,
    reader: csv::Reader<&'a [u8]>,
    delimiter: Delimiter,
    /// Up to where lines were counted, and the line there.
    counted: (usize, usize),
}

impl<'a> Rows<'a> {
    /// Reads a text from a byte on, which stands on that line.
    pub fn new(text: &'a str, delimiter: Delimiter, (base, line): (usize, usize)) -> Self {
        let reader = reader(&text.as_bytes()[base..], delimiter);
        Self { text, base, reader, delimiter, counted: (base, line) }
    }

    /// Where the next row begins: byte and line.
    pub fn at(&mut self) -> (usize, usize) {
        let byte = self.base + usize::try_from(self.reader.position().byte()).unwrap_or(0);
        let next = byte + self.text[byte..].bytes().take_while(|b| matches!(b, b'\r' | b'\n')).count();
        (next, self.line_at(next))
    }

    fn line_at(&mut self, byte: usize) -> usize {
        let (from, line) = self.counted;
        self.counted = (byte, line + line_ends(self.text.as_bytes(), from, byte));
        self.counted.1
    }
}

impl Iterator for Rows<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        let (start, line) = self.at();
        let mut cells = StringRecord::new();
        // Slices of a text are text, so the reader has nothing to refuse.
        if !self.reader.read_record(&mut cells).unwrap_or(false) {
            return None;
        }
        let end = self.base + usize::try_from(self.reader.position().byte()).unwrap_or(0);
        let content = self.text[start..end].trim_end_matches(['\r', '\n']);
        let last_line = self.line_at(start + content.len());
        let is_open = end == self.text.len() && content.contains('"') && is_open(content, self.delimiter);
        Some(Row { line, last_line, is_open, cells })
    }
}

/// Whether a further row would become part of this one.
fn is_open(row: &str, delimiter: Delimiter) -> bool {
    let longer = format!("{row}\nx");
    reader(longer.as_bytes(), delimiter).records().count() < 2
}

fn reader(bytes: &[u8], delimiter: Delimiter) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().delimiter(delimiter.byte()).has_headers(false).flexible(true).from_reader(bytes)
}
