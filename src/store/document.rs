//! The envelope of every document of the user: format name, version and body, as text. Touches no disk.
//!
//! A document is RON: `{ "format": "skillvane/profiles", "version": 1, "body": { .. } }`; `( .. )` with bare field
//! names is read as well. Reading never panics, whatever the bytes: it gives the body in the present version or a
//! [`Refusal`]. Keys that this version does not know are kept by [`Document::updated`].

mod unknown;

use super::DocumentKind;
use ron::{Map, Number, Value};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// What a document must be.
#[derive(Debug)]
pub struct Format {
    /// Which document.
    pub kind: DocumentKind,
    /// Its `format` field.
    pub name: &'static str,
    /// Newest version that this program knows; it writes this one.
    pub version: u32,
    /// Larger files are refused without reading them, and never written, in bytes.
    pub max_bytes: u64,
    /// First line of the file, for people who open it in an editor.
    pub comment: &'static str,
    /// `migrations[n]` turns a body of version `n` into one of version `n + 1`; as many as `version`.
    pub migrations: &'static [Migration],
    /// Whether the body of the present version has the outline that reading field by field needs.
    pub has_outline: fn(&Map) -> bool,
}

/// Turns a body into the next version's; `None` when the body has not the shape of its version.
pub type Migration = fn(Map) -> Option<Map>;

/// A document in the present version.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Document {
    /// Keys of the envelope that this version does not know.
    pub extra: Map,
    /// The body.
    pub body: Map,
}

/// Why bytes are no document of a format.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Broken or foreign.
    #[error("{0}")]
    Damaged(Damage),
    /// Of a version that this program does not know yet; nothing is wrong with it.
    #[error("it was written by a newer version of Skillvane (format {found})")]
    Newer {
        /// Its version.
        found: u64,
    },
}

impl Refusal {
    /// Arguments of the messages, as [`Damage::args`].
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Damaged(damage) => damage.args(),
            Self::Newer { found } => vec![("damage", "newer".to_owned()), ("found", found.to_string())],
        }
    }
}

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// No bytes, or only blanks.
    #[error("it is empty")]
    Empty,
    /// Larger than the format allows.
    #[error("it has {mib} MiB and at most {limit_mib} MiB are read")]
    TooLarge {
        /// Its size in MiB, rounded up.
        mib: u64,
        /// The largest size in MiB.
        limit_mib: u64,
    },
    /// More values than any person's documents hold: it would take too much memory.
    #[error("it holds more than {limit} values")]
    TooManyValues {
        /// Most values that are read.
        limit: usize,
    },
    /// Not UTF-8.
    #[error("it is not text in UTF-8 (line {line})")]
    NotText {
        /// Line of the first wrong byte, from 1.
        line: usize,
    },
    /// Not RON, or nested too deeply.
    #[error("it breaks off or has a wrong character (line {line}, column {column})")]
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// A document of another kind or without its outer fields.
    #[error("it is not a file of this kind")]
    WrongFormat,
    /// The body lacks what its version must have.
    #[error("its content does not have the shape of its version {version}")]
    WrongShape {
        /// Version of the file.
        version: u32,
    },
}

impl Damage {
    /// The argument `damage` of the messages.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge { .. } => "too-large",
            Self::TooManyValues { .. } => "too-many-values",
            Self::NotText { .. } => "not-text",
            Self::Syntax { .. } => "syntax",
            Self::WrongFormat => "wrong-format",
            Self::WrongShape { .. } => "wrong-shape",
        }
    }

    /// Arguments of the messages.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let mut args = vec![("damage", self.key().to_owned())];
        match self {
            Self::TooLarge { mib, limit_mib } => {
                args.extend([("mib", mib.to_string()), ("limit", limit_mib.to_string())]);
            }
            Self::TooManyValues { limit } => args.push(("limit", limit.to_string())),
            Self::NotText { line } => args.push(("line", line.to_string())),
            Self::Syntax { line, column } => {
                args.extend([("line", line.to_string()), ("column", column.to_string())]);
            }
            Self::WrongShape { version } => args.push(("version", version.to_string())),
            Self::Empty | Self::WrongFormat => {}
        }
        args
    }
}

/// Most values that are read, counted by commas: one value takes up to 60 times its text in memory.
const MAX_VALUES: usize = 1_000_000;
/// Deepest nesting that is read. The program's own documents have 7 levels.
const MAX_DEPTH: usize = 64;
/// Deepest nesting that is written: what was read can be written again.
const MAX_DEPTH_WRITTEN: usize = 2 * MAX_DEPTH;

