//! Settings of a domain as typed parameters: which there are in a set, where a document keeps them, and what is refused.
//!
//! | Here | For |
//! |---|---|
//! | [`Field`], [`fields!`](crate::fields), [`tell`], [`apply`], [`validate`] | a set as a table |
//! | [`cpumap`] | sets of CPUs as bits |
//! | [`bandwidth`], [`blkio`], [`memory`], [`numa`], [`rates`] | sets that drivers share |
//! | [`perf`], [`threads`], [`vcpus`] | what is counted, threads that serve disks, CPUs one by one |

pub mod bandwidth;
pub mod blkio;
pub mod cpumap;
pub mod memory;
pub mod numa;
pub mod perf;
pub mod rates;
mod set;
pub mod threads;
pub mod vcpus;

pub use set::{Field, Kept, apply, tell, validate};
