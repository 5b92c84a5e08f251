//! Reading a body field by field: one bad field falls back and is named, the rest is kept.

use super::{DocumentKind, StoreWarning, document::whole};
use ron::{Map, Value};

/// Most fields that are named one by one.
const MAX_NAMED: usize = 20;
/// Longest value that is shown, in characters.
const MAX_SHOWN: usize = 60;

/// The fields that were reset, in reading order.
#[derive(Debug, Default)]
pub struct Problems {
    named: Vec<(String, String)>,
    further: usize,
}

impl Problems {
    /// Notes that `field` held `given`.
    pub fn add(&mut self, field: String, given: &Value) {
        if self.named.len() < MAX_NAMED {
            self.named.push((field, shown(given)));
        } else {
            self.further += 1;
        }
    }

    /// Whether nothing was reset.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.named.is_empty()
    }

    /// One warning a field, and one for all beyond [`MAX_NAMED`].
    #[must_use]
    pub fn into_warnings(self, document: DocumentKind) -> Vec<StoreWarning> {
        let named = self.named.into_iter().map(|(field, given)| StoreWarning::FieldReset { document, field, given });
        let more = (self.further > 0).then_some(StoreWarning::MoreFieldsReset { document, count: self.further });
        named.chain(more).collect()
    }
}

/// The fields of one map and where the map stands in the document.
pub struct Fields<'a> {
    map: &'a Map,
    at: String,
}

impl<'a> Fields<'a> {
    /// The body itself.
    #[must_use]
    pub fn of_body(map: &'a Map) -> Self {
        Self { map, at: String::new() }
    }

    /// An entry of a list.
    #[must_use]
    pub fn of_entry(map: &'a Map, at: String) -> Self {
        Self { map, at }
    }

    /// The field's value; `None` when it is absent or empty (`None`).
    #[must_use]
    pub fn value(&self, key: &str) -> Option<&'a Value> {
        match self.map.get(&Value::from(key))? {
            Value::Option(None) => None,
            Value::Option(Some(value)) => Some(value),
            value => Some(value),
        }
    }

    /// Where a field stands, such as `profiles[0].rate`.
    #[must_use]
    pub fn at(&self, key: &str) -> String {
        if self.at.is_empty() { key.to_owned() } else { format!("{}.{key}", self.at) }
    }

    /// The field through `read`; absent gives `None`, refused gives `None` and a problem.
    pub fn read<T>(&self, key: &str, problems: &mut Problems, read: impl FnOnce(&'a Value) -> Option<T>) -> Option<T> {
        let value = self.value(key)?;
        let result = read(value);
        if result.is_none() {
            problems.add(self.at(key), value);
        }
        result
    }

    /// The field's list with the place of each entry; absent or refused gives an empty one.
    pub fn list(&self, key: &str, problems: &mut Problems) -> Vec<(String, &'a Value)> {
        let list = self.read(key, problems, |value| match value {
            Value::Seq(list) => Some(list.as_slice()),
            _ => None,
        });
        let at = self.at(key);
        list.unwrap_or_default().iter().enumerate().map(|(n, value)| (format!("{at}[{n}]"), value)).collect()
    }

    /// The field's list with each entry through `read`; refused and repeated entries are left out, each a problem.
    pub fn set<T: PartialEq>(&self, key: &str, problems: &mut Problems, read: impl Fn(&str) -> Option<T>) -> Vec<T> {
        let mut found = Vec::new();
        for (at, value) in self.list(key, problems) {
            match text(value).and_then(&read) {
                Some(entry) if !found.contains(&entry) => found.push(entry),
                _ => problems.add(at, value),
            }
        }
        found
    }
}

/// A text.
#[must_use]
pub fn text(value: &Value) -> Option<&str> {
    match value {
        Value::String(text) => Some(text),
        _ => None,
    }
}

/// Yes or no.
#[must_use]
pub fn flag(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        _ => None,
    }
}

/// Any number; may be infinite or not a number.
#[must_use]
pub fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => Some(number.into_f64()),
        _ => None,
    }
}

/// A whole number from 0 to 255.
#[must_use]
pub fn small(value: &Value) -> Option<u8> {
    whole(value).and_then(|n| u8::try_from(n).ok())
}

/// A field that is written: `None` stays visible as an empty field.
pub fn option<T: Into<Value>>(value: Option<T>) -> Value {
    Value::Option(value.map(|value| Box::new(value.into())))
}

/// A map of the fields that are written.
pub fn map<const N: usize>(fields: [(&str, Value); N]) -> Map {
    fields.into_iter().map(|(key, value)| (Value::from(key), value)).collect()
}

/// Text for the eye: cut, on one line, without control characters.
fn shown(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Map(_) => "{ .. }".to_owned(),
        Value::Seq(_) => "[ .. ]".to_owned(),
        other => ron::to_string(other).unwrap_or_default(),
    };
    let cut: String = text.chars().take(MAX_SHOWN).map(|c| if c.is_control() { ' ' } else { c }).collect();
    format!("'{cut}'")
}
