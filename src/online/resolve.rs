//! Names to addresses, and no further: a name that leads inside is refused before anything connects to it.
//!
//! The check is on the very addresses that are connected to, so that a name which changes its mind between check and
//! connection (DNS rebinding) gains nothing. Behind a proxy the proxy resolves; its own name may be private.

use super::{
    limits::Lookup,
    policy::{Zone, is_loopback, is_public},
};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::collections::HashSet;
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Resolves for one zone.
#[derive(Debug)]
pub(super) struct Guard {
    zone: Zone,
    lookup: Lookup,
    /// Names that were asked for; any other is a proxy's.
    asked: Mutex<HashSet<String>>,
}

/// The name leads inside.
#[derive(Debug)]
pub(super) struct LeadsInside(pub IpAddr);

impl fmt::Display for LeadsInside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the name leads to {}", self.0)
    }
}

impl std::error::Error for LeadsInside {}

impl Guard {
    pub fn new(zone: Zone, lookup: Lookup) -> Arc<Self> {
        Arc::new(Self { zone, lookup, asked: Mutex::default() })
    }

    /// Notes a name that is about to be asked.
    pub fn will_ask(&self, host: &str) {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).insert(host.to_owned());
    }

    fn is_asked(&self, host: &str) -> bool {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).contains(host)
    }
}

/// The resolver that the client takes.
#[derive(Debug, Clone)]
pub(super) struct GuardedNames(pub Arc<Guard>);

impl Resolve for GuardedNames {
    fn resolve(&self, name: Name) -> Resolving {
        let guard = Arc::clone(&self.0);
        Box::pin(async move {
            let host = name.as_str();
            let found = look_up(&guard.lookup, host).await?;
            let may_be_anywhere = guard.zone == Zone::Public && !guard.is_asked(host);
            let may = |ip: IpAddr| match guard.zone {
                Zone::Public => may_be_anywhere || is_public(ip),
                Zone::Loopback => is_loopback(ip),
            };
            let allowed: Vec<SocketAddr> = found.iter().copied().filter(|address| may(address.ip())).collect();
            match (allowed.is_empty(), found.first()) {
                (true, Some(inside)) => Err(LeadsInside(inside.ip()).into()),
                (true, None) => Err("the name has no address".into()),
                (false, _) => Ok(Box::new(allowed.into_iter()) as Addrs),
            }
        })
    }
}

/// Port 0 stands for the usual one of the scheme.
async fn look_up(lookup: &Lookup, host: &str) -> Result<Vec<SocketAddr>, Failure> {
    match lookup {
        Lookup::System => Ok(tokio::net::lookup_host((host, 0)).await?.collect()),
        Lookup::Listed(names) => {
            let addresses = names.get(host).into_iter().flatten();
            Ok(addresses.map(|ip| SocketAddr::new(*ip, 0)).collect())
        }
    }
}
