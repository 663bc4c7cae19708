/* Generated from api-spec by `cargo xtask generate`. Do not edit.
 *
 * libvirt-domain.h: domains.
 */
#ifndef LIBVIRT_DOMAIN_H
# define LIBVIRT_DOMAIN_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include libvirt/libvirt.h instead"
# endif

/**
 * A virtual machine or container known to a hypervisor, running or merely configured.
 *
 * Its UUID and its name identify it on the host; the numeric ID exists only while it is active. A
 * persistent domain has a stored configuration and survives a stop; a transient one exists from its
 * start to its stop and leaves nothing behind. A handle keeps its connection open and stays usable
 * after the domain has gone, though calls then fail with `VIR_ERR_NO_DOMAIN`.
 */
typedef struct _virDomain virDomain;
/** Pointer to a `virDomain`. */
typedef virDomain *virDomainPtr;

/**
 * Room for the name of a memory parameter, with the closing NUL.
 *
 * The old name of `VIR_TYPED_PARAM_FIELD_LENGTH`.
 *
 * @since 0.8.5
 */
# define VIR_DOMAIN_MEMORY_FIELD_LENGTH VIR_TYPED_PARAM_FIELD_LENGTH

/** Memory limit, in KiB, that stands for no limit at all. @since 0.8.8 */
# define VIR_DOMAIN_MEMORY_PARAM_UNLIMITED 9007199254740991LL

/**
 * Room for the name of a scheduler parameter, with the closing NUL.
 *
 * The old name of `VIR_TYPED_PARAM_FIELD_LENGTH`.
 *
 * @since 0.2.3
 */
# define VIR_DOMAIN_SCHED_FIELD_LENGTH VIR_TYPED_PARAM_FIELD_LENGTH

/** How many keys one call of `virDomainSendKey` can press together. @since 0.9.3 */
# define VIR_DOMAIN_SEND_KEY_MAX_KEYS 16

/** Older name of `VIR_KEYCODE_SET_QNUM`. @since 0.9.5 */
# define VIR_KEYCODE_SET_RFB VIR_KEYCODE_SET_QNUM

/**
 * Room for a block I/O parameter name, terminator included; the older name of
 * `VIR_TYPED_PARAM_FIELD_LENGTH`.
 *
 * @since 0.9.0
 */
# define VIR_DOMAIN_BLKIO_FIELD_LENGTH VIR_TYPED_PARAM_FIELD_LENGTH

/**
 * Room for the name of a block statistic, terminator included; the older name of
 * `VIR_TYPED_PARAM_FIELD_LENGTH`.
 *
 * @since 0.9.5
 */
# define VIR_DOMAIN_BLOCK_STATS_FIELD_LENGTH VIR_TYPED_PARAM_FIELD_LENGTH

/** What a domain is doing. */
typedef enum {
    /** The driver cannot tell. @since 0.0.1 */
    VIR_DOMAIN_NOSTATE = 0,
    /** Its virtual CPUs run. @since 0.0.1 */
    VIR_DOMAIN_RUNNING = 1,
    /** It is active but waits for some resource. @since 0.0.1 */
    VIR_DOMAIN_BLOCKED = 2,
    /** It is active with its virtual CPUs stopped. @since 0.0.1 */
    VIR_DOMAIN_PAUSED = 3,
    /** It is on its way to being off. @since 0.0.1 */
    VIR_DOMAIN_SHUTDOWN = 4,
    /** It is not running. @since 0.0.1 */
    VIR_DOMAIN_SHUTOFF = 5,
    /** It has crashed and was left in that state. @since 0.0.2 */
    VIR_DOMAIN_CRASHED = 6,
    /** Its guest put itself to sleep by power management. @since 0.9.11 */
    VIR_DOMAIN_PMSUSPENDED = 7
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_LAST
# endif
} virDomainState;

/** Why a domain is in `VIR_DOMAIN_NOSTATE`. */
typedef enum {
    /** No reason is recorded. @since 0.9.2 */
    VIR_DOMAIN_NOSTATE_UNKNOWN = 0
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_NOSTATE_LAST
# endif
} virDomainNostateReason;

/** Why a domain is in `VIR_DOMAIN_RUNNING`. */
typedef enum {
    /** No reason is recorded. @since 0.9.2 */
    VIR_DOMAIN_RUNNING_UNKNOWN = 0,
    /** It was started afresh. @since 0.9.2 */
    VIR_DOMAIN_RUNNING_BOOTED = 1,
    /** It arrived by migration from elsewhere. @since 0.9.2 */
    VIR_DOMAIN_RUNNING_MIGRATED = 2,
    /** It was restored from a saved-state file. @since 0.9.2 */
    VIR_DOMAIN_RUNNING_RESTORED = 3,
    /** It was put back to a snapshot taken while running. @since 0.9.2 */
    VIR_DOMAIN_RUNNING_FROM_SNAPSHOT = 4,
    /** It was resumed after a pause. @since 0.9.2 */
    VIR_DOMAIN_RUNNING_UNPAUSED = 5,
    /** It went on here after its migration was given up. @since 0.9.2 */
    VIR_DOMAIN_RUNNING_MIGRATION_CANCELED = 6,
    /** It went on after saving it was given up. @since 0.9.2 */
    VIR_DOMAIN_RUNNING_SAVE_CANCELED = 7,
    /** It woke from power-management sleep. @since 0.9.11 */
    VIR_DOMAIN_RUNNING_WAKEUP = 8,
    /** It was resumed after its guest had crashed. @since 1.1.1 */
    VIR_DOMAIN_RUNNING_CRASHED = 9,
    /** It runs on the destination while post-copy migration still fetches memory. @since 1.3.3 */
    VIR_DOMAIN_RUNNING_POSTCOPY = 10,
    /** It runs on the destination, but post-copy migration has stalled. @since 8.5.0 */
    VIR_DOMAIN_RUNNING_POSTCOPY_FAILED = 11
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_RUNNING_LAST
# endif
} virDomainRunningReason;

/** Why a domain is in `VIR_DOMAIN_PAUSED`. */
typedef enum {
    /** No reason is recorded. @since 0.9.2 */
    VIR_DOMAIN_PAUSED_UNKNOWN = 0,
    /** Somebody asked for it. @since 0.9.2 */
    VIR_DOMAIN_PAUSED_USER = 1,
    /** It is being migrated with the guest stopped. @since 0.9.2 */
    VIR_DOMAIN_PAUSED_MIGRATION = 2,
    /** Its state is being saved. @since 0.9.2 */
    VIR_DOMAIN_PAUSED_SAVE = 3,
    /** Its core is being dumped. @since 0.9.2 */
    VIR_DOMAIN_PAUSED_DUMP = 4,
    /** A disk failed and the error policy stops the guest. @since 0.9.2 */
    VIR_DOMAIN_PAUSED_IOERROR = 5,
    /** Its watchdog fired with the action "pause". @since 0.9.2 */
    VIR_DOMAIN_PAUSED_WATCHDOG = 6,
    /** It was put back to a snapshot taken while paused. @since 0.9.2 */
    VIR_DOMAIN_PAUSED_FROM_SNAPSHOT = 7,
    /** The guest has powered off and the domain is about to stop. @since 0.9.5 */
    VIR_DOMAIN_PAUSED_SHUTTING_DOWN = 8,
    /** A snapshot is being taken. @since 1.0.1 */
    VIR_DOMAIN_PAUSED_SNAPSHOT = 9,
    /** Its guest has crashed. @since 1.1.1 */
    VIR_DOMAIN_PAUSED_CRASHED = 10,
    /** It is still being started. @since 1.2.14 */
    VIR_DOMAIN_PAUSED_STARTING_UP = 11,
    /** It waits on the source while post-copy migration moves it. @since 1.3.3 */
    VIR_DOMAIN_PAUSED_POSTCOPY = 12,
    /** It is held because post-copy migration has stalled. @since 1.3.3 */
    VIR_DOMAIN_PAUSED_POSTCOPY_FAILED = 13,
    /** A call that had stopped it failed and could not resume it. @since 9.2.0 */
    VIR_DOMAIN_PAUSED_API_ERROR = 14
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_PAUSED_LAST
# endif
} virDomainPausedReason;

/** Why a domain is in `VIR_DOMAIN_SHUTDOWN`. */
typedef enum {
    /** No reason is recorded. @since 0.9.2 */
    VIR_DOMAIN_SHUTDOWN_UNKNOWN = 0,
    /** Somebody asked it to shut down. @since 0.9.2 */
    VIR_DOMAIN_SHUTDOWN_USER = 1
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_SHUTDOWN_LAST
# endif
} virDomainShutdownReason;

/** Why a domain is in `VIR_DOMAIN_SHUTOFF`. */
typedef enum {
    /** No reason is recorded. @since 0.9.2 */
    VIR_DOMAIN_SHUTOFF_UNKNOWN = 0,
    /** The guest shut down in an orderly way. @since 0.9.2 */
    VIR_DOMAIN_SHUTOFF_SHUTDOWN = 1,
    /** It was stopped by force. @since 0.9.2 */
    VIR_DOMAIN_SHUTOFF_DESTROYED = 2,
    /** It crashed. @since 0.9.2 */
    VIR_DOMAIN_SHUTOFF_CRASHED = 3,
    /** It has moved to another host. @since 0.9.2 */
    VIR_DOMAIN_SHUTOFF_MIGRATED = 4,
    /** Its state was saved and it was stopped. @since 0.9.2 */
    VIR_DOMAIN_SHUTOFF_SAVED = 5,
    /** Starting it failed. @since 0.9.2 */
    VIR_DOMAIN_SHUTOFF_FAILED = 6,
    /** It was put back to a snapshot taken while it was off. @since 0.9.2 */
    VIR_DOMAIN_SHUTOFF_FROM_SNAPSHOT = 7,
    /** The daemon lost it while reconnecting, for example after a restart. @since 4.10.0 */
    VIR_DOMAIN_SHUTOFF_DAEMON = 8
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_SHUTOFF_LAST
# endif
} virDomainShutoffReason;

/** Why a domain is in `VIR_DOMAIN_CRASHED`. */
typedef enum {
    /** No reason is recorded. @since 0.9.2 */
    VIR_DOMAIN_CRASHED_UNKNOWN = 0,
    /** The guest's kernel reported a panic. @since 1.1.1 */
    VIR_DOMAIN_CRASHED_PANICKED = 1
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_CRASHED_LAST
# endif
} virDomainCrashedReason;

/** Why a domain is in `VIR_DOMAIN_PMSUSPENDED`. */
typedef enum {
    /** No reason is recorded. @since 0.9.11 */
    VIR_DOMAIN_PMSUSPENDED_UNKNOWN = 0
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_PMSUSPENDED_LAST
# endif
} virDomainPMSuspendedReason;

/** Why a domain sleeps with its memory on disk. */
typedef enum {
    /** No reason is recorded. @since 1.0.0 */
    VIR_DOMAIN_PMSUSPENDED_DISK_UNKNOWN = 0
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_PMSUSPENDED_DISK_LAST
# endif
} virDomainPMSuspendedDiskReason;

/** Whether the channel through which a domain is controlled can take commands. */
typedef enum {
    /** It is free for the next command. @since 0.9.3 */
    VIR_DOMAIN_CONTROL_OK = 0,
    /** A background job runs; some commands may be refused until it ends. @since 0.9.3 */
    VIR_DOMAIN_CONTROL_JOB = 1,
    /** A command is being executed and others have to wait. @since 0.9.3 */
    VIR_DOMAIN_CONTROL_OCCUPIED = 2,
    /** It is broken; no command will succeed until the domain restarts. @since 0.9.3 */
    VIR_DOMAIN_CONTROL_ERROR = 3
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_CONTROL_LAST
# endif
} virDomainControlState;

/** Why the control channel is in `VIR_DOMAIN_CONTROL_ERROR`. */
typedef enum {
    /** There is no error. @since 1.2.14 */
    VIR_DOMAIN_CONTROL_ERROR_REASON_NONE = 0,
    /** The cause is not known. @since 1.2.14 */
    VIR_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN = 1,
    /** The connection to the emulator's monitor is lost. @since 1.2.14 */
    VIR_DOMAIN_CONTROL_ERROR_REASON_MONITOR = 2,
    /** The driver's own bookkeeping of the domain is inconsistent. @since 1.2.14 */
    VIR_DOMAIN_CONTROL_ERROR_REASON_INTERNAL = 3
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_CONTROL_ERROR_REASON_LAST
# endif
} virDomainControlErrorReason;

/**
 * Whether a call concerns the running domain, its stored configuration or both.
 *
 * `VIR_DOMAIN_AFFECT_LIVE` and `VIR_DOMAIN_AFFECT_CONFIG` may be combined where something is
 * changed, not where it is read.
 */
typedef enum {
    /** The running domain when it is active, else its stored configuration. @since 0.9.2 */
    VIR_DOMAIN_AFFECT_CURRENT = 0,
    /** The running domain; fails when it is inactive. @since 0.9.2 */
    VIR_DOMAIN_AFFECT_LIVE = 1,
    /**
     * The stored configuration, in effect from the next start; fails on a transient domain.
     *
     * @since 0.9.2
     */
    VIR_DOMAIN_AFFECT_CONFIG = 1 << 1
} virDomainModificationImpact;

/** How to start a domain. */
typedef enum {
    /** Nothing special. @since 0.0.1 */
    VIR_DOMAIN_NONE = 0,
    /** Leaves the virtual CPUs stopped once the domain is up. @since 0.8.2 */
    VIR_DOMAIN_START_PAUSED = 1,
    /** Stops the domain by force when this connection closes. @since 0.9.3 */
    VIR_DOMAIN_START_AUTODESTROY = 1 << 1,
    /** Keeps the host's page cache clean while a managed save image is read. @since 0.9.4 */
    VIR_DOMAIN_START_BYPASS_CACHE = 1 << 2,
    /** Throws a managed save image away and boots afresh. @since 0.9.5 */
    VIR_DOMAIN_START_FORCE_BOOT = 1 << 3,
    /** Checks the XML against the schema first. @since 1.2.12 */
    VIR_DOMAIN_START_VALIDATE = 1 << 4,
    /** Sets the firmware variables back to their template. @since 8.1.0 */
    VIR_DOMAIN_START_RESET_NVRAM = 1 << 5
} virDomainCreateFlags;

/**
 * By which means to ask a guest to shut down.
 *
 * With none, the driver chooses. Some drivers accept several and try them one after another, in an
 * order of their own.
 */
typedef enum {
    /** The driver chooses. @since 0.9.10 */
    VIR_DOMAIN_SHUTDOWN_DEFAULT = 0,
    /** A press of the virtual power button. @since 0.9.10 */
    VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN = 1,
    /** A command to the agent inside the guest. @since 0.9.10 */
    VIR_DOMAIN_SHUTDOWN_GUEST_AGENT = 1 << 1,
    /** A message to init's control pipe, in containers. @since 1.0.1 */
    VIR_DOMAIN_SHUTDOWN_INITCTL = 1 << 2,
    /** A signal to the init process, in containers. @since 1.0.1 */
    VIR_DOMAIN_SHUTDOWN_SIGNAL = 1 << 3,
    /** The hypervisor's paravirtual control interface. @since 1.2.5 */
    VIR_DOMAIN_SHUTDOWN_PARAVIRT = 1 << 4
} virDomainShutdownFlagValues;

/**
 * By which means to ask a guest to reboot.
 *
 * With none, the driver chooses. Some drivers accept several and try them one after another, in an
 * order of their own.
 */
typedef enum {
    /** The driver chooses. @since 0.9.10 */
    VIR_DOMAIN_REBOOT_DEFAULT = 0,
    /**
     * A press of the virtual power button, followed by a restart once the guest is off.
     *
     * @since 0.9.10
     */
    VIR_DOMAIN_REBOOT_ACPI_POWER_BTN = 1,
    /** A command to the agent inside the guest. @since 0.9.10 */
    VIR_DOMAIN_REBOOT_GUEST_AGENT = 1 << 1,
    /** A message to init's control pipe, in containers. @since 1.0.1 */
    VIR_DOMAIN_REBOOT_INITCTL = 1 << 2,
    /** A signal to the init process, in containers. @since 1.0.1 */
    VIR_DOMAIN_REBOOT_SIGNAL = 1 << 3,
    /** The hypervisor's paravirtual control interface. @since 1.2.5 */
    VIR_DOMAIN_REBOOT_PARAVIRT = 1 << 4
} virDomainRebootFlagValues;

/** How to stop a domain by force. */
typedef enum {
    /** By all means, in the end by killing its process. @since 0.9.10 */
    VIR_DOMAIN_DESTROY_DEFAULT = 0,
    /**
     * Only asks the hypervisor's process to end (`SIGTERM`) and fails if it does not in time.
     *
     * @since 0.9.10
     */
    VIR_DOMAIN_DESTROY_GRACEFUL = 1,
    /** Deletes the domain's log files as well. @since 8.3.0 */
    VIR_DOMAIN_DESTROY_REMOVE_LOGS = 1 << 1
} virDomainDestroyFlagsValues;

/** Which part of a domain's descriptive data is meant. */
typedef enum {
    /** The free text in `<description>`. @since 0.9.10 */
    VIR_DOMAIN_METADATA_DESCRIPTION = 0,
    /** The single line in `<title>`. @since 0.9.10 */
    VIR_DOMAIN_METADATA_TITLE = 1,
    /** An application's own XML inside `<metadata>`, told apart by namespace URI. @since 0.9.10 */
    VIR_DOMAIN_METADATA_ELEMENT = 2
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_METADATA_LAST
# endif
} virDomainMetadataType;

/** What to put into a domain's XML. */
typedef enum {
    /** Passwords and other secrets as well; refused on read-only connections. @since 0.3.3 */
    VIR_DOMAIN_XML_SECURE = 1,
    /** The stored configuration, even if the domain is running. @since 0.3.3 */
    VIR_DOMAIN_XML_INACTIVE = 1 << 1,
    /** The guest CPU requirements filled in from the host's CPU. @since 0.8.0 */
    VIR_DOMAIN_XML_UPDATE_CPU = 1 << 2,
    /**
     * A form fit for a migration to other, also older, versions; refused on read-only connections.
     *
     * @since 1.0.0
     */
    VIR_DOMAIN_XML_MIGRATABLE = 1 << 3
} virDomainXMLFlags;

/** How to store a domain's configuration. */
typedef enum {
    /** Checks the XML against the schema first. @since 1.2.12 */
    VIR_DOMAIN_DEFINE_VALIDATE = 1
} virDomainDefineFlags;

/** What to do with the things that belong to a configuration being removed. */
typedef enum {
    /** Deletes the managed save image. @since 0.9.4 */
    VIR_DOMAIN_UNDEFINE_MANAGED_SAVE = 1,
    /** Forgets the snapshots' records, not their data; only on an inactive domain. @since 0.9.5 */
    VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA = 1 << 1,
    /** Deletes the file with the firmware variables. @since 1.2.9 */
    VIR_DOMAIN_UNDEFINE_NVRAM = 1 << 2,
    /** Leaves the file with the firmware variables in place. @since 2.3.0 */
    VIR_DOMAIN_UNDEFINE_KEEP_NVRAM = 1 << 3,
    /**
     * Forgets the checkpoints' records, not their bitmaps; only on an inactive domain.
     *
     * @since 5.6.0
     */
    VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA = 1 << 4,
    /** Deletes the emulated TPM's state. @since 8.9.0 */
    VIR_DOMAIN_UNDEFINE_TPM = 1 << 5,
    /** Leaves the emulated TPM's state in place. @since 8.9.0 */
    VIR_DOMAIN_UNDEFINE_KEEP_TPM = 1 << 6
} virDomainUndefineFlagsValues;

/**
 * Which domains to list.
 *
 * The flags form groups of alternatives (active or not, persistent or not, and so on). A group
 * without any flag, or with all of its flags, excludes nothing; a domain has to match every group.
 */
typedef enum {
    /** Those that are active. @since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_ACTIVE = 1,
    /** Those that are not active. @since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_INACTIVE = 1 << 1,
    /** Those with a stored configuration. @since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_PERSISTENT = 1 << 2,
    /** Those without a stored configuration. @since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_TRANSIENT = 1 << 3,
    /** Those in `VIR_DOMAIN_RUNNING`. @since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_RUNNING = 1 << 4,
    /** Those in `VIR_DOMAIN_PAUSED`. @since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_PAUSED = 1 << 5,
    /** Those in `VIR_DOMAIN_SHUTOFF`. @since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_SHUTOFF = 1 << 6,
    /** Those in any other state. @since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_OTHER = 1 << 7,
    /** Those with a managed save image. @since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE = 1 << 8,
    /** Those without a managed save image. @since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE = 1 << 9,
    /** Those started together with the host. @since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_AUTOSTART = 1 << 10,
    /** Those not started together with the host. @since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART = 1 << 11,
    /** Those with at least one snapshot. @since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT = 1 << 12,
    /** Those without snapshots. @since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_NO_SNAPSHOT = 1 << 13,
    /** Those with at least one checkpoint. @since 5.6.0 */
    VIR_CONNECT_LIST_DOMAINS_HAS_CHECKPOINT = 1 << 14,
    /** Those without checkpoints. @since 5.6.0 */
    VIR_CONNECT_LIST_DOMAINS_NO_CHECKPOINT = 1 << 15
} virConnectListAllDomainsFlags;

/** Event in a guest's life for which an action is configured. */
typedef enum {
    /** The guest powers off (`<on_poweroff>`). @since 3.9.0 */
    VIR_DOMAIN_LIFECYCLE_POWEROFF = 0,
    /** The guest reboots (`<on_reboot>`). @since 3.9.0 */
    VIR_DOMAIN_LIFECYCLE_REBOOT = 1,
    /** The guest crashes (`<on_crash>`). @since 3.9.0 */
    VIR_DOMAIN_LIFECYCLE_CRASH = 2
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_LIFECYCLE_LAST
# endif
} virDomainLifecycle;

/** What to do with a domain on a lifecycle event. */
typedef enum {
    /** Stops it and frees everything it uses. @since 3.9.0 */
    VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY = 0,
    /** Stops it and starts it again with the same configuration. @since 3.9.0 */
    VIR_DOMAIN_LIFECYCLE_ACTION_RESTART = 1,
    /** Starts it again under a new name. @since 3.9.0 */
    VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME = 2,
    /** Keeps it, stopped, for analysis. @since 3.9.0 */
    VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE = 3,
    /** Dumps its core, then acts like `DESTROY`; for crashes only. @since 3.9.0 */
    VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY = 4,
    /** Dumps its core, then acts like `RESTART`; for crashes only. @since 3.9.0 */
    VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART = 5,
    /** Keeps it and lets its virtual CPUs go on. @since after 11.3.0 */
    VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE_RUNNING = 6
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_LIFECYCLE_ACTION_LAST
# endif
} virDomainLifecycleAction;

/** Which kinds of messages about a domain to report. */
typedef enum {
    /** Uses of features that are going to disappear. @since 7.1.0 */
    VIR_DOMAIN_MESSAGE_DEPRECATION = 1,
    /** Settings and actions that make the domain hard to support. @since 7.1.0 */
    VIR_DOMAIN_MESSAGE_TAINTING = 2,
    /** Errors that its disks have met. @since 11.1.0 */
    VIR_DOMAIN_MESSAGE_IOERRORS = 4
} virDomainMessageType;

/** How to dump a domain's core, and what happens to the domain. */
typedef enum {
    /** Stops the domain afterwards and marks it crashed. @since 0.7.5 */
    VIR_DUMP_CRASH = 1,
    /** Lets the guest run during the dump, at the price of consistency. @since 0.7.5 */
    VIR_DUMP_LIVE = 1 << 1,
    /** Keeps the file out of the host's page cache. @since 0.9.4 */
    VIR_DUMP_BYPASS_CACHE = 1 << 2,
    /** Resets the domain afterwards. @since 0.9.7 */
    VIR_DUMP_RESET = 1 << 3,
    /** Writes memory and CPU registers only, as an ELF core for debuggers. @since 0.9.13 */
    VIR_DUMP_MEMORY_ONLY = 1 << 4
} virDomainCoreDumpFlags;

/**
 * Format of a core dump.
 *
 * All but `RAW` need `VIR_DUMP_MEMORY_ONLY`.
 */
typedef enum {
    /** The hypervisor's plain format. @since 1.2.3 */
    VIR_DOMAIN_CORE_DUMP_FORMAT_RAW = 0,
    /** kdump, compressed by zlib. @since 1.2.3 */
    VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB = 1,
    /** kdump, compressed by LZO. @since 1.2.3 */
    VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO = 2,
    /** kdump, compressed by snappy. @since 1.2.3 */
    VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY = 3,
    /** Windows crash dump; the guest needs a driver that supplies the header. @since 7.4.0 */
    VIR_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP = 4
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_CORE_DUMP_FORMAT_LAST
# endif
} virDomainCoreDumpFormat;

/**
 * How to save or restore a domain's state.
 *
 * Without `RUNNING` and `PAUSED` the restored domain is in the state it was saved in.
 */
typedef enum {
    /** Keeps the file out of the host's page cache. @since 0.9.4 */
    VIR_DOMAIN_SAVE_BYPASS_CACHE = 1,
    /** Has the restored domain run. @since 0.9.5 */
    VIR_DOMAIN_SAVE_RUNNING = 1 << 1,
    /** Has the restored domain wait, paused. @since 0.9.5 */
    VIR_DOMAIN_SAVE_PAUSED = 1 << 2,
    /** Sets the firmware variables back to their template; only when restoring. @since 8.1.0 */
    VIR_DOMAIN_SAVE_RESET_NVRAM = 1 << 3
} virDomainSaveRestoreFlags;

/** What to put into the XML of a saved state. */
typedef enum {
    /** Passwords and other secrets as well; refused on read-only connections. @since 5.1.0 */
    VIR_DOMAIN_SAVE_IMAGE_XML_SECURE = 1
} virDomainSaveImageXMLFlags;

/** How a domain moves to another host. */
typedef enum {
    /** Keeps the guest running while its memory is copied. @since 0.3.2 */
    VIR_MIGRATE_LIVE = 1,
    /**
     * Lets the source host connect to the destination and run the migration, instead of the client.
     *
     * @since 0.7.2
     */
    VIR_MIGRATE_PEER2PEER = 1 << 1,
    /**
     * Sends the data through the connection between the two management daemons; needs
     * `VIR_MIGRATE_PEER2PEER`.
     *
     * @since 0.7.2
     */
    VIR_MIGRATE_TUNNELLED = 1 << 2,
    /**
     * Stores the definition on the destination, so that the domain is persistent there.
     *
     * @since 0.7.3
     */
    VIR_MIGRATE_PERSIST_DEST = 1 << 3,
    /** Removes the stored definition from the source after success. @since 0.7.3 */
    VIR_MIGRATE_UNDEFINE_SOURCE = 1 << 4,
    /** Leaves the domain paused on the destination until `virDomainResume`. @since 0.7.5 */
    VIR_MIGRATE_PAUSED = 1 << 5,
    /** Copies whole disk images as well; excludes `VIR_MIGRATE_NON_SHARED_INC`. @since 0.8.2 */
    VIR_MIGRATE_NON_SHARED_DISK = 1 << 6,
    /**
     * Copies the top images of disks as well, their backing files being on the destination already.
     *
     * @since 0.8.2
     */
    VIR_MIGRATE_NON_SHARED_INC = 1 << 7,
    /**
     * Insists on a migration protocol that keeps the definition from changing meanwhile.
     *
     * @since 0.9.4
     */
    VIR_MIGRATE_CHANGE_PROTECTION = 1 << 8,
    /**
     * Migrates even where guest data might be damaged, as with host disk caches on non-coherent
     * storage.
     *
     * @since 0.9.11
     */
    VIR_MIGRATE_UNSAFE = 1 << 9,
    /**
     * Transfers the definition of an inactive domain only; needs `VIR_MIGRATE_PERSIST_DEST`.
     *
     * @since 1.0.1
     */
    VIR_MIGRATE_OFFLINE = 1 << 10,
    /**
     * Compresses memory on its way, by the methods in `VIR_MIGRATE_PARAM_COMPRESSION`.
     *
     * @since 1.0.3
     */
    VIR_MIGRATE_COMPRESSED = 1 << 11,
    /** Gives up when the guest meets an I/O error during the migration. @since 1.1.0 */
    VIR_MIGRATE_ABORT_ON_ERROR = 1 << 12,
    /**
     * Slows the guest down step by step when it changes memory faster than it is copied.
     *
     * @since 1.2.3
     */
    VIR_MIGRATE_AUTO_CONVERGE = 1 << 13,
    /** Locks all guest memory in RAM before an RDMA migration starts. @since 1.2.9 */
    VIR_MIGRATE_RDMA_PIN_ALL = 1 << 14,
    /** Allows a later switch to post-copy by `virDomainMigrateStartPostCopy`. @since 1.3.3 */
    VIR_MIGRATE_POSTCOPY = 1 << 15,
    /** Encrypts the hypervisors' own data channel with TLS. @since 3.2.0 */
    VIR_MIGRATE_TLS = 1 << 16,
    /** Sends memory through several connections at a time. @since 5.2.0 */
    VIR_MIGRATE_PARALLEL = 1 << 17,
    /**
     * Makes guest writes wait until the destination's disk has them too, so that disk copying
     * converges.
     *
     * @since 8.0.0
     */
    VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES = 1 << 18,
    /** Takes up a post-copy migration again whose connection broke. @since 8.5.0 */
    VIR_MIGRATE_POSTCOPY_RESUME = 1 << 19,
    /**
     * Sends pages without copying them in the kernel first; needs `VIR_MIGRATE_PARALLEL` in QEMU.
     *
     * @since 8.5.0
     */
    VIR_MIGRATE_ZEROCOPY = 1 << 20
} virDomainMigrateFlags;

/** Which migration speed is meant; 0 means the ordinary one. */
typedef enum {
    /** The speed of the post-copy phase. @since 5.1.0 */
    VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY = 1
} virDomainMigrateMaxSpeedFlags;

/** What a change of a domain's memory concerns. */
typedef enum {
    /** The running domain when it is active, else its stored configuration. @since 0.9.1 */
    VIR_DOMAIN_MEM_CURRENT = 0,
    /** The running domain; fails when it is inactive. @since 0.9.0 */
    VIR_DOMAIN_MEM_LIVE = 1,
    /** The stored configuration, in effect from the next start. @since 0.9.0 */
    VIR_DOMAIN_MEM_CONFIG = 1 << 1,
    /**
     * The upper bound instead of the amount in use; few drivers can change it live.
     *
     * @since 0.9.1
     */
    VIR_DOMAIN_MEM_MAXIMUM = 1 << 2
} virDomainMemoryModFlags;

/** How a domain's memory is spread over the host's NUMA nodes. */
typedef enum {
    /** From the chosen nodes only; allocation fails when they are full. @since 0.9.9 */
    VIR_DOMAIN_NUMATUNE_MEM_STRICT = 0,
    /** From the chosen node if it has room, else from others. @since 0.9.9 */
    VIR_DOMAIN_NUMATUNE_MEM_PREFERRED = 1,
    /** From the chosen nodes in turn. @since 0.9.9 */
    VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE = 2,
    /** From the chosen nodes, bound by cgroup only, so the set can be changed live. @since 7.3.0 */
    VIR_DOMAIN_NUMATUNE_MEM_RESTRICTIVE = 3
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_NUMATUNE_MEM_LAST
# endif
} virDomainNumatuneMemMode;

/** What the addresses in `virDomainMemoryPeek` mean; exactly one is given. */
typedef enum {
    /** Virtual addresses, as the guest's first CPU sees them at present. @since 0.4.4 */
    VIR_MEMORY_VIRTUAL = 1,
    /** Guest physical addresses. @since 0.7.0 */
    VIR_MEMORY_PHYSICAL = 1 << 1
} virDomainMemoryFlags;

/** Types of memory parameters; old names of the values of `TypedParameterType`. */
typedef enum {
    /** Signed, 32 bits. @since 0.8.5 */
    VIR_DOMAIN_MEMORY_PARAM_INT = 1,
    /** Unsigned, 32 bits. @since 0.8.5 */
    VIR_DOMAIN_MEMORY_PARAM_UINT = 2,
    /** Signed, 64 bits. @since 0.8.5 */
    VIR_DOMAIN_MEMORY_PARAM_LLONG = 3,
    /** Unsigned, 64 bits. @since 0.8.5 */
    VIR_DOMAIN_MEMORY_PARAM_ULLONG = 4,
    /** Floating point, 64 bits. @since 0.8.5 */
    VIR_DOMAIN_MEMORY_PARAM_DOUBLE = 5,
    /** Yes or no, in one byte. @since 0.8.5 */
    VIR_DOMAIN_MEMORY_PARAM_BOOLEAN = 6
} virMemoryParameterType;

/** What a virtual CPU is doing. */
typedef enum {
    /** It is switched off. @since 0.1.4 */
    VIR_VCPU_OFFLINE = 0,
    /** It runs. @since 0.1.4 */
    VIR_VCPU_RUNNING = 1,
    /** It waits for some resource. @since 0.1.4 */
    VIR_VCPU_BLOCKED = 2
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_VCPU_LAST
# endif
} virVcpuState;

/** Values that stand in place of a host CPU's number. */
typedef enum {
    /** The virtual CPU is on no host CPU, being off. @since 6.10.0 */
    VIR_VCPU_INFO_CPU_OFFLINE = -1,
    /** The driver cannot tell the host CPU. @since 6.10.0 */
    VIR_VCPU_INFO_CPU_UNAVAILABLE = -2
} virVcpuHostCpuState;

/** What a call on the number of virtual CPUs concerns. */
typedef enum {
    /** The running domain when it is active, else its stored configuration. @since 0.9.4 */
    VIR_DOMAIN_VCPU_CURRENT = 0,
    /** The running domain; fails when it is inactive. @since 0.8.5 */
    VIR_DOMAIN_VCPU_LIVE = 1,
    /** The stored configuration, in effect from the next start. @since 0.8.5 */
    VIR_DOMAIN_VCPU_CONFIG = 1 << 1,
    /** The upper bound instead of the number in use. @since 0.8.5 */
    VIR_DOMAIN_VCPU_MAXIMUM = 1 << 2,
    /** CPUs that the guest's operating system has switched on, by its agent. @since 1.1.0 */
    VIR_DOMAIN_VCPU_GUEST = 1 << 3,
    /** Makes added CPUs removable at run time; only when setting. @since 2.4.0 */
    VIR_DOMAIN_VCPU_HOTPLUGGABLE = 1 << 4,
    /**
     * Returns without waiting for the guest to let removed CPUs go; an event tells the outcome.
     *
     * @since after 11.3.0
     */
    VIR_DOMAIN_VCPU_ASYNC_UNPLUG = 1 << 5
} virDomainVcpuFlags;

/** Types of scheduler parameters; old names of the values of `TypedParameterType`. */
typedef enum {
    /** Signed, 32 bits. @since 0.2.3 */
    VIR_DOMAIN_SCHED_FIELD_INT = 1,
    /** Unsigned, 32 bits. @since 0.2.3 */
    VIR_DOMAIN_SCHED_FIELD_UINT = 2,
    /** Signed, 64 bits. @since 0.2.3 */
    VIR_DOMAIN_SCHED_FIELD_LLONG = 3,
    /** Unsigned, 64 bits. @since 0.2.3 */
    VIR_DOMAIN_SCHED_FIELD_ULLONG = 4,
    /** Floating point, 64 bits. @since 0.2.3 */
    VIR_DOMAIN_SCHED_FIELD_DOUBLE = 5,
    /** Yes or no, in one byte. @since 0.2.3 */
    VIR_DOMAIN_SCHED_FIELD_BOOLEAN = 6
} virSchedParameterType;

