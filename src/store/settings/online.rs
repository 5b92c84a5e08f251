//! What the user decided about the network and whose signatures are trusted, as they stand in the settings.

use crate::domain::profile::{MAX_NAME_CHARS, clean_name};
use crate::domain::{Date, NetworkChoices, OnlineChoice, OnlineId, RefreshSchedule, TrustedKey};
use crate::store::fields::{Fields, Problems, flag, map, option, text};
use ron::Value;
use std::collections::BTreeMap;

/// What is absent or wrong is as at first, and that is always the choice that asks less of the network.
pub(super) fn decode_network(fields: &Fields<'_>, problems: &mut Problems) -> NetworkChoices {
    let network = fields.read("network", problems, |value| match value {
        Value::Map(map) => Some(Fields::of_entry(map, fields.at("network"))),
        _ => None,
    });
    let Some(fields) = network else { return NetworkChoices::default() };
    let schedule = fields.read("schedule", problems, |value| {
        let key = text(value)?;
        RefreshSchedule::ALL.into_iter().find(|schedule| schedule.key() == key)
    });
    let mut sources = BTreeMap::new();
    for (at, value) in fields.list("sources", problems) {
        let choice = match value {
            Value::Map(map) => decode_choice(&Fields::of_entry(map, at.clone()), problems),
            _ => None,
        };
        match choice {
            Some((id, choice)) if !sources.contains_key(&id) => drop(sources.insert(id, choice)),
            _ => problems.add(at, value),
        }
    }
    let mut feeds = fields.set("feeds", problems, |feed| NetworkChoices::is_address(feed).then(|| feed.to_owned()));
    if feeds.len() > NetworkChoices::MAX_FEEDS {
        problems.add(fields.at("feeds"), &Value::from(format!("> {}", NetworkChoices::MAX_FEEDS)));
        feeds.truncate(NetworkChoices::MAX_FEEDS);
    }
    let token = |value| text(value).filter(|token| NetworkChoices::is_token(token)).map(str::to_owned);
    NetworkChoices {
        schedule: schedule.unwrap_or_default(),
        sources,
        feeds,
        freelancer_token: fields.read("freelancer_token", problems, token),
    }
}

fn decode_choice(fields: &Fields<'_>, problems: &mut Problems) -> Option<(OnlineId, OnlineChoice)> {
    let id = fields.read("id", problems, |value| OnlineId::from_key(text(value)?))?;
    let address = |value| text(value).filter(|address| NetworkChoices::is_address(address)).map(str::to_owned);
    let choice = OnlineChoice {
        is_on: fields.read("is_on", problems, flag),
        address: fields.read("address", problems, address),
        terms_accepted: fields.read("terms_accepted", problems, flag).unwrap_or_default(),
    };
    Some((id, choice))
}

pub(super) fn encode_network(network: &NetworkChoices) -> Value {
    let NetworkChoices { schedule, sources, feeds, freelancer_token } = network;
    let source = |(id, choice): (&OnlineId, &OnlineChoice)| {
        let OnlineChoice { is_on, address, terms_accepted } = choice;
        Value::Map(map([
            ("id", Value::from(id.key())),
            ("is_on", option(*is_on)),
            ("address", option(address.clone())),
            ("terms_accepted", Value::from(*terms_accepted)),
        ]))
    };
    Value::Map(map([
        ("schedule", Value::from(schedule.key())),
        ("sources", Value::Seq(sources.iter().map(source).collect())),
        ("feeds", Value::Seq(feeds.iter().map(|feed| Value::from(feed.clone())).collect())),
        ("freelancer_token", option(freelancer_token.clone())),
    ]))
}

/// A key without a name that the user knows says nothing about trust: it is left out.
pub(super) fn decode_keys(fields: &Fields<'_>, problems: &mut Problems) -> Vec<TrustedKey> {
    let mut keys: Vec<TrustedKey> = Vec::new();
    for (at, value) in fields.list("keys", problems) {
        let key = match value {
            Value::Map(map) => decode_key(&Fields::of_entry(map, at.clone()), problems),
            _ => None,
        };
        let is_new = |key: &TrustedKey| keys.iter().all(|have| have.key != key.key);
        match key.filter(is_new) {
            Some(key) if keys.len() < TrustedKey::MAX_KEYS => keys.push(key),
            _ => problems.add(at, value),
        }
    }
    keys
}

fn decode_key(fields: &Fields<'_>, problems: &mut Problems) -> Option<TrustedKey> {
    let given = fields.read("name", problems, text)?;
    if given.chars().count() > MAX_NAME_CHARS {
        problems.add(fields.at("name"), &Value::from(given));
    }
    Some(TrustedKey {
        name: Some(clean_name(given)).filter(|name| !name.is_empty())?,
        key: fields.read("key", problems, |value| text(value).filter(|key| TrustedKey::is_line(key)))?.to_owned(),
        added: fields.read("added", problems, |value| Date::parse(text(value)?).ok())?,
    })
}

pub(super) fn encode_keys(keys: &[TrustedKey]) -> Value {
    let key = |TrustedKey { name, key, added }: &TrustedKey| {
        Value::Map(map([
            ("name", Value::from(clean_name(name))),
            ("key", Value::from(key.clone())),
            ("added", Value::from(added.to_string())),
        ]))
    };
    Value::Seq(keys.iter().map(key).collect())
}
