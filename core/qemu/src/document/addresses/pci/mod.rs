//! PCI and PCI Express: which device goes where, and which controllers that takes.
//!
//! | File | What |
//! |---|---|
//! | `bus.rs` | what can be plugged into a bus |
//! | `tree.rs` | all buses: taking places, growing |
//! | `sites.rs` | the devices, in order, and what each needs |
//! | `chipset.rs` | places that the board decides |
//! | `companions.rs` | USB controllers that share a slot |
//! | `identifiers.rs` | the numbers by which S390 knows PCI devices |
//! | `bridges.rs` | what is left out of PCI controllers themselves |
//!
//! It is done twice: first on a copy, to see how many buses it takes; then with the controllers that were missing.

mod bridges;
mod bus;
mod chipset;
mod companions;
mod identifiers;
mod info;
mod sites;
mod tree;

use std::collections::{BTreeMap, BTreeSet};

use polyvirt_config::common::PciAddress;
use polyvirt_config::domain::{
    Controller, ControllerKind, ControllerKindPci, Devices, PciModel, infos,
};
use polyvirt_config::{Error, Result};

use super::super::controllers;
use super::super::machine::{Board, Guest, is_s390};
use crate::Flag;
use bus::{Bus, Kind, Plug};
use sites::Kinds;
use tree::Tree;

/// Gives devices on PCI their places, and adds the controllers that it takes.
pub(super) fn assign(devices: &mut Devices, guest: &Guest<'_>) -> Result<()> {
    let root = root_of(devices);
    let express = root == Some(PciModel::PcieRoot);
    let kinds = Kinds {
        express: if express {
            Kind::Express
        } else {
            Kind::Conventional
        },
    };
    if highest(devices).is_some() {
        let buses = plan(devices, guest, kinds)?;
        let mut there: Vec<bool> = vec![false; buses.len()];
        for (index, _) in pci(&devices.controller) {
            if let Some(there) = there.get_mut(index) {
                *there = true;
            }
        }
        for (index, model) in (0u32..).zip(buses).skip(1) {
            if !there[index as usize] {
                let kind = ControllerKindPci {
                    model: Some(model),
                    ..ControllerKindPci::default()
                };
                let new = controllers::new(ControllerKind::Pci(kind), index);
                controllers::insert(&mut devices.controller, new);
            }
        }
    }
    if guest.root().is_none() {
        let lost = |controller: &Controller| {
            let usb = matches!(controller.kind, ControllerKind::Usb(_));
            usb && sites::controller(controller, kinds).is_some() && info::wanted(&controller.info)
        };
        if guest.board == Board::IsaPc && devices.controller.iter().any(lost) {
            return Err(Error::xml(
                "this machine has no PCI bus for a USB controller",
            ));
        }
        return Ok(());
    }
    let mut tree = tree(devices, guest, kinds, false)?;
    place_all(devices, guest, kinds, &mut tree)?;
    if guest.has(Flag::Zpci) && is_s390(guest.arch) {
        identifiers::assign(devices)?;
    }
    multifunction(devices);
    bridges::complete(devices, guest)
}

/// Finds out which buses it takes for every device to have a place.
fn plan(devices: &Devices, guest: &Guest<'_>, kinds: Kinds) -> Result<Vec<PciModel>> {
    let mut trial = devices.clone();
    let mut tree = tree(&trial, guest, kinds, true)?;
    let there = tree.buses.len();
    chipset::place(&mut trial, guest, &mut tree)?;
    let root = root_of(&trial);
    // One slot stays free for a bridge, by which more devices can come later.
    if root == Some(PciModel::PciRoot) && !tree.buses.iter().all(Bus::is_full) {
        tree.next(Plug::of(Kind::Conventional), None)?;
    }
    place(&mut trial, kinds, &mut tree)?;
    // A user who leaves the tree to us gets a port to plug something into while the guest runs.
    if there == 1 && tree.buses.len() > 1 && root == Some(PciModel::PcieRoot) {
        tree.next(Plug::of(Kind::Express), None)?;
    }
    let mut known: Vec<bool> = vec![false; tree.buses.len()];
    for (index, _) in pci(&trial.controller) {
        if let Some(known) = known.get_mut(index) {
            *known = true;
        }
    }
    // Controllers that are added have places too, which may take more of them.
    let mut number = 1;
    while let Some(model) = tree.buses.get(number).map(|bus| bus.model) {
        let added = !known.get(number).copied().unwrap_or(false);
        if added && !matches!(model, PciModel::PciRoot | PciModel::PcieRoot) {
            tree.next(Plug::of(Kind::Bridge(model)), None)?;
        }
        number += 1;
    }
    Ok(tree.buses.iter().map(|bus| bus.model).collect())
}

/// Gives the devices their places.
fn place_all(
    devices: &mut Devices,
    guest: &Guest<'_>,
    kinds: Kinds,
    tree: &mut Tree,
) -> Result<()> {
    chipset::place(devices, guest, tree)?;
    place(devices, kinds, tree)
}

fn place(devices: &mut Devices, kinds: Kinds, tree: &mut Tree) -> Result<()> {
    for controller in &mut devices.controller {
        let ControllerKind::Pci(pci) = &controller.kind else {
            continue;
        };
        let root = matches!(pci.model, Some(PciModel::PciRoot | PciModel::PcieRoot));
        if let Some(plug) = sites::controller(controller, kinds).filter(|_| !root)
            && info::wanted(&controller.info)
        {
            info::set(&mut controller.info, tree.next(plug, None)?);
        }
    }
    settle(sites::before(devices, kinds), tree)?;
    place_controllers(&mut devices.controller, kinds, tree)?;
    settle(sites::after(devices, kinds), tree)?;
    settle(sites::last(devices, kinds), tree)
}

