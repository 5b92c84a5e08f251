//! Rows of fixed columns that the cards of Compare share, and two cards of one height side by side.

use crate::ui::{
    theme::{TextRole, Tokens, space},
    widgets::{card, rich},
};
use egui::{Align, Color32, Label, Layout, Rect, Response, Sense, Ui, UiBuilder, pos2, vec2};

/// One row whose cells stand at given widths, middle aligned.
pub struct Row<'u> {
    ui: &'u mut Ui,
    rect: Rect,
    x: f32,
}

impl<'u> Row<'u> {
    /// A row that can be clicked; lit while hovered.
    pub fn clickable(ui: &'u mut Ui, tokens: &Tokens, height: f32) -> (Self, Response) {
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
        if response.hovered() {
            ui.painter().rect_filled(rect.expand2(vec2(space::S, 0.0)), 4.0, tokens.hover);
        }
        (Self { ui, x: rect.left(), rect }, response)
    }

    /// A row that is read only.
    pub fn plain(ui: &'u mut Ui, height: f32) -> Self {
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        Self { ui, x: rect.left(), rect }
    }

    /// The next cell; what is wider than the room inside it must wrap or be cut by the widget itself.
    pub fn cell(&mut self, width: f32, contents: impl FnOnce(&mut Ui)) {
        let rect = self.next(width);
        self.fill(rect, contents);
    }

    /// The next cell with two lines.
    pub fn two_lines(&mut self, width: f32, first: impl FnOnce(&mut Ui), second: impl FnOnce(&mut Ui)) {
        let rect = self.next(width);
        let middle = rect.center().y;
        let line = |y: f32| Rect::from_min_max(pos2(rect.left(), y - 9.0), pos2(rect.right(), y + 9.0));
        self.fill(line(middle - 9.0), first);
        self.fill(line(middle + 9.0), second);
    }

    fn next(&mut self, width: f32) -> Rect {
        let left = self.x;
        self.x += width;
        let right = (left + width - space::S).min(self.rect.right());
        Rect::from_min_max(pos2(left, self.rect.top()), pos2(right.max(left), self.rect.bottom()))
    }

    fn fill(&mut self, rect: Rect, contents: impl FnOnce(&mut Ui)) {
        let mut ui = self.ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center)));
        ui.spacing_mut().item_spacing.x = 6.0;
        contents(&mut ui);
    }
}

/// A label that wraps inside its cell.
pub fn wrapped(ui: &mut Ui, text: impl Into<String>, role: TextRole, color: Color32) {
    ui.add(Label::new(rich(text, role, color)).wrap());
}

/// A label of one line, cut with an ellipsis; the whole text is its tooltip.
pub fn one_line(ui: &mut Ui, text: impl Into<String>, role: TextRole, color: Color32) {
    ui.add(Label::new(rich(text, role, color)).truncate());
}

/// Names of the columns, with the line below them.
pub fn heading(ui: &mut Ui, tokens: &Tokens, columns: &[(String, f32)]) {
    let mut row = Row::plain(ui, 24.0);
    for (name, width) in columns {
        row.cell(*width, |ui| one_line(ui, name, TextRole::Caption, tokens.text_muted));
    }
    crate::ui::widgets::row_line(ui, tokens);
}

/// Widest of some texts, points.
pub fn widest<'t>(ui: &Ui, role: TextRole, texts: impl IntoIterator<Item = &'t str>) -> f32 {
    let width = |text: &str| ui.painter().layout_no_wrap(text.to_owned(), role.font(), Color32::PLACEHOLDER).size().x;
    texts.into_iter().map(width).fold(0.0, f32::max)
}

/// Height that a text takes at a width, points.
pub fn wrapped_height(ui: &Ui, role: TextRole, text: &str, width: f32) -> f32 {
    ui.painter().layout(text.to_owned(), role.font(), Color32::PLACEHOLDER, width).size().y
}

/// Two cards side by side; one below the other when `left_width` is none.
///
/// `heights` remembers the contents' heights from the frame before, so that both are as high as the higher one; without
/// it each has its own height.
pub fn pair(
    ui: &mut Ui,
    tokens: &Tokens,
    left_width: Option<f32>,
    heights: Option<&mut [f32; 2]>,
    left: impl FnOnce(&mut Ui),
    right: impl FnOnce(&mut Ui),
) {
    let Some(left_width) = left_width else {
        plain_card(ui, tokens, 0.0, left);
        ui.add_space(space::S);
        plain_card(ui, tokens, 0.0, right);
        return;
    };
    let origin = ui.cursor().min;
    let wanted = heights.as_ref().map_or(0.0, |heights| heights[0].max(heights[1]));
    let width = ui.available_width();
    let column = |from: f32, to: f32| Rect::from_min_max(pos2(from, origin.y), pos2(to, origin.y + 10_000.0));
    let split = origin.x + left_width;
    let mut ui_left = ui.new_child(UiBuilder::new().max_rect(column(origin.x, split)).id_salt("left"));
    let now_left = plain_card(&mut ui_left, tokens, wanted, left);
    let right_rect = column(split + space::L, origin.x + width);
    let mut ui_right = ui.new_child(UiBuilder::new().max_rect(right_rect).id_salt("right"));
    let now_right = plain_card(&mut ui_right, tokens, wanted, right);
    let both = ui_left.min_rect().union(ui_right.min_rect());
    ui.advance_cursor_after_rect(Rect::from_min_max(origin, pos2(origin.x + width, both.bottom())));
    let now = [now_left, now_right];
    if let Some(heights) = heights
        && now.iter().zip(heights.iter()).any(|(now, before)| (now - before).abs() > 0.5)
    {
        *heights = now;
        ui.request_repaint();
    }
}

/// A card over the whole width, at least so high inside; gives back the height of its contents.
pub fn plain_card(ui: &mut Ui, tokens: &Tokens, least: f32, contents: impl FnOnce(&mut Ui)) -> f32 {
    card(ui, tokens, |ui| {
        ui.set_width(ui.available_width());
        // A line of text and links is as high as its text, not as a button.
        ui.spacing_mut().interact_size.y = 20.0;
        let top = ui.cursor().top();
        contents(ui);
        let height = ui.min_rect().bottom() - top;
        if least > height {
            ui.allocate_exact_size(vec2(0.0, (least - height - ui.spacing().item_spacing.y).max(0.0)), Sense::hover());
        }
        height
    })
    .inner
}
