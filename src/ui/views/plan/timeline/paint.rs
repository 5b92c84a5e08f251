//! How the timeline looks: weeks with their dates, days off, today, bars with their done part, diamonds of pieces.

use super::scale::Scale;
use crate::{
    domain::{Cadence, Date, PlanItem},
    insight::{ItemDates, schedule::free_days},
    ui::{
        theme::{TextRole, radius},
        views::plan::sight::PlanCx,
    },
};
use egui::{Align2, CornerRadius, Painter, Rangef, Rect, Shape, Stroke, StrokeKind, pos2, vec2};

/// Height of a bar.
const BAR: f32 = 26.0;
/// From a diamond's middle to its corners.
const DIAMOND: f32 = 8.0;
/// Narrowest bar that can still be seen and hit by the eye.
const NARROWEST: f32 = 4.0;

/// Dates above the columns, lines between them, days off behind everything, and today.
pub(super) fn ground(painter: &Painter, cx: &PlanCx<'_>, scale: &Scale, head: Rect, body: Rect) {
    let t = cx.view.tokens;
    days_off(painter, cx, scale, body);
    let font = TextRole::Caption.font();
    let is_long = scale.weeks > 60;
    let words = |day: Date| if is_long { cx.view.locale.short_month(day) } else { cx.axis_day(day) };
    let step = scale.label_step(if is_long { 74.0 } else { 58.0 });
    let lines = if scale.week() >= 12.0 { 1 } else { step };
    for monday in scale.mondays(lines) {
        painter.vline(scale.x(monday), body.y_range(), Stroke::new(1.0, t.grid));
    }
    for monday in scale.mondays(step) {
        let galley = painter.layout_no_wrap(words(monday), font.clone(), t.text_muted);
        let x = scale.x(monday) + 2.0;
        if x + galley.size().x <= body.right() + 1.0 {
            painter.galley(pos2(x, head.top()), galley, t.text_muted);
        }
    }
    today(painter, cx, scale, head, body);
}

fn today(painter: &Painter, cx: &PlanCx<'_>, scale: &Scale, head: Rect, body: Rect) {
    let day = cx.today();
    if !scale.holds(day) {
        return;
    }
    let color = cx.view.tokens.accent;
    let x = f32::midpoint(scale.x(day), scale.end(day));
    painter.vline(x, (head.bottom() - 14.0)..=body.bottom(), Stroke::new(2.0, color));
    let galley = painter.layout_no_wrap(cx.t("plan-today"), TextRole::Caption.font(), color);
    let is_left = x + 5.0 + galley.size().x > body.right();
    let left = if is_left { x - 5.0 - galley.size().x } else { x + 5.0 };
    painter.galley(pos2(left, head.bottom() - 15.0), galley, color);
}

/// A band over each week or day on which nothing is learnt, named where its name fits.
fn days_off(painter: &Painter, cx: &PlanCx<'_>, scale: &Scale, body: Rect) {
    let t = cx.view.tokens;
    let is_fine = scale.week() >= 21.0;
    for monday in scale.mondays(1) {
        let free = free_days(monday, monday, &cx.dates.off);
        if free == 7 {
            continue;
        }
        if free == 0 || !is_fine {
            // A column that loses a part of its days is shaded in part only where the part can be seen.
            if free == 0 {
                band(painter, t.surface_sunken, scale.x(monday), scale.end(Date::from_days(monday.days() + 6)), body);
            }
            continue;
        }
        for day in (0..7).map(|n| Date::from_days(monday.days() + n)) {
            if is_off(cx, day) {
                band(painter, t.surface_sunken, scale.x(day), scale.end(day), body);
            }
        }
    }
    let mut until = f32::MIN;
    let mut names: Vec<(Date, Date, String)> = Vec::new();
    for off in &cx.plan.days_off {
        let name = if off.name.is_empty() { cx.t("plan-off-nameless") } else { off.name.clone() };
        names.push((off.span.start(), off.span.end(), name));
    }
    names.sort();
    for (start, end, name) in names {
        let (left, right) = (scale.x(start).max(body.left()), scale.end(end).min(body.right()));
        let galley = painter.layout_no_wrap(name, TextRole::Caption.font(), t.text_muted);
        if right - left >= 20.0 && left >= until && left + galley.size().x <= body.right() && left < body.right() {
            until = left + galley.size().x + 12.0;
            // In the middle where it fits, so that no grid line runs through its last letter.
            let inset = ((right - left - galley.size().x) / 2.0).clamp(2.0, 4.0);
            painter.galley(pos2(left + inset, body.bottom() - 18.0), galley, t.text_muted);
        }
    }
}