/** What `virDomainSetVcpu` concerns, and whether it waits. */
typedef enum {
    /** The running domain when it is active, else its stored configuration. @since after 11.3.0 */
    VIR_DOMAIN_SETVCPU_AFFECT_CURRENT = 0,
    /** The running domain; fails when it is inactive. @since after 11.3.0 */
    VIR_DOMAIN_SETVCPU_AFFECT_LIVE = 1,
    /** The stored configuration, in effect from the next start. @since after 11.3.0 */
    VIR_DOMAIN_SETVCPU_AFFECT_CONFIG = 1 << 1,
    /**
     * Returns without waiting for the guest to let a CPU go; an event tells the outcome.
     *
     * @since after 11.3.0
     */
    VIR_DOMAIN_SETVCPU_ASYNC_UNPLUG = 1 << 2
} virDomainSetVcpuFlags;

/**
 * Which description of a domain a device change applies to; the values agree with
 * `virDomainModificationImpact`.
 */
typedef enum {
    /** The running domain when there is one, else the stored definition. @since 0.7.7 */
    VIR_DOMAIN_DEVICE_MODIFY_CURRENT = 0,
    /** The running domain. @since 0.7.7 */
    VIR_DOMAIN_DEVICE_MODIFY_LIVE = 1,
    /** The stored definition, effective from the next start. @since 0.7.7 */
    VIR_DOMAIN_DEVICE_MODIFY_CONFIG = 1 << 1,
    /** Do it even against the guest's will, such as ejecting a locked medium. @since 0.8.6 */
    VIR_DOMAIN_DEVICE_MODIFY_FORCE = 1 << 2
} virDomainDeviceModifyFlags;

/** Numbering schemes of keys. */
typedef enum {
    /** Codes of the Linux input system (`linux/input.h`). @since 0.9.3 */
    VIR_KEYCODE_SET_LINUX = 0,
    /** Scan codes of the original PC/XT keyboard. @since 0.9.3 */
    VIR_KEYCODE_SET_XT = 1,
    /** Scan codes of the AT keyboard, set 1. @since 0.9.3 */
    VIR_KEYCODE_SET_ATSET1 = 2,
    /** Scan codes of the AT keyboard, set 2. @since 0.9.3 */
    VIR_KEYCODE_SET_ATSET2 = 3,
    /** Scan codes of the AT keyboard, set 3. @since 0.9.3 */
    VIR_KEYCODE_SET_ATSET3 = 4,
    /** Virtual key codes of macOS. @since 0.9.4 */
    VIR_KEYCODE_SET_OSX = 5,
    /** Codes of the Linux console driver for XT keyboards. @since 0.9.4 */
    VIR_KEYCODE_SET_XT_KBD = 6,
    /** HID usage codes of USB keyboards. @since 0.9.4 */
    VIR_KEYCODE_SET_USB = 7,
    /** Virtual key codes of Windows. @since 0.9.4 */
    VIR_KEYCODE_SET_WIN32 = 8,
    /**
     * XT scan codes with a changed encoding of the extended ones, as VNC uses in its QEMU
     * extension.
     *
     * @since 4.2.0
     */
    VIR_KEYCODE_SET_QNUM = 9
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_KEYCODE_SET_LAST
# endif
} virKeycodeSet;

/** How `virDomainOpenConsole` treats other users of the console. */
typedef enum {
    /** Disconnect whoever holds the console and take it over. @since 0.9.11 */
    VIR_DOMAIN_CONSOLE_FORCE = 1,
    /**
     * Connect only when the driver can guarantee that nobody else holds the console.
     *
     * @since 0.9.11
     */
    VIR_DOMAIN_CONSOLE_SAFE = 1 << 1
} virDomainConsoleFlags;

/** How `virDomainOpenChannel` treats other users of the channel. */
typedef enum {
    /** Disconnect whoever holds the channel and take it over. @since 1.0.2 */
    VIR_DOMAIN_CHANNEL_FORCE = 1
} virDomainChannelFlags;

/** How a graphics connection is opened. */
typedef enum {
    /** The client need not authenticate to the display server. @since 0.9.7 */
    VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH = 1
} virDomainOpenGraphicsFlags;

/** Which display servers `virDomainGraphicsReload` turns to. */
typedef enum {
    /** Every one that can reload. @since 10.2.0 */
    VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY = 0,
    /** VNC only. @since 10.2.0 */
    VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_VNC = 1
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_LAST
# endif
} virDomainGraphicsReloadType;

/** Why a domain is in state `VIR_DOMAIN_BLOCKED`. */
typedef enum {
    /** The cause is not known. @since 0.9.2 */
    VIR_DOMAIN_BLOCKED_UNKNOWN = 0
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_BLOCKED_LAST
# endif
} virDomainBlockedReason;

/** How `virDomainBlockResize` reads its arguments. */
typedef enum {
    /** The size is in bytes rather than KiB. @since 0.9.11 */
    VIR_DOMAIN_BLOCK_RESIZE_BYTES = 1,
    /**
     * Take the size from the capacity of the device below; the size argument is then 0 or has to
     * agree with it.
     *
     * @since 10.0.0
     */
    VIR_DOMAIN_BLOCK_RESIZE_CAPACITY = 1 << 1,
    /** Only grow: fail rather than make the disk smaller. @since after 11.3.0 */
    VIR_DOMAIN_BLOCK_RESIZE_EXTEND = 1 << 2
} virDomainBlockResizeFlags;

/** What kind of work a block job does. */
typedef enum {
    /** A kind that has no value here, or none given. @since 0.9.4 */
    VIR_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN = 0,
    /**
     * Data of backing files is brought into the top image (`virDomainBlockPull`, or
     * `virDomainBlockRebase` without copying).
     *
     * @since 0.9.4
     */
    VIR_DOMAIN_BLOCK_JOB_TYPE_PULL = 1,
    /**
     * The disk is mirrored to another place (`virDomainBlockCopy`, or `virDomainBlockRebase` with
     * copying).
     *
     * @since 0.9.12
     */
    VIR_DOMAIN_BLOCK_JOB_TYPE_COPY = 2,
    /**
     * Data of an overlay below the top goes down into its base (`virDomainBlockCommit`).
     *
     * @since 0.10.2
     */
    VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT = 3,
    /**
     * Data of the image in use goes down into its base; the job waits in the ready phase to be
     * pivoted.
     *
     * @since 1.2.6
     */
    VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT = 4,
    /** The disk takes part in a backup (`virDomainBackupBegin`). @since 6.0.0 */
    VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP = 5
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_BLOCK_JOB_TYPE_LAST
# endif
} virDomainBlockJobType;

/** How `virDomainBlockJobAbort` ends a job. */
typedef enum {
    /** Ask for the end and return at once; an event tells when it came. @since 0.9.12 */
    VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC = 1,
    /**
     * Switch the disk to the job's destination; works for a copy or an active commit that is ready.
     *
     * @since 0.9.12
     */
    VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT = 1 << 1
} virDomainBlockJobAbortFlags;

/** How `virDomainGetBlockJobInfo` fills its answer. */
typedef enum {
    /** Give the bandwidth in bytes per second rather than MiB per second. @since 1.2.9 */
    VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES = 1
} virDomainBlockJobInfoFlags;

/** How `virDomainBlockJobSetSpeed` reads its arguments. */
typedef enum {
    /** The bandwidth is in bytes per second rather than MiB per second. @since 1.2.9 */
    VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES = 1
} virDomainBlockJobSetSpeedFlags;

/** How `virDomainBlockPull` reads its arguments. */
typedef enum {
    /** The bandwidth is in bytes per second rather than MiB per second. @since 1.2.9 */
    VIR_DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES = 1 << 6
} virDomainBlockPullFlags;

/** What `virDomainBlockRebase` does. */
typedef enum {
    /** Copy the top image only; the copy keeps the same backing chain. @since 0.9.12 */
    VIR_DOMAIN_BLOCK_REBASE_SHALLOW = 1,
    /** Use a destination that already exists, made beforehand by the caller. @since 0.9.12 */
    VIR_DOMAIN_BLOCK_REBASE_REUSE_EXT = 1 << 1,
    /** Make the destination in raw format. @since 0.9.12 */
    VIR_DOMAIN_BLOCK_REBASE_COPY_RAW = 1 << 2,
    /** Mirror the disk instead of pulling; `base` then names the destination. @since 0.9.12 */
    VIR_DOMAIN_BLOCK_REBASE_COPY = 1 << 3,
    /** Keep names of backing files relative where they are. @since 1.2.7 */
    VIR_DOMAIN_BLOCK_REBASE_RELATIVE = 1 << 4,
    /** The destination is a block device, not a file. @since 1.2.9 */
    VIR_DOMAIN_BLOCK_REBASE_COPY_DEV = 1 << 5,
    /** The bandwidth is in bytes per second rather than MiB per second. @since 1.2.9 */
    VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES = 1 << 6
} virDomainBlockRebaseFlags;

/** How `virDomainBlockCopy` copies. */
typedef enum {
    /** Copy the top image only; the copy keeps the same backing chain. @since 1.2.8 */
    VIR_DOMAIN_BLOCK_COPY_SHALLOW = 1,
    /** Use a destination that already exists, made beforehand by the caller. @since 1.2.8 */
    VIR_DOMAIN_BLOCK_COPY_REUSE_EXT = 1 << 1,
    /**
     * Allow the job on a persistent domain though it does not survive a restart of the domain.
     *
     * @since 3.5.0
     */
    VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB = 1 << 2,
    /**
     * Guest writes go to both places before they count as done, so the job converges whatever the
     * load.
     *
     * @since 8.0.0
     */
    VIR_DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES = 1 << 3,
    /**
     * The destination is known to read as zeros, so zero blocks need no writing.
     *
     * @since after 11.3.0
     */
    VIR_DOMAIN_BLOCK_COPY_TARGET_ZEROED = 1 << 4
} virDomainBlockCopyFlags;

/** How `virDomainBlockCommit` commits. */
typedef enum {
    /** When no base is named, take the image right below the top one. @since 0.10.2 */
    VIR_DOMAIN_BLOCK_COMMIT_SHALLOW = 1,
    /** Remove the images whose data has gone into the base. @since 0.10.2 */
    VIR_DOMAIN_BLOCK_COMMIT_DELETE = 1 << 1,
    /** Allow the image in use as the top; the job then runs in two phases. @since 1.2.6 */
    VIR_DOMAIN_BLOCK_COMMIT_ACTIVE = 1 << 2,
    /** Keep names of backing files relative where they are. @since 1.2.7 */
    VIR_DOMAIN_BLOCK_COMMIT_RELATIVE = 1 << 3,
    /** The bandwidth is in bytes per second rather than MiB per second. @since 1.2.9 */
    VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES = 1 << 4
} virDomainBlockCommitFlags;

/** What went wrong on a disk. */
typedef enum {
    /** Nothing. @since 0.9.10 */
    VIR_DOMAIN_DISK_ERROR_NONE = 0,
    /** An input/output error, not told in detail. @since 0.9.10 */
    VIR_DOMAIN_DISK_ERROR_UNSPEC = 1,
    /** The storage below is full. @since 0.9.10 */
    VIR_DOMAIN_DISK_ERROR_NO_SPACE = 2
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_DISK_ERROR_LAST
# endif
} virDomainDiskErrorCode;

/** Types of block I/O parameters; older names of the values of `virTypedParameterType`. */
typedef enum {
    /** Same as `VIR_TYPED_PARAM_INT`. @since 0.9.0 */
    VIR_DOMAIN_BLKIO_PARAM_INT = 1,
    /** Same as `VIR_TYPED_PARAM_UINT`. @since 0.9.0 */
    VIR_DOMAIN_BLKIO_PARAM_UINT = 2,
    /** Same as `VIR_TYPED_PARAM_LLONG`. @since 0.9.0 */
    VIR_DOMAIN_BLKIO_PARAM_LLONG = 3,
    /** Same as `VIR_TYPED_PARAM_ULLONG`. @since 0.9.0 */
    VIR_DOMAIN_BLKIO_PARAM_ULLONG = 4,
    /** Same as `VIR_TYPED_PARAM_DOUBLE`. @since 0.9.0 */
    VIR_DOMAIN_BLKIO_PARAM_DOUBLE = 5,
    /** Same as `VIR_TYPED_PARAM_BOOLEAN`. @since 0.9.0 */
    VIR_DOMAIN_BLKIO_PARAM_BOOLEAN = 6
} virBlkioParameterType;

/** How `virDomainBackupBegin` starts a backup. */
typedef enum {
    /**
     * Target and scratch files exist already, made by the caller with the right format and size.
     *
     * @since 6.0.0
     */
    VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL = 1,
    /**
     * When the guest powers off during the backup, keep its process paused until the job is over.
     *
     * @since after 11.3.0
     */
    VIR_DOMAIN_BACKUP_BEGIN_PRESERVE_SHUTDOWN_DOMAIN = 1 << 1
} virDomainBackupBeginFlags;

/** What happens to the security labels of file descriptors given to `virDomainFDAssociate`. */
typedef enum {
    /**
     * Put the former label back once the descriptor is no longer used, where that is possible.
     *
     * @since 9.0.0
     */
    VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE = 1,
    /**
     * Label for writing even though the descriptor is used for an image that is only read.
     *
     * @since 9.0.0
     */
    VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE = 1 << 1
} virDomainFDAssociateFlags;

/** Kinds of memory figures that `virDomainMemoryStats` reports. */
typedef enum {
    /** Data the guest read back from its swap space, in KiB. @since 0.7.5 */
    VIR_DOMAIN_MEMORY_STAT_SWAP_IN = 0,
    /** Data the guest moved out to its swap space, in KiB. @since 0.7.5 */
    VIR_DOMAIN_MEMORY_STAT_SWAP_OUT = 1,
    /** Number of the guest's page faults that had to wait for disk input. @since 0.7.5 */
    VIR_DOMAIN_MEMORY_STAT_MAJOR_FAULT = 2,
    /** Number of the guest's page faults served without disk input. @since 0.7.5 */
    VIR_DOMAIN_MEMORY_STAT_MINOR_FAULT = 3,
    /** Memory the guest system does not use at all, caches counted as used, in KiB. @since 0.7.5 */
    VIR_DOMAIN_MEMORY_STAT_UNUSED = 4,
    /**
     * Memory the guest system sees as its own; the assigned amount less what firmware and kernel
     * reserve, in KiB.
     *
     * @since 0.7.5
     */
    VIR_DOMAIN_MEMORY_STAT_AVAILABLE = 5,
    /** Present size of the guest's memory as set by the balloon, in KiB. @since 0.9.3 */
    VIR_DOMAIN_MEMORY_STAT_ACTUAL_BALLOON = 6,
    /** Host memory resident for the process that runs the guest, in KiB. @since 0.9.10 */
    VIR_DOMAIN_MEMORY_STAT_RSS = 7,
    /** Memory the balloon could take back before the guest starts to swap, in KiB. @since 2.1.0 */
    VIR_DOMAIN_MEMORY_STAT_USABLE = 8,
    /** When the guest last refreshed these figures, in seconds since the epoch. @since 2.1.0 */
    VIR_DOMAIN_MEMORY_STAT_LAST_UPDATE = 9,
    /**
     * Guest memory holding disk caches that can be dropped without writing anything, in KiB.
     *
     * @since 4.6.0
     */
    VIR_DOMAIN_MEMORY_STAT_DISK_CACHES = 10,
    /** Number of huge pages the guest allocated successfully. @since 5.4.0 */
    VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC = 11,
    /** Number of huge page allocations that failed inside the guest. @since 5.4.0 */
    VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL = 12,
    /** How many kinds of figures this version knows; grows with new kinds. @since 0.7.5 */
    VIR_DOMAIN_MEMORY_STAT_NR = 13
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_MEMORY_STAT_LAST
# endif
} virDomainMemoryStatTags;

/**
 * Groups of statistics that can be asked for in bulk; 0 asks for every group the hypervisor knows.
 */
typedef enum {
    /** State of the domain and how it got there (`state.*`). @since 1.2.8 */
    VIR_DOMAIN_STATS_STATE = 1,
    /** CPU time of the whole domain, with cache and energy monitors (`cpu.*`). @since 1.2.9 */
    VIR_DOMAIN_STATS_CPU_TOTAL = 1 << 1,
    /** Memory balloon figures (`balloon.*`). @since 1.2.9 */
    VIR_DOMAIN_STATS_BALLOON = 1 << 2,
    /** Figures per virtual CPU (`vcpu.*`). @since 1.2.9 */
    VIR_DOMAIN_STATS_VCPU = 1 << 3,
    /** Traffic per network interface (`net.*`). @since 1.2.9 */
    VIR_DOMAIN_STATS_INTERFACE = 1 << 4,
    /** Traffic and sizes per disk (`block.*`). @since 1.2.9 */
    VIR_DOMAIN_STATS_BLOCK = 1 << 5,
    /** Values of the perf events that are switched on (`perf.*`). @since 1.3.3 */
    VIR_DOMAIN_STATS_PERF = 1 << 6,
    /** Polling settings per IOThread (`iothread.*`). @since 4.10.0 */
    VIR_DOMAIN_STATS_IOTHREAD = 1 << 7,
    /** Memory bandwidth monitors (`memory.*`). @since 6.0.0 */
    VIR_DOMAIN_STATS_MEMORY = 1 << 8,
    /** Result of the latest dirty rate measurement (`dirtyrate.*`). @since 7.2.0 */
    VIR_DOMAIN_STATS_DIRTYRATE = 1 << 9,
    /** Figures the hypervisor itself keeps, under names of its own (`vm.*`). @since 8.9.0 */
    VIR_DOMAIN_STATS_VM = 1 << 10
} virDomainStatsTypes;

/** Which domains bulk statistics cover and how they are gathered. */
# ifdef __GNUC__
__extension__
# endif
typedef enum {
    /** Covers active domains. @since 1.2.8 */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE = 1,
    /** Covers inactive domains. @since 1.2.8 */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE = 1 << 1,
    /** Covers domains with a stored definition. @since 1.2.8 */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT = 1 << 2,
    /** Covers domains that vanish when they stop. @since 1.2.8 */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT = 1 << 3,
    /** Covers domains in state running. @since 1.2.8 */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_RUNNING = 1 << 4,
    /** Covers paused domains. @since 1.2.8 */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_PAUSED = 1 << 5,
    /** Covers domains that are shut off. @since 1.2.8 */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF = 1 << 6,
    /** Covers domains in any further state. @since 1.2.8 */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_OTHER = 1 << 7,
    /**
     * Leaves out figures that would need waiting for a job in progress on the domain.
     *
     * @since 4.5.0
     */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT = 1 << 29,
    /** Lists each image of the disks' backing chains, not only the top ones. @since 1.2.12 */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING = 1 << 30,
    /**
     * Fails when a group in the request is not known to the hypervisor, where it would be skipped
     * silently otherwise.
     *
     * @since 1.2.8
     */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS = 1U << 31
} virConnectGetAllDomainStatsFlags;

/** How far a dirty rate measurement has come. */
typedef enum {
    /** No measurement was ever begun. @since 7.2.0 */
    VIR_DOMAIN_DIRTYRATE_UNSTARTED = 0,
    /** A measurement is going on. @since 7.2.0 */
    VIR_DOMAIN_DIRTYRATE_MEASURING = 1,
    /** A measurement has finished and its result can be read. @since 7.2.0 */
    VIR_DOMAIN_DIRTYRATE_MEASURED = 2
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_DIRTYRATE_LAST
# endif
} virDomainDirtyRateStatus;

/** Method by which the dirty rate is measured; at most one. */
typedef enum {
    /** Compares checksums of sampled pages; the default. @since 8.1.0 */
    VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING = 0,
    /** Counts pages marked in the dirty bitmap. @since 8.1.0 */
    VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP = 1,
    /**
     * Counts pages per virtual CPU with the dirty ring, which the guest must have enabled.
     *
     * @since 8.1.0
     */
    VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING = 1 << 1
} virDomainDirtyRateCalcFlags;

/** What is known of a domain's job. */
typedef enum {
    /** There is none. @since 0.7.7 */
    VIR_DOMAIN_JOB_NONE = 0,
    /** One runs, and how long it will take can be estimated. @since 0.7.7 */
    VIR_DOMAIN_JOB_BOUNDED = 1,
    /** One runs, and its end cannot be foreseen. @since 0.7.7 */
    VIR_DOMAIN_JOB_UNBOUNDED = 2,
    /** It is done; cleaning up may be left. @since 0.7.7 */
    VIR_DOMAIN_JOB_COMPLETED = 3,
    /** It ended with an error; cleaning up may be left. @since 0.7.7 */
    VIR_DOMAIN_JOB_FAILED = 4,
    /** It was aborted; cleaning up may be left. @since 0.7.7 */
    VIR_DOMAIN_JOB_CANCELLED = 5
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_JOB_LAST
# endif
} virDomainJobType;

/** Which job `virDomainGetJobStats` tells about. */
typedef enum {
    /** The last job that is over, rather than the running one; reading forgets it. @since 1.2.9 */
    VIR_DOMAIN_JOB_STATS_COMPLETED = 1,
    /** Do not forget the finished job after reading it. @since 6.0.0 */
    VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED = 1 << 1
} virDomainGetJobStatsFlags;

/** Which jobs `virDomainAbortJobFlags` may interrupt. */
typedef enum {
    /** Also a migration in post-copy mode, which then has to be recovered. @since 8.5.0 */
    VIR_DOMAIN_ABORT_JOB_POSTCOPY = 1
} virDomainAbortJobFlagsValues;

/** What a domain's job does. */
typedef enum {
    /** Something that has no value here. @since 3.3.0 */
    VIR_DOMAIN_JOB_OPERATION_UNKNOWN = 0,
    /** It starts the domain. @since 3.3.0 */
    VIR_DOMAIN_JOB_OPERATION_START = 1,
    /** It saves the domain's state. @since 3.3.0 */
    VIR_DOMAIN_JOB_OPERATION_SAVE = 2,
    /** It restores a saved state. @since 3.3.0 */
    VIR_DOMAIN_JOB_OPERATION_RESTORE = 3,
    /** It receives the domain from another host. @since 3.3.0 */
    VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN = 4,
    /** It moves the domain to another host. @since 3.3.0 */
    VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT = 5,
    /** It takes a snapshot. @since 3.3.0 */
    VIR_DOMAIN_JOB_OPERATION_SNAPSHOT = 6,
    /** It takes the domain back to a snapshot. @since 3.3.0 */
    VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT = 7,
    /** It writes a core dump. @since 3.3.0 */
    VIR_DOMAIN_JOB_OPERATION_DUMP = 8,
    /** It backs up disks. @since 6.0.0 */
    VIR_DOMAIN_JOB_OPERATION_BACKUP = 9,
    /** It deletes a snapshot. @since 9.0.0 */
    VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE = 10
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_JOB_OPERATION_LAST
# endif
} virDomainJobOperation;

/** Where `virDomainGetHostname` takes the name from. */
typedef enum {
    /** DHCP leases of the networks that the domain is on. @since 6.1.0 */
    VIR_DOMAIN_GET_HOSTNAME_LEASE = 1,
    /** The guest agent. @since 6.1.0 */
    VIR_DOMAIN_GET_HOSTNAME_AGENT = 1 << 1
} virDomainGetHostnameFlags;

/**
 * Signals for processes in a guest; the numbers are this interface's own and are mapped to the
 * guest's.
 */
