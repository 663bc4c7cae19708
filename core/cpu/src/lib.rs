//! Models of CPUs: which there are, what they have, and what several of them have in common.
//!
//! What is known of each model stands as tables beside the code. Drivers ask by architecture, and never need to know
//! how different the architectures are: x86 models are sets of features, POWER models can only be equal, and of ARM
//! nothing is known at all.

mod arm;
mod document;
mod power;
mod x86;

pub use document::parse;

use polyvirt_config::cpu::{
    AnyCpu, Arch, Cpu, CpuFallback, CpuFeature, CpuMatch, CpuMode, CpuModel,
};
use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};

/// The models that are known of an architecture; none where CPUs are only ever those of the host.
///
/// # Errors
///
/// When nothing is known of CPUs of that architecture.
pub fn models(arch: Arch) -> Result<Vec<&'static str>> {
    match Family::of(arch)? {
        Family::X86 => Ok(x86::models()),
        Family::Power => Ok(power::models()),
        Family::Arm | Family::S390 => Ok(Vec::new()),
    }
}

/// The richest CPU that guests on all of these hosts can have: `cpus` as [`parse`] gives them. With `expand`, it
/// names each feature rather than those that its model does not say.
///
/// # Errors
///
/// When there are none, something about them is not known, or they have nothing in common.
pub fn baseline(cpus: &[AnyCpu], expand: bool) -> Result<Cpu> {
    let first = cpus.first();
    let Some(arch) = first.and_then(|cpu| cpu.arch) else {
        return Err(Error::invalid_arg("no CPUs given").with_domain(ErrorDomain::CPU));
    };
    match Family::of(arch)? {
        Family::X86 => x86::baseline(cpus, expand),
        Family::Power => power::baseline(cpus),
        Family::Arm => Ok(arm::baseline(cpus)),
        Family::S390 => Err(unsupported(format!(
            "cannot compute baseline CPU of {} architecture",
            arch.as_str()
        ))),
    }
}

/// A model that guests can have, hypervisor permitting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GuestModel {
    /// Who makes it; none for models of nobody in particular.
    pub vendor: Option<&'static str>,
    /// The version that it stands for, when it is a name for one.
    pub canonical: Option<&'static str>,
}

/// A CPU as a model and how it differs from it.
#[derive(Clone, Debug, PartialEq)]
pub struct Nearest {
    /// The model.
    pub model: &'static str,
    /// Who makes it.
    pub vendor: Option<&'static str>,
    /// What it has and the model has not, then what the model has and it has not.
    pub feature: Vec<CpuFeature>,
}

/// What is known of a model of x86 CPU by its name.
pub fn guest_model(name: &str) -> Option<GuestModel> {
    x86::guest_model(name)
}

/// The name by which documents know a feature of x86 CPUs, however a hypervisor spells it.
pub fn feature(name: &str) -> Option<&'static str> {
    x86::feature(name)
}

/// The model nearest to an x86 CPU that has these features, as documents name them, among those that `offered` says
/// guests can have.
pub fn nearest(
    has: &[&str],
    vendor: Option<&str>,
    offered: &dyn Fn(&str) -> bool,
) -> Option<Nearest> {
    x86::nearest(has, vendor, offered)
}

/// Whether an x86 CPU that has these features, as documents name them, has all that a model has.
pub fn has_all(model: &str, has: &[&str]) -> bool {
    x86::has_all(model, has)
}

/// How a host's CPU and one that is described go together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// It lacks something, or has something that it must not have: why.
    Incompatible(String),
    /// It has just what is wanted.
    Identical,
    /// It has more.
    Superset,
}

/// Compares an x86 CPU that has these features, as documents name them, with one that is described.
///
/// # Errors
///
/// When the model or a feature that is described is not known.
pub fn compare(has: &[&str], vendor: Option<&str>, wanted: &AnyCpu) -> Result<Comparison> {
    x86::compare(has, vendor, wanted)
}

/// Architectures whose CPUs are described alike.
enum Family {
    X86,
    Power,
    Arm,
    S390,
}

impl Family {
    fn of(arch: Arch) -> Result<Self> {
        match arch {
            Arch::I686 | Arch::X8664 => Ok(Self::X86),
            Arch::Ppc64 | Arch::Ppc64le => Ok(Self::Power),
            Arch::Aarch64 | Arch::Armv6l | Arch::Armv7b | Arch::Armv7l => Ok(Self::Arm),
            Arch::S390 | Arch::S390x => Ok(Self::S390),
            other => Err(unsupported(format!(
                "'{}' architecture is not supported by CPU driver",
                other.as_str()
            ))),
        }
    }
}

/// The name of a CPU's model. [`parse`] has seen to it that there is one.
fn model(cpu: &AnyCpu) -> &str {
    let model = cpu.model.as_ref().and_then(|model| model.text.as_deref());
    model.unwrap_or_default()
}

/// A guest's CPU of that model. `exactly` says whether it was asked for by name.
fn guest(model: &str, exactly: bool) -> Cpu {
    let fallback = if exactly {
        CpuFallback::Forbid
    } else {
        CpuFallback::Allow
    };
    Cpu {
        mode: Some(CpuMode::Custom),
        r#match: Some(CpuMatch::Exact),
        model: Some(CpuModel {
            fallback: Some(fallback),
            text: Some(model.to_owned()),
            ..CpuModel::default()
        }),
        ..Cpu::default()
    }
}

fn unsupported(message: String) -> Error {
    Error::new(ErrorDomain::CPU, ErrorNumber::NO_SUPPORT, message)
}

fn failed(message: String) -> Error {
    Error::new(ErrorDomain::CPU, ErrorNumber::OPERATION_FAILED, message)
}

fn unknown_model(name: &str) -> Error {
    internal(format!("Unknown CPU model {name}"))
}

fn internal(message: String) -> Error {
    Error::new(ErrorDomain::CPU, ErrorNumber::INTERNAL_ERROR, message)
}

fn unknown_vendor(name: &str) -> Error {
    failed(format!("Unknown CPU vendor {name}"))
}

fn other_vendor(known: &str, model: &str, given: &str) -> Error {
    failed(format!(
        "CPU vendor {known} of model {model} differs from vendor {given}"
    ))
}

fn incompatible() -> Error {
    failed("CPUs are incompatible".to_owned())
}
