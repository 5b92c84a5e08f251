//! One row of the list: name, sparkline or number of figures, growth with its base, how sure, place and age.

use super::found::verdict_of;
use crate::{
    app::command::Command,
    domain::{CategoryId, Date, ListSort, SkillId, Subject},
    insight::{Badge, Headline, Origin},
    ui::{
        ViewCtx,
        charts::sparkline,
        theme::{TextRole, space},
        widgets::{DirectionMark, badge_at, paint_direction},
        words,
    },
};
use egui::{Align2, Color32, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

/// Height of a row whose name fits on one line.
const ROW_HEIGHT: f32 = 78.0;
/// What a second line of the name adds.
const NAME_LINE: f32 = 17.0;
/// What the line of the counts behind a growth adds.
const COUNTS_LINE: f32 = 16.0;
/// Names up to so many characters are not measured: they fit the narrowest list.
const SURELY_FITS: usize = 16;
/// Margin at both sides of a row.
const PADDING: f32 = 12.0;
/// A line of fewer points says nothing about a trend.
const FEWEST_FOR_SPARK: usize = 12;
const SPARK: egui::Vec2 = vec2(74.0, 18.0);

struct Row<'a> {
    name: String,
    headline: Option<&'a Headline>,
    badge: Badge,
    newest: Option<Date>,
    spark: Option<Vec<f64>>,
    figures: usize,
}

impl Row<'_> {
    /// The counts behind the growth.
    fn counts(&self) -> Option<&Headline> {
        self.headline.filter(|headline| headline.base.is_some())
    }
}

/// A row's place in the list.
pub struct Place {
    /// Where it stands.
    pub rect: Rect,
    /// Whether it is what chart and evidence show.
    pub is_selected: bool,
    /// Whether Tab leads to it.
    pub is_stop: bool,
}

/// The identity of a row: it stays the same whatever stands above it.
pub fn row_id(subject: &Subject) -> egui::Id {
    egui::Id::unique("trends_row").with(subject)
}

/// Height of a row in a list of that width: long names take two lines, counts behind a growth a line of their own.
pub fn row_height(ui: &Ui, cx: &ViewCtx<'_>, subject: &Subject, sort: ListSort, width: f32) -> f32 {
    let row = match subject {
        Subject::Skill(id) => skill_row(cx, id, sort),
        Subject::Category(id) => category_row(cx, id),
    };
    row.map_or(ROW_HEIGHT, |row| {
        let name = if has_long_name(ui, cx, &row, width) { NAME_LINE } else { 0.0 };
        let counts = if row.counts().is_some() { COUNTS_LINE } else { 0.0 };
        ROW_HEIGHT + name + counts
    })
}

fn has_long_name(ui: &Ui, cx: &ViewCtx<'_>, row: &Row<'_>, width: f32) -> bool {
    if row.name.chars().count() <= SURELY_FITS {
        return false;
    }
    let painter = ui.painter();
    let right = match row.spark {
        Some(_) => SPARK.x,
        None => {
            let words = figures_words(cx, row);
            painter.layout_no_wrap(words, TextRole::Caption.font(), Color32::PLACEHOLDER).size().x
        }
    };
    // The same layout that paints it decides, so that no line is kept free for a name that fits.
    let room = width - 2.0 * PADDING - right - space::M;
    painter.layout(row.name.clone(), TextRole::Strong.font(), Color32::PLACEHOLDER, room).rows.len() > 1
}

fn figures_words(cx: &ViewCtx<'_>, row: &Row<'_>) -> String {
    cx.tf("trends-n-figures", &[("n", row.figures.into())])
}

