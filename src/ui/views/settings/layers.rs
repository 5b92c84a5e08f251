//! The layers of the data: by measure what there is, over which time, what it says and what it does not say.

use crate::{
    domain::{Market, Measure, Series},
    ui::{
        ViewCtx,
        theme::{TextRole, space},
        widgets::{caption, card, row_line, section, text},
    },
};
use egui::{
    Align, Label, Layout, Ui,
    text::{LayoutJob, TextFormat},
    vec2,
};

/// From this width on the name stands beside what the layer says.
const TWO_COLUMNS: f32 = 620.0;

/// Paints the layers.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    card(ui, cx.tokens, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::XS;
        section(ui, cx.tokens, cx.t("data-layers"));
        let market = cx.market();
        for measure in Measure::ALL {
            if let Some(extent) = series_extent(cx, market, measure) {
                let key = format!("layer-{}", measure.key());
                layer_ui(ui, cx, &cx.locale.measure(measure), &extent, &key);
            }
        }
        let rows = |n: usize| cx.tf("data-rows-of", &[("n", n.into())]);
        let spans = market.figures.iter().filter_map(|figure| figure.period);
        let years = spans.map(|span| (span.start().year(), span.end().year()));
        let years = years.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)));
        let figures = match years {
            Some((from, to)) => {
                let args = [("from", from.to_string().into()), ("to", to.to_string().into())];
                format!("{} · {}", rows(market.figures.len()), cx.tf("data-span", args.as_slice()))
            }
            None => rows(market.figures.len()),
        };
        layer_ui(ui, cx, &cx.t("layer-figures"), &figures, "layer-figures");
        layer_ui(ui, cx, &cx.t("layer-pay"), &rows(market.pay.len()), "layer-pay");
        layer_ui(ui, cx, &cx.t("layer-relations"), &rows(market.relations.len()), "layer-relations");
    });
}

/// Number of series, first and newest finished point; `None` without a series.
fn series_extent(cx: &ViewCtx<'_>, market: &Market, measure: Measure) -> Option<String> {
    let series = || market.series.iter().filter(|series| series.measure == measure);
    let from = series().filter_map(|series| series.points.first()).map(|point| point.at).min()?;
    let to = series().filter_map(Series::last).map(|point| point.at).max()?;
    let cadence = series().next()?.cadence;
    let args =
        [("from", cx.locale.short_period(from, cadence).into()), ("to", cx.locale.short_period(to, cadence).into())];
    let count = cx.tf("data-series-of", &[("n", series().count().into())]);
    Some(format!("{count} · {}", cx.tf("data-span", args.as_slice())))
}

fn layer_ui(ui: &mut Ui, cx: &ViewCtx<'_>, name: &str, extent: &str, key: &str) {
    ui.add_space(space::XS);
    row_line(ui, cx.tokens);
    ui.add_space(space::XS);
    if ui.available_width() < TWO_COLUMNS {
        name_ui(ui, cx, name, extent);
        says_ui(ui, cx, key);
        return;
    }
    let names = ui.available_width() * 0.36;
    let says = ui.available_width() - names - space::L;
    let column = |ui: &mut Ui, width: f32, contents: &dyn Fn(&mut Ui)| {
        ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = space::XS;
            contents(ui);
        });
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        column(ui, names, &|ui| name_ui(ui, cx, name, extent));
        ui.add_space(space::L);
        column(ui, says, &|ui| says_ui(ui, cx, key));
    });
}

fn name_ui(ui: &mut Ui, cx: &ViewCtx<'_>, name: &str, extent: &str) {
    text(ui, name, TextRole::Strong, cx.tokens.text);
    caption(ui, cx.tokens, extent);
}

fn says_ui(ui: &mut Ui, cx: &ViewCtx<'_>, key: &str) {
    let t = cx.tokens;
    for (heading, sentence) in [("data-says", format!("{key}-says")), ("data-says-not", format!("{key}-not"))] {
        let mut line = LayoutJob::default();
        let part = |role: TextRole, color| TextFormat { font_id: role.font(), color, ..Default::default() };
        line.append(&(cx.t(heading) + ": "), 0.0, part(TextRole::CaptionStrong, t.text_muted));
        line.append(&cx.t(&sentence), 0.0, part(TextRole::Caption, t.text));
        ui.add(Label::new(line).wrap());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Language, Locale};

    #[test]
    fn every_layer_says_what_it_says_and_what_not() {
        let measures = Measure::ALL.map(|measure| measure.key().to_owned());
        for layer in measures.into_iter().chain(["figures", "pay", "relations"].map(str::to_owned)) {
            for end in ["says", "not"] {
                let key = format!("layer-{layer}-{end}");
                assert!(Locale::new(Language::Id).has(&key), "{key}");
            }
        }
    }
}
