//! Where the bytes of a data set come from: a trait, so that parsing needs no disk.

use std::{borrow::Cow, collections::BTreeMap};

/// Largest file that is read, in bytes (64 MiB). A whole bundled data set is under 1 MiB.
pub const MAX_FILE_BYTES: usize = 64 * 1024 * 1024;

/// What reading one named file gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileBytes<'a> {
    /// The file is not there.
    Missing,
    /// The file is there but cannot be read: the system's reason.
    Unreadable(String),
    /// The file has that many bytes, more than [`MAX_FILE_BYTES`], and was not read.
    TooLarge(u64),
    /// The whole content.
    Bytes(Cow<'a, [u8]>),
}

/// A set of named files. Names are relative, with `/` between folders, such as `series.ron`.
pub trait DataFiles {
    /// The bytes of one file, or why there are none.
    fn read(&self, name: &str) -> FileBytes<'_>;
}

impl DataFiles for BTreeMap<String, Vec<u8>> {
    fn read(&self, name: &str) -> FileBytes<'_> {
        self.get(name).map_or(FileBytes::Missing, |bytes| from_slice(bytes))
    }
}

impl DataFiles for &[(&'static str, &'static str)] {
    fn read(&self, name: &str) -> FileBytes<'_> {
        self.iter().find(|(have, _)| *have == name).map_or(FileBytes::Missing, |(_, text)| from_slice(text.as_bytes()))
    }
}

fn from_slice(bytes: &[u8]) -> FileBytes<'_> {
    if bytes.len() > MAX_FILE_BYTES {
        return FileBytes::TooLarge(bytes.len() as u64);
    }
    FileBytes::Bytes(Cow::Borrowed(bytes))
}
