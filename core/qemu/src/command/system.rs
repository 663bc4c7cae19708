//! What concerns the guest as a whole: its name, its identity, what it boots, what it may not do.

use polyvirt_config::domain::{AcpiTableType, LifecycleAction, QemuDeprecationBehavior};

use super::guest::{Guest, MASTER_KEY};
use super::piece::Piece;
use crate::props::doubled;
use crate::{Flag, Props};

/// `-name`.
pub(super) fn name(guest: &Guest<'_>) -> Piece {
    let name = doubled(&guest.domain.name);
    let process = if guest.launch.settings.process_names {
        format!(",process=qemu:{name}")
    } else {
        String::new()
    };
    Piece::option("-name", format!("guest={name}{process},debug-threads=on"))
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
    let own = guest.domain.qemu_deprecation.as_ref();
    let behavior = own.map_or(guest.launch.settings.deprecation, |own| own.behavior);
    let (input, output) = match behavior {
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
