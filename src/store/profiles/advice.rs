//! How weights, payback terms and the rate of exchange of a profile stand in its document.

use crate::domain::{
    Conversion, Cost, Criterion, Date, HireRate, Hours, OptionRef, PaybackTerms, Percent, Portion, Profile, Uplift,
    Weeks, Weights,
};
use crate::store::fields::{Fields, Problems, map, number, option, text};
use ron::Value;

/// Reads the weights, criterion by criterion; what is absent has the weight that everybody starts with.
pub(super) fn decode_weights(fields: &Fields<'_>, problems: &mut Problems) -> Weights {
    let mut weights = Weights::default();
    let Some(Value::Map(given)) = fields.read("weights", problems, a_map) else { return weights };
    let given = Fields::of_entry(given, fields.at("weights"));
    for criterion in Criterion::ALL {
        let weight = given.read(criterion.key(), problems, |value| {
            number(value).filter(|weight| (0.0..=Weights::MAX).contains(weight))
        });
        if let Some(weight) = weight {
            weights = weights.with(criterion, weight);
        }
    }
    weights
}

pub(super) fn encode_weights(weights: &Weights) -> Value {
    Value::Map(Criterion::ALL.map(|c| (Value::from(c.key()), Value::from(weights.get(c)))).into_iter().collect())
}

/// Reads what was said about single options into a profile.
pub(super) fn decode_payback(fields: &Fields<'_>, profile: &mut Profile, problems: &mut Problems) {
    for (at, value) in fields.list("payback", problems) {
        let Value::Map(entry) = value else {
            problems.add(at, value);
            continue;
        };
        let entry = Fields::of_entry(entry, at.clone());
        match decode_option(&entry) {
            Some(option) if profile.payback.iter().all(|(known, _)| *known != option) => {
                profile.set_terms(&option, decode_terms(&entry, problems));
            }
            _ => problems.add(at, value),
        }
    }
}

pub(super) fn encode_payback(payback: &[(OptionRef, PaybackTerms)]) -> Value {
    Value::Seq(payback.iter().map(|(option, terms)| encode_terms(option, terms)).collect())
}

fn decode_terms(fields: &Fields<'_>, problems: &mut Problems) -> PaybackTerms {
    let portion = |value: &Value| Portion::new(number(value)?).ok();
    PaybackTerms {
        cost: fields.read("cost", problems, |value| Cost::new(number(value)?).ok()),
        hours: fields.read("hours", problems, |value| Hours::new(number(value)?).ok()),
        displaced: fields.read("displaced", problems, portion),
        uplift: fields.read("uplift", problems, decode_uplift),
        use_share: fields.read("use_share", problems, portion),
        ramp: fields.read("ramp", problems, |value| Weeks::new(number(value)?).ok()),
        hire_rate: fields.read("hire_rate", problems, |value| HireRate::new(number(value)?).ok()),
        discount: fields.read("discount", problems, |value| Percent::new(number(value)?).ok()),
    }
}

fn decode_uplift(value: &Value) -> Option<Uplift> {
    let Value::Seq(range) = value else { return None };
    match range.iter().map(number).collect::<Option<Vec<f64>>>()?.as_slice() {
        [low, likely, high] => Uplift::new(*low, *likely, *high).ok(),
        _ => None,
    }
}

fn encode_terms(of: &OptionRef, terms: &PaybackTerms) -> Value {
    let PaybackTerms { cost, hours, displaced, uplift, use_share, ramp, hire_rate, discount } = terms;
    let range = uplift.map(|range| Value::Seq(range.pct().into_iter().map(Value::from).collect()));
    Value::Map(map([
        ("kind", Value::from(of.kind())),
        ("id", Value::from(of.id())),
        ("cost", option(cost.map(Cost::amount))),
        ("hours", option(hours.map(Hours::hours))),
        ("displaced", option(displaced.map(Portion::get))),
        ("uplift", Value::Option(range.map(Box::new))),
        ("use_share", option(use_share.map(Portion::get))),
        ("ramp", option(ramp.map(Weeks::weeks))),
        ("hire_rate", option(hire_rate.map(HireRate::get))),
        ("discount", option(discount.map(Percent::pct))),
    ]))
}

/// Reads the option that an entry is about from its `kind` and `id`.
pub(super) fn decode_option(fields: &Fields<'_>) -> Option<OptionRef> {
    let kind = fields.value("kind").and_then(text)?;
    OptionRef::of(kind, fields.value("id").and_then(text).unwrap_or(kind)).ok()
}

/// Reads the rate of exchange.
pub(super) fn decode_conversion(fields: &Fields<'_>, problems: &mut Problems) -> Option<Conversion> {
    fields.read("conversion", problems, |value| {
        let Value::Map(entry) = value else { return None };
        let entry = Fields::of_entry(entry, String::new());
        let on = Date::parse(entry.value("on").and_then(text)?).ok()?;
        Conversion::new(entry.value("per_usd").and_then(number)?, on).ok()
    })
}

pub(super) fn encode_conversion(conversion: Option<&Conversion>) -> Value {
    let entry = conversion.map(|conversion| {
        Value::Map(map([
            ("per_usd", Value::from(conversion.per_usd())),
            ("on", Value::from(conversion.on.to_string())),
        ]))
    });
    Value::Option(entry.map(Box::new))
}

/// A map, as a value.
pub(super) fn a_map(value: &Value) -> Option<&Value> {
    matches!(value, Value::Map(_)).then_some(value)
}

/// The fields of a map; `None` for anything else.
pub(super) fn entry(value: &Value, at: String) -> Option<Fields<'_>> {
    match value {
        Value::Map(entry) => Some(Fields::of_entry(entry, at)),
        _ => None,
    }
}
