//! One row of the saved trends: which columns have room, and what stands in them.

use super::entries::Entry;
use crate::ui::{
    ViewCtx,
    theme::{TextRole, icons},
};
use egui::{
    Align2, Color32, Painter, Rect, Response, Role, Stroke, Ui, WidgetInfo, pos2,
    text::{LayoutJob, TextFormat},
    vec2,
};

/// Height of a row: name and day.
pub(super) const ROW: f32 = 48.0;
/// Height of the headings.
pub(super) const HEAD: f32 = 30.0;
/// Room of the icon before the name.
const ICON: f32 = 49.0;
/// The name has at least so much.
const NAME: f32 = 182.0;
/// Room between two columns.
const GAP: f32 = 12.0;

/// A column beside the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    /// How old it is.
    Age,
    /// How much it holds.
    Holds,
    /// Size of its file.
    Size,
    /// Where it is from.
    From,
}

impl Column {
    const ALL: [Self; 4] = [Self::Age, Self::Holds, Self::Size, Self::From];
    /// What gives way first where there is no room.
    const LEAVING: [Self; 3] = [Self::Size, Self::Holds, Self::From];

    fn width(self) -> f32 {
        match self {
            Self::Age => 64.0,
            Self::Holds => 160.0,
            Self::Size => 56.0,
            Self::From => 100.0,
        }
    }

    fn heading(self) -> &'static str {
        match self {
            Self::Age => "library-column-age",
            Self::Holds => "library-column-holds",
            Self::Size => "library-column-size",
            Self::From => "library-column-from",
        }
    }
}

/// Where the columns stand in a row.
pub(super) struct Places {
    columns: Vec<(Column, f32, f32)>,
    name: f32,
}

impl Places {
    /// The columns that have room in a row of that width, from its left end.
    pub fn in_width(width: f32) -> Self {
        let mut columns = Column::ALL.to_vec();
        let needed = |columns: &[Column]| columns.iter().map(|column| column.width() + GAP).sum::<f32>();
        for leaving in Column::LEAVING {
            if ICON + NAME + needed(&columns) > width {
                columns.retain(|column| *column != leaving);
            }
        }
        // What is left over goes to the name, and a part of it to the origin, whose words are the longest.
        let spare = (width - ICON - NAME - needed(&columns)).max(0.0);
        let extra = |column: Column| if column == Column::From { (spare * 0.4).min(140.0) } else { 0.0 };
        let taken: f32 = columns.iter().map(|column| column.width() + extra(*column) + GAP).sum();
        let name = (width - ICON - taken).max(80.0);
        let mut left = ICON + name;
        let columns = columns
            .into_iter()
            .map(|column| {
                let (from, width) = (left + GAP, column.width() + extra(column));
                left = from + width;
                (column, from, width)
            })
            .collect();
        Self { columns, name }
    }
}

/// Paints the headings.
pub(super) fn head_ui(ui: &Ui, cx: &ViewCtx<'_>, rect: Rect, places: &Places) {
    let t = cx.tokens;
    let put = |left: f32, width: f32, key: &str| {
        let at = pos2(rect.left() + left, rect.center().y);
        one_line(ui.painter(), &cx.t(key), TextRole::CaptionStrong, t.text_muted, width, at);
    };
    put(ICON, places.name, "library-column-name");
    for (column, left, width) in &places.columns {
        put(*left, *width, column.heading());
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, t.border));
}

