//! The domain's own terms in words: measures, metrics, levels, evidence, regions. The keys are of the domain.

use super::{Language, Locale, messages::messages};
use crate::domain::{
    Base, Confidence, Evidence, Level, Measure, Metric, NoteKind, OnlineId, PayKind, Quantity, Series, SkillKind,
};
use std::{collections::HashMap, sync::LazyLock};

impl Locale {
    /// Full name of a measure.
    #[must_use]
    pub fn measure(self, measure: Measure) -> String {
        self.t(&format!("measure-{}", measure.key()))
    }

    /// Name of a measure for rows and legends.
    #[must_use]
    pub fn short_measure(self, measure: Measure) -> String {
        self.t(&format!("measure-{}-short", measure.key()))
    }

    /// Unit of a measure, said once on an axis.
    #[must_use]
    pub fn measure_unit(self, measure: Measure) -> String {
        self.t(&format!("measure-{}-unit", measure.key()))
    }

    /// Unit of the values of a series: the user's own words, or that of its measure.
    #[must_use]
    pub fn series_unit(self, series: &Series) -> String {
        series.unit.clone().unwrap_or_else(|| self.measure_unit(series.measure))
    }

    /// Name of an online source.
    #[must_use]
    pub fn online_source(self, id: OnlineId) -> String {
        self.t(&format!("online-source-{}", id.key()))
    }

    /// What the number of a figure is.
    #[must_use]
    pub fn metric(self, metric: Metric) -> String {
        self.t(&format!("metric-{}", metric.key()))
    }

    /// What was counted.
    #[must_use]
    pub fn quantity(self, quantity: Quantity) -> String {
        self.t(&format!("quantity-{}", quantity.key()))
    }

    /// The counts behind a growth: "61,709 to 69,204: +7,495".
    #[must_use]
    pub fn base(self, base: Base) -> String {
        self.tf(
            "base-counts",
            &[
                ("before", self.count(base.before).into()),
                ("after", self.count(base.after).into()),
                ("added", self.signed_count(base.added()).into()),
            ],
        )
    }

    /// What a level rests on.
    #[must_use]
    pub fn evidence(self, evidence: Evidence) -> String {
        self.t(&format!("evidence-{}", evidence.key()))
    }

    /// Name of a level; `None` is "not rated".
    #[must_use]
    pub fn level(self, level: Option<Level>) -> String {
        level.map_or_else(|| self.t("level-unknown"), |level| self.t(&format!("level-{}", level.get())))
    }

    /// What a client would see at that level, one sentence.
    #[must_use]
    pub fn level_seen(self, level: Option<Level>) -> String {
        level.map_or_else(|| self.t("level-unknown-seen"), |level| self.t(&format!("level-{}-seen", level.get())))
    }

    /// What sort of skill it is.
    #[must_use]
    pub fn skill_kind(self, kind: SkillKind) -> String {
        self.t(match kind {
            SkillKind::Craft => "kind-craft",
            SkillKind::AiAugmented => "kind-ai-augmented",
            SkillKind::HumanStrength => "kind-human-strength",
        })
    }

    /// How close the source is to who measured.
    #[must_use]
    pub fn confidence(self, confidence: Confidence) -> String {
        self.t(match confidence {
            Confidence::Primary => "confidence-primary",
            Confidence::SecondaryPress => "confidence-secondary-press",
            Confidence::Tertiary => "confidence-tertiary",
            Confidence::Unconfirmed => "confidence-unconfirmed",
        })
    }

    /// What kind of pay it is.
    #[must_use]
    pub fn pay_kind(self, kind: PayKind) -> String {
        self.t(match kind {
            PayKind::Salaried => "pay-salaried",
            PayKind::Advertised => "pay-advertised",
            PayKind::Asked => "pay-asked",
        })
    }

    /// What sort of advice a note is.
    #[must_use]
    pub fn note_kind(self, kind: NoteKind) -> String {
        self.t(match kind {
            NoteKind::KeepCraft => "note-keep-craft",
            NoteKind::HumanStrength => "note-human-strength",
            NoteKind::NewRole => "note-new-role",
            NoteKind::For => "note-for",
            NoteKind::Against => "note-against",
            NoteKind::Context => "note-context",
        })
    }

    /// A place by its code (`US`, `world`) or by the English name that sources give; any other text comes back
    /// as it is.
    #[must_use]
    pub fn region(self, place: &str) -> String {
        let key = format!("region-{}", place.trim().to_ascii_lowercase());
        if messages(Language::En).keys.contains(&key) {
            return self.t(&key);
        }
        let named = region_keys().get(&place.trim().to_ascii_lowercase());
        named.map_or_else(|| place.to_owned(), |key| self.t(key))
    }
}

/// Keys of the places by their English name in lower case.
fn region_keys() -> &'static HashMap<String, &'static str> {
    static KEYS: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
        let english = messages(Language::En);
        let keys = english.keys.iter().filter(|key| key.starts_with("region-"));
        keys.filter_map(|key| Some((english.format(key, None)?.to_ascii_lowercase(), key.as_str()))).collect()
    });
    &KEYS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_domain_value_has_words_in_both_languages() {
        use SkillKind::{AiAugmented, Craft, HumanStrength};
        for language in Language::ALL {
            let l = Locale::new(language);
            let mut words: Vec<String> = Vec::new();
            for measure in Measure::ALL {
                words.extend([l.measure(measure), l.short_measure(measure), l.measure_unit(measure)]);
            }
            words.extend(Metric::ALL.map(|metric| l.metric(metric)));
            words.extend(Quantity::ALL.map(|quantity| l.quantity(quantity)));
            words.extend(Evidence::ALL.map(|evidence| l.evidence(evidence)));
            for level in Level::all().map(Some).chain([None]) {
                words.extend([l.level(level), l.level_seen(level)]);
            }
            words.extend([Craft, AiAugmented, HumanStrength].map(|kind| l.skill_kind(kind)));
            words.extend([PayKind::Salaried, PayKind::Advertised, PayKind::Asked].map(|kind| l.pay_kind(kind)));
            for word in words {
                assert!(!word.is_empty());
                let prefixes = ["measure-", "metric-", "quantity-", "evidence-", "level-", "kind-", "pay-"];
                assert!(!prefixes.iter().any(|prefix| word.starts_with(prefix)), "no message {word} in {language:?}");
            }
        }
    }

    #[test]
    fn places_are_known_by_code_and_by_their_name_in_sources() {
        let (en, id) = (Locale::new(Language::En), Locale::new(Language::Id));
        for (place, in_en, in_id) in [
            ("US", "United States", "Amerika Serikat"),
            ("United States", "United States", "Amerika Serikat"),
            ("world", "Global", "Global"),
            ("Latin America", "Latin America", "Amerika Latin"),
            ("Atlantis", "Atlantis", "Atlantis"),
        ] {
            assert_eq!(en.region(place), in_en);
            assert_eq!(id.region(place), in_id);
        }
    }
}
