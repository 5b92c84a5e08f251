//! The overview as text for a terminal of 80 columns, in the language of the reader.

use super::{CategoryEntry, HowSure, NearEntry, Overview, ProfileEntry, ReportedChange, ReportedSignal, SkillEntry};
use crate::{
    cli::page::{Page, joined},
    domain::{Base, Date, Measure, Metric, Quantity, Span},
    i18n::Locale,
};
use std::{
    collections::BTreeSet,
    io::{self, Write},
};

/// So many signals stand under a category.
const SIGNALS: usize = 3;

/// Prints the overview.
///
/// # Errors
/// When `out` refuses.
pub fn print(overview: &Overview, locale: Locale, out: &mut dyn Write) -> io::Result<()> {
    let mut print = Printer { page: Page { out }, locale, today: overview.as_of };
    print.page.line(0, &locale.tf("cli-title", &[("date", locale.date(overview.as_of).into())]))?;
    if let Some((made, newest)) = overview.data_made_on.zip(overview.newest_point) {
        let args = [("made", locale.date(made).into()), ("newest", locale.month(newest).into())];
        print.page.line(0, &locale.tf("cli-data", &args))?;
    }
    print.page.section(&locale.t("cli-categories"))?;
    for category in &overview.categories {
        print.category(category)?;
    }
    print.page.section(&locale.t("cli-most-added"))?;
    for skill in &overview.most_added {
        print.added(skill)?;
    }
    print.page.section(&locale.t("cli-most-posted"))?;
    for skill in &overview.most_posted {
        print.posted(skill)?;
    }
    if let Some(profile) = &overview.profile {
        print.profile(profile)?;
    }
    print.page.section(&locale.t("cli-credits"))?;
    for credit in credits(overview) {
        print.page.line(2, &credit)?;
    }
    Ok(())
}

/// The credits that the licences of the printed data ask for.
fn credits(overview: &Overview) -> BTreeSet<String> {
    let of_categories = overview.categories.iter().flat_map(shown);
    let of_skills = overview.most_added.iter().chain(&overview.most_posted).map(|skill| &skill.signal);
    let of_near = overview.profile.iter().flat_map(|p| &p.nearest_rising).filter_map(|near| near.headline.as_ref());
    let sources = of_categories.chain(of_skills).chain(of_near).filter_map(|signal| signal.source.as_ref());
    sources.filter_map(|source| source.attribution.clone()).collect()
}

/// The signals that are printed under a category: its headline, then the freshest that count, else the freshest.
fn shown(category: &CategoryEntry) -> impl Iterator<Item = &ReportedSignal> {
    let is_headline = |signal: &ReportedSignal| {
        category.headline.as_ref().is_some_and(|headline| {
            headline.series == signal.series
                && headline.name == signal.name
                && headline.period_end == signal.period_end
                && headline.source.as_ref().map(|s| &s.id) == signal.source.as_ref().map(|s| &s.id)
        })
    };
    let counting = category.signals.iter().filter(move |signal| signal.counts == "yes" && !is_headline(signal));
    let is_bare = category.headline.is_none() && category.signals.iter().all(|signal| signal.counts != "yes");
    let others = category.signals.iter().filter(move |signal| is_bare && signal.growth.is_some());
    category.headline.iter().chain(counting).chain(others).take(SIGNALS)
}

struct Printer<'a> {
    page: Page<'a>,
    locale: Locale,
    today: Date,
}

