//! The evidence panel: the verdict in two sentences, where each measure points, each signal with its source, asides.

use super::{
    asides::{conflicts_ui, notes_ui, pay_ui},
    detail::rule_ui,
    measures::{MeasuresState, measures_ui},
    own::own_ui,
    report::report_ui,
    signals::{SignalState, signal_ui},
};
use crate::{
    app::derived::SubjectEvidence,
    domain::{Standing, Subject},
    insight::{Counts, Origin, Signal, VerdictKind},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        widgets::{Tone, badge, caption, direction_mark, keep_focus_in_sight, link, row_line, text},
        words,
    },
};
use egui::{Frame, Margin, ScrollArea, Ui};

/// View state of the panel.
#[derive(Default)]
pub struct EvidenceState {
    measures: MeasuresState,
    signals: SignalState,
    shows_report_working: bool,
    shows_rule: bool,
    shows_all: bool,
    subject: Option<Subject>,
}

/// So many signals stand before "show all".
const FIRST_SIGNALS: usize = 6;

impl EvidenceState {
    /// Paints the panel.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let evidence = cx.derived.evidence.as_ref();
        if self.subject.as_ref() != evidence.map(|evidence| &evidence.subject) {
            *self = Self { subject: evidence.map(|evidence| evidence.subject.clone()), ..Self::default() };
        }
        ScrollArea::vertical().auto_shrink(false).id_salt("evidence").show(ui, |ui| {
            Frame::new().inner_margin(Margin::symmetric(16, 14)).show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 6.0;
                match evidence {
                    Some(evidence) => self.contents_ui(ui, cx, evidence),
                    // A series that speaks for nothing has no verdict, but its forecast has a report card.
                    None => {
                        own_ui(ui, cx);
                        report_ui(ui, cx, &mut self.shows_report_working);
                    }
                }
            });
            keep_focus_in_sight(ui);
        });
    }

    fn contents_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, evidence: &SubjectEvidence) {
        head_ui(ui, cx, evidence);
        ui.add_space(space::XS);
        measures_ui(ui, cx, evidence, &mut self.measures);
        self.signals_ui(ui, cx, evidence);
        report_ui(ui, cx, &mut self.shows_report_working);
        conflicts_ui(ui, cx, &evidence.subject);
        notes_ui(ui, cx, &evidence.subject);
        pay_ui(ui, cx, &evidence.subject);
        ui.add_space(space::S);
        let label = cx.t(if self.shows_rule { "evidence-hide-rule" } else { "evidence-show-rule" });
        let is_clicked = link(ui, cx.tokens, Some(icons::MATH_OPERATIONS), &label).clicked();
        if is_clicked {
            self.shows_rule = !self.shows_rule;
        }
        if self.shows_rule {
            let shown = ui.scope(|ui| rule_ui(ui, cx, &evidence.verdict)).response;
            if is_clicked {
                // What was opened comes into sight: it may lie below the fold.
                shown.scroll_to_me(None);
            }
        }
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