typedef enum {
    /** No signal: only check that the process is there. @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_NOP = 0,
    /** Hangup (SIGHUP). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_HUP = 1,
    /** Interrupt from the keyboard (SIGINT). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_INT = 2,
    /** Quit from the keyboard (SIGQUIT). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_QUIT = 3,
    /** Illegal instruction (SIGILL). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_ILL = 4,
    /** Trace trap (SIGTRAP). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_TRAP = 5,
    /** Abort (SIGABRT). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_ABRT = 6,
    /** Bus error (SIGBUS). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_BUS = 7,
    /** Arithmetic error (SIGFPE). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_FPE = 8,
    /** Kill, which no process can catch (SIGKILL). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_KILL = 9,
    /** First one free for users (SIGUSR1). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_USR1 = 10,
    /** Bad memory access (SIGSEGV). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_SEGV = 11,
    /** Second one free for users (SIGUSR2). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_USR2 = 12,
    /** Write to a pipe without reader (SIGPIPE). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_PIPE = 13,
    /** Timer ran out (SIGALRM). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_ALRM = 14,
    /** Polite request to end (SIGTERM). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_TERM = 15,
    /** Coprocessor stack fault (SIGSTKFLT). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_STKFLT = 16,
    /** A child changed state (SIGCHLD). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_CHLD = 17,
    /** Go on after a stop (SIGCONT). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_CONT = 18,
    /** Stop, which no process can catch (SIGSTOP). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_STOP = 19,
    /** Stop from the keyboard (SIGTSTP). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_TSTP = 20,
    /** A background process read its terminal (SIGTTIN). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_TTIN = 21,
    /** A background process wrote to its terminal (SIGTTOU). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_TTOU = 22,
    /** Urgent data on a socket (SIGURG). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_URG = 23,
    /** CPU time limit passed (SIGXCPU). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_XCPU = 24,
    /** File size limit passed (SIGXFSZ). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_XFSZ = 25,
    /** Virtual timer ran out (SIGVTALRM). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_VTALRM = 26,
    /** Profiling timer ran out (SIGPROF). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_PROF = 27,
    /** The window changed its size (SIGWINCH). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_WINCH = 28,
    /** Input or output is possible (SIGPOLL, SIGIO). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_POLL = 29,
    /** Power is failing (SIGPWR). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_PWR = 30,
    /** Bad system call (SIGSYS). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_SYS = 31,
    /** Real-time signal 0 (SIGRTMIN). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT0 = 32,
    /** Real-time signal 1 (SIGRTMIN+1). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT1 = 33,
    /** Real-time signal 2 (SIGRTMIN+2). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT2 = 34,
    /** Real-time signal 3 (SIGRTMIN+3). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT3 = 35,
    /** Real-time signal 4 (SIGRTMIN+4). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT4 = 36,
    /** Real-time signal 5 (SIGRTMIN+5). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT5 = 37,
    /** Real-time signal 6 (SIGRTMIN+6). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT6 = 38,
    /** Real-time signal 7 (SIGRTMIN+7). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT7 = 39,
    /** Real-time signal 8 (SIGRTMIN+8). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT8 = 40,
    /** Real-time signal 9 (SIGRTMIN+9). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT9 = 41,
    /** Real-time signal 10 (SIGRTMIN+10). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT10 = 42,
    /** Real-time signal 11 (SIGRTMIN+11). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT11 = 43,
    /** Real-time signal 12 (SIGRTMIN+12). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT12 = 44,
    /** Real-time signal 13 (SIGRTMIN+13). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT13 = 45,
    /** Real-time signal 14 (SIGRTMIN+14). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT14 = 46,
    /** Real-time signal 15 (SIGRTMIN+15). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT15 = 47,
    /** Real-time signal 16 (SIGRTMIN+16). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT16 = 48,
    /** Real-time signal 17 (SIGRTMIN+17). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT17 = 49,
    /** Real-time signal 18 (SIGRTMIN+18). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT18 = 50,
    /** Real-time signal 19 (SIGRTMIN+19). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT19 = 51,
    /** Real-time signal 20 (SIGRTMIN+20). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT20 = 52,
    /** Real-time signal 21 (SIGRTMIN+21). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT21 = 53,
    /** Real-time signal 22 (SIGRTMIN+22). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT22 = 54,
    /** Real-time signal 23 (SIGRTMIN+23). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT23 = 55,
    /** Real-time signal 24 (SIGRTMIN+24). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT24 = 56,
    /** Real-time signal 25 (SIGRTMIN+25). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT25 = 57,
    /** Real-time signal 26 (SIGRTMIN+26). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT26 = 58,
    /** Real-time signal 27 (SIGRTMIN+27). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT27 = 59,
    /** Real-time signal 28 (SIGRTMIN+28). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT28 = 60,
    /** Real-time signal 29 (SIGRTMIN+29). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT29 = 61,
    /** Real-time signal 30 (SIGRTMIN+30). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT30 = 62,
    /** Real-time signal 31 (SIGRTMIN+31). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT31 = 63,
    /** Real-time signal 32 (SIGRTMIN+32). @since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT32 = 64
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_PROCESS_SIGNAL_LAST
# endif
} virDomainProcessSignal;

/** How `virDomainSetTime` sets the clock. */
typedef enum {
    /**
     * Take the time from the domain's real-time clock; the time arguments are not used.
     *
     * @since 1.2.5
     */
    VIR_DOMAIN_TIME_SYNC = 1
} virDomainSetTimeFlags;

/** Where `virDomainInterfaceAddresses` takes addresses from. */
typedef enum {
    /** DHCP leases of the networks that the domain is on. @since 1.2.14 */
    VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE = 0,
    /** The guest agent. @since 1.2.14 */
    VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT = 1,
    /** The host's ARP table. @since 4.2.0 */
    VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP = 2
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LAST
# endif
} virDomainInterfaceAddressesSource;

/** How `virDomainSetUserPassword` reads the password. */
typedef enum {
    /** It is already in the encrypted form that the guest stores. @since 1.2.16 */
    VIR_DOMAIN_PASSWORD_ENCRYPTED = 1
} virDomainSetUserPasswordFlags;

/** Groups of facts to ask a guest for. */
typedef enum {
    /** Users who are logged in. @since 5.7.0 */
    VIR_DOMAIN_GUEST_INFO_USERS = 1,
    /** The operating system. @since 5.7.0 */
    VIR_DOMAIN_GUEST_INFO_OS = 1 << 1,
    /** The time zone. @since 5.7.0 */
    VIR_DOMAIN_GUEST_INFO_TIMEZONE = 1 << 2,
    /** The host name. @since 5.7.0 */
    VIR_DOMAIN_GUEST_INFO_HOSTNAME = 1 << 3,
    /** Mounted file systems. @since 5.7.0 */
    VIR_DOMAIN_GUEST_INFO_FILESYSTEM = 1 << 4,
    /** Disks. @since 7.0.0 */
    VIR_DOMAIN_GUEST_INFO_DISKS = 1 << 5,
    /** Network interfaces. @since 7.10.0 */
    VIR_DOMAIN_GUEST_INFO_INTERFACES = 1 << 6,
    /** Load averages. @since 11.2.0 */
    VIR_DOMAIN_GUEST_INFO_LOAD = 1 << 7,
    /** Devices with their drivers, on Windows guests. @since after 11.3.0 */
    VIR_DOMAIN_GUEST_INFO_DEVICES = 1 << 8
} virDomainGuestInfoTypes;

/** Special timeouts for `virDomainAgentSetResponseTimeout`. */
typedef enum {
    /** Wait without limit. @since 0.10.0 */
    VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK = -2,
    /** Wait as long as the driver finds right. @since 0.10.0 */
    VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT = -1,
    /** Do not wait. @since 0.10.0 */
    VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_NOWAIT = 0
} virDomainAgentResponseTimeoutValues;

/**
 * How `virDomainAuthorizedSSHKeysSet` treats keys that are there; without flags they are replaced.
 */
typedef enum {
    /** Add the given keys, without doubles. @since 6.10.0 */
    VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND = 1,
    /** Take the given keys away. @since 6.10.0 */
    VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE = 1 << 1
} virDomainAuthorizedSSHKeysSetFlags;

/** What happened to a domain; each value has an enum of its own for the detail. */
typedef enum {
    /** Its definition was stored; detail from `virDomainEventDefinedDetailType`. @since 0.5.0 */
    VIR_DOMAIN_EVENT_DEFINED = 0,
    /** Its definition was removed; detail from `virDomainEventUndefinedDetailType`. @since 0.5.0 */
    VIR_DOMAIN_EVENT_UNDEFINED = 1,
    /** It began to run; detail from `virDomainEventStartedDetailType`. @since 0.5.0 */
    VIR_DOMAIN_EVENT_STARTED = 2,
    /** Its CPUs were stopped; detail from `virDomainEventSuspendedDetailType`. @since 0.5.0 */
    VIR_DOMAIN_EVENT_SUSPENDED = 3,
    /** Its CPUs run again; detail from `virDomainEventResumedDetailType`. @since 0.5.0 */
    VIR_DOMAIN_EVENT_RESUMED = 4,
    /** It no longer runs; detail from `virDomainEventStoppedDetailType`. @since 0.5.0 */
    VIR_DOMAIN_EVENT_STOPPED = 5,
    /**
     * The guest has shut down, its process is still there; detail from
     * `virDomainEventShutdownDetailType`.
     *
     * @since 0.9.8
     */
    VIR_DOMAIN_EVENT_SHUTDOWN = 6,
    /** The guest went to sleep; detail from `virDomainEventPMSuspendedDetailType`. @since 0.10.2 */
    VIR_DOMAIN_EVENT_PMSUSPENDED = 7,
    /** The guest crashed; detail from `virDomainEventCrashedDetailType`. @since 1.1.1 */
    VIR_DOMAIN_EVENT_CRASHED = 8
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_EVENT_LAST
# endif
} virDomainEventType;

/** How a domain came to be defined. */
typedef enum {
    /** It is new. @since 0.5.0 */
    VIR_DOMAIN_EVENT_DEFINED_ADDED = 0,
    /** An existing definition changed. @since 0.5.0 */
    VIR_DOMAIN_EVENT_DEFINED_UPDATED = 1,
    /** It got this name in place of another. @since 1.2.19 */
    VIR_DOMAIN_EVENT_DEFINED_RENAMED = 2,
    /** Reverting to a snapshot brought the definition back. @since 1.3.3 */
    VIR_DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT = 3
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_EVENT_DEFINED_LAST
# endif
} virDomainEventDefinedDetailType;

/** How a definition went away. */
typedef enum {
    /** It was deleted. @since 0.5.0 */
    VIR_DOMAIN_EVENT_UNDEFINED_REMOVED = 0,
    /** It lives on under another name. @since 1.2.19 */
    VIR_DOMAIN_EVENT_UNDEFINED_RENAMED = 1
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_EVENT_UNDEFINED_LAST
# endif
} virDomainEventUndefinedDetailType;

/** How a domain came to run. */
typedef enum {
    /** An ordinary start. @since 0.5.0 */
    VIR_DOMAIN_EVENT_STARTED_BOOTED = 0,
    /** It is arriving from another host. @since 0.5.0 */
    VIR_DOMAIN_EVENT_STARTED_MIGRATED = 1,
    /** From a saved state. @since 0.5.0 */
    VIR_DOMAIN_EVENT_STARTED_RESTORED = 2,
    /** From a snapshot. @since 0.8.0 */
    VIR_DOMAIN_EVENT_STARTED_FROM_SNAPSHOT = 3,
    /** The sleeping guest woke up. @since 0.9.11 */
    VIR_DOMAIN_EVENT_STARTED_WAKEUP = 4,
    /**
     * The hypervisor process was made anew, as for a reset it cannot do in place.
     *
     * @since after 11.3.0
     */
    VIR_DOMAIN_EVENT_STARTED_RECREATED = 5
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_EVENT_STARTED_LAST
# endif
} virDomainEventStartedDetailType;

/** Why the CPUs of a domain stopped. */
typedef enum {
    /** On request. @since 0.5.0 */
    VIR_DOMAIN_EVENT_SUSPENDED_PAUSED = 0,
    /** For the last phase of a migration. @since 0.5.0 */
    VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED = 1,
    /** After a disk error. @since 0.8.0 */
    VIR_DOMAIN_EVENT_SUSPENDED_IOERROR = 2,
    /** The watchdog fired. @since 0.8.0 */
    VIR_DOMAIN_EVENT_SUSPENDED_WATCHDOG = 3,
    /** It was restored and stays paused. @since 0.9.5 */
    VIR_DOMAIN_EVENT_SUSPENDED_RESTORED = 4,
    /** It was taken back to a snapshot made while paused. @since 0.9.5 */
    VIR_DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT = 5,
    /** A call that pauses for a moment failed and could not resume it. @since 1.0.1 */
    VIR_DOMAIN_EVENT_SUSPENDED_API_ERROR = 6,
    /** The source side of a migration that is in post-copy mode. @since 1.3.3 */
    VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY = 7,
    /** A migration broke while in post-copy mode. @since 1.3.3 */
    VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED = 8,
    /**
     * The guest powered off, but its process is kept for a running job such as a backup.
     *
     * @since after 11.3.0
     */
    VIR_DOMAIN_EVENT_SUSPENDED_GUEST_SHUTDOWN = 9
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_EVENT_SUSPENDED_LAST
# endif
} virDomainEventSuspendedDetailType;

/** Why the CPUs of a domain run again. */
typedef enum {
    /** On request. @since 0.5.0 */
    VIR_DOMAIN_EVENT_RESUMED_UNPAUSED = 0,
    /** It has arrived on this host. @since 0.5.0 */
    VIR_DOMAIN_EVENT_RESUMED_MIGRATED = 1,
    /** It was taken back to a snapshot made while running. @since 0.9.5 */
    VIR_DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT = 2,
    /** It runs here while the rest of its memory still arrives. @since 1.3.3 */
    VIR_DOMAIN_EVENT_RESUMED_POSTCOPY = 3,
    /**
     * It runs here though its post-copy migration is broken and waits to be recovered.
     *
     * @since 8.5.0
     */
    VIR_DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED = 4
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_EVENT_RESUMED_LAST
# endif
} virDomainEventResumedDetailType;

/** Why a domain no longer runs. */
typedef enum {
    /** The guest shut down by itself or when asked to. @since 0.5.0 */
    VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN = 0,
    /** It was cut off from the host. @since 0.5.0 */
    VIR_DOMAIN_EVENT_STOPPED_DESTROYED = 1,
    /** The guest crashed. @since 0.5.0 */
    VIR_DOMAIN_EVENT_STOPPED_CRASHED = 2,
    /** It has moved to another host. @since 0.5.0 */
    VIR_DOMAIN_EVENT_STOPPED_MIGRATED = 3,
    /** Its state was saved. @since 0.5.0 */
    VIR_DOMAIN_EVENT_STOPPED_SAVED = 4,
    /** The hypervisor or the management of it failed. @since 0.5.0 */
    VIR_DOMAIN_EVENT_STOPPED_FAILED = 5,
    /** It was taken back to a snapshot made while off. @since 0.8.0 */
    VIR_DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT = 6,
    /** The hypervisor process ends so that a new one can take over. @since after 11.3.0 */
    VIR_DOMAIN_EVENT_STOPPED_RECREATED = 7
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_EVENT_STOPPED_LAST
# endif
} virDomainEventStoppedDetailType;

/** Who began the shutdown. */
typedef enum {
    /** The guest has shut down; nothing is known of the cause. @since 0.9.8 */
    VIR_DOMAIN_EVENT_SHUTDOWN_FINISHED = 0,
    /** Someone inside the guest. @since 3.4.0 */
    VIR_DOMAIN_EVENT_SHUTDOWN_GUEST = 1,
    /** The host, by a request or a signal to the process. @since 3.4.0 */
    VIR_DOMAIN_EVENT_SHUTDOWN_HOST = 2
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_EVENT_SHUTDOWN_LAST
# endif
} virDomainEventShutdownDetailType;

/** How a guest went to sleep. */
typedef enum {
    /** To memory. @since 0.10.2 */
    VIR_DOMAIN_EVENT_PMSUSPENDED_MEMORY = 0,
    /** To disk. @since 1.0.0 */
    VIR_DOMAIN_EVENT_PMSUSPENDED_DISK = 1
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_EVENT_PMSUSPENDED_LAST
# endif
} virDomainEventPMSuspendedDetailType;

/** What a crashed guest reported. */
typedef enum {
    /** Its kernel panicked. @since 1.1.1 */
    VIR_DOMAIN_EVENT_CRASHED_PANICKED = 0,
    /** It loaded a crash kernel, which handles the panic itself. @since 6.1.0 */
    VIR_DOMAIN_EVENT_CRASHED_CRASHLOADED = 1
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_EVENT_CRASHED_LAST
# endif
} virDomainEventCrashedDetailType;

/** Whose memory a hardware error hit. */
typedef enum {
    /** The hypervisor process's own. @since 6.9.0 */
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR = 0,
    /** The guest's. @since 6.9.0 */
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST = 1
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_LAST
# endif
} virDomainMemoryFailureRecipientType;

/** What the hypervisor did about a memory error. */
typedef enum {
    /** Nothing; the error was not urgent. @since 6.9.0 */
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE = 0,
    /** The guest was told with a machine check exception. @since 6.9.0 */
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT = 1,
    /** Nothing could be done; the domain ends. @since 6.9.0 */
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL = 2,
    /** The guest could not be told, so it was reset. @since 6.9.0 */
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET = 3
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_LAST
# endif
} virDomainMemoryFailureActionType;

/** More about a memory error. */
typedef enum {
    /** It cannot wait: the data was about to be used. @since 6.9.0 */
    VIR_DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED = 1,
    /** It came while an earlier one was still being handled. @since 6.9.0 */
    VIR_DOMAIN_MEMORY_FAILURE_RECURSIVE = 1 << 1
} virDomainMemoryFailureFlags;

/** What is done because the watchdog fired. */
typedef enum {
    /** Nothing. @since 0.8.0 */
    VIR_DOMAIN_EVENT_WATCHDOG_NONE = 0,
    /** The domain is paused. @since 0.8.0 */
    VIR_DOMAIN_EVENT_WATCHDOG_PAUSE = 1,
    /** The domain is reset. @since 0.8.0 */
    VIR_DOMAIN_EVENT_WATCHDOG_RESET = 2,
    /** The domain is cut off. @since 0.8.0 */
    VIR_DOMAIN_EVENT_WATCHDOG_POWEROFF = 3,
    /** The guest is asked to shut down. @since 0.8.0 */
    VIR_DOMAIN_EVENT_WATCHDOG_SHUTDOWN = 4,
    /** A debug message is written, nothing else. @since 0.8.0 */
    VIR_DOMAIN_EVENT_WATCHDOG_DEBUG = 5,
    /** A non-maskable interrupt is sent to the guest. @since 1.2.17 */
    VIR_DOMAIN_EVENT_WATCHDOG_INJECTNMI = 6
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_EVENT_WATCHDOG_LAST
# endif
} virDomainEventWatchdogAction;

/** What is done because of a disk error. */
typedef enum {
    /** Nothing; the error is ignored. @since 0.8.0 */
    VIR_DOMAIN_EVENT_IO_ERROR_NONE = 0,
    /** The domain is paused. @since 0.8.0 */
    VIR_DOMAIN_EVENT_IO_ERROR_PAUSE = 1,
    /** The guest sees the error. @since 0.8.0 */
    VIR_DOMAIN_EVENT_IO_ERROR_REPORT = 2
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_EVENT_IO_ERROR_LAST
# endif
} virDomainEventIOErrorAction;

/** How far a client's connection to a display is. */
typedef enum {
    /** The client has connected. @since 0.8.0 */
    VIR_DOMAIN_EVENT_GRAPHICS_CONNECT = 0,
    /** The client is authenticated and gets to work. @since 0.8.0 */
    VIR_DOMAIN_EVENT_GRAPHICS_INITIALIZE = 1,
    /** The client has gone. @since 0.8.0 */
    VIR_DOMAIN_EVENT_GRAPHICS_DISCONNECT = 2
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_EVENT_GRAPHICS_LAST
# endif
} virDomainEventGraphicsPhase;

/** Kinds of addresses in graphics events. */
typedef enum {
    /** IPv4. @since 0.8.0 */
    VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4 = 0,
    /** IPv6. @since 0.8.0 */
    VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6 = 1,
    /** A UNIX socket. @since 0.9.7 */
    VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX = 2
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_LAST
# endif
} virDomainEventGraphicsAddressType;

/** What became of a block job. */
typedef enum {
    /** It is done. @since 0.9.4 */
    VIR_DOMAIN_BLOCK_JOB_COMPLETED = 0,
    /** It ended with an error. @since 0.9.4 */
    VIR_DOMAIN_BLOCK_JOB_FAILED = 1,
    /** It was aborted. @since 0.9.12 */
    VIR_DOMAIN_BLOCK_JOB_CANCELED = 2,
    /** Its copy is in step with the disk; it waits for `virDomainBlockJobAbort`. @since 1.0.0 */
    VIR_DOMAIN_BLOCK_JOB_READY = 3
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_BLOCK_JOB_LAST
# endif
} virConnectDomainEventBlockJobStatus;

/** Why a disk's source changed at start. */
typedef enum {
    /** Its source was not there, so the medium was left out (`startupPolicy`). @since 0.9.7 */
    VIR_DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START = 0,
    /** Its source was not there, so the whole disk was left out (`startupPolicy`). @since 1.1.2 */
    VIR_DOMAIN_EVENT_DISK_DROP_MISSING_ON_START = 1
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_EVENT_DISK_CHANGE_LAST
# endif
} virConnectDomainEventDiskChangeReason;

/** How the tray of a removable drive moved. */
typedef enum {
    /** It opened. @since 0.9.11 */
    VIR_DOMAIN_EVENT_TRAY_CHANGE_OPEN = 0,
    /** It closed. @since 0.9.11 */
    VIR_DOMAIN_EVENT_TRAY_CHANGE_CLOSE = 1
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_EVENT_TRAY_CHANGE_LAST
# endif
} virDomainEventTrayChangeReason;

/** Whether the guest agent is there. */
typedef enum {
    /** It is. @since 1.2.11 */
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED = 1,
    /** It is not. @since 1.2.11 */
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED = 2
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_LAST
# endif
} virConnectDomainEventAgentLifecycleState;

/** Why the state of the guest agent changed. */
typedef enum {
    /** Not known. @since 1.2.11 */
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN = 0,
    /** The domain has just started, this is the first state. @since 1.2.11 */
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED = 1,
    /** The guest opened or closed its side of the channel. @since 1.2.11 */
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL = 2
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_LAST
# endif
} virConnectDomainEventAgentLifecycleReason;

/** Kinds of domain events to register for; each has a callback type of its own. */
typedef enum {
    /** Lifecycle; `virConnectDomainEventCallback`. @since 0.8.0 */
    VIR_DOMAIN_EVENT_ID_LIFECYCLE = 0,
    /** The guest rebooted; `virConnectDomainEventGenericCallback`. @since 0.8.0 */
    VIR_DOMAIN_EVENT_ID_REBOOT = 1,
    /** The guest set its clock; `virConnectDomainEventRTCChangeCallback`. @since 0.8.0 */
    VIR_DOMAIN_EVENT_ID_RTC_CHANGE = 2,
    /** The watchdog fired; `virConnectDomainEventWatchdogCallback`. @since 0.8.0 */
    VIR_DOMAIN_EVENT_ID_WATCHDOG = 3,
    /** A disk error; `virConnectDomainEventIOErrorCallback`. @since 0.8.0 */
    VIR_DOMAIN_EVENT_ID_IO_ERROR = 4,
    /** Clients of a display come and go; `virConnectDomainEventGraphicsCallback`. @since 0.8.0 */
    VIR_DOMAIN_EVENT_ID_GRAPHICS = 5,
    /** A disk error with its cause; `virConnectDomainEventIOErrorReasonCallback`. @since 0.8.1 */
    VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON = 6,
    /** Control of the domain is lost; `virConnectDomainEventGenericCallback`. @since 0.9.2 */
    VIR_DOMAIN_EVENT_ID_CONTROL_ERROR = 7,
    /**
     * A block job changed state, disk named by source path;
     * `virConnectDomainEventBlockJobCallback`.
     *
     * @since 0.9.4
     */
    VIR_DOMAIN_EVENT_ID_BLOCK_JOB = 8,
    /**
     * A disk's source was left out at start; `virConnectDomainEventDiskChangeCallback`.
     *
     * @since 0.9.7
     */
    VIR_DOMAIN_EVENT_ID_DISK_CHANGE = 9,
    /** A drive's tray moved; `virConnectDomainEventTrayChangeCallback`. @since 0.9.11 */
    VIR_DOMAIN_EVENT_ID_TRAY_CHANGE = 10,
    /** The guest woke up; `virConnectDomainEventPMWakeupCallback`. @since 0.9.11 */
    VIR_DOMAIN_EVENT_ID_PMWAKEUP = 11,
    /**
     * The guest sleeps, suspended to memory; `virConnectDomainEventPMSuspendCallback`.
     *
     * @since 0.9.11
     */
    VIR_DOMAIN_EVENT_ID_PMSUSPEND = 12,
    /** The balloon grew or shrank; `virConnectDomainEventBalloonChangeCallback`. @since 0.10.0 */
    VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE = 13,
    /**
     * The guest sleeps, suspended to disk; `virConnectDomainEventPMSuspendDiskCallback`.
     *
     * @since 1.0.0
     */
    VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK = 14,
    /** A device is gone; `virConnectDomainEventDeviceRemovedCallback`. @since 1.1.1 */
    VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED = 15,
    /**
     * A block job changed state, disk named by target; `virConnectDomainEventBlockJobCallback`.
     *
     * @since 1.2.6
     */
    VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2 = 16,
    /** Tuning parameters changed; `virConnectDomainEventTunableCallback`. @since 1.2.9 */
    VIR_DOMAIN_EVENT_ID_TUNABLE = 17,
    /**
     * The guest agent came or went; `virConnectDomainEventAgentLifecycleCallback`.
     *
     * @since 1.2.11
     */
    VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE = 18,
    /** A device was added; `virConnectDomainEventDeviceAddedCallback`. @since 1.2.15 */
    VIR_DOMAIN_EVENT_ID_DEVICE_ADDED = 19,
    /**
     * A migration began another pass over memory;
     * `virConnectDomainEventMigrationIterationCallback`.
     *
     * @since 1.3.2
     */
    VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION = 20,
    /** A job of the domain ended; `virConnectDomainEventJobCompletedCallback`. @since 1.3.3 */
    VIR_DOMAIN_EVENT_ID_JOB_COMPLETED = 21,
    /**
     * A device could not be removed; `virConnectDomainEventDeviceRemovalFailedCallback`.
     *
     * @since 1.3.4
     */
    VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED = 22,
    /**
     * Title, description or metadata changed; `virConnectDomainEventMetadataChangeCallback`.
     *
     * @since 3.0.0
     */
    VIR_DOMAIN_EVENT_ID_METADATA_CHANGE = 23,
    /**
     * A disk image was written beyond its threshold; `virConnectDomainEventBlockThresholdCallback`.
     *
     * @since 3.2.0
     */
    VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD = 24,
    /**
     * The host's memory has an error; `virConnectDomainEventMemoryFailureCallback`.
     *
     * @since 6.9.0
     */
    VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE = 25,
    /**
     * A memory device grew or shrank; `virConnectDomainEventMemoryDeviceSizeChangeCallback`.
     *
     * @since 7.9.0
     */
    VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE = 26,
    /**
     * The guest gave an interface another MAC address; `virConnectDomainEventNICMACChangeCallback`.
     *
     * @since 11.2.0
     */
    VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE = 27,
    /**
     * A virtual CPU was unplugged; `virConnectDomainEventVcpuRemovedCallback`.
     *
     * @since after 11.3.0
     */
    VIR_DOMAIN_EVENT_ID_VCPU_REMOVED = 28,
    /**
     * The guest opened or closed a channel; `virConnectDomainEventChannelLifecycleCallback`.
     *
     * @since after 11.3.0
     */
    VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE = 29
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_DOMAIN_EVENT_ID_LAST
# endif
} virDomainEventID;

/** Whether the guest has a channel open. */
typedef enum {
    /** It has. @since after 11.3.0 */
    VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_CONNECTED = 1,
    /** It has not. @since after 11.3.0 */
    VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_DISCONNECTED = 2
} virConnectDomainEventChannelLifecycleState;

/** Why the state of a channel changed. */
typedef enum {
    /** Not known. @since after 11.3.0 */
    VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_UNKNOWN = 0,
    /** The domain has just started, this is the first state. @since after 11.3.0 */
    VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_DOMAIN_STARTED = 1,
    /** The guest opened or closed its side of the channel. @since after 11.3.0 */
    VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_CHANNEL = 2
} virConnectDomainEventChannelLifecycleReason;

typedef struct _virDomainControlInfo virDomainControlInfo;
/** Pointer to a `virDomainControlInfo`. */
typedef virDomainControlInfo *virDomainControlInfoPtr;

typedef struct _virDomainInfo virDomainInfo;
/** Pointer to a `virDomainInfo`. */
typedef virDomainInfo *virDomainInfoPtr;

typedef struct _virVcpuInfo virVcpuInfo;
/** Pointer to a `virVcpuInfo`. */
typedef virVcpuInfo *virVcpuInfoPtr;

typedef struct _virDomainIOThreadInfo virDomainIOThreadInfo;
/** Pointer to a `virDomainIOThreadInfo`. */
typedef virDomainIOThreadInfo *virDomainIOThreadInfoPtr;

typedef struct _virDomainInterfaceStats virDomainInterfaceStatsStruct;
/** Pointer to a `virDomainInterfaceStatsStruct`. */
typedef virDomainInterfaceStatsStruct *virDomainInterfaceStatsPtr;

typedef struct _virDomainBlockStats virDomainBlockStatsStruct;
/** Pointer to a `virDomainBlockStatsStruct`. */
typedef virDomainBlockStatsStruct *virDomainBlockStatsPtr;

typedef struct _virDomainBlockInfo virDomainBlockInfo;
/** Pointer to a `virDomainBlockInfo`. */
typedef virDomainBlockInfo *virDomainBlockInfoPtr;

typedef struct _virDomainBlockJobInfo virDomainBlockJobInfo;
/** Pointer to a `virDomainBlockJobInfo`. */
typedef virDomainBlockJobInfo *virDomainBlockJobInfoPtr;

typedef struct _virDomainDiskError virDomainDiskError;
/** Pointer to a `virDomainDiskError`. */
typedef virDomainDiskError *virDomainDiskErrorPtr;

typedef struct _virDomainMemoryStat virDomainMemoryStatStruct;
/** Pointer to a `virDomainMemoryStatStruct`. */
typedef virDomainMemoryStatStruct *virDomainMemoryStatPtr;

typedef struct _virDomainStatsRecord virDomainStatsRecord;
/** Pointer to a `virDomainStatsRecord`. */
typedef virDomainStatsRecord *virDomainStatsRecordPtr;

typedef struct _virDomainJobInfo virDomainJobInfo;
/** Pointer to a `virDomainJobInfo`. */
typedef virDomainJobInfo *virDomainJobInfoPtr;

typedef struct _virDomainFSInfo virDomainFSInfo;
/** Pointer to a `virDomainFSInfo`. */
typedef virDomainFSInfo *virDomainFSInfoPtr;

typedef struct _virDomainInterfaceIPAddress virDomainIPAddress;
/** Pointer to a `virDomainIPAddress`. */
typedef virDomainIPAddress *virDomainIPAddressPtr;

typedef struct _virDomainInterface virDomainInterface;
/** Pointer to a `virDomainInterface`. */
typedef virDomainInterface *virDomainInterfacePtr;

typedef struct _virDomainEventGraphicsAddress virDomainEventGraphicsAddress;
/** Pointer to a `virDomainEventGraphicsAddress`. */
typedef virDomainEventGraphicsAddress *virDomainEventGraphicsAddressPtr;

typedef struct _virDomainEventGraphicsSubjectIdentity virDomainEventGraphicsSubjectIdentity;
/** Pointer to a `virDomainEventGraphicsSubjectIdentity`. */
typedef virDomainEventGraphicsSubjectIdentity *virDomainEventGraphicsSubjectIdentityPtr;

typedef struct _virDomainEventGraphicsSubject virDomainEventGraphicsSubject;
/** Pointer to a `virDomainEventGraphicsSubject`. */
typedef virDomainEventGraphicsSubject *virDomainEventGraphicsSubjectPtr;

/**
 * Called when something happens in the life of a domain. The result is ignored; return 0.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param event What happened.
 * @param detail How or why, from the detail enum that belongs to `event`.
 * @param opaque Handed back to the callback as it is.
 * @return Ignored; 0 by convention.
 */
typedef int (*virConnectDomainEventCallback)(virConnectPtr conn,
                                             virDomainPtr dom,
                                             int event,
                                             int detail,
                                             void *opaque);

/**
 * Called for events that have nothing to tell but the domain.
 *
 * It also stands for any callback in `virConnectDomainEventRegisterAny`.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventGenericCallback)(virConnectPtr conn,
                                                     virDomainPtr dom,
                                                     void *opaque);

/**
 * Called when the guest sets its clock.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param utcoffset New distance of the guest's clock from UTC, in seconds.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventRTCChangeCallback)(virConnectPtr conn,
                                                       virDomainPtr dom,
                                                       long long utcoffset,
                                                       void *opaque);

/**
 * Called when the watchdog device fires.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param action What is done about it.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventWatchdogCallback)(virConnectPtr conn,
                                                      virDomainPtr dom,
                                                      int action,
                                                      void *opaque);

/**
 * Called when a disk has an input/output error.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param srcPath Path of the disk's source; empty when it has none.
 * @param devAlias Alias of the disk device.
 * @param action What is done about it.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventIOErrorCallback)(virConnectPtr conn,
                                                     virDomainPtr dom,
                                                     const char *srcPath,
                                                     const char *devAlias,
                                                     int action,
                                                     void *opaque);

/**
 * Called when a disk has an input/output error, with the cause where known.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param srcPath Path of the disk's source; empty when it has none.
 * @param devAlias Alias of the disk device.
 * @param action What is done about it.
 * @param reason Cause, such as `enospc` when the storage is full; empty when not known.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventIOErrorReasonCallback)(virConnectPtr conn,
                                                           virDomainPtr dom,
                                                           const char *srcPath,
                                                           const char *devAlias,
                                                           int action,
                                                           const char *reason,
                                                           void *opaque);

/**
 * Called when a client of a display connects, gets to work or leaves.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param phase How far the connection is.
 * @param local Server's end of the connection.
 * @param remote Client's end of the connection.
 * @param authScheme Authentication in use, such as `vnc` or `sasl`; empty for none.
 * @param subject Who the client is; known from the initialisation phase on.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventGraphicsCallback)(virConnectPtr conn,
                                                      virDomainPtr dom,
                                                      int phase,
                                                      const virDomainEventGraphicsAddress *local,
                                                      const virDomainEventGraphicsAddress *remote,
                                                      const char *authScheme,
                                                      const virDomainEventGraphicsSubject *subject,
                                                      void *opaque);

/**
 * Called when a block job ends or gets ready.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param disk Disk: source path for `VIR_DOMAIN_EVENT_ID_BLOCK_JOB`, target name (`vda`) for
 *   `VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2`.
 * @param type Kind of job.
 * @param status What became of it.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventBlockJobCallback)(virConnectPtr conn,
                                                      virDomainPtr dom,
                                                      const char *disk,
                                                      int type,
                                                      int status,
                                                      void *opaque);

/**
 * Called when a domain starts with another disk source than defined.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param oldSrcPath Path of the source as defined; NULL for none.
 * @param newSrcPath Path of the source in use; NULL for none.
 * @param devAlias Alias of the disk device.
 * @param reason Why it differs.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventDiskChangeCallback)(virConnectPtr conn,
                                                        virDomainPtr dom,
                                                        const char *oldSrcPath,
                                                        const char *newSrcPath,
                                                        const char *devAlias,
                                                        int reason,
                                                        void *opaque);

/**
 * Called when the tray of a removable drive opens or closes.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param devAlias Alias of the drive.
 * @param reason How it moved.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventTrayChangeCallback)(virConnectPtr conn,
                                                        virDomainPtr dom,
                                                        const char *devAlias,
                                                        int reason,
                                                        void *opaque);

/**
 * Called when a sleeping guest wakes up.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param reason Without meaning so far; 0.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventPMWakeupCallback)(virConnectPtr conn,
                                                      virDomainPtr dom,
                                                      int reason,
                                                      void *opaque);

/**
 * Called when a guest suspends itself to memory.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param reason Without meaning so far; 0.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventPMSuspendCallback)(virConnectPtr conn,
                                                       virDomainPtr dom,
                                                       int reason,
                                                       void *opaque);

/**
 * Called when the memory balloon has changed its size.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param actual Memory that the guest now has, in KiB.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventBalloonChangeCallback)(virConnectPtr conn,
                                                           virDomainPtr dom,
                                                           unsigned long long actual,
                                                           void *opaque);

/**
 * Called when a guest suspends itself to disk.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param reason Without meaning so far; 0.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventPMSuspendDiskCallback)(virConnectPtr conn,
                                                           virDomainPtr dom,
                                                           int reason,
                                                           void *opaque);

/**
 * Called when a device is gone from a running domain.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param devAlias Alias of the device.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventDeviceRemovedCallback)(virConnectPtr conn,
                                                           virDomainPtr dom,
                                                           const char *devAlias,
                                                           void *opaque);

/**
 * Called when a device is added to a running domain.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param devAlias Alias of the device.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventDeviceAddedCallback)(virConnectPtr conn,
                                                         virDomainPtr dom,
                                                         const char *devAlias,
                                                         void *opaque);

/**
 * Called when the guest refuses to let go of a device whose removal was asked for.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param devAlias Alias of the device.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventDeviceRemovalFailedCallback)(virConnectPtr conn,
                                                                 virDomainPtr dom,
                                                                 const char *devAlias,
                                                                 void *opaque);

/**
 * Called when a domain's title, description or custom metadata change.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param type What changed.
 * @param nsuri Namespace of the custom element that changed; NULL for title and description.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventMetadataChangeCallback)(virConnectPtr conn,
                                                            virDomainPtr dom,
                                                            int type,
                                                            const char *nsuri,
                                                            void *opaque);

/**
 * Called on the source host when a migration starts another pass over the guest's memory.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param iteration Number of the pass, counted from 1.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventMigrationIterationCallback)(virConnectPtr conn,
                                                                virDomainPtr dom,
                                                                int iteration,
                                                                void *opaque);

/**
 * Called when a job of a domain is over.
 *
 * The values are the last ones and are the only ones to be had for a domain that no longer runs
 * here. They belong to the caller of the callback and must not be freed in it.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param params What `virDomainGetJobStats` would give for the finished job.
 * @param nparams Number of elements in `params`.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventJobCompletedCallback)(virConnectPtr conn,
                                                          virDomainPtr dom,
                                                          virTypedParameterPtr params,
                                                          int nparams,
                                                          void *opaque);

/**
 * Called when tuning parameters of a running domain change.
 *
 * The values belong to the caller of the callback and must not be freed in it.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param params The parameters that changed, with their new values.
 * @param nparams Number of elements in `params`.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventTunableCallback)(virConnectPtr conn,
                                                     virDomainPtr dom,
                                                     virTypedParameterPtr params,
                                                     int nparams,
                                                     void *opaque);

/**
 * Called when the guest agent connects or disconnects.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param state Whether it is there now.
 * @param reason Why this changed.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventAgentLifecycleCallback)(virConnectPtr conn,
                                                            virDomainPtr dom,
                                                            int state,
                                                            int reason,
                                                            void *opaque);

/**
 * Called when a write goes beyond the threshold set with `virDomainSetBlockThreshold`.
 *
 * The threshold is used up by that.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param dev Image, as target name (`vda`) or target name and index (`vda[3]`).
 * @param path Path of the image; NULL when it has none.
 * @param threshold The threshold, in bytes.
 * @param excess By how many bytes the write goes beyond it.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventBlockThresholdCallback)(virConnectPtr conn,
                                                            virDomainPtr dom,
                                                            const char *dev,
                                                            const char *path,
                                                            unsigned long long threshold,
                                                            unsigned long long excess,
                                                            void *opaque);

/**
 * Called when the host reports a hardware error in memory that a domain uses.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param recipient Whose memory it hit.
 * @param action What was done about it.
 * @param flags Combination of `DomainMemoryFailureFlags` values.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventMemoryFailureCallback)(virConnectPtr conn,
                                                           virDomainPtr dom,
                                                           int recipient,
                                                           int action,
                                                           unsigned int flags,
                                                           void *opaque);

/**
 * Called when the guest has grown or shrunk a memory device such as virtio-mem.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param alias Alias of the device.
 * @param size Its size now, in KiB.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventMemoryDeviceSizeChangeCallback)(virConnectPtr conn,
                                                                    virDomainPtr dom,
                                                                    const char *alias,
                                                                    unsigned long long size,
                                                                    void *opaque);

/**
 * Called when the guest sets another MAC address on a network interface.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param alias Alias of the interface.
 * @param oldMAC Address before.
 * @param newMAC Address now.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventNICMACChangeCallback)(virConnectPtr conn,
                                                          virDomainPtr dom,
                                                          const char *alias,
                                                          const char *oldMAC,
                                                          const char *newMAC,
                                                          void *opaque);

/**
 * Called when a virtual CPU is gone after an unplug that did not wait for the guest.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param vcpuid Number of the virtual CPU.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventVcpuRemovedCallback)(virConnectPtr conn,
                                                         virDomainPtr dom,
                                                         unsigned int vcpuid,
                                                         void *opaque);

/**
 * Called when the guest opens or closes a channel.
 *
 * It comes for every virtio-serial channel, the guest agent's included.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param channelName Target name of the channel.
 * @param state Whether the guest has it open now.
 * @param reason Why this changed.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainEventChannelLifecycleCallback)(virConnectPtr conn,
                                                              virDomainPtr dom,
                                                              const char *channelName,
                                                              int state,
                                                              int reason,
                                                              void *opaque);

/** State of the channel through which a domain is controlled. */
struct _virDomainControlInfo {
    /** Whether commands can be taken. */
    unsigned int state;
    /** Cause of an error; 0 in the other states. */
    unsigned int details;
    /** Milliseconds since this state was entered. */
    unsigned long long stateTime;
};

/** A domain's state and its use of memory and CPU. */
struct _virDomainInfo {
    /** What the domain is doing. */
    unsigned char state;
    /** Upper bound of its memory, in KiB. */
    unsigned long maxMem;
    /** Memory it has at present, in KiB. */
    unsigned long memory;
    /** Number of its virtual CPUs. */
    unsigned short nrVirtCpu;
    /** CPU time used so far, in nanoseconds; 0 when inactive. */
    unsigned long long cpuTime;
};

/** What one virtual CPU is doing. */
struct _virVcpuInfo {
    /** Number of the virtual CPU, from 0. */
    unsigned int number;
    /** What it is doing. */
    int state;
    /** CPU time it has used so far, in nanoseconds. */
    unsigned long long cpuTime;
    /** Number of the host CPU it runs on, or a negative value of `VcpuHostCpuState`. */
    int cpu;
};

/** One I/O thread of a domain and the host CPUs it may run on. */
struct _virDomainIOThreadInfo {
    /** ID of the thread, from 1. */
    unsigned int iothread_id;
    /** Host CPUs, one bit each, the lowest bit of the first byte being CPU 0. */
    unsigned char *cpumap;
    /** Number of bytes in the map. */
    int cpumaplen;
};

/**
 * Counters of one network interface, from the guest's point of view; a counter that is not kept is
 * -1.
 */
struct _virDomainInterfaceStats {
    /** Bytes received by the guest. */
    long long rx_bytes;
    /** Packets received. */
    long long rx_packets;
    /** Errors while receiving. */
    long long rx_errs;
    /** Packets dropped on the way in. */
    long long rx_drop;
    /** Bytes sent by the guest. */
    long long tx_bytes;
    /** Packets sent. */
    long long tx_packets;
    /** Errors while sending. */
    long long tx_errs;
    /** Packets dropped on the way out. */
    long long tx_drop;
};

/**
 * Counters of one disk since the domain started; a counter that the hypervisor does not keep is -1.
 */
struct _virDomainBlockStats {
    /** Read requests. */
    long long rd_req;
    /** Bytes read. */
    long long rd_bytes;
    /** Write requests. */
    long long wr_req;
    /** Bytes written. */
    long long wr_bytes;
    /** Errors; Xen counts its `oo_req` here. */
    long long errs;
};

/** Sizes of a disk, all in bytes. */
struct _virDomainBlockInfo {
    /** Size that the guest sees. */
    unsigned long long capacity;
    /**
     * Highest extent in use on the host: for a sparse file what it occupies, for a block device how
     * far the format has written.
     */
    unsigned long long allocation;
    /** Size of the container on the host: length of the file, or size of the block device. */
    unsigned long long physical;
};

/** Progress of the block job on a disk. */
struct _virDomainBlockJobInfo {
    /** Kind of job. */
    int type;
    /** Limit in MiB per second, or in bytes per second when asked for; 0 is no limit. */
    unsigned long bandwidth;
    /** How far the job is, on the scale of `end`; units are the hypervisor's own. */
    unsigned long long cur;
    /**
     * Where `cur` ends; it may move while the job runs. `cur` equal to `end` is no proof that the
     * job is ready.
     */
    unsigned long long end;
};

/** A disk and its error. */
struct _virDomainDiskError {
    /** Target name of the disk (`vda`); the caller frees it. */
    char *disk;
    /** What is wrong with it. */
    int error;
};

/** One memory figure of a domain. */
struct _virDomainMemoryStat {
    /** Which figure this is. */
    int tag;
    /** The figure, in the unit its tag defines. */
    unsigned long long val;
};

/** The statistics gathered for one domain. */
struct _virDomainStatsRecord {
    /** The domain the figures belong to; the list holds its own reference. */
    virDomainPtr dom;
    /** The figures, each named by group and item. */
    virTypedParameterPtr params;
    /** Number of figures. */
    int nparams;
};

/**
 * Progress of a domain's job; amounts are in bytes, times in milliseconds. A field that does not
 * apply is 0.
 */
struct _virDomainJobInfo {
    /** What is known of the job; all else is valid only when there is one. */
    int type;
    /** Time since it began. */
    unsigned long long timeElapsed;
    /** Time it still needs, for a bounded job. */
    unsigned long long timeRemaining;
    /** Everything to be moved; memory and files together. */
    unsigned long long dataTotal;
    /** Of it, moved so far. */
    unsigned long long dataProcessed;
    /** Of it, still to be moved; may grow when the guest changes its memory. */
    unsigned long long dataRemaining;
    /** Memory to be moved. */
    unsigned long long memTotal;
    /** Of it, moved so far. */
    unsigned long long memProcessed;
    /** Of it, still to be moved. */
    unsigned long long memRemaining;
    /** File or disk data to be moved. */
    unsigned long long fileTotal;
    /** Of it, moved so far. */
    unsigned long long fileProcessed;
    /** Of it, still to be moved. */
    unsigned long long fileRemaining;
};

/** A file system mounted in a guest. */
struct _virDomainFSInfo {
    /** Where it is mounted. */
    char *mountpoint;
    /** Name of its device in the guest, such as `sda1`. */
    char *name;
    /** Its type, such as `ext4`. */
    char *fstype;
    /** How many disks it lies on. */
    size_t ndevAlias;
    /** Target names of those disks (`vda`). */
    char **devAlias;
};

/** An IP address of a guest's interface. */
struct _virDomainInterfaceIPAddress {
    /** Kind of address. */
    int type;
    /** The address as text. */
    char *addr;
    /** Length of the network prefix, in bits. */
    unsigned int prefix;
};

/** A network interface of a guest with its addresses. */
struct _virDomainInterface {
    /** Its name: the guest's when the agent was asked, else the host's device name. */
    char *name;
    /** Its MAC address; NULL when it has none. */
    char *hwaddr;
    /** How many addresses it has. */
    unsigned int naddrs;
    /** The addresses. */
    virDomainIPAddressPtr addrs;
};

/** An end of a client's connection to a display. */
struct _virDomainEventGraphicsAddress {
    /** Kind of address. */
    int family;
    /** IP address, or path of the UNIX socket. */
    char *node;
    /** Port or service name; of no meaning for UNIX sockets. */
    char *service;
};

/** One thing known of a client's identity. */
struct _virDomainEventGraphicsSubjectIdentity {
    /** What it is, such as `x509dname` or `saslUsername`. */
    char *type;
    /** Its value. */
    char *name;
};

/** Who a display's client is, as far as its authentication tells. */
struct _virDomainEventGraphicsSubject {
    /** How many entries there are. */
    int nidentity;
    /** The entries. */
    virDomainEventGraphicsSubjectIdentityPtr identities;
};

/*
 * Data for confidential computing with AMD SEV and SEV-SNP.
 *
 * A query reports measurement, firmware version and policy; `sev-secret` fields go the other way,
 * to inject a secret.
 */

/** Header packet of the secret, in base64. @since 8.0.0 */
# define VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER "sev-secret-header"

/** Policy bits of the SEV guest. @since 8.0.0 */
# define VIR_DOMAIN_LAUNCH_SECURITY_SEV_POLICY "sev-policy"

/** Policy bits of the SEV-SNP guest. @since 10.5.0 */
# define VIR_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY "sev-snp-policy"

/** Encrypted secret to inject, in base64. @since 8.0.0 */
# define VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET "sev-secret"

/** Measurement of the initial memory, in base64. @since 4.5.0 */
# define VIR_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT "sev-measurement"

/** Minor version of the SEV firmware's interface. @since 8.0.0 */
# define VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR "sev-api-minor"

/** Major version of the SEV firmware's interface. @since 8.0.0 */
# define VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR "sev-api-major"

/** Build number of the SEV firmware. @since 8.0.0 */
# define VIR_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID "sev-build-id"

/**
 * Guest physical address the secret is written to; without it the guest's firmware names the place.
 *
 * @since 8.0.0
 */
# define VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS "sev-secret-set-address"

/* How and where to save a domain's state, or to restore it from. */

/**
 * Format of the image, one of the `VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_...` values; the driver's
 * configuration decides without it. Only when saving.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT "image_format"

/**
 * Domain XML put into the image, or used in place of that in the image; may differ only where the
 * guest does not notice.
 *
 * @since 8.4.0
 */
# define VIR_DOMAIN_SAVE_PARAM_DXML "dxml"

/**
 * Number of channels that transfer memory side by side, 1 or more; needs the sparse format.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS "parallel.channels"

/**
 * Path of the image on the host. Left out when saving, the managed save image is written.
 *
 * @since 8.4.0
 */
# define VIR_DOMAIN_SAVE_PARAM_FILE "file"

/** Memory as one uncompressed stream. @since after 11.3.0 */
# define VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_RAW "raw"

/** Compressed by gzip. @since after 11.3.0 */
# define VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_GZIP "gzip"

/** Compressed by bzip2. @since after 11.3.0 */
# define VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_BZIP2 "bzip2"

/** Compressed by xz. @since after 11.3.0 */
# define VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_XZ "xz"

/** Compressed by lzop. @since after 11.3.0 */
# define VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_LZOP "lzop"

/** Compressed by zstd. @since after 11.3.0 */
# define VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_ZSTD "zstd"

/** Uncompressed, each page at a fixed place in a sparse file. @since after 11.3.0 */
# define VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_SPARSE "sparse"

/* Settings of a migration; all are optional. */

/**
 * Where the hypervisors send their data, such as `tcp://host:port`; chosen from the destination's
 * host name when absent.
 *
 * @since 1.1.0
 */
# define VIR_MIGRATE_PARAM_URI "migrate_uri"

/** New name of the domain on the destination. @since 1.1.0 */
# define VIR_MIGRATE_PARAM_DEST_NAME "destination_name"

/**
 * Definition for the running domain on the destination; only details invisible to the guest may
 * differ.
 *
 * @since 1.1.0
 */
# define VIR_MIGRATE_PARAM_DEST_XML "destination_xml"

/**
 * Definition to store on the destination; has effect with `VIR_MIGRATE_PERSIST_DEST`.
 *
 * @since 1.3.4
 */
# define VIR_MIGRATE_PARAM_PERSIST_XML "persistent_xml"

/** Upper limit of the transfer speed, in MiB per second; 0 for the default. @since 1.1.0 */
# define VIR_MIGRATE_PARAM_BANDWIDTH "bandwidth"

/**
 * Upper limit of the transfer speed after the switch to post-copy, in MiB per second; 0 for no
 * limit.
 *
 * @since 5.1.0
 */
# define VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY "bandwidth.postcopy"

/**
 * Speed assumed when the time of the final switchover is estimated, in MiB per second; replaces the
 * measured one.
 *
 * @since 11.1.0
 */
# define VIR_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER "bandwidth.avail.switchover"

/** Address that viewers of the graphical console are told to reconnect to. @since 1.1.0 */
# define VIR_MIGRATE_PARAM_GRAPHICS_URI "graphics_uri"

/** Address or host name the destination's hypervisor listens on. @since 1.1.4 */
# define VIR_MIGRATE_PARAM_LISTEN_ADDRESS "listen_address"

/** Target name of a disk to copy, such as `vda`; repeated for several disks. @since 1.2.17 */
# define VIR_MIGRATE_PARAM_MIGRATE_DISKS "migrate_disks"

/**
 * Target name of a disk where blocks of zeroes are found and left sparse; repeated for several
 * disks.
 *
 * @since 10.9.0
 */
# define VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES "migrate_disks_detect_zeroes"

/**
 * Target name of a disk whose destination image reads as zeroes already; repeated for several
 * disks.
 *
 * @since after 11.3.0
 */
# define VIR_MIGRATE_PARAM_MIGRATE_DISKS_TARGET_ZERO "migrate_disks_target_zero"

/** TCP port on the destination for copying disks; 0 to have one chosen. @since 1.3.3 */
# define VIR_MIGRATE_PARAM_DISKS_PORT "disks_port"

/** Where disks are copied to, as `tcp://host:port` or `unix:///path`. @since 6.8.0 */
# define VIR_MIGRATE_PARAM_DISKS_URI "disks_uri"

/**
 * Compression method: `xbzrle`, `mt`, `zlib` or `zstd`; may be repeated where methods combine.
 *
 * @since 1.3.4
 */
# define VIR_MIGRATE_PARAM_COMPRESSION "compression"

/** Level of method `mt`, from 0 (none) to 9 (smallest). @since 1.3.4 */
# define VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL "compression.mt.level"

/** Number of threads that compress on the source with method `mt`. @since 1.3.4 */
# define VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS "compression.mt.threads"

/** Number of threads that decompress on the destination with method `mt`. @since 1.3.4 */
# define VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS "compression.mt.dthreads"

/** Cache of earlier page contents for method `xbzrle`, in bytes. @since 1.3.4 */
# define VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE "compression.xbzrle.cache"

/** Level of method `zlib`, from 0 (none) to 9 (smallest). @since 9.4.0 */
# define VIR_MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL "compression.zlib.level"

/** Level of method `zstd`, from 0 (none) to 20 (smallest). @since 9.4.0 */
# define VIR_MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL "compression.zstd.level"

/** First amount by which the guest's CPUs are slowed down, in percent. @since 2.0.0 */
# define VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL "auto_converge.initial"

/** Amount added each time the slowdown does not suffice, in percent. @since 2.0.0 */
# define VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT "auto_converge.increment"

/** Number of connections with `VIR_MIGRATE_PARALLEL`. @since 5.2.0 */
# define VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS "parallel.connections"

/**
 * Host name to expect in the destination's certificate, where it differs from the address in use.
 *
 * @since 6.0.0
 */
# define VIR_MIGRATE_PARAM_TLS_DESTINATION "tls.destination"

/*
 * Limits on the host memory a domain may use, emulator included.
 *
 * All are in KiB; `VIR_DOMAIN_MEMORY_PARAM_UNLIMITED` lifts a limit.
 */

/** Memory set aside for the domain, in KiB. @since 0.8.5 */
# define VIR_DOMAIN_MEMORY_MIN_GUARANTEE "min_guarantee"

/**
 * Memory the domain can never exceed, in KiB; beyond it the host may kill the domain.
 *
 * @since 0.8.5
 */
# define VIR_DOMAIN_MEMORY_HARD_LIMIT "hard_limit"

/** Memory the domain is pushed back to when the host runs short, in KiB. @since 0.8.5 */
# define VIR_DOMAIN_MEMORY_SOFT_LIMIT "soft_limit"

/**
 * Memory and swap together that the domain can never exceed, in KiB; at least the hard limit.
 *
 * @since 0.8.5
 */
# define VIR_DOMAIN_MEMORY_SWAP_HARD_LIMIT "swap_hard_limit"

/* On which NUMA nodes of the host a domain's memory lies. */

/**
 * How memory is spread, a value of `DomainNumatuneMemMode`; cannot be changed while the domain is
 * active.
 *
 * @since 0.9.9
 */
# define VIR_DOMAIN_NUMA_MODE "numa_mode"

/** Host nodes to use, as a list of numbers and ranges such as `0-2,5,^1`. @since 0.9.9 */
# define VIR_DOMAIN_NUMA_NODESET "numa_nodeset"

/*
 * How one I/O thread of a domain polls for events, and the size of its thread pool.
 *
 * Polling saves latency at the price of CPU time.
 */

/** Upper bound of worker threads in its pool; -1 leaves it unset. @since 8.5.0 */
# define VIR_DOMAIN_IOTHREAD_THREAD_POOL_MAX "thread_pool_max"

/** Lower bound of worker threads in its pool; -1 leaves it unset. @since 8.5.0 */
# define VIR_DOMAIN_IOTHREAD_THREAD_POOL_MIN "thread_pool_min"

/**
 * Factor by which the polling time grows when it was too short; 0 takes the emulator's default.
 *
 * @since 4.10.0
 */
# define VIR_DOMAIN_IOTHREAD_POLL_GROW "poll_grow"

/** Longest time to poll, in nanoseconds; 0 turns polling off. @since 4.10.0 */
# define VIR_DOMAIN_IOTHREAD_POLL_MAX_NS "poll_max_ns"

/**
 * Divisor by which the polling time shrinks when it was too long; 0 takes the emulator's default.
 *
 * @since 4.10.0
 */
# define VIR_DOMAIN_IOTHREAD_POLL_SHRINK "poll_shrink"

/**
 * Weight of the latest interval when the polling time is adapted; 0 takes the emulator's default.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_IOTHREAD_POLL_WEIGHT "poll_weight"

/*
 * How a domain's share of CPU time is governed.
 *
 * Which parameters exist depends on the scheduler that `virDomainGetSchedulerType` names.
 */

/** Upper bound of CPU use in MHz; -1 for none (ESX). @since 0.9.7 */
# define VIR_DOMAIN_SCHEDULER_LIMIT "limit"

/** Weight relative to other domains (Xen credit scheduler). @since 0.9.7 */
# define VIR_DOMAIN_SCHEDULER_WEIGHT "weight"

/**
 * CPU time per period for the emulator's own threads, in microseconds; negative for no limit.
 *
 * @since 0.10.0
 */
# define VIR_DOMAIN_SCHEDULER_EMULATOR_QUOTA "emulator_quota"

/**
 * CPU time per period for each virtual CPU, in microseconds; negative for no limit.
 *
 * @since 0.9.7
 */
# define VIR_DOMAIN_SCHEDULER_VCPU_QUOTA "vcpu_quota"

/** CPU capacity guaranteed to the domain, in MHz (ESX). @since 0.9.7 */
# define VIR_DOMAIN_SCHEDULER_RESERVATION "reservation"

/** Period over which the quota of a virtual CPU counts, in microseconds. @since 0.9.7 */
# define VIR_DOMAIN_SCHEDULER_VCPU_PERIOD "vcpu_period"

/** Period over which the quota of an I/O thread counts, in microseconds. @since 2.2.0 */
# define VIR_DOMAIN_SCHEDULER_IOTHREAD_PERIOD "iothread_period"

/** Shares relative to other domains; -1 low, -2 normal, -3 high (ESX). @since 0.9.7 */
# define VIR_DOMAIN_SCHEDULER_SHARES "shares"

/** Upper bound in percent of one host CPU; 0 for none (Xen credit scheduler). @since 0.9.7 */
# define VIR_DOMAIN_SCHEDULER_CAP "cap"

/** Weight of the whole domain relative to others, as the host's cgroups count it. @since 0.9.7 */
# define VIR_DOMAIN_SCHEDULER_CPU_SHARES "cpu_shares"

/** CPU time per period for each I/O thread, in microseconds; negative for no limit. @since 2.2.0 */
# define VIR_DOMAIN_SCHEDULER_IOTHREAD_QUOTA "iothread_quota"

/** Period over which the quota of the whole domain counts, in microseconds. @since 1.3.3 */
# define VIR_DOMAIN_SCHEDULER_GLOBAL_PERIOD "global_period"

/**
 * CPU time per period for the domain as a whole, in microseconds; negative for no limit.
 *
 * @since 1.3.3
 */
# define VIR_DOMAIN_SCHEDULER_GLOBAL_QUOTA "global_quota"

/** Period over which the emulator's quota counts, in microseconds. @since 0.10.0 */
# define VIR_DOMAIN_SCHEDULER_EMULATOR_PERIOD "emulator_period"

/*
 * Bandwidth limits of a network interface; directions are as the guest sees them.
 *
 * An average of 0 lifts the limits of a direction.
 */

/** Data that may go out at peak speed, in KiB. @since 0.9.9 */
# define VIR_DOMAIN_BANDWIDTH_OUT_BURST "outbound.burst"

/** Long-term outgoing rate, in KiB per second. @since 0.9.9 */
# define VIR_DOMAIN_BANDWIDTH_OUT_AVERAGE "outbound.average"

/** Highest outgoing rate in a burst, in KiB per second. @since 0.9.9 */
# define VIR_DOMAIN_BANDWIDTH_OUT_PEAK "outbound.peak"

/** Data that may come in at peak speed, in KiB. @since 0.9.9 */
# define VIR_DOMAIN_BANDWIDTH_IN_BURST "inbound.burst"

/** Long-term incoming rate, in KiB per second. @since 0.9.9 */
# define VIR_DOMAIN_BANDWIDTH_IN_AVERAGE "inbound.average"

/** Highest incoming rate in a burst, in KiB per second. @since 0.9.9 */
# define VIR_DOMAIN_BANDWIDTH_IN_PEAK "inbound.peak"

/**
 * Incoming rate that is kept free for this interface, in KiB per second; the network needs a limit
 * of its own.
 *
 * @since 1.2.19
 */
# define VIR_DOMAIN_BANDWIDTH_IN_FLOOR "inbound.floor"

/*
 * Timing of the packets that announce an interface; what is left out or 0 takes the hypervisor's
 * default.
 */

/** Wait before the first packet, in milliseconds. @since after 11.3.0 */
# define VIR_DOMAIN_ANNOUNCE_INTERFACE_INITIAL "initial"

/** Longest wait between two packets, in milliseconds. @since after 11.3.0 */
# define VIR_DOMAIN_ANNOUNCE_INTERFACE_MAX "max"

/** How many packets go out. @since after 11.3.0 */
# define VIR_DOMAIN_ANNOUNCE_INTERFACE_ROUNDS "rounds"

/** By how much the wait grows each time, in milliseconds. @since after 11.3.0 */
# define VIR_DOMAIN_ANNOUNCE_INTERFACE_STEP "step"

/* Counters of a disk since the domain started; which ones come depends on the hypervisor. */

/** Time spent in writes, in nanoseconds. @since 0.9.5 */
# define VIR_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES "wr_total_times"

/** Bytes read. @since 0.9.5 */
# define VIR_DOMAIN_BLOCK_STATS_READ_BYTES "rd_bytes"

/** Bytes written. @since 0.9.5 */
# define VIR_DOMAIN_BLOCK_STATS_WRITE_BYTES "wr_bytes"

/** Time spent in reads, in nanoseconds. @since 0.9.5 */
# define VIR_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES "rd_total_times"

/** Read requests. @since 0.9.5 */
# define VIR_DOMAIN_BLOCK_STATS_READ_REQ "rd_operations"

/** Write requests. @since 0.9.5 */
# define VIR_DOMAIN_BLOCK_STATS_WRITE_REQ "wr_operations"

/** Flush requests. @since 0.9.5 */
# define VIR_DOMAIN_BLOCK_STATS_FLUSH_REQ "flush_operations"

/** Errors; Xen counts its `oo_req` here. @since 0.9.5 */
# define VIR_DOMAIN_BLOCK_STATS_ERRS "errs"

/** Time spent in cache flushes, in nanoseconds. @since 0.9.5 */
# define VIR_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES "flush_total_times"

/* Settings of a block copy. */

/** Upper bound of the copying speed, in bytes per second; 0 is no limit. @since 1.2.8 */
# define VIR_DOMAIN_BLOCK_COPY_BANDWIDTH "bandwidth"

/** Data in flight at most, in bytes; 0 leaves it to the hypervisor. @since 1.2.8 */
# define VIR_DOMAIN_BLOCK_COPY_BUF_SIZE "buf-size"

/**
 * Size of the blocks in which changes are tracked, in bytes, often a power of two; 0 leaves it to
 * the hypervisor.
 *
 * @since 1.2.8
 */
# define VIR_DOMAIN_BLOCK_COPY_GRANULARITY "granularity"

/*
 * Limits on the throughput of a disk or of a throttle group; 0 means no limit.
 *
 * A limit on the total cannot go together with separate ones for reads and writes of the same
 * quantity. The `_max` fields bound bursts, the `_max_length` fields how long a burst may last.
 */

/** Peak of reading in a burst, in bytes per second. @since 1.2.11 */
# define VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX "read_bytes_sec_max"

/** How long a burst of write operations may last, in seconds. @since 2.4.0 */
# define VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH "write_iops_sec_max_length"

/** How long a burst of read bytes may last, in seconds. @since 2.4.0 */
# define VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH "read_bytes_sec_max_length"

/** Limit of writing, in bytes per second. @since 0.9.8 */
# define VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC "write_bytes_sec"

/** Peak of reading and writing together in a burst, in bytes per second. @since 1.2.11 */
# define VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX "total_bytes_sec_max"

/** Peak of writing in a burst, in operations per second. @since 1.2.11 */
# define VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX "write_iops_sec_max"

/** How long a burst of read operations may last, in seconds. @since 2.4.0 */
# define VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH "read_iops_sec_max_length"

/**
 * Request size that counts as one operation, in bytes; a larger request counts as several.
 *
 * @since 1.2.11
 */
# define VIR_DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC "size_iops_sec"

/** Limit of reading and writing together, in operations per second. @since 0.9.8 */
# define VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC "total_iops_sec"

/** Limit of reading, in bytes per second. @since 0.9.8 */
# define VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC "read_bytes_sec"

/** Peak of reading and writing together in a burst, in operations per second. @since 1.2.11 */
# define VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX "total_iops_sec_max"

/** How long a burst of operations of both kinds may last, in seconds. @since 2.4.0 */
# define VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH "total_iops_sec_max_length"

/** Limit of reading, in operations per second. @since 0.9.8 */
# define VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC "read_iops_sec"

/**
 * Group whose disks share one budget; disks without a name have a budget of their own.
 *
 * @since 3.0.0
 */
# define VIR_DOMAIN_BLOCK_IOTUNE_GROUP_NAME "group_name"

/** Limit of reading and writing together, in bytes per second. @since 0.9.8 */
# define VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC "total_bytes_sec"

/** Limit of writing, in operations per second. @since 0.9.8 */
# define VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC "write_iops_sec"

/** How long a burst of written bytes may last, in seconds. @since 2.4.0 */
# define VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH "write_bytes_sec_max_length"

/** How long a burst of bytes in both directions may last, in seconds. @since 2.4.0 */
# define VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH "total_bytes_sec_max_length"

/** Peak of reading in a burst, in operations per second. @since 1.2.11 */
# define VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX "read_iops_sec_max"

/** Peak of writing in a burst, in bytes per second. @since 1.2.11 */
# define VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX "write_bytes_sec_max"

/*
 * Share of the host's block I/O that a domain gets, and limits per host device.
 *
 * The `device_` fields are lists of the shape `/dev/sda,VALUE,/dev/sdb,VALUE`; a value of 0 takes
 * the entry of that device away.
 */

/** Weights per host device. @since 0.9.8 */
# define VIR_DOMAIN_BLKIO_DEVICE_WEIGHT "device_weight"

/** Reading limits per host device, in bytes per second. @since 1.2.2 */
# define VIR_DOMAIN_BLKIO_DEVICE_READ_BPS "device_read_bytes_sec"

/** Writing limits per host device, in operations per second. @since 1.2.2 */
# define VIR_DOMAIN_BLKIO_DEVICE_WRITE_IOPS "device_write_iops_sec"

/** Reading limits per host device, in operations per second. @since 1.2.2 */
# define VIR_DOMAIN_BLKIO_DEVICE_READ_IOPS "device_read_iops_sec"

/** Writing limits per host device, in bytes per second. @since 1.2.2 */
# define VIR_DOMAIN_BLKIO_DEVICE_WRITE_BPS "device_write_bytes_sec"

/**
 * Weight of the domain against others; the range is the host kernel's, mostly 100 to 1000.
 *
 * @since 0.9.0
 */
# define VIR_DOMAIN_BLKIO_WEIGHT "weight"

/*
 * Statistics of a domain, in names made of parts joined by dots. Which items appear depends on the
 * groups in the request, on the hypervisor and on the domain's state.
 */

/** What the domain is doing, a value of `virDomainState`. @since 11.2.0 */
# define VIR_DOMAIN_STATS_STATE_STATE "state.state"

/** Why it does so, a value of the reason enum that goes with the state. @since 11.2.0 */
# define VIR_DOMAIN_STATS_STATE_REASON "state.reason"

/** CPU time the domain used in total, in ns. @since 11.2.0 */
# define VIR_DOMAIN_STATS_CPU_TIME "cpu.time"

/** CPU time used in user mode, in ns. @since 11.2.0 */
# define VIR_DOMAIN_STATS_CPU_USER "cpu.user"

/** CPU time used in kernel mode, in ns. @since 11.2.0 */
# define VIR_DOMAIN_STATS_CPU_SYSTEM "cpu.system"

/** Time halt polling spent before an interrupt ended the wait, in ns. @since 11.2.0 */
# define VIR_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME "cpu.haltpoll.success.time"

/**
 * Time halt polling spent in vain, before the virtual CPU was scheduled out, in ns.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME "cpu.haltpoll.fail.time"

/** Number of cache monitors. @since 11.2.0 */
# define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT "cpu.cache.monitor.count"

/**
 * Start of the names that describe one cache monitor; its number follows.
 *
 * Part of `cpu.cache.monitor.<n>.`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX "cpu.cache.monitor."

/**
 * Name of the cache monitor.
 *
 * Part of `cpu.cache.monitor.<n>.name`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME ".name"

/**
 * Virtual CPUs the cache monitor watches, as a list such as `0-2,5`.
 *
 * Part of `cpu.cache.monitor.<n>.vcpus`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS ".vcpus"

/**
 * Number of cache banks the monitor covers.
 *
 * Part of `cpu.cache.monitor.<n>.bank.count`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT ".bank.count"

/**
 * Middle of the names that describe one cache bank; its number follows.
 *
 * Part of `cpu.cache.monitor.<n>.bank.<m>.`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX ".bank."

/**
 * The host's identifier of the cache.
 *
 * Part of `cpu.cache.monitor.<n>.bank.<m>.id`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID ".id"

/**
 * Part of this cache the domain occupies, in bytes.
 *
 * Part of `cpu.cache.monitor.<n>.bank.<m>.bytes`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES ".bytes"

/** Number of energy monitors. @since after 11.3.0 */
# define VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_COUNT "cpu.energy.monitor.count"

/**
 * Start of the names that describe one energy monitor; its number follows.
 *
 * Part of `cpu.energy.monitor.<n>.`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_PREFIX "cpu.energy.monitor."

/**
 * Name of the energy monitor.
 *
 * Part of `cpu.energy.monitor.<n>.name`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_NAME ".name"

/**
 * Virtual CPUs the energy monitor watches, as a list such as `0-2,5`.
 *
 * Part of `cpu.energy.monitor.<n>.vcpus`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_VCPUS ".vcpus"

/**
 * Number of CPU packages the monitor covers.
 *
 * Part of `cpu.energy.monitor.<n>.pkg.count`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_COUNT ".pkg.count"

/**
 * Middle of the names that describe one CPU package; its number follows.
 *
 * Part of `cpu.energy.monitor.<n>.pkg.<m>.`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_PREFIX ".pkg."

/**
 * The host's identifier of the CPU package.
 *
 * Part of `cpu.energy.monitor.<n>.pkg.<m>.id`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID ".id"

/** Memory the guest has at present, in KiB. @since 11.2.0 */
# define VIR_DOMAIN_STATS_BALLOON_CURRENT "balloon.current"

/** Memory the guest may have at most, in KiB. @since 11.2.0 */
# define VIR_DOMAIN_STATS_BALLOON_MAXIMUM "balloon.maximum"

/** Data the guest read back from its swap space, in KiB. @since 11.2.0 */
# define VIR_DOMAIN_STATS_BALLOON_SWAP_IN "balloon.swap_in"

/** Data the guest moved out to its swap space, in KiB. @since 11.2.0 */
# define VIR_DOMAIN_STATS_BALLOON_SWAP_OUT "balloon.swap_out"

/** Number of the guest's page faults that had to wait for disk input. @since 11.2.0 */
# define VIR_DOMAIN_STATS_BALLOON_MAJOR_FAULT "balloon.major_fault"

/** Number of the guest's page faults served without disk input. @since 11.2.0 */
# define VIR_DOMAIN_STATS_BALLOON_MINOR_FAULT "balloon.minor_fault"

/** Memory the guest system does not use at all, in KiB. @since 11.2.0 */
# define VIR_DOMAIN_STATS_BALLOON_UNUSED "balloon.unused"

/** Memory the guest system sees as its own, in KiB. @since 11.2.0 */
# define VIR_DOMAIN_STATS_BALLOON_AVAILABLE "balloon.available"

/** Memory the balloon could take back before the guest starts to swap, in KiB. @since 11.2.0 */
# define VIR_DOMAIN_STATS_BALLOON_USABLE "balloon.usable"

/** Host memory resident for the process that runs the guest, in KiB. @since 11.2.0 */
# define VIR_DOMAIN_STATS_BALLOON_RSS "balloon.rss"

/** When the guest last refreshed its figures, in seconds since the epoch. @since 11.2.0 */
# define VIR_DOMAIN_STATS_BALLOON_LAST_UPDATE "balloon.last-update"

/**
 * Guest memory holding disk caches that can be dropped without writing anything, in KiB.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_BALLOON_DISK_CACHES "balloon.disk_caches"

/** Number of huge pages the guest allocated successfully. @since 11.2.0 */
# define VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC "balloon.hugetlb_pgalloc"

/** Number of huge page allocations that failed inside the guest. @since 11.2.0 */
# define VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL "balloon.hugetlb_pgfail"

/** Number of virtual CPUs that are online. @since 11.2.0 */
# define VIR_DOMAIN_STATS_VCPU_CURRENT "vcpu.current"

/**
 * Number of virtual CPUs the domain may have; numbers of single ones stay below it and may have
 * gaps.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_VCPU_MAXIMUM "vcpu.maximum"

/**
 * Start of the names that describe one virtual CPU; its number follows.
 *
 * Part of `vcpu.<n>.`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_VCPU_PREFIX "vcpu."

/**
 * State of the virtual CPU, a value of `virVcpuState`.
 *
 * Part of `vcpu.<n>.state`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_VCPU_SUFFIX_STATE ".state"

/**
 * Time the virtual CPU has run, in ns.
 *
 * Part of `vcpu.<n>.time`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_VCPU_SUFFIX_TIME ".time"

/**
 * Time the virtual CPU was ready to run while the host ran something else, in ns.
 *
 * Part of `vcpu.<n>.wait`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_VCPU_SUFFIX_WAIT ".wait"

/**
 * Whether the virtual CPU is halted, idle or, on some architectures, switched off.
 *
 * Part of `vcpu.<n>.halted`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_VCPU_SUFFIX_HALTED ".halted"

/**
 * Time the virtual CPU's thread spent in the host's run queue, which the guest sees as steal time,
 * in ns.
 *
 * Part of `vcpu.<n>.delay`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_VCPU_SUFFIX_DELAY ".delay"

/** Number of network interfaces. @since 11.2.0 */
# define VIR_DOMAIN_STATS_NET_COUNT "net.count"

/**
 * Start of the names that describe one network interface; its number follows.
 *
 * Part of `net.<n>.`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_NET_PREFIX "net."

/**
 * Name of the interface on the host.
 *
 * Part of `net.<n>.name`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_NET_SUFFIX_NAME ".name"

/**
 * Bytes the guest received.
 *
 * Part of `net.<n>.rx.bytes`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_NET_SUFFIX_RX_BYTES ".rx.bytes"

/**
 * Packets the guest received.
 *
 * Part of `net.<n>.rx.pkts`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_NET_SUFFIX_RX_PKTS ".rx.pkts"

/**
 * Errors while receiving.
 *
 * Part of `net.<n>.rx.errs`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_NET_SUFFIX_RX_ERRS ".rx.errs"

/**
 * Incoming packets that were dropped.
 *
 * Part of `net.<n>.rx.drop`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_NET_SUFFIX_RX_DROP ".rx.drop"

/**
 * Bytes the guest sent.
 *
 * Part of `net.<n>.tx.bytes`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_NET_SUFFIX_TX_BYTES ".tx.bytes"

/**
 * Packets the guest sent.
 *
 * Part of `net.<n>.tx.pkts`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_NET_SUFFIX_TX_PKTS ".tx.pkts"

/**
 * Errors while sending.
 *
 * Part of `net.<n>.tx.errs`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_NET_SUFFIX_TX_ERRS ".tx.errs"

/**
 * Outgoing packets that were dropped.
 *
 * Part of `net.<n>.tx.drop`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_NET_SUFFIX_TX_DROP ".tx.drop"

/**
 * Number of entries about disks, or about images where backing chains are included.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_BLOCK_COUNT "block.count"

/**
 * Start of the names that describe one disk or image; its number follows.
 *
 * Part of `block.<n>.`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_BLOCK_PREFIX "block."

/**
 * Target name of the disk, such as `vda`; all images of one chain share it.
 *
 * Part of `block.<n>.name`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_NAME ".name"

/**
 * Index of the image in its backing chain; present when chains are included.
 *
 * Part of `block.<n>.backingIndex`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX ".backingIndex"

/**
 * File or block device behind the entry; absent for network sources and empty drives.
 *
 * Part of `block.<n>.path`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_PATH ".path"

/**
 * Number of reads.
 *
 * Part of `block.<n>.rd.reqs`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS ".rd.reqs"

/**
 * Bytes read.
 *
 * Part of `block.<n>.rd.bytes`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES ".rd.bytes"

/**
 * Time taken by reads, summed up, in ns.
 *
 * Part of `block.<n>.rd.times`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES ".rd.times"

/**
 * Number of writes.
 *
 * Part of `block.<n>.wr.reqs`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS ".wr.reqs"

/**
 * Bytes written.
 *
 * Part of `block.<n>.wr.bytes`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES ".wr.bytes"

/**
 * Time taken by writes, summed up, in ns.
 *
 * Part of `block.<n>.wr.times`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES ".wr.times"

/**
 * Number of cache flushes.
 *
 * Part of `block.<n>.fl.reqs`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS ".fl.reqs"

/**
 * Time taken by flushes, summed up, in ns.
 *
 * Part of `block.<n>.fl.times`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES ".fl.times"

/**
 * Requests refused for lack of room in the ring; Xen alone reports it.
 *
 * Part of `block.<n>.errors`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS ".errors"

/**
 * End of the highest region ever written, in bytes from the start of the image.
 *
 * Part of `block.<n>.allocation`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION ".allocation"

/**
 * Size of the disk as the guest sees it, in bytes.
 *
 * Part of `block.<n>.capacity`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY ".capacity"

/**
 * Size of the file or device that holds the image, in bytes.
 *
 * Part of `block.<n>.physical`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL ".physical"

/**
 * Write position that triggers a threshold event, in bytes; `virDomainSetBlockThreshold` sets it.
 *
 * Part of `block.<n>.threshold`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD ".threshold"

/**
 * Alignment that requests must keep, in bytes.
 *
 * Part of `block.<n>.limits.request_alignment`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT ".limits.request_alignment"

/**
 * Largest single discard, in bytes.
 *
 * Part of `block.<n>.limits.discard_max`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_MAX ".limits.discard_max"

/**
 * Best alignment of discards, in bytes.
 *
 * Part of `block.<n>.limits.discard_alignment`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT ".limits.discard_alignment"

/**
 * Largest single request to write zeroes, in bytes.
 *
 * Part of `block.<n>.limits.write_zeroes_max`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX ".limits.write_zeroes_max"

/**
 * Best alignment of requests to write zeroes, in bytes.
 *
 * Part of `block.<n>.limits.write_zeroes_alignment`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT ".limits.write_zeroes_alignment"

/**
 * Transfer size that performs best, in bytes.
 *
 * Part of `block.<n>.limits.transfer_optimal`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL ".limits.transfer_optimal"

/**
 * Largest single transfer, in bytes.
 *
 * Part of `block.<n>.limits.transfer_max`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_MAX ".limits.transfer_max"

/**
 * Largest transfer the hardware takes, in bytes.
 *
 * Part of `block.<n>.limits.transfer_hw_max`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX ".limits.transfer_hw_max"

/**
 * Most segments in one scatter-gather list.
 *
 * Part of `block.<n>.limits.iov_max`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_MAX ".limits.iov_max"

/**
 * Most scatter-gather segments the hardware takes.
 *
 * Part of `block.<n>.limits.iov_hw_max`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_HW_MAX ".limits.iov_hw_max"

/**
 * Number of groups of figures gathered over fixed intervals.
 *
 * Part of `block.<n>.timed_group.count`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_COUNT ".timed_group.count"

/**
 * Middle of the names that describe one such group; its number follows.
 *
 * Part of `block.<n>.timed_group.<m>.`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_PREFIX ".timed_group."

/**
 * Length of the interval, in seconds.
 *
 * Part of `block.<n>.timed_group.<m>.interval`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL ".interval"

/**
 * Shortest read in the interval, in ns.
 *
 * Part of `block.<n>.timed_group.<m>.rd_latency_min`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN ".rd_latency_min"

/**
 * Longest read in the interval, in ns.
 *
 * Part of `block.<n>.timed_group.<m>.rd_latency_max`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX ".rd_latency_max"

/**
 * Mean duration of reads in the interval, in ns.
 *
 * Part of `block.<n>.timed_group.<m>.rd_latency_avg`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG ".rd_latency_avg"

/**
 * Shortest write in the interval, in ns.
 *
 * Part of `block.<n>.timed_group.<m>.wr_latency_min`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN ".wr_latency_min"

/**
 * Longest write in the interval, in ns.
 *
 * Part of `block.<n>.timed_group.<m>.wr_latency_max`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX ".wr_latency_max"

/**
 * Mean duration of writes in the interval, in ns.
 *
 * Part of `block.<n>.timed_group.<m>.wr_latency_avg`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG ".wr_latency_avg"

/**
 * Shortest zone append in the interval, in ns.
 *
 * Part of `block.<n>.timed_group.<m>.zone_append_latency_min`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN ".zone_append_latency_min"

/**
 * Longest zone append in the interval, in ns.
 *
 * Part of `block.<n>.timed_group.<m>.zone_append_latency_max`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX ".zone_append_latency_max"

/**
 * Mean duration of zone appends in the interval, in ns.
 *
 * Part of `block.<n>.timed_group.<m>.zone_append_latency_avg`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG ".zone_append_latency_avg"

/**
 * Shortest flush in the interval, in ns.
 *
 * Part of `block.<n>.timed_group.<m>.flush_latency_min`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN ".flush_latency_min"

/**
 * Longest flush in the interval, in ns.
 *
 * Part of `block.<n>.timed_group.<m>.flush_latency_max`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX ".flush_latency_max"

/**
 * Mean duration of flushes in the interval, in ns.
 *
 * Part of `block.<n>.timed_group.<m>.flush_latency_avg`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG ".flush_latency_avg"

/**
 * Mean number of reads pending in the interval.
 *
 * Part of `block.<n>.timed_group.<m>.rd_queue_depth_avg`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG ".rd_queue_depth_avg"

/**
 * Mean number of writes pending in the interval.
 *
 * Part of `block.<n>.timed_group.<m>.wr_queue_depth_avg`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG ".wr_queue_depth_avg"

/**
 * Mean number of zone appends pending in the interval.
 *
 * Part of `block.<n>.timed_group.<m>.zone_append_queue_depth_avg`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG ".zone_append_queue_depth_avg"

/**
 * Middle of the names in the histogram of read durations.
 *
 * Part of `block.<n>.latency_histogram.read.`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX ".latency_histogram.read."

/**
 * Middle of the names in the histogram of write durations.
 *
 * Part of `block.<n>.latency_histogram.write.`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX ".latency_histogram.write."

/**
 * Middle of the names in the histogram of zone append durations.
 *
 * Part of `block.<n>.latency_histogram.zone_append.`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX ".latency_histogram.zone_append."

/**
 * Middle of the names in the histogram of flush durations.
 *
 * Part of `block.<n>.latency_histogram.flush.`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX ".latency_histogram.flush."

/**
 * Number of bins in the histogram.
 *
 * Part of `block.<n>.latency_histogram.<kind>.bin.count`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT "bin.count"

/**
 * Middle of the names that describe one bin; its number follows.
 *
 * Part of `block.<n>.latency_histogram.<kind>.bin.<m>.`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX "bin."

/**
 * Lower bound of the bin, in ns.
 *
 * Part of `block.<n>.latency_histogram.<kind>.bin.<m>.start`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START ".start"

/**
 * Number of requests that fell into the bin.
 *
 * Part of `block.<n>.latency_histogram.<kind>.bin.<m>.value`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE ".value"

/** Last level cache in use, in bytes (event `cmt`). @since 11.2.0 */
# define VIR_DOMAIN_STATS_PERF_CMT "perf.cmt"

/** Memory traffic of the whole system, in bytes per second (event `mbmt`). @since 11.2.0 */
# define VIR_DOMAIN_STATS_PERF_MBMT "perf.mbmt"

/**
 * Memory traffic through the local memory controller, in bytes per second (event `mbml`).
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_PERF_MBML "perf.mbml"

/** Accesses that missed the cache. @since 11.2.0 */
# define VIR_DOMAIN_STATS_PERF_CACHE_MISSES "perf.cache_misses"

/** Accesses to the cache. @since 11.2.0 */
# define VIR_DOMAIN_STATS_PERF_CACHE_REFERENCES "perf.cache_references"

/** Instructions executed. @since 11.2.0 */
# define VIR_DOMAIN_STATS_PERF_INSTRUCTIONS "perf.instructions"

/** CPU cycles used. @since 11.2.0 */
# define VIR_DOMAIN_STATS_PERF_CPU_CYCLES "perf.cpu_cycles"

/** Branch instructions executed. @since 11.2.0 */
# define VIR_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS "perf.branch_instructions"

/** Branches predicted wrongly. @since 11.2.0 */
# define VIR_DOMAIN_STATS_PERF_BRANCH_MISSES "perf.branch_misses"

/** Bus cycles used. @since 11.2.0 */
# define VIR_DOMAIN_STATS_PERF_BUS_CYCLES "perf.bus_cycles"

/** Cycles lost waiting for the pipeline to fetch and decode. @since 11.2.0 */
# define VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND "perf.stalled_cycles_frontend"

/** Cycles lost waiting for the pipeline to execute. @since 11.2.0 */
# define VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND "perf.stalled_cycles_backend"

/** CPU cycles counted at a constant rate, whatever the clock frequency. @since 11.2.0 */
# define VIR_DOMAIN_STATS_PERF_REF_CPU_CYCLES "perf.ref_cpu_cycles"

/** CPU clock time, in ns. @since 11.2.0 */
# define VIR_DOMAIN_STATS_PERF_CPU_CLOCK "perf.cpu_clock"

/** Time the domain's own tasks were running, in ns. @since 11.2.0 */
# define VIR_DOMAIN_STATS_PERF_TASK_CLOCK "perf.task_clock"

/** Page faults of all kinds. @since 11.2.0 */
# define VIR_DOMAIN_STATS_PERF_PAGE_FAULTS "perf.page_faults"

/** Context switches. @since 11.2.0 */
# define VIR_DOMAIN_STATS_PERF_CONTEXT_SWITCHES "perf.context_switches"

/** Moves of threads between host CPUs. @since 11.2.0 */
# define VIR_DOMAIN_STATS_PERF_CPU_MIGRATIONS "perf.cpu_migrations"

/** Page faults served without disk input. @since 11.2.0 */
# define VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN "perf.page_faults_min"

/** Page faults that needed disk input. @since 11.2.0 */
# define VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ "perf.page_faults_maj"

/** Unaligned accesses the kernel had to fix up. @since 11.2.0 */
# define VIR_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS "perf.alignment_faults"

/** Instructions the kernel had to emulate. @since 11.2.0 */
# define VIR_DOMAIN_STATS_PERF_EMULATION_FAULTS "perf.emulation_faults"

/** Number of IOThreads. @since 11.2.0 */
# define VIR_DOMAIN_STATS_IOTHREAD_COUNT "iothread.count"

/**
 * Start of the names that describe one IOThread; its ID follows.
 *
 * Part of `iothread.<id>.`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_IOTHREAD_PREFIX "iothread."

/**
 * Longest time the IOThread polls before it sleeps, in ns; 0 means polling is off.
 *
 * Part of `iothread.<id>.poll-max-ns`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS ".poll-max-ns"

/**
 * Factor by which the polling time grows; 0 leaves it to the hypervisor.
 *
 * Part of `iothread.<id>.poll-grow`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW ".poll-grow"

/**
 * Divisor by which the polling time shrinks; 0 leaves it to the hypervisor.
 *
 * Part of `iothread.<id>.poll-shrink`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK ".poll-shrink"

/**
 * Weight of the latest wait in the adaptation of the polling time; 0 leaves it to the hypervisor.
 *
 * Part of `iothread.<id>.poll-weight`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_WEIGHT ".poll-weight"

/** Number of memory bandwidth monitors. @since 11.2.0 */
# define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT "memory.bandwidth.monitor.count"

/**
 * Start of the names that describe one memory bandwidth monitor; its number follows.
 *
 * Part of `memory.bandwidth.monitor.<n>.`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX "memory.bandwidth.monitor."

/**
 * Name of the monitor.
 *
 * Part of `memory.bandwidth.monitor.<n>.name`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME ".name"

/**
 * Virtual CPUs the monitor watches, as a list such as `0-2,5`.
 *
 * Part of `memory.bandwidth.monitor.<n>.vcpus`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS ".vcpus"

/**
 * Number of memory controllers the monitor covers.
 *
 * Part of `memory.bandwidth.monitor.<n>.node.count`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT ".node.count"

/**
 * Middle of the names that describe one memory controller; its number follows.
 *
 * Part of `memory.bandwidth.monitor.<n>.node.<m>.`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX ".node."

/**
 * The host's identifier of the memory controller.
 *
 * Part of `memory.bandwidth.monitor.<n>.node.<m>.id`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID ".id"

/**
 * Bytes moved through this controller by CPUs of its own node.
 *
 * Part of `memory.bandwidth.monitor.<n>.node.<m>.bytes.local`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL ".bytes.local"

/**
 * Bytes moved through this controller by CPUs of all nodes.
 *
 * Part of `memory.bandwidth.monitor.<n>.node.<m>.bytes.total`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL ".bytes.total"

/** How far the latest measurement has come, a value of `virDomainDirtyRateStatus`. @since 11.2.0 */
# define VIR_DOMAIN_STATS_DIRTYRATE_CALC_STATUS "dirtyrate.calc_status"

/** When the latest measurement began, in seconds. @since 11.2.0 */
# define VIR_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME "dirtyrate.calc_start_time"

/** How long the measurement takes, in seconds. @since 11.2.0 */
# define VIR_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD "dirtyrate.calc_period"

/** Method of the measurement: `page-sampling`, `dirty-bitmap` or `dirty-ring`. @since 11.2.0 */
# define VIR_DOMAIN_STATS_DIRTYRATE_CALC_MODE "dirtyrate.calc_mode"

/** Rate at which the guest changes its memory, in MiB per second. @since 11.2.0 */
# define VIR_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND "dirtyrate.megabytes_per_second"

/**
 * Start of the names with the dirty rate of one virtual CPU; its number follows.
 *
 * Part of `dirtyrate.vcpu.<n>.`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX "dirtyrate.vcpu."

/**
 * Rate at which this virtual CPU changes memory, in MiB per second; only the dirty ring tells it.
 *
 * Part of `dirtyrate.vcpu.<n>.megabytes_per_second`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND ".megabytes_per_second"

/**
 * Start of the names of figures the hypervisor defines; not a stable interface.
 *
 * Part of `vm.<stat>.`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_VM_PREFIX "vm."

/**
 * Value at this moment of a figure the hypervisor defines, also as `vcpu.<n>.<stat>.cur`; yes/no
 * figures come as boolean.
 *
 * Part of `vm.<stat>.cur`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR ".cur"

/**
 * Running total of a figure the hypervisor defines, also as `vcpu.<n>.<stat>.sum`.
 *
 * Part of `vm.<stat>.sum`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM ".sum"

/**
 * Highest value so far of a figure the hypervisor defines, also as `vcpu.<n>.<stat>.max`.
 *
 * Part of `vm.<stat>.max`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX ".max"

/* Perf events that can be measured for a domain; each is on or off. */

/** Cache monitoring: last level cache in use. @since 1.3.3 */
# define VIR_PERF_PARAM_CMT "cmt"

/** Memory bandwidth monitoring: traffic of the whole system. @since 1.3.5 */
# define VIR_PERF_PARAM_MBMT "mbmt"

/** Memory bandwidth monitoring: traffic through the local memory controller. @since 1.3.5 */
# define VIR_PERF_PARAM_MBML "mbml"

/** CPU cycles used. @since 2.3.0 */
# define VIR_PERF_PARAM_CPU_CYCLES "cpu_cycles"

/** Instructions executed. @since 2.3.0 */
# define VIR_PERF_PARAM_INSTRUCTIONS "instructions"

/** Accesses to the cache. @since 2.3.0 */
# define VIR_PERF_PARAM_CACHE_REFERENCES "cache_references"

/** Accesses that missed the cache. @since 2.3.0 */
# define VIR_PERF_PARAM_CACHE_MISSES "cache_misses"

/** Branch instructions executed. @since 3.0.0 */
# define VIR_PERF_PARAM_BRANCH_INSTRUCTIONS "branch_instructions"

/** Branches predicted wrongly. @since 3.0.0 */
# define VIR_PERF_PARAM_BRANCH_MISSES "branch_misses"

/** Bus cycles used. @since 3.0.0 */
# define VIR_PERF_PARAM_BUS_CYCLES "bus_cycles"

/** Cycles lost waiting for the pipeline to fetch and decode. @since 3.0.0 */
# define VIR_PERF_PARAM_STALLED_CYCLES_FRONTEND "stalled_cycles_frontend"

/** Cycles lost waiting for the pipeline to execute. @since 3.0.0 */
# define VIR_PERF_PARAM_STALLED_CYCLES_BACKEND "stalled_cycles_backend"

/** CPU cycles counted at a constant rate. @since 3.0.0 */
# define VIR_PERF_PARAM_REF_CPU_CYCLES "ref_cpu_cycles"

/** CPU clock time. @since 3.2.0 */
# define VIR_PERF_PARAM_CPU_CLOCK "cpu_clock"

/** Time the domain's own tasks were running. @since 3.2.0 */
# define VIR_PERF_PARAM_TASK_CLOCK "task_clock"

/** Page faults of all kinds. @since 3.2.0 */
# define VIR_PERF_PARAM_PAGE_FAULTS "page_faults"

/** Context switches. @since 3.2.0 */
# define VIR_PERF_PARAM_CONTEXT_SWITCHES "context_switches"

/** Moves of threads between host CPUs. @since 3.2.0 */
# define VIR_PERF_PARAM_CPU_MIGRATIONS "cpu_migrations"

/** Page faults served without disk input. @since 3.2.0 */
# define VIR_PERF_PARAM_PAGE_FAULTS_MIN "page_faults_min"

/** Page faults that needed disk input. @since 3.2.0 */
# define VIR_PERF_PARAM_PAGE_FAULTS_MAJ "page_faults_maj"

/** Unaligned accesses the kernel had to fix up. @since 3.2.0 */
# define VIR_PERF_PARAM_ALIGNMENT_FAULTS "alignment_faults"

/** Instructions the kernel had to emulate. @since 3.2.0 */
# define VIR_PERF_PARAM_EMULATION_FAULTS "emulation_faults"

/* CPU time of a domain, in total or per host CPU. */

/** Time used by virtual CPUs and hypervisor together, in ns. @since 0.9.10 */
# define VIR_DOMAIN_CPU_STATS_CPUTIME "cpu_time"

/** Time used by the virtual CPUs alone, in ns. @since 0.9.13 */
# define VIR_DOMAIN_CPU_STATS_VCPUTIME "vcpu_time"

/** Time used in user mode, in ns. @since 0.9.11 */
# define VIR_DOMAIN_CPU_STATS_USERTIME "user_time"

/** Time used in kernel mode, in ns. @since 0.9.11 */
# define VIR_DOMAIN_CPU_STATS_SYSTEMTIME "system_time"

/* Progress of a domain's job; which fields come depends on the kind of job and the hypervisor. */

/** Disk data moved so far, in bytes. @since 1.0.3 */
# define VIR_DOMAIN_JOB_DISK_PROCESSED "disk_processed"

/** Memory moved so far, in bytes. @since 1.0.3 */
# define VIR_DOMAIN_JOB_MEMORY_PROCESSED "memory_processed"

/**
 * Time of a migration without the handover of control between the hosts, in milliseconds.
 *
 * @since 1.2.15
 */
# define VIR_DOMAIN_JOB_TIME_ELAPSED_NET "time_elapsed_net"

/** Data still to be moved, in bytes; may grow while the job runs. @since 1.0.3 */
# define VIR_DOMAIN_JOB_DATA_REMAINING "data_remaining"

/** What the job does, a value of `virDomainJobOperation`. @since 3.3.0 */
# define VIR_DOMAIN_JOB_OPERATION "operation"

/** All data to be moved, in bytes. @since 1.0.3 */
# define VIR_DOMAIN_JOB_DATA_TOTAL "data_total"

/** Time since the job began, in milliseconds. @since 1.0.3 */
# define VIR_DOMAIN_JOB_TIME_ELAPSED "time_elapsed"

/** Disk data to be moved, in bytes. @since 1.0.3 */
# define VIR_DOMAIN_JOB_DISK_TOTAL "disk_total"

/** Disk data still to be moved, in bytes. @since 1.0.3 */
# define VIR_DOMAIN_JOB_DISK_REMAINING "disk_remaining"

/** Speed at which memory moves, in bytes per second. @since 1.2.9 */
# define VIR_DOMAIN_JOB_MEMORY_BPS "memory_bps"

/** How often a page was not in the compression cache. @since 1.0.3 */
# define VIR_DOMAIN_JOB_COMPRESSION_CACHE_MISSES "compression_cache_misses"

/** Speed at which disk data moves, in bytes per second. @since 1.2.9 */
# define VIR_DOMAIN_JOB_DISK_BPS "disk_bps"

/** Pages that the guest changes, per second. @since 1.3.1 */
# define VIR_DOMAIN_JOB_MEMORY_DIRTY_RATE "memory_dirty_rate"

/** Amount of memory sent as ordinary pages, in bytes. @since 1.0.3 */
# define VIR_DOMAIN_JOB_MEMORY_NORMAL_BYTES "memory_normal_bytes"

/** Pages that the destination had to ask for in post-copy mode. @since 5.0.0 */
# define VIR_DOMAIN_JOB_MEMORY_POSTCOPY_REQS "memory_postcopy_requests"

/**
 * Measured downtime without the handover of control between the hosts, in milliseconds.
 *
 * @since 1.2.15
 */
# define VIR_DOMAIN_JOB_DOWNTIME_NET "downtime_net"

/** Time taken by preparations, in milliseconds. @since 1.2.9 */
# define VIR_DOMAIN_JOB_SETUP_TIME "setup_time"

/** Pages of which only one repeated byte was sent, such as empty ones. @since 1.0.3 */
# define VIR_DOMAIN_JOB_MEMORY_CONSTANT "memory_constant"

/** Pages sent compressed. @since 1.0.3 */
# define VIR_DOMAIN_JOB_COMPRESSION_PAGES "compression_pages"

/** Time the job still needs, in milliseconds; for a bounded job. @since 1.0.3 */
# define VIR_DOMAIN_JOB_TIME_REMAINING "time_remaining"

/** Size of the compression cache, in bytes. @since 1.0.3 */
# define VIR_DOMAIN_JOB_COMPRESSION_CACHE "compression_cache"

/** Temporary disk space in use, in bytes. @since 6.0.0 */
# define VIR_DOMAIN_JOB_DISK_TEMP_USED "disk_temp_used"

/** Data moved so far, in bytes. @since 1.0.3 */
# define VIR_DOMAIN_JOB_DATA_PROCESSED "data_processed"

/** How often compressing a page did not make it smaller. @since 1.0.3 */
# define VIR_DOMAIN_JOB_COMPRESSION_OVERFLOW "compression_overflow"

/** Whether the finished job went well. @since 6.0.0 */
# define VIR_DOMAIN_JOB_SUCCESS "success"

/**
 * Time that the CPUs stand still for the switch, in milliseconds; expected, or measured once it is
 * over.
 *
 * @since 1.0.3
 */
# define VIR_DOMAIN_JOB_DOWNTIME "downtime"

/** Temporary disk space to be had, in bytes. @since 6.0.0 */
# define VIR_DOMAIN_JOB_DISK_TEMP_TOTAL "disk_temp_total"

/** By how much the guest's CPUs are slowed down, in percent. @since 2.0.0 */
# define VIR_DOMAIN_JOB_AUTO_CONVERGE_THROTTLE "auto_converge_throttle"

/** Amount of compressed data sent, in bytes. @since 1.0.3 */
# define VIR_DOMAIN_JOB_COMPRESSION_BYTES "compression_bytes"

/** Size of one page, in bytes. @since 3.9.0 */
# define VIR_DOMAIN_JOB_MEMORY_PAGE_SIZE "memory_page_size"

/** Memory to be moved, in bytes. @since 1.0.3 */
# define VIR_DOMAIN_JOB_MEMORY_TOTAL "memory_total"

/** Message of the error that ended the job. @since 6.3.0 */
# define VIR_DOMAIN_JOB_ERRMSG "errmsg"

/** Pages sent as they are. @since 1.0.3 */
# define VIR_DOMAIN_JOB_MEMORY_NORMAL "memory_normal"

/** Memory still to be moved, in bytes. @since 1.0.3 */
# define VIR_DOMAIN_JOB_MEMORY_REMAINING "memory_remaining"

/** Which pass over memory is under way. @since 1.3.1 */
# define VIR_DOMAIN_JOB_MEMORY_ITERATION "memory_iteration"

/** State of VFIO devices moved so far, in bytes. @since 10.6.0 */
# define VIR_DOMAIN_JOB_VFIO_DATA_TRANSFERRED "vfio_data_transferred"

/*
 * What a guest tells about itself.
 *
 * Lists come as a count and numbered entries: `user.count` is the length, `user.0.name` belongs to
 * the first entry. Fields that the guest does not know are left out.
 */

/**
 * Name of the interface in the guest.
 *
 * Part of `if.<n>.name`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME ".name"

/** Version as written for people, codename included. @since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_OS_VERSION "os.version"

/**
 * Device node of the disk in the guest.
 *
 * Part of `fs.<n>.disk.<m>.device`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE ".device"

/**
 * Length of the network prefix, in bits.
 *
 * Part of `if.<n>.addr.<m>.prefix`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX ".prefix"

/**
 * Serial number of the disk.
 *
 * Part of `fs.<n>.disk.<m>.serial`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL ".serial"

/** Short name of the operating system, such as `fedora` or `mswindows`. @since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_OS_ID "os.id"

/** Name of the operating system. @since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_OS_NAME "os.name"

/**
 * Device node that the disk is built on.
 *
 * Part of `disk.<n>.dependency.<m>.name`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME ".name"

/**
 * Starts the fields of one underlying device.
 *
 * Part of `disk.<n>.dependency.`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX ".dependency."

/**
 * Other name of the disk in the guest, such as a device mapper name.
 *
 * Part of `disk.<n>.guest_alias`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS ".guest_alias"

/**
 * Bus of the disk as the guest sees it.
 *
 * Part of `disk.<n>.guest_bus`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS ".guest_bus"

/** How many interfaces are listed. @since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_IF_COUNT "if.count"

/**
 * Where the file system is mounted.
 *
 * Part of `fs.<n>.mountpoint`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT ".mountpoint"

/** Full name of the operating system, for display. @since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_OS_PRETTY_NAME "os.pretty-name"

/**
 * Starts the fields of one address.
 *
 * Part of `if.<n>.addr.`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX ".addr."

/**
 * Starts the fields of one disk of a file system.
 *
 * Part of `fs.<n>.disk.`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX ".disk."

/** Version for programs, such as `40`. @since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_OS_VERSION_ID "os.version-id"

/** Starts the fields of one interface. @since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_IF_PREFIX "if."

/**
 * The address as text.
 *
 * Part of `if.<n>.addr.<m>.addr`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR ".addr"

/**
 * Target name of the disk (`vda`), where it can be told.
 *
 * Part of `fs.<n>.disk.<m>.alias`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS ".alias"

/**
 * Device name of the file system in the guest, such as `sda1`.
 *
 * Part of `fs.<n>.name`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME ".name"

/**
 * When the user logged in, in milliseconds since 1970.
 *
 * Part of `user.<n>.login-time`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME ".login-time"

/** Edition or variant, for display. @since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_OS_VARIANT "os.variant"

/** How many disks are listed. @since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_DISK_COUNT "disk.count"

/** Hardware name of the machine, such as `x86_64`. @since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_OS_MACHINE "os.machine"

/**
 * Serial number of the disk.
 *
 * Part of `disk.<n>.serial`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL ".serial"

/**
 * How many addresses the interface has.
 *
 * Part of `if.<n>.addr.count`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT ".addr.count"

/** Edition or variant, for programs, such as `server`. @since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_OS_VARIANT_ID "os.variant-id"

/**
 * Logon domain of the user; on Windows guests.
 *
 * Part of `user.<n>.domain`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN ".domain"

/**
 * Space taken in the file system, in bytes.
 *
 * Part of `fs.<n>.used-bytes`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES ".used-bytes"

/** How many users are listed. @since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_USER_COUNT "user.count"

/**
 * Target name of the disk (`vda`), where it can be told.
 *
 * Part of `disk.<n>.alias`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS ".alias"

/**
 * Type of the file system, such as `ext4`.
 *
 * Part of `fs.<n>.fstype`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE ".fstype"

/** Distance from UTC, in seconds, east of it positive. @since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET "timezone.offset"

/** Name of the time zone, such as `CET`. @since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_TIMEZONE_NAME "timezone.name"

/** Load average over 15 minutes. @since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_LOAD_15M "load.15m"

/** Starts the fields of one disk. @since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_DISK_PREFIX "disk."

/** Version of the kernel. @since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION "os.kernel-version"

/**
 * Device node of the disk in the guest, such as `/dev/sda`.
 *
 * Part of `disk.<n>.name`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME ".name"

/**
 * MAC address of the interface.
 *
 * Part of `if.<n>.hwaddr`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR ".hwaddr"

/** How many file systems are listed. @since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_FS_COUNT "fs.count"

/** Starts the fields of one user. @since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_USER_PREFIX "user."

/**
 * Size of the file system, in bytes.
 *
 * Part of `fs.<n>.total-bytes`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES ".total-bytes"

/**
 * Name of the user.
 *
 * Part of `user.<n>.name`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME ".name"

/**
 * How many devices the disk is built on.
 *
 * Part of `disk.<n>.dependency.count`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT ".dependency.count"

/**
 * Whether it is a partition rather than a whole disk.
 *
 * Part of `disk.<n>.partition`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION ".partition"

/** Load average over one minute. @since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_LOAD_1M "load.1m"

/** Starts the fields of one file system. @since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_FS_PREFIX "fs."

/** Load average over 5 minutes. @since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_LOAD_5M "load.5m"

/** Host name of the guest. @since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME "hostname"

/**
 * Kind of address, `ipv4` or `ipv6`.
 *
 * Part of `if.<n>.addr.<m>.type`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE ".type"

/**
 * How many disks the file system lies on.
 *
 * Part of `fs.<n>.disk.count`.
 *
 * @since 11.2.0
 */
# define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT ".disk.count"

/** Release of the kernel. @since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE "os.kernel-release"

/** How many devices are listed. @since after 11.3.0 */
# define VIR_DOMAIN_GUEST_INFO_DEVICE_COUNT "device.count"

/** Starts the fields of one device. @since after 11.3.0 */
# define VIR_DOMAIN_GUEST_INFO_DEVICE_PREFIX "device."

/**
 * Name of the device's driver.
 *
 * Part of `device.<n>.driverName`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_NAME ".driverName"

/**
 * Release date of the driver, in nanoseconds since 1970.
 *
 * Part of `device.<n>.driverDate`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_DATE ".driverDate"

/**
 * Version of the driver.
 *
 * Part of `device.<n>.driverVersion`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_VERSION ".driverVersion"

/**
 * How the device is identified, such as `pci`.
 *
 * Part of `device.<n>.idType`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_ID_TYPE ".idType"

/**
 * PCI vendor number.
 *
 * Part of `device.<n>.pciVendor`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_VENDOR ".pciVendor"

/**
 * PCI device number.
 *
 * Part of `device.<n>.pciDevice`.
 *
 * @since after 11.3.0
 */
# define VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_DEVICE ".pciDevice"

/*
 * Parameters in tuning events: CPU settings and, for one disk, throughput limits.
 *
 * Times are in microseconds, and a quota below 0 is no limit. The `blkdeviotune` fields come
 * together with `VIR_DOMAIN_TUNABLE_BLKDEV_DISK` and mean the same as those of
 * `virDomainSetBlockIoTune`.
 */

/** Limit of writing, in operations per second. @since 1.2.9 */
# define VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC "blkdeviotune.write_iops_sec"

/** Peak of reading in a burst, in bytes per second. @since 1.2.11 */
# define VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX "blkdeviotune.read_bytes_sec_max"

/** CPU time of the emulator threads in one period, in microseconds. @since 1.2.9 */
# define VIR_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA "cputune.emulator_quota"

/** Limit of reading and writing together, in bytes per second. @since 1.2.9 */
# define VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC "blkdeviotune.total_bytes_sec"

/** How long a burst of write operations may last, in seconds. @since 2.4.0 */
# define VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH "blkdeviotune.write_iops_sec_max_length"

/** How long a burst of bytes in both directions may last, in seconds. @since 2.4.0 */
# define VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH "blkdeviotune.total_bytes_sec_max_length"

/** Peak of reading in a burst, in operations per second. @since 1.2.11 */
# define VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX "blkdeviotune.read_iops_sec_max"

/** Peak of writing in a burst, in bytes per second. @since 1.2.11 */
# define VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX "blkdeviotune.write_bytes_sec_max"

/** Request size that counts as one operation, in bytes. @since 1.2.11 */
# define VIR_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC "blkdeviotune.size_iops_sec"

/**
 * Host CPUs that virtual CPU `n` may use, as a list such as `0-3,5`.
 *
 * Part of `cputune.vcpupin<n>`.
 *
 * @since 1.2.9
 */
# define VIR_DOMAIN_TUNABLE_CPU_VCPUPIN "cputune.vcpupin%u"

/** Limit of reading, in operations per second. @since 1.2.9 */
# define VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC "blkdeviotune.read_iops_sec"

/** Host CPUs that the emulator threads may use, as a list such as `0-3,5`. @since 1.2.9 */
# define VIR_DOMAIN_TUNABLE_CPU_EMULATORPIN "cputune.emulatorpin"

/** How long a burst of written bytes may last, in seconds. @since 2.4.0 */
# define VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH "blkdeviotune.write_bytes_sec_max_length"

/** Alias of the disk that the limits are of. @since 1.2.9 */
# define VIR_DOMAIN_TUNABLE_BLKDEV_DISK "blkdeviotune.disk"

/** How long a burst of read bytes may last, in seconds. @since 2.4.0 */
# define VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH "blkdeviotune.read_bytes_sec_max_length"

/** Enforcement period for I/O threads, in microseconds. @since 2.2.0 */
# define VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD "cputune.iothread_period"

/**
 * Host CPUs that I/O thread `n` may use, as a list such as `0-3,5`.
 *
 * Part of `cputune.iothreadpin<n>`.
 *
 * @since 1.2.14
 */
# define VIR_DOMAIN_TUNABLE_CPU_IOTHREADSPIN "cputune.iothreadpin%u"

/** Peak of writing in a burst, in operations per second. @since 1.2.11 */
# define VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX "blkdeviotune.write_iops_sec_max"

/** Peak of reading and writing together in a burst, in bytes per second. @since 1.2.11 */
# define VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX "blkdeviotune.total_bytes_sec_max"

/** Enforcement period for the domain as a whole, in microseconds. @since 1.3.3 */
# define VIR_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD "cputune.global_period"

/** CPU time of each virtual CPU in one period, in microseconds. @since 1.2.9 */
# define VIR_DOMAIN_TUNABLE_CPU_VCPU_QUOTA "cputune.vcpu_quota"

/** Limit of reading and writing together, in operations per second. @since 1.2.9 */
# define VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC "blkdeviotune.total_iops_sec"

/** How long a burst of read operations may last, in seconds. @since 2.4.0 */
# define VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH "blkdeviotune.read_iops_sec_max_length"

/** Peak of reading and writing together in a burst, in operations per second. @since 1.2.11 */
# define VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX "blkdeviotune.total_iops_sec_max"

/** How long a burst of operations of both kinds may last, in seconds. @since 2.4.0 */
# define VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH "blkdeviotune.total_iops_sec_max_length"

/** Limit of reading, in bytes per second. @since 1.2.9 */
# define VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC "blkdeviotune.read_bytes_sec"

/** CPU time of the domain as a whole in one period, in microseconds. @since 1.3.3 */
# define VIR_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA "cputune.global_quota"

/** Weight of the domain against others when CPU time is short. @since 1.2.9 */
# define VIR_DOMAIN_TUNABLE_CPU_CPU_SHARES "cputune.cpu_shares"

/** Group whose disks share one budget. @since 3.0.0 */
# define VIR_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME "blkdeviotune.group_name"

/** Limit of writing, in bytes per second. @since 1.2.9 */
# define VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC "blkdeviotune.write_bytes_sec"

/** Enforcement period for the emulator threads, in microseconds. @since 1.2.9 */
# define VIR_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD "cputune.emulator_period"

/** CPU time of each I/O thread in one period, in microseconds. @since 2.2.0 */
# define VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA "cputune.iothread_quota"

/** Enforcement period for virtual CPUs, in microseconds. @since 1.2.9 */
# define VIR_DOMAIN_TUNABLE_CPU_VCPU_PERIOD "cputune.vcpu_period"

/** How far a block job is, on a scale of its own. */
typedef unsigned long long virDomainBlockJobCursor;

/** Bytes that a map of `cpu` CPUs takes. */
# define VIR_CPU_MAPLEN(cpu) (((cpu) + 7) / 8)

/** Sets the bit of a CPU in a map. */
# define VIR_USE_CPU(cpumap, cpu) ((cpumap)[(cpu) / 8] |= (1 << ((cpu) % 8)))

/** Clears the bit of a CPU in a map. */
# define VIR_UNUSE_CPU(cpumap, cpu) ((cpumap)[(cpu) / 8] &= ~(1 << ((cpu) % 8)))

/** Whether the bit of a CPU is set in a map. */
# define VIR_CPU_USED(cpumap, cpu) ((cpumap)[(cpu) / 8] & (1 << ((cpu) % 8)))

/** The map of virtual CPU `vcpu` among maps of `maplen` bytes that lie one behind the other. */
# define VIR_GET_CPUMAP(cpumaps, maplen, vcpu) (&((cpumaps)[(vcpu) * (maplen)]))

/** Whether virtual CPU `vcpu` may run on CPU `cpu`, by its map among `cpumaps`. */
# define VIR_CPU_USABLE(cpumaps, maplen, vcpu, cpu) \
    VIR_CPU_USED(VIR_GET_CPUMAP(cpumaps, maplen, vcpu), cpu)

/** Copies the map of virtual CPU `vcpu` into `cpumap`, which has `maplen` bytes. Needs string.h. */
# define VIR_COPY_CPUMAP(cpumaps, maplen, vcpu, cpumap) \
    memcpy(cpumap, VIR_GET_CPUMAP(cpumaps, maplen, vcpu), maplen)

/** Casts the callback of any domain event to the type that registration takes. */
# define VIR_DOMAIN_EVENT_CALLBACK(cb) ((virConnectDomainEventGenericCallback)(void (*)(void))(cb))

/**
 * Lists the numeric IDs of the active domains.
 *
 * Inactive domains have no ID and are missing. A domain may start or stop between counting and
 * listing, so prefer `virConnectListAllDomains`, which returns handles in one go.
 *
 * @param conn The connection to act on.
 * @param ids Filled with the IDs, in no particular order.
 * @param maxids Room in `ids`, in elements.
 * @return How many there are, or -1 on failure.
 * @since 0.0.3
 * @deprecated use virConnectListAllDomains
 */
int virConnectListDomains(virConnectPtr conn, int *ids, int maxids);

/**
 * Counts the active domains.
 *
 * The number may be stale as soon as it is returned; `virConnectListAllDomains` counts and lists
 * together.
 *
 * @param conn The connection to act on.
 * @return How many there are, or -1 on failure.
 * @since 0.0.3
 */
int virConnectNumOfDomains(virConnectPtr conn);

/**
 * Gives the connection that a domain belongs to.
 *
 * The connection is borrowed from the domain: its reference count stays as it is, so do not close
 * it. It is valid for as long as the domain's handle is.
 *
 * @param domain The domain to act on.
 * @return A borrowed reference, not to be freed, or NULL on failure.
 * @since 0.3.0
 */
virConnectPtr virDomainGetConnect(virDomainPtr domain);

/**
 * Starts a new domain from XML, without storing its configuration.
 *
 * The domain is transient and vanishes when it stops. If a persistent domain with the same name and
 * UUID is inactive, that one is started with the given configuration instead, and its stored one
 * stays untouched. Fails with `VIR_ERR_OPERATION_INVALID` when a domain with this identity is
 * active already.
 *
 * @param conn The connection to act on.
 * @param xmlDesc Domain XML.
 * @param flags Combination of `DomainCreateFlags` values.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.5.0
 */
virDomainPtr virDomainCreateXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags);

