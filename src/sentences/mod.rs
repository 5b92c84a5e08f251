//! Sentences about results of the mathematics, which window, command line and reports say alike. No layout.

pub mod what_changed;
