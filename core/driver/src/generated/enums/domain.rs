// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: domain.

/// What a domain is doing.
///
/// In C: `virDomainState`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainState(pub i32);

impl DomainState {
    /// The driver cannot tell. Since 0.0.1.
    pub const NOSTATE: Self = Self(0);
    /// Its virtual CPUs run. Since 0.0.1.
    pub const RUNNING: Self = Self(1);
    /// It is active but waits for some resource. Since 0.0.1.
    pub const BLOCKED: Self = Self(2);
    /// It is active with its virtual CPUs stopped. Since 0.0.1.
    pub const PAUSED: Self = Self(3);
    /// It is on its way to being off. Since 0.0.1.
    pub const SHUTDOWN: Self = Self(4);
    /// It is not running. Since 0.0.1.
    pub const SHUTOFF: Self = Self(5);
    /// It has crashed and was left in that state. Since 0.0.2.
    pub const CRASHED: Self = Self(6);
    /// Its guest put itself to sleep by power management. Since 0.9.11.
    pub const PMSUSPENDED: Self = Self(7);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_NOSTATE",
            1 => "VIR_DOMAIN_RUNNING",
            2 => "VIR_DOMAIN_BLOCKED",
            3 => "VIR_DOMAIN_PAUSED",
            4 => "VIR_DOMAIN_SHUTDOWN",
            5 => "VIR_DOMAIN_SHUTOFF",
            6 => "VIR_DOMAIN_CRASHED",
            7 => "VIR_DOMAIN_PMSUSPENDED",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainState({})", self.0),
        }
    }
}

/// Why a domain is in `VIR_DOMAIN_NOSTATE`.
///
/// In C: `virDomainNostateReason`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainNostateReason(pub i32);

impl DomainNostateReason {
    /// No reason is recorded. Since 0.9.2.
    pub const UNKNOWN: Self = Self(0);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_NOSTATE_UNKNOWN",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainNostateReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainNostateReason({})", self.0),
        }
    }
}

/// Why a domain is in `VIR_DOMAIN_RUNNING`.
///
/// In C: `virDomainRunningReason`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainRunningReason(pub i32);

impl DomainRunningReason {
    /// No reason is recorded. Since 0.9.2.
    pub const UNKNOWN: Self = Self(0);
    /// It was started afresh. Since 0.9.2.
    pub const BOOTED: Self = Self(1);
    /// It arrived by migration from elsewhere. Since 0.9.2.
    pub const MIGRATED: Self = Self(2);
    /// It was restored from a saved-state file. Since 0.9.2.
    pub const RESTORED: Self = Self(3);
    /// It was put back to a snapshot taken while running. Since 0.9.2.
    pub const FROM_SNAPSHOT: Self = Self(4);
    /// It was resumed after a pause. Since 0.9.2.
    pub const UNPAUSED: Self = Self(5);
    /// It went on here after its migration was given up. Since 0.9.2.
    pub const MIGRATION_CANCELED: Self = Self(6);
    /// It went on after saving it was given up. Since 0.9.2.
    pub const SAVE_CANCELED: Self = Self(7);
    /// It woke from power-management sleep. Since 0.9.11.
    pub const WAKEUP: Self = Self(8);
    /// It was resumed after its guest had crashed. Since 1.1.1.
    pub const CRASHED: Self = Self(9);
    /// It runs on the destination while post-copy migration still fetches memory. Since 1.3.3.
    pub const POSTCOPY: Self = Self(10);
    /// It runs on the destination, but post-copy migration has stalled. Since 8.5.0.
    pub const POSTCOPY_FAILED: Self = Self(11);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_RUNNING_UNKNOWN",
            1 => "VIR_DOMAIN_RUNNING_BOOTED",
            2 => "VIR_DOMAIN_RUNNING_MIGRATED",
            3 => "VIR_DOMAIN_RUNNING_RESTORED",
            4 => "VIR_DOMAIN_RUNNING_FROM_SNAPSHOT",
            5 => "VIR_DOMAIN_RUNNING_UNPAUSED",
            6 => "VIR_DOMAIN_RUNNING_MIGRATION_CANCELED",
            7 => "VIR_DOMAIN_RUNNING_SAVE_CANCELED",
            8 => "VIR_DOMAIN_RUNNING_WAKEUP",
            9 => "VIR_DOMAIN_RUNNING_CRASHED",
            10 => "VIR_DOMAIN_RUNNING_POSTCOPY",
            11 => "VIR_DOMAIN_RUNNING_POSTCOPY_FAILED",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainRunningReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainRunningReason({})", self.0),
        }
    }
}

