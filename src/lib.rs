//! Skillvane: which skill should a freelancer learn next, and will it pay back?
//!
//! Reading order of the modules: values, mathematics, data, the user's disk, language, online sources, own files, look,
//! charts, sentences, export, app, window.

pub mod domain;

pub mod insight;

pub mod data;

pub mod store;

pub mod i18n;

pub mod online;

pub mod import;

pub mod look;

pub mod chart;

pub mod sentences;

pub mod export;

pub mod library;

pub mod cli;

pub mod app;

pub mod ui;
