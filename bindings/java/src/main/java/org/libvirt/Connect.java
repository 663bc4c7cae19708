// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.libvirt.event.*;

/**
 * A session with a hypervisor's management driver, local or on another host. Everything else is found through it. The handle is counted by reference: <code>virConnectRef</code> adds one, <code>virConnectClose</code> drops one, and the session ends with the last.
 */
public class Connect extends ConnectByHand {

    /** How a connection is opened. */
    public enum OpenFlags implements BitFlags {
        /** Opens for reading only; calls that change something fail with <code>VIR_ERR_OPERATION_DENIED</code>. */
        READONLY(1),
        /** Takes the URI as it is, without looking up aliases in the configuration. */
        NO_ALIASES(2);

        private final int number;

        OpenFlags(int number) {
            this.number = number;
        }

        @Override
        public int getBit() {
            return number;
        }
    }
    Connect(long handle) {
        super(handle);
    }

    /**
     * Opens a connection.
     *
     * @param uri where to; null for what the environment or the user's settings say
     * @throws LibvirtException if it fails
     */
    public Connect(String uri) throws LibvirtException {
        this(uri, null, 0);
    }

    /**
     * Opens a connection.
     *
     * @param uri where to; null for what the environment or the user's settings say
     * @param readOnly whether it is for reading only
     * @throws LibvirtException if it fails
     */
    public Connect(String uri, boolean readOnly) throws LibvirtException {
        this(uri, null, readOnly ? OpenFlags.READONLY.getBit() : 0);
    }

    /**
     * Opens a connection.
     *
     * @param uri where to
     * @param flags how
     * @throws LibvirtException if it fails
     */
    public Connect(java.net.URI uri, OpenFlags... flags) throws LibvirtException {
        this(uri, null, flags);
    }

    /**
     * Opens a connection.
     *
     * @param uri where to
     * @param auth what to ask for credentials, or null
     * @throws LibvirtException if it fails
     */
    public Connect(java.net.URI uri, ConnectAuth auth) throws LibvirtException {
        this(uri.toString(), auth, 0);
    }

    /**
     * Opens a connection.
     *
     * @param uri where to
     * @param auth what to ask for credentials, or null
     * @param flags how
     * @throws LibvirtException if it fails
     */
    public Connect(java.net.URI uri, ConnectAuth auth, OpenFlags... flags) throws LibvirtException {
        this(uri.toString(), auth, bits(flags));
    }

    /**
     * Opens a connection.
     *
     * @param uri where to; null for what the environment or the user's settings say
     * @param auth what to ask for credentials, or null
     * @param flags how: {@link OpenFlags} as bits
     * @throws LibvirtException if it fails
     */
    public Connect(String uri, ConnectAuth auth, int flags) throws LibvirtException {
        super(open(uri, auth, flags));
    }

    @Override
    Connect connect() {
        return this;
    }

    /**
     * Reserves huge pages of given sizes on a range of NUMA nodes.
     *
     * <p>The numbers are added to the pools or, with <code>VIR_NODE_ALLOC_PAGES_SET</code>, replace their sizes. The kernel may reserve fewer than asked for when memory is fragmented. Not available on read-only connections.
     *
     * <p>In C: <code>virNodeAllocPages</code>, since 1.2.9.
     *
     * @param pageSizes Page sizes, in KiB.
     * @param pageCounts Number of pages for each size, on each NUMA node.
     * @param startCell First NUMA node, from 0; -1 lets the kernel spread the pages over all of them.
     * @param cellCount Number of NUMA nodes.
     * @param flags Combination of <code>NodeAllocPagesFlags</code> values.
     * @return Number of NUMA nodes whose pools were adjusted.
     * @throws LibvirtException if it fails
     */
    public int allocPages(int[] pageSizes, long[] pageCounts, int startCell, int cellCount, int flags) throws LibvirtException {
Call call = Call.of(Functions.virNodeAllocPages).put(this).put(pageSizes).put(pageCounts).put(startCell).put(cellCount).put(flags).run();
        return call.takeInt();
    }

    /**
     * Calls {@link #allocPages(int[], long[], int, int, int)} with no flags.
     *
     * @param pageSizes Page sizes, in KiB.
     * @param pageCounts Number of pages for each size, on each NUMA node.
     * @param startCell First NUMA node, from 0; -1 lets the kernel spread the pages over all of them.
     * @param cellCount Number of NUMA nodes.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int allocPages(int[] pageSizes, long[] pageCounts, int startCell, int cellCount) throws LibvirtException {
return allocPages(pageSizes, pageCounts, startCell, cellCount, 0);
    }

    /**
     * Does what {@link #allocPages(int[], long[], int, int, int)} does, on another thread.
     *
     * @param pageSizes Page sizes, in KiB.
     * @param pageCounts Number of pages for each size, on each NUMA node.
     * @param startCell First NUMA node, from 0; -1 lets the kernel spread the pages over all of them.
     * @param cellCount Number of NUMA nodes.
     * @param flags Combination of <code>NodeAllocPagesFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Integer> allocPagesAsync(int[] pageSizes, long[] pageCounts, int startCell, int cellCount, int flags) {
        return Async.call(() -> allocPages(pageSizes, pageCounts, startCell, cellCount, flags));
    }

    /**
     * Computes the richest CPU description that all given CPUs can provide.
     *
     * <p>Guests started with it can move between those hosts, as far as the CPU goes. The hypervisor is not considered; <code>virConnectBaselineHypervisorCPU</code> considers it too. Fails with <code>VIR_ERR_OPERATION_FAILED</code> or <code>VIR_ERR_CPU_INCOMPATIBLE</code> when the CPUs have nothing in common.
     *
     * <p>In C: <code>virConnectBaselineCPU</code>, since 0.7.7.
     *
     * @param xmlCPUs CPU descriptions of the hosts; at least one.
     * @param flags Combination of <code>ConnectBaselineCPUFlags</code> values.
     * @return CPU description, as a <code>cpu</code> element.
     * @throws LibvirtException if it fails
     */
    public String baselineCPU(String[] xmlCPUs, int flags) throws LibvirtException {
Call call = Call.of(Functions.virConnectBaselineCPU).put(this).put(xmlCPUs).put(flags).run();
        return call.takeText();
    }

    /**
     * Calls {@link #baselineCPU(String[], int)} with no flags.
     *
     * @param xmlCPUs CPU descriptions of the hosts; at least one.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String baselineCPU(String[] xmlCPUs) throws LibvirtException {
return baselineCPU(xmlCPUs, 0);
    }

    /**
     * Does what {@link #baselineCPU(String[], int)} does, on another thread.
     *
     * @param xmlCPUs CPU descriptions of the hosts; at least one.
     * @param flags Combination of <code>ConnectBaselineCPUFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<String> baselineCPUAsync(String[] xmlCPUs, int flags) {
        return Async.call(() -> baselineCPU(xmlCPUs, flags));
    }

    /**
     * Computes the richest CPU description that all given CPUs and this hypervisor can provide.
     *
     * <p>Takes the host model CPUs of <code>virConnectGetDomainCapabilities</code> best. Arguments that are NULL stand for the hypervisor's defaults. A single CPU is fitted to what the hypervisor can run. Not available on read-only connections.
     *
     * <p>In C: <code>virConnectBaselineHypervisorCPU</code>, since 4.4.0.
     *
     * @param emulator Path of the emulator binary, or NULL.
     * @param arch CPU architecture, such as <code>x86_64</code>, or NULL.
     * @param machine Machine type, such as <code>q35</code>, or NULL.
     * @param virttype Kind of virtualisation, such as <code>kvm</code>, or NULL.
     * @param xmlCPUs CPU descriptions of the hosts; at least one.
     * @param flags Combination of <code>ConnectBaselineCPUFlags</code> values.
     * @return CPU description, as a <code>cpu</code> element.
     * @throws LibvirtException if it fails
     */
    public String baselineHypervisorCPU(String emulator, String arch, String machine, String virttype, String[] xmlCPUs, int flags) throws LibvirtException {
Call call = Call.of(Functions.virConnectBaselineHypervisorCPU).put(this).put(emulator).put(arch).put(machine).put(virttype).put(xmlCPUs).put(flags).run();
        return call.takeText();
    }

    /**
     * Calls {@link #baselineHypervisorCPU(String, String, String, String, String[], int)} with no flags.
     *
     * @param emulator Path of the emulator binary, or NULL.
     * @param arch CPU architecture, such as <code>x86_64</code>, or NULL.
     * @param machine Machine type, such as <code>q35</code>, or NULL.
     * @param virttype Kind of virtualisation, such as <code>kvm</code>, or NULL.
     * @param xmlCPUs CPU descriptions of the hosts; at least one.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String baselineHypervisorCPU(String emulator, String arch, String machine, String virttype, String[] xmlCPUs) throws LibvirtException {
return baselineHypervisorCPU(emulator, arch, machine, virttype, xmlCPUs, 0);
    }

    /**
     * Does what {@link #baselineHypervisorCPU(String, String, String, String, String[], int)} does, on another thread.
     *
     * @param emulator Path of the emulator binary, or NULL.
     * @param arch CPU architecture, such as <code>x86_64</code>, or NULL.
     * @param machine Machine type, such as <code>q35</code>, or NULL.
     * @param virttype Kind of virtualisation, such as <code>kvm</code>, or NULL.
     * @param xmlCPUs CPU descriptions of the hosts; at least one.
     * @param flags Combination of <code>ConnectBaselineCPUFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<String> baselineHypervisorCPUAsync(String emulator, String arch, String machine, String virttype, String[] xmlCPUs, int flags) {
        return Async.call(() -> baselineHypervisorCPU(emulator, arch, machine, virttype, xmlCPUs, flags));
    }

    /**
     * Compares a CPU description with the host's CPU.
     *
     * <p>The abilities of the hypervisor are not considered; <code>virConnectCompareHypervisorCPU</code> considers them too.
     *
     * <p>In C: <code>virConnectCompareCPU</code>, since 0.7.5.
     *
     * @param xmlDesc CPU description, as a <code>cpu</code> element of host or guest, or whole capabilities.
     * @param flags Combination of <code>ConnectCompareCPUFlags</code> values.
     * @return Result of the comparison, a value of <code>virCPUCompareResult</code>; -1 is an error.
     * @throws LibvirtException if it fails
     */
    public CPUCompareResult compareCPU(String xmlDesc, int flags) throws LibvirtException {
Call call = Call.of(Functions.virConnectCompareCPU).put(this).put(xmlDesc).put(flags).run();
        return CPUCompareResult.of(call.takeInt());
    }

    /**
     * Calls {@link #compareCPU(String, int)} with no flags.
     *
     * @param xmlDesc CPU description, as a <code>cpu</code> element of host or guest, or whole capabilities.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public CPUCompareResult compareCPU(String xmlDesc) throws LibvirtException {
return compareCPU(xmlDesc, 0);
    }

    /**
     * Does what {@link #compareCPU(String, int)} does, on another thread.
     *
     * @param xmlDesc CPU description, as a <code>cpu</code> element of host or guest, or whole capabilities.
     * @param flags Combination of <code>ConnectCompareCPUFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<CPUCompareResult> compareCPUAsync(String xmlDesc, int flags) {
        return Async.call(() -> compareCPU(xmlDesc, flags));
    }

    /**
     * Compares a CPU description with what the hypervisor can offer on this host.
     *
     * <p>Arguments that are NULL stand for the hypervisor's defaults. Not available on read-only connections.
     *
     * <p>In C: <code>virConnectCompareHypervisorCPU</code>, since 4.4.0.
     *
     * @param emulator Path of the emulator binary, or NULL.
     * @param arch CPU architecture, such as <code>x86_64</code>, or NULL.
     * @param machine Machine type, such as <code>q35</code>, or NULL.
     * @param virttype Kind of virtualisation, such as <code>kvm</code>, or NULL.
     * @param xmlCPU CPU description, as a <code>cpu</code> element.
     * @param flags Combination of <code>ConnectCompareCPUFlags</code> values.
     * @return Result of the comparison, a value of <code>virCPUCompareResult</code>; -1 is an error.
     * @throws LibvirtException if it fails
     */
    public int compareHypervisorCPU(String emulator, String arch, String machine, String virttype, String xmlCPU, int flags) throws LibvirtException {
Call call = Call.of(Functions.virConnectCompareHypervisorCPU).put(this).put(emulator).put(arch).put(machine).put(virttype).put(xmlCPU).put(flags).run();
        return call.takeInt();
    }

    /**
     * Calls {@link #compareHypervisorCPU(String, String, String, String, String, int)} with no flags.
     *
     * @param emulator Path of the emulator binary, or NULL.
     * @param arch CPU architecture, such as <code>x86_64</code>, or NULL.
     * @param machine Machine type, such as <code>q35</code>, or NULL.
     * @param virttype Kind of virtualisation, such as <code>kvm</code>, or NULL.
     * @param xmlCPU CPU description, as a <code>cpu</code> element.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int compareHypervisorCPU(String emulator, String arch, String machine, String virttype, String xmlCPU) throws LibvirtException {
return compareHypervisorCPU(emulator, arch, machine, virttype, xmlCPU, 0);
    }

    /**
     * Does what {@link #compareHypervisorCPU(String, String, String, String, String, int)} does, on another thread.
     *
     * @param emulator Path of the emulator binary, or NULL.
     * @param arch CPU architecture, such as <code>x86_64</code>, or NULL.
     * @param machine Machine type, such as <code>q35</code>, or NULL.
     * @param virttype Kind of virtualisation, such as <code>kvm</code>, or NULL.
     * @param xmlCPU CPU description, as a <code>cpu</code> element.
     * @param flags Combination of <code>ConnectCompareCPUFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Integer> compareHypervisorCPUAsync(String emulator, String arch, String machine, String virttype, String xmlCPU, int flags) {
        return Async.call(() -> compareHypervisorCPU(emulator, arch, machine, virttype, xmlCPU, flags));
    }

    /**
     * Creates a device on the host, such as a virtual Fibre Channel port or a mediated device.
     *
     * <p>The device lasts until it is destroyed or the host reboots. Not available on read-only connections.
     *
     * <p>In C: <code>virNodeDeviceCreateXML</code>, since 0.6.3.
     *
     * @param xmlDesc Description of the device, as a <code>device</code> element.
     * @param flags Combination of <code>NodeDeviceCreateXMLFlags</code> values.
     * @return the {@link Device}
     * @throws LibvirtException if it fails
     */
    public Device deviceCreateXML(String xmlDesc, int flags) throws LibvirtException {
Call call = Call.of(Functions.virNodeDeviceCreateXML).put(this).put(xmlDesc).put(flags).run();
        return new Device(this, call.takeLong());
    }

    /**
     * Calls {@link #deviceCreateXML(String, int)} with no flags.
     *
     * @param xmlDesc Description of the device, as a <code>device</code> element.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public Device deviceCreateXML(String xmlDesc) throws LibvirtException {
return deviceCreateXML(xmlDesc, 0);
    }

    /**
     * Does what {@link #deviceCreateXML(String, int)} does, on another thread.
     *
     * @param xmlDesc Description of the device, as a <code>device</code> element.
     * @param flags Combination of <code>NodeDeviceCreateXMLFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Device> deviceCreateXMLAsync(String xmlDesc, int flags) {
        return Async.call(() -> deviceCreateXML(xmlDesc, flags));
    }

    /**
     * Stores the definition of a device, without creating it.
     *
     * <p>Works for mediated devices. <code>virNodeDeviceCreate</code> brings it into being. Not available on read-only connections.
     *
     * <p>In C: <code>virNodeDeviceDefineXML</code>, since 7.3.0.
     *
     * @param xmlDesc Description of the device, as a <code>device</code> element.
     * @param flags Combination of <code>NodeDeviceDefineXMLFlags</code> values.
     * @return the {@link Device}
     * @throws LibvirtException if it fails
     */
    public Device deviceDefineXML(String xmlDesc, int flags) throws LibvirtException {
Call call = Call.of(Functions.virNodeDeviceDefineXML).put(this).put(xmlDesc).put(flags).run();
        return new Device(this, call.takeLong());
    }

    /**
     * Calls {@link #deviceDefineXML(String, int)} with no flags.
     *
     * @param xmlDesc Description of the device, as a <code>device</code> element.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public Device deviceDefineXML(String xmlDesc) throws LibvirtException {
return deviceDefineXML(xmlDesc, 0);
    }

    /**
     * Does what {@link #deviceDefineXML(String, int)} does, on another thread.
     *
     * @param xmlDesc Description of the device, as a <code>device</code> element.
     * @param flags Combination of <code>NodeDeviceDefineXMLFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Device> deviceDefineXMLAsync(String xmlDesc, int flags) {
        return Async.call(() -> deviceDefineXML(xmlDesc, flags));
    }

    /**
     * Finds a host device by name.
     *
     * <p>Fails with <code>VIR_ERR_NO_NODE_DEVICE</code> when there is none.
     *
     * <p>In C: <code>virNodeDeviceLookupByName</code>, since 0.5.0.
     *
     * @param name Name of the device.
     * @return the {@link Device}
     * @throws LibvirtException if it fails
     */
    public Device deviceLookupByName(String name) throws LibvirtException {
Call call = Call.of(Functions.virNodeDeviceLookupByName).put(this).put(name).run();
        return new Device(this, call.takeLong());
    }

    /**
     * Does what {@link #deviceLookupByName(String)} does, on another thread.
     *
     * @param name Name of the device.
     * @return what the call gives
     */
    public CompletableFuture<Device> deviceLookupByNameAsync(String name) {
        return Async.call(() -> deviceLookupByName(name));
    }