/**
 * Starts a new transient domain from XML and hands open files to its init process.
 *
 * For containers: the files appear in the guest as descriptors 3, 4 and so on. Over a connection to
 * a daemon this works only through a local socket. Otherwise it acts like `virDomainCreateXML`.
 *
 * @param conn The connection to act on.
 * @param xmlDesc Domain XML.
 * @param nfiles Number of elements in `files`.
 * @param files Open file descriptors; they stay open in the caller.
 * @param flags Combination of `DomainCreateFlags` values.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 1.1.1
 */
virDomainPtr virDomainCreateXMLWithFiles(virConnectPtr conn,
                                         const char *xmlDesc,
                                         unsigned int nfiles,
                                         int *files,
                                         unsigned int flags);

/**
 * Finds a domain by its name, active or not.
 *
 * Fails with `VIR_ERR_NO_DOMAIN` when there is none.
 *
 * @param conn The connection to act on.
 * @param name Name, matched exactly.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.0.3
 */
virDomainPtr virDomainLookupByName(virConnectPtr conn, const char *name);

/**
 * Finds an active domain by its numeric ID.
 *
 * Fails with `VIR_ERR_NO_DOMAIN` when no active domain has it. IDs change with every start: name or
 * UUID are better keys.
 *
 * @param conn The connection to act on.
 * @param id Numeric ID, as from `virDomainGetID`.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.0.3
 */
