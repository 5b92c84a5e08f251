//! What a level rests on: a pill that opens the choice of four, each with what it does to the level's range.

use crate::{
    app::command::Command,
    domain::{Evidence, ProfileSkill},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, radius, size},
        widgets::{menu, menu_item},
    },
};
use egui::{Align2, Color32, CornerRadius, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

/// Width of the menu, points.
const MENU: f32 = 340.0;

/// Paints the pill, and its menu while it is open.
pub fn evidence_ui(ui: &mut Ui, cx: &ViewCtx<'_>, entry: &ProfileSkill) {
    let t = cx.tokens;
    let label = cx.locale.evidence(entry.evidence);
    let galley = ui.painter().layout_no_wrap(label.clone(), TextRole::Caption.font(), t.text_muted);
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + 42.0, size::HIT), Sense::click());
    let skill = cx.skill_name(&entry.skill);
    let name = cx.tf("profile-evidence-of", &[("skill", skill.as_str().into()), ("evidence", label.into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let pill = rect.shrink2(vec2(0.0, 2.0));
    let corner = CornerRadius::same(radius::PILL);
    let fill = if response.hovered() { t.hover } else { Color32::TRANSPARENT };
    ui.painter().rect(pill, corner, fill, Stroke::new(1.0, t.border), StrokeKind::Inside);
    let at = pill.left_center() + vec2(17.0, 0.0);
    ui.painter().text(at, Align2::CENTER_CENTER, icon_of(entry.evidence), TextRole::IconSmall.font(), t.text_muted);
    let at = pill.left_center() + vec2(29.0, -galley.size().y / 2.0);
    ui.painter().galley(at, galley, t.text_muted);
    let response = response.on_hover_text(explain(cx, entry.evidence));
    menu(&response, t, &name, |ui| {
        for evidence in Evidence::ALL {
            let (word, explain) = (cx.locale.evidence(evidence), explain(cx, evidence));
            let is_now = evidence == entry.evidence;
            if menu_item(ui, t, MENU, Some(icon_of(evidence)), &word, Some(&explain), is_now).clicked() {
                cx.send(Command::SetEvidence(entry.skill.clone(), evidence));
            }
        }
    });
}

fn explain(cx: &ViewCtx<'_>, evidence: Evidence) -> String {
    cx.t(&format!("evidence-{}-explain", evidence.key()))
}

fn icon_of(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Claim => icons::USER,
        Evidence::Portfolio => icons::FOLDER_OPEN,
        Evidence::Test => icons::CERTIFICATE,
        Evidence::Client => icons::HANDSHAKE,
    }
}
