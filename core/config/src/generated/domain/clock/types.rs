// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/clock.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// What a guest's clock shows at its start, and the timers it has.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Clock {
    /// What a guest's clock shows at its start.
    ///
    /// Told by attribute `offset`.
    pub offset: ClockOffset,
    /// A timer a guest has.
    ///
    /// Elements `timer`, since 0.8.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub timer: Vec<Timer>,
}

/// What a guest's clock shows at its start.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ClockOffset {
    /// Universal time.
    ///
    /// Attribute `offset` is `utc`.
    #[cfg_attr(feature = "serde", serde(rename = "utc"))]
    Utc(ClockOffsetUtc),
    /// The host's local time.
    ///
    /// Attribute `offset` is `localtime`.
    #[cfg_attr(feature = "serde", serde(rename = "localtime"))]
    Localtime(ClockOffsetLocaltime),
    /// The time of a zone.
    ///
    /// Attribute `offset` is `timezone`, since 0.7.7.
    #[cfg_attr(feature = "serde", serde(rename = "timezone"))]
    Timezone(ClockOffsetTimezone),
    /// A fixed time at each start.
    ///
    /// Attribute `offset` is `absolute`, since 8.4.0.
    #[cfg_attr(feature = "serde", serde(rename = "absolute"))]
    Absolute(ClockOffsetAbsolute),
    /// What the guest last set it to.
    ///
    /// Attribute `offset` is `variable`, since 0.7.7.
    #[cfg_attr(feature = "serde", serde(rename = "variable"))]
    Variable(ClockOffsetVariable),
}

impl Default for ClockOffset {
    fn default() -> Self {
        Self::Utc(Default::default())
    }
}

/// Universal time.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct ClockOffsetUtc {
    /// `reset` to forget at each start what the guest set; or seconds to add, which makes it
    /// `variable`.
    ///
    /// Attribute `adjustment`, since 0.9.11.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub adjustment: Option<String>,
}

/// The host's local time.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct ClockOffsetLocaltime {
    /// As with `utc`.
    ///
    /// Attribute `adjustment`, since 0.9.11.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub adjustment: Option<String>,
}

/// The time of a zone.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ClockOffsetTimezone {
    /// Name of the zone: `Europe/Paris`.
    ///
    /// Attribute `timezone`.
    pub timezone: String,
}

/// A fixed time at each start.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ClockOffsetAbsolute {
    /// Seconds since the beginning of 1970.
    ///
    /// Attribute `start`.
    pub start: u64,
}

/// What the guest last set it to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct ClockOffsetVariable {
    /// Seconds it is ahead of the basis.
    ///
    /// Attribute `adjustment`, `0` when missing.
    pub adjustment: i64,
    /// Time it is compared with.
    ///
    /// Attribute `basis`, since 0.9.11, `utc` when missing.
    pub basis: ClockBasis,
}

impl Default for ClockOffsetVariable {
    fn default() -> Self {
        Self {
            adjustment: 0,
            basis: ClockBasis::Utc,
        }
    }
}

/// Time that a clock is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ClockBasis {
    /// `utc`.
#[cfg_attr(feature = "serde", serde(rename = "utc"))]
    Utc,
    /// `localtime`.
#[cfg_attr(feature = "serde", serde(rename = "localtime"))]
    Localtime,
}

impl ClockBasis {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Utc,
        Self::Localtime,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Utc => "utc",
            Self::Localtime => "localtime",
        }
    }
}

impl Codec for ClockBasis {
    type Value = Self;
    const EXPECTED: &'static str = "utc or localtime";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "utc" => Self::Utc,
            "localtime" => Self::Localtime,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// A timer a guest has.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Timer {
    /// Which one.
    ///
    /// Attribute `name`.
    pub name: TimerName,
    /// Whether the guest has it.
    ///
    /// Attribute `present`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub present: Option<bool>,
    /// What happens with ticks that were missed.
    ///
    /// Attribute `tickpolicy`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub tickpolicy: Option<TickPolicy>,
    /// Time it follows, for `rtc` and `platform`.
    ///
    /// Attribute `track`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub track: Option<TimerTrack>,
    /// Its rate in Hz, for `tsc`.
    ///
    /// Attribute `frequency`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub frequency: Option<u64>,
    /// How it is made, for `tsc`.
    ///
    /// Attribute `mode`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub mode: Option<TimerMode>,
    /// How ticks that were missed are made up for.
    ///
    /// Element `catchup`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub catchup: Option<TimerCatchup>,
}

/// Timers of a machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TimerName {
    /// `platform`.
#[cfg_attr(feature = "serde", serde(rename = "platform"))]
    Platform,
    /// `pit`.
#[cfg_attr(feature = "serde", serde(rename = "pit"))]
    Pit,
    /// `rtc`.
#[cfg_attr(feature = "serde", serde(rename = "rtc"))]
    Rtc,
    /// `hpet`.
#[cfg_attr(feature = "serde", serde(rename = "hpet"))]
    Hpet,
    /// `tsc`.
#[cfg_attr(feature = "serde", serde(rename = "tsc"))]
    Tsc,
    /// `kvmclock`.
#[cfg_attr(feature = "serde", serde(rename = "kvmclock"))]
    Kvmclock,
    /// `hypervclock`, since 1.2.2.
