//! `skillvane pack check`: whether a pack is whole, who signed it, and the one sentence about it if it is not.

use super::{FileArgs, file, json, pack_sentence, printed, say, show};
use crate::{
    data::pack::{Pack, PackError, read_pack},
    i18n::Locale,
};
use serde::Serialize;
use std::io::{self, Write};

/// What `pack check --json` prints.
#[derive(Serialize)]
struct Checked {
    format: &'static str,
    version: u32,
    language: &'static str,
    path: String,
    /// Absent when the container itself was refused.
    hash: Option<String>,
    signature: Option<show::ShownSignature>,
    problem: Option<Problem>,
}

/// Why a pack is refused.
#[derive(Serialize)]
struct Problem {
    kind: &'static str,
    text: String,
}

/// Runs the command; the exit code is 1 when the pack is refused, 2 when a file cannot be read.
pub fn run(args: &FileArgs, locale: Locale, out: &mut dyn Write, err: &mut dyn Write) -> i32 {
    let read = file::trusted(&args.keys, locale)
        .and_then(|keys| file::pack_bytes(&args.file, locale).map(|bytes| read_pack(&bytes, &keys)));
    let (pack, problem) = match read {
        Err(failure) => return say(failure, err),
        Ok(Err(error)) => (None, Some(error)),
        Ok(Ok(pack)) => {
            let problem = pack.check_content().err();
            (Some(pack), problem)
        }
    };
    let done = if args.json {
        let checked = Checked {
            format: "skillvane-pack-check",
            version: 1,
            language: locale.language().code(),
            path: args.file.display().to_string(),
            hash: pack.as_ref().map(|pack| pack.hash.to_string()),
            signature: pack.as_ref().map(|pack| show::ShownSignature::of(&pack.signature)),
            problem: problem.as_ref().map(|error| Problem {
                kind: error.key().trim_start_matches("pack-error-"),
                text: pack_sentence(locale, error),
            }),
        };
        json(&checked, out)
    } else {
        print(pack.as_ref(), problem.as_ref(), locale, out)
    };
    printed(done, err).max(i32::from(problem.is_some()))
}

fn print(pack: Option<&Pack>, problem: Option<&PackError>, locale: Locale, out: &mut dyn Write) -> io::Result<()> {
    match (pack, problem) {
        (_, Some(error)) => writeln!(out, "{}", pack_sentence(locale, error)),
        (Some(pack), None) => {
            writeln!(out, "{}", locale.t("cli-pack-good"))?;
            writeln!(out, "{}", show::signature(&pack.signature, locale))
        }
        (None, None) => Ok(()),
    }
}
