//! What the libraries below report, as one of our faults: by type where they have one, by their words where not.

use super::{OnlineError, Stage, TlsFault, limits::Limits, resolve::LeadsInside};
use rustls::CertificateError as Wrong;
use std::error::Error;
use std::io::{self, ErrorKind};
use std::time::Duration;

/// Why no answer came.
pub(super) fn of_sending(error: &reqwest::Error, host: &str, limits: &Limits) -> OnlineError {
    let host = || host.to_owned();
    if let Some(LeadsInside(address)) = find(error) {
        return OnlineError::PrivateAddress { host: host(), address: *address };
    }
    if let Some(fault) = tls_fault(error) {
        return OnlineError::Tls { host: host(), fault };
    }
    if error.is_timeout() {
        return timed_out(&host(), Stage::Connect, limits.connect);
    }
    if error.is_dns() {
        return OnlineError::NameNotFound { host: host() };
    }
    if error.is_connect() {
        return OnlineError::NotConnected { host: host(), detail: last_cause(error) };
    }
    if says(error, "message head is too large") {
        return OnlineError::Headers { host: host() };
    }
    OnlineError::NotHttp { host: host(), detail: last_cause(error) }
}

/// Why an answer broke off.
pub(super) fn of_receiving(error: &reqwest::Error, host: &str, received: u64, announced: Option<u64>) -> OnlineError {
    let host = host.to_owned();
    // What the connection did is told by hyper, what the decompression found is not.
    let is_cut = says(error, "error reading a body from connection")
        || says(error, "connection closed before message completed")
        || find_io(error, |io| matches!(io.kind(), ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted));
    if is_cut {
        return OnlineError::CutShort { host, received, announced };
    }
    if let Some(fault) = tls_fault(error) {
        return OnlineError::Tls { host, fault };
    }
    if error.is_decode() {
        return OnlineError::Compression { host };
    }
    OnlineError::NotHttp { host, detail: last_cause(error) }
}

pub(super) fn timed_out(host: &str, stage: Stage, after: Duration) -> OnlineError {
    OnlineError::TimedOut { host: host.to_owned(), stage, seconds: rounded_up(after) }
}

/// Whole seconds, at least one.
pub(super) fn rounded_up(time: Duration) -> u64 {
    (time.as_secs() + u64::from(time.subsec_nanos() > 0)).max(1)
}

fn tls_fault(error: &reqwest::Error) -> Option<TlsFault> {
    let rustls::Error::InvalidCertificate(certificate) = find::<rustls::Error>(error)? else {
        return Some(TlsFault::Other(last_cause(error)));
    };
    Some(match certificate {
        Wrong::Expired | Wrong::ExpiredContext { .. } | Wrong::NotValidYet | Wrong::NotValidYetContext { .. } => {
            TlsFault::NotValidNow
        }
        Wrong::NotValidForName | Wrong::NotValidForNameContext { .. } => TlsFault::OtherName,
        Wrong::UnknownIssuer => TlsFault::UnknownIssuer,
        _ => TlsFault::Other(last_cause(error)),
    })
}

/// The first cause of that type; the ones inside of the system's errors count too.
fn find<'a, T: Error + 'static>(error: &'a (dyn Error + 'static)) -> Option<&'a T> {
    causes(error).find_map(|cause| cause.downcast_ref())
}

fn find_io(error: &(dyn Error + 'static), test: impl Fn(&io::Error) -> bool) -> bool {
    causes(error).filter_map(|cause| cause.downcast_ref()).any(test)
}

fn says(error: &(dyn Error + 'static), words: &str) -> bool {
    causes(error).any(|cause| cause.to_string().contains(words))
}

/// The error, what caused it, and so on.
fn causes<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    std::iter::successors(Some(error), |error| cause(*error))
}

/// An `io::Error` hides what it wraps from `source`, so that is looked at first.
fn cause<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a (dyn Error + 'static)> {
    match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(inside) => Some(inside),
        None => error.source(),
    }
}

/// What it comes down to, without the layers above.
pub(super) fn last_cause(error: &(dyn Error + 'static)) -> String {
    causes(error).last().map(ToString::to_string).unwrap_or_default()
}
