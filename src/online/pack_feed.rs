//! Pack feeds: index files that list data packs, and the check of a pack that was chosen from one.
//!
//! The format is described in `docs/pack-feed.md`. A listed pack is only offered; what was downloaded goes the way of
//! any update from a file, with its own checksums and signature.

use super::{
    Expected, OnlineError, OnlineNote, OnlineSource, Plan, Received, Request, SourceUpdate, policy,
    table::{ReadError, quoted},
};
use crate::{
    data::{Documents, Update},
    domain::{Date, OnlineId, PackHash, PackId},
};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use std::{
    collections::{BTreeMap, BTreeSet},
    io::Read,
};

/// What the `format` line of an index says.
pub const FORMAT: &str = "skillvane/pack-feed";
/// Version of the index that this program reads.
pub const VERSION: u32 = 1;
/// Packs that an index may list.
const MOST_PACKS: usize = 1000;
/// Longest title, version or address, characters.
const LONGEST_TEXT: usize = 500;

/// Largest index.
const CAP: u64 = 4 << 20;

/// The source.
#[derive(Debug)]
pub struct PackFeed;

impl OnlineSource for PackFeed {
    fn id(&self) -> OnlineId {
        OnlineId::PackFeed
    }

    fn requests(&self, plan: &Plan<'_>) -> Result<Vec<Request>, OnlineError> {
        let own = std::iter::once(plan.choices.address(self.id()));
        let feeds = own.chain(plan.choices.feeds.iter().map(String::as_str));
        let mut seen = BTreeSet::new();
        let feeds: Vec<&str> = feeds.map(str::trim).filter(|feed| !feed.is_empty() && seen.insert(*feed)).collect();
        if feeds.is_empty() {
            return Err(OnlineError::NoAddress);
        }
        Ok(feeds.into_iter().map(|feed| Request::new(feed, feed, Expected::Ron, CAP)).collect())
    }

    fn read(&self, received: &Received, _: &Documents, day: Date) -> Result<SourceUpdate, OnlineError> {
        let (mut offers, mut faults, mut used) = (Vec::new(), Vec::new(), 0);
        for (request, file) in received.files() {
            match file.text(&request.part).and_then(|text| parse(&text, &request.address)) {
                Ok(listed) => {
                    used += 1;
                    offers.extend(listed);
                }
                Err(error @ (OnlineError::Cancelled | OnlineError::Disk { .. })) => return Err(error),
                Err(error) => faults.push(OnlineNote::PartFailed { part: request.part.clone(), error }),
            }
        }
        if used == 0
            && let Some(OnlineNote::PartFailed { error, .. }) = faults.first()
        {
            return Err(error.clone());
        }
        // What a feed lists is no part of a data set, so that it is never "unchanged".
        let ask_anew = received.parts.iter().map(|part| part.request.address.clone()).collect();
        let offers = newest(offers, &BTreeSet::new());
        Ok(SourceUpdate { offers, notes: faults, ask_anew, ..SourceUpdate::of(Update::on(day)) })
    }
}

/// A data pack that a feed lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Address of the index that lists it.
    pub feed: String,
    /// The same for all versions of a pack.
    pub id: PackId,
    /// Version in its maker's words.
    pub version: String,
    /// Title in its maker's words.
    pub title: String,
    /// The day of its data.
    pub made_on: Date,
    /// Length of the file, bytes.
    pub bytes: u64,
    /// Checksum of its content: the name of the pack in the library.
    pub hash: PackHash,
    /// SHA-256 of the file, 64 hexadecimal digits.
    pub sha256: String,
    /// Id of the key that signed it, 16 hexadecimal digits; none when nobody did. The signature itself is in the pack.
    pub key_id: Option<String>,
    /// Where the file is, absolute.
    pub address: String,
}

#[derive(Deserialize)]
struct Envelope {
    format: String,
    version: u32,
}

#[derive(Deserialize)]
struct Index {
    packs: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    id: PackId,
    version: String,
    title: String,
    made_on: Date,
    bytes: u64,
    hash: PackHash,
    sha256: String,
    #[serde(default)]
    key_id: Option<String>,
    address: String,
}

