//! Volumes: what follows from the pool they are in, and what has to hold.

mod check;
mod formats;
mod normalise;

pub(crate) use formats::Formats;

pub use crate::generated::storagevol::*;

use polyvirt_driver::ErrorDomain;

use crate::storagepool::StoragePoolKind;
use crate::{ParseOptions, Result};

/// When a document may leave out the size of the volume.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CapacityRule {
    /// Never.
    #[default]
    Required,
    /// When there is a backing image, whose size it then has.
    OrBacking,
    /// Always: it is made from another volume, or only described.
    Optional,
}

/// What a volume is read for.
#[derive(Clone, Copy, Debug, Default)]
pub struct VolumeRules<'p> {
    /// The pool it is in, which says what formats there are.
    pub pool: Option<&'p StoragePoolKind>,
    /// When its size may be left out.
    pub capacity: CapacityRule,
    /// It is to be made: what matters only then is kept.
    pub create: bool,
}

impl StorageVolume {
    /// Reads the description of a volume.
    ///
    /// # Errors
    /// When the document cannot be read, or asks for what its pool cannot have.
    pub fn parse(document: &str, options: &ParseOptions, rules: VolumeRules<'_>) -> Result<Self> {
        let mut volume: Self = crate::parse(document, options)?;
        let checked = check::check(&volume, rules);
        checked.map_err(|error| error.with_default_domain(ErrorDomain::STORAGE))?;
        normalise::normalise(&mut volume, rules);
        Ok(volume)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storagepool::StoragePool;
    use crate::{Document, FormatOptions};

    fn pool(kind: &str, source: &str) -> StoragePoolKind {
        let text = format!(
            "<pool type='{kind}'><name>p</name><source>{source}</source>\
             <target><path>/x</path></target></pool>"
        );
        StoragePool::parse(&text, &ParseOptions::default())
            .unwrap()
            .kind
    }

    fn volume_of(kind: &StoragePoolKind, inner: &str) -> Result<StorageVolume> {
        let rules = VolumeRules {
            pool: Some(kind),
            ..VolumeRules::default()
        };
        let text = format!("<volume><name>v</name><capacity>10</capacity>{inner}</volume>");
        StorageVolume::parse(&text, &ParseOptions::default(), rules)
    }

    fn format_of(volume: &StorageVolume) -> Option<StorageVolumeFormat> {
        volume.target.as_ref()?.format.as_ref()?.r#type
    }

    #[test]
    fn the_example_reads_strictly() {
        let strict = ParseOptions {
            strict: true,
            ..ParseOptions::default()
        };
        assert!(
            StorageVolume::parse(StorageVolume::EXAMPLE, &strict, VolumeRules::default()).is_ok()
        );
    }

    #[test]
    fn formats_follow_from_the_pool() {
        let cases = [
            (pool("dir", ""), Some(StorageVolumeFormat::Raw)),
            (
                pool("disk", "<device path='/d'/>"),
                Some(StorageVolumeFormat::None),
            ),
            (pool("logical", ""), None),
        ];
        for (kind, expected) in cases {
            assert_eq!(format_of(&volume_of(&kind, "").unwrap()), expected);
        }
        let qcow2 = "<target><format type='qcow2'/></target>";
        assert!(volume_of(&pool("disk", "<device path='/d'/>"), qcow2).is_err());
        assert_eq!(
            format_of(&volume_of(&pool("zfs", ""), qcow2).unwrap()),
            None
        );
        let ext4 = "<target><format type='ext4'/></target>";
        assert!(volume_of(&pool("dir", ""), ext4).is_err());
    }

    #[test]
    fn a_volume_without_a_size_needs_a_reason() {
        let plain = "<volume><name>v</name></volume>";
        let overlay = "<volume><name>v</name><backingStore><path>/b</path></backingStore></volume>";
        let empty = "<volume><name>v</name><backingStore/></volume>";
        let reads = |text, capacity| {
            let rules = VolumeRules {
                capacity,
                ..VolumeRules::default()
            };
            StorageVolume::parse(text, &ParseOptions::default(), rules).is_ok()
        };
        let readable = |text| {
            use CapacityRule::{Optional, OrBacking, Required};
            [Required, OrBacking, Optional].map(|rule| reads(text, rule))
        };
        assert_eq!(readable(plain), [false, false, true]);
        assert_eq!(readable(overlay), [false, true, true]);
        assert_eq!(readable(empty), [false, false, true]);
    }

    #[test]
    fn what_only_reports_is_passed_over_and_the_rest_is_filled_in() {
        let inner = "<physical>5</physical><source><device path='/d'/></source>\
            <target><timestamps><atime>5</atime></timestamps><nocow/><features/>\
            <clusterSize>0</clusterSize><permissions><owner>-1</owner></permissions></target>\
            <backingStore/>";
        let dir = pool("dir", "");
        let volume = volume_of(&dir, inner).unwrap();
        let target = volume.target.as_ref().unwrap();
        assert_eq!(volume.allocation, Some(10));
        assert_eq!(target.compat.as_deref(), Some("1.1"));
        assert!((&volume.physical, &volume.source, &volume.backing_store) == (&None, &None, &None));
        assert!((&target.timestamps, &target.permissions) == (&None, &None));
        assert!(target.cluster_size.is_none() && !target.nocow);
        let text = crate::format(&volume, &FormatOptions::default());
        let rules = VolumeRules {
            pool: Some(&dir),
            ..VolumeRules::default()
        };
        let again = StorageVolume::parse(&text, &ParseOptions::default(), rules).unwrap();
        assert_eq!(again, volume);
    }

    #[test]
    fn a_new_volume_keeps_its_wish_not_to_be_copied_on_write() {
        let text = "<volume><name>v</name><capacity>1</capacity><target><nocow/></target></volume>";
        let rules = VolumeRules {
            create: true,
            ..VolumeRules::default()
        };
        let volume = StorageVolume::parse(text, &ParseOptions::default(), rules).unwrap();
        assert!(volume.target.unwrap().nocow);
    }
}
