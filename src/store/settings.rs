//! The settings, their defaults and ranges, and how they stand in their document.

mod online;

use super::document::{Format, whole};
use super::fields::{Fields, Problems, flag, number, option, text};
use super::{DocumentKind, StoreWarning};
use crate::domain::{Currency, Date, NetworkChoices, TrustedKey};
use ron::{Map, Value};

/// What the user set, and what the window remembers.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// `en` or `id`; `None` takes the system's language.
    pub language: Option<String>,
    /// Light, dark, or as the system.
    pub theme: ThemeChoice,
    /// Size of all text in percent, 80 to 200.
    pub text_size_pct: u16,
    /// Whether animations are left out.
    pub reduced_motion: bool,
    /// Currency of new profiles; `None` until the user chose one.
    pub currency: Option<Currency>,
    /// Whether figures that no second source confirms are listed.
    pub show_unconfirmed: bool,
    /// Whether the first screen was answered or skipped.
    pub first_start_done: bool,
    /// Width of the list in points, 120 to 4000; `None` is the view's own.
    pub list_width: Option<f32>,
    /// Width of the evidence panel in points, 120 to 4000; `None` is the view's own.
    pub evidence_width: Option<f32>,
    /// What the user decided about the network: nothing is asked unless the user asks.
    pub network: NetworkChoices,
    /// Public keys whose signatures of data packs the user trusts.
    pub keys: Vec<TrustedKey>,
    /// The day on which an online source answered last.
    pub refreshed_on: Option<Date>,
}

/// Light, dark, or as the system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ThemeChoice {
    /// As the system.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Languages that can be set.
pub const LANGUAGES: [&str; 2] = ["en", "id"];
/// Smallest and largest text size in percent.
pub const TEXT_SIZE_PCT: std::ops::RangeInclusive<u16> = 80..=200;
/// Step of the controls and shortcuts that change the text size, in percent; any whole percent in range is kept.
pub const TEXT_SIZE_STEP_PCT: u16 = 10;
/// Widths of panels that are kept, in points.
pub const PANEL_WIDTH: std::ops::RangeInclusive<f32> = 120.0..=4000.0;

/// The document of the settings.
pub static FORMAT: Format = Format {
    kind: DocumentKind::Settings,
    name: "skillvane/settings",
    version: 2,
    max_bytes: 1 << 20,
    comment: "Skillvane: settings. Can be edited by hand while the program is closed.",
    // Version 2 has new fields (network, keys, refreshed_on) and no changed ones.
    migrations: &[dark_flag_to_theme, Some],
    has_outline: |_| true,
};

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            theme: ThemeChoice::System,
            text_size_pct: 100,
            reduced_motion: false,
            currency: None,
            show_unconfirmed: false,
            first_start_done: false,
            list_width: None,
            evidence_width: None,
            network: NetworkChoices::default(),
            keys: Vec::new(),
            refreshed_on: None,
        }
    }
}

impl ThemeChoice {
    /// All choices.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// `system`, `light` or `dark`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl Settings {
    /// The same settings with every value in its range: a value outside it gets its default.
    #[must_use]
    pub fn sanitized(&self) -> Self {
        Self::decode(&self.encode(), &mut Problems::default())
    }

    /// Reads a body; a field that is absent or wrong gets its default, a wrong one also a problem.
    pub(super) fn decode(body: &Map, problems: &mut Problems) -> Self {
        let usual = Self::default();
        let fields = Fields::of_body(body);
        let width = |value: &Value| number(value).map(narrow).filter(|width| PANEL_WIDTH.contains(width));
        Self {
            language: fields.read("language", problems, |value| {
                text(value).filter(|code| LANGUAGES.contains(code)).map(str::to_owned)
            }),
            theme: fields
                .read("theme", problems, |value| {
                    let key = text(value)?;
                    ThemeChoice::ALL.into_iter().find(|choice| choice.key() == key)
                })
                .unwrap_or(usual.theme),
            text_size_pct: fields
                .read("text_size_pct", problems, |value| {
                    let size = u16::try_from(whole(value)?).ok()?;
                    TEXT_SIZE_PCT.contains(&size).then_some(size)
                })
                .unwrap_or(usual.text_size_pct),
            reduced_motion: fields.read("reduced_motion", problems, flag).unwrap_or(usual.reduced_motion),
            currency: fields.read("currency", problems, |value| Currency::new(text(value)?).ok()),
            show_unconfirmed: fields.read("show_unconfirmed", problems, flag).unwrap_or(usual.show_unconfirmed),
            first_start_done: fields.read("first_start_done", problems, flag).unwrap_or(usual.first_start_done),
            list_width: fields.read("list_width", problems, width),
            evidence_width: fields.read("evidence_width", problems, width),
            network: online::decode_network(&fields, problems),
            keys: online::decode_keys(&fields, problems),
            refreshed_on: fields.read("refreshed_on", problems, |value| Date::parse(text(value)?).ok()),
        }
    }