/// Reads an index that came from that address.
///
/// # Errors
/// When it is no index, of a newer format, or an entry says what no pack can be.
pub fn parse(text: &str, feed: &str) -> Result<Vec<Offer>, OnlineError> {
    let shape = |detail: String| OnlineError::Shape { part: feed.to_owned(), detail };
    let options = ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .with_recursion_limit(32);
    let syntax =
        |error: ron::error::SpannedError| shape(quoted(&format!("line {}: {}", error.span.start.line, error.code)));
    let head: Envelope = options.from_str(text).map_err(syntax)?;
    if head.format != FORMAT {
        return Err(shape(format!("format '{}'", quoted(&head.format))));
    }
    if head.version != VERSION {
        return Err(OnlineError::NewerFormat { found: u64::from(head.version), known: u64::from(VERSION) });
    }
    let index: Index = options.from_str(text).map_err(syntax)?;
    if index.packs.len() > MOST_PACKS {
        return Err(shape(format!("more than {MOST_PACKS} packs")));
    }
    let base = reqwest::Url::parse(feed).map_err(|error| shape(error.to_string()))?;
    index.packs.into_iter().map(|entry| offer(entry, feed, &base).map_err(shape)).collect()
}

fn offer(entry: Entry, feed: &str, base: &reqwest::Url) -> Result<Offer, String> {
    let texts = [("version", &entry.version), ("title", &entry.title), ("address", &entry.address)];
    for (field, text) in texts {
        let is_usable =
            !text.trim().is_empty() && text.chars().count() <= LONGEST_TEXT && !text.chars().any(char::is_control);
        if !is_usable {
            return Err(format!("{field} of '{}'", entry.id));
        }
    }
    let is_hex = |text: &str, digits| {
        text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
    };
    if !is_hex(&entry.sha256, 64) {
        return Err(format!("sha256 of '{}'", entry.id));
    }
    let key_id = entry.key_id.map(|id| id.to_ascii_uppercase());
    if key_id.as_ref().is_some_and(|id| !is_hex(&id.to_ascii_lowercase(), 16)) {
        return Err(format!("key_id of '{}'", entry.id));
    }
    let address = base.join(&entry.address).map_err(|error| format!("address of '{}': {error}", entry.id))?;
    // What a feed names is opened on a click: nothing but what a refresh itself may ask.
    let lists_locally = policy::address_fault(base.as_str()).is_none() && base.scheme() == "http";
    if policy::address_fault(address.as_str()).is_some() || (address.scheme() == "http" && !lists_locally) {
        return Err(format!("address of '{}' is not allowed", entry.id));
    }
    Ok(Offer {
        feed: feed.to_owned(),
        id: entry.id,
        version: entry.version,
        title: entry.title,
        made_on: entry.made_on,
        bytes: entry.bytes,
        hash: entry.hash,
        sha256: entry.sha256,
        key_id,
        address: address.into(),
    })
}

/// Of each pack the newest version, unless the library has it, the newest first. Of two versions of one day the one that
/// is listed first counts.
#[must_use]
pub fn newest(offers: Vec<Offer>, have: &BTreeSet<PackHash>) -> Vec<Offer> {
    let mut newest: BTreeMap<PackId, Offer> = BTreeMap::new();
    for offer in offers {
        if newest.get(&offer.id).is_none_or(|other| other.made_on < offer.made_on) {
            newest.insert(offer.id.clone(), offer);
        }
    }
    let mut newest: Vec<Offer> = newest.into_values().filter(|offer| !have.contains(&offer.hash)).collect();
    newest.sort_by_key(|offer| std::cmp::Reverse(offer.made_on));
    newest
}

impl Offer {
    /// Whether a downloaded file is the offered one: its length and its SHA-256.
    ///
    /// # Errors
    /// [`OnlineError::Checksum`] when it is not, or the fault of reading it.
    pub fn check(&self, mut file: impl Read) -> Result<(), ReadError> {
        let mut hash = Sha256::new();
        let mut bytes = 0_u64;
        let mut buffer = [0; 1 << 14];
        loop {
            let got = file.read(&mut buffer)?;
            if got == 0 {
                break;
            }
            bytes += got as u64;
            hash.update(&buffer[..got]);
        }
        let found = PackHash::new(hash.finalize().into()).to_string();
        if bytes == self.bytes && found == self.sha256 {
            Ok(())
        } else {
            Err(OnlineError::Checksum { name: self.title.clone() }.into())
        }
    }
}
