//! Refusals, problems, questions and remarks in the words of a language: what it is and what to do.

use super::{DateOrder, Grouping, MAX_BYTES, MAX_COLUMNS, MAX_ROWS, Problem, Question, Refusal, Remark, What};
use crate::{
    domain::Date,
    i18n::{DecimalStyle, Locale},
};

impl Refusal {
    /// Why the file cannot be used, and what to do.
    #[must_use]
    pub fn words(&self, locale: Locale) -> String {
        match self {
            Self::NotOpened(detail) => locale.tf("import-not-opened", &[("detail", detail.as_str().into())]),
            Self::TooLarge(bytes) => {
                let mib = bytes.div_ceil(1 << 20);
                locale.tf("import-too-large", &[("mib", mib.into()), ("limit", (MAX_BYTES >> 20).into())])
            }
            Self::TooManyRows => locale.tf("import-too-many-rows", &[("limit", MAX_ROWS.into())]),
            Self::TooManyColumns(count) => {
                locale.tf("import-too-many-columns", &[("count", (*count).into()), ("limit", MAX_COLUMNS.into())])
            }
            Self::Empty => locale.t("import-empty"),
            Self::NotText => locale.t("import-not-text"),
            Self::Encoding(line) => locale.tf("import-encoding", &[("line", line.to_string().into())]),
            Self::OneColumn(first) => locale.tf("import-one-column", &[("first", first.as_str().into())]),
            Self::NoRows => locale.t("import-no-rows"),
            Self::Sideways => locale.t("import-sideways"),
        }
    }
}

impl Problem {
    /// Where it is: `Line 7, column “inquiries”`.
    #[must_use]
    pub fn place(&self, locale: Locale) -> String {
        // Lines are names, not amounts, so they are not grouped.
        let (line, last, column) = (self.line.to_string(), self.last_line.to_string(), self.column.as_str());
        match (self.line == self.last_line, column.is_empty()) {
            (true, true) => locale.tf("import-line", &[("line", line.into())]),
            (true, false) => locale.tf("import-line-column", &[("line", line.into()), ("column", column.into())]),
            (false, true) => locale.tf("import-lines", &[("line", line.into()), ("last", last.into())]),
            (false, false) => {
                let args = [("line", line.into()), ("last", last.into()), ("column", column.into())];
                locale.tf("import-lines-column", &args)
            }
        }
    }

    /// What is wrong and what to do.
    #[must_use]
    pub fn words(&self, locale: Locale) -> String {
        let given = self.given.as_str();
        match &self.what {
            What::Cells { found, expected } => {
                let key = if found < expected { "import-cells-fewer" } else { "import-cells" };
                locale.tf(key, &[("found", (*found).into()), ("expected", (*expected).into())])
            }
            What::OpenQuote => locale.t("import-open-quote"),
            What::NoPeriod => locale.t("import-no-period"),
            What::NotAPeriod => locale.tf("import-not-a-period", &[("given", given.into())]),
            What::YearAlone => locale.tf("import-year-alone", &[("given", given.into())]),
            What::ShortYear => locale.tf("import-short-year", &[("given", given.into())]),
            What::OtherOrder(DateOrder::DayFirst) => locale.tf("import-not-day-first", &[("given", given.into())]),
            What::OtherOrder(DateOrder::MonthFirst) => locale.tf("import-not-month-first", &[("given", given.into())]),
            What::OtherUnit => locale.tf("import-other-unit", &[("given", given.into())]),
            What::NotANumber => locale.tf("import-not-a-number", &[("given", given.into())]),
            What::NotFinite => locale.tf("import-not-finite", &[("given", given.into())]),
            What::OtherMark(mark) => {
                locale.tf("import-other-mark", &[("given", given.into()), ("mark", mark.to_string().into())])
            }
            What::OtherCurrency(usual) => {
                locale.tf("import-other-currency", &[("given", given.into()), ("usual", usual.as_str().into())])
            }
            What::Duplicate(first) => {
                locale.tf("import-duplicate", &[("given", given.into()), ("first", first.to_string().into())])
            }
        }
    }
}

