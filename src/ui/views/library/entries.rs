//! What is said of one data set: the one that comes with the program, or a saved one. Rows, detail and choices say the
//! same.

use crate::{
    domain::{DataRef, Date, PackHash, Signature, Snapshot, SnapshotOrigin},
    ui::{ViewCtx, theme::icons},
};

/// From so many months on an age is set off from younger ones.
const OLD_MONTHS: i32 = 6;

/// A data set that can be shown.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    /// Which one.
    pub data: DataRef,
    /// Its place in the list of saved ones; `None` for the one that comes with the program.
    pub snapshot: Option<&'a Snapshot>,
}

impl<'a> Entry<'a> {
    /// The entry of a data set; `None` when it was deleted.
    pub fn of(cx: &ViewCtx<'a>, data: DataRef) -> Option<Self> {
        let snapshot = match data {
            DataRef::Bundled => None,
            DataRef::Saved(hash) => Some(cx.state.library.get(hash)?),
        };
        Some(Self { data, snapshot })
    }

    /// Its content, if it is a saved one.
    pub fn hash(&self) -> Option<PackHash> {
        self.snapshot.map(|snapshot| snapshot.hash)
    }

    /// The user's name for it, or what the bundled one is called.
    pub fn name(&self, cx: &ViewCtx<'_>) -> String {
        self.snapshot.map_or_else(
            || cx.tf("library-bundled", &[("version", short_version().into())]),
            |snapshot| snapshot.name.clone(),
        )
    }

    /// The day on which its data were put together.
    pub fn made_on(&self, cx: &ViewCtx<'_>) -> Option<Date> {
        self.snapshot.map_or(cx.state.bundled.market.made_on, |snapshot| Some(snapshot.made_on))
    }

    /// Its day in words.
    pub fn day(&self, cx: &ViewCtx<'_>) -> String {
        self.made_on(cx).map_or_else(|| cx.t("library-no-day"), |day| cx.locale.date(day))
    }

    /// Its age in words.
    pub fn age(&self, cx: &ViewCtx<'_>) -> String {
        self.made_on(cx).map(|day| cx.locale.short_age(day, cx.state.own_day())).unwrap_or_default()
    }

    /// Whether its age deserves attention.
    pub fn is_old(&self, cx: &ViewCtx<'_>) -> bool {
        self.made_on(cx).is_some_and(|day| day.plus_months(OLD_MONTHS) <= cx.state.own_day())
    }

    /// How much it holds: "78 series · 431 figures".
    pub fn holds(&self, cx: &ViewCtx<'_>) -> String {
        let market = &cx.state.bundled.market;
        let (series, figures) = self
            .snapshot
            .map_or((market.series.len(), market.figures.len()), |snapshot| (snapshot.series, snapshot.figures));
        cx.tf("library-holds", &[("series", series.into()), ("figures", figures.into())])
    }

    /// Number of its sources.
    pub fn sources(&self, cx: &ViewCtx<'_>) -> usize {
        self.snapshot.map_or(cx.state.bundled.market.sources.len(), |snapshot| snapshot.sources)
    }

    /// Size of its file; the bundled one has none of its own.
    pub fn size(&self, cx: &ViewCtx<'_>) -> String {
        self.snapshot.map_or_else(|| cx.t("library-no-file"), |snapshot| cx.locale.bytes(snapshot.bytes))
    }

    /// Where it is from, in a few words, with an icon.
    pub fn from(&self, cx: &ViewCtx<'_>) -> (&'static str, String) {
        if cx.state.desk.unreadable.contains_key(&self.data) {
            return (icons::WARNING, cx.t("library-unreadable"));
        }
        let Some(snapshot) = self.snapshot else { return (icons::PACKAGE, cx.t("library-from-program")) };
        match (&snapshot.origin, &snapshot.signature) {
            (SnapshotOrigin::Refresh(_), _) => (icons::USER, cx.t("library-from-refresh")),
            (SnapshotOrigin::Capsule(_), _) => (icons::CLOCK_COUNTER_CLOCKWISE, cx.t("library-from-capsule")),
            (_, Signature::Trusted { name, .. }) => {
                (icons::SEAL_CHECK, cx.tf("library-from-signed", &[("name", name.as_str().into())]))
            }
            (_, Signature::Unknown { .. }) => (icons::QUESTION, cx.t("library-from-unknown-key")),
            (SnapshotOrigin::Found, Signature::None) => (icons::FOLDER, cx.t("library-from-found")),
            (SnapshotOrigin::File(_), Signature::None) => (icons::FILE, cx.t("library-from-file")),
        }
    }

