//! What is written below a chart and told to assistive technology: summary, forecast, source.

use crate::{
    chart::{
        ChartModel,
        build::Pick,
        forecast::forecast_words,
        words::{source_line, summary},
    },
    domain::{ChartLayout, ChartSettings, Series},
    ui::{
        ViewCtx,
        theme::{TextRole, Tokens},
        widgets::{faint, text},
    },
};
use egui::Ui;

/// What is said about one chart.
pub(super) struct Said {
    summary: String,
    forecast: Option<String>,
    source: String,
}

impl Said {
    /// Everything about the first series of a chart; `picks` are all that are charted.
    pub fn of(
        cx: &ViewCtx<'_>,
        picks: &[Pick<'_>],
        pick: Pick<'_>,
        model: &ChartModel,
        settings: &ChartSettings,
    ) -> Self {
        let transform = settings.transform_for(pick.series.measure);
        let all: Vec<&Series> = match settings.layout {
            ChartLayout::Together => picks.iter().map(|pick| pick.series).collect(),
            ChartLayout::SideBySide => vec![pick.series],
        };
        Self {
            summary: summary(cx.chart(), &all),
            forecast: forecast_words(cx.chart(), pick, settings, model.forecast.as_ref(), cx.state.today),
            source: source_line(cx.chart(), &all, transform),
        }
    }

    /// All of it, for assistive technology.
    pub fn description(&self) -> String {
        let parts = [Some(&self.summary), self.forecast.as_ref(), Some(&self.source)];
        parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(". ")
    }
}

/// A line below the charts.
pub(super) enum Below {
    /// What the data say.
    Summary(String),
    /// Where they come from.
    Source(String),
}

impl Below {
    fn words(&self) -> &str {
        match self {
            Self::Summary(words) | Self::Source(words) => words,
        }
    }

    /// Height that it takes.
    pub fn height(&self, ui: &Ui) -> f32 {
        text_lines(ui, self.words()) + ui.spacing().item_spacing.y
    }

    /// Paints it.
    pub fn ui(self, ui: &mut Ui, tokens: &Tokens) {
        match self {
            Self::Summary(words) => text(ui, words, TextRole::Caption, tokens.text),
            Self::Source(words) => faint(ui, tokens, words),
        };
    }
}

/// One chart says everything below itself; of several only the sources, each once.
pub(super) fn words_below(said: &[Said]) -> Vec<Below> {
    if let [one] = said {
        let mut lines = vec![Below::Summary(one.summary.clone())];
        lines.extend(one.forecast.clone().map(Below::Summary));
        lines.push(Below::Source(one.source.clone()));
        return lines;
    }
    let mut sources: Vec<String> = Vec::new();
    for one in said {
        if !sources.contains(&one.source) {
            sources.push(one.source.clone());
        }
    }
    sources.into_iter().map(Below::Source).collect()
}

/// Height that these words take as a caption in the width that is left.
pub(super) fn text_lines(ui: &Ui, words: &str) -> f32 {
    let font = TextRole::Caption.font();
    ui.painter().layout(words.to_owned(), font, ui.visuals().text_color(), ui.available_width()).size().y
}
