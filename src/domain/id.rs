//! Identifiers: short kebab-case names, one type per kind of thing.

use super::InvalidValue;
use serde::{Deserialize, Serialize};
use std::{fmt, sync::Arc};

/// Longest id accepted, in bytes.
const MAX_LEN: usize = 96;

fn checked(kind: &'static str, text: &str) -> Result<Arc<str>, InvalidValue> {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.';
    let framed = !text.starts_with('-') && !text.ends_with('-');
    if text.is_empty() || text.len() > MAX_LEN || !text.chars().all(allowed) || !framed {
        return Err(InvalidValue::new(
            kind,
            text,
            "1 to 96 characters of a-z, 0-9, '-' and '.', not starting or ending with '-'",
        ));
    }
    Ok(text.into())
}

macro_rules! id_type {
    ($(#[$doc:meta])* $name:ident, $kind:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Arc<str>);

        impl $name {
            /// Checks and wraps an id.
            ///
            /// # Errors
            /// When the text is empty, over 96 bytes, or holds other characters than `a-z 0-9 - .`.
            pub fn new(text: &str) -> Result<Self, InvalidValue> {
                checked($kind, text).map(Self)
            }

            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidValue;
            fn try_from(text: String) -> Result<Self, InvalidValue> {
                Self::new(&text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.as_ref().to_owned()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    };
}

id_type!(/// A skill, such as `video-editing`.
    SkillId, "skill id");
id_type!(/// One of the seven categories, such as `design-creative`.
    CategoryId, "category id");
id_type!(/// Who published a number, such as `f50-2023q1`.
    SourceId, "source id");
id_type!(/// One measure of one source in one region, such as `oli.creative-multimedia`.
    SeriesId, "series id");
id_type!(/// A bundled role, such as `ai-video-editor`.
    TargetId, "target id");
id_type!(/// A profile template, such as `journalist`.
    TemplateId, "template id");
id_type!(/// A profile of the user, such as `p-1`.
    ProfileId, "profile id");
id_type!(/// A saved view of the user, such as `v-1`.
    SavedViewId, "view id");
id_type!(/// A note of the user on the time axis, such as `n-1`.
    NoteId, "note id");
id_type!(/// An item of a plan, such as `i-1`.
    PlanItemId, "plan item id");
id_type!(/// A bundled list of holidays, such as `id-national`.
    HolidayListId, "holiday list id");
id_type!(/// A data pack across its versions, such as `skillvane-market`.
    PackId, "pack id");
