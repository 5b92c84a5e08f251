//! Every fault of the network, played by a server on this machine: each ends in its own error, the data set before
//! stays as it was, and no file remains.

use crate::attempt::Try;
use crate::server::{Heard, Server, Step, answer, csv, fixture, raw_answer};
use skillvane::online::{AddressFault, Lookup, OnlineError, SourceState, Stage, TlsFault};
use std::net::TcpListener;
use std::time::Duration;

const HOST: &str = "127.0.0.1";
const ROWS: &str = "date,value\n2026-01-01,1\n2026-02-01,2\n2026-03-01,3\n";
const SHORT: Duration = Duration::from_millis(40);

fn host() -> String {
    HOST.to_owned()
}

/// The fault of a server that always gives this answer.
fn fault_of(steps: Vec<Step>) -> OnlineError {
    let server = Server::http(move |_| steps.clone());
    Try::at(&server.url("/a.csv")).run().fault()
}

#[test]
fn a_good_file_makes_a_new_data_set() {
    let server = Server::http(|_| csv(ROWS));
    let done = Try::at(&server.url("/a.csv")).run();
    assert_eq!(done.state(), &SourceState::Updated);
    assert_eq!(done.values("upwork-index-0"), [1.0, 2.0, 3.0]);
}

#[test]
fn nobody_listens() {
    let closed = TcpListener::bind((HOST, 0)).unwrap().local_addr().unwrap();
    let fault = Try::at(&format!("http://{closed}/a.csv")).run().fault();
    assert!(matches!(fault, OnlineError::NotConnected { host, .. } if host == HOST));
}

#[test]
fn a_name_that_does_not_exist() {
    let mut order = Try::at("https://data.skillvane.invalid/a.csv");
    let expected = OnlineError::NameNotFound { host: "data.skillvane.invalid".to_owned() };
    order.order.setup.lookup = Lookup::Listed([].into());
    assert_eq!(order.run().fault(), expected);
}

#[test]
fn a_name_that_leads_inside_is_not_connected_to() {
    for inside in ["127.0.0.1", "10.0.0.1", "192.168.1.1", "169.254.169.254", "::1", "::ffff:127.0.0.1", "fd00::1"] {
        let mut order = Try::at("https://data.example.org/a.csv");
        let address = inside.parse().unwrap();
        order.order.setup.lookup = Lookup::Listed([("data.example.org".to_owned(), vec![address])].into());
        let host = "data.example.org".to_owned();
        assert_eq!(order.run().fault(), OnlineError::PrivateAddress { host, address });
    }
}

#[test]
fn addresses_that_may_not_be_asked() {
    for (address, why) in [
        ("http://example.org/a.csv", AddressFault::NotHttps),
        ("file:///etc/hostname", AddressFault::NotHttps),
        ("https://me:secret@example.org/a.csv", AddressFault::Credentials),
        ("https://192.168.0.1/a.csv", AddressFault::Private),
        ("nonsense", AddressFault::Unreadable),
    ] {
        let fault = Try::at(address).run().fault();
        assert!(matches!(&fault, OnlineError::Address { fault, .. } if *fault == why), "{address}: {fault}");
        assert!(!fault.to_string().contains("secret"));
    }
}

#[test]
fn certificates_that_prove_nothing() {
    for (certificate, expected) in [
        ("self-signed", TlsFault::UnknownIssuer),
        ("expired", TlsFault::NotValidNow),
        ("other-name", TlsFault::OtherName),
    ] {
        let server = Server::https(certificate, |_| csv(ROWS));
        let fault = Try::at(&server.url("/a.csv")).run().fault();
        assert_eq!(fault, OnlineError::Tls { host: host(), fault: expected }, "{certificate}");
        assert!(server.heard().is_empty(), "nothing was asked");
    }
}

#[test]
fn a_trusted_certificate_is_enough() {
    let server = Server::https("local", |_| csv(ROWS));
    let done = Try::at(&server.url("/a.csv")).run();
    assert_eq!(done.values("upwork-index-0"), [1.0, 2.0, 3.0]);
}

#[test]
fn garbage_where_tls_belongs() {
    let server = Server::raw("https", vec![Step::Send(b"this is no handshake at all, not even nearly".to_vec())]);
    let fault = Try::at(&server.url("/a.csv")).run().fault();
    assert!(matches!(fault, OnlineError::Tls { fault: TlsFault::Other(_), .. }), "{fault}");
}

#[test]
fn garbage_where_http_belongs() {
    let server = Server::raw("http", vec![Step::Send(b"SSH-2.0-OpenSSH_9.7\r\n\r\n".to_vec())]);
    let fault = Try::at(&server.url("/a.csv")).run().fault();
    assert!(matches!(fault, OnlineError::NotHttp { .. }), "{fault}");
}

