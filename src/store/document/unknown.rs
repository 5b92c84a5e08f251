//! What a document holds that this version does not know: it is kept when the document is written again.

use ron::{Map, Value};

/// Adds to a new body what only the old one has.
pub(super) fn keep(old: &Map, new: &mut Map) {
    for (key, old_value) in old.iter() {
        match new.get_mut(key) {
            None => {
                new.insert(key.clone(), old_value.clone());
            }
            Some(new_value) => keep_in_value(old_value, new_value),
        }
    }
}

fn keep_in_value(old: &Value, new: &mut Value) {
    match (old, new) {
        (Value::Map(old), Value::Map(new)) => keep(old, new),
        (Value::Seq(old), Value::Seq(new)) => keep_in_list(old, new),
        // A field that may be empty is read with and without its `Some`.
        (Value::Option(Some(old)), new) => keep_in_value(old, new),
        (old, Value::Option(Some(new))) => keep_in_value(old, new),
        _ => {}
    }
}

fn keep_in_list(old: &[Value], new: &mut [Value]) {
    let by_identity: std::collections::BTreeMap<&Value, &Map> = old
        .iter()
        .rev()
        .filter_map(|entry| match entry {
            Value::Map(map) => identity(map).map(|identity| (identity, map)),
            _ => None,
        })
        .collect();
    for entry in new {
        if let Value::Map(map) = entry
            && let Some(old) = identity(map).and_then(|identity| by_identity.get(identity))
        {
            keep(old, map);
        }
    }
}

fn identity(map: &Map) -> Option<&Value> {
    ["id", "skill", "on", "hash", "key"].into_iter().find_map(|key| map.get(&Value::from(key)))
}
