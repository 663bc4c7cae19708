// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/clock.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for Clock {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut timer = Vec::new();
        for c in el.children() {
            match c.name() {
                "timer" => rd.item(c, &mut timer),
                _ => Ok(()),
            }?;
        }
        let offset = ClockOffset::read(el, rd)?;
        Ok(Self {
            offset,
            timer,
        })
    }
}

impl ReadContent for ClockOffsetUtc {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut adjustment = None;
        for a in el.attributes() {
            match a.name() {
                "adjustment" => rd.attribute::<ClockAdjustment>(&a, &mut adjustment),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            adjustment,
        })
    }
}

impl ReadContent for ClockOffsetLocaltime {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut adjustment = None;
        for a in el.attributes() {
            match a.name() {
                "adjustment" => rd.attribute::<ClockAdjustment>(&a, &mut adjustment),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            adjustment,
        })
    }
}

impl ReadContent for ClockOffsetTimezone {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut timezone = None;
        for a in el.attributes() {
            match a.name() {
                "timezone" => rd.attribute::<Text>(&a, &mut timezone),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            timezone: rd.required_attribute(timezone, el, "timezone")?,
        })
    }
}

impl ReadContent for ClockOffsetAbsolute {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut start = None;
        for a in el.attributes() {
            match a.name() {
                "start" => rd.attribute::<Dec<u64>>(&a, &mut start),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            start: rd.required_attribute(start, el, "start")?,
        })
    }
}

impl ReadContent for ClockOffsetVariable {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut adjustment = None;
        let mut basis = None;
        for a in el.attributes() {
            match a.name() {
                "adjustment" => rd.attribute::<Dec<i64>>(&a, &mut adjustment),
                "basis" => rd.attribute::<ClockBasis>(&a, &mut basis),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            adjustment: adjustment.unwrap_or_default(),
            basis: basis.unwrap_or(ClockBasis::Utc),
        })
    }
}

impl ReadContent for Timer {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut present = None;
        let mut tickpolicy = None;
        let mut track = None;
        let mut frequency = None;
        let mut mode = None;
        let mut catchup = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<TimerName>(&a, &mut name),
                "present" => rd.attribute::<YesNo>(&a, &mut present),
                "tickpolicy" => rd.attribute::<TickPolicy>(&a, &mut tickpolicy),
                "track" => rd.attribute::<TimerTrack>(&a, &mut track),
                "frequency" => rd.attribute::<Dec<u64>>(&a, &mut frequency),
                "mode" => rd.attribute::<TimerMode>(&a, &mut mode),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "catchup" => rd.child_nonempty(c, &mut catchup),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            present,
            tickpolicy,
            track,
            frequency,
            mode,
            catchup,
        })
    }
}

impl ReadContent for TimerCatchup {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut threshold = None;
        let mut slew = None;
        let mut limit = None;
        for a in el.attributes() {
            match a.name() {
                "threshold" => rd.attribute::<Dec<u32>>(&a, &mut threshold),
                "slew" => rd.attribute::<Dec<u32>>(&a, &mut slew),
                "limit" => rd.attribute::<Dec<u32>>(&a, &mut limit),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            threshold,
            slew,
            limit,
        })
    }
}

impl ReadContent for ClockOffset {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "offset", Some("utc"))? {
            "utc" => Self::Utc(ClockOffsetUtc::read(el, rd)?),
            "localtime" => Self::Localtime(ClockOffsetLocaltime::read(el, rd)?),
            "timezone" => Self::Timezone(ClockOffsetTimezone::read(el, rd)?),
            "absolute" => Self::Absolute(ClockOffsetAbsolute::read(el, rd)?),
            "variable" => Self::Variable(ClockOffsetVariable::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "offset", other, &["utc", "localtime", "timezone", "absolute", "variable"])),
        })
    }
}