/// Why a domain is in `VIR_DOMAIN_PAUSED`.
///
/// In C: `virDomainPausedReason`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainPausedReason(pub i32);

impl DomainPausedReason {
    /// No reason is recorded. Since 0.9.2.
    pub const UNKNOWN: Self = Self(0);
    /// Somebody asked for it. Since 0.9.2.
    pub const USER: Self = Self(1);
    /// It is being migrated with the guest stopped. Since 0.9.2.
    pub const MIGRATION: Self = Self(2);
    /// Its state is being saved. Since 0.9.2.
    pub const SAVE: Self = Self(3);
    /// Its core is being dumped. Since 0.9.2.
    pub const DUMP: Self = Self(4);
    /// A disk failed and the error policy stops the guest. Since 0.9.2.
    pub const IOERROR: Self = Self(5);
    /// Its watchdog fired with the action "pause". Since 0.9.2.
    pub const WATCHDOG: Self = Self(6);
    /// It was put back to a snapshot taken while paused. Since 0.9.2.
    pub const FROM_SNAPSHOT: Self = Self(7);
    /// The guest has powered off and the domain is about to stop. Since 0.9.5.
    pub const SHUTTING_DOWN: Self = Self(8);
    /// A snapshot is being taken. Since 1.0.1.
    pub const SNAPSHOT: Self = Self(9);
    /// Its guest has crashed. Since 1.1.1.
    pub const CRASHED: Self = Self(10);
    /// It is still being started. Since 1.2.14.
    pub const STARTING_UP: Self = Self(11);
    /// It waits on the source while post-copy migration moves it. Since 1.3.3.
    pub const POSTCOPY: Self = Self(12);
    /// It is held because post-copy migration has stalled. Since 1.3.3.
    pub const POSTCOPY_FAILED: Self = Self(13);
    /// A call that had stopped it failed and could not resume it. Since 9.2.0.
    pub const API_ERROR: Self = Self(14);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_PAUSED_UNKNOWN",
            1 => "VIR_DOMAIN_PAUSED_USER",
            2 => "VIR_DOMAIN_PAUSED_MIGRATION",
            3 => "VIR_DOMAIN_PAUSED_SAVE",
            4 => "VIR_DOMAIN_PAUSED_DUMP",
            5 => "VIR_DOMAIN_PAUSED_IOERROR",
            6 => "VIR_DOMAIN_PAUSED_WATCHDOG",
            7 => "VIR_DOMAIN_PAUSED_FROM_SNAPSHOT",
            8 => "VIR_DOMAIN_PAUSED_SHUTTING_DOWN",
            9 => "VIR_DOMAIN_PAUSED_SNAPSHOT",
            10 => "VIR_DOMAIN_PAUSED_CRASHED",
            11 => "VIR_DOMAIN_PAUSED_STARTING_UP",
            12 => "VIR_DOMAIN_PAUSED_POSTCOPY",
            13 => "VIR_DOMAIN_PAUSED_POSTCOPY_FAILED",
            14 => "VIR_DOMAIN_PAUSED_API_ERROR",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainPausedReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainPausedReason({})", self.0),
        }
    }
}

/// Why a domain is in `VIR_DOMAIN_SHUTDOWN`.
///
/// In C: `virDomainShutdownReason`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainShutdownReason(pub i32);

impl DomainShutdownReason {
    /// No reason is recorded. Since 0.9.2.
    pub const UNKNOWN: Self = Self(0);
    /// Somebody asked it to shut down. Since 0.9.2.
    pub const USER: Self = Self(1);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_SHUTDOWN_UNKNOWN",
            1 => "VIR_DOMAIN_SHUTDOWN_USER",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainShutdownReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainShutdownReason({})", self.0),
        }
    }
}

/// Why a domain is in `VIR_DOMAIN_SHUTOFF`.
///
/// In C: `virDomainShutoffReason`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainShutoffReason(pub i32);

