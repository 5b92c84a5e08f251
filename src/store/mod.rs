//! The user's disk.
