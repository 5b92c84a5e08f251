//! The frame around the views: navigation, header, status line, palette, toasts, focus ring.

use super::{
    ViewCtx,
    banner::banner_ui,
    feedback::{ToastTimes, status_ui, toasts_ui},
    theme::{TextRole, icons, radius, size, space},
    views::{
        compare::CompareView,
        import::ImportView,
        library::{IncomingView, LibraryView},
        next::NextView,
        palette::PaletteView,
        plan::PlanView,
        profile::ProfileView,
        settings::SettingsView,
        trends::TrendsView,
        welcome::WelcomeView,
    },
    widgets::{keys_hint, paint_focus_ring, rich},
};
use crate::{
    app::{
        command::{Command, Route},
        shortcuts::keys_of,
    },
    i18n::Language,
};
use egui::{
    Align, Align2, CornerRadius, Frame, Label, Layout, Margin, Panel, Rect, Role, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};

/// View state of all views.
#[derive(Default)]
pub struct Shell {
    welcome: WelcomeView,
    trends: TrendsView,
    profile: ProfileView,
    compare: CompareView,
    next: NextView,
    plan: PlanView,
    library: LibraryView,
    settings: SettingsView,
    palette: PaletteView,
    import: ImportView,
    incoming: IncomingView,
    toasts: ToastTimes,
}

/// Height of the status line.
const STATUS_HEIGHT: f32 = 30.0;
/// Height of a view's header.
const HEADER_HEIGHT: f32 = 46.0;
/// Width of the language button.
const LANGUAGE_WIDTH: f32 = 46.0;

impl Shell {
    /// Paints the whole window.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        if cx.state.is_first_start() {
            self.welcome.ui(ui, cx);
        } else {
            self.views_ui(ui, cx);
            self.palette.ui(ui, cx);
            self.import.ui(ui, cx);
            self.incoming.ui(ui, cx);
        }
        toasts_ui(ui, cx, &mut self.toasts);
        paint_focus_ring(ui.ctx(), cx.tokens);
    }

    fn views_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let t = cx.tokens;
        let is_narrow = ui.available_width() < size::NAV_BREAK;
        let width = if is_narrow { size::NAV_NARROW } else { size::NAV };
        Panel::left("navigation")
            .exact_size(width)
            .resizable(false)
            .show_separator_line(false)
            .frame(Frame::new().fill(t.canvas).inner_margin(Margin::symmetric(if is_narrow { 8 } else { 12 }, 16)))
            .show(ui, |ui| {
                navigation_ui(ui, cx, is_narrow);
            });
        Panel::bottom("status")
            .exact_size(STATUS_HEIGHT)
            .resizable(false)
            .show_separator_line(false)
            .frame(Frame::new().fill(t.canvas).inner_margin(Margin::symmetric(24, 0)).stroke(Stroke::NONE))
            .show(ui, |ui| {
                status_ui(ui, cx);
            });
        let window = ui.ctx().content_rect();
        let lines = ui.ctx().layer_painter(ui.layer_id());
        let left = window.left() + width;
        let margin = if is_narrow { 16 } else { 24 };
        egui::CentralPanel::default()
            .frame(Frame::new().fill(t.canvas).inner_margin(Margin {
                left: margin,
                right: margin,
                top: 16,
                bottom: 12,
            }))
            .show(ui, |ui| {
                banner_ui(ui, cx);
                match cx.state.route {
                    Route::Trends => self.trends.ui(ui, cx),
                    Route::Profile => self.profile.ui(ui, cx),
                    Route::Compare => self.compare.ui(ui, cx),
                    Route::Next => self.next.ui(ui, cx),
                    Route::Plan => self.plan.ui(ui, cx),
                    Route::Library => self.library.ui(ui, cx),
                    Route::Settings => self.settings.ui(ui, cx),
                }
            });
        let stroke = Stroke::new(1.0, t.border);
        lines.vline(left - 0.5, window.y_range(), stroke);
        lines.hline(left..=window.right(), window.bottom() - STATUS_HEIGHT + 0.5, stroke);
    }
}

/// Title and subtitle of a view, with search and language at the right.
pub fn header_ui(ui: &mut Ui, cx: &ViewCtx<'_>, title: &str, subtitle: &str) {
    let t = cx.tokens;
    header_with(ui, cx, |ui| {
        ui.add(Label::new(rich(title, TextRole::Title, t.text)).truncate());
        ui.add(Label::new(rich(subtitle, TextRole::Caption, t.text_muted)).truncate());
    });
}

