//! How far a refresh is, in words: the same in the library and in the status line.

use super::ViewCtx;
use crate::online::{RefreshProgress, SourceState};

/// The whole refresh: which source it is at, and how much of what comes in now is here.
#[must_use]
pub fn progress_words(cx: &ViewCtx<'_>, progress: &RefreshProgress) -> String {
    let all = progress.sources.len();
    if all == 0 {
        return cx.t("refresh-starts");
    }
    let now = (progress.ended() + 1).min(all);
    let words = cx.tf("refresh-at", &[("now", now.into()), ("all", all.into())]);
    match receiving(progress) {
        Some((bytes, of)) => format!("{words} · {}", received_words(cx, bytes, of)),
        None => words,
    }
}

/// How much came, of how much where the server says so.
#[must_use]
pub fn received_words(cx: &ViewCtx<'_>, bytes: u64, of: Option<u64>) -> String {
    // A server that announces less than it sends is found out in the end; until then only what came is certain.
    match of.filter(|of| *of >= bytes) {
        Some(of) => cx.locale.bytes_of(bytes, of),
        None => cx.locale.bytes(bytes),
    }
}

/// Bytes of all files that come in now, and how many there will be if all servers say so.
fn receiving(progress: &RefreshProgress) -> Option<(u64, Option<u64>)> {
    let files = progress.sources.iter().filter_map(|source| match source.state {
        SourceState::Receiving { bytes, of } => Some((bytes, of)),
        _ => None,
    });
    files.reduce(|(bytes, of), (more, more_of)| (bytes + more, of.zip(more_of).map(|(of, more)| of + more)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{domain::OnlineId, online::SourceProgress};

    fn at(states: &[SourceState]) -> RefreshProgress {
        let source = |(id, state): (OnlineId, &SourceState)| SourceProgress {
            id,
            files_done: 0,
            files: 1,
            state: state.clone(),
        };
        RefreshProgress { sources: OnlineId::ALL.into_iter().zip(states).map(source).collect() }
    }

    #[test]
    fn files_that_come_in_together_are_added_up() {
        let known = SourceState::Receiving { bytes: 1, of: Some(5) };
        let open = SourceState::Receiving { bytes: 2, of: None };
        assert_eq!(receiving(&at(&[SourceState::Waiting, SourceState::Connecting])), None);
        assert_eq!(receiving(&at(&[known.clone(), SourceState::Updated, known.clone()])), Some((2, Some(10))));
        assert_eq!(receiving(&at(&[known, open])), Some((3, None)));
    }
}
