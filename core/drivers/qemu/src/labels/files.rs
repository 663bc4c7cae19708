//! The files of a guest, by its document.

use polyvirt_config::common::{DeviceSeclabel, StorageSource};
use polyvirt_config::domain::{CharSource, Disk, Domain, NvramPlace, TpmBackend};

use super::identity::MODEL;

/// A file of a guest's.
pub(super) struct Wanted<'d> {
    pub(super) path: &'d str,
    /// What its device says of its label.
    pub(super) says: Option<&'d DeviceSeclabel>,
    pub(super) how: How,
}

/// How a guest has a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// Alone, to write to: it is given back afterwards.
    Alone,
    /// To read from: it is given only where the guest could not read it, and given back.
    Reads,
    /// With others: it is given only where the guest could not read it, or writes to it, and stays given, since nobody
    /// knows who else has it.
    Shared {
        /// Whether it writes to it.
        writes: bool,
    },
}

/// All files that a guest starts with.
pub(super) fn of_guest(domain: &Domain) -> Vec<Wanted<'_>> {
    let mut all = Vec::new();
    let devices = domain.devices();
    for disk in &devices.disk {
        all.extend(of_disk(disk));
    }
    let os = domain.os.iter();
    let read = os
        .flat_map(|os| [&os.kernel, &os.initrd, &os.dtb])
        .flatten();
    all.extend(read.map(|path| plain(path, How::Reads)));
    let nvram = domain.os.as_ref().and_then(|os| os.nvram.as_ref());
    let variables = nvram.and_then(|nvram| match &nvram.place {
        NvramPlace::Path(place) => place.path.as_deref(),
        NvramPlace::File(place) => place.source.file.file.as_deref(),
        _ => None,
    });
    all.extend(variables.map(|path| plain(path, How::Alone)));
    let ports = devices.serial.iter().map(|device| &device.source);
    let ports = ports.chain(devices.parallel.iter().map(|device| &device.source));
    let ports = ports.chain(devices.channel.iter().map(|device| &device.source));
    all.extend(ports.filter_map(of_port));
    for tpm in &devices.tpm {
        if let TpmBackend::Passthrough(passed) = &tpm.backend {
            let device = passed
                .device
                .as_ref()
                .and_then(|device| device.path.as_deref());
            all.extend(device.map(|path| plain(path, How::Alone)));
        }
    }
    all
}

/// The images of a disk, from the one that is written to on.
pub(super) fn of_disk(disk: &Disk) -> Vec<Wanted<'_>> {
    let top = match (disk.readonly, disk.shareable) {
        (false, false) => How::Alone,
        (readonly, _) => How::Shared { writes: !readonly },
    };
    let mut all: Vec<_> = of_source(&disk.source, top).into_iter().collect();
    let mut behind = disk.backing_store.as_ref();
    while let Some(store) = behind {
        let source = store.source.as_ref();
        all.extend(source.and_then(|source| of_source(source, How::Shared { writes: false })));
        behind = store.backing_store.as_deref();
    }
    all
}

fn of_source(source: &StorageSource, how: How) -> Option<Wanted<'_>> {
    let labels = match source {
        StorageSource::File(file) => &file.source.as_ref()?.file.seclabel,
        StorageSource::Block(block) => &block.source.as_ref()?.block.seclabel,
        _ => return None,
    };
    Some(Wanted {
        path: source.path().filter(|path| !path.is_empty())?,
        says: for_us(labels),
        how,
    })
}

/// The file or device that a port is connected with. Sockets and terminals are made by QEMU itself.
fn of_port(source: &CharSource) -> Option<Wanted<'_>> {
    let (path, labels) = match source {
        CharSource::Dev(device) => (&device.source.path, &device.source.seclabel),
        CharSource::File(file) => (&file.source.path, &file.source.seclabel),
        CharSource::Pipe(pipe) => (&pipe.source.path, &pipe.source.seclabel),
        _ => return None,
    };
    Some(Wanted {
        path,
        says: for_us(labels),
        how: How::Alone,
    })
}

const fn plain(path: &str, how: How) -> Wanted<'_> {
    Wanted {
        path,
        says: None,
        how,
    }
}

/// What is said of this model, or of all of them.
fn for_us(labels: &[DeviceSeclabel]) -> Option<&DeviceSeclabel> {
    let mut labels = labels.iter();
    labels.find(|label| label.model.as_deref().is_none_or(|model| model == MODEL))
}
