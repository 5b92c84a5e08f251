//! `skillvane pack key new|show`: keys for signing packs, as files that the minisign program reads too.

use super::{Failure, file, key_failure};
use crate::{
    cli::store_sentence,
    data::pack::{KeyError, SigningKey, key::public_key},
    export::ExportError,
    i18n::Locale,
};
use clap::Subcommand;
use std::{
    fs::OpenOptions,
    io::{ErrorKind, Result as IoResult, Write},
    path::{Path, PathBuf},
};

/// Commands on keys.
#[derive(Debug, Subcommand)]
pub enum KeyCommand {
    /// Make a pair of keys: PREFIX.pub for others, PREFIX.key for yourself; files that are there stay
    New {
        /// Start of both names
        #[arg(long, value_name = "PREFIX")]
        out: PathBuf,
        /// File whose first line becomes the password of the secret key
        #[arg(long, value_name = "FILE")]
        password_file: Option<PathBuf>,
    },
    /// Print the public key of a public or secret key file
    Show {
        /// The file
        file: PathBuf,
        /// File whose first line is the password of the secret key
        #[arg(long, value_name = "FILE")]
        password_file: Option<PathBuf>,
    },
}

/// Runs a command and gives the lines to print.
pub fn run(command: &KeyCommand, locale: Locale, err: &mut dyn Write) -> Result<Vec<String>, Failure> {
    match command {
        KeyCommand::New { out, password_file } => new(out, password_file.as_deref(), locale, err),
        KeyCommand::Show { file, password_file } => show(file, password_file.as_deref(), locale),
    }
}

fn new(
    prefix: &Path,
    password_file: Option<&Path>,
    locale: Locale,
    err: &mut dyn Write,
) -> Result<Vec<String>, Failure> {
    let password = password_file.map(|path| file::password(path, locale)).transpose()?;
    let shown = prefix.display().to_string();
    let made = SigningKey::generate(password.as_deref()).map_err(|error| key_failure(locale, &error, &shown))?;
    let (public, secret) = (PathBuf::from(format!("{shown}.pub")), PathBuf::from(format!("{shown}.key")));
    let failed = |error: &ExportError| (1, store_sentence(locale, error.key(), error.args()));
    // The secret key first: a public one alone would promise signatures that nobody can make.
    write_secret(&secret, made.secret.as_bytes()).map_err(|error| failed(&error))?;
    if let Err(error) = file::write(&public, made.public.as_bytes()) {
        let _ = std::fs::remove_file(&secret);
        return Err(failed(&error));
    }
    if password.is_none() {
        let _ = writeln!(err, "skillvane: {}", locale.t("cli-pack-key-open"));
    }
    let line = |key: &str, path: &Path| locale.tf(key, &[("path", path.display().to_string().into())]);
    Ok(vec![
        locale.tf("cli-pack-key-made", &[("id", made.id.into())]),
        made.line,
        line("cli-pack-key-public", &public),
        line("cli-pack-key-secret", &secret),
    ])
}

fn show(path: &Path, password_file: Option<&Path>, locale: Locale) -> Result<Vec<String>, Failure> {
    let text = file::key_text(path, locale)?;
    let shown = path.display().to_string();
    let (line, id) = match public_key(&text) {
        Err(KeyError::Secret) => {
            let key = file::signing_key(path, password_file, locale)?;
            (key.public_line().map_err(|error| key_failure(locale, &error, &shown))?, key.id())
        }
        read => read.map_err(|error| key_failure(locale, &error, &shown))?,
    };
    Ok(vec![locale.tf("cli-pack-key-made", &[("id", id.into())]), line])
}

/// Writes a file that only its owner reads; one that is there stays.
fn write_secret(path: &Path, bytes: &[u8]) -> Result<(), ExportError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let folder = || path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned();
    let mut file = options.open(path).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => ExportError::Exists(path.to_owned()),
        ErrorKind::NotFound => ExportError::NoFolder(folder()),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => ExportError::NotWritable(folder()),
        _ => ExportError::Io { detail: error.to_string(), path: path.to_owned() },
    })?;
    let written: IoResult<()> = file.write_all(bytes).and_then(|()| file.sync_all());
    written.map_err(|error| {
        let _ = std::fs::remove_file(path);
        ExportError::Io { detail: error.to_string(), path: path.to_owned() }
    })
}
