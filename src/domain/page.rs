//! Settings of the pages of Trends that show all skills at once: which columns the table has and in which order its
//! rows stand, and what the map places and from which growths.

use super::ListSort;

/// How the table of all skills stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TableSettings {
    /// Order of the rows; `None` is the order of the list.
    pub order: Option<TableOrder>,
    /// Columns that the user switched on: where there is no room for all, they stand before the others.
    pub shown: Vec<TableColumn>,
    /// Columns that the user switched off.
    pub hidden: Vec<TableColumn>,
}

/// Order of the rows of a table. What is unknown stands last in both directions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableOrder {
    /// The column that decides.
    pub column: TableColumn,
    /// Largest, freshest or last in the alphabet first.
    pub descending: bool,
}

/// A column of the table of all skills.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TableColumn {
    /// Name of the skill or category; always shown.
    Name,
    /// The category that it is filed under.
    Category,
    /// Craft, AI-augmented or human strength.
    Kind,
    /// The growth that stands for it.
    Growth,
    /// What that growth compares.
    Basis,
    /// The counts behind that growth, or what stands in their place.
    Base,
    /// How sure it is.
    Sure,
    /// The numbers behind that.
    Test,
    /// Added jobs of the newest growth with counts.
    Added,
    /// That growth in percent.
    CountedGrowth,
    /// Its counts and its period.
    Counts,
    /// Whether those counts speak of something emerging, established or declining.
    Emergence,
    /// How large demand is, with what was counted.
    Size,
    /// Published figures.
    Figures,
    /// Series that speak for it.
    Series,
    /// Who published the growth.
    Source,
    /// The period that the growth is about.
    Period,
    /// Where.
    Region,
    /// How old the growth is.
    Age,
    /// How close it is to the profile.
    Closeness,
    /// Rate that clients advertise.
    Advertised,
}

/// How the map of all skills stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MapSettings {
    /// What the axis to the right is; `None` is closeness with a profile, else size.
    pub across: Option<MapAxis>,
    /// Growths of one kind only; `None` mixes them and says so.
    pub growth: Option<GrowthKind>,
}

/// What the axis of the map to the right is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MapAxis {
    /// How close a skill is to the profile.
    Closeness,
    /// How many jobs were posted.
    Size,
}

/// What a growth compares. Growths of different kinds are different things: what mixes them says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum GrowthKind {
    /// Of a series: the last year against the year before.
    SeriesYear,
    /// Of a series too short for that: its two ends.
    SeriesEnds,
    /// Published, on the year before.
    OnYear,
    /// Published, on the quarter before.
    OnQuarter,
    /// Published, on the month before.
    OnMonth,
    /// Published, on another basis.
    OnOther,
}

impl TableSettings {
    /// The order of the rows when the list has the order `sort`.
    #[must_use]
    pub fn order_with(&self, sort: ListSort) -> TableOrder {
        self.order.unwrap_or_else(|| {
            let column = TableColumn::of_sort(sort);
            TableOrder { column, descending: column.starts_descending() }
        })
    }

    /// The order after the heading of a column was chosen: that column, largest first, and the other way round the
    /// second time. Gives the order of the list too, which follows where it has such an order.
    #[must_use]
    pub fn choose(&self, sort: ListSort, column: TableColumn) -> (ListSort, Option<TableOrder>) {
        let now = self.order_with(sort);
        let usual = TableOrder { column, descending: column.starts_descending() };
        let wanted = if now == usual { TableOrder { descending: !usual.descending, ..usual } } else { usual };
        match ListSort::ALL.into_iter().find(|sort| TableColumn::of_sort(*sort) == column) {
            Some(sort) if wanted == usual => (sort, None),
            Some(sort) => (sort, Some(wanted)),
            None => (sort, Some(wanted)),
        }
    }

    /// Switches a column off if it `is_visible` now, else on.
    pub fn toggle(&mut self, column: TableColumn, is_visible: bool) {
        self.shown.retain(|other| *other != column);
        self.hidden.retain(|other| *other != column);
        if is_visible { self.hidden.push(column) } else { self.shown.push(column) }
    }

    /// The columns that stand in a table of that width, from left to right: those that the user switched on, then
    /// the others by importance, as long as they fit. `width_of` gives a column's width; the name always stands.
    #[must_use]
    pub fn fitting(
        &self,
        width: f32,
        width_of: impl Fn(TableColumn) -> f32,
        exists: impl Fn(TableColumn) -> bool,
    ) -> Vec<TableColumn> {
        let mut wanted = vec![TableColumn::Name];
        wanted.extend(self.shown.iter().copied().filter(|column| *column != TableColumn::Name));
        let others =
            TableColumn::BY_IMPORTANCE.into_iter().filter(|c| !self.shown.contains(c) && !self.hidden.contains(c));
        wanted.extend(others.filter(|column| *column != TableColumn::Name));
        let mut room = width;
        wanted.retain(|column| {
            let needed = width_of(*column);
            let stands = exists(*column) && (*column == TableColumn::Name || needed <= room);
            if stands {
                room -= needed;
            }
            stands
        });
        TableColumn::ALL.into_iter().filter(|column| wanted.contains(column)).collect()
    }
}

impl TableColumn {
    /// All columns, from left to right.
    pub const ALL: [Self; 21] = [
        Self::Name,
        Self::Growth,
        Self::Basis,
        Self::Base,
        Self::Sure,
        Self::Test,
        Self::Added,
        Self::CountedGrowth,
        Self::Counts,
        Self::Emergence,
        Self::Size,
        Self::Closeness,
        Self::Age,
        Self::Category,
        Self::Kind,
        Self::Figures,
        Self::Series,
        Self::Source,
        Self::Period,
        Self::Region,
        Self::Advertised,
    ];

