//! The timeline: a row an item, a column a week. Rows are chosen, moved and opened by mouse and by keyboard alike.

mod scale;
use scale::Scale;

mod paint;

mod order;
pub use order::{Refusal, repaired};

mod tip;
pub use tip::{days, weeks};

use super::sight::PlanCx;
use crate::{
    domain::{PlanChange, PlanItem, PlanItemId},
    ui::{
        theme::{TextRole, radius, space},
        widgets::rich,
    },
};
use egui::{
    CursorIcon, EventFilter, Id, Key, Label, Modifiers, Rangef, Rect, Response, Role, Sense, Stroke, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};

/// Height of a row.
const ROW: f32 = 48.0;
/// Height of the dates above the rows.
const HEAD: f32 = 34.0;
/// Room below the rows, where days off have their names.
const FOOT: f32 = 22.0;
/// Width of the titles, least and most.
const TITLES: (f32, f32) = (150.0, 236.0);

/// View state of the timeline.
#[derive(Default)]
pub struct Timeline {
    selected: Option<PlanItemId>,
    /// The row that gets the focus as soon as it is painted.
    wants_focus: Option<PlanItemId>,
    drag: Option<Drag>,
    /// A move that was not carried out, and why.
    pub refusal: Option<Refusal>,
}

/// A row that is being dragged.
struct Drag {
    id: PlanItemId,
    /// Where it would go, counted without it; `None` after Escape.
    to: Option<usize>,
}

/// What a row asks the view to do.
pub enum Asked {
    /// Open the editor.
    Edit(PlanItemId),
    /// Log hours.
    Log(PlanItemId),
}

impl Timeline {
    /// The chosen item: what was chosen, or the first that is not done.
    pub fn selected(&self, cx: &PlanCx<'_>) -> Option<PlanItemId> {
        let chosen = self.selected.as_ref().filter(|id| cx.plan.item(id).is_some()).cloned();
        let open = || cx.plan.items.iter().find(|item| item.done_on.is_none()).or_else(|| cx.plan.items.first());
        chosen.or_else(|| open().map(|item| item.id.clone()))
    }

    /// Chooses an item and gives its row the focus.
    pub fn select(&mut self, id: PlanItemId) {
        self.wants_focus = Some(id.clone());
        self.selected = Some(id);
    }

    /// Moves an item, or says why not.
    pub fn move_item(&mut self, cx: &PlanCx<'_>, id: &PlanItemId, to: usize) {
        self.refusal = None;
        let at = cx.plan.items.iter().position(|item| &item.id == id);
        if at == Some(to) || to >= cx.plan.items.len() {
            return;
        }
        match order::moved(cx.plan, id, to) {
            Ok(change) => cx.change(change),
            Err(refusal) => self.refusal = Some(refusal),
        }
    }

    /// Moves an item one place up or down.
    pub fn step(&mut self, cx: &PlanCx<'_>, id: &PlanItemId, is_up: bool) {
        let Some(at) = cx.plan.items.iter().position(|item| &item.id == id) else { return };
        let to = if is_up { at.checked_sub(1) } else { Some(at + 1) };
        if let Some(to) = to {
            self.move_item(cx, id, to);
        }
    }

    /// Paints it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &PlanCx<'_>) -> Option<Asked> {
        let count = u16::try_from(cx.plan.items.len()).unwrap_or(u16::MAX);
        let width = ui.available_width();
        let (rect, figure) = ui.allocate_exact_size(vec2(width, HEAD + ROW * f32::from(count) + FOOT), Sense::hover());
        let summary = super::summary::summary(cx);
        figure.widget_info(|| WidgetInfo::labeled(Role::Figure, true, &summary));
        let titles = (width * 0.31).clamp(TITLES.0, TITLES.1);
        let plot = Rangef::new(rect.left() + titles, rect.right());
        let body = Rect::from_x_y_ranges(plot, (rect.top() + HEAD)..=rect.bottom());
        let head = Rect::from_x_y_ranges(plot, rect.top()..=body.top());
        let scale = Scale::of(cx.dates, cx.today(), plot);
        paint::ground(ui.painter(), cx, &scale, head, body);

