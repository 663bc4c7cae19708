//! Checkpoints: moments since which changes to disks are tracked.
//!
//! | Here | For |
//! |---|---|
//! | [`Checkpoint::parse`] | a document, read strictly as always |
//! | [`Checkpoint::created`] | naming and dating a new one |
//! | [`Checkpoint::align_disks`] | saying of each disk of the guest whether it is tracked |

mod align;

#[cfg(test)]
mod tests;

pub use crate::generated::checkpoint::*;

use crate::{ParseOptions, Result};

impl Checkpoint {
    /// Reads the description of a checkpoint. It is read strictly whether that is asked for or not, as files are named after it.
    ///
    /// # Errors
    /// When the document is not exactly such a description.
    pub fn parse(document: &str, options: &ParseOptions) -> Result<Self> {
        let strict = ParseOptions {
            strict: true,
            ..*options
        };
        let mut checkpoint: Self = crate::parse(document, &strict)?;
        checkpoint.description.take_if(|text| text.is_empty());
        Ok(checkpoint)
    }

    /// Dates a new checkpoint, and names it after its date when it has no name. Seconds since 1970. Bitmaps without a name have that of
    /// the checkpoint.
    pub fn created(&mut self, now: u64) {
        self.creation_time = Some(now);
        let name = self.name.get_or_insert_with(|| now.to_string());
        for disk in self.disks.iter_mut().flat_map(|disks| &mut disks.disk) {
            if let CheckpointTracking::Bitmap(tracking) = &mut disk.tracking {
                tracking.bitmap.get_or_insert_with(|| name.clone());
            }
        }
    }
}