#[cfg_attr(feature = "serde", serde(rename = "hypervclock"))]
    Hypervclock,
    /// `armvtimer`, since 6.1.0.
#[cfg_attr(feature = "serde", serde(rename = "armvtimer"))]
    Armvtimer,
}

impl TimerName {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Platform,
        Self::Pit,
        Self::Rtc,
        Self::Hpet,
        Self::Tsc,
        Self::Kvmclock,
        Self::Hypervclock,
        Self::Armvtimer,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Platform => "platform",
            Self::Pit => "pit",
            Self::Rtc => "rtc",
            Self::Hpet => "hpet",
            Self::Tsc => "tsc",
            Self::Kvmclock => "kvmclock",
            Self::Hypervclock => "hypervclock",
            Self::Armvtimer => "armvtimer",
        }
    }
}

impl Codec for TimerName {
    type Value = Self;
    const EXPECTED: &'static str = "platform, pit, rtc, hpet, tsc, kvmclock, hypervclock or armvtimer";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "platform" => Self::Platform,
            "pit" => Self::Pit,
            "rtc" => Self::Rtc,
            "hpet" => Self::Hpet,
            "tsc" => Self::Tsc,
            "kvmclock" => Self::Kvmclock,
            "hypervclock" => Self::Hypervclock,
            "armvtimer" => Self::Armvtimer,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What happens with ticks of a timer that were missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TickPolicy {
    /// They come later; the guest falls behind.
    ///
    /// `delay`.
#[cfg_attr(feature = "serde", serde(rename = "delay"))]
    Delay,
    /// Ticks come faster until all were made up for.
    ///
    /// `catchup`.
#[cfg_attr(feature = "serde", serde(rename = "catchup"))]
    Catchup,
    /// They come as one.
    ///
    /// `merge`.
#[cfg_attr(feature = "serde", serde(rename = "merge"))]
    Merge,
    /// They are lost.
    ///
    /// `discard`.
#[cfg_attr(feature = "serde", serde(rename = "discard"))]
    Discard,
}

impl TickPolicy {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Delay,
        Self::Catchup,
        Self::Merge,
        Self::Discard,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Delay => "delay",
            Self::Catchup => "catchup",
            Self::Merge => "merge",
            Self::Discard => "discard",
        }
    }
}

impl Codec for TickPolicy {
    type Value = Self;
    const EXPECTED: &'static str = "delay, catchup, merge or discard";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "delay" => Self::Delay,
            "catchup" => Self::Catchup,
            "merge" => Self::Merge,
            "discard" => Self::Discard,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Time that a timer follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TimerTrack {
    /// `boot`.
#[cfg_attr(feature = "serde", serde(rename = "boot"))]
    Boot,
    /// `guest`.
#[cfg_attr(feature = "serde", serde(rename = "guest"))]
    Guest,
    /// `wall`.
#[cfg_attr(feature = "serde", serde(rename = "wall"))]
    Wall,
    /// `realtime`.
#[cfg_attr(feature = "serde", serde(rename = "realtime"))]
    Realtime,
}

impl TimerTrack {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Boot,
        Self::Guest,
        Self::Wall,
        Self::Realtime,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Boot => "boot",
            Self::Guest => "guest",
            Self::Wall => "wall",
            Self::Realtime => "realtime",
        }
    }
}

impl Codec for TimerTrack {
    type Value = Self;
    const EXPECTED: &'static str = "boot, guest, wall or realtime";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "boot" => Self::Boot,
            "guest" => Self::Guest,
            "wall" => Self::Wall,
            "realtime" => Self::Realtime,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// How a timer is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TimerMode {
    /// `auto`.
#[cfg_attr(feature = "serde", serde(rename = "auto"))]
    Auto,
    /// `native`.
#[cfg_attr(feature = "serde", serde(rename = "native"))]
    Native,
    /// `emulate`.
#[cfg_attr(feature = "serde", serde(rename = "emulate"))]
    Emulate,
    /// `paravirt`.
#[cfg_attr(feature = "serde", serde(rename = "paravirt"))]
    Paravirt,
    /// `smpsafe`.
#[cfg_attr(feature = "serde", serde(rename = "smpsafe"))]
    Smpsafe,
}

impl TimerMode {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Auto,
        Self::Native,
        Self::Emulate,
        Self::Paravirt,
        Self::Smpsafe,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Native => "native",
            Self::Emulate => "emulate",
            Self::Paravirt => "paravirt",
            Self::Smpsafe => "smpsafe",
        }
    }
}

impl Codec for TimerMode {
    type Value = Self;
    const EXPECTED: &'static str = "auto, native, emulate, paravirt or smpsafe";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "auto" => Self::Auto,
            "native" => Self::Native,
            "emulate" => Self::Emulate,
            "paravirt" => Self::Paravirt,
            "smpsafe" => Self::Smpsafe,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// How ticks that were missed are made up for.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct TimerCatchup {
    /// How far behind the guest must be.
    ///
    /// Attribute `threshold`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub threshold: Option<u32>,
    /// How fast it catches up.
    ///
    /// Attribute `slew`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub slew: Option<u32>,
    /// How far behind it can be at most.
    ///
    /// Attribute `limit`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub limit: Option<u32>,
}