fn is_off(cx: &PlanCx<'_>, day: Date) -> bool {
    cx.dates.off.iter().any(|off| off.start() <= day && day <= off.end())
}

fn band(painter: &Painter, fill: egui::Color32, left: f32, right: f32, body: Rect) {
    let x = Rangef::new(left.max(body.left()), right.min(body.right()));
    if x.span() > 0.0 {
        painter.rect_filled(Rect::from_x_y_ranges(x, body.y_range()), 0, fill);
    }
}

/// The bar of an item: outline for all of it, filled for what is done; a diamond where its piece is due or made.
pub(super) fn bar(painter: &Painter, cx: &PlanCx<'_>, scale: &Scale, item: &PlanItem, dates: &ItemDates, row: Rect) {
    let t = cx.view.tokens;
    let left = scale.x(dates.first) + 1.5;
    let right = (scale.end(Date::from_days(dates.last.days() + 6)) - 1.5).max(left + NARROWEST);
    let rect = Rect::from_center_size(row.center(), vec2(0.0, BAR.min(row.height() - 8.0)));
    let rect = Rect::from_x_y_ranges(left..=right, rect.y_range());
    let corner = CornerRadius::same(if rect.width() < 12.0 { 2 } else { radius::CONTROL });
    painter.rect_filled(rect, corner, t.accent_soft);
    let share = done_share(item);
    if share > 0.0 {
        let done = rect.with_max_x(rect.left() + (rect.width() * share).max(NARROWEST.min(rect.width())));
        painter.rect_filled(done, corner, t.accent);
    }
    painter.rect_stroke(rect, corner, Stroke::new(1.2, t.accent), StrokeKind::Inside);
    if let Some(milestone) = &item.milestone {
        let at = milestone.done_on.unwrap_or(dates.finish);
        let x = if milestone.done_on.is_some() { scale.end(at) } else { rect.right() };
        diamond(painter, cx, pos2(x, rect.center().y), milestone.done_on.is_some());
    }
}

/// Filled when the piece is there, hollow while it is owed.
fn diamond(painter: &Painter, cx: &PlanCx<'_>, at: egui::Pos2, is_done: bool) {
    let t = cx.view.tokens;
    let corners = [vec2(0.0, -DIAMOND), vec2(DIAMOND, 0.0), vec2(0.0, DIAMOND), vec2(-DIAMOND, 0.0)];
    let fill = if is_done { t.warning } else { t.surface };
    let points = corners.map(|corner| at + corner).to_vec();
    painter.add(Shape::convex_polygon(points, fill, Stroke::new(2.0, t.warning)));
}

/// Part of an item that is done, 0 to 1; all of it once it is finished.
#[expect(clippy::cast_possible_truncation, reason = "a share of 0 to 1")]
fn done_share(item: &PlanItem) -> f32 {
    if item.done_on.is_some() {
        return 1.0;
    }
    let hours = item.hours.hours();
    if hours > 0.0 { (item.logged() / hours).min(1.0) as f32 } else { 0.0 }
}

/// What stands where an item has no weeks.
pub(super) fn no_bar(painter: &Painter, cx: &PlanCx<'_>, room: Rect) {
    let at = pos2(room.left() + 6.0, room.center().y);
    painter.text(at, Align2::LEFT_CENTER, "–", TextRole::Body.font(), cx.view.tokens.text_faint);
}

/// The week of a day as a span of its first and last day.
pub(super) fn sunday(monday: Date) -> Date {
    Date::from_days(Cadence::Weekly.start(monday).days() + 6)
}
