//! The one harness of the window tests: a temporary store, a fixed day, the bundled market, pictures by the CPU.

#![allow(dead_code, reason = "each test binary uses its own part")]

use egui::{Key, Modifiers};
use egui_kittest::{
    Harness, SnapshotOptions,
    kittest::{AccessKitNode, Queryable as _},
};
use skillvane::{
    app::{
        SkillvaneApp, Start,
        command::{Amount, Command},
        state::{SaveState, State},
    },
    data::Loaded,
    domain::{
        Date, DaysOff, Evidence, Hours, HoursPerWeek, Level, Milestone, PlanChange, PlanItem, PlanItemId, SkillId,
        Span, StopRule, Weeks, WorkLog,
    },
    i18n::Language,
    store::{Paths, Store},
};
use skillvane_cpu_renderer::CpuRenderer;
use std::{path::Path, sync::Arc};
use tempfile::TempDir;

/// The day of all window tests.
pub const TODAY: &str = "2026-11-21";

/// A window of the program on a store of its own.
pub struct Window {
    /// The driven window.
    pub harness: Harness<'static, SkillvaneApp>,
    /// Holds the user's files of this window; deleted with it.
    pub home: TempDir,
}

/// How a window is opened.
#[derive(Clone, Copy)]
pub struct Opening {
    /// Size in pixels.
    pub size: [f32; 2],
    /// The system's language.
    pub language: Language,
    /// Theme.
    pub theme: egui::Theme,
    /// Text size, percent.
    pub text_size_pct: u16,
    /// The day, as `2026-11-21`.
    pub today: &'static str,
}

impl Default for Opening {
    fn default() -> Self {
        Self {
            size: [1280.0, 800.0],
            language: Language::En,
            theme: egui::Theme::Light,
            text_size_pct: 100,
            today: TODAY,
        }
    }
}

/// The day of all window tests as a date.
pub fn today() -> Date {
    Date::parse(TODAY).expect("a valid day")
}

/// The skill of that id.
pub fn skill(id: &str) -> SkillId {
    SkillId::new(id).expect("a valid id")
}

/// A filled plan: long titles, a piece, a stop rule that asks, logs, days off, weeks over the ceiling, a missed week.
pub fn long_plan() -> Vec<Command> {
    let id = |n: usize| PlanItemId::new(&format!("i-{n}")).expect("an id");
    let day = |text| Date::parse(text).expect("a day");
    let hours = |n| Hours::new(n).expect("hours");
    let titles =
        ["Prompt basics", "A portfolio piece of sixty seconds for a brand that nobody has heard of", "Pricing"];
    let mut items: Vec<PlanItem> = (1..9).map(|n| PlanItem::new(id(n), titles[n % 3], hours(9.5))).collect();
    items[0].log.push(WorkLog { on: day("2026-10-06"), hours: hours(4.0) });
    items[0].done_on = Some(day("2026-10-07"));
    items[0].stop = Some(StopRule { weeks: Weeks::new(4.0).expect("weeks"), used_on: None });
    items[1].log.push(WorkLog { on: day("2026-11-17"), hours: hours(2.5) });
    items[3].after = vec![id(2), id(3)];
    (items[3].skill, items[3].level) = (Some(skill("storytelling")), Level::new(3).ok());
    let piece = "A film of sixty seconds for a brand".to_owned();
    items[3].milestone = Some(Milestone { piece, evidence: Evidence::Portfolio, done_on: None });
    let span = Span::new(day("2026-12-21"), day("2027-01-03")).expect("a span");
    let change = |change| Command::ChangePlan(Box::new(change));
    let mut commands: Vec<Command> = items.into_iter().map(|item| change(PlanChange::Add(Box::new(item)))).collect();
    commands.extend([
        change(PlanChange::Replan { from: day("2026-11-09"), pace: HoursPerWeek::new(6.0).ok() }),
        change(PlanChange::SetDaysOff(vec![DaysOff { name: "Family and a long journey".into(), span }])),
        Command::SetAmount(Amount::Billable(HoursPerWeek::new(40.0).ok())),
        Command::SetAmount(Amount::Ceiling(HoursPerWeek::new(44.0).ok())),
    ]);
    commands
}

