//! Domains: results that libvirt-python gives a form of their own.

use pyo3::types::{PyDict, PyList, PyTuple};

use super::node::cpus;
use super::prelude::*;
use crate::bits;

pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virDomainRevertToSnapshot", c"virDomainRevertToSnapshot(domain, snapshot, flags)\n--\n\nGoes back to a snapshot.", 3, Failure::MinusOne, revert),
    Function::new(c"virDomainSetTime", c"virDomainSetTime(domain, time, flags)\n--\n\nSets the guest's time.", 3, Failure::MinusOne, set_time),
    Function::new(c"virDomainGetVcpus", c"virDomainGetVcpus(domain)\n--\n\nVirtual CPUs, and where each may run.", 1, Failure::None, vcpus),
    Function::new(c"virDomainGetVcpuPinInfo", c"virDomainGetVcpuPinInfo(domain, flags)\n--\n\nWhere each virtual CPU may run.", 2, Failure::None, vcpu_pins),
    Function::new(c"virDomainGetEmulatorPinInfo", c"virDomainGetEmulatorPinInfo(domain, flags)\n--\n\nWhere the emulator may run.", 2, Failure::None, emulator_pins),
    Function::new(c"virDomainGetCPUStats", c"virDomainGetCPUStats(domain, total, flags)\n--\n\nTime used, of all CPUs or of each.", 3, Failure::None, cpu_stats),
    Function::new(c"virDomainSendKey", c"virDomainSendKey(domain, codeset, holdtime, keycodes, nkeycodes, flags)\n--\n\nPresses keys.", 6, Failure::MinusOne, send_key),
    Function::new(c"virDomainGetJobStats", c"virDomainGetJobStats(domain, flags)\n--\n\nFigures about the job.", 2, Failure::None, job_stats),
    Function::new(c"virDomainQemuMonitorCommandWithFiles", c"virDomainQemuMonitorCommandWithFiles(domain, cmd, files, flags)\n--\n\nA monitor command that takes and gives open files.", 4, Failure::None, monitor_command),
];

/// The domain is the snapshot's own; it is taken because libvirt-python has the method there.
fn revert<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    c.object::<Domain>(0)?;
    let snapshot = c.object::<DomainSnapshot>(1)?;
    let flags = DomainSnapshotRevertFlags::of(c.number::<u32>(2)?);
    c.give(c.wait(|| snapshot.domain_revert_to_snapshot(flags)))
}

fn set_time<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let (mut seconds, mut nseconds) = (0, 0);
    if !c.argument(1).is_none() {
        let time = c
            .argument(1)
            .cast::<PyDict>()
            .map_err(|_| c.wrong(1, "dict or None"))?;
        seconds = time
            .get_item("seconds")?
            .map_or(Ok(0), |item| item.extract())?;
        nseconds = time
            .get_item("nseconds")?
            .map_or(Ok(0), |item| item.extract())?;
    }
    let flags = DomainSetTimeFlags::of(c.number::<u32>(2)?);
    c.give(c.wait(|| domain.set_time(seconds, nseconds, flags)))
}

fn vcpus<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let (count, (infos, maps)) = c.wait(|| {
        let count = cpus(domain.conn())?;
        Ok::<_, Error>((count, domain.vcpus(map_length(count))?))
    })?;
    let pins = maps_of(c.py, &maps, infos.len(), count)?;
    c.give((infos, pins))
}

fn vcpu_pins<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = DomainModificationImpact::of(c.number::<u32>(1)?);
    let (count, (vcpus, maps)) = c.wait(|| {
        let count = cpus(domain.conn())?;
        Ok::<_, Error>((count, domain.vcpu_pin_info(map_length(count), flags)?))
    })?;
    let pins = maps_of(c.py, &maps, usize::try_from(vcpus).unwrap_or(0), count)?;
    c.give(pins.into_any())
}

fn emulator_pins<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = DomainModificationImpact::of(c.number::<u32>(1)?);
    let (count, (_, map)) = c.wait(|| {
        let count = cpus(domain.conn())?;
        Ok::<_, Error>((count, domain.emulator_pin_info(map_length(count), flags)?))
    })?;
    c.give(bits::tuple(c.py, &map, count)?.into_any())
}

/// Bytes in a map of so many CPUs.
fn map_length(cpus: usize) -> i32 {
    i32::try_from(cpus.div_ceil(8)).unwrap_or(i32::MAX)
}

/// Maps that follow each other, a tuple for each.
fn maps_of<'py>(
    py: Python<'py>,
    maps: &[u8],
    count: usize,
    cpus: usize,
) -> PyResult<Bound<'py, PyAny>> {
    let length = cpus.div_ceil(8).max(1);
    let maps: Vec<Bound<'py, PyTuple>> = maps
        .chunks(length)
        .take(count)
        .map(|map| bits::tuple(py, map, cpus))
        .collect::<PyResult<_>>()?;
    Ok(PyList::new(py, maps)?.into_any())
}

fn cpu_stats<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let total = c.truth(1)?;
    let flags = c.number(2)?;
    let stats = c.wait(|| {
        if total {
            return Ok(vec![domain.cpu_stats(-1, 1, flags)?.1]);
        }
        let (count, _) = domain.cpu_stats(0, 0, flags)?;
        (0..count)
            .map(|cpu| Ok(domain.cpu_stats(cpu, 1, flags)?.1))
            .collect::<Result<Vec<_>>>()
    });
    c.give(stats)
}

fn send_key<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let codeset = KeycodeSet::of(c.number(1)?);
    let holdtime = c.number(2)?;
    let mut keycodes: Vec<u32> = c.numbers(3)?;
    keycodes.truncate(c.number(4)?);
    let flags = c.number(5)?;
    c.give(c.wait(|| domain.send_key(codeset, holdtime, &keycodes, flags)))
}

fn job_stats<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = DomainGetJobStatsFlags::of(c.number::<u32>(1)?);
    let (kind, params) = c.wait(|| domain.job_stats(flags))?;
    let stats = params.give(c.py)?;
    stats.set_item("type", kind.0)?;
    c.give(stats)
}

fn monitor_command<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let command = c.text(1, "cmd")?;
    let files: Vec<i32> = c.numbers(2)?;
    let flags = DomainQemuMonitorCommandFlags::of(c.number::<u32>(3)?);
    let (files, answer) =
        c.wait(|| domain.qemu_monitor_command_with_files(&command, &files, flags))?;
    c.give((answer, files))
}
