// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: status/domain.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A running domain.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct DomainStatus {
    /// What it does.
    ///
    /// Attribute `state`.
    pub state: DomainStatusState,
    /// Why it does so.
    ///
    /// Attribute `reason`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub reason: Option<String>,
    /// Process of the hypervisor.
    ///
    /// Attribute `pid`.
    pub pid: i64,
    /// Something that makes help harder.
    ///
    /// Elements `taint`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub taint: Vec<StatusTaint>,
    /// What it uses that will be gone one day.
    ///
    /// Elements `deprecation`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub deprecation: Vec<String>,
    /// Where the hypervisor takes commands.
    ///
    /// Element `monitor`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub monitor: Option<StatusMonitor>,
    /// Namespaces that the hypervisor has of its own.
    ///
    /// Element `namespaces`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub namespaces: Option<StatusNamespaces>,
    /// The threads of the virtual CPUs.
    ///
    /// Element `vcpus`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub vcpus: Option<DomainStatusVcpus>,
    /// What the hypervisor could do when the domain was started.
    ///
    /// Element `qemuCaps`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub qemu_caps: Option<DomainStatusQemuCaps>,
    /// What the lock manager keeps.
    ///
    /// Element `lockstate`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub lockstate: Option<String>,
    /// What is being done with the domain.
    ///
    /// Element `job`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub job: Option<StatusJob>,
    /// Whether it is to be started again when it shuts down.
    ///
    /// Element `fakereboot`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub fakereboot: bool,
    /// The devices that the hypervisor knows by name.
    ///
    /// Element `devices`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub devices: Option<DomainStatusDevices>,
    /// Where the host chose to run it.
    ///
    /// Element `numad`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub numad: Option<StatusNumad>,
    /// Folder of what belongs to this run.
    ///
    /// Element `libDir`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub lib_dir: Option<DomainStatusLibDir>,
    /// Folder of the sockets of channels.
    ///
    /// Element `channelTargetDir`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub channel_target_dir: Option<DomainStatusChannelTargetDir>,
    /// The CPU a guest has.
    ///
    /// Element `cpu`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub cpu: Option<Cpu>,
    /// Whether what goes to character devices is written by the logging daemon.
    ///
    /// Element `chardevStdioLogd`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub chardev_stdio_logd: bool,
    /// Whether the helper for persistent reservations runs.
    ///
    /// Element `prDaemon`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub pr_daemon: bool,
    /// Whether it has a message bus of its own.
    ///
    /// Element `dbusDaemon`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub dbus_daemon: bool,
    /// Whether state is moved over that bus.
    ///
    /// Element `dbusVMState`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub dbus_vm_state: bool,
    /// Whether a helper speaks for user networks.
    ///
    /// Element `slirpHelper`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub slirp_helper: bool,
    /// Whether owners of files are remembered, to be restored.
    ///
    /// Element `rememberOwner`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub remember_owner: bool,
    /// Whether the guest may start again by itself.
    ///
    /// Element `allowReboot`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub allow_reboot: Option<DomainStatusAllowReboot>,
    /// Number that the next image gets.
    ///
    /// Element `nodename`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub nodename: Option<DomainStatusNodename>,
    /// Number that the next set of open files gets.
    ///
    /// Element `fdset`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub fdset: Option<DomainStatusFdset>,
    /// Jobs of disks.
    ///
    /// Element `blockjobs`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub blockjobs: Option<StatusBlockJobs>,
    /// How long the agent in the guest is waited for, in seconds; negative for how it is by
    /// default.
    ///
    /// Element `agentTimeout`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub agent_timeout: Option<i32>,
    /// The backup that is being made.
    ///
    /// Element `backups`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub backups: Option<Raw>,
    /// Limit of locked memory before it was changed, in bytes.
    ///
    /// Element `originalMemlock`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub original_memlock: Option<u64>,
    /// Limit of locked memory before a migration, in bytes.
    ///
    /// Element `preMigrationMemlock`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub pre_migration_memlock: Option<u64>,
    /// First process in a container.
    ///
    /// Element `init`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub init: Option<DomainStatusInit>,
    /// Whether the lock manager watches the process.
    ///
    /// Element `lockProcessRunning`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub lock_process_running: bool,
    /// A domain: a virtual machine or a container.
    ///
    /// Element `domain`.
    pub domain: Domain,
}

/// The threads of the virtual CPUs.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct DomainStatusVcpus {
    /// The thread of a virtual CPU.
    ///
    /// Elements `vcpu`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub vcpu: Vec<StatusVcpu>,
}

