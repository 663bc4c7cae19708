# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_DOMAIN_NOSTATE: Final = 0
"""The driver cannot tell."""
VIR_DOMAIN_RUNNING: Final = 1
"""Its virtual CPUs run."""
VIR_DOMAIN_BLOCKED: Final = 2
"""It is active but waits for some resource."""
VIR_DOMAIN_PAUSED: Final = 3
"""It is active with its virtual CPUs stopped."""
VIR_DOMAIN_SHUTDOWN: Final = 4
"""It is on its way to being off."""
VIR_DOMAIN_SHUTOFF: Final = 5
"""It is not running."""
VIR_DOMAIN_CRASHED: Final = 6
"""It has crashed and was left in that state."""
VIR_DOMAIN_PMSUSPENDED: Final = 7
"""Its guest put itself to sleep by power management."""
VIR_DOMAIN_LAST: Final = 8
"""How many there are, in this version."""

VIR_DOMAIN_NOSTATE_UNKNOWN: Final = 0
"""No reason is recorded."""
VIR_DOMAIN_NOSTATE_LAST: Final = 1
"""How many there are, in this version."""

VIR_DOMAIN_RUNNING_UNKNOWN: Final = 0
"""No reason is recorded."""
VIR_DOMAIN_RUNNING_BOOTED: Final = 1
"""It was started afresh."""
VIR_DOMAIN_RUNNING_MIGRATED: Final = 2
"""It arrived by migration from elsewhere."""
VIR_DOMAIN_RUNNING_RESTORED: Final = 3
"""It was restored from a saved-state file."""
VIR_DOMAIN_RUNNING_FROM_SNAPSHOT: Final = 4
"""It was put back to a snapshot taken while running."""
VIR_DOMAIN_RUNNING_UNPAUSED: Final = 5
"""It was resumed after a pause."""
VIR_DOMAIN_RUNNING_MIGRATION_CANCELED: Final = 6
"""It went on here after its migration was given up."""
VIR_DOMAIN_RUNNING_SAVE_CANCELED: Final = 7
"""It went on after saving it was given up."""
VIR_DOMAIN_RUNNING_WAKEUP: Final = 8
"""It woke from power-management sleep."""
VIR_DOMAIN_RUNNING_CRASHED: Final = 9
"""It was resumed after its guest had crashed."""
VIR_DOMAIN_RUNNING_POSTCOPY: Final = 10
"""It runs on the destination while post-copy migration still fetches memory."""
VIR_DOMAIN_RUNNING_POSTCOPY_FAILED: Final = 11
"""It runs on the destination, but post-copy migration has stalled."""
VIR_DOMAIN_RUNNING_LAST: Final = 12
"""How many there are, in this version."""

VIR_DOMAIN_PAUSED_UNKNOWN: Final = 0
"""No reason is recorded."""
VIR_DOMAIN_PAUSED_USER: Final = 1
"""Somebody asked for it."""
VIR_DOMAIN_PAUSED_MIGRATION: Final = 2
"""It is being migrated with the guest stopped."""
VIR_DOMAIN_PAUSED_SAVE: Final = 3
"""Its state is being saved."""
VIR_DOMAIN_PAUSED_DUMP: Final = 4
"""Its core is being dumped."""
VIR_DOMAIN_PAUSED_IOERROR: Final = 5
"""A disk failed and the error policy stops the guest."""
VIR_DOMAIN_PAUSED_WATCHDOG: Final = 6
"""Its watchdog fired with the action "pause"."""
VIR_DOMAIN_PAUSED_FROM_SNAPSHOT: Final = 7
"""It was put back to a snapshot taken while paused."""
VIR_DOMAIN_PAUSED_SHUTTING_DOWN: Final = 8
"""The guest has powered off and the domain is about to stop."""
VIR_DOMAIN_PAUSED_SNAPSHOT: Final = 9
"""A snapshot is being taken."""
VIR_DOMAIN_PAUSED_CRASHED: Final = 10
"""Its guest has crashed."""
VIR_DOMAIN_PAUSED_STARTING_UP: Final = 11
"""It is still being started."""
VIR_DOMAIN_PAUSED_POSTCOPY: Final = 12
"""It waits on the source while post-copy migration moves it."""
VIR_DOMAIN_PAUSED_POSTCOPY_FAILED: Final = 13
"""It is held because post-copy migration has stalled."""
VIR_DOMAIN_PAUSED_API_ERROR: Final = 14
"""A call that had stopped it failed and could not resume it."""
VIR_DOMAIN_PAUSED_LAST: Final = 15
"""How many there are, in this version."""

