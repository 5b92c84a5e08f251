//! Public holidays that come with the data set, by list: which days, by whose word, and how sure each is.
//!
//! Days of the user's own stand in the plan. How a holiday takes time out of a week is in `insight`.

use super::{Bilingual, HolidayListId, SourceId, Span};
use serde::{Deserialize, Serialize};

/// Holidays of one kind in one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HolidayList {
    /// Stable id.
    pub id: HolidayListId,
    /// Name on screen.
    pub name: Bilingual,
    /// ISO 3166 alpha-2 code of the place, or `world`.
    pub region: String,
    /// Where the days were taken from.
    pub source: SourceId,
    /// What is in the list and what is not.
    pub note: Bilingual,
    /// The years that it covers, in order.
    pub years: Vec<HolidayYear>,
    /// The holidays, in order of their days.
    pub days: Vec<BundledHoliday>,
}

impl HolidayList {
    /// The year's entry; `None` when the list does not reach that year.
    #[must_use]
    pub fn year(&self, year: i16) -> Option<&HolidayYear> {
        self.years.iter().find(|have| have.year == year)
    }

    /// The last year that it covers.
    #[must_use]
    pub fn last_year(&self) -> Option<i16> {
        self.years.last().map(|year| year.year)
    }

    /// The holidays that touch a span of days, in order.
    pub fn within(&self, span: Span) -> impl Iterator<Item = &BundledHoliday> {
        self.days.iter().filter(move |day| day.days.start() <= span.end() && span.start() <= day.days.end())
    }
}

/// One year of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HolidayYear {
    /// The year.
    pub year: i16,
    /// The decree that the source cites for it; none when it cites none (yet).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decree: Option<Decree>,
}

/// A decree, as the source of the list cites it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decree {
    /// Title and publisher of the page.
    pub title: String,
    /// Address of the page.
    pub url: String,
}

/// One holiday: a day or several in a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BundledHoliday {
    /// First and last day.
    pub days: Span,
    /// Name on screen.
    pub name: Bilingual,
    /// How the date is known.
    pub basis: HolidayBasis,
}

/// How the date of a holiday is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum HolidayBasis {
    /// The source cites a decree for its year and does not call the date an estimate.
    Decree,
    /// The same day every year, or counted from a calendar; the source cites no decree for its year.
    Calendar,
    /// The source itself calls the date an estimate.
    Estimate,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Date;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn span(from: &str, to: &str) -> Span {
        Span::new(day(from), day(to)).unwrap()
    }

    fn list() -> HolidayList {
        let holiday = |from, to, basis| BundledHoliday { days: span(from, to), name: Bilingual::same("H"), basis };
        HolidayList {
            id: HolidayListId::new("l").unwrap(),
            name: Bilingual::same("L"),
            region: "ID".into(),
            source: SourceId::new("s").unwrap(),
            note: Bilingual::same("N"),
            years: vec![HolidayYear { year: 2026, decree: None }, HolidayYear { year: 2027, decree: None }],
            days: vec![
                holiday("2026-12-30", "2027-01-02", HolidayBasis::Decree),
                holiday("2027-03-10", "2027-03-10", HolidayBasis::Estimate),
            ],
        }
    }

    #[test]
    fn a_holiday_that_reaches_into_a_span_is_found_from_both_ends() {
        for (from, to, n) in [
            ("2027-01-02", "2027-01-31", 1),
            ("2026-01-01", "2026-12-30", 1),
            ("2027-01-03", "2027-03-09", 0),
            ("2026-01-01", "2027-12-31", 2),
        ] {
            assert_eq!(list().within(span(from, to)).count(), n, "{from} to {to}");
        }
    }

    #[test]
    fn a_list_knows_the_years_that_it_covers() {
        assert!(list().year(2027).is_some() && list().year(2028).is_none());
        assert_eq!(list().last_year(), Some(2027));
    }
}
