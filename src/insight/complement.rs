//! What a skill adds to a bundle: how many own skills it goes with, how varied they are and what they pay.
//!
//! Operationalises the number, diversity and value of complements of Stephany and Teutloff; it is not their regression,
//! and going together is no cause (methods M07).

use std::collections::BTreeMap;

/// A skill that goes with another one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Companion<'a> {
    /// How strongly they go together, above 0.
    pub strength: f64,
    /// What it pays, in one unit and kind for all; `None` when unknown.
    pub rate: Option<f64>,
    /// Its field.
    pub field: &'a str,
}

/// What the companions of a skill come to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Complement {
    /// Companions.
    pub number: usize,
    /// Shannon entropy of their strengths over fields, 0 or above.
    pub entropy: f64,
    /// exp(entropy): how many fields in effect, 1 or above.
    pub diversity: f64,
    /// Mean rate by strength over those with a rate; `None` without one.
    pub value: Option<f64>,
    /// Part of the strength that lies outside of the skill's own field, 0 to 1.
    pub cross_share: f64,
}

/// The complement of a skill of the field `own` (methods M07); `None` without a companion.
#[must_use]
pub fn complement(companions: &[Companion<'_>], own: &str) -> Option<Complement> {
    let counted: Vec<&Companion<'_>> =
        companions.iter().filter(|c| c.strength > 0.0 && c.strength.is_finite()).collect();
    let total: f64 = counted.iter().map(|c| c.strength).sum();
    if counted.is_empty() {
        return None;
    }
    let mut fields: BTreeMap<&str, f64> = BTreeMap::new();
    for companion in &counted {
        *fields.entry(companion.field).or_default() += companion.strength;
    }
    let entropy: f64 = fields.values().map(|strength| strength / total).map(|p| -p * p.ln()).sum();
    let rated: Vec<(f64, f64)> = counted.iter().filter_map(|c| Some((c.strength, c.rate?))).collect();
    let weight: f64 = rated.iter().map(|(strength, _)| strength).sum();
    let paid: f64 = rated.iter().map(|(strength, rate)| strength * rate).sum();
    Some(Complement {
        number: counted.len(),
        entropy: entropy.max(0.0),
        diversity: entropy.max(0.0).exp(),
        value: (weight > 0.0).then(|| paid / weight).filter(|value| value.is_finite()),
        cross_share: 1.0 - fields.get(own).copied().unwrap_or(0.0) / total,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_field_has_no_variety_and_unknown_rates_stay_unknown() {
        let one = [Companion { strength: 0.4, rate: None, field: "video" }];
        let found = complement(&one, "video").unwrap();
        assert_eq!((found.number, found.diversity, found.value, found.cross_share), (1, 1.0, None, 0.0));
        assert_eq!(complement(&[], "video"), None);
        assert_eq!(complement(&[Companion { strength: f64::NAN, ..one[0] }], "video"), None);
    }
}
