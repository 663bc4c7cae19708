//! Which ports of USB controllers and hubs are taken.

use std::collections::BTreeMap;

use polyvirt_config::domain::Controller;
use polyvirt_config::{Error, Result};

/// How many hubs can follow each other, with the controller.
const DEEPEST: usize = 4;

/// The USB buses, each of a controller.
pub(super) struct Buses(BTreeMap<u32, Hub>);

/// A row of ports: of a controller, or of a hub.
#[derive(Default)]
struct Hub {
    ports: u32,
    /// What is plugged in: nothing more, or a hub.
    taken: BTreeMap<u32, Option<Hub>>,
}

impl Buses {
    /// Those of the controllers, each with as many ports as `ports` says.
    pub(super) fn of(
        controllers: &[Controller],
        ports: impl Fn(&Controller) -> Option<u32>,
    ) -> Result<Self> {
        let mut buses = BTreeMap::new();
        for controller in controllers {
            let (Some(ports), Some(index)) = (ports(controller), controller.index) else {
                continue;
            };
            let taken = BTreeMap::new();
            if buses.insert(index, Hub { ports, taken }).is_some() {
                let what = format!("there are two USB controllers with index {index}");
                return Err(Error::xml(what));
            }
        }
        Ok(Self(buses))
    }

    /// Takes a port.
    pub(super) fn reserve(&mut self, bus: u32, path: &[u32]) -> Result<()> {
        let (row, port) = self.row(bus, path)?;
        if row.taken.contains_key(&port) {
            return Err(refused(bus, path, "two devices are there"));
        }
        row.taken.insert(port, None);
        Ok(())
    }

    /// Takes a port with a hub.
    pub(super) fn add_hub(&mut self, bus: u32, path: &[u32], ports: u32) -> Result<()> {
        self.reserve(bus, path)?;
        self.fit_hub(bus, path, ports)
    }

    /// Makes a hub of what is at a port that has been taken.
    pub(super) fn fit_hub(&mut self, bus: u32, path: &[u32], ports: u32) -> Result<()> {
        let (row, port) = self.row(bus, path)?;
        let taken = BTreeMap::new();
        row.taken.insert(port, Some(Hub { ports, taken }));
        Ok(())
    }

    /// A free port: on this bus, or on any.
    pub(super) fn free(&self, bus: Option<u32>) -> Result<(u32, Vec<u32>)> {
        let buses = self
            .0
            .iter()
            .filter(|(index, _)| bus.is_none_or(|bus| bus == **index));
        let mut free = buses.filter_map(|(index, row)| Some((*index, row.free(1)?)));
        free.next().ok_or_else(|| match bus {
            Some(bus) if !self.0.contains_key(&bus) => {
                Error::xml(format!("there is no USB controller {bus}"))
            }
            _ => Error::internal("no USB port is free"),
        })
    }

    /// The row in which a port is.
    fn row(&mut self, bus: u32, path: &[u32]) -> Result<(&mut Hub, u32)> {
        let Some((last, way)) = path.split_last() else {
            return Err(refused(bus, path, "it names no port"));
        };
        let Some(mut row) = self.0.get_mut(&bus) else {
            return Err(refused(bus, path, "there is no such bus"));
        };
        for port in way {
            let Some(Some(hub)) = row.taken.get_mut(port) else {
                return Err(refused(bus, path, "there is no hub on the way"));
            };
            row = hub;
        }
        if !(1..=row.ports).contains(last) {
            return Err(refused(bus, path, "there is no such port"));
        }
        Ok((row, *last))
    }
}

impl Hub {
    /// The way to a port that is free: here, or else at the first hub that has one.
    fn free(&self, depth: usize) -> Option<Vec<u32>> {
        let here = (1..=self.ports).find(|port| !self.taken.contains_key(port));
        if let Some(port) = here {
            return Some(vec![port]);
        }
        if depth >= DEEPEST {
            return None;
        }
        let mut hubs = self.taken.iter().filter_map(|(port, what)| {
            let mut rest = what.as_ref()?.free(depth + 1)?;
            rest.insert(0, *port);
            Some(rest)
        });
        hubs.next()
    }
}

fn refused(bus: u32, path: &[u32], why: &str) -> Error {
    let path: Vec<String> = path.iter().map(u32::to_string).collect();
    let path = path.join(".");
    Error::xml(format!(
        "a USB device cannot be at port {path} of bus {bus}: {why}"
    ))
}
