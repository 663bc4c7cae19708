//! The features that guests can have.

use polyvirt_config::cpu::Arch;
use polyvirt_config::domaincaps::{
    CapsChoices, CapsEnum, CapsFeatures, CapsSev, CapsSgx, CapsSgxSection, CapsSgxSections,
};

use super::{Offer, choice, choices, choices_if_any, none, switch, there};
use crate::capabilities::{Accelerator, Flag as F};

impl Offer<'_> {
    pub(super) fn features(&self) -> CapsFeatures {
        let s390_pv = self.is_s390().then(|| switch(self.has(F::S390PvGuest)));
        CapsFeatures {
            gic: Some(self.gic()),
            vmcoreinfo: Some(switch(self.has(F::Vmcoreinfo))),
            genid: Some(switch(self.has(F::Vmgenid))),
            backing_store_input: Some(switch(true)),
            backup: Some(switch(true)),
            async_teardown: Some(switch(self.has(F::RunWithAsyncTeardown))),
            s390_pv,
            ps2: Some(switch(self.has(F::MachineI8042Opt))),
            sev: Some(self.sev()),
            sgx: Some(self.sgx()),
            hyperv: self.hyperv(),
            launch_security: Some(self.launch_security()),
        }
    }

    /// Interrupt controllers of ARM's machine for guests.
    fn gic(&self) -> CapsChoices {
        let machine = self.guests.machine;
        let arm = matches!(self.capabilities.arch(), Arch::Aarch64 | Arch::Armv7l);
        if !arm || !(machine == "virt" || machine.starts_with("virt-")) {
            return none();
        }
        let usable = self
            .capabilities
            .probe
            .gic
            .iter()
            .filter(|gic| match self.guests.on {
                Accelerator::Kvm => gic.kernel,
                Accelerator::Tcg => gic.emulated,
            });
        let mut versions: Vec<String> = usable.map(|gic| gic.version.to_string()).collect();
        versions.sort();
        choices_if_any([CapsEnum {
            name: "version".to_owned(),
            value: versions,
        }])
    }

    fn sev(&self) -> CapsSev {
        let found = self.capabilities.probe.sev.as_ref();
        let (most, most_es) = self.host.encrypted_guests.unzip();
        CapsSev {
            supported: found.is_some(),
            cbitpos: found.map(|sev| sev.cbitpos),
            reduced_phys_bits: found.map(|sev| sev.reduced_phys_bits),
            max_guests: most.filter(|_| found.is_some()),
            max_es_guests: most_es.filter(|_| found.is_some()),
            cpu0_id: found.map(|sev| sev.cpu0_id.clone()),
        }
    }

    fn sgx(&self) -> CapsSgx {
        let found = self.capabilities.probe.sgx.as_ref();
        let sections = found.and_then(|sgx| sgx.sections.as_ref());
        let section = |section: &polyvirt_config::qemucaps::QemuSgxSection| CapsSgxSection {
            node: section.node,
            size: section.size,
            unit: section.unit.clone().unwrap_or_else(|| "KiB".to_owned()),
        };
        CapsSgx {
            supported: found.is_some(),
            flc: found.and_then(|sgx| sgx.flc),
            sgx1: found.and_then(|sgx| sgx.sgx1),
            sgx2: found.and_then(|sgx| sgx.sgx2),
            section_size: found.and_then(|sgx| Some(sgx.section_size.as_ref()?.text)),
            sections: sections.map(|sections| CapsSgxSections {
                section: sections.section.iter().map(section).collect(),
            }),
        }
    }

    /// What there is of Hyper-V; nothing is said where nobody knows.
    fn hyperv(&self) -> Option<CapsChoices> {
        let found = self.capabilities.probe.hyperv_capabilities.as_ref()?;
        let names = found.cap.iter().map(|cap| cap.name.as_str());
        Some(choices([choice("features", names)]))
    }

    fn launch_security(&self) -> CapsChoices {
        let types = [
            ("sev", self.has(F::SevGuest)),
            ("sev-snp", self.has(F::SevSnpGuest)),
            (
                "s390-pv",
                self.has(F::S390PvGuest) && self.has(F::ConfidentialGuestSupport),
            ),
        ];
        choices_if_any([choice("sectype", there(types))])
    }
}
