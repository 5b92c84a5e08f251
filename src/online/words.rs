//! Faults and notes in the words of a language: what happened, what was kept, what to do.

use super::{OnlineError, OnlineNote, TlsFault, error::DiskFault};
use crate::i18n::{Arg, Locale};

/// Names that a note spells out; the rest is a count.
const NAMES_SHOWN: usize = 6;

impl OnlineError {
    /// What happened, what was kept, what to do.
    #[must_use]
    pub fn words(&self, locale: Locale) -> String {
        let say = |key: &str, args: &[(&str, Arg)]| locale.tf(key, args);
        match self {
            Self::AnotherRefresh => locale.t("online-error-another-refresh"),
            Self::NotReady { detail } => say("online-error-not-ready", &[("detail", detail.as_str().into())]),
            Self::Cancelled => locale.t("online-error-cancelled"),
            Self::NoAddress => locale.t("online-error-no-address"),
            Self::NoToken => locale.t("online-error-no-token"),
            Self::Address { address, fault } => {
                say("online-error-address", &[("address", address.as_str().into()), ("why", fault.key().into())])
            }
            Self::NameNotFound { host } => say("online-error-name-not-found", &[("host", host.as_str().into())]),
            Self::PrivateAddress { host, address } => {
                let args = [("host", host.as_str().into()), ("address", address.to_string().into())];
                say("online-error-private-address", &args)
            }
            Self::NotConnected { host, detail } => say("online-error-not-connected", &with_detail(host, detail)),
            Self::Tls { host, fault } => {
                let detail = if let TlsFault::Other(detail) = fault { detail.as_str() } else { "" };
                let [host, detail] = with_detail(host, detail);
                say("online-error-tls", &[host, ("fault", fault.key().into()), detail])
            }
            Self::TimedOut { host, stage, seconds } => {
                let args =
                    [("host", host.as_str().into()), ("stage", stage.key().into()), ("seconds", (*seconds).into())];
                say("online-error-timed-out", &args)
            }
            Self::TooManyRedirects { host, limit } => {
                say("online-error-too-many-redirects", &[("host", host.as_str().into()), ("limit", (*limit).into())])
            }
            Self::Redirect { host, to, fault } => {
                let args =
                    [("host", host.as_str().into()), ("address", to.as_str().into()), ("why", fault.key().into())];
                say("online-error-redirect", &args)
            }
            Self::TooManyRequests { host, seconds: None } => {
                say("online-error-too-many-requests", &[("host", host.as_str().into())])
            }
            Self::TooManyRequests { host, seconds: Some(seconds) } => {
                let minutes = seconds.div_ceil(60).max(1);
                let args = [("host", host.as_str().into()), ("minutes", minutes.into())];
                say("online-error-too-many-requests-in", &args)
            }
            Self::ServerFailed { host, status } => say("online-error-server-failed", &with_status(host, *status)),
            Self::NotFound { address } => say("online-error-not-found", &[("address", address.as_str().into())]),
            Self::Forbidden { host, status } => say("online-error-forbidden", &with_status(host, *status)),
            Self::Status { host, status } => say("online-error-status", &with_status(host, *status)),
            Self::WebPage { host } => say("online-error-web-page", &[("host", host.as_str().into())]),
            Self::ContentType { host, found } => {
                say("online-error-content-type", &[("host", host.as_str().into()), ("found", found.as_str().into())])
            }
            Self::TooLarge { host, limit_mib } => {
                say("online-error-too-large", &[("host", host.as_str().into()), ("limit", (*limit_mib).into())])
            }
            Self::CutShort { host, announced: None, .. } => {
                say("online-error-cut-short", &[("host", host.as_str().into())])
            }
            Self::CutShort { host, received, announced: Some(announced) } => {
                let args = [
                    ("host", host.as_str().into()),
                    ("received", (*received).into()),
                    ("announced", (*announced).into()),
                ];
                say("online-error-cut-short-of", &args)
            }
            Self::Unfinished { host } => say("online-error-unfinished", &[("host", host.as_str().into())]),
            Self::Headers { host } => say("online-error-headers", &[("host", host.as_str().into())]),
            Self::Compression { host } => say("online-error-compression", &[("host", host.as_str().into())]),
            Self::NotHttp { host, detail } => say("online-error-not-http", &with_detail(host, detail)),
            Self::Disk { fault } => {
                let detail = if let DiskFault::Other(detail) = fault { detail.as_str() } else { "" };
                say("online-error-disk", &[("fault", fault.key().into()), ("detail", detail.into())])
            }
            Self::Columns { part, missing, found } => {
                let args = [
                    ("part", part_or_none(part)),
                    ("count", missing.len().into()),
                    ("missing", missing.join(", ").into()),
                    ("found", found.join(", ").into()),
                ];
                say("online-error-columns", &args)
            }
            // Lines are names, not amounts, so they are not grouped.
            Self::Row { part, line, column, given } if column.is_empty() => {
                let args =
                    [("part", part_or_none(part)), ("line", line.to_string().into()), ("given", given.as_str().into())];
                say("online-error-row-whole", &args)
            }
            Self::Row { part, line, column, given } => {
                let args = [
                    ("part", part_or_none(part)),
                    ("line", line.to_string().into()),
                    ("column", column.as_str().into()),
                    ("given", given.as_str().into()),
                ];
                say("online-error-row", &args)
            }
            Self::Shape { part, detail } => {
                say("online-error-shape", &[("part", part_or_none(part)), ("detail", detail.as_str().into())])
            }
            Self::Empty { part } => say("online-error-empty", &[("part", part_or_none(part))]),
            Self::NewerFormat { found, known } => {
                let args = [("found", found.to_string().into()), ("known", known.to_string().into())];
                say("online-error-newer-format", &args)
            }
            Self::Checksum { name } => say("online-error-checksum", &[("name", name.as_str().into())]),
            Self::Internal { detail } => say("online-error-internal", &[("detail", detail.as_str().into())]),
        }
    }
}

