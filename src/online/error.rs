//! Why a refresh, a source or one of its files failed: one variant a fault, with what is known about it.
//!
//! Whatever fails, what was read before stays as it is. The sentences are in `words`.

use std::{fmt, net::IpAddr};

/// A fault of a refresh, of a source or of one of its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OnlineError {
    /// Another refresh holds the folder.
    AnotherRefresh,
    /// This machine lacks what an encrypted connection needs, such as a list of certificates.
    NotReady {
        /// The library's words.
        detail: String,
    },
    /// The user stopped it.
    Cancelled,
    /// The source is switched on without an address.
    NoAddress,
    /// The source needs the user's own token and has none.
    NoToken,
    /// The address is not one that may be asked.
    Address {
        /// As it was given, without what may be secret.
        address: String,
        /// What is wrong with it.
        fault: AddressFault,
    },
    /// The name has no address, or no network is there to ask for it.
    NameNotFound {
        /// The name.
        host: String,
    },
    /// The name leads into a private network, or to this machine.
    PrivateAddress {
        /// The name.
        host: String,
        /// Where it leads.
        address: IpAddr,
    },
    /// Nobody answers at the address, or no way leads there.
    NotConnected {
        /// The server.
        host: String,
        /// The system's words.
        detail: String,
    },
    /// The connection could not be made safe.
    Tls {
        /// The server.
        host: String,
        /// What is wrong.
        fault: TlsFault,
    },
    /// It took too long.
    TimedOut {
        /// The server.
        host: String,
        /// Where it stuck.
        stage: Stage,
        /// How long it waited, rounded up.
        seconds: u64,
    },
    /// The server redirects on and on.
    TooManyRedirects {
        /// The server that was asked.
        host: String,
        /// How many are followed.
        limit: usize,
    },
    /// The server redirects to an address that may not be asked.
    Redirect {
        /// The server that redirects.
        host: String,
        /// Where to, without what may be secret.
        to: String,
        /// What is wrong with it.
        fault: AddressFault,
    },
    /// The server asks to come back later, again and again or for longer than is waited.
    TooManyRequests {
        /// The server.
        host: String,
        /// Seconds until it wants to be asked again, where it says so.
        seconds: Option<u64>,
    },
    /// The server failed each time.
    ServerFailed {
        /// The server.
        host: String,
        /// The code, from 500 on.
        status: u16,
    },
    /// There is no such file.
    NotFound {
        /// The address.
        address: String,
    },
    /// The server refuses.
    Forbidden {
        /// The server.
        host: String,
        /// 401, 403 or 407.
        status: u16,
    },
    /// An answer with a code that means nothing here.
    Status {
        /// The server.
        host: String,
        /// The code.
        status: u16,
    },
    /// A web page instead of data: most often the login page of a network.
    WebPage {
        /// The server.
        host: String,
    },
    /// A kind of content that the file never has.
    ContentType {
        /// The server.
        host: String,
        /// What it says.
        found: String,
    },
    /// More bytes than the source's file can have; counted after decompression.
    TooLarge {
        /// The server.
        host: String,
        /// How many are taken, MiB.
        limit_mib: u64,
    },
    /// The connection ended before the file did.
    CutShort {
        /// The server.
        host: String,
        /// Bytes that came.
        received: u64,
        /// Bytes that were announced, where they were.
        announced: Option<u64>,
    },
    /// The file ends in the middle of a line: it is longer than the server announced, or was cut.
    Unfinished {
        /// The server.
        host: String,
    },
    /// A flood of header lines.
    Headers {
        /// The server.
        host: String,
    },
    /// The compressed content is damaged.
    Compression {
        /// The server.
        host: String,
    },
    /// What answers does not speak HTTP, or breaks off before an answer.
    NotHttp {
        /// The server.
        host: String,
        /// The library's words.
        detail: String,
    },
    /// The temporary file could not be written or read.
    Disk {
        /// What is wrong.
        fault: DiskFault,
    },
    /// A file lacks columns, or has them under other names.
    Columns {
        /// Which file, such as `US`; empty when the source has one.
        part: String,
        /// The missing ones.
        missing: Vec<String>,
        /// The ones that are there, at most 20.
        found: Vec<String>,
    },
    /// A row of a file cannot be read.
    Row {
        /// Which file; empty when the source has one.
        part: String,
        /// The line, from 1.
        line: u64,
        /// The column; empty when the whole row is meant.
        column: String,
        /// What stands there, cut to 60 characters.
        given: String,
    },
    /// A file does not have the shape of its kind (JSON, RON, CSV).
    Shape {
        /// Which file; empty when the source has one.
        part: String,
        /// The reader's words.
        detail: String,
    },
    /// A file holds nothing that is used.
    Empty {
        /// Which file; empty when the source has one.
        part: String,
    },
    /// A file of a newer format than this version knows.
    NewerFormat {
        /// Its version.
        found: u64,
        /// The newest known one.
        known: u64,
    },
    /// A downloaded pack is not the one that its list describes.
    Checksum {
        /// The file's name.
        name: String,
    },
    /// The program itself failed; the detail is for its makers.
    Internal {
        /// What is known.
        detail: String,
    },
}