virDomainPtr virDomainLookupByID(virConnectPtr conn, int id);

/**
 * Finds a domain by its UUID, active or not.
 *
 * Fails with `VIR_ERR_NO_DOMAIN` when there is none.
 *
 * @param conn The connection to act on.
 * @param uuid UUID as 16 bytes.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.0.5
 */
virDomainPtr virDomainLookupByUUID(virConnectPtr conn, const unsigned char *uuid);

/**
 * Finds a domain by its UUID given as text.
 *
 * Fails with `VIR_ERR_INVALID_ARG` when the text is no UUID and with `VIR_ERR_NO_DOMAIN` when no
 * domain has it.
 *
 * @param conn The connection to act on.
 * @param uuid UUID in hexadecimal digits; hyphens may be left out.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.1.1
 */
virDomainPtr virDomainLookupByUUIDString(virConnectPtr conn, const char *uuid);

/**
 * Asks a domain's guest to shut down.
 *
 * Returns once the request is sent: the guest may take its time or ignore it altogether, so watch
 * for a lifecycle event, and fall back on `virDomainDestroy`. What happens when the guest is off
 * follows `<on_poweroff>`. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running.
 *
 * @param domain The domain to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.0.3
 */
int virDomainShutdown(virDomainPtr domain);

/**
 * Asks a domain's guest to shut down, by the means given.
 *
 * Like `virDomainShutdown`, it does not wait for the guest. Without flags the driver picks the
 * means. Going through the guest agent needs an agent that answers (`VIR_ERR_AGENT_UNRESPONSIVE` if
 * it does not).
 *
 * @param domain The domain to act on.
 * @param flags Combination of `DomainShutdownFlagValues` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.10
 */
