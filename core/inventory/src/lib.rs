//! What the hosts of all drivers have in common: objects that are found by name, UUID or number, events that are
//! sent in the order things happened, and the rules by which a call knows which configuration it is about.
//!
//! | Here | For |
//! |---|---|
//! | [`Table`], [`Index`], [`Entry`], [`Named`] | objects of a kind, found by name and UUID |
//! | [`objects`] | objects that are defined, perhaps started and stopped, and found again |
//! | [`Ids`] | numbers of what runs |
//! | [`Events`] | what happened, on its way to the connections |
//! | [`figures`] | statistics while they are gathered |
//! | [`Impact`], [`Standing`] | the running configuration, the stored one, or both |
//! | [`devices`] | the kinds of devices, and a device that stands alone |
//! | [`lifecycle`] | what becomes of a domain when its guest ends |
//! | [`targets`] | which disk or interface a call means |
//! | [`tuning`] | settings as typed parameters |
//! | [`is_wanted`] | which objects the flags of a list ask for |
//! | [`explain`] | why a document could not be read |
//! | [`metadata`] | titles, descriptions, and what applications keep with an object |
//! | [`calls!`] | a family's trait as a table |
//! | [`check_flags`] | refusing flags that a call does not know |

mod calls;
pub mod devices;
mod events;
pub mod figures;
mod flags;
mod ids;
mod impact;
pub mod lifecycle;
pub mod metadata;
mod nameless;
pub mod objects;
mod same;
mod table;
pub mod targets;
pub mod tuning;
mod wanted;

pub use events::Events;
pub use flags::check_flags;
pub use ids::Ids;
pub use impact::{CONFIG, Impact, LIVE, Standing, refuse_both, require_active};
pub use nameless::explain;
pub use same::Named;
pub use table::{Entry, Index, Table};
pub use wanted::is_wanted;
