//! The virtualization API.
//!
//! [`Connect`] opens a hypervisor; from it come domains, networks, storage pools and the rest, as
//! handles that are cheap to clone, usable from any thread, and closed when the last one goes. Calls
//! are synchronous and fail with the one [`Error`] type, whose codes and messages are libvirt's.
//!
//! ```
//! use polyvirt::{Connect, ErrorNumber};
//!
//! let conn = Connect::open("test:///default")?;
//! assert_eq!(conn.uri(), "test:///default");
//!
//! let error = Connect::open("nope:///").unwrap_err();
//! assert_eq!(error.code(), ErrorNumber::NO_CONNECT);
//! # Ok::<(), polyvirt::Error>(())
//! ```
//!
//! # Domains
//!
//! A document defines a domain; its handle leads it through its life.
//!
//! ```
//! use polyvirt::{Connect, DomainState, DomainXmlFlags, ErrorNumber};
//!
//! let conn = Connect::open("test:///default")?;
//! let domain = conn.domain_define_xml(
//!     "<domain type='test'>
//!        <name>guest</name>
//!        <memory unit='MiB'>512</memory>
//!        <os><type>hvm</type></os>
//!      </domain>",
//! )?;
//! domain.create()?;
//! domain.suspend()?;
//! assert_eq!(domain.state(0)?.0, DomainState::PAUSED);
//! assert_eq!(domain.info()?.memory, 512 * 1024); // KiB
//! assert!(domain.xml_desc(DomainXmlFlags::empty())?.contains("<name>guest</name>"));
//!
//! let error = domain.suspend().unwrap_err();
//! assert_eq!(error.message(), "internal error: domain 'guest' not running");
//!
//! domain.destroy()?;
//! domain.undefine()?;
//! let gone = conn.domain_lookup_by_name("guest").unwrap_err();
//! assert_eq!(gone.code(), ErrorNumber::NO_DOMAIN);
//! # Ok::<(), polyvirt::Error>(())
//! ```
//!
//! # Events
//!
//! Callbacks run in a thread of the library, one at a time; or in the application's event loop, once
//! it has registered one (see [`event_loop`]). They may call everything.
//!
//! ```
//! # let conn = polyvirt::Connect::open("test:///default")?;
//! let id = conn.on_close(|conn, reason| eprintln!("{} ended: {reason:?}", conn.uri()))?;
//! conn.stop_listening(id)?;
//! # Ok::<(), polyvirt::Error>(())
//! ```
//!
//! # Drivers
//!
//! Each built-in driver is a feature of this crate. Others are crates on top of [`driver`], brought in
//! with [`register`].

mod absent;
mod admin;
mod client_config;
mod connect;
mod dispatch;
pub mod event_loop;
#[rustfmt::skip]
pub mod generated;
mod handle;
mod listen;
pub mod lxc;
mod migrate;
mod node;
mod object_events;
mod registry;
mod stats;
mod version;

pub use polyvirt_driver as driver;
pub use polyvirt_driver::{
    Auth, Credential, Error, ErrorInfo, Event, EventFilter, QemuMonitorEvent, Received, Result,
    Sent, Stream, TypedParam, TypedParamList, TypedParams, TypedValue, Uri, Uuid, error_line,
    parse_uuid,
};
pub use polyvirt_driver::{enums::*, events, params, records, records::*};

pub use self::admin::AdmConnect;
pub use self::connect::{Connect, WeakConnect};
pub use self::generated::*;
pub use self::handle::Handle;
pub use self::registry::{drivers, register};
pub use self::version::{API_LEVEL, get_version};

/// The README's quick start, kept working.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;
