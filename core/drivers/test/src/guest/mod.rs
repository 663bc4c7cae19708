//! What goes on in a running guest, and what it tells of itself.

mod state;
mod work;

pub(crate) use state::Guest;
pub(crate) use work::{Traffic, Work};