/// Paints a skill or category at its place.
pub fn subject_row_ui(ui: &Ui, cx: &ViewCtx<'_>, subject: &Subject, sort: ListSort, place: &Place) -> Response {
    let sense = if place.is_stop { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(place.rect, row_id(subject), sense);
    let row = match subject {
        Subject::Skill(id) => skill_row(cx, id, sort),
        Subject::Category(id) => category_row(cx, id),
    };
    if let Some(row) = row {
        row_ui(ui, cx, &row, place, &response);
    }
    if response.clicked() {
        cx.send(Command::Show(subject.clone()));
    }
    response
}

fn skill_row<'a>(cx: &ViewCtx<'a>, id: &SkillId, sort: ListSort) -> Option<Row<'a>> {
    let summary = cx.derived.summary(id)?;
    let by_base = matches!(sort, ListSort::Added | ListSort::CountedGrowth) && summary.with_base.is_some();
    let headline = if by_base { summary.with_base.as_ref() } else { summary.headline.as_ref() };
    Some(Row {
        name: cx.skill_name(id),
        headline,
        badge: if by_base { summary.base_badge } else { summary.badge },
        newest: headline.and_then(|h| h.observed).or(summary.newest),
        spark: summary.spark.as_ref().and_then(|id| spark_values(cx, id)),
        figures: summary.figures,
    })
}

fn category_row<'a>(cx: &ViewCtx<'a>, id: &CategoryId) -> Option<Row<'a>> {
    let subject = Subject::Category(id.clone());
    let verdict = verdict_of(cx, id)?;
    let spark = verdict.headline.as_ref().and_then(|h| match &h.origin {
        Origin::Series(id) => spark_values(cx, id),
        Origin::Figure(_) => None,
    });
    Some(Row {
        name: cx.subject_name(&subject),
        headline: verdict.headline.as_ref(),
        badge: verdict.badge,
        newest: verdict.headline.as_ref().and_then(|h| h.observed),
        spark,
        figures: cx.derived.trends.figures_of(&subject).len(),
    })
}

/// The values of a series for its sparkline, as a share of its total where there is one.
fn spark_values(cx: &ViewCtx<'_>, id: &crate::domain::SeriesId) -> Option<Vec<f64>> {
    let series = cx.market().series(id)?;
    let total = crate::insight::trends::share_base(cx.market(), series);
    let values: Vec<f64> = series
        .finished()
        .filter_map(|point| match total {
            Some(total) => total.at(point.at).filter(|total| *total > 0.0).map(|total| point.value / total),
            None => Some(point.value),
        })
        .collect();
    (values.len() >= FEWEST_FOR_SPARK).then_some(values)
}