#[test]
fn a_handshake_that_never_answers() {
    let server = Server::raw("https", vec![Step::Hang]);
    let fault = Try::at(&server.url("/a.csv")).with(|limits| limits.connect = SHORT).run().fault();
    assert_eq!(fault, OnlineError::TimedOut { host: host(), stage: Stage::Connect, seconds: 1 });
}

#[test]
fn an_answer_that_never_begins() {
    let server = Server::http(|_| vec![Step::Hang]);
    let order = Try::at(&server.url("/a.csv")).with(|limits| (limits.connect, limits.read) = (SHORT, SHORT));
    assert_eq!(order.run().fault(), OnlineError::TimedOut { host: host(), stage: Stage::Read, seconds: 1 });
}

#[test]
fn a_body_that_stops_coming() {
    let steps = [raw_answer("200 OK", &["content-length: 100"], b"date,value\n"), vec![Step::Hang]].concat();
    let server = Server::http(move |_| steps.clone());
    let order = Try::at(&server.url("/a.csv")).with(|limits| limits.read = SHORT * 5);
    assert_eq!(order.run().fault(), OnlineError::TimedOut { host: host(), stage: Stage::Read, seconds: 1 });
    assert_eq!(server.heard().len(), 4, "it was tried again");
}

#[test]
fn a_body_that_drips_for_ever() {
    let drip = Step::Drip(b'1', Duration::from_millis(2));
    let steps = [raw_answer("200 OK", &[], b"date,value\n"), vec![drip]].concat();
    let server = Server::http(move |_| steps.clone());
    let order = Try::at(&server.url("/a.csv")).with(|limits| limits.whole = SHORT * 5);
    assert_eq!(order.run().fault(), OnlineError::TimedOut { host: host(), stage: Stage::Whole, seconds: 1 });
    assert_eq!(server.heard().len(), 1, "the whole time is for all attempts");
}

#[test]
fn headers_that_drip_for_ever() {
    let drip = Step::Drip(b'x', Duration::from_millis(2));
    let server = Server::http(move |_| vec![Step::Send(b"HTTP/1.1 200 OK\r\nx-a: ".to_vec()), drip.clone()]);
    let order = Try::at(&server.url("/a.csv")).with(|limits| limits.whole = SHORT * 5);
    assert_eq!(order.run().fault(), OnlineError::TimedOut { host: host(), stage: Stage::Whole, seconds: 1 });
}

#[test]
fn content_that_says_it_is_something_else() {
    let fault = fault_of(answer("200 OK", &["content-type: image/png"], ROWS.as_bytes()));
    assert_eq!(fault, OnlineError::ContentType { host: host(), found: "image/png".to_owned() });
}

#[test]
fn the_login_page_of_a_network() {
    let page = b"\r\n<!DOCTYPE html><html><title>Welcome to Hotel WiFi</title></html>";
    let expected = OnlineError::WebPage { host: host() };
    assert_eq!(fault_of(answer("200 OK", &["content-type: text/html; charset=utf-8"], page)), expected);
    assert_eq!(fault_of(answer("200 OK", &["content-type: text/csv"], page)), expected, "whatever it says of itself");
    assert_eq!(fault_of(answer("200 OK", &[], b"<html>")), expected);
}

#[test]
fn redirects_without_end() {
    let server = Server::http(|heard| {
        let next = format!("location: /{}", heard.path().len() % 2);
        answer("301 Moved Permanently", &[&next], b"")
    });
    let fault = Try::at(&server.url("/a.csv")).run().fault();
    assert_eq!(fault, OnlineError::TooManyRedirects { host: host(), limit: 5 });
    assert_eq!(server.heard().len(), 6);
}

#[test]
fn redirects_within_bounds_are_followed_and_tell_no_secret() {
    let server = Server::http(|heard| match heard.path() {
        "/a.csv" => answer("302 Found", &["location: /b/c.csv"], b""),
        "/b/c.csv" => answer("307 Temporary Redirect", &["location: ../d.csv"], b""),
        _ => csv(ROWS),
    });
    let order = Try::of(&[(skillvane::domain::OnlineId::Freelancer, &server.url("/a.csv"))]);
    assert_eq!(order.run().values("freelancer-0"), [1.0, 2.0, 3.0]);
    let told: Vec<_> = server.heard().iter().map(|heard| heard.header("x-token").map(str::to_owned)).collect();
    assert_eq!(told, [Some("mine".to_owned()), None, None]);
}

