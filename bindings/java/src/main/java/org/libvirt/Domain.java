// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

import java.util.concurrent.CompletableFuture;
import org.libvirt.event.*;

/**
 * A virtual machine or container known to a hypervisor, running or merely configured.
 *
 * <p>Its UUID and its name identify it on the host; the numeric ID exists only while it is active. A persistent domain has a stored configuration and survives a stop; a transient one exists from its start to its stop and leaves nothing behind. A handle keeps its connection open and stays usable after the domain has gone, though calls then fail with <code>VIR_ERR_NO_DOMAIN</code>.
 */
public class Domain extends DomainByHand {

    /** How <code>virDomainBlockResize</code> reads its arguments. */
    public static final class BlockResizeFlags {
        /** The size is in bytes rather than KiB. */
        public static final int BYTES = 1;

        /** Take the size from the capacity of the device below; the size argument is then 0 or has to agree with it. */
        public static final int CAPACITY = 2;

        /** Only grow: fail rather than make the disk smaller. */
        public static final int EXTEND = 4;

        /** Of no use: the constants need no object. */
        public BlockResizeFlags() {
        }
    }

    /** How <code>virDomainBlockJobAbort</code> ends a job. */
    public static final class BlockJobAbortFlags {
        /** Ask for the end and return at once; an event tells when it came. */
        public static final int ASYNC = 1;

        /** Switch the disk to the job's destination; works for a copy or an active commit that is ready. */
        public static final int PIVOT = 2;

        /** Of no use: the constants need no object. */
        public BlockJobAbortFlags() {
        }
    }

    /** How <code>virDomainGetBlockJobInfo</code> fills its answer. */
    public static final class BlockJobInfoFlags {
        /** Give the bandwidth in bytes per second rather than MiB per second. */
        public static final int BANDWIDTH_BYTES = 1;

        /** Of no use: the constants need no object. */
        public BlockJobInfoFlags() {
        }
    }

    /** How <code>virDomainBlockCopy</code> copies. */
    public static final class BlockCopyFlags {
        /** Copy the top image only; the copy keeps the same backing chain. */
        public static final int SHALLOW = 1;

        /** Use a destination that already exists, made beforehand by the caller. */
        public static final int REUSE_EXT = 2;

        /** Allow the job on a persistent domain though it does not survive a restart of the domain. */
        public static final int TRANSIENT_JOB = 4;

        /** Guest writes go to both places before they count as done, so the job converges whatever the load. */
        public static final int SYNCHRONOUS_WRITES = 8;

        /** The destination is known to read as zeros, so zero blocks need no writing. */
        public static final int TARGET_ZEROED = 16;

        /** Of no use: the constants need no object. */
        public BlockCopyFlags() {
        }
    }

    /** How <code>virDomainBlockCommit</code> commits. */
    public static final class BlockCommitFlags {
        /** When no base is named, take the image right below the top one. */
        public static final int SHALLOW = 1;

        /** Remove the images whose data has gone into the base. */
        public static final int DELETE = 2;

        /** Allow the image in use as the top; the job then runs in two phases. */
        public static final int ACTIVE = 4;

        /** Keep names of backing files relative where they are. */
        public static final int RELATIVE = 8;

        /** The bandwidth is in bytes per second rather than MiB per second. */
        public static final int BANDWIDTH_BYTES = 16;

        /** Of no use: the constants need no object. */
        public BlockCommitFlags() {
        }
    }

    /** Which description of a domain a device change applies to; the values agree with <code>virDomainModificationImpact</code>. */
    public static final class DeviceModifyFlags {
        /** The running domain when there is one, else the stored definition. */
        public static final int CURRENT = 0;

        /** The running domain. */
        public static final int LIVE = 1;

        /** The stored definition, effective from the next start. */
        public static final int CONFIG = 2;

        /** Do it even against the guest's will, such as ejecting a locked medium. */
        public static final int FORCE = 4;

        /** Of no use: the constants need no object. */
        public DeviceModifyFlags() {
        }
    }

    /** Where <code>virDomainInterfaceAddresses</code> takes addresses from. */
    public static final class InterfaceAddressesSource {
        /** DHCP leases of the networks that the domain is on. */
        public static final int VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE = 0;

        /** The guest agent. */
        public static final int VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT = 1;

        /** The host's ARP table. */
        public static final int VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP = 2;

        /** Of no use: the constants need no object. */
        public InterfaceAddressesSource() {
        }
    }

    /** How a domain moves to another host. */
    public static final class MigrateFlags {
        /** Keeps the guest running while its memory is copied. */
        public static final int LIVE = 1;

        /** Lets the source host connect to the destination and run the migration, instead of the client. */
        public static final int PEER2PEER = 2;

        /** Sends the data through the connection between the two management daemons; needs <code>VIR_MIGRATE_PEER2PEER</code>. */
        public static final int TUNNELED = 4;

        /** Stores the definition on the destination, so that the domain is persistent there. */
        public static final int PERSIST_DEST = 8;

        /** Removes the stored definition from the source after success. */
        public static final int UNDEFINE_SOURCE = 16;

        /** Leaves the domain paused on the destination until <code>virDomainResume</code>. */
        public static final int PAUSED = 32;

        /** Copies whole disk images as well; excludes <code>VIR_MIGRATE_NON_SHARED_INC</code>. */
        public static final int NON_SHARED_DISK = 64;

        /** Copies the top images of disks as well, their backing files being on the destination already. */
        public static final int NON_SHARED_INC = 128;

        /** Insists on a migration protocol that keeps the definition from changing meanwhile. */
        public static final int CHANGE_PROTECTION = 256;

        /** Migrates even where guest data might be damaged, as with host disk caches on non-coherent storage. */
        public static final int UNSAFE = 512;

        /** Transfers the definition of an inactive domain only; needs <code>VIR_MIGRATE_PERSIST_DEST</code>. */
        public static final int OFFLINE = 1024;

        /** Compresses memory on its way, by the methods in <code>VIR_MIGRATE_PARAM_COMPRESSION</code>. */
        public static final int COMPRESSED = 2048;

        /** Gives up when the guest meets an I/O error during the migration. */
        public static final int ABORT_ON_ERROR = 4096;

        /** Slows the guest down step by step when it changes memory faster than it is copied. */
        public static final int AUTO_CONVERGE = 8192;

        /** Locks all guest memory in RAM before an RDMA migration starts. */
        public static final int RDMA_PIN_ALL = 16384;

        /** Allows a later switch to post-copy by <code>virDomainMigrateStartPostCopy</code>. */
        public static final int POSTCOPY = 32768;

        /** Encrypts the hypervisors' own data channel with TLS. */
        public static final int TLS = 65536;

        /** Sends memory through several connections at a time. */
        public static final int PARALLEL = 131072;

        /** Makes guest writes wait until the destination's disk has them too, so that disk copying converges. */
        public static final int NON_SHARED_SYNCHRONOUS_WRITES = 262144;

        /** Takes up a post-copy migration again whose connection broke. */
        public static final int POSTCOPY_RESUME = 524288;

        /** Sends pages without copying them in the kernel first; needs <code>VIR_MIGRATE_PARALLEL</code> in QEMU. */
        public static final int ZEROCOPY = 1048576;

        /** Of no use: the constants need no object. */
        public MigrateFlags() {
        }
    }

    /** How to take a snapshot. */
    public static final class SnapshotCreateFlags {
        /** Takes up or changes the record of a snapshot that exists, without taking one. */
        public static final int REDEFINE = 1;

        /** Makes the redefined snapshot the current one; only with <code>REDEFINE</code>. */
        public static final int CURRENT = 2;

        /** Keeps no record of the snapshot, just its data. */
        public static final int NO_METADATA = 4;

        /** Stops the domain once the snapshot is taken. */
        public static final int HALT = 8;

        /** Leaves memory out; only the disks' state is kept. */
        public static final int DISK_ONLY = 16;

        /** Writes to files that exist, prepared by the caller, instead of creating them. */
        public static final int REUSE_EXT = 32;

        /** Has the guest agent freeze file systems meanwhile; only with <code>DISK_ONLY</code>. */
        public static final int QUIESCE = 64;

        /** Fails without any change if it cannot be done for all disks together. */
        public static final int ATOMIC = 128;

        /** Lets the guest run while its memory is saved; makes larger files. */
        public static final int LIVE = 256;

        /** Checks the XML against the schema first. */
        public static final int VALIDATE = 512;

        /** Of no use: the constants need no object. */
        public SnapshotCreateFlags() {
        }
    }

    /** Which snapshots to list, and in which order. */
    public static final class SnapshotListFlags {
        /** Only those without parent; when a domain is asked. */
        public static final int ROOTS = 1;

        /** Children of children as well; when a snapshot is asked. */
        public static final int DESCENDANTS = 1;

        /** Those without children. */
        public static final int LEAVES = 4;

        /** Those with children. */
        public static final int NO_LEAVES = 8;

        /** Those with a record that would hinder removing the domain. */
        public static final int METADATA = 2;

        /** Those without such a record. */
        public static final int NO_METADATA = 16;

        /** Those taken while the domain was off. */
        public static final int INACTIVE = 32;

        /** Those taken while the domain was active, with memory. */
        public static final int ACTIVE = 64;

        /** Those taken while the domain was active, without memory. */
        public static final int DISK_ONLY = 128;

        /** Those kept inside the disk images. */
        public static final int INTERNAL = 256;

        /** Those with files outside the disk images. */
        public static final int EXTERNAL = 512;

        /** Sorts the list so that no child comes before its parent. */
        public static final int TOPOLOGICAL = 1024;

        /** Of no use: the constants need no object. */
        public SnapshotListFlags() {
        }
    }

    /** What a call on the number of virtual CPUs concerns. */
    public static final class VcpuFlags {
        /** The running domain when it is active, else its stored configuration. */
        public static final int CURRENT = 0;

        /** The running domain; fails when it is inactive. */
        public static final int LIVE = 1;

        /** The stored configuration, in effect from the next start. */
        public static final int CONFIG = 2;

        /** The upper bound instead of the number in use. */
        public static final int MAXIMUM = 4;

        /** CPUs that the guest's operating system has switched on, by its agent. */
        public static final int GUEST = 8;

        /** Makes added CPUs removable at run time; only when setting. */
        public static final int HOTPLUGGABLE = 16;

        /** Returns without waiting for the guest to let removed CPUs go; an event tells the outcome. */
        public static final int ASYNC_UNPLUG = 32;

        /** Of no use: the constants need no object. */
        public VcpuFlags() {
        }
    }

    /** Whether a call concerns the running domain, its stored configuration or both. */
    public static final class ModificationImpact {
        /** The running domain when it is active, else its stored configuration. */
        public static final int CURRENT = 0;

        /** The running domain; fails when it is inactive. */
        public static final int LIVE = 1;

        /** The stored configuration, in effect from the next start; fails on a transient domain. */
        public static final int CONFIG = 2;

        /** Of no use: the constants need no object. */
        public ModificationImpact() {
        }
    }

    /** How to start a domain. */
    public static final class CreateFlags {
        /** Nothing special. */
        public static final int NONE = 0;

        /** Leaves the virtual CPUs stopped once the domain is up. */
        public static final int PAUSED = 1;

        /** Stops the domain by force when this connection closes. */
        public static final int AUTODESTROY = 2;

        /** Keeps the host's page cache clean while a managed save image is read. */
        public static final int BYPASS_CACHE = 4;

        /** Throws a managed save image away and boots afresh. */
        public static final int FORCE_BOOT = 8;

        /** Checks the XML against the schema first. */
        public static final int VALIDATE = 16;

        /** Sets the firmware variables back to their template. */
        public static final int RESET_NVRAM = 32;

        /** Of no use: the constants need no object. */
        public CreateFlags() {
        }
    }

    /** By which means to ask a guest to reboot. */
    public static final class RebootFlags {
        /** The driver chooses. */
        public static final int DEFAULT = 0;

        /** A press of the virtual power button, followed by a restart once the guest is off. */
        public static final int ACPI_POWER_BTN = 1;

        /** A command to the agent inside the guest. */
        public static final int GUEST_AGENT = 2;

        /** A message to init's control pipe, in containers. */
        public static final int INITCTL = 4;

        /** A signal to the init process, in containers. */
        public static final int SIGNAL = 8;

        /** The hypervisor's paravirtual control interface. */
        public static final int PARAVIRT = 16;

        /** Of no use: the constants need no object. */
        public RebootFlags() {
        }
    }

    /** Which part of a domain's descriptive data is meant. */
    public static final class MetadataType {
        /** The free text in <code>&lt;description&gt;</code>. */
        public static final int DESCRIPTION = 0;

        /** The single line in <code>&lt;title&gt;</code>. */
        public static final int TITLE = 1;

        /** An application's own XML inside <code>&lt;metadata&gt;</code>, told apart by namespace URI. */
        public static final int ELEMENT = 2;

        /** Of no use: the constants need no object. */
        public MetadataType() {
        }
    }

    /** What to put into a domain's XML. */
    public static final class XMLFlags {
        /** Passwords and other secrets as well; refused on read-only connections. */
        public static final int SECURE = 1;

        /** The stored configuration, even if the domain is running. */
        public static final int INACTIVE = 2;

        /** The guest CPU requirements filled in from the host's CPU. */
        public static final int UPDATE_CPU = 4;

        /** A form fit for a migration to other, also older, versions; refused on read-only connections. */
        public static final int MIGRATABLE = 8;

        /** Of no use: the constants need no object. */
        public XMLFlags() {
        }
    }

    /** What to do with the things that belong to a configuration being removed. */
    public static final class UndefineFlags {
        /** Deletes the managed save image. */
        public static final int MANAGED_SAVE = 1;

        /** Forgets the snapshots' records, not their data; only on an inactive domain. */
        public static final int SNAPSHOTS_METADATA = 2;

        /** Deletes the file with the firmware variables. */
        public static final int NVRAM = 4;

        /** Leaves the file with the firmware variables in place. */
        public static final int KEEP_NVRAM = 8;

        /** Forgets the checkpoints' records, not their bitmaps; only on an inactive domain. */
        public static final int CHECKPOINTS_METADATA = 16;

        /** Deletes the emulated TPM's state. */
        public static final int TPM = 32;

        /** Leaves the emulated TPM's state in place. */
        public static final int KEEP_TPM = 64;

        /** Of no use: the constants need no object. */
        public UndefineFlags() {
        }
    }
    final Connect holder;

    Domain(Connect holder, long handle) {
        super(handle);
        this.holder = holder;
    }

    @Override
    Connect connect() {
        return holder;
    }

    /**
     * Asks the guest to put itself to sleep.
     *
     * <p>It is not the same as pausing: the guest's own power management does the work, mostly by way of the guest agent. <code>virDomainPMWakeup</code> wakes it up, from memory or a hybrid sleep; a guest that sleeps on disk is off and is started again. Success means that the guest took the request, not that it sleeps already.
     *
     * <p>In C: <code>virDomainPMSuspendForDuration</code>, since 0.9.10.
     *
     * @param target Where the state goes: memory, disk, or both.
     * @param duration After how many seconds it wakes up by itself; 0 is never, and drivers may allow nothing else.
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void PMsuspendFor(int target, long duration, int flags) throws LibvirtException {
Call.of(Functions.virDomainPMSuspendForDuration).put(this).put(target).put(duration).put(flags).run();
    }

    /**
     * Calls {@link #PMsuspendFor(int, long, int)} with no flags.
     *
     * @param target Where the state goes: memory, disk, or both.
     * @param duration After how many seconds it wakes up by itself; 0 is never, and drivers may allow nothing else.
     * @throws LibvirtException if it fails
     */
    public void PMsuspendFor(int target, long duration) throws LibvirtException {
PMsuspendFor(target, duration, 0);
    }

    /**
     * Does what {@link #PMsuspendFor(int, long, int)} does, on another thread.
     *
     * @param target Where the state goes: memory, disk, or both.
     * @param duration After how many seconds it wakes up by itself; 0 is never, and drivers may allow nothing else.
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> PMsuspendForAsync(int target, long duration, int flags) {
        return Async.run(() -> PMsuspendFor(target, duration, flags));
    }

    /**
     * Wakes a guest that put itself to sleep. A guest that does not sleep gives <code>VIR_ERR_OPERATION_INVALID</code>.
     *
     * <p>In C: <code>virDomainPMWakeup</code>, since 0.9.11.
     *
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void PMwakeup(int flags) throws LibvirtException {
Call.of(Functions.virDomainPMWakeup).put(this).put(flags).run();
    }

    /**
     * Calls {@link #PMwakeup(int)} with no flags.
     *
     * @throws LibvirtException if it fails
     */
    public void PMwakeup() throws LibvirtException {
PMwakeup(0);
    }

    /**
     * Does what {@link #PMwakeup(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> PMwakeupAsync(int flags) {
        return Async.run(() -> PMwakeup(flags));
    }

    /**
     * Asks the running job of a domain to end as soon as it can.
     *
     * <p>The call that started the job fails with <code>VIR_ERR_OPERATION_ABORTED</code>, and the domain goes on as before. No job gives <code>VIR_ERR_OPERATION_INVALID</code>, as does a job that cannot be interrupted, such as a migration in post-copy mode. Abort from another thread than the one that waits in the job.
     *
     * <p>In C: <code>virDomainAbortJob</code>, since 0.7.7.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int abortJob() throws LibvirtException {
Call.of(Functions.virDomainAbortJob).put(this).run();
        return 0;
    }

    /**
     * Does what {@link #abortJob()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> abortJobAsync() {
        return Async.call(() -> abortJob());
    }

    /**
     * Asks the running job of a domain to end, with a say in what may be interrupted.
     *
     * <p>Without flags it is <code>virDomainAbortJob</code>. With <code>VIR_DOMAIN_ABORT_JOB_POSTCOPY</code> a migration in post-copy mode stops, with the domain paused on both hosts until the migration is taken up again with <code>VIR_MIGRATE_POSTCOPY_RESUME</code>.
     *
     * <p>In C: <code>virDomainAbortJobFlags</code>, since 8.5.0.
     *
     * @param flags Combination of <code>DomainAbortJobFlagsValues</code> values.
     * @throws LibvirtException if it fails
     */
    public void abortJobFlags(int flags) throws LibvirtException {
Call.of(Functions.virDomainAbortJobFlags).put(this).put(flags).run();
    }

    /**
     * Calls {@link #abortJobFlags(int)} with no flags.
     *
     * @throws LibvirtException if it fails
     */
    public void abortJobFlags() throws LibvirtException {
abortJobFlags(0);
    }

    /**
     * Does what {@link #abortJobFlags(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainAbortJobFlagsValues</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> abortJobFlagsAsync(int flags) {
        return Async.run(() -> abortJobFlags(flags));
    }

    /**
     * Adds an I/O thread to a domain, live, in the stored configuration or both.
     *
     * <p>Fails with <code>VIR_ERR_INVALID_ARG</code> when the ID is taken. Disks and controllers use the thread once they name its ID.
     *
     * <p>In C: <code>virDomainAddIOThread</code>, since 1.2.15.
     *
     * @param iothreadId ID for the new I/O thread; at least 1.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @throws LibvirtException if it fails
     */
    public void addIOThread(int iothreadId, int flags) throws LibvirtException {
Call.of(Functions.virDomainAddIOThread).put(this).put(iothreadId).put(flags).run();
    }

    /**
     * Calls {@link #addIOThread(int, int)} with no flags.
     *
     * @param iothreadId ID for the new I/O thread; at least 1.
     * @throws LibvirtException if it fails
     */
    public void addIOThread(int iothreadId) throws LibvirtException {
addIOThread(iothreadId, 0);
    }

    /**
     * Does what {@link #addIOThread(int, int)} does, on another thread.
     *
     * @param iothreadId ID for the new I/O thread; at least 1.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> addIOThreadAsync(int iothreadId, int flags) {
        return Async.run(() -> addIOThread(iothreadId, flags));
    }

    /**
     * Sets how long later calls wait for the guest agent to answer.
     *
     * <p>It holds for the domain, whoever makes the calls, while it is running. The first check whether the agent is alive is affected too, so a short time makes calls fail with <code>VIR_ERR_AGENT_UNRESPONSIVE</code>.
     *
     * <p>In C: <code>virDomainAgentSetResponseTimeout</code>, since 5.10.0.
     *
     * @param timeout Seconds, or one of the negative values of <code>virDomainAgentResponseTimeoutValues</code>; 0 does not wait.
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void agentSetResponseTimeout(int timeout, int flags) throws LibvirtException {
Call.of(Functions.virDomainAgentSetResponseTimeout).put(this).put(timeout).put(flags).run();
    }

    /**
     * Calls {@link #agentSetResponseTimeout(int, int)} with no flags.
     *
     * @param timeout Seconds, or one of the negative values of <code>virDomainAgentResponseTimeoutValues</code>; 0 does not wait.
     * @throws LibvirtException if it fails
     */
    public void agentSetResponseTimeout(int timeout) throws LibvirtException {
agentSetResponseTimeout(timeout, 0);
    }

    /**
     * Does what {@link #agentSetResponseTimeout(int, int)} does, on another thread.
     *
     * @param timeout Seconds, or one of the negative values of <code>virDomainAgentResponseTimeoutValues</code>; 0 does not wait.
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> agentSetResponseTimeoutAsync(int timeout, int flags) {
        return Async.run(() -> agentSetResponseTimeout(timeout, flags));
    }

    /**
     * Makes the host send announcements on behalf of a running domain's network interfaces, so that switches learn where they are.
     *
     * <p>Good after changes to the network around a domain. The packets are spread over time as <code>params</code> tell; the call does not wait for them.
     *
     * <p>In C: <code>virDomainAnnounceInterface</code>, since 12.5.0.
     *
     * @param device Interface, by its MAC address or its host device name (<code>vnet0</code>); NULL means all interfaces.
     * @param params Timing; may be NULL when <code>nparams</code> is 0.
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void announceInterface(String device, TypedParameter[] params, int flags) throws LibvirtException {
Call.of(Functions.virDomainAnnounceInterface).put(this).put(device).put(params).put(flags).run();
    }

    /**
     * Calls {@link #announceInterface(String, TypedParameter[], int)} with no flags.
     *
     * @param device Interface, by its MAC address or its host device name (<code>vnet0</code>); NULL means all interfaces.
     * @param params Timing; may be NULL when <code>nparams</code> is 0.
     * @throws LibvirtException if it fails
     */
    public void announceInterface(String device, TypedParameter[] params) throws LibvirtException {
announceInterface(device, params, 0);
    }

    /**
     * Does what {@link #announceInterface(String, TypedParameter[], int)} does, on another thread.
     *
     * @param device Interface, by its MAC address or its host device name (<code>vnet0</code>); NULL means all interfaces.
     * @param params Timing; may be NULL when <code>nparams</code> is 0.
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> announceInterfaceAsync(String device, TypedParameter[] params, int flags) {
        return Async.run(() -> announceInterface(device, params, flags));
    }

    /**
     * Adds a device to a running domain.
     *
     * <p>The stored definition stays as it is, so the device is gone after the next start. Some drivers also exchange the medium of a removable drive this way. <code>virDomainAttachDeviceFlags</code> can change the definition too. An inactive domain gives <code>VIR_ERR_OPERATION_INVALID</code>.
     *
     * <p>In C: <code>virDomainAttachDevice</code>, since 0.1.9.
     *
     * @param xml One device element, such as <code>&lt;disk&gt;</code> or <code>&lt;interface&gt;</code>.
     * @throws LibvirtException if it fails
     */
    public void attachDevice(String xml) throws LibvirtException {
Call.of(Functions.virDomainAttachDevice).put(this).put(xml).run();
    }

    /**
     * Does what {@link #attachDevice(String)} does, on another thread.
     *
     * @param xml One device element, such as <code>&lt;disk&gt;</code> or <code>&lt;interface&gt;</code>.
     * @return done when the call is
     */
    public CompletableFuture<Void> attachDeviceAsync(String xml) {
        return Async.run(() -> attachDevice(xml));
    }

    /**
     * Adds a device to a running domain, to its stored definition, or to both.
     *
     * <p>When both are asked for and one fails, neither is meant to change. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when live change is asked of an inactive domain and with <code>VIR_ERR_CONFIG_UNSUPPORTED</code> when the device cannot be plugged in while the domain runs.
     *
     * <p>In C: <code>virDomainAttachDeviceFlags</code>, since 0.7.7.
     *
     * @param xml One device element, such as <code>&lt;disk&gt;</code> or <code>&lt;interface&gt;</code>.
     * @param flags Combination of <code>DomainDeviceModifyFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void attachDeviceFlags(String xml, int flags) throws LibvirtException {
Call.of(Functions.virDomainAttachDeviceFlags).put(this).put(xml).put(flags).run();
    }

    /**
     * Calls {@link #attachDeviceFlags(String, int)} with no flags.
     *
     * @param xml One device element, such as <code>&lt;disk&gt;</code> or <code>&lt;interface&gt;</code>.
     * @throws LibvirtException if it fails
     */
    public void attachDeviceFlags(String xml) throws LibvirtException {
attachDeviceFlags(xml, 0);
    }

