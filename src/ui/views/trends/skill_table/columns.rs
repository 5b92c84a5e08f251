//! What stands in each column of the table of all skills: its words, its width, and what its rows are ordered by.

use crate::{
    chart::words::probability,
    domain::{Base, Currency, Date, GrowthKind, TableColumn},
    insight::{
        Age, AgeClass, Agreement, Badge, Headline, Ladder, ListingRow, Origin, emergence::Emergence,
        listing::TestNumbers, summary::SizeKind,
    },
    ui::{ViewCtx, words},
};
use std::cmp::Ordering;

/// What stands where something is not known.
pub const UNKNOWN: &str = "–";

/// Width of a column with its margins, points; that of the name is its narrowest.
pub fn width(column: TableColumn) -> f32 {
    match column {
        TableColumn::Name => 192.0,
        TableColumn::Figures | TableColumn::Series | TableColumn::Age => 64.0,
        TableColumn::Closeness => 86.0,
        TableColumn::Added | TableColumn::CountedGrowth => 90.0,
        TableColumn::Category | TableColumn::Period | TableColumn::Region => 98.0,
        TableColumn::Sure => 108.0,
        TableColumn::Kind => 110.0,
        TableColumn::Growth => 118.0,
        TableColumn::Source | TableColumn::Base => 136.0,
        TableColumn::Basis => 148.0,
        TableColumn::Test | TableColumn::Advertised | TableColumn::Emergence => 132.0,
        TableColumn::Size => 222.0,
        TableColumn::Counts => 244.0,
    }
}

/// Whether a column's words stand at its right edge: numbers do, so that their digits stand below one another.
pub fn is_right(column: TableColumn) -> bool {
    matches!(
        column,
        TableColumn::Growth
            | TableColumn::Added
            | TableColumn::CountedGrowth
            | TableColumn::Figures
            | TableColumn::Series
            | TableColumn::Age
            | TableColumn::Closeness
            | TableColumn::Advertised
    )
}

/// The words of a cell; `None` is not known.
pub fn cell(cx: &ViewCtx<'_>, row: &ListingRow, column: TableColumn) -> Option<String> {
    let growth = row.growth.as_ref();
    match column {
        TableColumn::Name => Some(cx.subject_name(&row.subject)),
        TableColumn::Category => cx.market().category(&row.category).map(|c| cx.pick(&c.short).to_owned()),
        TableColumn::Kind => {
            Some(row.kind.map_or_else(|| cx.t("table-kind-category"), |kind| cx.locale.skill_kind(kind)))
        }
        TableColumn::Growth => growth.map(|headline| words::change(cx, headline.change)),
        TableColumn::Basis => growth.zip(row.growth_kind).map(|(headline, kind)| basis(cx, headline, kind)),
        TableColumn::Base => growth.map(|headline| match headline.base {
            Some(base) => from_to(cx, base),
            None => words::base(cx, headline),
        }),
        TableColumn::Sure => Some(words::badge(cx, row.badge).1),
        TableColumn::Test => row.test.map(|test| test_words(cx, test)),
        TableColumn::Added => row.counted.as_ref()?.added.map(|added| cx.locale.signed_count(added)),
        TableColumn::CountedGrowth => row.counted.as_ref().map(|headline| words::change(cx, headline.change)),
        TableColumn::Counts => {
            row.counted.as_ref().zip(row.counted_kind).map(|(counted, kind)| counts(cx, counted, kind))
        }
        TableColumn::Emergence => row.emergence.map(|emergence| cx.t(emergence_key(emergence))),
        TableColumn::Size => row.size.map(|size| words::size(cx, size)),
        TableColumn::Figures => Some(cx.locale.count(f64::from(u32::try_from(row.figures).unwrap_or(u32::MAX)))),
        TableColumn::Series => Some(cx.locale.count(f64::from(u32::try_from(row.series).unwrap_or(u32::MAX)))),
        TableColumn::Source => {
            let source = cx.market().source(&row.origin.as_ref()?.source)?;
            Some(source.publisher.clone())
        }
        TableColumn::Period => match row.origin.as_ref()?.period {
            Some(span) => Some(cx.locale.short_span(span)),
            None => growth?.observed.map(|date| cx.tf("table-until", &[("date", cx.locale.short_month(date).into())])),
        },
        TableColumn::Region => Some(cx.locale.region(&row.origin.as_ref()?.region)),
        TableColumn::Age => row.newest.map(|date| words::short_age(cx, date)).filter(|age| !age.is_empty()),
        TableColumn::Closeness => {
            let closeness = row.closeness.as_ref()?;
            Some(cx.locale.percent_range(100.0 * closeness.lo, 100.0 * closeness.hi, 0))
        }
        TableColumn::Advertised => row.advertised.map(|rate| {
            let amount = cx.locale.money(rate.usd_an_hour, Currency::USD);
            let mean = if rate.is_mean { format!(" {}", cx.t("table-mean")) } else { String::new() };
            let year = rate.period.map(|span| format!(" · {}", span.end().year())).unwrap_or_default();
            format!("{amount}{mean}{year}")
        }),
    }
}

