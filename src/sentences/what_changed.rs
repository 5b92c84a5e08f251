//! What changed between two data sets, in words: a summary, one line a change, counts. Every change is told in percent
//! (points for shares) and with the two values behind it.

use crate::{
    chart::words::{change as signed_change, format_value},
    domain::{Cadence, Currency, Date, Measure, Metric, SkillId, Span, Subject, Transform},
    i18n::Locale,
    insight::{
        Change, ListChange, MarketChange, Unit,
        what_changed::{
            Correction, Dated, Difference, Item, MethodChange, Names, OtherKind, Size, Tally, ValueChange, Weight,
        },
    },
};

/// One change as a line of text.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// What changed, such as "Marketing · Employee job ads · United States".
    pub name: String,
    /// How much, with its sign; empty where nothing can be compared.
    pub change: String,
    /// Since when, and the values behind it.
    pub detail: String,
    /// How sure, for a hint.
    pub doubt: String,
    /// Which way, for a mark beside the sign.
    pub way: Way,
}

/// Which way a number went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Up.
    Up,
    /// Down.
    Down,
    /// Neither, or nothing to compare.
    Neither,
}

impl Line {
    /// Name, change and detail in one line.
    #[must_use]
    pub fn text(&self) -> String {
        let parts = [&self.name, &self.change, &self.detail].map(String::as_str);
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

/// The order of skills, and how many changes matter, in one sentence.
#[must_use]
pub fn summary(locale: Locale, change: &MarketChange) -> String {
    if change.is_empty() {
        return locale.t("changed-nothing");
    }
    let count = |key: &str, n: usize| locale.tf(key, &[("n", n.into())]);
    let order = order(locale, &change.order);
    let matter = count("changed-matter", change.matter());
    let small = count("changed-small", change.count(Weight::Small));
    match change.count(Weight::Unknown) {
        0 => {
            locale.tf("changed-summary", &[("order", order.into()), ("matter", matter.into()), ("small", small.into())])
        }
        unknown => {
            let unknown = count("changed-unknown", unknown);
            let args = [
                ("order", order.into()),
                ("matter", matter.into()),
                ("small", small.into()),
                ("unknown", unknown.into()),
            ];
            locale.tf("changed-summary-unknown", &args)
        }
    }
}

/// How far the order of skills changed.
#[must_use]
pub fn order<T>(locale: Locale, order: &ListChange<T>) -> String {
    locale.t(&format!("changed-order-{}", order.order.key()))
}

/// The numbers behind the word for the order; `None` where there are none.
#[must_use]
pub fn order_numbers<T>(locale: Locale, order: &ListChange<T>) -> Option<String> {
    let (tau, overlap) = order.tau.zip(order.overlap)?;
    let share = locale.percent(100.0 * order.swapped_pairs()?, 0);
    let pairs = locale.tf("changed-order-pairs", &[("share", share.into())]);
    let args = [("tau", locale.number(tau, 3).into()), ("overlap", locale.number(overlap, 3).into())];
    Some(format!("{pairs}. {}", locale.tf("changed-order-explain", &args)))
}

/// What happened in the order of skills: what came and went first, then what moved among the skills of both, furthest
/// first. Skills that only gave way to others are left out; [`gave_way`] counts them.
#[must_use]
pub fn order_lines(locale: Locale, change: &MarketChange) -> Vec<(SkillId, Line)> {
    let line = |id: &SkillId, detail: String, way| {
        let name = subject(locale, &change.names, &Subject::Skill(id.clone()));
        (id.clone(), Line { name, change: String::new(), detail, doubt: String::new(), way })
    };
    let place = |key: &str, rank: usize| locale.tf(key, &[("rank", rank.into())]);
    let came = change.order.added.iter().map(|(id, rank)| line(id, place("changed-order-came", *rank), Way::Neither));
    let went = change.order.removed.iter().map(|(id, rank)| line(id, place("changed-order-went", *rank), Way::Neither));
    let moved = change.order.moved.iter().filter(|step| step.among_common != 0).map(|step| {
        let (key, way) =
            if step.places() > 0 { ("changed-order-up", Way::Up) } else { ("changed-order-down", Way::Down) };
        let args = [("n", step.places().abs().into()), ("from", step.from.into()), ("to", step.to.into())];
        line(&step.item, locale.tf(key, &args), way)
    });
    came.chain(went).chain(moved).collect()
}

/// That some skills only gave way to those that came and went; `None` without any.
#[must_use]
pub fn gave_way(locale: Locale, change: &MarketChange) -> Option<String> {
    let n = change.order.moved.iter().filter(|step| step.among_common == 0).count();
    (n > 0).then(|| locale.tf("changed-order-gave-way", &[("n", n.into())]))
}

/// A movement in one line.
#[must_use]
pub fn movement(locale: Locale, names: &Names, moved: &ValueChange) -> Line {
    let (from, to) = (value(locale, &moved.item, moved.from.value), value(locale, &moved.item, moved.to.value));
    let period = |dated: Dated| dated.period.map(|period| period_of(locale, &moved.item, period));
    let detail = match (period(moved.from), period(moved.to)) {
        // The later data set may be the one that reaches less far.
        (Some(since), Some(at)) if moved.from.period > moved.to.period => locale.tf(
            "changed-value-back",
            &[("since", since.into()), ("at", at.into()), ("from", from.into()), ("to", to.into())],
        ),
        (Some(since), _) => {
            locale.tf("changed-value-since", &[("since", since.into()), ("from", from.into()), ("to", to.into())])
        }
        (None, _) => locale.tf("changed-value", &[("from", from.into()), ("to", to.into())]),
    };
    Line {
        name: name(locale, names, &moved.item),
        change: signed(locale, &moved.item, &moved.size),
        detail,
        doubt: doubt(locale, &moved.size),
        way: way(&moved.size),
    }
}

/// A correction in one line.
#[must_use]
pub fn correction(locale: Locale, names: &Names, found: &Correction) -> Line {
    let cadence = if let Item::Series(series) = &found.item { Some(series.cadence) } else { None };
    let mut parts = Vec::new();
    if let Some(greatest) = &found.greatest {
        parts.push(revision(locale, found, greatest, cadence));
    }
    for (n, key) in [(found.withdrawn, "changed-withdrawn"), (found.filled, "changed-filled")] {
        if let Some(cadence) = cadence.filter(|_| n > 0) {
            parts.push(locale.tf(key, &[("periods", periods(locale, n, cadence).into())]));
        }
    }
    Line {
        name: name(locale, names, &found.item),
        change: String::new(),
        detail: parts.join(", "),
        doubt: found
            .greatest
            .as_ref()
            .map_or_else(|| locale.t("changed-doubt-periods"), |greatest| doubt(locale, &greatest.size)),
        way: Way::Neither,
    }
}

fn revision(locale: Locale, found: &Correction, greatest: &ValueChange, cadence: Option<Cadence>) -> String {
    let written = |dated: Dated| value(locale, &found.item, dated.value);
    let (from, to) = (written(greatest.from), written(greatest.to));
    let change = signed(locale, &found.item, &greatest.size);
    let at = greatest.from.period.map(|period| period_of(locale, &found.item, period));
    match (found.span, cadence, at) {
        (Some((first, last)), Some(cadence), Some(at)) if found.periods > 1 => {
            let short = |day: Date| locale.short_period(day, cadence);
            locale.tf(
                "changed-revised",
                &[
                    ("periods", periods(locale, found.periods, cadence).into()),
                    ("span", format!("{} – {}", short(first), short(last)).into()),
                    ("at", at.into()),
                    ("from", from.into()),
                    ("to", to.into()),
                    ("change", change.into()),
                ],
            )
        }
        (Some(_), _, Some(at)) => locale.tf(
            "changed-revised-one",
            &[("at", at.into()), ("from", from.into()), ("to", to.into()), ("change", change.into())],
        ),
        // The period of a figure stands in its name.
        _ if change.is_empty() => locale.tf("changed-value-alone", &[("from", from.into()), ("to", to.into())]),
        _ => format!("{change} {}", locale.tf("changed-value", &[("from", from.into()), ("to", to.into())])),
    }
}

/// A change of method in one line.
#[must_use]
pub fn method(locale: Locale, names: &Names, found: &MethodChange) -> Line {
    let aspects: Vec<String> =
        found.aspects.iter().map(|aspect| locale.t(&format!("changed-aspect-{}", aspect.key()))).collect();
    let mut detail = aspects.join(", ");
    if let Some((from, to)) = found.from.zip(found.to)
        && let Some((since, at)) = from.period.zip(to.period)
    {
        let args = [
            ("from", value(locale, &found.item, from.value).into()),
            ("since", period_of(locale, &found.item, since).into()),
            ("to", value(locale, &found.item, to.value).into()),
            ("at", period_of(locale, &found.item, at).into()),
        ];
        detail = format!("{detail}; {}", locale.tf("changed-method-values", &args));
    }
    let name = name(locale, names, &found.item);
    Line { name, change: String::new(), detail, doubt: locale.t("changed-methods-explain"), way: Way::Neither }
}

/// "3 added, 1 removed, 4 changed"; what is none is left out.
#[must_use]
pub fn tally(locale: Locale, tally: &Tally) -> String {
    counts(locale, [tally.added, tally.removed, tally.changed])
}

/// The kinds of what came, went or changed, each with its counts.
#[must_use]
pub fn kinds(locale: Locale, change: &MarketChange) -> Vec<(String, String)> {
    let content = &change.content;
    let keys = ["series", "figures", "pay", "sources", "skills", "notes"];
    let kind = |key: &str| locale.t(&format!("changed-kind-{key}"));
    let lists = keys.into_iter().zip(content.lists()).filter(|(_, list)| !list.is_empty());
    let of_list = |list: &Difference| counts(locale, [list.added.len(), list.removed.len(), list.changed.len()]);
    let others =
        content.others.iter().map(|(other, found): &(OtherKind, Tally)| (kind(other.key()), tally(locale, found)));
    lists.map(|(key, list)| (kind(key), of_list(list))).chain(others).collect()
}

/// The name of a skill or category; its id where no name is known.
#[must_use]
pub fn subject(locale: Locale, names: &Names, subject: &Subject) -> String {
    let id = match subject {
        Subject::Skill(id) => id.as_str(),
        Subject::Category(id) => id.as_str(),
    };
    names.subjects.get(subject).map_or(id, |name| locale.pick(name)).to_owned()
}

/// What an item is called: series with measure and place, figures with metric, place and period.
#[must_use]
pub fn name(locale: Locale, names: &Names, item: &Item) -> String {
    let joined =
        |parts: &[String]| parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" · ");
    let place = |region: &str| if region == "world" { String::new() } else { locale.region(region) };
    let span = |period: Option<Span>| period.map(|period| locale.short_span(period)).unwrap_or_default();
    match item {
        Item::Series(series) => {
            joined(&[locale.pick(&series.name).to_owned(), locale.short_measure(series.measure), place(&series.region)])
        }
        Item::Figure(figure) => {
            joined(&[figure.named.clone(), locale.metric(figure.metric), place(&figure.region), span(figure.period)])
        }
        Item::Pay(pay) => joined(&[pay.named.clone(), locale.pay_kind(pay.kind), place(&pay.region), span(pay.period)]),
        Item::Source(id) => names
            .sources
            .get(id)
            .map_or_else(|| id.to_string(), |source| format!("{} · {}", source.publisher, source.title)),
        Item::Skill(id) => subject(locale, names, &Subject::Skill(id.clone())),
        Item::Note(text) => locale.pick(text).to_owned(),
    }
}

/// The value of an item with its unit.
#[must_use]
pub fn value(locale: Locale, item: &Item, value: f64) -> String {
    match item {
        Item::Series(series) => format_value(locale, series.measure, Transform::Value, value),
        Item::Figure(figure) => match figure.metric {
            metric if metric.is_growth() || metric == Metric::NetIncrease => locale.percent_change(value),
            Metric::HourlyRate | Metric::HourlyRateHigh => locale.money(value, Currency::USD),
            Metric::LearnHours => locale.hours(value),
            Metric::Rank => locale.tf("figure-rank", &[("n", locale.count(value).into())]),
            _ => locale.count(value),
        },
        Item::Pay(_) => locale.money(value, Currency::USD),
        Item::Source(_) | Item::Skill(_) | Item::Note(_) => locale.number(value, 1),
    }
}

/// How sure the numbers of a change are.
fn doubt(locale: Locale, size: &Size) -> String {
    let (Some((old, new)), Some(z)) = (size.doubts.0.zip(size.doubts.1), size.z) else {
        return locale.t("changed-doubt-unknown");
    };
    let off = |se: f64| format!("±{}", locale.percent(100.0 * se, 1));
    let (old, new, origin) = (off(old.se_log), off(new.se_log), format!("changed-doubt-{}", new.origin.key()));
    let off =
        if old == new { new } else { locale.tf("changed-doubt-both", &[("old", old.into()), ("new", new.into())]) };
    let z = locale.number(z.abs(), 1);
    locale.tf("changed-doubt", &[("z", z.into()), ("off", off.into()), ("origin", locale.t(&origin).into())])
}

fn signed(locale: Locale, item: &Item, size: &Size) -> String {
    let is_fine = matches!(item, Item::Series(series) if series.measure == Measure::AiShareOfPostings);
    match size.change {
        Some(Change { value, unit: Unit::Points }) if is_fine => locale.points(value, 2),
        Some(change) => signed_change(locale, change),
        None => String::new(),
    }
}

fn way(size: &Size) -> Way {
    match size.change {
        Some(change) if change.value > 0.0 => Way::Up,
        Some(change) if change.value < 0.0 => Way::Down,
        _ => Way::Neither,
    }
}

fn period_of(locale: Locale, item: &Item, period: Span) -> String {
    match item {
        Item::Series(series) => locale.short_period(period.start(), series.cadence),
        _ => locale.short_span(period),
    }
}

fn periods(locale: Locale, n: usize, cadence: Cadence) -> String {
    let args = [("n", n.into())];
    match cadence {
        Cadence::Weekly => locale.tf("changed-periods-weekly", &args),
        Cadence::Monthly => locale.tf("changed-periods-monthly", &args),
        Cadence::Quarterly => locale.tf("changed-periods-quarterly", &args),
    }
}

fn counts(locale: Locale, counts: [usize; 3]) -> String {
    let keys = ["changed-added", "changed-removed", "changed-changed"];
    let told = keys.into_iter().zip(counts).filter(|(_, n)| *n > 0).map(|(key, n)| locale.tf(key, &[("n", n.into())]));
    told.collect::<Vec<_>>().join(", ")
}
