//! The command palette: views, actions, skills, categories and series by a few letters.

use crate::{
    app::{
        command::{Command, SettingsSection},
        search::SearchIndex,
        shortcuts::actions,
    },
    domain::Subject,
    i18n::Language,
    ui::{
        ViewCtx,
        theme::{TextRole, icons, radius, size, space},
        widgets::{keys_hint, rich, search_field},
    },
};
use egui::{Align, Align2, Id, Key, Label, Layout, Modal, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};

/// View state of the palette.
#[derive(Default)]
pub struct PaletteView {
    query: String,
    chosen: usize,
    found: Vec<usize>,
    items: Option<(ItemsKey, Vec<Item>)>,
    index: Option<SearchIndex<usize>>,
    was_open: bool,
}

/// What the items depend on: revisions of profiles and market, and the language.
type ItemsKey = (u64, u64, Language);

struct Item {
    icon: &'static str,
    name: String,
    kind: String,
    keys: Option<String>,
    command: Command,
    names: Vec<String>,
}

/// At most so many rows are shown.
const MOST_ROWS: usize = 60;

impl PaletteView {
    /// Paints the palette while it is open.
    pub fn ui(&mut self, ui: &Ui, cx: &ViewCtx<'_>) {
        if !cx.state.palette_open {
            self.was_open = false;
            return;
        }
        let is_new = !self.was_open;
        if is_new {
            self.was_open = true;
            self.query.clear();
        }
        // The market can change while the palette is open: what is read in the background arrives.
        let key = (cx.state.book_revision, cx.state.market_revision, cx.locale.language());
        if is_new || self.items.as_ref().is_none_or(|(known, _)| *known != key) {
            self.prepare(cx, key);
        }
        let window = ui.ctx().content_rect();
        let width = (window.width() - 48.0).min(600.0);
        let modal = Modal::new(Id::unique("palette"))
            .area(
                egui::Area::new(Id::unique("palette_area"))
                    .anchor(Align2::CENTER_TOP, vec2(0.0, 72.0))
                    .order(egui::Order::Foreground),
            )
            .frame(egui::Frame::popup(ui.style()).fill(cx.tokens.surface).inner_margin(space::M))
            .show(ui.ctx(), |ui| {
                ui.set_width(width);
                let (down, up, enter) = ui.input_mut(|input| {
                    (
                        input.consume_key(egui::Modifiers::NONE, Key::ArrowDown),
                        input.consume_key(egui::Modifiers::NONE, Key::ArrowUp),
                        input.consume_key(egui::Modifiers::NONE, Key::Enter),
                    )
                });
                let before = self.query.clone();
                let field = search_field(ui, cx.tokens, &mut self.query, &cx.t("palette-hint"), width);
                if is_new {
                    field.request_focus();
                }
                if self.query != before {
                    self.search();
                }
                let last = self.found.len().saturating_sub(1);
                self.chosen = match (down, up) {
                    (true, _) => (self.chosen + 1).min(last),
                    (_, true) => self.chosen.saturating_sub(1),
                    _ => self.chosen.min(last),
                };
                ui.add_space(space::S);
                self.rows_ui(ui, cx, down || up, window.height() * 0.55);
                if enter {
                    self.run(cx, self.chosen);
                }
            });
        if modal.should_close() {
            cx.send(Command::SetPaletteOpen(false));
        }
    }

