//! One online source: its name and where it stands, its licence and places, why it failed and the way to try again.

use super::{details, offers};
use crate::{
    app::command::Command,
    domain::OnlineId,
    online::{OnlineError, SourceState},
    ui::{
        ViewCtx,
        refreshing::received_words,
        theme::{TextRole, icons, radius, size, space},
        widgets::{caption, faint, link, progress_bar, text},
    },
};
use egui::{Align2, Color32, Frame, Margin, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// Room of the arrow before a name; what stands below the name begins there too.
const LEFT: f32 = 20.0;
/// Room of the mark before a state.
const MARK: f32 = 19.0;
/// Widest progress bar.
const BAR: f32 = 190.0;

/// Where a source stands.
struct Standing {
    words: String,
    mark: Option<&'static str>,
    color: Color32,
    /// How far its file is, and which of how many it is.
    file: Option<File>,
    failure: Option<OnlineError>,
}

struct File {
    share: Option<f64>,
    number: usize,
    of: usize,
}

/// Paints the row; true when its details shall open or close.
pub(super) fn row_ui(ui: &mut Ui, cx: &ViewCtx<'_>, id: OnlineId, is_open: bool) -> bool {
    let t = cx.tokens;
    let state = state_of(cx, id);
    let name = cx.locale.online_source(id);
    let clicked = head_ui(ui, cx, &name, &state, is_open);
    #[expect(clippy::cast_possible_truncation, reason = "a constant of 20")]
    let margin = Margin { left: LEFT as i8, bottom: 4, ..Margin::ZERO };
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        if let Some(file) = &state.file {
            if let Some(share) = file.share {
                let words = format!("{name}: {}", state.words);
                progress_bar(ui, t, share, ui.available_width().min(BAR), &words);
            }
            if file.of > 1 {
                let args = [("n", file.number.into()), ("of", file.of.into())];
                caption(ui, t, cx.tf("online-file-of", &args));
            }
        }
        let licence = cx.t(&format!("online-licence-{}", id.key()));
        faint(ui, t, format!("{licence} · {}", cx.t(&format!("online-places-{}", id.key()))));
        if let Some(error) = &state.failure {
            failure_ui(ui, cx, id, error);
        }
        if id == OnlineId::PackFeed {
            offers::ui(ui, cx);
        }
        if is_open {
            details::ui(ui, cx, id);
        }
    });
    clicked
}

fn failure_ui(ui: &mut Ui, cx: &ViewCtx<'_>, id: OnlineId, error: &OnlineError) {
    let t = cx.tokens;
    ui.add_space(space::XS);
    text(ui, error.words(cx.locale), TextRole::Caption, t.text);
    if cx.state.desk.refreshing.is_none() && cx.state.settings.network.is_on(id) {
        let again = link(ui, t, Some(icons::ARROW_CLOCKWISE), &cx.t("online-again"));
        let name = cx.tf("online-again-of", &[("source", cx.locale.online_source(id).into())]);
        if again.accessible_name(name).clicked() {
            cx.send(Command::Refresh(Some(vec![id])));
        }
    }
}

/// The line with the name at the left and the state at the right, or below where both do not fit; a click opens.
fn head_ui(ui: &mut Ui, cx: &ViewCtx<'_>, name: &str, state: &Standing, is_open: bool) -> bool {
    let t = cx.tokens;
    let width = ui.available_width();
    let room = (width - LEFT).max(40.0);
    let mark = if state.mark.is_some() { MARK } else { 0.0 };
    let layout =
        |words: &str, role: TextRole, color, room: f32| ui.painter().layout(words.to_owned(), role.font(), color, room);
    let title = layout(name, TextRole::Strong, t.text, room);
    let words = layout(&state.words, TextRole::Caption, state.color, room - mark);
    let is_one_line = title.size().x + space::M + mark + words.size().x <= room;
    let (title_height, words_height) = (title.size().y, words.size().y);
    let height = if is_one_line { title_height.max(words_height) } else { title_height + words_height + 2.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(width, (height + 8.0).max(size::HIT)), Sense::click());
    let spoken = format!("{name}: {}", state.words);
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::DisclosureTriangle, true, &spoken);
        info.selected = Some(is_open);
        info
    });
    if ui.is_rect_visible(rect) {
        if response.hovered() {
            ui.painter().rect_filled(rect, radius::CONTROL, t.hover);
        }
        let top = rect.center().y - height / 2.0;
        let middle = top + if is_one_line { height / 2.0 } else { title_height / 2.0 };
        let arrow = if is_open { icons::CARET_DOWN } else { icons::CARET_RIGHT };
        let at = pos2(rect.left() + 8.0, middle);
        ui.painter().text(at, Align2::CENTER_CENTER, arrow, TextRole::IconSmall.font(), t.text_muted);
        ui.painter().galley(pos2(rect.left() + LEFT, middle - title_height / 2.0), title, t.text);
        let at = if is_one_line {
            pos2(rect.right() - words.size().x, middle - words_height / 2.0)
        } else {
            pos2(rect.left() + LEFT + mark, top + title_height + 2.0)
        };
        if let Some(icon) = state.mark {
            let at = pos2(at.x - MARK, at.y + words_height.min(18.0) / 2.0);
            ui.painter().text(at, Align2::LEFT_CENTER, icon, TextRole::IconSmall.font(), state.color);
        }
        ui.painter().galley(at, words, state.color);
    }
    response.clicked()
}

