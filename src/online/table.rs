//! A publisher's CSV as a stream of rows that are read by column name: any order of columns, quotes, CRLF, a byte order
//! mark. Only one row is in memory.
//!
//! A missing column refuses the file. A row that cannot be read is left out and counted; when too many cannot be read,
//! the first of them refuses the file.

use super::{OnlineError, OnlineNote};
use crate::domain::Date;
use std::{
    collections::{BTreeMap, btree_map::Entry},
    io::{self, Read},
    ops::RangeInclusive,
};

/// Years that a publisher's numbers may be of. One mistyped year would stretch a series over centuries of gaps.
pub const YEARS: RangeInclusive<i16> = 2000..=2150;
/// Rows that may be left out of any file, however short.
const ALWAYS_FORGIVEN: u64 = 5;
/// Of more rows than [`ALWAYS_FORGIVEN`], one in so many may be left out.
const FORGIVEN_ONE_IN: u64 = 100;
/// Characters of a file that are quoted in a message.
const QUOTED: usize = 60;

/// Why a file could not be read.
#[derive(Debug)]
pub enum ReadError {
    /// The disk, or the user who stopped it.
    Io(io::Error),
    /// The content.
    Content(OnlineError),
}

impl From<OnlineError> for ReadError {
    fn from(error: OnlineError) -> Self {
        Self::Content(error)
    }
}

impl From<io::Error> for ReadError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Why a row is not used.
#[derive(Debug)]
pub enum RowFault {
    /// A cell holds what it cannot hold: the row is left out.
    Cell {
        /// Its column.
        column: &'static str,
        /// What stands there.
        given: String,
    },
    /// The whole file is refused.
    File(OnlineError),
}

/// A row of the needed columns.
pub struct Row<'a> {
    needed: &'a [&'static str],
    places: &'a [usize],
    record: &'a csv::StringRecord,
}

impl<'a> Row<'a> {
    /// The trimmed text of the needed column of that number.
    pub fn text(&self, column: usize) -> &'a str {
        self.places.get(column).and_then(|place| self.record.get(*place)).unwrap_or_default().trim()
    }

    /// A finite number.
    ///
    /// # Errors
    /// [`RowFault::Cell`] when something else stands there.
    pub fn number(&self, column: usize) -> Result<f64, RowFault> {
        match self.text(column).parse::<f64>() {
            Ok(value) if value.is_finite() => Ok(value),
            _ => Err(self.fault(column)),
        }
    }

    /// A finite number, or none in an empty cell.
    ///
    /// # Errors
    /// As [`Self::number`].
    pub fn optional_number(&self, column: usize) -> Result<Option<f64>, RowFault> {
        if self.text(column).is_empty() { Ok(None) } else { self.number(column).map(Some) }
    }

    /// A day written `YYYY-MM-DD`, of [`YEARS`].
    ///
    /// # Errors
    /// [`RowFault::Cell`] when something else stands there.
    pub fn date(&self, column: usize) -> Result<Date, RowFault> {
        let day = Date::parse(self.text(column)).ok().filter(|day| YEARS.contains(&day.year()));
        day.ok_or_else(|| self.fault(column))
    }

    /// A short text that is not empty.
    ///
    /// # Errors
    /// [`RowFault::Cell`] when it is empty, has more than 100 characters, or holds a line break or the like.
    pub fn name(&self, column: usize) -> Result<&'a str, RowFault> {
        let text = self.text(column);
        let is_name = !text.is_empty() && text.chars().count() <= 100 && !text.chars().any(char::is_control);
        if is_name { Ok(text) } else { Err(self.fault(column)) }
    }

    /// That the cell of a column cannot be used.
    pub fn fault(&self, column: usize) -> RowFault {
        RowFault::Cell {
            column: self.needed.get(column).copied().unwrap_or_default(),
            given: quoted(self.text(column)),
        }
    }
}

