//! Language, look, numbers, and where the user's files are.

use crate::{
    app::command::{Command, TEXT_SIZE_PCT, TEXT_SIZE_STEP_PCT, ThemeChoice},
    domain::Currency,
    i18n::Language,
    ui::{
        ViewCtx,
        theme::{TextRole, icons, size, space},
        widgets::{
            ButtonKind, button, caption, card, icon_button, prose, rich, row_line, section, segmented, sunken, switch,
        },
    },
};
use egui::{Align, Align2, ComboBox, Label, Layout, Ui, vec2};

/// From this width on the cards stand in two columns.
pub(super) const TWO_COLUMNS: f32 = 860.0;
/// Below this width of a card a control stands under its words.
const STACKED: f32 = 420.0;

/// Paints the section.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    if ui.available_width() < TWO_COLUMNS {
        ui.spacing_mut().item_spacing.y = space::M;
        left_ui(ui, cx);
        right_ui(ui, cx);
        return;
    }
    let width = (ui.available_width() - space::L) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::L;
        let halves: [fn(&mut Ui, &ViewCtx<'_>); 2] = [left_ui, right_ui];
        for half in halves {
            ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing = vec2(space::S, space::M);
                half(ui, cx);
            });
        }
    });
}

fn left_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    look_ui(ui, cx);
    numbers_ui(ui, cx);
}

fn right_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    files_ui(ui, cx);
    privacy_ui(ui, cx);
}

fn look_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    let t = cx.tokens;
    let settings = &cx.state.settings;
    titled_card(ui, cx, &cx.t("settings-look"), |ui| {
        row(ui, cx, &cx.t("settings-language"), &cx.t("settings-language-explain"), |ui| {
            let choices = Language::ALL.map(|language| (language, language.own_name().to_owned()));
            if let Some(language) = segmented(ui, t, cx.locale.language(), &choices) {
                cx.send(Command::SetLanguage(language));
            }
        });
        row(ui, cx, &cx.t("settings-theme"), "", |ui| {
            let choices = [
                (ThemeChoice::System, cx.t("settings-theme-system")),
                (ThemeChoice::Light, cx.t("settings-theme-light")),
                (ThemeChoice::Dark, cx.t("settings-theme-dark")),
            ];
            if let Some(theme) = segmented(ui, t, settings.theme, &choices) {
                cx.send(Command::SetTheme(theme));
            }
        });
        row(ui, cx, &cx.t("settings-text-size"), &cx.t("settings-text-size-explain"), |ui| text_size_ui(ui, cx));
        row(ui, cx, &cx.t("settings-motion"), &cx.t("settings-motion-explain"), |ui| {
            if switch(ui, t, settings.reduced_motion, &cx.t("settings-motion")).clicked() {
                cx.send(Command::SetReducedMotion(!settings.reduced_motion));
            }
        });
    });
}

/// Buttons instead of a slider: a slider would run away under the mouse while everything changes its size.
fn text_size_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    let t = cx.tokens;
    let (least, most, step) = (*TEXT_SIZE_PCT.start(), *TEXT_SIZE_PCT.end(), TEXT_SIZE_STEP_PCT);
    let now = cx.state.settings.text_size_pct;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        let smaller = ui.add_enabled_ui(now > least, |ui| {
            icon_button(ui, t, icons::MINUS, &cx.t("action-text-smaller"), None).clicked()
        });
        let pct = cx.locale.percent(f64::from(now), 0);
        let (rect, value) = ui.allocate_exact_size(vec2(56.0, size::CONTROL), egui::Sense::hover());
        let name = cx.tf("settings-text-size-now", &[("pct", pct.as_str().into())]);
        value.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &name));
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, pct, TextRole::Strong.font(), t.text);
        let larger = ui.add_enabled_ui(now < most, |ui| {
            icon_button(ui, t, icons::PLUS, &cx.t("action-text-larger"), None).clicked()
        });
        if smaller.inner {
            cx.send(Command::SetTextSize(now.saturating_sub(step).max(least)));
        }
        if larger.inner {
            cx.send(Command::SetTextSize((now + step).min(most)));
        }
        let normal = ui.add_enabled_ui(now != 100, |ui| {
            icon_button(ui, t, icons::ARROW_COUNTER_CLOCKWISE, &cx.t("action-text-normal"), None).clicked()
        });
        if normal.inner {
            cx.send(Command::SetTextSize(100));
        }
    });
}