impl Document {
    /// Reads a document and brings it to the present version.
    ///
    /// # Errors
    /// [`Refusal`] when the bytes are damaged, foreign, too many, or of a newer version.
    pub fn parse(format: &Format, bytes: &[u8]) -> Result<Self, Refusal> {
        let len = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if len > format.max_bytes {
            return Err(Refusal::Damaged(format.too_large(len)));
        }
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let text = std::str::from_utf8(bytes).map_err(|error| {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            Refusal::Damaged(Damage::NotText { line: before.split(|byte| *byte == b'\n').count() })
        })?;
        if text.trim_matches(|c: char| c.is_whitespace() || c == '\0').is_empty() {
            return Err(Refusal::Damaged(Damage::Empty));
        }
        if text.matches(',').count() > MAX_VALUES {
            return Err(Refusal::Damaged(Damage::TooManyValues { limit: MAX_VALUES }));
        }
        let options = ron::Options::default().with_recursion_limit(MAX_DEPTH);
        let value: Value = options.from_str(text).map_err(|error| {
            let at = error.span.end;
            Refusal::Damaged(Damage::Syntax { line: at.line, column: at.col })
        })?;
        Self::from_envelope(format, value)
    }

    /// Writes the document as text.
    ///
    /// # Errors
    /// The size in bytes when the text would be larger than the format allows.
    pub fn to_text(&self, format: &Format) -> Result<String, u64> {
        let pretty = ron::ser::PrettyConfig::new().new_line("\n");
        let options = ron::Options::default().with_recursion_limit(MAX_DEPTH_WRITTEN);
        let envelope = Envelope { format, document: self };
        let body = options.to_string_pretty(&envelope, pretty).map_err(|error| {
            log::error!("{} cannot be written as text: {error}", format.name);
            u64::MAX
        })?;
        let text = format!("// {}\n{body}\n", format.comment);
        let len = u64::try_from(text.len()).unwrap_or(u64::MAX);
        let fits = len <= format.max_bytes && text.matches(',').count() <= MAX_VALUES;
        if fits { Ok(text) } else { Err(len) }
    }

    /// This document with a new body; keys that only the old body has are kept, at every level.
    ///
    /// Entries of lists are matched by their `id`, `skill`, `on`, `hash` or `key`, so that a removed entry stays removed. A body
    /// therefore writes every key that it knows, also the empty ones.
    #[must_use]
    pub fn updated(&self, body: Map) -> Self {
        let mut body = body;
        unknown::keep(&self.body, &mut body);
        Self { extra: self.extra.clone(), body }
    }

    fn from_envelope(format: &Format, value: Value) -> Result<Self, Refusal> {
        let wrong_format = || Refusal::Damaged(Damage::WrongFormat);
        let Value::Map(mut extra) = value else { return Err(wrong_format()) };
        let mut take = |name: &str| extra.remove(&Value::from(name));
        let (name, version, body) = (take("format"), take("version"), take("body"));
        if name != Some(Value::from(format.name)) {
            return Err(wrong_format());
        }
        let found = version.as_ref().and_then(whole).ok_or_else(wrong_format)?;
        let version = match u32::try_from(found) {
            Ok(version) if version <= format.version => version,
            _ => return Err(Refusal::Newer { found }),
        };
        let wrong_shape = || Refusal::Damaged(Damage::WrongShape { version });
        let Some(Value::Map(mut body)) = body else { return Err(wrong_shape()) };
        for migrate in format.migrations.iter().skip(usize::try_from(version).unwrap_or(usize::MAX)) {
            body = migrate(body).ok_or_else(wrong_shape)?;
        }
        if !(format.has_outline)(&body) {
            return Err(wrong_shape());
        }
        Ok(Self { extra, body })
    }
}

impl Format {
    /// The damage of a file of so many bytes.
    #[must_use]
    pub fn too_large(&self, bytes: u64) -> Damage {
        Damage::TooLarge { mib: mib(bytes), limit_mib: mib(self.max_bytes) }
    }
}

/// Bytes in MiB, rounded up.
#[must_use]
pub fn mib(bytes: u64) -> u64 {
    bytes.div_ceil(1 << 20)
}

/// A number that is whole and not negative.
#[must_use]
pub fn whole(value: &Value) -> Option<u64> {
    match value {
        Value::Number(Number::U8(n)) => Some(u64::from(*n)),
        Value::Number(Number::U16(n)) => Some(u64::from(*n)),
        Value::Number(Number::U32(n)) => Some(u64::from(*n)),
        Value::Number(Number::U64(n)) => Some(*n),
        _ => None,
    }
}

struct Envelope<'a> {
    format: &'a Format,
    document: &'a Document,
}

