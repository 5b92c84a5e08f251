//! Packs give back what was put in, say who signed it, and become whole data sets. Bad ones are in `tests/hostile_pack`.

use super::*;
use crate::{
    data::{ItemKey, bundled},
    domain::{Date, PackId, TrustedKey},
};

fn id() -> PackId {
    PackId::new("test").expect("an id")
}

fn market() -> Documents {
    Documents::read(bundled::files()).0
}

fn draft() -> PackDraft {
    PackDraft::market(id(), "Test", &market()).expect("a draft")
}

fn trusted(line: &str) -> TrustedKey {
    TrustedKey { name: "Coach".to_owned(), key: line.to_owned(), added: Date::parse("2026-11-25").expect("a day") }
}

#[test]
fn a_pack_gives_back_the_market_that_was_put_in() {
    let written = write_pack(&draft(), None).expect("written");
    let pack = read_pack(&written.bytes, &[]).expect("read");
    assert_eq!((pack.hash, &pack.signature), (written.hash, &Signature::None));
    assert_eq!(pack.to_documents().expect("a market"), (market(), Vec::new()));
    assert_eq!(pack.check_content(), Ok(()));
    assert_eq!(pack.manifest.counts, PackCounts::of(&market().items));
    assert_eq!(write_pack(&draft(), None).expect("written"), written, "the same draft gives the same bytes");
    assert!(written.bytes.starts_with(b"PK"));
}

#[test]
fn signatures_say_who_signed_and_leave_the_hash_alone() {
    for password in [None, Some("correct horse")] {
        let new = SigningKey::generate(password).expect("a key");
        let key = SigningKey::open(&new.secret, password).expect("opened");
        assert_eq!((key.id(), key.public_line()), (new.id.clone(), Ok(new.line.clone())));
        assert_eq!(key::public_key(&new.public), Ok((new.line.clone(), new.id.clone())));
        let written = write_pack(&draft(), Some(&key)).expect("written");
        assert_eq!(written.hash, write_pack(&draft(), None).expect("written").hash);
        let unknown = read_pack(&written.bytes, &[]).expect("read").signature;
        assert_eq!(unknown, Signature::Unknown { key_id: new.id.clone() });
        let known = read_pack(&written.bytes, &[trusted("nonsense"), trusted(&new.line)]).expect("read").signature;
        assert_eq!(known, Signature::Trusted { name: "Coach".to_owned(), key_id: new.id });
    }
}

#[test]
fn keys_that_are_none_are_told_apart() {
    let open = SigningKey::generate(None).expect("a key");
    let closed = SigningKey::generate(Some("a")).expect("a key");
    assert_eq!(SigningKey::open(&closed.secret, None).expect_err("closed"), KeyError::NeedsPassword);
    assert_eq!(SigningKey::open(&closed.secret, Some("b")).expect_err("closed"), KeyError::WrongPassword);
    assert_eq!(SigningKey::open(&open.public, None).expect_err("public"), KeyError::NotSecret);
    assert_eq!(SigningKey::open("", None).expect_err("nothing"), KeyError::NotSecret);
    for secret in [&open.secret, &closed.secret] {
        assert_eq!(key::public_key(secret), Err(KeyError::Secret));
    }
    for bad in ["", "RWQ", "untrusted comment: only", &"A".repeat(56), &"é".repeat(28)] {
        assert_eq!(key::public_key(bad), Err(KeyError::NotPublic), "{bad}");
    }
    assert!(!format!("{:?}", SigningKey::open(&open.secret, None)).contains(&open.secret[40..60]));
}

