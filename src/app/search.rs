//! Search over names and aliases in both languages: fuzzy, any order of words, best match first.

use crate::domain::{Market, Subject};
use nucleo_matcher::{
    Config, Matcher, Utf32Str,
    pattern::{CaseMatching, Normalization, Pattern},
};

/// A fuzzy search over items with several names each.
pub struct SearchIndex<T> {
    entries: Vec<(T, Vec<String>)>,
}

impl<T: Clone> SearchIndex<T> {
    /// An index over items with their names; the first name is the one shown and counts most.
    #[must_use]
    pub fn new(entries: Vec<(T, Vec<String>)>) -> Self {
        Self { entries }
    }

    /// Items that match, best first; with an empty query all items in their own order.
    ///
    /// Every word of the query must be found in one of the names, in any order.
    #[must_use]
    pub fn find(&self, query: &str) -> Vec<T> {
        if query.trim().is_empty() {
            return self.entries.iter().map(|(item, _)| item.clone()).collect();
        }
        let pattern = Pattern::parse(query, CaseMatching::Ignore, Normalization::Smart);
        let mut matcher = Matcher::new(Config::DEFAULT);
        let mut buffer = Vec::new();
        let mut score = |name: &str| pattern.score(Utf32Str::new(name, &mut buffer), &mut matcher);
        let mut found: Vec<(u32, &T)> = self
            .entries
            .iter()
            .filter_map(|(item, names)| {
                let best = names.iter().enumerate().filter_map(|(place, name)| {
                    // A name that is shown outranks an equal match in an alias; shorter names are closer matches.
                    let bonus =
                        u32::from(place == 0) * 8 + u32::from(name.chars().count() <= query.chars().count() + 2) * 12;
                    score(name).map(|score| score + bonus)
                });
                best.max().map(|score| (score, item))
            })
            .collect();
        // Weak scattered matches are noise beside a strong one.
        let strongest = found.iter().map(|(score, _)| *score).max().unwrap_or(0);
        found.retain(|(score, _)| *score * 10 >= strongest * 7);
        found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        found.into_iter().map(|(_, item)| item.clone()).collect()
    }
}

/// The index over all skills and categories of a market.
#[must_use]
pub fn subjects(market: &Market) -> SearchIndex<Subject> {
    let skills = market.skills.iter().map(|skill| {
        let names = [skill.name.en.clone(), skill.name.id.clone()];
        let aliases = skill.aliases_en.iter().chain(&skill.aliases_id).cloned();
        (Subject::Skill(skill.id.clone()), names.into_iter().chain(aliases).collect())
    });
    let categories = market.categories.iter().map(|category| {
        (Subject::Category(category.id.clone()), vec![category.name.en.clone(), category.name.id.clone()])
    });
    SearchIndex::new(skills.chain(categories).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> SearchIndex<&'static str> {
        let entry = |id, names: &[&str]| (id, names.iter().map(|name| (*name).to_owned()).collect());
        SearchIndex::new(vec![
            entry("video", &["Video editing", "Penyuntingan video", "edit video"]),
            entry("ai-video", &["AI video generation & editing", "Pembuatan & penyuntingan video AI"]),
            entry("books", &["Bookkeeping", "Pembukuan"]),
        ])
    }

    #[test]
    fn words_match_in_any_order_and_in_both_languages() {
        for (query, first) in
            [("edit video", "video"), ("video edit", "video"), ("pembukuan", "books"), ("PENYUNTINGAN", "video")]
        {
            assert_eq!(index().find(query).first(), Some(&first), "{query}");
        }
        assert!(index().find("edit video").contains(&"ai-video"));
    }

    #[test]
    fn nothing_typed_shows_all_in_order_and_nonsense_shows_none() {
        assert_eq!(index().find("  "), ["video", "ai-video", "books"]);
        assert!(index().find("zzqqxx").is_empty());
    }
}
