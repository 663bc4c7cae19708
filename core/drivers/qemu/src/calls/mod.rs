//! What is called, by topic.

pub(crate) mod agent;
mod change;
pub(crate) mod define;
pub(crate) mod disks;
pub(crate) mod dump;
pub(crate) mod flags;
pub(crate) mod graphics;
pub(crate) mod jobs;
pub(crate) mod keys;
pub(crate) mod life;
pub(crate) mod list;
pub(crate) mod look;
pub(crate) mod machine;
pub(crate) mod memory;
pub(crate) mod monitor;
pub(crate) mod native;
pub(crate) mod node;
pub(crate) mod plug;
pub(crate) mod power;
pub(crate) mod rename;
pub(crate) mod save;
pub(crate) mod settings;
pub(crate) mod talk;
pub(crate) mod tune;
pub(crate) mod vcpus;