/// Paints a row at its place and names it for assistive technology.
pub(super) fn row_ui(
    ui: &Ui,
    cx: &ViewCtx<'_>,
    entry: Entry<'_>,
    rect: Rect,
    places: &Places,
    is_selected: bool,
    response: &Response,
) {
    let t = cx.tokens;
    response.widget_info(|| WidgetInfo::selected(Role::Row, true, is_selected, entry.spoken(cx)));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let fill = match (is_selected, response.hovered()) {
        (true, _) => t.accent_soft,
        (false, true) => t.hover,
        _ => Color32::TRANSPARENT,
    };
    let painter = ui.painter();
    painter.rect_filled(rect, 0.0, fill);
    painter.hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, t.border));
    let middle = rect.center().y;
    painter.text(
        pos2(rect.left() + ICON / 2.0 - 6.0, middle),
        Align2::CENTER_CENTER,
        icons::ARCHIVE,
        TextRole::Icon.font(),
        t.text_muted,
    );
    let mut cut = name_ui(ui, cx, entry, rect, places).into_iter().collect::<Vec<_>>();
    for (column, left, width) in &places.columns {
        let mut at = pos2(rect.left() + left, middle);
        let cell = Rect::from_x_y_ranges(at.x..=at.x + width, rect.y_range());
        let (words, color) = match column {
            Column::Age => (entry.age(cx), if entry.is_old(cx) { t.text } else { t.text_muted }),
            Column::Holds => (entry.holds(cx), t.text_muted),
            Column::Size => (entry.size(cx), t.text_muted),
            Column::From => {
                let (icon, words) = entry.from(cx);
                let color = if icon == icons::WARNING { t.warning } else { t.text_muted };
                painter.text(at, Align2::LEFT_CENTER, icon, TextRole::IconSmall.font(), color);
                at.x += 19.0;
                (words, color)
            }
        };
        if one_line(painter, &words, TextRole::Caption, color, cell.right() - at.x, at) {
            cut.push((cell, words));
        }
    }
    // What did not fit is said in full where the pointer rests.
    let pointer = response.hover_pos();
    if let Some((_, words)) = cut.into_iter().find(|(cell, _)| pointer.is_some_and(|at| cell.contains(at))) {
        response.clone().on_hover_text(words);
    }
}

/// Name, standing and day; gives the name when it did not fit.
fn name_ui(ui: &Ui, cx: &ViewCtx<'_>, entry: Entry<'_>, rect: Rect, places: &Places) -> Option<(Rect, String)> {
    let t = cx.tokens;
    let left = rect.left() + ICON;
    let cell = Rect::from_x_y_ranges(left..=left + places.name, rect.y_range());
    let (upper, lower) = (rect.center().y - 9.0, rect.center().y + 9.0);
    let name = entry.name(cx);
    let is_cut = one_line(ui.painter(), &name, TextRole::Strong, t.text, places.name, pos2(left, upper));
    let mut day = LayoutJob::default();
    let mut add = |words: &str, role: TextRole, color| day.append(words, 0.0, TextFormat::simple(role.font(), color));
    add(&entry.day(cx), TextRole::Caption, t.text_muted);
    if let Some(words) = entry.standing(cx) {
        add(" · ", TextRole::Caption, t.text_muted);
        let color = if cx.state.desk.opened == Some(entry.data) { t.warning } else { t.accent };
        add(&words, TextRole::CaptionStrong, color);
    }
    one_line_of(ui.painter(), day, t.text_muted, places.name, pos2(left, lower));
    is_cut.then_some((cell, name))
}

/// Writes words in one line, cut where the room ends; tells whether they were cut.
fn one_line(painter: &Painter, words: &str, role: TextRole, color: Color32, room: f32, at: egui::Pos2) -> bool {
    let job = LayoutJob::simple(words.to_owned(), role.font(), color, room);
    one_line_of(painter, job, color, room, at)
}

fn one_line_of(painter: &Painter, mut job: LayoutJob, color: Color32, room: f32, at: egui::Pos2) -> bool {
    job.wrap.max_width = room.max(8.0);
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let galley = painter.layout_job(job);
    let is_cut = galley.elided;
    painter.galley(at - vec2(0.0, galley.size().y / 2.0), galley, color);
    is_cut
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_give_way_one_after_another_and_never_overlap() {
        let shown = |width| Places::in_width(width).columns.iter().map(|(column, ..)| *column).collect::<Vec<_>>();
        assert_eq!(shown(900.0), Column::ALL);
        assert_eq!(shown(686.0), Column::ALL, "all of them in a window of 1280 points");
        assert_eq!(shown(640.0), [Column::Age, Column::Holds, Column::From]);
        assert_eq!(shown(480.0), [Column::Age, Column::From]);
        assert_eq!(shown(300.0), [Column::Age]);
        for width in [300.0, 480.0, 640.0, 686.0, 900.0, 1600.0] {
            let places = Places::in_width(width);
            let mut end = ICON + places.name;
            for (column, left, room) in places.columns {
                assert!(left >= end, "{column:?} in {width}");
                end = left + room;
            }
            assert!(end <= width + 0.01, "{end} in {width}");
        }
    }
}