/// The header with what stands at its left, top to bottom.
pub fn header_with(ui: &mut Ui, cx: &ViewCtx<'_>, left: impl FnOnce(&mut Ui)) {
    header_with_tools(ui, cx, left, 0.0, |_| {});
}

/// The header with what stands at its left, and controls of that width, in points, before the search.
pub fn header_with_tools(
    ui: &mut Ui,
    cx: &ViewCtx<'_>,
    left: impl FnOnce(&mut Ui),
    tools_width: f32,
    tools: impl FnOnce(&mut Ui),
) {
    // Placed by hand: the focus goes from left to right, title, tools, search, language.
    let (room, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEADER_HEIGHT), Sense::hover());
    let center = room.center().y;
    let ends_at =
        |right: f32, width: f32| Rect::from_center_size(pos2(right - width / 2.0, center), vec2(width, size::CONTROL));
    let language = ends_at(room.right(), LANGUAGE_WIDTH);
    let search = ends_at(language.left() - space::S, (room.width() * 0.34 - tools_width * 0.5).clamp(150.0, 280.0));
    let tools_rect = ends_at(search.left() - space::S, tools_width);
    let title =
        room.with_max_x(if tools_width > 0.0 { tools_rect.left() - space::M } else { search.left() - space::S });
    let mut title = ui.new_child(egui::UiBuilder::new().max_rect(title).layout(Layout::top_down(Align::Min)));
    title.spacing_mut().item_spacing.y = 1.0;
    left(&mut title);
    if tools_width > 0.0 {
        let builder = egui::UiBuilder::new().max_rect(tools_rect).layout(Layout::left_to_right(Align::Center));
        tools(&mut ui.new_child(builder.id_salt("header_tools")));
    }
    search_button_ui(ui, cx, search);
    language_ui(ui, cx, language);
    ui.add_space(space::S);
}

/// Looks like a field, opens the palette.
fn search_button_ui(ui: &mut Ui, cx: &ViewCtx<'_>, rect: Rect) {
    let t = cx.tokens;
    let response = ui.interact(rect, egui::Id::unique("header_search"), Sense::click());
    let name = cx.t("header-search");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let border = if response.hovered() { t.text_faint } else { t.border };
    ui.painter().rect(
        rect,
        CornerRadius::same(radius::CONTROL),
        t.surface,
        Stroke::new(1.0, border),
        StrokeKind::Inside,
    );
    let icon = rect.left_center() + vec2(10.0, 0.0);
    ui.painter().text(icon, Align2::LEFT_CENTER, icons::MAGNIFYING_GLASS, TextRole::Icon.font(), t.text_faint);
    let mut inner = ui.new_child(
        egui::UiBuilder::new().max_rect(rect.shrink2(vec2(8.0, 0.0))).layout(Layout::right_to_left(Align::Center)),
    );
    if let Some(keys) = keys_of("action-palette") {
        keys_hint(&mut inner, t, &keys.label());
    }
    let room =
        Rect::from_min_max(pos2(rect.left() + 32.0, rect.top()), pos2(inner.min_rect().left() - 6.0, rect.bottom()));
    ui.painter().with_clip_rect(room).text(
        room.left_center(),
        Align2::LEFT_CENTER,
        name,
        TextRole::Body.font(),
        t.text_faint,
    );
    if response.clicked() {
        cx.send(Command::SetPaletteOpen(true));
    }
}