int virDomainShutdownFlags(virDomainPtr domain, unsigned int flags);

/**
 * Asks a domain's guest to reboot, by the means given.
 *
 * Returns once the request is sent; the guest may ignore it. What happens when the guest obeys
 * follows `<on_reboot>`. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running.
 *
 * @param domain The domain to act on.
 * @param flags Combination of `DomainRebootFlagValues` values.
 * @return 0 on success, -1 on failure.
 * @since 0.1.0
 */
int virDomainReboot(virDomainPtr domain, unsigned int flags);

/**
 * Resets a domain at once, as the reset button of a real machine does.
 *
 * The guest is not told, and unwritten data is lost. Fails with `VIR_ERR_OPERATION_INVALID` when
 * the domain is not running.
 *
 * @param domain The domain to act on.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.9.7
 */
int virDomainReset(virDomainPtr domain, unsigned int flags);

/**
 * Stops a domain at once, as if the plug was pulled.
 *
 * The guest gets no chance to save its data. A transient domain ceases to exist, a persistent one
 * becomes inactive; the handle has to be freed all the same. Fails with `VIR_ERR_OPERATION_INVALID`
 * when the domain is not running.
 *
 * @param domain The domain to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.0.3
 */
int virDomainDestroy(virDomainPtr domain);

/**
 * Stops a domain at once, with control over how hard.
 *
 * Without flags it equals `virDomainDestroy`. With `VIR_DOMAIN_DESTROY_GRACEFUL` the emulator gets
 * time to write its caches, and the call fails with `VIR_ERR_OPERATION_FAILED` if it does not end
 * by itself.
 *
 * @param domain The domain to act on.
 * @param flags Combination of `DomainDestroyFlagsValues` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.4
 */
int virDomainDestroyFlags(virDomainPtr domain, unsigned int flags);

/**
 * Adds a reference to a domain handle.
 *
 * Each reference needs a `virDomainFree` of its own.
 *
 * @param domain The domain to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.6.0
 */
int virDomainRef(virDomainPtr domain);

/**
 * Drops a reference to a domain handle, and frees it with the last one.
 *
 * The domain itself is not affected.
 *
 * @param domain The domain to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.0.3
 */
int virDomainFree(virDomainPtr domain);

/**
 * Pauses a domain.
 *
 * Its virtual CPUs stop while memory and devices stay allocated; `virDomainResume` lets it go on.
 * Fails with `VIR_ERR_OPERATION_INVALID` when it is not active.
 *
 * @param domain The domain to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.0.3
 */
int virDomainSuspend(virDomainPtr domain);

/**
 * Lets a paused domain run on.
 *
 * Fails with `VIR_ERR_OPERATION_INVALID` when it is not active. For a guest that put itself to
 * sleep use `virDomainPMWakeup`.
 *
 * @param domain The domain to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.0.3
 */
int virDomainResume(virDomainPtr domain);

/**
 * Reports a domain's state, memory, number of virtual CPUs and CPU time.
 *
 * For an inactive domain memory and CPUs come from its stored configuration. Use
 * `virDomainGetState` where only the state matters: it is cheaper, as it does not ask the emulator.
 *
 * @param domain The domain to act on.
 * @param info Filled with the figures.
 * @return 0 on success, -1 on failure.
 * @since 0.0.3
 */
int virDomainGetInfo(virDomainPtr domain, virDomainInfoPtr info);

/**
 * Reports a domain's state and how it came about.
 *
 * @param domain The domain to act on.
 * @param state What the domain is doing.
 * @param reason Why, as a value of the enum that goes with the state (`DomainRunningReason`,
 *   `DomainPausedReason` and so on); may be NULL.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.9.2
 */
int virDomainGetState(virDomainPtr domain, int *state, int *reason, unsigned int flags);

/**
 * Reports whether a domain's control channel can take commands.
 *
 * Does not touch the channel itself, so it answers even while another call hangs in it. Fails with
 * `VIR_ERR_OPERATION_INVALID` when the domain is not active.
 *
 * @param domain The domain to act on.
 * @param info Filled with the state of the channel.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.9.3
 */
int virDomainGetControlInfo(virDomainPtr domain, virDomainControlInfoPtr info, unsigned int flags);

/**
 * Gives a domain's name.
 *
 * @param domain The domain to act on.
 * @return Name; belongs to the handle and lives as long as it does.
 * @since 0.0.3
 */
const char *virDomainGetName(virDomainPtr domain);

/**
 * Gives a domain's numeric ID.
 *
 * It is taken from the handle, hence as old as the last call that refreshed it.
 *
 * @param domain The domain to act on.
 * @return ID, or the largest value (-1 as a signed number) when the domain is inactive.
 * @since 0.0.3
 */
unsigned int virDomainGetID(virDomainPtr domain);

/**
 * Gives a domain's UUID as bytes.
 *
 * @param domain The domain to act on.
 * @param uuid Room for 16 bytes.
 * @return 0 on success, -1 on failure.
 * @since 0.0.5
 */
int virDomainGetUUID(virDomainPtr domain, unsigned char *uuid);

/**
 * Gives a domain's UUID as text.
 *
 * @param domain The domain to act on.
 * @param buf Room for 36 characters and the closing NUL.
 * @return 0 on success, -1 on failure.
 * @since 0.1.1
 */
int virDomainGetUUIDString(virDomainPtr domain, char *buf);

/**
 * Gives the kind of guest interface a domain is built for, as in `<os><type>`.
 *
 * @param domain The domain to act on.
 * @return `hvm` for full virtualization, `xen` or `linux` for paravirtualization, `exe` for
 *   containers, and so on.
 * @since 0.0.3
 */
char *virDomainGetOSType(virDomainPtr domain);

/**
 * Reports the label that confines an active domain.
 *
 * With several security drivers at work only the first one's label is given; use
 * `virDomainGetSecurityLabelList` for all. The label is empty when the domain is inactive.
 *
 * @param domain The domain to act on.
 * @param seclabel Filled with label and mode.
 * @return 0 on success, -1 on failure.
 * @since 0.6.1
 */
int virDomainGetSecurityLabel(virDomainPtr domain, virSecurityLabelPtr seclabel);

/**
 * Reports a domain's label from each security driver in use.
 *
 * @param domain The domain to act on.
 * @param seclabels One entry per security driver; the caller frees the array.
 * @return How many there are, or -1 on failure.
 * @since 0.10.0
 */
int virDomainGetSecurityLabelList(virDomainPtr domain, virSecurityLabelPtr *seclabels);

/**
 * Changes or removes a domain's title, description or an application's metadata.
 *
 * Title and description are plain text, and a title has no line breaks. An element replaces the one
 * with the same namespace URI, so each application should keep to one URI. Listeners get a
 * metadata-change event.
 *
 * @param domain The domain to act on.
 * @param type Part to change.
 * @param metadata New content; NULL removes the part. For an element, one XML element.
 * @param key Namespace prefix for the element; NULL for the other types.
 * @param uri Namespace URI of the element; NULL for the other types.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.10
 */
int virDomainSetMetadata(virDomainPtr domain,
                         int type,
                         const char *metadata,
                         const char *key,
                         const char *uri,
                         unsigned int flags);

/**
 * Gives a domain's title, description or an application's metadata.
 *
 * Fails with `VIR_ERR_NO_DOMAIN_METADATA` when there is none.
 *
 * @param domain The domain to act on.
 * @param type Part wanted.
 * @param uri Namespace URI of the element; NULL for the other types.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 0.9.10
 */
char *virDomainGetMetadata(virDomainPtr domain, int type, const char *uri, unsigned int flags);

/**
 * Gives a domain's configuration as XML.
 *
 * For an active domain it shows what it is running with, including addresses and aliases assigned
 * at run time, unless `VIR_DOMAIN_XML_INACTIVE` asks for the stored configuration. Secrets are left
 * out without `VIR_DOMAIN_XML_SECURE`, which fails with `VIR_ERR_OPERATION_DENIED` on a read-only
 * connection.
 *
 * @param domain The domain to act on.
 * @param flags Combination of `DomainXMLFlags` values.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 0.0.3
 */
char *virDomainGetXMLDesc(virDomainPtr domain, unsigned int flags);

/**
 * Translates a hypervisor's own configuration format into domain XML.
 *
 * Nothing is defined or started. What the format does not say is filled with defaults, and what has
 * no counterpart in XML is dropped.
 *
 * @param conn The connection to act on.
 * @param nativeFormat Name of the format, for example `xen-xl`, `vmware-vmx` or `lxc-tools`.
 * @param nativeConfig Configuration in that format.
 * @param flags Reserved; pass 0.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 0.6.4
 */
char *virConnectDomainXMLFromNative(virConnectPtr conn,
                                    const char *nativeFormat,
                                    const char *nativeConfig,
                                    unsigned int flags);

/**
 * Translates domain XML into a hypervisor's own configuration format.
 *
 * Nothing is defined or started. The result shows what would be used, for example the emulator's
 * command line; it may depend on the host.
 *
 * @param conn The connection to act on.
 * @param nativeFormat Name of the format, for example `qemu-argv`, `xen-xl` or `vmware-vmx`.
 * @param domainXml Domain XML.
 * @param flags Reserved; pass 0.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 0.6.4
 */
char *virConnectDomainXMLToNative(virConnectPtr conn,
                                  const char *nativeFormat,
                                  const char *domainXml,
                                  unsigned int flags);

/**
 * Stores a domain's configuration without starting it.
 *
 * A domain with the same name and UUID gets the new configuration; if it is active, that takes
 * effect from its next start, and a transient domain becomes persistent. Fails with
 * `VIR_ERR_OPERATION_FAILED` when the name belongs to a different UUID.
 *
 * @param conn The connection to act on.
 * @param xml Domain XML.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.1.1
 */
virDomainPtr virDomainDefineXML(virConnectPtr conn, const char *xml);

/**
 * Stores a domain's configuration without starting it, optionally validated against the schema.
 *
 * Acts like `virDomainDefineXML` otherwise.
 *
 * @param conn The connection to act on.
 * @param xml Domain XML.
 * @param flags Combination of `DomainDefineFlags` values.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 1.2.12
 */
virDomainPtr virDomainDefineXMLFlags(virConnectPtr conn, const char *xml, unsigned int flags);

/**
 * Removes a domain's stored configuration.
 *
 * An inactive domain disappears; an active one runs on as a transient domain. Fails with
 * `VIR_ERR_OPERATION_INVALID` when it has a managed save image, snapshots, checkpoints or firmware
 * variables: `virDomainUndefineFlags` tells what to do with those.
 *
 * @param domain The domain to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.1.1
 */
int virDomainUndefine(virDomainPtr domain);

/**
 * Removes a domain's stored configuration along with what belongs to it.
 *
 * An inactive domain disappears; an active one runs on as a transient domain. Fails with
 * `VIR_ERR_OPERATION_INVALID` when there is a managed save image, a snapshot, a checkpoint or a
 * file of firmware variables that no flag covers. Disk images are never deleted.
 *
 * @param domain The domain to act on.
 * @param flags Combination of `DomainUndefineFlagsValues` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.4
 */
int virDomainUndefineFlags(virDomainPtr domain, unsigned int flags);

/**
 * Counts the inactive domains with a stored configuration.
 *
 * The number may be stale as soon as it is returned; `virConnectListAllDomains` counts and lists
 * together.
 *
 * @param conn The connection to act on.
 * @return How many there are, or -1 on failure.
 * @since 0.1.5
 */
int virConnectNumOfDefinedDomains(virConnectPtr conn);

/**
 * Lists the names of the inactive domains with a stored configuration.
 *
 * Prefer `virConnectListAllDomains`, which needs no prior count and returns handles.
 *
 * @param conn The connection to act on.
 * @param names Filled with names, each to be freed by the caller.
 * @param maxnames Room in `names`, in elements.
 * @return How many there are, or -1 on failure.
 * @since 0.1.1
 * @deprecated use virConnectListAllDomains
 */
int virConnectListDefinedDomains(virConnectPtr conn, char **names, int maxnames);

/**
 * Lists domains, active and inactive, as far as they match the filter.
 *
 * The list is taken in one step, without the gap between counting and listing that the older calls
 * have. Domains that the caller may not see are left out.
 *
 * @param conn The connection to act on.
 * @param domains Array of handles, ended by NULL; the caller frees each handle and the array. NULL
 *   only counts.
 * @param flags Combination of `ConnectListAllDomainsFlags` values.
 * @return How many there are, or -1 on failure.
 * @since 0.9.13
 */
int virConnectListAllDomains(virConnectPtr conn, virDomainPtr **domains, unsigned int flags);

/**
 * Starts a persistent domain from its stored configuration.
 *
 * If there is a managed save image, its state is restored and the image deleted. Fails with
 * `VIR_ERR_OPERATION_INVALID` when the domain is active already.
 *
 * @param domain The domain to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.1.1
 */
int virDomainCreate(virDomainPtr domain);

/**
 * Starts a persistent domain from its stored configuration, with options.
 *
 * Acts like `virDomainCreate`; the flags can keep it paused, ignore a managed save image or tie the
 * domain to the connection.
 *
 * @param domain The domain to act on.
 * @param flags Combination of `DomainCreateFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.8.2
 */
int virDomainCreateWithFlags(virDomainPtr domain, unsigned int flags);

/**
 * Starts a persistent domain and hands open files to its init process.
 *
 * For containers: the files appear in the guest as descriptors 3, 4 and so on. Over a connection to
 * a daemon this works only through a local socket.
 *
 * @param domain The domain to act on.
 * @param nfiles Number of elements in `files`.
 * @param files Open file descriptors; they stay open in the caller.
 * @param flags Combination of `DomainCreateFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 1.1.1
 */
int virDomainCreateWithFiles(virDomainPtr domain,
                             unsigned int nfiles,
                             int *files,
                             unsigned int flags);

/**
 * Tells whether a domain is started together with the host.
 *
 * @param domain The domain to act on.
 * @param autostart 1 when it is started automatically, else 0.
 * @return 0 on success, -1 on failure.
 * @since 0.2.1
 */
int virDomainGetAutostart(virDomainPtr domain, int *autostart);

/**
 * Sets whether a domain is started together with the host.
 *
 * Only for persistent domains; fails with `VIR_ERR_OPERATION_INVALID` on a transient one.
 *
 * @param domain The domain to act on.
 * @param autostart 1 to start it automatically, 0 not to.
 * @return 0 on success, -1 on failure.
 * @since 0.2.1
 */
int virDomainSetAutostart(virDomainPtr domain, int autostart);

/**
 * Tells whether a domain is started the next time the host boots, and only then.
 *
 * @param domain The domain to act on.
 * @param autostart 1 when one automatic start is due, else 0.
 * @return 0 on success, -1 on failure.
 * @since 11.2.0
 */
int virDomainGetAutostartOnce(virDomainPtr domain, int *autostart);

/**
 * Sets whether a domain is started the next time the host boots, and only then.
 *
 * The setting is cleared by that start and is independent of `virDomainSetAutostart`. Only for
 * persistent domains.
 *
 * @param domain The domain to act on.
 * @param autostart 1 to have it started once, 0 to cancel that.
 * @return 0 on success, -1 on failure.
 * @since 11.2.0
 */
int virDomainSetAutostartOnce(virDomainPtr domain, int autostart);

/**
 * Starts a new transient domain; the old name of `virDomainCreateXML`.
 *
 * @param conn The connection to act on.
 * @param xmlDesc Domain XML.
 * @param flags Combination of `DomainCreateFlags` values.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.0.3
 * @deprecated use virDomainCreateXML
 */
virDomainPtr virDomainCreateLinux(virConnectPtr conn, const char *xmlDesc, unsigned int flags);

/**
 * Tells whether a domain is active, that is running or paused.
 *
 * @param dom The domain to act on.
 * @return 1 for yes, 0 for no, -1 on failure.
 * @since 0.7.3
 */
int virDomainIsActive(virDomainPtr dom);

/**
 * Tells whether a domain has a stored configuration and so survives being stopped.
 *
 * @param dom The domain to act on.
 * @return 1 for yes, 0 for no, -1 on failure.
 * @since 0.7.3
 */
int virDomainIsPersistent(virDomainPtr dom);

/**
 * Tells whether an active domain's configuration has been altered since its start.
 *
 * @param dom The domain to act on.
 * @return 1 for yes, 0 for no, -1 on failure.
 * @since 0.8.6
 */
int virDomainIsUpdated(virDomainPtr dom);

/**
 * Gives a persistent domain a new name.
 *
 * The domain has to be inactive, and some drivers refuse it while there are snapshots or
 * checkpoints (`VIR_ERR_OPERATION_INVALID`). The name must be free and must not be empty. Other
 * handles keep the old name until they are looked up again.
 *
 * @param dom The domain to act on.
 * @param new_name New name; without slashes.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 1.2.19
 */
int virDomainRename(virDomainPtr dom, const char *new_name, unsigned int flags);

/**
 * Changes what happens when a guest powers off, reboots or crashes.
 *
 * Fails with `VIR_ERR_INVALID_ARG` for an action that does not go with the event, such as a core
 * dump on reboot.
 *
 * @param domain The domain to act on.
 * @param type Event that the action is for.
 * @param action What to do from now on.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 0 on success, -1 on failure.
 * @since 3.9.0
 */
int virDomainSetLifecycleAction(virDomainPtr domain,
                                unsigned int type,
                                unsigned int action,
                                unsigned int flags);

/**
 * Reports what a guest's owner needs to attest a confidential domain.
 *
 * The domain has to be active. For SEV the measurement is fixed once the guest's memory is set up,
 * so start the domain paused, check it, inject secrets and then resume.
 *
 * @param domain The domain to act on.
 * @param params Allocated and filled; freed with `virTypedParamsFree`.
 * @param nparams Number of elements in `params`.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 4.5.0
 */
int virDomainGetLaunchSecurityInfo(virDomainPtr domain,
                                   virTypedParameterPtr *params,
                                   int *nparams,
                                   unsigned int flags);

/**
 * Injects a secret into a confidential domain.
 *
 * Secret and header, both encrypted for the guest by its owner, are required, the address is
 * optional. The domain has to be active and paused, and must not have run yet
 * (`VIR_ERR_OPERATION_INVALID` otherwise).
 *
 * @param domain The domain to act on.
 * @param params Secret, header and, if wanted, the address.
 * @param nparams Number of elements in `params`.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 8.0.0
 */
int virDomainSetLaunchSecurityState(virDomainPtr domain,
                                    virTypedParameterPtr params,
                                    int nparams,
                                    unsigned int flags);

/**
 * Lists messages recorded about a domain, such as deprecated features it uses.
 *
 * @param domain The domain to act on.
 * @param msgs Messages for humans to read; the caller frees each and the array.
 * @param flags Combination of `DomainMessageType` values.
 * @return How many there are, or -1 on failure.
 * @since 7.1.0
 */
int virDomainGetMessages(virDomainPtr domain, char ***msgs, unsigned int flags);

/**
 * Saves an active domain's memory and device state to a file and stops the domain.
 *
 * Disks are not part of the file and must stay unchanged until `virDomainRestore`. Runs as a job
 * that `virDomainGetJobInfo` watches and `virDomainAbortJob` cancels, after which the domain goes
 * on. A transient domain is gone afterwards. Fails with `VIR_ERR_OPERATION_INVALID` when the domain
 * is not active.
 *
 * @param domain The domain to act on.
 * @param to Path of the file on the host of the hypervisor.
 * @return 0 on success, -1 on failure.
 * @since 0.0.3
 */
int virDomainSave(virDomainPtr domain, const char *to);

/**
 * Saves an active domain's state to a file, with options, and stops the domain.
 *
 * Acts like `virDomainSave`. `VIR_DOMAIN_SAVE_RUNNING` and `VIR_DOMAIN_SAVE_PAUSED` exclude each
 * other; they record in the file how it is to be restored.
 *
 * @param domain The domain to act on.
 * @param to Path of the file on the host of the hypervisor.
 * @param dxml Domain XML to record in the file, to change what the guest does not see, such as
 *   paths on the host; NULL for the current one.
 * @param flags Combination of `DomainSaveRestoreFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.4
 */
int virDomainSaveFlags(virDomainPtr domain, const char *to, const char *dxml, unsigned int flags);

/**
 * Saves an active domain's state as the parameters say, and stops the domain.
 *
 * Acts like `virDomainSaveFlags`, or like `virDomainManagedSave` when no file is named.
 *
 * @param domain The domain to act on.
 * @param params File, XML, format and channels.
 * @param nparams Number of elements in `params`.
 * @param flags Combination of `DomainSaveRestoreFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 8.4.0
 */
int virDomainSaveParams(virDomainPtr domain,
                        virTypedParameterPtr params,
                        int nparams,
                        unsigned int flags);

/**
 * Starts a domain from the state that `virDomainSave` wrote.
 *
 * The file stays. Restore each file only once, since the disks move on. Fails with
 * `VIR_ERR_OPERATION_INVALID` when the domain is active already.
 *
 * @param conn The connection to act on.
 * @param from Path of the file on the host of the hypervisor.
 * @return 0 on success, -1 on failure.
 * @since 0.0.3
 */
int virDomainRestore(virConnectPtr conn, const char *from);

/**
 * Starts a domain from a saved state, with options.
 *
 * Acts like `virDomainRestore`. `VIR_DOMAIN_SAVE_RUNNING` and `VIR_DOMAIN_SAVE_PAUSED` exclude each
 * other and override what the file says.
 *
 * @param conn The connection to act on.
 * @param from Path of the file on the host of the hypervisor.
 * @param dxml Domain XML to use in place of the one in the file, differing only where the guest
 *   does not notice; NULL for the file's own.
 * @param flags Combination of `DomainSaveRestoreFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.4
 */
int virDomainRestoreFlags(virConnectPtr conn,
                          const char *from,
                          const char *dxml,
                          unsigned int flags);

/**
 * Starts a domain from a saved state, as the parameters say.
 *
 * Acts like `virDomainRestoreFlags`; the file is required.
 *
 * @param conn The connection to act on.
 * @param params File, XML and channels.
 * @param nparams Number of elements in `params`.
 * @param flags Combination of `DomainSaveRestoreFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 8.4.0
 */
int virDomainRestoreParams(virConnectPtr conn,
                           virTypedParameterPtr params,
                           int nparams,
                           unsigned int flags);

/**
 * Gives the domain XML kept in a saved state.
 *
 * Secrets are left out without `VIR_DOMAIN_SAVE_IMAGE_XML_SECURE`. Not for read-only connections,
 * since any file on the host could be named.
 *
 * @param conn The connection to act on.
 * @param file Path of the saved state on the host of the hypervisor.
 * @param flags Combination of `DomainSaveImageXMLFlags` values.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 0.9.4
 */
char *virDomainSaveImageGetXMLDesc(virConnectPtr conn, const char *file, unsigned int flags);

/**
 * Replaces the domain XML kept in a saved state.
 *
 * The new XML may differ only in what the guest does not see, such as the path of a disk image. The
 * flags `VIR_DOMAIN_SAVE_RUNNING` and `VIR_DOMAIN_SAVE_PAUSED` change the state the domain is
 * restored to.
 *
 * @param conn The connection to act on.
 * @param file Path of the saved state on the host of the hypervisor.
 * @param dxml New domain XML.
 * @param flags Combination of `DomainSaveRestoreFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.4
 */
int virDomainSaveImageDefineXML(virConnectPtr conn,
                                const char *file,
                                const char *dxml,
                                unsigned int flags);

/**
 * Saves an active domain's state to a file that the hypervisor driver looks after, and stops the
 * domain.
 *
 * The next start restores the state and deletes the file. Only for persistent domains. Runs as a
 * job, like `virDomainSave`.
 *
 * @param dom The domain to act on.
 * @param flags Combination of `DomainSaveRestoreFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.8.0
 */
int virDomainManagedSave(virDomainPtr dom, unsigned int flags);

/**
 * Tells whether a domain has a managed save image.
 *
 * @param dom The domain to act on.
 * @param flags Reserved; pass 0.
 * @return 1 for yes, 0 for no, -1 on failure.
 * @since 0.8.0
 */
int virDomainHasManagedSaveImage(virDomainPtr dom, unsigned int flags);

/**
 * Deletes a domain's managed save image.
 *
 * The next start then boots afresh, as after a power failure. Without an image nothing happens.
 *
 * @param dom The domain to act on.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.8.0
 */
int virDomainManagedSaveRemove(virDomainPtr dom, unsigned int flags);

/**
 * Gives the domain XML kept in a managed save image.
 *
 * Fails with `VIR_ERR_OPERATION_INVALID` when there is no image. Asking for secrets is refused on a
 * read-only connection.
 *
 * @param domain The domain to act on.
 * @param flags Combination of `DomainSaveImageXMLFlags` values.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 3.7.0
 */
char *virDomainManagedSaveGetXMLDesc(virDomainPtr domain, unsigned int flags);

/**
 * Replaces the domain XML kept in a managed save image.
 *
 * The new XML may differ only in what the guest does not see. The flags `VIR_DOMAIN_SAVE_RUNNING`
 * and `VIR_DOMAIN_SAVE_PAUSED` change the state the domain is restored to.
 *
 * @param domain The domain to act on.
 * @param dxml New domain XML; NULL leaves it as it is.
 * @param flags Combination of `DomainSaveRestoreFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 3.7.0
 */
int virDomainManagedSaveDefineXML(virDomainPtr domain, const char *dxml, unsigned int flags);

/**
 * Writes an active domain's memory to a file for analysis.
 *
 * The guest is stopped meanwhile, unless `VIR_DUMP_LIVE` is given, and then goes on, unless it is
 * to be crashed or reset: those three exclude one another. Runs as a job that `virDomainGetJobInfo`
 * watches and `virDomainAbortJob` cancels. Fails with `VIR_ERR_OPERATION_INVALID` when the domain
 * is not active.
 *
 * @param domain The domain to act on.
 * @param to Path of the file on the host of the hypervisor.
 * @param flags Combination of `DomainCoreDumpFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.1.9
 */
int virDomainCoreDump(virDomainPtr domain, const char *to, unsigned int flags);

/**
 * Writes an active domain's memory to a file in the format given.
 *
 * Acts like `virDomainCoreDump`. A format other than `VIR_DOMAIN_CORE_DUMP_FORMAT_RAW` asks for
 * `VIR_DUMP_MEMORY_ONLY`; one that the emulator lacks fails with `VIR_ERR_OPERATION_UNSUPPORTED`.
 *
 * @param domain The domain to act on.
 * @param to Path of the file on the host of the hypervisor.
 * @param dumpformat Format of the file.
 * @param flags Combination of `DomainCoreDumpFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 1.2.3
 */
int virDomainCoreDumpWithFormat(virDomainPtr domain,
                                const char *to,
                                unsigned int dumpformat,
                                unsigned int flags);

/**
 * Moves a running domain to the host behind another connection, with the client in control.
 *
 * Blocks until the migration ends; `virDomainAbortJob` from another thread cancels it. With
 * `VIR_MIGRATE_PEER2PEER` the source host takes over control. Not available on read-only
 * connections. Fails with `VIR_ERR_NO_SUPPORT` when the hypervisor cannot migrate and with
 * `VIR_ERR_MIGRATE_UNSAFE` when data could be lost. New code uses `virDomainMigrate3`.
 *
 * @param domain The domain to act on.
 * @param dconn The connection to act on.
 * @param flags Combination of `DomainMigrateFlags` values.
 * @param dname New name on the destination; NULL keeps the name.
 * @param uri Where the hypervisors send their data; NULL to derive it from the destination.
 * @param bandwidth Upper limit of the transfer speed, in MiB per second; 0 for the default.
 * @return The domain on the destination.
 * @since 0.3.2
 */
virDomainPtr virDomainMigrate(virDomainPtr domain,
                              virConnectPtr dconn,
                              unsigned long flags,
                              const char *dname,
                              const char *uri,
                              unsigned long bandwidth);

/**
 * Moves a running domain to the host behind another connection, optionally with an adapted
 * definition.
 *
 * Like `virDomainMigrate`, with `dxml` in addition. New code uses `virDomainMigrate3`.
 *
 * @param domain The domain to act on.
 * @param dconn The connection to act on.
 * @param dxml Definition for the destination, differing only in what the guest cannot see; NULL to
 *   take it from the source.
 * @param flags Combination of `DomainMigrateFlags` values.
 * @param dname New name on the destination; NULL keeps the name.
 * @param uri Where the hypervisors send their data; NULL to derive it from the destination.
 * @param bandwidth Upper limit of the transfer speed, in MiB per second; 0 for the default.
 * @return The domain on the destination.
 * @since 0.9.2
 */
virDomainPtr virDomainMigrate2(virDomainPtr domain,
                               virConnectPtr dconn,
                               const char *dxml,
                               unsigned long flags,
                               const char *dname,
                               const char *uri,
                               unsigned long bandwidth);

/**
 * Moves a domain to the host behind another connection, with all settings as parameters.
 *
 * Blocks until the migration ends; `virDomainGetJobStats` shows progress, `virDomainAbortJob`
 * cancels. `VIR_MIGRATE_PEER2PEER` and `VIR_MIGRATE_TUNNELLED` are refused with
 * `VIR_ERR_INVALID_ARG`; use `virDomainMigrateToURI3` for those. Not available on read-only
 * connections.
 *
 * @param domain The domain to act on.
 * @param dconn The connection to act on.
 * @param params Settings of the migration; NULL with `nparams` 0 for defaults throughout.
 * @param nparams Number of elements in `params`.
 * @param flags Combination of `DomainMigrateFlags` values.
 * @return The domain on the destination.
 * @since 1.1.0
 */
virDomainPtr virDomainMigrate3(virDomainPtr domain,
                               virConnectPtr dconn,
                               virTypedParameterPtr params,
                               unsigned int nparams,
                               unsigned int flags);

/**
 * Moves a domain to a destination given by address, without a client connection to it.
 *
 * With `VIR_MIGRATE_PEER2PEER` the source host connects to the management daemon at `duri`; without
 * it the hypervisor sends directly, which few hypervisors support. Not available on read-only
 * connections. New code uses `virDomainMigrateToURI3`.
 *
 * @param domain The domain to act on.
 * @param duri Connection URI of the destination for peer-to-peer, else the hypervisor's own
 *   migration URI.
 * @param flags Combination of `DomainMigrateFlags` values.
 * @param dname New name on the destination; NULL keeps the name.
 * @param bandwidth Upper limit of the transfer speed, in MiB per second; 0 for the default.
 * @return 0 on success, -1 on failure.
 * @since 0.7.2
 */
int virDomainMigrateToURI(virDomainPtr domain,
                          const char *duri,
                          unsigned long flags,
                          const char *dname,
                          unsigned long bandwidth);

