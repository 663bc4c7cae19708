//! Disks, CD-ROM and floppy drives.
//!
//! | File | What |
//! |---|---|
//! | `images.rs` | what a disk stands on: its chain of images, and what goes between them and the disk |
//! | `front.rs` | the disk as the guest sees it |
//! | `throttle.rs` | groups of disks that share limits |

mod front;
mod images;
mod throttle;

use polyvirt_config::Result;
use polyvirt_config::common::{StorageFormat, StorageSource};
use polyvirt_config::domain::storage::DiskName;
use polyvirt_config::domain::{Disk, DiskBus};

pub use front::front;
pub(super) use front::{iothread_mapping, unit};
pub use images::images;
pub(super) use images::shared_reservations;
pub use throttle::throttle_group;
pub(super) use throttle::throttle_groups;

use super::guest::Guest;
use super::piece::Piece;
use crate::boot::Order;
use crate::{Props, Value, alias};

/// Everything that QEMU is told of a disk.
///
/// # Errors
/// When its image is of a kind that QEMU does not read, or it has no place.
pub fn disk(guest: &Guest<'_>, disk: &Disk, order: &Order) -> Result<Vec<Piece>> {
    if disk.target.bus == Some(DiskBus::Sd) {
        return sd_card(guest, disk);
    }
    let (mut pieces, node) = images(guest, disk)?;
    pieces.push(Piece::Device(front(guest, disk, node.as_deref(), order)?));
    Ok(pieces)
}

/// A memory card, which QEMU is told with its image at once.
fn sd_card(guest: &Guest<'_>, disk: &Disk) -> Result<Vec<Piece>> {
    let format = disk.driver.as_ref().and_then(|driver| driver.r#type);
    let index = DiskName::parse(&disk.target.dev);
    let mut pieces = Vec::new();
    let file = match &disk.source {
        StorageSource::Network(_) => {
            let (_, image) = images::chain(guest, disk)?;
            let node = alias::of(&disk.info);
            Some(Value::from(image.protocol(guest, node, &mut pieces)?))
        }
        source => source.path().map(Value::from),
    };
    let props = Props::new()
        .maybe("file", file)
        .maybe("format", format.map(StorageFormat::as_str))
        .with("if", "sd")
        .with("index", index.map_or(0, |name| name.index))
        .flag("readonly", disk.readonly);
    pieces.push(Piece::option("-drive", props.options("")));
    Ok(pieces)
}
