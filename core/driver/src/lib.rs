//! What drivers and the API share.
//!
//! A driver is one crate that depends on this one alone. It implements the family traits
//! ([`traits::HypervisorDriver`] and its siblings, generated from the API's declaration, every method
//! saying "not supported" until it is written), hands them out from a [`Driver`], and opens it from a
//! [`DriverFactory`]. The `polyvirt` crate puts its handles over these traits.
//!
//! | Here | For |
//! |---|---|
//! | [`Error`], [`Result`] | every fallible call |
//! | [`enums`], [`records`], [`refs`], [`params`] | the vocabulary: states and flags, structs, object identities, parameter names |
//! | [`TypedParam`], [`TypedParams`], [`ParamSpec`] | open-ended argument lists |
//! | [`EventHub`], [`Event`] | what happened, from a driver to its listeners |
//! | [`Stream`], [`StreamDriver`] | bytes, to and from |
//! | [`Uri`], [`Auth`] | what is opened, and as whom |
//! | [`Neighbours`] | drivers of other families on the same host |
//!
//! # A driver in a few lines
//!
//! ```
//! use std::sync::Arc;
//!
//! use polyvirt_driver::{
//!     Auth, ConnectFlags, Driver, DriverFactory, EventHub, Result, Uri,
//! };
//!
//! #[derive(Default)]
//! struct Null {
//!     events: EventHub,
//! }
//!
//! impl Driver for Null {
//!     fn name(&self) -> &'static str {
//!         "null"
//!     }
//!
//!     fn events(&self) -> &EventHub {
//!         &self.events
//!     }
//! }
//!
//! struct NullFactory;
//!
//! impl DriverFactory for NullFactory {
//!     fn name(&self) -> &'static str {
//!         "null"
//!     }
//!
//!     fn probe(&self, uri: &Uri) -> bool {
//!         uri.driver() == "null" && uri.is_local()
//!     }
//!
//!     fn open(&self, _: &Uri, _: Option<&Auth>, _: ConnectFlags) -> Result<Arc<dyn Driver>> {
//!         Ok(Arc::new(Null::default()))
//!     }
//! }
//! ```

pub mod auth;
pub mod dispatch;
mod driver;
mod error;
pub mod event;
mod feature;
#[rustfmt::skip]
pub mod generated;
pub mod migration;
mod neighbours;
pub mod stream;
mod typed_param;
mod uri;
mod uuid;
mod version;

pub use self::auth::{Auth, Credential};
pub use self::dispatch::Dispatch;
pub use self::driver::{Driver, DriverFactory};
pub use self::error::{Error, ErrorInfo, Result, error_line};
pub use self::event::{Event, EventFilter, EventHub, QemuMonitorEvent};
pub use self::feature::Feature;
pub use self::generated::enums::*;
pub use self::generated::{enums, events, functions, params, records, refs, traits};
pub use self::neighbours::Neighbours;
pub use self::stream::{Received, Sent, Stream, StreamDriver, StreamWaker};
pub use self::typed_param::{
    FIELD_MAX, ParamSpec, TypedParam, TypedParamList, TypedParams, TypedValue,
};
pub use self::uri::Uri;
pub use self::uuid::{Uuid, parse_uuid};
pub use self::version::API_LEVEL;
