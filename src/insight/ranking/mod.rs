//! Which option is worth most under some weights.

pub mod scale;

pub mod score;

pub mod flip;
