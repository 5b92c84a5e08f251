//! `skillvane pack show`: what a pack says about itself, as text and as JSON.

use super::{FileArgs, file, json, pack_sentence, printed, say};
use crate::{
    cli::page::Page,
    data::pack::{Pack, PackContent, PackCounts, PackFile, PackSource, read_pack},
    domain::{Date, Fetched, Signature},
    i18n::Locale,
};
use serde::Serialize;
use std::{
    collections::BTreeMap,
    io::{self, Write},
};

/// What `pack show --json` prints.
#[derive(Serialize)]
struct Shown<'a> {
    format: &'static str,
    version: u32,
    language: &'static str,
    path: String,
    bytes: usize,
    hash: String,
    signature: ShownSignature,
    id: &'a str,
    pack_version: &'a str,
    title: &'a str,
    made_on: Date,
    schema: u32,
    program: &'a str,
    content: &'static str,
    base: Option<String>,
    market: Option<String>,
    removed: Option<usize>,
    counts: PackCounts,
    sources: &'a [PackSource],
    fetched: &'a [Fetched],
    files: &'a [PackFile],
}

/// Who signed a pack.
#[derive(Serialize)]
pub struct ShownSignature {
    state: &'static str,
    key_id: Option<String>,
}

impl ShownSignature {
    /// Of a pack that was read.
    pub fn of(signature: &Signature) -> Self {
        let key_id = match signature {
            Signature::None => None,
            Signature::Trusted { key_id, .. } | Signature::Unknown { key_id } => Some(key_id.clone()),
        };
        Self { state: signature.key(), key_id }
    }
}

/// Who signed a pack, as a sentence.
pub fn signature(signature: &Signature, locale: Locale) -> String {
    match signature {
        Signature::None => locale.t("cli-pack-sign-none"),
        Signature::Trusted { key_id, .. } => locale.tf("cli-pack-sign-trusted", &[("key", key_id.as_str().into())]),
        Signature::Unknown { key_id } => locale.tf("cli-pack-sign-unknown", &[("key", key_id.as_str().into())]),
    }
}

/// Runs the command; the exit code is 1 when the pack is refused, 2 when a file cannot be read.
pub fn run(args: &FileArgs, locale: Locale, out: &mut dyn Write, err: &mut dyn Write) -> i32 {
    let read = file::trusted(&args.keys, locale).and_then(|keys| {
        let bytes = file::pack_bytes(&args.file, locale)?;
        let pack = read_pack(&bytes, &keys).map_err(|error| (1, pack_sentence(locale, &error)))?;
        Ok((pack, bytes.len()))
    });
    let (pack, bytes) = match read {
        Ok(read) => read,
        Err(failure) => return say(failure, err),
    };
    let more = Inside::of(&pack);
    let done = if args.json {
        json(&shown(&pack, args, bytes, &more, locale), out)
    } else {
        print(&pack, bytes, &more, locale, &mut Page { out })
    };
    printed(done, err)
}

/// What stands in the documents and not in the manifest.
struct Inside {
    /// Hash of a whole data set.
    market: Option<String>,
    /// How many items an update takes away.
    removed: Option<usize>,
}

impl Inside {
    fn of(pack: &Pack) -> Self {
        let market = pack.to_documents().ok().and_then(|(documents, _)| documents.hash().ok());
        let removed = match pack.manifest.content {
            PackContent::Update { .. } => Some(pack.own_update().0.removed.len()),
            PackContent::Market | PackContent::Capsule => None,
        };
        Self { market: market.map(|hash| hash.to_string()), removed }
    }
}

fn base(pack: &Pack) -> Option<String> {
    match pack.manifest.content {
        PackContent::Update { base } => base.map(|hash| hash.to_string()),
        PackContent::Market | PackContent::Capsule => None,
    }
}

