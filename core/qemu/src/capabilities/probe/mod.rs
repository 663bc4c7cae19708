//! From a QEMU's answers to what it can do.
//!
//! Who asks hands in an [`Ask`]: a running QEMU, or answers that somebody kept. What a flag needs is said in `tables`;
//! a type is asked about only where the QEMU knows it.

mod cpus;
mod flags;
mod hyperv;
mod machines;
mod platform;
mod schema;
mod tables;

use polyvirt_config::cpu::Arch;
use polyvirt_config::qemucaps::QemuProbe;
use polyvirt_driver::{Error, ErrorDomain, Result};
use serde_json::{Value, json};

use super::{Accelerator, Capabilities, Flag, Flags};

/// Asks a QEMU.
pub trait Ask {
    /// What a command returns; none when the QEMU refuses it. Arguments are an object, or null.
    ///
    /// # Errors
    /// When there is no answer.
    fn ask(&mut self, command: &str, arguments: Value) -> Result<Option<Value>>;
}

/// What a QEMU without a guest can do, on the accelerator that it was started with: on [`Accelerator::Kvm`] when it
/// says so. Where it has both, a second one that translates is asked by [`translator`].
///
/// # Errors
/// When there is no answer, or one that no QEMU gives.
pub fn capabilities(qemu: &mut dyn Ask) -> Result<Capabilities> {
    let (version, package) = version(qemu)?;
    let arch = arch(qemu)?;
    let mut found = Capabilities {
        flags: Flags::default(),
        probe: QemuProbe {
            emulator: None,
            qemuctime: None,
            qemumoddirmtime: None,
            selfctime: None,
            selfvers: None,
            flag: Vec::new(),
            version: Some(version),
            kvm_version: None,
            microcode_version: None,
            host_cpu_signature: None,
            package: Some(package),
            kernel_version: None,
            arch,
            host_cpu: Vec::new(),
            cpu: Vec::new(),
            machine: Vec::new(),
            gic: Vec::new(),
            sev: None,
            sgx: None,
            hyperv_capabilities: None,
        },
    };
    flags::by_schema(&mut found, qemu)?;
    if has_kvm(qemu)? {
        found.flags.insert(Flag::Kvm);
    }
    let accelerator = found.accelerator();
    flags::by_types(&mut found, qemu)?;
    found.probe.machine = machines::of(&found, accelerator, qemu)?;
    flags::by_machines(&mut found, accelerator, qemu)?;
    found.probe.cpu = cpus::models(&found, accelerator, qemu)?;
    if found.probe.cpu.iter().any(|model| model.name == "max") {
        found.flags.insert(Flag::CpuMax);
    }
    flags::by_lists(&mut found, qemu)?;
    platform::of(&mut found, qemu)?;
    found
        .probe
        .host_cpu
        .extend(cpus::host(&found, accelerator, qemu)?);
    found.probe.hyperv_capabilities = hyperv::of(&found, qemu)?;
    flags::consequences(&mut found);
    Ok(found)
}

/// Adds what the same QEMU can do when it translates, asked of one that was started so.
///
/// # Errors
/// When there is no answer, or one that no QEMU gives.
pub fn translator(found: &mut Capabilities, qemu: &mut dyn Ask) -> Result<()> {
    let models = cpus::models(found, Accelerator::Tcg, qemu)?;
    let host = cpus::host(found, Accelerator::Tcg, qemu)?;
    let machines = machines::of(found, Accelerator::Tcg, qemu)?;
    found.probe.cpu.extend(models);
    found.probe.host_cpu.extend(host);
    found.probe.machine.extend(machines);
    Ok(())
}

impl Capabilities {
    /// What guests run on when the QEMU can choose.
    pub const fn accelerator(&self) -> Accelerator {
        if self.has(Flag::Kvm) {
            Accelerator::Kvm
        } else {
            Accelerator::Tcg
        }
    }

    /// Whether it must be asked once more, translating: see [`translator`].
    pub const fn has_both(&self) -> bool {
        self.has(Flag::Kvm) && self.has(Flag::Tcg)
    }
}

/// The version as one number, and what the packager called it.
fn version(qemu: &mut dyn Ask) -> Result<(u64, String)> {
    let answer = required(qemu, "query-version", Value::Null)?;
    let part = |name| answer["qemu"][name].as_u64().filter(|part| *part < 1000);
    let parts = part("major").zip(part("minor")).zip(part("micro"));
    let ((major, minor), micro) = parts.ok_or_else(|| strange("query-version"))?;
    let package = answer["package"].as_str().unwrap_or_default();
    let version = major * 1_000_000 + minor * 1000 + micro;
    Ok((version, package.to_owned()))
}

fn arch(qemu: &mut dyn Ask) -> Result<Arch> {
    let answer = required(qemu, "query-target", Value::Null)?;
    let name = answer["arch"].as_str().unwrap_or_default();
    let name = match name {
        "i386" => "i686",
        "arm" => "armv7l",
        "or1k" => "openrisc",
        name => name,
    };
    let mut all = Arch::ALL.iter().copied();
    all.find(|arch| arch.as_str() == name)
        .ok_or_else(|| strange("query-target"))
}

fn has_kvm(qemu: &mut dyn Ask) -> Result<bool> {
    let answer = qemu.ask("query-kvm", Value::Null)?.unwrap_or_default();
    let is = |name| answer[name].as_bool() == Some(true);
    Ok(is("present") && is("enabled"))
}

/// The answer to a command that every QEMU executes.
fn required(qemu: &mut dyn Ask, command: &str, arguments: Value) -> Result<Value> {
    qemu.ask(command, arguments)?
        .ok_or_else(|| strange(command))
}

/// The names in a list of objects; none when the QEMU refuses.
fn names(qemu: &mut dyn Ask, command: &str, arguments: Value, key: &str) -> Result<Vec<String>> {
    let answer = qemu.ask(command, arguments)?.unwrap_or_default();
    let objects = answer.as_array().into_iter().flatten();
    let names = objects.filter_map(|object| object.get(key)?.as_str());
    Ok(names.map(str::to_owned).collect())
}

/// The argument by which properties are asked for.
fn typename(name: &str) -> Value {
    json!({ "typename": name })
}

fn strange(command: &str) -> Error {
    Error::internal(format!(
        "the answer to the QEMU command '{command}' makes no sense: is this program a QEMU?"
    ))
    .with_domain(ErrorDomain::QEMU)
}
