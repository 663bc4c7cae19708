//! How much a network card may send and receive, as drivers tell it.

use polyvirt_config::common::{NetBandwidth, NetBandwidthRate};
use polyvirt_config::domain::Interface;
use polyvirt_driver::TypedParam;
use polyvirt_driver::params::interface_bandwidth as name;

use super::Field;
use crate::fields;

/// What is asked for one direction; 0 is nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Rate {
    average: u32,
    peak: u32,
    burst: u32,
    floor: u32,
}

/// What is asked for both, as the guest sees them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rates {
    inbound: Rate,
    outbound: Rate,
}

/// The parameters there are.
pub const FIELDS: &[Field<Rates>] = fields![Rates;
    name::IN_AVERAGE => inbound.average,
    name::IN_PEAK => inbound.peak,
    name::IN_BURST => inbound.burst,
    name::IN_FLOOR => inbound.floor,
    name::OUT_AVERAGE => outbound.average,
    name::OUT_PEAK => outbound.peak,
    name::OUT_BURST => outbound.burst,
];

/// What a card has.
pub fn rates(card: &Interface) -> Rates {
    let bandwidth = card.bandwidth.clone().unwrap_or_default();
    Rates {
        inbound: rate(bandwidth.inbound),
        outbound: rate(bandwidth.outbound),
    }
}

/// Which directions parameters are about: what is given of one takes the place of all that was said of it.
#[derive(Clone, Copy, Debug)]
pub struct Given {
    inbound: bool,
    outbound: bool,
}

impl Given {
    /// The directions that are given an average or a floor.
    pub fn of(params: &[TypedParam]) -> Self {
        let given = |names: &[&str]| params.iter().any(|param| names.contains(&param.field()));
        Self {
            inbound: given(&[name::IN_AVERAGE, name::IN_FLOOR]),
            outbound: given(&[name::OUT_AVERAGE]),
        }
    }
}

fn rate(rate: Option<NetBandwidthRate>) -> Rate {
    let rate = rate.unwrap_or_default();
    let number =
        |number: Option<u64>| number.map_or(0, |number| u32::try_from(number).unwrap_or(u32::MAX));
    Rate {
        average: number(rate.average),
        peak: number(rate.peak),
        burst: number(rate.burst),
        floor: number(rate.floor),
    }
}

/// A direction without average and floor has no limits; one that neither was given for stays.
pub fn put(interface: &mut Interface, rates: &Rates, given: Given) {
    let mut bandwidth = interface.bandwidth.take().unwrap_or_default();
    if given.inbound {
        bandwidth.inbound = limits(&rates.inbound);
    }
    if given.outbound {
        bandwidth.outbound = limits(&rates.outbound);
    }
    interface.bandwidth = (bandwidth != NetBandwidth::default()).then_some(bandwidth);
}

fn limits(rate: &Rate) -> Option<NetBandwidthRate> {
    let number = |number: u32| (number > 0).then_some(number.into());
    (rate.average > 0 || rate.floor > 0).then(|| NetBandwidthRate {
        average: number(rate.average),
        peak: number(rate.peak),
        burst: number(rate.burst),
        floor: number(rate.floor),
    })
}
