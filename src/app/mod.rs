//! The program: commands in, state changed by `update`, effects out; the window is wired to it here and only here.

pub mod command;

pub mod state;

pub mod update;

pub mod undo;

pub mod importing;

pub mod library;

pub mod derived;

mod outlooks;

pub mod rankings;

pub mod search;

pub mod shortcuts;

pub mod effect;

pub mod tasks;

pub mod clock;

use crate::{
    data::Loaded,
    domain::Date,
    i18n::{Language, Locale},
    store::{Opened, Store, ThemeChoice},
    ui::{Shell, ViewCtx, keys, theme},
};
use command::Command;
use derived::Derived;
use effect::{Effect, Runner};
use state::{MessageText, SaveState, State};
use std::{
    cell::RefCell,
    path::PathBuf,
    sync::{Arc, mpsc::Receiver},
};
use tasks::CommandSender;
use undo::UserData;

/// What the program starts with.
pub struct Start {
    /// Today.
    pub today: Date,
    /// The bundled market.
    pub loaded: Arc<Loaded>,
    /// The open store and what it holds.
    pub store: (Store, Opened),
    /// The folder of the user's data, to be shown and opened.
    pub data_dir: PathBuf,
    /// The folder for files that go to other programs, until the user names another one.
    pub export_dir: PathBuf,
    /// The system's language.
    pub system_language: Language,
}

/// The running program.
pub struct SkillvaneApp {
    state: State,
    derived: Derived,
    shell: Shell,
    runner: Runner,
    inbox: Receiver<Command>,
    /// The folder of the user's data.
    data_dir: PathBuf,
    /// The folder that saving proposes.
    export_dir: PathBuf,
    shown: Shown,
    /// Whether closing was held up because changes are not saved; the next try closes.
    was_close_held: bool,
}

/// Settings that the window already follows.
#[derive(PartialEq, Clone, Copy)]
struct Shown {
    theme: ThemeChoice,
    text_size_pct: u16,
    reduced_motion: bool,
}

impl SkillvaneApp {
    /// Starts the program in a window's context.
    #[must_use]
    pub fn new(ctx: &egui::Context, start: Start) -> Self {
        let (store, opened) = start.store;
        let mut state = {
            let data =
                UserData { book: opened.book, notebook: opened.notebook, own: opened.own, library: opened.library };
            State::new(start.today, start.loaded, opened.settings, data, start.system_language)
        };
        state.tracking = Arc::new(opened.tracking);
        if opened.read_only {
            state.save = SaveState::ReadOnly;
        }
        for warning in opened.warnings {
            state.say(MessageText::Store(warning));
        }
        let (sender, inbox) = CommandSender::new(ctx.clone());
        let files = store.library_files();
        let runner = Runner::new((!opened.read_only).then_some(store), files, start.data_dir.clone(), sender);
        theme::install_fonts(ctx);
        // The text size is a setting of ours, saved and clamped; egui's own zoom keys would change it behind our back.
        ctx.options_mut(|options| options.zoom_with_keyboard = false);
        let shown = Shown::of(&state);
        shown.apply(ctx);
        let derived = Derived::new(&state);
        let mut app = Self {
            state,
            derived,
            shell: Shell::default(),
            runner,
            inbox,
            data_dir: start.data_dir,
            export_dir: start.export_dir,
            shown,
            was_close_held: false,
        };
        app.carry_out(ctx, vec![Command::Begin(opened.unlisted)]);
        app
    }

    /// The state, for tests.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// What is computed from the state, for tests.
    #[must_use]
    pub fn derived(&self) -> &Derived {
        &self.derived
    }

    /// Carries out commands as if a view had pushed them.
    pub fn carry_out(&mut self, ctx: &egui::Context, commands: Vec<Command>) {
        for command in commands {
            let command = match command {
                // Only the window knows what the system shows.
                Command::ToggleTheme if self.state.settings.theme == ThemeChoice::System => {
                    Command::SetTheme(match ctx.theme() {
                        egui::Theme::Dark => ThemeChoice::Light,
                        egui::Theme::Light => ThemeChoice::Dark,
                    })
                }
                other => other,
            };
            for effect in update::update(&mut self.state, command) {
                if let Some(text) = self.runner.run(effect) {
                    ctx.copy_text(text);
                }
            }
        }
        let wanted = Shown::of(&self.state);
        if wanted != self.shown {
            wanted.apply(ctx);
            self.shown = wanted;
        }
        self.derived.refresh(&self.state);
        if let Some((number, request)) = self.derived.rankings.to_weigh() {
            let _ = self.runner.run(Effect::Weigh(number, Box::new(request)));
        }
    }

    /// Paints one frame and carries out what it asked for.
    pub fn frame(&mut self, ui: &mut egui::Ui) {
        let ctx = ui.ctx().clone();
        let mut commands: Vec<Command> = self.inbox.try_iter().collect();
        commands.extend(keys::pressed(&ctx, self.state.settings.text_size_pct));
        commands.extend(keys::dropped(&ctx));
        self.carry_out(&ctx, commands);
        self.hold_close_once(&ctx);

        let asked = RefCell::new(Vec::new());
        let locale = Locale::new(self.state.language());
        let tokens = theme::Tokens::of(ctx.theme());
        let cx = ViewCtx::new(&self.state, &self.derived, locale, tokens, (&self.data_dir, &self.export_dir), &asked);
        self.shell.ui(ui, &cx);
        let asked = asked.into_inner();
        if !asked.is_empty() {
            self.carry_out(&ctx, asked);
            ctx.request_repaint();
        }
    }
}

impl SkillvaneApp {
    /// Leaving changes behind is the user's decision: the first try to close says that they are not saved.
    fn hold_close_once(&mut self, ctx: &egui::Context) {
        match &self.state.save {
            SaveState::Saved => self.was_close_held = false,
            SaveState::Failed(_) if !self.was_close_held && ctx.input(|input| input.viewport().close_requested()) => {
                self.was_close_held = true;
                ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
                self.state.say(MessageText::Plain("message-close-unsaved"));
            }
            _ => {}
        }
    }
}

impl Shown {
    fn of(state: &State) -> Self {
        let settings = &state.settings;
        Self { theme: settings.theme, text_size_pct: settings.text_size_pct, reduced_motion: settings.reduced_motion }
    }

    fn apply(self, ctx: &egui::Context) {
        ctx.set_theme(match self.theme {
            ThemeChoice::System => egui::ThemePreference::System,
            ThemeChoice::Light => egui::ThemePreference::Light,
            ThemeChoice::Dark => egui::ThemePreference::Dark,
        });
        ctx.set_zoom_factor(f32::from(self.text_size_pct) / 100.0);
        theme::apply(ctx, self.reduced_motion);
    }
}

impl eframe::App for SkillvaneApp {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.frame(ui);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.runner.finish();
    }
}
