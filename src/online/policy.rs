//! Which addresses may be asked: HTTPS to the public network, or plain HTTP to this machine; nothing between the two.
//!
//! Names are checked again when they are resolved, in `resolve`: a public name may lead into a private network.

use super::{AddressFault, OnlineError};
use reqwest::Url;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Where an address leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Zone {
    /// The public network; every name on the way must resolve to a public address.
    Public,
    /// This machine; its names must resolve to it.
    Loopback,
}

/// An address that may be asked.
#[derive(Debug, Clone)]
pub(super) struct Target {
    pub url: Url,
    pub zone: Zone,
}

/// What is wrong with an address that the user types, by the rule that a refresh keeps; asks nobody.
#[must_use]
pub fn address_fault(address: &str) -> Option<AddressFault> {
    let url = Url::parse(address.trim()).map_err(|_| AddressFault::Unreadable);
    url.and_then(Target::checked).err()
}

impl Target {
    /// The address that a source or the user names.
    ///
    /// # Errors
    /// [`OnlineError::Address`].
    pub fn first(address: &str) -> Result<Self, OnlineError> {
        let fault = |fault, shown: String| OnlineError::Address { address: shown, fault };
        let url = Url::parse(address.trim()).map_err(|_| fault(AddressFault::Unreadable, cut(address)))?;
        Self::checked(url.clone()).map_err(|why| fault(why, shown(&url)))
    }

    /// Where a redirect leads.
    ///
    /// # Errors
    /// [`OnlineError::Redirect`].
    pub fn redirected(&self, location: &str) -> Result<Self, OnlineError> {
        let fault = |fault, to: String| OnlineError::Redirect { host: self.host(), to, fault };
        let url = self.url.join(location).map_err(|_| fault(AddressFault::Unreadable, cut(location)))?;
        let is_less_safe = self.url.scheme() == "https" && url.scheme() == "http";
        if is_less_safe {
            return Err(fault(AddressFault::LessSafe, shown(&url)));
        }
        let next = Self::checked(url.clone()).map_err(|why| fault(why, shown(&url)))?;
        if next.zone == Zone::Loopback && self.zone != Zone::Loopback {
            return Err(fault(AddressFault::Private, shown(&url)));
        }
        Ok(next)
    }

    /// Name or number of the server, for messages.
    pub fn host(&self) -> String {
        self.url.host_str().unwrap_or_default().to_owned()
    }

    fn checked(url: Url) -> Result<Self, AddressFault> {
        let is_http = match url.scheme() {
            "https" => false,
            "http" => true,
            _ => return Err(AddressFault::NotHttps),
        };
        let zone = zone(&url)?;
        if is_http && zone != Zone::Loopback {
            return Err(AddressFault::NotHttps);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(AddressFault::Credentials);
        }
        Ok(Self { url, zone })
    }
}

fn zone(url: &Url) -> Result<Zone, AddressFault> {
    let host = url.host_str().filter(|host| !host.is_empty()).ok_or(AddressFault::Unreadable)?;
    // Addresses of version 6 stand in brackets.
    let number = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    match number {
        Ok(ip) if is_loopback(ip) => Ok(Zone::Loopback),
        Ok(ip) if !is_public(ip) => Err(AddressFault::Private),
        Err(_) if host == "localhost" => Ok(Zone::Loopback),
        _ => Ok(Zone::Public),
    }
}

/// An address without what may be secret: no name, password, query or fragment.
pub(super) fn shown(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    cut(&format!("{}://{host}{port}{}", url.scheme(), url.path()))
}

fn cut(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(120).collect()
}

/// Whether it is this machine.
pub(super) fn is_loopback(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => ip.is_loopback(),
        IpAddr::V6(ip) => ip.is_loopback() || ip.to_ipv4_mapped().is_some_and(|ip| ip.is_loopback()),
    }
}

