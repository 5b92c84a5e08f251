//! What stands in each part of the numbers, in one line, while it is closed.

use super::{Case, Group};
use crate::{insight::npv, ui::ViewCtx};

pub(super) fn summary(cx: &ViewCtx<'_>, case: &Case<'_>, group: Group) -> String {
    let inputs = &case.inputs;
    let percent = |share: f64| cx.locale.percent(100.0 * share, 0);
    match group {
        Group::In => {
            let args = [
                ("money", cx.locale.money(inputs.cost.value, case.profile.currency).into()),
                ("hours", cx.locale.prose_number(inputs.hours.value).into()),
                ("share", percent(inputs.displaced.value).into()),
            ];
            cx.tf("payback-group-in-now", &args)
        }
        Group::Out => {
            let [low, likely, high] = inputs.uplift_pct.value;
            let args = [
                ("likely", cx.locale.percent_change(likely).into()),
                ("range", cx.locale.percent_range(low, high, 0).into()),
                ("share", percent(inputs.use_share.value).into()),
            ];
            cx.tf("payback-group-out-now", &args)
        }
        Group::Hire => cx.tf("payback-group-hire-now", &[("share", percent(inputs.hire_rate.value).into())]),
        Group::Weeks => cx.t("payback-group-weeks-now"),
        Group::Value => {
            let Ok((terms, _)) = &case.outcome else { return String::new() };
            let Ok(npv) = npv(terms, inputs.discount_pct.value / 100.0, 52) else { return String::new() };
            let money = cx.locale.signed_money(rounded(npv.value), case.profile.currency);
            cx.tf("payback-group-value-now", &[("money", money.into())])
        }
    }
}

/// A value with three digits that tell something, for prose.
fn rounded(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    let unit = 10_f64.powf(value.abs().log10().floor() - 2.0);
    (value / unit).round() * unit
}
