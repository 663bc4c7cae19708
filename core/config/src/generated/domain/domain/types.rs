// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/domain.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A domain: a virtual machine or a container.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Domain {
    /// The hypervisor that runs it.
    ///
    /// Attribute `type`.
    pub r#type: DomainType,
    /// Its number while it runs.
    ///
    /// Attribute `id`, only in live documents.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub id: Option<i32>,
    /// Its name; no two domains of a host have the same.
    ///
    /// Element `name`.
    pub name: String,
    /// Given by the host when left out.
    ///
    /// Element `uuid`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub uuid: Option<Uuid>,
    /// An identity that changes when the guest's state goes back in time, so that it notices.
    ///
    /// Element `genid`, since 4.4.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub genid: Option<Genid>,
    /// A short description, in one line.
    ///
    /// Element `title`, since 0.9.10.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub title: Option<String>,
    /// Free text.
    ///
    /// Element `description`, since 0.7.2.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub description: Option<String>,
    /// Anything, in namespaces of the users' own.
    ///
    /// Element `metadata`, since 0.9.10.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub metadata: Option<Raw>,
    /// Memory a guest can have in all when more is plugged in while it runs.
    ///
    /// Element `maxMemory`, since 1.2.14.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub max_memory: Option<MaxMemory>,
    /// Memory a guest has at its start.
    ///
    /// Element `memory`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub memory: Option<DomainMemory>,
    /// Memory it has now, at most what it has at its start.
    ///
    /// Element `currentMemory`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub current_memory: Option<u64>,
    /// Shares and limits of traffic with the host's disks.
    ///
    /// Element `blkiotune`, since 0.8.8.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub blkiotune: Option<BlockTune>,
    /// Limits of the memory that a guest takes from the host.
    ///
    /// Element `memtune`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub memtune: Option<MemoryTune>,
    /// How the host provides a guest's memory.
    ///
    /// Element `memoryBacking`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub memory_backing: Option<MemoryBacking>,
    /// How many CPUs a guest has.
    ///
    /// Element `vcpu`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub vcpu: Option<Vcpu>,
    /// A guest's CPUs one by one.
    ///
    /// Element `vcpus`, since 2.2.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub vcpus: Option<Vcpus>,
    /// How many threads serve its disks.
    ///
    /// Element `iothreads`, since 1.2.8.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub iothreads: Option<u32>,
    /// The threads that serve a guest's disks, one by one.
    ///
    /// Element `iothreadids`, since 1.2.15.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub iothreadids: Option<IoThreads>,
    /// The thread that serves what no other does.
    ///
    /// Element `defaultiothread`, since 8.5.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub defaultiothread: Option<DefaultIoThread>,
    /// Limits of disk traffic that several disks share.
    ///
    /// Element `throttlegroups`, since 11.2.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub throttlegroups: Option<ThrottleGroups>,
    /// Share of CPU time, and which CPUs of the host a guest runs on. Times are in microseconds.
    ///
    /// Element `cputune`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub cputune: Option<CpuTune>,
    /// Where on the host a guest's memory comes from.
    ///
    /// Element `numatune`, since 0.9.3.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub numatune: Option<NumaTune>,
    /// Groups of the host that a guest belongs to.
    ///
    /// Element `resource`, since 1.0.5.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub resource: Option<Resource>,
    /// What a guest reads about its machine.
    ///
    /// Elements `sysinfo`, since 0.8.7.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub sysinfo: Vec<SysInfo>,
    /// Path of a program of the host that finds the kernel.
    ///
    /// Element `bootloader`, since 0.1.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub bootloader: Option<String>,
    /// Its arguments.
    ///
    /// Element `bootloader_args`, since 0.2.3.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub bootloader_args: Option<String>,
    /// How a guest boots.
    ///
    /// Element `os`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub os: Option<Os>,
    /// How users and groups in a container map to those of the host.
    ///
    /// Element `idmap`, since 1.1.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub idmap: Option<IdMap>,
    /// Features of a guest's machine.
    ///
    /// Element `features`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub features: Option<Features>,
    /// The CPU a guest has.
    ///
    /// Element `cpu`, since 0.7.5.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub cpu: Option<Cpu>,
    /// What a guest's clock shows at its start, and the timers it has.
    ///
    /// Element `clock`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub clock: Option<Clock>,
    /// What happens when it powers off.
    ///
    /// Element `on_poweroff`, `destroy` when missing.
    #[cfg_attr(feature = "serde", serde(default = "Domain::missing_on_poweroff"))]
    pub on_poweroff: LifecycleAction,
    /// What happens when it asks for a restart.
    ///
    /// Element `on_reboot`, `restart` when missing.
    #[cfg_attr(feature = "serde", serde(default = "Domain::missing_on_reboot"))]
    pub on_reboot: LifecycleAction,
    /// What happens when it crashes.
    ///
    /// Element `on_crash`, `destroy` when missing.
    #[cfg_attr(feature = "serde", serde(default = "Domain::missing_on_crash"))]
    pub on_crash: LifecycleAction,
    /// What happens when its locks on disks are lost.
    ///
    /// Element `on_lockfailure`, since 1.0.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub on_lockfailure: Option<LockFailureAction>,
    /// Which sleep states a guest's firmware offers.
    ///
    /// Element `pm`, since 0.10.2.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub pm: Option<PowerManagement>,
    /// What is counted while a guest runs.
    ///
    /// Element `perf`, since 2.0.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub perf: Option<Perf>,
    /// The devices of a domain.
    ///
    /// Element `devices`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub devices: Option<Devices>,
    /// How the host's security model labels a guest and what belongs to it.
    ///
    /// Elements `seclabel`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub seclabel: Vec<Seclabel>,
    /// Arguments and variables that QEMU is started with besides those made from the document.
    ///
    /// Element `qemu:commandline`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub qemu_commandline: Option<QemuCommandLine>,
    /// Corrects what was found out about the QEMU that the guest runs in.
    ///
    /// Element `qemu:capabilities`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub qemu_capabilities: Option<QemuCapabilities>,
    /// Properties of devices that are set otherwise than the document says.
    ///
    /// Element `qemu:override`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub qemu_override: Option<QemuOverride>,
    /// What QEMU does when something is used that it will not have for long.
    ///
    /// Element `qemu:deprecation`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub qemu_deprecation: Option<QemuDeprecation>,
    /// Namespaces of the host's kernel that a container shares with others.
    ///
    /// Element `lxc:namespace`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub lxc_namespace: Option<LxcNamespaces>,
    /// Arguments that the device model of a Xen guest is started with besides those made from the
    /// document.
    ///
    /// Element `xen:commandline`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub xen_commandline: Option<XenCommandLine>,
    /// Arguments that bhyve is started with besides those made from the document.
    ///
    /// Element `bhyve:commandline`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub bhyve_commandline: Option<BhyveCommandLine>,
    /// Path of the data center that the domain is in.
    ///
    /// Element `vmware:datacenterpath`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub vmware_datacenterpath: Option<String>,
    /// What the test driver begins with, as a number of `virDomainState`; running when nothing is
    /// said.
    ///
    /// Element `test:runstate`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub test_runstate: Option<String>,
    /// The test driver begins with a domain that is gone when it stops.
    ///
    /// Element `test:transient`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub test_transient: bool,
    /// The test driver begins with a saved state of the domain.
    ///
    /// Element `test:hasmanagedsave`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub test_hasmanagedsave: bool,
    /// A snapshot that the test driver begins with, with all that it holds.
    ///
    /// Elements `test:domainsnapshot`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub test_domainsnapshot: Vec<Raw>,
    /// Whether the guest can wrap keys of these ciphers, on s390.
    ///
    /// Element `keywrap`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub keywrap: Option<KeyWrap>,
    /// How a guest's memory is kept from the host.
    ///
    /// Element `launchSecurity`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub launch_security: Option<LaunchSecurity>,
    /// Elements of namespaces that are not known.
    ///
    /// Elements of namespaces that are not known.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub foreign: Vec<Raw>,
}