#[test]
fn a_key_without_a_password_as_minisign_0_11_wrote_it_signs() {
    // Made for this test with `minisign -G -W`; it signs nothing else.
    let secret = "untrusted comment: minisign encrypted secret key\n\
        RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAakpLS6YOm70JRjWnmjPHkUOYTrdz\
        R/0WSZJYdNB11Um9RY3nfqt23b9NLAeJ8x1JtWUmb/w1ZpibVoUV2ZzrsTFhVcB0D2HTAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";
    let key = SigningKey::open(secret, None).expect("opened");
    assert_eq!(key.public_line(), Ok("RWRqSktLpg6bvb9NLAeJ8x1JtWUmb/w1ZpibVoUV2ZzrsTFhVcB0D2HT".to_owned()));
    let written = write_pack(&draft(), Some(&key)).expect("written");
    let read = read_pack(&written.bytes, &[trusted(&key.public_line().expect("a line"))]).expect("read");
    assert!(matches!(read.signature, Signature::Trusted { .. }));
    // One changed character in the middle, where no checksum tells: it signs nothing.
    let damaged = secret.replacen("nmjPHk", "nmjPHj", 1);
    assert_ne!(damaged, secret);
    let damaged = SigningKey::open(&damaged, None).expect("its shape holds");
    assert!(matches!(write_pack(&draft(), Some(&damaged)), Err(PackError::NotWritten(_))));
}

#[test]
fn an_update_pack_makes_a_whole_data_set_of_its_base_alone() {
    let base = market();
    let mut new = base.clone();
    new.made_on = Date::parse("2026-11-25").ok();
    let gone = new.items.figures.remove(0);
    new.items.series[1].values.0[0] = Some(7.0);
    let update = Update::between(&base, &new).expect("a day");
    assert_eq!(update.removed, [ItemKey::Figure(crate::domain::FigureKey::of(&gone))]);
    let hash = base.hash().expect("a hash");
    for stated in [None, Some(hash)] {
        let draft = PackDraft::update(id(), "Update", &update, stated).expect("a draft");
        let pack = read_pack(&write_pack(&draft, None).expect("written").bytes, &[]).expect("read");
        assert_eq!(pack.check_content(), Ok(()));
        let (made, applied) = pack.on(&base).expect("applied");
        assert_eq!(made, new);
        assert_eq!((applied.total().changed, applied.total().removed), (1, 1));
        assert_eq!(pack.to_documents().err(), Some(PackError::OtherContent));
        let elsewhere = pack.on(&new);
        match stated {
            None => assert!(elsewhere.is_ok()),
            Some(wanted) => {
                let found = new.hash().expect("a hash");
                assert_eq!(elsewhere, Err(PackError::WrongBase { wanted, found }));
            }
        }
    }
    let whole = PackDraft::market(id(), "Whole", &new).expect("a draft");
    let whole = read_pack(&write_pack(&whole, None).expect("written").bytes, &[]).expect("read");
    assert_eq!(whole.update_of(&base).expect("an update"), (update, Vec::new()));
}

#[test]
fn a_capsule_carries_its_files_beside_the_market() {
    let files = BTreeMap::from([("profile.ron".to_owned(), b"()".to_vec())]);
    let written = write_pack(&draft().into_capsule(files), None).expect("written");
    let pack = read_pack(&written.bytes, &[]).expect("read");
    assert_eq!((pack.manifest.content, pack.file("capsule/profile.ron")), (PackContent::Capsule, Some(&b"()"[..])));
    assert_eq!(pack.to_documents().expect("a market").0, market());
    assert_eq!(pack.update_of(&market()).err(), Some(PackError::OtherContent));
}

#[test]
fn what_could_not_be_read_is_not_written() {
    let mut long = draft();
    long.title = "x".repeat(501);
    assert!(matches!(write_pack(&long, None), Err(PackError::Manifest(_))));
    let files = BTreeMap::from([("../profile.ron".to_owned(), Vec::new())]);
    assert!(matches!(write_pack(&draft().into_capsule(files), None), Err(PackError::BadName(_))));
    let many = (0..70).map(|n| (format!("{n}.ron"), Vec::new())).collect();
    assert!(matches!(write_pack(&draft().into_capsule(many), None), Err(PackError::TooManyEntries(_))));
}