impl Question {
    /// The question.
    #[must_use]
    pub fn words(&self, locale: Locale) -> String {
        match self {
            Self::PeriodColumn => locale.t("import-ask-period"),
            Self::ValueColumn => locale.t("import-ask-value"),
            Self::DecimalMark { example, .. } => {
                let line = example.line.to_string();
                locale.tf("import-ask-mark", &[("text", example.text.as_str().into()), ("line", line.into())])
            }
            Self::MixedMarks { comma, point } => locale.tf(
                "import-ask-mixed-marks",
                &[
                    ("comma", comma.text.as_str().into()),
                    ("comma-line", comma.line.to_string().into()),
                    ("point", point.text.as_str().into()),
                    ("point-line", point.line.to_string().into()),
                ],
            ),
            Self::DateOrder { example, .. } => {
                let line = example.line.to_string();
                locale.tf("import-ask-order", &[("text", example.text.as_str().into()), ("line", line.into())])
            }
            Self::MixedOrders { day_first, month_first } => locale.tf(
                "import-ask-mixed-orders",
                &[
                    ("day", day_first.text.as_str().into()),
                    ("day-line", day_first.line.to_string().into()),
                    ("month", month_first.text.as_str().into()),
                    ("month-line", month_first.line.to_string().into()),
                ],
            ),
            Self::Grouping { first, second } => locale.tf(
                "import-ask-grouping",
                &[("first", locale.short_date(*first).into()), ("second", locale.short_date(*second).into())],
            ),
        }
    }

    /// The two answers, in the order comma and point, day first and month first, mean and sum; none for a column.
    #[must_use]
    pub fn answers(&self, locale: Locale) -> Option<[String; 2]> {
        let date = |date: Date| locale.date(date);
        match self {
            Self::PeriodColumn | Self::ValueColumn => None,
            Self::DecimalMark { comma, point, .. } => Some([number(locale, *comma), number(locale, *point)]),
            Self::MixedMarks { .. } => Some([locale.t("import-mark-comma"), locale.t("import-mark-point")]),
            Self::DateOrder { day_first, month_first, .. } => Some([date(*day_first), date(*month_first)]),
            Self::MixedOrders { .. } => Some([locale.t("import-day-first"), locale.t("import-month-first")]),
            Self::Grouping { .. } => Some([locale.t("import-mean"), locale.t("import-sum")]),
        }
    }
}

impl Remark {
    /// The remark as a short sentence.
    #[must_use]
    pub fn words(&self, locale: Locale) -> String {
        match self {
            Self::Skipped(count) => locale.tf("import-skipped", &[("count", (*count).into())]),
            Self::BlankRows(count) => locale.tf("import-blank-rows", &[("count", (*count).into())]),
            Self::Gaps(count) => locale.tf("import-gaps", &[("count", (*count).into())]),
            Self::Sorted(line) => locale.tf("import-sorted", &[("line", line.to_string().into())]),
            Self::TwoForms(one, other) => locale
                .tf("import-two-forms", &[("one", one.text.as_str().into()), ("other", other.text.as_str().into())]),
            Self::Grouped(days, Grouping::Mean) => locale.tf("import-grouped-mean", &[("days", (*days).into())]),
            Self::Grouped(days, Grouping::Sum) => locale.tf("import-grouped-sum", &[("days", (*days).into())]),
            Self::Unfinished(count) => locale.tf("import-unfinished", &[("count", (*count).into())]),
        }
    }
}

/// A number without marks between thousands, so that the two readings of a text stand plainly apart.
fn number(locale: Locale, value: f64) -> String {
    let mark = if locale.decimal_style() == DecimalStyle::Comma { "," } else { "." };
    value.to_string().replace('.', mark)
}