VIR_DOMAIN_SHUTDOWN_UNKNOWN: Final = 0
"""No reason is recorded."""
VIR_DOMAIN_SHUTDOWN_USER: Final = 1
"""Somebody asked it to shut down."""
VIR_DOMAIN_SHUTDOWN_LAST: Final = 2
"""How many there are, in this version."""

VIR_DOMAIN_SHUTOFF_UNKNOWN: Final = 0
"""No reason is recorded."""
VIR_DOMAIN_SHUTOFF_SHUTDOWN: Final = 1
"""The guest shut down in an orderly way."""
VIR_DOMAIN_SHUTOFF_DESTROYED: Final = 2
"""It was stopped by force."""
VIR_DOMAIN_SHUTOFF_CRASHED: Final = 3
"""It crashed."""
VIR_DOMAIN_SHUTOFF_MIGRATED: Final = 4
"""It has moved to another host."""
VIR_DOMAIN_SHUTOFF_SAVED: Final = 5
"""Its state was saved and it was stopped."""
VIR_DOMAIN_SHUTOFF_FAILED: Final = 6
"""Starting it failed."""
VIR_DOMAIN_SHUTOFF_FROM_SNAPSHOT: Final = 7
"""It was put back to a snapshot taken while it was off."""
VIR_DOMAIN_SHUTOFF_DAEMON: Final = 8
"""The daemon lost it while reconnecting, for example after a restart."""
VIR_DOMAIN_SHUTOFF_LAST: Final = 9
"""How many there are, in this version."""

VIR_DOMAIN_CRASHED_UNKNOWN: Final = 0
"""No reason is recorded."""
VIR_DOMAIN_CRASHED_PANICKED: Final = 1
"""The guest's kernel reported a panic."""
VIR_DOMAIN_CRASHED_LAST: Final = 2
"""How many there are, in this version."""

VIR_DOMAIN_PMSUSPENDED_UNKNOWN: Final = 0
"""No reason is recorded."""
VIR_DOMAIN_PMSUSPENDED_LAST: Final = 1
"""How many there are, in this version."""

VIR_DOMAIN_PMSUSPENDED_DISK_UNKNOWN: Final = 0
"""No reason is recorded."""
VIR_DOMAIN_PMSUSPENDED_DISK_LAST: Final = 1
"""How many there are, in this version."""

VIR_DOMAIN_CONTROL_OK: Final = 0
"""It is free for the next command."""
VIR_DOMAIN_CONTROL_JOB: Final = 1
"""A background job runs; some commands may be refused until it ends."""
VIR_DOMAIN_CONTROL_OCCUPIED: Final = 2
"""A command is being executed and others have to wait."""
VIR_DOMAIN_CONTROL_ERROR: Final = 3
"""It is broken; no command will succeed until the domain restarts."""
VIR_DOMAIN_CONTROL_LAST: Final = 4
"""How many there are, in this version."""

VIR_DOMAIN_CONTROL_ERROR_REASON_NONE: Final = 0
"""There is no error."""
VIR_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN: Final = 1
"""The cause is not known."""
VIR_DOMAIN_CONTROL_ERROR_REASON_MONITOR: Final = 2
"""The connection to the emulator's monitor is lost."""
VIR_DOMAIN_CONTROL_ERROR_REASON_INTERNAL: Final = 3
"""The driver's own bookkeeping of the domain is inconsistent."""
VIR_DOMAIN_CONTROL_ERROR_REASON_LAST: Final = 4
"""How many there are, in this version."""

VIR_DOMAIN_AFFECT_CURRENT: Final = 0
"""The running domain when it is active, else its stored configuration."""
VIR_DOMAIN_AFFECT_LIVE: Final = 1
"""The running domain; fails when it is inactive."""
VIR_DOMAIN_AFFECT_CONFIG: Final = 2
"""The stored configuration, in effect from the next start; fails on a transient domain."""

