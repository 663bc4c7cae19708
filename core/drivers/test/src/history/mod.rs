//! What a domain was, and can become again.
//!
//! - `file`: files that outlive the process, written so that there is never half of one
//! - `image`: what is in the file of a saved domain
//! - `save`: stopping a domain into such a file, and making it run again from there
//! - `managed`: the saved state that the host keeps itself
//! - `dump`: images of memory
//! - `jobs`: what takes its time: how far it is, and what came of it

mod dump;
mod file;
mod image;
pub(crate) mod jobs;
mod managed;
mod save;

pub(crate) use dump::{core_dump, core_dump_with_format};
pub(crate) use image::{define_image, image_document};
pub(crate) use managed::{
    Saved, define_managed, has_managed_save, managed_document, managed_save, remove_managed,
};
pub(crate) use save::{restore, restore_flags, restore_params, save, save_flags, save_params};

use jobs::Jobs;

/// What a machine remembers of its past.
#[derive(Default)]
pub(crate) struct History {
    /// The saved state that the host keeps.
    pub(crate) saved: Option<Saved>,
    /// What the domain is busy with.
    pub(crate) jobs: Jobs,
}
