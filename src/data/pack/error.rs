//! Why a data pack was not read or written. The sentences of the screen are made in `i18n` from [`PackError::key`];
//! `Display` is the English of the log.

use crate::data::{LoadWarning, MarketHash};
use thiserror::Error;

/// One fault of a pack. The pack is then refused as a whole, and whatever was there before is unchanged.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PackError {
    /// The file is over the limit.
    #[error("the file has {0} bytes, more than a pack may have")]
    TooLarge(u64),
    /// It is no container at all.
    #[error("the file is no data pack")]
    NotAPack,
    /// The container's end is missing.
    #[error("the file ends too early")]
    Truncated,
    /// The seal over the whole file does not hold.
    #[error("the file is damaged: the checksum over the whole of it is wrong")]
    Damaged,
    /// The container is not put together as it must be.
    #[error("the container is damaged: {0}")]
    Container(String),
    /// Too many entries.
    #[error("the pack has {0} entries, more than a pack may have")]
    TooManyEntries(usize),
    /// An entry whose name leads out of the pack, or cannot be a name in it.
    #[error("the pack holds the name '{0}', which no pack may hold")]
    BadName(String),
    /// Two entries of one name.
    #[error("the pack holds '{0}' twice")]
    Duplicate(String),
    /// An entry is encrypted.
    #[error("'{0}' is encrypted")]
    Encrypted(String),
    /// An entry is compressed in another way than deflate.
    #[error("'{name}' is compressed by method {method}, which packs do not use")]
    Compression {
        /// The entry.
        name: String,
        /// Number of the method in the ZIP specification.
        method: u16,
    },
    /// The manifest is missing.
    #[error("the pack has no manifest")]
    NoManifest,
    /// The manifest cannot be read, for this reason.
    #[error("the manifest cannot be read: {0}")]
    Manifest(String),
    /// The manifest is that of something else.
    #[error("the manifest is of the format '{0}'")]
    WrongFormat(String),
    /// Made by a newer program: version of the container.
    #[error("the pack has the newer version {0}")]
    NewerPack(u32),
    /// Made by a newer program: version of the documents.
    #[error("the documents have the newer version {0}")]
    NewerSchema(u32),
    /// An entry that the manifest does not list.
    #[error("'{0}' is not in the pack's manifest")]
    Unlisted(String),
    /// A file that the manifest lists is not there.
    #[error("'{0}' is missing")]
    Missing(String),
    /// A file is over the limit of one file.
    #[error("'{name}' has {bytes} bytes or more, more than a file may have")]
    FileTooLarge {
        /// The entry.
        name: String,
        /// Its length as listed or as far as it was read, bytes.
        bytes: u64,
    },
    /// All files together are over the limit.
    #[error("the files have {0} bytes, more than a pack may hold")]
    ContentTooLarge(u64),
    /// The files hold more values than a pack may have.
    #[error("the files have {0} values or more, more than a pack may hold")]
    TooManyValues(usize),
    /// A file is longer or shorter than listed.
    #[error("'{0}' has another length than the manifest says")]
    WrongLength(String),
    /// A file has another checksum than listed.
    #[error("'{0}' has another checksum than the manifest says")]
    WrongChecksum(String),
    /// A file cannot be inflated, or its container checksum is wrong.
    #[error("'{0}' is damaged")]
    DamagedFile(String),
    /// The signature is no signature.
    #[error("the signature cannot be read")]
    BadSignature,
    /// The signature names a trusted key and was not made by it for this content.
    #[error("the signature is not that of the key {key_id} ({name}) for this content")]
    WrongSignature {
        /// The user's name for the key.
        name: String,
        /// The key's id.
        key_id: String,
    },
    /// Something inside cannot be used.
    #[error("{first}{}", more_of(*.more))]
    Content {
        /// The first thing.
        first: Box<LoadWarning>,
        /// How many more there are.
        more: usize,
    },
    /// The manifest counts other than what is there.
    #[error("the manifest counts other than what the pack holds")]
    WrongCounts,
    /// An update was made for another data set.
    #[error("the update was made for the data set {}, not for {}", wanted.short(), found.short())]
    WrongBase {
        /// The data set that it needs.
        wanted: MarketHash,
        /// The data set that is here.
        found: MarketHash,
    },
    /// The pack carries something else than what was asked of it.
    #[error("the pack carries something else")]
    OtherContent,
    /// The pack could not be written, for this reason; a defect of this program.
    #[error("the pack cannot be written: {0}")]
    NotWritten(String),
}

