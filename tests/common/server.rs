//! A web server on this machine that does exactly what a test tells it, byte by byte: raw answers, pauses, drips,
//! broken connections, TLS. Every connection gets one answer and is closed.

#![allow(dead_code, reason = "each test binary uses its own part")]

use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

/// One thing that the server does.
#[derive(Debug, Clone)]
pub enum Step {
    /// Sends these bytes.
    Send(Vec<u8>),
    /// Does nothing for a while.
    Wait(Duration),
    /// Sends the same byte again and again, with a pause before each, until the client goes.
    Drip(u8, Duration),
    /// Sends these bytes again and again until the client goes.
    Flood(Vec<u8>),
    /// Does nothing until the client goes.
    Hang,
}

/// A request that arrived.
#[derive(Debug, Clone)]
pub struct Heard {
    /// `GET /path HTTP/1.1`.
    pub line: String,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// How many requests for the same path came before.
    pub before: usize,
}

impl Heard {
    /// The path with its query.
    pub fn path(&self) -> &str {
        self.line.split(' ').nth(1).unwrap_or_default()
    }

    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(have, _)| have == name).map(|(_, value)| value.as_str())
    }
}

/// What the server answers to a request.
pub type Script = Arc<dyn Fn(&Heard) -> Vec<Step> + Send + Sync>;

/// A running server; it ends when it is dropped.
pub struct Server {
    address: SocketAddr,
    scheme: &'static str,
    heard: Arc<Mutex<Vec<Heard>>>,
    stopped: Arc<AtomicBool>,
    accepting: Option<JoinHandle<()>>,
}

/// How connections are made.
#[derive(Clone)]
enum Kind {
    Plain,
    Tls(Arc<ServerConfig>),
    /// The steps come at once, whatever the client says.
    Raw(Vec<Step>),
}

impl Server {
    /// Plain HTTP.
    pub fn http(script: impl Fn(&Heard) -> Vec<Step> + Send + Sync + 'static) -> Self {
        Self::start("http", Kind::Plain, Arc::new(script))
    }

    /// HTTP over TLS with a certificate of `tests/fixtures/online`.
    pub fn https(certificate: &str, script: impl Fn(&Heard) -> Vec<Step> + Send + Sync + 'static) -> Self {
        let chain = vec![CertificateDer::from(fixture(&format!("{certificate}.crt.der")))];
        let key = PrivateKeyDer::try_from(fixture(&format!("{certificate}.key.der"))).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        let config = config.with_no_client_auth().with_single_cert(chain, key).unwrap();
        Self::start("https", Kind::Tls(Arc::new(config)), Arc::new(script))
    }

    /// No HTTP at all: does these steps on every connection. `scheme` is what its address says.
    pub fn raw(scheme: &'static str, steps: Vec<Step>) -> Self {
        Self::start(scheme, Kind::Raw(steps), Arc::new(|_: &Heard| Vec::new()))
    }

    /// An address of this server.
    pub fn url(&self, path: &str) -> String {
        format!("{}://{}{path}", self.scheme, self.address)
    }

    /// All requests so far.
    pub fn heard(&self) -> Vec<Heard> {
        self.heard.lock().unwrap().clone()
    }

    fn start(scheme: &'static str, kind: Kind, script: Script) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (heard, stopped) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicBool::new(false)));
        let (for_heard, for_stopped) = (Arc::clone(&heard), Arc::clone(&stopped));
        let accepting = std::thread::spawn(move || {
            let mut connections = Vec::new();
            for stream in listener.incoming().map_while(Result::ok) {
                if for_stopped.load(Ordering::SeqCst) {
                    break;
                }
                let (kind, script) = (kind.clone(), Arc::clone(&script));
                let (heard, stopped) = (Arc::clone(&for_heard), Arc::clone(&for_stopped));
                // A client that goes away in the middle is what many tests are about.
                connections.push(std::thread::spawn(move || drop(serve(stream, kind, &script, &heard, &stopped))));
            }
            for connection in connections {
                connection.join().unwrap();
            }
        });
        Self { address, scheme, heard, stopped, accepting: Some(accepting) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::SeqCst);
        // Wakes the accepting thread.
        drop(TcpStream::connect(self.address));
        if let Some(accepting) = self.accepting.take() {
            let joined = accepting.join();
            assert!(joined.is_ok() || std::thread::panicking(), "a connection of the test server failed");
        }
    }
}

