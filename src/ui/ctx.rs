//! What views see: everything shared and read-only, and a list to push commands to.

use super::theme::Tokens;
use crate::{
    app::{command::Command, derived::Derived, state::State},
    chart::ChartData,
    domain::{Bilingual, Market, SkillId, Subject},
    i18n::{Arg, Locale},
};
use std::cell::RefCell;

/// What a view may read, and where its commands go.
pub struct ViewCtx<'a> {
    /// The whole state.
    pub state: &'a State,
    /// What is computed from it.
    pub derived: &'a Derived,
    /// Language, numbers and dates.
    pub locale: Locale,
    /// Colours of the theme that is shown.
    pub tokens: &'a Tokens,
    /// The folder of the user's data.
    pub data_dir: &'a std::path::Path,
    /// The folder that saving for other programs proposes.
    pub export_dir: &'a std::path::Path,
    commands: &'a RefCell<Vec<Command>>,
}

impl<'a> ViewCtx<'a> {
    /// Gathers what views see in one frame.
    #[must_use]
    pub fn new(
        state: &'a State,
        derived: &'a Derived,
        locale: Locale,
        tokens: &'a Tokens,
        (data_dir, export_dir): (&'a std::path::Path, &'a std::path::Path),
        commands: &'a RefCell<Vec<Command>>,
    ) -> Self {
        Self { state, derived, locale, tokens, data_dir, export_dir, commands }
    }

    /// Asks for a command to be carried out after the frame.
    pub fn send(&self, command: Command) {
        self.commands.borrow_mut().push(command);
    }

    /// The message of a key.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        self.locale.t(key)
    }

    /// The message of a key with arguments.
    #[must_use]
    pub fn tf(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.locale.tf(key, args)
    }

    /// The text in the language of the screen.
    #[must_use]
    pub fn pick<'t>(&self, text: &'t Bilingual) -> &'t str {
        self.locale.pick(text)
    }

    /// The market.
    #[must_use]
    pub fn market(&self) -> &'a Market {
        self.state.market()
    }

    /// What charts are made from.
    #[must_use]
    pub fn chart(&self) -> ChartData<'a> {
        ChartData { market: self.market(), trends: &self.derived.trends, locale: self.locale }
    }

    /// Name of a skill; its id when the data set no longer has it.
    #[must_use]
    pub fn skill_name(&self, id: &SkillId) -> String {
        self.market().skill(id).map_or_else(|| id.to_string(), |skill| self.pick(&skill.name).to_owned())
    }

    /// Name of a skill or category.
    #[must_use]
    pub fn subject_name(&self, subject: &Subject) -> String {
        match subject {
            Subject::Skill(id) => self.skill_name(id),
            Subject::Category(id) => {
                self.market().category(id).map_or_else(|| id.to_string(), |c| self.pick(&c.name).to_owned())
            }
        }
    }
}