VIR_DOMAIN_NONE: Final = 0
"""Nothing special."""
VIR_DOMAIN_START_PAUSED: Final = 1
"""Leaves the virtual CPUs stopped once the domain is up."""
VIR_DOMAIN_START_AUTODESTROY: Final = 2
"""Stops the domain by force when this connection closes."""
VIR_DOMAIN_START_BYPASS_CACHE: Final = 4
"""Keeps the host's page cache clean while a managed save image is read."""
VIR_DOMAIN_START_FORCE_BOOT: Final = 8
"""Throws a managed save image away and boots afresh."""
VIR_DOMAIN_START_VALIDATE: Final = 16
"""Checks the XML against the schema first."""
VIR_DOMAIN_START_RESET_NVRAM: Final = 32
"""Sets the firmware variables back to their template."""

VIR_DOMAIN_SHUTDOWN_DEFAULT: Final = 0
"""The driver chooses."""
VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN: Final = 1
"""A press of the virtual power button."""
VIR_DOMAIN_SHUTDOWN_GUEST_AGENT: Final = 2
"""A command to the agent inside the guest."""
VIR_DOMAIN_SHUTDOWN_INITCTL: Final = 4
"""A message to init's control pipe, in containers."""
VIR_DOMAIN_SHUTDOWN_SIGNAL: Final = 8
"""A signal to the init process, in containers."""
VIR_DOMAIN_SHUTDOWN_PARAVIRT: Final = 16
"""The hypervisor's paravirtual control interface."""

VIR_DOMAIN_REBOOT_DEFAULT: Final = 0
"""The driver chooses."""
VIR_DOMAIN_REBOOT_ACPI_POWER_BTN: Final = 1
"""A press of the virtual power button, followed by a restart once the guest is off."""
VIR_DOMAIN_REBOOT_GUEST_AGENT: Final = 2
"""A command to the agent inside the guest."""
VIR_DOMAIN_REBOOT_INITCTL: Final = 4
"""A message to init's control pipe, in containers."""
VIR_DOMAIN_REBOOT_SIGNAL: Final = 8
"""A signal to the init process, in containers."""
VIR_DOMAIN_REBOOT_PARAVIRT: Final = 16
"""The hypervisor's paravirtual control interface."""

VIR_DOMAIN_DESTROY_DEFAULT: Final = 0
"""By all means, in the end by killing its process."""
VIR_DOMAIN_DESTROY_GRACEFUL: Final = 1
"""Only asks the hypervisor's process to end (`SIGTERM`) and fails if it does not in time."""
VIR_DOMAIN_DESTROY_REMOVE_LOGS: Final = 2
"""Deletes the domain's log files as well."""

VIR_DOMAIN_METADATA_DESCRIPTION: Final = 0
"""The free text in `<description>`."""
VIR_DOMAIN_METADATA_TITLE: Final = 1
"""The single line in `<title>`."""
VIR_DOMAIN_METADATA_ELEMENT: Final = 2
"""An application's own XML inside `<metadata>`, told apart by namespace URI."""
VIR_DOMAIN_METADATA_LAST: Final = 3
"""How many there are, in this version."""

VIR_DOMAIN_XML_SECURE: Final = 1
"""Passwords and other secrets as well; refused on read-only connections."""
VIR_DOMAIN_XML_INACTIVE: Final = 2
"""The stored configuration, even if the domain is running."""
VIR_DOMAIN_XML_UPDATE_CPU: Final = 4
"""The guest CPU requirements filled in from the host's CPU."""
VIR_DOMAIN_XML_MIGRATABLE: Final = 8
"""A form fit for a migration to other, also older, versions; refused on read-only connections."""

VIR_DOMAIN_DEFINE_VALIDATE: Final = 1
"""Checks the XML against the schema first."""

VIR_DOMAIN_UNDEFINE_MANAGED_SAVE: Final = 1
"""Deletes the managed save image."""
VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA: Final = 2
"""Forgets the snapshots' records, not their data; only on an inactive domain."""
VIR_DOMAIN_UNDEFINE_NVRAM: Final = 4
"""Deletes the file with the firmware variables."""
VIR_DOMAIN_UNDEFINE_KEEP_NVRAM: Final = 8
"""Leaves the file with the firmware variables in place."""
VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA: Final = 16
"""Forgets the checkpoints' records, not their bitmaps; only on an inactive domain."""
VIR_DOMAIN_UNDEFINE_TPM: Final = 32
"""Deletes the emulated TPM's state."""
VIR_DOMAIN_UNDEFINE_KEEP_TPM: Final = 64
"""Leaves the emulated TPM's state in place."""