fn row_ui(ui: &Ui, cx: &ViewCtx<'_>, row: &Row<'_>, place: &Place, response: &Response) {
    let t = cx.tokens;
    let (rect, selected) = (place.rect, place.is_selected);
    let (growth, base, mark) = growth_words(cx, row);
    let (tone, sure) = words::badge(cx, row.badge);
    let origin = origin_words(cx, row);
    response.widget_info(|| {
        let age = row.newest.map_or_else(String::new, |date| cx.locale.age(date, cx.state.today));
        let label = format!("{}, {growth} {base}, {sure}, {origin}, {age}", row.name);
        WidgetInfo::selected(Role::ListBoxOption, true, selected, label)
    });
    if !ui.is_rect_visible(rect) {
        return;
    }
    let fill = match (selected, response.hovered()) {
        (true, _) => t.accent_soft,
        (false, true) => t.hover,
        _ => Color32::TRANSPARENT,
    };
    ui.painter().rect_filled(rect, 0.0, fill);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, t.border));
    let inner = rect.shrink2(vec2(PADDING, 9.0));

    let color = mark.color(t);
    let right = match &row.spark {
        Some(values) => {
            let area = Rect::from_min_size(pos2(inner.right() - SPARK.x, inner.top() + 1.0), SPARK);
            sparkline(ui.painter(), t, area, values, color);
            SPARK.x
        }
        None => {
            let words = figures_words(cx, row);
            let font = TextRole::Caption.font();
            ui.painter().text(inner.right_top() + vec2(0.0, 1.0), Align2::RIGHT_TOP, words, font, t.text_faint).width()
        }
    };
    let name_room = inner.width() - right - space::M;
    let is_long = has_long_name(ui, cx, row, rect.width());
    cut_to(ui, inner.min, name_room, &row.name, TextRole::Strong, t.text, if is_long { 2 } else { 1 });
    // What follows stands below the name.
    let inner = inner.with_min_y(inner.top() + if is_long { NAME_LINE } else { 0.0 });

    let badge_rect = badge_at(ui, t, tone, &sure, Align2::RIGHT_CENTER, pos2(inner.right(), inner.top() + 32.0));
    let y = inner.top() + 31.0;
    let has_mark = row.headline.is_some();
    if has_mark {
        paint_direction(ui.painter(), t, pos2(inner.left() + 5.0, y), mark);
    }
    let x = inner.left() + if has_mark { 16.0 } else { 0.0 };
    let room = badge_rect.left() - x - space::S;
    let painted = truncated(ui, pos2(x, y - 8.0), room, &growth, TextRole::CaptionStrong, color);
    let rest = room - painted - 6.0;
    if row.counts().is_none() && rest > 24.0 {
        truncated(ui, pos2(x + painted + 6.0, y - 8.0), rest, &base, TextRole::Caption, t.text_muted);
    }
    let mut line = inner.top() + 44.0;
    if row.counts().is_some() {
        truncated(ui, pos2(inner.left(), line), inner.width(), &base, TextRole::Caption, t.text);
        line += COUNTS_LINE;
    }
    let age = row.newest.map_or_else(String::new, |date| words::short_age(cx, date));
    let font = TextRole::Caption.font();
    let age = ui.painter().text(pos2(inner.right(), line), Align2::RIGHT_TOP, age, font, t.text_faint).width();
    truncated(ui, pos2(inner.left(), line), inner.width() - age - space::S, &origin, TextRole::Caption, t.text_faint);
}

fn growth_words(cx: &ViewCtx<'_>, row: &Row<'_>) -> (String, String, DirectionMark) {
    match row.headline {
        Some(headline) => {
            (words::change(cx, headline.change), words::base(cx, headline), words::mark(headline, row.badge))
        }
        None => (cx.t("trends-no-growth"), String::new(), DirectionMark::Unsure),
    }
}

/// What the number is, where and when: "year on year · United States · 2025".
fn origin_words(cx: &ViewCtx<'_>, row: &Row<'_>) -> String {
    let Some(headline) = row.headline else { return String::new() };
    let (what, region, when) = match &headline.origin {
        Origin::Series(id) => {
            let Some(series) = cx.market().series(id) else { return String::new() };
            let when = headline.observed.map(|date| cx.locale.short_month(date));
            (cx.locale.short_measure(series.measure), cx.locale.region(&series.region), when)
        }
        Origin::Figure(index) => {
            let Some(figure) = cx.market().figures.get(*index) else { return String::new() };
            let when = figure.period.map(|span| cx.locale.short_span(span));
            (words::short_metric(cx, figure.metric), cx.locale.region(&figure.region), when)
        }
    };
    [Some(what), Some(region), when].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Paints one line cut to a width; returns the width it took.
fn truncated(ui: &Ui, at: egui::Pos2, width: f32, words: &str, role: TextRole, color: Color32) -> f32 {
    cut_to(ui, at, width, words, role, color, 1)
}

/// Paints so many lines cut to a width; returns the width they took.
fn cut_to(ui: &Ui, at: egui::Pos2, width: f32, words: &str, role: TextRole, color: Color32, lines: usize) -> f32 {
    let mut job = egui::text::LayoutJob::simple(words.to_owned(), role.font(), color, width.max(8.0));
    job.wrap.max_rows = lines;
    job.wrap.break_anywhere = lines == 1;
    let galley = ui.painter().layout_job(job);
    let taken = galley.size().x;
    ui.painter().galley(at, galley, color);
    taken
}
