//! The picker of series: those of the charted measure and unit join the chart, others open beside it.

use crate::{
    app::{command::Command, state::MAX_PICKS},
    domain::{ChartLayout, ChartSettings, Series},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        widgets::{caption, icon_button, link, popover, rich, search_field, text},
    },
};
use egui::{ScrollArea, Ui};

/// So many series of other measures are listed; typing finds the others.
const MOST_OTHERS: usize = 40;
/// Width of the menu, points.
const WIDTH: f32 = 340.0;

/// View state of the picker.
#[derive(Default)]
pub(super) struct PickerState {
    query: String,
    /// The menu was just opened: its field takes the focus.
    wants_focus: bool,
}

/// Paints the button and its menu while it is open: adds or takes off series, found by name, place and measure.
pub(super) fn picker_ui(
    ui: &mut Ui,
    cx: &ViewCtx<'_>,
    first: &Series,
    state: &mut PickerState,
    settings: &mut ChartSettings,
) {
    let t = cx.tokens;
    let button = icon_button(ui, t, icons::PLUS, &cx.t("chart-add-series"), None);
    state.wants_focus |= button.clicked();
    let shown = popover(&button, &cx.t("chart-add-series"), WIDTH, |ui| {
        let field = search_field(ui, t, &mut state.query, &cx.t("chart-add-hint"), WIDTH);
        // What is typed first is meant for the field, not for the keys of the chart.
        if state.wants_focus {
            // The first pass of a menu only measures it, and gives the focus away again.
            state.wants_focus = !field.has_focus();
            field.request_focus();
        }
        let picked = &cx.state.selection.picked;
        let count = [("n", picked.len().into()), ("most", MAX_PICKS.into())];
        caption(ui, t, cx.tf("chart-add-count", &count));
        let wanted = state.query.to_lowercase();
        let (same, other): (Vec<&Series>, Vec<&Series>) =
            cx.market().series.iter().filter(|s| is_found(cx, s, &wanted)).partition(|s| s.shares_axis_with(first));
        if same.is_empty() && other.is_empty() {
            caption(ui, t, cx.t("palette-nothing"));
        }
        ScrollArea::vertical().max_height(300.0).show(ui, |ui| {
            for series in same {
                if row_ui(ui, cx, series, false) {
                    cx.send(Command::TogglePick(series.id.clone()));
                }
            }
            if other.is_empty() {
                return;
            }
            ui.add_space(space::XS);
            text(ui, cx.t("chart-add-others"), TextRole::CaptionStrong, t.text_muted);
            // What is charted already can always be taken off.
            let rank = |series: &&&Series| !picked.contains(&series.id);
            let mut listed: Vec<&&Series> = other.iter().collect();
            listed.sort_by_key(rank);
            for series in listed.into_iter().take(MOST_OTHERS) {
                if row_ui(ui, cx, series, true) {
                    settings.layout = ChartLayout::SideBySide;
                    cx.send(Command::SetChart(*settings));
                    cx.send(Command::TogglePick(series.id.clone()));
                }
            }
            if other.len() > MOST_OTHERS {
                caption(ui, t, cx.tf("chart-add-more", &[("n", (other.len() - MOST_OTHERS).into())]));
            }
        });
        if link(ui, t, Some(icons::UPLOAD_SIMPLE), &cx.t("action-add-own-data")).clicked() {
            cx.send(Command::SetImportOpen(true));
            ui.close();
        }
    });
    if shown.is_none() {
        state.wants_focus = false;
    }
}

fn is_found(cx: &ViewCtx<'_>, series: &Series, wanted: &str) -> bool {
    let (region, measure) = (cx.locale.region(&series.region), cx.locale.short_measure(series.measure));
    let label = format!("{} {} {region} {measure}", series.name.en, series.name.id).to_lowercase();
    wanted.split_whitespace().all(|word| label.contains(word))
}

/// A series with its box; true when it was clicked.
fn row_ui(ui: &mut Ui, cx: &ViewCtx<'_>, series: &Series, says_measure: bool) -> bool {
    let mut picked = cx.state.selection.picked.contains(&series.id);
    let mut name = format!("{} · {}", cx.pick(&series.name), cx.locale.region(&series.region));
    if says_measure {
        name = format!("{name} · {}", cx.locale.short_measure(series.measure));
    }
    ui.checkbox(&mut picked, rich(name, TextRole::Body, cx.tokens.text)).clicked()
}