impl PackError {
    /// Key of the message.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::TooLarge(_) => "pack-error-too-large",
            Self::NotAPack => "pack-error-not-a-pack",
            Self::Truncated => "pack-error-truncated",
            Self::Damaged => "pack-error-damaged",
            Self::Container(_) => "pack-error-container",
            Self::TooManyEntries(_) => "pack-error-too-many-entries",
            Self::BadName(_) => "pack-error-bad-name",
            Self::Duplicate(_) => "pack-error-duplicate",
            Self::Encrypted(_) => "pack-error-encrypted",
            Self::Compression { .. } => "pack-error-compression",
            Self::NoManifest => "pack-error-no-manifest",
            Self::Manifest(_) => "pack-error-manifest",
            Self::WrongFormat(_) => "pack-error-wrong-format",
            Self::NewerPack(_) => "pack-error-newer-pack",
            Self::NewerSchema(_) => "pack-error-newer-schema",
            Self::Unlisted(_) => "pack-error-unlisted",
            Self::Missing(_) => "pack-error-missing",
            Self::FileTooLarge { .. } => "pack-error-file-too-large",
            Self::ContentTooLarge(_) => "pack-error-content-too-large",
            Self::TooManyValues(_) => "pack-error-too-many-values",
            Self::WrongLength(_) => "pack-error-wrong-length",
            Self::WrongChecksum(_) => "pack-error-wrong-checksum",
            Self::DamagedFile(_) => "pack-error-damaged-file",
            Self::BadSignature => "pack-error-bad-signature",
            Self::WrongSignature { .. } => "pack-error-wrong-signature",
            Self::Content { more: 0, .. } => "pack-error-content",
            Self::Content { .. } => "pack-error-content-more",
            Self::WrongCounts => "pack-error-wrong-counts",
            Self::WrongBase { .. } => "pack-error-wrong-base",
            Self::OtherContent => "pack-error-other-content",
            Self::NotWritten(_) => "pack-error-not-written",
        }
    }

    /// Arguments of the message.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotAPack
            | Self::Truncated
            | Self::Damaged
            | Self::NoManifest
            | Self::TooLarge(_)
            | Self::ContentTooLarge(_)
            | Self::TooManyValues(_)
            | Self::BadSignature
            | Self::WrongCounts
            | Self::OtherContent => vec![],
            Self::Container(detail) | Self::Manifest(detail) | Self::NotWritten(detail) => {
                vec![("detail", detail.clone())]
            }
            Self::TooManyEntries(count) => vec![("count", count.to_string())],
            Self::BadName(name)
            | Self::Duplicate(name)
            | Self::Encrypted(name)
            | Self::Unlisted(name)
            | Self::Missing(name)
            | Self::WrongLength(name)
            | Self::WrongChecksum(name)
            | Self::DamagedFile(name)
            | Self::FileTooLarge { name, .. } => vec![("name", name.clone())],
            Self::Compression { name, method } => vec![("name", name.clone()), ("method", method.to_string())],
            Self::WrongFormat(found) => vec![("found", found.clone())],
            Self::NewerPack(version) | Self::NewerSchema(version) => vec![("version", version.to_string())],
            Self::WrongSignature { name, key_id } => vec![("name", name.clone()), ("key", key_id.clone())],
            Self::Content { first, more } => {
                let mut args = vec![("detail", first.to_string())];
                if *more > 0 {
                    args.push(("more", more.to_string()));
                }
                args
            }
            Self::WrongBase { wanted, found } => vec![("wanted", wanted.short()), ("found", found.short())],
        }
    }
}

fn more_of(more: usize) -> String {
    if more == 0 { String::new() } else { format!(" (and {more} more)") }
}