impl DomainShutoffReason {
    /// No reason is recorded. Since 0.9.2.
    pub const UNKNOWN: Self = Self(0);
    /// The guest shut down in an orderly way. Since 0.9.2.
    pub const SHUTDOWN: Self = Self(1);
    /// It was stopped by force. Since 0.9.2.
    pub const DESTROYED: Self = Self(2);
    /// It crashed. Since 0.9.2.
    pub const CRASHED: Self = Self(3);
    /// It has moved to another host. Since 0.9.2.
    pub const MIGRATED: Self = Self(4);
    /// Its state was saved and it was stopped. Since 0.9.2.
    pub const SAVED: Self = Self(5);
    /// Starting it failed. Since 0.9.2.
    pub const FAILED: Self = Self(6);
    /// It was put back to a snapshot taken while it was off. Since 0.9.2.
    pub const FROM_SNAPSHOT: Self = Self(7);
    /// The daemon lost it while reconnecting, for example after a restart. Since 4.10.0.
    pub const DAEMON: Self = Self(8);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_SHUTOFF_UNKNOWN",
            1 => "VIR_DOMAIN_SHUTOFF_SHUTDOWN",
            2 => "VIR_DOMAIN_SHUTOFF_DESTROYED",
            3 => "VIR_DOMAIN_SHUTOFF_CRASHED",
            4 => "VIR_DOMAIN_SHUTOFF_MIGRATED",
            5 => "VIR_DOMAIN_SHUTOFF_SAVED",
            6 => "VIR_DOMAIN_SHUTOFF_FAILED",
            7 => "VIR_DOMAIN_SHUTOFF_FROM_SNAPSHOT",
            8 => "VIR_DOMAIN_SHUTOFF_DAEMON",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainShutoffReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainShutoffReason({})", self.0),
        }
    }
}

/// Why a domain is in `VIR_DOMAIN_CRASHED`.
///
/// In C: `virDomainCrashedReason`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainCrashedReason(pub i32);

impl DomainCrashedReason {
    /// No reason is recorded. Since 0.9.2.
    pub const UNKNOWN: Self = Self(0);
    /// The guest's kernel reported a panic. Since 1.1.1.
    pub const PANICKED: Self = Self(1);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_CRASHED_UNKNOWN",
            1 => "VIR_DOMAIN_CRASHED_PANICKED",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainCrashedReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainCrashedReason({})", self.0),
        }
    }
}

/// Why a domain is in `VIR_DOMAIN_PMSUSPENDED`.
///
/// In C: `virDomainPMSuspendedReason`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainPmSuspendedReason(pub i32);

impl DomainPmSuspendedReason {
    /// No reason is recorded. Since 0.9.11.
    pub const UNKNOWN: Self = Self(0);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_PMSUSPENDED_UNKNOWN",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainPmSuspendedReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainPmSuspendedReason({})", self.0),
        }
    }
}

/// Why a domain sleeps with its memory on disk.
///
/// In C: `virDomainPMSuspendedDiskReason`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainPmSuspendedDiskReason(pub i32);

impl DomainPmSuspendedDiskReason {
    /// No reason is recorded. Since 1.0.0.
    pub const UNKNOWN: Self = Self(0);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_PMSUSPENDED_DISK_UNKNOWN",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainPmSuspendedDiskReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainPmSuspendedDiskReason({})", self.0),
        }
    }
}

/// Whether the channel through which a domain is controlled can take commands.
///
/// In C: `virDomainControlState`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainControlState(pub i32);

impl DomainControlState {
    /// It is free for the next command. Since 0.9.3.
    pub const OK: Self = Self(0);
    /// A background job runs; some commands may be refused until it ends. Since 0.9.3.
    pub const JOB: Self = Self(1);
    /// A command is being executed and others have to wait. Since 0.9.3.
    pub const OCCUPIED: Self = Self(2);
    /// It is broken; no command will succeed until the domain restarts. Since 0.9.3.
    pub const ERROR: Self = Self(3);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_CONTROL_OK",
            1 => "VIR_DOMAIN_CONTROL_JOB",
            2 => "VIR_DOMAIN_CONTROL_OCCUPIED",
            3 => "VIR_DOMAIN_CONTROL_ERROR",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainControlState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainControlState({})", self.0),
        }
    }
}

/// Why the control channel is in `VIR_DOMAIN_CONTROL_ERROR`.
///
/// In C: `virDomainControlErrorReason`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainControlErrorReason(pub i32);

