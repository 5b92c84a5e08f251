//! What a source asks for, and what came of it.

use super::{Cancel, OnlineError};
use crate::domain::Date;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::sync::Arc;

/// One file that a source asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Which part of the source it is, such as `US`; empty when there is one. Shown in messages.
    pub part: String,
    /// The address, with nothing left to fill in.
    pub address: String,
    /// What must come.
    pub expected: Expected,
    /// Most bytes that are taken, after decompression.
    pub cap: u64,
    /// Whether "not found" is an answer (nothing there) and no fault.
    pub may_be_absent: bool,
    /// A header that proves who asks: name and value. It is sent to this address alone, never along a redirect.
    pub secret: Option<Secret>,
}

/// A header that proves who asks. Its value shows in no log.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret {
    /// Name of the header.
    pub header: &'static str,
    /// Its value.
    pub value: String,
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Secret").field("header", &self.header).finish_non_exhaustive()
    }
}

impl Request {
    /// A file that must be there.
    #[must_use]
    pub fn new(part: impl Into<String>, address: impl Into<String>, expected: Expected, cap: u64) -> Self {
        let (part, address) = (part.into(), address.into());
        Self { part, address, expected, cap, may_be_absent: false, secret: None }
    }
}

/// What must come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Expected {
    /// Rows of values, the last one ended by a line break.
    Csv,
    /// A JSON document.
    Json,
    /// A RON document.
    Ron,
    /// A data pack.
    Pack,
}

/// All files of one source.
#[derive(Debug)]
pub struct Received {
    /// In the order of the requests.
    pub parts: Vec<Part>,
}

/// What came of one request.
#[derive(Debug)]
pub struct Part {
    /// What was asked for.
    pub request: Request,
    /// What came.
    pub body: Body,
}

/// What came.
#[derive(Debug)]
pub enum Body {
    /// A whole file.
    File(ReceivedFile),
    /// Nothing new since the base was made: its series stay.
    Unchanged,
    /// There is nothing at the address, and that may be.
    Absent,
    /// It failed; the base's series of this part stay. The refresh reports it.
    Failed(OnlineError),
}

/// A whole file on the disk, without a name: it is gone when this value is, and when the program dies.
#[derive(Debug)]
pub struct ReceivedFile {
    /// Its bytes, after decompression.
    pub bytes: u64,
    /// The day of the server's Last-Modified, in UTC.
    pub last_modified: Option<Date>,
    pub(super) file: Arc<File>,
    pub(super) cancel: Cancel,
}

impl ReceivedFile {
    /// Reads from the start. Reading fails when the user stops the refresh, so that long files stop at once too. One
    /// reader at a time.
    ///
    /// # Errors
    /// When the system cannot go back to the start.
    pub fn reader(&self) -> io::Result<impl Read + '_> {
        (&*self.file).seek(SeekFrom::Start(0))?;
        Ok(BufReader::with_capacity(1 << 16, Stoppable { file: &self.file, cancel: &self.cancel }))
    }

    /// The whole file as text; only for small ones.
    ///
    /// # Errors
    /// [`OnlineError`] of the disk, or of its shape when it is not UTF-8.
    pub fn text(&self, part: &str) -> Result<String, OnlineError> {
        let mut bytes = Vec::new();
        self.reader().and_then(|mut reader| reader.read_to_end(&mut bytes)).map_err(|error| self.fault(&error))?;
        String::from_utf8(bytes)
            .map_err(|error| OnlineError::Shape { part: part.to_owned(), detail: error.utf8_error().to_string() })
    }

    /// What a failed read means: stopped by the user, or a fault of the disk.
    #[must_use]
    pub fn fault(&self, error: &io::Error) -> OnlineError {
        if self.cancel.is_cancelled() { OnlineError::Cancelled } else { OnlineError::disk(error) }
    }

    /// A file with these bytes, as if it had been received: for trying a source's reader without a network.
    ///
    /// # Errors
    /// When the system gives no temporary file.
    pub fn of(mut bytes: impl Read, last_modified: Option<Date>) -> io::Result<Self> {
        let mut file = tempfile::tempfile()?;
        let bytes = io::copy(&mut bytes, &mut file)?;
        Ok(Self { bytes, last_modified, file: Arc::new(file), cancel: Cancel::default() })
    }
}

struct Stoppable<'a> {
    file: &'a File,
    cancel: &'a Cancel,
}

impl Read for Stoppable<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.cancel.is_cancelled() {
            return Err(io::Error::other("stopped"));
        }
        self.file.read(buffer)
    }
}

impl Received {
    /// The files that came whole, with the part that they are.
    pub fn files(&self) -> impl Iterator<Item = (&Request, &ReceivedFile)> {
        self.parts.iter().filter_map(|part| match &part.body {
            Body::File(file) => Some((&part.request, file)),
            _ => None,
        })
    }

    /// What was asked for and is not there.
    pub fn absent(&self) -> impl Iterator<Item = &Request> {
        self.parts.iter().filter(|part| matches!(part.body, Body::Absent)).map(|part| &part.request)
    }
}
