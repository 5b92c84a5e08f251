//! Why a data set could not be read, written or refreshed, in the words of a language.

use super::DataError;
use crate::i18n::{Arg, Locale};

impl DataError {
    /// What happened, what was kept, what to do.
    #[must_use]
    pub fn words(&self, locale: Locale) -> String {
        let keyed = |key: &str, args: Vec<(&'static str, String)>| {
            let args: Vec<(&str, Arg)> = args.into_iter().map(|(name, value)| (name, value.into())).collect();
            locale.tf(key, &args)
        };
        match self {
            Self::Files(error) => keyed(error.key(), error.args()),
            Self::Pack(error) => keyed(error.key(), error.args()),
            Self::Export(error) => keyed(error.key(), error.args()),
            Self::Online(error) => error.words(locale),
            Self::OtherContent(_) => locale.t("data-error-other-content"),
            Self::NotRead(detail) => keyed("data-error-not-read", vec![("detail", detail.clone())]),
            Self::Invalid(error) => keyed("data-error-invalid", vec![("detail", error.to_string())]),
            Self::NoThread(detail) => keyed("data-error-no-thread", vec![("detail", detail.clone())]),
        }
    }
}
