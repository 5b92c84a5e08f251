//! One file from the network: redirects one by one, a conditional question, attempts again, and the user's stop.

use super::{
    Body, OnlineError, Request, SourceState, Stage, classify, download,
    net::Net,
    policy::{Target, shown},
    retry,
};
use crate::domain::Fetched;
use reqwest::{
    Response, StatusCode,
    header::{ETAG, HeaderMap, HeaderName, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED, LOCATION},
};
use std::time::Duration;
use tokio::time::{sleep, timeout};

/// Longest validator that is kept.
const MAX_VALIDATOR: usize = 256;

/// A file, or why there is none, and what to ask next time.
#[derive(Debug)]
pub(super) struct Answer {
    pub body: Body,
    /// What the server says about this version of a new file.
    pub validators: Validators,
}

/// `ETag` and `Last-Modified`, as sent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Validators {
    pub etag: Option<String>,
    pub last_modified: Option<String>,
}

impl Validators {
    fn say_something(&self) -> bool {
        self.etag.is_some() || self.last_modified.is_some()
    }
}

impl From<&Fetched> for Validators {
    fn from(fetched: &Fetched) -> Self {
        Self { etag: fetched.etag.clone(), last_modified: fetched.last_modified.clone() }
    }
}

/// What is asked for, and what was known of it before.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked<'a> {
    pub request: &'a Request,
    pub known: Option<&'a Validators>,
}

/// A fault, and when the server would like to be asked again.
struct Fault {
    error: OnlineError,
    wish: Option<Duration>,
}

impl From<OnlineError> for Fault {
    fn from(error: OnlineError) -> Self {
        Self { error, wish: None }
    }
}

/// # Errors
/// [`OnlineError`]; [`OnlineError::Cancelled`] as soon as the user stops the refresh.
pub(super) async fn fetch(net: &Net, asked: Asked<'_>, tell: &dyn Fn(SourceState)) -> Result<Answer, OnlineError> {
    let first = Target::first(&asked.request.address)?;
    tokio::select! {
        biased;
        () = net.cancel.cancelled() => Err(OnlineError::Cancelled),
        answer = timeout(net.limits.whole, attempts(net, asked, &first, tell)) => {
            answer.unwrap_or_else(|_| Err(classify::timed_out(&first.host(), Stage::Whole, net.limits.whole)))
        }
    }
}

async fn attempts(
    net: &Net,
    asked: Asked<'_>,
    first: &Target,
    tell: &dyn Fn(SourceState),
) -> Result<Answer, OnlineError> {
    let mut attempt = 0;
    loop {
        let fault = match once(net, asked, first, tell).await {
            Ok(answer) => return Ok(answer),
            Err(fault) => fault,
        };
        let wait = retry::wait(&net.limits, attempt, fault.wish).filter(|_| fault.error.may_pass());
        let Some(wait) = wait.filter(|_| attempt < net.limits.retries) else { return Err(fault.error) };
        log::info!("{}, again in {wait:?}", fault.error);
        tell(SourceState::Retrying { after: classify::rounded_up(wait) });
        sleep(wait).await;
        attempt += 1;
    }
}

async fn once(net: &Net, asked: Asked<'_>, first: &Target, tell: &dyn Fn(SourceState)) -> Result<Answer, Fault> {
    tell(SourceState::Connecting);
    let mut target = first.clone();
    let mut redirects = 0;
    loop {
        let response = send(net, asked, &target, redirects == 0).await?;
        let Some(location) = location(&response) else {
            return answer(net, asked, &target, response, tell).await;
        };
        if redirects == net.limits.redirects {
            let limit = net.limits.redirects;
            return Err(OnlineError::TooManyRedirects { host: first.host(), limit }.into());
        }
        redirects += 1;
        target = target.redirected(&location)?;
    }
}

async fn send(net: &Net, asked: Asked<'_>, target: &Target, is_first: bool) -> Result<Response, OnlineError> {
    let mut request = net.get(target);
    let validators = asked
        .known
        .map(|known| [(IF_NONE_MATCH, known.etag.as_deref()), (IF_MODIFIED_SINCE, known.last_modified.as_deref())]);
    for (name, value) in validators.into_iter().flatten() {
        if let Some(value) = value {
            request = request.header(name, value);
        }
    }
    if let Some(secret) = asked.request.secret.as_ref().filter(|_| is_first) {
        request = request.header(secret.header, &secret.value);
    }
    let patience = net.limits.connect + net.limits.read;
    match timeout(patience, request.send()).await {
        Ok(Ok(response)) => Ok(response),
        Ok(Err(error)) => Err(classify::of_sending(&error, &target.host(), &net.limits)),
        Err(_) => Err(classify::timed_out(&target.host(), Stage::Read, net.limits.read)),
    }
}

/// Where a redirect leads; one without a place is no redirect.
fn location(response: &Response) -> Option<String> {
    let is_redirect = matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308);
    let location = response.headers().get(LOCATION).filter(|_| is_redirect)?;
    Some(String::from_utf8_lossy(location.as_bytes()).into_owned())
}

async fn answer(
    net: &Net,
    asked: Asked<'_>,
    target: &Target,
    response: Response,
    tell: &dyn Fn(SourceState),
) -> Result<Answer, Fault> {
    let status = response.status();
    let nothing_new = |body| Ok(Answer { body, validators: Validators::default() });
    match status {
        StatusCode::OK => {
            let validators = validators(response.headers());
            let body = download::body(net, asked.request, target, response, tell).await?;
            Ok(Answer { body, validators })
        }
        StatusCode::NOT_MODIFIED if asked.known.is_some_and(Validators::say_something) => nothing_new(Body::Unchanged),
        StatusCode::NOT_FOUND | StatusCode::GONE if asked.request.may_be_absent => nothing_new(Body::Absent),
        _ => Err(refusal(status, target, response.headers())),
    }
}

fn refusal(status: StatusCode, target: &Target, headers: &HeaderMap) -> Fault {
    let (host, code) = (target.host(), status.as_u16());
    let wish = retry::wish(headers);
    let error = match code {
        404 | 410 => OnlineError::NotFound { address: shown(&target.url) },
        401 | 403 | 407 => OnlineError::Forbidden { host, status: code },
        429 => OnlineError::TooManyRequests { host, seconds: wish.map(|wish| wish.as_secs()) },
        500.. => OnlineError::ServerFailed { host, status: code },
        _ => OnlineError::Status { host, status: code },
    };
    Fault { error, wish }
}

fn validators(headers: &HeaderMap) -> Validators {
    let text = |name: HeaderName| {
        let value = headers.get(name)?.to_str().ok()?;
        (value.len() <= MAX_VALIDATOR).then(|| value.to_owned())
    };
    Validators { etag: text(ETAG), last_modified: text(LAST_MODIFIED) }
}
