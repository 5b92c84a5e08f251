//! The evidence panel: the verdict in two sentences, each signal with its source, what disagrees, cited notes, pay.

use super::{
    detail::rule_ui,
    signals::{SignalState, signal_ui},
};
use crate::{
    app::derived::SubjectEvidence,
    domain::{CitedText, NoteKind, Standing, Subject},
    insight::{
        Counts, Difference, Disagreement, MarketType, Origin, Signal, VerdictKind,
        disagreement::{Basis, Kind},
    },
    ui::{
        ViewCtx, sources,
        theme::{TextRole, icons, space},
        widgets::{Tone, badge, caption, caution, direction_mark, faint, keep_focus_in_sight, link, row_line, text},
        words,
    },
};
use egui::{Frame, Margin, ScrollArea, Ui};

/// View state of the panel.
#[derive(Default)]
pub struct EvidenceState {
    signals: SignalState,
    shows_rule: bool,
    shows_all: bool,
    subject: Option<Subject>,
}

/// So many signals stand before "show all".
const FIRST_SIGNALS: usize = 6;
/// So many pay rows stand.
const MOST_PAY: usize = 6;

impl EvidenceState {
    /// Paints the panel.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let Some(evidence) = &cx.derived.evidence else { return };
        if self.subject.as_ref() != Some(&evidence.subject) {
            *self = Self { subject: Some(evidence.subject.clone()), ..Self::default() };
        }
        ScrollArea::vertical().auto_shrink(false).id_salt("evidence").show(ui, |ui| {
            Frame::new().inner_margin(Margin::symmetric(16, 14)).show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 6.0;
                head_ui(ui, cx, evidence);
                self.signals_ui(ui, cx, evidence);
                if let Some(disagreement) = &evidence.disagreement {
                    ui.add_space(space::XS);
                    disagreement_ui(ui, cx, disagreement);
                }
                conflicts_ui(ui, cx, &evidence.subject);
                notes_ui(ui, cx, &evidence.subject);
                pay_ui(ui, cx, &evidence.subject);
                ui.add_space(space::S);
                let label = cx.t(if self.shows_rule { "evidence-hide-rule" } else { "evidence-show-rule" });
                if link(ui, cx.tokens, Some(icons::MATH_OPERATIONS), &label).clicked() {
                    self.shows_rule = !self.shows_rule;
                }
                if self.shows_rule {
                    rule_ui(ui, cx, &evidence.verdict);
                }
            });
            keep_focus_in_sight(ui);
        });
    }

    fn signals_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, evidence: &SubjectEvidence) {
        ui.add_space(space::S);
        text(ui, cx.t("evidence-signals"), TextRole::CaptionStrong, cx.tokens.text);
        let signals = &evidence.verdict.signals;
        if signals.is_empty() {
            caption(ui, cx.tokens, cx.t("evidence-nothing"));
        }
        // What counts stands first, heaviest first; the rest follows by age.
        let mut order: Vec<&Signal> = signals.iter().collect();
        order.sort_by(|a, b| b.share.total_cmp(&a.share));
        let most = if self.shows_all { order.len() } else { FIRST_SIGNALS };
        for (index, signal) in order.iter().take(most).enumerate() {
            row_line(ui, cx.tokens);
            signal_ui(ui, cx, signal, index, &mut self.signals);
        }
        if order.len() > FIRST_SIGNALS {
            row_line(ui, cx.tokens);
            let label = if self.shows_all {
                cx.t("evidence-show-fewer")
            } else {
                cx.tf("evidence-show-all", &[("n", order.len().into())])
            };
            if link(ui, cx.tokens, None, &label).clicked() {
                self.shows_all = !self.shows_all;
            }
        }
    }
}

fn head_ui(ui: &mut Ui, cx: &ViewCtx<'_>, evidence: &SubjectEvidence) {
    let t = cx.tokens;
    text(ui, cx.subject_name(&evidence.subject), TextRole::Section, t.text);
    let verdict = &evidence.verdict;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let tone = match verdict.kind {
            VerdictKind::Rising => Tone::Sure,
            VerdictKind::Falling | VerdictKind::Flat => Tone::Plain,
            VerdictKind::Mixed => Tone::Caution,
            VerdictKind::Unknown { .. } => Tone::Unsure,
        };
        direction_mark(ui, t, words::verdict_mark(verdict.kind));
        badge(ui, t, tone, &cx.t(&format!("verdict-{}", verdict.kind.key())));
        if let Some(date) = verdict.freshest {
            caption(ui, t, cx.tf("evidence-newest", &[("date", cx.locale.short_month(date).into())]));
        }
    });
    let [first, second] = sentences(cx, evidence);
    text(ui, first, TextRole::Body, t.text);
    text(ui, second, TextRole::Body, t.text_muted);
}

