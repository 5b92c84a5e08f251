//! How a plan stands in the document of its profile.

use super::advice::{a_map, decode_option, entry};
use super::{decode_evidence, decode_level, evidence_key};
use crate::domain::plan::MAX_ITEMS;
use crate::domain::profile::{MAX_NAME_CHARS, MAX_TEXT_CHARS, clean_name, clean_note};
use crate::domain::{
    Budget, Cost, Date, DaysOff, Evidence, HolidayListId, Hours, HoursPerWeek, Level, Milestone, OptionRef, Plan,
    PlanItem, PlanItemId, SkillId, Span, StopRule, Weeks, WorkLog,
};
use crate::store::fields::{Fields, Problems, map, number, option, text};
use ron::Value;

/// Reads the plan of a profile; what is absent or wrong is left empty, each wrong field gives a problem.
pub(super) fn decode_plan(profile: &Fields<'_>, problems: &mut Problems) -> Plan {
    let mut plan = Plan::default();
    let Some(Value::Map(given)) = profile.read("plan", problems, a_map) else { return plan };
    let fields = Fields::of_entry(given, profile.at("plan"));
    plan.from = fields.read("from", problems, day);
    plan.pace = fields.read("pace", problems, |value| HoursPerWeek::new(number(value)?).ok());
    plan.holiday_lists = fields.set("holiday_lists", problems, |id| HolidayListId::new(id).ok());
    plan.budget = Budget {
        hours: fields.read("budget_hours", problems, |value| Hours::new(number(value)?).ok()),
        money: fields.read("budget_money", problems, |value| Cost::new(number(value)?).ok()),
    };
    for (at, value) in fields.list("days_off", problems) {
        match entry(value, at.clone()).and_then(|off| decode_days_off(&off)) {
            Some(off) => plan.days_off.push(off),
            None => problems.add(at, value),
        }
    }
    let items = fields.list("items", problems);
    let named = named_ids(&items);
    for (at, value) in items {
        let item = (plan.items.len() < MAX_ITEMS)
            .then(|| entry(value, at.clone()).and_then(|item| decode_item(&item, &plan, &named, problems)))
            .flatten();
        match item {
            Some(item) => plan.items.push(item),
            None => problems.add(at, value),
        }
    }
    plan
}

pub(super) fn encode_plan(plan: &Plan) -> Value {
    let Plan { from, pace, items, days_off, holiday_lists, budget } = plan;
    let days_off = days_off.iter().map(|off| {
        Value::Map(map([
            ("name", Value::from(clean_name(&off.name))),
            ("first", Value::from(off.span.start().to_string())),
            ("last", Value::from(off.span.end().to_string())),
        ]))
    });
    Value::Map(map([
        ("from", option(from.map(|day| day.to_string()))),
        ("pace", option(pace.map(HoursPerWeek::hours))),
        ("items", Value::Seq(items.iter().map(encode_item).collect())),
        ("days_off", Value::Seq(days_off.collect())),
        ("holiday_lists", Value::Seq(holiday_lists.iter().map(|id| Value::from(id.as_str())).collect())),
        ("budget_hours", option(budget.hours.map(Hours::hours))),
        ("budget_money", option(budget.money.map(Cost::amount))),
    ]))
}

fn decode_days_off(fields: &Fields<'_>) -> Option<DaysOff> {
    let first = day(fields.value("first")?)?;
    let last = fields.value("last").map_or(Some(first), day)?;
    let name = clean_name(fields.value("name").and_then(text).unwrap_or_default());
    Some(DaysOff { name, span: Span::new(first, last).ok()? })
}

/// Every id that items have or wait for: an item without a usable id takes none of these, so that nothing waits for
/// another item than before.
fn named_ids(items: &[(String, &Value)]) -> Vec<PlanItemId> {
    let mut named = Vec::new();
    for item in items.iter().filter_map(|(at, value)| entry(value, at.clone())) {
        let after = match item.value("after") {
            Some(Value::Seq(after)) => after.as_slice(),
            _ => &[],
        };
        let ids = item.value("id").into_iter().chain(after);
        named.extend(ids.filter_map(|id| PlanItemId::new(text(id)?).ok()));
    }
    named
}

