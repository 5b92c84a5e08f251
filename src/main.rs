//! Process entry: command line, log, window options, and what happens when no window can open.

use skillvane::{
    app::{SkillvaneApp, Start, clock},
    cli::{self, Invocation, WindowArgs, WindowFailure, diagnose},
    data::bundled,
    i18n::Language,
    store::{Paths, Store, paths::sharing_folder},
};
use std::{
    io::{self, Write as _},
    panic::{self, AssertUnwindSafe},
    path::PathBuf,
    process::ExitCode,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

fn main() -> ExitCode {
    env_logger::Builder::from_env(env_logger::Env::new().filter("SKILLVANE_LOG")).init();
    let today = clock::today();
    // Not locked: threads log while the window is open.
    let (mut out, mut err) = (io::BufWriter::new(io::stdout()), io::stderr());
    let code = match cli::run(std::env::args_os().collect(), today, &mut out, &mut err) {
        Invocation::Done(code) => code,
        Invocation::Window(args) => match open_window(&args) {
            Ok(()) => 0,
            Err(failure) => cli::without_window(&failure, &args, today, &mut out, &mut err),
        },
    };
    // What is still in the buffer counts as well: a full disk must not look like success.
    let code = code.max(cli::printed(out.flush(), &mut err));
    ExitCode::from(u8::try_from(code).unwrap_or(1))
}

/// Opens the window and stays until it is closed.
fn open_window(args: &WindowArgs) -> Result<(), WindowFailure> {
    if !has_display() {
        return Err(WindowFailure::NoDisplay);
    }
    // The market is read while the system opens the window; the first use below waits for what is left.
    let reading = std::thread::Builder::new().name("market".into()).spawn(|| drop(bundled::market()));
    if let Err(error) = reading {
        log::warn!("the data is read when it is needed: {error}");
    }
    let lang = args.lang;
    let icon = eframe::icon_data::from_png_bytes(include_bytes!("../assets/icons/skillvane-256.png"));
    let mut viewport = egui::ViewportBuilder::default()
        .with_title("Skillvane")
        .with_app_id("skillvane")
        .with_inner_size([1280.0, 800.0])
        .with_min_inner_size([640.0, 400.0]);
    match icon {
        Ok(icon) => viewport = viewport.with_icon(icon),
        Err(error) => log::warn!("the window has no icon: {error}"),
    }
    let options = eframe::NativeOptions { viewport, ..Default::default() };
    let start = Startup::watch();
    let ran = panic::catch_unwind(AssertUnwindSafe(|| {
        eframe::run_native(
            "Skillvane",
            options,
            Box::new(|cc| {
                start.is_open.store(true, Ordering::Relaxed);
                Ok(Box::new(SkillvaneApp::new(&cc.egui_ctx, everything(lang))))
            }),
        )
    }));
    let is_open = start.is_open.load(Ordering::Relaxed);
    match ran {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => {
            log::warn!("no window: {error:?}");
            Err(diagnose(&format!("{error} {error:?}"), has_display()))
        }
        Err(panic) if is_open => panic::resume_unwind(panic),
        Err(_) => Err(diagnose(&start.panic_text(), has_display())),
    }
}

/// Opens the store and gathers what the program starts with.
fn everything(lang: Option<Language>) -> Start {
    let today = clock::today();
    let (data_dir, (store, mut opened)) = match Paths::of_process() {
        Ok(paths) => (paths.data_dir.clone(), Store::open(paths, today)),
        Err(error) => {
            log::warn!("{error}");
            (PathBuf::new(), Store::without_folder())
        }
    };
    if let Some(lang) = lang {
        opened.settings.language = Some(lang.code().to_owned());
    }
    Start {
        today,
        loaded: bundled::market(),
        store: (store, opened),
        export_dir: sharing_folder().unwrap_or_else(|| data_dir.clone()),
        data_dir,
        system_language: Language::from_system(),
    }
}

/// Whether the environment names a display. Only Linux and its relatives can be without one.
fn has_display() -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(windows, target_os = "macos")) || ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"].into_iter().any(is_set)
}

/// Watches the start: until the window stands, a panic of the window system is kept for a sentence instead of printed.
struct Startup {
    is_open: Arc<AtomicBool>,
    panicked: Arc<Mutex<String>>,
}

impl Startup {
    fn watch() -> Self {
        let watch = Self { is_open: Arc::default(), panicked: Arc::default() };
        let (is_open, panicked) = (Arc::clone(&watch.is_open), Arc::clone(&watch.panicked));
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if is_open.load(Ordering::Relaxed) {
                usual(info);
            } else if let Ok(mut text) = panicked.lock() {
                *text = info.to_string();
            }
        }));
        watch
    }

    fn panic_text(&self) -> String {
        self.panicked.lock().map(|text| text.clone()).unwrap_or_default()
    }
}
