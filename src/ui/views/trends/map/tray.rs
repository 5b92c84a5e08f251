//! What has no place on the map, by what is not known of it: names that open the skill.

use crate::{
    app::command::Command,
    insight::{MapReason, SkillMap},
    ui::{
        ViewCtx,
        theme::{TextRole, size, space},
        widgets::{link, rich, row_line},
    },
};
use egui::{Label, ScrollArea, Ui};

/// Paints the tray; nothing when every skill has a place.
pub fn tray_ui(ui: &mut Ui, cx: &ViewCtx<'_>, map: &SkillMap) {
    if map.unplaced.is_empty() {
        return;
    }
    let t = cx.tokens;
    row_line(ui, t);
    ui.add_space(space::XS);
    let mut lines: Vec<Line> = Vec::with_capacity(map.unplaced.len() + MapReason::ALL.len());
    for reason in MapReason::ALL {
        let rows = map.unplaced.iter().filter(|(_, why)| *why == reason);
        let n = rows.clone().count();
        if n > 0 {
            lines.push(Line::Heading(reason, n));
            lines.extend(rows.map(|(row, _)| Line::Name(*row)));
        }
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    ScrollArea::vertical().auto_shrink(false).id_salt("map_tray").show_rows(ui, size::HIT, lines.len(), |ui, range| {
        for line in &lines[range] {
            ui.horizontal(|ui| {
                ui.set_min_height(size::HIT);
                match line {
                    Line::Heading(reason, n) => {
                        let words = match reason {
                            MapReason::NoCloseness => cx.tf("map-without-closeness", &[("n", (*n).into())]),
                            MapReason::NoSize => cx.tf("map-without-size", &[("n", (*n).into())]),
                            MapReason::NoGrowth => cx.tf("map-without-growth", &[("n", (*n).into())]),
                        };
                        ui.add(Label::new(rich(&words, TextRole::CaptionStrong, t.text_muted)).truncate())
                            .on_hover_text(words);
                    }
                    Line::Name(row) => {
                        let Some(row) = cx.derived.listing.get(*row) else { return };
                        if link(ui, t, None, &cx.subject_name(&row.subject)).clicked() {
                            cx.send(Command::Show(row.subject.clone()));
                        }
                    }
                }
            });
        }
    });
}

enum Line {
    Heading(MapReason, usize),
    Name(usize),
}
