//! Saved trends: what the library knows of each data set that it keeps, without its content.

use super::{Date, InvalidValue, OnlineId};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// The SHA-256 of a data pack's list of contents, which holds the checksums of everything in the pack: the same
/// content has the same hash, whatever the compression and the signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PackHash([u8; 32]);

impl PackHash {
    /// The hash of these 32 bytes.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The first 12 hexadecimal digits: enough to tell packs apart on screen.
    #[must_use]
    pub fn short(self) -> String {
        self.to_string().chars().take(12).collect()
    }
}

impl fmt::Display for PackHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl FromStr for PackHash {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        let invalid = || InvalidValue::new("pack hash", text, "64 digits of 0-9 and a-f");
        let is_hex = |byte: &u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        if text.len() != 64 || !text.as_bytes().iter().all(is_hex) {
            return Err(invalid());
        }
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            let pair = std::str::from_utf8(pair).map_err(|_| invalid())?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| invalid())?;
        }
        Ok(Self(bytes))
    }
}

impl TryFrom<String> for PackHash {
    type Error = InvalidValue;
    fn try_from(text: String) -> Result<Self, InvalidValue> {
        text.parse()
    }
}

impl From<PackHash> for String {
    fn from(hash: PackHash) -> Self {
        hash.to_string()
    }
}

/// One saved data set: immutable content, and the user's own name and note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// Its content.
    pub hash: PackHash,
    /// The user's name for it; never empty.
    pub name: String,
    /// The user's note; may be empty.
    pub note: String,
    /// The day on which its data set was made.
    pub made_on: Date,
    /// The day on which it came into the library.
    pub added: Date,
    /// Where it came from.
    pub origin: SnapshotOrigin,
    /// Who signed it.
    pub signature: Signature,
    /// Size of its file, bytes.
    pub bytes: u64,
    /// Series in it.
    pub series: usize,
    /// Figures in it, the unconfirmed ones too.
    pub figures: usize,
    /// Sources in it.
    pub sources: usize,
    /// Since when it is deleted: its file stays until the program starts anew, so that undo can bring it back.
    pub removed: Option<Date>,
}

/// Where a saved data set came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SnapshotOrigin {
    /// A file of that name: a whole data set, or an update applied to one that was here.
    File(String),
    /// A refresh from these online sources.
    Refresh(Vec<OnlineId>),
    /// A time capsule of that file name.
    Capsule(String),
    /// Found in the folder without an entry: the program was ended between two writes, or the list was lost.
    Found,
}

impl SnapshotOrigin {
    /// Kebab-case key of its messages.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::File(_) => "file",
            Self::Refresh(_) => "refresh",
            Self::Capsule(_) => "capsule",
            Self::Found => "found",
        }
    }
}

/// What the signature of a pack says. A signature that is there and wrong is no state: such a pack is refused.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Signature {
    /// Nobody signed: the checksums hold, but who made it is not proven.
    #[default]
    None,
    /// Signed by a key that the user trusts, under the user's name for it.
    Trusted {
        /// The name of the key in the settings.
        name: String,
        /// The key's id, 16 hexadecimal digits.
        key_id: String,
    },
    /// Signed by a key that is not among the trusted ones, so that nothing is proven yet.
    Unknown {
        /// The key's id, 16 hexadecimal digits.
        key_id: String,
    },
}

impl Signature {
    /// Kebab-case key of its messages.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Trusted { .. } => "trusted",
            Self::Unknown { .. } => "unknown",
        }
    }
}

/// A public key whose signatures the user trusts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustedKey {
    /// The user's name for who holds the key.
    pub name: String,
    /// The public key in the base64 line of the minisign format.
    pub key: String,
    /// Since when it is trusted.
    pub added: Date,
}

impl TrustedKey {
    /// Most keys that are kept.
    pub const MAX_KEYS: usize = 50;
    /// Base64 of the 42 bytes of a public key: its kind `Ed`, its id and the key itself.
    const LINE_CHARS: usize = 56;

    /// Whether a text has the form of a public key; whether it is one, only a check of a signature tells.
    #[must_use]
    pub fn is_line(text: &str) -> bool {
        let is_base64 = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
        text.len() == Self::LINE_CHARS && text.starts_with("RW") && text.bytes().all(is_base64)
    }
}