#[test]
fn redirects_to_where_nobody_may_go() {
    for (to, why) in [
        ("http://example.org/a.csv", AddressFault::NotHttps),
        ("http://10.0.0.1/a.csv", AddressFault::Private),
        ("https://192.168.1.1/admin?password=x", AddressFault::Private),
        ("https://[fe80::1]/a.csv", AddressFault::Private),
        ("https://me:x@example.org/a.csv", AddressFault::Credentials),
        ("file:///etc/passwd", AddressFault::NotHttps),
        ("https://", AddressFault::Unreadable),
    ] {
        let location = format!("location: {to}");
        let fault = fault_of(answer("302 Found", &[&location], b""));
        let OnlineError::Redirect { fault: found, to: shown, .. } = &fault else { panic!("{to}: {fault}") };
        assert_eq!(*found, why, "{to}");
        assert!(!shown.contains("password") && !shown.contains("me:x"), "{shown}");
    }
}

#[test]
fn a_redirect_from_https_to_http() {
    let plain = Server::http(|_| csv(ROWS));
    let location = format!("location: {}", plain.url("/a.csv"));
    let server = Server::https("local", move |_| answer("301 Moved Permanently", &[&location], b""));
    let fault = Try::at(&server.url("/a.csv")).run().fault();
    assert!(matches!(fault, OnlineError::Redirect { fault: AddressFault::LessSafe, .. }), "{fault}");
    assert!(plain.heard().is_empty());
}

#[test]
fn too_many_requests_is_waited_for_in_both_forms() {
    const DATE: &str = "date: Thu, 26 Nov 2026 10:00:00 GMT";
    for wish in ["retry-after: 0", "retry-after: 1", "retry-after: Thu, 26 Nov 2026 10:00:01 GMT"] {
        let server = Server::http(move |heard| match heard.before {
            0 => answer("429 Too Many Requests", &[DATE, wish], b"slow down"),
            _ => csv(ROWS),
        });
        let done = Try::at(&server.url("/a.csv")).run();
        assert_eq!(done.state(), &SourceState::Updated, "{wish}");
        let waits = |state: &SourceState| matches!(state, SourceState::Retrying { after: 1 });
        assert!(done.seen.iter().any(|progress| waits(&progress.sources[0].state)), "{wish}");
    }
}

#[test]
fn too_many_requests_that_ask_for_too_much_patience() {
    let fault = |wish: &'static str| fault_of(answer("429 Too Many Requests", &[wish], b""));
    let of = |seconds| OnlineError::TooManyRequests { host: host(), seconds };
    assert_eq!(fault("retry-after: 3600"), of(Some(3600)));
    assert_eq!(fault("x-nothing: 1"), of(None), "at every attempt");
}

#[test]
fn a_server_that_fails_once() {
    let server = Server::http(|heard| match heard.before {
        0 | 1 => answer("500 Internal Server Error", &["content-type: text/html"], b"<html>oops"),
        2 => answer("503 Service Unavailable", &[], b""),
        _ => csv(ROWS),
    });
    assert_eq!(Try::at(&server.url("/a.csv")).run().values("upwork-index-0"), [1.0, 2.0, 3.0]);
    assert_eq!(server.heard().len(), 4);
}

#[test]
fn a_server_that_always_fails() {
    let server = Server::http(|_| answer("502 Bad Gateway", &[], b""));
    let fault = Try::at(&server.url("/a.csv")).run().fault();
    assert_eq!(fault, OnlineError::ServerFailed { host: host(), status: 502 });
    assert_eq!(server.heard().len(), 4, "three attempts after the first");
}

#[test]
fn other_codes_are_not_tried_again() {
    for (status, expected) in [
        ("401 Unauthorized", OnlineError::Forbidden { host: host(), status: 401 }),
        ("403 Forbidden", OnlineError::Forbidden { host: host(), status: 403 }),
        ("204 No Content", OnlineError::Status { host: host(), status: 204 }),
        ("206 Partial Content", OnlineError::Status { host: host(), status: 206 }),
        ("304 Not Modified", OnlineError::Status { host: host(), status: 304 }),
        ("302 Found", OnlineError::Status { host: host(), status: 302 }),
    ] {
        let server = Server::http(move |_| raw_answer(status, &[], b""));
        assert_eq!(Try::at(&server.url("/a.csv")).run().fault(), expected);
        assert_eq!(server.heard().len(), 1, "{status}");
    }
    let server = Server::http(|_| answer("404 Not Found", &[], b""));
    let address = server.url("/a.csv");
    assert_eq!(Try::at(&format!("{address}?token=x")).run().fault(), OnlineError::NotFound { address });
}

#[test]
fn a_body_shorter_than_announced() {
    let fault = fault_of(raw_answer("200 OK", &["content-length: 500"], ROWS.as_bytes()));
    let received = ROWS.len() as u64;
    assert_eq!(fault, OnlineError::CutShort { host: host(), received, announced: Some(500) });
}

#[test]
fn a_chunked_body_without_its_end() {
    let body = [b"33\r\n", ROWS.as_bytes(), b"\r\n20\r\n2026"].concat();
    let fault = fault_of(raw_answer("200 OK", &["transfer-encoding: chunked"], &body));
    assert!(matches!(fault, OnlineError::CutShort { announced: None, .. }), "{fault}");
}

