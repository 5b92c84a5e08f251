//! Finds the project's own files and splits Rust text into code and string literals, for tests that read them.
//!
//! It knows comments, strings, raw strings and characters; it is no parser.

use std::path::{Path, PathBuf};

/// A text file of the project.
pub struct SourceFile {
    /// Path below the folder that was asked for, with `/`.
    pub path: String,
    /// Content.
    pub text: String,
}

/// All files below a folder of the project with that extension, in the order of their paths.
///
/// Panics when there is none: a test that reads nothing proves nothing.
pub fn files(folder: &str, extension: &str) -> Vec<SourceFile> {
    let found = files_if_any(folder, extension);
    assert!(!found.is_empty(), "no .{extension} file below {folder}");
    found
}

/// As [`files`], for folders that may be empty.
pub fn files_if_any(folder: &str, extension: &str) -> Vec<SourceFile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut paths = Vec::new();
    collect(&root, &mut paths);
    paths.retain(|path| path.extension().is_some_and(|e| e == extension));
    paths.sort();
    let read = |path: PathBuf| SourceFile {
        path: path.strip_prefix(&root).expect("it is below the root").to_string_lossy().replace('\\', "/"),
        text: std::fs::read_to_string(&path).expect("a readable text file"),
    };
    paths.into_iter().map(read).collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() { collect(&path, paths) } else { paths.push(path) }
    }
}

/// Rust text without comments, its string literals taken out of the code.
pub struct Code {
    /// The code: comments are gone, each string literal is `""`.
    pub code: String,
    /// The contents of the string literals, in order, escapes as written.
    pub strings: Vec<String>,
}

/// Splits Rust text. Items under `#[cfg(test)]` are left out: they do not ship.
pub fn shipped_code(text: &str) -> Code {
    let mut split = split(text);
    while let Some(start) = split.code.find("#[cfg(test)]") {
        let end = item_end(&split.code, start);
        let before = split.code[..start].matches("\"\"").count();
        let inside = split.code[start..end].matches("\"\"").count();
        split.strings.drain(before..before + inside);
        split.code.replace_range(start..end, "");
    }
    split
}

/// Where the item that starts at `start` ends: after its first `;` outside braces, or its closing brace.
fn item_end(code: &str, start: usize) -> usize {
    let mut depth = 0_i32;
    for (offset, c) in code[start..].char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 && (c == ';' || c == '}') {
            return start + offset + 1;
        }
    }
    code.len()
}

fn split(text: &str) -> Code {
    let mut out = Code { code: String::with_capacity(text.len()), strings: Vec::new() };
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let previous_is_word = out.code.ends_with(|p: char| p.is_alphanumeric() || p == '_');
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |at| at + 2)
        } else if let Some((open, close)) = raw_string(rest).filter(|_| !previous_is_word) {
            let end = rest[open..].find(&close).map_or(rest.len(), |at| open + at);
            out.push_string(&rest[open..end]);
            (end + close.len()).min(rest.len())
        } else if c == '"' {
            let end = string_end(&rest[1..]) + 1;
            out.push_string(&rest[1..end]);
            (end + 1).min(rest.len())
        } else if let Some(length) = char_literal(rest) {
            out.code.push_str("' '");
            length
        } else {
            out.code.push(c);
            c.len_utf8()
        };
        rest = &rest[length..];
    }
    out
}

impl Code {
    fn push_string(&mut self, content: &str) {
        self.strings.push(content.to_owned());
        self.code.push_str("\"\"");
    }
}

/// Length of the opening of a raw string and its closing text.
fn raw_string(text: &str) -> Option<(usize, String)> {
    let hashes = text.strip_prefix('r').or_else(|| text.strip_prefix("br"))?;
    let count = hashes.bytes().take_while(|&b| b == b'#').count();
    hashes[count..]
        .starts_with('"')
        .then(|| (text.len() - hashes.len() + count + 1, format!("\"{}", "#".repeat(count))))
}

fn string_end(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return at,
            _ => {}
        }
    }
    text.len()
}

/// Length of a character literal; lifetimes are none.
fn char_literal(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('\'')?;
    if let Some(escape) = inner.strip_prefix('\\') {
        return escape.get(1..)?.find('\'').map(|at| 2 + 1 + at + 1);
    }
    let c = inner.chars().next()?;
    inner[c.len_utf8()..].starts_with('\'').then(|| 1 + c.len_utf8() + 1)
}