fn shown<'a>(pack: &'a Pack, args: &FileArgs, bytes: usize, more: &Inside, locale: Locale) -> Shown<'a> {
    let manifest = &pack.manifest;
    Shown {
        format: "skillvane-pack",
        version: 1,
        language: locale.language().code(),
        path: args.file.display().to_string(),
        bytes,
        hash: pack.hash.to_string(),
        signature: ShownSignature::of(&pack.signature),
        id: manifest.id.as_str(),
        pack_version: &manifest.pack_version,
        title: &manifest.title,
        made_on: manifest.made_on,
        schema: manifest.schema,
        program: &manifest.program,
        content: manifest.content.key(),
        base: base(pack),
        market: more.market.clone(),
        removed: more.removed,
        counts: manifest.counts,
        sources: &manifest.sources,
        fetched: &manifest.fetched,
        files: &manifest.files,
    }
}

fn print(pack: &Pack, bytes: usize, more: &Inside, locale: Locale, page: &mut Page<'_>) -> io::Result<()> {
    let manifest = &pack.manifest;
    page.line(0, &manifest.title)?;
    let is = [
        ("content", locale.t(&format!("cli-pack-content-{}", manifest.content.key())).into()),
        ("id", manifest.id.as_str().into()),
        ("version", manifest.pack_version.as_str().into()),
        ("date", locale.date(manifest.made_on).into()),
    ];
    page.line(2, &locale.tf("cli-pack-is", &is))?;
    page.line(2, &signature(&pack.signature, locale))?;
    match (manifest.content, base(pack)) {
        (PackContent::Update { .. }, Some(hash)) => {
            page.line(2, &locale.tf("cli-pack-base", &[("hash", hash.into())]))?;
        }
        (PackContent::Update { .. }, None) => page.line(2, &locale.t("cli-pack-base-any"))?,
        _ => {}
    }
    page.line(2, &counts(manifest.counts, locale))?;
    if let Some(removed) = more.removed {
        page.line(2, &locale.tf("cli-pack-removed", &[("n", removed.into())]))?;
    }
    let unpacked: u64 = manifest.files.iter().map(|file| file.bytes).sum();
    let sizes = [("size", locale.bytes(bytes as u64).into()), ("unpacked", locale.bytes(unpacked).into())];
    page.line(2, &locale.tf("cli-pack-size", &sizes))?;
    page.line(2, &locale.tf("cli-pack-program", &[("program", manifest.program.as_str().into())]))?;
    page.line(2, &locale.tf("cli-pack-hash", &[("hash", pack.hash.to_string().into())]))?;
    if let Some(market) = &more.market {
        page.line(2, &locale.tf("cli-pack-market", &[("hash", market.as_str().into())]))?;
    }
    page.section(&locale.t("cli-pack-sources"))?;
    for ((publisher, licence), count) in by_publisher(&manifest.sources) {
        let mut args = vec![("publisher", publisher.into()), ("licence", licence.into())];
        let key = if count == 1 { "cli-pack-source" } else { "cli-pack-source-many" };
        if count > 1 {
            args.push(("n", count.into()));
        }
        page.item("- ", &locale.tf(key, &args))?;
    }
    if !manifest.fetched.is_empty() {
        page.section(&locale.t("cli-pack-fetched"))?;
        for fetched in &manifest.fetched {
            let args = [("date", locale.date(fetched.on).into()), ("address", fetched.address.as_str().into())];
            page.item("- ", &locale.tf("cli-pack-fetched-one", &args))?;
        }
    }
    page.section(&locale.t("cli-pack-files"))?;
    for file in &manifest.files {
        let args = [("name", file.name.as_str().into()), ("size", locale.bytes(file.bytes).into())];
        page.item("- ", &locale.tf("cli-pack-file", &args))?;
    }
    Ok(())
}

fn counts(counts: PackCounts, locale: Locale) -> String {
    let args = [
        ("skills", counts.skills.into()),
        ("series", counts.series.into()),
        ("points", counts.points.into()),
        ("figures", counts.figures.into()),
        ("pay", counts.pay.into()),
        ("sources", counts.sources.into()),
    ];
    locale.tf("cli-pack-counts", &args)
}

/// How many sources each publisher has under each licence, in alphabetical order.
fn by_publisher(sources: &[PackSource]) -> BTreeMap<(&str, &str), usize> {
    let mut counts = BTreeMap::new();
    for source in sources {
        *counts.entry((source.publisher.as_str(), source.licence.as_str())).or_default() += 1;
    }
    counts
}