    fn rows_ui(&self, ui: &mut Ui, cx: &ViewCtx<'_>, moved: bool, height: f32) {
        let t = cx.tokens;
        let Some((_, items)) = &self.items else { return };
        if self.found.is_empty() {
            ui.add(Label::new(rich(cx.t("palette-nothing"), TextRole::Body, t.text_muted)));
            return;
        }
        ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for (row, item) in self.found.iter().filter_map(|&index| items.get(index)).enumerate() {
                let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 34.0), Sense::click());
                let chosen = row == self.chosen;
                response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, chosen, &item.name));
                if chosen && moved {
                    response.scroll_to_me(None);
                }
                let fill = match (chosen, response.hovered()) {
                    (true, _) => t.accent_soft,
                    (false, true) => t.hover,
                    _ => t.surface,
                };
                ui.painter().rect_filled(rect, radius::CONTROL, fill);
                let mut line = ui.new_child(
                    egui::UiBuilder::new()
                        .max_rect(rect.shrink2(vec2(10.0, 0.0)))
                        .layout(Layout::left_to_right(Align::Center)),
                );
                line.add(Label::new(rich(item.icon, TextRole::Icon, t.text_muted)));
                line.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if let Some(keys) = &item.keys {
                        keys_hint(ui, t, keys);
                    }
                    ui.add(Label::new(rich(&item.kind, TextRole::Caption, t.text_faint)));
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        ui.add(Label::new(rich(&item.name, TextRole::Body, t.text)).truncate());
                    });
                });
                if response.clicked() {
                    self.run(cx, row);
                }
            }
        });
        ui.add_space(size::FOCUS);
    }

    fn run(&self, cx: &ViewCtx<'_>, row: usize) {
        let item = self.found.get(row).and_then(|&index| self.items.as_ref().and_then(|(_, items)| items.get(index)));
        if let Some(item) = item {
            cx.send(Command::SetPaletteOpen(false));
            cx.send(item.command.clone());
        }
    }

    fn search(&mut self) {
        self.chosen = 0;
        self.found = self.index.as_ref().map(|index| index.find(&self.query)).unwrap_or_default();
        self.found.truncate(MOST_ROWS);
    }

    /// Lists everything that can be found, in the language of the screen.
    fn prepare(&mut self, cx: &ViewCtx<'_>, key: ItemsKey) {
        let mut items: Vec<Item> = Vec::new();
        for action in actions(cx.state.settings.text_size_pct).into_iter().filter(|a| a.name != "action-palette") {
            let is_view = matches!(action.command, Command::Go(_) | Command::SetPage(_));
            items.push(Item {
                icon: if is_view { icons::ARROW_RIGHT } else { icons::COMMAND },
                name: cx.t(action.name),
                kind: cx.t(if is_view { "palette-view" } else { "palette-action" }),
                keys: action.keys.map(crate::app::shortcuts::Keys::label),
                names: vec![cx.t(action.name)],
                command: action.command,
            });
        }
        for saved in &cx.state.notebook.views {
            items.push(Item {
                icon: icons::BOOKMARK_SIMPLE,
                name: saved.name.clone(),
                kind: cx.t("palette-saved-view"),
                keys: None,
                names: vec![saved.name.clone()],
                command: Command::OpenView(saved.id.clone()),
            });
        }
        let market = cx.market();
        for skill in &market.skills {
            let names = [&skill.name.en, &skill.name.id].into_iter().chain(&skill.aliases_en).chain(&skill.aliases_id);
            items.push(Item {
                icon: icons::SPARKLE,
                name: cx.pick(&skill.name).to_owned(),
                kind: cx.t("palette-skill"),
                keys: None,
                names: names.cloned().collect(),
                command: Command::Show(Subject::Skill(skill.id.clone())),
            });
        }
        for category in &market.categories {
            items.push(Item {
                icon: icons::STACK,
                name: cx.pick(&category.name).to_owned(),
                kind: cx.t("palette-category"),
                keys: None,
                names: vec![category.name.en.clone(), category.name.id.clone()],
                command: Command::Show(Subject::Category(category.id.clone())),
            });
        }
        for series in &market.series {
            let region = cx.locale.region(&series.region);
            items.push(Item {
                icon: icons::CHART_LINE,
                name: format!("{} · {}", cx.pick(&series.name), region),
                kind: cx.locale.short_measure(series.measure),
                keys: None,
                names: vec![
                    format!("{} {} {}", series.name.en, region, cx.locale.short_measure(series.measure)),
                    series.name.id.clone(),
                ],
                command: Command::ShowSeries(series.id.clone()),
            });
        }
        let sections = [
            ("settings-data", SettingsSection::Data),
            ("settings-online", SettingsSection::Online),
            ("settings-licences", SettingsSection::Licences),
            ("settings-messages", SettingsSection::Messages),
        ];
        for (name, section) in sections {
            items.push(Item {
                icon: icons::INFO,
                name: cx.t(name),
                kind: cx.t("palette-view"),
                keys: None,
                names: vec![cx.t(name)],
                command: Command::ShowSettings(section),
            });
        }
        self.index =
            Some(SearchIndex::new(items.iter().enumerate().map(|(index, item)| (index, item.names.clone())).collect()));
        self.items = Some((key, items));
        self.search();
    }
}
