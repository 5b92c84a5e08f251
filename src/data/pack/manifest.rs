//! What a data pack says about itself: `manifest.ron`, version 1. Its bytes are what is hashed and signed.

use super::{MANIFEST, PackError};
use crate::{
    data::{MarketHash, document, documents::Items, schema},
    domain::{Date, Fetched, PackId},
};
use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

/// What the `format` line of a manifest says.
pub const FORMAT: &str = "skillvane/pack";
/// Version of the container that this program reads and writes.
pub const VERSION: u32 = 1;
/// Longest title or version, characters.
const MAX_TEXT: usize = 500;
/// Longest address, characters: what the settings keep, with what a source fills in.
const MAX_ADDRESS: usize = 4000;

/// A pack's own account of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackManifest {
    /// What every manifest says: `skillvane/pack`.
    pub format: String,
    /// Version of the container: 1.
    pub version: u32,
    /// The same for all versions of a pack.
    pub id: PackId,
    /// Version of the pack in its maker's words, such as `2026-11`.
    pub pack_version: String,
    /// Title in its maker's words.
    pub title: String,
    /// The day that the data set carries.
    pub made_on: Date,
    /// Version of the documents, [`schema::VERSION`].
    pub schema: u32,
    /// The program that wrote it, with its version.
    pub program: String,
    /// What it carries.
    pub content: PackContent,
    /// Whose numbers it holds.
    pub sources: Vec<PackSource>,
    /// How much it holds.
    pub counts: PackCounts,
    /// Files that a refresh got from online sources, with what tells whether they are newer by now.
    #[serde(default)]
    pub fetched: Vec<Fetched>,
    /// Every file of the pack but the manifest and its signature.
    pub files: Vec<PackFile>,
}

/// What a pack carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PackContent {
    /// A whole data set.
    Market,
    /// Changes to a data set.
    Update {
        /// The data set that it was made for; without one it suits any.
        #[serde(default)]
        base: Option<MarketHash>,
    },
    /// A whole data set with profile, settings and view of whoever made it.
    Capsule,
}

impl PackContent {
    /// Kebab-case key of its messages.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Market => "market",
            Self::Update { .. } => "update",
            Self::Capsule => "capsule",
        }
    }
}

/// A source in a pack, for a reader who decides whether to take it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackSource {
    /// Its id in the data set.
    pub id: String,
    /// Publisher.
    pub publisher: String,
    /// Licence or terms of use.
    pub licence: String,
}

/// How much a pack holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackCounts {
    /// Skills.
    pub skills: usize,
    /// Series.
    pub series: usize,
    /// Points of all series.
    pub points: usize,
    /// Figures, the unconfirmed ones too.
    pub figures: usize,
    /// Pay rows.
    pub pay: usize,
    /// Sources.
    pub sources: usize,
}

impl PackCounts {
    /// Counts items.
    #[must_use]
    pub fn of(items: &Items) -> Self {
        Self {
            skills: items.skills.len(),
            series: items.series.len(),
            points: items.points(),
            figures: items.figures.len(),
            pay: items.pay.len(),
            sources: items.sources.len(),
        }
    }
}

/// A file of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackFile {
    /// Name in the pack, with `/` between folders.
    pub name: String,
    /// Length, bytes.
    pub bytes: u64,
    /// SHA-256, 64 hexadecimal digits.
    pub sha256: String,
}

impl PackManifest {
    /// Parses a manifest: its format and versions first, because a newer one may have another shape.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, PackError> {
        #[derive(Deserialize)]
        struct Envelope {
            format: String,
            version: u32,
            #[serde(default)]
            schema: u32,
        }
        let text = std::str::from_utf8(bytes).map_err(|_| PackError::Manifest("it is not UTF-8 text".to_owned()))?;
        let unreadable = |error: ron::error::SpannedError| {
            let reason: String = error.code.to_string().chars().take(200).collect();
            PackError::Manifest(format!("line {}: {reason}", error.span.start.line))
        };
        let head = document::options().from_str::<Envelope>(text).map_err(unreadable)?;
        if head.format != FORMAT {
            return Err(PackError::WrongFormat(head.format.chars().take(60).collect()));
        }
        if head.version > VERSION {
            return Err(PackError::NewerPack(head.version));
        }
        if head.schema > schema::VERSION {
            return Err(PackError::NewerSchema(head.schema));
        }
        let manifest = document::options().from_str::<Self>(text).map_err(unreadable)?;
        manifest.check_texts()?;
        Ok(manifest)
    }

    /// The manifest as text, the same for the same manifest.
    pub(super) fn to_text(&self) -> Result<String, PackError> {
        self.check_texts()?;
        let style = PrettyConfig::new().depth_limit(2).separator(" ").new_line("\n").indentor("    ");
        let body = document::options()
            .to_string_pretty(self, style)
            .map_err(|error| PackError::NotWritten(format!("{MANIFEST}: {error}")))?;
        Ok(format!("// What this pack holds, with the SHA-256 of every file.\n{body}\n"))
    }

    fn check_texts(&self) -> Result<(), PackError> {
        let texts = [("title", &self.title), ("pack_version", &self.pack_version), ("program", &self.program)];
        let texts = texts.into_iter().map(|(field, text)| (field, text, MAX_TEXT));
        let fetched = self.fetched.iter().map(|fetched| ("address", &fetched.address, MAX_ADDRESS));
        for (field, text, most) in texts.chain(fetched) {
            let is_usable =
                !text.trim().is_empty() && text.chars().count() <= most && !text.chars().any(char::is_control);
            if !is_usable {
                let rule = format!("{field} must have 1 to {most} characters and no control characters");
                return Err(PackError::Manifest(rule));
            }
        }
        if self.version == 0 || self.schema == 0 {
            return Err(PackError::Manifest("version 0 does not exist".to_owned()));
        }
        Ok(())
    }
}
