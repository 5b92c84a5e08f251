//! The profiles of the user and how they stand in their document.

mod advice;
mod plan;

use super::document::{Document, Format, Refusal};
use super::fields::{Fields, Problems, map, number, option, small, text};
use super::{DocumentKind, StoreError, StoreWarning, document_text};
use crate::domain::profile::{MAX_NAME_CHARS, MAX_TEXT_CHARS, clean_name, clean_note};
use crate::domain::{
    CategoryId, Currency, Date, Evidence, Hours, HoursPerWeek, Level, LevelChange, Portion, Profile, ProfileId,
    ProfileSkill, Rate, SkillId, TargetId,
};
use ron::{Map, Value};

/// All profiles, what-if copies included.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProfileBook {
    /// The profile that is shown; one of `profiles`.
    pub active: Option<ProfileId>,
    /// In the order in which they were made; ids are unique.
    pub profiles: Vec<Profile>,
}

/// Most targets and single target skills together.
pub const MAX_TARGETS: usize = 4;

/// The document of the profiles.
pub static FORMAT: Format = Format {
    kind: DocumentKind::Profiles,
    name: "skillvane/profiles",
    version: 2,
    max_bytes: 16 << 20,
    comment: "Skillvane: profiles. Can be edited by hand while the program is closed.",
    // Version 2 has new fields (weights, payback, plan) and no changed ones.
    migrations: &[short_form_to_book, Some],
    has_outline: |body| matches!(body.get(&Value::from("profiles")), Some(Value::Seq(_))),
};

impl ProfileBook {
    /// An id that no profile has and that no copy names as its origin: `p-1`, `p-2`, ...
    #[must_use]
    pub fn next_id(&self) -> ProfileId {
        let taken = self.profiles.iter().flat_map(|profile| [Some(&profile.id), profile.copy_of.as_ref()]);
        let number = |id: &ProfileId| id.as_str().strip_prefix("p-")?.parse::<u64>().ok();
        let mut next = taken.flatten().filter_map(number).max().unwrap_or(0).saturating_add(1);
        loop {
            match ProfileId::new(&format!("p-{next}")) {
                Ok(id) if self.profile(&id).is_none() => return id,
                _ => next = next.wrapping_add(1),
            }
        }
    }

    /// A profile by its id.
    #[must_use]
    pub fn profile(&self, id: &ProfileId) -> Option<&Profile> {
        self.profiles.iter().find(|profile| &profile.id == id)
    }

    /// The profile that is shown.
    #[must_use]
    pub fn active_profile(&self) -> Option<&Profile> {
        self.profile(self.active.as_ref()?)
    }

    /// Reads a body; what is absent or wrong is left empty, each wrong field gives a problem.
    pub(super) fn decode(body: &Map, problems: &mut Problems) -> Self {
        let fields = Fields::of_body(body);
        let mut book = Self::default();
        for (at, value) in fields.list("profiles", problems) {
            match value {
                Value::Map(map) => {
                    let profile = decode_profile(map, at, &book, problems);
                    book.profiles.push(profile);
                }
                _ => problems.add(at, value),
            }
        }
        book.active = fields.read("active", problems, |value| {
            ProfileId::new(text(value)?).ok().filter(|id| book.profile(id).is_some())
        });
        if book.active.is_none() {
            book.active = book.profiles.first().map(|profile| profile.id.clone());
        }
        book
    }

    /// Writes every field.
    pub(super) fn encode(&self) -> Map {
        let Self { active, profiles } = self;
        map([
            ("active", option(active.as_ref().map(ProfileId::to_string))),
            ("profiles", Value::Seq(profiles.iter().map(encode_profile).collect())),
        ])
    }
}

/// Reads profiles from a file that the user named (`skillvane overview --profile`); changes nothing on the disk.
///
/// # Errors
/// [`StoreError::Unreadable`] when the file cannot be opened, [`StoreError::Refused`] when it is damaged, too large
/// or of a newer version.
pub fn read_file(path: &std::path::Path) -> Result<(ProfileBook, Vec<StoreWarning>), StoreError> {
    super::file::read_document(path, &FORMAT).map(|document| from_document(&document))
}