    /// Whether it is worked with or looked at, in a word.
    pub fn standing(&self, cx: &ViewCtx<'_>) -> Option<String> {
        if cx.state.desk.opened == Some(self.data) {
            return Some(cx.t("library-looked-at"));
        }
        (cx.state.worked_with() == self.data).then(|| cx.t("library-worked-with"))
    }

    /// Name and day, for choices in a line.
    pub fn choice(&self, cx: &ViewCtx<'_>) -> String {
        match self.made_on(cx) {
            Some(day) => format!("{} · {}", self.name(cx), cx.locale.short_date(day)),
            None => self.name(cx),
        }
    }

    /// All that its row says, for assistive technology.
    pub fn spoken(&self, cx: &ViewCtx<'_>) -> String {
        let parts = [self.name(cx), self.day(cx), self.age(cx), self.holds(cx), self.size(cx), self.from(cx).1];
        parts.into_iter().chain(self.standing(cx)).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }
}

/// All data sets, the newest first; of one day the one that came last.
pub(super) fn in_order(cx: &ViewCtx<'_>) -> Vec<DataRef> {
    let library = &cx.state.library;
    let saved = library.kept().map(|snapshot| (Some(snapshot.made_on), DataRef::Saved(snapshot.hash)));
    let bundled = (cx.state.bundled.market.made_on, DataRef::Bundled);
    let mut all: Vec<(Option<Date>, DataRef)> = saved.chain([bundled]).collect();
    all.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
    all.into_iter().map(|(_, data)| data).collect()
}

/// The newest of these data sets, newest first, that was made on that day or before.
pub(super) fn newest_until(sets: &[(Option<Date>, DataRef)], day: Date) -> Option<DataRef> {
    sets.iter().find(|(made, _)| made.is_some_and(|made| made <= day)).map(|(_, data)| *data)
}

/// What the signature of a data set proves, in a sentence.
pub(super) fn signature_words(cx: &ViewCtx<'_>, signature: &Signature) -> String {
    match signature {
        Signature::None => cx.t("library-signature-none"),
        Signature::Trusted { name, key_id } => {
            cx.tf("library-signature-trusted", &[("name", name.as_str().into()), ("key", key_id.as_str().into())])
        }
        Signature::Unknown { key_id } => cx.tf("library-signature-unknown", &[("key", key_id.as_str().into())]),
    }
}

/// Where a saved data set is from, in a sentence.
pub(super) fn origin_words(cx: &ViewCtx<'_>, snapshot: &Snapshot) -> String {
    let added = cx.locale.date(snapshot.added);
    match &snapshot.origin {
        SnapshotOrigin::File(file) => {
            cx.tf("library-origin-file", &[("file", file.as_str().into()), ("date", added.into())])
        }
        SnapshotOrigin::Capsule(file) => {
            cx.tf("library-origin-capsule", &[("file", file.as_str().into()), ("date", added.into())])
        }
        SnapshotOrigin::Refresh(sources) => {
            cx.tf("library-origin-refresh", &[("date", added.into()), ("n", sources.len().into())])
        }
        SnapshotOrigin::Found => cx.tf("library-origin-found", &[("date", added.into())]),
    }
}

/// Major and minor version of the program.
fn short_version() -> String {
    env!("CARGO_PKG_VERSION").split('.').take(2).collect::<Vec<_>>().join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn since_a_day_means_the_newest_that_existed_by_then() {
        let day = |text| Date::parse(text).expect("a day");
        let saved = |byte| DataRef::Saved(PackHash::new([byte; 32]));
        let sets = [
            (Some(day("2026-11-21")), DataRef::Bundled),
            (Some(day("2026-09-03")), saved(2)),
            (Some(day("2026-03-14")), saved(1)),
            (None, saved(3)),
        ];
        assert_eq!(newest_until(&sets, day("2026-11-20")), Some(saved(2)));
        assert_eq!(newest_until(&sets, day("2026-09-03")), Some(saved(2)), "that day counts");
        assert_eq!(newest_until(&sets, day("2026-03-13")), None);
    }
}
