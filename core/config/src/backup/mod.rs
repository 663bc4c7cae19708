//! Backups of the disks of a running guest.
//!
//! | Here | For |
//! |---|---|
//! | [`Backup::parse`] | a document, checked |
//! | [`Backup::align_disks`] | saying of each disk of the guest whether and where it is backed up |

mod align;
mod check;

#[cfg(test)]
mod tests;

pub use crate::generated::backup::*;

use polyvirt_driver::ErrorDomain;

use crate::domain::storage::labels;
use crate::{ParseOptions, Result};

impl Backup {
    /// Reads the description of a backup.
    ///
    /// # Errors
    /// When the document cannot be read or describes what cannot be.
    pub fn parse(document: &str, options: &ParseOptions) -> Result<Self> {
        let mut backup: Self = crate::parse(document, options)?;
        normalise(&mut backup);
        check::check(&backup).map_err(|error| error.with_default_domain(ErrorDomain::DOMAIN))?;
        Ok(backup)
    }

    /// The checkpoint since which changes are backed up, when not all data is.
    pub fn incremental(&self) -> Option<&str> {
        match &self.mode {
            BackupMode::Push(push) => push.incremental.as_deref(),
            BackupMode::Pull(pull) => pull.incremental.as_deref(),
        }
    }
}

/// Says of each label whether it is changed.
fn normalise(backup: &mut Backup) {
    match &mut backup.mode {
        BackupMode::Push(push) => {
            for disk in push.disks.iter_mut().flat_map(|disks| &mut disks.disk) {
                let PushBackup::Yes(disk) = &mut disk.backup else {
                    continue;
                };
                match &mut disk.target {
                    PushTarget::File(PushTargetFile {
                        target: Some(file), ..
                    }) => {
                        labels::normalise(&mut file.seclabel);
                    }
                    PushTarget::Block(PushTargetBlock {
                        target: Some(block),
                        ..
                    }) => {
                        labels::normalise(&mut block.seclabel);
                    }
                    _ => {}
                }
            }
        }
        BackupMode::Pull(pull) => {
            for disk in pull.disks.iter_mut().flat_map(|disks| &mut disks.disk) {
                let PullBackup::Yes(disk) = &mut disk.backup else {
                    continue;
                };
                match &mut disk.scratch {
                    PullScratch::File(PullScratchFile {
                        scratch: Some(file),
                        ..
                    }) => {
                        labels::normalise(&mut file.seclabel);
                    }
                    PullScratch::Block(PullScratchBlock {
                        scratch: Some(block),
                        ..
                    }) => {
                        labels::normalise(&mut block.seclabel);
                    }
                    _ => {}
                }
            }
        }
    }
}