/// Opens a window on an empty store.
pub fn open(opening: Opening) -> Window {
    let home = tempfile::tempdir().expect("a temporary folder");
    let harness = open_in(home.path(), opening);
    Window { harness, home }
}

/// Opens a window on the store in a folder.
pub fn open_in(home: &Path, opening: Opening) -> Harness<'static, SkillvaneApp> {
    open_on(skillvane::data::bundled::market(), home, opening, Glyphs::Checked)
}

/// What a character does that the bundled fonts do not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Glyphs {
    /// It fails the test: our own words never hold one.
    Checked,
    /// It is painted as a box: the user's own words may hold any.
    Any,
}

/// Opens a window on a data set and the store in a folder.
pub fn open_on(loaded: Arc<Loaded>, home: &Path, opening: Opening, glyphs: Glyphs) -> Harness<'static, SkillvaneApp> {
    let paths = Paths::resolve(Some(home.as_os_str().to_owned()), None).expect("a folder that is named");
    let today = Date::parse(opening.today).expect("a valid day");
    let start = Start {
        today,
        loaded,
        store: Store::open(paths, today),
        data_dir: home.to_path_buf(),
        export_dir: home.to_path_buf(),
        system_language: opening.language,
    };
    let builder = Harness::builder()
        .with_size(opening.size)
        .with_theme(opening.theme)
        .with_max_steps(12)
        .with_render_cursor(false)
        .renderer(CpuRenderer::default());
    let builder = if glyphs == Glyphs::Any { builder.allow_missing_glyphs() } else { builder };
    let mut harness = builder.build_eframe(move |cc| SkillvaneApp::new(&cc.egui_ctx, start));
    harness.run();
    if opening.text_size_pct != 100 {
        harness.ctx.set_zoom_factor(f32::from(opening.text_size_pct) / 100.0);
        harness.run();
    }
    harness
}

/// The words of a node: the name of a control, the text of a label.
pub fn words_of(node: &AccessKitNode<'_>) -> String {
    let text = || (node.role() == egui::Role::Label).then(|| node.value()).flatten();
    node.label().or_else(text).unwrap_or_default()
}

/// One tolerance for all pictures: a few hundred of a million pixels may round differently on another processor,
/// while one changed word differs in more.
pub fn snapshot_options() -> SnapshotOptions {
    SnapshotOptions::new().threshold(0.6).max_failed_pixels(400)
}

impl Window {
    /// The state of the program.
    pub fn state(&self) -> &State {
        self.harness.state().state()
    }

    /// Carries out commands and lets the window settle.
    pub fn send(&mut self, commands: Vec<Command>) {
        let ctx = self.harness.ctx.clone();
        self.harness.state_mut().carry_out(&ctx, commands);
        self.harness.run();
        self.wait_until_saved();
    }

    /// Waits for the saving thread, so that the status line says the same in every run.
    pub fn wait_until_saved(&mut self) {
        for _ in 0..200 {
            if self.state().save != SaveState::Pending {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(20));
            self.harness.run();
        }
        assert_ne!(self.state().save, SaveState::Pending, "the save ends");
    }

    /// Waits until the weightings of the ranking that is shown were drawn, so that its stability says the same in every
    /// run.
    pub fn wait_until_weighed(&mut self) {
        let is_weighed = |window: &Self| {
            let number = window.harness.state().derived().rankings.number();
            window.state().weighed.as_ref().is_some_and(|(weighed, _)| *weighed == number)
        };
        for _ in 0..1_000 {
            if is_weighed(self) {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(20));
            self.harness.run();
        }
        assert!(is_weighed(self), "the weightings are drawn");
    }

    /// Presses a key and lets the window settle.
    pub fn press(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.harness.run();
    }

    /// Opens the drop-down of that name and clicks the choice.
    pub fn choose(&mut self, name: &str, choice: &str) {
        self.harness.get_by_role_and_label(egui::Role::ComboBox, name).click();
        self.harness.run();
        self.harness.get_by_role_and_label(egui::Role::Button, choice).click();
        self.harness.run();
    }

    /// A picture of the window.
    pub fn picture(&mut self) -> image::RgbaImage {
        self.harness.render().expect("the CPU paints")
    }
}
