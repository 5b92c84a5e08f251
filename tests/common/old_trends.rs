//! Data packs made in tests from the bundled market: an older one by leaving its newest periods out, an update by
//! what makes the bundled one of it, and files that are broken on purpose.

#![allow(dead_code, reason = "each test binary uses its own part")]

use skillvane::{
    data::{
        Documents, ItemKey, Update, bundled,
        pack::{PackDraft, SigningKey, Written, write_pack},
    },
    domain::{Date, PackId},
};
use std::{
    fs::File,
    io::Write as _,
    path::{Path, PathBuf},
};

/// The bundled market as documents.
pub fn bundled_documents() -> Documents {
    Documents::read(bundled::files()).0
}

/// The bundled market as it stood on an earlier day: points that begin later are left out, and nothing is made up.
pub fn as_of(day: &str) -> Documents {
    let day = Date::parse(day).expect("a day");
    let mut documents = bundled_documents();
    documents.made_on = Some(day);
    // A series that began later is not there yet, nor is what links to it.
    let later = documents.items.series.iter().filter(|series| series.start.days() >= day.days());
    let removed = later.map(|series| ItemKey::Series(series.id.clone())).collect();
    documents.apply(&Update { removed, ..Update::on(day) });
    for series in &mut documents.items.series {
        let mut at = series.start;
        let mut known = 0;
        while at.days() < day.days() {
            at = series.cadence.next(at);
            known += 1;
        }
        series.values.0.truncate(known);
        series.partial.retain(|partial| partial.days() < day.days());
    }
    documents
}

/// A whole data set as a pack.
pub fn pack(title: &str, documents: &Documents, key: Option<&SigningKey>) -> Written {
    let draft = PackDraft::market(id(), title, documents).expect("a draft");
    write_pack(&draft, key).expect("a pack")
}

/// What makes `to` of `from`, as a pack that suits any data set.
pub fn update(title: &str, from: &Documents, to: &Documents) -> Written {
    let update = Update::between(from, to).expect("an update");
    let draft = PackDraft::update(id(), title, &update, None).expect("a draft");
    write_pack(&draft, None).expect("a pack")
}

/// Writes a pack into a folder.
pub fn file(folder: &Path, name: &str, written: &Written) -> PathBuf {
    let path = folder.join(name);
    File::create(&path).and_then(|mut file| file.write_all(&written.bytes)).expect("a temporary file");
    path
}

fn id() -> PackId {
    PackId::new("test.trends").expect("an id")
}
