//! Which flags a QEMU has.

use std::collections::HashSet;

use polyvirt_config::cpu::Arch;
use polyvirt_driver::Result;
use serde_json::Value;

use super::schema::Schema;
use super::{Ask, names, required, tables, typename};
use crate::capabilities::flag::Flags;
use crate::capabilities::{Accelerator, Capabilities, Flag};

/// What commands and their arguments tell.
pub(super) fn by_schema(found: &mut Capabilities, qemu: &mut dyn Ask) -> Result<()> {
    let answer = required(qemu, "query-qmp-schema", Value::Null)?;
    let schema = Schema::new(&answer);
    let commands = tables::COMMANDS.iter();
    let commands = commands.filter(|(command, _)| schema.has_command(command));
    let paths = tables::SCHEMA.iter().filter(|(path, _)| schema.has(path));
    for (_, flag) in commands.chain(paths) {
        found.flags.insert(*flag);
    }
    Ok(())
}

/// What types of objects and their properties tell.
pub(super) fn by_types(found: &mut Capabilities, qemu: &mut dyn Ask) -> Result<()> {
    let types = names(qemu, "qom-list-types", Value::Null, "name")?;
    let types: HashSet<&str> = types.iter().map(String::as_str).collect();
    insert(&mut found.flags, tables::TYPES, |name| types.contains(name));
    for (command, known) in [
        ("device-list-properties", tables::DEVICES),
        ("qom-list-properties", tables::OBJECTS),
    ] {
        for one in known.iter().filter(|one| types.contains(one.of)) {
            let answer = qemu.ask(command, typename(one.of))?.unwrap_or_default();
            by_properties(&mut found.flags, one, &answer);
        }
    }
    Ok(())
}

fn by_properties(flags: &mut Flags, asked: &tables::Properties, answer: &Value) {
    let properties = answer.as_array().into_iter().flatten();
    for property in properties {
        let name = property["name"].as_str().unwrap_or_default();
        insert(flags, asked.tell, |known| known == name);
        let off = property["default-value"].as_bool() == Some(false);
        if asked.of == "virtio-blk-pci" && name == "scsi" && off {
            flags.insert(Flag::VirtioBlkPciScsiDefaultDisabled);
        }
    }
}

/// What properties of machines tell.
pub(super) fn by_machines(
    found: &mut Capabilities,
    on: Accelerator,
    qemu: &mut dyn Ask,
) -> Result<()> {
    for one in tables::MACHINES {
        let named = found.machine(on, one.of);
        let machine = named.map(|machine| format!("{}-machine", machine.name));
        let is_type = one.of.ends_with("-machine");
        let Some(machine) = machine.or_else(|| is_type.then(|| one.of.to_owned())) else {
            continue;
        };
        let pc = one.of == "generic-pc-machine";
        if pc && !matches!(found.arch(), Arch::X8664 | Arch::I686) {
            continue;
        }
        let answer = qemu.ask("qom-list-properties", typename(&machine))?;
        by_properties(&mut found.flags, one, &answer.unwrap_or_default());
    }
    Ok(())
}

/// What lists of names tell: TPMs, options of the command line, migration.
pub(super) fn by_lists(found: &mut Capabilities, qemu: &mut dyn Ask) -> Result<()> {
    for (command, known) in [
        ("query-tpm-models", tables::TPM_MODELS),
        ("query-tpm-types", tables::TPM_TYPES),
    ] {
        let answer = qemu.ask(command, Value::Null)?.unwrap_or_default();
        let list = answer.as_array().map_or(&[][..], Vec::as_slice);
        insert(&mut found.flags, known, |name| {
            list.iter().any(|one| one == name)
        });
    }
    let answer = qemu.ask("query-command-line-options", Value::Null)?;
    by_options(&mut found.flags, &answer.unwrap_or_default());
    let command = "query-migrate-capabilities";
    let list = names(qemu, command, Value::Null, "capability")?;
    insert(&mut found.flags, tables::MIGRATION, |name| {
        list.iter().any(|one| one == name)
    });
    Ok(())
}

fn by_options(flags: &mut Flags, answer: &Value) {
    for option in answer.as_array().into_iter().flatten() {
        let parameters = option["parameters"]
            .as_array()
            .map_or(&[][..], Vec::as_slice);
        for (name, parameter, flag) in tables::OPTIONS {
            let has = |wanted: &str| parameters.iter().any(|one| one["name"] == wanted);
            if option["option"] == *name && parameter.is_none_or(has) {
                flags.insert(*flag);
            }
        }
    }
}

/// What follows from all that was found.
pub(super) fn consequences(found: &mut Capabilities) {
    // Before 7.1 the option is there, but no machine takes it.
    if found.version() < 7_001_000 {
        found.flags.remove(Flag::SmpClusters);
    }
    // Every QEMU has the type, but only this architecture's machines the device.
    if found.arch() == Arch::Sparc {
        found.flags.insert(Flag::Ncr53c90);
    }
    // What the host lacks is of no use, though QEMU knows it.
    if found.probe.sev.is_none() {
        found.flags.remove(Flag::SevGuest);
        found.flags.remove(Flag::SevSnpGuest);
    }
    if found.probe.sgx.is_none() {
        found.flags.remove(Flag::SgxEpc);
    }
    if found.has(Flag::CpuUnavailableFeatures) {
        found.flags.insert(Flag::CanonicalCpuFeatures);
    }
}

fn insert(flags: &mut Flags, known: &[(&str, Flag)], has: impl Fn(&str) -> bool) {
    for (_, flag) in known.iter().filter(|(name, _)| has(name)) {
        flags.insert(*flag);
    }
}
