// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: domain event.

/// What happened to a domain; each value has an enum of its own for the detail.
///
/// In C: `virDomainEventType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainEventType(pub i32);

impl DomainEventType {
    /// Its definition was stored; detail from `virDomainEventDefinedDetailType`. Since 0.5.0.
    pub const DEFINED: Self = Self(0);
    /// Its definition was removed; detail from `virDomainEventUndefinedDetailType`. Since 0.5.0.
    pub const UNDEFINED: Self = Self(1);
    /// It began to run; detail from `virDomainEventStartedDetailType`. Since 0.5.0.
    pub const STARTED: Self = Self(2);
    /// Its CPUs were stopped; detail from `virDomainEventSuspendedDetailType`. Since 0.5.0.
    pub const SUSPENDED: Self = Self(3);
    /// Its CPUs run again; detail from `virDomainEventResumedDetailType`. Since 0.5.0.
    pub const RESUMED: Self = Self(4);
    /// It no longer runs; detail from `virDomainEventStoppedDetailType`. Since 0.5.0.
    pub const STOPPED: Self = Self(5);
    /// The guest has shut down, its process is still there; detail from `virDomainEventShutdownDetailType`. Since 0.9.8.
    pub const SHUTDOWN: Self = Self(6);
    /// The guest went to sleep; detail from `virDomainEventPMSuspendedDetailType`. Since 0.10.2.
    pub const PMSUSPENDED: Self = Self(7);
    /// The guest crashed; detail from `virDomainEventCrashedDetailType`. Since 1.1.1.
    pub const CRASHED: Self = Self(8);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_EVENT_DEFINED",
            1 => "VIR_DOMAIN_EVENT_UNDEFINED",
            2 => "VIR_DOMAIN_EVENT_STARTED",
            3 => "VIR_DOMAIN_EVENT_SUSPENDED",
            4 => "VIR_DOMAIN_EVENT_RESUMED",
            5 => "VIR_DOMAIN_EVENT_STOPPED",
            6 => "VIR_DOMAIN_EVENT_SHUTDOWN",
            7 => "VIR_DOMAIN_EVENT_PMSUSPENDED",
            8 => "VIR_DOMAIN_EVENT_CRASHED",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainEventType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainEventType({})", self.0),
        }
    }
}

/// How a domain came to be defined.
///
/// In C: `virDomainEventDefinedDetailType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainEventDefinedDetailType(pub i32);

impl DomainEventDefinedDetailType {
    /// It is new. Since 0.5.0.
    pub const ADDED: Self = Self(0);
    /// An existing definition changed. Since 0.5.0.
    pub const UPDATED: Self = Self(1);
    /// It got this name in place of another. Since 1.2.19.
    pub const RENAMED: Self = Self(2);
    /// Reverting to a snapshot brought the definition back. Since 1.3.3.
    pub const FROM_SNAPSHOT: Self = Self(3);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_EVENT_DEFINED_ADDED",
            1 => "VIR_DOMAIN_EVENT_DEFINED_UPDATED",
            2 => "VIR_DOMAIN_EVENT_DEFINED_RENAMED",
            3 => "VIR_DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainEventDefinedDetailType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainEventDefinedDetailType({})", self.0),
        }
    }
}

/// How a definition went away.
///
/// In C: `virDomainEventUndefinedDetailType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainEventUndefinedDetailType(pub i32);

impl DomainEventUndefinedDetailType {
    /// It was deleted. Since 0.5.0.
    pub const REMOVED: Self = Self(0);
    /// It lives on under another name. Since 1.2.19.
    pub const RENAMED: Self = Self(1);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_EVENT_UNDEFINED_REMOVED",
            1 => "VIR_DOMAIN_EVENT_UNDEFINED_RENAMED",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainEventUndefinedDetailType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainEventUndefinedDetailType({})", self.0),
        }
    }
}

/// How a domain came to run.
///
/// In C: `virDomainEventStartedDetailType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainEventStartedDetailType(pub i32);