fn decode_item(fields: &Fields<'_>, before: &Plan, named: &[PlanItemId], problems: &mut Problems) -> Option<PlanItem> {
    let given = fields.read("title", problems, text)?;
    let title = clean_name(given);
    if title.is_empty() {
        return None;
    }
    if given.chars().count() > MAX_NAME_CHARS {
        problems.add(fields.at("title"), &Value::from(given));
    }
    let id = fields
        .read("id", problems, |value| PlanItemId::new(text(value)?).ok().filter(|id| before.item(id).is_none()))
        .unwrap_or_else(|| before.next_id_besides(named));
    let hours = fields.read("hours", problems, |value| Hours::new(number(value)?).ok());
    let mut item = PlanItem::new(id, &title, hours.unwrap_or(Hours::ZERO));
    item.option = fields.read("option", problems, |value| decode_option(&entry(value, String::new())?));
    item.skill = fields.read("skill", problems, |value| SkillId::new(text(value)?).ok());
    item.level = fields.read("level", problems, decode_level);
    item.cost = fields.read("cost", problems, |value| Cost::new(number(value)?).ok());
    item.after = fields.set("after", problems, |id| PlanItemId::new(id).ok());
    item.milestone = part(fields, "milestone", problems).map(|piece| decode_milestone(&piece, problems));
    item.stop = part(fields, "stop", problems).and_then(|stop| decode_stop(&stop, problems));
    item.done_on = fields.read("done_on", problems, day);
    for (at, value) in fields.list("log", problems) {
        match entry(value, at.clone()).and_then(|log| decode_log(&log)) {
            // Written by hand in another order, hours are hours all the same.
            Some(log) => item.log.insert(item.log.partition_point(|known: &WorkLog| known.on <= log.on), log),
            None => problems.add(at, value),
        }
    }
    Some(item)
}

/// The map in a field, with its place.
fn part<'a>(fields: &Fields<'a>, key: &str, problems: &mut Problems) -> Option<Fields<'a>> {
    let value = fields.read(key, problems, a_map)?;
    entry(value, fields.at(key))
}

fn decode_milestone(fields: &Fields<'_>, problems: &mut Problems) -> Milestone {
    let piece = fields.read("piece", problems, text).unwrap_or_default();
    if piece.chars().count() > MAX_TEXT_CHARS {
        problems.add(fields.at("piece"), &Value::from(piece));
    }
    Milestone {
        piece: clean_note(piece),
        evidence: fields.read("evidence", problems, decode_evidence).unwrap_or(Evidence::Portfolio),
        done_on: fields.read("done_on", problems, day),
    }
}

fn decode_stop(fields: &Fields<'_>, problems: &mut Problems) -> Option<StopRule> {
    let used_on = fields.read("used_on", problems, day);
    let weeks = fields.read("weeks", problems, |value| Weeks::new(number(value)?).ok())?;
    Some(StopRule { weeks, used_on })
}

fn decode_log(fields: &Fields<'_>) -> Option<WorkLog> {
    Some(WorkLog { on: day(fields.value("on")?)?, hours: Hours::new(fields.value("hours").and_then(number)?).ok()? })
}

fn encode_item(item: &PlanItem) -> Value {
    let PlanItem { id, title, option: of, skill, level, hours, cost, after, milestone, stop, log, done_on } = item;
    let date = |day: &Option<Date>| option(day.map(|day| day.to_string()));
    let milestone = milestone.as_ref().map(|milestone| {
        Value::Map(map([
            ("piece", Value::from(clean_note(&milestone.piece))),
            ("evidence", Value::from(evidence_key(milestone.evidence))),
            ("done_on", date(&milestone.done_on)),
        ]))
    });
    let stop = stop
        .map(|stop| Value::Map(map([("weeks", Value::from(stop.weeks.weeks())), ("used_on", date(&stop.used_on))])));
    let log = log.iter().map(|log| {
        Value::Map(map([("on", Value::from(log.on.to_string())), ("hours", Value::from(log.hours.hours()))]))
    });
    let boxed = |value: Option<Value>| Value::Option(value.map(Box::new));
    Value::Map(map([
        ("id", Value::from(id.as_str())),
        ("title", Value::from(clean_name(title))),
        ("option", boxed(of.as_ref().map(encode_option))),
        ("skill", option(skill.as_ref().map(SkillId::to_string))),
        ("level", option(level.map(Level::get))),
        ("hours", Value::from(hours.hours())),
        ("cost", option(cost.map(Cost::amount))),
        ("after", Value::Seq(after.iter().map(|id| Value::from(id.as_str())).collect())),
        ("milestone", boxed(milestone)),
        ("stop", boxed(stop)),
        ("log", Value::Seq(log.collect())),
        ("done_on", date(done_on)),
    ]))
}

fn encode_option(of: &OptionRef) -> Value {
    Value::Map(map([("kind", Value::from(of.kind())), ("id", Value::from(of.id()))]))
}

fn day(value: &Value) -> Option<Date> {
    Date::parse(text(value)?).ok()
}