impl Printer<'_> {
    fn category(&mut self, category: &CategoryEntry) -> io::Result<()> {
        let locale = self.locale;
        let verdict = locale.t(&format!("verdict-{}", category.verdict)).to_uppercase();
        let args = [("category", category.name.as_str().into()), ("verdict", verdict.into())];
        self.page.empty()?;
        self.page.line(0, &locale.tf("cli-verdict", &args))?;
        self.page.line(2, &self.support(category))?;
        if let Some([up, down]) = &category.disagreement {
            let named = |signal: &ReportedSignal| format!("{}, {}", what(locale, signal), place(locale, signal));
            let args = [
                ("up", growth(locale, up).into()),
                ("up_name", named(up).into()),
                ("down", growth(locale, down).into()),
                ("down_name", named(down).into()),
            ];
            self.page.line(2, &locale.tf("cli-disagree", &args))?;
        }
        for signal in shown(category) {
            let sure = category.headline.as_ref().filter(|headline| std::ptr::eq(*headline, signal));
            self.signal(signal, sure.map(|_| category.how_sure))?;
        }
        Ok(())
    }

    fn support(&self, category: &CategoryEntry) -> String {
        let locale = self.locale;
        let pct = |part: f64| locale.percent(100.0 * part, 0);
        let mut args = vec![
            ("pct", pct(category.support).into()),
            ("rising", pct(category.part_rising).into()),
            ("falling", pct(category.part_falling).into()),
            ("flat", pct(category.part_flat).into()),
        ];
        let Some(observed) = category.observed else { return locale.t("verdict-unknown-explain") };
        args.extend([("date", locale.date(observed).into()), ("age", locale.age(observed, self.today).into())]);
        match category.verdict {
            "unknown" => locale.tf("cli-unknown", &args),
            "mixed" => locale.tf("cli-mixed", &args),
            _ => locale.tf("cli-support", &args),
        }
    }

    /// A signal in a few lines: how much, of what, when, from whom.
    fn signal(&mut self, signal: &ReportedSignal, sure: Option<HowSure>) -> io::Result<()> {
        let locale = self.locale;
        let mut parts = vec![growth(locale, signal), base(locale, signal)];
        parts.extend(match (sure, signal.how_sure) {
            (Some(sure), _) => Some(how_sure(locale, sure)),
            (None, Some(key)) => Some(locale.t(&format!("ladder-{key}"))),
            (None, None) => None,
        });
        parts.push(match signal.counts {
            "yes" => locale.tf("cli-share", &[("pct", locale.percent(100.0 * signal.share, 0).into())]),
            key => locale.t(&format!("counts-{key}")),
        });
        self.page.item("- ", &joined(parts))?;
        self.origin(signal)
    }

    fn source(&mut self, signal: &ReportedSignal) -> io::Result<()> {
        let Some(source) = &signal.source else { return Ok(()) };
        let confidence = match source.confidence {
            "primary" => None,
            key => Some(self.locale.t(&format!("confidence-{key}"))),
        };
        let titled = format!("{}: {}", source.publisher, source.title);
        let parts: Vec<String> = [Some(titled), source.published.clone(), confidence].into_iter().flatten().collect();
        self.page.line(4, &joined(parts))?;
        source.url.iter().try_for_each(|url| self.page.line(4, url))
    }

    fn added(&mut self, skill: &SkillEntry) -> io::Result<()> {
        let (locale, signal) = (self.locale, &skill.signal);
        let args = [
            ("skill", skill.name.as_str().into()),
            ("growth", growth(locale, signal).into()),
            ("base", base(locale, signal).into()),
        ];
        self.page.item("- ", &locale.tf("cli-added", &args))?;
        self.origin(signal)
    }

    fn posted(&mut self, skill: &SkillEntry) -> io::Result<()> {
        let (locale, signal) = (self.locale, &skill.signal);
        let count = locale.count(signal.value.unwrap_or_default());
        let args = [("skill", skill.name.as_str().into()), ("count", count.into())];
        self.page.item("- ", &locale.tf("cli-posted", &args))?;
        self.origin(signal)
    }

    /// What was measured, where, when and how long ago; then who published it.
    fn origin(&mut self, signal: &ReportedSignal) -> io::Result<()> {
        let locale = self.locale;
        let mut parts = vec![what(locale, signal), place(locale, signal), period(locale, signal)];
        parts.extend(signal.period_end.map(|end| locale.age(end, self.today)));
        self.page.line(4, &joined(parts))?;
        if let Some(reason) = &signal.stand_in_reason {
            self.page.line(4, &locale.tf("cli-stand-in", &[("reason", reason.as_str().into())]))?;
        }
        self.source(signal)
    }

    fn profile(&mut self, profile: &ProfileEntry) -> io::Result<()> {
        let locale = self.locale;
        self.page.section(&locale.tf("cli-profile", &[("name", profile.name.as_str().into())]))?;
        self.page.line(0, &locale.t("cli-coverage-title"))?;
        for row in &profile.coverage {
            let args = [
                ("category", row.name.as_str().into()),
                ("range", locale.percent_range(100.0 * row.low, 100.0 * row.high, 0).into()),
                ("rated", row.rated.into()),
                ("skills", row.skills.into()),
                ("unrated", row.unrated.into()),
            ];
            let key = if row.unrated > 0 { "cli-coverage-unrated" } else { "cli-coverage" };
            self.page.item("- ", &locale.tf(key, &args))?;
        }
        self.page.empty()?;
        self.page.line(0, &locale.t("cli-near-title"))?;
        if profile.nearest_rising.is_empty() {
            return self.page.line(2, &locale.t("cli-near-none"));
        }
        profile.nearest_rising.iter().try_for_each(|near| self.near(near))
    }

    fn near(&mut self, near: &NearEntry) -> io::Result<()> {
        let locale = self.locale;
        let args = [
            ("skill", near.name.as_str().into()),
            ("range", locale.percent_range(100.0 * near.closeness_low, 100.0 * near.closeness_high, 0).into()),
            ("via", near.via_name.as_str().into()),
        ];
        self.page.item("- ", &locale.tf(if near.id == near.via { "cli-near-own" } else { "cli-near" }, &args))?;
        if !near.shared.is_empty() {
            self.page.line(4, &locale.tf("cli-near-shared", &[("tools", near.shared.join(", ").into())]))?;
        }
        if near.judged {
            self.page.line(4, &locale.t("cli-near-judged"))?;
        }
        let Some(signal) = &near.headline else { return Ok(()) };
        self.page.line(4, &joined(vec![growth(locale, signal), base(locale, signal)]))?;
        self.origin(signal)
    }
}

