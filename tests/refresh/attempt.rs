//! A source, a data set and an order for tests of the refresh, and what must hold after every fault.

use crate::server::fixture;
use skillvane::data::schema::StoredSeries;
use skillvane::data::{Documents, Update};
use skillvane::domain::{
    Bilingual, Cadence, Date, Fetched, Measure, NetworkChoices, OnlineChoice, OnlineId, Point, Series, SeriesId,
    SourceId,
};
use skillvane::i18n::{Language, Locale};
use skillvane::online::{
    Cancel, Expected, LOCK_FILE, Limits, Lookup, OnlineError, OnlineSource, Plan, Received, RefreshOrder,
    RefreshOutcome, RefreshProgress, Request, Secret, Setup, SourceState, SourceUpdate, refresh_from,
};
use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// Rows of `date,value`; the address may name several files by `|`.
#[derive(Debug)]
pub struct Rows {
    pub id: OnlineId,
    pub expected: Expected,
    pub cap: u64,
    pub may_be_absent: bool,
    pub secret: bool,
}

/// The sources of these tests.
pub static SOURCES: &[&dyn OnlineSource] = &[
    &Rows { id: OnlineId::UpworkIndex, expected: Expected::Csv, cap: 1 << 20, may_be_absent: false, secret: false },
    &Rows { id: OnlineId::GithubTopics, expected: Expected::Csv, cap: 1 << 20, may_be_absent: true, secret: false },
    &Rows { id: OnlineId::Freelancer, expected: Expected::Csv, cap: 1 << 20, may_be_absent: false, secret: true },
];

impl OnlineSource for Rows {
    fn id(&self) -> OnlineId {
        self.id
    }

    fn requests(&self, plan: &Plan<'_>) -> Result<Vec<Request>, OnlineError> {
        let addresses = plan.choices.address(self.id).split('|').filter(|address| !address.is_empty());
        let request = |(index, address): (usize, &str)| {
            let mut request = Request::new(index.to_string(), address, self.expected, self.cap);
            request.may_be_absent = self.may_be_absent;
            request.secret = self.secret.then(|| Secret { header: "x-token", value: "mine".to_owned() });
            request
        };
        Ok(addresses.enumerate().map(request).collect())
    }

    fn read(&self, received: &Received, _base: &Documents, day: Date) -> Result<SourceUpdate, OnlineError> {
        let mut update = Update::on(day);
        for (request, file) in received.files() {
            let mut text = String::new();
            file.reader().unwrap().read_to_string(&mut text).map_err(|error| file.fault(&error))?;
            if !text.starts_with("date,value") {
                return Err(OnlineError::Columns {
                    part: request.part.clone(),
                    missing: vec!["date".to_owned()],
                    found: Vec::new(),
                });
            }
            assert!(!text.contains("panic"), "the reader of this test fails");
            let values = text.lines().skip(1).filter_map(|line| line.split(',').nth(1)?.parse().ok()).collect();
            update.items.series.push(series(&format!("{}-{}", self.id.key(), request.part), values));
        }
        Ok(SourceUpdate::of(update))
    }
}

/// Monthly values from January 2026 on.
pub fn series(id: &str, values: Vec<f64>) -> StoredSeries {
    let start = Date::parse("2026-01-01").unwrap();
    let point = |(month, value): (usize, f64)| Point {
        at: start.plus_months(i32::try_from(month).unwrap()),
        value,
        partial: false,
    };
    let series = Series {
        id: SeriesId::new(id).unwrap(),
        name: Bilingual { en: id.to_owned(), id: id.to_owned() },
        measure: Measure::JobPostingsIndex,
        unit: None,
        source: SourceId::new("online.test").unwrap(),
        region: "world".to_owned(),
        cadence: Cadence::Monthly,
        points: values.into_iter().enumerate().map(point).collect(),
        vintage: None,
        ended: None,
        breaks: Vec::new(),
        seasonally_adjusted: false,
        total: None,
        caveat: None,
    };
    StoredSeries::from_series(&series).expect("a series with points")
}

/// The day of all refreshes.
pub fn today() -> Date {
    Date::parse("2026-11-26").unwrap()
}

/// The data set that is refreshed.
pub fn base() -> Documents {
    let mut base = Documents { made_on: Date::parse("2026-03-03").ok(), ..Documents::default() };
    base.items.series.push(series("upwork-index-0", vec![7.0, 8.0]));
    base
}

/// Bounds in milliseconds. What must not fire in a test is long, so that a busy machine changes nothing.
pub fn limits() -> Limits {
    let long = Duration::from_mins(1);
    Limits {
        connect: long,
        read: long,
        whole: long,
        back_off: Duration::from_millis(1),
        longest_wait: Duration::from_millis(1500),
        report_every: Duration::ZERO,
        ..Limits::default()
    }
}

