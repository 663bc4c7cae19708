//! Entering containers: calls that change the calling process, on this host.
//!
//! ```no_run
//! # use std::os::fd::AsFd;
//! use polyvirt::{Connect, lxc};
//!
//! let conn = Connect::open("lxc:///system")?;
//! let guest = conn.domain_lookup_by_name("guest")?;
//! let way_back = lxc::namespaces()?;
//! // Then, in a process with a single thread, with the descriptors of Domain::lxc_open_namespace:
//! # let descriptors: Vec<std::os::fd::OwnedFd> = Vec::new();
//! guest.lxc_enter_cgroup(0)?;
//! lxc::enter_namespaces(descriptors.iter().map(AsFd::as_fd))?;
//! # Ok::<(), polyvirt::Error>(())
//! ```

mod cgroup;
mod label;
mod namespace;

pub use label::{enter_security_label, security_label};
pub use namespace::{enter_namespaces, namespaces};
