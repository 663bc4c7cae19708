//! Names of wire types in Rust.

use crate::abi::names::camel;
use crate::abi::xdr;
use crate::model::{Model, Proc};
pub(super) use crate::targets::rust::names::value;

/// Words that the wire writes as one, and how they are meant.
const WORDS: [(&str, &str); 2] = [("nwfilter", "nw_filter"), ("iothread", "io_thread")];

/// `domain_iothread_info` -> `DomainIoThreadInfo`, `nonnull_domain` -> `Domain`.
pub(super) fn ty(wire: &str) -> String {
    let lower = wire.trim_start_matches("nonnull_").to_lowercase();
    camel(
        &WORDS
            .iter()
            .fold(lower, |name, (from, to)| name.replace(from, to)),
    )
}

/// `DOMAIN_EVENT_REBOOT` -> `DomainEventReboot`; words are split as the function splits them, where there is one.
pub(in crate::targets) fn procedure(proc: &Proc) -> String {
    proc.function.as_ref().map_or_else(
        || ty(&proc.name),
        |function| camel(xdr::stem(function).as_str()),
    )
}

/// `DomainSuspendArgs`; `part` is `args`, `ret` or `msg`.
pub(in crate::targets) fn message(proc: &Proc, part: &str) -> String {
    format!("{}{}", procedure(proc), camel(part))
}

/// Names of an enum's constants, without what all of them begin with.
pub(super) fn variants(constants: &[(String, i64)]) -> Vec<String> {
    let first = constants.first().map_or("", |(name, _)| name.as_str());
    let mut prefix = first;
    while !constants.iter().all(|(name, _)| name.starts_with(prefix)) {
        prefix = prefix[..prefix.len() - 1]
            .rfind('_')
            .map_or("", |end| &prefix[..=end]);
    }
    constants
        .iter()
        .map(|(name, _)| camel(&name[prefix.len()..].to_lowercase()))
        .collect()
}

/// `INT` -> `Int`: a constant of the API as an arm.
pub(super) fn arm(model: &Model, by: &str, constant: &str) -> String {
    let prefix = model.enumeration(by).map_or("", |e| e.prefix.as_str());
    camel(
        &constant
            .strip_prefix(prefix)
            .unwrap_or(constant)
            .to_lowercase(),
    )
}
