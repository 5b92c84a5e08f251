//! Text for a terminal of 80 columns: sections, lines and list items, broken at blanks.

use std::io::{self, Write};

/// Columns that a line may have; only an address that cannot be broken is longer.
pub const COLUMNS: usize = 80;

/// What text is laid out on.
pub(super) struct Page<'a> {
    /// Where it goes.
    pub out: &'a mut dyn Write,
}

impl Page<'_> {
    /// A title with a rule below it, after an empty line.
    pub fn section(&mut self, title: &str) -> io::Result<()> {
        self.empty()?;
        writeln!(self.out, "{title}")?;
        writeln!(self.out, "{}", "-".repeat(title.chars().count().min(COLUMNS)))
    }

    /// A paragraph behind a margin.
    pub fn line(&mut self, indent: usize, text: &str) -> io::Result<()> {
        let margin = " ".repeat(indent);
        wrapped(text, COLUMNS - indent).iter().try_for_each(|line| writeln!(self.out, "{margin}{line}"))
    }

    /// A list item: its first line behind a mark at column 2, the others below its text.
    pub fn item(&mut self, mark: &str, text: &str) -> io::Result<()> {
        for (index, line) in wrapped(text, COLUMNS - 4).iter().enumerate() {
            writeln!(self.out, "  {}{line}", if index == 0 { mark } else { "  " })?;
        }
        Ok(())
    }

    /// An empty line.
    pub fn empty(&mut self) -> io::Result<()> {
        writeln!(self.out)
    }
}

/// The parts that say something, with a dot between them.
pub(super) fn joined(parts: Vec<String>) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Breaks a text at blanks into lines of at most `width` characters; a longer word stands alone.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_blanks_and_long_words_stand_alone() {
        assert_eq!(wrapped("aa bb cc", 5), ["aa bb", "cc"]);
        assert_eq!(wrapped("a https://example.org/x b", 6), ["a", "https://example.org/x", "b"]);
        assert!(wrapped(" ", 5).is_empty());
    }
}