/// Why an address may not be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AddressFault {
    /// It is no address.
    Unreadable,
    /// It is not encrypted, and does not lead to this machine.
    NotHttps,
    /// It is less safe than the one that led here.
    LessSafe,
    /// It holds a name or a password.
    Credentials,
    /// It leads into a private network, to this machine, or to nobody.
    Private,
}

impl AddressFault {
    /// Kebab-case key, which chooses the words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::NotHttps => "not-https",
            Self::LessSafe => "less-safe",
            Self::Credentials => "credentials",
            Self::Private => "private",
        }
    }
}

/// What is wrong with an encrypted connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TlsFault {
    /// Nobody whom this machine trusts vouches for the server.
    UnknownIssuer,
    /// The certificate is not valid now: expired, not yet valid, or this machine's clock is wrong.
    NotValidNow,
    /// The certificate is another server's.
    OtherName,
    /// Anything else, in the library's words.
    Other(String),
}

impl TlsFault {
    /// Kebab-case key, which chooses the words.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::UnknownIssuer => "unknown-issuer",
            Self::NotValidNow => "not-valid-now",
            Self::OtherName => "other-name",
            Self::Other(_) => "other",
        }
    }
}

/// Where a request stuck.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Name, connection, TLS handshake.
    Connect,
    /// Until the first or the next piece of the answer.
    Read,
    /// All of it.
    Whole,
}

impl Stage {
    /// Kebab-case key, which chooses the words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Read => "read",
            Self::Whole => "whole",
        }
    }
}

/// What is wrong with the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DiskFault {
    /// It is full.
    Full,
    /// The folder refuses writing.
    NotWritable,
    /// Anything else, in the system's words.
    Other(String),
}

impl DiskFault {
    /// Kebab-case key, which chooses the words.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::NotWritable => "not-writable",
            Self::Other(_) => "other",
        }
    }
}

impl From<&std::io::Error> for DiskFault {
    fn from(error: &std::io::Error) -> Self {
        use std::io::ErrorKind as Kind;
        match error.kind() {
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => Self::Full,
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem | Kind::NotADirectory | Kind::NotFound => {
                Self::NotWritable
            }
            _ => Self::Other(error.to_string()),
        }
    }
}

impl OnlineError {
    /// A fault of the disk.
    #[must_use]
    pub fn disk(error: &std::io::Error) -> Self {
        Self::Disk { fault: error.into() }
    }

    /// Whether the same request may succeed in a moment: the server was not reached, too slow, or too busy.
    #[must_use]
    pub fn may_pass(&self) -> bool {
        match self {
            Self::NameNotFound { .. }
            | Self::NotConnected { .. }
            | Self::TooManyRequests { .. }
            | Self::ServerFailed { .. } => true,
            Self::TimedOut { stage, .. } => *stage != Stage::Whole,
            _ => false,
        }
    }

    /// Whether every further request to the same server would meet the same fault.
    #[must_use]
    pub fn is_of_the_server(&self) -> bool {
        matches!(
            self,
            Self::NameNotFound { .. }
                | Self::PrivateAddress { .. }
                | Self::NotConnected { .. }
                | Self::Tls { .. }
                | Self::TimedOut { stage: Stage::Connect, .. }
                | Self::TooManyRequests { .. }
        )
    }
}

/// For the log; people read `words`.
impl fmt::Display for OnlineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl std::error::Error for OnlineError {}
