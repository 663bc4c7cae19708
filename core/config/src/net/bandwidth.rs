//! Limits of traffic.

use polyvirt_driver::ErrorNumber;

use crate::common::{NetBandwidth, NetBandwidthRate};
use crate::{Error, Result};

/// What may be said about traffic beyond its limits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Usage {
    /// Nothing: the whole of a network, or of a kind of ports.
    Limits,
    /// A rate may be guaranteed: an interface on a network.
    Floor,
    /// And the class that does it is named: a port of a network.
    Port,
}

/// Zeros stand for nothing being said. An average of 0 and no floor is no limit at all.
pub(crate) fn tidy(bandwidth: &mut Option<NetBandwidth>) {
    if let Some(bandwidth) = bandwidth {
        for rate in [&mut bandwidth.inbound, &mut bandwidth.outbound] {
            rate.take_if(|rate| {
                rate.average == Some(0) && rate.floor.is_none_or(|floor| floor == 0)
            });
            rate.iter_mut().for_each(tidy_rate);
        }
        bandwidth.class_id.take_if(|class| *class == 0);
    }
    bandwidth.take_if(|bandwidth| *bandwidth == NetBandwidth::default());
}

fn tidy_rate(rate: &mut NetBandwidthRate) {
    for part in [
        &mut rate.average,
        &mut rate.peak,
        &mut rate.burst,
        &mut rate.floor,
    ] {
        part.take_if(|number| *number == 0);
    }
    // They are said beside an average, and could not be read again without one.
    if rate.average.is_none() {
        rate.peak = None;
        rate.burst = None;
    }
}

/// Whether limits say enough, and no more than they may.
pub(crate) fn check(bandwidth: Option<&NetBandwidth>, usage: Usage) -> Result<()> {
    let Some(bandwidth) = bandwidth else {
        return Ok(());
    };
    if bandwidth.class_id.is_some() && usage != Usage::Port {
        return Err(detail("a traffic class is only named in ports of networks"));
    }
    if bandwidth
        .outbound
        .as_ref()
        .is_some_and(|rate| rate.floor.is_some())
    {
        return Err(Error::unsupported(
            "only inbound traffic has a guaranteed rate",
        ));
    }
    if usage == Usage::Limits
        && bandwidth
            .inbound
            .as_ref()
            .is_some_and(|rate| rate.floor.is_some())
    {
        return Err(Error::unsupported(
            "a guaranteed rate is only for interfaces on a network",
        ));
    }
    for rate in [&bandwidth.inbound, &bandwidth.outbound]
        .into_iter()
        .flatten()
    {
        check_rate(rate)?;
    }
    Ok(())
}

fn check_rate(rate: &NetBandwidthRate) -> Result<()> {
    let NetBandwidthRate {
        average,
        peak,
        burst,
        floor,
    } = rate;
    if average.is_none() && floor.is_none() {
        return Err(detail("limits of traffic need an average or a floor"));
    }
    if average.is_none() && (peak.is_some() || burst.is_some()) {
        return Err(Error::unsupported(
            "peak and burst of traffic need an average",
        ));
    }
    Ok(())
}

fn detail(message: &str) -> Error {
    Error::new(ErrorNumber::XML_DETAIL, message)
}
