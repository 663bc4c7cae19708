package org.libvirt;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.libvirt.parameters.MigrateParameters;

/** What no rule makes of {@link Domain}: forms that libvirt-java has. */
abstract class DomainByHand extends Handle {
    DomainByHand(long handle) {
        super(handle);
    }

    private Domain self() {
        return (Domain) this;
    }

    /** Names of parameters of {@link Domain#blockCopy}. */
    public static final class BlockCopyParameters {
        /** The limit of its speed, in bytes a second. */
        public static final String BANDWIDTH = org.libvirt.parameters.BlockCopyParameters.VIR_DOMAIN_BLOCK_COPY_BANDWIDTH;

        /** How much may be on its way at once, in bytes. */
        public static final String BUF_SIZE = org.libvirt.parameters.BlockCopyParameters.VIR_DOMAIN_BLOCK_COPY_BUF_SIZE;

        /** In what pieces changes are tracked, in bytes. */
        public static final String GRANULARITY =
            org.libvirt.parameters.BlockCopyParameters.VIR_DOMAIN_BLOCK_COPY_GRANULARITY;

        /** Of no use: the constants need no object. */
        public BlockCopyParameters() {
        }
    }

    /** Names of parameters of a migration, where libvirt-java has them; {@link MigrateParameters} has all. */
    public static final class DomainMigrateParameters {
        /** {@link MigrateParameters#VIR_MIGRATE_PARAM_MIGRATE_DISKS}. */
        public static final String VIR_MIGRATE_PARAM_MIGRATE_DISKS = MigrateParameters.VIR_MIGRATE_PARAM_MIGRATE_DISKS;

        /** {@link MigrateParameters#VIR_MIGRATE_PARAM_DEST_XML}. */
        public static final String VIR_MIGRATE_PARAM_DEST_XML = MigrateParameters.VIR_MIGRATE_PARAM_DEST_XML;

        /** {@link MigrateParameters#VIR_MIGRATE_PARAM_PERSIST_XML}. */
        public static final String VIR_MIGRATE_PARAM_PERSIST_XML = MigrateParameters.VIR_MIGRATE_PARAM_PERSIST_XML;

        /** {@link MigrateParameters#VIR_MIGRATE_PARAM_BANDWIDTH}. */
        public static final String VIR_MIGRATE_PARAM_BANDWIDTH = MigrateParameters.VIR_MIGRATE_PARAM_BANDWIDTH;

        /** {@link MigrateParameters#VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY}. */
        public static final String VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY =
            MigrateParameters.VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY;

        /** {@link MigrateParameters#VIR_MIGRATE_PARAM_DEST_NAME}. */
        public static final String VIR_MIGRATE_PARAM_DEST_NAME = MigrateParameters.VIR_MIGRATE_PARAM_DEST_NAME;

        /** {@link MigrateParameters#VIR_MIGRATE_PARAM_GRAPHICS_URI}. */
        public static final String VIR_MIGRATE_PARAM_GRAPHICS_URI = MigrateParameters.VIR_MIGRATE_PARAM_GRAPHICS_URI;

        /** {@link MigrateParameters#VIR_MIGRATE_PARAM_LISTEN_ADDRESS}. */
        public static final String VIR_MIGRATE_PARAM_LISTEN_ADDRESS =
            MigrateParameters.VIR_MIGRATE_PARAM_LISTEN_ADDRESS;

        /** {@link MigrateParameters#VIR_MIGRATE_PARAM_URI}. */
        public static final String VIR_MIGRATE_PARAM_URI = MigrateParameters.VIR_MIGRATE_PARAM_URI;

        /** {@link MigrateParameters#VIR_MIGRATE_PARAM_DISKS_PORT}. */
        public static final String VIR_MIGRATE_PARAM_DISKS_PORT = MigrateParameters.VIR_MIGRATE_PARAM_DISKS_PORT;

        /** {@link MigrateParameters#VIR_MIGRATE_PARAM_DISKS_URI}. */
        public static final String VIR_MIGRATE_PARAM_DISKS_URI = MigrateParameters.VIR_MIGRATE_PARAM_DISKS_URI;

        /** {@link MigrateParameters#VIR_MIGRATE_PARAM_COMPRESSION}. */
        public static final String VIR_MIGRATE_PARAM_COMPRESSION = MigrateParameters.VIR_MIGRATE_PARAM_COMPRESSION;

        /** {@link MigrateParameters#VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL}. */
        public static final String VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL =
            MigrateParameters.VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL;

        /** {@link MigrateParameters#VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS}. */
        public static final String VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS =
            MigrateParameters.VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS;

        /** {@link MigrateParameters#VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS}. */
        public static final String VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS =
            MigrateParameters.VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS;

        /** {@link MigrateParameters#VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE}. */
        public static final String VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE =
            MigrateParameters.VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE;

