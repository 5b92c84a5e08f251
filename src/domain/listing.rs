//! The filter of the list of Trends: which skills and categories it lets stand there, and in which order.

use super::{CategoryId, Market, SkillKind, Subject};

/// What the list holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ListFilter {
    /// What was typed.
    pub query: String,
    /// Which rows may stand in it.
    pub scope: ListScope,
    /// Only skills of that kind.
    pub kind: Option<SkillKind>,
    /// Order of the rows.
    pub sort: ListSort,
}

/// Which rows a list holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub enum ListScope {
    /// All skills.
    #[default]
    All,
    /// The categories themselves.
    Categories,
    /// Skills of one category.
    Category(CategoryId),
}

/// Order of the rows of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ListSort {
    /// Largest growth in percent first.
    #[default]
    Growth,
    /// Largest growth in percent first of those whose counts were published.
    CountedGrowth,
    /// Most added jobs first; rows without a base last.
    Added,
    /// Largest demand first, within each kind of count.
    Size,
    /// Freshest first.
    Age,
    /// By name.
    Name,
}

impl ListFilter {
    /// Whether scope and kind let a row stand in the list; what was typed has no part in it.
    #[must_use]
    pub fn holds(&self, market: &Market, subject: &Subject) -> bool {
        match subject {
            Subject::Category(_) => self.scope == ListScope::Categories,
            Subject::Skill(id) => market.skill(id).is_some_and(|skill| {
                let in_scope = match &self.scope {
                    ListScope::All => true,
                    ListScope::Categories => false,
                    ListScope::Category(category) => skill.category == *category,
                };
                in_scope && self.kind.is_none_or(|kind| skill.kind == kind)
            }),
        }
    }

    /// The rows that scope and kind let stand in the list, in the order of the data set.
    #[must_use]
    pub fn rows(&self, market: &Market) -> Vec<Subject> {
        let categories = market.categories.iter().map(|category| Subject::Category(category.id.clone()));
        let skills = market.skills.iter().map(|skill| Subject::Skill(skill.id.clone()));
        categories.chain(skills).filter(|subject| self.holds(market, subject)).collect()
    }
}

impl ListSort {
    /// All orders.
    pub const ALL: [Self; 6] = [Self::Growth, Self::CountedGrowth, Self::Added, Self::Size, Self::Age, Self::Name];

    /// Kebab-case key, stable in saved files.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Growth => "growth",
            Self::CountedGrowth => "counted-growth",
            Self::Added => "added",
            Self::Size => "size",
            Self::Age => "age",
            Self::Name => "name",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Bilingual, Category, Skill, SkillId};

    fn market() -> Market {
        let category = |id: &str| Category {
            id: CategoryId::new(id).unwrap(),
            name: Bilingual::same(id),
            short: Bilingual::same(id),
            series: vec![],
        };
        let skill = |id: &str, of: &str, kind: SkillKind| Skill {
            id: SkillId::new(id).unwrap(),
            name: Bilingual::same(id),
            aliases_en: vec![],
            aliases_id: vec![],
            category: CategoryId::new(of).unwrap(),
            kind,
            builds_on: vec![],
            series: vec![],
            no_series_note: None,
            effort: vec![],
        };
        let mut market = Market::default();
        market.categories = vec![category("design"), category("web")];
        market.skills = vec![
            skill("logos", "design", SkillKind::Craft),
            skill("ai-images", "design", SkillKind::AiAugmented),
            skill("shops", "web", SkillKind::Craft),
        ];
        market.reindex();
        market
    }

    #[test]
    fn scope_and_kind_decide_and_what_was_typed_does_not() {
        let design = ListScope::Category(CategoryId::new("design").unwrap());
        for (scope, kind, want) in [
            (ListScope::All, None, "logos ai-images shops"),
            (ListScope::All, Some(SkillKind::Craft), "logos shops"),
            (design.clone(), None, "logos ai-images"),
            (design, Some(SkillKind::Craft), "logos"),
            (ListScope::Categories, None, "design web"),
        ] {
            let filter = ListFilter { query: "nothing like it".into(), scope, kind, ..ListFilter::default() };
            let names: Vec<String> = filter
                .rows(&market())
                .into_iter()
                .map(|row| match row {
                    Subject::Skill(id) => id.to_string(),
                    Subject::Category(id) => id.to_string(),
                })
                .collect();
            assert_eq!(names.join(" "), want);
        }
    }
}
