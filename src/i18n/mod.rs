//! Languages, numbers, dates and money.
