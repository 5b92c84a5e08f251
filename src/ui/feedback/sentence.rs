//! Messages and undo labels as sentences.

use crate::{
    app::{state::MessageText, undo::EditLabel},
    ui::ViewCtx,
};

/// A message in the language of the screen.
#[must_use]
pub fn message(cx: &ViewCtx<'_>, text: &MessageText) -> String {
    match text {
        MessageText::Plain(key) => cx.t(key),
        MessageText::Store(warning) => crate::ui::words::store_message(cx, warning.key(), &warning.args()),
        MessageText::SaveFailed(error) => crate::ui::words::store_message(cx, error.key(), &error.args()),
        MessageText::Exported(path) | MessageText::PackWritten(path) => {
            cx.tf("message-exported", &[("path", path.display().to_string().into())])
        }
        MessageText::ExportFailed(error) => crate::ui::words::store_message(cx, error.key(), &error.args()),
        MessageText::OpenFailed(target) => cx.tf("message-open-failed", &[("target", target.as_str().into())]),
        MessageText::ViewSaved(name) => cx.tf("message-view-saved", &[("name", name.as_str().into())]),
        MessageText::ViewReplaced(name) => cx.tf("message-view-replaced", &[("name", name.as_str().into())]),
        MessageText::ViewDeleted(name) => cx.tf("message-view-deleted", &[("name", name.as_str().into())]),
        MessageText::ViewLacks { name, missing } => cx.tf(
            "message-view-lacks",
            &[("name", name.as_str().into()), ("n", missing.len().into()), ("missing", missing.join(", ").into())],
        ),
        MessageText::TemplateSaved(path) => cx.tf("message-template-saved", &[("path", path.as_str().into())]),
        MessageText::DataDeleted(name) => cx.tf("message-data-deleted", &[("name", name.as_str().into())]),
        MessageText::DataFailed(error) => error.words(cx.locale),
        MessageText::RefreshFailed(failed, asked) => {
            cx.tf("message-refresh-failed", &[("failed", (*failed).into()), ("asked", (*asked).into())])
        }
        MessageText::DataWarnings(n) => cx.tf("message-data-warnings", &[("n", (*n).into())]),
    }
}

/// What undo would take back, such as "level of Video editing".
#[must_use]
pub fn edit_label(cx: &ViewCtx<'_>, label: &EditLabel) -> String {
    let skill = |key: &str, id| cx.tf(key, &[("skill", cx.skill_name(id).into())]);
    match label {
        EditLabel::CreateProfile => cx.t("edit-create-profile"),
        EditLabel::CopyProfile => cx.t("edit-copy-profile"),
        EditLabel::SelectProfile => cx.t("edit-select-profile"),
        EditLabel::RenameProfile(_) => cx.t("edit-rename-profile"),
        EditLabel::DeleteProfile => cx.t("edit-delete-profile"),
        EditLabel::AddSkill(id) => skill("edit-add-skill", id),
        EditLabel::RemoveSkill(id) => skill("edit-remove-skill", id),
        EditLabel::Level(id) => skill("edit-level", id),
        EditLabel::Evidence(id) => skill("edit-evidence", id),
        EditLabel::Note(id) => skill("edit-note", id),
        EditLabel::Amount(key) => cx.tf("edit-amount", &[("what", cx.t(key).into())]),
        EditLabel::Currency => cx.t("edit-currency"),
        EditLabel::Interest(_) => cx.t("edit-interest"),
        EditLabel::Target(_) | EditLabel::TargetSkill(_) => cx.t("edit-target"),
        EditLabel::Income(id) => skill("edit-income", id),
        EditLabel::Weights(Some(criterion)) => {
            cx.tf("edit-weight", &[("what", cx.t(&format!("criterion-{}", criterion.key())).into())])
        }
        EditLabel::Weights(None) => cx.t("edit-weights"),
        EditLabel::HoursPerLevel => cx.t("edit-hours-per-level"),
        EditLabel::Terms(_) => cx.t("edit-terms"),
        EditLabel::Conversion => cx.t("edit-conversion"),
        EditLabel::Plan(key) => cx.t(key),
        EditLabel::SaveView => cx.t("edit-save-view"),
        EditLabel::RenameView => cx.t("edit-rename-view"),
        EditLabel::DeleteView => cx.t("edit-delete-view"),
        EditLabel::AddDateNote => cx.t("edit-add-date-note"),
        EditLabel::EditDateNote(_) => cx.t("edit-date-note"),
        EditLabel::ImportOwn => cx.t("edit-import-own"),
        EditLabel::EditOwn(_) => cx.t("edit-own"),
        EditLabel::DeleteOwn => cx.t("edit-delete-own"),
        EditLabel::AcceptData => cx.t("edit-accept-data"),
        EditLabel::UseSnapshot => cx.t("edit-use-snapshot"),
        EditLabel::RenameSnapshot => cx.t("edit-rename-snapshot"),
        EditLabel::NoteSnapshot(_) => cx.t("edit-note-snapshot"),
        EditLabel::DeleteSnapshot => cx.t("edit-delete-snapshot"),
        EditLabel::DeleteDateNote => cx.t("edit-delete-date-note"),
    }
}
