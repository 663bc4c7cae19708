//! What concerns the guest as a whole: its name, what its firmware tells of it, its clock, what it boots.

use polyvirt_config::domain::{
    AcpiTableType, ClockBasis, ClockOffset, LifecycleAction, QemuDeprecationBehavior, SmbiosMode,
    SysInfoKind, SysInfoKindSmbios, TickPolicy, TimerName,
};
use polyvirt_config::{Error, Result};

use super::guest::{Guest, MASTER_KEY};
use super::piece::Piece;
use crate::props::doubled;
use crate::{Flag, Props};

/// `-name`.
pub(super) fn name(guest: &Guest<'_>) -> Piece {
    let name = doubled(&guest.domain.name);
    Piece::option("-name", format!("guest={name},debug-threads=on"))
}

/// The key that secrets are encrypted with.
pub(super) fn master_key(guest: &Guest<'_>) -> Piece {
    let path = guest.places.master_key().to_string_lossy().into_owned();
    let props = Props::new()
        .with("qom-type", "secret")
        .with("id", MASTER_KEY)
        .with("format", "raw")
        .with("file", path);
    Piece::Object(props)
}

/// `-compat`: what happens with what QEMU will not have for long.
pub(super) fn deprecation(guest: &Guest<'_>) -> Option<Piece> {
    let (input, output) = match guest.domain.qemu_deprecation.as_ref()?.behavior {
        QemuDeprecationBehavior::None => return None,
        QemuDeprecationBehavior::Omit => ("accept", "hide"),
        QemuDeprecationBehavior::Reject => ("reject", "hide"),
        QemuDeprecationBehavior::Crash => ("crash", "hide"),
    };
    let props = Props::new().with("deprecated-output", output);
    let props = if input == "accept" {
        props
    } else {
        props.with("deprecated-input", input)
    };
    Some(Piece::option("-compat", props.to_string()))
}

/// `-uuid`.
pub(super) fn uuid(guest: &Guest<'_>) -> Option<Piece> {
    guest
        .domain
        .uuid
        .map(|uuid| Piece::option("-uuid", uuid.to_string()))
}

/// The number that changes when the guest is another than it was.
pub(super) fn generation(guest: &Guest<'_>) -> Option<Piece> {
    let id = guest.domain.genid.as_ref()?.text?;
    let props = Props::new()
        .with("driver", "vmgenid")
        .with("guid", id)
        .with("id", "vmgenid0");
    Some(Piece::Device(props))
}

/// What the firmware tells of the machine.
pub(super) fn sysinfo(guest: &Guest<'_>) -> Vec<Piece> {
    let wanted =
        guest.domain.os().smbios.as_ref().map(|smbios| smbios.mode) == Some(SmbiosMode::Sysinfo);
    let mut pieces = Vec::new();
    for info in &guest.domain.sysinfo {
        match &info.info {
            SysInfoKind::Smbios(smbios) if wanted => pieces.extend(self::smbios(smbios)),
            SysInfoKind::Smbios(_) | SysInfoKind::Fwcfg(_) => {}
        }
    }
    for info in &guest.domain.sysinfo {
        let SysInfoKind::Fwcfg(files) = &info.info else {
            continue;
        };
        for file in &files.entry {
            let content = match &file.file {
                Some(path) => format!("file={}", doubled(path)),
                None => format!(
                    "string={}",
                    doubled(file.text.as_deref().unwrap_or_default())
                ),
            };
            pieces.push(Piece::option(
                "-fw_cfg",
                format!("name={},{content}", doubled(&file.name)),
            ));
        }
    }
    pieces
}

/// Facts in the order in which QEMU is told of them.
const BIOS: [&str; 4] = ["vendor", "version", "date", "release"];
const SYSTEM: [&str; 7] = [
    "manufacturer",
    "product",
    "version",
    "serial",
    "uuid",
    "sku",
    "family",
];
const BOARD: [&str; 6] = [
    "manufacturer",
    "product",
    "version",
    "serial",
    "asset",
    "location",
];
const CHASSIS: [&str; 5] = ["manufacturer", "version", "serial", "asset", "sku"];

/// What is told of the firmware itself, the machine, its boards and its case.
fn smbios(info: &SysInfoKindSmbios) -> Vec<Piece> {
    macro_rules! table {
        ($number:literal, $facts:expr, $order:expr) => {{
            let facts = facts($facts, |fact| (fact.name.as_str(), &fact.text), $order);
            let props = Props::new().with("type", $number);
            Piece::option("-smbios", props.and(facts).options(""))
        }};
    }
    let mut pieces = Vec::new();
    pieces.extend(
        info.bios
            .iter()
            .map(|bios| table!(0u32, &bios.entry, &BIOS)),
    );
    pieces.extend(
        info.system
            .iter()
            .map(|system| table!(1u32, &system.entry, &SYSTEM)),
    );
    pieces.extend(
        info.base_board
            .iter()
            .map(|board| table!(2u32, &board.entry, &BOARD)),
    );
    pieces.extend(
        info.chassis
            .iter()
            .map(|chassis| table!(3u32, &chassis.entry, &CHASSIS)),
    );
    if let Some(strings) = &info.oem_strings {
        let props = Props::new().with("type", 11u32);
        let texts = strings.entry.iter();
        let props = texts.fold(props, |props, text| props.with("value", text));
        pieces.push(Piece::option("-smbios", props.options("")));
    }
    pieces
}