/// Where a source stands: in the refresh that runs, else after the last one, else whether it is asked at all.
fn state_of(cx: &ViewCtx<'_>, id: OnlineId) -> Standing {
    let running = cx.state.desk.refreshing.as_ref();
    if let Some(source) = running.and_then(|running| running.sources.iter().find(|source| source.id == id)) {
        let mut standing = standing(cx, id, &source.state);
        if let SourceState::Receiving { bytes, of } = source.state {
            #[expect(clippy::cast_precision_loss, reason = "a share of a bar")]
            let share = of.filter(|of| *of >= bytes && *of > 0).map(|of| bytes as f64 / of as f64);
            let number = (source.files_done + 1).min(source.files.max(1));
            standing.file = Some(File { share, number, of: source.files });
        }
        return standing;
    }
    if !cx.state.settings.network.is_on(id) {
        return plain(cx, cx.t("online-state-off"));
    }
    let mut reports = cx.state.desk.refreshed.iter().flat_map(|result| &result.reports);
    match reports.find(|report| report.id == id) {
        Some(report) => standing(cx, id, &report.state),
        None => match details::last_read(cx, id) {
            Some(day) => plain(cx, cx.tf("online-state-read", &[("date", cx.locale.short_date(day).into())])),
            None => plain(cx, cx.t("online-state-never")),
        },
    }
}

fn standing(cx: &ViewCtx<'_>, id: OnlineId, state: &SourceState) -> Standing {
    let t = cx.tokens;
    let marked = |words: String, mark, color| Standing { mark: Some(mark), color, ..plain(cx, words) };
    match state {
        SourceState::Waiting => plain(cx, cx.t("online-state-waiting")),
        SourceState::Connecting => plain(cx, cx.t("online-state-connecting")),
        SourceState::Receiving { bytes, of } => plain(cx, received_words(cx, *bytes, *of)),
        SourceState::Retrying { after } => plain(cx, cx.tf("online-state-retrying", &[("n", (*after).into())])),
        SourceState::Reading => plain(cx, cx.t("online-state-reading")),
        SourceState::Unchanged => {
            let words = match details::last_read(cx, id) {
                Some(day) => cx.tf("online-state-unchanged-since", &[("date", cx.locale.short_date(day).into())]),
                None => cx.t("online-state-unchanged"),
            };
            marked(words, icons::CHECK, t.text_muted)
        }
        SourceState::Updated => {
            let words = match details::series_count(cx, id) {
                0 => cx.t("online-state-updated"),
                n => cx.tf("online-state-updated-series", &[("n", n.into())]),
            };
            marked(words, icons::CHECK_CIRCLE, t.accent)
        }
        SourceState::Failed(error) => {
            Standing { failure: Some(error.clone()), ..marked(cx.t("online-state-failed"), icons::WARNING, t.warning) }
        }
        SourceState::Cancelled => plain(cx, cx.t("online-state-stopped")),
    }
}

fn plain(cx: &ViewCtx<'_>, words: String) -> Standing {
    Standing { words, mark: None, color: cx.tokens.text_muted, file: None, failure: None }
}