/// Whether it is an address of the public network: none of the special purposes of RFC 6890 and its successors.
pub(super) fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let is_special = ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_multicast()
        || ip.is_documentation()
        || matches!((a, b, c), (0 | 240..=255, _, _) | (100, 64..=127, _) | (192, 0, 0) | (198, 18 | 19, _));
    !is_special
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    let [a, b, c, d, e, f, g, h] = ip.segments();
    let v4 = |high: u16, low: u16| {
        let ([w, x], [y, z]) = (high.to_be_bytes(), low.to_be_bytes());
        is_public_v4(Ipv4Addr::new(w, x, y, z))
    };
    match (a, b, c, d, e, f) {
        // Version 4 inside version 6: mapped, compatible (also ::1 and ::), translated, 6to4.
        (0, 0, 0, 0, 0, 0 | 0xffff) | (0x64, 0xff9b, 0, 0, 0, 0) => v4(g, h),
        (0x2002, ..) => v4(b, c),
        // Teredo and documentation.
        (0x2001, 0 | 0xdb8, ..) => false,
        // Global unicast is 2000::/3 alone: unique local, link local, multicast and the rest stand outside.
        _ => a & 0xe000 == 0x2000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(address: &str) -> Option<AddressFault> {
        match Target::first(address) {
            Err(OnlineError::Address { fault, .. }) => Some(fault),
            Err(other) => panic!("{address}: {other}"),
            Ok(_) => None,
        }
    }

    #[test]
    fn only_https_and_this_machine_may_be_asked() {
        use AddressFault::{Credentials, NotHttps, Private, Unreadable};
        for (address, expected) in [
            ("https://example.org/a.csv", None),
            (" https://example.org:8443/a.csv ", None),
            ("https://8.8.8.8/a", None),
            ("https://[2606:4700::1111]/a", None),
            ("http://127.0.0.1:9/a", None),
            ("http://127.8.8.8/a", None),
            ("http://[::1]:9/a", None),
            ("http://localhost/a", None),
            ("https://localhost/a", None),
            ("http://example.org/a", Some(NotHttps)),
            ("http://8.8.8.8/a", Some(NotHttps)),
            ("http://localhost.example.org/", Some(NotHttps)),
            ("ftp://example.org/a", Some(NotHttps)),
            ("file:///etc/passwd", Some(NotHttps)),
            ("data:text/csv,a", Some(NotHttps)),
            ("https://me:secret@example.org/", Some(Credentials)),
            ("https://me@example.org/", Some(Credentials)),
            ("https://10.0.0.1/", Some(Private)),
            ("https://192.168.1.1/", Some(Private)),
            ("https://0x0a000001/", Some(Private)),
            ("https://167772161/", Some(Private)),
            ("https://169.254.169.254/latest", Some(Private)),
            ("https://0.0.0.0/", Some(Private)),
            ("https://[::]/", Some(Private)),
            ("https://[::ffff:10.0.0.1]/", Some(Private)),
            ("https://[fe80::1]/", Some(Private)),
            ("https://[fd00::1]/", Some(Private)),
            ("", Some(Unreadable)),
            ("example.org/a.csv", Some(Unreadable)),
            ("https://", Some(Unreadable)),
        ] {
            assert_eq!(fault(address), expected, "{address}");
            assert_eq!(address_fault(address), expected, "{address}");
        }
    }

    #[test]
    fn what_a_source_fills_in_may_stand_in_an_address() {
        for id in crate::domain::OnlineId::ALL.into_iter().filter(|id| !id.usual_address().is_empty()) {
            assert_eq!(address_fault(id.usual_address()), None, "{}", id.key());
        }
    }

    #[test]
    fn redirects_never_lead_to_less_safety_or_inside() {
        use AddressFault::{Credentials, LessSafe, NotHttps, Private};
        let public = "https://example.org/dir/a";
        let local = "http://127.0.0.1:9/a";
        for (from, location, expected) in [
            (public, "b.csv", None),
            (public, "//other.org/b", None),
            (public, "https://other.org/b", None),
            (public, "http://example.org/dir/a", Some(LessSafe)),
            (public, "https://127.0.0.1/b", Some(Private)),
            (public, "https://localhost/b", Some(Private)),
            (public, "https://10.1.2.3/b", Some(Private)),
            (public, "https://[::1]/b", Some(Private)),
            (public, "https://me:x@other.org/b", Some(Credentials)),
            (local, "/b", None),
            (local, "http://127.0.0.1:10/b", None),
            (local, "https://example.org/b", None),
            (local, "http://example.org/b", Some(NotHttps)),
            (local, "http://192.168.0.1/b", Some(Private)),
            ("https://localhost/a", "http://localhost/a", Some(LessSafe)),
        ] {
            let found = match Target::first(from).unwrap().redirected(location) {
                Err(OnlineError::Redirect { fault, .. }) => Some(fault),
                Err(other) => panic!("{location}: {other}"),
                Ok(_) => None,
            };
            assert_eq!(found, expected, "{from} to {location}");
        }
    }

    #[test]
    fn special_addresses_are_not_public() {
        for special in [
            "0.1.2.3",
            "10.0.0.1",
            "100.64.0.1",
            "127.0.0.1",
            "169.254.0.1",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.8",
            "192.0.2.1",
            "192.168.0.1",
            "198.18.0.1",
            "198.51.100.1",
            "203.0.113.1",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:192.168.0.1",
            "::10.0.0.1",
            "64:ff9b::a00:1",
            "2002:a00:1::1",
            "2001::1",
            "2001:db8::1",
            "fc00::1",
            "fd12::1",
            "fe80::1",
            "fec0::1",
            "ff02::1",
            "100::1",
        ] {
            assert!(!is_public(special.parse().unwrap()), "{special}");
        }
        for public in ["1.1.1.1", "100.63.0.1", "172.32.0.1", "198.20.0.1", "2606:4700::1", "64:ff9b::808:808"] {
            assert!(is_public(public.parse().unwrap()), "{public}");
        }
    }

    #[test]
    fn what_is_shown_holds_no_secret() {
        let url = Url::parse("https://me:pass@example.org:8443/a/b?token=1#x").unwrap();
        assert_eq!(shown(&url), "https://example.org:8443/a/b");
    }
}