        /** {@link MigrateParameters#VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL}. */
        public static final String VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL =
            MigrateParameters.VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL;

        /** {@link MigrateParameters#VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT}. */
        public static final String VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT =
            MigrateParameters.VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT;

        /** {@link MigrateParameters#VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS}. */
        public static final String VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS =
            MigrateParameters.VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS;

        /** {@link MigrateParameters#VIR_MIGRATE_PARAM_TLS_DESTINATION}. */
        public static final String VIR_MIGRATE_PARAM_TLS_DESTINATION =
            MigrateParameters.VIR_MIGRATE_PARAM_TLS_DESTINATION;

        /** Of no use: the constants need no object. */
        public DomainMigrateParameters() {
        }
    }

    /**
     * Changes the parameters of the scheduler.
     *
     * @param params the parameters
     * @throws LibvirtException if it fails
     */
    public void setSchedulerParameters(SchedParameter[] params) throws LibvirtException {
        self().setSchedulerParameters((TypedParameter[]) params);
    }

    /**
     * How far a disk's job is.
     *
     * @param disk the disk
     * @param flags {@link org.libvirt.flags.DomainBlockJobInfoFlags}
     * @return the job; null when there is none
     * @throws LibvirtException if it fails
     */
    public DomainBlockJobInfo getBlockJobInfo(String disk, int flags) throws LibvirtException {
        Call call = Call.of(Functions.virDomainGetBlockJobInfo).put(this).put(disk).put(flags).run();
        return call.takeBoolean() ? new DomainBlockJobInfo(call) : null;
    }

    /**
     * Name of the scheduler.
     *
     * @return the name
     * @throws LibvirtException if it fails
     */
    public String getSchedulerType() throws LibvirtException {
        return Call.of(Functions.virDomainGetSchedulerType).put(this).run().takeText();
    }

    /**
     * Network interfaces of the guest, with their addresses.
     *
     * @param source who is asked: {@link org.libvirt.constants.DomainInterfaceAddressesSource}
     * @param flags reserved; pass 0
     * @return the interfaces
     * @throws LibvirtException if it fails
     */
    public Collection<DomainInterface> interfaceAddresses(int source, int flags) throws LibvirtException {
        return DomainInterface.all(Call.of(Functions.virDomainInterfaceAddresses).put(this).put(source).put(flags).run());
    }

    /**
     * Reads what a disk holds.
     *
     * @param disk the disk
     * @param offset where to begin
     * @param buffer what is filled
     * @throws LibvirtException if it fails
     */
    public void blockPeek(String disk, long offset, ByteBuffer buffer) throws LibvirtException {
        buffer.put(self().blockPeek(disk, offset, buffer.remaining(), 0));
    }

    /**
     * Reads what memory holds.
     *
     * @param start where to begin
     * @param buffer what is filled
     * @param mode what addresses mean
     * @throws LibvirtException if it fails
     */
    public void memoryPeek(long start, ByteBuffer buffer, MemoryAddressMode mode) throws LibvirtException {
        buffer.put(self().memoryPeek(start, buffer.remaining(), mode.getNumber()));
    }

    /**
     * Figures about memory.
     *
     * @param number how many at most
     * @return the figures
     * @throws LibvirtException if it fails
     */
    public MemoryStatistic[] memoryStats(int number) throws LibvirtException {
        MemoryStatistic[] all = self().getMemoryStats(0);
        return Arrays.copyOf(all, Math.min(all.length, number));
    }

    /**
     * Bytes in a map of CPUs.
     *
     * @param maxCpus how many CPUs
     * @return how many bytes
     */
    public int cpuMapLength(int maxCpus) {
        return (maxCpus + 7) / 8;
    }

    private int mapLength() throws LibvirtException {
        return cpuMapLength(connect().nodeInfo().maxCpus());
    }

    /**
     * Virtual CPUs.
     *
     * @return the CPUs
     * @throws LibvirtException if it fails
     */
    public VcpuInfo[] getVcpusInfo() throws LibvirtException {
        return self().getVcpus(mapLength()).info;
    }

    /**
     * Where virtual CPUs may run: a map for each, one after the other.
     *
     * @return the bytes of the maps
     * @throws LibvirtException if it fails
     */
    public int[] getVcpusCpuMaps() throws LibvirtException {
        return Connect.convertUUIDBytes(self().getVcpus(mapLength()).cpumaps);
    }

    /**
     * Says where a virtual CPU may run.
     *
     * @param vcpu the virtual CPU
     * @param cpumap the bytes of a map of CPUs
     * @throws LibvirtException if it fails
     */
    public void pinVcpu(int vcpu, int[] cpumap) throws LibvirtException {
        self().pinVcpu(vcpu, Connect.createUUIDBytes(cpumap));
    }

