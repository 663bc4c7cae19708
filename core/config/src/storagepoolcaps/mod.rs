//! What types of storage pools documents know, each with its formats.

pub use crate::generated::storagepoolcaps::*;

use crate::domaincaps::CapsEnum;
use crate::storagepool::{
    StoragePoolDiskType, StoragePoolFsType, StoragePoolLogicalType, StoragePoolNetfsType,
};
use crate::storagevol::{Formats, StorageVolumeFormat};

impl StoragePoolCapabilities {
    /// Every type that a document can have, as supported.
    pub fn all() -> Self {
        let filesystems = StoragePoolFsType::ALL.iter().map(|format| format.as_str());
        let servers = StoragePoolNetfsType::ALL
            .iter()
            .map(|format| format.as_str());
        let groups = StoragePoolLogicalType::ALL
            .iter()
            .map(|format| format.as_str());
        let tables = StoragePoolDiskType::ALL
            .iter()
            .map(|format| format.as_str());
        let (images, partitions) = (Formats::Images, Formats::Partitions);
        let pool = vec![
            of_type("dir", None, images),
            of_type("fs", Some(sources("auto", filesystems)), images),
            of_type("netfs", Some(sources("auto", servers)), images),
            of_type("logical", Some(sources("lvm2", groups)), Formats::Untold),
            of_type("disk", Some(sources("unknown", tables)), partitions),
            of_type("iscsi", None, Formats::Untold),
            of_type("iscsi-direct", None, Formats::Untold),
            of_type("scsi", None, Formats::Untold),
            of_type("mpath", None, Formats::Untold),
            of_type("rbd", None, images),
            of_type("sheepdog", None, Formats::Untold),
            of_type("gluster", None, images),
            of_type("zfs", None, Formats::Untold),
            of_type("vstorage", None, images),
        ];
        Self { pool }
    }
}

fn of_type(
    name: &str,
    pool_options: Option<StoragePoolOptionCaps>,
    volumes: Formats,
) -> StoragePoolTypeCaps {
    let vol_options = volumes.default().map(|default| {
        let allowed = volumes.all().map(StorageVolumeFormat::as_str);
        options("targetFormatType", default.as_str(), allowed)
    });
    StoragePoolTypeCaps {
        r#type: name.to_owned(),
        supported: true,
        pool_options,
        vol_options,
    }
}

fn sources<'f>(default: &str, formats: impl Iterator<Item = &'f str>) -> StoragePoolOptionCaps {
    options("sourceFormatType", default, formats)
}

fn options<'f>(
    name: &str,
    default: &str,
    formats: impl Iterator<Item = &'f str>,
) -> StoragePoolOptionCaps {
    StoragePoolOptionCaps {
        default_format: Some(StoragePoolOptionCapsDefaultFormat {
            r#type: default.to_owned(),
        }),
        r#enum: vec![CapsEnum {
            name: name.to_owned(),
            value: formats.map(str::to_owned).collect(),
        }],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{FormatOptions, ParseOptions};

    #[test]
    fn what_is_told_can_be_used() {
        let all = StoragePoolCapabilities::all();
        let text = crate::format(&all, &FormatOptions::default());
        let strict = ParseOptions {
            strict: true,
            ..ParseOptions::default()
        };
        assert_eq!(
            crate::parse::<StoragePoolCapabilities>(&text, &strict),
            Ok(all)
        );
    }

    #[test]
    fn each_type_tells_its_formats() {
        let all = StoragePoolCapabilities::all();
        let find = |name: &str| all.pool.iter().find(|pool| pool.r#type == name).unwrap();
        let disk = find("disk");
        let tables = disk.pool_options.as_ref().unwrap();
        assert!(tables.r#enum[0].value.contains(&"gpt".to_owned()));
        let partitions = disk.vol_options.as_ref().unwrap();
        assert!(partitions.r#enum[0].value.contains(&"fat32".to_owned()));
        assert!(!partitions.r#enum[0].value.contains(&"qcow2".to_owned()));
        assert_eq!(find("zfs").vol_options, None);
        assert_eq!(find("zfs").pool_options, None);
    }
}
