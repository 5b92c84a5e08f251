//! Whether an item may go where it was dropped, and the order nearest to it that keeps everything.

use crate::{
    domain::{Plan, PlanChange, PlanItemId},
    insight::{Task, plan_dates::order_break, stable_order},
};

/// A move that would put something before what it waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// What would stand too early.
    pub item: PlanItemId,
    /// What must come before it.
    pub first: PlanItemId,
    /// The order nearest to the wanted one that keeps everything; `None` when that is the present one.
    pub repaired: Option<Vec<PlanItemId>>,
}

/// The change that moves an item to a place, counted without it.
///
/// # Errors
/// When that breaks an order that was kept before. In a plan whose order is broken already everything may move: that is
/// how it is mended.
pub(super) fn moved(plan: &Plan, id: &PlanItemId, to: usize) -> Result<PlanChange, Refusal> {
    let change = PlanChange::Move(id.clone(), to);
    let after = plan.after(&change);
    match order_break(&after) {
        Some((item, first)) if order_break(plan).is_none() => {
            Err(Refusal { item, first, repaired: repaired(&after).filter(|order| !is_order_of(plan, order)) })
        }
        _ => Ok(change),
    }
}

/// The order nearest to that of a plan that keeps everything; `None` when there is none.
pub fn repaired(plan: &Plan) -> Option<Vec<PlanItemId>> {
    let known = |id: &&PlanItemId| plan.item(id).is_some();
    let task = |item: &crate::domain::PlanItem| Task {
        id: item.id.to_string(),
        hours: 0.0,
        after: item.after.iter().filter(known).map(ToString::to_string).collect(),
    };
    let tasks: Vec<Task> = plan.items.iter().map(task).collect();
    let places = stable_order(&tasks).ok()?;
    Some(places.into_iter().map(|place| plan.items[place].id.clone()).collect())
}

fn is_order_of(plan: &Plan, order: &[PlanItemId]) -> bool {
    plan.items.iter().map(|item| &item.id).eq(order)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Hours, PlanItem};

    fn id(n: u8) -> PlanItemId {
        PlanItemId::new(&format!("i-{n}")).expect("an id")
    }

    /// 1, 2 after 1, 3.
    fn plan() -> Plan {
        let item = |n| PlanItem::new(id(n), "A step", Hours::ZERO);
        let mut plan = Plan { items: vec![item(1), item(2), item(3)], ..Plan::default() };
        plan.items[1].after = vec![id(1)];
        plan
    }

    #[test]
    fn a_move_that_keeps_the_order_is_carried_out() {
        assert_eq!(moved(&plan(), &id(3), 0), Ok(PlanChange::Move(id(3), 0)));
    }

    #[test]
    fn a_move_before_what_it_waits_for_is_refused_and_names_both() {
        let refusal = moved(&plan(), &id(2), 0).expect_err("2 comes after 1");
        assert_eq!((refusal.item, refusal.first), (id(2), id(1)));
        assert_eq!(refusal.repaired, None, "the order that would mend it is the one that is there");
        let refusal = moved(&plan(), &id(1), 2).expect_err("2 comes after 1");
        assert_eq!(refusal.repaired, Some(vec![id(3), id(1), id(2)]));
    }

    #[test]
    fn in_a_broken_order_everything_may_move() {
        let mut plan = plan();
        plan.items.swap(0, 1);
        assert!(moved(&plan, &id(2), 2).is_ok());
        assert_eq!(repaired(&plan), Some(vec![id(1), id(2), id(3)]));
    }
}
