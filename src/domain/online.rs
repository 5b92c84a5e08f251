//! Online sources: which there are, and what the user decided about each. Nothing here opens a socket.

use super::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A source that a refresh can ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OnlineId {
    /// Weekly freelance posts by category, CC BY 4.0.
    UpworkIndex,
    /// Daily postings index by sector of six countries, CC BY 4.0.
    IndeedSectors,
    /// Daily postings index of all sectors of eleven places, CC BY 4.0.
    IndeedTotals,
    /// Daily share of postings that name AI, nine countries, CC BY 4.0.
    IndeedAiShare,
    /// Quarterly developers by topic and economy, CC0.
    GithubTopics,
    /// Monthly page views of articles mapped to skills, CC0; interest, not demand.
    WikimediaViews,
    /// Index files that list data packs.
    PackFeed,
    /// Open remote adverts by industry; opt-in, terms of use, counts only.
    Jobicy,
    /// Open freelance projects by skill; opt-in, terms of use and the user's own token, counts only.
    Freelancer,
}

impl OnlineId {
    /// All sources in the order in which they are shown and asked.
    pub const ALL: [Self; 9] = [
        Self::UpworkIndex,
        Self::IndeedSectors,
        Self::IndeedTotals,
        Self::IndeedAiShare,
        Self::GithubTopics,
        Self::WikimediaViews,
        Self::PackFeed,
        Self::Jobicy,
        Self::Freelancer,
    ];

    /// Kebab-case key of its messages and in documents.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::UpworkIndex => "upwork-index",
            Self::IndeedSectors => "indeed-sectors",
            Self::IndeedTotals => "indeed-totals",
            Self::IndeedAiShare => "indeed-ai-share",
            Self::GithubTopics => "github-topics",
            Self::WikimediaViews => "wikimedia-views",
            Self::PackFeed => "pack-feed",
            Self::Jobicy => "jobicy",
            Self::Freelancer => "freelancer",
        }
    }

    /// The source of that key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|id| id.key() == key)
    }

    /// Whether the user must read and accept terms before it is asked.
    #[must_use]
    pub fn asks_for_consent(self) -> bool {
        matches!(self, Self::Jobicy | Self::Freelancer)
    }

    /// Whether a refresh asks it unless the user says otherwise. Page views are many small requests, feeds need an
    /// address, and what asks for consent waits for it.
    #[must_use]
    pub fn is_on_at_first(self) -> bool {
        !matches!(self, Self::WikimediaViews | Self::PackFeed) && !self.asks_for_consent()
    }

    /// The documented address; `{...}` stands for what the source fills in. Feeds have none: the user names them.
    #[must_use]
    pub fn usual_address(self) -> &'static str {
        match self {
            Self::UpworkIndex => {
                "https://raw.githubusercontent.com/snipeworkapp-oss/upwork-market-data/main/data/categories.csv"
            }
            Self::IndeedSectors => {
                "https://raw.githubusercontent.com/hiring-lab/job_postings_tracker/master/{country}/job_postings_by_sector_{country}.csv"
            }
            Self::IndeedTotals => {
                "https://raw.githubusercontent.com/hiring-lab/job_postings_tracker/master/{country}/aggregate_job_postings_{country}.csv"
            }
            Self::IndeedAiShare => "https://raw.githubusercontent.com/hiring-lab/ai-tracker/main/AI_posting.csv",
            Self::GithubTopics => "https://raw.githubusercontent.com/github/innovationgraph/main/data/topics.csv",
            Self::WikimediaViews => {
                "https://wikimedia.org/api/rest_v1/metrics/pageviews/per-article/{project}/all-access/user/{article}/monthly/{start}/{end}"
            }
            Self::PackFeed => "",
            Self::Jobicy => "https://jobicy.com/api/v2/remote-jobs?count=100&industry={industry}",
            Self::Freelancer => "https://www.freelancer.com/api/projects/0.1/jobs/",
        }
    }

    /// The first part of the documented address that the source fills in and that another address lacks, such as
    /// `{country}`.
    #[must_use]
    pub fn lacking_part(self, address: &str) -> Option<&'static str> {
        let usual = self.usual_address();
        let starts = usual.match_indices('{').map(|(at, _)| at);
        let mut parts = starts.filter_map(|at| usual.get(at..).and_then(|rest| rest.split_inclusive('}').next()));
        parts.find(|part| !address.contains(part))
    }

    /// The publisher's page with the terms that must be accepted, for a source that has any.
    #[must_use]
    pub fn terms_page(self) -> Option<&'static str> {
        match self {
            Self::Jobicy => Some("https://jobicy.com/jobs-rss-feed"),
            Self::Freelancer => Some("https://www.freelancer.com/about/apiterms"),
            _ => None,
        }
    }
}

