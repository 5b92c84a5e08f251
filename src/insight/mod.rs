//! Pure mathematics on the domain.
