//! How fast a guest changes its memory.

use std::sync::atomic::Ordering;

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainDirtyRateCalcFlags as Flags, Error, Result};
use serde_json::json;

use super::{check, invalid};
use crate::host::Host;

/// How long it can be measured, in seconds.
const SECONDS: std::ops::RangeInclusive<i32> = 1..=60;

/// Begins to measure; statistics tell what came out.
pub(crate) fn start(host: &Host, domain: &DomainRef, seconds: i32, flags: Flags) -> Result<()> {
    let function = "virDomainStartDirtyRateCalc";
    let known = Flags::DIRTY_BITMAP | Flags::DIRTY_RING;
    check(function, flags.bits(), known.bits())?;
    if flags.contains(known) {
        return Err(Error::exclusive_flags(
            function,
            "VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP",
            "VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING",
        ));
    }
    if !SECONDS.contains(&seconds) {
        let (least, most) = (SECONDS.start(), SECONDS.end());
        let message =
            format!("seconds={seconds} is invalid, please choose value within [{least}, {most}].");
        return Err(invalid(message));
    }
    let mode = if flags.contains(Flags::DIRTY_BITMAP) {
        "dirty-bitmap"
    } else if flags.contains(Flags::DIRTY_RING) {
        "dirty-ring"
    } else {
        "page-sampling"
    };
    host.act(domain, function, |_, running| {
        running.measured.store(true, Ordering::Relaxed);
        let arguments = json!({ "calc-time": seconds, "mode": mode });
        running.execute("calc-dirty-rate", arguments).map(drop)
    })
}
