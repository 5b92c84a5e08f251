//! The forecasts of the bundled series: each long series has a report card, and the cards decide what is drawn.

use skillvane::{
    data::bundled,
    insight::{
        Outlook, Refusal,
        backtest::{FEWEST_POINTS_TO_SHOW, STEPS},
        holt_fit::FIT_FROM,
    },
};

#[test]
fn every_long_bundled_series_has_a_report_card_and_some_forecasts_are_refused() {
    let market = &bundled::market().market;
    let (mut drawn, mut refused) = (0, 0);
    for series in market.series.iter().filter(|series| series.points.len() >= FIT_FROM) {
        let outlook = Outlook::of(series, None);
        let (card, n) = (&outlook.card, outlook.points.len());
        let id = &series.id;
        assert_eq!(card.origins, (n + 1).saturating_sub(FIT_FROM + STEPS), "{id} has no gap and no zero");
        assert_eq!(card.origins > 0, card.mase_naive.is_some() && card.coverage80.is_some(), "{id}");
        assert_eq!(n < FEWEST_POINTS_TO_SHOW, card.refusal == Some(Refusal::TooFewPoints), "{id}");
        match outlook.forecast() {
            Some(_) => {
                assert!(card.mase_naive < Some(1.0) && card.mase_seasonal < Some(1.0), "{id}");
                drawn += 1;
            }
            None => refused += 1,
        }
    }
    assert!(drawn > 20 && refused > 20, "{drawn} drawn, {refused} refused");
}
