//! RFC 3986, as far as connection URIs go.

#![expect(
    clippy::option_option,
    reason = "outside: whether it is well formed; inside: whether it is there"
)]

use super::{Uri, percent};
use crate::generated::enums::{ErrorDomain, ErrorNumber};
use crate::{Error, Result};

pub(super) fn uri(text: &str) -> Result<Uri> {
    let parsed = split(text).ok_or_else(|| {
        Error::new(
            ErrorDomain::URI,
            ErrorNumber::INTERNAL_ERROR,
            format!("Unable to parse URI {}", text.escape_debug()),
        )
    })?;
    if parsed.scheme.is_empty() {
        return Err(Error::no_connect(format!(
            "URI '{text}' does not include a driver name"
        )));
    }
    Ok(parsed)
}

fn split(text: &str) -> Option<Uri> {
    let (rest, fragment) = cut(text, '#');
    let (rest, query) = cut(rest, '?');
    let (scheme, rest) = scheme(rest)?;
    let (authority, path) = match rest.strip_prefix("//") {
        Some(rest) => rest.split_at(rest.find('/').unwrap_or(rest.len())),
        None => ("", rest),
    };
    let (user, host, port) = split_authority(authority)?;
    Some(Uri {
        text: text.to_owned(),
        scheme: scheme.to_owned(),
        user,
        host,
        port,
        path: decode(path, "/:@")?,
        params: params(query)?,
        query: raw(query)?,
        fragment: raw(fragment)?,
    })
}

/// The part before `mark`, and the one after it.
fn cut(text: &str, mark: char) -> (&str, Option<&str>) {
    match text.split_once(mark) {
        Some((before, after)) => (before, Some(after)),
        None => (text, None),
    }
}

/// The scheme, empty when there is none, and what follows it.
fn scheme(text: &str) -> Option<(&str, &str)> {
    let end = text.find([':', '/']).unwrap_or(text.len());
    if !text[end..].starts_with(':') {
        return Some(("", text));
    }
    let scheme = &text[..end];
    let valid = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    valid.then_some((scheme, &text[end + 1..]))
}

type Authority = (Option<String>, Option<String>, Option<u16>);

fn split_authority(text: &str) -> Option<Authority> {
    let (user, rest) = match text.rsplit_once('@') {
        Some((user, rest)) => (Some(decode(user, ":")?), rest),
        None => (None, text),
    };
    let (host, rest) = if let Some(rest) = rest.strip_prefix('[') {
        let (address, rest) = rest.split_once(']')?;
        (ipv6(address)?, rest)
    } else {
        let (host, rest) = rest.split_at(rest.find(':').unwrap_or(rest.len()));
        (decode(host, "")?, rest)
    };
    let host = (!host.is_empty()).then_some(host);
    Some((user, host, port(rest)?))
}

/// `:22`; nothing and a colon alone mean the usual port.
fn port(text: &str) -> Option<Option<u16>> {
    if text.is_empty() || text == ":" {
        return Some(None);
    }
    let digits = text.strip_prefix(':')?;
    let valid = digits.bytes().all(|digit| digit.is_ascii_digit());
    valid.then(|| digits.parse().ok()).flatten().map(Some)
}

/// An address between brackets, with its zone: `fe80::1%25eth0`.
fn ipv6(text: &str) -> Option<String> {
    let (address, zone) = match text.split_once("%25").or_else(|| text.split_once('%')) {
        Some((address, zone)) => (address, Some(decode(zone, "")?)),
        None => (text, None),
    };
    let address: std::net::Ipv6Addr = address.parse().ok()?;
    Some(match zone {
        Some(zone) => format!("{address}%{zone}"),
        None => address.to_string(),
    })
}

/// `name=value` pairs, separated by `&` or `;`.
fn params(query: Option<&str>) -> Option<Vec<(String, String)>> {
    query
        .unwrap_or_default()
        .split(['&', ';'])
        .filter(|pair| !pair.is_empty() && !pair.starts_with('='))
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((percent::decode(name)?, percent::decode(value)?))
        })
        .collect()
}

/// A part that is kept as it was written, once it has been checked.
fn raw(text: Option<&str>) -> Option<Option<String>> {
    let also = "/?:@";
    match text {
        Some(text) => decode(text, also).map(|_| Some(text.to_owned())),
        None => Some(None),
    }
}

fn decode(text: &str, also: &str) -> Option<String> {
    allowed(text, also).then(|| percent::decode(text)).flatten()
}

/// Whether all characters may stand here: unreserved ones, delimiters, escapes, and those in `also`.
fn allowed(text: &str, also: &str) -> bool {
    text.chars()
        .all(|c| c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=%".contains(c) || also.contains(c))
}
