//! The frame of the container: its end record, its list of entries and the seal, all checked before anything is
//! inflated. Offsets and lengths are those of the ZIP specification (APPNOTE 6.3, sections 4.3.12 and 4.3.16).

use super::{MAX_ENTRIES, MAX_PACK_BYTES, PackError};
use crate::data::documents::sha256;
use std::collections::HashSet;

/// Start of the comment that seals a pack; the SHA-256 of everything before the comment follows.
pub const SEAL: &str = "sha256:";
/// Length of the whole comment, bytes.
pub const SEAL_LEN: usize = SEAL.len() + 64;

const END_LEN: usize = 22;
const ENTRY_LEN: usize = 46;
const DEFLATED: u16 = 8;
const STORED: u16 = 0;
/// Longest name of an entry.
const MAX_NAME: usize = 120;

/// Checks the frame and gives the names of the entries in the order of the list.
pub fn names(bytes: &[u8]) -> Result<Vec<String>, PackError> {
    if bytes.len() > MAX_PACK_BYTES {
        return Err(PackError::TooLarge(bytes.len() as u64));
    }
    let end = end_record(bytes)?;
    seal(bytes, end)?;
    let broken = |reason: &str| PackError::Container(reason.to_owned());
    let count = usize::from(u16_at(bytes, end + 10).unwrap_or(0));
    if count > MAX_ENTRIES {
        return Err(PackError::TooManyEntries(count));
    }
    let of_parts = (u16_at(bytes, end + 4), u16_at(bytes, end + 6), u16_at(bytes, end + 8));
    if of_parts != (Some(0), Some(0), u16::try_from(count).ok()) {
        return Err(broken("it is spread over several files"));
    }
    let (size, mut at) = (u32_at(bytes, end + 12).unwrap_or(0), u32_at(bytes, end + 16).unwrap_or(0));
    if at.checked_add(size) != Some(end) {
        return Err(broken("its list of entries is not where it should be"));
    }
    let mut names = Vec::with_capacity(count);
    let mut seen = HashSet::new();
    for _ in 0..count {
        let entry = bytes.get(at..end).filter(|rest| rest.len() >= ENTRY_LEN && rest.starts_with(b"PK\x01\x02"));
        let entry = entry.ok_or_else(|| broken("its list of entries is cut"))?;
        let lengths = [28, 30, 32].map(|at| usize::from(u16_at(entry, at).unwrap_or(0)));
        let name = entry.get(ENTRY_LEN..ENTRY_LEN + lengths[0]).ok_or_else(|| broken("a name is cut"))?;
        let name = allowed(name)?;
        if u16_at(entry, 8).is_none_or(|flags| flags & 1 != 0) {
            return Err(PackError::Encrypted(name));
        }
        match u16_at(entry, 10) {
            Some(DEFLATED | STORED) => {}
            method => return Err(PackError::Compression { name, method: method.unwrap_or(u16::MAX) }),
        }
        if !seen.insert(name.clone()) {
            return Err(PackError::Duplicate(name));
        }
        names.push(name);
        at += ENTRY_LEN + lengths.iter().sum::<usize>();
    }
    if at == end { Ok(names) } else { Err(broken("its list of entries holds more than it counts")) }
}

/// Where the end record starts: 22 bytes and a comment that reaches exactly to the end of the file.
fn end_record(bytes: &[u8]) -> Result<usize, PackError> {
    if !bytes.starts_with(b"PK") {
        return Err(PackError::NotAPack);
    }
    let last = bytes.len().checked_sub(END_LEN).ok_or(PackError::Truncated)?;
    let first = last.saturating_sub(usize::from(u16::MAX));
    let is_end = |at: &usize| {
        bytes[*at..].starts_with(b"PK\x05\x06")
            && u16_at(bytes, at + 20).is_some_and(|comment| at + END_LEN + usize::from(comment) == bytes.len())
    };
    let found = (first..=last).rev().find(is_end);
    // With an end record that does not reach to the end, bytes were added or lost behind it.
    let has_some = || bytes[first..].windows(4).any(|four| four == b"PK\x05\x06");
    found.ok_or_else(|| if has_some() { PackError::Damaged } else { PackError::Truncated })
}

/// A pack that was made by this program is sealed, so that no byte of it can change unseen; one put together by hand
/// may have no comment, and its files are still checked one by one.
fn seal(bytes: &[u8], end: usize) -> Result<(), PackError> {
    let (before, comment) = bytes.split_at(end + END_LEN);
    if comment.is_empty() || *comment == *format!("{SEAL}{}", sha256(before)).as_bytes() {
        return Ok(());
    }
    Err(PackError::Damaged)
}

/// A name that leads nowhere but into the pack: lower-case letters, digits, `_`, `-` and `.`, in at most one folder.
fn allowed(name: &[u8]) -> Result<String, PackError> {
    let is_part = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-' | b'.'))
    };
    match std::str::from_utf8(name) {
        Ok(text) if text.len() <= MAX_NAME && text.split('/').count() <= 2 && text.split('/').all(is_part) => {
            Ok(text.to_owned())
        }
        _ => {
            let shown = String::from_utf8_lossy(name);
            let shown = shown.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).take(80).collect();
            Err(PackError::BadName(shown))
        }
    }
}

/// Whether a name may stand in a pack.
pub fn is_allowed(name: &str) -> bool {
    allowed(name.as_bytes()).is_ok()
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at + 2).and_then(|pair| pair.try_into().ok()).map(u16::from_le_bytes)
}

fn u32_at(bytes: &[u8], at: usize) -> Option<usize> {
    let number = bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).map(u32::from_le_bytes)?;
    usize::try_from(number).ok()
}
