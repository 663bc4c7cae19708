//! Changing what is in a drive while the guest runs.

use std::time::{Duration, Instant};

use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_qemu::command::Piece;
use serde_json::json;

use super::pieces;
use crate::guest::{Running, soon};

/// How long a guest that has locked its drive has to open it.
const PATIENCE: Duration = Duration::from_secs(5);

/// How often it is looked whether it has.
const LOOK: Duration = Duration::from_millis(100);

/// Takes the old medium out of a drive and puts the new one in, if there is one. When the new one cannot be opened, the
/// old one stays.
pub(super) fn change(running: &Running, old: &[Piece], new: &[Piece], force: bool) -> Result<()> {
    let (drive, medium) = drive(new)?;
    let (_, before) = drive_and(old);
    let (old, new) = (images(old), images(new));
    // First of all what is likely to fail.
    pieces::add(running, &new)?;
    if let Err(error) = eject(running, drive, before.is_some(), force) {
        pieces::remove(running, &new);
        return Err(error);
    }
    pieces::remove(running, &old);
    let Some(medium) = medium else {
        return Ok(());
    };
    let arguments = json!({ "id": drive, "node-name": medium });
    if let Err(error) = running.execute("blockdev-insert-medium", arguments) {
        pieces::remove(running, &new);
        return Err(error);
    }
    running
        .execute("blockdev-close-tray", json!({ "id": drive }))
        .map(drop)
}

/// The drive, and the image that it reads.
fn drive(pieces: &[Piece]) -> Result<(&str, Option<&str>)> {
    let missing = || Error::internal("a drive without a name cannot be opened");
    match drive_and(pieces) {
        (Some(drive), medium) => Ok((drive, medium)),
        (None, _) => Err(missing().with_domain(ErrorDomain::QEMU)),
    }
}

fn drive_and(pieces: &[Piece]) -> (Option<&str>, Option<&str>) {
    let front = pieces.iter().find_map(|piece| match piece {
        Piece::Device(props) => Some(props),
        _ => None,
    });
    let text = |key| front.and_then(|props| props.text(key));
    (text("id"), text("drive"))
}

/// What an image is made of, without the drive.
fn images(pieces: &[Piece]) -> Vec<Piece> {
    let mut pieces = pieces.to_vec();
    pieces.retain(|piece| !matches!(piece, Piece::Device(_)));
    pieces
}

/// Opens the tray, and takes out what is in it. A guest that has locked its drive is asked, and has a while to open it.
fn eject(running: &Running, drive: &str, full: bool, force: bool) -> Result<()> {
    let until = Instant::now() + PATIENCE;
    loop {
        // What opened it may be closed again by a guest that resets its drives.
        running.execute("blockdev-open-tray", json!({ "id": drive, "force": force }))?;
        if !full {
            return Ok(());
        }
        let asked =
            running
                .monitor
                .ask("blockdev-remove-medium", json!({ "id": drive }), soon())?;
        let Err(refusal) = asked else {
            return Ok(());
        };
        if Instant::now() >= until {
            let message = format!(
                "the guest does not open drive '{drive}', which FORCE would do: {}",
                refusal.description
            );
            return Err(Error::operation_failed(message).with_domain(ErrorDomain::QEMU));
        }
        std::thread::sleep(LOOK);
    }
}