impl DomainEventStartedDetailType {
    /// An ordinary start. Since 0.5.0.
    pub const BOOTED: Self = Self(0);
    /// It is arriving from another host. Since 0.5.0.
    pub const MIGRATED: Self = Self(1);
    /// From a saved state. Since 0.5.0.
    pub const RESTORED: Self = Self(2);
    /// From a snapshot. Since 0.8.0.
    pub const FROM_SNAPSHOT: Self = Self(3);
    /// The sleeping guest woke up. Since 0.9.11.
    pub const WAKEUP: Self = Self(4);
    /// The hypervisor process was made anew, as for a reset it cannot do in place. Since after 11.3.0.
    pub const RECREATED: Self = Self(5);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_EVENT_STARTED_BOOTED",
            1 => "VIR_DOMAIN_EVENT_STARTED_MIGRATED",
            2 => "VIR_DOMAIN_EVENT_STARTED_RESTORED",
            3 => "VIR_DOMAIN_EVENT_STARTED_FROM_SNAPSHOT",
            4 => "VIR_DOMAIN_EVENT_STARTED_WAKEUP",
            5 => "VIR_DOMAIN_EVENT_STARTED_RECREATED",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainEventStartedDetailType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainEventStartedDetailType({})", self.0),
        }
    }
}

/// Why the CPUs of a domain stopped.
///
/// In C: `virDomainEventSuspendedDetailType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainEventSuspendedDetailType(pub i32);

impl DomainEventSuspendedDetailType {
    /// On request. Since 0.5.0.
    pub const PAUSED: Self = Self(0);
    /// For the last phase of a migration. Since 0.5.0.
    pub const MIGRATED: Self = Self(1);
    /// After a disk error. Since 0.8.0.
    pub const IOERROR: Self = Self(2);
    /// The watchdog fired. Since 0.8.0.
    pub const WATCHDOG: Self = Self(3);
    /// It was restored and stays paused. Since 0.9.5.
    pub const RESTORED: Self = Self(4);
    /// It was taken back to a snapshot made while paused. Since 0.9.5.
    pub const FROM_SNAPSHOT: Self = Self(5);
    /// A call that pauses for a moment failed and could not resume it. Since 1.0.1.
    pub const API_ERROR: Self = Self(6);
    /// The source side of a migration that is in post-copy mode. Since 1.3.3.
    pub const POSTCOPY: Self = Self(7);
    /// A migration broke while in post-copy mode. Since 1.3.3.
    pub const POSTCOPY_FAILED: Self = Self(8);
    /// The guest powered off, but its process is kept for a running job such as a backup. Since after 11.3.0.
    pub const GUEST_SHUTDOWN: Self = Self(9);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_EVENT_SUSPENDED_PAUSED",
            1 => "VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED",
            2 => "VIR_DOMAIN_EVENT_SUSPENDED_IOERROR",
            3 => "VIR_DOMAIN_EVENT_SUSPENDED_WATCHDOG",
            4 => "VIR_DOMAIN_EVENT_SUSPENDED_RESTORED",
            5 => "VIR_DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT",
            6 => "VIR_DOMAIN_EVENT_SUSPENDED_API_ERROR",
            7 => "VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY",
            8 => "VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED",
            9 => "VIR_DOMAIN_EVENT_SUSPENDED_GUEST_SHUTDOWN",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainEventSuspendedDetailType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainEventSuspendedDetailType({})", self.0),
        }
    }
}

/// Why the CPUs of a domain run again.
///
/// In C: `virDomainEventResumedDetailType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainEventResumedDetailType(pub i32);

impl DomainEventResumedDetailType {
    /// On request. Since 0.5.0.
    pub const UNPAUSED: Self = Self(0);
    /// It has arrived on this host. Since 0.5.0.
    pub const MIGRATED: Self = Self(1);
    /// It was taken back to a snapshot made while running. Since 0.9.5.
    pub const FROM_SNAPSHOT: Self = Self(2);
    /// It runs here while the rest of its memory still arrives. Since 1.3.3.
    pub const POSTCOPY: Self = Self(3);
    /// It runs here though its post-copy migration is broken and waits to be recovered. Since 8.5.0.
    pub const POSTCOPY_FAILED: Self = Self(4);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_EVENT_RESUMED_UNPAUSED",
            1 => "VIR_DOMAIN_EVENT_RESUMED_MIGRATED",
            2 => "VIR_DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT",
            3 => "VIR_DOMAIN_EVENT_RESUMED_POSTCOPY",
            4 => "VIR_DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainEventResumedDetailType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainEventResumedDetailType({})", self.0),
        }
    }
}

/// Why a domain no longer runs.
///
/// In C: `virDomainEventStoppedDetailType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainEventStoppedDetailType(pub i32);