        let row_rect = |n: usize| {
            let top = body.top() + ROW * f32::from(u16::try_from(n).unwrap_or(u16::MAX));
            Rect::from_min_size(pos2(rect.left(), top), vec2(width, ROW))
        };
        self.follow_drag(ui, cx, &row_rect);
        let selected = self.selected(cx);
        let mut asked = None;
        for (n, item) in cx.plan.items.iter().enumerate() {
            let row = row_rect(n);
            let is_selected = selected.as_ref() == Some(&item.id);
            asked = self.row_ui(ui, cx, item, n, row, is_selected).or(asked);
            let bars = Rect::from_x_y_ranges(plot, row.y_range());
            match &cx.dates.items[n] {
                Some(dates) => paint::bar(ui.painter(), cx, &scale, item, dates, bars),
                None => paint::no_bar(ui.painter(), cx, bars),
            }
            title_ui(ui, cx, item, Rect::from_min_max(row.min, pos2(plot.min - space::S, row.bottom())));
        }
        self.drop_line(ui, cx, &row_rect);
        asked
    }

    fn row_ui(
        &mut self,
        ui: &mut Ui,
        cx: &PlanCx<'_>,
        item: &PlanItem,
        n: usize,
        row: Rect,
        is_selected: bool,
    ) -> Option<Asked> {
        let t = cx.view.tokens;
        let id = row_id(&item.id);
        let key = if ui.memory(|memory| memory.has_focus(id)) { RowKey::take(ui, id) } else { None };
        let response = ui.interact(row.shrink2(vec2(0.0, 1.0)), id, Sense::CLICK | Sense::DRAG | Sense::FOCUSABLE);
        let name = super::summary::row(cx, n, item);
        response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, is_selected, &name));
        if self.wants_focus.as_ref() == Some(&item.id) {
            self.wants_focus = None;
            response.request_focus();
            ui.scroll_to_rect(row, None);
        }
        let is_dragged = self.drag.as_ref().is_some_and(|drag| drag.id == item.id && drag.to.is_some());
        let plot_free = response.rect.expand2(vec2(6.0, 0.0));
        if is_dragged {
            ui.painter().rect_stroke(plot_free, radius::CONTROL, Stroke::new(1.0, t.accent), egui::StrokeKind::Inside);
        } else if is_selected || response.hovered() {
            let mark = if is_selected { t.accent } else { t.border };
            let edge = Rect::from_min_size(pos2(row.left() - 10.0, row.top() + 8.0), vec2(3.0, ROW - 16.0));
            ui.painter().rect_filled(edge, 1, mark);
        }
        if response.drag_started() {
            self.selected = Some(item.id.clone());
            self.drag = Some(Drag { id: item.id.clone(), to: Some(n) });
        }
        if response.clicked() {
            response.request_focus();
        }
        if response.clicked() || response.gained_focus() {
            self.selected = Some(item.id.clone());
        }
        key.and_then(|key| self.key(cx, item, n, key))
            .or_else(|| response.double_clicked().then(|| Asked::Edit(item.id.clone())))
            .inspect(|_| self.refusal = None)
            .or_else(|| self.hover(cx, item, n, response))
    }

    fn hover(&self, cx: &PlanCx<'_>, item: &PlanItem, n: usize, response: Response) -> Option<Asked> {
        if self.drag.is_none() {
            response
                .on_hover_cursor(CursorIcon::Grab)
                .on_hover_ui_at_pointer(|ui| tip::tip_ui(ui, cx, item, cx.dates.items[n].as_ref(), n));
        }
        None
    }

    fn key(&mut self, cx: &PlanCx<'_>, item: &PlanItem, n: usize, key: RowKey) -> Option<Asked> {
        let id_at = |at: usize| cx.plan.items.get(at).map(|item| item.id.clone());
        let before = n.checked_sub(1).and_then(id_at);
        match key {
            RowKey::MoveUp | RowKey::MoveDown => {
                self.step(cx, &item.id, key == RowKey::MoveUp);
                self.wants_focus = Some(item.id.clone());
            }
            RowKey::Up => before.into_iter().for_each(|id| self.select(id)),
            RowKey::Down => id_at(n + 1).into_iter().for_each(|id| self.select(id)),
            RowKey::Remove => {
                // The focus stays in the list.
                self.wants_focus = id_at(n + 1).or(before);
                self.selected.clone_from(&self.wants_focus);
                cx.change(PlanChange::Remove(item.id.clone()));
            }
            RowKey::Edit => return Some(Asked::Edit(item.id.clone())),
            RowKey::Log => return Some(Asked::Log(item.id.clone())),
        }
        None
    }

    /// Brings the drag up to the pointer; Escape ends it, and letting go moves the row.
    fn follow_drag(&mut self, ui: &Ui, cx: &PlanCx<'_>, row_rect: &impl Fn(usize) -> Rect) {
        let Some(drag) = &mut self.drag else { return };
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            drag.to = None;
        }
        let pointer = ui.ctx().pointer_interact_pos();
        let is_down = ui.input(|input| input.pointer.any_down());
        if let (Some(pointer), true, true) = (pointer, is_down, drag.to.is_some()) {
            let others = cx.plan.items.iter().enumerate().filter(|(_, item)| item.id != drag.id);
            drag.to = Some(others.filter(|(n, _)| row_rect(*n).center().y < pointer.y).count());
            ui.scroll_to_rect(Rect::from_center_size(pointer, vec2(1.0, ROW)), None);
        }
        if !is_down
            && let Some(drag) = self.drag.take()
            && let Some(to) = drag.to
        {
            self.move_item(cx, &drag.id, to);
        }
    }

    /// A line where the dragged row would go.
    fn drop_line(&self, ui: &Ui, cx: &PlanCx<'_>, row_rect: &impl Fn(usize) -> Rect) {
        let Some(Drag { id, to: Some(to) }) = &self.drag else { return };
        let others: Vec<usize> =
            cx.plan.items.iter().enumerate().filter(|(_, item)| &item.id != id).map(|(n, _)| n).collect();
        let y = match others.get(*to) {
            Some(n) => row_rect(*n).top(),
            None => row_rect(cx.plan.items.len()).top(),
        };
        let x = row_rect(0).x_range();
        ui.painter().hline(x, y, Stroke::new(2.0, cx.view.tokens.accent));
        ui.painter().circle_filled(pos2(x.min, y), 4.0, cx.view.tokens.accent);
    }
}