/// The text of a new profiles document.
///
/// # Errors
/// [`StoreError::TooLarge`] when it would be larger than can be read again.
pub fn to_text(book: &ProfileBook, path: &std::path::Path) -> Result<String, StoreError> {
    document_text::write(&FORMAT, book.encode(), path)
}

/// Reads profiles from the bytes of a document.
///
/// # Errors
/// [`Refusal`] when the bytes are no profiles document.
pub fn parse(bytes: &[u8]) -> Result<(ProfileBook, Vec<StoreWarning>), Refusal> {
    document_text::read(&FORMAT, bytes, ProfileBook::decode)
}

fn from_document(document: &Document) -> (ProfileBook, Vec<StoreWarning>) {
    let mut problems = Problems::default();
    let book = ProfileBook::decode(&document.body, &mut problems);
    (book, problems.into_warnings(DocumentKind::Profiles))
}

fn decode_profile(profile: &Map, at: String, before: &ProfileBook, problems: &mut Problems) -> Profile {
    let fields = Fields::of_entry(profile, at);
    let hours = |value: &Value| HoursPerWeek::new(number(value)?).ok();
    let id = fields
        .read("id", problems, |value| ProfileId::new(text(value)?).ok().filter(|id| before.profile(id).is_none()));
    let name = fields.read("name", problems, text).unwrap_or_default();
    if name.chars().count() > MAX_NAME_CHARS {
        problems.add(fields.at("name"), &Value::from(name));
    }
    let currency = fields.read("currency", problems, |value| Currency::new(text(value)?).ok());
    let mut profile =
        Profile::new(id.unwrap_or_else(|| before.next_id()), clean_name(name), currency.unwrap_or(Currency::IDR));
    profile.copy_of = fields.read("copy_of", problems, |value| ProfileId::new(text(value)?).ok());
    profile.rate = fields.read("rate", problems, |value| Rate::new(number(value)?).ok());
    if profile.rate.is_some() && fields.value("currency").is_none() {
        problems.add(fields.at("currency"), &Value::Option(None));
    }
    profile.billable = fields.read("billable", problems, hours);
    profile.study = fields.read("study", problems, hours);
    profile.ceiling = fields.read("ceiling", problems, hours);
    profile.interests = fields.set("interests", problems, |id| CategoryId::new(id).ok());
    profile.targets = fields.set("targets", problems, |id| TargetId::new(id).ok());
    profile.target_skills = fields.set("target_skills", problems, |id| SkillId::new(id).ok());
    if profile.targets.len() + profile.target_skills.len() > MAX_TARGETS {
        problems.add(fields.at("targets"), &Value::from(format!("> {MAX_TARGETS}")));
        profile.targets.truncate(MAX_TARGETS);
        profile.target_skills.truncate(MAX_TARGETS - profile.targets.len());
    }
    profile.weights = advice::decode_weights(&fields, problems);
    profile.hours_per_level = fields.read("hours_per_level", problems, |value| Hours::new(number(value)?).ok());
    advice::decode_payback(&fields, &mut profile, problems);
    profile.conversion = advice::decode_conversion(&fields, problems);
    profile.plan = plan::decode_plan(&fields, problems);
    let mut seen = std::collections::BTreeSet::new();
    for (at, value) in fields.list("skills", problems) {
        match value {
            Value::Map(map) => {
                let skill = decode_skill(map, at, &mut seen, problems);
                profile.skills.extend(skill);
            }
            _ => problems.add(at, value),
        }
    }
    profile
}

fn decode_skill(
    entry: &Map,
    at: String,
    seen: &mut std::collections::BTreeSet<SkillId>,
    problems: &mut Problems,
) -> Option<ProfileSkill> {
    let fields = Fields::of_entry(entry, at);
    let id = |value: &Value| SkillId::new(text(value)?).ok().filter(|skill| seen.insert(skill.clone()));
    let mut entry = ProfileSkill::unrated(fields.read("skill", problems, id)?);
    entry.level = fields.read("level", problems, decode_level);
    entry.evidence = fields.read("evidence", problems, decode_evidence).unwrap_or_default();
    let note = fields.read("note", problems, text).unwrap_or_default();
    if note.chars().count() > MAX_TEXT_CHARS {
        problems.add(fields.at("note"), &Value::from(note));
    }
    entry.note = clean_note(note);
    entry.income = fields.read("income", problems, |value| Portion::new(number(value)?).ok());
    for (at, value) in fields.list("history", problems) {
        let change = match value {
            Value::Map(map) => decode_change(map, at.clone(), problems),
            _ => None,
        };
        let last = entry.history.last().map(|change: &LevelChange| change.on);
        match change {
            Some(change) if last.is_none_or(|last| last < change.on) => entry.history.push(change),
            _ => problems.add(at, value),
        }
    }
    Some(entry)
}

