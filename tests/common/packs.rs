//! Small packs, and packs put together by hand so that each part of them can be wrong.

#![allow(dead_code, reason = "each test uses its own part")]

use sha2::{Digest as _, Sha256};
use skillvane::{
    data::{
        Documents, Items, MarketHash, Update, bundled,
        pack::{MANIFEST, PackDraft, SIGNATURE, SigningKey, read_pack, write_pack},
    },
    domain::{Date, PackHash, PackId, TrustedKey},
};
use std::{
    collections::BTreeMap,
    io::{Cursor, Read as _, Write as _},
    sync::OnceLock,
};
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

/// A day, as data sets have it.
pub fn day(text: &str) -> Option<Date> {
    Date::parse(text).ok()
}

/// The bundled data set.
pub fn documents() -> Documents {
    Documents::read(bundled::files()).0
}

/// A draft of an update with one source and one series of the bundled data set.
pub fn small() -> PackDraft {
    static SMALL: OnceLock<PackDraft> = OnceLock::new();
    let make = || {
        let all = documents().items;
        let series = all.series.iter().min_by_key(|series| series.values.0.len()).expect("a series").clone();
        let source = all.sources.iter().find(|source| source.id == series.source).expect("its source").clone();
        let items = Items { series: vec![series], sources: vec![source], ..Items::default() };
        let update = Update { items, ..Update::on(day("2026-11-25").expect("a day")) };
        PackDraft::update(id(), "Small", &update, None).expect("a draft")
    };
    SMALL.get_or_init(make).clone()
}

/// A draft of a few kinds of the bundled data set that load by themselves.
pub fn market() -> PackDraft {
    PackDraft::market(id(), "Market", &documents()).expect("a draft")
}

/// A draft of an update for any data.
pub fn update(update: &Update) -> PackDraft {
    PackDraft::update(id(), "Update", update, None).expect("a draft")
}

/// A draft of an update for one data set.
pub fn update_for(update: &Update, base: MarketHash) -> PackDraft {
    PackDraft::update(id(), "Update", update, Some(base)).expect("a draft")
}

fn id() -> PackId {
    PackId::new("test").expect("an id")
}

/// A key without a password, and its public line.
pub fn key() -> (SigningKey, String) {
    let new = SigningKey::generate(None).expect("a key");
    (SigningKey::open(&new.secret, None).expect("opened"), new.line)
}

/// A public key as one that the user trusts.
pub fn trusted(line: &str) -> TrustedKey {
    TrustedKey { name: "Coach".to_owned(), key: line.to_owned(), added: day("2026-11-25").expect("a day") }
}

/// The small pack without its seal.
pub fn small_zip() -> &'static [u8] {
    static BYTES: OnceLock<Vec<u8>> = OnceLock::new();
    BYTES.get_or_init(|| Hand::of(&small()).zip())
}

/// A pack that was taken apart.
#[derive(Debug, Clone)]
pub struct Hand {
    /// Text of the manifest.
    pub manifest: String,
    /// Bytes of the signature.
    pub signature: Option<Vec<u8>>,
    /// The other entries.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Hand {
    /// The parts of a pack.
    pub fn of(draft: &PackDraft) -> Self {
        let written = write_pack(draft, None).expect("written").bytes;
        let pack = read_pack(&written, &[]).expect("read");
        let manifest = String::from_utf8(entry(&written, MANIFEST)).expect("text");
        Self {
            manifest,
            signature: None,
            files: pack.files().map(|(name, bytes)| (name.to_owned(), bytes.to_vec())).collect(),
        }
    }

    /// Writes the list of the manifest anew from the files that are there.
    pub fn list(&mut self) {
        let (head, _) = self.manifest.split_once("    files: [").expect("the list");
        let lines = self.files.iter().map(|(name, bytes)| {
            let hash = PackHash::new(Sha256::digest(bytes).into());
            format!("(name: \"{name}\", bytes: {}, sha256: \"{hash}\"),\n", bytes.len())
        });
        self.manifest = format!("{head}    files: [\n{}],\n)\n", lines.collect::<String>());
    }

    /// A container without a seal.
    pub fn zip(&self) -> Vec<u8> {
        let head = [(MANIFEST, self.manifest.as_bytes())];
        let signature = self.signature.iter().map(|bytes| (SIGNATURE, bytes.as_slice()));
        let files = self.files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
        zipped(head.into_iter().chain(signature).chain(files))
    }

    /// The files alone.
    pub fn without_manifest(&self) -> Vec<u8> {
        zipped(self.files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())))
    }

    /// The container with an entry of so many times 1,234,567 blanks in place of `name`; its headers tell the old length unless
    /// they are honest.
    pub fn bomb(&self, name: &str, times: usize, is_honest: bool) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let mut long = 0;
        let head = [(MANIFEST, self.manifest.as_bytes())];
        let files = self.files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
        for (have, bytes) in head.into_iter().chain(files) {
            writer.start_file(have, options()).expect("an entry");
            if have == name {
                long = bytes.len();
                // A size whose bytes stand nowhere else.
                let blanks = vec![b' '; 1_234_567];
                (0..times).for_each(|_| writer.write_all(&blanks).expect("written"));
            } else {
                writer.write_all(bytes).expect("written");
            }
        }
        let mut bytes = writer.finish().expect("finished").into_inner();
        if is_honest {
            return bytes;
        }
        let real = u32::try_from(times * 1_234_567).expect("a size").to_le_bytes();
        replace(&mut bytes, &real, &u32::try_from(long).expect("a size").to_le_bytes());
        bytes
    }
}

fn options() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).compression_level(Some(1))
}

fn zipped<'a>(entries: impl Iterator<Item = (&'a str, &'a [u8])>) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        writer.start_file(name, options()).expect("an entry");
        writer.write_all(bytes).expect("written");
    }
    writer.finish().expect("finished").into_inner()
}

/// The bytes of an entry, read by another way than the program's.
pub fn entry(zip: &[u8], name: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut archive = ZipArchive::new(Cursor::new(zip)).expect("a container");
    archive.by_name(name).expect("an entry").read_to_end(&mut bytes).expect("read");
    bytes
}

/// Replaces every occurrence by other bytes of the same length.
pub fn replace(bytes: &mut [u8], from: &[u8], to: &[u8]) {
    let mut at = 0;
    while let Some(next) = bytes[at..].windows(from.len()).position(|part| part == from) {
        bytes[at + next..at + next + to.len()].copy_from_slice(to);
        at += next + to.len();
    }
}

/// The most memory that this process had so far, KiB; only Linux tells.
pub fn peak_memory() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
