//! Where images are.

use polyvirt_config::common::{SourceNvme, StorageSource};
use polyvirt_config::{Error, Result};

use super::Image;
use crate::Props;
use crate::command::guest::Guest;
use crate::command::piece::Piece;

/// What a node says of where its image is. Secrets and descriptors that it takes are appended to the pieces.
pub(super) fn protocol(
    guest: &Guest<'_>,
    image: &Image<'_>,
    node: &str,
    pieces: &mut Vec<Piece>,
) -> Result<Props> {
    let source = image.source;
    if guest.launch.prepared.served(&format!("{node}-nbdkit")) {
        return Ok(by_nbdkit(guest, node));
    }
    Ok(match source {
        StorageSource::File(_) => file("file", guest, source, node, pieces),
        StorageSource::Block(_) => {
            let path = source.path().unwrap_or_default();
            let cdrom = image.cdrom && guest.launch.prepared.is_cdrom_drive(path);
            let driver = if cdrom { "host_cdrom" } else { "host_device" };
            file(driver, guest, source, node, pieces)
                .maybe("pr-manager", image.reservations.as_ref())
        }
        StorageSource::Dir(_) => Props::new()
            .with("driver", "vvfat")
            .with("dir", source.path().unwrap_or_default())
            .with("floppy", image.floppy)
            .with("rw", false),
        StorageSource::Network(network) => {
            let network = network.source.as_ref();
            let network = network
                .ok_or_else(|| Error::internal(format!("the image '{node}' has no source")))?;
            super::network::protocol(guest, &network.protocol, image.auth, node, pieces)?
        }
        StorageSource::Nvme(nvme) => {
            let nvme = nvme.source.as_ref();
            self::nvme(
                nvme.ok_or_else(|| Error::internal(format!("the image '{node}' has no source")))?,
            )
        }
        StorageSource::Vhostvdpa(_) => {
            let path = guest.fd_set(&format!("{node}-vdpa"), pieces);
            let path = path.unwrap_or_else(|| source.path().unwrap_or_default().to_owned());
            Props::new()
                .with("driver", "virtio-blk-vhost-vdpa")
                .with("path", path)
        }
        StorageSource::Volume(volume) => {
            let name = volume.source.as_ref().map(|volume| volume.volume.as_str());
            return Err(Error::internal(format!(
                "the volume '{}' has not been looked up in its pool",
                name.unwrap_or_default()
            )));
        }
        StorageSource::Vhostuser(_) => {
            return Err(Error::internal(
                "a vhost-user disk has no image that QEMU reads",
            ));
        }
    })
}

fn file(
    driver: &'static str,
    guest: &Guest<'_>,
    source: &StorageSource,
    node: &str,
    pieces: &mut Vec<Piece>,
) -> Props {
    let path = guest.fd_group(node, pieces);
    let path = path.unwrap_or_else(|| source.path().unwrap_or_default().to_owned());
    Props::new().with("driver", driver).with("filename", path)
}

fn by_nbdkit(guest: &Guest<'_>, node: &str) -> Props {
    let place = guest.places.nbdkit(node).to_string_lossy().into_owned();
    let socket = guest
        .launch
        .prepared
        .socket(&format!("{node}-nbdkit"))
        .unwrap_or(place);
    let server = Props::new().with("type", "unix").with("path", socket);
    Props::new().with("driver", "nbd").with("server", server)
}

fn nvme(source: &SourceNvme) -> Props {
    let place = &source.address.place;
    let device = format!(
        "{:04x}:{:02x}:{:02x}.{:x}",
        place.domain, place.bus, place.slot, place.function
    );
    Props::new()
        .with("driver", "nvme")
        .with("device", device)
        .with("namespace", source.namespace)
}