fn decode_change(change: &Map, at: String, problems: &mut Problems) -> Option<LevelChange> {
    let fields = Fields::of_entry(change, at);
    Some(LevelChange {
        on: fields.value("on").and_then(text).and_then(|day| Date::parse(day).ok())?,
        level: fields.read("level", problems, decode_level),
        evidence: fields.read("evidence", problems, decode_evidence).unwrap_or_default(),
    })
}

fn decode_level(value: &Value) -> Option<Level> {
    Level::new(small(value)?).ok()
}

fn decode_evidence(value: &Value) -> Option<Evidence> {
    let key = text(value)?;
    Evidence::ALL.into_iter().find(|evidence| evidence_key(*evidence) == key)
}

fn evidence_key(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Claim => "claim",
        Evidence::Portfolio => "portfolio",
        Evidence::Test => "test",
        Evidence::Client => "client",
    }
}

fn encode_profile(profile: &Profile) -> Value {
    let Profile {
        id,
        name,
        copy_of,
        skills,
        rate,
        currency,
        billable,
        study,
        ceiling,
        interests,
        targets,
        target_skills,
        weights,
        hours_per_level,
        payback,
        conversion,
        plan,
    } = profile;
    let hours = |hours: &Option<HoursPerWeek>| option(hours.map(HoursPerWeek::hours));
    let list = |ids: Vec<String>| Value::Seq(ids.into_iter().map(Value::from).collect());
    Value::Map(map([
        ("id", Value::from(id.as_str())),
        ("name", Value::from(clean_name(name))),
        ("copy_of", option(copy_of.as_ref().map(ProfileId::to_string))),
        ("skills", Value::Seq(skills.iter().map(encode_skill).collect())),
        ("rate", option(rate.map(Rate::amount))),
        ("currency", Value::from(currency.code())),
        ("billable", hours(billable)),
        ("study", hours(study)),
        ("ceiling", hours(ceiling)),
        ("interests", list(interests.iter().map(CategoryId::to_string).collect())),
        ("targets", list(targets.iter().map(TargetId::to_string).collect())),
        ("target_skills", list(target_skills.iter().map(SkillId::to_string).collect())),
        ("weights", advice::encode_weights(weights)),
        ("hours_per_level", option(hours_per_level.map(Hours::hours))),
        ("payback", advice::encode_payback(payback)),
        ("conversion", advice::encode_conversion(conversion.as_ref())),
        ("plan", plan::encode_plan(plan)),
    ]))
}

fn encode_skill(entry: &ProfileSkill) -> Value {
    let ProfileSkill { skill, level, evidence, note, income, history } = entry;
    let history = history.iter().map(|change| {
        let LevelChange { on, level, evidence } = change;
        Value::Map(map([
            ("on", Value::from(on.to_string())),
            ("level", option(level.map(Level::get))),
            ("evidence", Value::from(evidence_key(*evidence))),
        ]))
    });
    Value::Map(map([
        ("skill", Value::from(skill.as_str())),
        ("level", option(level.map(Level::get))),
        ("evidence", Value::from(evidence_key(*evidence))),
        ("note", Value::from(clean_note(note))),
        ("income", option(income.map(Portion::get))),
        ("history", Value::Seq(history.collect())),
    ]))
}

