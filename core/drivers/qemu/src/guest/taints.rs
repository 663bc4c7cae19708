//! What makes a guest harder to help with: what it is given that nobody else has, and what will not be there for long.

use polyvirt_config::common::StorageSource;
use polyvirt_config::cpu::CpuMode;
use polyvirt_config::domain::{DiskDevice, Domain};
use polyvirt_qemu::Capabilities;
use polyvirt_qemu::capabilities::Accelerator;

use crate::labels::Identity;

/// One of them: its name in files, and what is said of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Taint {
    name: &'static str,
    pub(crate) message: &'static str,
}

const fn taint(name: &'static str, message: &'static str) -> Taint {
    Taint { name, message }
}

const ARGUMENTS: Taint = taint("custom-argv", "custom configuration parameters specified");
pub(crate) const MONITOR: Taint = taint("custom-monitor", "custom monitor control commands issued");
const ROOT: Taint = taint(
    "high-privileges",
    "running with undesirable elevated privileges",
);
const SCRIPT: Taint = taint(
    "shell-scripts",
    "network configuration using opaque shell scripts",
);
const HOST_CPU: Taint = taint("host-cpu", "potentially unsafe use of host CPU passthrough");
const DRIVE: Taint = taint("cdrom-passthrough", "use of host cdrom passthrough");
const TREE: Taint = taint("custom-dtb", "custom device tree blob used");
pub(crate) const AGENT: Taint = taint(
    "custom-ga-command",
    "custom guest agent control commands issued",
);
const FEATURE: Taint = taint(
    "custom-hypervisor-feature",
    "hypervisor feature autodetection override",
);
const OLD: Taint = taint(
    "deprecated-config",
    "use of deprecated configuration settings",
);
const DEVICE: Taint = taint("custom-device", "custom device configuration");

const ALL: [Taint; 11] = [
    ARGUMENTS, MONITOR, ROOT, SCRIPT, HOST_CPU, DRIVE, TREE, AGENT, FEATURE, OLD, DEVICE,
];

/// What holds of one guest as long as it runs.
#[derive(Clone, Debug, Default)]
pub(crate) struct Taints {
    taints: Vec<Taint>,
    /// What will not be there for long.
    old: Vec<String>,
}

impl Taints {
    /// What a guest starts with.
    pub(super) fn of(
        live: &Domain,
        capabilities: &Capabilities,
        identity: Identity,
        root: bool,
    ) -> Self {
        let mut all = Self::default();
        let devices = live.devices();
        let own = live.qemu_commandline.as_ref();
        let arguments = own.is_some_and(|own| !own.qemu_arg.is_empty() || !own.qemu_env.is_empty());
        let drive = devices.disk.iter().any(|disk| {
            disk.device == DiskDevice::Cdrom && matches!(disk.source, StorageSource::Block(_))
        });
        let passed_through =
            live.cpu.as_ref().and_then(|cpu| cpu.mode) == Some(CpuMode::HostPassthrough);
        for (taint, holds) in [
            (ROOT, root && identity.process.is_none()),
            (ARGUMENTS, arguments),
            (HOST_CPU, passed_through),
            (TREE, live.os().dtb.is_some()),
            (
                SCRIPT,
                devices.interface.iter().any(|card| card.script.is_some()),
            ),
            (DRIVE, drive),
            (FEATURE, live.qemu_capabilities.is_some()),
            (DEVICE, live.qemu_override.is_some()),
        ] {
            if holds {
                all.add(taint);
            }
        }
        all.find_old(live, capabilities);
        all
    }

    fn find_old(&mut self, live: &Domain, capabilities: &Capabilities) {
        let on = Accelerator::of(live.r#type);
        let machine = live
            .os()
            .r#type
            .as_ref()
            .and_then(|kind| kind.machine.as_deref());
        let model = live.cpu.as_ref().and_then(|cpu| cpu.model.as_ref());
        let model = model.and_then(|model| model.text.as_deref());
        if let Some(name) = machine
            && capabilities
                .machine(on, name)
                .is_some_and(|known| known.deprecated == Some(true))
        {
            self.old.push(format!("machine type '{name}'"));
        }
        if let Some(name) = model
            && capabilities
                .cpu_models(on)
                .any(|known| known.name == name && known.deprecated == Some(true))
        {
            self.old.push(format!("CPU model '{name}'"));
        }
        if !self.old.is_empty() {
            self.add(OLD);
        }
    }

    /// From now on it holds.
    pub(crate) fn add(&mut self, taint: Taint) {
        if !self.taints.contains(&taint) {
            self.taints.push(taint);
        }
    }

    /// As it is kept in files.
    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.taints.iter().map(|taint| taint.name)
    }

    /// As it was kept in a file. What nobody knows any more holds no longer.
    pub(super) fn kept<'n>(names: impl Iterator<Item = &'n str>, old: &[String]) -> Self {
        let taints = names.filter_map(|name| ALL.iter().find(|taint| taint.name == name).copied());
        Self {
            taints: taints.collect(),
            old: old.to_vec(),
        }
    }

    /// What makes it harder to help with the guest.
    pub(crate) fn taints(&self) -> &[Taint] {
        &self.taints
    }

    /// What will not be there for long.
    pub(crate) fn old(&self) -> &[String] {
        &self.old
    }
}