fn serve(
    mut stream: TcpStream,
    kind: Kind,
    script: &Script,
    heard: &Mutex<Vec<Heard>>,
    stopped: &AtomicBool,
) -> io::Result<()> {
    stream.set_nodelay(true)?;
    match kind {
        Kind::Plain => {
            let steps = listen(&mut stream, script, heard)?;
            act(&mut stream, &steps, stopped)?;
        }
        Kind::Tls(config) => {
            let connection = ServerConnection::new(config).map_err(io::Error::other)?;
            let mut tls = StreamOwned::new(connection, stream.try_clone()?);
            let steps = listen(&mut tls, script, heard)?;
            act(&mut tls, &steps, stopped)?;
            tls.conn.send_close_notify();
            tls.flush()?;
        }
        Kind::Raw(steps) => act(&mut stream, &steps, stopped)?,
    }
    // Said before the socket closes, and what still comes is read, so that nothing is thrown away on the way.
    stream.shutdown(Shutdown::Write)?;
    let _ = until_gone(&mut stream, stopped);
    Ok(())
}

/// Reads one request and asks the script.
fn listen(stream: &mut impl Read, script: &Script, heard: &Mutex<Vec<Heard>>) -> io::Result<Vec<Step>> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    while !bytes.windows(4).any(|end| end == b"\r\n\r\n") {
        match stream.read(&mut buffer)? {
            0 => return Err(ErrorKind::UnexpectedEof.into()),
            read => bytes.extend(&buffer[..read]),
        }
    }
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let mut lines = text.lines();
    let line = lines.next().unwrap_or_default().to_owned();
    let headers = lines
        .map_while(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
        .collect();
    let mut request = Heard { line, headers, before: 0 };
    {
        let mut all = heard.lock().unwrap();
        request.before = all.iter().filter(|have| have.path() == request.path()).count();
        all.push(request.clone());
    }
    Ok(script(&request))
}

fn act(stream: &mut (impl Read + Write), steps: &[Step], stopped: &AtomicBool) -> io::Result<()> {
    let goes_on = || !stopped.load(Ordering::SeqCst);
    for step in steps {
        match step {
            Step::Send(bytes) => stream.write_all(bytes)?,
            Step::Wait(time) => std::thread::sleep(*time),
            Step::Drip(byte, pause) => {
                while goes_on() {
                    std::thread::sleep(*pause);
                    stream.write_all(&[*byte])?;
                    stream.flush()?;
                }
            }
            Step::Flood(bytes) => {
                while goes_on() {
                    stream.write_all(bytes)?;
                }
            }
            Step::Hang => {
                stream.flush()?;
                while goes_on() {
                    std::thread::sleep(Duration::from_millis(5));
                }
            }
        }
        stream.flush()?;
    }
    Ok(())
}

fn until_gone(stream: &mut TcpStream, stopped: &AtomicBool) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_millis(20)))?;
    let mut buffer = [0; 4096];
    while !stopped.load(Ordering::SeqCst) {
        match stream.read(&mut buffer) {
            Ok(0) => break,
            Ok(_) => {}
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// A file of `tests/fixtures/online`.
pub fn fixture(name: &str) -> Vec<u8> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/online");
    std::fs::read(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A whole answer with its length.
pub fn answer(status: &str, headers: &[&str], body: &[u8]) -> Vec<Step> {
    let length = format!("content-length: {}", body.len());
    raw_answer(status, &[headers, &[&length]].concat(), body)
}

/// An answer with just these headers.
pub fn raw_answer(status: &str, headers: &[&str], body: &[u8]) -> Vec<Step> {
    let status = format!("HTTP/1.1 {status}");
    let lines = [&[status.as_str(), "connection: close"], headers, &["", ""]].concat();
    let mut bytes = lines.join("\r\n").into_bytes();
    bytes.extend(body);
    vec![Step::Send(bytes)]
}

/// A CSV file that is there.
pub fn csv(body: &str) -> Vec<Step> {
    answer("200 OK", &["content-type: text/csv"], body.as_bytes())
}