/// The change with sign and unit, or the published number.
fn growth(locale: Locale, signal: &ReportedSignal) -> String {
    match (signal.growth, signal.value) {
        (Some(ReportedChange { value, unit: "percent" }), _) => locale.percent_change(value),
        (Some(ReportedChange { value, .. }), _) => locale.points_change(value),
        (None, Some(value)) => locale.prose_number(value),
        (None, None) => String::new(),
    }
}

/// What stands beside a growth: its counts, or that the base is unknown, or what a series' growth compares.
fn base(locale: Locale, signal: &ReportedSignal) -> String {
    match (signal.base, signal.base_kind) {
        (Some(base), _) => locale.base(Base { before: base.before, after: base.after }),
        (None, "share") => locale.t("base-share"),
        (None, "index") => locale.t("base-index"),
        (None, _) if signal.growth.is_some() => locale.t("base-unknown"),
        (None, _) => String::new(),
    }
}

fn how_sure(locale: Locale, sure: HowSure) -> String {
    match (sure.key, sure.sources) {
        ("several-agree", Some(n)) => locale.tf("badge-agree", &[("n", n.into())]),
        ("disagree", _) => locale.t("badge-disagree"),
        ("one-report", _) => locale.t("badge-one-report"),
        ("no-data", _) => locale.t("badge-no-data"),
        (ladder, _) => locale.t(&format!("ladder-{ladder}")),
    }
}

/// Measure and name of a series; metric, quantity and the source's own name of a figure.
fn what(locale: Locale, signal: &ReportedSignal) -> String {
    let measure = Measure::ALL.into_iter().find(|measure| Some(measure.key()) == signal.measure);
    if let Some(measure) = measure {
        return format!("{}: {}", locale.short_measure(measure), signal.name);
    }
    let quantity = Quantity::ALL.into_iter().find(|quantity| Some(quantity.key()) == signal.quantity);
    let metric = Metric::ALL.into_iter().find(|metric| Some(metric.key()) == signal.metric);
    let words = [metric.map(|metric| locale.metric(metric)), quantity.map(|quantity| locale.quantity(quantity))];
    let words: Vec<String> = words.into_iter().flatten().collect();
    format!("{}: {}", words.join(", "), signal.name)
}

fn place(locale: Locale, signal: &ReportedSignal) -> String {
    locale.region(&signal.region)
}

fn period(locale: Locale, signal: &ReportedSignal) -> String {
    let span = signal.period_start.zip(signal.period_end).and_then(|(start, end)| Span::new(start, end).ok());
    let period = match (span, signal.period_end) {
        (Some(span), _) => locale.span(span),
        (None, Some(end)) => locale.date(end),
        (None, None) => return locale.t("period-undated"),
    };
    match signal.basis {
        Some("year-on-year") => locale.tf("cli-year-on-year", &[("period", period.into())]),
        Some(_) => locale.tf("cli-two-ends", &[("period", period.into())]),
        None => period,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{i18n::Language, insight::Counts};

    #[test]
    fn every_reason_for_not_counting_has_words() {
        let reasons = [
            Counts::NotDemand,
            Counts::Seasonal,
            Counts::NoDirection,
            Counts::TooShort,
            Counts::Unconfirmed,
            Counts::Undated,
            Counts::ToldTwice,
        ];
        for reason in reasons {
            assert!(Locale::new(Language::Id).has(&format!("counts-{}", reason.key())), "{}", reason.key());
        }
    }
}
