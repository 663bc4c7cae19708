//! Places that the board decides: those of the chipset's own devices, and of what has always been next to them.

use polyvirt_config::common::{DeviceInfo, PciAddress};
use polyvirt_config::domain::{
    Controller, ControllerKind, Devices, PciModel, SoundModel, UsbModel, Video, VideoType,
};
use polyvirt_config::{Error, Result};

use super::super::super::machine::{Board, Guest};
use super::bus::{Chosen, Kind, Plug};
use super::info;
use super::tree::{self, Tree};

/// Places of the PIIX3, which is in slot 1.
const PIIX_SLOT: u8 = 1;
const PIIX_IDE: PciAddress = tree::place(0, PIIX_SLOT, 1);
const PIIX_USB: PciAddress = tree::place(0, PIIX_SLOT, 2);
/// The bridges to ISA, and of power management.
const PIIX_BRIDGES: [PciAddress; 2] = [tree::place(0, PIIX_SLOT, 0), tree::place(0, PIIX_SLOT, 3)];

/// Places of the ICH9.
const ICH_SATA: PciAddress = tree::place(0, 0x1f, 2);
/// The bridge to ISA, and the SMBus.
const ICH_BRIDGES: [PciAddress; 2] = [tree::place(0, 0x1f, 0), tree::place(0, 0x1f, 3)];
const ICH_USB: [PciAddress; 2] = [tree::place(0, 0x1d, 0), tree::place(0, 0x1a, 0)];
const ICH_PCI: PciAddress = tree::place(0, 0x1e, 0);
const ICH_SOUND: PciAddress = tree::place(0, 0x1b, 0);

/// Puts the devices of the chipset where they are.
pub(super) fn place(devices: &mut Devices, guest: &Guest<'_>, tree: &mut Tree) -> Result<()> {
    if tree.buses.is_empty() {
        return Ok(());
    }
    match guest.board {
        Board::I440fx => piix(devices, tree),
        Board::Q35 => ich(devices, tree),
        _ => Ok(()),
    }
}

/// Whether a controller is one that the PIIX3 has at that place.
pub(super) fn is_piix(controller: &Controller, place: &PciAddress) -> bool {
    piix_place(controller).is_some_and(|own| own == *place)
}

/// The place of a controller on the PIIX3.
fn piix_place(controller: &Controller) -> Option<PciAddress> {
    match &controller.kind {
        _ if controller.index != Some(0) => None,
        ControllerKind::Ide(_) => Some(PIIX_IDE),
        ControllerKind::Usb(usb) if matches!(usb.model, None | Some(UsbModel::Piix3Uhci)) => {
            Some(PIIX_USB)
        }
        _ => None,
    }
}

fn piix(devices: &mut Devices, tree: &mut Tree) -> Result<()> {
    let plug = Plug::of(Kind::Conventional);
    for controller in &mut devices.controller {
        if let Some(place) = piix_place(controller) {
            fix(&mut controller.info, &place)?;
            tree.reserve(place, plug)?;
        }
    }
    for place in PIIX_BRIDGES {
        tree.reserve(place, plug)?;
    }
    // QEMU puts the first card into the first slot that is free.
    first_card(&mut devices.video, tree::place(0, 2, 0), plug, tree)
}

fn ich(devices: &mut Devices, tree: &mut Tree) -> Result<()> {
    let plug = Plug::of(Kind::Express);
    for controller in &mut devices.controller {
        let free = controller.info.address.is_none();
        match &controller.kind {
            ControllerKind::Sata if controller.index == Some(0) => {
                if info::present(&controller.info).is_none() {
                    tree.reserve(ICH_SATA, plug)?;
                }
                fix(&mut controller.info, &ICH_SATA)?;
            }
            ControllerKind::Usb(usb) if usb.model == Some(UsbModel::Ich9Uhci1) && free => {
                usual(&mut controller.info, &ICH_USB, plug, tree)?;
                info::set_multifunction(&mut controller.info);
            }
            ControllerKind::Pci(pci) if pci.model == Some(PciModel::DmiToPciBridge) && free => {
                let plug = Plug::of(Kind::Bridge(PciModel::DmiToPciBridge));
                usual(&mut controller.info, &[ICH_PCI], plug, tree)?;
            }
            _ => {}
        }
    }
    for place in ICH_BRIDGES {
        tree.reserve(place, plug)?;
    }
    first_card(&mut devices.video, tree::place(0, 1, 0), plug, tree)?;
    let mut sounds = devices.sound.iter_mut();
    let sound = sounds.find(|it| it.model == SoundModel::Ich9 && info::wanted(&it.info));
    match sound {
        Some(sound) => usual(&mut sound.info, &[ICH_SOUND], plug, tree),
        None => Ok(()),
    }
}

/// Says where a device of the chipset is, and refuses another place.
fn fix(info: &mut DeviceInfo, place: &PciAddress) -> Result<()> {
    match info::present(info) {
        None => {
            info::set(info, place.clone());
            Ok(())
        }
        Some(said) if said == place => Ok(()),
        Some(_) => Err(Error::internal(format!(
            "a controller of the chipset is at slot {:#x}, function {} of the first bus and nowhere else",
            place.slot, place.function
        ))),
    }
}

/// Puts a device into the first of its usual slots that is free; elsewhere it goes later.
fn usual(info: &mut DeviceInfo, places: &[PciAddress], plug: Plug, tree: &mut Tree) -> Result<()> {
    let free = |place: &&PciAddress| !tree.is_taken(place.bus, place.slot);
    if let Some(place) = places.iter().find(free).cloned() {
        tree.reserve(place.clone(), plug)?;
        info::set(info, place);
    }
    Ok(())
}

/// The first graphics card, unless it is on no bus.
fn first_card(videos: &mut [Video], place: PciAddress, plug: Plug, tree: &mut Tree) -> Result<()> {
    let Some(video) = videos.first_mut() else {
        return Ok(());
    };
    let kind = video.model.as_ref().and_then(|model| model.r#type);
    if matches!(kind, None | Some(VideoType::None | VideoType::Ramfb)) || !info::wanted(&video.info)
    {
        return Ok(());
    }
    tree.check(&place, plug, Chosen::ByUser)?;
    if !tree.is_taken(place.bus, place.slot) {
        tree.reserve(place.clone(), plug)?;
        info::set(&mut video.info, place);
    }
    Ok(())
}
