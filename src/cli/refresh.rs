//! `skillvane refresh`: asks the online sources that are switched on, as the window does, and keeps what is new. The
//! only command that uses the network. Documented in `docs/cli.md`.

use super::{home, printed, store_sentence};
use crate::{
    domain::{DataRef, Date, NetworkChoices, OnlineId},
    i18n::Locale,
    library::{self, REFRESH_FOLDER, RefreshOrder, RefreshResult},
    online::{Cancel, Setup, SourceReport, SourceState},
    store::{Opened, Store, StoreError},
};
use clap::Args;
use serde::Serialize;
use std::{
    io::{self, Write},
    sync::Arc,
};

/// Options of `refresh`.
#[derive(Debug, Args)]
pub struct RefreshArgs {
    /// Ask this source, whether it is switched on or not; may be given again
    #[arg(long = "source", value_name = "ID", value_parser = source)]
    sources: Vec<OnlineId>,
    /// Ask a source at another address, this time only; may be given again
    #[arg(long = "address", value_name = "ID=URL", value_parser = address)]
    addresses: Vec<(OnlineId, String)>,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

/// What `refresh --json` prints.
#[derive(Serialize)]
struct Report {
    format: &'static str,
    version: u32,
    language: &'static str,
    day: Date,
    /// The new data set, which is used from now on; null when nothing is new.
    hash: Option<String>,
    sources: Vec<SourceRow>,
    offers: Vec<OfferRow>,
    /// Why nothing was asked or kept; null when all went well.
    error: Option<String>,
}

#[derive(Serialize)]
struct SourceRow {
    id: &'static str,
    state: &'static str,
    files: usize,
    bytes: u64,
    notes: Vec<String>,
    error: Option<String>,
}

#[derive(Serialize)]
struct OfferRow {
    id: String,
    title: String,
    made_on: Date,
    bytes: u64,
    address: String,
}

/// Runs the command. Exit codes: 0 done, also when nothing is new; 1 a source failed, or nothing could be asked or kept;
/// 2 no source is to be asked.
pub fn run(args: &RefreshArgs, locale: Locale, today: Date, out: &mut dyn Write, err: &mut dyn Write) -> i32 {
    let mut say = |sentence: String| drop(writeln!(err, "skillvane: {sentence}"));
    let paths = match home::paths(locale) {
        Ok(paths) => paths,
        Err(sentence) => {
            say(sentence);
            return 1;
        }
    };
    let folder = paths.data_dir.join(REFRESH_FOLDER);
    let (store, opened) = Store::open(paths, today);
    for warning in &opened.warnings {
        say(store_sentence(locale, warning.key(), warning.args()));
    }
    if opened.read_only {
        return 1;
    }
    let mut network = opened.settings.network.clone();
    for id in &args.sources {
        network.sources.entry(*id).or_default().is_on = Some(true);
    }
    for (id, address) in &args.addresses {
        network.sources.entry(*id).or_default().address = Some(address.clone());
    }
    let mut asked = network.asked();
    asked.retain(|id| args.sources.is_empty() || args.sources.contains(id));
    if asked.is_empty() {
        say(locale.t("cli-refresh-none"));
        return 2;
    }
    let names = asked.iter().map(|id| id.key()).collect::<Vec<_>>().join(", ");
    say(locale.tf("cli-refresh-asking", &[("names", names.into())]));
    let mut desk = Desk { store, opened, today };
    desk.adopt();
    let library = &desk.opened.library;
    let order = RefreshOrder {
        files: desk.store.library_files(),
        folder,
        network,
        asked,
        base: DataRef::from(library.current.filter(|hash| library.get(*hash).is_some())),
        tracking: Arc::new(desk.opened.tracking.clone()),
        today,
        setup: Setup::default(),
    };
    let result = library::refresh(&order, &mut |_| {}, &Cancel::default());
    let kept = desk.keep(&result);
    let error = match (&result.error, kept) {
        (Some(error), _) => Some(error.words(locale)),
        (None, Err(error)) => Some(store_sentence(locale, error.key(), error.args())),
        (None, Ok(())) => None,
    };
    let code = i32::from(error.is_some() || result.failed() > 0);
    let report = Report::new(&result, error, locale);
    let done = if args.json { report.json(out) } else { report.text(&result, locale, out) };
    printed(done, err).max(code)
}

/// The user's files while the command runs.
struct Desk {
    store: Store,
    opened: Opened,
    today: Date,
}

impl Desk {
    /// Takes in what a refresh that was killed left without an entry.
    fn adopt(&mut self) {
        let files = self.store.library_files();
        for snapshot in library::adopted(&files, &self.opened.unlisted, self.today) {
            self.opened.library.add(snapshot);
        }
    }