/// What the hypervisor could do when the domain was started.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct DomainStatusQemuCaps {
    /// Something that the hypervisor can do.
    ///
    /// Elements `flag`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub flag: Vec<StatusFlag>,
}

/// The devices that the hypervisor knows by name.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct DomainStatusDevices {
    /// A device that the hypervisor knows by name.
    ///
    /// Elements `device`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub device: Vec<StatusDevice>,
}

/// Folder of what belongs to this run.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct DomainStatusLibDir {
    /// Its path.
    ///
    /// Attribute `path`.
    pub path: String,
}

/// Folder of the sockets of channels.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct DomainStatusChannelTargetDir {
    /// Its path.
    ///
    /// Attribute `path`.
    pub path: String,
}

/// Whether the guest may start again by itself.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct DomainStatusAllowReboot {
    /// Whether it may.
    ///
    /// Attribute `value`.
    pub value: String,
}

/// Number that the next image gets.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct DomainStatusNodename {
    /// The number.
    ///
    /// Attribute `index`.
    pub index: u64,
}

/// Number that the next set of open files gets.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct DomainStatusFdset {
    /// The number.
    ///
    /// Attribute `index`.
    pub index: u32,
}

/// First process in a container.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct DomainStatusInit {
    /// Its number.
    ///
    /// Attribute `pid`.
    pub pid: i64,
}

/// What a domain does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DomainStatusState {
    /// Nobody knows.
    ///
    /// `nostate`.
#[cfg_attr(feature = "serde", serde(rename = "nostate"))]
    Nostate,
    /// `running`.
#[cfg_attr(feature = "serde", serde(rename = "running"))]
    Running,
    /// It waits.
    ///
    /// `blocked`.
#[cfg_attr(feature = "serde", serde(rename = "blocked"))]
    Blocked,
    /// `paused`.
#[cfg_attr(feature = "serde", serde(rename = "paused"))]
    Paused,
    /// It shuts down.
    ///
    /// `shutdown`.
#[cfg_attr(feature = "serde", serde(rename = "shutdown"))]
    Shutdown,
    /// It does not run.
    ///
    /// `shutoff`.
#[cfg_attr(feature = "serde", serde(rename = "shutoff"))]
    Shutoff,
    /// `crashed`.
#[cfg_attr(feature = "serde", serde(rename = "crashed"))]
    Crashed,
    /// It sleeps.
    ///
    /// `pmsuspended`.
#[cfg_attr(feature = "serde", serde(rename = "pmsuspended"))]
    Pmsuspended,
}

impl DomainStatusState {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Nostate,
        Self::Running,
        Self::Blocked,
        Self::Paused,
        Self::Shutdown,
        Self::Shutoff,
        Self::Crashed,
        Self::Pmsuspended,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Nostate => "nostate",
            Self::Running => "running",
            Self::Blocked => "blocked",
            Self::Paused => "paused",
            Self::Shutdown => "shutdown",
            Self::Shutoff => "shutoff",
            Self::Crashed => "crashed",
            Self::Pmsuspended => "pmsuspended",
        }
    }
}

impl Codec for DomainStatusState {
    type Value = Self;
    const EXPECTED: &'static str = "nostate, running, blocked, paused, shutdown, shutoff, crashed or pmsuspended";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "nostate" => Self::Nostate,
            "running" => Self::Running,
            "blocked" => Self::Blocked,
            "paused" => Self::Paused,
            "shutdown" => Self::Shutdown,
            "shutoff" => Self::Shutoff,
            "crashed" => Self::Crashed,
            "pmsuspended" => Self::Pmsuspended,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Something that makes help harder.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StatusTaint {
    /// What it is.
    ///
    /// Attribute `flag`.
    pub flag: String,
}

/// Where the hypervisor takes commands.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StatusMonitor {
    /// Path of the socket.
    ///
    /// Attribute `path`.
    pub path: String,
    /// Kind of the connection.
    ///
    /// Attribute `type`.
    pub r#type: String,
}

/// Namespaces that the hypervisor has of its own.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StatusNamespaces {
    /// That of mounted file systems.
    ///
    /// Element `mount`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub mount: bool,
}

/// The thread of a virtual CPU.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StatusVcpu {
    /// Number of the CPU.
    ///
    /// Attribute `id`.
    pub id: u32,
    /// Number of the thread.
    ///
    /// Attribute `pid`.
    pub pid: i64,
}

/// Something that the hypervisor can do.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StatusFlag {
    /// What it is.
    ///
    /// Attribute `name`.
    pub name: String,
}

/// A device that the hypervisor knows by name.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StatusDevice {
    /// Its name.
    ///
    /// Attribute `alias`.
    pub alias: String,
}

