//! Words that a spreadsheet must not run: a cell that starts like a formula is data, whoever wrote it.

/// Characters with which spreadsheets start a formula, or skip before one.
const STARTS: &[char] = &['=', '+', '-', '@', '\t', '\r', '\n', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}'];

/// The words with an apostrophe before them when a spreadsheet could read them as a formula. Numbers never come here.
#[must_use]
pub fn neutral(words: &str) -> String {
    if words.trim_start_matches(' ').starts_with(STARTS) { format!("'{words}") } else { words.to_owned() }
}

/// A comment line: `# `, the words on one line, and no formula behind any separator that a spreadsheet may split at.
#[must_use]
pub fn comment(words: &str) -> String {
    let mut line = String::from("# ");
    let mut is_start = false;
    for c in words.chars().map(|c| if c.is_control() { ' ' } else { c }) {
        if is_start && STARTS.contains(&c) {
            line.push('\'');
        }
        is_start = matches!(c, ',' | ';' | '"') || (is_start && c == ' ');
        line.push(c);
    }
    line.truncate(line.trim_end().len());
    line.push('\n');
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_words_and_words_stay_as_they_are() {
        for (words, written) in [
            ("=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")"),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\tx", "'\tx"),
            ("\rx", "'\rx"),
            ("  =1", "'  =1"),
            ("＝1", "'＝1"),
            ("Video editing", "Video editing"),
            ("C++ = fun", "C++ = fun"),
            ("−3 %", "−3 %"),
            ("", ""),
        ] {
            assert_eq!(neutral(words), written);
        }
    }

    #[test]
    fn a_comment_is_one_line_without_formulas() {
        assert_eq!(comment("a\nb"), "# a b\n");
        assert_eq!(comment("x, =1+1; @y, 5"), "# x, '=1+1; '@y, 5\n");
        assert_eq!(comment("=1"), "# =1\n");
        assert_eq!(comment(""), "#\n");
    }
}
