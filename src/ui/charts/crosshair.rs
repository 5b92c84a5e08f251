//! The crosshair: a date, and a card with the values of all lines on it.

use super::{
    line_chart::{ChartWords, DrawnChart},
    lines::line_color,
};
use crate::{
    chart::{ChartModel, axes::date_at},
    domain::YScale,
    insight::Forecast,
    ui::theme::{TextRole, Tokens, radius},
};
use egui::{Color32, CornerRadius, Painter, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

/// Paints the crosshair at `x`: a line, a mark on each line, and the card with their values where `card` has its words.
pub fn paint_crosshair(
    ui: &Ui,
    tokens: &Tokens,
    model: &ChartModel,
    scale: YScale,
    drawn: &DrawnChart,
    at: f64,
    card: Option<&ChartWords<'_>>,
) {
    let Some(transform) = drawn.transform else { return };
    let frame = *transform.frame();
    let x = transform.position_from_point_x(at);
    if !frame.x_range().contains(x) {
        return;
    }
    ui.painter().vline(x, frame.y_range(), Stroke::new(1.0, tokens.text_muted));
    // Values on exactly that date: the card never shows a neighbour's.
    let found: Vec<Option<f64>> =
        model.lines.iter().map(|line| line.track(YScale::Linear).at(at).map(|[_, value]| value)).collect();
    let y_of = |value: f64| scale.place(value).map(|place| transform.position_from_point_y(place));
    for (index, y) in found.iter().enumerate().filter_map(|(i, v)| v.and_then(y_of).map(|y| (i, y))) {
        ui.painter().circle(pos2(x, y), 4.0, line_color(tokens, index), Stroke::new(1.5, tokens.surface));
    }
    let ahead = model.forecast.as_ref().and_then(|fan| fan.on(date_at(at)));
    if let Some(y) = ahead.and_then(|step| y_of(step.interval.median)) {
        ui.painter().circle(pos2(x, y), 4.0, tokens.surface, Stroke::new(1.5, line_color(tokens, 0)));
    }
    let Some(words) = card else { return };
    let pointer_y = ui.ctx().pointer_hover_pos().filter(|pos| frame.contains(*pos)).map(|pos| pos.y);
    let nearest = pointer_y.and_then(|pointer| {
        let distance = |index: &usize| found[*index].and_then(y_of).map_or(f32::MAX, |y| (y - pointer).abs());
        (0..found.len()).min_by(|a, b| distance(a).total_cmp(&distance(b)))
    });
    let mut rows: Vec<CardRow> = model
        .lines
        .iter()
        .enumerate()
        .map(|(index, line)| CardRow {
            name: line.name.clone(),
            value: found[index].map_or_else(|| words.none.to_owned(), words.value),
            color: line_color(tokens, index),
            emphasised: nearest.unwrap_or(0) == index,
        })
        .collect();
    if let Some(Forecast { interval, .. }) = ahead {
        let write = words.value;
        let value = format!("{} ({} – {})", write(interval.median), write(interval.lo80), write(interval.hi80));
        rows = vec![CardRow { name: words.forecast.to_owned(), value, color: line_color(tokens, 0), emphasised: true }];
    }
    let title = (words.date)(date_at(at));
    let hidden = |card: Rect| {
        let dates = transform.value_from_position(card.min).x..=transform.value_from_position(card.max).x;
        let is_under = |[at, place]: &[f64; 2]| {
            dates.contains(at) && card.y_range().contains(transform.position_from_point_y(*place))
        };
        model.lines.iter().flat_map(|line| line.track(scale).points()).filter(|spot| is_under(spot)).count()
    };
    let room = Room { frame, right: drawn.response.rect.right(), crosshair: x };
    paint_card(ui.painter(), tokens, room, &title, &rows, hidden);
}

/// One row of the card.
struct CardRow {
    /// Name of the line.
    name: String,
    /// Its value, formatted; a dash where it has none.
    value: String,
    /// Its colour.
    color: Color32,
    /// Nearest to the pointer, or the emphasised line.
    emphasised: bool,
}

const PADDING: f32 = 10.0;
const LINE: f32 = 19.0;

/// Distance between the card and the crosshair, points.
const GAP: f32 = 12.0;

/// The room a card is placed in.
#[derive(Debug, Clone, Copy)]
struct Room {
    /// Where the lines are.
    frame: Rect,
    /// Where the names at their ends stop. A card may stand on those, for it says them again.
    right: f32,
    /// The crosshair.
    crosshair: f32,
}

impl Room {
    /// Where a card of this size stands: beside the crosshair where that leaves most of the lines free, else as far to
    /// the side as it goes; above or below, whichever hides less by `hidden`.
    fn place(self, size: Vec2, hidden: impl Fn(Rect) -> usize) -> Rect {
        let Self { frame, right, crosshair } = self;
        let (before, after) = (crosshair - GAP - size.x, crosshair + GAP);
        let farthest = right - size.x;
        let is_small = size.x > frame.width() * SMALL;
        let left = if after <= farthest {
            if is_small { farthest } else { after }
        } else if before >= frame.left() {
            if is_small { frame.left() } else { before }
        } else if crosshair < frame.center().x {
            farthest
        } else {
            frame.left()
        };
        let at = |top: f32| Rect::from_min_size(pos2(left.max(frame.left()), top), size);
        let upper = at(frame.top() + 8.0);
        let lower = at((frame.bottom() - 8.0 - size.y).max(frame.top()));
        if is_small && hidden(lower) < hidden(upper) { lower } else { upper }
    }
}

/// A card wider than this part of the frame makes the chart a small one.
const SMALL: f32 = 0.4;

/// Paints the card where it hides least; `hidden` counts the points below a place.
fn paint_card(
    painter: &Painter,
    tokens: &Tokens,
    room: Room,
    title: &str,
    rows: &[CardRow],
    hidden: impl Fn(Rect) -> usize,
) {
    let frame = room.frame;
    let caption = TextRole::Caption.font();
    let strong = TextRole::CaptionStrong.font();
    let title = painter.layout_no_wrap(title.to_owned(), strong.clone(), tokens.text);
    let laid: Vec<_> = rows
        .iter()
        .map(|row| {
            let font = if row.emphasised { &strong } else { &caption };
            let color = if row.emphasised { tokens.text } else { tokens.text_muted };
            let most = (frame.width() * 0.45).max(120.0);
            let mut job = egui::text::LayoutJob::simple_singleline(row.name.clone(), font.clone(), color);
            job.wrap = egui::text::TextWrapping::truncate_at_width(most);
            let name = painter.layout_job(job);
            let value = painter.layout_no_wrap(row.value.clone(), strong.clone(), tokens.text);
            (name, value, row.color)
        })
        .collect();
    let widest = laid.iter().map(|(name, value, _)| 14.0 + name.size().x + 16.0 + value.size().x);
    let width = widest.fold(title.size().x, f32::max) + 2.0 * PADDING;
    #[expect(clippy::cast_precision_loss, reason = "at most nine rows")]
    let height = 2.0 * PADDING + LINE * (rows.len() as f32 + 1.0) - 3.0;
    let card = room.place(vec2(width, height), hidden);
    painter.rect(
        card,
        CornerRadius::same(radius::CONTROL),
        tokens.surface,
        Stroke::new(1.0, tokens.border),
        StrokeKind::Inside,
    );
    painter.galley(card.min + vec2(PADDING, PADDING - 2.0), title, tokens.text);
    let mut y = card.top() + PADDING + LINE;
    for (name, value, color) in laid {
        painter.circle_filled(pos2(card.left() + PADDING + 4.0, y + 7.0), 4.0, color);
        painter.galley(pos2(card.left() + PADDING + 14.0, y - 1.0), name, tokens.text);
        let value_x = card.right() - PADDING - value.size().x;
        painter.galley(pos2(value_x, y - 1.0), value, tokens.text);
        y += LINE;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CARD: Vec2 = vec2(200.0, 150.0);

    fn room(width: f32, crosshair: f32) -> Room {
        Room { frame: Rect::from_min_size(pos2(40.0, 0.0), vec2(width, 300.0)), right: 40.0 + width + 112.0, crosshair }
    }

    #[test]
    fn in_a_large_chart_the_card_stands_beside_the_crosshair() {
        assert_eq!(room(800.0, 300.0).place(CARD, |_| 0).left(), 312.0);
        assert_eq!(room(800.0, 830.0).place(CARD, |_| 0).right(), 818.0);
    }

    #[test]
    fn in_a_small_chart_the_card_stands_on_the_names_and_never_on_the_crosshair_while_there_is_room() {
        assert_eq!(room(300.0, 60.0).place(CARD, |_| 0).right(), 452.0);
        assert_eq!(room(300.0, 320.0).place(CARD, |_| 0).left(), 40.0);
    }

    #[test]
    fn the_card_stands_where_it_hides_fewer_points_and_stays_in_the_frame() {
        let below = |card: Rect| if card.top() < 100.0 { 9 } else { 2 };
        assert_eq!(room(300.0, 60.0).place(CARD, below).bottom(), 292.0);
        for crosshair in 40..240_u8 {
            let card = room(200.0, f32::from(crosshair)).place(CARD, |_| 0);
            assert!(card.left() >= 40.0 && card.right() <= 352.0, "{card:?}");
        }
    }
}
