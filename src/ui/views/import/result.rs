//! What was read: how many values over which time, what is worth saying, and the rows that cannot be used.

use crate::{
    import::{Parsed, Problem},
    ui::{
        ViewCtx,
        charts::sparkline::sparkline,
        theme::{TextRole, space},
        widgets::{caption, caution, text},
    },
};
use egui::{Sense, Ui, vec2};

/// So many problems are listed; all are counted.
const LISTED: usize = 50;

/// Paints the result.
pub(super) fn result_ui(ui: &mut Ui, cx: &ViewCtx<'_>, parsed: &Parsed) {
    let t = cx.tokens;
    if let Some((first, last)) = parsed.points.first().zip(parsed.points.last()) {
        let short = |date| cx.locale.short_period(date, parsed.cadence);
        let args = [
            ("n", parsed.points.len().into()),
            ("from", short(first.at).into()),
            ("to", short(last.at).into()),
            ("cadence", cx.t(cadence_key(parsed)).into()),
        ];
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(90.0, 24.0), Sense::hover());
            let values: Vec<f64> = parsed.points.iter().map(|point| point.value).collect();
            sparkline(ui.painter(), t, rect.shrink(2.0), &values, t.accent);
            text(ui, cx.tf("import-found", &args), TextRole::Strong, t.text);
        });
    } else {
        text(ui, cx.t("import-found-nothing"), TextRole::Strong, t.warning);
    }
    let remarks: Vec<String> = parsed.remarks.iter().map(|remark| remark.words(cx.locale)).collect();
    if !remarks.is_empty() {
        caption(ui, t, remarks.join(" · "));
    }
    if parsed.refused > 0 {
        problems_ui(ui, cx, parsed);
    }
}

fn problems_ui(ui: &mut Ui, cx: &ViewCtx<'_>, parsed: &Parsed) {
    let t = cx.tokens;
    caution(ui, t, &cx.tf("import-problems", &[("n", parsed.refused.into())]), |ui| {
        for problem in parsed.problems.iter().take(LISTED) {
            caption(ui, t, sentence(cx, problem));
        }
        let more = parsed.problems.len().saturating_sub(LISTED).max(parsed.refused.saturating_sub(LISTED));
        if more > 0 {
            caption(ui, t, cx.tf("import-problems-more", &[("n", more.into())]));
        }
        ui.add_space(space::XS);
        caption(ui, t, cx.t("import-problems-do"));
    });
}

fn sentence(cx: &ViewCtx<'_>, problem: &Problem) -> String {
    format!("{}: {}", problem.place(cx.locale), problem.words(cx.locale))
}

fn cadence_key(parsed: &Parsed) -> &'static str {
    use crate::domain::Cadence::{Monthly, Quarterly, Weekly};
    match parsed.cadence {
        Weekly => "import-weekly",
        Monthly => "import-monthly",
        Quarterly => "import-quarterly",
    }
}
