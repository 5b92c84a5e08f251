//! Inter in three weights, Phosphor icons in their own family, Hack as the last fallback.

use crate::look::typeface;
use egui::{Context, FontData, FontDefinitions, FontFamily, FontId};
use std::sync::Arc;

/// The type scale. Everything on screen uses one of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextRole {
    /// View title, 24 `SemiBold`.
    Title,
    /// Section heading, 16 `SemiBold`.
    Section,
    /// Running text, 14 Regular.
    Body,
    /// Emphasis in running text and buttons, 14 Medium.
    Strong,
    /// Captions, 12.5 Regular.
    Caption,
    /// Emphasis in captions and badges, 12.5 Medium.
    CaptionStrong,
    /// A key number, 28 `SemiBold`.
    Key,
    /// An icon beside body text.
    Icon,
    /// An icon beside captions.
    IconSmall,
}

const MEDIUM: &str = "Inter Medium";
const SEMIBOLD: &str = "Inter SemiBold";
const ICONS: &str = "Phosphor";

impl TextRole {
    /// Family and size.
    #[must_use]
    pub fn font(self) -> FontId {
        match self {
            Self::Title => FontId::new(24.0, named(SEMIBOLD)),
            Self::Section => FontId::new(16.0, named(SEMIBOLD)),
            Self::Body => FontId::new(14.0, FontFamily::Proportional),
            Self::Strong => FontId::new(14.0, named(MEDIUM)),
            Self::Caption => FontId::new(12.5, FontFamily::Proportional),
            Self::CaptionStrong => FontId::new(12.5, named(MEDIUM)),
            Self::Key => FontId::new(28.0, named(SEMIBOLD)),
            Self::Icon => FontId::new(super::size::ICON, named(ICONS)),
            Self::IconSmall => FontId::new(14.0, named(ICONS)),
        }
    }
}

fn named(name: &str) -> FontFamily {
    FontFamily::Name(name.into())
}

/// Installs the bundled fonts into the context.
pub fn install_fonts(ctx: &Context) {
    let mut fonts = FontDefinitions::default();
    let files: [(&str, &[u8]); 4] = [
        ("Inter", typeface::INTER_REGULAR),
        (MEDIUM, typeface::INTER_MEDIUM),
        (SEMIBOLD, typeface::INTER_SEMIBOLD),
        (ICONS, include_bytes!("../../../assets/fonts/Phosphor-Regular-subset.ttf")),
    ];
    for (name, bytes) in files {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    // The defaults stay behind Inter as fallbacks for what users type: Greek, Cyrillic, symbols.
    let fallbacks: Vec<String> = ["Ubuntu-Light", "Hack"].map(str::to_owned).to_vec();
    let chain = |first: &str| [vec![first.to_owned()], fallbacks.clone()].concat();
    fonts.families.insert(FontFamily::Proportional, chain("Inter"));
    fonts.families.insert(named(MEDIUM), chain(MEDIUM));
    fonts.families.insert(named(SEMIBOLD), chain(SEMIBOLD));
    fonts.families.insert(named(ICONS), vec![ICONS.to_owned()]);
    ctx.set_fonts(fonts);
}