/// The verdict in two sentences: what the evidence says, and what to doubt about it.
fn sentences(cx: &ViewCtx<'_>, evidence: &SubjectEvidence) -> [String; 2] {
    let verdict = &evidence.verdict;
    let share = cx.locale.percent(100.0 * verdict.support, 0);
    let counted: Vec<&Signal> = verdict.signals.iter().filter(|signal| signal.counts == Counts::Yes).collect();
    let first = match verdict.kind {
        // "100% of the evidence" would sound like much where there is one signal.
        VerdictKind::Rising if counted.len() == 1 => cx.t("evidence-rising-one"),
        VerdictKind::Falling if counted.len() == 1 => cx.t("evidence-falling-one"),
        VerdictKind::Flat if counted.len() == 1 => cx.t("evidence-flat-one"),
        VerdictKind::Rising => cx.tf("evidence-rising", &[("share", share.into())]),
        VerdictKind::Falling => cx.tf("evidence-falling", &[("share", share.into())]),
        VerdictKind::Flat => cx.tf("evidence-flat", &[("share", share.into())]),
        VerdictKind::Mixed => cx.t("evidence-mixed"),
        VerdictKind::Unknown { last_measured: Some(date) } => {
            cx.tf("evidence-unknown-since", &[("date", cx.locale.month(date).into())])
        }
        VerdictKind::Unknown { last_measured: None } => cx.t("evidence-unknown"),
    };
    let heaviest = counted.iter().max_by(|a, b| a.weight.total_cmp(&b.weight));
    let second = match heaviest {
        None => cx.t("evidence-doubt-nothing"),
        Some(_) if evidence.disagreement.is_some() => cx.t("evidence-doubt-disagree"),
        Some(_) if counted.iter().all(|s| matches!(s.standing, Standing::Proxy(_)) || s.via.is_some()) => {
            cx.t("evidence-doubt-stand-in")
        }
        Some(_) if counted.len() == 1 => cx.t("evidence-doubt-one"),
        Some(signal) if signal.base.is_none() && matches!(signal.origin, Origin::Figure(_)) => {
            cx.t("evidence-doubt-base")
        }
        Some(signal) => {
            let age = signal.observed.map_or_else(String::new, |date| cx.locale.age(date, cx.state.today));
            cx.tf("evidence-doubt-age", &[("age", age.into())])
        }
    };
    [first, second]
}

fn disagreement_ui(ui: &mut Ui, cx: &ViewCtx<'_>, disagreement: &Disagreement) {
    caution(ui, cx.tokens, &cx.t("agreement-disagree"), |ui| {
        let side = |signal: &Signal| {
            let publisher = sources::publisher(cx.market(), &signal.source);
            let change = signal.change.map_or_else(String::new, |change| words::change(cx, change));
            (publisher, change)
        };
        let (up, up_change) = side(&disagreement.rising);
        let (down, down_change) = side(&disagreement.falling);
        let args = [
            ("up", up.into()),
            ("up_change", up_change.into()),
            ("down", down.into()),
            ("down_change", down_change.into()),
        ];
        text(ui, cx.tf("disagree-sides", &args), TextRole::Caption, cx.tokens.text);
        let why: Vec<String> =
            disagreement.differences.iter().map(|difference| difference_words(cx, difference)).collect();
        let line = if why.is_empty() {
            cx.t("disagree-unexplained")
        } else {
            cx.tf("disagree-why", &[("why", why.join("; ").into())])
        };
        text(ui, line, TextRole::Caption, cx.tokens.text);
    });
}

fn difference_words(cx: &ViewCtx<'_>, difference: &Difference) -> String {
    let market =
        |kind: &MarketType| cx.t(if *kind == MarketType::Freelance { "market-freelance" } else { "market-salaried" });
    let kind = |kind: &Kind| match kind {
        Kind::Measure(measure) => cx.locale.short_measure(*measure),
        Kind::Quantity(quantity) => cx.locale.quantity(*quantity),
    };
    let basis = |basis: &Basis| match basis {
        Basis::Series(_) => cx.t("basis-series"),
        Basis::Metric(metric) => words::short_metric(cx, *metric),
    };
    let date =
        |date: &Option<crate::domain::Date>| date.map_or_else(|| "–".to_owned(), |date| cx.locale.short_month(date));
    let (key, a, b) = match difference {
        Difference::Platform(a, b) => ("difference-platform", a.clone(), b.clone()),
        Difference::MarketType(a, b) => ("difference-market", market(a), market(b)),
        Difference::Kind(a, b) => ("difference-kind", kind(a), kind(b)),
        Difference::Basis(a, b) => ("difference-basis", basis(a), basis(b)),
        Difference::Period(a, b) => ("difference-period", date(a), date(b)),
        Difference::Region(a, b) => ("difference-region", cx.locale.region(a), cx.locale.region(b)),
    };
    cx.tf(key, &[("a", a.into()), ("b", b.into())])
}

