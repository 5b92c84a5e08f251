//! Documents as text without a file of the store: those that a person names, and those inside a time capsule.

use super::document::{Document, Format, Refusal, mib};
use super::fields::Problems;
use super::{StoreError, StoreWarning};
use ron::Map;
use std::path::Path;

/// The text of a new document; `path` is for the error alone.
///
/// # Errors
/// [`StoreError::TooLarge`] when it would be larger than can be read again.
pub fn write(format: &'static Format, body: Map, path: &Path) -> Result<String, StoreError> {
    Document { extra: Map::new(), body }.to_text(format).map_err(|bytes| StoreError::TooLarge {
        document: format.kind,
        mib: mib(bytes),
        limit_mib: mib(format.max_bytes),
        path: path.to_owned(),
    })
}

/// Reads a document from its bytes.
///
/// # Errors
/// [`Refusal`] when the bytes are no such document.
pub fn read<T>(
    format: &'static Format,
    bytes: &[u8],
    decode: fn(&Map, &mut Problems) -> T,
) -> Result<(T, Vec<StoreWarning>), Refusal> {
    let document = Document::parse(format, bytes)?;
    let mut problems = Problems::default();
    let content = decode(&document.body, &mut problems);
    Ok((content, problems.into_warnings(format.kind)))
}
