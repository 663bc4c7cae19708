//! CPUs: those of guests, those of hosts, and what hosts are asked to compare.

mod defaults;

pub use crate::generated::cpu::*;

impl Cpu {
    /// Fills in what follows from the rest. Doing so twice changes nothing.
    pub fn normalise(&mut self) {
        defaults::normalise(self);
    }
}