/// Known conflicts, in our own words, with their sources.
fn conflicts_ui(ui: &mut Ui, cx: &ViewCtx<'_>, subject: &Subject) {
    for conflict in cx.market().conflicts.iter().filter(|conflict| match subject {
        Subject::Skill(id) => conflict.skills.contains(id),
        Subject::Category(id) => conflict.categories.contains(id),
    }) {
        ui.add_space(space::XS);
        caution(ui, cx.tokens, &cx.t("evidence-conflict"), |ui| cited_ui(ui, cx, &conflict.text));
    }
}

fn notes_ui(ui: &mut Ui, cx: &ViewCtx<'_>, subject: &Subject) {
    let mut notes: Vec<_> = cx
        .market()
        .notes
        .iter()
        .filter(|note| match subject {
            Subject::Skill(id) => note.skills.contains(id),
            Subject::Category(id) => note.categories.contains(id),
        })
        .collect();
    if notes.is_empty() {
        return;
    }
    notes.sort_by_key(|note| note.kind);
    ui.add_space(space::S);
    text(ui, cx.t("evidence-notes"), TextRole::CaptionStrong, cx.tokens.text);
    for note in notes {
        row_line(ui, cx.tokens);
        let color = if note.kind == NoteKind::Against { cx.tokens.falling } else { cx.tokens.accent };
        text(ui, cx.locale.note_kind(note.kind), TextRole::CaptionStrong, color);
        cited_ui(ui, cx, &note.text);
    }
}

/// A sentence with its sources as links.
fn cited_ui(ui: &mut Ui, cx: &ViewCtx<'_>, cited: &CitedText) {
    text(ui, cx.pick(&cited.text), TextRole::Caption, cx.tokens.text);
    for source in cited.sources.iter().filter_map(|id| cx.market().source(id)) {
        sources::source_link(ui, cx, source, Some(icons::ARROW_SQUARE_OUT), &sources::full_name(source));
    }
}

/// Pay rows of a skill, each kind apart: they are never averaged.
fn pay_ui(ui: &mut Ui, cx: &ViewCtx<'_>, subject: &Subject) {
    let Subject::Skill(id) = subject else { return };
    let mut rows: Vec<_> = cx.market().pay.iter().filter(|pay| &pay.skill == id).collect();
    if rows.is_empty() {
        return;
    }
    rows.sort_by_key(|pay| {
        (
            pay.kind == crate::domain::PayKind::Salaried,
            std::cmp::Reverse(pay.period.map(crate::domain::period::Span::end)),
        )
    });
    ui.add_space(space::S);
    text(ui, cx.t("evidence-pay"), TextRole::CaptionStrong, cx.tokens.text);
    let usd = crate::domain::Currency::USD;
    for pay in rows.into_iter().take(MOST_PAY) {
        row_line(ui, cx.tokens);
        let middle = cx.locale.money(pay.middle, usd);
        let words = cx.tf(
            if pay.is_mean { "pay-mean" } else { "pay-median" },
            &[("kind", cx.locale.pay_kind(pay.kind).into()), ("amount", middle.into())],
        );
        text(ui, words, TextRole::CaptionStrong, cx.tokens.text);
        let quartiles = pay.p25.zip(pay.p75).map(|(lo, hi)| {
            cx.tf("pay-quartiles", &[("lo", cx.locale.money(lo, usd).into()), ("hi", cx.locale.money(hi, usd).into())])
        });
        let n = pay.n.map(|n| cx.tf("pay-n", &[("n", n.into())]));
        let stand_in = matches!(pay.standing, Standing::Proxy(_)).then(|| cx.t("standing-proxy"));
        let source = cx.market().source(&pay.source);
        let parts = [
            Some(pay.named.clone()),
            quartiles,
            n,
            Some(cx.locale.region(&pay.region)),
            pay.period.map(|span| cx.locale.span(span)),
            stand_in,
        ];
        faint(ui, cx.tokens, parts.into_iter().flatten().collect::<Vec<_>>().join(" · "));
        if let Some(source) = source {
            sources::source_link(ui, cx, source, Some(icons::ARROW_SQUARE_OUT), &source.publisher);
        }
    }
    faint(ui, cx.tokens, cx.t("pay-caption"));
}
