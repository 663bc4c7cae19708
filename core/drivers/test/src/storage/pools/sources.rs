//! What a pool could be made of: the same on every host of this driver.

use polyvirt_config::storagepool::{
    StoragePoolDevice, StoragePoolHost, StoragePoolLogicalFormat, StoragePoolLogicalSource,
    StoragePoolNetfsFormat, StoragePoolNetfsSource, StoragePoolNetfsSourceDir,
    StoragePoolNetfsType,
};
use polyvirt_config::values::Codec;
use polyvirt_config::{Foreign, ForeignNode, Raw, WriteContent, Writer};
use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};

use crate::host::Host;
use crate::hypervisor::flags;

/// Looks for sources of pools of type `kind`. `hint` says where to look.
pub(in crate::storage) fn find(
    _host: &Host,
    kind: &str,
    hint: Option<&str>,
    flags: u32,
) -> Result<String> {
    flags::check("testConnectFindStoragePoolSources", flags, 0)?;
    let hint = hint.map(read_hint).transpose()?.unwrap_or_default();
    match kind {
        "logical" => Ok(list(vec![
            volume_group("/dev/sda20", "testvg1"),
            volume_group("/dev/sda21", "testvg2"),
        ])),
        "netfs" => Ok(list(vec![share(&hint)?])),
        // What libvirt says of the one type whose number is 0.
        "dir" => {
            Err(Error::internal("unknown storage pool type dir").with_domain(ErrorDomain::TEST))
        }
        _ => {
            let message = format!("pool type '{kind}' does not support source discovery");
            Err(Error::new(
                ErrorDomain::TEST,
                ErrorNumber::NO_SUPPORT,
                message,
            ))
        }
    }
}

fn read_hint(hint: &str) -> Result<Raw> {
    polyvirt_config::parse_part(hint, "storage_source_specification", "source").map_err(|error| {
        let error = Error::from(error);
        match error.domain() {
            ErrorDomain::NONE => error.with_domain(ErrorDomain::STORAGE),
            _ => error,
        }
    })
}

/// A volume group that is not a pool yet.
fn volume_group(device: &str, name: &str) -> StoragePoolLogicalSource {
    StoragePoolLogicalSource {
        device: vec![StoragePoolDevice {
            path: device.to_owned(),
            ..StoragePoolDevice::default()
        }],
        name: Some(name.to_owned()),
        format: Some(StoragePoolLogicalFormat::default()),
        ..StoragePoolLogicalSource::default()
    }
}

/// What a file server offers. The hint has to name the server.
fn share(hint: &Raw) -> Result<StoragePoolNetfsSource> {
    check_format(hint)?;
    let Some(host) = children(hint, "host").next() else {
        let error = Error::invalid_arg("hostname must be specified for netfs sources");
        return Err(error.with_domain(ErrorDomain::TEST));
    };
    let Some(name) = attribute(host, "name") else {
        let error = Error::xml("missing storage pool host name");
        return Err(error.with_domain(ErrorDomain::STORAGE));
    };
    Ok(StoragePoolNetfsSource {
        host: vec![StoragePoolHost {
            name: name.to_owned(),
            ..StoragePoolHost::default()
        }],
        dir: StoragePoolNetfsSourceDir {
            path: "/testshare".to_owned(),
        },
        format: Some(StoragePoolNetfsFormat {
            r#type: StoragePoolNetfsType::Nfs,
        }),
        ..StoragePoolNetfsSource::default()
    })
}

fn check_format(hint: &Raw) -> Result<()> {
    let format = children(hint, "format").next();
    let format = format.and_then(|format| attribute(format, "type"));
    match format {
        Some(format) if StoragePoolNetfsType::read(format).is_none() => {
            let error = Error::config_unsupported(format!("unknown pool format type {format}"));
            Err(error.with_domain(ErrorDomain::STORAGE))
        }
        _ => Ok(()),
    }
}

fn children<'h>(hint: &'h Raw, name: &str) -> impl Iterator<Item = &'h Foreign> {
    hint.children.iter().filter_map(move |node| match node {
        ForeignNode::Element(element) if element.name == name => Some(element),
        _ => None,
    })
}

fn attribute<'e>(element: &'e Foreign, name: &str) -> Option<&'e str> {
    let mut attributes = element.attributes.iter();
    let found = attributes.find(|(known, _)| known == name);
    found.map(|(_, value)| value.as_str())
}

/// What was found.
struct Found<S>(Vec<S>);

impl<S: WriteContent> WriteContent for Found<S> {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("source", &self.0);
    }
}

/// The document that tells what was found.
fn list<S: WriteContent>(found: Vec<S>) -> String {
    polyvirt_config::format_part("sources", &Found(found))
}