impl DomainEventStoppedDetailType {
    /// The guest shut down by itself or when asked to. Since 0.5.0.
    pub const SHUTDOWN: Self = Self(0);
    /// It was cut off from the host. Since 0.5.0.
    pub const DESTROYED: Self = Self(1);
    /// The guest crashed. Since 0.5.0.
    pub const CRASHED: Self = Self(2);
    /// It has moved to another host. Since 0.5.0.
    pub const MIGRATED: Self = Self(3);
    /// Its state was saved. Since 0.5.0.
    pub const SAVED: Self = Self(4);
    /// The hypervisor or the management of it failed. Since 0.5.0.
    pub const FAILED: Self = Self(5);
    /// It was taken back to a snapshot made while off. Since 0.8.0.
    pub const FROM_SNAPSHOT: Self = Self(6);
    /// The hypervisor process ends so that a new one can take over. Since after 11.3.0.
    pub const RECREATED: Self = Self(7);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN",
            1 => "VIR_DOMAIN_EVENT_STOPPED_DESTROYED",
            2 => "VIR_DOMAIN_EVENT_STOPPED_CRASHED",
            3 => "VIR_DOMAIN_EVENT_STOPPED_MIGRATED",
            4 => "VIR_DOMAIN_EVENT_STOPPED_SAVED",
            5 => "VIR_DOMAIN_EVENT_STOPPED_FAILED",
            6 => "VIR_DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT",
            7 => "VIR_DOMAIN_EVENT_STOPPED_RECREATED",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainEventStoppedDetailType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainEventStoppedDetailType({})", self.0),
        }
    }
}

/// Who began the shutdown.
///
/// In C: `virDomainEventShutdownDetailType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainEventShutdownDetailType(pub i32);

impl DomainEventShutdownDetailType {
    /// The guest has shut down; nothing is known of the cause. Since 0.9.8.
    pub const FINISHED: Self = Self(0);
    /// Someone inside the guest. Since 3.4.0.
    pub const GUEST: Self = Self(1);
    /// The host, by a request or a signal to the process. Since 3.4.0.
    pub const HOST: Self = Self(2);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_EVENT_SHUTDOWN_FINISHED",
            1 => "VIR_DOMAIN_EVENT_SHUTDOWN_GUEST",
            2 => "VIR_DOMAIN_EVENT_SHUTDOWN_HOST",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainEventShutdownDetailType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainEventShutdownDetailType({})", self.0),
        }
    }
}

/// How a guest went to sleep.
///
/// In C: `virDomainEventPMSuspendedDetailType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainEventPmSuspendedDetailType(pub i32);

impl DomainEventPmSuspendedDetailType {
    /// To memory. Since 0.10.2.
    pub const MEMORY: Self = Self(0);
    /// To disk. Since 1.0.0.
    pub const DISK: Self = Self(1);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_EVENT_PMSUSPENDED_MEMORY",
            1 => "VIR_DOMAIN_EVENT_PMSUSPENDED_DISK",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainEventPmSuspendedDetailType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainEventPmSuspendedDetailType({})", self.0),
        }
    }
}

/// What a crashed guest reported.
///
/// In C: `virDomainEventCrashedDetailType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainEventCrashedDetailType(pub i32);

impl DomainEventCrashedDetailType {
    /// Its kernel panicked. Since 1.1.1.
    pub const PANICKED: Self = Self(0);
    /// It loaded a crash kernel, which handles the panic itself. Since 6.1.0.
    pub const CRASHLOADED: Self = Self(1);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_EVENT_CRASHED_PANICKED",
            1 => "VIR_DOMAIN_EVENT_CRASHED_CRASHLOADED",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainEventCrashedDetailType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainEventCrashedDetailType({})", self.0),
        }
    }
}

/// Whose memory a hardware error hit.
///
/// In C: `virDomainMemoryFailureRecipientType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainMemoryFailureRecipientType(pub i32);

impl DomainMemoryFailureRecipientType {
    /// The hypervisor process's own. Since 6.9.0.
    pub const HYPERVISOR: Self = Self(0);
    /// The guest's. Since 6.9.0.
    pub const GUEST: Self = Self(1);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR",
            1 => "VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainMemoryFailureRecipientType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainMemoryFailureRecipientType({})", self.0),
        }
    }
}

/// What the hypervisor did about a memory error.
///
/// In C: `virDomainMemoryFailureActionType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainMemoryFailureActionType(pub i32);

