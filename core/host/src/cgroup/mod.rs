//! Control groups: what the kernel counts and limits for a guest, in version 1, version 2, or both side by side.
//!
//! [`Cgroups`] is what is mounted: each controller is in one hierarchy, and which version that has is asked for nowhere
//! else than in the modules here. [`Group`] is a guest's group in all of them, and what is in it. The words of the
//! kernel's files are in [`knobs`].

mod group;
pub mod knobs;
mod mounts;

pub use group::Group;
pub use mounts::{Cgroups, Controller, Version};