#[cfg(feature = "serde")]
impl Domain {
    fn missing_on_poweroff() -> LifecycleAction {
        LifecycleAction::Destroy
    }
    fn missing_on_reboot() -> LifecycleAction {
        LifecycleAction::Restart
    }
    fn missing_on_crash() -> LifecycleAction {
        LifecycleAction::Destroy
    }
}

/// Hypervisors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DomainType {
    /// `qemu`.
#[cfg_attr(feature = "serde", serde(rename = "qemu"))]
    Qemu,
    /// `kqemu`.
#[cfg_attr(feature = "serde", serde(rename = "kqemu"))]
    Kqemu,
    /// `kvm`.
#[cfg_attr(feature = "serde", serde(rename = "kvm"))]
    Kvm,
    /// `xen`.
#[cfg_attr(feature = "serde", serde(rename = "xen"))]
    Xen,
    /// `lxc`.
#[cfg_attr(feature = "serde", serde(rename = "lxc"))]
    Lxc,
    /// `uml`.
#[cfg_attr(feature = "serde", serde(rename = "uml"))]
    Uml,
    /// `openvz`.
#[cfg_attr(feature = "serde", serde(rename = "openvz"))]
    Openvz,
    /// `test`.
#[cfg_attr(feature = "serde", serde(rename = "test"))]
    Test,
    /// `vmware`.
