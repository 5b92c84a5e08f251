//! What a time capsule adds to a data set: the person's documents, the day, the settings that move numbers, and the
//! numbers that came out. Its container is a pack; what the documents say is not looked at here.
//!
//! The documents are text as their owner wrote it, because the data set knows nothing of profiles. Whoever opens a
//! capsule reads them, computes the numbers anew and compares.

use super::{
    document,
    documents::sha256,
    pack::{CAPSULE, Pack, PackContent, PackError},
};
use crate::domain::{Date, PackHash};
use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Version of a capsule's files that this program reads and writes.
pub const VERSION: u32 = 1;
const ABOUT: &str = "about.ron";
const PROFILE: &str = "profile.ron";
const OWN: &str = "own-data.ron";
const VIEW: &str = "view.ron";
const NUMBERS: &str = "numbers.json";

/// The day, the settings, and the hash of the numbers: `capsule/about.ron`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct About {
    version: u32,
    /// The day that ages are counted from.
    day: Date,
    /// Whether figures that no second source confirms counted.
    shows_unconfirmed: bool,
    /// SHA-256 of the numbers.
    numbers: PackHash,
}

/// What a capsule holds besides its data set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CapsuleFiles {
    /// The day that ages are counted from.
    pub day: Date,
    /// Whether figures that no second source confirms counted.
    pub shows_unconfirmed: bool,
    /// The document of the profile.
    pub profile: Vec<u8>,
    /// The document of the own series; none without any.
    pub own: Option<Vec<u8>>,
    /// The document of the view.
    pub view: Vec<u8>,
    /// The numbers that came out, as JSON.
    pub numbers: Vec<u8>,
}

impl CapsuleFiles {
    /// The hash of the numbers.
    #[must_use]
    pub fn numbers_hash(&self) -> PackHash {
        numbers_hash(&self.numbers)
    }

    /// The files of a pack below its folder for capsules.
    ///
    /// # Errors
    /// [`PackError::NotWritten`], which is a defect of this program.
    pub fn into_files(self) -> Result<BTreeMap<String, Vec<u8>>, PackError> {
        let numbers = self.numbers_hash();
        let about = About { version: VERSION, day: self.day, shows_unconfirmed: self.shows_unconfirmed, numbers };
        let about = document::options()
            .to_string_pretty(&about, PrettyConfig::new().new_line("\n"))
            .map_err(|error| PackError::NotWritten(format!("{ABOUT}: {error}")))?;
        let text = format!(
            "// A time capsule: the day, the settings that move numbers, and the hash of the numbers.\n{about}\n"
        );
        let own = self.own.map(|own| (OWN.to_owned(), own));
        let files = [(ABOUT, text.into_bytes()), (PROFILE, self.profile), (VIEW, self.view), (NUMBERS, self.numbers)];
        Ok(files.into_iter().map(|(name, bytes)| (name.to_owned(), bytes)).chain(own).collect())
    }

    /// What the capsule in a pack holds. The pack's checksums hold already.
    ///
    /// # Errors
    /// [`PackError::OtherContent`] when it is no capsule, [`PackError::Missing`], [`PackError::NewerPack`] for one of a
    /// newer program, and [`PackError::DamagedFile`] when a file is not what it must be.
    pub fn of(pack: &Pack) -> Result<Self, PackError> {
        #[derive(Deserialize)]
        struct Envelope {
            version: u32,
        }
        if pack.manifest.content != PackContent::Capsule {
            return Err(PackError::OtherContent);
        }
        let name = |name: &str| format!("{CAPSULE}{name}");
        let file =
            |file: &str| pack.file(&name(file)).map(<[u8]>::to_vec).ok_or_else(|| PackError::Missing(name(file)));
        let text = file(ABOUT)?;
        let damaged = || PackError::DamagedFile(name(ABOUT));
        let text = std::str::from_utf8(&text).map_err(|_| damaged())?;
        let Envelope { version } = document::options().from_str(text).map_err(|_| damaged())?;
        if version > VERSION {
            return Err(PackError::NewerPack(version));
        }
        let about: About = document::options().from_str(text).map_err(|_| damaged())?;
        let found = Self {
            day: about.day,
            shows_unconfirmed: about.shows_unconfirmed,
            profile: file(PROFILE)?,
            own: pack.file(&name(OWN)).map(<[u8]>::to_vec),
            view: file(VIEW)?,
            numbers: file(NUMBERS)?,
        };
        if found.numbers_hash() == about.numbers { Ok(found) } else { Err(PackError::WrongChecksum(name(NUMBERS))) }
    }
}

/// The hash of numbers that were computed.
#[must_use]
pub fn numbers_hash(numbers: &[u8]) -> PackHash {
    sha256(numbers)
}
