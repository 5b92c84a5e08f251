//! The egui style made from the tokens, for both themes at once.

use super::{TextRole, Tokens, radius, size, space};
use egui::{Color32, Context, CornerRadius, Margin, Shadow, Stroke, Style, TextStyle, Theme, Visuals, vec2};

/// Seconds of a panel or hover change.
const MOTION_SECONDS: f32 = 0.12;

/// Applies both themes' styles. Call at the start and when reduced motion changes.
pub fn apply(ctx: &Context, reduced_motion: bool) {
    for theme in [Theme::Light, Theme::Dark] {
        ctx.style_mut_of(theme, |style| fill(style, Tokens::of(theme), theme, reduced_motion));
    }
}

fn fill(style: &mut Style, tokens: &Tokens, theme: Theme, reduced_motion: bool) {
    style.text_styles = [
        (TextStyle::Heading, TextRole::Title),
        (TextStyle::Body, TextRole::Body),
        (TextStyle::Button, TextRole::Strong),
        (TextStyle::Small, TextRole::Caption),
    ]
    .into_iter()
    .map(|(text_style, role)| (text_style, role.font()))
    .chain([(TextStyle::Monospace, egui::FontId::monospace(13.0))])
    .collect();
    style.animation_time = if reduced_motion { 0.0 } else { MOTION_SECONDS };
    style.scroll_animation = if reduced_motion { egui::style::ScrollAnimation::none() } else { style.scroll_animation };
    style.spacing.item_spacing = vec2(space::S, space::S);
    style.spacing.button_padding = vec2(space::M, 6.0);
    style.spacing.interact_size = vec2(size::HIT, size::CONTROL);
    style.spacing.menu_margin = Margin::same(6);
    style.spacing.window_margin = Margin::same(16);
    style.spacing.tooltip_width = 360.0;
    style.spacing.combo_height = 320.0;
    style.spacing.scroll.bar_width = 8.0;
    style.spacing.icon_width = 18.0;
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.35;
    style.visuals = visuals(tokens, theme);
}

fn visuals(t: &Tokens, theme: Theme) -> Visuals {
    let mut v = theme.default_visuals();
    v.panel_fill = t.canvas;
    v.window_fill = t.surface;
    v.window_stroke = Stroke::new(1.0, t.border);
    v.window_corner_radius = CornerRadius::same(radius::CARD);
    v.menu_corner_radius = CornerRadius::same(radius::CARD);
    v.window_shadow = Shadow::NONE;
    v.popup_shadow = Shadow::NONE;
    v.extreme_bg_color = t.surface_sunken;
    v.text_edit_bg_color = Some(t.surface_sunken);
    v.faint_bg_color = t.hover;
    v.code_bg_color = t.surface_sunken;
    v.hyperlink_color = t.accent;
    v.warn_fg_color = t.warning;
    v.error_fg_color = t.falling;
    v.weak_text_color = Some(t.text_muted);
    v.selection.bg_fill = t.accent_soft;
    v.selection.stroke = Stroke::new(1.0, t.accent);
    v.text_cursor.stroke = Stroke::new(2.0, t.accent);
    v.text_cursor.blink = false;
    v.slider_trailing_fill = true;
    v.interact_cursor = Some(egui::CursorIcon::PointingHand);
    let widget = |fill: Color32, border: Color32, text: Color32| egui::style::WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(1.0, border),
        corner_radius: CornerRadius::same(radius::CONTROL),
        fg_stroke: Stroke::new(1.0, text),
        expansion: 0.0,
    };
    v.widgets.noninteractive = widget(t.surface, t.border, t.text);
    v.widgets.inactive = widget(t.surface, t.border, t.text);
    v.widgets.hovered = widget(t.hover, t.text_faint, t.text);
    v.widgets.active = widget(t.accent_soft, t.accent, t.text);
    v.widgets.open = widget(t.hover, t.accent, t.text);
    v
}
