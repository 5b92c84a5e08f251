//! The two HTTP clients: one for the public network, one for this machine, which never goes through a proxy.

use super::{
    Cancel, OnlineError,
    classify::last_cause,
    limits::{Limits, Setup},
    policy::{Target, Zone},
    resolve::{Guard, GuardedNames},
};
use reqwest::{Certificate, Client, redirect};
use std::path::PathBuf;
use std::sync::Arc;

/// What every request shares.
#[derive(Debug)]
pub(super) struct Net {
    public: Client,
    loopback: Client,
    names: Arc<Guard>,
    pub limits: Limits,
    pub folder: PathBuf,
    pub cancel: Cancel,
}

impl Net {
    /// # Errors
    /// When the system's certificates or settings cannot be read.
    pub fn new(setup: &Setup, folder: PathBuf, cancel: Cancel) -> Result<Self, OnlineError> {
        // The system decides whom to trust, and reqwest takes a provider for that only as the process's own. Whoever
        // set one before keeps it.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let public = Guard::new(Zone::Public, setup.lookup.clone());
        let loopback = Guard::new(Zone::Loopback, setup.lookup.clone());
        Ok(Self {
            public: client(setup, &public, Zone::Public)?,
            loopback: client(setup, &loopback, Zone::Loopback)?,
            names: public,
            limits: setup.limits.clone(),
            folder,
            cancel,
        })
    }

    pub fn get(&self, target: &Target) -> reqwest::RequestBuilder {
        match target.zone {
            Zone::Public => {
                self.names.will_ask(&target.host());
                self.public.get(target.url.clone())
            }
            Zone::Loopback => self.loopback.get(target.url.clone()),
        }
    }
}

/// Who asks: product, version and, where the project has a page, its address.
pub(super) fn user_agent() -> String {
    let contact = match env!("CARGO_PKG_REPOSITORY") {
        "" => String::new(),
        page => format!("+{page}; "),
    };
    format!("Skillvane/{} ({contact}desktop program, asks when its user does)", env!("CARGO_PKG_VERSION"))
}

fn client(setup: &Setup, guard: &Arc<Guard>, zone: Zone) -> Result<Client, OnlineError> {
    let not_ready = |error: reqwest::Error| OnlineError::NotReady { detail: last_cause(&error) };
    let limits = &setup.limits;
    let mut builder = Client::builder()
        .user_agent(user_agent())
        // Redirects are followed one by one, each checked by the policy.
        .redirect(redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .connect_timeout(limits.connect)
        .http1_max_headers(limits.headers)
        .pool_max_idle_per_host(1)
        .dns_resolver(GuardedNames(Arc::clone(guard)));
    if zone == Zone::Loopback {
        builder = builder.no_proxy();
    }
    let authorities = setup.authorities.iter().map(|der| Certificate::from_der(der)).collect::<Result<Vec<_>, _>>();
    let authorities = authorities.map_err(not_ready)?;
    if !authorities.is_empty() {
        builder = builder.tls_certs_merge(authorities);
    }
    builder.build().map_err(not_ready)
}
