//! When a request is tried again, and how long it waits until then: always the same for the same answers.

use super::limits::Limits;
use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};
use std::time::Duration;

/// How long to wait before the next attempt; `None` when the server wants more patience than there is.
pub(super) fn wait(limits: &Limits, attempt: u32, wish: Option<Duration>) -> Option<Duration> {
    let back_off = limits.back_off.saturating_mul(1 << attempt.min(16));
    match wish {
        Some(wish) => (wish <= limits.longest_wait).then_some(wish.max(back_off)),
        None => Some(back_off),
    }
}

/// What the server wishes: seconds, or a date, which is counted from the server's own clock.
pub(super) fn wish(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let then = httpdate::parse_http_date(text).ok()?;
    let now = httpdate::parse_http_date(headers.get(DATE)?.to_str().ok()?).ok()?;
    Some(then.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::header::HeaderValue;

    fn headers(of: &[(&'static str, &'static str)]) -> HeaderMap {
        of.iter().map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn waits_double_and_follow_the_server_within_reason() {
        let limits = Limits::default();
        let seconds = |attempt, wish: Option<u64>| {
            wait(&limits, attempt, wish.map(Duration::from_secs)).map(|wait| wait.as_secs())
        };
        assert_eq!([0, 1, 2].map(|attempt| seconds(attempt, None)), [Some(1), Some(2), Some(4)]);
        assert_eq!(seconds(0, Some(7)), Some(7));
        assert_eq!(seconds(2, Some(1)), Some(4), "never sooner than the own pace");
        assert_eq!(seconds(0, Some(60)), Some(60));
        assert_eq!(seconds(0, Some(61)), None);
        assert_eq!(seconds(40, Some(u64::MAX)), None);
    }

    #[test]
    fn a_wish_is_in_seconds_or_until_a_date_of_the_servers_clock() {
        let date = ("date", "Thu, 26 Nov 2026 10:00:00 GMT");
        for (given, expected) in [
            (vec![("retry-after", "120")], Some(120)),
            (vec![("retry-after", "0")], Some(0)),
            (vec![date, ("retry-after", "Thu, 26 Nov 2026 10:00:30 GMT")], Some(30)),
            (vec![date, ("retry-after", "Thu, 26 Nov 2026 09:00:00 GMT")], Some(0)),
            (vec![("retry-after", "Thu, 26 Nov 2026 10:00:30 GMT")], None),
            (vec![("retry-after", "-5")], None),
            (vec![("retry-after", "soon")], None),
            (vec![], None),
        ] {
            assert_eq!(wish(&headers(&given)).map(|wish| wish.as_secs()), expected, "{given:?}");
        }
    }
}