/// An order and its folder.
pub struct Try {
    pub order: RefreshOrder,
    pub cancel: Cancel,
    folder: tempfile::TempDir,
}

/// What happened.
pub struct Done {
    pub result: Result<RefreshOutcome, OnlineError>,
    pub seen: Vec<RefreshProgress>,
}

impl Try {
    /// Asks the first source at these addresses, joined by `|`.
    pub fn at(address: &str) -> Self {
        Self::of(&[(OnlineId::UpworkIndex, address)])
    }

    /// Asks these sources.
    pub fn of(sources: &[(OnlineId, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut choices = NetworkChoices::default();
        for (id, address) in sources {
            let choice = OnlineChoice { address: Some((*address).to_owned()), ..OnlineChoice::default() };
            choices.sources.insert(*id, choice);
        }
        let authorities = vec![fixture("authority.crt.der")];
        let order = RefreshOrder {
            choices,
            sources: sources.iter().map(|(id, _)| *id).collect(),
            base: Arc::new(base()),
            fetched: Vec::new(),
            counted: BTreeMap::new(),
            day: today(),
            folder: folder.path().to_owned(),
            setup: Setup { limits: limits(), lookup: Lookup::System, authorities },
        };
        Self { order, cancel: Cancel::default(), folder }
    }

    /// With other bounds.
    pub fn with(mut self, change: impl FnOnce(&mut Limits)) -> Self {
        change(&mut self.order.setup.limits);
        self
    }

    /// With these validators of the first source.
    pub fn knowing(mut self, address: &str, etag: Option<&str>, last_modified: Option<&str>) -> Self {
        self.order.fetched.push(Fetched {
            source: OnlineId::UpworkIndex,
            address: address.to_owned(),
            etag: etag.map(str::to_owned),
            last_modified: last_modified.map(str::to_owned),
            on: Date::parse("2026-03-03").unwrap(),
        });
        self
    }

    /// Where temporary files go.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn run(&self) -> Done {
        self.run_watched(|_| {})
    }

    /// Refreshes, and proves what holds after every refresh: the base is as it was, and no file remains.
    pub fn run_watched(&self, mut watch: impl FnMut(&RefreshProgress)) -> Done {
        let mut seen = Vec::new();
        let mut note = |progress: RefreshProgress| {
            watch(&progress);
            seen.push(progress);
        };
        let result = refresh_from(SOURCES, &self.order, &mut note, &self.cancel);
        assert_eq!(*self.order.base, base(), "the data set before is as it was");
        self.assert_no_file_remains();
        if let Ok(outcome) = &result {
            let asked: Vec<_> = outcome.reports.iter().map(|report| report.id).collect();
            assert_eq!(asked, self.order.sources, "every source has its report");
            assert!(outcome.reports.iter().all(|report| report.state.is_final()));
        }
        Done { result, seen }
    }

    pub fn assert_no_file_remains(&self) {
        let names: Vec<_> = std::fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name != LOCK_FILE)
            .collect();
        assert_eq!(names, Vec::<String>::new(), "files that remain");
        // A file without a name would remain as an open one.
        let open = std::fs::read_dir("/proc/self/fd").into_iter().flatten().flatten();
        let remain: Vec<_> = open
            .filter_map(|entry| std::fs::read_link(entry.path()).ok())
            .filter(|path| path.starts_with(self.folder.path()))
            .collect();
        assert_eq!(remain, Vec::<std::path::PathBuf>::new(), "open files that remain");
    }
}

impl Done {
    pub fn outcome(&self) -> &RefreshOutcome {
        self.result.as_ref().expect("the refresh ran")
    }

    /// How the first source ended.
    pub fn state(&self) -> &SourceState {
        &self.outcome().reports[0].state
    }

    /// The fault of the first source; nothing is new, and both languages say what was kept.
    pub fn fault(&self) -> OnlineError {
        let SourceState::Failed(error) = self.state() else { panic!("it did not fail: {:?}", self.state()) };
        assert_eq!(self.outcome().documents, None, "nothing is new");
        assert_is_said(error);
        error.clone()
    }

    /// Values of a series of the new data set.
    pub fn values(&self, id: &str) -> Vec<f64> {
        let documents = self.outcome().documents.as_ref().expect("a new data set");
        let series = documents.items.series.iter().find(|series| series.id.as_str() == id).expect("the series");
        series.values.0.iter().map(|value| value.expect("no gap")).collect()
    }
}

/// A fault has a sentence in both languages, and both say that the trends stayed.
pub fn assert_is_said(error: &OnlineError) {
    for (language, kept) in [(Language::En, "as they were"), (Language::Id, "seperti semula")] {
        let words = error.words(Locale::new(language));
        assert!(words.contains(kept), "{words}");
        assert!(words.ends_with('.') && !words.contains('{') && !words.contains("online-"), "{words}");
    }
}