VIR_CONNECT_LIST_DOMAINS_ACTIVE: Final = 1
"""Those that are active."""
VIR_CONNECT_LIST_DOMAINS_INACTIVE: Final = 2
"""Those that are not active."""
VIR_CONNECT_LIST_DOMAINS_PERSISTENT: Final = 4
"""Those with a stored configuration."""
VIR_CONNECT_LIST_DOMAINS_TRANSIENT: Final = 8
"""Those without a stored configuration."""
VIR_CONNECT_LIST_DOMAINS_RUNNING: Final = 16
"""Those in `VIR_DOMAIN_RUNNING`."""
VIR_CONNECT_LIST_DOMAINS_PAUSED: Final = 32
"""Those in `VIR_DOMAIN_PAUSED`."""
VIR_CONNECT_LIST_DOMAINS_SHUTOFF: Final = 64
"""Those in `VIR_DOMAIN_SHUTOFF`."""
VIR_CONNECT_LIST_DOMAINS_OTHER: Final = 128
"""Those in any other state."""
VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE: Final = 256
"""Those with a managed save image."""
VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE: Final = 512
"""Those without a managed save image."""
VIR_CONNECT_LIST_DOMAINS_AUTOSTART: Final = 1024
"""Those started together with the host."""
VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART: Final = 2048
"""Those not started together with the host."""
VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT: Final = 4096
"""Those with at least one snapshot."""
VIR_CONNECT_LIST_DOMAINS_NO_SNAPSHOT: Final = 8192
"""Those without snapshots."""
VIR_CONNECT_LIST_DOMAINS_HAS_CHECKPOINT: Final = 16384
"""Those with at least one checkpoint."""
VIR_CONNECT_LIST_DOMAINS_NO_CHECKPOINT: Final = 32768
"""Those without checkpoints."""

VIR_DOMAIN_LIFECYCLE_POWEROFF: Final = 0
"""The guest powers off (`<on_poweroff>`)."""
VIR_DOMAIN_LIFECYCLE_REBOOT: Final = 1
"""The guest reboots (`<on_reboot>`)."""
VIR_DOMAIN_LIFECYCLE_CRASH: Final = 2
"""The guest crashes (`<on_crash>`)."""
VIR_DOMAIN_LIFECYCLE_LAST: Final = 3
"""How many there are, in this version."""

VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY: Final = 0
"""Stops it and frees everything it uses."""
VIR_DOMAIN_LIFECYCLE_ACTION_RESTART: Final = 1
"""Stops it and starts it again with the same configuration."""
VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME: Final = 2
"""Starts it again under a new name."""
VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE: Final = 3
"""Keeps it, stopped, for analysis."""
VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY: Final = 4
"""Dumps its core, then acts like `DESTROY`; for crashes only."""
VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART: Final = 5
"""Dumps its core, then acts like `RESTART`; for crashes only."""
VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE_RUNNING: Final = 6
"""Keeps it and lets its virtual CPUs go on."""
VIR_DOMAIN_LIFECYCLE_ACTION_LAST: Final = 7
"""How many there are, in this version."""

VIR_DOMAIN_MESSAGE_DEPRECATION: Final = 1
"""Uses of features that are going to disappear."""
VIR_DOMAIN_MESSAGE_TAINTING: Final = 2
"""Settings and actions that make the domain hard to support."""
VIR_DOMAIN_MESSAGE_IOERRORS: Final = 4
"""Errors that its disks have met."""

VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER: Final = "sev-secret-header"
"""Header packet of the secret, in base64."""
VIR_DOMAIN_LAUNCH_SECURITY_SEV_POLICY: Final = "sev-policy"
"""Policy bits of the SEV guest."""
VIR_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY: Final = "sev-snp-policy"
"""Policy bits of the SEV-SNP guest."""
VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET: Final = "sev-secret"
"""Encrypted secret to inject, in base64."""
VIR_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT: Final = "sev-measurement"
"""Measurement of the initial memory, in base64."""
VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR: Final = "sev-api-minor"
"""Minor version of the SEV firmware's interface."""
VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR: Final = "sev-api-major"
"""Major version of the SEV firmware's interface."""
VIR_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID: Final = "sev-build-id"
"""Build number of the SEV firmware."""
VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS: Final = "sev-secret-set-address"
"""Guest physical address the secret is written to; without it the guest's firmware names the place."""
