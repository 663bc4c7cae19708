//! What other programs see of the API: C types and symbols, and wire layouts.

pub mod c;
pub mod names;
pub mod xdr;