fn settle(sites: Vec<sites::Site<'_>>, tree: &mut Tree) -> Result<()> {
    for (device, plug) in sites {
        if info::wanted(device) {
            info::set(device, tree.next(plug, None)?);
        }
    }
    Ok(())
}

/// Places for controllers of other kinds. The first IDE controller is the board's.
fn place_controllers(controllers: &mut [Controller], kinds: Kinds, tree: &mut Tree) -> Result<()> {
    for at in 0..controllers.len() {
        let controller = &controllers[at];
        let boards = match &controller.kind {
            ControllerKind::Pci(_) => true,
            ControllerKind::Ide(_) => controller.index == Some(0),
            _ => false,
        };
        let Some(plug) = sites::controller(controller, kinds).filter(|_| !boards) else {
            continue;
        };
        if !info::wanted(&controller.info) {
            continue;
        }
        if companions::is_one(controller) {
            companions::place(controllers, at, plug, tree)?;
        } else {
            let place = tree.next(plug, None)?;
            info::set(&mut controllers[at].info, place);
        }
    }
    Ok(())
}

/// The buses of the controllers that are there, with all places that are taken.
fn tree(devices: &Devices, guest: &Guest<'_>, kinds: Kinds, grows: bool) -> Result<Tree> {
    let pseries = guest.board == Board::Pseries;
    let count = highest(devices).map_or(0, |highest| highest + 1);
    if count > 256 {
        return Err(Error::internal("there are no more than 256 PCI buses"));
    }
    let usual = match root_of(devices) {
        _ if pseries => PciModel::PciRoot,
        Some(PciModel::PcieRoot) => PciModel::PcieRootPort,
        _ => PciModel::PciBridge,
    };
    let mut buses: Vec<Bus> = (0..count).map(|_| Bus::new(usual)).collect();
    if let Some(first) = buses.first_mut() {
        *first = Bus::new(PciModel::PciRoot);
    }
    for (index, model) in pci(&devices.controller) {
        let model = model
            .ok_or_else(|| Error::internal(format!("the PCI controller {index} has no model")))?;
        buses[index] = Bus::new(model);
    }
    let mut tree = Tree {
        buses,
        grows,
        many_roots: pseries,
        bridges_below_ports: guest.has(Flag::PciePciBridge),
    };
    collect(devices, kinds, &mut tree)?;
    Ok(tree)
}

/// Takes the places that devices have.
fn collect(devices: &Devices, kinds: Kinds, tree: &mut Tree) -> Result<()> {
    let key = |place: &PciAddress| (place.domain, place.bus, place.slot, place.function);
    // Two devices are never at one place, so that a place tells which controller is there.
    let controllers = devices.controller.iter().filter_map(|controller| {
        let place = info::present(&controller.info)?;
        let plug = match &controller.kind {
            ControllerKind::Pci(pci) => pci.model.map(|model| Plug::of(Kind::Bridge(model))),
            _ if chipset::is_piix(controller, place) => None,
            _ => sites::controller(controller, kinds),
        };
        Some((key(place), plug))
    });
    let mut plugs: BTreeMap<_, _> = controllers.collect();
    let mut copy = devices.clone();
    let mut others = |sites: Vec<sites::Site<'_>>| {
        for (device, plug) in sites {
            if let Some(place) = info::present(device) {
                plugs.entry(key(place)).or_insert(Some(plug));
            }
        }
    };
    others(sites::before(&mut copy, kinds));
    others(sites::after(&mut copy, kinds));
    others(sites::last(&mut copy, kinds));
    for place in infos::of(devices).into_iter().filter_map(info::present) {
        let any = Some(Plug::of(Kind::Conventional));
        if let Some(plug) = plugs.get(&key(place)).copied().unwrap_or(any) {
            tree.reserve(place.clone(), plug)?;
        }
    }
    Ok(())
}

/// Says of the first function of slots with several that there are more.
fn multifunction(devices: &mut Devices) {
    let slot = |place: &PciAddress| (place.domain, place.bus, place.slot);
    let infos = infos::of(devices);
    let places = infos.into_iter().filter_map(info::present);
    let several: BTreeSet<_> = places
        .filter(|place| place.function != 0)
        .map(slot)
        .collect();
    for device in infos::of_mut(devices) {
        let place = info::present(device).filter(|place| place.function == 0);
        if place.is_some_and(|place| several.contains(&slot(place))) {
            info::set_multifunction(device);
        }
    }
}

/// PCI controllers with their indices.
fn pci(controllers: &[Controller]) -> impl Iterator<Item = (usize, Option<PciModel>)> {
    controllers.iter().filter_map(|controller| {
        let ControllerKind::Pci(pci) = &controller.kind else {
            return None;
        };
        let index = usize::try_from(controller.index?).ok()?;
        Some((index, pci.model))
    })
}

/// The highest index of a PCI controller.
fn highest(devices: &Devices) -> Option<usize> {
    pci(&devices.controller).map(|(index, _)| index).max()
}

/// The first bus.
fn root_of(devices: &Devices) -> Option<PciModel> {
    let first = pci(&devices.controller).find(|(index, _)| *index == 0);
    first.and_then(|(_, model)| model)
}