impl DomainMemoryFailureActionType {
    /// Nothing; the error was not urgent. Since 6.9.0.
    pub const IGNORE: Self = Self(0);
    /// The guest was told with a machine check exception. Since 6.9.0.
    pub const INJECT: Self = Self(1);
    /// Nothing could be done; the domain ends. Since 6.9.0.
    pub const FATAL: Self = Self(2);
    /// The guest could not be told, so it was reset. Since 6.9.0.
    pub const RESET: Self = Self(3);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE",
            1 => "VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT",
            2 => "VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL",
            3 => "VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainMemoryFailureActionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainMemoryFailureActionType({})", self.0),
        }
    }
}

/// More about a memory error.
///
/// In C: `virDomainMemoryFailureFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainMemoryFailureFlags(u32);

bitflags::bitflags! {
    impl DomainMemoryFailureFlags: u32 {
        /// It cannot wait: the data was about to be used. Since 6.9.0.
        const ACTION_REQUIRED = 1;
        /// It came while an earlier one was still being handled. Since 6.9.0.
        const RECURSIVE = 2;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainMemoryFailureFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainMemoryFailureFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// What is done because the watchdog fired.
///
/// In C: `virDomainEventWatchdogAction`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainEventWatchdogAction(pub i32);

impl DomainEventWatchdogAction {
    /// Nothing. Since 0.8.0.
    pub const NONE: Self = Self(0);
    /// The domain is paused. Since 0.8.0.
    pub const PAUSE: Self = Self(1);
    /// The domain is reset. Since 0.8.0.
    pub const RESET: Self = Self(2);
    /// The domain is cut off. Since 0.8.0.
    pub const POWEROFF: Self = Self(3);
    /// The guest is asked to shut down. Since 0.8.0.
    pub const SHUTDOWN: Self = Self(4);
    /// A debug message is written, nothing else. Since 0.8.0.
    pub const DEBUG: Self = Self(5);
    /// A non-maskable interrupt is sent to the guest. Since 1.2.17.
    pub const INJECTNMI: Self = Self(6);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_EVENT_WATCHDOG_NONE",
            1 => "VIR_DOMAIN_EVENT_WATCHDOG_PAUSE",
            2 => "VIR_DOMAIN_EVENT_WATCHDOG_RESET",
            3 => "VIR_DOMAIN_EVENT_WATCHDOG_POWEROFF",
            4 => "VIR_DOMAIN_EVENT_WATCHDOG_SHUTDOWN",
            5 => "VIR_DOMAIN_EVENT_WATCHDOG_DEBUG",
            6 => "VIR_DOMAIN_EVENT_WATCHDOG_INJECTNMI",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainEventWatchdogAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainEventWatchdogAction({})", self.0),
        }
    }
}

/// What is done because of a disk error.
///
/// In C: `virDomainEventIOErrorAction`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainEventIoErrorAction(pub i32);

impl DomainEventIoErrorAction {
    /// Nothing; the error is ignored. Since 0.8.0.
    pub const NONE: Self = Self(0);
    /// The domain is paused. Since 0.8.0.
    pub const PAUSE: Self = Self(1);
    /// The guest sees the error. Since 0.8.0.
    pub const REPORT: Self = Self(2);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_EVENT_IO_ERROR_NONE",
            1 => "VIR_DOMAIN_EVENT_IO_ERROR_PAUSE",
            2 => "VIR_DOMAIN_EVENT_IO_ERROR_REPORT",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainEventIoErrorAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainEventIoErrorAction({})", self.0),
        }
    }
}

/// How far a client's connection to a display is.
///
/// In C: `virDomainEventGraphicsPhase`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainEventGraphicsPhase(pub i32);

impl DomainEventGraphicsPhase {
    /// The client has connected. Since 0.8.0.
    pub const CONNECT: Self = Self(0);
    /// The client is authenticated and gets to work. Since 0.8.0.
    pub const INITIALIZE: Self = Self(1);
    /// The client has gone. Since 0.8.0.
    pub const DISCONNECT: Self = Self(2);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_EVENT_GRAPHICS_CONNECT",
            1 => "VIR_DOMAIN_EVENT_GRAPHICS_INITIALIZE",
            2 => "VIR_DOMAIN_EVENT_GRAPHICS_DISCONNECT",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainEventGraphicsPhase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainEventGraphicsPhase({})", self.0),
        }
    }
}

