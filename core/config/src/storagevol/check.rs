//! What has to hold in a volume.

use super::formats::Formats;
use super::{
    CapacityRule, StorageVolume, StorageVolumeBacking, StorageVolumeFormatElement, VolumeRules,
};
use crate::{Error, Result};

pub(super) fn check(volume: &StorageVolume, rules: VolumeRules<'_>) -> Result<()> {
    check_capacity(volume, rules.capacity)?;
    if let Some(pool) = rules.pool {
        let target = volume
            .target
            .as_ref()
            .and_then(|target| target.format.as_ref());
        // A backing store without a path is none.
        let backing = volume
            .backing_store
            .as_ref()
            .filter(|backing| backing.is_one());
        let backing = backing.and_then(|backing| backing.format.as_ref());
        for format in [target, backing].into_iter().flatten() {
            check_format(format, Formats::of(pool))?;
        }
    }
    Ok(())
}

fn check_capacity(volume: &StorageVolume, rule: CapacityRule) -> Result<()> {
    let has_backing = volume
        .backing_store
        .as_ref()
        .is_some_and(StorageVolumeBacking::is_one);
    let may_lack = match rule {
        CapacityRule::Required => false,
        CapacityRule::OrBacking => has_backing,
        CapacityRule::Optional => true,
    };
    if volume.capacity.is_none() && !may_lack {
        return Err(Error::xml("the volume has no capacity"));
    }
    Ok(())
}

fn check_format(element: &StorageVolumeFormatElement, formats: Formats) -> Result<()> {
    match element.r#type {
        Some(format) if !formats.allow(format) => Err(Error::unsupported(format!(
            "volumes of this pool cannot have the format '{}'",
            format.as_str()
        ))),
        _ => Ok(()),
    }
}
