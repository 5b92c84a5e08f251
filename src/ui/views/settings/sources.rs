//! All sources, searchable. Only rows on screen are laid out; each keeps its height from when it was last seen.

use crate::{
    app::command::Command,
    domain::{Confidence, Source},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        widgets::{Tone, badge, caption, card, faint, link, row_line, search_field, section, text},
    },
};
use egui::{Ui, vec2};

/// View state of the list.
#[derive(Default)]
pub(super) struct SourcesState {
    query: String,
    heights: Vec<f32>,
    width: f32,
}

/// Height of a row that was not seen yet.
const GUESS: f32 = 84.0;
/// Rows this far outside of the view are still laid out, so that Tab finds the next one.
const MARGIN: f32 = 120.0;

impl SourcesState {
    /// Paints the list.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let t = cx.tokens;
        card(ui, t, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::S;
            section(ui, t, cx.t("data-sources"));
            let width = ui.available_width().min(420.0);
            search_field(ui, t, &mut self.query, &cx.t("data-sources-hint"), width);
            let sources = &cx.market().sources;
            let words: Vec<String> = self.query.split_whitespace().map(str::to_lowercase).collect();
            let found: Vec<usize> = (0..sources.len()).filter(|&index| matches(&sources[index], &words)).collect();
            caption(ui, t, cx.tf("data-sources-found", &[("n", found.len().into())]));
            if found.is_empty() {
                text(ui, cx.t("data-sources-none"), TextRole::Body, t.text_muted);
            }
            self.rows_ui(ui, cx, &found);
        });
    }

    fn rows_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, found: &[usize]) {
        let sources = &cx.market().sources;
        let width = ui.available_width();
        if self.heights.len() != sources.len() || (self.width - width).abs() > 0.5 {
            self.heights = vec![GUESS; sources.len()];
            self.width = width;
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        let view = ui.clip_rect().expand2(vec2(0.0, MARGIN));
        for &index in found {
            let (Some(source), Some(height)) = (sources.get(index), self.heights.get_mut(index)) else { continue };
            let top = ui.cursor().top();
            if top + *height < view.top() || top > view.bottom() {
                ui.allocate_space(vec2(width, *height));
                continue;
            }
            let row = ui.push_id(index, |ui| source_ui(ui, cx, source)).response.rect.height();
            if (row - *height).abs() > 0.5 {
                *height = row;
                ui.ctx().request_repaint();
            }
        }
    }
}

/// Whether all words stand somewhere in what is shown of the source.
fn matches(source: &Source, words: &[String]) -> bool {
    let fields = [&source.publisher, &source.title, &source.published, &source.licence, &source.url];
    let credit = source.attribution.iter();
    let shown = fields.into_iter().chain(credit).map(|field| field.to_lowercase()).collect::<Vec<_>>().join(" ");
    words.iter().all(|word| shown.contains(word))
}

fn source_ui(ui: &mut Ui, cx: &ViewCtx<'_>, source: &Source) {
    let t = cx.tokens;
    ui.vertical(|ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(space::S, 2.0);
        row_line(ui, t);
        ui.add_space(space::S);
        text(ui, &source.title, TextRole::Strong, t.text);
        let published =
            if source.published.is_empty() { cx.t("data-source-undated") } else { source.published.clone() };
        caption(ui, t, format!("{} · {published} · {}", source.publisher, source.licence));
        if let Some(credit) = &source.attribution {
            faint(ui, t, cx.tf("data-source-credit", &[("credit", credit.as_str().into())]));
        }
        ui.add_space(2.0);
        ui.horizontal_wrapped(|ui| {
            let tone = match source.confidence {
                Confidence::Primary => Tone::Sure,
                Confidence::SecondaryPress => Tone::Plain,
                Confidence::Tertiary | Confidence::Unconfirmed => Tone::Unsure,
            };
            badge(ui, t, tone, &cx.locale.confidence(source.confidence));
            if !source.url.is_empty() {
                let open = link(ui, t, Some(icons::ARROW_SQUARE_OUT), &cx.t("data-source-open"));
                let name = cx.tf("data-source-open-named", &[("title", source.title.as_str().into())]);
                open.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Link, true, &name));
                if open.on_hover_text(&source.url).clicked() {
                    cx.send(Command::OpenUrl(source.url.clone()));
                }
            }
        });
        ui.add_space(space::S);
    });
}