/// Kinds of addresses in graphics events.
///
/// In C: `virDomainEventGraphicsAddressType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainEventGraphicsAddressType(pub i32);

impl DomainEventGraphicsAddressType {
    /// IPv4. Since 0.8.0.
    pub const IPV4: Self = Self(0);
    /// IPv6. Since 0.8.0.
    pub const IPV6: Self = Self(1);
    /// A UNIX socket. Since 0.9.7.
    pub const UNIX: Self = Self(2);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4",
            1 => "VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6",
            2 => "VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainEventGraphicsAddressType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainEventGraphicsAddressType({})", self.0),
        }
    }
}

/// What became of a block job.
///
/// In C: `virConnectDomainEventBlockJobStatus`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnectDomainEventBlockJobStatus(pub i32);

impl ConnectDomainEventBlockJobStatus {
    /// It is done. Since 0.9.4.
    pub const COMPLETED: Self = Self(0);
    /// It ended with an error. Since 0.9.4.
    pub const FAILED: Self = Self(1);
    /// It was aborted. Since 0.9.12.
    pub const CANCELED: Self = Self(2);
    /// Its copy is in step with the disk; it waits for `virDomainBlockJobAbort`. Since 1.0.0.
    pub const READY: Self = Self(3);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_BLOCK_JOB_COMPLETED",
            1 => "VIR_DOMAIN_BLOCK_JOB_FAILED",
            2 => "VIR_DOMAIN_BLOCK_JOB_CANCELED",
            3 => "VIR_DOMAIN_BLOCK_JOB_READY",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for ConnectDomainEventBlockJobStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "ConnectDomainEventBlockJobStatus({})", self.0),
        }
    }
}

/// Why a disk's source changed at start.
///
/// In C: `virConnectDomainEventDiskChangeReason`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnectDomainEventDiskChangeReason(pub i32);

impl ConnectDomainEventDiskChangeReason {
    /// Its source was not there, so the medium was left out (`startupPolicy`). Since 0.9.7.
    pub const CHANGE_MISSING_ON_START: Self = Self(0);
    /// Its source was not there, so the whole disk was left out (`startupPolicy`). Since 1.1.2.
    pub const DROP_MISSING_ON_START: Self = Self(1);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START",
            1 => "VIR_DOMAIN_EVENT_DISK_DROP_MISSING_ON_START",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for ConnectDomainEventDiskChangeReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "ConnectDomainEventDiskChangeReason({})", self.0),
        }
    }
}

/// How the tray of a removable drive moved.
///
/// In C: `virDomainEventTrayChangeReason`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainEventTrayChangeReason(pub i32);

impl DomainEventTrayChangeReason {
    /// It opened. Since 0.9.11.
    pub const OPEN: Self = Self(0);
    /// It closed. Since 0.9.11.
    pub const CLOSE: Self = Self(1);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_EVENT_TRAY_CHANGE_OPEN",
            1 => "VIR_DOMAIN_EVENT_TRAY_CHANGE_CLOSE",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainEventTrayChangeReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainEventTrayChangeReason({})", self.0),
        }
    }
}

/// Whether the guest agent is there.
///
/// In C: `virConnectDomainEventAgentLifecycleState`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnectDomainEventAgentLifecycleState(pub i32);

impl ConnectDomainEventAgentLifecycleState {
    /// It is. Since 1.2.11.
    pub const CONNECTED: Self = Self(1);
    /// It is not. Since 1.2.11.
    pub const DISCONNECTED: Self = Self(2);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            1 => "VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED",
            2 => "VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for ConnectDomainEventAgentLifecycleState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "ConnectDomainEventAgentLifecycleState({})", self.0),
        }
    }
}

/// Why the state of the guest agent changed.
///
/// In C: `virConnectDomainEventAgentLifecycleReason`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnectDomainEventAgentLifecycleReason(pub i32);

impl ConnectDomainEventAgentLifecycleReason {
    /// Not known. Since 1.2.11.
    pub const UNKNOWN: Self = Self(0);
    /// The domain has just started, this is the first state. Since 1.2.11.
    pub const DOMAIN_STARTED: Self = Self(1);
    /// The guest opened or closed its side of the channel. Since 1.2.11.
    pub const CHANNEL: Self = Self(2);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN",
            1 => "VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED",
            2 => "VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for ConnectDomainEventAgentLifecycleReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "ConnectDomainEventAgentLifecycleReason({})", self.0),
        }
    }
}

