//! The market that the program carries: the documents of `assets/data`, parsed once.

use super::{DataFiles, Loaded, load};
use std::sync::{Arc, OnceLock};

macro_rules! bundle {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../assets/data/", $name)))),+]
    };
}

static FILES: &[(&str, &str)] = bundle![
    "manifest.ron",
    "sources.ron",
    "categories.ron",
    "skills.ron",
    "series.ron",
    "links.ron",
    "figures.ron",
    "pay.ron",
    "relations.ron",
    "judged_relations.ron",
    "targets.ron",
    "templates.ron",
    "notes.ron",
    "conflicts.ron",
    "holidays.ron",
    "scales.ron",
    "online_names.ron",
];

/// The bundled documents as text.
#[must_use]
pub fn files() -> &'static dyn DataFiles {
    &FILES
}

/// The bundled market; parsed on the first call, which takes some milliseconds.
pub fn market() -> Arc<Loaded> {
    static LOADED: OnceLock<Arc<Loaded>> = OnceLock::new();
    Arc::clone(LOADED.get_or_init(|| Arc::new(load(files()))))
}
