//! How much an interface of a domain may send and receive.

use polyvirt_config::common::{NetBandwidth, NetBandwidthRate};
use polyvirt_config::domain::Interface;
use polyvirt_driver::params::interface_bandwidth as name;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainModificationImpact as Flags, Result, TypedParam};

use polyvirt_inventory::fields;
use polyvirt_inventory::tuning::Field;

use super::params::Call;
use crate::host::Host;
use crate::tuning::targets;

/// What is asked for one direction; 0 is nothing.
#[derive(Default)]
struct Rate {
    average: u32,
    peak: u32,
    burst: u32,
    floor: u32,
}

#[derive(Default)]
struct Rates {
    inbound: Rate,
    outbound: Rate,
}

const FIELDS: &[Field<Rates>] = fields![Rates;
    name::IN_AVERAGE => inbound.average,
    name::IN_PEAK => inbound.peak,
    name::IN_BURST => inbound.burst,
    name::IN_FLOOR => inbound.floor,
    name::OUT_AVERAGE => outbound.average,
    name::OUT_PEAK => outbound.peak,
    name::OUT_BURST => outbound.burst,
];

pub(crate) fn get(
    host: &Host,
    domain: &DomainRef,
    device: &str,
    flags: Flags,
) -> Result<Vec<TypedParam>> {
    let call = Call::new(
        FIELDS,
        host,
        domain,
        "testDomainGetInterfaceParameters",
        flags,
    );
    call.read(|domain| {
        let interface = targets::interface(domain, device)?;
        let bandwidth = interface.bandwidth.clone().unwrap_or_default();
        Ok(Rates {
            inbound: rate(bandwidth.inbound),
            outbound: rate(bandwidth.outbound),
        })
    })
}

/// What is given of a direction takes the place of all that was said of it.
pub(crate) fn set(
    host: &Host,
    domain: &DomainRef,
    device: &str,
    params: &[TypedParam],
    flags: Flags,
) -> Result<()> {
    let call = Call::new(
        FIELDS,
        host,
        domain,
        "testDomainSetInterfaceParameters",
        flags,
    );
    let given = |names: [&str; 2]| params.iter().any(|param| names.contains(&param.field()));
    let inbound = given([name::IN_AVERAGE, name::IN_FLOOR]);
    let outbound = given([name::OUT_AVERAGE, name::OUT_AVERAGE]);
    call.change(
        params,
        |domain| targets::interface(domain, device).map(|_| Rates::default()),
        |domain, rates| {
            if let Some(interface) = targets::interface_mut(domain, device) {
                put(interface, &rates, inbound, outbound);
            }
        },
    )
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
fn put(interface: &mut Interface, rates: &Rates, inbound: bool, outbound: bool) {
    let mut bandwidth = interface.bandwidth.take().unwrap_or_default();
    if inbound {
        bandwidth.inbound = limits(&rates.inbound);
    }
    if outbound {
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
