//! The names of the fields of printed JSON, which the documentation has to list.

use serde_json::Value;

/// Adds the name of every field, at any depth, that is not there yet.
pub fn collect_names(value: &Value, fields: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (name, value) in map {
                if !fields.contains(name) {
                    fields.push(name.clone());
                }
                collect_names(value, fields);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect_names(item, fields)),
        _ => {}
    }
}