/// Gives every row of a CSV to `each`, which says whether it could be used. `part` names the file in messages.
/// Returns a note on the rows that were left out.
///
/// # Errors
/// When a column is missing, the file is no CSV or holds no row, `each` refuses it, or too many rows cannot be read.
pub fn read_rows(
    from: impl Read,
    part: &str,
    needed: &[&'static str],
    mut each: impl FnMut(&Row<'_>) -> Result<(), RowFault>,
) -> Result<Option<OnlineNote>, ReadError> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(Lines::new(from));
    let header = reader.headers().map_err(|error| refused(error, part))?.clone();
    let places = places(&header, part, needed)?;
    let mut left_out = LeftOut::default();
    let mut record = csv::StringRecord::new();
    let mut rows = 0;
    loop {
        match reader.read_record(&mut record) {
            Ok(false) => break,
            Ok(true) => {}
            Err(error) if matches!(error.kind(), csv::ErrorKind::Utf8 { .. }) => {
                rows += 1;
                left_out.add(reader.position().line() - 1, "", "text that is not UTF-8".to_owned());
                continue;
            }
            Err(error) => return Err(refused(error, part)),
        }
        rows += 1;
        // Every row ends with a line break (see `Lines`), which the reader has counted.
        let line = reader.position().line() - 1;
        if record.len() != header.len() {
            left_out.add(line, "", quoted(&record.iter().collect::<Vec<_>>().join(",")));
            continue;
        }
        match each(&Row { needed, places: &places, record: &record }) {
            Ok(()) => {}
            Err(RowFault::Cell { column, given }) => left_out.add(line, column, given),
            Err(RowFault::File(error)) => return Err(error.into()),
        }
    }
    Ok(left_out.judged(rows, part)?)
}

fn places(header: &csv::StringRecord, part: &str, needed: &[&'static str]) -> Result<Vec<usize>, OnlineError> {
    let part = part.to_owned();
    if header.iter().all(|name| name.trim().is_empty()) {
        return Err(OnlineError::Empty { part });
    }
    if header.iter().next().is_some_and(|first| first.trim_start().starts_with('<')) {
        return Err(OnlineError::Shape { part, detail: "it begins with '<', as a web page does".to_owned() });
    }
    let find = |name: &&'static str| header.iter().position(|have| have.trim() == *name).ok_or((*name).to_owned());
    let (found, missing): (Vec<_>, Vec<_>) = needed.iter().map(find).partition(Result::is_ok);
    if missing.is_empty() {
        return Ok(found.into_iter().flatten().collect());
    }
    let found = header.iter().take(20).map(|name| quoted(name.trim())).collect();
    Err(OnlineError::Columns { part, missing: missing.into_iter().filter_map(Result::err).collect(), found })
}

fn refused(error: csv::Error, part: &str) -> ReadError {
    let part = part.to_owned();
    match error.into_kind() {
        csv::ErrorKind::Io(error) => ReadError::Io(error),
        csv::ErrorKind::Utf8 { .. } => OnlineError::Shape { part, detail: "not UTF-8 text".to_owned() }.into(),
        other => OnlineError::Shape { part, detail: quoted(&format!("{other:?}")) }.into(),
    }
}

/// Adds what stands first; gives 1 when the key has a value already, which stays.
pub fn add_once<K: Ord, V>(to: &mut BTreeMap<K, V>, key: K, value: V) -> u64 {
    match to.entry(key) {
        Entry::Vacant(place) => {
            place.insert(value);
            0
        }
        Entry::Occupied(_) => 1,
    }
}

/// Text of a file for a message.
pub fn quoted(text: &str) -> String {
    text.chars().take(QUOTED).collect()
}

/// The rows that could not be used: how many, and the first.
#[derive(Debug, Default)]
struct LeftOut {
    count: u64,
    first: Option<(u64, &'static str, String)>,
}

impl LeftOut {
    fn add(&mut self, line: u64, column: &'static str, given: String) {
        self.count += 1;
        self.first.get_or_insert((line, column, given));
    }

    fn judged(self, rows: u64, part: &str) -> Result<Option<OnlineNote>, OnlineError> {
        let part = part.to_owned();
        let Some((line, column, given)) = self.first else {
            return if rows == 0 { Err(OnlineError::Empty { part }) } else { Ok(None) };
        };
        if self.count == rows || self.count > ALWAYS_FORGIVEN.max(rows / FORGIVEN_ONE_IN) {
            return Err(OnlineError::Row { part, line, column: column.to_owned(), given });
        }
        Ok(Some(OnlineNote::RowsLeftOut { part, count: self.count, first_line: line }))
    }
}

/// The same text with every line, the last one too, ended by one line feed, so that lines can be counted.
struct Lines<R> {
    from: R,
    after_return: bool,
    ends_line: bool,
}

impl<R> Lines<R> {
    fn new(from: R) -> Self {
        Self { from, after_return: false, ends_line: true }
    }
}

impl<R: Read> Read for Lines<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let got = self.from.read(buffer)?;
            if got == 0 {
                let Some(first) = buffer.first_mut().filter(|_| !self.ends_line) else { return Ok(0) };
                self.ends_line = true;
                *first = b'\n';
                return Ok(1);
            }
            let mut kept = 0;
            for at in 0..got {
                let byte = buffer[at];
                let is_second_of_pair = byte == b'\n' && self.after_return;
                self.after_return = byte == b'\r';
                if !is_second_of_pair {
                    buffer[kept] = if byte == b'\r' { b'\n' } else { byte };
                    kept += 1;
                }
            }
            if kept > 0 {
                self.ends_line = buffer[kept - 1] == b'\n';
                return Ok(kept);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Rows = Vec<(String, f64)>;

    /// The rows as name and number, and the note.
    fn read(text: &[u8]) -> Result<(Rows, Option<OnlineNote>), OnlineError> {
        let mut rows = Vec::new();
        let note = read_rows(text, "US", &["name", "n"], |row| {
            rows.push((row.name(0)?.to_owned(), row.number(1)?));
            Ok(())
        });
        match note {
            Ok(note) => Ok((rows, note)),
            Err(ReadError::Content(error)) => Err(error),
            Err(ReadError::Io(error)) => panic!("{error}"),
        }
    }

    #[test]
    fn columns_are_found_in_any_order_and_line_ends_marks_and_quotes_of_any_system_are_read() {
        let expected = vec![("Web, Mobile".to_owned(), 3.0), ("B".to_owned(), 4.5)];
        for text in [
            "name,n\n\"Web, Mobile\",3\nB,4.5\n",
            "n,x,name\n3,y,\"Web, Mobile\"\n4.5,y,B",
            "\u{feff}name,n\r\n\"Web, Mobile\",3\r\n\r\nB,4.5\r\n",
            "\u{feff}\"name\", n \r\"Web, Mobile\", 3\rB,4.5 \r",
        ] {
            assert_eq!(read(text.as_bytes()).unwrap(), (expected.clone(), None), "{text:?}");
        }
    }

    #[test]
    fn a_missing_column_is_refused_by_name_and_what_was_found_is_said() {
        let error = read(b"name,N\nA,1\n").unwrap_err();
        let found = vec!["name".to_owned(), "N".to_owned()];
        assert_eq!(error, OnlineError::Columns { part: "US".into(), missing: vec!["n".into()], found });
    }

    #[test]
    fn rows_that_cannot_be_read_are_left_out_with_the_line_of_the_first() {
        for ends in ["\n", "\r\n"] {
            let text = ["name,n", "A,1", "", "B,-", "C", "D,inf", "E,2", ""].join(ends);
            let (rows, note) = read(text.as_bytes()).unwrap();
            assert_eq!(rows.len(), 2);
            let expected = OnlineNote::RowsLeftOut { part: "US".into(), count: 3, first_line: 4 };
            assert_eq!(note, Some(expected), "{ends:?}");
        }
        let (rows, note) = read(b"name,n\nA,1\n\xff,2\n").unwrap();
        assert_eq!((rows.len(), note.is_some()), (1, true));
    }

    #[test]
    fn too_many_of_them_refuse_the_file_with_the_first() {
        let mut text = "name,n\n".to_owned();
        text.push_str(&"A,1\n".repeat(300));
        text.push_str(&"A,x\n".repeat(6));
        let expected = OnlineError::Row { part: "US".into(), line: 302, column: "n".into(), given: "x".into() };
        assert_eq!(read(text.as_bytes()).unwrap_err(), expected);
        text.push_str(&"A,1\n".repeat(300));
        assert!(read(text.as_bytes()).is_ok(), "six of 606 are fewer than one in a hundred");
        assert!(matches!(read(b"name,n\nA,x\n").unwrap_err(), OnlineError::Row { line: 2, .. }), "not one row is left");
    }

    #[test]
    fn nothing_and_web_pages_are_no_tables() {
        for (text, is_empty) in [("", true), ("\n\n", true), ("name,n\n", true), (" <!doctype html>\n<p>", false)] {
            let error = read(text.as_bytes()).unwrap_err();
            assert_eq!(matches!(error, OnlineError::Empty { .. }), is_empty, "{text:?}: {error:?}");
        }
    }

    #[test]
    fn lines_keep_their_ends_apart_over_any_pieces() {
        struct Pieces<'a>(&'a [u8], usize);
        impl Read for Pieces<'_> {
            fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
                let (now, later) = self.0.split_at(self.1.min(self.0.len()).min(buffer.len()));
                buffer[..now.len()].copy_from_slice(now);
                self.0 = later;
                Ok(now.len())
            }
        }
        for size in 1..6 {
            let mut text = String::new();
            Lines::new(Pieces(b"a\r\nb\n\r\nc\rd", size)).read_to_string(&mut text).unwrap();
            assert_eq!(text, "a\nb\n\nc\nd\n", "pieces of {size}");
        }
    }
}
