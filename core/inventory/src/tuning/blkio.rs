//! A domain's share of the traffic with the host's disks.

use polyvirt_config::domain::{BlockTune, BlockTuneDevice, Domain};
use polyvirt_driver::params::blkio as name;
use polyvirt_driver::{Error, ErrorDomain, Result, TypedValue};

use super::Field;

/// Values of one kind for disks of the host, as one text: `PATH,VALUE,PATH,VALUE`. 0 is none.
macro_rules! of_devices {
    ($name:expr => $field:ident) => {
        Field {
            name: $name,
            read: |tune: &BlockTune| {
                let devices = tune.device.iter();
                let values = devices.filter_map(|device| {
                    let value = device.$field?;
                    Some(format!("{},{value}", device.path))
                });
                values.collect::<Vec<_>>().join(",").into()
            },
            write: |tune, value| {
                for (path, value) in devices($name, value)? {
                    let value = value.parse().map_err(|_| wrong($name, path, value))?;
                    device(tune, path).$field = Some(value).filter(|value| *value > 0);
                }
                Ok(())
            },
        }
    };
}

/// The set.
pub const FIELDS: &[Field<BlockTune>] = &[
    Field {
        name: name::WEIGHT,
        read: |tune| tune.weight.unwrap_or(0).into(),
        write: |tune, value| {
            if let TypedValue::UInt(weight) = value {
                tune.weight = Some(*weight).filter(|weight| *weight > 0);
            }
            Ok(())
        },
    },
    of_devices!(name::DEVICE_WEIGHT => weight),
    of_devices!(name::DEVICE_READ_IOPS => read_iops_sec),
    of_devices!(name::DEVICE_WRITE_IOPS => write_iops_sec),
    of_devices!(name::DEVICE_READ_BPS => read_bytes_sec),
    of_devices!(name::DEVICE_WRITE_BPS => write_bytes_sec),
];

/// What a document says.
pub fn tune(domain: &Domain) -> BlockTune {
    domain.blkiotune.clone().unwrap_or_default()
}

/// Says it in a document.
pub fn put(domain: &mut Domain, mut tune: BlockTune) {
    tune.device.retain(says_something);
    domain.blkiotune = (tune != BlockTune::default()).then_some(tune);
}

fn says_something(device: &BlockTuneDevice) -> bool {
    let nothing = BlockTuneDevice {
        path: device.path.clone(),
        ..BlockTuneDevice::default()
    };
    *device != nothing
}

/// What is said of a disk, or room for it.
fn device<'t>(tune: &'t mut BlockTune, path: &str) -> &'t mut BlockTuneDevice {
    let known = tune.device.iter().position(|device| device.path == path);
    let place = known.unwrap_or(tune.device.len());
    if known.is_none() {
        tune.device.push(BlockTuneDevice {
            path: path.to_owned(),
            ..BlockTuneDevice::default()
        });
    }
    &mut tune.device[place]
}

/// The paths and values that a text has, in pairs.
fn devices<'v>(name: &str, value: &'v TypedValue) -> Result<Vec<(&'v str, &'v str)>> {
    let TypedValue::String(text) = value else {
        return Ok(Vec::new());
    };
    if text.is_empty() {
        return Ok(Vec::new());
    }
    let parts: Vec<_> = text.split(',').collect();
    if parts.len() % 2 == 1 {
        let message = format!("unable to parse blkio device '{name}' '{text}'");
        return Err(Error::invalid_arg(message).with_domain(ErrorDomain::DOMAIN));
    }
    let pairs = parts.chunks_exact(2);
    Ok(pairs
        .filter_map(|pair| Some((*pair.first()?, *pair.last()?)))
        .collect())
}

fn wrong(name: &str, path: &str, value: &str) -> Error {
    let message = format!("invalid value '{value}' for parameter '{name}' of device '{path}'");
    Error::invalid_arg(message).with_domain(ErrorDomain::DOMAIN)
}