/// What the ids of sources begin with whose numbers came by a refresh.
pub const REFRESHED: &str = "online.";

/// When the program refreshes by itself, at its start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RefreshSchedule {
    /// Never: only when the user asks.
    #[default]
    Off,
    /// When the last refresh is seven days old.
    Weekly,
    /// When the last refresh is thirty days old.
    Monthly,
}

impl RefreshSchedule {
    /// All schedules.
    pub const ALL: [Self; 3] = [Self::Off, Self::Weekly, Self::Monthly];

    /// Kebab-case key of its messages and in documents.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Weekly => "weekly",
            Self::Monthly => "monthly",
        }
    }

    /// Days after which it is due; `None` is never.
    #[must_use]
    pub fn days(self) -> Option<i32> {
        match self {
            Self::Off => None,
            Self::Weekly => Some(7),
            Self::Monthly => Some(30),
        }
    }
}

/// What the user decided about one online source.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OnlineChoice {
    /// Whether a refresh asks it; `None` is [`OnlineId::is_on_at_first`].
    pub is_on: Option<bool>,
    /// Another address than the documented one.
    pub address: Option<String>,
    /// Whether its terms were accepted.
    pub terms_accepted: bool,
}

/// Everything that the user decided about the network.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NetworkChoices {
    /// Whether the program refreshes by itself.
    pub schedule: RefreshSchedule,
    /// Choices by source; what is absent is as at first.
    pub sources: BTreeMap<OnlineId, OnlineChoice>,
    /// Addresses of index files that list data packs.
    pub feeds: Vec<String>,
    /// The user's own token for Freelancer.com.
    pub freelancer_token: Option<String>,
}

impl NetworkChoices {
    /// Most feeds that are kept.
    pub const MAX_FEEDS: usize = 20;
    /// Longest address that is kept, in bytes.
    pub const MAX_ADDRESS: usize = 1000;
    /// Longest token that is kept, in bytes.
    pub const MAX_TOKEN: usize = 200;

    /// Whether a text may be kept as an address: HTTPS, or HTTP to this machine. What lies behind its name is checked
    /// by who asks it.
    #[must_use]
    pub fn is_address(text: &str) -> bool {
        let fits = text.len() <= Self::MAX_ADDRESS && text.bytes().all(|byte| byte.is_ascii_graphic());
        let Some((scheme, rest)) = text.split_once("://") else { return false };
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let host = match authority.rsplit_once(':') {
            Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
            _ => authority,
        };
        // A name before `@` or a backslash makes programs disagree about where an address leads.
        let is_plain = !host.is_empty() && !authority.contains(['@', '\\']);
        fits && is_plain && (scheme == "https" || scheme == "http" && is_loopback(host))
    }

    /// The same choices with another one about a source; a choice that says nothing is dropped.
    #[must_use]
    pub fn with(&self, id: OnlineId, change: impl FnOnce(&mut OnlineChoice)) -> Self {
        let mut choices = self.clone();
        let mut choice = choices.sources.remove(&id).unwrap_or_default();
        change(&mut choice);
        if choice != OnlineChoice::default() {
            choices.sources.insert(id, choice);
        }
        choices
    }

    /// Whether a text may be kept as a token: it goes into a header, so only visible ASCII.
    #[must_use]
    pub fn is_token(text: &str) -> bool {
        (1..=Self::MAX_TOKEN).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic())
    }

    /// Whether a refresh asks that source: switched on, and its terms accepted where it has any.
    #[must_use]
    pub fn is_on(&self, id: OnlineId) -> bool {
        let choice = self.sources.get(&id);
        let is_on = choice.and_then(|choice| choice.is_on).unwrap_or(id.is_on_at_first());
        is_on && (!id.asks_for_consent() || choice.is_some_and(|choice| choice.terms_accepted))
    }

    /// The address that is asked.
    #[must_use]
    pub fn address(&self, id: OnlineId) -> &str {
        let own = self.sources.get(&id).and_then(|choice| choice.address.as_deref());
        own.unwrap_or(id.usual_address())
    }

    /// The sources that a refresh asks, in order.
    #[must_use]
    pub fn asked(&self) -> Vec<OnlineId> {
        OnlineId::ALL.into_iter().filter(|id| self.is_on(*id)).collect()
    }
}

