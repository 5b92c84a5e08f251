//! Tests of the plan.

use super::*;

fn id(text: &str) -> PlanItemId {
    PlanItemId::new(text).expect("an id")
}

fn plan() -> Plan {
    let mut plan = Plan::default();
    for (n, hours) in [(1, 6.0), (2, 10.0), (3, 20.0)] {
        let hours = Hours::new(hours).expect("hours");
        plan.apply(&PlanChange::Add(Box::new(PlanItem::new(id(&format!("i-{n}")), "A step", hours))));
    }
    plan.items[2].after = vec![id("i-1"), id("i-2")];
    plan
}

fn order(plan: &Plan) -> Vec<&str> {
    plan.items.iter().map(|item| item.id.as_str()).collect()
}

#[test]
fn items_move_and_what_is_not_there_changes_nothing() {
    let before = plan();
    assert_eq!(order(&before.after(&PlanChange::Move(id("i-3"), 0))), ["i-3", "i-1", "i-2"]);
    assert_eq!(order(&before.after(&PlanChange::Move(id("i-1"), 9))), ["i-2", "i-3", "i-1"]);
    assert_eq!(order(&before.after(&PlanChange::Reorder(vec![id("i-2")]))), ["i-2", "i-1", "i-3"]);
    for change in [PlanChange::Move(id("i-9"), 0), PlanChange::Remove(id("i-9")), PlanChange::Unlog(id("i-1"), 0)] {
        assert_eq!(before.after(&change), before, "{change:?}");
    }
}

#[test]
fn nothing_waits_for_what_was_taken_out() {
    let without = plan().after(&PlanChange::Remove(id("i-1")));
    assert_eq!(without.items[1].after, [id("i-2")]);
    let kept = plan().after(&PlanChange::Keep(vec![id("i-3")]));
    assert_eq!((order(&kept), kept.items[0].after.len()), (vec!["i-3"], 0));
}

#[test]
fn a_taken_id_is_given_anew_and_a_plan_has_room_for_so_many() {
    let mut plan = plan();
    let again = PlanItem::new(id("i-2"), "Another", Hours::ZERO);
    plan.apply(&PlanChange::Add(Box::new(again.clone())));
    assert_eq!(order(&plan), ["i-1", "i-2", "i-3", "i-4"]);
    for _ in 0..MAX_ITEMS {
        plan.apply(&PlanChange::Add(Box::new(again.clone())));
    }
    assert_eq!(plan.items.len(), MAX_ITEMS);
    let nameless = PlanItem::new(id("i-2"), " \n ", Hours::ZERO);
    assert_eq!(plan.after(&PlanChange::Edit(Box::new(nameless))), plan, "a title is needed");
}

#[test]
fn logs_stand_by_day_and_count_on_the_right_side_of_a_day() {
    let day = |day| Date::new(2026, 11, day).expect("a day");
    let entry = |on, hours| WorkLog { on, hours: Hours::new(hours).expect("hours") };
    let mut plan = plan();
    for (on, hours) in [(25, 4.0), (23, 3.0), (24, 2.0)] {
        plan.apply(&PlanChange::Log(id("i-1"), entry(day(on), hours)));
    }
    let item = &plan.items[0];
    assert_eq!(item.log.iter().map(|e| e.on.day()).collect::<Vec<_>>(), [23, 24, 25]);
    assert_eq!((item.logged(), item.logged_before(day(25)), plan.logged_since(day(25))), (9.0, 5.0, 4.0));
}

#[test]
fn rescaling_leaves_what_is_finished_and_what_would_be_no_hours() {
    let day = Date::new(2026, 11, 23).expect("a day");
    let plan = plan().after(&PlanChange::Done(id("i-1"), Some(day)));
    let hours = |plan: &Plan| plan.items.iter().map(|item| item.hours.hours()).collect::<Vec<_>>();
    assert_eq!(hours(&plan.after(&PlanChange::Rescale { factor: 1.5 })), [6.0, 15.0, 30.0]);
    for factor in [f64::NAN, -1.0, f64::INFINITY] {
        assert_eq!(hours(&plan.after(&PlanChange::Rescale { factor })), [6.0, 10.0, 20.0], "{factor}");
    }
}