impl DomainControlErrorReason {
    /// There is no error. Since 1.2.14.
    pub const NONE: Self = Self(0);
    /// The cause is not known. Since 1.2.14.
    pub const UNKNOWN: Self = Self(1);
    /// The connection to the emulator's monitor is lost. Since 1.2.14.
    pub const MONITOR: Self = Self(2);
    /// The driver's own bookkeeping of the domain is inconsistent. Since 1.2.14.
    pub const INTERNAL: Self = Self(3);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_CONTROL_ERROR_REASON_NONE",
            1 => "VIR_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN",
            2 => "VIR_DOMAIN_CONTROL_ERROR_REASON_MONITOR",
            3 => "VIR_DOMAIN_CONTROL_ERROR_REASON_INTERNAL",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainControlErrorReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainControlErrorReason({})", self.0),
        }
    }
}

/// Whether a call concerns the running domain, its stored configuration or both.
///
/// `VIR_DOMAIN_AFFECT_LIVE` and `VIR_DOMAIN_AFFECT_CONFIG` may be combined where something is changed, not where it is read.
///
/// In C: `virDomainModificationImpact`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainModificationImpact(u32);

bitflags::bitflags! {
    impl DomainModificationImpact: u32 {
        /// The running domain when it is active, else its stored configuration. Since 0.9.2.
        const CURRENT = 0;
        /// The running domain; fails when it is inactive. Since 0.9.2.
        const LIVE = 1;
        /// The stored configuration, in effect from the next start; fails on a transient domain. Since 0.9.2.
        const CONFIG = 2;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainModificationImpact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainModificationImpact(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// How to start a domain.
///
/// In C: `virDomainCreateFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainCreateFlags(u32);

bitflags::bitflags! {
    impl DomainCreateFlags: u32 {
        /// Nothing special. Since 0.0.1.
        const NONE = 0;
        /// Leaves the virtual CPUs stopped once the domain is up. Since 0.8.2.
        const START_PAUSED = 1;
        /// Stops the domain by force when this connection closes. Since 0.9.3.
        const START_AUTODESTROY = 2;
        /// Keeps the host's page cache clean while a managed save image is read. Since 0.9.4.
        const START_BYPASS_CACHE = 4;
        /// Throws a managed save image away and boots afresh. Since 0.9.5.
        const START_FORCE_BOOT = 8;
        /// Checks the XML against the schema first. Since 1.2.12.
        const START_VALIDATE = 16;
        /// Sets the firmware variables back to their template. Since 8.1.0.
        const START_RESET_NVRAM = 32;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainCreateFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainCreateFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// By which means to ask a guest to shut down.
///
/// With none, the driver chooses. Some drivers accept several and try them one after another, in an order of their own.
///
/// In C: `virDomainShutdownFlagValues`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainShutdownFlagValues(u32);

bitflags::bitflags! {
    impl DomainShutdownFlagValues: u32 {
        /// The driver chooses. Since 0.9.10.
        const DEFAULT = 0;
        /// A press of the virtual power button. Since 0.9.10.
        const ACPI_POWER_BTN = 1;
        /// A command to the agent inside the guest. Since 0.9.10.
        const GUEST_AGENT = 2;
        /// A message to init's control pipe, in containers. Since 1.0.1.
        const INITCTL = 4;
        /// A signal to the init process, in containers. Since 1.0.1.
        const SIGNAL = 8;
        /// The hypervisor's paravirtual control interface. Since 1.2.5.
        const PARAVIRT = 16;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainShutdownFlagValues {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainShutdownFlagValues(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// By which means to ask a guest to reboot.
///
/// With none, the driver chooses. Some drivers accept several and try them one after another, in an order of their own.
///
/// In C: `virDomainRebootFlagValues`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainRebootFlagValues(u32);

bitflags::bitflags! {
    impl DomainRebootFlagValues: u32 {
        /// The driver chooses. Since 0.9.10.
        const DEFAULT = 0;
        /// A press of the virtual power button, followed by a restart once the guest is off. Since 0.9.10.
        const ACPI_POWER_BTN = 1;
        /// A command to the agent inside the guest. Since 0.9.10.
        const GUEST_AGENT = 2;
        /// A message to init's control pipe, in containers. Since 1.0.1.
        const INITCTL = 4;
        /// A signal to the init process, in containers. Since 1.0.1.
        const SIGNAL = 8;
        /// The hypervisor's paravirtual control interface. Since 1.2.5.
        const PARAVIRT = 16;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainRebootFlagValues {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainRebootFlagValues(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// How to stop a domain by force.
///
/// In C: `virDomainDestroyFlagsValues`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainDestroyFlagsValues(u32);

bitflags::bitflags! {
    impl DomainDestroyFlagsValues: u32 {
        /// By all means, in the end by killing its process. Since 0.9.10.
        const DEFAULT = 0;
        /// Only asks the hypervisor's process to end (`SIGTERM`) and fails if it does not in time. Since 0.9.10.
        const GRACEFUL = 1;
        /// Deletes the domain's log files as well. Since 8.3.0.
        const REMOVE_LOGS = 2;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainDestroyFlagsValues {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainDestroyFlagsValues(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Which part of a domain's descriptive data is meant.
///
/// In C: `virDomainMetadataType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainMetadataType(pub i32);

impl DomainMetadataType {
    /// The free text in `<description>`. Since 0.9.10.
    pub const DESCRIPTION: Self = Self(0);
    /// The single line in `<title>`. Since 0.9.10.
    pub const TITLE: Self = Self(1);
    /// An application's own XML inside `<metadata>`, told apart by namespace URI. Since 0.9.10.
    pub const ELEMENT: Self = Self(2);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_METADATA_DESCRIPTION",
            1 => "VIR_DOMAIN_METADATA_TITLE",
            2 => "VIR_DOMAIN_METADATA_ELEMENT",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainMetadataType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainMetadataType({})", self.0),
        }
    }
}

/// What to put into a domain's XML.
///
/// In C: `virDomainXMLFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainXmlFlags(u32);

bitflags::bitflags! {
    impl DomainXmlFlags: u32 {
        /// Passwords and other secrets as well; refused on read-only connections. Since 0.3.3.
        const SECURE = 1;
        /// The stored configuration, even if the domain is running. Since 0.3.3.
        const INACTIVE = 2;
        /// The guest CPU requirements filled in from the host's CPU. Since 0.8.0.
        const UPDATE_CPU = 4;
        /// A form fit for a migration to other, also older, versions; refused on read-only connections. Since 1.0.0.
        const MIGRATABLE = 8;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainXmlFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainXmlFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// How to store a domain's configuration.
///
/// In C: `virDomainDefineFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainDefineFlags(u32);

bitflags::bitflags! {
    impl DomainDefineFlags: u32 {
        /// Checks the XML against the schema first. Since 1.2.12.
        const VALIDATE = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainDefineFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainDefineFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// What to do with the things that belong to a configuration being removed.
///
/// In C: `virDomainUndefineFlagsValues`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainUndefineFlagsValues(u32);

bitflags::bitflags! {
    impl DomainUndefineFlagsValues: u32 {
        /// Deletes the managed save image. Since 0.9.4.
        const MANAGED_SAVE = 1;
        /// Forgets the snapshots' records, not their data; only on an inactive domain. Since 0.9.5.
        const SNAPSHOTS_METADATA = 2;
        /// Deletes the file with the firmware variables. Since 1.2.9.
        const NVRAM = 4;
        /// Leaves the file with the firmware variables in place. Since 2.3.0.
        const KEEP_NVRAM = 8;
        /// Forgets the checkpoints' records, not their bitmaps; only on an inactive domain. Since 5.6.0.
        const CHECKPOINTS_METADATA = 16;
        /// Deletes the emulated TPM's state. Since 8.9.0.
        const TPM = 32;
        /// Leaves the emulated TPM's state in place. Since 8.9.0.
        const KEEP_TPM = 64;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainUndefineFlagsValues {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainUndefineFlagsValues(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Which domains to list.
///
/// The flags form groups of alternatives (active or not, persistent or not, and so on). A group without any flag, or with all of its flags, excludes nothing; a domain has to match every group.
///
/// In C: `virConnectListAllDomainsFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct ConnectListAllDomainsFlags(u32);

bitflags::bitflags! {
    impl ConnectListAllDomainsFlags: u32 {
        /// Those that are active. Since 0.9.13.
        const ACTIVE = 1;
        /// Those that are not active. Since 0.9.13.
        const INACTIVE = 2;
        /// Those with a stored configuration. Since 0.9.13.
        const PERSISTENT = 4;
        /// Those without a stored configuration. Since 0.9.13.
        const TRANSIENT = 8;
        /// Those in `VIR_DOMAIN_RUNNING`. Since 0.9.13.
        const RUNNING = 16;
        /// Those in `VIR_DOMAIN_PAUSED`. Since 0.9.13.
        const PAUSED = 32;
        /// Those in `VIR_DOMAIN_SHUTOFF`. Since 0.9.13.
        const SHUTOFF = 64;
        /// Those in any other state. Since 0.9.13.
        const OTHER = 128;
        /// Those with a managed save image. Since 0.9.13.
        const MANAGEDSAVE = 256;
        /// Those without a managed save image. Since 0.9.13.
        const NO_MANAGEDSAVE = 512;
        /// Those started together with the host. Since 0.9.13.
        const AUTOSTART = 1024;
        /// Those not started together with the host. Since 0.9.13.
        const NO_AUTOSTART = 2048;
        /// Those with at least one snapshot. Since 0.9.13.
        const HAS_SNAPSHOT = 4096;
        /// Those without snapshots. Since 0.9.13.
        const NO_SNAPSHOT = 8192;
        /// Those with at least one checkpoint. Since 5.6.0.
        const HAS_CHECKPOINT = 16384;
        /// Those without checkpoints. Since 5.6.0.
        const NO_CHECKPOINT = 32768;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for ConnectListAllDomainsFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConnectListAllDomainsFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Event in a guest's life for which an action is configured.
///
/// In C: `virDomainLifecycle`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainLifecycle(pub i32);

impl DomainLifecycle {
    /// The guest powers off (`<on_poweroff>`). Since 3.9.0.
    pub const POWEROFF: Self = Self(0);
    /// The guest reboots (`<on_reboot>`). Since 3.9.0.
    pub const REBOOT: Self = Self(1);
    /// The guest crashes (`<on_crash>`). Since 3.9.0.
    pub const CRASH: Self = Self(2);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_LIFECYCLE_POWEROFF",
            1 => "VIR_DOMAIN_LIFECYCLE_REBOOT",
            2 => "VIR_DOMAIN_LIFECYCLE_CRASH",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainLifecycle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainLifecycle({})", self.0),
        }
    }
}

/// What to do with a domain on a lifecycle event.
///
/// In C: `virDomainLifecycleAction`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainLifecycleAction(pub i32);

impl DomainLifecycleAction {
    /// Stops it and frees everything it uses. Since 3.9.0.
    pub const DESTROY: Self = Self(0);
    /// Stops it and starts it again with the same configuration. Since 3.9.0.
    pub const RESTART: Self = Self(1);
    /// Starts it again under a new name. Since 3.9.0.
    pub const RESTART_RENAME: Self = Self(2);
    /// Keeps it, stopped, for analysis. Since 3.9.0.
    pub const PRESERVE: Self = Self(3);
    /// Dumps its core, then acts like `DESTROY`; for crashes only. Since 3.9.0.
    pub const COREDUMP_DESTROY: Self = Self(4);
    /// Dumps its core, then acts like `RESTART`; for crashes only. Since 3.9.0.
    pub const COREDUMP_RESTART: Self = Self(5);
    /// Keeps it and lets its virtual CPUs go on. Since after 11.3.0.
    pub const PRESERVE_RUNNING: Self = Self(6);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY",
            1 => "VIR_DOMAIN_LIFECYCLE_ACTION_RESTART",
            2 => "VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME",
            3 => "VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE",
            4 => "VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY",
            5 => "VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART",
            6 => "VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE_RUNNING",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainLifecycleAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainLifecycleAction({})", self.0),
        }
    }
}

/// Which kinds of messages about a domain to report.
///
/// In C: `virDomainMessageType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainMessageType(pub i32);

impl DomainMessageType {
    /// Uses of features that are going to disappear. Since 7.1.0.
    pub const DEPRECATION: Self = Self(1);
    /// Settings and actions that make the domain hard to support. Since 7.1.0.
    pub const TAINTING: Self = Self(2);
    /// Errors that its disks have met. Since 11.1.0.
    pub const IOERRORS: Self = Self(4);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            1 => "VIR_DOMAIN_MESSAGE_DEPRECATION",
            2 => "VIR_DOMAIN_MESSAGE_TAINTING",
            4 => "VIR_DOMAIN_MESSAGE_IOERRORS",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainMessageType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainMessageType({})", self.0),
        }
    }
}