/// Kinds of domain events to register for; each has a callback type of its own.
///
/// In C: `virDomainEventID`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainEventId(pub i32);

impl DomainEventId {
    /// Lifecycle; `virConnectDomainEventCallback`. Since 0.8.0.
    pub const LIFECYCLE: Self = Self(0);
    /// The guest rebooted; `virConnectDomainEventGenericCallback`. Since 0.8.0.
    pub const REBOOT: Self = Self(1);
    /// The guest set its clock; `virConnectDomainEventRTCChangeCallback`. Since 0.8.0.
    pub const RTC_CHANGE: Self = Self(2);
    /// The watchdog fired; `virConnectDomainEventWatchdogCallback`. Since 0.8.0.
    pub const WATCHDOG: Self = Self(3);
    /// A disk error; `virConnectDomainEventIOErrorCallback`. Since 0.8.0.
    pub const IO_ERROR: Self = Self(4);
    /// Clients of a display come and go; `virConnectDomainEventGraphicsCallback`. Since 0.8.0.
    pub const GRAPHICS: Self = Self(5);
    /// A disk error with its cause; `virConnectDomainEventIOErrorReasonCallback`. Since 0.8.1.
    pub const IO_ERROR_REASON: Self = Self(6);
    /// Control of the domain is lost; `virConnectDomainEventGenericCallback`. Since 0.9.2.
    pub const CONTROL_ERROR: Self = Self(7);
    /// A block job changed state, disk named by source path; `virConnectDomainEventBlockJobCallback`. Since 0.9.4.
    pub const BLOCK_JOB: Self = Self(8);
    /// A disk's source was left out at start; `virConnectDomainEventDiskChangeCallback`. Since 0.9.7.
    pub const DISK_CHANGE: Self = Self(9);
    /// A drive's tray moved; `virConnectDomainEventTrayChangeCallback`. Since 0.9.11.
    pub const TRAY_CHANGE: Self = Self(10);
    /// The guest woke up; `virConnectDomainEventPMWakeupCallback`. Since 0.9.11.
    pub const PMWAKEUP: Self = Self(11);
    /// The guest sleeps, suspended to memory; `virConnectDomainEventPMSuspendCallback`. Since 0.9.11.
    pub const PMSUSPEND: Self = Self(12);
    /// The balloon grew or shrank; `virConnectDomainEventBalloonChangeCallback`. Since 0.10.0.
    pub const BALLOON_CHANGE: Self = Self(13);
    /// The guest sleeps, suspended to disk; `virConnectDomainEventPMSuspendDiskCallback`. Since 1.0.0.
    pub const PMSUSPEND_DISK: Self = Self(14);
    /// A device is gone; `virConnectDomainEventDeviceRemovedCallback`. Since 1.1.1.
    pub const DEVICE_REMOVED: Self = Self(15);
    /// A block job changed state, disk named by target; `virConnectDomainEventBlockJobCallback`. Since 1.2.6.
    pub const BLOCK_JOB_2: Self = Self(16);
    /// Tuning parameters changed; `virConnectDomainEventTunableCallback`. Since 1.2.9.
    pub const TUNABLE: Self = Self(17);
    /// The guest agent came or went; `virConnectDomainEventAgentLifecycleCallback`. Since 1.2.11.
    pub const AGENT_LIFECYCLE: Self = Self(18);
    /// A device was added; `virConnectDomainEventDeviceAddedCallback`. Since 1.2.15.
    pub const DEVICE_ADDED: Self = Self(19);
    /// A migration began another pass over memory; `virConnectDomainEventMigrationIterationCallback`. Since 1.3.2.
    pub const MIGRATION_ITERATION: Self = Self(20);
    /// A job of the domain ended; `virConnectDomainEventJobCompletedCallback`. Since 1.3.3.
    pub const JOB_COMPLETED: Self = Self(21);
    /// A device could not be removed; `virConnectDomainEventDeviceRemovalFailedCallback`. Since 1.3.4.
    pub const DEVICE_REMOVAL_FAILED: Self = Self(22);
    /// Title, description or metadata changed; `virConnectDomainEventMetadataChangeCallback`. Since 3.0.0.
    pub const METADATA_CHANGE: Self = Self(23);
    /// A disk image was written beyond its threshold; `virConnectDomainEventBlockThresholdCallback`. Since 3.2.0.
    pub const BLOCK_THRESHOLD: Self = Self(24);
    /// The host's memory has an error; `virConnectDomainEventMemoryFailureCallback`. Since 6.9.0.
    pub const MEMORY_FAILURE: Self = Self(25);
    /// A memory device grew or shrank; `virConnectDomainEventMemoryDeviceSizeChangeCallback`. Since 7.9.0.
    pub const MEMORY_DEVICE_SIZE_CHANGE: Self = Self(26);
    /// The guest gave an interface another MAC address; `virConnectDomainEventNICMACChangeCallback`. Since 11.2.0.
    pub const NIC_MAC_CHANGE: Self = Self(27);
    /// A virtual CPU was unplugged; `virConnectDomainEventVcpuRemovedCallback`. Since after 11.3.0.
    pub const VCPU_REMOVED: Self = Self(28);
    /// The guest opened or closed a channel; `virConnectDomainEventChannelLifecycleCallback`. Since after 11.3.0.
    pub const CHANNEL_LIFECYCLE: Self = Self(29);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_EVENT_ID_LIFECYCLE",
            1 => "VIR_DOMAIN_EVENT_ID_REBOOT",
            2 => "VIR_DOMAIN_EVENT_ID_RTC_CHANGE",
            3 => "VIR_DOMAIN_EVENT_ID_WATCHDOG",
            4 => "VIR_DOMAIN_EVENT_ID_IO_ERROR",
            5 => "VIR_DOMAIN_EVENT_ID_GRAPHICS",
            6 => "VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON",
            7 => "VIR_DOMAIN_EVENT_ID_CONTROL_ERROR",
            8 => "VIR_DOMAIN_EVENT_ID_BLOCK_JOB",
            9 => "VIR_DOMAIN_EVENT_ID_DISK_CHANGE",
            10 => "VIR_DOMAIN_EVENT_ID_TRAY_CHANGE",
            11 => "VIR_DOMAIN_EVENT_ID_PMWAKEUP",
            12 => "VIR_DOMAIN_EVENT_ID_PMSUSPEND",
            13 => "VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE",
            14 => "VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK",
            15 => "VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED",
            16 => "VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2",
            17 => "VIR_DOMAIN_EVENT_ID_TUNABLE",
            18 => "VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE",
            19 => "VIR_DOMAIN_EVENT_ID_DEVICE_ADDED",
            20 => "VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION",
            21 => "VIR_DOMAIN_EVENT_ID_JOB_COMPLETED",
            22 => "VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED",
            23 => "VIR_DOMAIN_EVENT_ID_METADATA_CHANGE",
            24 => "VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD",
            25 => "VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE",
            26 => "VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE",
            27 => "VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE",
            28 => "VIR_DOMAIN_EVENT_ID_VCPU_REMOVED",
            29 => "VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainEventId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainEventId({})", self.0),
        }
    }
}