#[cfg_attr(feature = "serde", serde(rename = "vmware"))]
    Vmware,
    /// `hyperv`.
#[cfg_attr(feature = "serde", serde(rename = "hyperv"))]
    Hyperv,
    /// `vbox`.
#[cfg_attr(feature = "serde", serde(rename = "vbox"))]
    Vbox,
    /// `phyp`.
#[cfg_attr(feature = "serde", serde(rename = "phyp"))]
    Phyp,
    /// `parallels`.
#[cfg_attr(feature = "serde", serde(rename = "parallels"))]
    Parallels,
    /// `bhyve`.
#[cfg_attr(feature = "serde", serde(rename = "bhyve"))]
    Bhyve,
    /// `vz`.
#[cfg_attr(feature = "serde", serde(rename = "vz"))]
    Vz,
    /// `hvf`, since 8.1.0.
#[cfg_attr(feature = "serde", serde(rename = "hvf"))]
    Hvf,
}

impl DomainType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Qemu,
        Self::Kqemu,
        Self::Kvm,
        Self::Xen,
        Self::Lxc,
        Self::Uml,
        Self::Openvz,
        Self::Test,
        Self::Vmware,
        Self::Hyperv,
        Self::Vbox,
        Self::Phyp,
        Self::Parallels,
        Self::Bhyve,
        Self::Vz,
        Self::Hvf,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Qemu => "qemu",
            Self::Kqemu => "kqemu",
            Self::Kvm => "kvm",
            Self::Xen => "xen",
            Self::Lxc => "lxc",
            Self::Uml => "uml",
            Self::Openvz => "openvz",
            Self::Test => "test",
            Self::Vmware => "vmware",
            Self::Hyperv => "hyperv",
            Self::Vbox => "vbox",
            Self::Phyp => "phyp",
            Self::Parallels => "parallels",
            Self::Bhyve => "bhyve",
            Self::Vz => "vz",
            Self::Hvf => "hvf",
        }
    }
}

impl Codec for DomainType {
    type Value = Self;
    const EXPECTED: &'static str = "qemu, kqemu, kvm, xen, lxc, uml, openvz, test, vmware, hyperv, vbox, phyp, parallels, bhyve, vz or hvf";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "qemu" => Self::Qemu,
            "kqemu" => Self::Kqemu,
            "kvm" => Self::Kvm,
            "xen" => Self::Xen,
            "lxc" => Self::Lxc,
            "uml" => Self::Uml,
            "openvz" => Self::Openvz,
            "test" => Self::Test,
            "vmware" => Self::Vmware,
            "hyperv" => Self::Hyperv,
            "vbox" => Self::Vbox,
            "phyp" => Self::Phyp,
            "parallels" => Self::Parallels,
            "bhyve" => Self::Bhyve,
            "vz" => Self::Vz,
            "hvf" => Self::Hvf,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// An identity that changes when the guest's state goes back in time, so that it notices.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Genid {
    /// The identity; the host makes one when left out.
    ///
    /// The text of the element.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub text: Option<Uuid>,
}