/// What a growth compares, and that it is a stand-in where it does not measure the thing itself.
pub fn basis(cx: &ViewCtx<'_>, headline: &Headline, kind: GrowthKind) -> String {
    if headline.direct {
        return cx.t(&format!("growth-kind-{}", kind.key()));
    }
    let compared = cx.t(&format!("growth-kind-{}-short", kind.key()));
    cx.tf("table-stand-in", &[("compared", compared.into())])
}

fn emergence_key(emergence: Emergence) -> &'static str {
    match emergence {
        Emergence::TooSmall => "emergence-too-small",
        Emergence::Declining => "emergence-declining",
        Emergence::Emerging => "emergence-emerging",
        Emergence::EstablishedGrowing => "emergence-established-growing",
        Emergence::Stable => "emergence-stable",
    }
}

fn from_to(cx: &ViewCtx<'_>, base: Base) -> String {
    format!("{} → {}", cx.locale.count(base.before), cx.locale.count(base.after))
}

/// "61,709 → 69,204 · q/q · Q1 2023".
fn counts(cx: &ViewCtx<'_>, counted: &Headline, kind: GrowthKind) -> String {
    let period = match &counted.origin {
        Origin::Figure(index) => cx.market().figures.get(*index).and_then(|figure| figure.period),
        Origin::Series(_) => None,
    };
    let parts = [
        counted.base.map(|base| from_to(cx, base)),
        Some(cx.t(&format!("growth-kind-{}-short", kind.key()))),
        period.map(|span| cx.locale.short_span(span)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn test_words(cx: &ViewCtx<'_>, test: TestNumbers) -> String {
    let n = cx.tf("table-n", &[("n", test.n.into())]);
    match (test.q, test.p) {
        (Some(q), _) => format!("{n} · q {}", probability(cx.locale, q)),
        (None, Some(p)) => format!("{n} · p {}", probability(cx.locale, p)),
        (None, None) => n,
    }
}

/// What a row is ordered by; worked out once a row, since a comparison is made many times.
pub struct SortKey {
    /// `None` is unknown and stands last.
    value: Option<Value>,
    /// What is history stands after everything fresher.
    is_late: bool,
    /// Things of different kinds follow one another in this order.
    group: Option<SizeKind>,
    name: String,
}

enum Value {
    Number(f64),
    Words(String),
}

impl SortKey {
    /// The key of a row in an order by `column`.
    pub fn of(cx: &ViewCtx<'_>, row: &ListingRow, column: TableColumn) -> Self {
        let is_history = || {
            row.growth
                .as_ref()
                .and_then(|h| h.observed)
                .is_none_or(|on| Age::between(on, cx.state.today).class == AgeClass::History)
        };
        let name = cx.subject_name(&row.subject).to_lowercase();
        Self {
            value: if column == TableColumn::Name { Some(Value::Words(name.clone())) } else { value(cx, row, column) },
            is_late: column == TableColumn::Growth && is_history(),
            group: row.size.map(|size| size.what).filter(|_| column == TableColumn::Size),
            name,
        }
    }

    /// Whether there is a value, of which the table says only after everything fresher.
    pub fn is_late_value(&self) -> bool {
        self.is_late && self.value.is_some()
    }

    /// Order of two rows.
    pub fn cmp(&self, other: &Self, descending: bool) -> Ordering {
        let by_value = match (&self.value, &other.value) {
            (Some(a), Some(b)) => {
                let up = match (a, b) {
                    (Value::Number(a), Value::Number(b)) => a.total_cmp(b),
                    (Value::Words(a), Value::Words(b)) => a.cmp(b),
                    (Value::Number(_), Value::Words(_)) => Ordering::Less,
                    (Value::Words(_), Value::Number(_)) => Ordering::Greater,
                };
                self.group.cmp(&other.group).then(if descending { up.reverse() } else { up })
            }
            (a, b) => b.is_some().cmp(&a.is_some()),
        };
        self.is_late.cmp(&other.is_late).then(by_value).then_with(|| self.name.cmp(&other.name))
    }
}

fn value(cx: &ViewCtx<'_>, row: &ListingRow, column: TableColumn) -> Option<Value> {
    let days = |date: Date| f64::from(date.days());
    let count = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    let number = match column {
        TableColumn::Growth => row.growth.as_ref()?.relative_pct?,
        TableColumn::Base => row.growth.as_ref()?.base?.after,
        TableColumn::Sure => surety(row.badge)?,
        TableColumn::Test => row.test.and_then(|test| test.q.or(test.p))?,
        TableColumn::Added => row.counted.as_ref()?.added?,
        TableColumn::CountedGrowth => row.counted.as_ref()?.relative_pct?,
        TableColumn::Counts => row.counted.as_ref()?.base?.after,
        TableColumn::Size => row.size?.value,
        TableColumn::Figures => count(row.figures),
        TableColumn::Series => count(row.series),
        TableColumn::Period => days(row.growth.as_ref()?.observed?),
        TableColumn::Age => -days(row.newest?),
        TableColumn::Closeness => row.closeness.as_ref()?.mid,
        TableColumn::Advertised => row.advertised?.usd_an_hour,
        TableColumn::Name
        | TableColumn::Category
        | TableColumn::Kind
        | TableColumn::Basis
        | TableColumn::Emergence
        | TableColumn::Source
        | TableColumn::Region => return cell(cx, row, column).map(|words| Value::Words(words.to_lowercase())),
    };
    Some(Value::Number(number))
}

/// Rank of a badge: a tested trend and agreeing reports before one report, what is doubtful last.
fn surety(badge: Badge) -> Option<f64> {
    Some(match badge {
        Badge::Ladder(Ladder::Clear) => 6.0,
        Badge::Agreement(Agreement::SeveralAgree { .. }) => 5.0,
        Badge::Ladder(Ladder::Likely) => 4.0,
        Badge::Agreement(Agreement::OneReport | Agreement::None) => 3.0,
        Badge::Agreement(Agreement::Disagree { .. }) => 2.0,
        Badge::Ladder(Ladder::Noise) => 1.0,
        Badge::Ladder(Ladder::TooFewPoints) => 0.0,
        Badge::NoData => return None,
    })
}

/// The whole row in words, for assistive technology: each known column with its heading.
pub fn spoken(cx: &ViewCtx<'_>, row: &ListingRow, columns: &[TableColumn]) -> String {
    let name = cx.subject_name(&row.subject);
    let cells = columns.iter().filter(|column| **column != TableColumn::Name).map(|column| {
        let words = cell(cx, row, *column).unwrap_or_else(|| cx.t("table-unknown"));
        format!("{} {words}", heading(cx, *column))
    });
    std::iter::once(name).chain(cells).collect::<Vec<_>>().join(", ")
}

/// The heading of a column.
pub fn heading(cx: &ViewCtx<'_>, column: TableColumn) -> String {
    cx.t(&format!("column-{}", column.key()))
}

/// The rows as tab-separated text with headings, in the order and with the columns of the screen.
pub fn text<'a>(cx: &ViewCtx<'_>, rows: impl Iterator<Item = &'a ListingRow>, columns: &[TableColumn]) -> String {
    let mut lines = vec![columns.iter().map(|column| heading(cx, *column)).collect::<Vec<_>>().join("\t")];
    for row in rows {
        let words = |column: &TableColumn| cell(cx, row, *column).unwrap_or_else(|| UNKNOWN.to_owned());
        lines.push(columns.iter().map(words).collect::<Vec<_>>().join("\t"));
    }
    lines.join("\n")
}
