//! One RON document `(format, version, items)` to typed items: bad items are set apart, good ones kept.
//!
//! Knows nothing of what the items mean; see `load` for ids, numbers and periods.

use super::{DataFiles, FileBytes, LoadWarning, Problem, schema};
use ron::{Options, extensions::Extensions, value::RawValue};
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error as _, SeqAccess, Visitor},
};
use std::{fmt, marker::PhantomData};

/// Most items in one file, and most values in one list.
pub const MAX_ITEMS: usize = 200_000;
/// Deepest nesting that is parsed.
const MAX_DEPTH: usize = 32;
/// Warnings kept for the items of one file, so that a hostile file cannot fill the memory.
const MAX_WARNINGS: usize = 200;

/// Reads one document of the data set. Gives the items that could be read, each with its line if it was read
/// apart, and adds a warning for everything else.
pub fn read<T: DeserializeOwned>(
    files: &dyn DataFiles,
    kind: schema::Kind,
    warnings: &mut Vec<LoadWarning>,
) -> Vec<(Option<usize>, T)> {
    let file = kind.file_name();
    let mut warn = |line, problem| warnings.push(LoadWarning { file: file.clone(), line, item: None, problem });
    match parse(&files.read(&file), kind, &mut warn) {
        Ok(items) => items,
        Err((line, problem)) => {
            if !(problem == Problem::Missing && kind.is_optional()) {
                warn(line, problem);
            }
            Vec::new()
        }
    }
}

/// Why a whole file is left out, with its line where known.
type Refused = (Option<usize>, Problem);

fn parse<T: DeserializeOwned>(
    bytes: &FileBytes<'_>,
    kind: schema::Kind,
    warn: &mut impl FnMut(Option<usize>, Problem),
) -> Result<Vec<(Option<usize>, T)>, Refused> {
    let bytes = match bytes {
        FileBytes::Missing => return Err((None, Problem::Missing)),
        FileBytes::Unreadable(reason) => return Err((None, Problem::Unreadable(reason.clone()))),
        FileBytes::TooLarge(size) => return Err((None, Problem::TooLarge(*size))),
        FileBytes::Bytes(bytes) => bytes,
    };
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let good = error.valid_up_to();
        let line = String::from_utf8_lossy(&bytes[..good]).matches('\n').count() + 1;
        (Some(line), Problem::NotUtf8(good))
    })?;
    let text = text.trim_start_matches('\u{feff}');
    match options().from_str::<Document<T>>(text) {
        Ok(document) => {
            envelope(kind, &document.format, document.version)?;
            Ok(document.items.0.into_iter().map(|item| (None, item)).collect())
        }
        Err(_) => apart(text, kind, warn),
    }
}

/// The slow path: the file as a whole did not fit, so each item is read by itself.
fn apart<T: DeserializeOwned>(
    text: &str,
    kind: schema::Kind,
    warn: &mut impl FnMut(Option<usize>, Problem),
) -> Result<Vec<(Option<usize>, T)>, Refused> {
    let syntax =
        |error: ron::error::SpannedError| (Some(error.span.start.line), Problem::Syntax(cut(&error.code.to_string())));
    // The envelope first: a newer version may have items of any shape.
    let head = options().from_str::<Envelope>(text).map_err(syntax)?;
    envelope(kind, &head.format, head.version)?;
    let raw = options().from_str::<RawDocument<'_>>(text).map_err(syntax)?.items.0;
    let mut kept = Vec::new();
    let mut bad = 0;
    let (mut counted, mut line) = (0, 1);
    for item in raw {
        let body = item.get_ron().trim_start();
        let offset = (body.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len());
        line += text.get(counted..offset).unwrap_or_default().matches('\n').count();
        counted = offset;
        match options().from_str::<T>(body) {
            Ok(value) => kept.push((Some(line), value)),
            Err(error) => {
                bad += 1;
                if bad <= MAX_WARNINGS {
                    let line = line + error.span.start.line.saturating_sub(1);
                    warn(Some(line), Problem::BadItem(cut(&error.code.to_string())));
                }
            }
        }
    }
    if bad > MAX_WARNINGS {
        warn(None, Problem::BadItem(format!("{} more items cannot be read", bad - MAX_WARNINGS)));
    }
    Ok(kept)
}

fn envelope(kind: schema::Kind, format: &str, version: u32) -> Result<(), Refused> {
    let expected = kind.format();
    match version {
        _ if format != expected => Err((None, Problem::WrongFormat { found: cut(format), expected })),
        0 => Err((None, Problem::NoVersion)),
        schema::VERSION => Ok(()),
        newer => Err((None, Problem::Newer(newer))),
    }
}

/// RON as this project writes it: `Some` is left out, nesting is bounded.
pub fn options() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME).with_recursion_limit(MAX_DEPTH)
}

/// Messages quote the file, so they are cut before they are kept.
fn cut(text: &str) -> String {
    text.chars().take(300).collect()
}

#[derive(Deserialize)]
#[serde(bound = "T: Deserialize<'de>")]
struct Document<T> {
    format: String,
    version: u32,
    items: Capped<T>,
}

#[derive(Deserialize)]
struct RawDocument<'a> {
    #[serde(borrow)]
    items: Capped<&'a RawValue>,
}

#[derive(Deserialize)]
struct Envelope {
    format: String,
    version: u32,
}

/// A list of at most [`MAX_ITEMS`] entries: more is an error while reading, before the memory is taken.
#[derive(Debug, Clone, PartialEq)]
pub struct Capped<T>(pub Vec<T>);

impl<T: serde::Serialize> serde::Serialize for Capped<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Capped<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Items<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Items<T> {
            type Value = Capped<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "a list of at most {MAX_ITEMS} entries")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element()? {
                    if items.len() == MAX_ITEMS {
                        return Err(A::Error::custom(format!("more than {MAX_ITEMS} entries in one list")));
                    }
                    items.push(item);
                }
                Ok(Capped(items))
            }
        }
        deserializer.deserialize_seq(Items(PhantomData))
    }
}