    /// The order in which columns give up their room, the last one first.
    const BY_IMPORTANCE: [Self; 21] = [
        Self::Name,
        Self::Growth,
        Self::Sure,
        Self::Added,
        Self::Basis,
        Self::Counts,
        Self::Closeness,
        Self::Age,
        Self::Size,
        Self::CountedGrowth,
        Self::Category,
        Self::Period,
        Self::Base,
        Self::Source,
        Self::Region,
        Self::Figures,
        Self::Kind,
        Self::Advertised,
        Self::Test,
        Self::Emergence,
        Self::Series,
    ];

    /// Kebab-case key, stable in saved files.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Category => "category",
            Self::Kind => "kind",
            Self::Growth => "growth",
            Self::Basis => "basis",
            Self::Base => "base",
            Self::Sure => "sure",
            Self::Test => "test",
            Self::Added => "added",
            Self::CountedGrowth => "counted-growth",
            Self::Counts => "counts",
            Self::Emergence => "emergence",
            Self::Size => "size",
            Self::Figures => "figures",
            Self::Series => "series",
            Self::Source => "source",
            Self::Period => "period",
            Self::Region => "region",
            Self::Age => "age",
            Self::Closeness => "closeness",
            Self::Advertised => "advertised",
        }
    }

    /// Whether a first click on its heading puts the largest first: numbers do; words, ages and probabilities do not.
    #[must_use]
    pub fn starts_descending(self) -> bool {
        !matches!(
            self,
            Self::Name
                | Self::Category
                | Self::Kind
                | Self::Basis
                | Self::Test
                | Self::Emergence
                | Self::Source
                | Self::Region
                | Self::Age
        )
    }

    /// The column that an order of the list goes by.
    fn of_sort(sort: ListSort) -> Self {
        match sort {
            ListSort::Growth => Self::Growth,
            ListSort::CountedGrowth => Self::CountedGrowth,
            ListSort::Added => Self::Added,
            ListSort::Size => Self::Size,
            ListSort::Age => Self::Age,
            ListSort::Name => Self::Name,
        }
    }
}

impl MapAxis {
    /// Both axes.
    pub const ALL: [Self; 2] = [Self::Closeness, Self::Size];

    /// Kebab-case key, stable in saved files.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Closeness => "closeness",
            Self::Size => "size",
        }
    }
}

impl GrowthKind {
    /// All kinds, the weightiest first.
    pub const ALL: [Self; 6] =
        [Self::SeriesYear, Self::OnYear, Self::OnQuarter, Self::OnOther, Self::SeriesEnds, Self::OnMonth];

    /// Kebab-case key, stable in saved files.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::SeriesYear => "series-year",
            Self::SeriesEnds => "series-ends",
            Self::OnYear => "on-year",
            Self::OnQuarter => "on-quarter",
            Self::OnMonth => "on-month",
            Self::OnOther => "on-other",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_orders_by_its_column_and_the_second_time_the_other_way_round() {
        let mut table = TableSettings::default();
        let mut sort = ListSort::Growth;
        let mut choose = |column| {
            (sort, table.order) = table.choose(sort, column);
            (sort, table.order_with(sort))
        };
        let order = |column, descending| TableOrder { column, descending };
        assert_eq!(choose(TableColumn::Added), (ListSort::Added, order(TableColumn::Added, true)));
        assert_eq!(choose(TableColumn::Added), (ListSort::Added, order(TableColumn::Added, false)));
        assert_eq!(choose(TableColumn::Added), (ListSort::Added, order(TableColumn::Added, true)));
        assert_eq!(choose(TableColumn::Source), (ListSort::Added, order(TableColumn::Source, false)));
        assert_eq!(choose(TableColumn::Name), (ListSort::Name, order(TableColumn::Name, false)));
    }

    #[test]
    fn columns_give_way_by_importance_and_what_was_switched_on_stays() {
        let mut table = TableSettings::default();
        let fitting = |table: &TableSettings, width| table.fitting(width, |_| 100.0, |c| c != TableColumn::Closeness);
        assert_eq!(fitting(&table, 300.0), [TableColumn::Name, TableColumn::Growth, TableColumn::Sure]);
        assert_eq!(fitting(&table, 10.0), [TableColumn::Name], "the name always stands");
        table.toggle(TableColumn::Advertised, false);
        assert_eq!(fitting(&table, 300.0), [TableColumn::Name, TableColumn::Growth, TableColumn::Advertised]);
        table.toggle(TableColumn::Growth, true);
        assert_eq!(fitting(&table, 300.0), [TableColumn::Name, TableColumn::Sure, TableColumn::Advertised]);
        table.toggle(TableColumn::Growth, false);
        table.toggle(TableColumn::Advertised, true);
        assert_eq!(fitting(&table, 200.0), [TableColumn::Name, TableColumn::Growth]);
        assert_eq!(fitting(&TableSettings::default(), 9_999.0).len(), TableColumn::ALL.len() - 1, "without a profile");
    }

    #[test]
    fn every_column_has_a_place_in_both_orders_and_a_key_of_its_own() {
        let sorted = |mut columns: Vec<TableColumn>| {
            columns.sort();
            columns
        };
        assert_eq!(sorted(TableColumn::ALL.to_vec()), sorted(TableColumn::BY_IMPORTANCE.to_vec()));
        let keys: std::collections::BTreeSet<_> = TableColumn::ALL.iter().map(|column| column.key()).collect();
        assert_eq!(keys.len(), TableColumn::ALL.len());
    }
}