    /// Writes every field.
    pub(super) fn encode(&self) -> Map {
        let Self {
            language,
            theme,
            text_size_pct,
            reduced_motion,
            currency,
            show_unconfirmed,
            first_start_done,
            list_width,
            evidence_width,
            network,
            keys,
            refreshed_on,
        } = self;
        [
            ("language", option(language.clone())),
            ("theme", Value::from(theme.key())),
            ("text_size_pct", Value::from(*text_size_pct)),
            ("reduced_motion", Value::from(*reduced_motion)),
            ("currency", option(currency.map(|currency| currency.code().to_owned()))),
            ("show_unconfirmed", Value::from(*show_unconfirmed)),
            ("first_start_done", Value::from(*first_start_done)),
            ("list_width", option(*list_width)),
            ("evidence_width", option(*evidence_width)),
            ("network", online::encode_network(network)),
            ("keys", online::encode_keys(keys)),
            ("refreshed_on", option(refreshed_on.map(|day| day.to_string()))),
        ]
        .into_iter()
        .map(|(key, value)| (Value::from(key), value))
        .collect()
    }
}

/// Reads settings from the bytes of a document, for callers that have no store.
///
/// # Errors
/// [`super::document::Refusal`] when the bytes are no settings document.
pub fn parse(bytes: &[u8]) -> Result<(Settings, Vec<StoreWarning>), super::document::Refusal> {
    let document = super::document::Document::parse(&FORMAT, bytes)?;
    let mut problems = Problems::default();
    let settings = Settings::decode(&document.body, &mut problems);
    Ok((settings, problems.into_warnings(DocumentKind::Settings)))
}

/// Version 0 had `dark: true` or `false` where version 1 has `theme`.
#[expect(clippy::unnecessary_wraps, reason = "a migration may refuse; this one never needs to")]
fn dark_flag_to_theme(mut body: Map) -> Option<Map> {
    let dark = body.remove(&Value::from("dark"));
    if let Some(dark) = dark.as_ref().and_then(flag) {
        let theme = if dark { ThemeChoice::Dark } else { ThemeChoice::Light };
        body.insert("theme", Value::from(theme.key()));
    }
    Some(body)
}

#[expect(clippy::cast_possible_truncation, reason = "a width in points needs no more digits; the range is checked")]
fn narrow(width: f64) -> f32 {
    width as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_out_of_range_get_their_default_and_the_others_stay() {
        let wild = Settings {
            language: Some("xx".to_owned()),
            theme: ThemeChoice::Dark,
            text_size_pct: 500,
            list_width: Some(f32::NAN),
            evidence_width: Some(300.0),
            ..Settings::default()
        };
        let expected = Settings { theme: ThemeChoice::Dark, evidence_width: Some(300.0), ..Settings::default() };
        assert_eq!(wild.sanitized(), expected);
    }

    #[test]
    fn every_field_returns_as_it_was_written() {
        let settings = Settings {
            language: Some("id".to_owned()),
            theme: ThemeChoice::Light,
            text_size_pct: 130,
            reduced_motion: true,
            currency: Some(Currency::IDR),
            show_unconfirmed: true,
            first_start_done: true,
            list_width: Some(271.3),
            evidence_width: Some(412.7),
            refreshed_on: Date::parse("2026-11-26").ok(),
            ..Settings::default()
        };
        let mut problems = Problems::default();
        assert_eq!(Settings::decode(&settings.encode(), &mut problems), settings);
        assert!(problems.is_empty());
    }
}
