//! The user's data with every field filled, so that nothing is lost on the way to the disk unseen.

use super::{book_named, today};
use skillvane::domain::{
    Budget, Cadence, CategoryId, ChartFace, ChartLayout, ChartSettings, Conversion, Cost, Criterion, Currency, Date,
    DaysOff, Evidence, ForecastSpan, GrowthKind, HireRate, HolidayListId, Hours, HoursPerWeek, Level, Library,
    ListFilter, ListScope, ListSort, MapAxis, MapSettings, Measure, Milestone, NetworkChoices, NoteId, OnlineChoice,
    OnlineId, OptionRef, OwnDetails, OwnNote, OwnSeries, PackHash, PaybackTerms, Percent, Plan, PlanItem, PlanItemId,
    Point, Portion, ProfileId, ProfileSkill, Rate, RefreshSchedule, SavedView, SavedViewId, SeriesId, Sighting,
    Signature, SkillId, SkillKind, Smoothing, Snapshot, SnapshotOrigin, Span, StopRule, Subject, TableColumn,
    TableOrder, TableSettings, TargetId, Tracking, Transform, TrendsPage, TrendsView, TrustedKey, Uplift, Weeks,
    WorkLog, YScale,
};
use skillvane::store::{Notebook, OwnData, ProfileBook, Settings, ThemeChoice};
use std::sync::Arc;

pub fn full_book() -> ProfileBook {
    let mut book = book_named("Sari 👩🏽‍🎨 سارة \u{202E}");
    let profile = &mut book.profiles[0];
    let mut skill = ProfileSkill::unrated(SkillId::new("video-editing").unwrap());
    skill.rate(Date::parse("2026-01-05").unwrap(), Some(Level::new(2).unwrap()), Evidence::Portfolio);
    skill.rate(today(), None, Evidence::Client);
    skill.note = String::from("\"quoted\" \\ and\n\ttabbed");
    skill.income = Some(Portion::new(0.3).unwrap());
    profile.skills.push(skill);
    profile.rate = Some(Rate::new(0.1 + 0.2).unwrap());
    profile.billable = Some(HoursPerWeek::new(25.5).unwrap());
    profile.targets.push(TargetId::new("ai-video-editor").unwrap());
    profile.weights = profile.weights.with(Criterion::Pay, 0.1 + 0.2).with(Criterion::Effort, 100.0);
    profile.hours_per_level = Some(Hours::new(12.5).unwrap());
    profile.set_terms(&OptionRef::Target(TargetId::new("ai-video-editor").unwrap()), full_terms());
    profile.set_terms(&OptionRef::Deepen, PaybackTerms { cost: Some(Cost::new(0.0).unwrap()), ..Default::default() });
    profile.conversion = Some(Conversion::new(16_250.5, today()).unwrap());
    profile.plan = full_plan();
    let mut copy = book.profiles[0].clone();
    copy.id = book.next_id();
    copy.copy_of = Some(ProfileId::new("p-1").unwrap());
    book.active = Some(copy.id.clone());
    book.profiles.push(copy);
    book
}

fn full_terms() -> PaybackTerms {
    PaybackTerms {
        cost: Some(Cost::new(1_500_000.0).unwrap()),
        hours: Some(Hours::new(60.0).unwrap()),
        displaced: Some(Portion::new(0.5).unwrap()),
        uplift: Some(Uplift::new(-100.0, 21.0, 30.0).unwrap()),
        use_share: Some(Portion::new(0.4).unwrap()),
        ramp: Some(Weeks::new(8.0).unwrap()),
        hire_rate: Some(HireRate::new(0.85).unwrap()),
        discount: Some(Percent::new(12.0).unwrap()),
    }
}

