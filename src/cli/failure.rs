//! Why no window could open, in words that name what to install. Reads the words of the window system's errors; opens
//! nothing itself.

use crate::i18n::{Arg, Locale};

/// Why no window could open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WindowFailure {
    /// No display server answers: a server, a container, a text console.
    NoDisplay,
    /// A system library is missing.
    MissingLibrary(&'static SystemLibrary),
    /// No OpenGL driver answers.
    NoGraphics,
    /// Anything else, in the words of the system.
    Other(String),
}

/// A library that the window system loads at run time, and the packages that hold it.
#[derive(Debug, PartialEq, Eq)]
pub struct SystemLibrary {
    /// Name without version, such as `libXcursor`.
    pub name: &'static str,
    /// Package of Debian and Ubuntu.
    pub apt: &'static str,
    /// Package of Fedora.
    pub dnf: &'static str,
    /// Package of Arch.
    pub pacman: &'static str,
}

/// The libraries, longest name first where one name begins another.
pub static LIBRARIES: [SystemLibrary; 11] = [
    library("libxkbcommon-x11", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    library("libxkbcommon", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    library("libX11-xcb", "libx11-xcb1", "libX11-xcb", "libx11"),
    library("libX11", "libx11-6", "libX11", "libx11"),
    library("libXcursor", "libxcursor1", "libXcursor", "libxcursor"),
    library("libXi", "libxi6", "libXi", "libxi"),
    library("libXrandr", "libxrandr2", "libXrandr", "libxrandr"),
    library("libXrender", "libxrender1", "libXrender", "libxrender"),
    library("libwayland-egl", "libwayland-egl1", "libwayland-egl", "wayland"),
    library("libwayland-client", "libwayland-client0", "libwayland-client", "wayland"),
    library("libEGL", "libegl1", "libglvnd-egl", "libglvnd"),
];

const fn library(name: &'static str, apt: &'static str, dnf: &'static str, pacman: &'static str) -> SystemLibrary {
    SystemLibrary { name, apt, dnf, pacman }
}

/// Reads the text of an error or panic of the window system. `has_display` says whether the environment names a
/// display; where it cannot (Windows, macOS) it is true.
#[must_use]
pub fn diagnose(text: &str, has_display: bool) -> WindowFailure {
    if !has_display {
        return WindowFailure::NoDisplay;
    }
    let lower = text.to_lowercase();
    let is_loading = ["libraryopen", "library open", "could not be loaded", "opening library", "cannot open shared"]
        .iter()
        .any(|words| lower.contains(words))
        || lower.contains("nowaylandlib")
        || lower.contains("libwayland-client");
    if is_loading {
        let named = LIBRARIES.iter().find(|library| lower.contains(&library.name.to_lowercase()));
        let by_role = lower.contains("nowaylandlib").then(|| LIBRARIES.iter().find(|l| l.name == "libwayland-client"));
        if let Some(library) = named.or(by_role.flatten()) {
            return WindowFailure::MissingLibrary(library);
        }
    }
    let has = |words: &[&str]| words.iter().any(|words| lower.contains(words));
    if has(&["noglutinconfigs", "no glutin configs", "opengl", "glutin", "libegl", "libgl.so", "libgl "]) {
        return WindowFailure::NoGraphics;
    }
    if has(&[
        "xopendisplayfailed",
        "failed to open connection to x server",
        "noconnection",
        "nocompositor",
        "no compositor",
    ]) || has(&["neither wayland_display nor"])
        || has(&["could not find wayland compositor"])
    {
        return WindowFailure::NoDisplay;
    }
    WindowFailure::Other(text.lines().next().unwrap_or_default().chars().take(300).collect())
}

impl WindowFailure {
    /// The sentence for the user.
    #[must_use]
    pub fn sentence(&self, locale: Locale) -> String {
        let install = |apt: &str, dnf: &str, pacman: &str| -> [(&'static str, Arg); 3] {
            [
                ("apt", format!("sudo apt install {apt}").into()),
                ("dnf", format!("sudo dnf install {dnf}").into()),
                ("pacman", format!("sudo pacman -S {pacman}").into()),
            ]
        };
        match self {
            Self::NoDisplay => locale.t("cli-no-display"),
            Self::MissingLibrary(library) => {
                let mut args = install(library.apt, library.dnf, library.pacman).to_vec();
                args.push(("library", library.name.into()));
                locale.tf("cli-missing-library", &args)
            }
            Self::NoGraphics => {
                let args = install("libgl1 libegl1 libgl1-mesa-dri", "mesa-libGL mesa-dri-drivers", "mesa");
                locale.tf("cli-no-graphics", args.as_slice())
            }
            Self::Other(detail) => locale.tf("cli-window-failed", &[("detail", detail.as_str().into())]),
        }
    }

    /// Exit code of a program that printed the overview instead: without a display that is all it could do and it did
    /// it, else the machine needs a repair.
    #[must_use]
    pub fn exit_code(&self) -> i32 {
        i32::from(*self != Self::NoDisplay)
    }
}