/// Version 0 is the short form that people write by hand: one person, `levels: { "skill": 3, .. }` and paid `hours`
/// a week. It becomes a book with that one profile; all other keys move along.
fn short_form_to_book(mut person: Map) -> Option<Map> {
    let levels = match person.remove(&Value::from("levels")) {
        None => Map::new(),
        Some(Value::Map(levels)) => levels,
        Some(_) => return None,
    };
    let skills = levels.into_iter().map(|(skill, level)| {
        [(Value::from("skill"), skill), (Value::from("level"), level)].into_iter().collect::<Map>().into()
    });
    let skills = Value::Seq(skills.collect());
    person.insert("skills", skills);
    if let Some(hours) = person.remove(&Value::from("hours")) {
        person.insert("billable", hours);
    }
    person.insert("id", Value::from("p-1"));
    Some(map([("active", Value::from("p-1")), ("profiles", Value::Seq(vec![Value::Map(person)]))]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn book(text: &str) -> (ProfileBook, Vec<String>) {
        let text = format!("(format: \"skillvane/profiles\", version: 1, body: {text})");
        let (book, warnings) = parse(text.as_bytes()).expect("a document");
        let fields = warnings
            .into_iter()
            .map(|warning| match warning {
                StoreWarning::FieldReset { field, given, .. } => format!("{field} {given}"),
                other => other.to_string(),
            })
            .collect();
        (book, fields)
    }

    #[test]
    fn each_bad_field_is_named_and_the_rest_is_kept() {
        for (field, named) in [
            ("rate: -5", "profiles[0].rate '-5'"),
            ("rate: NaN", "profiles[0].rate 'NaN'"),
            ("billable: 169", "profiles[0].billable '169'"),
            ("study: \"ten\"", "profiles[0].study 'ten'"),
            ("currency: \"Rp\"", "profiles[0].currency 'Rp'"),
            ("copy_of: \"P 1\"", "profiles[0].copy_of 'P 1'"),
            ("interests: [\"a\", 7, \"a\"]", "profiles[0].interests[1] '7', profiles[0].interests[2] 'a'"),
            ("targets: [\"a\", \"b\", \"c\", \"d\", \"e\"]", "profiles[0].targets '> 4'"),
            ("skills: [(skill: \"s\", level: 9)]", "profiles[0].skills[0].level '9'"),
            ("skills: [(skill: \"s\", level: 2.5)]", "profiles[0].skills[0].level '2.5'"),
            ("skills: [(skill: \"S!\")]", "profiles[0].skills[0].skill 'S!'"),
            ("skills: [(skill: \"s\"), (skill: \"s\")]", "profiles[0].skills[1].skill 's'"),
            ("skills: [(skill: \"s\", evidence: \"oath\")]", "profiles[0].skills[0].evidence 'oath'"),
            (
                "skills: [(skill: \"s\", history: [(on: \"2026-02-01\", level: 1), (on: \"2026-01-01\", level: 2)])]",
                "profiles[0].skills[0].history[1] '{ .. }'",
            ),
        ] {
            let (book, fields) = book(&format!("(profiles: [(id: \"p-4\", name: \"Sari\", ceiling: 50, {field})])"));
            assert_eq!(fields.join(", "), named, "{field}");
            let profile = book.active_profile().expect("the first profile is shown");
            assert_eq!((profile.name.as_str(), profile.id.as_str()), ("Sari", "p-4"), "{field}");
            assert_eq!(profile.ceiling.map(HoursPerWeek::hours), Some(50.0), "{field}");
        }
    }

    #[test]
    fn many_bad_fields_are_counted_not_listed() {
        let skills = "(skill: \"s\"), ".repeat(100);
        let (book, fields) = book(&format!("(profiles: [(id: \"p-1\", name: \"\", skills: [{skills}])])"));
        assert_eq!(book.profiles[0].skills.len(), 1);
        assert_eq!(fields.len(), 21);
        assert!(fields[20].contains("79"), "{}", fields[20]);
    }

    #[test]
    fn a_new_id_is_never_one_that_a_copy_still_names() {
        let (mut book, fields) = book("(profiles: [(id: \"me\"), (id: \"p-2\", copy_of: \"p-7\"), (id: \"me\")])");
        assert_eq!(fields, ["profiles[2].id 'me'"]);
        assert_eq!(book.profiles[2].id.as_str(), "p-8");
        book.profiles.clear();
        assert_eq!(book.next_id().as_str(), "p-1");
        let last = ProfileId::new(&format!("p-{}", u64::MAX)).expect("an id");
        book.profiles.push(Profile::new(last, "", Currency::USD));
        assert_ne!(book.next_id(), book.profiles[0].id);
    }
}