    /**
     * Does what {@link #attachDeviceFlags(String, int)} does, on another thread.
     *
     * @param xml One device element, such as <code>&lt;disk&gt;</code> or <code>&lt;interface&gt;</code>.
     * @param flags Combination of <code>DomainDeviceModifyFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> attachDeviceFlagsAsync(String xml, int flags) {
        return Async.run(() -> attachDeviceFlags(xml, flags));
    }

    /**
     * Lists the SSH keys that may log in as a user of the guest.
     *
     * <p>Needs the guest agent and a connection that is not read-only.
     *
     * <p>In C: <code>virDomainAuthorizedSSHKeysGet</code>, since 6.10.0.
     *
     * @param user Name of the user in the guest.
     * @param flags Reserved; pass 0.
     * @return the texts
     * @throws LibvirtException if it fails
     */
    public String[] authorizedSSHKeysGet(String user, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainAuthorizedSSHKeysGet).put(this).put(user).put(flags).run();
        return call.takeTexts();
    }

    /**
     * Calls {@link #authorizedSSHKeysGet(String, int)} with no flags.
     *
     * @param user Name of the user in the guest.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String[] authorizedSSHKeysGet(String user) throws LibvirtException {
return authorizedSSHKeysGet(user, 0);
    }

    /**
     * Does what {@link #authorizedSSHKeysGet(String, int)} does, on another thread.
     *
     * @param user Name of the user in the guest.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<String[]> authorizedSSHKeysGetAsync(String user, int flags) {
        return Async.call(() -> authorizedSSHKeysGet(user, flags));
    }

    /**
     * Changes the SSH keys that may log in as a user of the guest.
     *
     * <p>Without flags the given keys replace all others. The file and its directory are made when missing, but not with <code>VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE</code>. Needs the guest agent.
     *
     * <p>In C: <code>virDomainAuthorizedSSHKeysSet</code>, since 6.10.0.
     *
     * @param user Name of the user in the guest.
     * @param keys One key per entry, as in <code>authorized_keys</code>; NULL with <code>nkeys</code> 0 removes all when no flag is given.
     * @param flags Combination of <code>DomainAuthorizedSSHKeysSetFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void authorizedSSHKeysSet(String user, String[] keys, int flags) throws LibvirtException {
Call.of(Functions.virDomainAuthorizedSSHKeysSet).put(this).put(user).put(keys).put(flags).run();
    }

    /**
     * Calls {@link #authorizedSSHKeysSet(String, String[], int)} with no flags.
     *
     * @param user Name of the user in the guest.
     * @param keys One key per entry, as in <code>authorized_keys</code>; NULL with <code>nkeys</code> 0 removes all when no flag is given.
     * @throws LibvirtException if it fails
     */
    public void authorizedSSHKeysSet(String user, String[] keys) throws LibvirtException {
authorizedSSHKeysSet(user, keys, 0);
    }

    /**
     * Does what {@link #authorizedSSHKeysSet(String, String[], int)} does, on another thread.
     *
     * @param user Name of the user in the guest.
     * @param keys One key per entry, as in <code>authorized_keys</code>; NULL with <code>nkeys</code> 0 removes all when no flag is given.
     * @param flags Combination of <code>DomainAuthorizedSSHKeysSetFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> authorizedSSHKeysSetAsync(String user, String[] keys, int flags) {
        return Async.run(() -> authorizedSSHKeysSet(user, keys, flags));
    }

    /**
     * Starts a point-in-time backup of a running domain's disks.
     *
     * <p>In push mode the hypervisor writes the data to the targets; in pull mode it offers them over NBD until <code>virDomainAbortJob</code> is called. A checkpoint made in the same moment allows the next backup to be incremental.
     *
     * <p>The call returns once the job has begun. <code>virDomainGetJobStats</code> shows how it goes, and the event <code>VIR_DOMAIN_EVENT_ID_JOB_COMPLETED</code> tells of the end. A backup is a domain job and excludes others, such as a migration, and block jobs on the same disks. Aborting in push mode leaves targets that are of no use.
     *
     * <p>In C: <code>virDomainBackupBegin</code>, since 6.0.0.
     *
     * @param backupXML The <code>&lt;domainbackup&gt;</code> element: mode, disks, targets, and the checkpoint to start from.
     * @param checkpointXML A <code>&lt;domaincheckpoint&gt;</code> element to create together with the backup; NULL makes none.
     * @param flags Combination of <code>DomainBackupBeginFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void backupBegin(String backupXML, String checkpointXML, int flags) throws LibvirtException {
Call.of(Functions.virDomainBackupBegin).put(this).put(backupXML).put(checkpointXML).put(flags).run();
    }

    /**
     * Calls {@link #backupBegin(String, String, int)} with no flags.
     *
     * @param backupXML The <code>&lt;domainbackup&gt;</code> element: mode, disks, targets, and the checkpoint to start from.
     * @param checkpointXML A <code>&lt;domaincheckpoint&gt;</code> element to create together with the backup; NULL makes none.
     * @throws LibvirtException if it fails
     */
    public void backupBegin(String backupXML, String checkpointXML) throws LibvirtException {
backupBegin(backupXML, checkpointXML, 0);
    }

    /**
     * Does what {@link #backupBegin(String, String, int)} does, on another thread.
     *
     * @param backupXML The <code>&lt;domainbackup&gt;</code> element: mode, disks, targets, and the checkpoint to start from.
     * @param checkpointXML A <code>&lt;domaincheckpoint&gt;</code> element to create together with the backup; NULL makes none.
     * @param flags Combination of <code>DomainBackupBeginFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> backupBeginAsync(String backupXML, String checkpointXML, int flags) {
        return Async.run(() -> backupBegin(backupXML, checkpointXML, flags));
    }

    /**
     * Describes the running backup job as XML.
     *
     * <p>What was left open in the request is filled in, such as the disks chosen, file names and the NBD port. Fails with <code>VIR_ERR_NO_DOMAIN_BACKUP</code> when no backup runs. The caller frees the text.
     *
     * <p>In C: <code>virDomainBackupGetXMLDesc</code>, since 6.0.0.
     *
     * @param flags Reserved; pass 0.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String backupGetXMLDesc(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainBackupGetXMLDesc).put(this).put(flags).run();
        return call.takeText();
    }

    /**
     * Calls {@link #backupGetXMLDesc(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String backupGetXMLDesc() throws LibvirtException {
return backupGetXMLDesc(0);
    }

    /**
     * Does what {@link #backupGetXMLDesc(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<String> backupGetXMLDescAsync(int flags) {
        return Async.call(() -> backupGetXMLDesc(flags));
    }

    /**
     * Starts to merge the data of overlays into an image further down the chain.
     *
     * <p>The images from <code>top</code> to just above <code>base</code> become redundant once the job is done. When <code>top</code> is the image in use, <code>VIR_DOMAIN_BLOCK_COMMIT_ACTIVE</code> is required and the job stays ready until <code>virDomainBlockJobAbort</code> is called with <code>VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT</code>. Other users of <code>base</code> see it change, so it must not back anything else. The domain has to be running.
     *
     * <p>In C: <code>virDomainBlockCommit</code>, since 0.10.2.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param base Image that receives the data, by path or as <code>vda[2]</code>; NULL means the bottom of the chain, or the one below <code>top</code> with <code>VIR_DOMAIN_BLOCK_COMMIT_SHALLOW</code>.
     * @param top Highest image to merge, by path or as <code>vda[1]</code>; NULL means the image in use.
     * @param bandwidth Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
     * @param flags Combination of <code>DomainBlockCommitFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void blockCommit(String disk, String base, String top, long bandwidth, int flags) throws LibvirtException {
Call.of(Functions.virDomainBlockCommit).put(this).put(disk).put(base).put(top).put(bandwidth).put(flags).run();
    }

    /**
     * Calls {@link #blockCommit(String, String, String, long, int)} with no flags.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param base Image that receives the data, by path or as <code>vda[2]</code>; NULL means the bottom of the chain, or the one below <code>top</code> with <code>VIR_DOMAIN_BLOCK_COMMIT_SHALLOW</code>.
     * @param top Highest image to merge, by path or as <code>vda[1]</code>; NULL means the image in use.
     * @param bandwidth Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
     * @throws LibvirtException if it fails
     */
    public void blockCommit(String disk, String base, String top, long bandwidth) throws LibvirtException {
blockCommit(disk, base, top, bandwidth, 0);
    }

    /**
     * Does what {@link #blockCommit(String, String, String, long, int)} does, on another thread.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param base Image that receives the data, by path or as <code>vda[2]</code>; NULL means the bottom of the chain, or the one below <code>top</code> with <code>VIR_DOMAIN_BLOCK_COMMIT_SHALLOW</code>.
     * @param top Highest image to merge, by path or as <code>vda[1]</code>; NULL means the image in use.
     * @param bandwidth Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
     * @param flags Combination of <code>DomainBlockCommitFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> blockCommitAsync(String disk, String base, String top, long bandwidth, int flags) {
        return Async.run(() -> blockCommit(disk, base, top, bandwidth, flags));
    }

    /**
     * Starts to mirror a disk to another place.
     *
     * <p>First existing data is copied; then the job is ready and every write goes to both sides until <code>virDomainBlockJobAbort</code> ends it, staying on the source, or switching to the copy with <code>VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT</code>. The event <code>VIR_DOMAIN_BLOCK_JOB_READY</code> tells when switching is possible. The domain has to be running; a persistent one may need <code>VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB</code>.
     *
     * <p>In C: <code>virDomainBlockCopy</code>, since 1.2.8.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param destxml Destination, as a <code>&lt;disk&gt;</code> element with type, source and driver format.
     * @param params Settings of the job; may be NULL when <code>nparams</code> is 0.
     * @param flags Combination of <code>DomainBlockCopyFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void blockCopy(String disk, String destxml, TypedParameter[] params, int flags) throws LibvirtException {
Call.of(Functions.virDomainBlockCopy).put(this).put(disk).put(destxml).put(params).put(flags).run();
    }

    /**
     * Calls {@link #blockCopy(String, String, TypedParameter[], int)} with no flags.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param destxml Destination, as a <code>&lt;disk&gt;</code> element with type, source and driver format.
     * @param params Settings of the job; may be NULL when <code>nparams</code> is 0.
     * @throws LibvirtException if it fails
     */
    public void blockCopy(String disk, String destxml, TypedParameter[] params) throws LibvirtException {
blockCopy(disk, destxml, params, 0);
    }

    /**
     * Does what {@link #blockCopy(String, String, TypedParameter[], int)} does, on another thread.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param destxml Destination, as a <code>&lt;disk&gt;</code> element with type, source and driver format.
     * @param params Settings of the job; may be NULL when <code>nparams</code> is 0.
     * @param flags Combination of <code>DomainBlockCopyFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> blockCopyAsync(String disk, String destxml, TypedParameter[] params, int flags) {
        return Async.run(() -> blockCopy(disk, destxml, params, flags));
    }

    /**
     * Reads the sizes of a disk.
     *
     * <p>Works for an inactive domain too, where the image is looked at; while the domain runs the hypervisor is asked for the highest extent written, which is what matters for growing thin storage in time.
     *
     * <p>In C: <code>virDomainGetBlockInfo</code>, since 0.8.1.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param flags Reserved; pass 0.
     * @return the {@link DomainBlockInfo}
     * @throws LibvirtException if it fails
     */
    public DomainBlockInfo blockInfo(String disk, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetBlockInfo).put(this).put(disk).put(flags).run();
        return new DomainBlockInfo(call);
    }

    /**
     * Calls {@link #blockInfo(String, int)} with no flags.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public DomainBlockInfo blockInfo(String disk) throws LibvirtException {
return blockInfo(disk, 0);
    }

    /**
     * Does what {@link #blockInfo(String, int)} does, on another thread.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<DomainBlockInfo> blockInfoAsync(String disk, int flags) {
        return Async.call(() -> blockInfo(disk, flags));
    }

    /**
     * Ends the block job on a disk.
     *
     * <p>A pull or a commit leaves the chain as it was at the start, with the work done so far kept where that is harmless. A copy is given up, with the disk staying on its source, or completed with <code>VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT</code>. Without <code>VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC</code> the call waits until the job is gone. No job gives <code>VIR_ERR_INVALID_ARG</code> or <code>VIR_ERR_OPERATION_INVALID</code>; pivoting too early gives <code>VIR_ERR_BLOCK_COPY_ACTIVE</code>.
     *
     * <p>In C: <code>virDomainBlockJobAbort</code>, since 0.9.4.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param flags Combination of <code>DomainBlockJobAbortFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void blockJobAbort(String disk, int flags) throws LibvirtException {
Call.of(Functions.virDomainBlockJobAbort).put(this).put(disk).put(flags).run();
    }

    /**
     * Calls {@link #blockJobAbort(String, int)} with no flags.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @throws LibvirtException if it fails
     */
    public void blockJobAbort(String disk) throws LibvirtException {
blockJobAbort(disk, 0);
    }

    /**
     * Does what {@link #blockJobAbort(String, int)} does, on another thread.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param flags Combination of <code>DomainBlockJobAbortFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> blockJobAbortAsync(String disk, int flags) {
        return Async.run(() -> blockJobAbort(disk, flags));
    }

    /**
     * Changes the speed limit of the block job on a disk.
     *
     * <p>Fails with <code>VIR_ERR_OVERFLOW</code> when the limit is beyond what the hypervisor can express, and with <code>VIR_ERR_OPERATION_INVALID</code> when there is no job.
     *
     * <p>In C: <code>virDomainBlockJobSetSpeed</code>, since 0.9.4.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param bandwidth Limit in MiB per second, or in bytes per second with the flag; 0 lifts it.
     * @param flags Combination of <code>DomainBlockJobSetSpeedFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void blockJobSetSpeed(String disk, long bandwidth, int flags) throws LibvirtException {
Call.of(Functions.virDomainBlockJobSetSpeed).put(this).put(disk).put(bandwidth).put(flags).run();
    }

    /**
     * Calls {@link #blockJobSetSpeed(String, long, int)} with no flags.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param bandwidth Limit in MiB per second, or in bytes per second with the flag; 0 lifts it.
     * @throws LibvirtException if it fails
     */
    public void blockJobSetSpeed(String disk, long bandwidth) throws LibvirtException {
blockJobSetSpeed(disk, bandwidth, 0);
    }

    /**
     * Does what {@link #blockJobSetSpeed(String, long, int)} does, on another thread.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param bandwidth Limit in MiB per second, or in bytes per second with the flag; 0 lifts it.
     * @param flags Combination of <code>DomainBlockJobSetSpeedFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> blockJobSetSpeedAsync(String disk, long bandwidth, int flags) {
        return Async.run(() -> blockJobSetSpeed(disk, bandwidth, flags));
    }

    /**
     * Reads bytes of a disk as the host stores them.
     *
     * <p>What comes is the image's content, so a format with metadata such as qcow2 is not decoded. Meant for small looks, such as at a partition table: one call carries at most 4 MiB over a remote connection. Needs a connection that is not read-only, since guest data is exposed.
     *
     * <p>In C: <code>virDomainBlockPeek</code>, since 0.4.2.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param offset Where to begin, in bytes from the start of the image.
     * @param size How many bytes to read; all of them come, or the call fails.
     * @param flags Reserved; pass 0.
     * @return the bytes
     * @throws LibvirtException if it fails
     */
    public byte[] blockPeek(String disk, long offset, long size, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainBlockPeek).put(this).put(disk).put(offset).put(size).put(flags).run();
        return call.takeBytes();
    }

    /**
     * Calls {@link #blockPeek(String, long, long, int)} with no flags.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param offset Where to begin, in bytes from the start of the image.
     * @param size How many bytes to read; all of them come, or the call fails.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public byte[] blockPeek(String disk, long offset, long size) throws LibvirtException {
return blockPeek(disk, offset, size, 0);
    }

    /**
     * Does what {@link #blockPeek(String, long, long, int)} does, on another thread.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param offset Where to begin, in bytes from the start of the image.
     * @param size How many bytes to read; all of them come, or the call fails.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<byte[]> blockPeekAsync(String disk, long offset, long size, int flags) {
        return Async.call(() -> blockPeek(disk, offset, size, flags));
    }

    /**
     * Starts to bring the data of all backing files into a disk's top image.
     *
     * <p>The job runs in the background; when it is done the disk no longer depends on any backing file. <code>virDomainGetBlockJobInfo</code> shows the progress, an event the end. Only one block job can run on a disk at a time, and the domain has to be running.
     *
     * <p>In C: <code>virDomainBlockPull</code>, since 0.9.4.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param bandwidth Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
     * @param flags Combination of <code>DomainBlockPullFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void blockPull(String disk, long bandwidth, int flags) throws LibvirtException {
Call.of(Functions.virDomainBlockPull).put(this).put(disk).put(bandwidth).put(flags).run();
    }

    /**
     * Calls {@link #blockPull(String, long, int)} with no flags.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param bandwidth Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
     * @throws LibvirtException if it fails
     */
    public void blockPull(String disk, long bandwidth) throws LibvirtException {
blockPull(disk, bandwidth, 0);
    }

    /**
     * Does what {@link #blockPull(String, long, int)} does, on another thread.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param bandwidth Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
     * @param flags Combination of <code>DomainBlockPullFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> blockPullAsync(String disk, long bandwidth, int flags) {
        return Async.run(() -> blockPull(disk, bandwidth, flags));
    }

    /**
     * Starts to pull data down to a chosen backing file, or to mirror a disk.
     *
     * <p>Without <code>VIR_DOMAIN_BLOCK_REBASE_COPY</code> it is like <code>virDomainBlockPull</code> but keeps <code>base</code> and what lies under it as the backing chain.
     *
     * <p>With <code>VIR_DOMAIN_BLOCK_REBASE_COPY</code> the disk is copied to the file or device <code>base</code> and then kept in step until <code>virDomainBlockJobAbort</code> ends the job, with or without switching over; <code>virDomainBlockCopy</code> does the same with more choices and is preferred. A copy needs a transient domain unless the driver can keep it across restarts.
     *
     * <p>In C: <code>virDomainBlockRebase</code>, since 0.9.10.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param base Backing file to keep, by path or as <code>vda[2]</code>; NULL pulls everything. With copying: path of the destination, required.
     * @param bandwidth Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
     * @param flags Combination of <code>DomainBlockRebaseFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void blockRebase(String disk, String base, long bandwidth, int flags) throws LibvirtException {
Call.of(Functions.virDomainBlockRebase).put(this).put(disk).put(base).put(bandwidth).put(flags).run();
    }

    /**
     * Calls {@link #blockRebase(String, String, long, int)} with no flags.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param base Backing file to keep, by path or as <code>vda[2]</code>; NULL pulls everything. With copying: path of the destination, required.
     * @param bandwidth Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
     * @throws LibvirtException if it fails
     */
    public void blockRebase(String disk, String base, long bandwidth) throws LibvirtException {
blockRebase(disk, base, bandwidth, 0);
    }

    /**
     * Does what {@link #blockRebase(String, String, long, int)} does, on another thread.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param base Backing file to keep, by path or as <code>vda[2]</code>; NULL pulls everything. With copying: path of the destination, required.
     * @param bandwidth Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
     * @param flags Combination of <code>DomainBlockRebaseFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> blockRebaseAsync(String disk, String base, long bandwidth, int flags) {
        return Async.run(() -> blockRebase(disk, base, bandwidth, flags));
    }

    /**
     * Changes the size of a disk of a running domain.
     *
     * <p>The guest is told of the new size where the device model can do that; its file systems are its own business. Shrinking cuts data off. Without <code>VIR_DOMAIN_BLOCK_RESIZE_BYTES</code> the size is in KiB and gives <code>VIR_ERR_OVERFLOW</code> when it is too large in bytes.
     *
     * <p>In C: <code>virDomainBlockResize</code>, since 0.9.8.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param size New size, in KiB, or in bytes with <code>VIR_DOMAIN_BLOCK_RESIZE_BYTES</code>.
     * @param flags Combination of <code>DomainBlockResizeFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void blockResize(String disk, long size, int flags) throws LibvirtException {
Call.of(Functions.virDomainBlockResize).put(this).put(disk).put(size).put(flags).run();
    }

    /**
     * Calls {@link #blockResize(String, long, int)} with no flags.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param size New size, in KiB, or in bytes with <code>VIR_DOMAIN_BLOCK_RESIZE_BYTES</code>.
     * @throws LibvirtException if it fails
     */
    public void blockResize(String disk, long size) throws LibvirtException {
blockResize(disk, size, 0);
    }

    /**
     * Does what {@link #blockResize(String, long, int)} does, on another thread.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param size New size, in KiB, or in bytes with <code>VIR_DOMAIN_BLOCK_RESIZE_BYTES</code>.
     * @param flags Combination of <code>DomainBlockResizeFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> blockResizeAsync(String disk, long size, int flags) {
        return Async.run(() -> blockResize(disk, size, flags));
    }

    /**
     * Reads the basic traffic counters of a disk of a running domain.
     *
     * <p>An inactive domain gives <code>VIR_ERR_OPERATION_INVALID</code>. <code>virDomainBlockStatsFlags</code> has more counters.
     *
     * <p>In C: <code>virDomainBlockStats</code>, since 0.3.2.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source; the empty string sums up all disks where the driver can.
     * @return the {@link DomainBlockStats}
     * @throws LibvirtException if it fails
     */
    public DomainBlockStats blockStats(String disk) throws LibvirtException {
Call call = Call.of(Functions.virDomainBlockStats).put(this).put(disk).put(0L).run();
        return new DomainBlockStats(call);
    }

    /**
     * Does what {@link #blockStats(String)} does, on another thread.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source; the empty string sums up all disks where the driver can.
     * @return what the call gives
     */
    public CompletableFuture<DomainBlockStats> blockStatsAsync(String disk) {
        return Async.call(() -> blockStats(disk));
    }

    /**
     * Reads the traffic counters of a disk as typed parameters.
     *
     * <p>Call with <code>nparams</code> 0 and no array to learn how many there are. The domain has to be running, else <code>VIR_ERR_OPERATION_INVALID</code>.
     *
     * <p>In C: <code>virDomainBlockStatsFlags</code>, since 0.9.5.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source; the empty string sums up all disks where the driver can.
     * @param flags Reserved; pass 0.
     * @return the parameters
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] blockStatsFlags(String disk, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainBlockStatsFlags).put(this).put(disk).put(flags).run();
        return call.takeParameters();
    }

    /**
     * Calls {@link #blockStatsFlags(String, int)} with no flags.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source; the empty string sums up all disks where the driver can.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] blockStatsFlags(String disk) throws LibvirtException {
return blockStatsFlags(disk, 0);
    }

    /**
     * Does what {@link #blockStatsFlags(String, int)} does, on another thread.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source; the empty string sums up all disks where the driver can.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<TypedParameter[]> blockStatsFlagsAsync(String disk, int flags) {
        return Async.call(() -> blockStatsFlags(disk, flags));
    }

    /**
     * Creates a checkpoint of a domain as the XML describes.
     *
     * <p>From this moment changed blocks of the chosen disks are recorded in bitmaps inside the images, so the images need a format such as qcow2. The domain has to be active (<code>VIR_ERR_OPERATION_INVALID</code> otherwise), except with <code>VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE</code>. To get a full backup of the same moment, let <code>virDomainBackupBegin</code> create the checkpoint.
     *
     * <p>In C: <code>virDomainCheckpointCreateXML</code>, since 5.6.0.
     *
     * @param xmlDesc Checkpoint XML (<code>&lt;domaincheckpoint&gt;</code>); name and disks may be left out.
     * @param flags Combination of <code>DomainCheckpointCreateFlags</code> values.
     * @return the {@link DomainCheckpoint}
     * @throws LibvirtException if it fails
     */
    public DomainCheckpoint checkpointCreateXML(String xmlDesc, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainCheckpointCreateXML).put(this).put(xmlDesc).put(flags).run();
        return new DomainCheckpoint(this, call.takeLong());
    }

    /**
     * Calls {@link #checkpointCreateXML(String, int)} with no flags.
     *
     * @param xmlDesc Checkpoint XML (<code>&lt;domaincheckpoint&gt;</code>); name and disks may be left out.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public DomainCheckpoint checkpointCreateXML(String xmlDesc) throws LibvirtException {
return checkpointCreateXML(xmlDesc, 0);
    }

    /**
     * Does what {@link #checkpointCreateXML(String, int)} does, on another thread.
     *
     * @param xmlDesc Checkpoint XML (<code>&lt;domaincheckpoint&gt;</code>); name and disks may be left out.
     * @param flags Combination of <code>DomainCheckpointCreateFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<DomainCheckpoint> checkpointCreateXMLAsync(String xmlDesc, int flags) {
        return Async.call(() -> checkpointCreateXML(xmlDesc, flags));
    }

    /**
     * Finds a domain's checkpoint by its name.
     *
     * <p>Fails with <code>VIR_ERR_NO_DOMAIN_CHECKPOINT</code> when there is none.
     *
     * <p>In C: <code>virDomainCheckpointLookupByName</code>, since 5.6.0.
     *
     * @param name Name, matched exactly.
     * @param flags Reserved; pass 0.
     * @return the {@link DomainCheckpoint}
     * @throws LibvirtException if it fails
     */
    public DomainCheckpoint checkpointLookupByName(String name, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainCheckpointLookupByName).put(this).put(name).put(flags).run();
        return new DomainCheckpoint(this, call.takeLong());
    }

    /**
     * Calls {@link #checkpointLookupByName(String, int)} with no flags.
     *
     * @param name Name, matched exactly.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public DomainCheckpoint checkpointLookupByName(String name) throws LibvirtException {
return checkpointLookupByName(name, 0);
    }

    /**
     * Does what {@link #checkpointLookupByName(String, int)} does, on another thread.
     *
     * @param name Name, matched exactly.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<DomainCheckpoint> checkpointLookupByNameAsync(String name, int flags) {
        return Async.call(() -> checkpointLookupByName(name, flags));
    }

    /**
     * Writes an active domain's memory to a file for analysis.
     *
     * <p>The guest is stopped meanwhile, unless <code>VIR_DUMP_LIVE</code> is given, and then goes on, unless it is to be crashed or reset: those three exclude one another. Runs as a job that <code>virDomainGetJobInfo</code> watches and <code>virDomainAbortJob</code> cancels. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the domain is not active.
     *
     * <p>In C: <code>virDomainCoreDump</code>, since 0.1.9.
     *
     * @param to Path of the file on the host of the hypervisor.
     * @param flags Combination of <code>DomainCoreDumpFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void coreDump(String to, int flags) throws LibvirtException {
Call.of(Functions.virDomainCoreDump).put(this).put(to).put(flags).run();
    }

    /**
     * Calls {@link #coreDump(String, int)} with no flags.
     *
     * @param to Path of the file on the host of the hypervisor.
     * @throws LibvirtException if it fails
     */
    public void coreDump(String to) throws LibvirtException {
coreDump(to, 0);
    }

    /**
     * Does what {@link #coreDump(String, int)} does, on another thread.
     *
     * @param to Path of the file on the host of the hypervisor.
     * @param flags Combination of <code>DomainCoreDumpFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> coreDumpAsync(String to, int flags) {
        return Async.run(() -> coreDump(to, flags));
    }

    /**
     * Writes an active domain's memory to a file in the format given.
     *
     * <p>Acts like <code>virDomainCoreDump</code>. A format other than <code>VIR_DOMAIN_CORE_DUMP_FORMAT_RAW</code> asks for <code>VIR_DUMP_MEMORY_ONLY</code>; one that the emulator lacks fails with <code>VIR_ERR_OPERATION_UNSUPPORTED</code>.
     *
     * <p>In C: <code>virDomainCoreDumpWithFormat</code>, since 1.2.3.
     *
     * @param to Path of the file on the host of the hypervisor.
     * @param dumpformat Format of the file.
     * @param flags Combination of <code>DomainCoreDumpFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void coreDumpWithFormat(String to, int dumpformat, int flags) throws LibvirtException {
Call.of(Functions.virDomainCoreDumpWithFormat).put(this).put(to).put(dumpformat).put(flags).run();
    }

    /**
     * Calls {@link #coreDumpWithFormat(String, int, int)} with no flags.
     *
     * @param to Path of the file on the host of the hypervisor.
     * @param dumpformat Format of the file.
     * @throws LibvirtException if it fails
     */
    public void coreDumpWithFormat(String to, int dumpformat) throws LibvirtException {
coreDumpWithFormat(to, dumpformat, 0);
    }

    /**
     * Does what {@link #coreDumpWithFormat(String, int, int)} does, on another thread.
     *
     * @param to Path of the file on the host of the hypervisor.
     * @param dumpformat Format of the file.
     * @param flags Combination of <code>DomainCoreDumpFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> coreDumpWithFormatAsync(String to, int dumpformat, int flags) {
        return Async.run(() -> coreDumpWithFormat(to, dumpformat, flags));
    }

    /**
     * Starts a persistent domain from its stored configuration.
     *
     * <p>If there is a managed save image, its state is restored and the image deleted. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the domain is active already.
     *
     * <p>In C: <code>virDomainCreate</code>, since 0.1.1.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int create() throws LibvirtException {
Call.of(Functions.virDomainCreate).put(this).run();
        return 0;
    }

    /**
     * Does what {@link #create()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> createAsync() {
        return Async.call(() -> create());
    }

    /**
     * Starts a persistent domain from its stored configuration, with options.
     *
     * <p>Acts like <code>virDomainCreate</code>; the flags can keep it paused, ignore a managed save image or tie the domain to the connection.
     *
     * <p>In C: <code>virDomainCreateWithFlags</code>, since 0.8.2.
     *
     * @param flags Combination of <code>DomainCreateFlags</code> values.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int create(int flags) throws LibvirtException {
Call.of(Functions.virDomainCreateWithFlags).put(this).put(flags).run();
        return 0;
    }

    /**
     * Does what {@link #create(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainCreateFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Integer> createAsync(int flags) {
        return Async.call(() -> create(flags));
    }

    /**
     * Starts a persistent domain and hands open files to its init process.
     *
     * <p>For containers: the files appear in the guest as descriptors 3, 4 and so on. Over a connection to a daemon this works only through a local socket.
     *
     * <p>In C: <code>virDomainCreateWithFiles</code>, since 1.1.1.
     *
     * @param files Open file descriptors; they stay open in the caller.
     * @param flags Combination of <code>DomainCreateFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void createWithFiles(int[] files, int flags) throws LibvirtException {
Call.of(Functions.virDomainCreateWithFiles).put(this).put(files).put(flags).run();
    }

    /**
     * Calls {@link #createWithFiles(int[], int)} with no flags.
     *
     * @param files Open file descriptors; they stay open in the caller.
     * @throws LibvirtException if it fails
     */
    public void createWithFiles(int[] files) throws LibvirtException {
createWithFiles(files, 0);
    }

    /**
     * Does what {@link #createWithFiles(int[], int)} does, on another thread.
     *
     * @param files Open file descriptors; they stay open in the caller.
     * @param flags Combination of <code>DomainCreateFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> createWithFilesAsync(int[] files, int flags) {
        return Async.run(() -> createWithFiles(files, flags));
    }

    /**
     * Removes one of a domain's I/O threads, live, in the stored configuration or both.
     *
     * <p>Fails with <code>VIR_ERR_INVALID_ARG</code> when there is no such thread or a disk or controller still uses it.
     *
     * <p>In C: <code>virDomainDelIOThread</code>, since 1.2.15.
     *
     * @param iothreadId ID of the I/O thread; at least 1.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @throws LibvirtException if it fails
     */
    public void delIOThread(int iothreadId, int flags) throws LibvirtException {
Call.of(Functions.virDomainDelIOThread).put(this).put(iothreadId).put(flags).run();
    }

    /**
     * Calls {@link #delIOThread(int, int)} with no flags.
     *
     * @param iothreadId ID of the I/O thread; at least 1.
     * @throws LibvirtException if it fails
     */
    public void delIOThread(int iothreadId) throws LibvirtException {
delIOThread(iothreadId, 0);
    }

    /**
     * Does what {@link #delIOThread(int, int)} does, on another thread.
     *
     * @param iothreadId ID of the I/O thread; at least 1.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> delIOThreadAsync(int iothreadId, int flags) {
        return Async.run(() -> delIOThread(iothreadId, flags));
    }

    /**
     * Removes a throttle group.
     *
     * <p>A group that a disk still refers to stays, and the call fails with <code>VIR_ERR_OPERATION_INVALID</code>.
     *
     * <p>In C: <code>virDomainDelThrottleGroup</code>, since 11.2.0.
     *
     * @param group Name of the group.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @throws LibvirtException if it fails
     */
    public void delThrottleGroup(String group, int flags) throws LibvirtException {
Call.of(Functions.virDomainDelThrottleGroup).put(this).put(group).put(flags).run();
    }

    /**
     * Calls {@link #delThrottleGroup(String, int)} with no flags.
     *
     * @param group Name of the group.
     * @throws LibvirtException if it fails
     */
    public void delThrottleGroup(String group) throws LibvirtException {
delThrottleGroup(group, 0);
    }

    /**
     * Does what {@link #delThrottleGroup(String, int)} does, on another thread.
     *
     * @param group Name of the group.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> delThrottleGroupAsync(String group, int flags) {
        return Async.run(() -> delThrottleGroup(group, flags));
    }

    /**
     * Stops a domain at once, as if the plug was pulled.
     *
     * <p>The guest gets no chance to save its data. A transient domain ceases to exist, a persistent one becomes inactive; the handle has to be freed all the same. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the domain is not running.
     *
     * <p>In C: <code>virDomainDestroy</code>, since 0.0.3.
     *
     * @throws LibvirtException if it fails
     */
    public void destroy() throws LibvirtException {
Call.of(Functions.virDomainDestroy).put(this).run();
    }

    /**
     * Does what {@link #destroy()} does, on another thread.
     *
     * @return done when the call is
     */
    public CompletableFuture<Void> destroyAsync() {
        return Async.run(() -> destroy());
    }

    /**
     * Stops a domain at once, with control over how hard.
     *
     * <p>Without flags it equals <code>virDomainDestroy</code>. With <code>VIR_DOMAIN_DESTROY_GRACEFUL</code> the emulator gets time to write its caches, and the call fails with <code>VIR_ERR_OPERATION_FAILED</code> if it does not end by itself.
     *
     * <p>In C: <code>virDomainDestroyFlags</code>, since 0.9.4.
     *
     * @param flags Combination of <code>DomainDestroyFlagsValues</code> values.
     * @throws LibvirtException if it fails
     */
    public void destroyFlags(int flags) throws LibvirtException {
Call.of(Functions.virDomainDestroyFlags).put(this).put(flags).run();
    }

    /**
     * Calls {@link #destroyFlags(int)} with no flags.
     *
     * @throws LibvirtException if it fails
     */
    public void destroyFlags() throws LibvirtException {
destroyFlags(0);
    }

    /**
     * Does what {@link #destroyFlags(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainDestroyFlagsValues</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> destroyFlagsAsync(int flags) {
        return Async.run(() -> destroyFlags(flags));
    }

    /**
     * Takes a device away from a running domain.
     *
     * <p>The guest has to cooperate with the removal of most devices, so the device may still be there when the call returns; see <code>virDomainDetachDeviceFlags</code>, which can change the definition too.
     *
     * <p>In C: <code>virDomainDetachDevice</code>, since 0.1.9.
     *
     * @param xml Device element that tells which device is meant; it has to match exactly one.
     * @throws LibvirtException if it fails
     */
    public void detachDevice(String xml) throws LibvirtException {
Call.of(Functions.virDomainDetachDevice).put(this).put(xml).run();
    }

    /**
     * Does what {@link #detachDevice(String)} does, on another thread.
     *
     * @param xml Device element that tells which device is meant; it has to match exactly one.
     * @return done when the call is
     */
    public CompletableFuture<Void> detachDeviceAsync(String xml) {
        return Async.run(() -> detachDevice(xml));
    }

    /**
     * Asks for the removal of the device with the given alias.
     *
     * <p>Only a request, in contrast to <code>virDomainDetachDeviceFlags</code>: it never waits for the guest, and the events <code>VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED</code> and <code>VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED</code> tell the outcome. In the stored definition only aliases set by the user can be found.
     *
     * <p>In C: <code>virDomainDetachDeviceAlias</code>, since 4.4.0.
     *
     * @param alias Alias of the device, as in its <code>&lt;alias name='...'/&gt;</code>.
     * @param flags Combination of <code>DomainDeviceModifyFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void detachDeviceAlias(String alias, int flags) throws LibvirtException {
Call.of(Functions.virDomainDetachDeviceAlias).put(this).put(alias).put(flags).run();
    }

    /**
     * Calls {@link #detachDeviceAlias(String, int)} with no flags.
     *
     * @param alias Alias of the device, as in its <code>&lt;alias name='...'/&gt;</code>.
     * @throws LibvirtException if it fails
     */
    public void detachDeviceAlias(String alias) throws LibvirtException {
detachDeviceAlias(alias, 0);
    }

    /**
     * Does what {@link #detachDeviceAlias(String, int)} does, on another thread.
     *
     * @param alias Alias of the device, as in its <code>&lt;alias name='...'/&gt;</code>.
     * @param flags Combination of <code>DomainDeviceModifyFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> detachDeviceAliasAsync(String alias, int flags) {
        return Async.run(() -> detachDeviceAlias(alias, flags));
    }

    /**
     * Takes a device away from a running domain, from its stored definition, or from both.
     *
     * <p>On a running domain the guest decides when, or whether, it lets go: success means that the request was made. The events <code>VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED</code> and <code>VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED</code> tell the outcome; the request may be repeated. No such device gives <code>VIR_ERR_DEVICE_MISSING</code>.
     *
     * <p>In C: <code>virDomainDetachDeviceFlags</code>, since 0.7.7.
     *
     * @param xml Device element that tells which device is meant; it has to match exactly one.
     * @param flags Combination of <code>DomainDeviceModifyFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void detachDeviceFlags(String xml, int flags) throws LibvirtException {
Call.of(Functions.virDomainDetachDeviceFlags).put(this).put(xml).put(flags).run();
    }

    /**
     * Calls {@link #detachDeviceFlags(String, int)} with no flags.
     *
     * @param xml Device element that tells which device is meant; it has to match exactly one.
     * @throws LibvirtException if it fails
     */
    public void detachDeviceFlags(String xml) throws LibvirtException {
detachDeviceFlags(xml, 0);
    }

    /**
     * Does what {@link #detachDeviceFlags(String, int)} does, on another thread.
     *
     * @param xml Device element that tells which device is meant; it has to match exactly one.
     * @param flags Combination of <code>DomainDeviceModifyFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> detachDeviceFlagsAsync(String xml, int flags) {
        return Async.run(() -> detachDeviceFlags(xml, flags));
    }

    /**
     * Hands open file descriptors to the driver under a name, for use in the domain's XML.
     *
     * <p>A disk source refers to them with the attribute <code>fdgroup</code>. The association belongs to the connection and vanishes when it closes. Needs a connection that can carry descriptors: local, over a UNIX socket.
     *
     * <p>In C: <code>virDomainFDAssociate</code>, since 9.0.0.
     *
     * @param name Name of the group of descriptors.
     * @param fds Descriptors, in the order the XML user expects; they are duplicated, so the caller still closes its own.
     * @param flags Combination of <code>DomainFDAssociateFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void fdAssociate(String name, int[] fds, int flags) throws LibvirtException {
Call.of(Functions.virDomainFDAssociate).put(this).put(name).put(fds).put(flags).run();
    }

    /**
     * Calls {@link #fdAssociate(String, int[], int)} with no flags.
     *
     * @param name Name of the group of descriptors.
     * @param fds Descriptors, in the order the XML user expects; they are duplicated, so the caller still closes its own.
     * @throws LibvirtException if it fails
     */
    public void fdAssociate(String name, int[] fds) throws LibvirtException {
fdAssociate(name, fds, 0);
    }

    /**
     * Does what {@link #fdAssociate(String, int[], int)} does, on another thread.
     *
     * @param name Name of the group of descriptors.
     * @param fds Descriptors, in the order the XML user expects; they are duplicated, so the caller still closes its own.
     * @param flags Combination of <code>DomainFDAssociateFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> fdAssociateAsync(String name, int[] fds, int flags) {
        return Async.run(() -> fdAssociate(name, fds, flags));
    }

    /**
     * Makes the guest flush file systems and hold back writes to them.
     *
     * <p>Together with <code>virDomainFSThaw</code> it gives snapshots whose contents are consistent. Needs the guest agent, and the guest should not stay frozen for long.
     *
     * <p>In C: <code>virDomainFSFreeze</code>, since 1.2.5.
     *
     * @param mountpoints Where the file systems are mounted; NULL with <code>nmountpoints</code> 0 means all.
     * @param flags Reserved; pass 0.
     * @return How many file systems got frozen.
     * @throws LibvirtException if it fails
     */
    public int fsFreeze(String[] mountpoints, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainFSFreeze).put(this).put(mountpoints).put(flags).run();
        return call.takeInt();
    }

    /**
     * Calls {@link #fsFreeze(String[], int)} with no flags.
     *
     * @param mountpoints Where the file systems are mounted; NULL with <code>nmountpoints</code> 0 means all.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int fsFreeze(String[] mountpoints) throws LibvirtException {
return fsFreeze(mountpoints, 0);
    }

    /**
     * Does what {@link #fsFreeze(String[], int)} does, on another thread.
     *
     * @param mountpoints Where the file systems are mounted; NULL with <code>nmountpoints</code> 0 means all.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<Integer> fsFreezeAsync(String[] mountpoints, int flags) {
        return Async.call(() -> fsFreeze(mountpoints, flags));
    }

    /**
     * Lets the guest write to frozen file systems again. Needs the guest agent. Nothing frozen is not an error.
     *
     * <p>In C: <code>virDomainFSThaw</code>, since 1.2.5.
     *
     * @param mountpoints Where the file systems are mounted; NULL with <code>nmountpoints</code> 0 means all. Drivers may ignore the list and thaw all.
     * @param flags Reserved; pass 0.
     * @return How many file systems got thawed.
     * @throws LibvirtException if it fails
     */
    public int fsThaw(String[] mountpoints, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainFSThaw).put(this).put(mountpoints).put(flags).run();
        return call.takeInt();
    }

    /**
     * Calls {@link #fsThaw(String[], int)} with no flags.
     *
     * @param mountpoints Where the file systems are mounted; NULL with <code>nmountpoints</code> 0 means all. Drivers may ignore the list and thaw all.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int fsThaw(String[] mountpoints) throws LibvirtException {
return fsThaw(mountpoints, 0);
    }

    /**
     * Does what {@link #fsThaw(String[], int)} does, on another thread.
     *
     * @param mountpoints Where the file systems are mounted; NULL with <code>nmountpoints</code> 0 means all. Drivers may ignore the list and thaw all.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<Integer> fsThawAsync(String[] mountpoints, int flags) {
        return Async.call(() -> fsThaw(mountpoints, flags));
    }

    /**
     * Makes the guest discard unused blocks of its file systems, so that the host can give their storage back.
     *
     * <p>Needs the guest agent.
     *
     * <p>In C: <code>virDomainFSTrim</code>, since 1.0.1.
     *
     * @param mountPoint Where the file system is mounted; NULL means all, and drivers may allow nothing else.
     * @param minimum Shortest run of free blocks worth discarding, in bytes; a hint, and 0 means every run.
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void fsTrim(String mountPoint, long minimum, int flags) throws LibvirtException {
Call.of(Functions.virDomainFSTrim).put(this).put(mountPoint).put(minimum).put(flags).run();
    }

    /**
     * Calls {@link #fsTrim(String, long, int)} with no flags.
     *
     * @param mountPoint Where the file system is mounted; NULL means all, and drivers may allow nothing else.
     * @param minimum Shortest run of free blocks worth discarding, in bytes; a hint, and 0 means every run.
     * @throws LibvirtException if it fails
     */
    public void fsTrim(String mountPoint, long minimum) throws LibvirtException {
fsTrim(mountPoint, minimum, 0);
    }

    /**
     * Does what {@link #fsTrim(String, long, int)} does, on another thread.
     *
     * @param mountPoint Where the file system is mounted; NULL means all, and drivers may allow nothing else.
     * @param minimum Shortest run of free blocks worth discarding, in bytes; a hint, and 0 means every run.
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> fsTrimAsync(String mountPoint, long minimum, int flags) {
        return Async.run(() -> fsTrim(mountPoint, minimum, flags));
    }

    /**
     * Tells whether a domain is started together with the host.
     *
     * <p>In C: <code>virDomainGetAutostart</code>, since 0.2.1.
     *
     * @return whether it is so
     * @throws LibvirtException if it fails
     */
    public boolean getAutostart() throws LibvirtException {
Call call = Call.of(Functions.virDomainGetAutostart).put(this).run();
        return call.takeBoolean();
    }

    /**
     * Does what {@link #getAutostart()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Boolean> getAutostartAsync() {
        return Async.call(() -> getAutostart());
    }

    /**
     * Tells whether a domain is started the next time the host boots, and only then.
     *
     * <p>In C: <code>virDomainGetAutostartOnce</code>, since 11.2.0.
     *
     * @return whether it is so
     * @throws LibvirtException if it fails
     */
    public boolean getAutostartOnce() throws LibvirtException {
Call call = Call.of(Functions.virDomainGetAutostartOnce).put(this).run();
        return call.takeBoolean();
    }

    /**
     * Does what {@link #getAutostartOnce()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Boolean> getAutostartOnceAsync() {
        return Async.call(() -> getAutostartOnce());
    }

    /**
     * Reads the domain's block I/O weights and limits per host device.
     *
     * <p>Call with <code>nparams</code> 0 and no array to learn how many parameters there are, then again with room for them.
     *
     * <p>In C: <code>virDomainGetBlkioParameters</code>, since 0.9.0.
     *
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return the parameters
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getBlkioParameters(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetBlkioParameters).put(this).put(flags).run();
        return call.takeParameters();
    }

    /**
     * Calls {@link #getBlkioParameters(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getBlkioParameters() throws LibvirtException {
return getBlkioParameters(0);
    }

    /**
     * Does what {@link #getBlkioParameters(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return what the call gives
     */
    public CompletableFuture<TypedParameter[]> getBlkioParametersAsync(int flags) {
        return Async.call(() -> getBlkioParameters(flags));
    }

    /**
     * Reads the throughput limits of a disk.
     *
     * <p>Call with <code>nparams</code> 0 and no array to learn how many parameters there are.
     *
     * <p>In C: <code>virDomainGetBlockIoTune</code>, since 0.9.8.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source; may be NULL only when <code>nparams</code> is 0.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return the parameters
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getBlockIoTune(String disk, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetBlockIoTune).put(this).put(disk).put(flags).run();
        return call.takeParameters();
    }

    /**
     * Calls {@link #getBlockIoTune(String, int)} with no flags.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source; may be NULL only when <code>nparams</code> is 0.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getBlockIoTune(String disk) throws LibvirtException {
return getBlockIoTune(disk, 0);
    }

    /**
     * Does what {@link #getBlockIoTune(String, int)} does, on another thread.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source; may be NULL only when <code>nparams</code> is 0.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return what the call gives
     */
    public CompletableFuture<TypedParameter[]> getBlockIoTuneAsync(String disk, int flags) {
        return Async.call(() -> getBlockIoTune(disk, flags));
    }

    /**
     * Reports the CPU time a running domain has used, in total or per host CPU.
     *
     * <p>With <code>start_cpu</code> -1 and <code>ncpus</code> 1 the figures cover the domain as a whole. With <code>start_cpu</code> 0 or more, <code>params</code> holds <code>ncpus</code> groups of <code>nparams</code> slots, one group per host CPU; a slot that stays unused has type 0. To learn the sizes, pass NULL and <code>nparams</code> 0: <code>ncpus</code> 1 then gives the number of figures, <code>ncpus</code> 0 the number of CPUs. At most 128 CPUs and 16 figures each fit in one remote call. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the domain is inactive.
     *
     * <p>In C: <code>virDomainGetCPUStats</code>, since 0.9.10.
     *
     * @param startCpu First host CPU, from 0; -1 for the domain as a whole.
     * @param ncpus Number of host CPUs to report on; 1 when <code>start_cpu</code> is -1, 0 to learn how many there are.
     * @param flags Reserved; pass 0.
     * @return Figures filled in per CPU, or one of the sizes in question when <code>params</code> is NULL.
     * @throws LibvirtException if it fails
     */
    public DomainCPUStats getCPUStats(int startCpu, int ncpus, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetCPUStats).put(this).put(startCpu).put(ncpus).put(flags).run();
        return new DomainCPUStats(call);
    }

    /**
     * Calls {@link #getCPUStats(int, int, int)} with no flags.
     *
     * @param startCpu First host CPU, from 0; -1 for the domain as a whole.
     * @param ncpus Number of host CPUs to report on; 1 when <code>start_cpu</code> is -1, 0 to learn how many there are.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public DomainCPUStats getCPUStats(int startCpu, int ncpus) throws LibvirtException {
return getCPUStats(startCpu, ncpus, 0);
    }

    /**
     * Does what {@link #getCPUStats(int, int, int)} does, on another thread.
     *
     * @param startCpu First host CPU, from 0; -1 for the domain as a whole.
     * @param ncpus Number of host CPUs to report on; 1 when <code>start_cpu</code> is -1, 0 to learn how many there are.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<DomainCPUStats> getCPUStatsAsync(int startCpu, int ncpus, int flags) {
        return Async.call(() -> getCPUStats(startCpu, ncpus, flags));
    }

    /**
     * Gives the connection that a domain belongs to.
     *
     * <p>The connection is borrowed from the domain: its reference count stays as it is, so do not close it. It is valid for as long as the domain's handle is.
     *
     * <p>In C: <code>virDomainGetConnect</code>, since 0.3.0.
     *
     * @return the {@link Connect}
     */
    public Connect getConnect() {
        return holder;
    }

    /**
     * Reports whether a domain's control channel can take commands.
     *
     * <p>Does not touch the channel itself, so it answers even while another call hangs in it. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the domain is not active.
     *
     * <p>In C: <code>virDomainGetControlInfo</code>, since 0.9.3.
     *
     * @param flags Reserved; pass 0.
     * @return the {@link DomainControlInfo}
     * @throws LibvirtException if it fails
     */
    public DomainControlInfo getControlInfo(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetControlInfo).put(this).put(flags).run();
        return new DomainControlInfo(call);
    }

    /**
     * Calls {@link #getControlInfo(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public DomainControlInfo getControlInfo() throws LibvirtException {
return getControlInfo(0);
    }

    /**
     * Does what {@link #getControlInfo(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<DomainControlInfo> getControlInfoAsync(int flags) {
        return Async.call(() -> getControlInfo(flags));
    }

    /**
     * Lists the disks of a running domain that have an input/output error.
     *
     * <p>Disks without error are left out. The names in the answer are the caller's to free. An inactive domain gives <code>VIR_ERR_OPERATION_INVALID</code>.
     *
     * <p>In C: <code>virDomainGetDiskErrors</code>, since 0.9.10.
     *
     * @param flags Reserved; pass 0.
     * @return How many entries were filled; with no array, the number of disks, which is the most there can be.
     * @throws LibvirtException if it fails
     */
    public DomainDiskError[] getDiskErrors(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetDiskErrors).put(this).put(flags).run();
        return call.takeList(DomainDiskError::new, DomainDiskError[]::new);
    }

    /**
     * Calls {@link #getDiskErrors(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public DomainDiskError[] getDiskErrors() throws LibvirtException {
return getDiskErrors(0);
    }

    /**
     * Does what {@link #getDiskErrors(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<DomainDiskError[]> getDiskErrorsAsync(int flags) {
        return Async.call(() -> getDiskErrors(flags));
    }

    /**
     * Reports on which host CPUs a domain's emulator threads may run.
     *
     * <p>Without restriction all bits are set.
     *
     * <p>In C: <code>virDomainGetEmulatorPinInfo</code>, since 0.10.0.
     *
     * @param maplen Bytes in the map; the number of host CPUs divided by 8, rounded up.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return 1 when the map is filled, 0 when there is none, -1 on error.
     * @throws LibvirtException if it fails
     */
    public DomainEmulatorPinInfo getEmulatorPinInfo(int maplen, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetEmulatorPinInfo).put(this).put(maplen).put(flags).run();
        return new DomainEmulatorPinInfo(call);
    }

    /**
     * Calls {@link #getEmulatorPinInfo(int, int)} with no flags.
     *
     * @param maplen Bytes in the map; the number of host CPUs divided by 8, rounded up.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public DomainEmulatorPinInfo getEmulatorPinInfo(int maplen) throws LibvirtException {
return getEmulatorPinInfo(maplen, 0);
    }

    /**
     * Does what {@link #getEmulatorPinInfo(int, int)} does, on another thread.
     *
     * @param maplen Bytes in the map; the number of host CPUs divided by 8, rounded up.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return what the call gives
     */
    public CompletableFuture<DomainEmulatorPinInfo> getEmulatorPinInfoAsync(int maplen, int flags) {
        return Async.call(() -> getEmulatorPinInfo(maplen, flags));
    }

    /**
     * Lists the file systems mounted in the guest and the disks they lie on.
     *
     * <p>Needs the guest agent and a connection that is not read-only. Each record is freed with <code>virDomainFSInfoFree</code>, the array with <code>free</code>.
     *
     * <p>In C: <code>virDomainGetFSInfo</code>, since 1.2.11.
     *
     * @param flags Reserved; pass 0.
     * @return all of them
     * @throws LibvirtException if it fails
     */
    public DomainFSInfo[] getFSInfo(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetFSInfo).put(this).put(flags).run();
        return call.takeList(DomainFSInfo::new, DomainFSInfo[]::new);
    }

    /**
     * Calls {@link #getFSInfo(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public DomainFSInfo[] getFSInfo() throws LibvirtException {
return getFSInfo(0);
    }

    /**
     * Does what {@link #getFSInfo(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<DomainFSInfo[]> getFSInfoAsync(int flags) {
        return Async.call(() -> getFSInfo(flags));
    }

    /**
     * Asks the guest about itself.
     *
     * <p>With <code>types</code> 0 all groups come that the guest knows; groups asked for by name that it does not know are an error. Needs the guest agent and a connection that is not read-only. The guest answers for itself: do not trust the data more than the guest. Free the answer with <code>virTypedParamsFree</code>.
     *
     * <p>In C: <code>virDomainGetGuestInfo</code>, since 5.7.0.
     *
     * @param types Groups of facts wanted; 0 means all.
     * @param flags Reserved; pass 0.
     * @return the parameters
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getGuestInfo(int types, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetGuestInfo).put(this).put(types).put(flags).run();
        return call.takeParameters();
    }

    /**
     * Calls {@link #getGuestInfo(int, int)} with no flags.
     *
     * @param types Groups of facts wanted; 0 means all.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getGuestInfo(int types) throws LibvirtException {
return getGuestInfo(types, 0);
    }

    /**
     * Does what {@link #getGuestInfo(int, int)} does, on another thread.
     *
     * @param types Groups of facts wanted; 0 means all.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<TypedParameter[]> getGuestInfoAsync(int types, int flags) {
        return Async.call(() -> getGuestInfo(types, flags));
    }

    /**
     * Asks the guest which virtual CPUs it has, uses, and can stop using.
     *
     * <p>Its numbering may differ from the domain's. Needs the guest agent and a connection that is not read-only. Free the answer with <code>virTypedParamsFree</code>.
     *
     * <p>In C: <code>virDomainGetGuestVcpus</code>, since 2.0.0.
     *
     * @param flags Reserved; pass 0.
     * @return the parameters
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getGuestVcpus(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetGuestVcpus).put(this).put(flags).run();
        return call.takeParameters();
    }

    /**
     * Calls {@link #getGuestVcpus(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getGuestVcpus() throws LibvirtException {
return getGuestVcpus(0);
    }

    /**
     * Does what {@link #getGuestVcpus(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<TypedParameter[]> getGuestVcpusAsync(int flags) {
        return Async.call(() -> getGuestVcpus(flags));
    }

    /**
     * Asks for the host name that the guest gives itself.
     *
     * <p>Without flags the driver chooses the source. No name to be found gives <code>VIR_ERR_NO_HOSTNAME</code>. Needs a connection that is not read-only. The caller frees the text.
     *
     * <p>In C: <code>virDomainGetHostname</code>, since 0.10.0.
     *
     * @param flags Combination of <code>DomainGetHostnameFlags</code> values.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getHostname(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetHostname).put(this).put(flags).run();
        return call.takeText();
    }

    /**
     * Calls {@link #getHostname(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String getHostname() throws LibvirtException {
return getHostname(0);
    }

    /**
     * Does what {@link #getHostname(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainGetHostnameFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<String> getHostnameAsync(int flags) {
        return Async.call(() -> getHostname(flags));
    }

    /**
     * Gives a domain's numeric ID.
     *
     * <p>It is taken from the handle, hence as old as the last call that refreshed it.
     *
     * <p>In C: <code>virDomainGetID</code>, since 0.0.3.
     *
     * @return ID, or the largest value (-1 as a signed number) when the domain is inactive.
     * @throws LibvirtException if it fails
     */
    public int getID() throws LibvirtException {
Call call = Call.of(Functions.virDomainGetID).put(this).run();
        return call.takeInt();
    }

    /**
     * Lists a domain's I/O threads and the host CPUs they may run on.
     *
     * <p>A live query needs an active domain whose emulator has I/O threads.
     *
     * <p>In C: <code>virDomainGetIOThreadInfo</code>, since 1.2.14.
     *
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return all of them
     * @throws LibvirtException if it fails
     */
    public DomainIOThreadInfo[] getIOThreadInfo(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetIOThreadInfo).put(this).put(flags).run();
        return call.takeList(DomainIOThreadInfo::new, DomainIOThreadInfo[]::new);
    }

    /**
     * Calls {@link #getIOThreadInfo(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public DomainIOThreadInfo[] getIOThreadInfo() throws LibvirtException {
return getIOThreadInfo(0);
    }

    /**
     * Does what {@link #getIOThreadInfo(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return what the call gives
     */
    public CompletableFuture<DomainIOThreadInfo[]> getIOThreadInfoAsync(int flags) {
        return Async.call(() -> getIOThreadInfo(flags));
    }

    /**
     * Reports a domain's state, memory, number of virtual CPUs and CPU time.
     *
     * <p>For an inactive domain memory and CPUs come from its stored configuration. Use <code>virDomainGetState</code> where only the state matters: it is cheaper, as it does not ask the emulator.
     *
     * <p>In C: <code>virDomainGetInfo</code>, since 0.0.3.
     *
     * @return the {@link DomainInfo}
     * @throws LibvirtException if it fails
     */
    public DomainInfo getInfo() throws LibvirtException {
Call call = Call.of(Functions.virDomainGetInfo).put(this).run();
        return new DomainInfo(call);
    }

    /**
     * Does what {@link #getInfo()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<DomainInfo> getInfoAsync() {
        return Async.call(() -> getInfo());
    }

    /**
     * Reads the bandwidth limits of a network interface.
     *
     * <p>Call with <code>nparams</code> 0 and no array to learn how many parameters there are.
     *
     * <p>In C: <code>virDomainGetInterfaceParameters</code>, since 0.9.9.
     *
     * @param device Interface, by its host device name (<code>vnet0</code>) or its MAC address.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return the parameters
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getInterfaceParameters(String device, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetInterfaceParameters).put(this).put(device).put(flags).run();
        return call.takeParameters();
    }

    /**
     * Calls {@link #getInterfaceParameters(String, int)} with no flags.
     *
     * @param device Interface, by its host device name (<code>vnet0</code>) or its MAC address.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getInterfaceParameters(String device) throws LibvirtException {
return getInterfaceParameters(device, 0);
    }

    /**
     * Does what {@link #getInterfaceParameters(String, int)} does, on another thread.
     *
     * @param device Interface, by its host device name (<code>vnet0</code>) or its MAC address.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return what the call gives
     */
    public CompletableFuture<TypedParameter[]> getInterfaceParametersAsync(String device, int flags) {
        return Async.call(() -> getInterfaceParameters(device, flags));
    }

    /**
     * Reads the progress of a running domain's job, such as saving or migrating.
     *
     * <p>No job is not an error: the type then is <code>VIR_DOMAIN_JOB_NONE</code>. <code>virDomainGetJobStats</code> tells more.
     *
     * <p>In C: <code>virDomainGetJobInfo</code>, since 0.7.7.
     *
     * @return the {@link DomainJobInfo}
     * @throws LibvirtException if it fails
     */
    public DomainJobInfo getJobInfo() throws LibvirtException {
Call call = Call.of(Functions.virDomainGetJobInfo).put(this).run();
        return new DomainJobInfo(call);
    }

    /**
     * Does what {@link #getJobInfo()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<DomainJobInfo> getJobInfoAsync() {
        return Async.call(() -> getJobInfo());
    }

    /**
     * Reads the progress of a domain's job in detail, or the figures of the last one that is over.
     *
     * <p>After a migration the destination has them too, unless it went through post-copy mode. No job gives the type <code>VIR_DOMAIN_JOB_NONE</code>; an inactive domain is an error, <code>VIR_ERR_OPERATION_INVALID</code>. Free the answer with <code>virTypedParamsFree</code>.
     *
     * <p>In C: <code>virDomainGetJobStats</code>, since 1.0.3.
     *
     * @param flags Combination of <code>DomainGetJobStatsFlags</code> values.
     * @return the {@link DomainJobStats}
     * @throws LibvirtException if it fails
     */
    public DomainJobStats getJobStats(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetJobStats).put(this).put(flags).run();
        return new DomainJobStats(call);
    }

    /**
     * Calls {@link #getJobStats(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public DomainJobStats getJobStats() throws LibvirtException {
return getJobStats(0);
    }

    /**
     * Does what {@link #getJobStats(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainGetJobStatsFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<DomainJobStats> getJobStatsAsync(int flags) {
        return Async.call(() -> getJobStats(flags));
    }

    /**
     * Reports what a guest's owner needs to attest a confidential domain.
     *
     * <p>The domain has to be active. For SEV the measurement is fixed once the guest's memory is set up, so start the domain paused, check it, inject secrets and then resume.
     *
     * <p>In C: <code>virDomainGetLaunchSecurityInfo</code>, since 4.5.0.
     *
     * @param flags Reserved; pass 0.
     * @return the parameters
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getLaunchSecurityInfo(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetLaunchSecurityInfo).put(this).put(flags).run();
        return call.takeParameters();
    }

    /**
     * Calls {@link #getLaunchSecurityInfo(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getLaunchSecurityInfo() throws LibvirtException {
return getLaunchSecurityInfo(0);
    }

    /**
     * Does what {@link #getLaunchSecurityInfo(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<TypedParameter[]> getLaunchSecurityInfoAsync(int flags) {
        return Async.call(() -> getLaunchSecurityInfo(flags));
    }

    /**
     * Gives the upper bound of a domain's memory.
     *
     * <p>An inactive domain reports its stored configuration.
     *
     * <p>In C: <code>virDomainGetMaxMemory</code>, since 0.0.3.
     *
     * @return Amount in KiB, or 0 on error.
     * @throws LibvirtException if it fails
     */
    public long getMaxMemory() throws LibvirtException {
Call call = Call.of(Functions.virDomainGetMaxMemory).put(this).run();
        return call.takeLong();
    }

    /**
     * Does what {@link #getMaxMemory()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Long> getMaxMemoryAsync() {
        return Async.call(() -> getMaxMemory());
    }

    /**
     * Gives the upper bound of a domain's virtual CPUs.
     *
     * <p>For an inactive domain that is the bound its type of machine allows; <code>virDomainGetVcpusFlags</code> with <code>VIR_DOMAIN_VCPU_MAXIMUM</code> says exactly which one is meant.
     *
     * <p>In C: <code>virDomainGetMaxVcpus</code>, since 0.2.1.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int getMaxVcpus() throws LibvirtException {
Call call = Call.of(Functions.virDomainGetMaxVcpus).put(this).run();
        return call.takeInt();
    }

    /**
     * Does what {@link #getMaxVcpus()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> getMaxVcpusAsync() {
        return Async.call(() -> getMaxVcpus());
    }

    /**
     * Reports the limits on a domain's use of host memory.
     *
     * <p>With <code>nparams</code> 0 only the number of parameters is stored there; call again with room for as many.
     *
     * <p>In C: <code>virDomainGetMemoryParameters</code>, since 0.8.5.
     *
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return the parameters
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getMemoryParameters(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetMemoryParameters).put(this).put(flags).run();
        return call.takeParameters();
    }

    /**
     * Calls {@link #getMemoryParameters(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getMemoryParameters() throws LibvirtException {
return getMemoryParameters(0);
    }

    /**
     * Does what {@link #getMemoryParameters(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return what the call gives
     */
    public CompletableFuture<TypedParameter[]> getMemoryParametersAsync(int flags) {
        return Async.call(() -> getMemoryParameters(flags));
    }

    /**
     * Reports how a running domain uses its memory.
     *
     * <p>Most figures come from the guest's balloon driver and are missing when it is not loaded or its polling is off. Pass room for <code>VIR_DOMAIN_MEMORY_STAT_NR</code> figures to get all of them. <code>virConnectGetAllDomainStats</code> gives the same figures for many domains at once.
     *
     * <p>In C: <code>virDomainMemoryStats</code>, since 0.7.5.
     *
     * @param flags Reserved; pass 0.
     * @return Number of figures filled in.
     * @throws LibvirtException if it fails
     */
    public MemoryStatistic[] getMemoryStats(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainMemoryStats).put(this).put(flags).run();
        return MemoryStatistic.of(call.takeList(DomainMemoryStat::new, DomainMemoryStat[]::new));
    }

    /**
     * Calls {@link #getMemoryStats(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public MemoryStatistic[] getMemoryStats() throws LibvirtException {
return getMemoryStats(0);
    }

    /**
     * Does what {@link #getMemoryStats(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<MemoryStatistic[]> getMemoryStatsAsync(int flags) {
        return Async.call(() -> getMemoryStats(flags));
    }

    /**
     * Lists messages recorded about a domain, such as deprecated features it uses.
     *
     * <p>In C: <code>virDomainGetMessages</code>, since 7.1.0.
     *
     * @param flags Combination of <code>DomainMessageType</code> values.
     * @return the texts
     * @throws LibvirtException if it fails
     */
    public String[] getMessages(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetMessages).put(this).put(flags).run();
        return call.takeTexts();
    }

    /**
     * Calls {@link #getMessages(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String[] getMessages() throws LibvirtException {
return getMessages(0);
    }

    /**
     * Does what {@link #getMessages(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainMessageType</code> values.
     * @return what the call gives
     */
    public CompletableFuture<String[]> getMessagesAsync(int flags) {
        return Async.call(() -> getMessages(flags));
    }

    /**
     * Gives a domain's title, description or an application's metadata.
     *
     * <p>Fails with <code>VIR_ERR_NO_DOMAIN_METADATA</code> when there is none.
     *
     * <p>In C: <code>virDomainGetMetadata</code>, since 0.9.10.
     *
     * @param type Part wanted.
     * @param uri Namespace URI of the element; NULL for the other types.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getMetadata(int type, String uri, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetMetadata).put(this).put(type).put(uri).put(flags).run();
        return call.takeText();
    }

    /**
     * Calls {@link #getMetadata(int, String, int)} with no flags.
     *
     * @param type Part wanted.
     * @param uri Namespace URI of the element; NULL for the other types.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String getMetadata(int type, String uri) throws LibvirtException {
return getMetadata(type, uri, 0);
    }

    /**
     * Does what {@link #getMetadata(int, String, int)} does, on another thread.
     *
     * @param type Part wanted.
     * @param uri Namespace URI of the element; NULL for the other types.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return what the call gives
     */
    public CompletableFuture<String> getMetadataAsync(int type, String uri, int flags) {
        return Async.call(() -> getMetadata(type, uri, flags));
    }

    /**
     * Gives a domain's name.
     *
     * <p>In C: <code>virDomainGetName</code>, since 0.0.3.
     *
     * @return Name; belongs to the handle and lives as long as it does.
     * @throws LibvirtException if it fails
     */
    public String getName() throws LibvirtException {
Call call = Call.of(Functions.virDomainGetName).put(this).run();
        return call.takeText();
    }

    /**
     * Reports on which host NUMA nodes a domain's memory is placed.
     *
     * <p>With <code>nparams</code> 0 only the number of parameters is stored there; call again with room for as many.
     *
     * <p>In C: <code>virDomainGetNumaParameters</code>, since 0.9.9.
     *
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return the parameters
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getNumaParameters(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetNumaParameters).put(this).put(flags).run();
        return call.takeParameters();
    }

    /**
     * Calls {@link #getNumaParameters(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getNumaParameters() throws LibvirtException {
return getNumaParameters(0);
    }

    /**
     * Does what {@link #getNumaParameters(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return what the call gives
     */
    public CompletableFuture<TypedParameter[]> getNumaParametersAsync(int flags) {
        return Async.call(() -> getNumaParameters(flags));
    }

    /**
     * Gives the kind of guest interface a domain is built for, as in <code>&lt;os&gt;&lt;type&gt;</code>.
     *
     * <p>In C: <code>virDomainGetOSType</code>, since 0.0.3.
     *
     * @return <code>hvm</code> for full virtualization, <code>xen</code> or <code>linux</code> for paravirtualization, <code>exe</code> for containers, and so on.
     * @throws LibvirtException if it fails
     */
    public String getOSType() throws LibvirtException {
Call call = Call.of(Functions.virDomainGetOSType).put(this).run();
        return call.takeText();
    }

    /**
     * Does what {@link #getOSType()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<String> getOSTypeAsync() {
        return Async.call(() -> getOSType());
    }

    /**
     * Tells which perf events are measured for a domain.
     *
     * <p>The values of those events are in group <code>VIR_DOMAIN_STATS_PERF</code> of <code>virConnectGetAllDomainStats</code>.
     *
     * <p>In C: <code>virDomainGetPerfEvents</code>, since 1.3.3.
     *
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return the parameters
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getPerfEvents(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetPerfEvents).put(this).put(flags).run();
        return call.takeParameters();
    }

    /**
     * Calls {@link #getPerfEvents(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getPerfEvents() throws LibvirtException {
return getPerfEvents(0);
    }

    /**
     * Does what {@link #getPerfEvents(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return what the call gives
     */
    public CompletableFuture<TypedParameter[]> getPerfEventsAsync(int flags) {
        return Async.call(() -> getPerfEvents(flags));
    }

    /**
     * Reports a domain's scheduler parameters.
     *
     * <p><code>virDomainGetSchedulerType</code> tells how many there are. Use <code>virDomainGetSchedulerParametersFlags</code> to choose between the running domain and its stored configuration.
     *
     * <p>In C: <code>virDomainGetSchedulerParameters</code>, since 0.2.3.
     *
     * @return all of them
     * @throws LibvirtException if it fails
     */
    public SchedParameter[] getSchedulerParameters() throws LibvirtException {
Call call = Call.of(Functions.virDomainGetSchedulerParameters).put(this).run();
        return SchedParameter.of(call.takeParameters());
    }

    /**
     * Does what {@link #getSchedulerParameters()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<SchedParameter[]> getSchedulerParametersAsync() {
        return Async.call(() -> getSchedulerParameters());
    }

    /**
     * Reports a domain's scheduler parameters, live or from the stored configuration.
     *
     * <p><code>virDomainGetSchedulerType</code> tells how many there are.
     *
     * <p>In C: <code>virDomainGetSchedulerParametersFlags</code>, since 0.9.2.
     *
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return the parameters
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getSchedulerParametersFlags(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetSchedulerParametersFlags).put(this).put(flags).run();
        return call.takeParameters();
    }

    /**
     * Calls {@link #getSchedulerParametersFlags(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getSchedulerParametersFlags() throws LibvirtException {
return getSchedulerParametersFlags(0);
    }

    /**
     * Does what {@link #getSchedulerParametersFlags(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return what the call gives
     */
    public CompletableFuture<TypedParameter[]> getSchedulerParametersFlagsAsync(int flags) {
        return Async.call(() -> getSchedulerParametersFlags(flags));
    }

    /**
     * Reports the label that confines an active domain.
     *
     * <p>With several security drivers at work only the first one's label is given; use <code>virDomainGetSecurityLabelList</code> for all. The label is empty when the domain is inactive.
     *
     * <p>In C: <code>virDomainGetSecurityLabel</code>, since 0.6.1.
     *
     * @return the {@link SecurityLabel}
     * @throws LibvirtException if it fails
     */
    public SecurityLabel getSecurityLabel() throws LibvirtException {
Call call = Call.of(Functions.virDomainGetSecurityLabel).put(this).run();
        return new SecurityLabel(call);
    }

    /**
     * Does what {@link #getSecurityLabel()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<SecurityLabel> getSecurityLabelAsync() {
        return Async.call(() -> getSecurityLabel());
    }

    /**
     * Reports a domain's label from each security driver in use.
     *
     * <p>In C: <code>virDomainGetSecurityLabelList</code>, since 0.10.0.
     *
     * @return all of them
     * @throws LibvirtException if it fails
     */
    public SecurityLabel[] getSecurityLabelList() throws LibvirtException {
Call call = Call.of(Functions.virDomainGetSecurityLabelList).put(this).run();
        return call.takeList(SecurityLabel::new, SecurityLabel[]::new);
    }

    /**
     * Does what {@link #getSecurityLabelList()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<SecurityLabel[]> getSecurityLabelListAsync() {
        return Async.call(() -> getSecurityLabelList());
    }

    /**
     * Reports a domain's state and how it came about.
     *
     * <p>In C: <code>virDomainGetState</code>, since 0.9.2.
     *
     * @param flags Reserved; pass 0.
     * @return the {@link DomainState}
     * @throws LibvirtException if it fails
     */
    public DomainState getState(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetState).put(this).put(flags).run();
        return new DomainState(call);
    }

    /**
     * Calls {@link #getState(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public DomainState getState() throws LibvirtException {
return getState(0);
    }

    /**
     * Does what {@link #getState(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<DomainState> getStateAsync(int flags) {
        return Async.call(() -> getState(flags));
    }

    /**
     * Reads the guest's clock.
     *
     * <p>Needs the guest agent and a connection that is not read-only. The answer takes its time on the way, so do not rely on the nanoseconds.
     *
     * <p>In C: <code>virDomainGetTime</code>, since 1.2.5.
     *
     * @param flags Reserved; pass 0.
     * @return the {@link DomainTime}
     * @throws LibvirtException if it fails
     */
    public DomainTime getTime(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetTime).put(this).put(flags).run();
        return new DomainTime(call);
    }

    /**
     * Calls {@link #getTime(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public DomainTime getTime() throws LibvirtException {
return getTime(0);
    }

    /**
     * Does what {@link #getTime(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<DomainTime> getTimeAsync(int flags) {
        return Async.call(() -> getTime(flags));
    }

    /**
     * Gives a domain's UUID as bytes.
     *
     * <p>In C: <code>virDomainGetUUID</code>, since 0.0.5.
     *
     * @return the numbers
     * @throws LibvirtException if it fails
     */
    public int[] getUUID() throws LibvirtException {
Call call = Call.of(Functions.virDomainGetUUID).put(this).run();
        return call.takeUuid();
    }

    /**
     * Gives a domain's UUID as text.
     *
     * <p>In C: <code>virDomainGetUUIDString</code>, since 0.1.1.
     *
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getUUIDString() throws LibvirtException {
Call call = Call.of(Functions.virDomainGetUUIDString).put(this).run();
        return call.takeText();
    }

    /**
     * Reports on which host CPUs each virtual CPU may run.
     *
     * <p>The maps lie one after another, that of virtual CPU 0 first; a virtual CPU that is not pinned has all bits set. The result is the number of maps filled.
     *
     * <p>In C: <code>virDomainGetVcpuPinInfo</code>, since 0.9.3.
     *
     * @param maplen Bytes per map; the number of host CPUs divided by 8, rounded up.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return the {@link DomainVcpuPinInfo}
     * @throws LibvirtException if it fails
     */
    public DomainVcpuPinInfo getVcpuPinInfo(int maplen, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetVcpuPinInfo).put(this).put(maplen).put(flags).run();
        return new DomainVcpuPinInfo(call);
    }

    /**
     * Calls {@link #getVcpuPinInfo(int, int)} with no flags.
     *
     * @param maplen Bytes per map; the number of host CPUs divided by 8, rounded up.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public DomainVcpuPinInfo getVcpuPinInfo(int maplen) throws LibvirtException {
return getVcpuPinInfo(maplen, 0);
    }

    /**
     * Does what {@link #getVcpuPinInfo(int, int)} does, on another thread.
     *
     * @param maplen Bytes per map; the number of host CPUs divided by 8, rounded up.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return what the call gives
     */
    public CompletableFuture<DomainVcpuPinInfo> getVcpuPinInfoAsync(int maplen, int flags) {
        return Async.call(() -> getVcpuPinInfo(maplen, flags));
    }

    /**
     * Reports what each virtual CPU of an active domain does, and optionally on which host CPUs it may run.
     *
     * <p>Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the domain is not active; <code>virDomainGetVcpuPinInfo</code> answers for the stored configuration. The result is the number of virtual CPUs reported.
     *
     * <p>In C: <code>virDomainGetVcpus</code>, since 0.1.4.
     *
     * @param maplen Bytes per map; the number of host CPUs divided by 8, rounded up. 0 without maps.
     * @return the {@link DomainVcpus}
     * @throws LibvirtException if it fails
     */
    public DomainVcpus getVcpus(int maplen) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetVcpus).put(this).put(maplen).run();
        return new DomainVcpus(call);
    }

    /**
     * Does what {@link #getVcpus(int)} does, on another thread.
     *
     * @param maplen Bytes per map; the number of host CPUs divided by 8, rounded up. 0 without maps.
     * @return what the call gives
     */
    public CompletableFuture<DomainVcpus> getVcpusAsync(int maplen) {
        return Async.call(() -> getVcpus(maplen));
    }

    /**
     * Gives the number of virtual CPUs, live or from the stored configuration.
     *
     * <p>With <code>VIR_DOMAIN_VCPU_MAXIMUM</code> it is the upper bound. With <code>VIR_DOMAIN_VCPU_GUEST</code> the guest agent is asked, which read-only connections may not do.
     *
     * <p>In C: <code>virDomainGetVcpusFlags</code>, since 0.8.5.
     *
     * @param flags Combination of <code>DomainVcpuFlags</code> values.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int getVcpusFlags(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetVcpusFlags).put(this).put(flags).run();
        return call.takeInt();
    }

    /**
     * Calls {@link #getVcpusFlags(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int getVcpusFlags() throws LibvirtException {
return getVcpusFlags(0);
    }

    /**
     * Does what {@link #getVcpusFlags(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainVcpuFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Integer> getVcpusFlagsAsync(int flags) {
        return Async.call(() -> getVcpusFlags(flags));
    }

    /**
     * Gives a domain's configuration as XML.
     *
     * <p>For an active domain it shows what it is running with, including addresses and aliases assigned at run time, unless <code>VIR_DOMAIN_XML_INACTIVE</code> asks for the stored configuration. Secrets are left out without <code>VIR_DOMAIN_XML_SECURE</code>, which fails with <code>VIR_ERR_OPERATION_DENIED</code> on a read-only connection.
     *
     * <p>In C: <code>virDomainGetXMLDesc</code>, since 0.0.3.
     *
     * @param flags Combination of <code>DomainXMLFlags</code> values.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getXMLDesc(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainGetXMLDesc).put(this).put(flags).run();
        return call.takeText();
    }

    /**
     * Calls {@link #getXMLDesc(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String getXMLDesc() throws LibvirtException {
return getXMLDesc(0);
    }

    /**
     * Does what {@link #getXMLDesc(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainXMLFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<String> getXMLDescAsync(int flags) {
        return Async.call(() -> getXMLDesc(flags));
    }

    /**
     * Makes display servers of a running domain read their settings from disk again.
     *
     * <p>For VNC these are the TLS certificates, so that new ones come into effect without a restart; present clients stay connected.
     *
     * <p>In C: <code>virDomainGraphicsReload</code>, since 10.2.0.
     *
     * @param type Which display servers.
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void graphicsReload(int type, int flags) throws LibvirtException {
Call.of(Functions.virDomainGraphicsReload).put(this).put(type).put(flags).run();
    }

    /**
     * Calls {@link #graphicsReload(int, int)} with no flags.
     *
     * @param type Which display servers.
     * @throws LibvirtException if it fails
     */
    public void graphicsReload(int type) throws LibvirtException {
graphicsReload(type, 0);
    }

    /**
     * Does what {@link #graphicsReload(int, int)} does, on another thread.
     *
     * @param type Which display servers.
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> graphicsReloadAsync(int type, int flags) {
        return Async.run(() -> graphicsReload(type, flags));
    }

    /**
     * Tells whether a domain has a current snapshot.
     *
     * <p>In C: <code>virDomainHasCurrentSnapshot</code>, since 0.8.0.
     *
     * @param flags Reserved; pass 0.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int hasCurrentSnapshot(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainHasCurrentSnapshot).put(this).put(flags).run();
        return call.takeTruth();
    }

    /**
     * Calls {@link #hasCurrentSnapshot(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int hasCurrentSnapshot() throws LibvirtException {
return hasCurrentSnapshot(0);
    }

    /**
     * Does what {@link #hasCurrentSnapshot(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<Integer> hasCurrentSnapshotAsync(int flags) {
        return Async.call(() -> hasCurrentSnapshot(flags));
    }

    /**
     * Tells whether a domain has a managed save image.
     *
     * <p>In C: <code>virDomainHasManagedSaveImage</code>, since 0.8.0.
     *
     * @param flags Reserved; pass 0.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int hasManagedSaveImage(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainHasManagedSaveImage).put(this).put(flags).run();
        return call.takeTruth();
    }

    /**
     * Calls {@link #hasManagedSaveImage(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int hasManagedSaveImage() throws LibvirtException {
return hasManagedSaveImage(0);
    }

    /**
     * Does what {@link #hasManagedSaveImage(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<Integer> hasManagedSaveImageAsync(int flags) {
        return Async.call(() -> hasManagedSaveImage(flags));
    }

    /**
     * Sends a non-maskable interrupt to a running domain.
     *
     * <p>Guest kernels are often set up to panic and dump their memory on it.
     *
     * <p>In C: <code>virDomainInjectNMI</code>, since 0.9.2.
     *
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void injectNMI(int flags) throws LibvirtException {
Call.of(Functions.virDomainInjectNMI).put(this).put(flags).run();
    }

    /**
     * Calls {@link #injectNMI(int)} with no flags.
     *
     * @throws LibvirtException if it fails
     */
    public void injectNMI() throws LibvirtException {
injectNMI(0);
    }

    /**
     * Does what {@link #injectNMI(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> injectNMIAsync(int flags) {
        return Async.run(() -> injectNMI(flags));
    }

    /**
     * Reads the traffic counters of a network interface of a running domain.
     *
     * <p>Names of host devices change with each start, so take the current one from the XML. An inactive domain gives <code>VIR_ERR_OPERATION_INVALID</code>.
     *
     * <p>In C: <code>virDomainInterfaceStats</code>, since 0.3.2.
     *
     * @param device Interface, by its host device name (<code>vnet0</code>) or its MAC address.
     * @return the {@link DomainInterfaceStats}
     * @throws LibvirtException if it fails
     */
    public DomainInterfaceStats interfaceStats(String device) throws LibvirtException {
Call call = Call.of(Functions.virDomainInterfaceStats).put(this).put(device).put(0L).run();
        return new DomainInterfaceStats(call);
    }

    /**
     * Does what {@link #interfaceStats(String)} does, on another thread.
     *
     * @param device Interface, by its host device name (<code>vnet0</code>) or its MAC address.
     * @return what the call gives
     */
    public CompletableFuture<DomainInterfaceStats> interfaceStatsAsync(String device) {
        return Async.call(() -> interfaceStats(device));
    }

    /**
     * Tells whether a domain is active, that is running or paused.
     *
     * <p>In C: <code>virDomainIsActive</code>, since 0.7.3.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int isActive() throws LibvirtException {
Call call = Call.of(Functions.virDomainIsActive).put(this).run();
        return call.takeTruth();
    }

    /**
     * Does what {@link #isActive()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> isActiveAsync() {
        return Async.call(() -> isActive());
    }

    /**
     * Tells whether a domain has a stored configuration and so survives being stopped.
     *
     * <p>In C: <code>virDomainIsPersistent</code>, since 0.7.3.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int isPersistent() throws LibvirtException {
Call call = Call.of(Functions.virDomainIsPersistent).put(this).run();
        return call.takeTruth();
    }

    /**
     * Does what {@link #isPersistent()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> isPersistentAsync() {
        return Async.call(() -> isPersistent());
    }

    /**
     * Tells whether an active domain's configuration has been altered since its start.
     *
     * <p>In C: <code>virDomainIsUpdated</code>, since 0.8.6.
     *
     * @return whether it is so
     * @throws LibvirtException if it fails
     */
    public boolean isUpdated() throws LibvirtException {
Call call = Call.of(Functions.virDomainIsUpdated).put(this).run();
        return call.takeBoolean();
    }

    /**
     * Does what {@link #isUpdated()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Boolean> isUpdatedAsync() {
        return Async.call(() -> isUpdated());
    }

    /**
     * Lists a domain's checkpoints that match the filter.
     *
     * <p>By default that is all of them, in no particular order.
     *
     * <p>In C: <code>virDomainListAllCheckpoints</code>, since 5.6.0.
     *
     * @param flags Combination of <code>DomainCheckpointListFlags</code> values.
     * @return all of them
     * @throws LibvirtException if it fails
     */
    public DomainCheckpoint[] listAllCheckpoints(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainListAllCheckpoints).put(this).put(flags).run();
        return call.takeList(message -> new DomainCheckpoint(this, message.takeLong()), DomainCheckpoint[]::new);
    }

    /**
     * Calls {@link #listAllCheckpoints(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public DomainCheckpoint[] listAllCheckpoints() throws LibvirtException {
return listAllCheckpoints(0);
    }

    /**
     * Does what {@link #listAllCheckpoints(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainCheckpointListFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<DomainCheckpoint[]> listAllCheckpointsAsync(int flags) {
        return Async.call(() -> listAllCheckpoints(flags));
    }

    /**
     * Lists a domain's snapshots that match the filter.
     *
     * <p>By default that is all of them, in no particular order.
     *
     * <p>In C: <code>virDomainListAllSnapshots</code>, since 0.9.13.
     *
     * @param flags Combination of <code>DomainSnapshotListFlags</code> values.
     * @return all of them
     * @throws LibvirtException if it fails
     */
    public DomainSnapshot[] listAllSnapshots(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainListAllSnapshots).put(this).put(flags).run();
        return call.takeList(message -> new DomainSnapshot(this, message.takeLong()), DomainSnapshot[]::new);
    }

    /**
     * Calls {@link #listAllSnapshots(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public DomainSnapshot[] listAllSnapshots() throws LibvirtException {
return listAllSnapshots(0);
    }

    /**
     * Does what {@link #listAllSnapshots(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainSnapshotListFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<DomainSnapshot[]> listAllSnapshotsAsync(int flags) {
        return Async.call(() -> listAllSnapshots(flags));
    }

    /**
     * Moves the calling process into a container's control groups.
     *
     * <p>From then on its resource use counts as the container's. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the container is not running.
     *
     * <p>In C: <code>virDomainLxcEnterCGroup</code>, since 2.0.0.
     *
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void lxcEnterCGroup(int flags) throws LibvirtException {
Call.of(Functions.virDomainLxcEnterCGroup).put(this).put(flags).run();
    }

    /**
     * Calls {@link #lxcEnterCGroup(int)} with no flags.
     *
     * @throws LibvirtException if it fails
     */
    public void lxcEnterCGroup() throws LibvirtException {
lxcEnterCGroup(0);
    }

    /**
     * Opens the Linux namespaces of a running container, one file descriptor for each.
     *
     * <p>They are for <code>virDomainLxcEnterNamespace</code>. The caller closes them and frees the array. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the container is not running. Works with LXC containers on the local host only.
     *
     * <p>In C: <code>virDomainLxcOpenNamespace</code>, since 1.0.2.
     *
     * @param flags Reserved; pass 0.
     * @return the numbers
     * @throws LibvirtException if it fails
     */
    public int[] lxcOpenNamespace(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainLxcOpenNamespace).put(this).put(flags).run();
        return call.takeInts();
    }

    /**
     * Calls {@link #lxcOpenNamespace(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int[] lxcOpenNamespace() throws LibvirtException {
return lxcOpenNamespace(0);
    }

    /**
     * Does what {@link #lxcOpenNamespace(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<int[]> lxcOpenNamespaceAsync(int flags) {
        return Async.call(() -> lxcOpenNamespace(flags));
    }

    /**
     * Saves an active domain's state to a file that the hypervisor driver looks after, and stops the domain.
     *
     * <p>The next start restores the state and deletes the file. Only for persistent domains. Runs as a job, like <code>virDomainSave</code>.
     *
     * <p>In C: <code>virDomainManagedSave</code>, since 0.8.0.
     *
     * @param flags Combination of <code>DomainSaveRestoreFlags</code> values.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int managedSave(int flags) throws LibvirtException {
Call.of(Functions.virDomainManagedSave).put(this).put(flags).run();
        return 0;
    }

    /**
     * Calls {@link #managedSave(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int managedSave() throws LibvirtException {
return managedSave(0);
    }

    /**
     * Does what {@link #managedSave(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainSaveRestoreFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Integer> managedSaveAsync(int flags) {
        return Async.call(() -> managedSave(flags));
    }

    /**
     * Replaces the domain XML kept in a managed save image.
     *
     * <p>The new XML may differ only in what the guest does not see. The flags <code>VIR_DOMAIN_SAVE_RUNNING</code> and <code>VIR_DOMAIN_SAVE_PAUSED</code> change the state the domain is restored to.
     *
     * <p>In C: <code>virDomainManagedSaveDefineXML</code>, since 3.7.0.
     *
     * @param dxml New domain XML; NULL leaves it as it is.
     * @param flags Combination of <code>DomainSaveRestoreFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void managedSaveDefineXML(String dxml, int flags) throws LibvirtException {
Call.of(Functions.virDomainManagedSaveDefineXML).put(this).put(dxml).put(flags).run();
    }

    /**
     * Calls {@link #managedSaveDefineXML(String, int)} with no flags.
     *
     * @param dxml New domain XML; NULL leaves it as it is.
     * @throws LibvirtException if it fails
     */
    public void managedSaveDefineXML(String dxml) throws LibvirtException {
managedSaveDefineXML(dxml, 0);
    }

    /**
     * Does what {@link #managedSaveDefineXML(String, int)} does, on another thread.
     *
     * @param dxml New domain XML; NULL leaves it as it is.
     * @param flags Combination of <code>DomainSaveRestoreFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> managedSaveDefineXMLAsync(String dxml, int flags) {
        return Async.run(() -> managedSaveDefineXML(dxml, flags));
    }

    /**
     * Gives the domain XML kept in a managed save image.
     *
     * <p>Fails with <code>VIR_ERR_OPERATION_INVALID</code> when there is no image. Asking for secrets is refused on a read-only connection.
     *
     * <p>In C: <code>virDomainManagedSaveGetXMLDesc</code>, since 3.7.0.
     *
     * @param flags Combination of <code>DomainSaveImageXMLFlags</code> values.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String managedSaveGetXMLDesc(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainManagedSaveGetXMLDesc).put(this).put(flags).run();
        return call.takeText();
    }

    /**
     * Calls {@link #managedSaveGetXMLDesc(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String managedSaveGetXMLDesc() throws LibvirtException {
return managedSaveGetXMLDesc(0);
    }

    /**
     * Does what {@link #managedSaveGetXMLDesc(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainSaveImageXMLFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<String> managedSaveGetXMLDescAsync(int flags) {
        return Async.call(() -> managedSaveGetXMLDesc(flags));
    }

    /**
     * Deletes a domain's managed save image.
     *
     * <p>The next start then boots afresh, as after a power failure. Without an image nothing happens.
     *
     * <p>In C: <code>virDomainManagedSaveRemove</code>, since 0.8.0.
     *
     * @param flags Reserved; pass 0.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int managedSaveRemove(int flags) throws LibvirtException {
Call.of(Functions.virDomainManagedSaveRemove).put(this).put(flags).run();
        return 0;
    }

    /**
     * Calls {@link #managedSaveRemove(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int managedSaveRemove() throws LibvirtException {
return managedSaveRemove(0);
    }

    /**
     * Does what {@link #managedSaveRemove(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<Integer> managedSaveRemoveAsync(int flags) {
        return Async.call(() -> managedSaveRemove(flags));
    }

    /**
     * Copies a piece of an active domain's memory.
     *
     * <p>The guest runs on meanwhile, so what is read may be torn. Over a connection to a daemon at most 4 MiB can be read in one call. Not for read-only connections, since memory holds secrets; fails with <code>VIR_ERR_OPERATION_INVALID</code> when the domain is not active.
     *
     * <p>In C: <code>virDomainMemoryPeek</code>, since 0.4.2.
     *
     * @param start Address of the first byte.
     * @param size Number of bytes to read.
     * @param flags Combination of <code>DomainMemoryFlags</code> values.
     * @return the bytes
     * @throws LibvirtException if it fails
     */
    public byte[] memoryPeek(long start, long size, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainMemoryPeek).put(this).put(start).put(size).put(flags).run();
        return call.takeBytes();
    }

    /**
     * Calls {@link #memoryPeek(long, long, int)} with no flags.
     *
     * @param start Address of the first byte.
     * @param size Number of bytes to read.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public byte[] memoryPeek(long start, long size) throws LibvirtException {
return memoryPeek(start, size, 0);
    }

    /**
     * Does what {@link #memoryPeek(long, long, int)} does, on another thread.
     *
     * @param start Address of the first byte.
     * @param size Number of bytes to read.
     * @param flags Combination of <code>DomainMemoryFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<byte[]> memoryPeekAsync(long start, long size, int flags) {
        return Async.call(() -> memoryPeek(start, size, flags));
    }

    /**
     * Moves a domain to the host behind another connection, with all settings as parameters.
     *
     * <p>Blocks until the migration ends; <code>virDomainGetJobStats</code> shows progress, <code>virDomainAbortJob</code> cancels. <code>VIR_MIGRATE_PEER2PEER</code> and <code>VIR_MIGRATE_TUNNELLED</code> are refused with <code>VIR_ERR_INVALID_ARG</code>; use <code>virDomainMigrateToURI3</code> for those. Not available on read-only connections.
     *
     * <p>In C: <code>virDomainMigrate3</code>, since 1.1.0.
     *
     * @param dconn The connection to act on.
     * @param params Settings of the migration; NULL with <code>nparams</code> 0 for defaults throughout.
     * @param flags Combination of <code>DomainMigrateFlags</code> values.
     * @return The domain on the destination.
     * @throws LibvirtException if it fails
     */
    public Domain migrate(Connect dconn, TypedParameter[] params, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainMigrate3).put(this).put(dconn).put(params).put(flags).run();
        return new Domain(dconn, call.takeLong());
    }

    /**
     * Calls {@link #migrate(Connect, TypedParameter[], int)} with no flags.
     *
     * @param dconn The connection to act on.
     * @param params Settings of the migration; NULL with <code>nparams</code> 0 for defaults throughout.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public Domain migrate(Connect dconn, TypedParameter[] params) throws LibvirtException {
return migrate(dconn, params, 0);
    }

    /**
     * Moves a running domain to the host behind another connection, with the client in control.
     *
     * <p>Blocks until the migration ends; <code>virDomainAbortJob</code> from another thread cancels it. With <code>VIR_MIGRATE_PEER2PEER</code> the source host takes over control. Not available on read-only connections. Fails with <code>VIR_ERR_NO_SUPPORT</code> when the hypervisor cannot migrate and with <code>VIR_ERR_MIGRATE_UNSAFE</code> when data could be lost. New code uses <code>virDomainMigrate3</code>.
     *
     * <p>In C: <code>virDomainMigrate</code>, since 0.3.2.
     *
     * @param dconn The connection to act on.
     * @param flags Combination of <code>DomainMigrateFlags</code> values.
     * @param dname New name on the destination; NULL keeps the name.
     * @param uri Where the hypervisors send their data; NULL to derive it from the destination.
     * @param bandwidth Upper limit of the transfer speed, in MiB per second; 0 for the default.
     * @return The domain on the destination.
     * @throws LibvirtException if it fails
     */
    public Domain migrate(Connect dconn, long flags, String dname, String uri, long bandwidth) throws LibvirtException {
Call call = Call.of(Functions.virDomainMigrate).put(this).put(dconn).put(flags).put(dname).put(uri).put(bandwidth).run();
        return new Domain(dconn, call.takeLong());
    }

    /**
     * Moves a running domain to the host behind another connection, optionally with an adapted definition.
     *
     * <p>Like <code>virDomainMigrate</code>, with <code>dxml</code> in addition. New code uses <code>virDomainMigrate3</code>.
     *
     * <p>In C: <code>virDomainMigrate2</code>, since 0.9.2.
     *
     * @param dconn The connection to act on.
     * @param dxml Definition for the destination, differing only in what the guest cannot see; NULL to take it from the source.
     * @param flags Combination of <code>DomainMigrateFlags</code> values.
     * @param dname New name on the destination; NULL keeps the name.
     * @param uri Where the hypervisors send their data; NULL to derive it from the destination.
     * @param bandwidth Upper limit of the transfer speed, in MiB per second; 0 for the default.
     * @return The domain on the destination.
     * @throws LibvirtException if it fails
     */
    public Domain migrate(Connect dconn, String dxml, long flags, String dname, String uri, long bandwidth) throws LibvirtException {
Call call = Call.of(Functions.virDomainMigrate2).put(this).put(dconn).put(dxml).put(flags).put(dname).put(uri).put(bandwidth).run();
        return new Domain(dconn, call.takeLong());
    }

    /**
     * Tells the size of the cache that XBZRLE compression of memory uses.
     *
     * <p>In C: <code>virDomainMigrateGetCompressionCache</code>, since 1.0.3.
     *
     * @param flags Reserved; pass 0.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public long migrateGetCompressionCache(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainMigrateGetCompressionCache).put(this).put(flags).run();
        return call.takeLong();
    }

    /**
     * Calls {@link #migrateGetCompressionCache(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public long migrateGetCompressionCache() throws LibvirtException {
return migrateGetCompressionCache(0);
    }

    /**
     * Does what {@link #migrateGetCompressionCache(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<Long> migrateGetCompressionCacheAsync(int flags) {
        return Async.call(() -> migrateGetCompressionCache(flags));
    }

    /**
     * Tells how long the guest may stand still at the end of a live migration.
     *
     * <p>In C: <code>virDomainMigrateGetMaxDowntime</code>, since 3.7.0.
     *
     * @param flags Reserved; pass 0.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public long migrateGetMaxDowntime(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainMigrateGetMaxDowntime).put(this).put(flags).run();
        return call.takeLong();
    }

    /**
     * Calls {@link #migrateGetMaxDowntime(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public long migrateGetMaxDowntime() throws LibvirtException {
return migrateGetMaxDowntime(0);
    }

    /**
     * Does what {@link #migrateGetMaxDowntime(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<Long> migrateGetMaxDowntimeAsync(int flags) {
        return Async.call(() -> migrateGetMaxDowntime(flags));
    }

    /**
     * Tells the speed limit for migrations of a domain.
     *
     * <p>In C: <code>virDomainMigrateGetMaxSpeed</code>, since 0.9.5.
     *
     * @param flags Combination of <code>DomainMigrateMaxSpeedFlags</code> values.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public long migrateGetMaxSpeed(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainMigrateGetMaxSpeed).put(this).put(flags).run();
        return call.takeLong();
    }

    /**
     * Calls {@link #migrateGetMaxSpeed(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public long migrateGetMaxSpeed() throws LibvirtException {
return migrateGetMaxSpeed(0);
    }

    /**
     * Does what {@link #migrateGetMaxSpeed(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainMigrateMaxSpeedFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Long> migrateGetMaxSpeedAsync(int flags) {
        return Async.call(() -> migrateGetMaxSpeed(flags));
    }

    /**
     * Sets the size of the cache that XBZRLE compression of memory uses.
     *
     * <p>A hypervisor may round the size and refuse changes while a migration runs. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the domain is not running. Not available on read-only connections.
     *
     * <p>In C: <code>virDomainMigrateSetCompressionCache</code>, since 1.0.3.
     *
     * @param cacheSize New size, in bytes.
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void migrateSetCompressionCache(long cacheSize, int flags) throws LibvirtException {
Call.of(Functions.virDomainMigrateSetCompressionCache).put(this).put(cacheSize).put(flags).run();
    }

    /**
     * Calls {@link #migrateSetCompressionCache(long, int)} with no flags.
     *
     * @param cacheSize New size, in bytes.
     * @throws LibvirtException if it fails
     */
    public void migrateSetCompressionCache(long cacheSize) throws LibvirtException {
migrateSetCompressionCache(cacheSize, 0);
    }

    /**
     * Does what {@link #migrateSetCompressionCache(long, int)} does, on another thread.
     *
     * @param cacheSize New size, in bytes.
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> migrateSetCompressionCacheAsync(long cacheSize, int flags) {
        return Async.run(() -> migrateSetCompressionCache(cacheSize, flags));
    }

    /**
     * Sets how long the guest may stand still at the end of a live migration.
     *
     * <p>May be called before or during the migration. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the domain is not running. Not available on read-only connections.
     *
     * <p>In C: <code>virDomainMigrateSetMaxDowntime</code>, since 0.8.0.
     *
     * @param downtime Longest pause, in ms; more than 0.
     * @param flags Reserved; pass 0.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int migrateSetMaxDowntime(long downtime, int flags) throws LibvirtException {
Call.of(Functions.virDomainMigrateSetMaxDowntime).put(this).put(downtime).put(flags).run();
        return 0;
    }

    /**
     * Calls {@link #migrateSetMaxDowntime(long, int)} with no flags.
     *
     * @param downtime Longest pause, in ms; more than 0.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int migrateSetMaxDowntime(long downtime) throws LibvirtException {
return migrateSetMaxDowntime(downtime, 0);
    }

    /**
     * Does what {@link #migrateSetMaxDowntime(long, int)} does, on another thread.
     *
     * @param downtime Longest pause, in ms; more than 0.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<Integer> migrateSetMaxDowntimeAsync(long downtime, int flags) {
        return Async.call(() -> migrateSetMaxDowntime(downtime, flags));
    }

    /**
     * Limits the speed at which a domain's data is transferred in migrations.
     *
     * <p>Holds for a migration in progress and for later ones without a limit of their own. Not available on read-only connections.
     *
     * <p>In C: <code>virDomainMigrateSetMaxSpeed</code>, since 0.9.0.
     *
     * @param bandwidth Upper limit, in MiB per second.
     * @param flags Combination of <code>DomainMigrateMaxSpeedFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void migrateSetMaxSpeed(long bandwidth, int flags) throws LibvirtException {
Call.of(Functions.virDomainMigrateSetMaxSpeed).put(this).put(bandwidth).put(flags).run();
    }

    /**
     * Calls {@link #migrateSetMaxSpeed(long, int)} with no flags.
     *
     * @param bandwidth Upper limit, in MiB per second.
     * @throws LibvirtException if it fails
     */
    public void migrateSetMaxSpeed(long bandwidth) throws LibvirtException {
migrateSetMaxSpeed(bandwidth, 0);
    }

    /**
     * Does what {@link #migrateSetMaxSpeed(long, int)} does, on another thread.
     *
     * @param bandwidth Upper limit, in MiB per second.
     * @param flags Combination of <code>DomainMigrateMaxSpeedFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> migrateSetMaxSpeedAsync(long bandwidth, int flags) {
        return Async.run(() -> migrateSetMaxSpeed(bandwidth, flags));
    }

    /**
     * Switches a running migration to post-copy.
     *
     * <p>The guest goes on running on the destination at once and fetches memory it still lacks from the source. The migration must have been started with <code>VIR_MIGRATE_POSTCOPY</code>, else the call fails with <code>VIR_ERR_OPERATION_INVALID</code>. From then on it cannot be cancelled; if the connection breaks, the domain stops on both hosts until the migration is taken up again with <code>VIR_MIGRATE_POSTCOPY_RESUME</code>. Not available on read-only connections.
     *
     * <p>In C: <code>virDomainMigrateStartPostCopy</code>, since 1.3.3.
     *
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void migrateStartPostCopy(int flags) throws LibvirtException {
Call.of(Functions.virDomainMigrateStartPostCopy).put(this).put(flags).run();
    }

    /**
     * Calls {@link #migrateStartPostCopy(int)} with no flags.
     *
     * @throws LibvirtException if it fails
     */
    public void migrateStartPostCopy() throws LibvirtException {
migrateStartPostCopy(0);
    }

    /**
     * Does what {@link #migrateStartPostCopy(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> migrateStartPostCopyAsync(int flags) {
        return Async.run(() -> migrateStartPostCopy(flags));
    }

    /**
     * Moves a domain to a destination given by address, with all settings as parameters.
     *
     * <p>With <code>VIR_MIGRATE_PEER2PEER</code> the source host connects to <code>dconnuri</code> and controls the migration; without it the hypervisor sends directly to <code>VIR_MIGRATE_PARAM_URI</code>. Blocks until the end; the source keeps the domain when it fails. Not available on read-only connections.
     *
     * <p>In C: <code>virDomainMigrateToURI3</code>, since 1.1.0.
     *
     * @param dconnuri Connection URI of the destination as the source host reaches it; NULL for direct migration.
     * @param params Settings of the migration; NULL with <code>nparams</code> 0 for defaults throughout.
     * @param flags Combination of <code>DomainMigrateFlags</code> values.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int migrateToURI(String dconnuri, TypedParameter[] params, int flags) throws LibvirtException {
Call.of(Functions.virDomainMigrateToURI3).put(this).put(dconnuri).put(params).put(flags).run();
        return 0;
    }

    /**
     * Calls {@link #migrateToURI(String, TypedParameter[], int)} with no flags.
     *
     * @param dconnuri Connection URI of the destination as the source host reaches it; NULL for direct migration.
     * @param params Settings of the migration; NULL with <code>nparams</code> 0 for defaults throughout.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int migrateToURI(String dconnuri, TypedParameter[] params) throws LibvirtException {
return migrateToURI(dconnuri, params, 0);
    }

    /**
     * Moves a domain to a destination given by address, without a client connection to it.
     *
     * <p>With <code>VIR_MIGRATE_PEER2PEER</code> the source host connects to the management daemon at <code>duri</code>; without it the hypervisor sends directly, which few hypervisors support. Not available on read-only connections. New code uses <code>virDomainMigrateToURI3</code>.
     *
     * <p>In C: <code>virDomainMigrateToURI</code>, since 0.7.2.
     *
     * @param duri Connection URI of the destination for peer-to-peer, else the hypervisor's own migration URI.
     * @param flags Combination of <code>DomainMigrateFlags</code> values.
     * @param dname New name on the destination; NULL keeps the name.
     * @param bandwidth Upper limit of the transfer speed, in MiB per second; 0 for the default.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int migrateToURI(String duri, long flags, String dname, long bandwidth) throws LibvirtException {
Call.of(Functions.virDomainMigrateToURI).put(this).put(duri).put(flags).put(dname).put(bandwidth).run();
        return 0;
    }

    /**
     * Moves a domain to a destination given by address, with separate addresses for control and data.
     *
     * <p>With <code>VIR_MIGRATE_PEER2PEER</code> <code>dconnuri</code> must be given, without it <code>miguri</code>. Otherwise like <code>virDomainMigrateToURI</code>. New code uses <code>virDomainMigrateToURI3</code>.
     *
     * <p>In C: <code>virDomainMigrateToURI2</code>, since 0.9.2.
     *
     * @param dconnuri Connection URI of the destination as the source host reaches it; NULL for direct migration.
     * @param miguri Where the hypervisors send their data; NULL to derive it from <code>dconnuri</code>.
     * @param dxml Definition for the destination, differing only in what the guest cannot see; NULL to take it from the source.
     * @param flags Combination of <code>DomainMigrateFlags</code> values.
     * @param dname New name on the destination; NULL keeps the name.
     * @param bandwidth Upper limit of the transfer speed, in MiB per second; 0 for the default.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int migrateToURI(String dconnuri, String miguri, String dxml, long flags, String dname, long bandwidth) throws LibvirtException {
Call.of(Functions.virDomainMigrateToURI2).put(this).put(dconnuri).put(miguri).put(dxml).put(flags).put(dname).put(bandwidth).run();
        return 0;
    }

    /**
     * Connects a stream to a channel between host and guest of a running domain.
     *
     * <p>Data goes both ways until the stream is closed. Someone already connected gives <code>VIR_ERR_OPERATION_FAILED</code>, unless <code>VIR_DOMAIN_CHANNEL_FORCE</code> throws them out.
     *
     * <p>In C: <code>virDomainOpenChannel</code>, since 1.0.2.
     *
     * @param name Target name of a virtio channel, or the device's alias; NULL takes the first channel.
     * @param st The stream to act on.
     * @param flags Combination of <code>DomainChannelFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void openChannel(String name, Stream st, int flags) throws LibvirtException {
Call.of(Functions.virDomainOpenChannel).put(this).put(name).put(st).put(flags).run();
    }

    /**
     * Calls {@link #openChannel(String, Stream, int)} with no flags.
     *
     * @param name Target name of a virtio channel, or the device's alias; NULL takes the first channel.
     * @param st The stream to act on.
     * @throws LibvirtException if it fails
     */
    public void openChannel(String name, Stream st) throws LibvirtException {
openChannel(name, st, 0);
    }

    /**
     * Does what {@link #openChannel(String, Stream, int)} does, on another thread.
     *
     * @param name Target name of a virtio channel, or the device's alias; NULL takes the first channel.
     * @param st The stream to act on.
     * @param flags Combination of <code>DomainChannelFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> openChannelAsync(String name, Stream st, int flags) {
        return Async.run(() -> openChannel(name, st, flags));
    }

    /**
     * Connects a stream to a text console of a running domain.
     *
     * <p>Data goes both ways until the stream is closed. Someone already connected gives <code>VIR_ERR_OPERATION_FAILED</code>, unless <code>VIR_DOMAIN_CONSOLE_FORCE</code> throws them out. Use a stream opened with <code>VIR_STREAM_NONBLOCK</code> when reading and writing from one thread.
     *
     * <p>In C: <code>virDomainOpenConsole</code>, since 0.8.6.
     *
     * @param devName Alias of the console, serial or parallel device; NULL takes the first console, or else the first serial port.
     * @param st The stream to act on.
     * @param flags Combination of <code>DomainConsoleFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void openConsole(String devName, Stream st, int flags) throws LibvirtException {
Call.of(Functions.virDomainOpenConsole).put(this).put(devName).put(st).put(flags).run();
    }

    /**
     * Calls {@link #openConsole(String, Stream, int)} with no flags.
     *
     * @param devName Alias of the console, serial or parallel device; NULL takes the first console, or else the first serial port.
     * @param st The stream to act on.
     * @throws LibvirtException if it fails
     */
    public void openConsole(String devName, Stream st) throws LibvirtException {
openConsole(devName, st, 0);
    }

    /**
     * Does what {@link #openConsole(String, Stream, int)} does, on another thread.
     *
     * @param devName Alias of the console, serial or parallel device; NULL takes the first console, or else the first serial port.
     * @param st The stream to act on.
     * @param flags Combination of <code>DomainConsoleFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> openConsoleAsync(String devName, Stream st, int flags) {
        return Async.run(() -> openConsole(devName, st, flags));
    }

    /**
     * Hands one end of a connected socket to a display server of a running domain.
     *
     * <p>The caller keeps the other end and talks the display's protocol on it. Works with a local connection only; <code>virDomainOpenGraphicsFD</code> makes the pair of sockets itself and is preferred.
     *
     * <p>In C: <code>virDomainOpenGraphics</code>, since 0.9.7.
     *
     * @param idx Which graphics device, in the order of the XML, from 0.
     * @param fd One end of a pair of connected UNIX sockets; it is duplicated, so the caller still closes its own.
     * @param flags Combination of <code>DomainOpenGraphicsFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void openGraphics(int idx, int fd, int flags) throws LibvirtException {
Call.of(Functions.virDomainOpenGraphics).put(this).put(idx).put(fd).put(flags).run();
    }

    /**
     * Calls {@link #openGraphics(int, int, int)} with no flags.
     *
     * @param idx Which graphics device, in the order of the XML, from 0.
     * @param fd One end of a pair of connected UNIX sockets; it is duplicated, so the caller still closes its own.
     * @throws LibvirtException if it fails
     */
    public void openGraphics(int idx, int fd) throws LibvirtException {
openGraphics(idx, fd, 0);
    }

    /**
     * Does what {@link #openGraphics(int, int, int)} does, on another thread.
     *
     * @param idx Which graphics device, in the order of the XML, from 0.
     * @param fd One end of a pair of connected UNIX sockets; it is duplicated, so the caller still closes its own.
     * @param flags Combination of <code>DomainOpenGraphicsFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> openGraphicsAsync(int idx, int fd, int flags) {
        return Async.run(() -> openGraphics(idx, fd, flags));
    }

    /**
     * Opens a connection to a display server of a running domain and returns it as a file descriptor.
     *
     * <p>Works only over a local connection that can carry descriptors.
     *
     * <p>In C: <code>virDomainOpenGraphicsFD</code>, since 1.2.8.
     *
     * @param idx Which graphics device, in the order of the XML, from 0.
     * @param flags Combination of <code>DomainOpenGraphicsFlags</code> values.
     * @return A connected descriptor, 0 or more, which the caller closes; -1 with an error.
     * @throws LibvirtException if it fails
     */
    public int openGraphicsFD(int idx, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainOpenGraphicsFD).put(this).put(idx).put(flags).run();
        return call.takeInt();
    }

    /**
     * Calls {@link #openGraphicsFD(int, int)} with no flags.
     *
     * @param idx Which graphics device, in the order of the XML, from 0.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int openGraphicsFD(int idx) throws LibvirtException {
return openGraphicsFD(idx, 0);
    }

    /**
     * Does what {@link #openGraphicsFD(int, int)} does, on another thread.
     *
     * @param idx Which graphics device, in the order of the XML, from 0.
     * @param flags Combination of <code>DomainOpenGraphicsFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Integer> openGraphicsFDAsync(int idx, int flags) {
        return Async.call(() -> openGraphicsFD(idx, flags));
    }

    /**
     * Restricts a domain's emulator threads to some of the host's CPUs.
     *
     * <p>Concerns the threads that are neither virtual CPUs nor I/O threads. Not for read-only connections.
     *
     * <p>In C: <code>virDomainPinEmulator</code>, since 0.10.0.
     *
     * @param cpumap Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @throws LibvirtException if it fails
     */
    public void pinEmulator(byte[] cpumap, int flags) throws LibvirtException {
Call.of(Functions.virDomainPinEmulator).put(this).put(cpumap).put(flags).run();
    }

    /**
     * Calls {@link #pinEmulator(byte[], int)} with no flags.
     *
     * @param cpumap Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
     * @throws LibvirtException if it fails
     */
    public void pinEmulator(byte[] cpumap) throws LibvirtException {
pinEmulator(cpumap, 0);
    }

    /**
     * Does what {@link #pinEmulator(byte[], int)} does, on another thread.
     *
     * @param cpumap Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> pinEmulatorAsync(byte[] cpumap, int flags) {
        return Async.run(() -> pinEmulator(cpumap, flags));
    }

    /**
     * Restricts one of a domain's I/O threads to some of the host's CPUs.
     *
     * <p>Fails with <code>VIR_ERR_INVALID_ARG</code> when there is no such thread. Not for read-only connections.
     *
     * <p>In C: <code>virDomainPinIOThread</code>, since 1.2.14.
     *
     * @param iothreadId ID of the I/O thread; at least 1.
     * @param cpumap Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @throws LibvirtException if it fails
     */
    public void pinIOThread(int iothreadId, byte[] cpumap, int flags) throws LibvirtException {
Call.of(Functions.virDomainPinIOThread).put(this).put(iothreadId).put(cpumap).put(flags).run();
    }

    /**
     * Calls {@link #pinIOThread(int, byte[], int)} with no flags.
     *
     * @param iothreadId ID of the I/O thread; at least 1.
     * @param cpumap Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
     * @throws LibvirtException if it fails
     */
    public void pinIOThread(int iothreadId, byte[] cpumap) throws LibvirtException {
pinIOThread(iothreadId, cpumap, 0);
    }

    /**
     * Does what {@link #pinIOThread(int, byte[], int)} does, on another thread.
     *
     * @param iothreadId ID of the I/O thread; at least 1.
     * @param cpumap Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> pinIOThreadAsync(int iothreadId, byte[] cpumap, int flags) {
        return Async.run(() -> pinIOThread(iothreadId, cpumap, flags));
    }

    /**
     * Restricts an active domain's virtual CPU to some of the host's CPUs.
     *
     * <p>Use <code>virDomainPinVcpuFlags</code> to reach the stored configuration.
     *
     * <p>In C: <code>virDomainPinVcpu</code>, since 0.1.4.
     *
     * @param vcpu Number of the virtual CPU, from 0.
     * @param cpumap Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
     * @throws LibvirtException if it fails
     */
    public void pinVcpu(int vcpu, byte[] cpumap) throws LibvirtException {
Call.of(Functions.virDomainPinVcpu).put(this).put(vcpu).put(cpumap).run();
    }

    /**
     * Does what {@link #pinVcpu(int, byte[])} does, on another thread.
     *
     * @param vcpu Number of the virtual CPU, from 0.
     * @param cpumap Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
     * @return done when the call is
     */
    public CompletableFuture<Void> pinVcpuAsync(int vcpu, byte[] cpumap) {
        return Async.run(() -> pinVcpu(vcpu, cpumap));
    }

    /**
     * Restricts a virtual CPU to some of the host's CPUs, live, in the stored configuration or both.
     *
     * <p>Not for read-only connections.
     *
     * <p>In C: <code>virDomainPinVcpuFlags</code>, since 0.9.3.
     *
     * @param vcpu Number of the virtual CPU, from 0.
     * @param cpumap Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @throws LibvirtException if it fails
     */
    public void pinVcpuFlags(int vcpu, byte[] cpumap, int flags) throws LibvirtException {
Call.of(Functions.virDomainPinVcpuFlags).put(this).put(vcpu).put(cpumap).put(flags).run();
    }

    /**
     * Calls {@link #pinVcpuFlags(int, byte[], int)} with no flags.
     *
     * @param vcpu Number of the virtual CPU, from 0.
     * @param cpumap Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
     * @throws LibvirtException if it fails
     */
    public void pinVcpuFlags(int vcpu, byte[] cpumap) throws LibvirtException {
pinVcpuFlags(vcpu, cpumap, 0);
    }

    /**
     * Does what {@link #pinVcpuFlags(int, byte[], int)} does, on another thread.
     *
     * @param vcpu Number of the virtual CPU, from 0.
     * @param cpumap Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> pinVcpuFlagsAsync(int vcpu, byte[] cpumap, int flags) {
        return Async.run(() -> pinVcpuFlags(vcpu, cpumap, flags));
    }

    /**
     * Sends a command to the agent inside a guest and waits for the reply.
     *
     * <p>Needs a connection that is not read-only and a <code>qemu-ga</code> channel. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the domain is not running, with <code>VIR_ERR_AGENT_UNRESPONSIVE</code> when the agent does not answer. The caller frees the reply.
     *
     * <p>In C: <code>virDomainQemuAgentCommand</code>, since 0.10.0.
     *
     * @param cmd Command as JSON.
     * @param timeout How long to wait, in seconds, or one of the values of <code>DomainQemuAgentCommandTimeoutValues</code>.
     * @param flags Reserved; pass 0.
     * @return Reply as JSON; NULL on failure, and without an error when no reply was waited for.
     * @throws LibvirtException if it fails
     */
    public String qemuAgentCommand(String cmd, int timeout, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainQemuAgentCommand).put(this).put(cmd).put(timeout).put(flags).run();
        return call.takeText();
    }

    /**
     * Calls {@link #qemuAgentCommand(String, int, int)} with no flags.
     *
     * @param cmd Command as JSON.
     * @param timeout How long to wait, in seconds, or one of the values of <code>DomainQemuAgentCommandTimeoutValues</code>.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String qemuAgentCommand(String cmd, int timeout) throws LibvirtException {
return qemuAgentCommand(cmd, timeout, 0);
    }

    /**
     * Does what {@link #qemuAgentCommand(String, int, int)} does, on another thread.
     *
     * @param cmd Command as JSON.
     * @param timeout How long to wait, in seconds, or one of the values of <code>DomainQemuAgentCommandTimeoutValues</code>.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<String> qemuAgentCommandAsync(String cmd, int timeout, int flags) {
        return Async.call(() -> qemuAgentCommand(cmd, timeout, flags));
    }

    /**
     * Sends a command to a guest's QEMU monitor and waits for the reply.
     *
     * <p>Meant for development and emergencies: what the command changes is unknown to the driver, so the guest's recorded state may no longer be right, and it counts as tainted. Needs a connection that is not read-only. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the domain is not running.
     *
     * <p>In C: <code>virDomainQemuMonitorCommand</code>, since 0.8.3.
     *
     * @param cmd Command, as JSON or as text of the human monitor.
     * @param flags Combination of <code>DomainQemuMonitorCommandFlags</code> values.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String qemuMonitorCommand(String cmd, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainQemuMonitorCommand).put(this).put(cmd).put(flags).run();
        return call.takeText();
    }

    /**
     * Calls {@link #qemuMonitorCommand(String, int)} with no flags.
     *
     * @param cmd Command, as JSON or as text of the human monitor.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String qemuMonitorCommand(String cmd) throws LibvirtException {
return qemuMonitorCommand(cmd, 0);
    }

    /**
     * Does what {@link #qemuMonitorCommand(String, int)} does, on another thread.
     *
     * @param cmd Command, as JSON or as text of the human monitor.
     * @param flags Combination of <code>DomainQemuMonitorCommandFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<String> qemuMonitorCommandAsync(String cmd, int flags) {
        return Async.call(() -> qemuMonitorCommand(cmd, flags));
    }

    /**
     * Sends a command to a guest's QEMU monitor, with file descriptors attached.
     *
     * <p>Works like <code>virDomainQemuMonitorCommand</code>, and over local UNIX sockets only. Descriptors that come back are the caller's to close.
     *
     * <p>In C: <code>virDomainQemuMonitorCommandWithFiles</code>, since 8.2.0.
     *
     * @param cmd Command, as JSON or as text of the human monitor.
     * @param infiles File descriptors to hand over, at most one is of use to QEMU; NULL for none.
     * @param flags Combination of <code>DomainQemuMonitorCommandFlags</code> values.
     * @return the {@link DomainQemuMonitorCommandWithFiles}
     * @throws LibvirtException if it fails
     */
    public DomainQemuMonitorCommandWithFiles qemuMonitorCommandWithFiles(String cmd, int[] infiles, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainQemuMonitorCommandWithFiles).put(this).put(cmd).put(infiles).put(flags).run();
        return new DomainQemuMonitorCommandWithFiles(call);
    }

    /**
     * Calls {@link #qemuMonitorCommandWithFiles(String, int[], int)} with no flags.
     *
     * @param cmd Command, as JSON or as text of the human monitor.
     * @param infiles File descriptors to hand over, at most one is of use to QEMU; NULL for none.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public DomainQemuMonitorCommandWithFiles qemuMonitorCommandWithFiles(String cmd, int[] infiles) throws LibvirtException {
return qemuMonitorCommandWithFiles(cmd, infiles, 0);
    }

    /**
     * Does what {@link #qemuMonitorCommandWithFiles(String, int[], int)} does, on another thread.
     *
     * @param cmd Command, as JSON or as text of the human monitor.
     * @param infiles File descriptors to hand over, at most one is of use to QEMU; NULL for none.
     * @param flags Combination of <code>DomainQemuMonitorCommandFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<DomainQemuMonitorCommandWithFiles> qemuMonitorCommandWithFilesAsync(String cmd, int[] infiles, int flags) {
        return Async.call(() -> qemuMonitorCommandWithFiles(cmd, infiles, flags));
    }

    /**
     * Asks a domain's guest to reboot, by the means given.
     *
     * <p>Returns once the request is sent; the guest may ignore it. What happens when the guest obeys follows <code>&lt;on_reboot&gt;</code>. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the domain is not running.
     *
     * <p>In C: <code>virDomainReboot</code>, since 0.1.0.
     *
     * @param flags Combination of <code>DomainRebootFlagValues</code> values.
     * @throws LibvirtException if it fails
     */
    public void reboot(int flags) throws LibvirtException {
Call.of(Functions.virDomainReboot).put(this).put(flags).run();
    }

    /**
     * Calls {@link #reboot(int)} with no flags.
     *
     * @throws LibvirtException if it fails
     */
    public void reboot() throws LibvirtException {
reboot(0);
    }

    /**
     * Does what {@link #reboot(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainRebootFlagValues</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> rebootAsync(int flags) {
        return Async.run(() -> reboot(flags));
    }

    /**
     * Gives a persistent domain a new name.
     *
     * <p>The domain has to be inactive, and some drivers refuse it while there are snapshots or checkpoints (<code>VIR_ERR_OPERATION_INVALID</code>). The name must be free and must not be empty. Other handles keep the old name until they are looked up again.
     *
     * <p>In C: <code>virDomainRename</code>, since 1.2.19.
     *
     * @param newName New name; without slashes.
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void rename(String newName, int flags) throws LibvirtException {
Call.of(Functions.virDomainRename).put(this).put(newName).put(flags).run();
    }

    /**
     * Calls {@link #rename(String, int)} with no flags.
     *
     * @param newName New name; without slashes.
     * @throws LibvirtException if it fails
     */
    public void rename(String newName) throws LibvirtException {
rename(newName, 0);
    }

    /**
     * Does what {@link #rename(String, int)} does, on another thread.
     *
     * @param newName New name; without slashes.
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> renameAsync(String newName, int flags) {
        return Async.run(() -> rename(newName, flags));
    }

    /**
     * Resets a domain at once, as the reset button of a real machine does.
     *
     * <p>The guest is not told, and unwritten data is lost. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the domain is not running.
     *
     * <p>In C: <code>virDomainReset</code>, since 0.9.7.
     *
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void reset(int flags) throws LibvirtException {
Call.of(Functions.virDomainReset).put(this).put(flags).run();
    }

    /**
     * Calls {@link #reset(int)} with no flags.
     *
     * @throws LibvirtException if it fails
     */
    public void reset() throws LibvirtException {
reset(0);
    }

    /**
     * Does what {@link #reset(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> resetAsync(int flags) {
        return Async.run(() -> reset(flags));
    }

    /**
     * Lets a paused domain run on.
     *
     * <p>Fails with <code>VIR_ERR_OPERATION_INVALID</code> when it is not active. For a guest that put itself to sleep use <code>virDomainPMWakeup</code>.
     *
     * <p>In C: <code>virDomainResume</code>, since 0.0.3.
     *
     * @throws LibvirtException if it fails
     */
    public void resume() throws LibvirtException {
Call.of(Functions.virDomainResume).put(this).run();
    }

    /**
     * Does what {@link #resume()} does, on another thread.
     *
     * @return done when the call is
     */
    public CompletableFuture<Void> resumeAsync() {
        return Async.run(() -> resume());
    }

    /**
     * Saves an active domain's memory and device state to a file and stops the domain.
     *
     * <p>Disks are not part of the file and must stay unchanged until <code>virDomainRestore</code>. Runs as a job that <code>virDomainGetJobInfo</code> watches and <code>virDomainAbortJob</code> cancels, after which the domain goes on. A transient domain is gone afterwards. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the domain is not active.
     *
     * <p>In C: <code>virDomainSave</code>, since 0.0.3.
     *
     * @param to Path of the file on the host of the hypervisor.
     * @throws LibvirtException if it fails
     */
    public void save(String to) throws LibvirtException {
Call.of(Functions.virDomainSave).put(this).put(to).run();
    }

    /**
     * Does what {@link #save(String)} does, on another thread.
     *
     * @param to Path of the file on the host of the hypervisor.
     * @return done when the call is
     */
    public CompletableFuture<Void> saveAsync(String to) {
        return Async.run(() -> save(to));
    }

    /**
     * Saves an active domain's state to a file, with options, and stops the domain.
     *
     * <p>Acts like <code>virDomainSave</code>. <code>VIR_DOMAIN_SAVE_RUNNING</code> and <code>VIR_DOMAIN_SAVE_PAUSED</code> exclude each other; they record in the file how it is to be restored.
     *
     * <p>In C: <code>virDomainSaveFlags</code>, since 0.9.4.
     *
     * @param to Path of the file on the host of the hypervisor.
     * @param dxml Domain XML to record in the file, to change what the guest does not see, such as paths on the host; NULL for the current one.
     * @param flags Combination of <code>DomainSaveRestoreFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void saveFlags(String to, String dxml, int flags) throws LibvirtException {
Call.of(Functions.virDomainSaveFlags).put(this).put(to).put(dxml).put(flags).run();
    }

    /**
     * Calls {@link #saveFlags(String, String, int)} with no flags.
     *
     * @param to Path of the file on the host of the hypervisor.
     * @param dxml Domain XML to record in the file, to change what the guest does not see, such as paths on the host; NULL for the current one.
     * @throws LibvirtException if it fails
     */
    public void saveFlags(String to, String dxml) throws LibvirtException {
saveFlags(to, dxml, 0);
    }

    /**
     * Does what {@link #saveFlags(String, String, int)} does, on another thread.
     *
     * @param to Path of the file on the host of the hypervisor.
     * @param dxml Domain XML to record in the file, to change what the guest does not see, such as paths on the host; NULL for the current one.
     * @param flags Combination of <code>DomainSaveRestoreFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> saveFlagsAsync(String to, String dxml, int flags) {
        return Async.run(() -> saveFlags(to, dxml, flags));
    }

    /**
     * Saves an active domain's state as the parameters say, and stops the domain.
     *
     * <p>Acts like <code>virDomainSaveFlags</code>, or like <code>virDomainManagedSave</code> when no file is named.
     *
     * <p>In C: <code>virDomainSaveParams</code>, since 8.4.0.
     *
     * @param params File, XML, format and channels.
     * @param flags Combination of <code>DomainSaveRestoreFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void saveParams(TypedParameter[] params, int flags) throws LibvirtException {
Call.of(Functions.virDomainSaveParams).put(this).put(params).put(flags).run();
    }

    /**
     * Calls {@link #saveParams(TypedParameter[], int)} with no flags.
     *
     * @param params File, XML, format and channels.
     * @throws LibvirtException if it fails
     */
    public void saveParams(TypedParameter[] params) throws LibvirtException {
saveParams(params, 0);
    }

    /**
     * Does what {@link #saveParams(TypedParameter[], int)} does, on another thread.
     *
     * @param params File, XML, format and channels.
     * @param flags Combination of <code>DomainSaveRestoreFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> saveParamsAsync(TypedParameter[] params, int flags) {
        return Async.run(() -> saveParams(params, flags));
    }

    /**
     * Takes a picture of what a screen of the running domain shows.
     *
     * <p>The image comes through the stream, which has to be read to its end and finished by the caller; its format is the hypervisor's choice. Needs a connection that is not read-only.
     *
     * <p>In C: <code>virDomainScreenshot</code>, since 0.9.2.
     *
     * @param stream The stream to act on.
     * @param screen Which screen, counted over all graphics devices from 0.
     * @param flags Reserved; pass 0.
     * @return MIME type of the image, such as <code>image/png</code>, which the caller frees; NULL on error.
     * @throws LibvirtException if it fails
     */
    public String screenshot(Stream stream, int screen, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainScreenshot).put(this).put(stream).put(screen).put(flags).run();
        return call.takeText();
    }

    /**
     * Calls {@link #screenshot(Stream, int, int)} with no flags.
     *
     * @param stream The stream to act on.
     * @param screen Which screen, counted over all graphics devices from 0.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String screenshot(Stream stream, int screen) throws LibvirtException {
return screenshot(stream, screen, 0);
    }

    /**
     * Does what {@link #screenshot(Stream, int, int)} does, on another thread.
     *
     * @param stream The stream to act on.
     * @param screen Which screen, counted over all graphics devices from 0.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<String> screenshotAsync(Stream stream, int screen, int flags) {
        return Async.call(() -> screenshot(stream, screen, flags));
    }

    /**
     * Presses keys in a running domain, holds them together for a while and lets them go.
     *
     * <p>At most <code>VIR_DOMAIN_SEND_KEY_MAX_KEYS</code> keys go into one call; sequences take a call for each chord. A code unknown to <code>codeset</code> gives <code>VIR_ERR_INVALID_ARG</code>.
     *
     * <p>In C: <code>virDomainSendKey</code>, since 0.9.3.
     *
     * @param codeset Numbering that <code>keycodes</code> follows.
     * @param holdtime How long the keys stay down, in milliseconds; 0 is the hypervisor's default.
     * @param keycodes Keys to press, all at once.
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void sendKey(int codeset, int holdtime, int[] keycodes, int flags) throws LibvirtException {
Call.of(Functions.virDomainSendKey).put(this).put(codeset).put(holdtime).put(keycodes).put(flags).run();
    }

    /**
     * Calls {@link #sendKey(int, int, int[], int)} with no flags.
     *
     * @param codeset Numbering that <code>keycodes</code> follows.
     * @param holdtime How long the keys stay down, in milliseconds; 0 is the hypervisor's default.
     * @param keycodes Keys to press, all at once.
     * @throws LibvirtException if it fails
     */
    public void sendKey(int codeset, int holdtime, int[] keycodes) throws LibvirtException {
sendKey(codeset, holdtime, keycodes, 0);
    }

    /**
     * Does what {@link #sendKey(int, int, int[], int)} does, on another thread.
     *
     * @param codeset Numbering that <code>keycodes</code> follows.
     * @param holdtime How long the keys stay down, in milliseconds; 0 is the hypervisor's default.
     * @param keycodes Keys to press, all at once.
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> sendKeyAsync(int codeset, int holdtime, int[] keycodes, int flags) {
        return Async.run(() -> sendKey(codeset, holdtime, keycodes, flags));
    }

    /**
     * Sends a signal to a process in the guest.
     *
     * <p>Made for containers; drivers may allow only the first process. The domain has to be running.
     *
     * <p>In C: <code>virDomainSendProcessSignal</code>, since 1.0.1.
     *
     * @param pidValue Process number as seen inside the guest; a negative one means a process group, 0 is not allowed.
     * @param signum Signal to send.
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void sendProcessSignal(long pidValue, int signum, int flags) throws LibvirtException {
Call.of(Functions.virDomainSendProcessSignal).put(this).put(pidValue).put(signum).put(flags).run();
    }

    /**
     * Calls {@link #sendProcessSignal(long, int, int)} with no flags.
     *
     * @param pidValue Process number as seen inside the guest; a negative one means a process group, 0 is not allowed.
     * @param signum Signal to send.
     * @throws LibvirtException if it fails
     */
    public void sendProcessSignal(long pidValue, int signum) throws LibvirtException {
sendProcessSignal(pidValue, signum, 0);
    }

    /**
     * Does what {@link #sendProcessSignal(long, int, int)} does, on another thread.
     *
     * @param pidValue Process number as seen inside the guest; a negative one means a process group, 0 is not allowed.
     * @param signum Signal to send.
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> sendProcessSignalAsync(long pidValue, int signum, int flags) {
        return Async.run(() -> sendProcessSignal(pidValue, signum, flags));
    }

    /**
     * Sets whether a domain is started together with the host.
     *
     * <p>Only for persistent domains; fails with <code>VIR_ERR_OPERATION_INVALID</code> on a transient one.
     *
     * <p>In C: <code>virDomainSetAutostart</code>, since 0.2.1.
     *
     * @param autostart 1 to start it automatically, 0 not to.
     * @throws LibvirtException if it fails
     */
    public void setAutostart(boolean autostart) throws LibvirtException {
Call.of(Functions.virDomainSetAutostart).put(this).put(autostart).run();
    }

    /**
     * Does what {@link #setAutostart(boolean)} does, on another thread.
     *
     * @param autostart 1 to start it automatically, 0 not to.
     * @return done when the call is
     */
    public CompletableFuture<Void> setAutostartAsync(boolean autostart) {
        return Async.run(() -> setAutostart(autostart));
    }

    /**
     * Sets whether a domain is started the next time the host boots, and only then.
     *
     * <p>The setting is cleared by that start and is independent of <code>virDomainSetAutostart</code>. Only for persistent domains.
     *
     * <p>In C: <code>virDomainSetAutostartOnce</code>, since 11.2.0.
     *
     * @param autostart 1 to have it started once, 0 to cancel that.
     * @throws LibvirtException if it fails
     */
    public void setAutostartOnce(boolean autostart) throws LibvirtException {
Call.of(Functions.virDomainSetAutostartOnce).put(this).put(autostart).run();
    }

    /**
     * Does what {@link #setAutostartOnce(boolean)} does, on another thread.
     *
     * @param autostart 1 to have it started once, 0 to cancel that.
     * @return done when the call is
     */
    public CompletableFuture<Void> setAutostartOnceAsync(boolean autostart) {
        return Async.run(() -> setAutostartOnce(autostart));
    }

    /**
     * Changes the domain's block I/O weights and limits per host device.
     *
     * <p>Parameters left out keep their values. Needs cgroups for a running domain, and a connection that is not read-only. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when live change is asked of an inactive domain.
     *
     * <p>In C: <code>virDomainSetBlkioParameters</code>, since 0.9.0.
     *
     * @param params New values.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @throws LibvirtException if it fails
     */
    public void setBlkioParameters(TypedParameter[] params, int flags) throws LibvirtException {
Call.of(Functions.virDomainSetBlkioParameters).put(this).put(params).put(flags).run();
    }

    /**
     * Calls {@link #setBlkioParameters(TypedParameter[], int)} with no flags.
     *
     * @param params New values.
     * @throws LibvirtException if it fails
     */
    public void setBlkioParameters(TypedParameter[] params) throws LibvirtException {
setBlkioParameters(params, 0);
    }

    /**
     * Does what {@link #setBlkioParameters(TypedParameter[], int)} does, on another thread.
     *
     * @param params New values.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> setBlkioParametersAsync(TypedParameter[] params, int flags) {
        return Async.run(() -> setBlkioParameters(params, flags));
    }

    /**
     * Changes the throughput limits of a disk.
     *
     * <p>Parameters left out keep their values, except that drivers may reset the rest of a group (bytes, operations, their bursts) when one member is given; give the whole group to be sure. Contradicting limits give <code>VIR_ERR_INVALID_ARG</code>.
     *
     * <p>In C: <code>virDomainSetBlockIoTune</code>, since 0.9.8.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param params New limits.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @throws LibvirtException if it fails
     */
    public void setBlockIoTune(String disk, TypedParameter[] params, int flags) throws LibvirtException {
Call.of(Functions.virDomainSetBlockIoTune).put(this).put(disk).put(params).put(flags).run();
    }

    /**
     * Calls {@link #setBlockIoTune(String, TypedParameter[], int)} with no flags.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param params New limits.
     * @throws LibvirtException if it fails
     */
    public void setBlockIoTune(String disk, TypedParameter[] params) throws LibvirtException {
setBlockIoTune(disk, params, 0);
    }

    /**
     * Does what {@link #setBlockIoTune(String, TypedParameter[], int)} does, on another thread.
     *
     * @param disk Disk, by its target name (<code>vda</code>) or by the path of its source.
     * @param params New limits.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> setBlockIoTuneAsync(String disk, TypedParameter[] params, int flags) {
        return Async.run(() -> setBlockIoTune(disk, params, flags));
    }

    /**
     * Asks for an event when writing to a disk image goes beyond a byte offset.
     *
     * <p>It serves to grow thin storage before the guest runs into its end. The event <code>VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD</code> fires once, then the threshold is to be set again. For a top image it may come twice, under the name with the index and the one without. The request does not outlast the running domain. Useful for block devices with formats such as qcow2, where the end of written data moves.
     *
     * <p>In C: <code>virDomainSetBlockThreshold</code>, since 3.1.0.
     *
     * @param dev Image, by the disk's target name (<code>vda</code>), or with an index for one of its backing images (<code>vda[3]</code>).
     * @param threshold Offset in bytes within the image; 0 switches the event off.
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void setBlockThreshold(String dev, long threshold, int flags) throws LibvirtException {
Call.of(Functions.virDomainSetBlockThreshold).put(this).put(dev).put(threshold).put(flags).run();
    }

    /**
     * Calls {@link #setBlockThreshold(String, long, int)} with no flags.
     *
     * @param dev Image, by the disk's target name (<code>vda</code>), or with an index for one of its backing images (<code>vda[3]</code>).
     * @param threshold Offset in bytes within the image; 0 switches the event off.
     * @throws LibvirtException if it fails
     */
    public void setBlockThreshold(String dev, long threshold) throws LibvirtException {
setBlockThreshold(dev, threshold, 0);
    }

    /**
     * Does what {@link #setBlockThreshold(String, long, int)} does, on another thread.
     *
     * @param dev Image, by the disk's target name (<code>vda</code>), or with an index for one of its backing images (<code>vda[3]</code>).
     * @param threshold Offset in bytes within the image; 0 switches the event off.
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> setBlockThresholdAsync(String dev, long threshold, int flags) {
        return Async.run(() -> setBlockThreshold(dev, threshold, flags));
    }

    /**
     * Makes the guest start or stop using virtual CPUs.
     *
     * <p>Nothing is plugged in or out, so the guest may undo it; see <code>virDomainSetVcpu</code> for that. Needs the guest agent. CPU 0 mostly cannot be stopped.
     *
     * <p>In C: <code>virDomainSetGuestVcpus</code>, since 2.0.0.
     *
     * @param cpumap Virtual CPUs in the guest's numbering, as a list such as <code>0-3,5</code>.
     * @param state 1 to use them, 0 to stop using them.
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void setGuestVcpus(String cpumap, boolean state, int flags) throws LibvirtException {
Call.of(Functions.virDomainSetGuestVcpus).put(this).put(cpumap).put(state).put(flags).run();
    }

    /**
     * Calls {@link #setGuestVcpus(String, boolean, int)} with no flags.
     *
     * @param cpumap Virtual CPUs in the guest's numbering, as a list such as <code>0-3,5</code>.
     * @param state 1 to use them, 0 to stop using them.
     * @throws LibvirtException if it fails
     */
    public void setGuestVcpus(String cpumap, boolean state) throws LibvirtException {
setGuestVcpus(cpumap, state, 0);
    }

    /**
     * Does what {@link #setGuestVcpus(String, boolean, int)} does, on another thread.
     *
     * @param cpumap Virtual CPUs in the guest's numbering, as a list such as <code>0-3,5</code>.
     * @param state 1 to use them, 0 to stop using them.
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> setGuestVcpusAsync(String cpumap, boolean state, int flags) {
        return Async.run(() -> setGuestVcpus(cpumap, state, flags));
    }

    /**
     * Changes how one of a domain's I/O threads polls, and the size of its thread pool.
     *
     * <p>Values that the emulator does not know are refused. Not for read-only connections.
     *
     * <p>In C: <code>virDomainSetIOThreadParams</code>, since 4.10.0.
     *
     * @param iothreadId ID of the I/O thread; at least 1.
     * @param params Parameters to set.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @throws LibvirtException if it fails
     */
    public void setIOThreadParams(int iothreadId, TypedParameter[] params, int flags) throws LibvirtException {
Call.of(Functions.virDomainSetIOThreadParams).put(this).put(iothreadId).put(params).put(flags).run();
    }

    /**
     * Calls {@link #setIOThreadParams(int, TypedParameter[], int)} with no flags.
     *
     * @param iothreadId ID of the I/O thread; at least 1.
     * @param params Parameters to set.
     * @throws LibvirtException if it fails
     */
    public void setIOThreadParams(int iothreadId, TypedParameter[] params) throws LibvirtException {
setIOThreadParams(iothreadId, params, 0);
    }

    /**
     * Does what {@link #setIOThreadParams(int, TypedParameter[], int)} does, on another thread.
     *
     * @param iothreadId ID of the I/O thread; at least 1.
     * @param params Parameters to set.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> setIOThreadParamsAsync(int iothreadId, TypedParameter[] params, int flags) {
        return Async.run(() -> setIOThreadParams(iothreadId, params, flags));
    }

    /**
     * Changes the bandwidth limits of a network interface.
     *
     * <p>A direction none of whose parameters is given keeps its limits.
     *
     * <p>In C: <code>virDomainSetInterfaceParameters</code>, since 0.9.9.
     *
     * @param device Interface, by its host device name (<code>vnet0</code>) or its MAC address.
     * @param params New limits.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @throws LibvirtException if it fails
     */
    public void setInterfaceParameters(String device, TypedParameter[] params, int flags) throws LibvirtException {
Call.of(Functions.virDomainSetInterfaceParameters).put(this).put(device).put(params).put(flags).run();
    }

    /**
     * Calls {@link #setInterfaceParameters(String, TypedParameter[], int)} with no flags.
     *
     * @param device Interface, by its host device name (<code>vnet0</code>) or its MAC address.
     * @param params New limits.
     * @throws LibvirtException if it fails
     */
    public void setInterfaceParameters(String device, TypedParameter[] params) throws LibvirtException {
setInterfaceParameters(device, params, 0);
    }

    /**
     * Does what {@link #setInterfaceParameters(String, TypedParameter[], int)} does, on another thread.
     *
     * @param device Interface, by its host device name (<code>vnet0</code>) or its MAC address.
     * @param params New limits.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> setInterfaceParametersAsync(String device, TypedParameter[] params, int flags) {
        return Async.run(() -> setInterfaceParameters(device, params, flags));
    }

    /**
     * Injects a secret into a confidential domain.
     *
     * <p>Secret and header, both encrypted for the guest by its owner, are required, the address is optional. The domain has to be active and paused, and must not have run yet (<code>VIR_ERR_OPERATION_INVALID</code> otherwise).
     *
     * <p>In C: <code>virDomainSetLaunchSecurityState</code>, since 8.0.0.
     *
     * @param params Secret, header and, if wanted, the address.
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void setLaunchSecurityState(TypedParameter[] params, int flags) throws LibvirtException {
Call.of(Functions.virDomainSetLaunchSecurityState).put(this).put(params).put(flags).run();
    }

    /**
     * Calls {@link #setLaunchSecurityState(TypedParameter[], int)} with no flags.
     *
     * @param params Secret, header and, if wanted, the address.
     * @throws LibvirtException if it fails
     */
    public void setLaunchSecurityState(TypedParameter[] params) throws LibvirtException {
setLaunchSecurityState(params, 0);
    }

    /**
     * Does what {@link #setLaunchSecurityState(TypedParameter[], int)} does, on another thread.
     *
     * @param params Secret, header and, if wanted, the address.
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> setLaunchSecurityStateAsync(TypedParameter[] params, int flags) {
        return Async.run(() -> setLaunchSecurityState(params, flags));
    }

    /**
     * Changes what happens when a guest powers off, reboots or crashes.
     *
     * <p>Fails with <code>VIR_ERR_INVALID_ARG</code> for an action that does not go with the event, such as a core dump on reboot.
     *
     * <p>In C: <code>virDomainSetLifecycleAction</code>, since 3.9.0.
     *
     * @param type Event that the action is for.
     * @param action What to do from now on.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @throws LibvirtException if it fails
     */
    public void setLifecycleAction(int type, int action, int flags) throws LibvirtException {
Call.of(Functions.virDomainSetLifecycleAction).put(this).put(type).put(action).put(flags).run();
    }

    /**
     * Calls {@link #setLifecycleAction(int, int, int)} with no flags.
     *
     * @param type Event that the action is for.
     * @param action What to do from now on.
     * @throws LibvirtException if it fails
     */
    public void setLifecycleAction(int type, int action) throws LibvirtException {
setLifecycleAction(type, action, 0);
    }

    /**
     * Does what {@link #setLifecycleAction(int, int, int)} does, on another thread.
     *
     * @param type Event that the action is for.
     * @param action What to do from now on.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> setLifecycleActionAsync(int type, int action, int flags) {
        return Async.run(() -> setLifecycleAction(type, action, flags));
    }

    /**
     * Changes the upper bound of a domain's memory.
     *
     * <p>Drivers differ on whether this is possible while the domain is active, and whether it reaches the stored configuration; <code>virDomainSetMemoryFlags</code> with <code>VIR_DOMAIN_MEM_MAXIMUM</code> leaves no doubt. An amount in use above the new bound is lowered to it.
     *
     * <p>In C: <code>virDomainSetMaxMemory</code>, since 0.0.3.
     *
     * @param memory New bound, in KiB; at least 1.
     * @throws LibvirtException if it fails
     */
    public void setMaxMemory(long memory) throws LibvirtException {
Call.of(Functions.virDomainSetMaxMemory).put(this).put(memory).run();
    }

    /**
     * Does what {@link #setMaxMemory(long)} does, on another thread.
     *
     * @param memory New bound, in KiB; at least 1.
     * @return done when the call is
     */
    public CompletableFuture<Void> setMaxMemoryAsync(long memory) {
        return Async.run(() -> setMaxMemory(memory));
    }

    /**
     * Changes how much memory an active domain's guest may use.
     *
     * <p>The guest's balloon driver does the work by and by, so the amount reported afterwards may still be the old one. Whether the stored configuration changes as well depends on the driver: use <code>virDomainSetMemoryFlags</code> to decide it.
     *
     * <p>In C: <code>virDomainSetMemory</code>, since 0.1.1.
     *
     * @param memory New amount, in KiB; not above the upper bound.
     * @throws LibvirtException if it fails
     */
    public void setMemory(long memory) throws LibvirtException {
Call.of(Functions.virDomainSetMemory).put(this).put(memory).run();
    }

    /**
     * Does what {@link #setMemory(long)} does, on another thread.
     *
     * @param memory New amount, in KiB; not above the upper bound.
     * @return done when the call is
     */
    public CompletableFuture<Void> setMemoryAsync(long memory) {
        return Async.run(() -> setMemory(memory));
    }

    /**
     * Changes how much memory a guest may use, live, in the stored configuration or both.
     *
     * <p>A live change is left to the guest's balloon driver and happens by and by. With <code>VIR_DOMAIN_MEM_MAXIMUM</code> the upper bound changes instead. Fails with <code>VIR_ERR_OPERATION_INVALID</code> for <code>VIR_DOMAIN_MEM_LIVE</code> on an inactive domain.
     *
     * <p>In C: <code>virDomainSetMemoryFlags</code>, since 0.9.0.
     *
     * @param memory New amount, in KiB; at least 1.
     * @param flags Combination of <code>DomainMemoryModFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void setMemoryFlags(long memory, int flags) throws LibvirtException {
Call.of(Functions.virDomainSetMemoryFlags).put(this).put(memory).put(flags).run();
    }

    /**
     * Calls {@link #setMemoryFlags(long, int)} with no flags.
     *
     * @param memory New amount, in KiB; at least 1.
     * @throws LibvirtException if it fails
     */
    public void setMemoryFlags(long memory) throws LibvirtException {
setMemoryFlags(memory, 0);
    }

    /**
     * Does what {@link #setMemoryFlags(long, int)} does, on another thread.
     *
     * @param memory New amount, in KiB; at least 1.
     * @param flags Combination of <code>DomainMemoryModFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> setMemoryFlagsAsync(long memory, int flags) {
        return Async.run(() -> setMemoryFlags(memory, flags));
    }

    /**
     * Changes the limits on a domain's use of host memory.
     *
     * <p>Only the parameters given change, in the order given; lower the hard limit before the swap limit, and raise them the other way round. Not for read-only connections.
     *
     * <p>In C: <code>virDomainSetMemoryParameters</code>, since 0.8.5.
     *
     * @param params Limits to set.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @throws LibvirtException if it fails
     */
    public void setMemoryParameters(TypedParameter[] params, int flags) throws LibvirtException {
Call.of(Functions.virDomainSetMemoryParameters).put(this).put(params).put(flags).run();
    }

    /**
     * Calls {@link #setMemoryParameters(TypedParameter[], int)} with no flags.
     *
     * @param params Limits to set.
     * @throws LibvirtException if it fails
     */
    public void setMemoryParameters(TypedParameter[] params) throws LibvirtException {
setMemoryParameters(params, 0);
    }

    /**
     * Does what {@link #setMemoryParameters(TypedParameter[], int)} does, on another thread.
     *
     * @param params Limits to set.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> setMemoryParametersAsync(TypedParameter[] params, int flags) {
        return Async.run(() -> setMemoryParameters(params, flags));
    }

    /**
     * Sets how often the balloon driver collects the guest's memory statistics.
     *
     * <p>The numbers come out of <code>virDomainMemoryStats</code>. Needs a memory balloon device.
     *
     * <p>In C: <code>virDomainSetMemoryStatsPeriod</code>, since 1.1.1.
     *
     * @param period Interval in seconds; 0 stops the collection.
     * @param flags Combination of <code>DomainMemoryModFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void setMemoryStatsPeriod(int period, int flags) throws LibvirtException {
Call.of(Functions.virDomainSetMemoryStatsPeriod).put(this).put(period).put(flags).run();
    }

    /**
     * Calls {@link #setMemoryStatsPeriod(int, int)} with no flags.
     *
     * @param period Interval in seconds; 0 stops the collection.
     * @throws LibvirtException if it fails
     */
    public void setMemoryStatsPeriod(int period) throws LibvirtException {
setMemoryStatsPeriod(period, 0);
    }

    /**
     * Does what {@link #setMemoryStatsPeriod(int, int)} does, on another thread.
     *
     * @param period Interval in seconds; 0 stops the collection.
     * @param flags Combination of <code>DomainMemoryModFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> setMemoryStatsPeriodAsync(int period, int flags) {
        return Async.run(() -> setMemoryStatsPeriod(period, flags));
    }

    /**
     * Changes or removes a domain's title, description or an application's metadata.
     *
     * <p>Title and description are plain text, and a title has no line breaks. An element replaces the one with the same namespace URI, so each application should keep to one URI. Listeners get a metadata-change event.
     *
     * <p>In C: <code>virDomainSetMetadata</code>, since 0.9.10.
     *
     * @param type Part to change.
     * @param metadata New content; NULL removes the part. For an element, one XML element.
     * @param key Namespace prefix for the element; NULL for the other types.
     * @param uri Namespace URI of the element; NULL for the other types.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @throws LibvirtException if it fails
     */
    public void setMetadata(int type, String metadata, String key, String uri, int flags) throws LibvirtException {
Call.of(Functions.virDomainSetMetadata).put(this).put(type).put(metadata).put(key).put(uri).put(flags).run();
    }

    /**
     * Calls {@link #setMetadata(int, String, String, String, int)} with no flags.
     *
     * @param type Part to change.
     * @param metadata New content; NULL removes the part. For an element, one XML element.
     * @param key Namespace prefix for the element; NULL for the other types.
     * @param uri Namespace URI of the element; NULL for the other types.
     * @throws LibvirtException if it fails
     */
    public void setMetadata(int type, String metadata, String key, String uri) throws LibvirtException {
setMetadata(type, metadata, key, uri, 0);
    }

    /**
     * Does what {@link #setMetadata(int, String, String, String, int)} does, on another thread.
     *
     * @param type Part to change.
     * @param metadata New content; NULL removes the part. For an element, one XML element.
     * @param key Namespace prefix for the element; NULL for the other types.
     * @param uri Namespace URI of the element; NULL for the other types.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> setMetadataAsync(int type, String metadata, String key, String uri, int flags) {
        return Async.run(() -> setMetadata(type, metadata, key, uri, flags));
    }

    /**
     * Changes on which host NUMA nodes a domain's memory is placed.
     *
     * <p>A live change of nodes works only for some modes, and moves the memory. Not for read-only connections.
     *
     * <p>In C: <code>virDomainSetNumaParameters</code>, since 0.9.9.
     *
     * @param params Mode and nodes to set.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @throws LibvirtException if it fails
     */
    public void setNumaParameters(TypedParameter[] params, int flags) throws LibvirtException {
Call.of(Functions.virDomainSetNumaParameters).put(this).put(params).put(flags).run();
    }

    /**
     * Calls {@link #setNumaParameters(TypedParameter[], int)} with no flags.
     *
     * @param params Mode and nodes to set.
     * @throws LibvirtException if it fails
     */
    public void setNumaParameters(TypedParameter[] params) throws LibvirtException {
setNumaParameters(params, 0);
    }

    /**
     * Does what {@link #setNumaParameters(TypedParameter[], int)} does, on another thread.
     *
     * @param params Mode and nodes to set.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> setNumaParametersAsync(TypedParameter[] params, int flags) {
        return Async.run(() -> setNumaParameters(params, flags));
    }

    /**
     * Switches perf events of a domain on or off.
     *
     * <p>Events that are not named keep their setting. Switching on an event the host lacks fails with <code>VIR_ERR_ARGUMENT_UNSUPPORTED</code> or <code>VIR_ERR_OPERATION_FAILED</code>. Not available on read-only connections.
     *
     * <p>In C: <code>virDomainSetPerfEvents</code>, since 1.3.3.
     *
     * @param params One boolean per event to change.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @throws LibvirtException if it fails
     */
    public void setPerfEvents(TypedParameter[] params, int flags) throws LibvirtException {
Call.of(Functions.virDomainSetPerfEvents).put(this).put(params).put(flags).run();
    }

    /**
     * Calls {@link #setPerfEvents(TypedParameter[], int)} with no flags.
     *
     * @param params One boolean per event to change.
     * @throws LibvirtException if it fails
     */
    public void setPerfEvents(TypedParameter[] params) throws LibvirtException {
setPerfEvents(params, 0);
    }

    /**
     * Does what {@link #setPerfEvents(TypedParameter[], int)} does, on another thread.
     *
     * @param params One boolean per event to change.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> setPerfEventsAsync(TypedParameter[] params, int flags) {
        return Async.run(() -> setPerfEvents(params, flags));
    }

    /**
     * Changes a domain's scheduler parameters.
     *
     * <p>Only those given change. Use <code>virDomainSetSchedulerParametersFlags</code> to choose between the running domain and its stored configuration.
     *
     * <p>In C: <code>virDomainSetSchedulerParameters</code>, since 0.2.3.
     *
     * @param params Parameters to set.
     * @throws LibvirtException if it fails
     */
    public void setSchedulerParameters(TypedParameter[] params) throws LibvirtException {
Call.of(Functions.virDomainSetSchedulerParameters).put(this).put(params).run();
    }

    /**
     * Does what {@link #setSchedulerParameters(TypedParameter[])} does, on another thread.
     *
     * @param params Parameters to set.
     * @return done when the call is
     */
    public CompletableFuture<Void> setSchedulerParametersAsync(TypedParameter[] params) {
        return Async.run(() -> setSchedulerParameters(params));
    }

    /**
     * Changes a domain's scheduler parameters, live, in the stored configuration or both.
     *
     * <p>Only those given change. Hypervisors without a stored form for them refuse <code>VIR_DOMAIN_AFFECT_CONFIG</code>. Not for read-only connections.
     *
     * <p>In C: <code>virDomainSetSchedulerParametersFlags</code>, since 0.9.2.
     *
     * @param params Parameters to set.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @throws LibvirtException if it fails
     */
    public void setSchedulerParametersFlags(TypedParameter[] params, int flags) throws LibvirtException {
Call.of(Functions.virDomainSetSchedulerParametersFlags).put(this).put(params).put(flags).run();
    }

    /**
     * Calls {@link #setSchedulerParametersFlags(TypedParameter[], int)} with no flags.
     *
     * @param params Parameters to set.
     * @throws LibvirtException if it fails
     */
    public void setSchedulerParametersFlags(TypedParameter[] params) throws LibvirtException {
setSchedulerParametersFlags(params, 0);
    }

    /**
     * Does what {@link #setSchedulerParametersFlags(TypedParameter[], int)} does, on another thread.
     *
     * @param params Parameters to set.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> setSchedulerParametersFlagsAsync(TypedParameter[] params, int flags) {
        return Async.run(() -> setSchedulerParametersFlags(params, flags));
    }

    /**
     * Creates a throttle group or changes its limits.
     *
     * <p>Disks that name the group in their chain of throttle filters share its budget.
     *
     * <p>In C: <code>virDomainSetThrottleGroup</code>, since 11.2.0.
     *
     * @param group Name of the group.
     * @param params Limits; the group's name field is not needed.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @throws LibvirtException if it fails
     */
    public void setThrottleGroup(String group, TypedParameter[] params, int flags) throws LibvirtException {
Call.of(Functions.virDomainSetThrottleGroup).put(this).put(group).put(params).put(flags).run();
    }

    /**
     * Calls {@link #setThrottleGroup(String, TypedParameter[], int)} with no flags.
     *
     * @param group Name of the group.
     * @param params Limits; the group's name field is not needed.
     * @throws LibvirtException if it fails
     */
    public void setThrottleGroup(String group, TypedParameter[] params) throws LibvirtException {
setThrottleGroup(group, params, 0);
    }

    /**
     * Does what {@link #setThrottleGroup(String, TypedParameter[], int)} does, on another thread.
     *
     * @param group Name of the group.
     * @param params Limits; the group's name field is not needed.
     * @param flags Combination of <code>DomainModificationImpact</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> setThrottleGroupAsync(String group, TypedParameter[] params, int flags) {
        return Async.run(() -> setThrottleGroup(group, params, flags));
    }

    /**
     * Sets the guest's clock.
     *
     * <p>Meant for guests that have been paused or restored and are behind. Needs the guest agent; with <code>VIR_DOMAIN_TIME_SYNC</code> the guest reads the real-time clock of its virtual hardware, which the driver may set right first.
     *
     * <p>In C: <code>virDomainSetTime</code>, since 1.2.5.
     *
     * @param seconds Seconds since 1970, in UTC.
     * @param nseconds Nanoseconds within the second, below 1000000000.
     * @param flags Combination of <code>DomainSetTimeFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void setTime(long seconds, int nseconds, int flags) throws LibvirtException {
Call.of(Functions.virDomainSetTime).put(this).put(seconds).put(nseconds).put(flags).run();
    }

    /**
     * Calls {@link #setTime(long, int, int)} with no flags.
     *
     * @param seconds Seconds since 1970, in UTC.
     * @param nseconds Nanoseconds within the second, below 1000000000.
     * @throws LibvirtException if it fails
     */
    public void setTime(long seconds, int nseconds) throws LibvirtException {
setTime(seconds, nseconds, 0);
    }

    /**
     * Does what {@link #setTime(long, int, int)} does, on another thread.
     *
     * @param seconds Seconds since 1970, in UTC.
     * @param nseconds Nanoseconds within the second, below 1000000000.
     * @param flags Combination of <code>DomainSetTimeFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> setTimeAsync(long seconds, int nseconds, int flags) {
        return Async.run(() -> setTime(seconds, nseconds, flags));
    }

    /**
     * Sets the password of a user in the guest.
     *
     * <p>Needs the guest agent, or a container whose file system the driver can reach. The user has to exist.
     *
     * <p>In C: <code>virDomainSetUserPassword</code>, since 1.2.16.
     *
     * @param user Name of the user.
     * @param password New password, in plain text unless <code>VIR_DOMAIN_PASSWORD_ENCRYPTED</code> is given.
     * @param flags Combination of <code>DomainSetUserPasswordFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void setUserPassword(String user, String password, int flags) throws LibvirtException {
Call.of(Functions.virDomainSetUserPassword).put(this).put(user).put(password).put(flags).run();
    }

    /**
     * Calls {@link #setUserPassword(String, String, int)} with no flags.
     *
     * @param user Name of the user.
     * @param password New password, in plain text unless <code>VIR_DOMAIN_PASSWORD_ENCRYPTED</code> is given.
     * @throws LibvirtException if it fails
     */
    public void setUserPassword(String user, String password) throws LibvirtException {
setUserPassword(user, password, 0);
    }

    /**
     * Does what {@link #setUserPassword(String, String, int)} does, on another thread.
     *
     * @param user Name of the user.
     * @param password New password, in plain text unless <code>VIR_DOMAIN_PASSWORD_ENCRYPTED</code> is given.
     * @param flags Combination of <code>DomainSetUserPasswordFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> setUserPasswordAsync(String user, String password, int flags) {
        return Async.run(() -> setUserPassword(user, password, flags));
    }

    /**
     * Plugs or unplugs particular virtual CPUs, live, in the stored configuration or both.
     *
     * <p>A live change takes all virtual CPUs of one hotpluggable unit at a time, so the set must match such units. Unplugging needs the guest to cooperate. CPU 0 cannot be unplugged.
     *
     * <p>In C: <code>virDomainSetVcpu</code>, since 3.1.0.
     *
     * @param vcpumap Virtual CPUs, as a list of numbers and ranges such as <code>1-3,5</code>.
     * @param state 1 to plug them, 0 to unplug them.
     * @param flags Combination of <code>DomainSetVcpuFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void setVcpu(String vcpumap, boolean state, int flags) throws LibvirtException {
Call.of(Functions.virDomainSetVcpu).put(this).put(vcpumap).put(state).put(flags).run();
    }

    /**
     * Calls {@link #setVcpu(String, boolean, int)} with no flags.
     *
     * @param vcpumap Virtual CPUs, as a list of numbers and ranges such as <code>1-3,5</code>.
     * @param state 1 to plug them, 0 to unplug them.
     * @throws LibvirtException if it fails
     */
    public void setVcpu(String vcpumap, boolean state) throws LibvirtException {
setVcpu(vcpumap, state, 0);
    }

    /**
     * Does what {@link #setVcpu(String, boolean, int)} does, on another thread.
     *
     * @param vcpumap Virtual CPUs, as a list of numbers and ranges such as <code>1-3,5</code>.
     * @param state 1 to plug them, 0 to unplug them.
     * @param flags Combination of <code>DomainSetVcpuFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> setVcpuAsync(String vcpumap, boolean state, int flags) {
        return Async.run(() -> setVcpu(vcpumap, state, flags));
    }

    /**
     * Changes the number of an active domain's virtual CPUs.
     *
     * <p>The guest has to support CPU hotplug, and removing may fail when it does not cooperate. Whether the stored configuration changes as well depends on the driver: use <code>virDomainSetVcpusFlags</code> to decide it.
     *
     * <p>In C: <code>virDomainSetVcpus</code>, since 0.1.4.
     *
     * @param nvcpus New number; at least 1, at most the upper bound.
     * @throws LibvirtException if it fails
     */
    public void setVcpus(int nvcpus) throws LibvirtException {
Call.of(Functions.virDomainSetVcpus).put(this).put(nvcpus).run();
    }

    /**
     * Does what {@link #setVcpus(int)} does, on another thread.
     *
     * @param nvcpus New number; at least 1, at most the upper bound.
     * @return done when the call is
     */
    public CompletableFuture<Void> setVcpusAsync(int nvcpus) {
        return Async.run(() -> setVcpus(nvcpus));
    }

    /**
     * Changes the number of virtual CPUs, live, in the stored configuration or both.
     *
     * <p>With <code>VIR_DOMAIN_VCPU_MAXIMUM</code> the upper bound in the stored configuration changes instead. With <code>VIR_DOMAIN_VCPU_GUEST</code> the guest agent switches CPUs on and off inside the guest, and nothing is plugged. Fails with <code>VIR_ERR_INVALID_ARG</code> above the upper bound.
     *
     * <p>In C: <code>virDomainSetVcpusFlags</code>, since 0.8.5.
     *
     * @param nvcpus New number; at least 1.
     * @param flags Combination of <code>DomainVcpuFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void setVcpusFlags(int nvcpus, int flags) throws LibvirtException {
Call.of(Functions.virDomainSetVcpusFlags).put(this).put(nvcpus).put(flags).run();
    }

    /**
     * Calls {@link #setVcpusFlags(int, int)} with no flags.
     *
     * @param nvcpus New number; at least 1.
     * @throws LibvirtException if it fails
     */
    public void setVcpusFlags(int nvcpus) throws LibvirtException {
setVcpusFlags(nvcpus, 0);
    }

    /**
     * Does what {@link #setVcpusFlags(int, int)} does, on another thread.
     *
     * @param nvcpus New number; at least 1.
     * @param flags Combination of <code>DomainVcpuFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> setVcpusFlagsAsync(int nvcpus, int flags) {
        return Async.run(() -> setVcpusFlags(nvcpus, flags));
    }

    /**
     * Asks a domain's guest to shut down.
     *
     * <p>Returns once the request is sent: the guest may take its time or ignore it altogether, so watch for a lifecycle event, and fall back on <code>virDomainDestroy</code>. What happens when the guest is off follows <code>&lt;on_poweroff&gt;</code>. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the domain is not running.
     *
     * <p>In C: <code>virDomainShutdown</code>, since 0.0.3.
     *
     * @throws LibvirtException if it fails
     */
    public void shutdown() throws LibvirtException {
Call.of(Functions.virDomainShutdown).put(this).run();
    }

    /**
     * Does what {@link #shutdown()} does, on another thread.
     *
     * @return done when the call is
     */
    public CompletableFuture<Void> shutdownAsync() {
        return Async.run(() -> shutdown());
    }

    /**
     * Asks a domain's guest to shut down, by the means given.
     *
     * <p>Like <code>virDomainShutdown</code>, it does not wait for the guest. Without flags the driver picks the means. Going through the guest agent needs an agent that answers (<code>VIR_ERR_AGENT_UNRESPONSIVE</code> if it does not).
     *
     * <p>In C: <code>virDomainShutdownFlags</code>, since 0.9.10.
     *
     * @param flags Combination of <code>DomainShutdownFlagValues</code> values.
     * @throws LibvirtException if it fails
     */
    public void shutdownFlags(int flags) throws LibvirtException {
Call.of(Functions.virDomainShutdownFlags).put(this).put(flags).run();
    }

    /**
     * Calls {@link #shutdownFlags(int)} with no flags.
     *
     * @throws LibvirtException if it fails
     */
    public void shutdownFlags() throws LibvirtException {
shutdownFlags(0);
    }

    /**
     * Does what {@link #shutdownFlags(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainShutdownFlagValues</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> shutdownFlagsAsync(int flags) {
        return Async.run(() -> shutdownFlags(flags));
    }

    /**
     * Takes a snapshot of a domain as the XML describes.
     *
     * <p>A running domain is normally captured with its memory and pauses meanwhile; an inactive one with its disks alone. The new snapshot becomes current, with the one that was current before as its parent. External snapshots make the domain write to new files from then on. If several disks are involved, a failure may leave some of them changed, unless <code>VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC</code> is given.
     *
     * <p>In C: <code>virDomainSnapshotCreateXML</code>, since 0.8.0.
     *
     * @param xmlDesc Snapshot XML (<code>&lt;domainsnapshot&gt;</code>); name and disks may be left out.
     * @param flags Combination of <code>DomainSnapshotCreateFlags</code> values.
     * @return the {@link DomainSnapshot}
     * @throws LibvirtException if it fails
     */
    public DomainSnapshot snapshotCreateXML(String xmlDesc, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainSnapshotCreateXML).put(this).put(xmlDesc).put(flags).run();
        return new DomainSnapshot(this, call.takeLong());
    }

    /**
     * Calls {@link #snapshotCreateXML(String, int)} with no flags.
     *
     * @param xmlDesc Snapshot XML (<code>&lt;domainsnapshot&gt;</code>); name and disks may be left out.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public DomainSnapshot snapshotCreateXML(String xmlDesc) throws LibvirtException {
return snapshotCreateXML(xmlDesc, 0);
    }

    /**
     * Does what {@link #snapshotCreateXML(String, int)} does, on another thread.
     *
     * @param xmlDesc Snapshot XML (<code>&lt;domainsnapshot&gt;</code>); name and disks may be left out.
     * @param flags Combination of <code>DomainSnapshotCreateFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<DomainSnapshot> snapshotCreateXMLAsync(String xmlDesc, int flags) {
        return Async.call(() -> snapshotCreateXML(xmlDesc, flags));
    }

    /**
     * Gives a domain's current snapshot.
     *
     * <p>Fails with <code>VIR_ERR_NO_DOMAIN_SNAPSHOT</code> when there is none.
     *
     * <p>In C: <code>virDomainSnapshotCurrent</code>, since 0.8.0.
     *
     * @param flags Reserved; pass 0.
     * @return the {@link DomainSnapshot}
     * @throws LibvirtException if it fails
     */
    public DomainSnapshot snapshotCurrent(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainSnapshotCurrent).put(this).put(flags).run();
        return new DomainSnapshot(this, call.takeLong());
    }

    /**
     * Calls {@link #snapshotCurrent(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public DomainSnapshot snapshotCurrent() throws LibvirtException {
return snapshotCurrent(0);
    }

    /**
     * Does what {@link #snapshotCurrent(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<DomainSnapshot> snapshotCurrentAsync(int flags) {
        return Async.call(() -> snapshotCurrent(flags));
    }

    /**
     * Lists the names of a domain's snapshots that match the filter.
     *
     * <p>Prefer <code>virDomainListAllSnapshots</code>, which needs no prior count and returns handles.
     *
     * <p>In C: <code>virDomainSnapshotListNames</code>, since 0.8.0.
     * Discouraged: use virDomainListAllSnapshots.
     *
     * @param flags Combination of <code>DomainSnapshotListFlags</code> values.
     * @return the texts
     * @throws LibvirtException if it fails
     */
    public String[] snapshotListNames(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainSnapshotListNames).put(this).put(flags).run();
        return call.takeTexts();
    }

    /**
     * Calls {@link #snapshotListNames(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String[] snapshotListNames() throws LibvirtException {
return snapshotListNames(0);
    }

    /**
     * Does what {@link #snapshotListNames(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainSnapshotListFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<String[]> snapshotListNamesAsync(int flags) {
        return Async.call(() -> snapshotListNames(flags));
    }

    /**
     * Finds a domain's snapshot by its name.
     *
     * <p>Fails with <code>VIR_ERR_NO_DOMAIN_SNAPSHOT</code> when there is none.
     *
     * <p>In C: <code>virDomainSnapshotLookupByName</code>, since 0.8.0.
     *
     * @param name Name, matched exactly.
     * @param flags Reserved; pass 0.
     * @return the {@link DomainSnapshot}
     * @throws LibvirtException if it fails
     */
    public DomainSnapshot snapshotLookupByName(String name, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainSnapshotLookupByName).put(this).put(name).put(flags).run();
        return new DomainSnapshot(this, call.takeLong());
    }

    /**
     * Calls {@link #snapshotLookupByName(String, int)} with no flags.
     *
     * @param name Name, matched exactly.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public DomainSnapshot snapshotLookupByName(String name) throws LibvirtException {
return snapshotLookupByName(name, 0);
    }

    /**
     * Does what {@link #snapshotLookupByName(String, int)} does, on another thread.
     *
     * @param name Name, matched exactly.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<DomainSnapshot> snapshotLookupByNameAsync(String name, int flags) {
        return Async.call(() -> snapshotLookupByName(name, flags));
    }

    /**
     * Counts a domain's snapshots that match the filter.
     *
     * <p>The number may be stale as soon as it is returned; <code>virDomainListAllSnapshots</code> counts and lists together.
     *
     * <p>In C: <code>virDomainSnapshotNum</code>, since 0.8.0.
     *
     * @param flags Combination of <code>DomainSnapshotListFlags</code> values.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int snapshotNum(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainSnapshotNum).put(this).put(flags).run();
        return call.takeInt();
    }

    /**
     * Calls {@link #snapshotNum(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int snapshotNum() throws LibvirtException {
return snapshotNum(0);
    }

    /**
     * Does what {@link #snapshotNum(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainSnapshotListFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Integer> snapshotNumAsync(int flags) {
        return Async.call(() -> snapshotNum(flags));
    }

    /**
     * Starts to measure how fast a running domain changes its memory.
     *
     * <p>Returns at once; progress and result are in group <code>VIR_DOMAIN_STATS_DIRTYRATE</code> of <code>virConnectGetAllDomainStats</code>. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the domain is inactive. Not available on read-only connections.
     *
     * <p>In C: <code>virDomainStartDirtyRateCalc</code>, since 7.2.0.
     *
     * @param seconds Duration of the measurement, in seconds; QEMU takes 1 to 60.
     * @param flags Combination of <code>DomainDirtyRateCalcFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void startDirtyRateCalc(int seconds, int flags) throws LibvirtException {
Call.of(Functions.virDomainStartDirtyRateCalc).put(this).put(seconds).put(flags).run();
    }

    /**
     * Calls {@link #startDirtyRateCalc(int, int)} with no flags.
     *
     * @param seconds Duration of the measurement, in seconds; QEMU takes 1 to 60.
     * @throws LibvirtException if it fails
     */
    public void startDirtyRateCalc(int seconds) throws LibvirtException {
startDirtyRateCalc(seconds, 0);
    }

    /**
     * Does what {@link #startDirtyRateCalc(int, int)} does, on another thread.
     *
     * @param seconds Duration of the measurement, in seconds; QEMU takes 1 to 60.
     * @param flags Combination of <code>DomainDirtyRateCalcFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> startDirtyRateCalcAsync(int seconds, int flags) {
        return Async.run(() -> startDirtyRateCalc(seconds, flags));
    }

    /**
     * Pauses a domain.
     *
     * <p>Its virtual CPUs stop while memory and devices stay allocated; <code>virDomainResume</code> lets it go on. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when it is not active.
     *
     * <p>In C: <code>virDomainSuspend</code>, since 0.0.3.
     *
     * @throws LibvirtException if it fails
     */
    public void suspend() throws LibvirtException {
Call.of(Functions.virDomainSuspend).put(this).run();
    }

    /**
     * Does what {@link #suspend()} does, on another thread.
     *
     * @return done when the call is
     */
    public CompletableFuture<Void> suspendAsync() {
        return Async.run(() -> suspend());
    }

    /**
     * Removes a domain's stored configuration.
     *
     * <p>An inactive domain disappears; an active one runs on as a transient domain. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when it has a managed save image, snapshots, checkpoints or firmware variables: <code>virDomainUndefineFlags</code> tells what to do with those.
     *
     * <p>In C: <code>virDomainUndefine</code>, since 0.1.1.
     *
     * @throws LibvirtException if it fails
     */
    public void undefine() throws LibvirtException {
Call.of(Functions.virDomainUndefine).put(this).run();
    }

    /**
     * Does what {@link #undefine()} does, on another thread.
     *
     * @return done when the call is
     */
    public CompletableFuture<Void> undefineAsync() {
        return Async.run(() -> undefine());
    }

    /**
     * Removes a domain's stored configuration along with what belongs to it.
     *
     * <p>An inactive domain disappears; an active one runs on as a transient domain. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when there is a managed save image, a snapshot, a checkpoint or a file of firmware variables that no flag covers. Disk images are never deleted.
     *
     * <p>In C: <code>virDomainUndefineFlags</code>, since 0.9.4.
     *
     * @param flags Combination of <code>DomainUndefineFlagsValues</code> values.
     * @throws LibvirtException if it fails
     */
    public void undefine(int flags) throws LibvirtException {
Call.of(Functions.virDomainUndefineFlags).put(this).put(flags).run();
    }

    /**
     * Does what {@link #undefine(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainUndefineFlagsValues</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> undefineAsync(int flags) {
        return Async.run(() -> undefine(flags));
    }

    /**
     * Changes settings of a device that the domain already has.
     *
     * <p>Typical are the medium of a CD-ROM drive, the link state, network or bandwidth of an interface, and the password of a display. The element has to describe the whole device: what it leaves out is taken as removed or reset, and a change that the device does not allow gives <code>VIR_ERR_OPERATION_UNSUPPORTED</code>.
     *
     * <p>In C: <code>virDomainUpdateDeviceFlags</code>, since 0.8.0.
     *
     * @param xml The device's full element with the changes made.
     * @param flags Combination of <code>DomainDeviceModifyFlags</code> values.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int updateDeviceFlags(String xml, int flags) throws LibvirtException {
Call.of(Functions.virDomainUpdateDeviceFlags).put(this).put(xml).put(flags).run();
        return 0;
    }

    /**
     * Calls {@link #updateDeviceFlags(String, int)} with no flags.
     *
     * @param xml The device's full element with the changes made.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int updateDeviceFlags(String xml) throws LibvirtException {
return updateDeviceFlags(xml, 0);
    }

    /**
     * Does what {@link #updateDeviceFlags(String, int)} does, on another thread.
     *
     * @param xml The device's full element with the changes made.
     * @param flags Combination of <code>DomainDeviceModifyFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Integer> updateDeviceFlagsAsync(String xml, int flags) {
        return Async.call(() -> updateDeviceFlags(xml, flags));
    }

    /**
     * Has a listener told of what happens to this domain.
     *
     * @param listener the listener
     * @throws LibvirtException if it fails
     */
    public void addLifecycleListener(LifecycleListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 0, listener,
            call -> listener.onLifecycleChange(
                new Domain(connect(), call.takeLong()),
                DomainEvent.of(call.takeInt(), call.takeInt())));
    }

    /**
     * Ends what {@link #addLifecycleListener} began.
     *
     * @param listener the listener
     * @throws LibvirtException if it fails
     */
    public void removeLifecycleListener(LifecycleListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 0, listener);
    }

    /**
     * The guest rebooted; <code>virConnectDomainEventGenericCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addRebootListener(RebootListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 1, listener,
            call -> listener.onReboot(
                new Domain(connect(), call.takeLong())));
    }

    /**
     * Ends what {@link #addRebootListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeRebootListener(RebootListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 1, listener);
    }

    /**
     * The guest set its clock; <code>virConnectDomainEventRTCChangeCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addRTCChangeListener(RTCChangeListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 2, listener,
            call -> listener.onRTCChange(
                new Domain(connect(), call.takeLong()),
                call.takeLong()));
    }

    /**
     * Ends what {@link #addRTCChangeListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeRTCChangeListener(RTCChangeListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 2, listener);
    }

    /**
     * The watchdog fired; <code>virConnectDomainEventWatchdogCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addWatchdogListener(WatchdogListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 3, listener,
            call -> listener.onWatchdog(
                new Domain(connect(), call.takeLong()),
                call.takeInt()));
    }

    /**
     * Ends what {@link #addWatchdogListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeWatchdogListener(WatchdogListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 3, listener);
    }

    /**
     * A disk error; <code>virConnectDomainEventIOErrorCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addIOErrorListener(IOErrorListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 4, listener,
            call -> listener.onIOError(
                new Domain(connect(), call.takeLong()),
                call.takeText(),
                call.takeText(),
                IOErrorAction.of(call.takeInt())));
    }

    /**
     * Ends what {@link #addIOErrorListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeIOErrorListener(IOErrorListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 4, listener);
    }

    /**
     * Clients of a display come and go; <code>virConnectDomainEventGraphicsCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addGraphicsListener(GraphicsListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 5, listener,
            call -> listener.onGraphics(
                new Domain(connect(), call.takeLong()),
                call.takeInt(),
                new DomainEventGraphicsAddress(call),
                new DomainEventGraphicsAddress(call),
                call.takeText(),
                new DomainEventGraphicsSubject(call)));
    }

    /**
     * Ends what {@link #addGraphicsListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeGraphicsListener(GraphicsListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 5, listener);
    }

    /**
     * A disk error with its cause; <code>virConnectDomainEventIOErrorReasonCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addIOErrorReasonListener(IOErrorReasonListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 6, listener,
            call -> listener.onIOErrorReason(
                new Domain(connect(), call.takeLong()),
                call.takeText(),
                call.takeText(),
                call.takeInt(),
                call.takeText()));
    }

    /**
     * Ends what {@link #addIOErrorReasonListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeIOErrorReasonListener(IOErrorReasonListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 6, listener);
    }

    /**
     * Control of the domain is lost; <code>virConnectDomainEventGenericCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addControlErrorListener(ControlErrorListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 7, listener,
            call -> listener.onControlError(
                new Domain(connect(), call.takeLong())));
    }

    /**
     * Ends what {@link #addControlErrorListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeControlErrorListener(ControlErrorListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 7, listener);
    }

    /**
     * A block job changed state, disk named by source path; <code>virConnectDomainEventBlockJobCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addBlockJobListener(BlockJobListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 8, listener,
            call -> listener.onEvent(
                new Domain(connect(), call.takeLong()),
                call.takeText(),
                BlockJobType.of(call.takeInt()),
                BlockJobStatus.of(call.takeInt())));
    }

    /**
     * Ends what {@link #addBlockJobListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeBlockJobListener(BlockJobListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 8, listener);
    }

    /**
     * A disk's source was left out at start; <code>virConnectDomainEventDiskChangeCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addDiskChangeListener(DiskChangeListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 9, listener,
            call -> listener.onDiskChange(
                new Domain(connect(), call.takeLong()),
                call.takeText(),
                call.takeText(),
                call.takeText(),
                call.takeInt()));
    }

    /**
     * Ends what {@link #addDiskChangeListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeDiskChangeListener(DiskChangeListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 9, listener);
    }

    /**
     * A drive's tray moved; <code>virConnectDomainEventTrayChangeCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addTrayChangeListener(TrayChangeListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 10, listener,
            call -> listener.onTrayChange(
                new Domain(connect(), call.takeLong()),
                call.takeText(),
                call.takeInt()));
    }

    /**
     * Ends what {@link #addTrayChangeListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeTrayChangeListener(TrayChangeListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 10, listener);
    }

    /**
     * The guest woke up; <code>virConnectDomainEventPMWakeupCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addPMWakeupListener(PMWakeupListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 11, listener,
            call -> listener.onPMWakeup(
                new Domain(connect(), call.takeLong()),
                PMWakeupReason.of(call.takeInt())));
    }

    /**
     * Ends what {@link #addPMWakeupListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removePMWakeupListener(PMWakeupListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 11, listener);
    }

    /**
     * The guest sleeps, suspended to memory; <code>virConnectDomainEventPMSuspendCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addPMSuspendListener(PMSuspendListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 12, listener,
            call -> listener.onPMSuspend(
                new Domain(connect(), call.takeLong()),
                PMSuspendReason.of(call.takeInt())));
    }

    /**
     * Ends what {@link #addPMSuspendListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removePMSuspendListener(PMSuspendListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 12, listener);
    }

    /**
     * The balloon grew or shrank; <code>virConnectDomainEventBalloonChangeCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addBalloonChangeListener(BalloonChangeListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 13, listener,
            call -> listener.onBalloonChange(
                new Domain(connect(), call.takeLong()),
                call.takeLong()));
    }

    /**
     * Ends what {@link #addBalloonChangeListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeBalloonChangeListener(BalloonChangeListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 13, listener);
    }

    /**
     * The guest sleeps, suspended to disk; <code>virConnectDomainEventPMSuspendDiskCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addPMSuspendDiskListener(PMSuspendDiskListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 14, listener,
            call -> listener.onPMSuspendDisk(
                new Domain(connect(), call.takeLong()),
                call.takeInt()));
    }

    /**
     * Ends what {@link #addPMSuspendDiskListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removePMSuspendDiskListener(PMSuspendDiskListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 14, listener);
    }

    /**
     * A device is gone; <code>virConnectDomainEventDeviceRemovedCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addDeviceRemovedListener(DeviceRemovedListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 15, listener,
            call -> listener.onDeviceRemoved(
                new Domain(connect(), call.takeLong()),
                call.takeText()));
    }

    /**
     * Ends what {@link #addDeviceRemovedListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeDeviceRemovedListener(DeviceRemovedListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 15, listener);
    }

    /**
     * A block job changed state, disk named by target; <code>virConnectDomainEventBlockJobCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addBlockJob2Listener(BlockJob2Listener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 16, listener,
            call -> listener.onBlockJob2(
                new Domain(connect(), call.takeLong()),
                call.takeText(),
                BlockJobType.of(call.takeInt()),
                BlockJobStatus.of(call.takeInt())));
    }

    /**
     * Ends what {@link #addBlockJob2Listener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeBlockJob2Listener(BlockJob2Listener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 16, listener);
    }

    /**
     * Tuning parameters changed; <code>virConnectDomainEventTunableCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addTunableListener(TunableListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 17, listener,
            call -> listener.onTunable(
                new Domain(connect(), call.takeLong()),
                call.takeParameters()));
    }

    /**
     * Ends what {@link #addTunableListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeTunableListener(TunableListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 17, listener);
    }

    /**
     * The guest agent came or went; <code>virConnectDomainEventAgentLifecycleCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addAgentLifecycleListener(AgentLifecycleListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 18, listener,
            call -> listener.onAgentLifecycleChange(
                new Domain(connect(), call.takeLong()),
                call.takeInt(),
                call.takeInt()));
    }

    /**
     * Ends what {@link #addAgentLifecycleListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeAgentLifecycleListener(AgentLifecycleListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 18, listener);
    }

    /**
     * A device was added; <code>virConnectDomainEventDeviceAddedCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addDeviceAddedListener(DeviceAddedListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 19, listener,
            call -> listener.onDeviceAdded(
                new Domain(connect(), call.takeLong()),
                call.takeText()));
    }

    /**
     * Ends what {@link #addDeviceAddedListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeDeviceAddedListener(DeviceAddedListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 19, listener);
    }

    /**
     * A migration began another pass over memory; <code>virConnectDomainEventMigrationIterationCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addMigrationIterationListener(MigrationIterationListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 20, listener,
            call -> listener.onMigrationIteration(
                new Domain(connect(), call.takeLong()),
                call.takeInt()));
    }

    /**
     * Ends what {@link #addMigrationIterationListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeMigrationIterationListener(MigrationIterationListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 20, listener);
    }

    /**
     * A job of the domain ended; <code>virConnectDomainEventJobCompletedCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addJobCompletedListener(JobCompletedListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 21, listener,
            call -> listener.onJobCompleted(
                new Domain(connect(), call.takeLong()),
                call.takeParameters()));
    }

    /**
     * Ends what {@link #addJobCompletedListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeJobCompletedListener(JobCompletedListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 21, listener);
    }

    /**
     * A device could not be removed; <code>virConnectDomainEventDeviceRemovalFailedCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addDeviceRemovalFailedListener(DeviceRemovalFailedListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 22, listener,
            call -> listener.onDeviceRemovalFailed(
                new Domain(connect(), call.takeLong()),
                call.takeText()));
    }

    /**
     * Ends what {@link #addDeviceRemovalFailedListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeDeviceRemovalFailedListener(DeviceRemovalFailedListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 22, listener);
    }

    /**
     * Title, description or metadata changed; <code>virConnectDomainEventMetadataChangeCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addMetadataChangeListener(MetadataChangeListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 23, listener,
            call -> listener.onMetadataChange(
                new Domain(connect(), call.takeLong()),
                call.takeInt(),
                call.takeText()));
    }

    /**
     * Ends what {@link #addMetadataChangeListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeMetadataChangeListener(MetadataChangeListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 23, listener);
    }

    /**
     * A disk image was written beyond its threshold; <code>virConnectDomainEventBlockThresholdCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addBlockThresholdListener(BlockThresholdListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 24, listener,
            call -> listener.onBlockThreshold(
                new Domain(connect(), call.takeLong()),
                call.takeText(),
                call.takeText(),
                call.takeLong(),
                call.takeLong()));
    }

    /**
     * Ends what {@link #addBlockThresholdListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeBlockThresholdListener(BlockThresholdListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 24, listener);
    }

    /**
     * The host's memory has an error; <code>virConnectDomainEventMemoryFailureCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addMemoryFailureListener(MemoryFailureListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 25, listener,
            call -> listener.onMemoryFailure(
                new Domain(connect(), call.takeLong()),
                call.takeInt(),
                call.takeInt(),
                call.takeInt()));
    }

    /**
     * Ends what {@link #addMemoryFailureListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeMemoryFailureListener(MemoryFailureListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 25, listener);
    }

    /**
     * A memory device grew or shrank; <code>virConnectDomainEventMemoryDeviceSizeChangeCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addMemoryDeviceSizeChangeListener(MemoryDeviceSizeChangeListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 26, listener,
            call -> listener.onMemoryDeviceSizeChange(
                new Domain(connect(), call.takeLong()),
                call.takeText(),
                call.takeLong()));
    }

    /**
     * Ends what {@link #addMemoryDeviceSizeChangeListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeMemoryDeviceSizeChangeListener(MemoryDeviceSizeChangeListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 26, listener);
    }

    /**
     * The guest gave an interface another MAC address; <code>virConnectDomainEventNICMACChangeCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addNICMACChangeListener(NICMACChangeListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 27, listener,
            call -> listener.onNICMACChange(
                new Domain(connect(), call.takeLong()),
                call.takeText(),
                call.takeText(),
                call.takeText()));
    }

    /**
     * Ends what {@link #addNICMACChangeListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeNICMACChangeListener(NICMACChangeListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 27, listener);
    }

    /**
     * A virtual CPU was unplugged; <code>virConnectDomainEventVcpuRemovedCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addVcpuRemovedListener(VcpuRemovedListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 28, listener,
            call -> listener.onVcpuRemoved(
                new Domain(connect(), call.takeLong()),
                call.takeInt()));
    }

    /**
     * Ends what {@link #addVcpuRemovedListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeVcpuRemovedListener(VcpuRemovedListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 28, listener);
    }

    /**
     * The guest opened or closed a channel; <code>virConnectDomainEventChannelLifecycleCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addChannelLifecycleListener(ChannelLifecycleListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, this, 29, listener,
            call -> listener.onChannelLifecycle(
                new Domain(connect(), call.takeLong()),
                call.takeText(),
                call.takeInt(),
                call.takeInt()));
    }

    /**
     * Ends what {@link #addChannelLifecycleListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeChannelLifecycleListener(ChannelLifecycleListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, this, 29, listener);
    }
}