/// A plan with every field of every part, and an item that says little.
fn full_plan() -> Plan {
    let id = |text| PlanItemId::new(text).unwrap();
    let day = |text| Date::parse(text).unwrap();
    let hours = |hours| Hours::new(hours).unwrap();
    let log = |on, worked| WorkLog { on: day(on), hours: hours(worked) };
    let mut item = PlanItem::new(id("i-2"), "Merek \"60 detik\" 🎬", hours(16.5));
    item.option = Some(OptionRef::Skill(SkillId::new("motion-graphics-animation").unwrap()));
    item.skill = Some(SkillId::new("motion-graphics-animation").unwrap());
    item.level = Some(Level::new(3).unwrap());
    item.cost = Some(Cost::new(250_000.0).unwrap());
    item.after = vec![id("i-1"), id("i-9")];
    item.milestone =
        Some(Milestone { piece: "Satu\nfilm".into(), evidence: Evidence::Client, done_on: Some(day("2027-01-31")) });
    item.stop = Some(StopRule { weeks: Weeks::new(6.0).unwrap(), used_on: Some(day("2027-03-01")) });
    item.log = vec![log("2026-11-24", 2.5), log("2026-11-24", 1.0), log("2026-12-01", 0.0)];
    item.done_on = Some(day("2027-02-01"));
    Plan {
        from: Some(day("2026-11-23")),
        pace: Some(HoursPerWeek::new(5.5).unwrap()),
        items: vec![PlanItem::new(id("i-1"), "Dasar prompt", hours(6.0)), item],
        days_off: vec![DaysOff {
            name: "Mudik".into(),
            span: Span::new(day("2026-12-21"), day("2026-12-27")).unwrap(),
        }],
        holiday_lists: vec![HolidayListId::new("id-national").unwrap()],
        budget: Budget { hours: Some(hours(60.0)), money: Some(Cost::new(2_000_000.0).unwrap()) },
    }
}

/// A view that differs from the usual one in every field, one that is usual, and both kinds of notes.
pub fn full_notebook() -> Notebook {
    let day = |text| Date::parse(text).unwrap();
    let series = SeriesId::new("oli.creative-multimedia").unwrap();
    let view = TrendsView {
        page: TrendsPage::Map,
        subject: Some(Subject::Category(CategoryId::new("design-creative").unwrap())),
        measure: Some(Measure::FreelanceVacancyIndex),
        picked: vec![series.clone()],
        chart: ChartSettings {
            transform: Some(Transform::Index),
            smoothing: Smoothing::Adjusted,
            scale: YScale::Log,
            index_at: Some(day("2020-03-01")),
            range: Some((day("2019-01-01"), day("2024-08-01"))),
            band: false,
            forecast: ForecastSpan::TwelveMonths,
            notes: false,
            layout: ChartLayout::SideBySide,
            face: ChartFace::Table,
        },
        filter: ListFilter {
            query: "edit video".into(),
            scope: ListScope::Category(CategoryId::new("design-creative").unwrap()),
            kind: Some(SkillKind::AiAugmented),
            sort: ListSort::Added,
        },
        table: TableSettings {
            order: Some(TableOrder { column: TableColumn::Source, descending: true }),
            shown: vec![TableColumn::Advertised, TableColumn::Test],
            hidden: vec![TableColumn::Age],
        },
        map: MapSettings { across: Some(MapAxis::Size), growth: Some(GrowthKind::OnQuarter) },
    };
    let saved = |id: &str, view| SavedView { id: SavedViewId::new(id).unwrap(), name: format!("Lihat {id}"), view };
    let note = |id: &str, series| OwnNote {
        id: NoteId::new(id).unwrap(),
        at: day("2023-03-14"),
        text: "GPT-4\n\"rilis\"".into(),
        series,
    };
    Notebook {
        views: vec![saved("v-1", view), saved("v-2", TrendsView::default())],
        notes: vec![note("n-1", Some(series)), note("n-2", None)],
    }
}

/// One series with everything, one that was pasted and says little.
pub fn full_own() -> OwnData {
    let day = |text| Date::parse(text).unwrap();
    let point = |at, value, partial| Point { at: day(at), value, partial };
    let series = |id: &str, details, file: &str, cadence, points: &[Point]| OwnSeries {
        id: SeriesId::new(id).unwrap(),
        details,
        file: file.into(),
        added: day("2026-11-21"),
        cadence,
        points: points.into(),
    };
    let details = OwnDetails {
        name: "Inquiries \"a month\"".into(),
        unit: "pertanyaan".into(),
        percent: true,
        place: "Bandung".into(),
        note: "Email and\nchat".into(),
        subject: Some(Subject::Skill(SkillId::new("video-editing").unwrap())),
    };
    let points = [point("2025-01-01", 0.1 + 0.2, false), point("2025-03-01", -1e-300, false)];
    let quarter = [point("2026-10-01", 1e300, true)];
    let pasted = OwnDetails { name: "own".into(), ..OwnDetails::default() };
    OwnData {
        series: Arc::new(vec![
            series("own-1", details, "inquiries.csv", Cadence::Monthly, &points),
            series("own-4", pasted, "", Cadence::Quarterly, &quarter),
        ]),
    }
}

