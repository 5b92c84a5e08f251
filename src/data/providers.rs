//! What the builder and the online sources must say and do alike about a provider: parts of ids, rounding, the places
//! that are carried, and the sentences that stand beside a series.

use super::rules;
use crate::domain::{Bilingual, Cadence, Date, Measure, SeriesId, series::Break};

/// Economies of the GitHub series that are carried: large English-speaking and Asian markets of freelancers, and the
/// largest of each other region that reports.
pub const ECONOMIES: [&str; 7] = ["US", "ID", "IN", "GB", "DE", "BR", "PH"];
/// Months with fewer days than this are unfinished.
pub const FULL_MONTH_DAYS: u8 = 20;

/// A name as part of an id: lower case, every run of other characters one hyphen, at most 60 characters.
#[must_use]
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let cut: String = slug.chars().take(60).collect();
    cut.trim_end_matches('-').to_owned()
}

/// Rounds half away from zero to that many decimals.
#[must_use]
pub fn round(value: f64, decimals: i32) -> f64 {
    let scale = 10_f64.powi(decimals);
    (value * scale).round() / scale
}

/// Whether a period of that cadence can start on that day.
#[must_use]
pub fn starts_period(cadence: Cadence, day: Date) -> bool {
    rules::starts_period(cadence, day)
}

/// Whether a value can be one of that measure.
///
/// # Errors
/// The rule that it breaks, as a clause.
pub fn value_of(measure: Measure, value: f64) -> Result<(), &'static str> {
    rules::value_of(measure, value)
}

/// Whether a series by place is of the United States: ids of such series end with the place.
#[must_use]
pub fn is_us(id: &SeriesId) -> bool {
    id.as_str().rsplit('.').next() == Some("us")
}

/// Indeed's change of method, for series that run over it.
#[must_use]
pub fn indeed_method_change(first: Option<Date>, last: Option<Date>) -> Option<Break> {
    let at = Date::new(2024, 11, 14).ok()?;
    let note = Bilingual::new(
        "Indeed changed its seasonal adjustment; captures made before do not compare",
        "Indeed mengubah penyesuaian musiman; tangkapan sebelumnya tidak sebanding",
    );
    (first? < at && last? >= at).then_some(Break { at, note })
}

/// Name of the totals of the job postings index.
#[must_use]
pub fn all_postings() -> Bilingual {
    Bilingual::new("All job postings", "Semua lowongan kerja")
}

/// Name of the AI shares.
#[must_use]
pub fn postings_that_name_ai() -> Bilingual {
    Bilingual::new("Postings that name AI", "Lowongan yang menyebut AI")
}

/// Caveat of a GitHub series with gaps.
#[must_use]
pub fn gap_is_under_100() -> Bilingual {
    Bilingual::new(
        "A gap means fewer than 100 developers, not zero.",
        "Celah berarti kurang dari 100 pengembang, bukan nol.",
    )
}

/// Why a sector of the job postings index only stands in.
#[must_use]
pub fn salaried() -> Bilingual {
    Bilingual::new(
        "Salaried jobs of the whole sector, not freelance.",
        "Lowongan bergaji di seluruh sektor, bukan pekerjaan lepas.",
    )
}

/// Why developers by topic only stand in.
#[must_use]
pub fn activity() -> Bilingual {
    Bilingual::new(
        "What developers work with, not what clients pay for.",
        "Apa yang dikerjakan pengembang, bukan apa yang dibayar klien.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_parts_of_ids() {
        for (name, expected) in [
            ("Web, Mobile & Software Dev", "web-mobile-software-dev"),
            ("  IT Operations & Helpdesk ", "it-operations-helpdesk"),
            ("Média", "m-dia"),
            ("…", ""),
        ] {
            assert_eq!(slug(name), expected);
        }
        let long = slug(&format!("{} tail", "a".repeat(59)));
        assert_eq!(long, "a".repeat(59), "an id never ends with a hyphen");
    }
}