    /**
     * Finds a Fibre Channel host adapter by its world wide names.
     *
     * <p>Fails with <code>VIR_ERR_NO_NODE_DEVICE</code> when there is none.
     *
     * <p>In C: <code>virNodeDeviceLookupSCSIHostByWWN</code>, since 1.0.3.
     *
     * @param wwnn World wide node name, 16 hexadecimal digits.
     * @param wwpn World wide port name, 16 hexadecimal digits.
     * @param flags Reserved; pass 0.
     * @return the {@link Device}
     * @throws LibvirtException if it fails
     */
    public Device deviceLookupSCSIHostByWWN(String wwnn, String wwpn, int flags) throws LibvirtException {
Call call = Call.of(Functions.virNodeDeviceLookupSCSIHostByWWN).put(this).put(wwnn).put(wwpn).put(flags).run();
        return new Device(this, call.takeLong());
    }

    /**
     * Calls {@link #deviceLookupSCSIHostByWWN(String, String, int)} with no flags.
     *
     * @param wwnn World wide node name, 16 hexadecimal digits.
     * @param wwpn World wide port name, 16 hexadecimal digits.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public Device deviceLookupSCSIHostByWWN(String wwnn, String wwpn) throws LibvirtException {
return deviceLookupSCSIHostByWWN(wwnn, wwpn, 0);
    }

    /**
     * Does what {@link #deviceLookupSCSIHostByWWN(String, String, int)} does, on another thread.
     *
     * @param wwnn World wide node name, 16 hexadecimal digits.
     * @param wwpn World wide port name, 16 hexadecimal digits.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<Device> deviceLookupSCSIHostByWWNAsync(String wwnn, String wwpn, int flags) {
        return Async.call(() -> deviceLookupSCSIHostByWWN(wwnn, wwpn, flags));
    }

    /**
     * Starts a new domain from XML, without storing its configuration.
     *
     * <p>The domain is transient and vanishes when it stops. If a persistent domain with the same name and UUID is inactive, that one is started with the given configuration instead, and its stored one stays untouched. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when a domain with this identity is active already.
     *
     * <p>In C: <code>virDomainCreateXML</code>, since 0.5.0.
     *
     * @param xmlDesc Domain XML.
     * @param flags Combination of <code>DomainCreateFlags</code> values.
     * @return the {@link Domain}
     * @throws LibvirtException if it fails
     */
    public Domain domainCreateXML(String xmlDesc, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainCreateXML).put(this).put(xmlDesc).put(flags).run();
        return new Domain(this, call.takeLong());
    }

    /**
     * Calls {@link #domainCreateXML(String, int)} with no flags.
     *
     * @param xmlDesc Domain XML.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public Domain domainCreateXML(String xmlDesc) throws LibvirtException {
return domainCreateXML(xmlDesc, 0);
    }

    /**
     * Does what {@link #domainCreateXML(String, int)} does, on another thread.
     *
     * @param xmlDesc Domain XML.
     * @param flags Combination of <code>DomainCreateFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Domain> domainCreateXMLAsync(String xmlDesc, int flags) {
        return Async.call(() -> domainCreateXML(xmlDesc, flags));
    }

    /**
     * Starts a new transient domain from XML and hands open files to its init process.
     *
     * <p>For containers: the files appear in the guest as descriptors 3, 4 and so on. Over a connection to a daemon this works only through a local socket. Otherwise it acts like <code>virDomainCreateXML</code>.
     *
     * <p>In C: <code>virDomainCreateXMLWithFiles</code>, since 1.1.1.
     *
     * @param xmlDesc Domain XML.
     * @param files Open file descriptors; they stay open in the caller.
     * @param flags Combination of <code>DomainCreateFlags</code> values.
     * @return the {@link Domain}
     * @throws LibvirtException if it fails
     */
    public Domain domainCreateXMLWithFiles(String xmlDesc, int[] files, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainCreateXMLWithFiles).put(this).put(xmlDesc).put(files).put(flags).run();
        return new Domain(this, call.takeLong());
    }

    /**
     * Calls {@link #domainCreateXMLWithFiles(String, int[], int)} with no flags.
     *
     * @param xmlDesc Domain XML.
     * @param files Open file descriptors; they stay open in the caller.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public Domain domainCreateXMLWithFiles(String xmlDesc, int[] files) throws LibvirtException {
return domainCreateXMLWithFiles(xmlDesc, files, 0);
    }

    /**
     * Does what {@link #domainCreateXMLWithFiles(String, int[], int)} does, on another thread.
     *
     * @param xmlDesc Domain XML.
     * @param files Open file descriptors; they stay open in the caller.
     * @param flags Combination of <code>DomainCreateFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Domain> domainCreateXMLWithFilesAsync(String xmlDesc, int[] files, int flags) {
        return Async.call(() -> domainCreateXMLWithFiles(xmlDesc, files, flags));
    }

    /**
     * Stores a domain's configuration without starting it.
     *
     * <p>A domain with the same name and UUID gets the new configuration; if it is active, that takes effect from its next start, and a transient domain becomes persistent. Fails with <code>VIR_ERR_OPERATION_FAILED</code> when the name belongs to a different UUID.
     *
     * <p>In C: <code>virDomainDefineXML</code>, since 0.1.1.
     *
     * @param xml Domain XML.
     * @return the {@link Domain}
     * @throws LibvirtException if it fails
     */
    public Domain domainDefineXML(String xml) throws LibvirtException {
Call call = Call.of(Functions.virDomainDefineXML).put(this).put(xml).run();
        return new Domain(this, call.takeLong());
    }

    /**
     * Does what {@link #domainDefineXML(String)} does, on another thread.
     *
     * @param xml Domain XML.
     * @return what the call gives
     */
    public CompletableFuture<Domain> domainDefineXMLAsync(String xml) {
        return Async.call(() -> domainDefineXML(xml));
    }

    /**
     * Stores a domain's configuration without starting it, optionally validated against the schema.
     *
     * <p>Acts like <code>virDomainDefineXML</code> otherwise.
     *
     * <p>In C: <code>virDomainDefineXMLFlags</code>, since 1.2.12.
     *
     * @param xml Domain XML.
     * @param flags Combination of <code>DomainDefineFlags</code> values.
     * @return the {@link Domain}
     * @throws LibvirtException if it fails
     */
    public Domain domainDefineXMLFlags(String xml, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainDefineXMLFlags).put(this).put(xml).put(flags).run();
        return new Domain(this, call.takeLong());
    }

    /**
     * Calls {@link #domainDefineXMLFlags(String, int)} with no flags.
     *
     * @param xml Domain XML.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public Domain domainDefineXMLFlags(String xml) throws LibvirtException {
return domainDefineXMLFlags(xml, 0);
    }

    /**
     * Does what {@link #domainDefineXMLFlags(String, int)} does, on another thread.
     *
     * @param xml Domain XML.
     * @param flags Combination of <code>DomainDefineFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Domain> domainDefineXMLFlagsAsync(String xml, int flags) {
        return Async.call(() -> domainDefineXMLFlags(xml, flags));
    }

    /**
     * Finds an active domain by its numeric ID.
     *
     * <p>Fails with <code>VIR_ERR_NO_DOMAIN</code> when no active domain has it. IDs change with every start: name or UUID are better keys.
     *
     * <p>In C: <code>virDomainLookupByID</code>, since 0.0.3.
     *
     * @param id Numeric ID, as from <code>virDomainGetID</code>.
     * @return the {@link Domain}
     * @throws LibvirtException if it fails
     */
    public Domain domainLookupByID(int id) throws LibvirtException {
Call call = Call.of(Functions.virDomainLookupByID).put(this).put(id).run();
        return new Domain(this, call.takeLong());
    }

    /**
     * Does what {@link #domainLookupByID(int)} does, on another thread.
     *
     * @param id Numeric ID, as from <code>virDomainGetID</code>.
     * @return what the call gives
     */
    public CompletableFuture<Domain> domainLookupByIDAsync(int id) {
        return Async.call(() -> domainLookupByID(id));
    }

    /**
     * Finds a domain by its name, active or not.
     *
     * <p>Fails with <code>VIR_ERR_NO_DOMAIN</code> when there is none.
     *
     * <p>In C: <code>virDomainLookupByName</code>, since 0.0.3.
     *
     * @param name Name, matched exactly.
     * @return the {@link Domain}
     * @throws LibvirtException if it fails
     */
    public Domain domainLookupByName(String name) throws LibvirtException {
Call call = Call.of(Functions.virDomainLookupByName).put(this).put(name).run();
        return new Domain(this, call.takeLong());
    }

    /**
     * Does what {@link #domainLookupByName(String)} does, on another thread.
     *
     * @param name Name, matched exactly.
     * @return what the call gives
     */
    public CompletableFuture<Domain> domainLookupByNameAsync(String name) {
        return Async.call(() -> domainLookupByName(name));
    }

    /**
     * Finds a domain by its UUID, active or not.
     *
     * <p>Fails with <code>VIR_ERR_NO_DOMAIN</code> when there is none.
     *
     * <p>In C: <code>virDomainLookupByUUID</code>, since 0.0.5.
     *
     * @param uuid UUID as 16 bytes.
     * @return the {@link Domain}
     * @throws LibvirtException if it fails
     */
    public Domain domainLookupByUUID(int[] uuid) throws LibvirtException {
Call call = Call.of(Functions.virDomainLookupByUUID).put(this).putUuid(uuid).run();
        return new Domain(this, call.takeLong());
    }

    /**
     * Calls {@link #domainLookupByUUID(int[])} with a UUID of Java's own class.
     *
     * @param uuid UUID as 16 bytes.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public Domain domainLookupByUUID(UUID uuid) throws LibvirtException {
return domainLookupByUUID(Call.ints(uuid));
    }

    /**
     * Does what {@link #domainLookupByUUID(int[])} does, on another thread.
     *
     * @param uuid UUID as 16 bytes.
     * @return what the call gives
     */
    public CompletableFuture<Domain> domainLookupByUUIDAsync(int[] uuid) {
        return Async.call(() -> domainLookupByUUID(uuid));
    }

    /**
     * Finds a domain by its UUID given as text.
     *
     * <p>Fails with <code>VIR_ERR_INVALID_ARG</code> when the text is no UUID and with <code>VIR_ERR_NO_DOMAIN</code> when no domain has it.
     *
     * <p>In C: <code>virDomainLookupByUUIDString</code>, since 0.1.1.
     *
     * @param uuid UUID in hexadecimal digits; hyphens may be left out.
     * @return the {@link Domain}
     * @throws LibvirtException if it fails
     */
    public Domain domainLookupByUUIDString(String uuid) throws LibvirtException {
Call call = Call.of(Functions.virDomainLookupByUUIDString).put(this).put(uuid).run();
        return new Domain(this, call.takeLong());
    }

    /**
     * Takes a QEMU process that was started by hand under management.
     *
     * <p>The process needs a monitor on a UNIX socket, and a name; it becomes a transient domain. What can be done with it depends on how well its command line is understood. Current drivers answer with <code>VIR_ERR_NO_SUPPORT</code>.
     *
     * <p>In C: <code>virDomainQemuAttach</code>, since 0.9.4.
     *
     * @param pidValue Process ID of QEMU.
     * @param flags Reserved; pass 0.
     * @return the {@link Domain}
     * @throws LibvirtException if it fails
     */
    public Domain domainQemuAttach(int pidValue, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainQemuAttach).put(this).put(pidValue).put(flags).run();
        return new Domain(this, call.takeLong());
    }

    /**
     * Calls {@link #domainQemuAttach(int, int)} with no flags.
     *
     * @param pidValue Process ID of QEMU.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public Domain domainQemuAttach(int pidValue) throws LibvirtException {
return domainQemuAttach(pidValue, 0);
    }

    /**
     * Does what {@link #domainQemuAttach(int, int)} does, on another thread.
     *
     * @param pidValue Process ID of QEMU.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<Domain> domainQemuAttachAsync(int pidValue, int flags) {
        return Async.call(() -> domainQemuAttach(pidValue, flags));
    }

    /**
     * Starts a domain from a saved state, as the parameters say.
     *
     * <p>Acts like <code>virDomainRestoreFlags</code>; the file is required.
     *
     * <p>In C: <code>virDomainRestoreParams</code>, since 8.4.0.
     *
     * @param params File, XML and channels.
     * @param flags Combination of <code>DomainSaveRestoreFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void domainRestoreParams(TypedParameter[] params, int flags) throws LibvirtException {
Call.of(Functions.virDomainRestoreParams).put(this).put(params).put(flags).run();
    }

    /**
     * Calls {@link #domainRestoreParams(TypedParameter[], int)} with no flags.
     *
     * @param params File, XML and channels.
     * @throws LibvirtException if it fails
     */
    public void domainRestoreParams(TypedParameter[] params) throws LibvirtException {
domainRestoreParams(params, 0);
    }

    /**
     * Does what {@link #domainRestoreParams(TypedParameter[], int)} does, on another thread.
     *
     * @param params File, XML and channels.
     * @param flags Combination of <code>DomainSaveRestoreFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> domainRestoreParamsAsync(TypedParameter[] params, int flags) {
        return Async.run(() -> domainRestoreParams(params, flags));
    }

    /**
     * Replaces the domain XML kept in a saved state.
     *
     * <p>The new XML may differ only in what the guest does not see, such as the path of a disk image. The flags <code>VIR_DOMAIN_SAVE_RUNNING</code> and <code>VIR_DOMAIN_SAVE_PAUSED</code> change the state the domain is restored to.
     *
     * <p>In C: <code>virDomainSaveImageDefineXML</code>, since 0.9.4.
     *
     * @param file Path of the saved state on the host of the hypervisor.
     * @param dxml New domain XML.
     * @param flags Combination of <code>DomainSaveRestoreFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void domainSaveImageDefineXML(String file, String dxml, int flags) throws LibvirtException {
Call.of(Functions.virDomainSaveImageDefineXML).put(this).put(file).put(dxml).put(flags).run();
    }

    /**
     * Calls {@link #domainSaveImageDefineXML(String, String, int)} with no flags.
     *
     * @param file Path of the saved state on the host of the hypervisor.
     * @param dxml New domain XML.
     * @throws LibvirtException if it fails
     */
    public void domainSaveImageDefineXML(String file, String dxml) throws LibvirtException {
domainSaveImageDefineXML(file, dxml, 0);
    }

    /**
     * Does what {@link #domainSaveImageDefineXML(String, String, int)} does, on another thread.
     *
     * @param file Path of the saved state on the host of the hypervisor.
     * @param dxml New domain XML.
     * @param flags Combination of <code>DomainSaveRestoreFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> domainSaveImageDefineXMLAsync(String file, String dxml, int flags) {
        return Async.run(() -> domainSaveImageDefineXML(file, dxml, flags));
    }

    /**
     * Gives the domain XML kept in a saved state.
     *
     * <p>Secrets are left out without <code>VIR_DOMAIN_SAVE_IMAGE_XML_SECURE</code>. Not for read-only connections, since any file on the host could be named.
     *
     * <p>In C: <code>virDomainSaveImageGetXMLDesc</code>, since 0.9.4.
     *
     * @param file Path of the saved state on the host of the hypervisor.
     * @param flags Combination of <code>DomainSaveImageXMLFlags</code> values.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String domainSaveImageGetXMLDesc(String file, int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainSaveImageGetXMLDesc).put(this).put(file).put(flags).run();
        return call.takeText();
    }

    /**
     * Calls {@link #domainSaveImageGetXMLDesc(String, int)} with no flags.
     *
     * @param file Path of the saved state on the host of the hypervisor.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String domainSaveImageGetXMLDesc(String file) throws LibvirtException {
return domainSaveImageGetXMLDesc(file, 0);
    }

    /**
     * Does what {@link #domainSaveImageGetXMLDesc(String, int)} does, on another thread.
     *
     * @param file Path of the saved state on the host of the hypervisor.
     * @param flags Combination of <code>DomainSaveImageXMLFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<String> domainSaveImageGetXMLDescAsync(String file, int flags) {
        return Async.call(() -> domainSaveImageGetXMLDesc(file, flags));
    }

    /**
     * Translates a hypervisor's own configuration format into domain XML.
     *
     * <p>Nothing is defined or started. What the format does not say is filled with defaults, and what has no counterpart in XML is dropped.
     *
     * <p>In C: <code>virConnectDomainXMLFromNative</code>, since 0.6.4.
     *
     * @param nativeFormat Name of the format, for example <code>xen-xl</code>, <code>vmware-vmx</code> or <code>lxc-tools</code>.
     * @param nativeConfig Configuration in that format.
     * @param flags Reserved; pass 0.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String domainXMLFromNative(String nativeFormat, String nativeConfig, int flags) throws LibvirtException {
Call call = Call.of(Functions.virConnectDomainXMLFromNative).put(this).put(nativeFormat).put(nativeConfig).put(flags).run();
        return call.takeText();
    }

    /**
     * Calls {@link #domainXMLFromNative(String, String, int)} with no flags.
     *
     * @param nativeFormat Name of the format, for example <code>xen-xl</code>, <code>vmware-vmx</code> or <code>lxc-tools</code>.
     * @param nativeConfig Configuration in that format.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String domainXMLFromNative(String nativeFormat, String nativeConfig) throws LibvirtException {
return domainXMLFromNative(nativeFormat, nativeConfig, 0);
    }

    /**
     * Does what {@link #domainXMLFromNative(String, String, int)} does, on another thread.
     *
     * @param nativeFormat Name of the format, for example <code>xen-xl</code>, <code>vmware-vmx</code> or <code>lxc-tools</code>.
     * @param nativeConfig Configuration in that format.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<String> domainXMLFromNativeAsync(String nativeFormat, String nativeConfig, int flags) {
        return Async.call(() -> domainXMLFromNative(nativeFormat, nativeConfig, flags));
    }

    /**
     * Translates domain XML into a hypervisor's own configuration format.
     *
     * <p>Nothing is defined or started. The result shows what would be used, for example the emulator's command line; it may depend on the host.
     *
     * <p>In C: <code>virConnectDomainXMLToNative</code>, since 0.6.4.
     *
     * @param nativeFormat Name of the format, for example <code>qemu-argv</code>, <code>xen-xl</code> or <code>vmware-vmx</code>.
     * @param domainXml Domain XML.
     * @param flags Reserved; pass 0.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String domainXMLToNative(String nativeFormat, String domainXml, int flags) throws LibvirtException {
Call call = Call.of(Functions.virConnectDomainXMLToNative).put(this).put(nativeFormat).put(domainXml).put(flags).run();
        return call.takeText();
    }

    /**
     * Calls {@link #domainXMLToNative(String, String, int)} with no flags.
     *
     * @param nativeFormat Name of the format, for example <code>qemu-argv</code>, <code>xen-xl</code> or <code>vmware-vmx</code>.
     * @param domainXml Domain XML.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String domainXMLToNative(String nativeFormat, String domainXml) throws LibvirtException {
return domainXMLToNative(nativeFormat, domainXml, 0);
    }

    /**
     * Does what {@link #domainXMLToNative(String, String, int)} does, on another thread.
     *
     * @param nativeFormat Name of the format, for example <code>qemu-argv</code>, <code>xen-xl</code> or <code>vmware-vmx</code>.
     * @param domainXml Domain XML.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<String> domainXMLToNativeAsync(String nativeFormat, String domainXml, int flags) {
        return Async.call(() -> domainXMLToNative(nativeFormat, domainXml, flags));
    }

    /**
     * Searches for storage that a pool could be made of.
     *
     * <p>The result is a <code>&lt;sources&gt;</code> document with one <code>&lt;source&gt;</code> per find, ready to go into a pool's XML. Some types search the host itself, others need to be told where to look. Fails with <code>VIR_ERR_NO_SUPPORT</code> for types that cannot be searched. The caller frees the text.
     *
     * <p>In C: <code>virConnectFindStoragePoolSources</code>, since 0.4.5.
     *
     * @param type Type of pool, such as <code>logical</code> or <code>netfs</code>.
     * @param srcSpec A <code>&lt;source&gt;</code> document that says where to look; NULL when the type needs none.
     * @param flags Reserved; pass 0.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String findStoragePoolSources(String type, String srcSpec, int flags) throws LibvirtException {
Call call = Call.of(Functions.virConnectFindStoragePoolSources).put(this).put(type).put(srcSpec).put(flags).run();
        return call.takeText();
    }

    /**
     * Calls {@link #findStoragePoolSources(String, String, int)} with no flags.
     *
     * @param type Type of pool, such as <code>logical</code> or <code>netfs</code>.
     * @param srcSpec A <code>&lt;source&gt;</code> document that says where to look; NULL when the type needs none.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String findStoragePoolSources(String type, String srcSpec) throws LibvirtException {
return findStoragePoolSources(type, srcSpec, 0);
    }

    /**
     * Does what {@link #findStoragePoolSources(String, String, int)} does, on another thread.
     *
     * @param type Type of pool, such as <code>logical</code> or <code>netfs</code>.
     * @param srcSpec A <code>&lt;source&gt;</code> document that says where to look; NULL when the type needs none.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<String> findStoragePoolSourcesAsync(String type, String srcSpec, int flags) {
        return Async.call(() -> findStoragePoolSources(type, srcSpec, flags));
    }

    /**
     * Tells which host CPUs are present and which of them are online.
     *
     * <p>Bit <code>n % 8</code> of byte <code>n / 8</code> in the map is set when CPU <code>n</code> is online. The map has just as many bytes as the returned number of CPUs needs.
     *
     * <p>In C: <code>virNodeGetCPUMap</code>, since 1.0.0.
     *
     * @param flags Reserved; pass 0.
     * @return Number of CPUs present, online or not.
     * @throws LibvirtException if it fails
     */
    public NodeCPUMap getCPUMap(int flags) throws LibvirtException {
Call call = Call.of(Functions.virNodeGetCPUMap).put(this).put(flags).run();
        return new NodeCPUMap(call);
    }

    /**
     * Calls {@link #getCPUMap(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public NodeCPUMap getCPUMap() throws LibvirtException {
return getCPUMap(0);
    }

    /**
     * Does what {@link #getCPUMap(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<NodeCPUMap> getCPUMapAsync(int flags) {
        return Async.call(() -> getCPUMap(flags));
    }

    /**
     * Lists the CPU models known for an architecture.
     *
     * <p>The hypervisor may be unable to run some of them on this host. An empty list means that any name is accepted.
     *
     * <p>In C: <code>virConnectGetCPUModelNames</code>, since 1.1.3.
     *
     * @param arch CPU architecture, such as <code>x86_64</code>.
     * @param flags Reserved; pass 0.
     * @return the texts
     * @throws LibvirtException if it fails
     */
    public String[] getCPUModelNames(String arch, int flags) throws LibvirtException {
Call call = Call.of(Functions.virConnectGetCPUModelNames).put(this).put(arch).put(flags).run();
        return call.takeTexts();
    }

    /**
     * Calls {@link #getCPUModelNames(String, int)} with no flags.
     *
     * @param arch CPU architecture, such as <code>x86_64</code>.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String[] getCPUModelNames(String arch) throws LibvirtException {
return getCPUModelNames(arch, 0);
    }

    /**
     * Does what {@link #getCPUModelNames(String, int)} does, on another thread.
     *
     * @param arch CPU architecture, such as <code>x86_64</code>.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<String[]> getCPUModelNamesAsync(String arch, int flags) {
        return Async.call(() -> getCPUModelNames(arch, flags));
    }

    /**
     * Reports how one CPU of the host, or all of them together, spent their time.
     *
     * <p>Call it with <code>nparams</code> 0 to learn how many figures there are.
     *
     * <p>In C: <code>virNodeGetCPUStats</code>, since 0.9.3.
     *
     * @param cpuNum Number of the CPU, from 0; <code>VIR_NODE_CPU_STATS_ALL_CPUS</code> for the sum.
     * @param flags Reserved; pass 0.
     * @return all of them
     * @throws LibvirtException if it fails
     */
    public NodeCPUStats[] getCPUStats(int cpuNum, int flags) throws LibvirtException {
Call call = Call.of(Functions.virNodeGetCPUStats).put(this).put(cpuNum).put(flags).run();
        return call.takeList(NodeCPUStats::new, NodeCPUStats[]::new);
    }

    /**
     * Calls {@link #getCPUStats(int, int)} with no flags.
     *
     * @param cpuNum Number of the CPU, from 0; <code>VIR_NODE_CPU_STATS_ALL_CPUS</code> for the sum.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public NodeCPUStats[] getCPUStats(int cpuNum) throws LibvirtException {
return getCPUStats(cpuNum, 0);
    }

    /**
     * Does what {@link #getCPUStats(int, int)} does, on another thread.
     *
     * @param cpuNum Number of the CPU, from 0; <code>VIR_NODE_CPU_STATS_ALL_CPUS</code> for the sum.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<NodeCPUStats[]> getCPUStatsAsync(int cpuNum, int flags) {
        return Async.call(() -> getCPUStats(cpuNum, flags));
    }

    /**
     * Describes what the host and its hypervisor can do, as XML.
     *
     * <p>Covers CPU, NUMA topology, security models and the kinds of guests that can run.
     *
     * <p>In C: <code>virConnectGetCapabilities</code>, since 0.2.1.
     *
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getCapabilities() throws LibvirtException {
Call call = Call.of(Functions.virConnectGetCapabilities).put(this).run();
        return call.takeText();
    }

    /**
     * Does what {@link #getCapabilities()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<String> getCapabilitiesAsync() {
        return Async.call(() -> getCapabilities());
    }

    /**
     * Describes what the hypervisor offers for domains of a certain kind, as XML.
     *
     * <p>Tells the accepted values for devices, firmware and CPU modes. Arguments that are NULL stand for the hypervisor's defaults; fails with <code>VIR_ERR_INVALID_ARG</code> when they contradict each other. Not available on read-only connections.
     *
     * <p>In C: <code>virConnectGetDomainCapabilities</code>, since 1.2.7.
     *
     * @param emulatorbin Path of the emulator binary, or NULL.
     * @param arch CPU architecture, such as <code>x86_64</code>, or NULL.
     * @param machine Machine type, such as <code>q35</code>, or NULL.
     * @param virttype Kind of virtualisation, such as <code>kvm</code>, or NULL.
     * @param flags Combination of <code>ConnectGetDomainCapabilitiesFlags</code> values.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getDomainCapabilities(String emulatorbin, String arch, String machine, String virttype, int flags) throws LibvirtException {
Call call = Call.of(Functions.virConnectGetDomainCapabilities).put(this).put(emulatorbin).put(arch).put(machine).put(virttype).put(flags).run();
        return call.takeText();
    }

    /**
     * Calls {@link #getDomainCapabilities(String, String, String, String, int)} with no flags.
     *
     * @param emulatorbin Path of the emulator binary, or NULL.
     * @param arch CPU architecture, such as <code>x86_64</code>, or NULL.
     * @param machine Machine type, such as <code>q35</code>, or NULL.
     * @param virttype Kind of virtualisation, such as <code>kvm</code>, or NULL.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String getDomainCapabilities(String emulatorbin, String arch, String machine, String virttype) throws LibvirtException {
return getDomainCapabilities(emulatorbin, arch, machine, virttype, 0);
    }

    /**
     * Does what {@link #getDomainCapabilities(String, String, String, String, int)} does, on another thread.
     *
     * @param emulatorbin Path of the emulator binary, or NULL.
     * @param arch CPU architecture, such as <code>x86_64</code>, or NULL.
     * @param machine Machine type, such as <code>q35</code>, or NULL.
     * @param virttype Kind of virtualisation, such as <code>kvm</code>, or NULL.
     * @param flags Combination of <code>ConnectGetDomainCapabilitiesFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<String> getDomainCapabilitiesAsync(String emulatorbin, String arch, String machine, String virttype, int flags) {
        return Async.call(() -> getDomainCapabilities(emulatorbin, arch, machine, virttype, flags));
    }

    /**
     * Tells how much memory of the host is free.
     *
     * <p>Some hypervisors cannot tell and fail with <code>VIR_ERR_NO_SUPPORT</code>.
     *
     * <p>In C: <code>virNodeGetFreeMemory</code>, since 0.3.3.
     *
     * @return Free memory, in bytes; 0 with an error.
     * @throws LibvirtException if it fails
     */
    public long getFreeMemory() throws LibvirtException {
Call call = Call.of(Functions.virNodeGetFreeMemory).put(this).run();
        return call.takeLong();
    }

    /**
     * Does what {@link #getFreeMemory()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Long> getFreeMemoryAsync() {
        return Async.call(() -> getFreeMemory());
    }

    /**
     * Tells how much memory is free in each of a range of NUMA nodes.
     *
     * <p>In C: <code>virNodeGetCellsFreeMemory</code>, since 0.3.3.
     *
     * @param startCell First NUMA node, from 0.
     * @param maxCells Most NUMA nodes to report on.
     * @return Number of entries filled in.
     * @throws LibvirtException if it fails
     */
    public NodeCellsFreeMemory getFreeMemoryOfCells(int startCell, int maxCells) throws LibvirtException {
Call call = Call.of(Functions.virNodeGetCellsFreeMemory).put(this).put(startCell).put(maxCells).run();
        return new NodeCellsFreeMemory(call);
    }

    /**
     * Does what {@link #getFreeMemoryOfCells(int, int)} does, on another thread.
     *
     * @param startCell First NUMA node, from 0.
     * @param maxCells Most NUMA nodes to report on.
     * @return what the call gives
     */
    public CompletableFuture<NodeCellsFreeMemory> getFreeMemoryOfCellsAsync(int startCell, int maxCells) {
        return Async.call(() -> getFreeMemoryOfCells(startCell, maxCells));
    }

    /**
     * Tells how many memory pages of given sizes are free in each of a range of NUMA nodes.
     *
     * <p>The counts are ordered by node, within a node by page size. The sizes a host knows are in <code>virConnectGetCapabilities</code>.
     *
     * <p>In C: <code>virNodeGetFreePages</code>, since 1.2.6.
     *
     * @param pages Page sizes asked about, in KiB.
     * @param startcell First NUMA node, from 0; -1 for the sum of all, with <code>cellcount</code> 1.
     * @param cellcount Number of NUMA nodes.
     * @param flags Reserved; pass 0.
     * @return Number of entries filled in.
     * @throws LibvirtException if it fails
     */
    public NodeFreePages getFreePages(int[] pages, int startcell, int cellcount, int flags) throws LibvirtException {
Call call = Call.of(Functions.virNodeGetFreePages).put(this).put(pages).put(startcell).put(cellcount).put(flags).run();
        return new NodeFreePages(call);
    }

    /**
     * Calls {@link #getFreePages(int[], int, int, int)} with no flags.
     *
     * @param pages Page sizes asked about, in KiB.
     * @param startcell First NUMA node, from 0; -1 for the sum of all, with <code>cellcount</code> 1.
     * @param cellcount Number of NUMA nodes.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public NodeFreePages getFreePages(int[] pages, int startcell, int cellcount) throws LibvirtException {
return getFreePages(pages, startcell, cellcount, 0);
    }

    /**
     * Does what {@link #getFreePages(int[], int, int, int)} does, on another thread.
     *
     * @param pages Page sizes asked about, in KiB.
     * @param startcell First NUMA node, from 0; -1 for the sum of all, with <code>cellcount</code> 1.
     * @param cellcount Number of NUMA nodes.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<NodeFreePages> getFreePagesAsync(int[] pages, int startcell, int cellcount, int flags) {
        return Async.call(() -> getFreePages(pages, startcell, cellcount, flags));
    }

    /**
     * Tells the name of the host that runs the hypervisor.
     *
     * <p>For remote connections that is the server's name, as seen by itself.
     *
     * <p>In C: <code>virConnectGetHostname</code>, since 0.3.0.
     *
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getHostName() throws LibvirtException {
Call call = Call.of(Functions.virConnectGetHostname).put(this).run();
        return call.takeText();
    }

    /**
     * Does what {@link #getHostName()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<String> getHostNameAsync() {
        return Async.call(() -> getHostName());
    }

    /**
     * Tells the version of the library on the side of the server.
     *
     * <p>Encoded as major * 1,000,000 + minor * 1,000 + micro.
     *
     * <p>In C: <code>virConnectGetLibVersion</code>, since 0.7.3.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public long getLibVersion() throws LibvirtException {
Call call = Call.of(Functions.virConnectGetLibVersion).put(this).run();
        return call.takeLong();
    }

    /**
     * Does what {@link #getLibVersion()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Long> getLibVersionAsync() {
        return Async.call(() -> getLibVersion());
    }

    /**
     * Tells how many virtual CPUs a domain may have at most.
     *
     * <p>Specific limits of machine types are in <code>virConnectGetDomainCapabilities</code>.
     *
     * <p>In C: <code>virConnectGetMaxVcpus</code>, since 0.2.1.
     *
     * @param type Kind of virtualisation, such as <code>kvm</code>; NULL for the driver's default.
     * @return The greatest number of virtual CPUs.
     * @throws LibvirtException if it fails
     */
    public int getMaxVcpus(String type) throws LibvirtException {
Call call = Call.of(Functions.virConnectGetMaxVcpus).put(this).put(type).run();
        return call.takeInt();
    }

    /**
     * Does what {@link #getMaxVcpus(String)} does, on another thread.
     *
     * @param type Kind of virtualisation, such as <code>kvm</code>; NULL for the driver's default.
     * @return what the call gives
     */
    public CompletableFuture<Integer> getMaxVcpusAsync(String type) {
        return Async.call(() -> getMaxVcpus(type));
    }

    /**
     * Reports how the host shares equal memory pages.
     *
     * <p>Call it with <code>nparams</code> 0 to learn how many items there are.
     *
     * <p>In C: <code>virNodeGetMemoryParameters</code>, since 0.10.2.
     *
     * @param flags Reserved; pass 0.
     * @return the parameters
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getMemoryParameters(int flags) throws LibvirtException {
Call call = Call.of(Functions.virNodeGetMemoryParameters).put(this).put(flags).run();
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
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<TypedParameter[]> getMemoryParametersAsync(int flags) {
        return Async.call(() -> getMemoryParameters(flags));
    }

    /**
     * Reports the use of memory in one NUMA node of the host or in all of them together.
     *
     * <p>Call it with <code>nparams</code> 0 to learn how many figures there are.
     *
     * <p>In C: <code>virNodeGetMemoryStats</code>, since 0.9.3.
     *
     * @param cellNum Number of the NUMA node, from 0; <code>VIR_NODE_MEMORY_STATS_ALL_CELLS</code> for the sum.
     * @param flags Reserved; pass 0.
     * @return all of them
     * @throws LibvirtException if it fails
     */
    public NodeMemoryStats[] getMemoryStats(int cellNum, int flags) throws LibvirtException {
Call call = Call.of(Functions.virNodeGetMemoryStats).put(this).put(cellNum).put(flags).run();
        return call.takeList(NodeMemoryStats::new, NodeMemoryStats[]::new);
    }

    /**
     * Calls {@link #getMemoryStats(int, int)} with no flags.
     *
     * @param cellNum Number of the NUMA node, from 0; <code>VIR_NODE_MEMORY_STATS_ALL_CELLS</code> for the sum.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public NodeMemoryStats[] getMemoryStats(int cellNum) throws LibvirtException {
return getMemoryStats(cellNum, 0);
    }

    /**
     * Does what {@link #getMemoryStats(int, int)} does, on another thread.
     *
     * @param cellNum Number of the NUMA node, from 0; <code>VIR_NODE_MEMORY_STATS_ALL_CELLS</code> for the sum.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<NodeMemoryStats[]> getMemoryStatsAsync(int cellNum, int flags) {
        return Async.call(() -> getMemoryStats(cellNum, flags));
    }

    /**
     * Reports the host's facts about AMD SEV.
     *
     * <p>Fails with <code>VIR_ERR_OPERATION_UNSUPPORTED</code> when host or hypervisor lack it.
     *
     * <p>In C: <code>virNodeGetSEVInfo</code>, since 4.5.0.
     *
     * @param flags Reserved; pass 0.
     * @return the parameters
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getSEVInfo(int flags) throws LibvirtException {
Call call = Call.of(Functions.virNodeGetSEVInfo).put(this).put(flags).run();
        return call.takeParameters();
    }

    /**
     * Calls {@link #getSEVInfo(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getSEVInfo() throws LibvirtException {
return getSEVInfo(0);
    }

    /**
     * Does what {@link #getSEVInfo(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<TypedParameter[]> getSEVInfoAsync(int flags) {
        return Async.call(() -> getSEVInfo(flags));
    }

    /**
     * Tells the security model that confines domains on the host.
     *
     * <p>Where several are in use, the first of them.
     *
     * <p>In C: <code>virNodeGetSecurityModel</code>, since 0.6.1.
     *
     * @return the {@link SecurityModel}
     * @throws LibvirtException if it fails
     */
    public SecurityModel getSecurityModel() throws LibvirtException {
Call call = Call.of(Functions.virNodeGetSecurityModel).put(this).run();
        return new SecurityModel(call);
    }

    /**
     * Does what {@link #getSecurityModel()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<SecurityModel> getSecurityModelAsync() {
        return Async.call(() -> getSecurityModel());
    }

    /**
     * Describes as XML which types of pools the storage driver supports, with their source and target formats.
     *
     * <p>The caller frees the text.
     *
     * <p>In C: <code>virConnectGetStoragePoolCapabilities</code>, since 5.2.0.
     *
     * @param flags Reserved; pass 0.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getStoragePoolCapabilities(int flags) throws LibvirtException {
Call call = Call.of(Functions.virConnectGetStoragePoolCapabilities).put(this).put(flags).run();
        return call.takeText();
    }

    /**
     * Calls {@link #getStoragePoolCapabilities(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String getStoragePoolCapabilities() throws LibvirtException {
return getStoragePoolCapabilities(0);
    }

    /**
     * Does what {@link #getStoragePoolCapabilities(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<String> getStoragePoolCapabilitiesAsync(int flags) {
        return Async.call(() -> getStoragePoolCapabilities(flags));
    }

    /**
     * Describes the host's firmware, board and memory modules, as XML in the layout of SMBIOS.
     *
     * <p>Fails with <code>VIR_ERR_NO_SUPPORT</code> where the host has no such information.
     *
     * <p>In C: <code>virConnectGetSysinfo</code>, since 0.8.8.
     *
     * @param flags Reserved; pass 0.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getSysinfo(int flags) throws LibvirtException {
Call call = Call.of(Functions.virConnectGetSysinfo).put(this).put(flags).run();
        return call.takeText();
    }

    /**
     * Calls {@link #getSysinfo(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String getSysinfo() throws LibvirtException {
return getSysinfo(0);
    }

    /**
     * Does what {@link #getSysinfo(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<String> getSysinfoAsync(int flags) {
        return Async.call(() -> getSysinfo(flags));
    }

    /**
     * Tells the name of the hypervisor driver behind a connection, such as <code>QEMU</code>.
     *
     * <p>In C: <code>virConnectGetType</code>, since 0.0.3.
     *
     * @return Name of the driver; belongs to the connection, not to be freed.
     * @throws LibvirtException if it fails
     */
    public String getType() throws LibvirtException {
Call call = Call.of(Functions.virConnectGetType).put(this).run();
        return call.takeText();
    }

    /**
     * Does what {@link #getType()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<String> getTypeAsync() {
        return Async.call(() -> getType());
    }

    /**
     * Tells the URI a connection was opened with.
     *
     * <p>Where a default or an alias was used, this is what came of it.
     *
     * <p>In C: <code>virConnectGetURI</code>, since 0.3.0.
     *
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getURI() throws LibvirtException {
Call call = Call.of(Functions.virConnectGetURI).put(this).run();
        return call.takeText();
    }

    /**
     * Tells the version of the hypervisor that runs the domains.
     *
     * <p>Encoded as major * 1,000,000 + minor * 1,000 + micro. Some drivers can only tell with sufficient privileges.
     *
     * <p>In C: <code>virConnectGetVersion</code>, since 0.0.3.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public long getVersion() throws LibvirtException {
Call call = Call.of(Functions.virConnectGetVersion).put(this).run();
        return call.takeLong();
    }

    /**
     * Does what {@link #getVersion()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Long> getVersionAsync() {
        return Async.call(() -> getVersion());
    }

    /**
     * Starts a transaction on the host's network configuration.
     *
     * <p>The configuration is saved, so that <code>virInterfaceChangeRollback</code> or a reboot of the host can restore it; <code>virInterfaceChangeCommit</code> makes the changes stay. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when a transaction is open already. Not available on read-only connections.
     *
     * <p>In C: <code>virInterfaceChangeBegin</code>, since 0.9.2.
     *
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void interfaceChangeBegin(int flags) throws LibvirtException {
Call.of(Functions.virInterfaceChangeBegin).put(this).put(flags).run();
    }

    /**
     * Calls {@link #interfaceChangeBegin(int)} with no flags.
     *
     * @throws LibvirtException if it fails
     */
    public void interfaceChangeBegin() throws LibvirtException {
interfaceChangeBegin(0);
    }

    /**
     * Does what {@link #interfaceChangeBegin(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> interfaceChangeBeginAsync(int flags) {
        return Async.run(() -> interfaceChangeBegin(flags));
    }

    /**
     * Ends the transaction on the network configuration and keeps the changes.
     *
     * <p>Fails with <code>VIR_ERR_OPERATION_INVALID</code> when no transaction is open. Not available on read-only connections.
     *
     * <p>In C: <code>virInterfaceChangeCommit</code>, since 0.9.2.
     *
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void interfaceChangeCommit(int flags) throws LibvirtException {
Call.of(Functions.virInterfaceChangeCommit).put(this).put(flags).run();
    }

    /**
     * Calls {@link #interfaceChangeCommit(int)} with no flags.
     *
     * @throws LibvirtException if it fails
     */
    public void interfaceChangeCommit() throws LibvirtException {
interfaceChangeCommit(0);
    }

    /**
     * Does what {@link #interfaceChangeCommit(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> interfaceChangeCommitAsync(int flags) {
        return Async.run(() -> interfaceChangeCommit(flags));
    }

    /**
     * Ends the transaction on the network configuration and restores what was saved at its start.
     *
     * <p>Fails with <code>VIR_ERR_OPERATION_INVALID</code> when no transaction is open. Not available on read-only connections.
     *
     * <p>In C: <code>virInterfaceChangeRollback</code>, since 0.9.2.
     *
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void interfaceChangeRollback(int flags) throws LibvirtException {
Call.of(Functions.virInterfaceChangeRollback).put(this).put(flags).run();
    }

    /**
     * Calls {@link #interfaceChangeRollback(int)} with no flags.
     *
     * @throws LibvirtException if it fails
     */
    public void interfaceChangeRollback() throws LibvirtException {
interfaceChangeRollback(0);
    }

    /**
     * Does what {@link #interfaceChangeRollback(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> interfaceChangeRollbackAsync(int flags) {
        return Async.run(() -> interfaceChangeRollback(flags));
    }

    /**
     * Stores the configuration of a host interface, new or changed.
     *
     * <p>The interface is not brought up, and one that is up keeps running as before. Within a transaction (<code>virInterfaceChangeBegin</code>) the change can be taken back. Not available on read-only connections.
     *
     * <p>In C: <code>virInterfaceDefineXML</code>, since 0.6.4.
     *
     * @param xmlDesc Description of the interface, as an <code>interface</code> element.
     * @param flags Combination of <code>InterfaceDefineFlags</code> values.
     * @return the {@link Interface}
     * @throws LibvirtException if it fails
     */
    public Interface interfaceDefineXML(String xmlDesc, int flags) throws LibvirtException {
Call call = Call.of(Functions.virInterfaceDefineXML).put(this).put(xmlDesc).put(flags).run();
        return new Interface(this, call.takeLong());
    }

    /**
     * Calls {@link #interfaceDefineXML(String, int)} with no flags.
     *
     * @param xmlDesc Description of the interface, as an <code>interface</code> element.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public Interface interfaceDefineXML(String xmlDesc) throws LibvirtException {
return interfaceDefineXML(xmlDesc, 0);
    }

    /**
     * Does what {@link #interfaceDefineXML(String, int)} does, on another thread.
     *
     * @param xmlDesc Description of the interface, as an <code>interface</code> element.
     * @param flags Combination of <code>InterfaceDefineFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Interface> interfaceDefineXMLAsync(String xmlDesc, int flags) {
        return Async.call(() -> interfaceDefineXML(xmlDesc, flags));
    }

    /**
     * Finds a host interface by MAC address.
     *
     * <p>Fails with <code>VIR_ERR_NO_INTERFACE</code> when there is none and with <code>VIR_ERR_MULTIPLE_INTERFACES</code> when several share the address.
     *
     * <p>In C: <code>virInterfaceLookupByMACString</code>, since 0.6.4.
     *
     * @param mac MAC address, six hexadecimal bytes joined by colons.
     * @return the {@link Interface}
     * @throws LibvirtException if it fails
     */
    public Interface interfaceLookupByMACString(String mac) throws LibvirtException {
Call call = Call.of(Functions.virInterfaceLookupByMACString).put(this).put(mac).run();
        return new Interface(this, call.takeLong());
    }

    /**
     * Does what {@link #interfaceLookupByMACString(String)} does, on another thread.
     *
     * @param mac MAC address, six hexadecimal bytes joined by colons.
     * @return what the call gives
     */
    public CompletableFuture<Interface> interfaceLookupByMACStringAsync(String mac) {
        return Async.call(() -> interfaceLookupByMACString(mac));
    }

    /**
     * Finds a host interface by name.
     *
     * <p>Fails with <code>VIR_ERR_NO_INTERFACE</code> when there is none.
     *
     * <p>In C: <code>virInterfaceLookupByName</code>, since 0.6.4.
     *
     * @param name Name of the interface, such as <code>eth0</code>.
     * @return the {@link Interface}
     * @throws LibvirtException if it fails
     */
    public Interface interfaceLookupByName(String name) throws LibvirtException {
Call call = Call.of(Functions.virInterfaceLookupByName).put(this).put(name).run();
        return new Interface(this, call.takeLong());
    }

    /**
     * Does what {@link #interfaceLookupByName(String)} does, on another thread.
     *
     * @param name Name of the interface, such as <code>eth0</code>.
     * @return what the call gives
     */
    public CompletableFuture<Interface> interfaceLookupByNameAsync(String name) {
        return Async.call(() -> interfaceLookupByName(name));
    }

    /**
     * Tells whether the connection still works.
     *
     * <p>A remote connection counts as dead once it is closed or keepalive has failed; nothing is sent to find out.
     *
     * <p>In C: <code>virConnectIsAlive</code>, since 0.9.8.
     *
     * @return whether it is so
     * @throws LibvirtException if it fails
     */
    public boolean isAlive() throws LibvirtException {
Call call = Call.of(Functions.virConnectIsAlive).put(this).run();
        return call.takeBoolean();
    }

    /**
     * Does what {@link #isAlive()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Boolean> isAliveAsync() {
        return Async.call(() -> isAlive());
    }

    /**
     * Tells whether the connection's traffic is encrypted.
     *
     * <p>In C: <code>virConnectIsEncrypted</code>, since 0.7.3.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int isEncrypted() throws LibvirtException {
Call call = Call.of(Functions.virConnectIsEncrypted).put(this).run();
        return call.takeTruth();
    }

    /**
     * Does what {@link #isEncrypted()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> isEncryptedAsync() {
        return Async.call(() -> isEncrypted());
    }

    /**
     * Tells whether the connection is safe from eavesdropping.
     *
     * <p>That is so for encrypted traffic and for channels that do not leave the host, such as UNIX sockets.
     *
     * <p>In C: <code>virConnectIsSecure</code>, since 0.7.3.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int isSecure() throws LibvirtException {
Call call = Call.of(Functions.virConnectIsSecure).put(this).run();
        return call.takeTruth();
    }

    /**
     * Does what {@link #isSecure()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> isSecureAsync() {
        return Async.call(() -> isSecure());
    }

    /**
     * Lists the host's devices, or those that match <code>flags</code>.
     *
     * <p>In C: <code>virConnectListAllNodeDevices</code>, since 0.10.2.
     *
     * @param flags Combination of <code>ConnectListAllNodeDeviceFlags</code> values.
     * @return all of them
     * @throws LibvirtException if it fails
     */
    public Device[] listAllDevices(int flags) throws LibvirtException {
Call call = Call.of(Functions.virConnectListAllNodeDevices).put(this).put(flags).run();
        return call.takeList(message -> new Device(this, message.takeLong()), Device[]::new);
    }

    /**
     * Calls {@link #listAllDevices(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public Device[] listAllDevices() throws LibvirtException {
return listAllDevices(0);
    }

    /**
     * Does what {@link #listAllDevices(int)} does, on another thread.
     *
     * @param flags Combination of <code>ConnectListAllNodeDeviceFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Device[]> listAllDevicesAsync(int flags) {
        return Async.call(() -> listAllDevices(flags));
    }

    /**
     * Lists domains, active and inactive, as far as they match the filter.
     *
     * <p>The list is taken in one step, without the gap between counting and listing that the older calls have. Domains that the caller may not see are left out.
     *
     * <p>In C: <code>virConnectListAllDomains</code>, since 0.9.13.
     *
     * @param flags Combination of <code>ConnectListAllDomainsFlags</code> values.
     * @return all of them
     * @throws LibvirtException if it fails
     */
    public Domain[] listAllDomains(int flags) throws LibvirtException {
Call call = Call.of(Functions.virConnectListAllDomains).put(this).put(flags).run();
        return call.takeList(message -> new Domain(this, message.takeLong()), Domain[]::new);
    }

    /**
     * Calls {@link #listAllDomains(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public Domain[] listAllDomains() throws LibvirtException {
return listAllDomains(0);
    }

    /**
     * Does what {@link #listAllDomains(int)} does, on another thread.
     *
     * @param flags Combination of <code>ConnectListAllDomainsFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Domain[]> listAllDomainsAsync(int flags) {
        return Async.call(() -> listAllDomains(flags));
    }

    /**
     * Lists the host's interfaces, or those that match <code>flags</code>.
     *
     * <p>In C: <code>virConnectListAllInterfaces</code>, since 0.10.2.
     *
     * @param flags Combination of <code>ConnectListAllInterfacesFlags</code> values.
     * @return all of them
     * @throws LibvirtException if it fails
     */
    public Interface[] listAllInterfaces(int flags) throws LibvirtException {
Call call = Call.of(Functions.virConnectListAllInterfaces).put(this).put(flags).run();
        return call.takeList(message -> new Interface(this, message.takeLong()), Interface[]::new);
    }

    /**
     * Calls {@link #listAllInterfaces(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public Interface[] listAllInterfaces() throws LibvirtException {
return listAllInterfaces(0);
    }

    /**
     * Does what {@link #listAllInterfaces(int)} does, on another thread.
     *
     * @param flags Combination of <code>ConnectListAllInterfacesFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Interface[]> listAllInterfacesAsync(int flags) {
        return Async.call(() -> listAllInterfaces(flags));
    }

    /**
     * Lists the filter bindings.
     *
     * <p>In C: <code>virConnectListAllNWFilterBindings</code>, since 4.5.0.
     *
     * @param flags Reserved; pass 0.
     * @return all of them
     * @throws LibvirtException if it fails
     */
    public NetworkFilterBinding[] listAllNetworkFilterBindings(int flags) throws LibvirtException {
Call call = Call.of(Functions.virConnectListAllNWFilterBindings).put(this).put(flags).run();
        return call.takeList(message -> new NetworkFilterBinding(this, message.takeLong()), NetworkFilterBinding[]::new);
    }

    /**
     * Calls {@link #listAllNetworkFilterBindings(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public NetworkFilterBinding[] listAllNetworkFilterBindings() throws LibvirtException {
return listAllNetworkFilterBindings(0);
    }

    /**
     * Does what {@link #listAllNetworkFilterBindings(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<NetworkFilterBinding[]> listAllNetworkFilterBindingsAsync(int flags) {
        return Async.call(() -> listAllNetworkFilterBindings(flags));
    }

    /**
     * Lists the network filters.
     *
     * <p>In C: <code>virConnectListAllNWFilters</code>, since 0.10.2.
     *
     * @param flags Reserved; pass 0.
     * @return all of them
     * @throws LibvirtException if it fails
     */
    public NetworkFilter[] listAllNetworkFilters(int flags) throws LibvirtException {
Call call = Call.of(Functions.virConnectListAllNWFilters).put(this).put(flags).run();
        return call.takeList(message -> new NetworkFilter(this, message.takeLong()), NetworkFilter[]::new);
    }

    /**
     * Calls {@link #listAllNetworkFilters(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public NetworkFilter[] listAllNetworkFilters() throws LibvirtException {
return listAllNetworkFilters(0);
    }

    /**
     * Does what {@link #listAllNetworkFilters(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<NetworkFilter[]> listAllNetworkFiltersAsync(int flags) {
        return Async.call(() -> listAllNetworkFilters(flags));
    }

    /**
     * Lists networks, active and inactive, with handles to all of them.
     *
     * <p>Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a NULL that is not counted.
     *
     * <p>In C: <code>virConnectListAllNetworks</code>, since 0.10.2.
     *
     * @param flags Combination of <code>ConnectListAllNetworksFlags</code> values.
     * @return all of them
     * @throws LibvirtException if it fails
     */
    public Network[] listAllNetworks(int flags) throws LibvirtException {
Call call = Call.of(Functions.virConnectListAllNetworks).put(this).put(flags).run();
        return call.takeList(message -> new Network(this, message.takeLong()), Network[]::new);
    }

    /**
     * Calls {@link #listAllNetworks(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public Network[] listAllNetworks() throws LibvirtException {
return listAllNetworks(0);
    }

    /**
     * Does what {@link #listAllNetworks(int)} does, on another thread.
     *
     * @param flags Combination of <code>ConnectListAllNetworksFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Network[]> listAllNetworksAsync(int flags) {
        return Async.call(() -> listAllNetworks(flags));
    }

    /**
     * Lists secrets with handles to all of them.
     *
     * <p>Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a NULL that is not counted.
     *
     * <p>In C: <code>virConnectListAllSecrets</code>, since 0.10.2.
     *
     * @param flags Combination of <code>ConnectListAllSecretsFlags</code> values.
     * @return all of them
     * @throws LibvirtException if it fails
     */
    public Secret[] listAllSecrets(int flags) throws LibvirtException {
Call call = Call.of(Functions.virConnectListAllSecrets).put(this).put(flags).run();
        return call.takeList(message -> new Secret(this, message.takeLong()), Secret[]::new);
    }

    /**
     * Calls {@link #listAllSecrets(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public Secret[] listAllSecrets() throws LibvirtException {
return listAllSecrets(0);
    }

    /**
     * Does what {@link #listAllSecrets(int)} does, on another thread.
     *
     * @param flags Combination of <code>ConnectListAllSecretsFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Secret[]> listAllSecretsAsync(int flags) {
        return Async.call(() -> listAllSecrets(flags));
    }

    /**
     * Lists storage pools, active and inactive, with handles to all of them.
     *
     * <p>Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a NULL that is not counted.
     *
     * <p>In C: <code>virConnectListAllStoragePools</code>, since 0.10.2.
     *
     * @param flags Combination of <code>ConnectListAllStoragePoolsFlags</code> values.
     * @return all of them
     * @throws LibvirtException if it fails
     */
    public StoragePool[] listAllStoragePools(int flags) throws LibvirtException {
Call call = Call.of(Functions.virConnectListAllStoragePools).put(this).put(flags).run();
        return call.takeList(message -> new StoragePool(this, message.takeLong()), StoragePool[]::new);
    }

    /**
     * Calls {@link #listAllStoragePools(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public StoragePool[] listAllStoragePools() throws LibvirtException {
return listAllStoragePools(0);
    }

    /**
     * Does what {@link #listAllStoragePools(int)} does, on another thread.
     *
     * @param flags Combination of <code>ConnectListAllStoragePoolsFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<StoragePool[]> listAllStoragePoolsAsync(int flags) {
        return Async.call(() -> listAllStoragePools(flags));
    }

    /**
     * Lists the names of the inactive domains with a stored configuration.
     *
     * <p>Prefer <code>virConnectListAllDomains</code>, which needs no prior count and returns handles.
     *
     * <p>In C: <code>virConnectListDefinedDomains</code>, since 0.1.1.
     * Discouraged: use virConnectListAllDomains.
     *
     * @return the texts
     * @throws LibvirtException if it fails
     */
    public String[] listDefinedDomains() throws LibvirtException {
Call call = Call.of(Functions.virConnectListDefinedDomains).put(this).run();
        return call.takeTexts();
    }

    /**
     * Does what {@link #listDefinedDomains()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<String[]> listDefinedDomainsAsync() {
        return Async.call(() -> listDefinedDomains());
    }

    /**
     * Lists the names of the host interfaces that are configured but down.
     *
     * <p>The number may change between counting and listing.
     *
     * <p>In C: <code>virConnectListDefinedInterfaces</code>, since 0.7.0.
     * Discouraged: use virConnectListAllInterfaces.
     *
     * @return Number of names filled in.
     * @throws LibvirtException if it fails
     */
    public String[] listDefinedInterfaces() throws LibvirtException {
Call call = Call.of(Functions.virConnectListDefinedInterfaces).put(this).run();
        return call.takeTexts();
    }

    /**
     * Does what {@link #listDefinedInterfaces()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<String[]> listDefinedInterfacesAsync() {
        return Async.call(() -> listDefinedInterfaces());
    }

    /**
     * Lists the names of networks that are defined but inactive.
     *
     * <p>The number can change between counting and listing: prefer <code>virConnectListAllNetworks</code>. The caller frees every name.
     *
     * <p>In C: <code>virConnectListDefinedNetworks</code>, since 0.2.0.
     * Discouraged: use virConnectListAllNetworks.
     *
     * @return the texts
     * @throws LibvirtException if it fails
     */
    public String[] listDefinedNetworks() throws LibvirtException {
Call call = Call.of(Functions.virConnectListDefinedNetworks).put(this).run();
        return call.takeTexts();
    }

    /**
     * Does what {@link #listDefinedNetworks()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<String[]> listDefinedNetworksAsync() {
        return Async.call(() -> listDefinedNetworks());
    }

    /**
     * Lists the names of storage pools that are defined but inactive.
     *
     * <p>The number can change between counting and listing: prefer <code>virConnectListAllStoragePools</code>. The caller frees every name.
     *
     * <p>In C: <code>virConnectListDefinedStoragePools</code>, since 0.4.1.
     * Discouraged: use virConnectListAllStoragePools.
     *
     * @return the texts
     * @throws LibvirtException if it fails
     */
    public String[] listDefinedStoragePools() throws LibvirtException {
Call call = Call.of(Functions.virConnectListDefinedStoragePools).put(this).run();
        return call.takeTexts();
    }

    /**
     * Does what {@link #listDefinedStoragePools()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<String[]> listDefinedStoragePoolsAsync() {
        return Async.call(() -> listDefinedStoragePools());
    }

    /**
     * Lists the names of the host's active devices.
     *
     * <p>The number may change between counting and listing.
     *
     * <p>In C: <code>virNodeListDevices</code>, since 0.5.0.
     * Discouraged: use virConnectListAllNodeDevices.
     *
     * @param cap Capability the devices must have, such as <code>pci</code>; NULL for all devices.
     * @param flags Reserved; pass 0.
     * @return Number of names filled in.
     * @throws LibvirtException if it fails
     */
    public String[] listDevices(String cap, int flags) throws LibvirtException {
Call call = Call.of(Functions.virNodeListDevices).put(this).put(cap).put(flags).run();
        return call.takeTexts();
    }

    /**
     * Calls {@link #listDevices(String, int)} with no flags.
     *
     * @param cap Capability the devices must have, such as <code>pci</code>; NULL for all devices.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String[] listDevices(String cap) throws LibvirtException {
return listDevices(cap, 0);
    }

    /**
     * Does what {@link #listDevices(String, int)} does, on another thread.
     *
     * @param cap Capability the devices must have, such as <code>pci</code>; NULL for all devices.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<String[]> listDevicesAsync(String cap, int flags) {
        return Async.call(() -> listDevices(cap, flags));
    }

    /**
     * Lists the numeric IDs of the active domains.
     *
     * <p>Inactive domains have no ID and are missing. A domain may start or stop between counting and listing, so prefer <code>virConnectListAllDomains</code>, which returns handles in one go.
     *
     * <p>In C: <code>virConnectListDomains</code>, since 0.0.3.
     * Discouraged: use virConnectListAllDomains.
     *
     * @return the numbers
     * @throws LibvirtException if it fails
     */
    public int[] listDomains() throws LibvirtException {
Call call = Call.of(Functions.virConnectListDomains).put(this).run();
        return call.takeInts();
    }

    /**
     * Does what {@link #listDomains()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<int[]> listDomainsAsync() {
        return Async.call(() -> listDomains());
    }

    /**
     * Lists the names of the host interfaces that are up.
     *
     * <p>The number may change between counting and listing.
     *
     * <p>In C: <code>virConnectListInterfaces</code>, since 0.6.4.
     * Discouraged: use virConnectListAllInterfaces.
     *
     * @return Number of names filled in.
     * @throws LibvirtException if it fails
     */
    public String[] listInterfaces() throws LibvirtException {
Call call = Call.of(Functions.virConnectListInterfaces).put(this).run();
        return call.takeTexts();
    }

    /**
     * Does what {@link #listInterfaces()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<String[]> listInterfacesAsync() {
        return Async.call(() -> listInterfaces());
    }

    /**
     * Lists the names of the network filters.
     *
     * <p>The number may change between counting and listing.
     *
     * <p>In C: <code>virConnectListNWFilters</code>, since 0.8.0.
     * Discouraged: use virConnectListAllNWFilters.
     *
     * @return Number of names filled in.
     * @throws LibvirtException if it fails
     */
    public String[] listNetworkFilters() throws LibvirtException {
Call call = Call.of(Functions.virConnectListNWFilters).put(this).run();
        return call.takeTexts();
    }

    /**
     * Does what {@link #listNetworkFilters()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<String[]> listNetworkFiltersAsync() {
        return Async.call(() -> listNetworkFilters());
    }

    /**
     * Lists the names of active networks.
     *
     * <p>The number can change between counting and listing: prefer <code>virConnectListAllNetworks</code>, which has no such race. The caller frees every name.
     *
     * <p>In C: <code>virConnectListNetworks</code>, since 0.2.0.
     * Discouraged: use virConnectListAllNetworks.
     *
     * @return the texts
     * @throws LibvirtException if it fails
     */
    public String[] listNetworks() throws LibvirtException {
Call call = Call.of(Functions.virConnectListNetworks).put(this).run();
        return call.takeTexts();
    }

    /**
     * Does what {@link #listNetworks()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<String[]> listNetworksAsync() {
        return Async.call(() -> listNetworks());
    }

    /**
     * Lists the UUIDs of the defined secrets, as text.
     *
     * <p>The number can change between counting and listing: prefer <code>virConnectListAllSecrets</code>. The caller frees every UUID.
     *
     * <p>In C: <code>virConnectListSecrets</code>, since 0.7.1.
     * Discouraged: use virConnectListAllSecrets.
     *
     * @return the texts
     * @throws LibvirtException if it fails
     */
    public String[] listSecrets() throws LibvirtException {
Call call = Call.of(Functions.virConnectListSecrets).put(this).run();
        return call.takeTexts();
    }

    /**
     * Does what {@link #listSecrets()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<String[]> listSecretsAsync() {
        return Async.call(() -> listSecrets());
    }

    /**
     * Lists the names of active storage pools.
     *
     * <p>The number can change between counting and listing: prefer <code>virConnectListAllStoragePools</code>. The caller frees every name.
     *
     * <p>In C: <code>virConnectListStoragePools</code>, since 0.4.1.
     * Discouraged: use virConnectListAllStoragePools.
     *
     * @return the texts
     * @throws LibvirtException if it fails
     */
    public String[] listStoragePools() throws LibvirtException {
Call call = Call.of(Functions.virConnectListStoragePools).put(this).run();
        return call.takeTexts();
    }

    /**
     * Does what {@link #listStoragePools()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<String[]> listStoragePoolsAsync() {
        return Async.call(() -> listStoragePools());
    }

    /**
     * Creates a transient network from XML and starts it.
     *
     * <p>It is gone once it stops. With the name and UUID of an inactive defined network, that network is started with the given XML. Use <code>virNetworkCreateXMLFlags</code> to have the document validated.
     *
     * <p>In C: <code>virNetworkCreateXML</code>, since 0.2.0.
     *
     * @param xmlDesc Document whose root is <code>&lt;network&gt;</code>.
     * @return the {@link Network}
     * @throws LibvirtException if it fails
     */
    public Network networkCreateXML(String xmlDesc) throws LibvirtException {
Call call = Call.of(Functions.virNetworkCreateXML).put(this).put(xmlDesc).run();
        return new Network(this, call.takeLong());
    }

    /**
     * Does what {@link #networkCreateXML(String)} does, on another thread.
     *
     * @param xmlDesc Document whose root is <code>&lt;network&gt;</code>.
     * @return what the call gives
     */
    public CompletableFuture<Network> networkCreateXMLAsync(String xmlDesc) {
        return Async.call(() -> networkCreateXML(xmlDesc));
    }

    /**
     * Creates a transient network from XML and starts it, with options.
     *
     * <p>It is gone once it stops. Fails with <code>VIR_ERR_OPERATION_FAILED</code> when the name or UUID is taken by another network.
     *
     * <p>In C: <code>virNetworkCreateXMLFlags</code>, since 7.8.0.
     *
     * @param xmlDesc Document whose root is <code>&lt;network&gt;</code>.
     * @param flags Combination of <code>NetworkCreateFlags</code> values.
     * @return the {@link Network}
     * @throws LibvirtException if it fails
     */
    public Network networkCreateXMLFlags(String xmlDesc, int flags) throws LibvirtException {
Call call = Call.of(Functions.virNetworkCreateXMLFlags).put(this).put(xmlDesc).put(flags).run();
        return new Network(this, call.takeLong());
    }

    /**
     * Calls {@link #networkCreateXMLFlags(String, int)} with no flags.
     *
     * @param xmlDesc Document whose root is <code>&lt;network&gt;</code>.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public Network networkCreateXMLFlags(String xmlDesc) throws LibvirtException {
return networkCreateXMLFlags(xmlDesc, 0);
    }

    /**
     * Does what {@link #networkCreateXMLFlags(String, int)} does, on another thread.
     *
     * @param xmlDesc Document whose root is <code>&lt;network&gt;</code>.
     * @param flags Combination of <code>NetworkCreateFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Network> networkCreateXMLFlagsAsync(String xmlDesc, int flags) {
        return Async.call(() -> networkCreateXMLFlags(xmlDesc, flags));
    }

    /**
     * Stores a network's configuration without starting the network.
     *
     * <p>An existing configuration with the same name and UUID is replaced; a running network goes on as it is until restarted. Use <code>virNetworkDefineXMLFlags</code> to have the document validated.
     *
     * <p>In C: <code>virNetworkDefineXML</code>, since 0.2.0.
     *
     * @param xmlDesc Document whose root is <code>&lt;network&gt;</code>.
     * @return the {@link Network}
     * @throws LibvirtException if it fails
     */
    public Network networkDefineXML(String xmlDesc) throws LibvirtException {
Call call = Call.of(Functions.virNetworkDefineXML).put(this).put(xmlDesc).run();
        return new Network(this, call.takeLong());
    }

    /**
     * Does what {@link #networkDefineXML(String)} does, on another thread.
     *
     * @param xmlDesc Document whose root is <code>&lt;network&gt;</code>.
     * @return what the call gives
     */
    public CompletableFuture<Network> networkDefineXMLAsync(String xmlDesc) {
        return Async.call(() -> networkDefineXML(xmlDesc));
    }

    /**
     * Stores a network's configuration without starting the network, with options.
     *
     * <p>An existing configuration with the same name and UUID is replaced; a running network goes on as it is until restarted.
     *
     * <p>In C: <code>virNetworkDefineXMLFlags</code>, since 7.7.0.
     *
     * @param xmlDesc Document whose root is <code>&lt;network&gt;</code>.
     * @param flags Combination of <code>NetworkDefineFlags</code> values.
     * @return the {@link Network}
     * @throws LibvirtException if it fails
     */
    public Network networkDefineXMLFlags(String xmlDesc, int flags) throws LibvirtException {
Call call = Call.of(Functions.virNetworkDefineXMLFlags).put(this).put(xmlDesc).put(flags).run();
        return new Network(this, call.takeLong());
    }

    /**
     * Calls {@link #networkDefineXMLFlags(String, int)} with no flags.
     *
     * @param xmlDesc Document whose root is <code>&lt;network&gt;</code>.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public Network networkDefineXMLFlags(String xmlDesc) throws LibvirtException {
return networkDefineXMLFlags(xmlDesc, 0);
    }

    /**
     * Does what {@link #networkDefineXMLFlags(String, int)} does, on another thread.
     *
     * @param xmlDesc Document whose root is <code>&lt;network&gt;</code>.
     * @param flags Combination of <code>NetworkDefineFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Network> networkDefineXMLFlagsAsync(String xmlDesc, int flags) {
        return Async.call(() -> networkDefineXMLFlags(xmlDesc, flags));
    }

    /**
     * Creates a filter binding, which applies the filter's rules to the port at once.
     *
     * <p>Meant for hypervisor drivers; bindings of guests are managed by them. Not available on read-only connections.
     *
     * <p>In C: <code>virNWFilterBindingCreateXML</code>, since 4.5.0.
     *
     * @param xml Description of the binding, as a <code>filterbinding</code> element.
     * @param flags Combination of <code>NWFilterBindingCreateFlags</code> values.
     * @return the {@link NetworkFilterBinding}
     * @throws LibvirtException if it fails
     */
    public NetworkFilterBinding networkFilterBindingCreateXML(String xml, int flags) throws LibvirtException {
Call call = Call.of(Functions.virNWFilterBindingCreateXML).put(this).put(xml).put(flags).run();
        return new NetworkFilterBinding(this, call.takeLong());
    }

    /**
     * Calls {@link #networkFilterBindingCreateXML(String, int)} with no flags.
     *
     * @param xml Description of the binding, as a <code>filterbinding</code> element.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public NetworkFilterBinding networkFilterBindingCreateXML(String xml) throws LibvirtException {
return networkFilterBindingCreateXML(xml, 0);
    }

    /**
     * Does what {@link #networkFilterBindingCreateXML(String, int)} does, on another thread.
     *
     * @param xml Description of the binding, as a <code>filterbinding</code> element.
     * @param flags Combination of <code>NWFilterBindingCreateFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<NetworkFilterBinding> networkFilterBindingCreateXMLAsync(String xml, int flags) {
        return Async.call(() -> networkFilterBindingCreateXML(xml, flags));
    }

    /**
     * Finds a filter binding by the device name of its port.
     *
     * <p>Fails with <code>VIR_ERR_NO_NWFILTER_BINDING</code> when there is none.
     *
     * <p>In C: <code>virNWFilterBindingLookupByPortDev</code>, since 4.5.0.
     *
     * @param portdev Device name of the port on the host, such as <code>vnet0</code>.
     * @return the {@link NetworkFilterBinding}
     * @throws LibvirtException if it fails
     */
    public NetworkFilterBinding networkFilterBindingLookupByPortDev(String portdev) throws LibvirtException {
Call call = Call.of(Functions.virNWFilterBindingLookupByPortDev).put(this).put(portdev).run();
        return new NetworkFilterBinding(this, call.takeLong());
    }

    /**
     * Does what {@link #networkFilterBindingLookupByPortDev(String)} does, on another thread.
     *
     * @param portdev Device name of the port on the host, such as <code>vnet0</code>.
     * @return what the call gives
     */
    public CompletableFuture<NetworkFilterBinding> networkFilterBindingLookupByPortDevAsync(String portdev) {
        return Async.call(() -> networkFilterBindingLookupByPortDev(portdev));
    }

    /**
     * Stores a network filter, new or changed.
     *
     * <p>A changed filter is applied to running guests at once. <code>virNWFilterDefineXMLFlags</code> can check the description first. Not available on read-only connections.
     *
     * <p>In C: <code>virNWFilterDefineXML</code>, since 0.8.0.
     *
     * @param xmlDesc Description of the filter, as a <code>filter</code> element.
     * @return the {@link NetworkFilter}
     * @throws LibvirtException if it fails
     */
    public NetworkFilter networkFilterDefineXML(String xmlDesc) throws LibvirtException {
Call call = Call.of(Functions.virNWFilterDefineXML).put(this).put(xmlDesc).run();
        return new NetworkFilter(this, call.takeLong());
    }

    /**
     * Does what {@link #networkFilterDefineXML(String)} does, on another thread.
     *
     * @param xmlDesc Description of the filter, as a <code>filter</code> element.
     * @return what the call gives
     */
    public CompletableFuture<NetworkFilter> networkFilterDefineXMLAsync(String xmlDesc) {
        return Async.call(() -> networkFilterDefineXML(xmlDesc));
    }

    /**
     * Stores a network filter, new or changed, as <code>flags</code> say.
     *
     * <p>A changed filter is applied to running guests at once. Not available on read-only connections.
     *
     * <p>In C: <code>virNWFilterDefineXMLFlags</code>, since 7.7.0.
     *
     * @param xmlDesc Description of the filter, as a <code>filter</code> element.
     * @param flags Combination of <code>NWFilterDefineFlags</code> values.
     * @return the {@link NetworkFilter}
     * @throws LibvirtException if it fails
     */
    public NetworkFilter networkFilterDefineXMLFlags(String xmlDesc, int flags) throws LibvirtException {
Call call = Call.of(Functions.virNWFilterDefineXMLFlags).put(this).put(xmlDesc).put(flags).run();
        return new NetworkFilter(this, call.takeLong());
    }

    /**
     * Calls {@link #networkFilterDefineXMLFlags(String, int)} with no flags.
     *
     * @param xmlDesc Description of the filter, as a <code>filter</code> element.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public NetworkFilter networkFilterDefineXMLFlags(String xmlDesc) throws LibvirtException {
return networkFilterDefineXMLFlags(xmlDesc, 0);
    }

    /**
     * Does what {@link #networkFilterDefineXMLFlags(String, int)} does, on another thread.
     *
     * @param xmlDesc Description of the filter, as a <code>filter</code> element.
     * @param flags Combination of <code>NWFilterDefineFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<NetworkFilter> networkFilterDefineXMLFlagsAsync(String xmlDesc, int flags) {
        return Async.call(() -> networkFilterDefineXMLFlags(xmlDesc, flags));
    }

    /**
     * Finds a network filter by name.
     *
     * <p>Fails with <code>VIR_ERR_NO_NWFILTER</code> when there is none.
     *
     * <p>In C: <code>virNWFilterLookupByName</code>, since 0.8.0.
     *
     * @param name Name of the filter.
     * @return the {@link NetworkFilter}
     * @throws LibvirtException if it fails
     */
    public NetworkFilter networkFilterLookupByName(String name) throws LibvirtException {
Call call = Call.of(Functions.virNWFilterLookupByName).put(this).put(name).run();
        return new NetworkFilter(this, call.takeLong());
    }

    /**
     * Does what {@link #networkFilterLookupByName(String)} does, on another thread.
     *
     * @param name Name of the filter.
     * @return what the call gives
     */
    public CompletableFuture<NetworkFilter> networkFilterLookupByNameAsync(String name) {
        return Async.call(() -> networkFilterLookupByName(name));
    }

    /**
     * Finds a network filter by UUID.
     *
     * <p>Fails with <code>VIR_ERR_NO_NWFILTER</code> when there is none.
     *
     * <p>In C: <code>virNWFilterLookupByUUID</code>, since 0.8.0.
     *
     * @param uuid UUID of the filter.
     * @return the {@link NetworkFilter}
     * @throws LibvirtException if it fails
     */
    public NetworkFilter networkFilterLookupByUUID(int[] uuid) throws LibvirtException {
Call call = Call.of(Functions.virNWFilterLookupByUUID).put(this).putUuid(uuid).run();
        return new NetworkFilter(this, call.takeLong());
    }

    /**
     * Calls {@link #networkFilterLookupByUUID(int[])} with a UUID of Java's own class.
     *
     * @param uuid UUID of the filter.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public NetworkFilter networkFilterLookupByUUID(UUID uuid) throws LibvirtException {
return networkFilterLookupByUUID(Call.ints(uuid));
    }

    /**
     * Does what {@link #networkFilterLookupByUUID(int[])} does, on another thread.
     *
     * @param uuid UUID of the filter.
     * @return what the call gives
     */
    public CompletableFuture<NetworkFilter> networkFilterLookupByUUIDAsync(int[] uuid) {
        return Async.call(() -> networkFilterLookupByUUID(uuid));
    }

    /**
     * Finds a network filter by UUID, given as text.
     *
     * <p>Fails with <code>VIR_ERR_NO_NWFILTER</code> when there is none and with <code>VIR_ERR_INVALID_ARG</code> when the text is no UUID.
     *
     * <p>In C: <code>virNWFilterLookupByUUIDString</code>, since 0.8.0.
     *
     * @param uuid UUID of the filter, with or without hyphens.
     * @return the {@link NetworkFilter}
     * @throws LibvirtException if it fails
     */
    public NetworkFilter networkFilterLookupByUUIDString(String uuid) throws LibvirtException {
Call call = Call.of(Functions.virNWFilterLookupByUUIDString).put(this).put(uuid).run();
        return new NetworkFilter(this, call.takeLong());
    }

    /**
     * Finds a network by its name. Fails with <code>VIR_ERR_NO_NETWORK</code> when there is none.
     *
     * <p>In C: <code>virNetworkLookupByName</code>, since 0.2.0.
     *
     * @param name Name of the network.
     * @return the {@link Network}
     * @throws LibvirtException if it fails
     */
    public Network networkLookupByName(String name) throws LibvirtException {
Call call = Call.of(Functions.virNetworkLookupByName).put(this).put(name).run();
        return new Network(this, call.takeLong());
    }

    /**
     * Does what {@link #networkLookupByName(String)} does, on another thread.
     *
     * @param name Name of the network.
     * @return what the call gives
     */
    public CompletableFuture<Network> networkLookupByNameAsync(String name) {
        return Async.call(() -> networkLookupByName(name));
    }

    /**
     * Finds a network by its UUID, given as bytes. Fails with <code>VIR_ERR_NO_NETWORK</code> when there is none.
     *
     * <p>In C: <code>virNetworkLookupByUUID</code>, since 0.2.0.
     *
     * @param uuid UUID of the network.
     * @return the {@link Network}
     * @throws LibvirtException if it fails
     */
    public Network networkLookupByUUID(int[] uuid) throws LibvirtException {
Call call = Call.of(Functions.virNetworkLookupByUUID).put(this).putUuid(uuid).run();
        return new Network(this, call.takeLong());
    }

    /**
     * Calls {@link #networkLookupByUUID(int[])} with a UUID of Java's own class.
     *
     * @param uuid UUID of the network.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public Network networkLookupByUUID(UUID uuid) throws LibvirtException {
return networkLookupByUUID(Call.ints(uuid));
    }

    /**
     * Does what {@link #networkLookupByUUID(int[])} does, on another thread.
     *
     * @param uuid UUID of the network.
     * @return what the call gives
     */
    public CompletableFuture<Network> networkLookupByUUIDAsync(int[] uuid) {
        return Async.call(() -> networkLookupByUUID(uuid));
    }

    /**
     * Finds a network by its UUID, given as text.
     *
     * <p>Fails with <code>VIR_ERR_INVALID_ARG</code> when the text is not a UUID, with <code>VIR_ERR_NO_NETWORK</code> when no network has it.
     *
     * <p>In C: <code>virNetworkLookupByUUIDString</code>, since 0.2.0.
     *
     * @param uuid UUID in hexadecimal, with or without hyphens.
     * @return the {@link Network}
     * @throws LibvirtException if it fails
     */
    public Network networkLookupByUUIDString(String uuid) throws LibvirtException {
Call call = Call.of(Functions.virNetworkLookupByUUIDString).put(this).put(uuid).run();
        return new Network(this, call.takeLong());
    }

    /**
     * Reports basic facts about the host: memory, CPUs and their topology.
     *
     * <p>The product of nodes, sockets, cores and threads may exceed the CPUs in use, as some can be offline; <code>virConnectGetCapabilities</code> has the exact topology.
     *
     * <p>In C: <code>virNodeGetInfo</code>, since 0.1.0.
     *
     * @return the {@link NodeInfo}
     * @throws LibvirtException if it fails
     */
    public NodeInfo nodeInfo() throws LibvirtException {
Call call = Call.of(Functions.virNodeGetInfo).put(this).run();
        return new NodeInfo(call);
    }

    /**
     * Does what {@link #nodeInfo()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<NodeInfo> nodeInfoAsync() {
        return Async.call(() -> nodeInfo());
    }

    /**
     * Counts the inactive domains with a stored configuration.
     *
     * <p>The number may be stale as soon as it is returned; <code>virConnectListAllDomains</code> counts and lists together.
     *
     * <p>In C: <code>virConnectNumOfDefinedDomains</code>, since 0.1.5.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int numOfDefinedDomains() throws LibvirtException {
Call call = Call.of(Functions.virConnectNumOfDefinedDomains).put(this).run();
        return call.takeInt();
    }

    /**
     * Does what {@link #numOfDefinedDomains()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> numOfDefinedDomainsAsync() {
        return Async.call(() -> numOfDefinedDomains());
    }

    /**
     * Counts the host interfaces that are configured but down.
     *
     * <p>In C: <code>virConnectNumOfDefinedInterfaces</code>, since 0.7.0.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int numOfDefinedInterfaces() throws LibvirtException {
Call call = Call.of(Functions.virConnectNumOfDefinedInterfaces).put(this).run();
        return call.takeInt();
    }

    /**
     * Does what {@link #numOfDefinedInterfaces()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> numOfDefinedInterfacesAsync() {
        return Async.call(() -> numOfDefinedInterfaces());
    }

    /**
     * Counts the inactive networks that have a stored configuration.
     *
     * <p>In C: <code>virConnectNumOfDefinedNetworks</code>, since 0.2.0.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int numOfDefinedNetworks() throws LibvirtException {
Call call = Call.of(Functions.virConnectNumOfDefinedNetworks).put(this).run();
        return call.takeInt();
    }

    /**
     * Does what {@link #numOfDefinedNetworks()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> numOfDefinedNetworksAsync() {
        return Async.call(() -> numOfDefinedNetworks());
    }

    /**
     * Counts the inactive storage pools that have a stored configuration.
     *
     * <p>In C: <code>virConnectNumOfDefinedStoragePools</code>, since 0.4.1.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int numOfDefinedStoragePools() throws LibvirtException {
Call call = Call.of(Functions.virConnectNumOfDefinedStoragePools).put(this).run();
        return call.takeInt();
    }

    /**
     * Does what {@link #numOfDefinedStoragePools()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> numOfDefinedStoragePoolsAsync() {
        return Async.call(() -> numOfDefinedStoragePools());
    }

    /**
     * Counts the host's active devices.
     *
     * <p><code>virConnectListAllNodeDevices</code> counts and lists in one step.
     *
     * <p>In C: <code>virNodeNumOfDevices</code>, since 0.5.0.
     *
     * @param cap Capability the devices must have, such as <code>pci</code>; NULL for all devices.
     * @param flags Reserved; pass 0.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int numOfDevices(String cap, int flags) throws LibvirtException {
Call call = Call.of(Functions.virNodeNumOfDevices).put(this).put(cap).put(flags).run();
        return call.takeInt();
    }

    /**
     * Calls {@link #numOfDevices(String, int)} with no flags.
     *
     * @param cap Capability the devices must have, such as <code>pci</code>; NULL for all devices.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int numOfDevices(String cap) throws LibvirtException {
return numOfDevices(cap, 0);
    }

    /**
     * Does what {@link #numOfDevices(String, int)} does, on another thread.
     *
     * @param cap Capability the devices must have, such as <code>pci</code>; NULL for all devices.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<Integer> numOfDevicesAsync(String cap, int flags) {
        return Async.call(() -> numOfDevices(cap, flags));
    }

    /**
     * Counts the active domains.
     *
     * <p>The number may be stale as soon as it is returned; <code>virConnectListAllDomains</code> counts and lists together.
     *
     * <p>In C: <code>virConnectNumOfDomains</code>, since 0.0.3.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int numOfDomains() throws LibvirtException {
Call call = Call.of(Functions.virConnectNumOfDomains).put(this).run();
        return call.takeInt();
    }

    /**
     * Does what {@link #numOfDomains()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> numOfDomainsAsync() {
        return Async.call(() -> numOfDomains());
    }

    /**
     * Counts the host interfaces that are up.
     *
     * <p>In C: <code>virConnectNumOfInterfaces</code>, since 0.6.4.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int numOfInterfaces() throws LibvirtException {
Call call = Call.of(Functions.virConnectNumOfInterfaces).put(this).run();
        return call.takeInt();
    }

    /**
     * Does what {@link #numOfInterfaces()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> numOfInterfacesAsync() {
        return Async.call(() -> numOfInterfaces());
    }

    /**
     * Counts the network filters.
     *
     * <p>In C: <code>virConnectNumOfNWFilters</code>, since 0.8.0.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int numOfNetworkFilters() throws LibvirtException {
Call call = Call.of(Functions.virConnectNumOfNWFilters).put(this).run();
        return call.takeInt();
    }

    /**
     * Does what {@link #numOfNetworkFilters()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> numOfNetworkFiltersAsync() {
        return Async.call(() -> numOfNetworkFilters());
    }

    /**
     * Counts the active networks.
     *
     * <p>In C: <code>virConnectNumOfNetworks</code>, since 0.2.0.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int numOfNetworks() throws LibvirtException {
Call call = Call.of(Functions.virConnectNumOfNetworks).put(this).run();
        return call.takeInt();
    }

    /**
     * Does what {@link #numOfNetworks()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> numOfNetworksAsync() {
        return Async.call(() -> numOfNetworks());
    }

    /**
     * Counts the secrets that are defined.
     *
     * <p>In C: <code>virConnectNumOfSecrets</code>, since 0.7.1.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int numOfSecrets() throws LibvirtException {
Call call = Call.of(Functions.virConnectNumOfSecrets).put(this).run();
        return call.takeInt();
    }

    /**
     * Does what {@link #numOfSecrets()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> numOfSecretsAsync() {
        return Async.call(() -> numOfSecrets());
    }

    /**
     * Counts the active storage pools.
     *
     * <p>In C: <code>virConnectNumOfStoragePools</code>, since 0.4.1.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int numOfStoragePools() throws LibvirtException {
Call call = Call.of(Functions.virConnectNumOfStoragePools).put(this).run();
        return call.takeInt();
    }

    /**
     * Does what {@link #numOfStoragePools()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> numOfStoragePoolsAsync() {
        return Async.call(() -> numOfStoragePools());
    }

    /**
     * Starts a domain from the state that <code>virDomainSave</code> wrote.
     *
     * <p>The file stays. Restore each file only once, since the disks move on. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the domain is active already.
     *
     * <p>In C: <code>virDomainRestore</code>, since 0.0.3.
     *
     * @param from Path of the file on the host of the hypervisor.
     * @throws LibvirtException if it fails
     */
    public void restore(String from) throws LibvirtException {
Call.of(Functions.virDomainRestore).put(this).put(from).run();
    }

    /**
     * Does what {@link #restore(String)} does, on another thread.
     *
     * @param from Path of the file on the host of the hypervisor.
     * @return done when the call is
     */
    public CompletableFuture<Void> restoreAsync(String from) {
        return Async.run(() -> restore(from));
    }

    /**
     * Starts a domain from a saved state, with options.
     *
     * <p>Acts like <code>virDomainRestore</code>. <code>VIR_DOMAIN_SAVE_RUNNING</code> and <code>VIR_DOMAIN_SAVE_PAUSED</code> exclude each other and override what the file says.
     *
     * <p>In C: <code>virDomainRestoreFlags</code>, since 0.9.4.
     *
     * @param from Path of the file on the host of the hypervisor.
     * @param dxml Domain XML to use in place of the one in the file, differing only where the guest does not notice; NULL for the file's own.
     * @param flags Combination of <code>DomainSaveRestoreFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void restore(String from, String dxml, int flags) throws LibvirtException {
Call.of(Functions.virDomainRestoreFlags).put(this).put(from).put(dxml).put(flags).run();
    }

    /**
     * Calls {@link #restore(String, String, int)} with no flags.
     *
     * @param from Path of the file on the host of the hypervisor.
     * @param dxml Domain XML to use in place of the one in the file, differing only where the guest does not notice; NULL for the file's own.
     * @throws LibvirtException if it fails
     */
    public void restore(String from, String dxml) throws LibvirtException {
restore(from, dxml, 0);
    }

    /**
     * Does what {@link #restore(String, String, int)} does, on another thread.
     *
     * @param from Path of the file on the host of the hypervisor.
     * @param dxml Domain XML to use in place of the one in the file, differing only where the guest does not notice; NULL for the file's own.
     * @param flags Combination of <code>DomainSaveRestoreFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> restoreAsync(String from, String dxml, int flags) {
        return Async.run(() -> restore(from, dxml, flags));
    }

    /**
     * Defines a secret, or changes the attributes of one that exists.
     *
     * <p>The value is kept when the UUID names an existing secret; a new one has no value until <code>virSecretSetValue</code>. Without a UUID in the XML one is generated. Usage type and ID of an existing secret cannot change, nor can one that is private become public.
     *
     * <p>In C: <code>virSecretDefineXML</code>, since 0.7.1.
     *
     * @param xml Document whose root is <code>&lt;secret&gt;</code>.
     * @param flags Combination of <code>SecretDefineFlags</code> values.
     * @return the {@link Secret}
     * @throws LibvirtException if it fails
     */
    public Secret secretDefineXML(String xml, int flags) throws LibvirtException {
Call call = Call.of(Functions.virSecretDefineXML).put(this).put(xml).put(flags).run();
        return new Secret(this, call.takeLong());
    }

    /**
     * Calls {@link #secretDefineXML(String, int)} with no flags.
     *
     * @param xml Document whose root is <code>&lt;secret&gt;</code>.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public Secret secretDefineXML(String xml) throws LibvirtException {
return secretDefineXML(xml, 0);
    }

    /**
     * Does what {@link #secretDefineXML(String, int)} does, on another thread.
     *
     * @param xml Document whose root is <code>&lt;secret&gt;</code>.
     * @param flags Combination of <code>SecretDefineFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Secret> secretDefineXMLAsync(String xml, int flags) {
        return Async.call(() -> secretDefineXML(xml, flags));
    }

    /**
     * Finds a secret by its UUID, given as bytes. Fails with <code>VIR_ERR_NO_SECRET</code> when there is none.
     *
     * <p>In C: <code>virSecretLookupByUUID</code>, since 0.7.1.
     *
     * @param uuid UUID of the secret.
     * @return the {@link Secret}
     * @throws LibvirtException if it fails
     */
    public Secret secretLookupByUUID(int[] uuid) throws LibvirtException {
Call call = Call.of(Functions.virSecretLookupByUUID).put(this).putUuid(uuid).run();
        return new Secret(this, call.takeLong());
    }

    /**
     * Calls {@link #secretLookupByUUID(int[])} with a UUID of Java's own class.
     *
     * @param uuid UUID of the secret.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public Secret secretLookupByUUID(UUID uuid) throws LibvirtException {
return secretLookupByUUID(Call.ints(uuid));
    }

    /**
     * Does what {@link #secretLookupByUUID(int[])} does, on another thread.
     *
     * @param uuid UUID of the secret.
     * @return what the call gives
     */
    public CompletableFuture<Secret> secretLookupByUUIDAsync(int[] uuid) {
        return Async.call(() -> secretLookupByUUID(uuid));
    }

    /**
     * Finds a secret by its UUID, given as text.
     *
     * <p>Fails with <code>VIR_ERR_INVALID_ARG</code> when the text is not a UUID, with <code>VIR_ERR_NO_SECRET</code> when no secret has it.
     *
     * <p>In C: <code>virSecretLookupByUUIDString</code>, since 0.7.1.
     *
     * @param uuid UUID in hexadecimal, with or without hyphens.
     * @return the {@link Secret}
     * @throws LibvirtException if it fails
     */
    public Secret secretLookupByUUIDString(String uuid) throws LibvirtException {
Call call = Call.of(Functions.virSecretLookupByUUIDString).put(this).put(uuid).run();
        return new Secret(this, call.takeLong());
    }

    /**
     * Finds a secret by what it is used for.
     *
     * <p>At most one secret exists for a usage type and ID. Fails with <code>VIR_ERR_NO_SECRET</code> when there is none.
     *
     * <p>In C: <code>virSecretLookupByUsage</code>, since 0.7.1.
     *
     * @param usageType What it is for.
     * @param usageID Which volume, server or name, as the usage type demands.
     * @return the {@link Secret}
     * @throws LibvirtException if it fails
     */
    public Secret secretLookupByUsage(int usageType, String usageID) throws LibvirtException {
Call call = Call.of(Functions.virSecretLookupByUsage).put(this).put(usageType).put(usageID).run();
        return new Secret(this, call.takeLong());
    }

    /**
     * Does what {@link #secretLookupByUsage(int, String)} does, on another thread.
     *
     * @param usageType What it is for.
     * @param usageID Which volume, server or name, as the usage type demands.
     * @return what the call gives
     */
    public CompletableFuture<Secret> secretLookupByUsageAsync(int usageType, String usageID) {
        return Async.call(() -> secretLookupByUsage(usageType, usageID));
    }

    /**
     * Replaces the identity under which the server judges a connection's calls.
     *
     * <p>Meant for proxies that act for clients of their own. The server accepts it from trusted, fully authorised callers only. Not available on read-only connections.
     *
     * <p>In C: <code>virConnectSetIdentity</code>, since 5.8.0.
     *
     * @param params The new identity; items left out are unset.
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void setIdentity(TypedParameter[] params, int flags) throws LibvirtException {
Call.of(Functions.virConnectSetIdentity).put(this).put(params).put(flags).run();
    }

    /**
     * Calls {@link #setIdentity(TypedParameter[], int)} with no flags.
     *
     * @param params The new identity; items left out are unset.
     * @throws LibvirtException if it fails
     */
    public void setIdentity(TypedParameter[] params) throws LibvirtException {
setIdentity(params, 0);
    }

    /**
     * Does what {@link #setIdentity(TypedParameter[], int)} does, on another thread.
     *
     * @param params The new identity; items left out are unset.
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> setIdentityAsync(TypedParameter[] params, int flags) {
        return Async.run(() -> setIdentity(params, flags));
    }

    /**
     * Sets how often the other side is asked for a sign of life.
     *
     * <p>After <code>count</code> questions in a row without any answer the connection counts as lost. Needs a running event loop. Connections that go to no server do not need it and <code>virConnectIsAlive</code> serves them.
     *
     * <p>In C: <code>virConnectSetKeepAlive</code>, since 0.9.8.
     *
     * @param interval Silence after which a message is sent, in seconds; 0 or less switches keepalive off.
     * @param count Messages that may stay unanswered; 0 means the first silent interval ends the connection.
     * @return 0 when set, 1 when the other side cannot do keepalive, -1 with an error.
     * @throws LibvirtException if it fails
     */
    public boolean setKeepAlive(int interval, int count) throws LibvirtException {
Call call = Call.of(Functions.virConnectSetKeepAlive).put(this).put(interval).put(count).run();
        return call.takeInt() != 0;
    }

    /**
     * Does what {@link #setKeepAlive(int, int)} does, on another thread.
     *
     * @param interval Silence after which a message is sent, in seconds; 0 or less switches keepalive off.
     * @param count Messages that may stay unanswered; 0 means the first silent interval ends the connection.
     * @return what the call gives
     */
    public CompletableFuture<Boolean> setKeepAliveAsync(int interval, int count) {
        return Async.call(() -> setKeepAlive(interval, count));
    }

    /**
     * Changes how the host shares equal memory pages.
     *
     * <p>Only the pause, the pages per scan and merging across NUMA nodes can be set. Not available on read-only connections.
     *
     * <p>In C: <code>virNodeSetMemoryParameters</code>, since 0.10.2.
     *
     * @param params Settings to change; those left out stay.
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void setMemoryParameters(TypedParameter[] params, int flags) throws LibvirtException {
Call.of(Functions.virNodeSetMemoryParameters).put(this).put(params).put(flags).run();
    }

    /**
     * Calls {@link #setMemoryParameters(TypedParameter[], int)} with no flags.
     *
     * @param params Settings to change; those left out stay.
     * @throws LibvirtException if it fails
     */
    public void setMemoryParameters(TypedParameter[] params) throws LibvirtException {
setMemoryParameters(params, 0);
    }

    /**
     * Does what {@link #setMemoryParameters(TypedParameter[], int)} does, on another thread.
     *
     * @param params Settings to change; those left out stay.
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> setMemoryParametersAsync(TypedParameter[] params, int flags) {
        return Async.run(() -> setMemoryParameters(params, flags));
    }

    /**
     * Creates a transient storage pool from XML and starts it.
     *
     * <p>Its definition is gone once it stops, its data is not. Fails with <code>VIR_ERR_OPERATION_FAILED</code> when the name or UUID is taken by another pool.
     *
     * <p>In C: <code>virStoragePoolCreateXML</code>, since 0.4.1.
     *
     * @param xmlDesc Document whose root is <code>&lt;pool&gt;</code>.
     * @param flags Combination of <code>StoragePoolCreateFlags</code> values.
     * @return the {@link StoragePool}
     * @throws LibvirtException if it fails
     */
    public StoragePool storagePoolCreateXML(String xmlDesc, int flags) throws LibvirtException {
Call call = Call.of(Functions.virStoragePoolCreateXML).put(this).put(xmlDesc).put(flags).run();
        return new StoragePool(this, call.takeLong());
    }

    /**
     * Calls {@link #storagePoolCreateXML(String, int)} with no flags.
     *
     * @param xmlDesc Document whose root is <code>&lt;pool&gt;</code>.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public StoragePool storagePoolCreateXML(String xmlDesc) throws LibvirtException {
return storagePoolCreateXML(xmlDesc, 0);
    }

    /**
     * Does what {@link #storagePoolCreateXML(String, int)} does, on another thread.
     *
     * @param xmlDesc Document whose root is <code>&lt;pool&gt;</code>.
     * @param flags Combination of <code>StoragePoolCreateFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<StoragePool> storagePoolCreateXMLAsync(String xmlDesc, int flags) {
        return Async.call(() -> storagePoolCreateXML(xmlDesc, flags));
    }

    /**
     * Stores a storage pool's configuration without starting the pool.
     *
     * <p>An existing configuration with the same name and UUID is replaced.
     *
     * <p>In C: <code>virStoragePoolDefineXML</code>, since 0.4.1.
     *
     * @param xmlDesc Document whose root is <code>&lt;pool&gt;</code>.
     * @param flags Combination of <code>StoragePoolDefineFlags</code> values.
     * @return the {@link StoragePool}
     * @throws LibvirtException if it fails
     */
    public StoragePool storagePoolDefineXML(String xmlDesc, int flags) throws LibvirtException {
Call call = Call.of(Functions.virStoragePoolDefineXML).put(this).put(xmlDesc).put(flags).run();
        return new StoragePool(this, call.takeLong());
    }

    /**
     * Calls {@link #storagePoolDefineXML(String, int)} with no flags.
     *
     * @param xmlDesc Document whose root is <code>&lt;pool&gt;</code>.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public StoragePool storagePoolDefineXML(String xmlDesc) throws LibvirtException {
return storagePoolDefineXML(xmlDesc, 0);
    }

    /**
     * Does what {@link #storagePoolDefineXML(String, int)} does, on another thread.
     *
     * @param xmlDesc Document whose root is <code>&lt;pool&gt;</code>.
     * @param flags Combination of <code>StoragePoolDefineFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<StoragePool> storagePoolDefineXMLAsync(String xmlDesc, int flags) {
        return Async.call(() -> storagePoolDefineXML(xmlDesc, flags));
    }

    /**
     * Finds a storage pool by its name. Fails with <code>VIR_ERR_NO_STORAGE_POOL</code> when there is none.
     *
     * <p>In C: <code>virStoragePoolLookupByName</code>, since 0.4.1.
     *
     * @param name Name of the pool.
     * @return the {@link StoragePool}
     * @throws LibvirtException if it fails
     */
    public StoragePool storagePoolLookupByName(String name) throws LibvirtException {
Call call = Call.of(Functions.virStoragePoolLookupByName).put(this).put(name).run();
        return new StoragePool(this, call.takeLong());
    }

    /**
     * Does what {@link #storagePoolLookupByName(String)} does, on another thread.
     *
     * @param name Name of the pool.
     * @return what the call gives
     */
    public CompletableFuture<StoragePool> storagePoolLookupByNameAsync(String name) {
        return Async.call(() -> storagePoolLookupByName(name));
    }

    /**
     * Finds the active storage pool whose target is a given path.
     *
     * <p>Fails with <code>VIR_ERR_NO_STORAGE_POOL</code> when no active pool has that target.
     *
     * <p>In C: <code>virStoragePoolLookupByTargetPath</code>, since 4.1.0.
     *
     * @param path Path of the target, on the host.
     * @return the {@link StoragePool}
     * @throws LibvirtException if it fails
     */
    public StoragePool storagePoolLookupByTargetPath(String path) throws LibvirtException {
Call call = Call.of(Functions.virStoragePoolLookupByTargetPath).put(this).put(path).run();
        return new StoragePool(this, call.takeLong());
    }

    /**
     * Does what {@link #storagePoolLookupByTargetPath(String)} does, on another thread.
     *
     * @param path Path of the target, on the host.
     * @return what the call gives
     */
    public CompletableFuture<StoragePool> storagePoolLookupByTargetPathAsync(String path) {
        return Async.call(() -> storagePoolLookupByTargetPath(path));
    }

    /**
     * Finds a storage pool by its UUID, given as bytes.
     *
     * <p>Fails with <code>VIR_ERR_NO_STORAGE_POOL</code> when there is none.
     *
     * <p>In C: <code>virStoragePoolLookupByUUID</code>, since 0.4.1.
     *
     * @param uuid UUID of the pool.
     * @return the {@link StoragePool}
     * @throws LibvirtException if it fails
     */
    public StoragePool storagePoolLookupByUUID(int[] uuid) throws LibvirtException {
Call call = Call.of(Functions.virStoragePoolLookupByUUID).put(this).putUuid(uuid).run();
        return new StoragePool(this, call.takeLong());
    }

    /**
     * Calls {@link #storagePoolLookupByUUID(int[])} with a UUID of Java's own class.
     *
     * @param uuid UUID of the pool.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public StoragePool storagePoolLookupByUUID(UUID uuid) throws LibvirtException {
return storagePoolLookupByUUID(Call.ints(uuid));
    }

    /**
     * Does what {@link #storagePoolLookupByUUID(int[])} does, on another thread.
     *
     * @param uuid UUID of the pool.
     * @return what the call gives
     */
    public CompletableFuture<StoragePool> storagePoolLookupByUUIDAsync(int[] uuid) {
        return Async.call(() -> storagePoolLookupByUUID(uuid));
    }

    /**
     * Finds a storage pool by its UUID, given as text.
     *
     * <p>Fails with <code>VIR_ERR_INVALID_ARG</code> when the text is not a UUID, with <code>VIR_ERR_NO_STORAGE_POOL</code> when no pool has it.
     *
     * <p>In C: <code>virStoragePoolLookupByUUIDString</code>, since 0.4.1.
     *
     * @param uuid UUID in hexadecimal, with or without hyphens.
     * @return the {@link StoragePool}
     * @throws LibvirtException if it fails
     */
    public StoragePool storagePoolLookupByUUIDString(String uuid) throws LibvirtException {
Call call = Call.of(Functions.virStoragePoolLookupByUUIDString).put(this).put(uuid).run();
        return new StoragePool(this, call.takeLong());
    }

    /**
     * Finds a volume by its key, searching all active pools.
     *
     * <p>Fails with <code>VIR_ERR_NO_STORAGE_VOL</code> when there is none.
     *
     * <p>In C: <code>virStorageVolLookupByKey</code>, since 0.4.1.
     *
     * @param key Key of the volume.
     * @return the {@link StorageVol}
     * @throws LibvirtException if it fails
     */
    public StorageVol storageVolLookupByKey(String key) throws LibvirtException {
Call call = Call.of(Functions.virStorageVolLookupByKey).put(this).put(key).run();
        return new StorageVol(this, call.takeLong());
    }

    /**
     * Does what {@link #storageVolLookupByKey(String)} does, on another thread.
     *
     * @param key Key of the volume.
     * @return what the call gives
     */
    public CompletableFuture<StorageVol> storageVolLookupByKeyAsync(String key) {
        return Async.call(() -> storageVolLookupByKey(key));
    }

    /**
     * Finds a volume by its path on the host, searching all active pools.
     *
     * <p>Fails with <code>VIR_ERR_NO_STORAGE_VOL</code> when there is none.
     *
     * <p>In C: <code>virStorageVolLookupByPath</code>, since 0.4.1.
     *
     * @param path Path of the volume.
     * @return the {@link StorageVol}
     * @throws LibvirtException if it fails
     */
    public StorageVol storageVolLookupByPath(String path) throws LibvirtException {
Call call = Call.of(Functions.virStorageVolLookupByPath).put(this).put(path).run();
        return new StorageVol(this, call.takeLong());
    }

    /**
     * Does what {@link #storageVolLookupByPath(String)} does, on another thread.
     *
     * @param path Path of the volume.
     * @return what the call gives
     */
    public CompletableFuture<StorageVol> storageVolLookupByPathAsync(String path) {
        return Async.call(() -> storageVolLookupByPath(path));
    }

    /**
     * Puts the host to sleep for a while.
     *
     * <p>The real time clock is set to wake it up. Returns as soon as the sleep is scheduled, some seconds before it begins. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when a suspend is pending already. Not available on read-only connections.
     *
     * <p>In C: <code>virNodeSuspendForDuration</code>, since 0.9.8.
     *
     * @param target How deep to sleep.
     * @param duration How long to sleep, in seconds; 60 or more.
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void suspendForDuration(int target, long duration, int flags) throws LibvirtException {
Call.of(Functions.virNodeSuspendForDuration).put(this).put(target).put(duration).put(flags).run();
    }

    /**
     * Calls {@link #suspendForDuration(int, long, int)} with no flags.
     *
     * @param target How deep to sleep.
     * @param duration How long to sleep, in seconds; 60 or more.
     * @throws LibvirtException if it fails
     */
    public void suspendForDuration(int target, long duration) throws LibvirtException {
suspendForDuration(target, duration, 0);
    }

    /**
     * Does what {@link #suspendForDuration(int, long, int)} does, on another thread.
     *
     * @param target How deep to sleep.
     * @param duration How long to sleep, in seconds; 60 or more.
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> suspendForDurationAsync(int target, long duration, int flags) {
        return Async.run(() -> suspendForDuration(target, duration, flags));
    }

    /**
     * Has a listener told of what happens to domains.
     *
     * @param listener the listener
     * @throws LibvirtException if it fails
     */
    public void addLifecycleListener(LifecycleListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 0, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 0, listener);
    }

    /**
     * The guest rebooted; <code>virConnectDomainEventGenericCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addRebootListener(RebootListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 1, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 1, listener);
    }

    /**
     * The guest set its clock; <code>virConnectDomainEventRTCChangeCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addRTCChangeListener(RTCChangeListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 2, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 2, listener);
    }

    /**
     * The watchdog fired; <code>virConnectDomainEventWatchdogCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addWatchdogListener(WatchdogListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 3, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 3, listener);
    }

    /**
     * A disk error; <code>virConnectDomainEventIOErrorCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addIOErrorListener(IOErrorListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 4, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 4, listener);
    }

    /**
     * Clients of a display come and go; <code>virConnectDomainEventGraphicsCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addGraphicsListener(GraphicsListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 5, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 5, listener);
    }

    /**
     * A disk error with its cause; <code>virConnectDomainEventIOErrorReasonCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addIOErrorReasonListener(IOErrorReasonListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 6, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 6, listener);
    }

    /**
     * Control of the domain is lost; <code>virConnectDomainEventGenericCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addControlErrorListener(ControlErrorListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 7, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 7, listener);
    }

    /**
     * A block job changed state, disk named by source path; <code>virConnectDomainEventBlockJobCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addBlockJobListener(BlockJobListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 8, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 8, listener);
    }

    /**
     * A disk's source was left out at start; <code>virConnectDomainEventDiskChangeCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addDiskChangeListener(DiskChangeListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 9, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 9, listener);
    }

    /**
     * A drive's tray moved; <code>virConnectDomainEventTrayChangeCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addTrayChangeListener(TrayChangeListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 10, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 10, listener);
    }

    /**
     * The guest woke up; <code>virConnectDomainEventPMWakeupCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addPMWakeupListener(PMWakeupListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 11, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 11, listener);
    }

    /**
     * The guest sleeps, suspended to memory; <code>virConnectDomainEventPMSuspendCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addPMSuspendListener(PMSuspendListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 12, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 12, listener);
    }

    /**
     * The balloon grew or shrank; <code>virConnectDomainEventBalloonChangeCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addBalloonChangeListener(BalloonChangeListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 13, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 13, listener);
    }

    /**
     * The guest sleeps, suspended to disk; <code>virConnectDomainEventPMSuspendDiskCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addPMSuspendDiskListener(PMSuspendDiskListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 14, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 14, listener);
    }

    /**
     * A device is gone; <code>virConnectDomainEventDeviceRemovedCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addDeviceRemovedListener(DeviceRemovedListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 15, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 15, listener);
    }

    /**
     * A block job changed state, disk named by target; <code>virConnectDomainEventBlockJobCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addBlockJob2Listener(BlockJob2Listener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 16, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 16, listener);
    }

    /**
     * Tuning parameters changed; <code>virConnectDomainEventTunableCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addTunableListener(TunableListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 17, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 17, listener);
    }

    /**
     * The guest agent came or went; <code>virConnectDomainEventAgentLifecycleCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addAgentLifecycleListener(AgentLifecycleListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 18, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 18, listener);
    }

    /**
     * A device was added; <code>virConnectDomainEventDeviceAddedCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addDeviceAddedListener(DeviceAddedListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 19, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 19, listener);
    }

    /**
     * A migration began another pass over memory; <code>virConnectDomainEventMigrationIterationCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addMigrationIterationListener(MigrationIterationListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 20, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 20, listener);
    }

    /**
     * A job of the domain ended; <code>virConnectDomainEventJobCompletedCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addJobCompletedListener(JobCompletedListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 21, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 21, listener);
    }

    /**
     * A device could not be removed; <code>virConnectDomainEventDeviceRemovalFailedCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addDeviceRemovalFailedListener(DeviceRemovalFailedListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 22, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 22, listener);
    }

    /**
     * Title, description or metadata changed; <code>virConnectDomainEventMetadataChangeCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addMetadataChangeListener(MetadataChangeListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 23, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 23, listener);
    }

    /**
     * A disk image was written beyond its threshold; <code>virConnectDomainEventBlockThresholdCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addBlockThresholdListener(BlockThresholdListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 24, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 24, listener);
    }

    /**
     * The host's memory has an error; <code>virConnectDomainEventMemoryFailureCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addMemoryFailureListener(MemoryFailureListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 25, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 25, listener);
    }

    /**
     * A memory device grew or shrank; <code>virConnectDomainEventMemoryDeviceSizeChangeCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addMemoryDeviceSizeChangeListener(MemoryDeviceSizeChangeListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 26, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 26, listener);
    }

    /**
     * The guest gave an interface another MAC address; <code>virConnectDomainEventNICMACChangeCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addNICMACChangeListener(NICMACChangeListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 27, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 27, listener);
    }

    /**
     * A virtual CPU was unplugged; <code>virConnectDomainEventVcpuRemovedCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addVcpuRemovedListener(VcpuRemovedListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 28, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 28, listener);
    }

    /**
     * The guest opened or closed a channel; <code>virConnectDomainEventChannelLifecycleCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addChannelLifecycleListener(ChannelLifecycleListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectDomainEventRegisterAny, null, 29, listener,
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
        Events.remove(connect(), Functions.virConnectDomainEventDeregisterAny, null, 29, listener);
    }

    /**
     * Registers for events by their number, whatever that is.
     *
     * @param object whose events, or null for those of all
     * @param eventID the number of the event
     * @param callback what to call
     * @return the number to end it by
     * @throws LibvirtException if it fails
     */
    public int domainEventRegisterAny(Domain object, int eventID, EventCallback callback) throws LibvirtException {
        return Events.add(this, Functions.virConnectDomainEventRegisterAny, object, eventID, callback,
            message -> {
                Domain told = new Domain(this, message.takeLong());
                callback.onEvent(told, EventDetails.ofDomain(eventID, message));
            });
    }

    /**
     * Ends what {@link #domainEventRegisterAny} began.
     *
     * @param callbackID the number that it gave
     * @throws LibvirtException if it fails
     */
    public void domainEventDeregisterAny(int callbackID) throws LibvirtException {
        Events.end(this, Functions.virConnectDomainEventDeregisterAny, callbackID);
    }

    /**
     * Lifecycle changes, told to a <code>virConnectNetworkEventLifecycleCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addNetworkLifecycleListener(NetworkLifecycleListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectNetworkEventRegisterAny, null, 0, listener,
            call -> listener.onLifecycle(
                new Network(connect(), call.takeLong()),
                call.takeInt(),
                call.takeInt()));
    }

    /**
     * Ends what {@link #addNetworkLifecycleListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeNetworkLifecycleListener(NetworkLifecycleListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectNetworkEventDeregisterAny, null, 0, listener);
    }

    /**
     * Changed metadata, told to a <code>virConnectNetworkEventMetadataChangeCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addNetworkMetadataChangeListener(NetworkMetadataChangeListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectNetworkEventRegisterAny, null, 1, listener,
            call -> listener.onMetadataChange(
                new Network(connect(), call.takeLong()),
                call.takeInt(),
                call.takeText()));
    }

    /**
     * Ends what {@link #addNetworkMetadataChangeListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeNetworkMetadataChangeListener(NetworkMetadataChangeListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectNetworkEventDeregisterAny, null, 1, listener);
    }

    /**
     * Registers for events by their number, whatever that is.
     *
     * @param object whose events, or null for those of all
     * @param eventID the number of the event
     * @param callback what to call
     * @return the number to end it by
     * @throws LibvirtException if it fails
     */
    public int networkEventRegisterAny(Network object, int eventID, EventCallback callback) throws LibvirtException {
        return Events.add(this, Functions.virConnectNetworkEventRegisterAny, object, eventID, callback,
            message -> {
                Network told = new Network(this, message.takeLong());
                callback.onEvent(told, EventDetails.ofNetwork(eventID, message));
            });
    }

    /**
     * Ends what {@link #networkEventRegisterAny} began.
     *
     * @param callbackID the number that it gave
     * @throws LibvirtException if it fails
     */
    public void networkEventDeregisterAny(int callbackID) throws LibvirtException {
        Events.end(this, Functions.virConnectNetworkEventDeregisterAny, callbackID);
    }

    /**
     * A device appeared, vanished, or was defined or undefined (<code>virConnectNodeDeviceEventLifecycleCallback</code>).
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addDeviceLifecycleListener(DeviceLifecycleListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectNodeDeviceEventRegisterAny, null, 0, listener,
            call -> listener.onLifecycle(
                new Device(connect(), call.takeLong()),
                call.takeInt(),
                call.takeInt()));
    }

    /**
     * Ends what {@link #addDeviceLifecycleListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeDeviceLifecycleListener(DeviceLifecycleListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectNodeDeviceEventDeregisterAny, null, 0, listener);
    }

    /**
     * A device's description changed (<code>virConnectNodeDeviceEventGenericCallback</code>).
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addDeviceUpdateListener(DeviceUpdateListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectNodeDeviceEventRegisterAny, null, 1, listener,
            call -> listener.onUpdate(
                new Device(connect(), call.takeLong())));
    }

    /**
     * Ends what {@link #addDeviceUpdateListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeDeviceUpdateListener(DeviceUpdateListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectNodeDeviceEventDeregisterAny, null, 1, listener);
    }

    /**
     * Registers for events by their number, whatever that is.
     *
     * @param object whose events, or null for those of all
     * @param eventID the number of the event
     * @param callback what to call
     * @return the number to end it by
     * @throws LibvirtException if it fails
     */
    public int deviceEventRegisterAny(Device object, int eventID, EventCallback callback) throws LibvirtException {
        return Events.add(this, Functions.virConnectNodeDeviceEventRegisterAny, object, eventID, callback,
            message -> {
                Device told = new Device(this, message.takeLong());
                callback.onEvent(told, EventDetails.ofDevice(eventID, message));
            });
    }

    /**
     * Ends what {@link #deviceEventRegisterAny} began.
     *
     * @param callbackID the number that it gave
     * @throws LibvirtException if it fails
     */
    public void deviceEventDeregisterAny(int callbackID) throws LibvirtException {
        Events.end(this, Functions.virConnectNodeDeviceEventDeregisterAny, callbackID);
    }

    /**
     * Lifecycle changes, told to a <code>virConnectSecretEventLifecycleCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addSecretLifecycleListener(SecretLifecycleListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectSecretEventRegisterAny, null, 0, listener,
            call -> listener.onLifecycle(
                new Secret(connect(), call.takeLong()),
                call.takeInt(),
                call.takeInt()));
    }

    /**
     * Ends what {@link #addSecretLifecycleListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeSecretLifecycleListener(SecretLifecycleListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectSecretEventDeregisterAny, null, 0, listener);
    }

    /**
     * A value was set, told to a <code>virConnectSecretEventGenericCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addSecretValueChangedListener(SecretValueChangedListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectSecretEventRegisterAny, null, 1, listener,
            call -> listener.onValueChanged(
                new Secret(connect(), call.takeLong())));
    }

    /**
     * Ends what {@link #addSecretValueChangedListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeSecretValueChangedListener(SecretValueChangedListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectSecretEventDeregisterAny, null, 1, listener);
    }

    /**
     * Registers for events by their number, whatever that is.
     *
     * @param object whose events, or null for those of all
     * @param eventID the number of the event
     * @param callback what to call
     * @return the number to end it by
     * @throws LibvirtException if it fails
     */
    public int secretEventRegisterAny(Secret object, int eventID, EventCallback callback) throws LibvirtException {
        return Events.add(this, Functions.virConnectSecretEventRegisterAny, object, eventID, callback,
            message -> {
                Secret told = new Secret(this, message.takeLong());
                callback.onEvent(told, EventDetails.ofSecret(eventID, message));
            });
    }

    /**
     * Ends what {@link #secretEventRegisterAny} began.
     *
     * @param callbackID the number that it gave
     * @throws LibvirtException if it fails
     */
    public void secretEventDeregisterAny(int callbackID) throws LibvirtException {
        Events.end(this, Functions.virConnectSecretEventDeregisterAny, callbackID);
    }

    /**
     * Lifecycle changes, told to a <code>virConnectStoragePoolEventLifecycleCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addStoragePoolLifecycleListener(StoragePoolLifecycleListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectStoragePoolEventRegisterAny, null, 0, listener,
            call -> listener.onLifecycle(
                new StoragePool(connect(), call.takeLong()),
                call.takeInt(),
                call.takeInt()));
    }

    /**
     * Ends what {@link #addStoragePoolLifecycleListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeStoragePoolLifecycleListener(StoragePoolLifecycleListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectStoragePoolEventDeregisterAny, null, 0, listener);
    }

    /**
     * A pool's list of volumes was read anew, told to a <code>virConnectStoragePoolEventGenericCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addStoragePoolRefreshListener(StoragePoolRefreshListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectStoragePoolEventRegisterAny, null, 1, listener,
            call -> listener.onRefresh(
                new StoragePool(connect(), call.takeLong())));
    }

    /**
     * Ends what {@link #addStoragePoolRefreshListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeStoragePoolRefreshListener(StoragePoolRefreshListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectStoragePoolEventDeregisterAny, null, 1, listener);
    }

    /**
     * Registers for events by their number, whatever that is.
     *
     * @param object whose events, or null for those of all
     * @param eventID the number of the event
     * @param callback what to call
     * @return the number to end it by
     * @throws LibvirtException if it fails
     */
    public int storagePoolEventRegisterAny(StoragePool object, int eventID, EventCallback callback) throws LibvirtException {
        return Events.add(this, Functions.virConnectStoragePoolEventRegisterAny, object, eventID, callback,
            message -> {
                StoragePool told = new StoragePool(this, message.takeLong());
                callback.onEvent(told, EventDetails.ofStoragePool(eventID, message));
            });
    }

    /**
     * Ends what {@link #storagePoolEventRegisterAny} began.
     *
     * @param callbackID the number that it gave
     * @throws LibvirtException if it fails
     */
    public void storagePoolEventDeregisterAny(int callbackID) throws LibvirtException {
        Events.end(this, Functions.virConnectStoragePoolEventDeregisterAny, callbackID);
    }
}