/**
 * Moves a domain to a destination given by address, with separate addresses for control and data.
 *
 * With `VIR_MIGRATE_PEER2PEER` `dconnuri` must be given, without it `miguri`. Otherwise like
 * `virDomainMigrateToURI`. New code uses `virDomainMigrateToURI3`.
 *
 * @param domain The domain to act on.
 * @param dconnuri Connection URI of the destination as the source host reaches it; NULL for direct
 *   migration.
 * @param miguri Where the hypervisors send their data; NULL to derive it from `dconnuri`.
 * @param dxml Definition for the destination, differing only in what the guest cannot see; NULL to
 *   take it from the source.
 * @param flags Combination of `DomainMigrateFlags` values.
 * @param dname New name on the destination; NULL keeps the name.
 * @param bandwidth Upper limit of the transfer speed, in MiB per second; 0 for the default.
 * @return 0 on success, -1 on failure.
 * @since 0.9.2
 */
int virDomainMigrateToURI2(virDomainPtr domain,
                           const char *dconnuri,
                           const char *miguri,
                           const char *dxml,
                           unsigned long flags,
                           const char *dname,
                           unsigned long bandwidth);

/**
 * Moves a domain to a destination given by address, with all settings as parameters.
 *
 * With `VIR_MIGRATE_PEER2PEER` the source host connects to `dconnuri` and controls the migration;
 * without it the hypervisor sends directly to `VIR_MIGRATE_PARAM_URI`. Blocks until the end; the
 * source keeps the domain when it fails. Not available on read-only connections.
 *
 * @param domain The domain to act on.
 * @param dconnuri Connection URI of the destination as the source host reaches it; NULL for direct
 *   migration.
 * @param params Settings of the migration; NULL with `nparams` 0 for defaults throughout.
 * @param nparams Number of elements in `params`.
 * @param flags Combination of `DomainMigrateFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 1.1.0
 */
int virDomainMigrateToURI3(virDomainPtr domain,
                           const char *dconnuri,
                           virTypedParameterPtr params,
                           unsigned int nparams,
                           unsigned int flags);

/**
 * Tells how long the guest may stand still at the end of a live migration.
 *
 * @param domain The domain to act on.
 * @param downtime Receives the longest pause, in ms.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 3.7.0
 */
int virDomainMigrateGetMaxDowntime(virDomainPtr domain,
                                   unsigned long long *downtime,
                                   unsigned int flags);

/**
 * Sets how long the guest may stand still at the end of a live migration.
 *
 * May be called before or during the migration. Fails with `VIR_ERR_OPERATION_INVALID` when the
 * domain is not running. Not available on read-only connections.
 *
 * @param domain The domain to act on.
 * @param downtime Longest pause, in ms; more than 0.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.8.0
 */
int virDomainMigrateSetMaxDowntime(virDomainPtr domain,
                                   unsigned long long downtime,
                                   unsigned int flags);

/**
 * Tells the size of the cache that XBZRLE compression of memory uses.
 *
 * @param domain The domain to act on.
 * @param cacheSize Receives the size, in bytes.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 1.0.3
 */
int virDomainMigrateGetCompressionCache(virDomainPtr domain,
                                        unsigned long long *cacheSize,
                                        unsigned int flags);

/**
 * Sets the size of the cache that XBZRLE compression of memory uses.
 *
 * A hypervisor may round the size and refuse changes while a migration runs. Fails with
 * `VIR_ERR_OPERATION_INVALID` when the domain is not running. Not available on read-only
 * connections.
 *
 * @param domain The domain to act on.
 * @param cacheSize New size, in bytes.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 1.0.3
 */
int virDomainMigrateSetCompressionCache(virDomainPtr domain,
                                        unsigned long long cacheSize,
                                        unsigned int flags);

/**
 * Limits the speed at which a domain's data is transferred in migrations.
 *
 * Holds for a migration in progress and for later ones without a limit of their own. Not available
 * on read-only connections.
 *
 * @param domain The domain to act on.
 * @param bandwidth Upper limit, in MiB per second.
 * @param flags Combination of `DomainMigrateMaxSpeedFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.0
 */
int virDomainMigrateSetMaxSpeed(virDomainPtr domain, unsigned long bandwidth, unsigned int flags);

/**
 * Tells the speed limit for migrations of a domain.
 *
 * @param domain The domain to act on.
 * @param bandwidth Receives the limit, in MiB per second.
 * @param flags Combination of `DomainMigrateMaxSpeedFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.5
 */
int virDomainMigrateGetMaxSpeed(virDomainPtr domain, unsigned long *bandwidth, unsigned int flags);

/**
 * Switches a running migration to post-copy.
 *
 * The guest goes on running on the destination at once and fetches memory it still lacks from the
 * source. The migration must have been started with `VIR_MIGRATE_POSTCOPY`, else the call fails
 * with `VIR_ERR_OPERATION_INVALID`. From then on it cannot be cancelled; if the connection breaks,
 * the domain stops on both hosts until the migration is taken up again with
 * `VIR_MIGRATE_POSTCOPY_RESUME`. Not available on read-only connections.
 *
 * @param domain The domain to act on.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 1.3.3
 */
int virDomainMigrateStartPostCopy(virDomainPtr domain, unsigned int flags);

/**
 * Changes the limits on a domain's use of host memory.
 *
 * Only the parameters given change, in the order given; lower the hard limit before the swap limit,
 * and raise them the other way round. Not for read-only connections.
 *
 * @param domain The domain to act on.
 * @param params Limits to set.
 * @param nparams Number of elements in `params`.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 0 on success, -1 on failure.
 * @since 0.8.5
 */
int virDomainSetMemoryParameters(virDomainPtr domain,
                                 virTypedParameterPtr params,
                                 int nparams,
                                 unsigned int flags);

/**
 * Reports the limits on a domain's use of host memory.
 *
 * With `nparams` 0 only the number of parameters is stored there; call again with room for as many.
 *
 * @param domain The domain to act on.
 * @param params Filled with the limits; NULL asks for their number.
 * @param nparams Room in `params` going in, number of elements coming out.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 0 on success, -1 on failure.
 * @since 0.8.5
 */
int virDomainGetMemoryParameters(virDomainPtr domain,
                                 virTypedParameterPtr params,
                                 int *nparams,
                                 unsigned int flags);

/**
 * Changes on which host NUMA nodes a domain's memory is placed.
 *
 * A live change of nodes works only for some modes, and moves the memory. Not for read-only
 * connections.
 *
 * @param domain The domain to act on.
 * @param params Mode and nodes to set.
 * @param nparams Number of elements in `params`.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.9
 */
int virDomainSetNumaParameters(virDomainPtr domain,
                               virTypedParameterPtr params,
                               int nparams,
                               unsigned int flags);

/**
 * Reports on which host NUMA nodes a domain's memory is placed.
 *
 * With `nparams` 0 only the number of parameters is stored there; call again with room for as many.
 *
 * @param domain The domain to act on.
 * @param params Filled with mode and nodes; NULL asks for their number.
 * @param nparams Room in `params` going in, number of elements coming out.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.9
 */
int virDomainGetNumaParameters(virDomainPtr domain,
                               virTypedParameterPtr params,
                               int *nparams,
                               unsigned int flags);

/**
 * Gives the upper bound of a domain's memory.
 *
 * An inactive domain reports its stored configuration.
 *
 * @param domain The domain to act on.
 * @return Amount in KiB, or 0 on error.
 * @since 0.0.3
 */
unsigned long virDomainGetMaxMemory(virDomainPtr domain);

/**
 * Changes the upper bound of a domain's memory.
 *
 * Drivers differ on whether this is possible while the domain is active, and whether it reaches the
 * stored configuration; `virDomainSetMemoryFlags` with `VIR_DOMAIN_MEM_MAXIMUM` leaves no doubt. An
 * amount in use above the new bound is lowered to it.
 *
 * @param domain The domain to act on.
 * @param memory New bound, in KiB; at least 1.
 * @return 0 on success, -1 on failure.
 * @since 0.0.3
 */
int virDomainSetMaxMemory(virDomainPtr domain, unsigned long memory);

/**
 * Changes how much memory an active domain's guest may use.
 *
 * The guest's balloon driver does the work by and by, so the amount reported afterwards may still
 * be the old one. Whether the stored configuration changes as well depends on the driver: use
 * `virDomainSetMemoryFlags` to decide it.
 *
 * @param domain The domain to act on.
 * @param memory New amount, in KiB; not above the upper bound.
 * @return 0 on success, -1 on failure.
 * @since 0.1.1
 */
int virDomainSetMemory(virDomainPtr domain, unsigned long memory);

/**
 * Changes how much memory a guest may use, live, in the stored configuration or both.
 *
 * A live change is left to the guest's balloon driver and happens by and by. With
 * `VIR_DOMAIN_MEM_MAXIMUM` the upper bound changes instead. Fails with `VIR_ERR_OPERATION_INVALID`
 * for `VIR_DOMAIN_MEM_LIVE` on an inactive domain.
 *
 * @param domain The domain to act on.
 * @param memory New amount, in KiB; at least 1.
 * @param flags Combination of `DomainMemoryModFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.0
 */
int virDomainSetMemoryFlags(virDomainPtr domain, unsigned long memory, unsigned int flags);

/**
 * Sets how often the balloon driver collects the guest's memory statistics.
 *
 * The numbers come out of `virDomainMemoryStats`. Needs a memory balloon device.
 *
 * @param domain The domain to act on.
 * @param period Interval in seconds; 0 stops the collection.
 * @param flags Combination of `DomainMemoryModFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 1.1.1
 */
int virDomainSetMemoryStatsPeriod(virDomainPtr domain, int period, unsigned int flags);

/**
 * Copies a piece of an active domain's memory.
 *
 * The guest runs on meanwhile, so what is read may be torn. Over a connection to a daemon at most 4
 * MiB can be read in one call. Not for read-only connections, since memory holds secrets; fails
 * with `VIR_ERR_OPERATION_INVALID` when the domain is not active.
 *
 * @param dom The domain to act on.
 * @param start Address of the first byte.
 * @param size Number of bytes to read.
 * @param buffer Filled with the memory's content.
 * @param flags Combination of `DomainMemoryFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.4.2
 */
int virDomainMemoryPeek(virDomainPtr dom,
                        unsigned long long start,
                        size_t size,
                        void *buffer,
                        unsigned int flags);

/**
 * Reports a domain's scheduler parameters.
 *
 * `virDomainGetSchedulerType` tells how many there are. Use `virDomainGetSchedulerParametersFlags`
 * to choose between the running domain and its stored configuration.
 *
 * @param domain The domain to act on.
 * @param params Filled with the parameters.
 * @param nparams Room in `params` going in, number of elements coming out.
 * @return 0 on success, -1 on failure.
 * @since 0.2.3
 */
int virDomainGetSchedulerParameters(virDomainPtr domain, virTypedParameterPtr params, int *nparams);

/**
 * Reports a domain's scheduler parameters, live or from the stored configuration.
 *
 * `virDomainGetSchedulerType` tells how many there are.
 *
 * @param domain The domain to act on.
 * @param params Filled with the parameters.
 * @param nparams Room in `params` going in, number of elements coming out.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.2
 */
int virDomainGetSchedulerParametersFlags(virDomainPtr domain,
                                         virTypedParameterPtr params,
                                         int *nparams,
                                         unsigned int flags);

/**
 * Changes a domain's scheduler parameters.
 *
 * Only those given change. Use `virDomainSetSchedulerParametersFlags` to choose between the running
 * domain and its stored configuration.
 *
 * @param domain The domain to act on.
 * @param params Parameters to set.
 * @param nparams Number of elements in `params`.
 * @return 0 on success, -1 on failure.
 * @since 0.2.3
 */
int virDomainSetSchedulerParameters(virDomainPtr domain, virTypedParameterPtr params, int nparams);

/**
 * Changes a domain's scheduler parameters, live, in the stored configuration or both.
 *
 * Only those given change. Hypervisors without a stored form for them refuse
 * `VIR_DOMAIN_AFFECT_CONFIG`. Not for read-only connections.
 *
 * @param domain The domain to act on.
 * @param params Parameters to set.
 * @param nparams Number of elements in `params`.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.2
 */
int virDomainSetSchedulerParametersFlags(virDomainPtr domain,
                                         virTypedParameterPtr params,
                                         int nparams,
                                         unsigned int flags);

/**
 * Names the scheduler that governs a domain's CPU time.
 *
 * @param domain The domain to act on.
 * @param nparams Number of parameters the scheduler has; may be NULL.
 * @return Name such as `posix`, `credit` or `allocation`; the caller frees it.
 * @since 0.2.3
 */
char *virDomainGetSchedulerType(virDomainPtr domain, int *nparams);

/**
 * Gives the upper bound of a domain's virtual CPUs.
 *
 * For an inactive domain that is the bound its type of machine allows; `virDomainGetVcpusFlags`
 * with `VIR_DOMAIN_VCPU_MAXIMUM` says exactly which one is meant.
 *
 * @param domain The domain to act on.
 * @return How many there are, or -1 on failure.
 * @since 0.2.1
 */
int virDomainGetMaxVcpus(virDomainPtr domain);

/**
 * Changes the number of an active domain's virtual CPUs.
 *
 * The guest has to support CPU hotplug, and removing may fail when it does not cooperate. Whether
 * the stored configuration changes as well depends on the driver: use `virDomainSetVcpusFlags` to
 * decide it.
 *
 * @param domain The domain to act on.
 * @param nvcpus New number; at least 1, at most the upper bound.
 * @return 0 on success, -1 on failure.
 * @since 0.1.4
 */
int virDomainSetVcpus(virDomainPtr domain, unsigned int nvcpus);

/**
 * Changes the number of virtual CPUs, live, in the stored configuration or both.
 *
 * With `VIR_DOMAIN_VCPU_MAXIMUM` the upper bound in the stored configuration changes instead. With
 * `VIR_DOMAIN_VCPU_GUEST` the guest agent switches CPUs on and off inside the guest, and nothing is
 * plugged. Fails with `VIR_ERR_INVALID_ARG` above the upper bound.
 *
 * @param domain The domain to act on.
 * @param nvcpus New number; at least 1.
 * @param flags Combination of `DomainVcpuFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.8.5
 */
int virDomainSetVcpusFlags(virDomainPtr domain, unsigned int nvcpus, unsigned int flags);

/**
 * Gives the number of virtual CPUs, live or from the stored configuration.
 *
 * With `VIR_DOMAIN_VCPU_MAXIMUM` it is the upper bound. With `VIR_DOMAIN_VCPU_GUEST` the guest
 * agent is asked, which read-only connections may not do.
 *
 * @param domain The domain to act on.
 * @param flags Combination of `DomainVcpuFlags` values.
 * @return How many there are, or -1 on failure.
 * @since 0.8.5
 */
int virDomainGetVcpusFlags(virDomainPtr domain, unsigned int flags);

/**
 * Restricts an active domain's virtual CPU to some of the host's CPUs.
 *
 * Use `virDomainPinVcpuFlags` to reach the stored configuration.
 *
 * @param domain The domain to act on.
 * @param vcpu Number of the virtual CPU, from 0.
 * @param cpumap Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing
 *   bytes count as zero.
 * @param maplen Number of elements in `cpumap`.
 * @return 0 on success, -1 on failure.
 * @since 0.1.4
 */
int virDomainPinVcpu(virDomainPtr domain, unsigned int vcpu, unsigned char *cpumap, int maplen);

/**
 * Restricts a virtual CPU to some of the host's CPUs, live, in the stored configuration or both.
 *
 * Not for read-only connections.
 *
 * @param domain The domain to act on.
 * @param vcpu Number of the virtual CPU, from 0.
 * @param cpumap Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing
 *   bytes count as zero.
 * @param maplen Number of elements in `cpumap`.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.3
 */
int virDomainPinVcpuFlags(virDomainPtr domain,
                          unsigned int vcpu,
                          unsigned char *cpumap,
                          int maplen,
                          unsigned int flags);

/**
 * Reports on which host CPUs each virtual CPU may run.
 *
 * The maps lie one after another, that of virtual CPU 0 first; a virtual CPU that is not pinned has
 * all bits set. The result is the number of maps filled.
 *
 * @param domain The domain to act on.
 * @param ncpumaps Number of virtual CPUs to report, for which there is room.
 * @param cpumaps Filled with one bit per host CPU.
 * @param maplen Bytes per map; the number of host CPUs divided by 8, rounded up.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return How many there are, or -1 on failure.
 * @since 0.9.3
 */
int virDomainGetVcpuPinInfo(virDomainPtr domain,
                            int ncpumaps,
                            unsigned char *cpumaps,
                            int maplen,
                            unsigned int flags);

/**
 * Restricts a domain's emulator threads to some of the host's CPUs.
 *
 * Concerns the threads that are neither virtual CPUs nor I/O threads. Not for read-only
 * connections.
 *
 * @param domain The domain to act on.
 * @param cpumap Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing
 *   bytes count as zero.
 * @param maplen Number of elements in `cpumap`.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 0 on success, -1 on failure.
 * @since 0.10.0
 */
int virDomainPinEmulator(virDomainPtr domain,
                         unsigned char *cpumap,
                         int maplen,
                         unsigned int flags);

/**
 * Reports on which host CPUs a domain's emulator threads may run.
 *
 * Without restriction all bits are set.
 *
 * @param domain The domain to act on.
 * @param cpumaps Filled with one bit per host CPU, the lowest bit of the first byte being CPU 0.
 * @param maplen Bytes in the map; the number of host CPUs divided by 8, rounded up.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 1 when the map is filled, 0 when there is none, -1 on error.
 * @since 0.10.0
 */
int virDomainGetEmulatorPinInfo(virDomainPtr domain,
                                unsigned char *cpumaps,
                                int maplen,
                                unsigned int flags);

/**
 * Frees the description of an I/O thread, with its map; NULL is ignored.
 *
 * @param info Description from `virDomainGetIOThreadInfo`.
 * @since 1.2.14
 */
void virDomainIOThreadInfoFree(virDomainIOThreadInfoPtr info);

/**
 * Lists a domain's I/O threads and the host CPUs they may run on.
 *
 * A live query needs an active domain whose emulator has I/O threads.
 *
 * @param domain The domain to act on.
 * @param info One description per thread; the caller frees each with `virDomainIOThreadInfoFree`,
 *   and the array.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return How many there are, or -1 on failure.
 * @since 1.2.14
 */
int virDomainGetIOThreadInfo(virDomainPtr domain,
                             virDomainIOThreadInfoPtr **info,
                             unsigned int flags);

/**
 * Restricts one of a domain's I/O threads to some of the host's CPUs.
 *
 * Fails with `VIR_ERR_INVALID_ARG` when there is no such thread. Not for read-only connections.
 *
 * @param domain The domain to act on.
 * @param iothread_id ID of the I/O thread; at least 1.
 * @param cpumap Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing
 *   bytes count as zero.
 * @param maplen Number of elements in `cpumap`.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 0 on success, -1 on failure.
 * @since 1.2.14
 */
int virDomainPinIOThread(virDomainPtr domain,
                         unsigned int iothread_id,
                         unsigned char *cpumap,
                         int maplen,
                         unsigned int flags);

/**
 * Adds an I/O thread to a domain, live, in the stored configuration or both.
 *
 * Fails with `VIR_ERR_INVALID_ARG` when the ID is taken. Disks and controllers use the thread once
 * they name its ID.
 *
 * @param domain The domain to act on.
 * @param iothread_id ID for the new I/O thread; at least 1.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 0 on success, -1 on failure.
 * @since 1.2.15
 */
int virDomainAddIOThread(virDomainPtr domain, unsigned int iothread_id, unsigned int flags);

/**
 * Removes one of a domain's I/O threads, live, in the stored configuration or both.
 *
 * Fails with `VIR_ERR_INVALID_ARG` when there is no such thread or a disk or controller still uses
 * it.
 *
 * @param domain The domain to act on.
 * @param iothread_id ID of the I/O thread; at least 1.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 0 on success, -1 on failure.
 * @since 1.2.15
 */
int virDomainDelIOThread(virDomainPtr domain, unsigned int iothread_id, unsigned int flags);

/**
 * Changes how one of a domain's I/O threads polls, and the size of its thread pool.
 *
 * Values that the emulator does not know are refused. Not for read-only connections.
 *
 * @param domain The domain to act on.
 * @param iothread_id ID of the I/O thread; at least 1.
 * @param params Parameters to set.
 * @param nparams Number of elements in `params`.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 0 on success, -1 on failure.
 * @since 4.10.0
 */
int virDomainSetIOThreadParams(virDomainPtr domain,
                               unsigned int iothread_id,
                               virTypedParameterPtr params,
                               int nparams,
                               unsigned int flags);

/**
 * Reports what each virtual CPU of an active domain does, and optionally on which host CPUs it may
 * run.
 *
 * Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not active; `virDomainGetVcpuPinInfo`
 * answers for the stored configuration. The result is the number of virtual CPUs reported.
 *
 * @param domain The domain to act on.
 * @param info Filled with one record per virtual CPU.
 * @param maxinfo Number of virtual CPUs to report, for which there is room.
 * @param cpumaps Filled with one map after another, a bit per host CPU; NULL leaves them out.
 * @param maplen Bytes per map; the number of host CPUs divided by 8, rounded up. 0 without maps.
 * @return How many there are, or -1 on failure.
 * @since 0.1.4
 */
int virDomainGetVcpus(virDomainPtr domain,
                      virVcpuInfoPtr info,
                      int maxinfo,
                      unsigned char *cpumaps,
                      int maplen);

/**
 * Plugs or unplugs particular virtual CPUs, live, in the stored configuration or both.
 *
 * A live change takes all virtual CPUs of one hotpluggable unit at a time, so the set must match
 * such units. Unplugging needs the guest to cooperate. CPU 0 cannot be unplugged.
 *
 * @param domain The domain to act on.
 * @param vcpumap Virtual CPUs, as a list of numbers and ranges such as `1-3,5`.
 * @param state 1 to plug them, 0 to unplug them.
 * @param flags Combination of `DomainSetVcpuFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 3.1.0
 */
int virDomainSetVcpu(virDomainPtr domain, const char *vcpumap, int state, unsigned int flags);

/**
 * Takes a picture of what a screen of the running domain shows.
 *
 * The image comes through the stream, which has to be read to its end and finished by the caller;
 * its format is the hypervisor's choice. Needs a connection that is not read-only.
 *
 * @param domain The domain to act on.
 * @param stream The stream to act on.
 * @param screen Which screen, counted over all graphics devices from 0.
 * @param flags Reserved; pass 0.
 * @return MIME type of the image, such as `image/png`, which the caller frees; NULL on error.
 * @since 0.9.2
 */
char *virDomainScreenshot(virDomainPtr domain,
                          virStreamPtr stream,
                          unsigned int screen,
                          unsigned int flags);

/**
 * Reads the traffic counters of a network interface of a running domain.
 *
 * Names of host devices change with each start, so take the current one from the XML. An inactive
 * domain gives `VIR_ERR_OPERATION_INVALID`.
 *
 * @param dom The domain to act on.
 * @param device Interface, by its host device name (`vnet0`) or its MAC address.
 * @param stats Filled with the counters.
 * @param size Size of the structure in bytes, as the caller was compiled; a smaller one gets fewer
 *   fields.
 * @return 0 on success, -1 on failure.
 * @since 0.3.2
 */
int virDomainInterfaceStats(virDomainPtr dom,
                            const char *device,
                            virDomainInterfaceStatsPtr stats,
                            size_t size);

/**
 * Changes the bandwidth limits of a network interface.
 *
 * A direction none of whose parameters is given keeps its limits.
 *
 * @param dom The domain to act on.
 * @param device Interface, by its host device name (`vnet0`) or its MAC address.
 * @param params New limits.
 * @param nparams Number of elements in `params`.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.9
 */
int virDomainSetInterfaceParameters(virDomainPtr dom,
                                    const char *device,
                                    virTypedParameterPtr params,
                                    int nparams,
                                    unsigned int flags);

/**
 * Reads the bandwidth limits of a network interface.
 *
 * Call with `nparams` 0 and no array to learn how many parameters there are.
 *
 * @param dom The domain to act on.
 * @param device Interface, by its host device name (`vnet0`) or its MAC address.
 * @param params Place for the limits; may be NULL when `nparams` is 0.
 * @param nparams Room in `params` going in, number of elements coming out.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.9
 */
int virDomainGetInterfaceParameters(virDomainPtr dom,
                                    const char *device,
                                    virTypedParameterPtr params,
                                    int *nparams,
                                    unsigned int flags);

/**
 * Adds a device to a running domain.
 *
 * The stored definition stays as it is, so the device is gone after the next start. Some drivers
 * also exchange the medium of a removable drive this way. `virDomainAttachDeviceFlags` can change
 * the definition too. An inactive domain gives `VIR_ERR_OPERATION_INVALID`.
 *
 * @param domain The domain to act on.
 * @param xml One device element, such as `<disk>` or `<interface>`.
 * @return 0 on success, -1 on failure.
 * @since 0.1.9
 */
int virDomainAttachDevice(virDomainPtr domain, const char *xml);

/**
 * Takes a device away from a running domain.
 *
 * The guest has to cooperate with the removal of most devices, so the device may still be there
 * when the call returns; see `virDomainDetachDeviceFlags`, which can change the definition too.
 *
 * @param domain The domain to act on.
 * @param xml Device element that tells which device is meant; it has to match exactly one.
 * @return 0 on success, -1 on failure.
 * @since 0.1.9
 */
int virDomainDetachDevice(virDomainPtr domain, const char *xml);

/**
 * Adds a device to a running domain, to its stored definition, or to both.
 *
 * When both are asked for and one fails, neither is meant to change. Fails with
 * `VIR_ERR_OPERATION_INVALID` when live change is asked of an inactive domain and with
 * `VIR_ERR_CONFIG_UNSUPPORTED` when the device cannot be plugged in while the domain runs.
 *
 * @param domain The domain to act on.
 * @param xml One device element, such as `<disk>` or `<interface>`.
 * @param flags Combination of `DomainDeviceModifyFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.7.7
 */
int virDomainAttachDeviceFlags(virDomainPtr domain, const char *xml, unsigned int flags);

/**
 * Takes a device away from a running domain, from its stored definition, or from both.
 *
 * On a running domain the guest decides when, or whether, it lets go: success means that the
 * request was made. The events `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED` and
 * `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED` tell the outcome; the request may be repeated. No
 * such device gives `VIR_ERR_DEVICE_MISSING`.
 *
 * @param domain The domain to act on.
 * @param xml Device element that tells which device is meant; it has to match exactly one.
 * @param flags Combination of `DomainDeviceModifyFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.7.7
 */
int virDomainDetachDeviceFlags(virDomainPtr domain, const char *xml, unsigned int flags);

/**
 * Changes settings of a device that the domain already has.
 *
 * Typical are the medium of a CD-ROM drive, the link state, network or bandwidth of an interface,
 * and the password of a display. The element has to describe the whole device: what it leaves out
 * is taken as removed or reset, and a change that the device does not allow gives
 * `VIR_ERR_OPERATION_UNSUPPORTED`.
 *
 * @param domain The domain to act on.
 * @param xml The device's full element with the changes made.
 * @param flags Combination of `DomainDeviceModifyFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.8.0
 */
int virDomainUpdateDeviceFlags(virDomainPtr domain, const char *xml, unsigned int flags);

/**
 * Asks for the removal of the device with the given alias.
 *
 * Only a request, in contrast to `virDomainDetachDeviceFlags`: it never waits for the guest, and
 * the events `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED` and `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED`
 * tell the outcome. In the stored definition only aliases set by the user can be found.
 *
 * @param domain The domain to act on.
 * @param alias Alias of the device, as in its `<alias name='...'/>`.
 * @param flags Combination of `DomainDeviceModifyFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 4.4.0
 */
int virDomainDetachDeviceAlias(virDomainPtr domain, const char *alias, unsigned int flags);

/**
 * Presses keys in a running domain, holds them together for a while and lets them go.
 *
 * At most `VIR_DOMAIN_SEND_KEY_MAX_KEYS` keys go into one call; sequences take a call for each
 * chord. A code unknown to `codeset` gives `VIR_ERR_INVALID_ARG`.
 *
 * @param domain The domain to act on.
 * @param codeset Numbering that `keycodes` follows.
 * @param holdtime How long the keys stay down, in milliseconds; 0 is the hypervisor's default.
 * @param keycodes Keys to press, all at once.
 * @param nkeycodes Number of elements in `keycodes`.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.9.3
 */
int virDomainSendKey(virDomainPtr domain,
                     unsigned int codeset,
                     unsigned int holdtime,
                     unsigned int *keycodes,
                     int nkeycodes,
                     unsigned int flags);

/**
 * Connects a stream to a text console of a running domain.
 *
 * Data goes both ways until the stream is closed. Someone already connected gives
 * `VIR_ERR_OPERATION_FAILED`, unless `VIR_DOMAIN_CONSOLE_FORCE` throws them out. Use a stream
 * opened with `VIR_STREAM_NONBLOCK` when reading and writing from one thread.
 *
 * @param dom The domain to act on.
 * @param dev_name Alias of the console, serial or parallel device; NULL takes the first console, or
 *   else the first serial port.
 * @param st The stream to act on.
 * @param flags Combination of `DomainConsoleFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.8.6
 */
int virDomainOpenConsole(virDomainPtr dom,
                         const char *dev_name,
                         virStreamPtr st,
                         unsigned int flags);

/**
 * Connects a stream to a channel between host and guest of a running domain.
 *
 * Data goes both ways until the stream is closed. Someone already connected gives
 * `VIR_ERR_OPERATION_FAILED`, unless `VIR_DOMAIN_CHANNEL_FORCE` throws them out.
 *
 * @param dom The domain to act on.
 * @param name Target name of a virtio channel, or the device's alias; NULL takes the first channel.
 * @param st The stream to act on.
 * @param flags Combination of `DomainChannelFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 1.0.2
 */
int virDomainOpenChannel(virDomainPtr dom, const char *name, virStreamPtr st, unsigned int flags);

/**
 * Hands one end of a connected socket to a display server of a running domain.
 *
 * The caller keeps the other end and talks the display's protocol on it. Works with a local
 * connection only; `virDomainOpenGraphicsFD` makes the pair of sockets itself and is preferred.
 *
 * @param dom The domain to act on.
 * @param idx Which graphics device, in the order of the XML, from 0.
 * @param fd One end of a pair of connected UNIX sockets; it is duplicated, so the caller still
 *   closes its own.
 * @param flags Combination of `DomainOpenGraphicsFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.7
 */
int virDomainOpenGraphics(virDomainPtr dom, unsigned int idx, int fd, unsigned int flags);

/**
 * Opens a connection to a display server of a running domain and returns it as a file descriptor.
 *
 * Works only over a local connection that can carry descriptors.
 *
 * @param dom The domain to act on.
 * @param idx Which graphics device, in the order of the XML, from 0.
 * @param flags Combination of `DomainOpenGraphicsFlags` values.
 * @return A connected descriptor, 0 or more, which the caller closes; -1 with an error.
 * @since 1.2.8
 */
int virDomainOpenGraphicsFD(virDomainPtr dom, unsigned int idx, unsigned int flags);

/**
 * Sends a non-maskable interrupt to a running domain.
 *
 * Guest kernels are often set up to panic and dump their memory on it.
 *
 * @param domain The domain to act on.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.9.2
 */
int virDomainInjectNMI(virDomainPtr domain, unsigned int flags);

/**
 * Makes display servers of a running domain read their settings from disk again.
 *
 * For VNC these are the TLS certificates, so that new ones come into effect without a restart;
 * present clients stay connected.
 *
 * @param domain The domain to act on.
 * @param type Which display servers.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 10.2.0
 */
int virDomainGraphicsReload(virDomainPtr domain, unsigned int type, unsigned int flags);

/**
 * Makes the host send announcements on behalf of a running domain's network interfaces, so that
 * switches learn where they are.
 *
 * Good after changes to the network around a domain. The packets are spread over time as `params`
 * tell; the call does not wait for them.
 *
 * @param dom The domain to act on.
 * @param device Interface, by its MAC address or its host device name (`vnet0`); NULL means all
 *   interfaces.
 * @param params Timing; may be NULL when `nparams` is 0.
 * @param nparams Number of elements in `params`.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 12.5.0
 */
int virDomainAnnounceInterface(virDomainPtr dom,
                               const char *device,
                               virTypedParameterPtr params,
                               int nparams,
                               unsigned int flags);

/**
 * Changes the domain's block I/O weights and limits per host device.
 *
 * Parameters left out keep their values. Needs cgroups for a running domain, and a connection that
 * is not read-only. Fails with `VIR_ERR_OPERATION_INVALID` when live change is asked of an inactive
 * domain.
 *
 * @param domain The domain to act on.
 * @param params New values.
 * @param nparams Number of elements in `params`.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.0
 */
int virDomainSetBlkioParameters(virDomainPtr domain,
                                virTypedParameterPtr params,
                                int nparams,
                                unsigned int flags);

/**
 * Reads the domain's block I/O weights and limits per host device.
 *
 * Call with `nparams` 0 and no array to learn how many parameters there are, then again with room
 * for them.
 *
 * @param domain The domain to act on.
 * @param params Place for the values; may be NULL when `nparams` is 0.
 * @param nparams Room in `params` going in, number of elements coming out.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.0
 */
int virDomainGetBlkioParameters(virDomainPtr domain,
                                virTypedParameterPtr params,
                                int *nparams,
                                unsigned int flags);

/**
 * Reads the basic traffic counters of a disk of a running domain.
 *
 * An inactive domain gives `VIR_ERR_OPERATION_INVALID`. `virDomainBlockStatsFlags` has more
 * counters.
 *
 * @param dom The domain to act on.
 * @param disk Disk, by its target name (`vda`) or by the path of its source; the empty string sums
 *   up all disks where the driver can.
 * @param stats Filled with the counters.
 * @param size Size of the structure in bytes, as the caller was compiled; a smaller one gets fewer
 *   fields.
 * @return 0 on success, -1 on failure.
 * @since 0.3.2
 */
int virDomainBlockStats(virDomainPtr dom,
                        const char *disk,
                        virDomainBlockStatsPtr stats,
                        size_t size);

/**
 * Reads the traffic counters of a disk as typed parameters.
 *
 * Call with `nparams` 0 and no array to learn how many there are. The domain has to be running,
 * else `VIR_ERR_OPERATION_INVALID`.
 *
 * @param dom The domain to act on.
 * @param disk Disk, by its target name (`vda`) or by the path of its source; the empty string sums
 *   up all disks where the driver can.
 * @param params Place for the counters; may be NULL when `nparams` is 0.
 * @param nparams Room in `params` going in, number of elements coming out.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.9.5
 */
int virDomainBlockStatsFlags(virDomainPtr dom,
                             const char *disk,
                             virTypedParameterPtr params,
                             int *nparams,
                             unsigned int flags);

/**
 * Reads bytes of a disk as the host stores them.
 *
 * What comes is the image's content, so a format with metadata such as qcow2 is not decoded. Meant
 * for small looks, such as at a partition table: one call carries at most 4 MiB over a remote
 * connection. Needs a connection that is not read-only, since guest data is exposed.
 *
 * @param dom The domain to act on.
 * @param disk Disk, by its target name (`vda`) or by the path of its source.
 * @param offset Where to begin, in bytes from the start of the image.
 * @param size How many bytes to read; all of them come, or the call fails.
 * @param buffer Place for `size` bytes.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.4.2
 */
int virDomainBlockPeek(virDomainPtr dom,
                       const char *disk,
                       unsigned long long offset,
                       size_t size,
                       void *buffer,
                       unsigned int flags);

