//! Two sets of numbers side by side: where they differ, by the names of what they are about.

use serde_json::Value;

/// Most differences that are named one by one.
const MAX_NAMED: usize = 20;

/// A number that came out differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Where, such as `rank[target:seo-specialist].score`.
    pub at: String,
    /// What the capsule holds; empty when it holds nothing there.
    pub stored: String,
    /// What comes out here; empty when nothing does.
    pub here: String,
}

/// All differences, the first ones by name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Differences {
    /// The first ones.
    pub named: Vec<Difference>,
    /// How many more there are.
    pub further: usize,
}

impl Differences {
    /// Compares value by value.
    pub(super) fn between(stored: &Value, here: &Value) -> Self {
        let mut found = Self::default();
        found.compare(String::new(), Some(stored), Some(here));
        found
    }

    fn compare(&mut self, at: String, stored: Option<&Value>, here: Option<&Value>) {
        match (stored, here) {
            (Some(Value::Object(a)), Some(Value::Object(b))) => {
                let added = b.keys().filter(|key| !a.contains_key(*key));
                for key in a.keys().chain(added) {
                    let inner = if at.is_empty() { key.clone() } else { format!("{at}.{key}") };
                    self.compare(inner, a.get(key), b.get(key));
                }
            }
            (Some(Value::Array(a)), Some(Value::Array(b))) => {
                let label = |n: usize, value: &Value| {
                    value.get("id").and_then(Value::as_str).map_or_else(|| n.to_string(), str::to_owned)
                };
                let id = |value: &Value| value.get("id").cloned();
                // Entries with an id are compared by it: one that is new moves all behind it.
                let of = |list: &[Value], n: usize, value: &Value| match id(value) {
                    Some(wanted) => list.iter().position(|other| id(other).as_ref() == Some(&wanted)),
                    None => (n < list.len()).then_some(n),
                };
                for (n, value) in a.iter().enumerate() {
                    let other = of(b, n, value).and_then(|place| b.get(place));
                    self.compare(format!("{at}[{}]", label(n, value)), Some(value), other);
                }
                for (n, value) in b.iter().enumerate().filter(|(n, value)| of(a, *n, value).is_none()) {
                    self.compare(format!("{at}[{}]", label(n, value)), None, Some(value));
                }
            }
            (a, b) if a == b => {}
            (a, b) => {
                let shown = |value: Option<&Value>| match value {
                    None => String::new(),
                    Some(Value::Object(_) | Value::Array(_)) => "{ .. }".to_owned(),
                    Some(value) => value.to_string(),
                };
                if self.named.len() < MAX_NAMED {
                    self.named.push(Difference { at, stored: shown(a), here: shown(b) });
                } else {
                    self.further += 1;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_differs_is_named_by_what_it_is_about() {
        let stored = json!({"rank": [{"id": "a", "score": 1.0}, {"id": "b", "score": 2.0}], "list": [1, 2], "old": 1});
        let here = json!({"rank": [{"id": "b", "score": 2.5}, {"id": "c", "score": 1}], "list": [1], "new": null});
        let found = Differences::between(&stored, &here);
        let named: Vec<(&str, &str, &str)> =
            found.named.iter().map(|one| (one.at.as_str(), one.stored.as_str(), one.here.as_str())).collect();
        assert_eq!(
            named,
            [
                ("list[1]", "2", ""),
                ("old", "1", ""),
                ("rank[a]", "{ .. }", ""),
                ("rank[b].score", "2.0", "2.5"),
                ("rank[c]", "", "{ .. }"),
                ("new", "", "null"),
            ]
        );
        assert_eq!(Differences::between(&stored, &stored), Differences::default());
    }

    #[test]
    fn many_differences_are_counted() {
        let list = |value: i32| Value::from(vec![value; 50]);
        let found = Differences::between(&list(1), &list(2));
        assert_eq!((found.named.len(), found.further), (20, 30));
    }
}
