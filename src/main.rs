//! Process entry.

use skillvane::{
    app::{SkillvaneApp, Start, clock},
    cli::{self, Invocation},
    data::bundled,
    i18n::Language,
    store::{Paths, Store},
};
use std::{io, process::ExitCode};

fn main() -> ExitCode {
    env_logger::Builder::from_env(env_logger::Env::new().filter("SKILLVANE_LOG")).init();
    let invocation = cli::run(std::env::args_os().collect(), &mut io::stdout().lock(), &mut io::stderr().lock());
    if let Invocation::Done(code) = invocation {
        return ExitCode::from(u8::try_from(code).unwrap_or(1));
    }
    let today = clock::today();
    let exe_dir = std::env::current_exe().ok().and_then(|exe| exe.parent().map(std::path::Path::to_path_buf));
    let (data_dir, store) = match Paths::resolve(std::env::var_os("SKILLVANE_HOME"), exe_dir.as_deref()) {
        Ok(paths) => (paths.data_dir.clone(), Store::open(paths, today)),
        Err(_) => (std::path::PathBuf::new(), Store::without_folder()),
    };
    let start = Start { today, loaded: bundled::market(), store, data_dir, system_language: Language::from_system() };
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_title("Skillvane")
            .with_app_id("skillvane")
            .with_inner_size([1280.0, 800.0])
            .with_min_inner_size([640.0, 400.0]),
        ..Default::default()
    };
    match eframe::run_native("Skillvane", options, Box::new(|cc| Ok(Box::new(SkillvaneApp::new(&cc.egui_ctx, start)))))
    {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
