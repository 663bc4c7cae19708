// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/clock.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Clock {
    fn attributes(&self, w: &mut Writer) {
        self.offset.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        w.items("timer", &self.timer);
    }
}

impl WriteContent for ClockOffsetUtc {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<ClockAdjustment>("adjustment", self.adjustment.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for ClockOffsetLocaltime {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<ClockAdjustment>("adjustment", self.adjustment.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for ClockOffsetTimezone {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("timezone", &self.timezone);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for ClockOffsetAbsolute {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u64>>("start", &self.start);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for ClockOffsetVariable {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<i64>>("adjustment", &self.adjustment);
        w.attribute::<ClockBasis>("basis", &self.basis);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Timer {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<TimerName>("name", &self.name);
        w.attribute_opt::<YesNo>("present", self.present.as_ref());
        w.attribute_opt::<TickPolicy>("tickpolicy", self.tickpolicy.as_ref());
        w.attribute_opt::<TimerTrack>("track", self.track.as_ref());
        w.attribute_opt::<Dec<u64>>("frequency", self.frequency.as_ref());
        w.attribute_opt::<TimerMode>("mode", self.mode.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("catchup", self.catchup.as_ref());
    }
}

impl WriteContent for TimerCatchup {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u32>>("threshold", self.threshold.as_ref());
        w.attribute_opt::<Dec<u32>>("slew", self.slew.as_ref());
        w.attribute_opt::<Dec<u32>>("limit", self.limit.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for ClockOffset {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Utc(inner) => { w.discriminator("offset", "utc"); inner.attributes(w); },
            Self::Localtime(inner) => { w.discriminator("offset", "localtime"); inner.attributes(w); },
            Self::Timezone(inner) => { w.discriminator("offset", "timezone"); inner.attributes(w); },
            Self::Absolute(inner) => { w.discriminator("offset", "absolute"); inner.attributes(w); },
            Self::Variable(inner) => { w.discriminator("offset", "variable"); inner.attributes(w); },
        }
    }

    fn content(&self, _: &mut Writer) {}
}
