//! Rows of changes: a mark, the name as a link into Trends where the data that are shown have it, the numbers below.

use crate::{
    app::command::Command,
    domain::{SeriesId, SkillId, Subject},
    insight::{
        MarketChange,
        what_changed::{Correction, Item, MethodChange, ValueChange},
    },
    sentences::what_changed::{self as words, Line, Way},
    ui::{
        ViewCtx,
        theme::{TextRole, space},
        widgets::{DirectionMark, direction_mark, link, rich, text},
    },
};
use egui::{Label, Ui};

/// A row.
pub(super) struct Row {
    target: Option<Target>,
    line: Line,
    is_sure: bool,
}

/// What a row leads to in Trends.
pub(super) enum Target {
    Series(SeriesId),
    Subject(Subject),
}

impl Target {
    /// Where an item leads; `None` for what the data that are shown do not have.
    pub fn of(cx: &ViewCtx<'_>, item: &Item) -> Option<Self> {
        match item {
            Item::Series(series) => cx.market().series(&series.id).map(|series| Self::Series(series.id.clone())),
            Item::Figure(figure) => Self::of_subject(cx, &figure.subject),
            Item::Pay(pay) => Self::of_skill(cx, &pay.skill),
            Item::Skill(id) => Self::of_skill(cx, id),
            Item::Source(_) | Item::Note(_) => None,
        }
    }

    /// A skill, if it is there.
    pub fn of_skill(cx: &ViewCtx<'_>, id: &SkillId) -> Option<Self> {
        cx.market().skill(id).map(|skill| Self::Subject(Subject::Skill(skill.id.clone())))
    }

    /// A skill or category, if it is there.
    pub fn of_subject(cx: &ViewCtx<'_>, subject: &Subject) -> Option<Self> {
        match subject {
            Subject::Skill(id) => Self::of_skill(cx, id),
            Subject::Category(id) => cx.market().category(id).map(|_| Self::Subject(subject.clone())),
        }
    }

    fn command(&self) -> Command {
        match self {
            Self::Series(id) => Command::ShowSeries(id.clone()),
            Self::Subject(subject) => Command::Show(subject.clone()),
        }
    }
}

impl Row {
    /// A row of a change that is sure.
    pub fn new(target: Option<Target>, line: Line) -> Self {
        Self { target, line, is_sure: true }
    }

    /// A movement.
    pub fn moved(cx: &ViewCtx<'_>, change: &MarketChange, moved: &ValueChange) -> Self {
        Self::new(Target::of(cx, &moved.item), words::movement(cx.locale, &change.names, moved))
    }

    /// A correction.
    pub fn corrected(cx: &ViewCtx<'_>, change: &MarketChange, found: &Correction) -> Self {
        Self::new(Target::of(cx, &found.item), words::correction(cx.locale, &change.names, found))
    }

    /// A change of method.
    pub fn method(cx: &ViewCtx<'_>, change: &MarketChange, found: &MethodChange) -> Self {
        Self::new(Target::of(cx, &found.item), words::method(cx.locale, &change.names, found))
    }

    /// The same for a change that is not: its mark is hollow.
    pub fn unsure(self) -> Self {
        Self { is_sure: false, ..self }
    }

    /// What it is about.
    pub fn name(&self) -> &str {
        &self.line.name
    }

    fn mark(&self) -> Option<DirectionMark> {
        match (self.line.way, self.is_sure) {
            (Way::Up, true) => Some(DirectionMark::Up),
            (Way::Down, true) => Some(DirectionMark::Down),
            (Way::Up | Way::Down, false) => Some(DirectionMark::Unsure),
            (Way::Neither, _) => None,
        }
    }
}

/// Paints rows under one another.
pub(super) fn rows_ui(ui: &mut Ui, cx: &ViewCtx<'_>, rows: impl Iterator<Item = Row>) {
    for (place, row) in rows.enumerate() {
        ui.push_id(place, |ui| row_ui(ui, cx, &row));
    }
}

fn row_ui(ui: &mut Ui, cx: &ViewCtx<'_>, row: &Row) {
    let t = cx.tokens;
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::XS;
            if let Some(mark) = row.mark() {
                direction_mark(ui, t, mark);
            }
            match &row.target {
                Some(target) => {
                    if link(ui, t, None, &row.line.name).on_hover_text(&row.line.name).clicked() {
                        cx.send(target.command());
                    }
                }
                None => {
                    ui.add(Label::new(rich(&*row.line.name, TextRole::CaptionStrong, t.text)).truncate());
                }
            }
        });
        // Lines of text from here on, not of controls: a wrapped row starts as high as a control is.
        ui.spacing_mut().interact_size.y = 0.0;
        let color = row.mark().map_or(t.text_muted, |mark| mark.color(t));
        // A line of text, not of controls: it stands close to the name above it.
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::XS;
            if !row.line.change.is_empty() {
                text(ui, &*row.line.change, TextRole::CaptionStrong, color);
            }
            let detail = text(ui, &*row.line.detail, TextRole::Caption, t.text_muted);
            if !row.line.doubt.is_empty() {
                detail.on_hover_text(&row.line.doubt);
            }
        });
    });
}
