//! What a guest's clock shows when nothing is said, or seconds to add to a fixed time.

use crate::domain::{Clock, ClockBasis, ClockOffset, ClockOffsetVariable, Domain};

pub(super) fn normalise(domain: &mut Domain) {
    let clock = domain.clock.get_or_insert_with(Clock::default);
    let (adjustment, basis) = match &clock.offset {
        ClockOffset::Utc(utc) => (&utc.adjustment, ClockBasis::Utc),
        ClockOffset::Localtime(local) => (&local.adjustment, ClockBasis::Localtime),
        _ => return,
    };
    // Seconds to add change with what the guest sets, so the clock is no longer tied to the basis.
    let seconds = adjustment.as_deref().filter(|text| *text != "reset");
    if let Some(adjustment) = seconds.and_then(|text| text.trim_ascii().parse().ok()) {
        clock.offset = ClockOffset::Variable(ClockOffsetVariable { adjustment, basis });
    }
}
