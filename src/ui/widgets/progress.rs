//! How much of something is done, as a bar. It moves when its share does, never by itself.

use crate::ui::theme::Tokens;
use egui::{CornerRadius, Rect, Role, Sense, Ui, WidgetInfo, vec2};

/// Height of the bar, points.
const HEIGHT: f32 = 6.0;

/// Paints a share from 0 to 1; its name says the same in words.
pub fn progress_bar(ui: &mut Ui, tokens: &Tokens, share: f64, width: f32, name: &str) {
    let (rect, response) = ui.allocate_exact_size(vec2(width, HEIGHT + 4.0), Sense::hover());
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::ProgressIndicator, true, name);
        info.value = Some(share.clamp(0.0, 1.0));
        info
    });
    let track = Rect::from_center_size(rect.center(), vec2(rect.width(), HEIGHT));
    let corner = CornerRadius::same(3);
    ui.painter().rect_filled(track, corner, tokens.surface_sunken);
    #[expect(clippy::cast_possible_truncation, reason = "a width on screen")]
    let done = track.width() * share.clamp(0.0, 1.0) as f32;
    if done > 0.0 {
        let mark = Rect::from_min_size(track.min, vec2(done.max(HEIGHT), HEIGHT));
        ui.painter().rect_filled(mark, corner, tokens.accent);
    }
}
