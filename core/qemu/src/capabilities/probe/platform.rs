//! What only some hosts have: interrupt controllers of ARM, encrypted memory, enclaves.

use polyvirt_config::cpu::Arch;
use polyvirt_config::qemucaps::{
    QemuAmount, QemuGic, QemuSev, QemuSgx, QemuSgxSection, QemuSgxSections,
};
use polyvirt_driver::Result;
use serde_json::Value;

use super::Ask;
use crate::capabilities::{Capabilities, Flag};

/// Asks for what there may be.
pub(super) fn of(found: &mut Capabilities, qemu: &mut dyn Ask) -> Result<()> {
    if matches!(found.arch(), Arch::Aarch64 | Arch::Armv7l | Arch::Armv6l) {
        let answer = qemu.ask("query-gic-capabilities", Value::Null)?;
        let answer = answer.unwrap_or_default();
        let all = answer.as_array().into_iter().flatten();
        found.probe.gic = all.filter_map(gic).collect();
    }
    if found.has(Flag::SevGuest) {
        let answer = qemu.ask("query-sev-capabilities", Value::Null)?;
        found.probe.sev = answer.as_ref().and_then(sev);
    }
    if found.has(Flag::SgxEpc) {
        let answer = qemu.ask("query-sgx-capabilities", Value::Null)?;
        found.probe.sgx = answer.as_ref().and_then(sgx);
    }
    Ok(())
}

fn number(value: &Value) -> Option<u32> {
    value.as_u64()?.try_into().ok()
}

fn gic(one: &Value) -> Option<QemuGic> {
    Some(QemuGic {
        version: number(&one["version"])?,
        kernel: one["kernel"].as_bool()?,
        emulated: one["emulated"].as_bool()?,
    })
}

fn sev(answer: &Value) -> Option<QemuSev> {
    let text = |name| answer.get(name).and_then(Value::as_str).map(str::to_owned);
    Some(QemuSev {
        cbitpos: number(&answer["cbitpos"])?,
        reduced_phys_bits: number(&answer["reduced-phys-bits"])?,
        pdh: text("pdh")?,
        cert_chain: text("cert-chain")?,
        cpu0_id: text("cpu0-id")?,
    })
}

fn sgx(answer: &Value) -> Option<QemuSgx> {
    if answer["sgx"].as_bool() != Some(true) {
        return None;
    }
    let is = |name| answer.get(name).and_then(Value::as_bool);
    let kib = || Some("KiB".to_owned());
    let sections = answer["sections"].as_array().into_iter().flatten();
    let sections = sections.filter_map(|one| {
        Some(QemuSgxSection {
            node: number(&one["node"])?,
            size: one["size"].as_u64()? / 1024,
            unit: kib(),
        })
    });
    let sections: Vec<_> = sections.collect();
    Some(QemuSgx {
        supported: true,
        flc: is("flc"),
        sgx1: is("sgx1"),
        sgx2: is("sgx2"),
        section_size: answer["section-size"].as_u64().map(|size| QemuAmount {
            unit: kib(),
            text: size / 1024,
        }),
        sections: (!sections.is_empty()).then_some(QemuSgxSections { section: sections }),
    })
}