impl OnlineNote {
    /// One sentence.
    #[must_use]
    pub fn words(&self, locale: Locale) -> String {
        let with_names = |key: &str, names: &[String]| {
            locale.tf(key, &[("count", names.len().into()), ("names", some_of(locale, names).into())])
        };
        match self {
            Self::PartFailed { part, error } => {
                let args = [("part", part.as_str().into()), ("sentence", error.words(locale).into())];
                locale.tf("online-note-part-failed", &args)
            }
            Self::NewNames { names } => with_names("online-note-new-names", names),
            Self::Vanished { names } => with_names("online-note-vanished", names),
            Self::Renamed { before, now } => {
                locale.tf("online-note-renamed", &[("before", before.as_str().into()), ("now", now.as_str().into())])
            }
            Self::RowsLeftOut { part, count, first_line } => {
                let args =
                    [("part", part_or_none(part)), ("count", (*count).into()), ("line", first_line.to_string().into())];
                locale.tf("online-note-rows-left-out", &args)
            }
            Self::Twice { part, count } => {
                let args = [("part", part_or_none(part)), ("count", (*count).into())];
                locale.tf("online-note-twice", &args)
            }
            Self::NameTaken { name } => locale.tf("online-note-name-taken", &[("name", name.as_str().into())]),
            Self::ValuesLeftOut { count } => locale.tf("online-note-values-left-out", &[("count", (*count).into())]),
            Self::Partial { month, days } => {
                locale.tf("online-note-partial", &[("month", locale.month(*month).into()), ("days", (*days).into())])
            }
            Self::Absent { names } => with_names("online-note-absent", names),
            Self::Capped { count, at } => {
                locale.tf("online-note-capped", &[("count", (*count).into()), ("at", (*at).into())])
            }
            Self::WeeksKept { count } => locale.tf("online-note-weeks-kept", &[("count", (*count).into())]),
            Self::WeeksRevised { count } => locale.tf("online-note-weeks-revised", &[("count", (*count).into())]),
        }
    }
}

fn with_detail(host: &str, detail: &str) -> [(&'static str, Arg); 2] {
    [("host", host.into()), ("detail", detail.into())]
}

/// Codes are names, not amounts.
fn with_status(host: &str, status: u16) -> [(&'static str, Arg); 2] {
    [("host", host.into()), ("status", status.to_string().into())]
}

fn part_or_none(part: &str) -> Arg {
    if part.is_empty() { "none".into() } else { part.into() }
}

/// The first names, and how many more there are.
fn some_of(locale: Locale, names: &[String]) -> String {
    let shown = names.iter().take(NAMES_SHOWN).cloned().collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(NAMES_SHOWN) {
        0 => shown,
        more => locale.tf("online-names-more", &[("names", shown.into()), ("count", more.into())]),
    }
}