/// What a server said about a file when it was read, so that the next refresh can ask whether it changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fetched {
    /// Whose file.
    pub source: OnlineId,
    /// The address that was asked, without a token.
    pub address: String,
    /// The server's name for this version of it (`ETag`), as sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// When the server last changed it (Last-Modified), as sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<String>,
    /// The day on which it was read.
    pub on: Date,
}

/// Whether a host is this machine by its very name.
fn is_loopback(host: &str) -> bool {
    let parts: Vec<Option<u8>> = host.split('.').map(|part| part.parse().ok()).collect();
    matches!(parts[..], [Some(127), Some(_), Some(_), Some(_)]) || matches!(host, "localhost" | "[::1]")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_terms_is_asked_only_after_they_were_accepted() {
        let mut choices = NetworkChoices::default();
        choices.sources.insert(OnlineId::Jobicy, OnlineChoice { is_on: Some(true), ..OnlineChoice::default() });
        assert!(!choices.is_on(OnlineId::Jobicy));
        if let Some(choice) = choices.sources.get_mut(&OnlineId::Jobicy) {
            choice.terms_accepted = true;
        }
        assert!(choices.is_on(OnlineId::Jobicy));
    }

    #[test]
    fn an_address_is_https_or_this_machine() {
        for good in [
            "https://example.org/feed.json?x=1#a",
            "https://example.org:8443",
            "http://localhost:8080/{country}.csv",
            "http://127.0.0.1/",
            "http://[::1]:9/x",
        ] {
            assert!(NetworkChoices::is_address(good), "{good}");
        }
        let long = format!("https://example.org/{}", "a".repeat(NetworkChoices::MAX_ADDRESS));
        for bad in [
            "",
            "example.org",
            "ftp://example.org/",
            "http://example.org/",
            "http://127.0.0.1.example.org/",
            "http://localhost.example.org/",
            "http://localhost@example.org/",
            "https://user:word@example.org/",
            "https:///x",
            "https://example.org\\@evil.example/",
            "https://exa mple.org/",
            "https://example.org/é",
            &long,
        ] {
            assert!(!NetworkChoices::is_address(bad), "{bad}");
        }
        for id in OnlineId::ALL.into_iter().filter(|id| *id != OnlineId::PackFeed) {
            assert!(NetworkChoices::is_address(id.usual_address()), "{}", id.key());
        }
    }

    #[test]
    fn an_address_without_what_the_source_fills_in_is_noticed() {
        let lacks = |id: OnlineId, address| id.lacking_part(address);
        assert_eq!(lacks(OnlineId::IndeedSectors, "https://a.org/{country}.csv"), None);
        assert_eq!(lacks(OnlineId::IndeedSectors, "https://a.org/US.csv"), Some("{country}"));
        assert_eq!(lacks(OnlineId::WikimediaViews, "https://a.org/{project}/{article}/{start}"), Some("{end}"));
        assert_eq!(lacks(OnlineId::UpworkIndex, "https://a.org/"), None);
        for id in OnlineId::ALL {
            assert_eq!(lacks(id, id.usual_address()), None, "{}", id.key());
        }
    }

    #[test]
    fn a_choice_that_says_nothing_is_not_kept() {
        let off = NetworkChoices::default().with(OnlineId::UpworkIndex, |choice| choice.is_on = Some(false));
        assert!(!off.is_on(OnlineId::UpworkIndex));
        assert_eq!(off.with(OnlineId::UpworkIndex, |choice| choice.is_on = None), NetworkChoices::default());
    }

    #[test]
    fn tokens_hold_what_a_header_can() {
        let long = "a".repeat(NetworkChoices::MAX_TOKEN);
        let usable = ["abc-DEF_1.2/3+4=", &long].map(NetworkChoices::is_token);
        assert_eq!(usable, [true, true]);
        for bad in ["", "a b", "a\nb", "é", &format!("{long}a")] {
            assert!(!NetworkChoices::is_token(bad), "{bad}");
        }
    }

    #[test]
    fn keys_name_their_source_in_documents_too() {
        for id in OnlineId::ALL {
            assert_eq!(OnlineId::from_key(id.key()), Some(id));
            assert_eq!(serde_json::to_string(&id).unwrap(), format!("\"{}\"", id.key()));
        }
    }
}
