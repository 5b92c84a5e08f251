//! Addresses of the sources: what stands in braces is filled in, and what is filled in is encoded.

use std::fmt::Write as _;

/// A template with each `{name}` replaced by its value, percent-encoded.
#[must_use]
pub fn filled(template: &str, values: &[(&str, &str)]) -> String {
    values
        .iter()
        .fold(template.to_owned(), |address, (name, value)| address.replace(&format!("{{{name}}}"), &encoded(value)))
}

/// Percent-encodes everything but the unreserved characters of RFC 3986.
#[must_use]
pub fn encoded(text: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |mut encoded, byte| {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
        encoded
    })
}

/// The address of a file in the same folder.
#[must_use]
pub fn beside(address: &str, file: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or(address);
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("{folder}/{file}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_filled_in_cannot_change_the_path() {
        let address =
            filled("https://a.org/{project}/{article}", &[("project", "en.wikipedia"), ("article", "A/B? é")]);
        assert_eq!(address, "https://a.org/en.wikipedia/A%2FB%3F%20%C3%A9");
    }

    #[test]
    fn a_file_beside_another_has_its_folder() {
        assert_eq!(beside("https://a.org/d/categories.csv?x=/1", "weekly.csv"), "https://a.org/d/weekly.csv");
    }
}
