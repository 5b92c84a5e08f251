//! The crosshair: a date, and a card with the values of all lines on it.

use crate::ui::theme::{TextRole, Tokens, radius};
use egui::{Color32, CornerRadius, Painter, Rect, Stroke, StrokeKind, pos2, vec2};

/// One row of the card.
pub struct CardRow {
    /// Name of the line.
    pub name: String,
    /// Its value, formatted; a dash where it has none.
    pub value: String,
    /// Its colour.
    pub color: Color32,
    /// Nearest to the pointer, or the emphasised line.
    pub emphasised: bool,
}

const PADDING: f32 = 10.0;
const LINE: f32 = 19.0;

/// Paints the card beside `x`, on the side with more room.
pub fn paint_card(painter: &Painter, tokens: &Tokens, frame: Rect, x: f32, title: &str, rows: &[CardRow]) {
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
    let left = if x + 12.0 + width <= frame.right() { x + 12.0 } else { (x - 12.0 - width).max(frame.left()) };
    let card = Rect::from_min_size(pos2(left, frame.top() + 8.0), vec2(width, height));
    painter.rect(card, CornerRadius::same(radius::CONTROL), tokens.surface, Stroke::new(1.0, tokens.border), StrokeKind::Inside);
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
