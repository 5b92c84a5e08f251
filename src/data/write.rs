//! Items to a RON document: one item a line, so that a change shows as the lines it changed.

use super::{
    document,
    schema::{Kind, VERSION},
};
use ron::{extensions::Extensions, ser::PrettyConfig};
use serde::Serialize;
use std::fmt::Write as _;

/// A document that could not be put into words; a defect of this program.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file} cannot be written as RON: {reason}")]
pub struct NotWritten {
    /// The document's file name.
    pub file: String,
    /// What the writer says.
    pub reason: String,
}

/// File name and text of a document; `heading` is the comment at its top.
///
/// # Errors
/// When an item cannot be written as RON.
pub fn document<T: Serialize>(kind: Kind, heading: &str, items: &[T]) -> Result<(String, String), NotWritten> {
    let style = PrettyConfig::new()
        .extensions(Extensions::IMPLICIT_SOME)
        .depth_limit(0)
        .compact_arrays(true)
        .compact_structs(true)
        .separator(" ");
    let mut text = format!("// {heading}\n#![enable(implicit_some)]\n");
    let _ = writeln!(text, "(format: \"{}\", version: {VERSION}, items: [", kind.format());
    for item in items {
        let line = document::options()
            .to_string_pretty(item, style.clone())
            .map_err(|error| NotWritten { file: kind.file_name(), reason: error.to_string() })?;
        // The writer puts the extension before every item; the document has it once, at its top.
        let line = line.trim_start_matches("#![enable(implicit_some)]").trim();
        let _ = writeln!(text, "{line},");
    }
    text.push_str("])\n");
    Ok((kind.file_name(), text))
}
