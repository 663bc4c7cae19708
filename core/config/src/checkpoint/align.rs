//! Saying of each disk of a guest whether a checkpoint tracks it.

use super::{
    Checkpoint, CheckpointDisk, CheckpointDisks, CheckpointTracking, CheckpointTrackingBitmap,
};
use crate::domain::{Disk, Domain, matching};
use crate::{Error, Result};

impl Checkpoint {
    /// Lists all disks of the guest, in its order and by their names. Without a list all are tracked that can be, else those listed.
    ///
    /// # Errors
    /// When the checkpoint lists a disk twice, one that there is not, or one that cannot be tracked.
    pub fn align_disks(&mut self, domain: &Domain) -> Result<()> {
        let disks = &domain.devices().disk;
        let given = self.disks.take();
        let all = given.is_none();
        let mut listed: Vec<Option<CheckpointTracking>> = vec![None; disks.len()];
        for entry in given.map(|given| given.disk).unwrap_or_default() {
            let place = matching::disk::find(disks, &entry.name)
                .ok_or_else(|| Error::unsupported(format!("there is no disk {}", entry.name)))?;
            if listed[place].is_some() {
                return Err(Error::unsupported(format!(
                    "disk {} is listed twice",
                    entry.name
                )));
            }
            let tracked = matches!(entry.tracking, CheckpointTracking::Bitmap(_));
            if tracked && !can_be_tracked(&disks[place]) {
                let message = format!("disk {} is empty or only read", entry.name);
                return Err(Error::unsupported(message));
            }
            listed[place] = Some(entry.tracking);
        }
        let bitmap = CheckpointTrackingBitmap {
            bitmap: self.name.clone(),
            size: None,
        };
        let entries = listed
            .into_iter()
            .zip(disks)
            .map(|(tracking, disk)| CheckpointDisk {
                name: disk.target.dev.clone(),
                tracking: match tracking {
                    Some(CheckpointTracking::Bitmap(own)) => {
                        CheckpointTracking::Bitmap(CheckpointTrackingBitmap {
                            bitmap: own.bitmap.or_else(|| bitmap.bitmap.clone()),
                            size: own.size,
                        })
                    }
                    None if all && can_be_tracked(disk) => {
                        CheckpointTracking::Bitmap(bitmap.clone())
                    }
                    _ => CheckpointTracking::No,
                },
            });
        let disk: Vec<CheckpointDisk> = entries.collect();
        self.disks = (!disk.is_empty()).then_some(CheckpointDisks { disk });
        Ok(())
    }
}

fn can_be_tracked(disk: &Disk) -> bool {
    !disk.source.is_empty() && !disk.readonly
}
