//! The line above every view while something else than today's data is looked at, with the way back.

use super::{
    ViewCtx,
    theme::{TextRole, icons, radius, size, space},
    widgets::{ButtonKind, button, rich},
};
use crate::{
    app::command::Command,
    domain::{DataRef, Date},
};
use egui::{Align, CornerRadius, Label, Layout, Sense, Stroke, StrokeKind, Ui, UiBuilder, vec2};

/// Height of the line.
const HEIGHT: f32 = 34.0;

/// Paints the line while a data set is looked at.
pub fn banner_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    let Some(opened) = cx.state.desk.opened else { return };
    let t = cx.tokens;
    let words = words(cx, opened);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let corner = CornerRadius::same(radius::CONTROL);
    ui.painter().rect(rect, corner, t.warning_soft, Stroke::new(1.0, t.warning), StrokeKind::Inside);
    let inside = rect.shrink2(vec2(space::M, (HEIGHT - size::CONTROL) / 2.0));
    let builder = UiBuilder::new().max_rect(inside).layout(Layout::right_to_left(Align::Center)).id_salt("banner");
    let ui_in = &mut ui.new_child(builder);
    let back = button(ui_in, t, ButtonKind::Secondary, Some(icons::ARROW_U_UP_LEFT), &cx.t("library-back"));
    if back.clicked() {
        cx.send(Command::CloseData);
    }
    ui_in.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        ui.add(Label::new(rich(icons::CLOCK_COUNTER_CLOCKWISE, TextRole::Icon, t.warning)));
        ui.add(Label::new(rich(&words, TextRole::Strong, t.text)).truncate());
    });
    ui.add_space(space::XS);
}

/// What is looked at, and how old it is.
fn words(cx: &ViewCtx<'_>, opened: DataRef) -> String {
    let snapshot = match opened {
        DataRef::Bundled => None,
        DataRef::Saved(hash) => cx.state.library.get(hash),
    };
    let made = snapshot.map_or(cx.state.bundled.market.made_on, |snapshot| Some(snapshot.made_on));
    let is_capsule = cx.state.desk.capsule.is_some();
    // A capsule stands on the day of its maker.
    let day = if is_capsule { Some(cx.state.today) } else { made };
    let date = |day: Option<Date>| day.map_or_else(|| cx.t("library-no-day"), |day| cx.locale.date(day));
    if cx.state.shown_data() != opened {
        return cx.tf("banner-reading", &[("date", date(day).into())]);
    }
    let age = day.map(|day| cx.locale.age(day, cx.state.own_day())).unwrap_or_default();
    let args = [("date", date(day).into()), ("age", age.into())];
    if is_capsule { cx.tf("banner-capsule", &args) } else { cx.tf("banner-saved", &args) }
}