#[test]
fn a_body_longer_than_announced() {
    let fault = fault_of(raw_answer("200 OK", &["content-length: 40"], ROWS.as_bytes()));
    assert_eq!(fault, OnlineError::Unfinished { host: host() });
}

#[test]
fn an_empty_body() {
    assert_eq!(fault_of(csv("")), OnlineError::Empty { part: "0".to_owned() });
}

#[test]
fn a_body_larger_than_the_cap() {
    let announced = fault_of(raw_answer("200 OK", &["content-length: 2000000"], b""));
    assert_eq!(announced, OnlineError::TooLarge { host: host(), limit_mib: 1 });
    let endless = [raw_answer("200 OK", &[], b"date,value\n"), vec![Step::Flood(vec![b'1'; 8192])]].concat();
    assert_eq!(fault_of(endless), OnlineError::TooLarge { host: host(), limit_mib: 1 });
}

#[test]
fn a_bomb_is_counted_after_decompression() {
    let bomb = fixture("zeros-8-mib.gz");
    assert!(bomb.len() < 10_000, "it looks harmless");
    let fault = fault_of(answer("200 OK", &["content-encoding: gzip", "content-type: text/csv"], &bomb));
    assert_eq!(fault, OnlineError::TooLarge { host: host(), limit_mib: 1 });
}

#[test]
fn both_compressions_are_read_and_damage_is_seen() {
    for (name, coding) in [("three.csv.gz", "content-encoding: gzip"), ("three.csv.br", "content-encoding: br")] {
        let body = fixture(name);
        let (whole, cut) = (body.clone(), body[..body.len() - 9].to_vec());
        let server = Server::http(move |_| answer("200 OK", &[coding], &whole));
        assert_eq!(Try::at(&server.url("/a.csv")).run().values("upwork-index-0"), [1.0, 2.0, 3.0], "{name}");
        let accepts = server.heard()[0].header("accept-encoding").unwrap().to_owned();
        assert!(accepts.contains("gzip") && accepts.contains("br"), "{accepts}");
        let fault = fault_of(answer("200 OK", &[coding], &cut));
        assert_eq!(fault, OnlineError::Compression { host: host() }, "{name}, cut");
        let mut damaged = body;
        damaged[3] ^= 0xff;
        damaged[20] ^= 0xff;
        let fault = fault_of(answer("200 OK", &[coding], &damaged));
        assert_eq!(fault, OnlineError::Compression { host: host() }, "{name}, damaged");
    }
}

#[test]
fn a_flood_of_headers() {
    let many: Vec<String> = (0..2000).map(|n| format!("x-{n}: 1")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    assert_eq!(fault_of(answer("200 OK", &many, ROWS.as_bytes())), OnlineError::Headers { host: host() });
    let endless = vec![Step::Send(b"HTTP/1.1 200 OK\r\n".to_vec()), Step::Flood(b"x-a: 1\r\n".repeat(500))];
    assert_eq!(fault_of(endless), OnlineError::Headers { host: host() });
    let long = vec![Step::Send(b"HTTP/1.1 200 OK\r\nx-a: ".to_vec()), Step::Flood(vec![b'x'; 8192])];
    assert_eq!(fault_of(long), OnlineError::Headers { host: host() });
}

#[test]
fn a_connection_that_drops_before_the_answer() {
    let server = Server::http(|_| Vec::new());
    let fault = Try::at(&server.url("/a.csv")).run().fault();
    assert!(matches!(fault, OnlineError::NotHttp { .. }), "{fault}");
}

#[test]
fn a_file_without_its_columns_is_refused_by_name() {
    let server = Server::http(|_| csv("value,when\n1,2026-01-01\n"));
    let fault = Try::at(&server.url("/a.csv")).run().fault();
    assert_eq!(
        fault,
        OnlineError::Columns { part: "0".to_owned(), missing: vec!["date".to_owned()], found: Vec::new() }
    );
}

#[test]
fn a_reader_that_fails_is_reported_and_harms_nobody() {
    let server = Server::http(|_| csv("date,value\npanic,1\n"));
    let fault = Try::at(&server.url("/a.csv")).run().fault();
    assert!(matches!(fault, OnlineError::Internal { .. }), "{fault}");
}

#[test]
fn requests_say_who_asks() {
    let server = Server::http(|_: &Heard| csv(ROWS));
    Try::at(&server.url("/a.csv")).run();
    let agent = server.heard()[0].header("user-agent").unwrap().to_owned();
    assert!(agent.starts_with(concat!("Skillvane/", env!("CARGO_PKG_VERSION"))), "{agent}");
    assert_eq!(server.heard()[0].header("x-token"), None);
}