/// Title and state of an item, left of its bar.
fn title_ui(ui: &mut Ui, cx: &PlanCx<'_>, item: &PlanItem, rect: Rect) {
    let t = cx.view.tokens;
    let rect = rect.shrink2(vec2(0.0, 4.0));
    let mut ui = ui.new_child(UiBuilder::new().max_rect(rect).layout(egui::Layout::top_down(egui::Align::Min)));
    ui.spacing_mut().item_spacing.y = 1.0;
    // The row is what is hovered and clicked.
    ui.add(Label::new(rich(&item.title, TextRole::Strong, t.text)).truncate().sense(Sense::empty()));
    ui.add(Label::new(rich(cx.state_of(item), TextRole::Caption, t.text_muted)).truncate().sense(Sense::empty()));
}

/// The row of an item, wherever it stands.
fn row_id(item: &PlanItemId) -> Id {
    Id::unique(("plan_row", item.as_str()))
}

/// What a key asks of the focused row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RowKey {
    Up,
    Down,
    MoveUp,
    MoveDown,
    Edit,
    Remove,
    Log,
}

impl RowKey {
    fn take(ui: &Ui, row: Id) -> Option<Self> {
        let filter = EventFilter { vertical_arrows: true, ..Default::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(row, filter));
        let keys = [
            (Modifiers::ALT, Key::ArrowUp, Self::MoveUp),
            (Modifiers::ALT, Key::ArrowDown, Self::MoveDown),
            (Modifiers::NONE, Key::ArrowUp, Self::Up),
            (Modifiers::NONE, Key::ArrowDown, Self::Down),
            (Modifiers::NONE, Key::Enter, Self::Edit),
            (Modifiers::NONE, Key::Delete, Self::Remove),
            (Modifiers::NONE, Key::L, Self::Log),
        ];
        let pressed =
            |(modifiers, key, row_key)| ui.input_mut(|input| input.consume_key(modifiers, key)).then_some(row_key);
        keys.into_iter().find_map(pressed)
    }
}