    /// Enters what is new; the file of a new data set is on the disk already.
    fn keep(&mut self, result: &RefreshResult) -> Result<(), StoreError> {
        if let Some(incoming) = &result.incoming {
            let library = &mut self.opened.library;
            library.add(incoming.snapshot.clone());
            library.current = Some(incoming.snapshot.hash);
        }
        if result.incoming.is_some() || !self.opened.unlisted.is_empty() {
            self.store.save_library(&self.opened.library)?;
        }
        if let Some(tracking) = &result.tracking {
            self.store.save_tracking(tracking)?;
        }
        let has_answer = |report: &SourceReport| matches!(report.state, SourceState::Updated | SourceState::Unchanged);
        if result.reports.iter().any(has_answer) {
            self.opened.settings.refreshed_on = Some(self.today);
            self.store.save_settings(&self.opened.settings)?;
        }
        Ok(())
    }
}

impl Report {
    fn new(result: &RefreshResult, error: Option<String>, locale: Locale) -> Self {
        let kept = result.incoming.as_ref().filter(|_| error.is_none());
        let offers = result.offers.iter().map(|offer| OfferRow {
            id: offer.id.to_string(),
            title: offer.title.clone(),
            made_on: offer.made_on,
            bytes: offer.bytes,
            address: offer.address.clone(),
        });
        Self {
            format: "skillvane-refresh",
            version: 1,
            language: locale.language().code(),
            day: result.day,
            hash: kept.map(|incoming| incoming.snapshot.hash.to_string()),
            sources: result.reports.iter().map(|report| SourceRow::new(report, locale)).collect(),
            offers: offers.collect(),
            error,
        }
    }

    fn json(&self, out: &mut dyn Write) -> io::Result<()> {
        serde_json::to_writer_pretty(&mut *out, self)?;
        writeln!(out)
    }

    fn text(&self, result: &RefreshResult, locale: Locale, out: &mut dyn Write) -> io::Result<()> {
        for source in &self.sources {
            let args = [
                ("source", source.id.into()),
                ("files", source.files.into()),
                ("size", locale.bytes(source.bytes).into()),
            ];
            match &source.error {
                Some(sentence) => writeln!(out, "{}: {sentence}", source.id)?,
                None if source.state == "updated" => writeln!(out, "{}", locale.tf("cli-refresh-updated", &args))?,
                None => writeln!(out, "{}", locale.tf("cli-refresh-unchanged", &[("source", source.id.into())]))?,
            }
            for note in &source.notes {
                writeln!(out, "  {note}")?;
            }
        }
        for offer in &self.offers {
            let args = [
                ("title", offer.title.as_str().into()),
                ("date", locale.date(offer.made_on).into()),
                ("size", locale.bytes(offer.bytes).into()),
                ("address", offer.address.as_str().into()),
            ];
            writeln!(out, "{}", locale.tf("cli-refresh-offer", &args))?;
        }
        match (&self.error, &result.incoming) {
            (Some(sentence), _) => writeln!(out, "{sentence}"),
            (None, Some(incoming)) => {
                let hash = incoming.snapshot.hash.short();
                writeln!(out, "{}", locale.tf("cli-refresh-kept", &[("hash", hash.into())]))
            }
            // What failed says itself that the trends stay.
            (None, None) if result.failed() > 0 => Ok(()),
            (None, None) => writeln!(out, "{}", locale.t("cli-refresh-same")),
        }
    }
}

impl SourceRow {
    fn new(report: &SourceReport, locale: Locale) -> Self {
        let (state, error) = match &report.state {
            SourceState::Updated => ("updated", None),
            SourceState::Failed(error) => ("failed", Some(error.words(locale))),
            _ => ("unchanged", None),
        };
        let notes = report.notes.iter().map(|note| note.words(locale)).collect();
        Self { id: report.id.key(), state, files: report.files, bytes: report.bytes, notes, error }
    }
}

fn source(key: &str) -> Result<OnlineId, String> {
    OnlineId::from_key(key).ok_or_else(|| {
        let known = OnlineId::ALL.map(OnlineId::key).join(", ");
        format!("the sources are: {known}")
    })
}

fn address(text: &str) -> Result<(OnlineId, String), String> {
    let (id, address) = text.split_once('=').ok_or("write it as ID=URL")?;
    if NetworkChoices::is_address(address) {
        Ok((source(id)?, address.to_owned()))
    } else {
        Err("an address starts with https://, or leads to this machine with http://localhost".to_owned())
    }
}