/// Facts in the order that the table has them.
fn facts<'f, F>(
    all: &'f [F],
    parts: impl Fn(&'f F) -> (&'static str, &'f Option<String>),
    order: &[&'static str],
) -> Props {
    order.iter().fold(Props::new(), |props, name| {
        let mut found = all.iter().map(&parts);
        let fact = found.find(|(known, _)| known == name);
        props.maybe(name, fact.and_then(|(_, text)| text.as_ref()))
    })
}

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

/// What QEMU does when the guest switches itself off or starts anew.
pub(super) fn lifecycle(guest: &Guest<'_>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    if guest.domain.on_reboot == LifecycleAction::Destroy && !guest.has(Flag::SetAction) {
        pieces.push(Piece::switch("-no-reboot"));
    } else {
        pieces.push(Piece::switch("-no-shutdown"));
    }
    pieces
}

/// Whether the guest can be put to sleep.
pub(super) fn power(guest: &Guest<'_>) -> Vec<Piece> {
    let Some(pm) = &guest.domain.pm else {
        return Vec::new();
    };
    let object = if guest.machine.is_q35() {
        "ICH9-LPC"
    } else {
        "PIIX4_PM"
    };
    let states = [
        ("disable_s3", &pm.suspend_to_mem),
        ("disable_s4", &pm.suspend_to_disk),
    ];
    let mut pieces = Vec::new();
    for (name, state) in states {
        if let Some(enabled) = state.as_ref().and_then(|state| state.enabled) {
            pieces.push(Piece::option(
                "-global",
                format!("{object}.{name}={}", u8::from(!enabled)),
            ));
        }
    }
    pieces
}

/// `-boot`, the kernel that is booted without firmware, tables.
pub(super) fn boot(guest: &Guest<'_>) -> Vec<Piece> {
    let os = guest.domain.os();
    let menu = os.bootmenu.as_ref();
    let bios = os.bios.as_ref();
    let shown = menu.and_then(|menu| menu.enable);
    let splash = menu
        .and_then(|menu| menu.timeout)
        .filter(|time| *time > 0 && shown == Some(true));
    let props = Props::new()
        .maybe("menu", shown)
        .maybe("splash-time", splash)
        .maybe("reboot-timeout", bios.and_then(|bios| bios.reboot_timeout))
        .with("strict", true);
    let mut pieces = vec![Piece::option("-boot", props.options(""))];
    let files = [
        ("-kernel", &os.kernel),
        ("-initrd", &os.initrd),
        ("-append", &os.cmdline),
        ("-shim", &os.shim),
        ("-dtb", &os.dtb),
    ];
    for (option, file) in files {
        pieces.extend(file.as_ref().map(|file| Piece::option(option, file)));
    }
    for table in os.acpi.iter().flat_map(|acpi| &acpi.table) {
        let file = doubled(&table.text);
        let text = match table.r#type {
            AcpiTableType::Raw | AcpiTableType::Rawset => format!("file={file}"),
            AcpiTableType::Slic => format!("sig=SLIC,file={file}"),
            AcpiTableType::Msdm => format!("sig=MSDM,file={file}"),
        };
        pieces.push(Piece::option("-acpitable", text));
    }
    pieces
}

/// `-run-with`: whether a process that is left behind gives the guest's memory back.
pub(super) fn teardown(guest: &Guest<'_>) -> Option<Piece> {
    let teardown = guest.domain.features.as_ref()?.async_teardown.as_ref()?;
    if !guest.has(Flag::RunWithAsyncTeardown) {
        return None;
    }
    let props = Props::new().with("async-teardown", teardown.enabled);
    Some(Piece::option("-run-with", props.options("")))
}

/// `-sandbox`: which system calls QEMU may not make.
pub(super) fn sandbox(guest: &Guest<'_>) -> Option<Piece> {
    if !guest.has(Flag::SeccompSandbox) {
        return None;
    }
    if !guest.launch.settings.seccomp_sandbox {
        return Some(Piece::option("-sandbox", "off"));
    }
    Some(Piece::option("-sandbox", DENIED))
}

/// What QEMU does without once it runs.
const DENIED: &str = "on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny";

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