    /**
     * Moves the domain to another host.
     *
     * @param dconn a connection to that host
     * @param flags {@link org.libvirt.flags.DomainMigrateFlags}
     * @param dxml the domain there as XML, or null
     * @param dname its name there, or null
     * @param uri where to, or null
     * @param bandwidth in MiB/s; 0 for the default
     * @return the domain there
     * @throws LibvirtException if it fails
     */
    public Domain migrate(Connect dconn, long flags, String dxml, String dname, String uri, long bandwidth)
        throws LibvirtException {
        return self().migrate(dconn, dxml, (int) flags, dname, uri, bandwidth);
    }

    /**
     * Moves the domain to another host.
     *
     * @param dconn a connection to that host
     * @param flags {@link org.libvirt.flags.DomainMigrateFlags}
     * @param dname its name there, or null
     * @param uri where to, or null
     * @param bandwidth in MiB/s; 0 for the default
     * @return the domain there
     * @throws LibvirtException if it fails
     */
    public Domain migrate(Connect dconn, long flags, String dname, String uri, long bandwidth) throws LibvirtException {
        return self().migrate(dconn, (int) flags, dname, uri, bandwidth);
    }

    /**
     * Moves the domain to another host.
     *
     * @param dconn a connection to that host
     * @param params {@link org.libvirt.parameters.MigrateParameters}
     * @param flags {@link org.libvirt.flags.DomainMigrateFlags}
     * @return the domain there
     * @throws LibvirtException if it fails
     */
    public Domain migrate(Connect dconn, TypedParameter[] params, long flags) throws LibvirtException {
        return self().migrate(dconn, params, (int) flags);
    }

    /**
     * Moves the domain to another host, which the domain's host finds.
     *
     * @param dconnuri the connection to that host, or null
     * @param miguri where to, or null
     * @param dxml the domain there as XML, or null
     * @param flags {@link org.libvirt.flags.DomainMigrateFlags}
     * @param dname its name there, or null
     * @param bandwidth in MiB/s; 0 for the default
     * @return 0
     * @throws LibvirtException if it fails
     */
    public int migrateToURI(String dconnuri, String miguri, String dxml, long flags, String dname, long bandwidth)
        throws LibvirtException {
        return self().migrateToURI(dconnuri, miguri, dxml, (int) flags, dname, bandwidth);
    }

    /**
     * Moves the domain to another host, which the domain's host finds.
     *
     * @param uri where to
     * @param flags {@link org.libvirt.flags.DomainMigrateFlags}
     * @param dname its name there, or null
     * @param bandwidth in MiB/s; 0 for the default
     * @return 0
     * @throws LibvirtException if it fails
     */
    public int migrateToURI(String uri, long flags, String dname, long bandwidth) throws LibvirtException {
        return self().migrateToURI(uri, (int) flags, dname, bandwidth);
    }

    /**
     * Sets how long the domain may stand still while it moves.
     *
     * @param downtime in milliseconds
     * @return 0
     * @throws LibvirtException if it fails
     */
    public int migrateSetMaxDowntime(long downtime) throws LibvirtException {
        return self().migrateSetMaxDowntime(downtime, 0);
    }

    /**
     * Puts the guest to sleep until something wakes it.
     *
     * @param target how deep
     * @throws LibvirtException if it fails
     */
    public void PMsuspend(SuspendTarget target) throws LibvirtException {
        PMsuspendFor(target, 0, TimeUnit.SECONDS);
    }

    /**
     * Puts the guest to sleep for a while.
     *
     * @param target how deep
     * @param duration how long
     * @param unit in what
     * @throws LibvirtException if it fails
     */
    public void PMsuspendFor(SuspendTarget target, long duration, TimeUnit unit) throws LibvirtException {
        self().PMsuspendFor(target.getNumber(), unit.toSeconds(duration), 0);
    }

    /**
     * Goes back to a snapshot.
     *
     * @param snapshot the snapshot
     * @return 0
     * @throws LibvirtException if it fails
     */
    public int revertToSnapshot(DomainSnapshot snapshot) throws LibvirtException {
        return snapshot.revert(0);
    }

    /**
     * Presses keys.
     *
     * @param codeset what codes mean
     * @param holdtime how long, in milliseconds
     * @param keys the codes
     * @throws LibvirtException if it fails
     */
    public void sendKey(KeycodeSet codeset, int holdtime, int... keys) throws LibvirtException {
        self().sendKey(codeset.getNumber(), holdtime, keys, 0);
    }

    /** Whether two are the same domain: by UUID. */
    @Override
    public boolean equals(Object other) {
        if (this == other || !(other instanceof Domain)) {
            return this == other;
        }
        try {
            return self().getUUIDString().equals(((Domain) other).getUUIDString());
        } catch (LibvirtException error) {
            return false;
        }
    }

    @Override
    public int hashCode() {
        try {
            return self().getUUIDString().hashCode();
        } catch (LibvirtException error) {
            return 0;
        }
    }
}
