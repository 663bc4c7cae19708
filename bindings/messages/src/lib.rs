//! Calls of the Rust API as messages.
//!
//! A call is the number of a function and bytes, and so is its answer ([`message`]). A language whose values are made on
//! its own side needs four functions of native code, whatever the number of functions, records and events: [`run`],
//! [`release`], [`next_event`], and what [`on_ask`] is given. Functions are generated (`generated/`); `manual` has those
//! that no rule makes, and the rest of this crate is what they share.

mod ask;
mod call;
mod event;
#[rustfmt::skip]
mod generated;
mod give;
mod handle;
mod manual;
mod message;
mod params;
mod take;

pub use ask::on_ask;
pub use call::run;
pub use event::next as next_event;
pub use generated::release;
