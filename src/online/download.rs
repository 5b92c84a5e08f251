//! The body of an answer into a temporary file: counted, capped and looked at while it comes.

use super::{
    Body, Expected, OnlineError, ReceivedFile, Request, SourceState, Stage, classify, net::Net, policy::Target,
};
use crate::domain::Date;
use reqwest::{
    Response,
    header::{CONTENT_TYPE, HeaderMap, LAST_MODIFIED},
};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::sync::Arc;
use std::time::UNIX_EPOCH;
use tokio::time::{Instant, timeout};

/// How much of the beginning is looked at.
const HEAD: usize = 256;

/// Reads all of the body. Whatever goes wrong, the temporary file is gone afterwards: it has no name.
pub(super) async fn body(
    net: &Net,
    request: &Request,
    target: &Target,
    mut response: Response,
    tell: &dyn Fn(SourceState),
) -> Result<Body, OnlineError> {
    let host = target.host();
    check_type(request.expected, response.headers(), &host)?;
    let too_large = || OnlineError::TooLarge { host: host.clone(), limit_mib: request.cap.div_ceil(1 << 20) };
    // Compressed bodies have no length here: it would be that of the compressed bytes.
    let announced = response.content_length();
    if announced.is_some_and(|bytes| bytes > request.cap) {
        return Err(too_large());
    }
    let last_modified = response.headers().get(LAST_MODIFIED).and_then(|value| day(value.to_str().ok()?));

    let file = tempfile::tempfile_in(&net.folder).map_err(|error| OnlineError::disk(&error))?;
    let mut writer = BufWriter::with_capacity(1 << 16, file);
    let (mut bytes, mut head, mut last) = (0, Vec::with_capacity(HEAD), None);
    let mut told = Instant::now();
    tell(SourceState::Receiving { bytes, of: announced });
    loop {
        let chunk = timeout(net.limits.read, response.chunk())
            .await
            .map_err(|_| classify::timed_out(&host, Stage::Read, net.limits.read))?
            .map_err(|error| classify::of_receiving(&error, &host, bytes, announced))?;
        let Some(chunk) = chunk else { break };
        bytes += chunk.len() as u64;
        if bytes > request.cap {
            return Err(too_large());
        }
        if head.len() < HEAD {
            head.extend(chunk.iter().take(HEAD - head.len()));
            if is_web_page(&head) {
                return Err(OnlineError::WebPage { host });
            }
        }
        last = chunk.last().copied().or(last);
        writer.write_all(&chunk).map_err(|error| OnlineError::disk(&error))?;
        if told.elapsed() >= net.limits.report_every {
            told = Instant::now();
            tell(SourceState::Receiving { bytes, of: announced });
        }
    }
    if bytes == 0 {
        return Err(OnlineError::Empty { part: request.part.clone() });
    }
    // What a server sends beyond the announced length never arrives here, so a file that is longer than announced is
    // one that ends in the middle of a line, unless the cut falls between two.
    if request.expected == Expected::Csv && !matches!(last, Some(b'\n' | b'\r')) {
        return Err(OnlineError::Unfinished { host });
    }
    let file: File = writer.into_inner().map_err(|failed| OnlineError::disk(failed.error()))?;
    Ok(Body::File(ReceivedFile { bytes, last_modified, file: Arc::new(file), cancel: net.cancel.clone() }))
}

/// Refuses what says of itself that it is something else. Raw files are often sent as plain text or as bytes.
fn check_type(expected: Expected, headers: &HeaderMap, host: &str) -> Result<(), OnlineError> {
    let Some(value) = headers.get(CONTENT_TYPE) else { return Ok(()) };
    let text = String::from_utf8_lossy(value.as_bytes()).to_lowercase();
    let kind = text.split(';').next().unwrap_or_default().trim();
    let is_usual = matches!(kind, "" | "text/plain" | "application/octet-stream" | "binary/octet-stream");
    let is_expected = match expected {
        Expected::Csv => matches!(kind, "text/csv" | "application/csv" | "text/x-csv" | "application/vnd.ms-excel"),
        Expected::Json => kind == "application/json" || kind == "text/json" || kind.ends_with("+json"),
        Expected::Ron => matches!(kind, "application/ron" | "text/ron" | "text/x-ron" | "application/x-ron"),
        Expected::Pack => kind.starts_with("application/") && !kind.contains("html") && !kind.contains("json"),
    };
    if is_usual || is_expected {
        Ok(())
    } else if kind.contains("html") {
        Err(OnlineError::WebPage { host: host.to_owned() })
    } else {
        Err(OnlineError::ContentType { host: host.to_owned(), found: kind.chars().take(60).collect() })
    }
}

/// Whether it begins as a web page or another document of markup does; data never begins with `<`.
fn is_web_page(head: &[u8]) -> bool {
    let head = head.strip_prefix("\u{feff}".as_bytes()).unwrap_or(head);
    head.trim_ascii_start().starts_with(b"<")
}

/// The day, in UTC, of a date in a header.
fn day(text: &str) -> Option<Date> {
    let since = httpdate::parse_http_date(text).ok()?.duration_since(UNIX_EPOCH).ok()?;
    let days = i32::try_from(since.as_secs() / 86_400).ok()?;
    Some(Date::from_days(days))
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::header::HeaderValue;

    #[test]
    fn what_says_that_it_is_something_else_is_refused() {
        let fault = |expected, kind: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
            check_type(expected, &headers, "h").err()
        };
        for kind in ["text/csv", "text/plain; charset=utf-8", "application/octet-stream", "TEXT/CSV"] {
            assert_eq!(fault(Expected::Csv, kind), None, "{kind}");
        }
        assert_eq!(fault(Expected::Csv, "text/html"), Some(OnlineError::WebPage { host: "h".into() }));
        assert!(matches!(fault(Expected::Csv, "image/png"), Some(OnlineError::ContentType { .. })));
        assert!(matches!(fault(Expected::Csv, "application/json"), Some(OnlineError::ContentType { .. })));
        assert_eq!(fault(Expected::Json, "application/problem+json"), None);
        assert_eq!(fault(Expected::Pack, "application/zip"), None);
    }

    #[test]
    fn markup_is_seen_behind_a_mark_and_blanks() {
        for page in ["<!DOCTYPE html>", "\u{feff}\n  <html>", "<?xml"] {
            assert!(is_web_page(page.as_bytes()), "{page}");
        }
        for data in ["date,value\n", "", "  ", "{\"a\": \"<html>\"}"] {
            assert!(!is_web_page(data.as_bytes()), "{data}");
        }
    }

    #[test]
    fn a_header_date_is_a_day_of_utc() {
        assert_eq!(day("Thu, 26 Nov 2026 23:59:59 GMT"), Date::parse("2026-11-26").ok());
        assert_eq!(day("yesterday"), None);
    }
}