fn numbers_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    let settings = &cx.state.settings;
    titled_card(ui, cx, &cx.t("settings-work"), |ui| {
        row(ui, cx, &cx.t("settings-currency"), &cx.t("settings-currency-explain"), |ui| currency_ui(ui, cx));
        row(ui, cx, &cx.t("settings-unconfirmed"), &cx.t("settings-unconfirmed-explain"), |ui| {
            if switch(ui, cx.tokens, settings.show_unconfirmed, &cx.t("settings-unconfirmed")).clicked() {
                cx.send(Command::SetShowUnconfirmed(!settings.show_unconfirmed));
            }
        });
    });
}

fn currency_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    let t = cx.tokens;
    let now = cx.state.currency();
    let name = cx.t("settings-currency");
    let response = ComboBox::from_id_salt("currency")
        .width(200.0)
        .selected_text(rich(currency_name(cx, now), TextRole::Body, t.text))
        .icon(|ui, rect, visuals, _| {
            let (at, color) = (rect.center(), visuals.fg_stroke.color);
            ui.painter().text(at, Align2::CENTER_CENTER, icons::CARET_DOWN, TextRole::IconSmall.font(), color);
        })
        .show_ui(ui, |ui| {
            for currency in Currency::OFFERED {
                let label = rich(currency_name(cx, currency), TextRole::Body, t.text);
                if ui.selectable_label(currency == now, label).clicked() {
                    cx.send(Command::SetCurrency(currency));
                }
            }
        })
        .response;
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ComboBox, true, &name));
}

/// Name and code; a code without a name of ours stands alone.
fn currency_name(cx: &ViewCtx<'_>, currency: Currency) -> String {
    let key = format!("currency-name-{}", currency.code());
    if cx.locale.has(&key) { format!("{} ({})", cx.t(&key), currency.code()) } else { currency.code().to_owned() }
}

fn files_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    let t = cx.tokens;
    titled_card(ui, cx, &cx.t("settings-files"), |ui| {
        let path = cx.data_dir.display().to_string();
        if path.is_empty() {
            prose(ui, t, cx.t("settings-no-folder"));
            return;
        }
        sunken(ui, t, |ui| {
            ui.set_width(ui.available_width());
            ui.add(Label::new(rich(path.as_str(), TextRole::Body, t.text)).wrap().selectable(true));
        });
        ui.horizontal_wrapped(|ui| {
            if button(ui, t, ButtonKind::Secondary, Some(icons::FOLDER_OPEN), &cx.t("settings-open-folder")).clicked() {
                cx.send(Command::OpenDataFolder);
            }
            if button(ui, t, ButtonKind::Secondary, Some(icons::COPY), &cx.t("settings-copy-path")).clicked() {
                cx.send(Command::Copy(path));
            }
        });
        caption(ui, t, cx.t("settings-files-explain"));
    });
}

fn privacy_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    titled_card(ui, cx, &cx.t("settings-privacy"), |ui| {
        prose(ui, cx.tokens, cx.t("settings-privacy-explain"));
    });
}

/// A card with a heading.
pub(super) fn titled_card(ui: &mut Ui, cx: &ViewCtx<'_>, title: &str, contents: impl FnOnce(&mut Ui)) {
    card(ui, cx.tokens, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::S;
        section(ui, cx.tokens, title);
        contents(ui);
    });
}

/// A setting: its name and what it does at the left, its control at the right or, where it is narrow, below.
fn row(ui: &mut Ui, cx: &ViewCtx<'_>, name: &str, explain: &str, control: impl FnOnce(&mut Ui)) {
    let t = cx.tokens;
    row_line(ui, t);
    let words = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        if explain.is_empty() {
            ui.add_space(6.0);
        }
        ui.add(Label::new(rich(name, TextRole::Strong, t.text)).wrap());
        if !explain.is_empty() {
            caption(ui, t, explain);
        }
    };
    if ui.available_width() < STACKED {
        words(ui);
        ui.add_space(2.0);
        control(ui);
        return;
    }
    // The control stands at the right end, as wide as it was in the last pass.
    let id = ui.scope_id().with(("control", ui.next_auto_id()));
    let known = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or_default();
    let width = (ui.available_width() - known - space::L).max(80.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.allocate_ui_with_layout(vec2(width, size::CONTROL), Layout::top_down(Align::Min), |ui| {
            ui.set_width(width);
            words(ui);
        });
        ui.add_space(space::L);
        let used = ui.scope(control).response.rect.width();
        if (used - known).abs() > 0.5 {
            ui.data_mut(|data| data.insert_temp(id, used));
            ui.ctx().request_discard("width of a control");
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    #[test]
    fn every_offered_currency_has_a_name() {
        for currency in Currency::OFFERED {
            let key = format!("currency-name-{}", currency.code());
            assert!(Locale::new(Language::Id).has(&key), "{key}");
        }
    }
}
