//! Import of a 50 MB file of daily values by sector, as a refresh reads it: time, and peak memory of a process of its own.

use criterion::{Criterion, Throughput, criterion_group};
use skillvane::{
    data::{Documents, bundled},
    domain::{Date, NetworkChoices, OnlineId},
    online::{Body, Part, Plan, Received, ReceivedFile, SOURCES, SourceUpdate},
};
use std::{
    collections::BTreeMap,
    fmt::Write as _,
    io::{self, Read},
    process::Command,
    time::Duration,
};

/// Set for the process that imports once and says how much memory it took.
const ONCE: &str = "SKILLVANE_IMPORT_ONCE";
const SECTORS: usize = 50;
const FIRST_DAY: &str = "2000-01-01";
const DAYS: i32 = 8_010;
/// Most memory that the import may take, MiB.
const MOST_MIB: u64 = 200;

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(10));
    targets = import
}

fn main() {
    if std::env::var_os(ONCE).is_some() {
        import_once();
        return;
    }
    measure_memory();
    benches();
    Criterion::default().configure_from_args().final_summary();
}

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

/// The publisher's shape: each sector with each variable, day by day. The numbers are made up.
struct Rows {
    line: String,
    given: usize,
    next: usize,
}

impl Rows {
    fn new() -> Self {
        Self { line: "date,jobcountry,indeed_job_postings_index,variable,display_name\n".to_owned(), given: 0, next: 0 }
    }
}

impl Read for Rows {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.given == self.line.len() {
            let days = usize::try_from(DAYS).expect("days");
            let (sector, variable, day_of) =
                (self.next / (2 * days), self.next / days % 2, i32::try_from(self.next % days).expect("a day"));
            if sector == SECTORS {
                return Ok(0);
            }
            let date = Date::from_days(day(FIRST_DAY).days() + day_of);
            let variable = ["total postings", "new postings"][variable];
            let value = 100.0 + f64::from((day_of * 7919) % 5000) / 100.0;
            self.line.clear();
            writeln!(self.line, "{date},US,{value},{variable},Made-up Sector & Number {sector}").expect("a line");
            (self.given, self.next) = (0, self.next + 1);
        }
        let count = buffer.len().min(self.line.len() - self.given);
        buffer[..count].copy_from_slice(&self.line.as_bytes()[self.given..self.given + count]);
        self.given += count;
        Ok(count)
    }
}

/// The file as a refresh has it: on the disk, not in memory.
fn received(base: &Documents) -> (Received, u64) {
    let source = SOURCES.into_iter().find(|source| source.id() == OnlineId::IndeedSectors).expect("the source");
    let (choices, counted) = (NetworkChoices::default(), BTreeMap::new());
    let plan = Plan { choices: &choices, base, counted: &counted, day: day("2026-11-26") };
    let request = source.requests(&plan).expect("requests").remove(0);
    let file = ReceivedFile::of(io::BufReader::with_capacity(1 << 16, Rows::new()), None).expect("a temporary file");
    let bytes = file.bytes;
    (Received { parts: vec![Part { request, body: Body::File(file) }] }, bytes)
}

fn read(received: &Received, base: &Documents) -> SourceUpdate {
    let source = SOURCES.into_iter().find(|source| source.id() == OnlineId::IndeedSectors).expect("the source");
    source.read(received, base, day("2026-11-26")).expect("an update")
}

fn import(c: &mut Criterion) {
    let base = Documents::read(bundled::files()).0;
    let (received, bytes) = received(&base);
    let mut group = c.benchmark_group("import");
    group.throughput(Throughput::Bytes(bytes));
    group.bench_function("50 MB of daily values by sector", |b| b.iter(|| read(&received, &base)));
}

fn import_once() {
    let base = Documents::read(bundled::files()).0;
    let before = peak_kib();
    let (received, bytes) = received(&base);
    let update = read(&received, &base);
    let series = update.update.items.series.iter().filter(|series| series.ended.is_none()).count();
    println!(
        "import: {bytes} bytes to {series} series; peak memory {} MiB, of which {} MiB before the import",
        peak_kib().div_ceil(1024),
        before.div_ceil(1024)
    );
    assert!(peak_kib() < MOST_MIB * 1024, "over {MOST_MIB} MiB");
}

/// Most memory that this process ever held, KiB; 0 where the system does not say.
fn peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse().unwrap_or(0)
}

/// Criterion's own memory must not count, so another process imports.
fn measure_memory() {
    let program = std::env::current_exe().expect("this program");
    let status = Command::new(program).env(ONCE, "1").status().expect("a second process");
    assert!(status.success(), "the import failed");
}