/// The devices of a domain.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Devices {
    /// Path of the hypervisor's program.
    ///
    /// Element `emulator`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub emulator: Option<String>,
    /// A disk, CD-ROM drive or floppy drive.
    ///
    /// Elements `disk`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub disk: Vec<Disk>,
    /// A controller that other devices plug into.
    ///
    /// Elements `controller`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub controller: Vec<Controller>,
    /// A lease that a lock manager holds while the guest runs.
    ///
    /// Elements `lease`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub lease: Vec<Lease>,
    /// A folder, image or device of the host that the guest mounts.
    ///
    /// Elements `filesystem`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub filesystem: Vec<Filesystem>,
    /// A network interface of the guest.
    ///
    /// Elements `interface`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub interface: Vec<Interface>,
    /// A reader of smart cards.
    ///
    /// Elements `smartcard`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub smartcard: Vec<Smartcard>,
    /// A serial port.
    ///
    /// Elements `serial`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub serial: Vec<Serial>,
    /// A parallel port.
    ///
    /// Elements `parallel`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub parallel: Vec<Parallel>,
    /// A console to log in at; one of type serial is the first serial port once more.
    ///
    /// Elements `console`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub console: Vec<Console>,
    /// A private channel between host and guest.
    ///
    /// Elements `channel`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub channel: Vec<Channel>,
    /// A keyboard or pointer of the guest.
    ///
    /// Elements `input`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub input: Vec<Input>,
    /// A trusted platform module.
    ///
    /// Elements `tpm`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub tpm: Vec<Tpm>,
    /// A display that shows the guest's screen and takes input.
    ///
    /// Elements `graphics`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub graphics: Vec<Graphics>,
    /// A sound card.
    ///
    /// Elements `sound`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub sound: Vec<Sound>,
    /// What sound cards and displays play through and record from on the host.
    ///
    /// Elements `audio`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub audio: Vec<Audio>,
    /// A graphics card.
    ///
    /// Elements `video`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub video: Vec<Video>,
    /// A device of the host that the guest gets for itself.
    ///
    /// Elements `hostdev`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub hostdev: Vec<Hostdev>,
    /// A port for USB devices that are connected somewhere else.
    ///
    /// Elements `redirdev`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub redirdev: Vec<Redirdev>,
    /// Which USB devices may be redirected: the first rule that fits decides.
    ///
    /// Element `redirfilter`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub redirfilter: Option<RedirFilter>,
    /// A hub, which makes several ports of one.
    ///
    /// Elements `hub`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub hub: Vec<Hub>,
    /// A device that acts when the guest stops to answer.
    ///
    /// Elements `watchdog`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub watchdog: Vec<Watchdog>,
    /// A device by which the host takes memory from the guest and gives it back.
    ///
    /// Element `memballoon`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub memballoon: Option<MemoryBalloon>,
    /// A source of entropy for the guest.
    ///
    /// Elements `rng`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub rng: Vec<Rng>,
    /// The memory of pSeries guests that keeps firmware settings.
    ///
    /// Element `nvram`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub nvram: Option<Nvram>,
    /// A device by which the guest tells that its kernel has crashed.
    ///
    /// Elements `panic`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub panic: Vec<Panic>,
    /// Memory that guests and the host share.
    ///
    /// Elements `shmem`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub shmem: Vec<Shmem>,
    /// A memory module.
    ///
    /// Elements `memory`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub memory: Vec<MemoryDevice>,
    /// A device that encrypts and signs for the guest.
    ///
    /// Elements `crypto`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub crypto: Vec<Crypto>,
    /// A device that decides which memory other devices reach.
    ///
    /// Element `iommu`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub iommu: Option<Iommu>,
    /// Sockets between host and guest.
    ///
    /// Element `vsock`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vsock: Option<Vsock>,
    /// Memory in which the guest's kernel leaves its last messages.
    ///
    /// Element `pstore`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub pstore: Option<Pstore>,
}
