//! `skillvane pack make`: a folder of data or the bundled data as one file, whole or as an update to another pack.

use super::{Failure, file, pack_sentence};
use crate::{
    cli::{data::Folder, store_sentence},
    data::{
        DataFiles, Documents, NotWritten, Update, bundled, load,
        pack::{PackContent, PackDraft, PackError, write_pack},
    },
    domain::{Date, PackId},
    i18n::Locale,
};
use clap::Args;
use std::path::{Path, PathBuf};

/// The word that stands for the bundled data.
const BUNDLED: &str = "bundled";

/// Options of `pack make`.
#[derive(Debug, Args)]
#[command(disable_version_flag = true)]
pub struct MakeArgs {
    /// Folder with the RON documents, or the word bundled
    #[arg(long, value_name = "DIR")]
    from: PathBuf,
    /// The file to write; its name ends in .skillvane by custom
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// The same for all versions of a pack
    #[arg(long, value_name = "ID", default_value = "skillvane.market", value_parser = id)]
    id: PackId,
    /// Version in your words; the date of the data without it
    #[arg(long, value_name = "TEXT")]
    version: Option<String>,
    /// Title in your words
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// Date that the data carry; that of their manifest without it
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = Date::parse)]
    made_on: Option<Date>,
    /// Write only what changes this pack (or the word bundled) into the data
    #[arg(long, value_name = "PACK")]
    update_of: Option<PathBuf>,
    /// Let the update be taken by any data, not by those of --update-of alone
    #[arg(long, requires = "update_of")]
    any_base: bool,
    /// Sign with this secret key
    #[arg(long, value_name = "KEYFILE")]
    sign: Option<PathBuf>,
    /// File whose first line is the password of the secret key
    #[arg(long, value_name = "FILE", requires = "sign")]
    password_file: Option<PathBuf>,
}

fn id(text: &str) -> Result<PackId, String> {
    PackId::new(text).map_err(|error| error.to_string())
}

/// Writes the pack and gives its path.
pub fn run(args: &MakeArgs, locale: Locale) -> Result<PathBuf, Failure> {
    let documents = documents(args, locale)?;
    let key = args.sign.as_deref().map(|path| file::signing_key(path, args.password_file.as_deref(), locale));
    let key = key.transpose()?;
    let failed = |error: PackError| (1, pack_sentence(locale, &error));
    let written = draft(args, &documents, locale).and_then(|draft| write_pack(&draft, key.as_ref()).map_err(failed))?;
    file::write(&args.out, &written.bytes).map_err(|error| (1, store_sentence(locale, error.key(), error.args())))
}

/// The data of `--from` on the day of `--made-on`; only such that load without a warning.
fn documents(args: &MakeArgs, locale: Locale) -> Result<Documents, Failure> {
    let folder = Folder(&args.from);
    let files: &dyn DataFiles = if args.from == Path::new(BUNDLED) {
        bundled::files()
    } else if args.from.is_dir() {
        &folder
    } else {
        let args = [("path", args.from.display().to_string().into())];
        return Err((2, locale.tf("cli-pack-not-a-folder", &args)));
    };
    let warnings = load(files).warnings;
    if let Some(first) = warnings.first() {
        let args = [("n", warnings.len().into()), ("detail", first.to_string().into())];
        return Err((1, locale.tf("cli-pack-bad-data", &args)));
    }
    let (mut documents, _) = Documents::read(files);
    documents.made_on = args.made_on.or(documents.made_on);
    Ok(documents)
}

fn draft(args: &MakeArgs, documents: &Documents, locale: Locale) -> Result<PackDraft, Failure> {
    let made_on = documents.made_on.ok_or_else(|| (1, locale.t("cli-pack-no-date")))?;
    let failed = |error: PackError| (1, pack_sentence(locale, &error));
    let title =
        |key: &str| args.title.clone().unwrap_or_else(|| locale.tf(key, &[("date", locale.date(made_on).into())]));
    let id = args.id.clone();
    let mut draft = match args.update_of.as_deref() {
        None => PackDraft::market(id, &title("cli-pack-title"), documents).map_err(failed)?,
        Some(path) => {
            let base = base(path, locale)?;
            let update = Update::between(&base, documents).filter(|update| !update.is_empty());
            let update = update.ok_or_else(|| (1, locale.t("cli-pack-nothing-new")))?;
            let hash = base.hash().map_err(|error: NotWritten| failed(error.into()))?;
            let hash = Some(hash).filter(|_| !args.any_base);
            PackDraft::update(id, &title("cli-pack-title-update"), &update, hash).map_err(failed)?
        }
    };
    if let Some(version) = &args.version {
        draft.pack_version.clone_from(version);
    }
    Ok(draft)
}

/// The data that an update is made for.
fn base(path: &Path, locale: Locale) -> Result<Documents, Failure> {
    if path == Path::new(BUNDLED) {
        return Ok(Documents::read(bundled::files()).0);
    }
    let pack = file::pack(path, locale)?;
    if matches!(pack.manifest.content, PackContent::Update { .. }) {
        let args = [("path", path.display().to_string().into())];
        return Err((2, locale.tf("cli-pack-not-a-market", &args)));
    }
    pack.to_documents().map(|(documents, _)| documents).map_err(|error| (2, pack_sentence(locale, &error)))
}
