//! The configuration of a domain: what of its document the driver works with, and the rest as written.

mod actions;
mod format;
mod memory;
mod os;
mod parse;
mod rest;
mod vcpus;

use std::sync::Arc;

use polyvirt_driver::Uuid;

pub(crate) use actions::{Action, Actions};
pub(crate) use memory::Memory;
pub(crate) use os::Os;
pub(crate) use parse::check_name;
pub(crate) use vcpus::Vcpus;

use crate::xml::Element;

/// A domain's configuration.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Config {
    /// The kind of hypervisor: `test`.
    pub(crate) kind: String,
    /// Other attributes of the document's root, such as namespaces.
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) name: Arc<str>,
    pub(crate) uuid: Uuid,
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
    /// Elements of applications.
    pub(crate) metadata: Option<Vec<Element>>,
    pub(crate) memory: Memory,
    pub(crate) vcpus: Vcpus,
    pub(crate) os: Os,
    pub(crate) actions: Actions,
    /// Everything else, in the order it is written.
    pub(crate) rest: Vec<Element>,
}

#[cfg(test)]
mod tests;
