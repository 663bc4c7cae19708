// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Kinds of domain events to register for; each has a callback type of its own.
 */
public final class DomainEventID {
    /** Lifecycle; <code>virConnectDomainEventCallback</code>. */
    public static final int LIFECYCLE = 0;

    /** The guest rebooted; <code>virConnectDomainEventGenericCallback</code>. */
    public static final int REBOOT = 1;

    /** The guest set its clock; <code>virConnectDomainEventRTCChangeCallback</code>. */
    public static final int RTC_CHANGE = 2;

    /** The watchdog fired; <code>virConnectDomainEventWatchdogCallback</code>. */
    public static final int WATCHDOG = 3;

    /** A disk error; <code>virConnectDomainEventIOErrorCallback</code>. */
    public static final int IO_ERROR = 4;

    /** Clients of a display come and go; <code>virConnectDomainEventGraphicsCallback</code>. */
    public static final int GRAPHICS = 5;

    /** A disk error with its cause; <code>virConnectDomainEventIOErrorReasonCallback</code>. */
    public static final int IO_ERROR_REASON = 6;

    /** Control of the domain is lost; <code>virConnectDomainEventGenericCallback</code>. */
    public static final int CONTROL_ERROR = 7;

    /** A block job changed state, disk named by source path; <code>virConnectDomainEventBlockJobCallback</code>. */
    public static final int BLOCK_JOB = 8;

    /** A disk's source was left out at start; <code>virConnectDomainEventDiskChangeCallback</code>. */
    public static final int DISK_CHANGE = 9;

    /** A drive's tray moved; <code>virConnectDomainEventTrayChangeCallback</code>. */
    public static final int TRAY_CHANGE = 10;

    /** The guest woke up; <code>virConnectDomainEventPMWakeupCallback</code>. */
    public static final int PMWAKEUP = 11;

    /** The guest sleeps, suspended to memory; <code>virConnectDomainEventPMSuspendCallback</code>. */
    public static final int PMSUSPEND = 12;

    /** The balloon grew or shrank; <code>virConnectDomainEventBalloonChangeCallback</code>. */
    public static final int BALLOON_CHANGE = 13;

    /** The guest sleeps, suspended to disk; <code>virConnectDomainEventPMSuspendDiskCallback</code>. */
    public static final int PMSUSPEND_DISK = 14;

    /** A device is gone; <code>virConnectDomainEventDeviceRemovedCallback</code>. */
    public static final int DEVICE_REMOVED = 15;

    /** A block job changed state, disk named by target; <code>virConnectDomainEventBlockJobCallback</code>. */
    public static final int BLOCK_JOB_2 = 16;

    /** Tuning parameters changed; <code>virConnectDomainEventTunableCallback</code>. */
    public static final int TUNABLE = 17;

    /** The guest agent came or went; <code>virConnectDomainEventAgentLifecycleCallback</code>. */
    public static final int AGENT_LIFECYCLE = 18;

    /** A device was added; <code>virConnectDomainEventDeviceAddedCallback</code>. */
    public static final int DEVICE_ADDED = 19;

    /** A migration began another pass over memory; <code>virConnectDomainEventMigrationIterationCallback</code>. */
    public static final int MIGRATION_ITERATION = 20;

    /** A job of the domain ended; <code>virConnectDomainEventJobCompletedCallback</code>. */
    public static final int JOB_COMPLETED = 21;

    /** A device could not be removed; <code>virConnectDomainEventDeviceRemovalFailedCallback</code>. */
    public static final int DEVICE_REMOVAL_FAILED = 22;

    /** Title, description or metadata changed; <code>virConnectDomainEventMetadataChangeCallback</code>. */
    public static final int METADATA_CHANGE = 23;

    /** A disk image was written beyond its threshold; <code>virConnectDomainEventBlockThresholdCallback</code>. */
    public static final int BLOCK_THRESHOLD = 24;

    /** The host's memory has an error; <code>virConnectDomainEventMemoryFailureCallback</code>. */
    public static final int MEMORY_FAILURE = 25;

    /** A memory device grew or shrank; <code>virConnectDomainEventMemoryDeviceSizeChangeCallback</code>. */
    public static final int MEMORY_DEVICE_SIZE_CHANGE = 26;

    /** The guest gave an interface another MAC address; <code>virConnectDomainEventNICMACChangeCallback</code>. */
    public static final int NIC_MAC_CHANGE = 27;

    /** A virtual CPU was unplugged; <code>virConnectDomainEventVcpuRemovedCallback</code>. */
    public static final int VCPU_REMOVED = 28;

    /** The guest opened or closed a channel; <code>virConnectDomainEventChannelLifecycleCallback</code>. */
    public static final int CHANNEL_LIFECYCLE = 29;

    private DomainEventID() {
    }
}