impl Serialize for Envelope<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("format", self.format.name)?;
        map.serialize_entry("version", &self.format.version)?;
        for (key, value) in self.document.extra.iter() {
            map.serialize_entry(key, value)?;
        }
        map.serialize_entry("body", &self.document.body)?;
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn double(mut body: Map) -> Option<Map> {
        let n = body.get(&Value::from("n")).and_then(whole)?;
        body.insert("n", Value::from(n * 2));
        Some(body)
    }

    fn rename(mut body: Map) -> Option<Map> {
        let n = body.remove(&Value::from("n"))?;
        body.insert("m", n);
        Some(body)
    }

    const FORMAT: Format = Format {
        kind: DocumentKind::Settings,
        name: "skillvane/test",
        version: 2,
        max_bytes: 4096,
        comment: "A test.",
        migrations: &[double, rename],
        has_outline: |body| body.get(&Value::from("m")).is_some(),
    };

    fn parse(text: &str) -> Result<Document, Refusal> {
        Document::parse(&FORMAT, text.as_bytes())
    }

    #[test]
    fn older_versions_run_through_every_migration_from_their_own() {
        for (text, m) in [
            ("(format: \"skillvane/test\", version: 0, body: (n: 3))", 6_u64),
            ("(format: \"skillvane/test\", version: 1, body: (n: 3))", 3),
            ("(format: \"skillvane/test\", version: 2, body: (m: 3))", 3),
        ] {
            let document = parse(text).expect("reads");
            assert_eq!(document.body.get(&Value::from("m")).and_then(whole), Some(m), "{text}");
        }
    }

    #[test]
    fn each_kind_of_damage_is_named() {
        let deep = format!("(format: \"skillvane/test\", version: 2, body: (m: {}))", "[".repeat(2000));
        let shape = |version| Refusal::Damaged(Damage::WrongShape { version });
        for (text, refusal) in [
            ("", Refusal::Damaged(Damage::Empty)),
            ("\0\0\0\n", Refusal::Damaged(Damage::Empty)),
            ("(format: \"skillvane/test\",\n version", Refusal::Damaged(Damage::Syntax { line: 2, column: 9 })),
            ("[1, 2]", Refusal::Damaged(Damage::WrongFormat)),
            ("(format: \"other\", version: 2, body: (m: 1))", Refusal::Damaged(Damage::WrongFormat)),
            ("(format: \"skillvane/test\", version: -1, body: (m: 1))", Refusal::Damaged(Damage::WrongFormat)),
            ("(format: \"skillvane/test\", version: 2, body: 7)", shape(2)),
            ("(format: \"skillvane/test\", version: 2, body: (other: 1))", shape(2)),
            ("(format: \"skillvane/test\", version: 1, body: (m: 1))", shape(1)),
            ("(format: \"skillvane/test\", version: 3, body: 7)", Refusal::Newer { found: 3 }),
        ] {
            assert_eq!(parse(text), Err(refusal), "{text}");
        }
        assert!(matches!(parse(&deep), Err(Refusal::Damaged(Damage::Syntax { .. }))));
        let bytes = b"(format:\n\xFF";
        assert_eq!(Document::parse(&FORMAT, bytes), Err(Refusal::Damaged(Damage::NotText { line: 2 })));
        let large = vec![b' '; 5000];
        assert_eq!(Document::parse(&FORMAT, &large), Err(Refusal::Damaged(FORMAT.too_large(5000))));
    }

    #[test]
    fn unknown_keys_survive_and_removed_entries_stay_removed() {
        let old = parse(
            "(format: \"skillvane/test\", version: 2, extra: Some(7), body: (m: [(id: \"a\", x: 1, new: [1.5]), \
             (id: \"b\", new: 2)], z: {'c': ()}))",
        )
        .expect("reads");
        let new: Map = [(Value::from("m"), Value::Seq(vec![[("id", "a"), ("x", "changed")].into_iter().collect()]))]
            .into_iter()
            .collect();
        let text = old.updated(new).to_text(&FORMAT).expect("fits");
        let again = parse(&text).expect("reads its own text");
        let expected = parse(
            "(format: \"skillvane/test\", version: 2, extra: Some(7), body: (m: [(id: \"a\", x: \"changed\", \
             new: [1.5])], z: {'c': ()}))",
        )
        .expect("reads");
        assert_eq!(again, expected);
    }

    #[test]
    fn a_byte_order_mark_is_no_damage() {
        assert!(parse("\u{FEFF}(format: \"skillvane/test\", version: 2, body: (m: 3))").is_ok());
    }

    #[test]
    fn what_could_not_be_read_again_is_not_written() {
        let body: Map = [(Value::from("m"), Value::from("x".repeat(5000)))].into_iter().collect();
        assert!(Document { extra: Map::new(), body }.to_text(&FORMAT).is_err());
    }
}
