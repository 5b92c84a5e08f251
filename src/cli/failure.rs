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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    /// Texts as the window system gave them with the library hidden, shortened in the middle.
    const X11: &str = "WinitEventLoop(Os(OsError { line: 788, error: XNotSupported(LibraryOpenError(OpenError { kind: \
        Library, detail: \"opening library failed (libX11.so.6: cannot open shared object file: No such file or \
        directory); opening library failed (libX11.so: cannot open shared object file)\" })) }))";
    const XKB_PANIC: &str = "panicked at xkbcommon-dl-0.4.2/src/x11.rs:59:28:\nLibrary libxkbcommon-x11.so could not \
        be loaded.";
    const NO_GL: &str = "Found no glutin configs matching the template: ConfigTemplate { color_buffer_type: Rgb }. \
        Error: not found NoGlutinConfigs(ConfigTemplate { api: None }, Error { kind: NotFound })";
    const NO_SERVER: &str = "WinitEventLoop(Os(OsError { line: 788, error: XNotSupported(XOpenDisplayFailed) }))";
    const NO_COMPOSITOR: &str =
        "WinitEventLoop(Os(OsError { line: 89, error: WaylandError(Connection(NoCompositor)) }))";

    fn library_of(text: &str) -> Option<&'static str> {
        match diagnose(text, true) {
            WindowFailure::MissingLibrary(library) => Some(library.name),
            _ => None,
        }
    }

    #[test]
    fn a_missing_library_is_named_with_its_package() {
        assert_eq!(library_of(X11), Some("libX11"));
        assert_eq!(library_of(&X11.replace("libX11", "libX11-xcb")), Some("libX11-xcb"));
        assert_eq!(library_of(&X11.replace("libX11", "libXcursor")), Some("libXcursor"));
        assert_eq!(library_of(&X11.replace("libX11", "libXi")), Some("libXi"));
        assert_eq!(library_of(XKB_PANIC), Some("libxkbcommon-x11"));
        assert_eq!(library_of(&XKB_PANIC.replace("-x11.so", ".so")), Some("libxkbcommon"));
        for language in Language::ALL {
            let sentence = diagnose(XKB_PANIC, true).sentence(Locale::new(language));
            assert!(sentence.contains("apt install libxkbcommon-x11-0"), "{sentence}");
        }
    }

    #[test]
    fn a_silent_display_is_no_display_and_that_is_no_failure() {
        for (text, has_display) in [(NO_SERVER, true), (NO_COMPOSITOR, true), (X11, false), ("", false)] {
            let failure = diagnose(text, has_display);
            assert_eq!(failure, WindowFailure::NoDisplay, "{text}");
            assert_eq!(failure.exit_code(), 0);
        }
    }

    #[test]
    fn a_missing_driver_names_mesa_and_the_unknown_keeps_its_words() {
        let failure = diagnose(NO_GL, true);
        assert_eq!(failure, WindowFailure::NoGraphics);
        assert!(failure.sentence(Locale::new(Language::En)).contains("libgl1-mesa-dri"));
        let unknown = diagnose("the moon is full\nand more", true);
        assert_eq!(unknown, WindowFailure::Other("the moon is full".into()));
        assert_eq!(unknown.exit_code(), 1);
    }
}