/// Where the host chose to run it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StatusNumad {
    /// NUMA nodes.
    ///
    /// Attribute `nodeset`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub nodeset: Option<CpuSet>,
    /// CPUs.
    ///
    /// Attribute `cpuset`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub cpuset: Option<CpuSet>,
}

/// What is being done with the domain.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StatusJob {
    /// The step.
    ///
    /// Attribute `type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub r#type: Option<String>,
    /// The whole.
    ///
    /// Attribute `async`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub r#async: Option<String>,
    /// How far it is.
    ///
    /// Attribute `phase`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub phase: Option<String>,
    /// When it began, in milliseconds since 1970.
    ///
    /// Attribute `asyncStarted`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub async_started: Option<u64>,
    /// A disk that is part of the job.
    ///
    /// Elements `disk`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub disk: Vec<StatusJobDisk>,
    /// Settings of the hypervisor before a migration.
    ///
    /// Element `migParams`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mig_params: Option<Raw>,
}

/// A disk that is part of the job.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StatusJobDisk {
    /// Its name in the guest.
    ///
    /// Attribute `dev`.
    pub dev: String,
    /// Whether it is copied.
    ///
    /// Attribute `migrating`.
    pub migrating: bool,
    /// An image that a job uses.
    ///
    /// Element `migrationSource`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub migration_source: Option<StatusImage>,
}

/// An image that a job uses.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StatusImage {
    /// Its format.
    ///
    /// Attribute `format`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub format: Option<String>,
    /// Where the contents of an image lie.
    ///
    /// Told by attribute `type`.
    pub source: StorageSource,
}

/// Jobs of disks.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StatusBlockJobs {
    /// Whether there is one.
    ///
    /// Attribute `active`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub active: Option<bool>,
    /// A job of a disk.
    ///
    /// Elements `blockjob`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub blockjob: Vec<StatusBlockJob>,
}

/// A job of a disk.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StatusBlockJob {
    /// Its name.
    ///
    /// Attribute `name`.
    pub name: String,
    /// What is done.
    ///
    /// Attribute `type`.
    pub r#type: String,
    /// How far it is.
    ///
    /// Attribute `state`.
    pub state: String,
    /// What was done, when that is not known any more.
    ///
    /// Attribute `brokentype`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub brokentype: Option<String>,
    /// What it is about to become.
    ///
    /// Attribute `newstate`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub newstate: Option<String>,
    /// How it was asked for, in base 16.
    ///
    /// Attribute `jobflags`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub jobflags: Option<String>,
    /// Whether only the topmost image is copied to a new one.
    ///
    /// Attribute `shallownew`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub shallownew: Option<String>,
    /// Why it failed.
    ///
    /// Element `errmsg`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub errmsg: Option<String>,
    /// The disk of a job.
    ///
    /// Element `disk`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub disk: Option<StatusBlockJobDisk>,
    /// Images that were in use.
    ///
    /// Element `chains`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub chains: Option<Raw>,
    /// An image, by the hypervisor's name.
    ///
    /// Element `base`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub base: Option<StatusNode>,
    /// An image, by the hypervisor's name.
    ///
    /// Element `top`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub top: Option<StatusNode>,
    /// An image, by the hypervisor's name.
    ///
    /// Element `topparent`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub topparent: Option<StatusNode>,
    /// Whether images that are not needed any more are deleted.
    ///
    /// Element `deleteCommittedImages`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub delete_committed_images: bool,
    /// An image is made.
    ///
    /// Element `create`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub create: Option<StatusBlockJobCreate>,
    /// A record of changes.
    ///
    /// Elements `bitmap`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub bitmap: Vec<StatusBitmap>,
    /// An image that a job uses.
    ///
    /// Element `store`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub store: Option<StatusImage>,
    /// An image that a job uses.
    ///
    /// Element `src`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub src: Option<StatusImage>,
}

/// An image is made.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StatusBlockJobCreate {
    /// How.
    ///
    /// Attribute `mode`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mode: Option<String>,
}

/// The disk of a job.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StatusBlockJobDisk {
    /// Its name in the guest.
    ///
    /// Attribute `dst`.
    pub dst: String,
    /// Whether it has a mirror.
    ///
    /// Attribute `mirror`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub mirror: Option<bool>,
}

/// An image, by the hypervisor's name.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StatusNode {
    /// The name.
    ///
    /// Attribute `node`.
    pub node: String,
}

/// A record of changes.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StatusBitmap {
    /// Its name.
    ///
    /// Attribute `name`.
    pub name: String,
}
