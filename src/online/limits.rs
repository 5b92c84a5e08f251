//! How long a refresh waits, how often it tries, how much it takes: one place, so that tests can use milliseconds.

use std::{collections::BTreeMap, net::IpAddr, time::Duration};

/// Bounds of every request. Size caps are each request's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// For the connection, the name look-up and the TLS handshake together.
    pub connect: Duration,
    /// Between two pieces of an answer, the first one too.
    pub read: Duration,
    /// For one file with all its attempts.
    pub whole: Duration,
    /// Attempts after the first one, for faults that may pass.
    pub retries: u32,
    /// Wait before the second attempt; it doubles with each further one.
    pub back_off: Duration,
    /// Longest wait that a server may ask for; a longer wish ends the request.
    pub longest_wait: Duration,
    /// Redirects that are followed.
    pub redirects: usize,
    /// Header lines in an answer.
    pub headers: usize,
    /// Time between two reports of bytes of one source.
    pub report_every: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            read: Duration::from_secs(30),
            whole: Duration::from_mins(5),
            retries: 3,
            back_off: Duration::from_secs(1),
            longest_wait: Duration::from_mins(1),
            redirects: 5,
            headers: 100,
            report_every: Duration::from_millis(200),
        }
    }
}

/// What a refresh finds on this machine besides the user's choices.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Setup {
    /// Bounds of every request.
    pub limits: Limits,
    /// Who knows the addresses of names.
    pub lookup: Lookup,
    /// Certificate authorities that are trusted besides the system's, in DER.
    pub authorities: Vec<Vec<u8>>,
}

/// Who knows the addresses of names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Lookup {
    /// The system.
    #[default]
    System,
    /// This list alone.
    Listed(BTreeMap<String, Vec<IpAddr>>),
}