/// Whether the guest has a channel open.
///
/// In C: `virConnectDomainEventChannelLifecycleState`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnectDomainEventChannelLifecycleState(pub i32);

impl ConnectDomainEventChannelLifecycleState {
    /// It has. Since after 11.3.0.
    pub const CONNECTED: Self = Self(1);
    /// It has not. Since after 11.3.0.
    pub const DISCONNECTED: Self = Self(2);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            1 => "VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_CONNECTED",
            2 => "VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_DISCONNECTED",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for ConnectDomainEventChannelLifecycleState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "ConnectDomainEventChannelLifecycleState({})", self.0),
        }
    }
}

/// Why the state of a channel changed.
///
/// In C: `virConnectDomainEventChannelLifecycleReason`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnectDomainEventChannelLifecycleReason(pub i32);

impl ConnectDomainEventChannelLifecycleReason {
    /// Not known. Since after 11.3.0.
    pub const UNKNOWN: Self = Self(0);
    /// The domain has just started, this is the first state. Since after 11.3.0.
    pub const DOMAIN_STARTED: Self = Self(1);
    /// The guest opened or closed its side of the channel. Since after 11.3.0.
    pub const CHANNEL: Self = Self(2);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_UNKNOWN",
            1 => "VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_DOMAIN_STARTED",
            2 => "VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_CHANNEL",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for ConnectDomainEventChannelLifecycleReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "ConnectDomainEventChannelLifecycleReason({})", self.0),
        }
    }
}