/**
 * Changes the size of a disk of a running domain.
 *
 * The guest is told of the new size where the device model can do that; its file systems are its
 * own business. Shrinking cuts data off. Without `VIR_DOMAIN_BLOCK_RESIZE_BYTES` the size is in KiB
 * and gives `VIR_ERR_OVERFLOW` when it is too large in bytes.
 *
 * @param dom The domain to act on.
 * @param disk Disk, by its target name (`vda`) or by the path of its source.
 * @param size New size, in KiB, or in bytes with `VIR_DOMAIN_BLOCK_RESIZE_BYTES`.
 * @param flags Combination of `DomainBlockResizeFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.8
 */
int virDomainBlockResize(virDomainPtr dom,
                         const char *disk,
                         unsigned long long size,
                         unsigned int flags);

/**
 * Reads the sizes of a disk.
 *
 * Works for an inactive domain too, where the image is looked at; while the domain runs the
 * hypervisor is asked for the highest extent written, which is what matters for growing thin
 * storage in time.
 *
 * @param dom The domain to act on.
 * @param disk Disk, by its target name (`vda`) or by the path of its source.
 * @param info Filled with the sizes.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.8.1
 */
int virDomainGetBlockInfo(virDomainPtr dom,
                          const char *disk,
                          virDomainBlockInfoPtr info,
                          unsigned int flags);

/**
 * Ends the block job on a disk.
 *
 * A pull or a commit leaves the chain as it was at the start, with the work done so far kept where
 * that is harmless. A copy is given up, with the disk staying on its source, or completed with
 * `VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT`. Without `VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC` the call waits
 * until the job is gone. No job gives `VIR_ERR_INVALID_ARG` or `VIR_ERR_OPERATION_INVALID`;
 * pivoting too early gives `VIR_ERR_BLOCK_COPY_ACTIVE`.
 *
 * @param dom The domain to act on.
 * @param disk Disk, by its target name (`vda`) or by the path of its source.
 * @param flags Combination of `DomainBlockJobAbortFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.4
 */
int virDomainBlockJobAbort(virDomainPtr dom, const char *disk, unsigned int flags);

/**
 * Reads the progress of the block job on a disk.
 *
 * Watching the end of a job is better done with the events `VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2`, since
 * a finished job leaves nothing to ask for.
 *
 * @param dom The domain to act on.
 * @param disk Disk, by its target name (`vda`) or by the path of its source.
 * @param info Filled when there is a job.
 * @param flags Combination of `DomainBlockJobInfoFlags` values.
 * @return 1 when a job runs and `info` is filled, 0 when there is none.
 * @since 0.9.4
 */
int virDomainGetBlockJobInfo(virDomainPtr dom,
                             const char *disk,
                             virDomainBlockJobInfoPtr info,
                             unsigned int flags);

/**
 * Changes the speed limit of the block job on a disk.
 *
 * Fails with `VIR_ERR_OVERFLOW` when the limit is beyond what the hypervisor can express, and with
 * `VIR_ERR_OPERATION_INVALID` when there is no job.
 *
 * @param dom The domain to act on.
 * @param disk Disk, by its target name (`vda`) or by the path of its source.
 * @param bandwidth Limit in MiB per second, or in bytes per second with the flag; 0 lifts it.
 * @param flags Combination of `DomainBlockJobSetSpeedFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.4
 */
int virDomainBlockJobSetSpeed(virDomainPtr dom,
                              const char *disk,
                              unsigned long bandwidth,
                              unsigned int flags);

/**
 * Starts to bring the data of all backing files into a disk's top image.
 *
 * The job runs in the background; when it is done the disk no longer depends on any backing file.
 * `virDomainGetBlockJobInfo` shows the progress, an event the end. Only one block job can run on a
 * disk at a time, and the domain has to be running.
 *
 * @param dom The domain to act on.
 * @param disk Disk, by its target name (`vda`) or by the path of its source.
 * @param bandwidth Limit in MiB per second, or in bytes per second with the flag; 0 is the
 *   hypervisor's default.
 * @param flags Combination of `DomainBlockPullFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.4
 */
int virDomainBlockPull(virDomainPtr dom,
                       const char *disk,
                       unsigned long bandwidth,
                       unsigned int flags);

/**
 * Starts to pull data down to a chosen backing file, or to mirror a disk.
 *
 * Without `VIR_DOMAIN_BLOCK_REBASE_COPY` it is like `virDomainBlockPull` but keeps `base` and what
 * lies under it as the backing chain.
 *
 * With `VIR_DOMAIN_BLOCK_REBASE_COPY` the disk is copied to the file or device `base` and then kept
 * in step until `virDomainBlockJobAbort` ends the job, with or without switching over;
 * `virDomainBlockCopy` does the same with more choices and is preferred. A copy needs a transient
 * domain unless the driver can keep it across restarts.
 *
 * @param dom The domain to act on.
 * @param disk Disk, by its target name (`vda`) or by the path of its source.
 * @param base Backing file to keep, by path or as `vda[2]`; NULL pulls everything. With copying:
 *   path of the destination, required.
 * @param bandwidth Limit in MiB per second, or in bytes per second with the flag; 0 is the
 *   hypervisor's default.
 * @param flags Combination of `DomainBlockRebaseFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.10
 */
int virDomainBlockRebase(virDomainPtr dom,
                         const char *disk,
                         const char *base,
                         unsigned long bandwidth,
                         unsigned int flags);

/**
 * Starts to mirror a disk to another place.
 *
 * First existing data is copied; then the job is ready and every write goes to both sides until
 * `virDomainBlockJobAbort` ends it, staying on the source, or switching to the copy with
 * `VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT`. The event `VIR_DOMAIN_BLOCK_JOB_READY` tells when switching
 * is possible. The domain has to be running; a persistent one may need
 * `VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB`.
 *
 * @param dom The domain to act on.
 * @param disk Disk, by its target name (`vda`) or by the path of its source.
 * @param destxml Destination, as a `<disk>` element with type, source and driver format.
 * @param params Settings of the job; may be NULL when `nparams` is 0.
 * @param nparams Number of elements in `params`.
 * @param flags Combination of `DomainBlockCopyFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 1.2.8
 */
int virDomainBlockCopy(virDomainPtr dom,
                       const char *disk,
                       const char *destxml,
                       virTypedParameterPtr params,
                       int nparams,
                       unsigned int flags);

/**
 * Starts to merge the data of overlays into an image further down the chain.
 *
 * The images from `top` to just above `base` become redundant once the job is done. When `top` is
 * the image in use, `VIR_DOMAIN_BLOCK_COMMIT_ACTIVE` is required and the job stays ready until
 * `virDomainBlockJobAbort` is called with `VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT`. Other users of `base`
 * see it change, so it must not back anything else. The domain has to be running.
 *
 * @param dom The domain to act on.
 * @param disk Disk, by its target name (`vda`) or by the path of its source.
 * @param base Image that receives the data, by path or as `vda[2]`; NULL means the bottom of the
 *   chain, or the one below `top` with `VIR_DOMAIN_BLOCK_COMMIT_SHALLOW`.
 * @param top Highest image to merge, by path or as `vda[1]`; NULL means the image in use.
 * @param bandwidth Limit in MiB per second, or in bytes per second with the flag; 0 is the
 *   hypervisor's default.
 * @param flags Combination of `DomainBlockCommitFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.10.2
 */
int virDomainBlockCommit(virDomainPtr dom,
                         const char *disk,
                         const char *base,
                         const char *top,
                         unsigned long bandwidth,
                         unsigned int flags);

/**
 * Changes the throughput limits of a disk.
 *
 * Parameters left out keep their values, except that drivers may reset the rest of a group (bytes,
 * operations, their bursts) when one member is given; give the whole group to be sure.
 * Contradicting limits give `VIR_ERR_INVALID_ARG`.
 *
 * @param dom The domain to act on.
 * @param disk Disk, by its target name (`vda`) or by the path of its source.
 * @param params New limits.
 * @param nparams Number of elements in `params`.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.8
 */
int virDomainSetBlockIoTune(virDomainPtr dom,
                            const char *disk,
                            virTypedParameterPtr params,
                            int nparams,
                            unsigned int flags);

/**
 * Reads the throughput limits of a disk.
 *
 * Call with `nparams` 0 and no array to learn how many parameters there are.
 *
 * @param dom The domain to act on.
 * @param disk Disk, by its target name (`vda`) or by the path of its source; may be NULL only when
 *   `nparams` is 0.
 * @param params Place for the limits; may be NULL when `nparams` is 0.
 * @param nparams Room in `params` going in, number of elements coming out.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.8
 */
int virDomainGetBlockIoTune(virDomainPtr dom,
                            const char *disk,
                            virTypedParameterPtr params,
                            int *nparams,
                            unsigned int flags);

/**
 * Lists the disks of a running domain that have an input/output error.
 *
 * Disks without error are left out. The names in the answer are the caller's to free. An inactive
 * domain gives `VIR_ERR_OPERATION_INVALID`.
 *
 * @param dom The domain to act on.
 * @param errors Place for the entries; NULL with `maxerrors` 0 asks only how many there can be.
 * @param maxerrors How many entries there is room for; 0 with NULL only asks for the number.
 * @param flags Reserved; pass 0.
 * @return How many entries were filled; with no array, the number of disks, which is the most there
 *   can be.
 * @since 0.9.10
 */
int virDomainGetDiskErrors(virDomainPtr dom,
                           virDomainDiskErrorPtr errors,
                           unsigned int maxerrors,
                           unsigned int flags);

/**
 * Asks for an event when writing to a disk image goes beyond a byte offset.
 *
 * It serves to grow thin storage before the guest runs into its end. The event
 * `VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD` fires once, then the threshold is to be set again. For a
 * top image it may come twice, under the name with the index and the one without. The request does
 * not outlast the running domain. Useful for block devices with formats such as qcow2, where the
 * end of written data moves.
 *
 * @param domain The domain to act on.
 * @param dev Image, by the disk's target name (`vda`), or with an index for one of its backing
 *   images (`vda[3]`).
 * @param threshold Offset in bytes within the image; 0 switches the event off.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 3.1.0
 */
int virDomainSetBlockThreshold(virDomainPtr domain,
                               const char *dev,
                               unsigned long long threshold,
                               unsigned int flags);

/**
 * Starts a point-in-time backup of a running domain's disks.
 *
 * In push mode the hypervisor writes the data to the targets; in pull mode it offers them over NBD
 * until `virDomainAbortJob` is called. A checkpoint made in the same moment allows the next backup
 * to be incremental.
 *
 * The call returns once the job has begun. `virDomainGetJobStats` shows how it goes, and the event
 * `VIR_DOMAIN_EVENT_ID_JOB_COMPLETED` tells of the end. A backup is a domain job and excludes
 * others, such as a migration, and block jobs on the same disks. Aborting in push mode leaves
 * targets that are of no use.
 *
 * @param domain The domain to act on.
 * @param backupXML The `<domainbackup>` element: mode, disks, targets, and the checkpoint to start
 *   from.
 * @param checkpointXML A `<domaincheckpoint>` element to create together with the backup; NULL
 *   makes none.
 * @param flags Combination of `DomainBackupBeginFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 6.0.0
 */
int virDomainBackupBegin(virDomainPtr domain,
                         const char *backupXML,
                         const char *checkpointXML,
                         unsigned int flags);

/**
 * Describes the running backup job as XML.
 *
 * What was left open in the request is filled in, such as the disks chosen, file names and the NBD
 * port. Fails with `VIR_ERR_NO_DOMAIN_BACKUP` when no backup runs. The caller frees the text.
 *
 * @param domain The domain to act on.
 * @param flags Reserved; pass 0.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 6.0.0
 */
char *virDomainBackupGetXMLDesc(virDomainPtr domain, unsigned int flags);

/**
 * Hands open file descriptors to the driver under a name, for use in the domain's XML.
 *
 * A disk source refers to them with the attribute `fdgroup`. The association belongs to the
 * connection and vanishes when it closes. Needs a connection that can carry descriptors: local,
 * over a UNIX socket.
 *
 * @param domain The domain to act on.
 * @param name Name of the group of descriptors.
 * @param nfds Number of elements in `fds`.
 * @param fds Descriptors, in the order the XML user expects; they are duplicated, so the caller
 *   still closes its own.
 * @param flags Combination of `DomainFDAssociateFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 9.0.0
 */
int virDomainFDAssociate(virDomainPtr domain,
                         const char *name,
                         unsigned int nfds,
                         int *fds,
                         unsigned int flags);

/**
 * Creates a throttle group or changes its limits.
 *
 * Disks that name the group in their chain of throttle filters share its budget.
 *
 * @param dom The domain to act on.
 * @param group Name of the group.
 * @param params Limits; the group's name field is not needed.
 * @param nparams Number of elements in `params`.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 0 on success, -1 on failure.
 * @since 11.2.0
 */
int virDomainSetThrottleGroup(virDomainPtr dom,
                              const char *group,
                              virTypedParameterPtr params,
                              int nparams,
                              unsigned int flags);

/**
 * Removes a throttle group.
 *
 * A group that a disk still refers to stays, and the call fails with `VIR_ERR_OPERATION_INVALID`.
 *
 * @param dom The domain to act on.
 * @param group Name of the group.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 0 on success, -1 on failure.
 * @since 11.2.0
 */
int virDomainDelThrottleGroup(virDomainPtr dom, const char *group, unsigned int flags);

/**
 * Reports the CPU time a running domain has used, in total or per host CPU.
 *
 * With `start_cpu` -1 and `ncpus` 1 the figures cover the domain as a whole. With `start_cpu` 0 or
 * more, `params` holds `ncpus` groups of `nparams` slots, one group per host CPU; a slot that stays
 * unused has type 0. To learn the sizes, pass NULL and `nparams` 0: `ncpus` 1 then gives the number
 * of figures, `ncpus` 0 the number of CPUs. At most 128 CPUs and 16 figures each fit in one remote
 * call. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is inactive.
 *
 * @param domain The domain to act on.
 * @param params Room for the figures, `nparams` for each CPU; NULL to ask for sizes.
 * @param nparams Room in `params`, in elements.
 * @param start_cpu First host CPU, from 0; -1 for the domain as a whole.
 * @param ncpus Number of host CPUs to report on; 1 when `start_cpu` is -1, 0 to learn how many
 *   there are.
 * @param flags Reserved; pass 0.
 * @return Figures filled in per CPU, or one of the sizes in question when `params` is NULL.
 * @since 0.9.10
 */
int virDomainGetCPUStats(virDomainPtr domain,
                         virTypedParameterPtr params,
                         unsigned int nparams,
                         int start_cpu,
                         unsigned int ncpus,
                         unsigned int flags);

/**
 * Reports how a running domain uses its memory.
 *
 * Most figures come from the guest's balloon driver and are missing when it is not loaded or its
 * polling is off. Pass room for `VIR_DOMAIN_MEMORY_STAT_NR` figures to get all of them.
 * `virConnectGetAllDomainStats` gives the same figures for many domains at once.
 *
 * @param dom The domain to act on.
 * @param stats Receives the figures, in no fixed order.
 * @param nr_stats Room in `stats`, in elements.
 * @param flags Reserved; pass 0.
 * @return Number of figures filled in.
 * @since 0.7.5
 */
int virDomainMemoryStats(virDomainPtr dom,
                         virDomainMemoryStatPtr stats,
                         unsigned int nr_stats,
                         unsigned int flags);

/**
 * Gathers statistics of all domains, or of those chosen by `flags`, in one call.
 *
 * Each domain gives one record with the figures it can supply; groups the hypervisor does not know
 * are left out unless `VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS` demands them. Filter flags
 * of one kind (active or inactive, persistent or transient, the states) are alternatives. Free the
 * result with `virDomainStatsRecordListFree`.
 *
 * @param conn The connection to act on.
 * @param stats Groups to gather; 0 for all groups known.
 * @param retStats Receives the records, one per domain, ended by NULL.
 * @param flags Combination of `ConnectGetAllDomainStatsFlags` values.
 * @return How many there are, or -1 on failure.
 * @since 1.2.8
 */
int virConnectGetAllDomainStats(virConnectPtr conn,
                                unsigned int stats,
                                virDomainStatsRecordPtr **retStats,
                                unsigned int flags);

/**
 * Gathers statistics of the given domains in one call.
 *
 * All of them must belong to the same connection. Flags that choose domains do not apply, flags on
 * how figures are gathered do. A domain that has gone meanwhile is left out. Free the result with
 * `virDomainStatsRecordListFree`.
 *
 * @param doms The domains in question, ended by NULL; at least one.
 * @param stats Groups to gather; 0 for all groups known.
 * @param retStats Receives the records, one per domain, ended by NULL.
 * @param flags Combination of `ConnectGetAllDomainStatsFlags` values.
 * @return How many there are, or -1 on failure.
 * @since 1.2.8
 */
int virDomainListGetStats(virDomainPtr *doms,
                          unsigned int stats,
                          virDomainStatsRecordPtr **retStats,
                          unsigned int flags);

/**
 * Frees a list of statistics together with its records and its references to domains.
 *
 * @param stats List to free, ended by NULL; NULL is ignored.
 * @since 1.2.8
 */
void virDomainStatsRecordListFree(virDomainStatsRecordPtr *stats);

/**
 * Tells which perf events are measured for a domain.
 *
 * The values of those events are in group `VIR_DOMAIN_STATS_PERF` of `virConnectGetAllDomainStats`.
 *
 * @param dom The domain to act on.
 * @param params Receives one boolean per event; the caller frees the list.
 * @param nparams Number of elements in `params`.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 0 on success, -1 on failure.
 * @since 1.3.3
 */
int virDomainGetPerfEvents(virDomainPtr dom,
                           virTypedParameterPtr *params,
                           int *nparams,
                           unsigned int flags);

/**
 * Switches perf events of a domain on or off.
 *
 * Events that are not named keep their setting. Switching on an event the host lacks fails with
 * `VIR_ERR_ARGUMENT_UNSUPPORTED` or `VIR_ERR_OPERATION_FAILED`. Not available on read-only
 * connections.
 *
 * @param dom The domain to act on.
 * @param params One boolean per event to change.
 * @param nparams Number of elements in `params`.
 * @param flags Combination of `DomainModificationImpact` values.
 * @return 0 on success, -1 on failure.
 * @since 1.3.3
 */
int virDomainSetPerfEvents(virDomainPtr dom,
                           virTypedParameterPtr params,
                           int nparams,
                           unsigned int flags);

/**
 * Starts to measure how fast a running domain changes its memory.
 *
 * Returns at once; progress and result are in group `VIR_DOMAIN_STATS_DIRTYRATE` of
 * `virConnectGetAllDomainStats`. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is
 * inactive. Not available on read-only connections.
 *
 * @param domain The domain to act on.
 * @param seconds Duration of the measurement, in seconds; QEMU takes 1 to 60.
 * @param flags Combination of `DomainDirtyRateCalcFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 7.2.0
 */
int virDomainStartDirtyRateCalc(virDomainPtr domain, int seconds, unsigned int flags);

/**
 * Reads the progress of a running domain's job, such as saving or migrating.
 *
 * No job is not an error: the type then is `VIR_DOMAIN_JOB_NONE`. `virDomainGetJobStats` tells
 * more.
 *
 * @param dom The domain to act on.
 * @param info Filled with the progress.
 * @return 0 on success, -1 on failure.
 * @since 0.7.7
 */
int virDomainGetJobInfo(virDomainPtr dom, virDomainJobInfoPtr info);

/**
 * Reads the progress of a domain's job in detail, or the figures of the last one that is over.
 *
 * After a migration the destination has them too, unless it went through post-copy mode. No job
 * gives the type `VIR_DOMAIN_JOB_NONE`; an inactive domain is an error,
 * `VIR_ERR_OPERATION_INVALID`. Free the answer with `virTypedParamsFree`.
 *
 * @param domain The domain to act on.
 * @param type Set to what is known of the job.
 * @param params Set to an array of parameters.
 * @param nparams Number of elements in `params`.
 * @param flags Combination of `DomainGetJobStatsFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 1.0.3
 */
int virDomainGetJobStats(virDomainPtr domain,
                         int *type,
                         virTypedParameterPtr *params,
                         int *nparams,
                         unsigned int flags);

/**
 * Asks the running job of a domain to end as soon as it can.
 *
 * The call that started the job fails with `VIR_ERR_OPERATION_ABORTED`, and the domain goes on as
 * before. No job gives `VIR_ERR_OPERATION_INVALID`, as does a job that cannot be interrupted, such
 * as a migration in post-copy mode. Abort from another thread than the one that waits in the job.
 *
 * @param dom The domain to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.7.7
 */
int virDomainAbortJob(virDomainPtr dom);

/**
 * Asks the running job of a domain to end, with a say in what may be interrupted.
 *
 * Without flags it is `virDomainAbortJob`. With `VIR_DOMAIN_ABORT_JOB_POSTCOPY` a migration in
 * post-copy mode stops, with the domain paused on both hosts until the migration is taken up again
 * with `VIR_MIGRATE_POSTCOPY_RESUME`.
 *
 * @param dom The domain to act on.
 * @param flags Combination of `DomainAbortJobFlagsValues` values.
 * @return 0 on success, -1 on failure.
 * @since 8.5.0
 */
int virDomainAbortJobFlags(virDomainPtr dom, unsigned int flags);

/**
 * Asks the guest to put itself to sleep.
 *
 * It is not the same as pausing: the guest's own power management does the work, mostly by way of
 * the guest agent. `virDomainPMWakeup` wakes it up, from memory or a hybrid sleep; a guest that
 * sleeps on disk is off and is started again. Success means that the guest took the request, not
 * that it sleeps already.
 *
 * @param domain The domain to act on.
 * @param target Where the state goes: memory, disk, or both.
 * @param duration After how many seconds it wakes up by itself; 0 is never, and drivers may allow
 *   nothing else.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.9.10
 */
int virDomainPMSuspendForDuration(virDomainPtr domain,
                                  unsigned int target,
                                  unsigned long long duration,
                                  unsigned int flags);

/**
 * Wakes a guest that put itself to sleep. A guest that does not sleep gives
 * `VIR_ERR_OPERATION_INVALID`.
 *
 * @param domain The domain to act on.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.9.11
 */
int virDomainPMWakeup(virDomainPtr domain, unsigned int flags);

/**
 * Asks for the host name that the guest gives itself.
 *
 * Without flags the driver chooses the source. No name to be found gives `VIR_ERR_NO_HOSTNAME`.
 * Needs a connection that is not read-only. The caller frees the text.
 *
 * @param domain The domain to act on.
 * @param flags Combination of `DomainGetHostnameFlags` values.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 0.10.0
 */
char *virDomainGetHostname(virDomainPtr domain, unsigned int flags);

/**
 * Sends a signal to a process in the guest.
 *
 * Made for containers; drivers may allow only the first process. The domain has to be running.
 *
 * @param domain The domain to act on.
 * @param pid_value Process number as seen inside the guest; a negative one means a process group, 0
 *   is not allowed.
 * @param signum Signal to send.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 1.0.1
 */
int virDomainSendProcessSignal(virDomainPtr domain,
                               long long pid_value,
                               unsigned int signum,
                               unsigned int flags);

/**
 * Makes the guest discard unused blocks of its file systems, so that the host can give their
 * storage back.
 *
 * Needs the guest agent.
 *
 * @param dom The domain to act on.
 * @param mountPoint Where the file system is mounted; NULL means all, and drivers may allow nothing
 *   else.
 * @param minimum Shortest run of free blocks worth discarding, in bytes; a hint, and 0 means every
 *   run.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 1.0.1
 */
int virDomainFSTrim(virDomainPtr dom,
                    const char *mountPoint,
                    unsigned long long minimum,
                    unsigned int flags);

/**
 * Makes the guest flush file systems and hold back writes to them.
 *
 * Together with `virDomainFSThaw` it gives snapshots whose contents are consistent. Needs the guest
 * agent, and the guest should not stay frozen for long.
 *
 * @param dom The domain to act on.
 * @param mountpoints Where the file systems are mounted; NULL with `nmountpoints` 0 means all.
 * @param nmountpoints Number of elements in `mountpoints`.
 * @param flags Reserved; pass 0.
 * @return How many file systems got frozen.
 * @since 1.2.5
 */
int virDomainFSFreeze(virDomainPtr dom,
                      const char **mountpoints,
                      unsigned int nmountpoints,
                      unsigned int flags);

/**
 * Lets the guest write to frozen file systems again. Needs the guest agent. Nothing frozen is not
 * an error.
 *
 * @param dom The domain to act on.
 * @param mountpoints Where the file systems are mounted; NULL with `nmountpoints` 0 means all.
 *   Drivers may ignore the list and thaw all.
 * @param nmountpoints Number of elements in `mountpoints`.
 * @param flags Reserved; pass 0.
 * @return How many file systems got thawed.
 * @since 1.2.5
 */
int virDomainFSThaw(virDomainPtr dom,
                    const char **mountpoints,
                    unsigned int nmountpoints,
                    unsigned int flags);

/**
 * Frees one record that `virDomainGetFSInfo` returned, with everything in it.
 *
 * The array of pointers is freed separately.
 *
 * @param info Record to free; NULL does nothing.
 * @since 1.2.11
 */
void virDomainFSInfoFree(virDomainFSInfoPtr info);

/**
 * Lists the file systems mounted in the guest and the disks they lie on.
 *
 * Needs the guest agent and a connection that is not read-only. Each record is freed with
 * `virDomainFSInfoFree`, the array with `free`.
 *
 * @param dom The domain to act on.
 * @param info Set to an array of pointers to the records; set to NULL on error.
 * @param flags Reserved; pass 0.
 * @return How many there are, or -1 on failure.
 * @since 1.2.11
 */
int virDomainGetFSInfo(virDomainPtr dom, virDomainFSInfoPtr **info, unsigned int flags);

/**
 * Reads the guest's clock.
 *
 * Needs the guest agent and a connection that is not read-only. The answer takes its time on the
 * way, so do not rely on the nanoseconds.
 *
 * @param dom The domain to act on.
 * @param seconds Seconds since 1970, in UTC.
 * @param nseconds Nanoseconds within the second.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 1.2.5
 */
int virDomainGetTime(virDomainPtr dom,
                     long long *seconds,
                     unsigned int *nseconds,
                     unsigned int flags);

/**
 * Sets the guest's clock.
 *
 * Meant for guests that have been paused or restored and are behind. Needs the guest agent; with
 * `VIR_DOMAIN_TIME_SYNC` the guest reads the real-time clock of its virtual hardware, which the
 * driver may set right first.
 *
 * @param dom The domain to act on.
 * @param seconds Seconds since 1970, in UTC.
 * @param nseconds Nanoseconds within the second, below 1000000000.
 * @param flags Combination of `DomainSetTimeFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 1.2.5
 */
int virDomainSetTime(virDomainPtr dom,
                     long long seconds,
                     unsigned int nseconds,
                     unsigned int flags);

/**
 * Lists the guest's network interfaces with their IP addresses.
 *
 * What is found depends on the source: leases know only addresses given out by DHCP on managed
 * networks, the ARP table only neighbours that have talked lately, the agent knows all and needs a
 * connection that is not read-only. Each record is freed with `virDomainInterfaceFree`, the array
 * with `free`. The domain has to be running.
 *
 * @param dom The domain to act on.
 * @param ifaces Set to an array of pointers to the records; set to NULL on error.
 * @param source Whom to ask.
 * @param flags Reserved; pass 0.
 * @return How many there are, or -1 on failure.
 * @since 1.2.14
 */
int virDomainInterfaceAddresses(virDomainPtr dom,
                                virDomainInterfacePtr **ifaces,
                                unsigned int source,
                                unsigned int flags);

/**
 * Frees one record that `virDomainInterfaceAddresses` returned, with everything in it.
 *
 * The array of pointers is freed separately.
 *
 * @param iface Record to free; NULL does nothing.
 * @since 1.2.14
 */
void virDomainInterfaceFree(virDomainInterfacePtr iface);

/**
 * Sets the password of a user in the guest.
 *
 * Needs the guest agent, or a container whose file system the driver can reach. The user has to
 * exist.
 *
 * @param dom The domain to act on.
 * @param user Name of the user.
 * @param password New password, in plain text unless `VIR_DOMAIN_PASSWORD_ENCRYPTED` is given.
 * @param flags Combination of `DomainSetUserPasswordFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 1.2.16
 */
int virDomainSetUserPassword(virDomainPtr dom,
                             const char *user,
                             const char *password,
                             unsigned int flags);

/**
 * Asks the guest which virtual CPUs it has, uses, and can stop using.
 *
 * Its numbering may differ from the domain's. Needs the guest agent and a connection that is not
 * read-only. Free the answer with `virTypedParamsFree`.
 *
 * @param domain The domain to act on.
 * @param params Set to an array of parameters.
 * @param nparams Number of elements in `params`.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 2.0.0
 */
int virDomainGetGuestVcpus(virDomainPtr domain,
                           virTypedParameterPtr *params,
                           unsigned int *nparams,
                           unsigned int flags);

/**
 * Makes the guest start or stop using virtual CPUs.
 *
 * Nothing is plugged in or out, so the guest may undo it; see `virDomainSetVcpu` for that. Needs
 * the guest agent. CPU 0 mostly cannot be stopped.
 *
 * @param domain The domain to act on.
 * @param cpumap Virtual CPUs in the guest's numbering, as a list such as `0-3,5`.
 * @param state 1 to use them, 0 to stop using them.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 2.0.0
 */
int virDomainSetGuestVcpus(virDomainPtr domain, const char *cpumap, int state, unsigned int flags);

/**
 * Asks the guest about itself.
 *
 * With `types` 0 all groups come that the guest knows; groups asked for by name that it does not
 * know are an error. Needs the guest agent and a connection that is not read-only. The guest
 * answers for itself: do not trust the data more than the guest. Free the answer with
 * `virTypedParamsFree`.
 *
 * @param domain The domain to act on.
 * @param types Groups of facts wanted; 0 means all.
 * @param params Set to an array of parameters.
 * @param nparams Number of elements in `params`.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 5.7.0
 */
int virDomainGetGuestInfo(virDomainPtr domain,
                          unsigned int types,
                          virTypedParameterPtr *params,
                          int *nparams,
                          unsigned int flags);

/**
 * Sets how long later calls wait for the guest agent to answer.
 *
 * It holds for the domain, whoever makes the calls, while it is running. The first check whether
 * the agent is alive is affected too, so a short time makes calls fail with
 * `VIR_ERR_AGENT_UNRESPONSIVE`.
 *
 * @param domain The domain to act on.
 * @param timeout Seconds, or one of the negative values of `virDomainAgentResponseTimeoutValues`; 0
 *   does not wait.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 5.10.0
 */
int virDomainAgentSetResponseTimeout(virDomainPtr domain, int timeout, unsigned int flags);

/**
 * Lists the SSH keys that may log in as a user of the guest.
 *
 * Needs the guest agent and a connection that is not read-only.
 *
 * @param domain The domain to act on.
 * @param user Name of the user in the guest.
 * @param keys Set to an array ended by NULL, one key per entry as in `authorized_keys`; the caller
 *   frees each entry and the array.
 * @param flags Reserved; pass 0.
 * @return How many there are, or -1 on failure.
 * @since 6.10.0
 */
int virDomainAuthorizedSSHKeysGet(virDomainPtr domain,
                                  const char *user,
                                  char ***keys,
                                  unsigned int flags);

/**
 * Changes the SSH keys that may log in as a user of the guest.
 *
 * Without flags the given keys replace all others. The file and its directory are made when
 * missing, but not with `VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE`. Needs the guest agent.
 *
 * @param domain The domain to act on.
 * @param user Name of the user in the guest.
 * @param keys One key per entry, as in `authorized_keys`; NULL with `nkeys` 0 removes all when no
 *   flag is given.
 * @param nkeys Number of elements in `keys`.
 * @param flags Combination of `DomainAuthorizedSSHKeysSetFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 6.10.0
 */
int virDomainAuthorizedSSHKeysSet(virDomainPtr domain,
                                  const char *user,
                                  const char **keys,
                                  unsigned int nkeys,
                                  unsigned int flags);

/**
 * Registers a callback for lifecycle events of all domains of a connection.
 *
 * The same callback can be registered only once per connection. An event loop has to be set up
 * before the connection is opened.
 *
 * @param conn The connection to act on.
 * @param cb Called for each event.
 * @param opaque Handed back to the callback as it is.
 * @param freecb Called once to free the opaque pointer when it is no longer needed.
 * @return 0 on success, -1 on failure.
 * @since 0.5.0
 * @deprecated use virConnectDomainEventRegisterAny
 */
int virConnectDomainEventRegister(virConnectPtr conn,
                                  virConnectDomainEventCallback cb,
                                  void *opaque,
                                  virFreeCallback freecb);

/**
 * Takes back a registration made with `virConnectDomainEventRegister`.
 *
 * `freecb` of the registration is called for its pointer once the callback can no longer run, which
 * may be after this call returns.
 *
 * @param conn The connection to act on.
 * @param cb The callback that was registered.
 * @return 0 on success, -1 on failure.
 * @since 0.5.0
 * @deprecated use virConnectDomainEventDeregisterAny
 */
int virConnectDomainEventDeregister(virConnectPtr conn, virConnectDomainEventCallback cb);

/**
 * Registers a callback for one kind of event, of one domain or of all.
 *
 * The same callback may be registered any number of times. The handles given to the callback are
 * borrowed; take a reference to keep one. An event loop has to be set up before the connection is
 * opened, and it is the loop's thread that runs the callback. The connection stays in use until the
 * registration is taken back with `virConnectDomainEventDeregisterAny`.
 *
 * @param conn The connection to act on.
 * @param dom Only events of this domain; NULL means all domains of the connection.
 * @param eventID Kind of event.
 * @param cb Called for each event; it has to be of the type that belongs to `eventID`, cast to this
 *   one.
 * @param opaque Handed back to the callback as it is.
 * @param freecb Called once to free the opaque pointer when it is no longer needed.
 * @return Number of the registration, 0 or more, to be given to
 *   `virConnectDomainEventDeregisterAny`; -1 with an error.
 * @since 0.8.0
 */
int virConnectDomainEventRegisterAny(virConnectPtr conn,
                                     virDomainPtr dom,
                                     int eventID,
                                     virConnectDomainEventGenericCallback cb,
                                     void *opaque,
                                     virFreeCallback freecb);

/**
 * Takes back a registration made with `virConnectDomainEventRegisterAny`.
 *
 * `freecb` of the registration is called for its pointer once the callback can no longer run, which
 * may be after this call returns. An unknown number gives `VIR_ERR_INVALID_ARG`.
 *
 * @param conn The connection to act on.
 * @param callbackID Number that the registration returned.
 * @return 0 on success, -1 on failure.
 * @since 0.8.0
 */
int virConnectDomainEventDeregisterAny(virConnectPtr conn, int callbackID);

/**
 * Describes what the hypervisor offers for domains of a certain kind, as XML.
 *
 * Tells the accepted values for devices, firmware and CPU modes. Arguments that are NULL stand for
 * the hypervisor's defaults; fails with `VIR_ERR_INVALID_ARG` when they contradict each other. Not
 * available on read-only connections.
 *
 * @param conn The connection to act on.
 * @param emulatorbin Path of the emulator binary, or NULL.
 * @param arch CPU architecture, such as `x86_64`, or NULL.
 * @param machine Machine type, such as `q35`, or NULL.
 * @param virttype Kind of virtualisation, such as `kvm`, or NULL.
 * @param flags Combination of `ConnectGetDomainCapabilitiesFlags` values.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 1.2.7
 */
char *virConnectGetDomainCapabilities(virConnectPtr conn,
                                      const char *emulatorbin,
                                      const char *arch,
                                      const char *machine,
                                      const char *virttype,
                                      unsigned int flags);

#endif /* LIBVIRT_DOMAIN_H */
