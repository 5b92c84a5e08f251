//! A data pack that was picked from a feed: only the one that the feed describes comes in.

use crate::attempt::{Try, assert_is_said, today};
use crate::server::{Server, answer};
use sha2::{Digest as _, Sha256};
use skillvane::domain::{PackHash, PackId};
use skillvane::online::pack_feed::Offer;
use skillvane::online::{Cancel, OnlineError, PackOrder, SourceState, download_pack};

const PACK: &[u8] = b"PK\x03\x04 the bytes of a pack, which are read and checked elsewhere";

fn offer(address: String) -> Offer {
    Offer {
        feed: "https://example.org/packs.ron".to_owned(),
        id: PackId::new("skillvane.example").unwrap(),
        version: "1".to_owned(),
        title: "Example".to_owned(),
        made_on: today(),
        bytes: PACK.len() as u64,
        hash: PackHash::new([0; 32]),
        sha256: PackHash::new(Sha256::digest(PACK).into()).to_string(),
        key_id: None,
        address,
    }
}

/// Downloads that offer; nothing remains on the disk.
fn download(offer: Offer, mut watch: impl FnMut(SourceState), cancel: &Cancel) -> Result<Vec<u8>, OnlineError> {
    let attempt = Try::at("");
    let order = PackOrder { offer, folder: attempt.folder().to_owned(), setup: attempt.order.setup.clone() };
    let result = download_pack(&order, &mut watch, cancel);
    attempt.assert_no_file_remains();
    if let Err(error) = &result {
        assert_is_said(error);
    }
    result
}

#[test]
fn the_offered_pack_comes_whole() {
    let server = Server::http(|_| answer("200 OK", &["content-type: application/zip"], PACK));
    let mut seen = Vec::new();
    let bytes = download(offer(server.url("/a.skillvane")), |state| seen.push(state), &Cancel::default());
    assert_eq!(bytes.as_deref(), Ok(PACK));
    let of = Some(PACK.len() as u64);
    assert!(seen.contains(&SourceState::Receiving { bytes: PACK.len() as u64, of }), "{seen:?}");
}

#[test]
fn another_file_than_offered_is_thrown_away() {
    let fault = |body: &'static [u8]| {
        let server = Server::http(|_| answer("200 OK", &[], body));
        download(offer(server.url("/a.skillvane")), |_| {}, &Cancel::default()).err()
    };
    let mut other = PACK.to_vec();
    other[9] ^= 1;
    assert_eq!(fault(other.leak()), Some(OnlineError::Checksum { name: "Example".to_owned() }), "another byte");
    assert_eq!(fault(&PACK[..20]), Some(OnlineError::Checksum { name: "Example".to_owned() }), "too short");
    let longer = [PACK, b"!"].concat().leak();
    assert!(matches!(fault(longer), Some(OnlineError::TooLarge { .. })), "longer than offered");
    let page = fault(b"<html>log in</html>");
    assert_eq!(page, Some(OnlineError::WebPage { host: "127.0.0.1".to_owned() }));
}

#[test]
fn a_download_stops_at_once_and_waits_for_no_other() {
    let server = Server::http(|_| answer("200 OK", &[], PACK));
    let cancel = Cancel::default();
    let stop = |state: SourceState| {
        if matches!(state, SourceState::Receiving { .. }) {
            cancel.cancel();
        }
    };
    assert_eq!(download(offer(server.url("/a.skillvane")), stop, &cancel), Err(OnlineError::Cancelled));
}