/// A saved data set of every origin and every signature, one of them deleted; the second is in use.
pub fn full_library() -> Library {
    let day = |text| Date::parse(text).unwrap();
    let snapshot = |byte: u8, origin, signature| Snapshot {
        hash: PackHash::new([byte; 32]),
        name: format!("Maret {byte} 👩🏽‍🎨"),
        note: "Sebelum \"lebaran\"\n\tdua".into(),
        made_on: day("2026-03-03"),
        added: day("2026-03-04"),
        origin,
        signature,
        bytes: u64::from(byte) << 33,
        series: 96,
        figures: 2_800,
        sources: 153,
        removed: None,
    };
    let key_id = || "0123456789ABCDEF".to_owned();
    let trusted = Signature::Trusted { name: "Pelatih".into(), key_id: key_id() };
    let asked = vec![OnlineId::UpworkIndex, OnlineId::GithubTopics];
    let mut snapshots = vec![
        snapshot(1, SnapshotOrigin::File("maret.skillvane".into()), trusted),
        snapshot(2, SnapshotOrigin::Refresh(asked), Signature::None),
        snapshot(3, SnapshotOrigin::Capsule("sari.skillvane".into()), Signature::Unknown { key_id: key_id() }),
        snapshot(4, SnapshotOrigin::Found, Signature::None),
    ];
    snapshots[3].removed = Some(today());
    Library { current: Some(PackHash::new([2; 32])), snapshots }
}

/// Settings that differ from the usual ones in every field.
pub fn full_settings() -> Settings {
    let choice = |is_on, address: Option<&str>, terms_accepted| OnlineChoice {
        is_on,
        address: address.map(str::to_owned),
        terms_accepted,
    };
    let key = |name: &str, letter: &str| TrustedKey {
        name: name.into(),
        key: format!("RW{}", letter.repeat(54)),
        added: today(),
    };
    Settings {
        language: Some("id".into()),
        theme: ThemeChoice::Light,
        text_size_pct: 130,
        reduced_motion: true,
        currency: Some(Currency::IDR),
        show_unconfirmed: true,
        first_start_done: true,
        list_width: Some(271.3),
        evidence_width: Some(412.7),
        network: NetworkChoices {
            schedule: RefreshSchedule::Monthly,
            sources: [
                (OnlineId::Jobicy, choice(Some(true), None, true)),
                (OnlineId::UpworkIndex, choice(Some(false), Some("http://127.0.0.1:8080/upwork.csv"), false)),
                (OnlineId::WikimediaViews, choice(None, Some("https://example.org/{project}/{article}"), false)),
            ]
            .into(),
            feeds: vec!["https://coach.example/packs.json".into(), "https://two.example/".into()],
            freelancer_token: Some("t0k3n-~".into()),
        },
        keys: vec![key("Pelatih 👩🏽‍🎨", "a"), key("Dua", "+")],
        refreshed_on: Some(today()),
    }
}

/// Two series as three refreshes saw them.
pub fn full_tracking() -> Tracking {
    let day = |text| Date::parse(text).unwrap();
    let look =
        |id: &str, seen, at, value| (SeriesId::new(id).unwrap(), Sighting { seen: day(seen), at: day(at), value });
    let mut tracking = Tracking::default();
    tracking.record([
        look("indeed.marketing.us", "2026-11-25", "2026-10-01", 0.1 + 0.2),
        look("indeed.marketing.us", "2026-12-25", "2026-11-01", -1e-300),
        look("jobicy.seo", "2027-01-25", "2027-01-25", 100.0),
    ]);
    tracking
}
