//! What time the guest begins with, and what happens with ticks that its timers missed.

use polyvirt_config::domain::{ClockBasis, ClockOffset, TickPolicy, TimerName};
use polyvirt_config::{Error, Result};

use super::guest::Guest;
use super::piece::Piece;
use crate::{Flag, Props};

/// `-rtc`, and what happens with ticks that timers missed.
pub(super) fn clock(guest: &Guest<'_>) -> Result<Vec<Piece>> {
    let clock = guest.domain.clock.as_ref();
    let base = match clock.map(|clock| &clock.offset) {
        None | Some(ClockOffset::Utc(_)) => "utc".to_owned(),
        Some(ClockOffset::Localtime(_) | ClockOffset::Timezone(_)) => "localtime".to_owned(),
        Some(ClockOffset::Absolute(absolute)) => {
            let start = i64::try_from(absolute.start)
                .map_err(|_| Error::unsupported("the clock's start is too late"))?;
            instant(start)
        }
        Some(ClockOffset::Variable(variable)) => {
            let now = guest.launch.prepared.now();
            let local = if variable.basis == ClockBasis::Localtime {
                guest.launch.prepared.local_offset()
            } else {
                0
            };
            instant(
                now.saturating_add(variable.adjustment)
                    .saturating_add(local),
            )
        }
    };
    let timers = clock
        .map(|clock| clock.timer.as_slice())
        .unwrap_or_default();
    let mut props = Props::new().with("base", base);
    for timer in timers.iter().filter(|timer| timer.name == TimerName::Rtc) {
        let track = timer.track.map(|track| match track.as_str() {
            "guest" => "vm",
            "wall" => "host",
            "realtime" => "rt",
            other => other,
        });
        let track = track.filter(|track| *track != "boot");
        props = props.maybe("clock", track);
        props = props.maybe(
            "driftfix",
            (timer.tickpolicy == Some(TickPolicy::Catchup)).then_some("slew"),
        );
    }
    let mut pieces = vec![Piece::option("-rtc", props.options(""))];
    for timer in timers {
        match (timer.name, timer.tickpolicy) {
            (TimerName::Pit, Some(TickPolicy::Delay)) if guest.has(Flag::KvmPitLostTickPolicy) => {
                pieces.push(Piece::option("-global", "kvm-pit.lost_tick_policy=delay"));
            }
            (TimerName::Pit, Some(TickPolicy::Discard))
                if guest.has(Flag::KvmPitLostTickPolicy) =>
            {
                pieces.push(Piece::option("-global", "kvm-pit.lost_tick_policy=discard"));
            }
            (TimerName::Hpet, _)
                if timer.present == Some(false) && !guest.has(Flag::MachineHpet) =>
            {
                pieces.push(Piece::switch("-no-hpet"));
            }
            _ => {}
        }
    }
    Ok(pieces)
}

/// Seconds since 1970 as a date and a time.
fn instant(seconds: i64) -> String {
    let (days, rest) = (seconds.div_euclid(86400), seconds.rem_euclid(86400));
    let (year, month, day) = date(days);
    format!(
        "{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}",
        rest / 3600,
        rest / 60 % 60,
        rest % 60
    )
}

/// The date of a day since 1970, in the calendar of 400-year cycles that begin on the first of March.
fn date(days: i64) -> (i64, i64, i64) {
    let day = days + 719_468;
    let (cycle, day) = (day.div_euclid(146_097), day.rem_euclid(146_097));
    let year = (day - day / 1460 + day / 36524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let (day, month) = (
        day - (153 * month + 2) / 5 + 1,
        if month < 10 { month + 3 } else { month - 9 },
    );
    (cycle * 400 + year + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::instant;

    #[test]
    fn dates_are_those_of_the_calendar() {
        assert_eq!(instant(0), "1970-01-01T00:00:00");
        assert_eq!(instant(1_234_567_890), "2009-02-13T23:31:30");
        assert_eq!(instant(951_782_400), "2000-02-29T00:00:00");
        assert_eq!(instant(253_402_300_799), "9999-12-31T23:59:59");
        assert_eq!(instant(-1), "1969-12-31T23:59:59");
    }
}
