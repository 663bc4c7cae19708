//! What is in a guest: its memory in a file, a picture of its screen.

use std::fs::File;
use std::os::fd::AsFd;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use polyvirt_driver::events::DomainEvent;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainCoreDumpFlags as Flags, DomainCoreDumpFormat as Format, DomainEventStoppedDetailType,
    DomainJobOperation, DomainPausedReason, DomainRunningReason, DomainShutoffReason, DomainState,
    Error, ErrorDomain, Result, Stream,
};
use polyvirt_host::files::Target;
use polyvirt_host::stream::DescriptorStream;
use polyvirt_host::{direct, files, random};
use serde_json::{Value, json};

use super::flags;
use crate::guest::{Guest, Running, WayToFile, soon};
use crate::host::Host;

pub(crate) fn core_dump(host: &Host, domain: &DomainRef, to: &str, flags: Flags) -> Result<()> {
    core_dump_with_format(host, domain, to, Format::RAW, flags)
}

/// Writes a guest's memory to a file: for a debugger, or with all of the machine's state.
pub(crate) fn core_dump_with_format(
    host: &Host,
    domain: &DomainRef,
    to: &str,
    format: Format,
    flags: Flags,
) -> Result<()> {
    let known =
        Flags::CRASH | Flags::LIVE | Flags::BYPASS_CACHE | Flags::RESET | Flags::MEMORY_ONLY;
    flags::check("qemuDomainCoreDumpWithFormat", flags.bits(), known.bits())?;
    let how = How {
        format: format_name(format)?,
        memory_only: flags.contains(Flags::MEMORY_ONLY),
        way: WayToFile {
            past_cache: flags.contains(Flags::BYPASS_CACHE),
            compression: host.choices.dumps(),
        },
    };
    host.act(domain, "virDomainCoreDump", |guest, running| {
        let ran = guest.state().doing == DomainState::RUNNING;
        // Memory and the machine's state only fit together while nothing moves.
        let stops = ran && (!flags.contains(Flags::LIVE) || !how.memory_only);
        if stops {
            running.stop_cpus(host, guest, DomainPausedReason::DUMP)?;
        }
        let written = write(guest, running, Path::new(to), how);
        let written = written.map(|done| {
            if let Some(done) = done {
                guest.state().note(host, done);
            }
        });
        if written.is_ok() && flags.contains(Flags::CRASH) {
            let why = (
                DomainShutoffReason::CRASHED,
                DomainEventStoppedDetailType::CRASHED,
            );
            *running.ending.lock() = Some(why);
            running.finish(host, guest, why);
            return Ok(());
        }
        if written.is_ok() && flags.contains(Flags::RESET) {
            running.execute("system_reset", Value::Null)?;
        }
        if stops {
            running.run_cpus(host, guest, DomainRunningReason::UNPAUSED)?;
        }
        written
    })
}

fn format_name(format: Format) -> Result<&'static str> {
    Ok(match format {
        Format::RAW => "elf",
        Format::KDUMP_ZLIB => "kdump-zlib",
        Format::KDUMP_LZO => "kdump-lzo",
        Format::KDUMP_SNAPPY => "kdump-snappy",
        Format::WIN_DMP => "win-dmp",
        other => {
            let message = format!("unknown dump format {}", other.0);
            return Err(Error::invalid_arg(message).with_domain(ErrorDomain::QEMU));
        }
    })
}

/// Writes the memory of a guest that crashed to a file of the driver's own.
pub(crate) fn crashed(host: &Host, guest: &Guest, running: &Running) -> Result<()> {
    let folder = &host.choices.dump_folder;
    files::make_folder(folder, 0o700)?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let seconds = now.map_or(0, |now| now.as_secs());
    let name = format!("{}-{seconds}", guest.state().name);
    let how = How {
        format: "elf",
        memory_only: false,
        way: WayToFile {
            past_cache: host.choices.dump_past_cache,
            compression: host.choices.dumps(),
        },
    };
    write(guest, running, &folder.join(name), how).map(drop)
}

/// How a dump is written.
#[derive(Clone, Copy)]
struct How {
    /// Its format, when it is for a debugger.
    format: &'static str,
    /// Whether it is for a debugger, and has no state of the machine.
    memory_only: bool,
    /// How it gets to its file; what is for a debugger is not made smaller.
    way: WayToFile,
}

/// What listeners are to be told of it is what this gives.
fn write(guest: &Guest, running: &Running, to: &Path, how: How) -> Result<Option<DomainEvent>> {
    let target = Target::open(to, 0o600).map_err(|error| error.with_domain(ErrorDomain::QEMU))?;
    let file = &target.file;
    let written = if how.memory_only {
        write_for_debugger(guest, running, file, how).map(|()| None)
    } else {
        let operation = DomainJobOperation::DUMP;
        running
            .write_memory_to(file, how.way, operation, &guest.transfers)
            .map(Some)
    };
    if written.is_err() {
        target.discard();
    }
    written
}

/// QEMU writes it beside what else it does, and is asked how far it is.
fn write_for_debugger(guest: &Guest, running: &Running, file: &File, how: How) -> Result<()> {
    let writer = how
        .way
        .past_cache
        .then(|| direct::Writer::new(file))
        .transpose()?;
    let end = writer.as_ref().map_or(file, direct::Writer::end);
    let name = json!({ "fdname": "dump" });
    let passed = Some(end.as_fd());
    running
        .monitor
        .execute_passing("getfd", name, passed, soon())?;
    let mut arguments = json!({ "paging": false, "protocol": "fd:dump", "detach": true });
    if how.format != "elf" {
        arguments["format"] = how.format.into();
    }
    running.execute("dump-guest-memory", arguments)?;
    running.wait_for_dump(&guest.transfers)?;
    writer.map_or(Ok(()), direct::Writer::finish)
}

/// A picture of a screen, as a portable pixmap.
pub(crate) fn screenshot(
    host: &Host,
    domain: &DomainRef,
    stream: &Stream,
    screen: u32,
    flags: u32,
) -> Result<String> {
    flags::check("qemuDomainScreenshot", flags, 0)?;
    host.act(domain, "virDomainScreenshot", |guest, running| {
        let video = guest.state().config()?.devices().video.first().cloned();
        let Some(video) = video else {
            let message = "no video device to take a picture of";
            return Err(Error::operation_invalid(message).with_domain(ErrorDomain::QEMU));
        };
        let name = format!("screenshot-{}", random::uuid()?);
        let path = running.folder.path().join(name);
        let mut arguments = json!({ "filename": path.to_string_lossy() });
        if screen > 0 {
            arguments["device"] = polyvirt_qemu::alias::of(&video.info).into();
            arguments["head"] = screen.into();
        }
        let taken = running
            .execute("screendump", arguments)
            .and_then(|_| files::open(&path));
        // Whoever has it open still reads it.
        let _ = files::remove(&path);
        DescriptorStream::open(stream, taken?.into())?;
        Ok("image/x-portable-pixmap".to_owned())
    })
}
