//! What follows from the pool of a volume, and what says nothing.

use super::formats::Formats;
use super::{
    StorageVolume, StorageVolumeBacking, StorageVolumeFormatElement, StorageVolumeTarget,
    VolumeRules,
};
use crate::storagepool::tidy_permissions;

pub(super) fn normalise(volume: &mut StorageVolume, rules: VolumeRules<'_>) {
    let capacity = *volume.capacity.get_or_insert(0);
    volume.allocation.get_or_insert(capacity);
    volume.key.take_if(|key| key.is_empty());
    // Reported by the host, never told to it.
    volume.physical = None;
    if rules.pool.is_some() {
        volume.source = None;
    }
    let formats = rules.pool.map(Formats::of);
    normalise_target(volume.target.get_or_insert_default(), formats, rules.create);
    volume.backing_store.take_if(|backing| !backing.is_one());
    if let Some(backing) = &mut volume.backing_store {
        fill_format(&mut backing.format, formats);
        backing.timestamps = None;
        tidy_permissions(&mut backing.permissions);
    }
}

fn normalise_target(target: &mut StorageVolumeTarget, formats: Option<Formats>, create: bool) {
    fill_format(&mut target.format, formats);
    target.timestamps = None;
    tidy_permissions(&mut target.permissions);
    target.cluster_size.take_if(|size| *size == 0);
    target.nocow &= create;
    if target.features.is_some() {
        target.compat.get_or_insert_with(|| "1.1".to_owned());
    }
}

/// Names the format that the volumes of a pool have by default; without a pool nothing is known.
fn fill_format(element: &mut Option<StorageVolumeFormatElement>, formats: Option<Formats>) {
    let told = element.as_ref().and_then(|element| element.r#type);
    let format = match formats {
        Some(formats) => formats.default().map(|default| told.unwrap_or(default)),
        None => told,
    };
    *element = format.map(|format| StorageVolumeFormatElement {
        r#type: Some(format),
    });
}

impl StorageVolumeBacking {
    /// Whether it names an image at all.
    pub(super) fn is_one(&self) -> bool {
        self.path.as_deref().is_some_and(|path| !path.is_empty())
    }
}