/// Switches to the other language at once.
fn language_ui(ui: &Ui, cx: &ViewCtx<'_>, rect: Rect) {
    let now = cx.locale.language();
    let other = if now == Language::En { Language::Id } else { Language::En };
    let response = ui.interact(rect, egui::Id::unique("header_language"), Sense::click());
    let name = cx.tf("header-switch-language", &[("language", other.own_name().into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if response.hovered() {
        ui.painter().rect_filled(rect, radius::CONTROL, cx.tokens.hover);
    }
    let color = cx.tokens.text_muted;
    ui.painter().text(
        rect.left_center() + vec2(5.0, 0.0),
        Align2::LEFT_CENTER,
        icons::TRANSLATE,
        TextRole::Icon.font(),
        color,
    );
    let code = now.code().to_uppercase();
    ui.painter().text(
        rect.right_center() - vec2(5.0, 0.0),
        Align2::RIGHT_CENTER,
        code,
        TextRole::CaptionStrong.font(),
        color,
    );
    if response.on_hover_text(name).clicked() {
        cx.send(Command::SetLanguage(other));
    }
}

fn navigation_ui(ui: &mut Ui, cx: &ViewCtx<'_>, is_narrow: bool) {
    let t = cx.tokens;
    ui.spacing_mut().item_spacing.y = space::XS;
    let (mark, _) = ui.allocate_exact_size(vec2(ui.available_width(), 26.0), Sense::hover());
    let x = if is_narrow { mark.center().x } else { mark.left() + 17.0 };
    ui.painter().text(
        pos2(x, mark.center().y),
        Align2::CENTER_CENTER,
        icons::COMPASS,
        egui::FontId::new(21.0, TextRole::Icon.font().family),
        t.accent,
    );
    if !is_narrow {
        ui.painter().text(
            mark.left_center() + vec2(36.0, 0.0),
            Align2::LEFT_CENTER,
            "Skillvane",
            TextRole::Section.font(),
            t.text,
        );
    }
    ui.add_space(space::M);
    for (route, digit) in Route::NAVIGATION.into_iter().zip(1..) {
        let hint = format!("{digit}");
        nav_item_ui(ui, cx, route, Some(&hint), is_narrow);
    }
    ui.with_layout(Layout::bottom_up(Align::Min), |ui| {
        if !is_narrow {
            data_chip_ui(ui, cx);
            ui.add_space(space::XS);
        }
        nav_item_ui(ui, cx, Route::Settings, None, is_narrow);
    });
}

fn nav_icon(route: Route) -> &'static str {
    match route {
        Route::Trends => icons::TREND_UP,
        Route::Profile => icons::USER_CIRCLE,
        Route::Compare => icons::SCALES,
        Route::Next => icons::SIGNPOST,
        Route::Plan => icons::CALENDAR_CHECK,
        Route::Library => icons::ARCHIVE,
        Route::Settings => icons::GEAR,
    }
}

fn nav_item_ui(ui: &mut Ui, cx: &ViewCtx<'_>, route: Route, hint: Option<&str>, is_narrow: bool) {
    let t = cx.tokens;
    let is_here = cx.state.route == route;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 32.0), Sense::click());
    let name = cx.t(route.key());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_here, &name));
    let fill = match (is_here, response.hovered()) {
        (true, _) => t.accent_soft,
        (false, true) => t.hover,
        _ => t.canvas,
    };
    ui.painter().rect_filled(rect, radius::CONTROL, fill);
    let color = if is_here { t.accent } else { t.text_muted };
    let icon_x = if is_narrow { rect.center().x } else { rect.left() + 17.0 };
    ui.painter().text(
        pos2(icon_x, rect.center().y),
        Align2::CENTER_CENTER,
        nav_icon(route),
        TextRole::Icon.font(),
        color,
    );
    if !is_narrow {
        let at = rect.left_center() + vec2(36.0, 0.0);
        ui.painter().text(at, Align2::LEFT_CENTER, &name, TextRole::Strong.font(), color);
        if let Some(hint) = hint {
            let at = rect.right_center() - vec2(10.0, 0.0);
            ui.painter().text(at, Align2::RIGHT_CENTER, hint, TextRole::Caption.font(), t.text_faint);
        }
    }
    let keys = keys_of(route.key()).map(super::super::app::shortcuts::Keys::label);
    let tip = keys.map_or_else(|| name.clone(), |keys| format!("{name}   {keys}"));
    if response.on_hover_text(tip).clicked() {
        cx.send(Command::Go(route));
    }
}

/// Age of the data, and whether anybody is asked for newer ones.
fn data_chip_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    let t = cx.tokens;
    let newest = cx.derived.newest_point.map(|date| cx.locale.short_month(date));
    let made = cx.market().made_on.map(|date| cx.locale.short_date(date));
    let lines = [
        made.map(|date| cx.tf("data-made-on", &[("date", date.into())])),
        newest.map(|date| cx.tf("data-newest", &[("date", date.into())])),
        Some(cx.t(if cx.state.desk.refreshing.is_some() { "data-refreshing" } else { "data-offline" })),
    ];
    let lines: Vec<String> = lines.into_iter().flatten().collect();
    Frame::new().inner_margin(Margin { left: 10, right: 0, top: 2, bottom: 0 }).show(ui, |ui| {
        ui.add(Label::new(rich(lines.join("\n"), TextRole::Caption, t.text_faint)));
    });
    ui.add_space(space::XS);
    let (line, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter().hline(line.x_range(), line.center().y, Stroke::new(1.0, t.border));
}