/// A data set that can be shown: the one that comes with the program, or a saved one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DataRef {
    /// The bundled market.
    Bundled,
    /// The saved data set of that content.
    Saved(PackHash),
}

impl From<Option<PackHash>> for DataRef {
    fn from(hash: Option<PackHash>) -> Self {
        hash.map_or(Self::Bundled, Self::Saved)
    }
}

/// All saved data sets, the newest addition first. The bundled market is always there and is no entry.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Library {
    /// The saved data set that the program works with; `None` is the bundled market.
    pub current: Option<PackHash>,
    /// All entries, deleted ones too; hashes are unique.
    pub snapshots: Vec<Snapshot>,
}

impl Library {
    /// Most saved data sets that are kept.
    pub const MAX_SNAPSHOTS: usize = 1000;

    /// A saved data set that is not deleted.
    #[must_use]
    pub fn get(&self, hash: PackHash) -> Option<&Snapshot> {
        self.kept().find(|snapshot| snapshot.hash == hash)
    }

    /// The saved data sets that are not deleted.
    pub fn kept(&self) -> impl Iterator<Item = &Snapshot> {
        self.snapshots.iter().filter(|snapshot| snapshot.removed.is_none())
    }

    /// Bytes of all saved data sets that are not deleted.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.kept().map(|snapshot| snapshot.bytes).sum()
    }

    /// Adds a saved data set in front; one of the same content, deleted or not, gives way and keeps its name and note.
    pub fn add(&mut self, mut snapshot: Snapshot) {
        if let Some(at) = self.snapshots.iter().position(|have| have.hash == snapshot.hash) {
            let before = self.snapshots.remove(at);
            if before.removed.is_none() {
                snapshot.name = before.name;
                snapshot.note = before.note;
            }
        }
        self.snapshots.insert(0, snapshot);
    }

    /// Deletes on that day; what was in use gives way to the bundled market.
    pub fn remove(&mut self, hash: PackHash, day: Date) {
        if let Some(snapshot) = self.snapshots.iter_mut().find(|snapshot| snapshot.hash == hash) {
            snapshot.removed = Some(day);
        }
        if self.current == Some(hash) {
            self.current = None;
        }
    }

    /// The same list with what only `other` knows, as deleted on that day: taking a step back must not leave a file
    /// without an entry.
    #[must_use]
    pub fn keeping_files_of(mut self, other: &Self, day: Date) -> Self {
        for snapshot in &other.snapshots {
            if !self.snapshots.iter().any(|have| have.hash == snapshot.hash) {
                self.snapshots.push(Snapshot { removed: snapshot.removed.or(Some(day)), ..snapshot.clone() });
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snapshot(byte: u8) -> Snapshot {
        let day = Date::parse("2026-03-03").unwrap();
        Snapshot {
            hash: PackHash::new([byte; 32]),
            name: format!("n{byte}"),
            note: String::new(),
            made_on: day,
            added: day,
            origin: SnapshotOrigin::Found,
            signature: Signature::None,
            bytes: 10,
            series: 1,
            figures: 2,
            sources: 3,
            removed: None,
        }
    }

    #[test]
    fn hashes_are_read_as_they_are_written() {
        let hash = PackHash::new([0xa5; 32]);
        assert_eq!(hash.to_string().parse(), Ok(hash));
        for bad in ["", "a5", &"A5".repeat(32), &"zz".repeat(32), &"é".repeat(32)] {
            assert!(bad.parse::<PackHash>().is_err(), "{bad}");
        }
    }

    #[test]
    fn deleting_keeps_the_entry_and_frees_what_was_in_use() {
        let mut library = Library::default();
        library.add(snapshot(1));
        library.add(snapshot(2));
        library.current = Some(PackHash::new([2; 32]));
        library.remove(PackHash::new([2; 32]), Date::parse("2026-03-04").unwrap());
        assert_eq!((library.current, library.kept().count(), library.snapshots.len()), (None, 1, 2));
        assert_eq!(library.bytes(), 10);
        assert!(library.get(PackHash::new([2; 32])).is_none());
    }

    #[test]
    fn taking_an_addition_back_leaves_its_entry_as_deleted() {
        let day = Date::parse("2026-03-04").unwrap();
        let before = Library::default();
        let mut after = before.clone();
        after.add(snapshot(1));
        let back = before.keeping_files_of(&after, day);
        assert_eq!((back.kept().count(), back.snapshots[0].removed), (0, Some(day)));
    }
}
