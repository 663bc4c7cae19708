// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.libvirt.event.*;

/**
 * A virtual network that guests' interfaces attach to, usually a bridge with optional NAT, routing, DHCP and DNS.
 *
 * <p>It has a name and a UUID, both unique on the host. A persistent network has a stored configuration and may be active or inactive; a transient one exists only while it runs.
 */
public class Network extends Handle {

    /** Family of an IP address. */
    public static final class IP_Addr_Type {
        /** IPv4. */
        public static final int IP_ADDR_TYPE_IPV4 = 0;

        /** IPv6. */
        public static final int IP_ADDR_TYPE_IPV6 = 1;

        /** Of no use: the constants need no object. */
        public IP_Addr_Type() {
        }
    }
    final Connect holder;

    Network(Connect holder, long handle) {
        super(handle);
        this.holder = holder;
    }

    @Override
    Connect connect() {
        return holder;
    }

    /**
     * Starts a network that is defined but inactive.
     *
     * <p>Fails with <code>VIR_ERR_OPERATION_INVALID</code> when it is active already.
     *
     * <p>In C: <code>virNetworkCreate</code>, since 0.2.0.
     *
     * @throws LibvirtException if it fails
     */
    public void create() throws LibvirtException {
Call.of(Functions.virNetworkCreate).put(this).run();
    }

    /**
     * Does what {@link #create()} does, on another thread.
     *
     * @return done when the call is
     */
    public CompletableFuture<Void> createAsync() {
        return Async.run(() -> create());
    }

    /**
     * Stops a network at once.
     *
     * <p>Attached guests lose their connectivity; a transient network ceases to exist, a persistent one becomes inactive. The handle stays valid and has to be freed. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the network is not active.
     *
     * <p>In C: <code>virNetworkDestroy</code>, since 0.2.0.
     *
     * @throws LibvirtException if it fails
     */
    public void destroy() throws LibvirtException {
Call.of(Functions.virNetworkDestroy).put(this).run();
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
     * Tells whether a network is started together with the daemon.
     *
     * <p>In C: <code>virNetworkGetAutostart</code>, since 0.2.1.
     *
     * @return whether it is so
     * @throws LibvirtException if it fails
     */
    public boolean getAutostart() throws LibvirtException {
Call call = Call.of(Functions.virNetworkGetAutostart).put(this).run();
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
     * Gives the name of the bridge device that a network uses on the host.
     *
     * <p>Fails with <code>VIR_ERR_INTERNAL_ERROR</code> for networks that work without a bridge.
     *
     * <p>In C: <code>virNetworkGetBridgeName</code>, since 0.2.0.
     *
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getBridgeName() throws LibvirtException {
Call call = Call.of(Functions.virNetworkGetBridgeName).put(this).run();
        return call.takeText();
    }

    /**
     * Does what {@link #getBridgeName()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<String> getBridgeNameAsync() {
        return Async.call(() -> getBridgeName());
    }

    /**
     * Gives the connection a network handle belongs to.
     *
     * <p>The reference count of the connection stays as it is: do not close what is returned.
     *
     * <p>In C: <code>virNetworkGetConnect</code>, since 0.3.0.
     *
     * @return the {@link Connect}
     */
    public Connect getConnect() {
        return holder;
    }

    /**
     * Lists the addresses a network's DHCP server has handed out.
     *
     * <p>A client with both IPv4 and IPv6 has several entries. Only leases the network's own server gave are known. The caller frees each record with <code>virNetworkDHCPLeaseFree</code>, then the array, which ends with a NULL that is not counted. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the network is not active.
     *
     * <p>In C: <code>virNetworkGetDHCPLeases</code>, since 1.2.6.
     *
     * @param mac Hardware address to limit the list to; NULL for every client.
     * @param flags Reserved; pass 0.
     * @return all of them
     * @throws LibvirtException if it fails
     */
    public NetworkDHCPLease[] getDHCPLeases(String mac, int flags) throws LibvirtException {
Call call = Call.of(Functions.virNetworkGetDHCPLeases).put(this).put(mac).put(flags).run();
        return call.takeList(NetworkDHCPLease::new, NetworkDHCPLease[]::new);
    }

    /**
     * Calls {@link #getDHCPLeases(String, int)} with no flags.
     *
     * @param mac Hardware address to limit the list to; NULL for every client.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public NetworkDHCPLease[] getDHCPLeases(String mac) throws LibvirtException {
return getDHCPLeases(mac, 0);
    }

    /**
     * Does what {@link #getDHCPLeases(String, int)} does, on another thread.
     *
     * @param mac Hardware address to limit the list to; NULL for every client.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<NetworkDHCPLease[]> getDHCPLeasesAsync(String mac, int flags) {
        return Async.call(() -> getDHCPLeases(mac, flags));
    }

    /**
     * Reads a network's title, description or custom metadata element.
     *
     * <p>Fails with <code>VIR_ERR_NO_NETWORK_METADATA</code> when there is none. The caller frees the text.
     *
     * <p>In C: <code>virNetworkGetMetadata</code>, since 9.7.0.
     *
     * @param type Which piece to read.
     * @param uri Namespace that identifies a custom element; NULL for title and description.
     * @param flags Combination of <code>NetworkUpdateFlags</code> values.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getMetadata(int type, String uri, int flags) throws LibvirtException {
Call call = Call.of(Functions.virNetworkGetMetadata).put(this).put(type).put(uri).put(flags).run();
        return call.takeText();
    }

    /**
     * Calls {@link #getMetadata(int, String, int)} with no flags.
     *
     * @param type Which piece to read.
     * @param uri Namespace that identifies a custom element; NULL for title and description.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String getMetadata(int type, String uri) throws LibvirtException {
return getMetadata(type, uri, 0);
    }

    /**
     * Does what {@link #getMetadata(int, String, int)} does, on another thread.
     *
     * @param type Which piece to read.
     * @param uri Namespace that identifies a custom element; NULL for title and description.
     * @param flags Combination of <code>NetworkUpdateFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<String> getMetadataAsync(int type, String uri, int flags) {
        return Async.call(() -> getMetadata(type, uri, flags));
    }

    /**
     * Gives the name of a network.
     *
     * <p>In C: <code>virNetworkGetName</code>, since 0.2.0.
     *
     * @return The name, valid as long as the handle is.
     * @throws LibvirtException if it fails
     */
    public String getName() throws LibvirtException {
Call call = Call.of(Functions.virNetworkGetName).put(this).run();
        return call.takeText();
    }

    /**
     * Gives the UUID of a network as bytes.
     *
     * <p>In C: <code>virNetworkGetUUID</code>, since 0.2.0.
     *
     * @return the numbers
     * @throws LibvirtException if it fails
     */
    public int[] getUUID() throws LibvirtException {
Call call = Call.of(Functions.virNetworkGetUUID).put(this).run();
        return call.takeUuid();
    }

    /**
     * Gives the UUID of a network as text.
     *
     * <p>In C: <code>virNetworkGetUUIDString</code>, since 0.2.0.
     *
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getUUIDString() throws LibvirtException {
Call call = Call.of(Functions.virNetworkGetUUIDString).put(this).run();
        return call.takeText();
    }

    /**
     * Describes a network as XML.
     *
     * <p>The result fits <code>virNetworkDefineXML</code>; while the network runs it holds run-time details too, unless <code>VIR_NETWORK_XML_INACTIVE</code> is given.
     *
     * <p>In C: <code>virNetworkGetXMLDesc</code>, since 0.2.0.
     *
     * @param flags Combination of <code>NetworkXMLFlags</code> values.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getXMLDesc(int flags) throws LibvirtException {
Call call = Call.of(Functions.virNetworkGetXMLDesc).put(this).put(flags).run();
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
     * @param flags Combination of <code>NetworkXMLFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<String> getXMLDescAsync(int flags) {
        return Async.call(() -> getXMLDesc(flags));
    }

    /**
     * Tells whether a network is running.
     *
     * <p>In C: <code>virNetworkIsActive</code>, since 0.7.3.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int isActive() throws LibvirtException {
Call call = Call.of(Functions.virNetworkIsActive).put(this).run();
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
     * Tells whether a network has a stored configuration, so that it outlives being stopped.
     *
     * <p>In C: <code>virNetworkIsPersistent</code>, since 0.7.3.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int isPersistent() throws LibvirtException {
Call call = Call.of(Functions.virNetworkIsPersistent).put(this).run();
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
     * Lists the ports of a network with handles to all of them.
     *
     * <p>The caller frees each handle and the array, which ends with a NULL that is not counted.
     *
     * <p>In C: <code>virNetworkListAllPorts</code>, since 5.5.0.
     *
     * @param flags Reserved; pass 0.
     * @return all of them
     * @throws LibvirtException if it fails
     */
    public NetworkPort[] listAllPorts(int flags) throws LibvirtException {
Call call = Call.of(Functions.virNetworkListAllPorts).put(this).put(flags).run();
        return call.takeList(message -> new NetworkPort(this, message.takeLong()), NetworkPort[]::new);
    }

    /**
     * Calls {@link #listAllPorts(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public NetworkPort[] listAllPorts() throws LibvirtException {
return listAllPorts(0);
    }

    /**
     * Does what {@link #listAllPorts(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<NetworkPort[]> listAllPortsAsync(int flags) {
        return Async.call(() -> listAllPorts(flags));
    }

    /**
     * Creates a port on an active network and allocates what it needs there.
     *
     * <p>Normally called by hypervisor drivers when a guest's interface is plugged in. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the network is not active, and with <code>VIR_ERR_NETWORK_PORT_EXIST</code> when the UUID is taken.
     *
     * <p>In C: <code>virNetworkPortCreateXML</code>, since 5.5.0.
     *
     * @param xmldesc Document whose root is <code>&lt;networkport&gt;</code>.
     * @param flags Combination of <code>NetworkPortCreateFlags</code> values.
     * @return the {@link NetworkPort}
     * @throws LibvirtException if it fails
     */
    public NetworkPort portCreateXML(String xmldesc, int flags) throws LibvirtException {
Call call = Call.of(Functions.virNetworkPortCreateXML).put(this).put(xmldesc).put(flags).run();
        return new NetworkPort(this, call.takeLong());
    }

    /**
     * Calls {@link #portCreateXML(String, int)} with no flags.
     *
     * @param xmldesc Document whose root is <code>&lt;networkport&gt;</code>.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public NetworkPort portCreateXML(String xmldesc) throws LibvirtException {
return portCreateXML(xmldesc, 0);
    }

    /**
     * Does what {@link #portCreateXML(String, int)} does, on another thread.
     *
     * @param xmldesc Document whose root is <code>&lt;networkport&gt;</code>.
     * @param flags Combination of <code>NetworkPortCreateFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<NetworkPort> portCreateXMLAsync(String xmldesc, int flags) {
        return Async.call(() -> portCreateXML(xmldesc, flags));
    }

    /**
     * Finds a port of a network by its UUID, given as bytes.
     *
     * <p>Fails with <code>VIR_ERR_NO_NETWORK_PORT</code> when there is none.
     *
     * <p>In C: <code>virNetworkPortLookupByUUID</code>, since 5.5.0.
     *
     * @param uuid UUID of the port.
     * @return the {@link NetworkPort}
     * @throws LibvirtException if it fails
     */
    public NetworkPort portLookupByUUID(int[] uuid) throws LibvirtException {
Call call = Call.of(Functions.virNetworkPortLookupByUUID).put(this).putUuid(uuid).run();
        return new NetworkPort(this, call.takeLong());
    }

    /**
     * Calls {@link #portLookupByUUID(int[])} with a UUID of Java's own class.
     *
     * @param uuid UUID of the port.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public NetworkPort portLookupByUUID(UUID uuid) throws LibvirtException {
return portLookupByUUID(Call.ints(uuid));
    }

    /**
     * Does what {@link #portLookupByUUID(int[])} does, on another thread.
     *
     * @param uuid UUID of the port.
     * @return what the call gives
     */
    public CompletableFuture<NetworkPort> portLookupByUUIDAsync(int[] uuid) {
        return Async.call(() -> portLookupByUUID(uuid));
    }

    /**
     * Finds a port of a network by its UUID, given as text.
     *
     * <p>Fails with <code>VIR_ERR_INVALID_ARG</code> when the text is not a UUID.
     *
     * <p>In C: <code>virNetworkPortLookupByUUIDString</code>, since 5.5.0.
     *
     * @param uuidstr UUID in hexadecimal, with or without hyphens.
     * @return the {@link NetworkPort}
     * @throws LibvirtException if it fails
     */
    public NetworkPort portLookupByUUIDString(String uuidstr) throws LibvirtException {
Call call = Call.of(Functions.virNetworkPortLookupByUUIDString).put(this).put(uuidstr).run();
        return new NetworkPort(this, call.takeLong());
    }

    /**
     * Chooses whether a network is started together with the daemon.
     *
     * <p>Fails with <code>VIR_ERR_OPERATION_INVALID</code> for transient networks.
     *
     * <p>In C: <code>virNetworkSetAutostart</code>, since 0.2.1.
     *
     * @param autostart Whether to start it automatically.
     * @throws LibvirtException if it fails
     */
    public void setAutostart(boolean autostart) throws LibvirtException {
Call.of(Functions.virNetworkSetAutostart).put(this).put(autostart).run();
    }

    /**
     * Does what {@link #setAutostart(boolean)} does, on another thread.
     *
     * @param autostart Whether to start it automatically.
     * @return done when the call is
     */
    public CompletableFuture<Void> setAutostartAsync(boolean autostart) {
        return Async.run(() -> setAutostart(autostart));
    }

    /**
     * Sets, replaces or removes a network's title, description or custom metadata element.
     *
     * <p>Changes are reported by <code>VIR_NETWORK_EVENT_ID_METADATA_CHANGE</code>.
     *
     * <p>In C: <code>virNetworkSetMetadata</code>, since 9.7.0.
     *
     * @param type Which piece to set.
     * @param metadata New text or XML element; NULL removes what is there.
     * @param key Namespace prefix for a custom element; NULL for title and description.
     * @param uri Namespace that identifies a custom element; NULL for title and description.
     * @param flags Combination of <code>NetworkUpdateFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void setMetadata(int type, String metadata, String key, String uri, int flags) throws LibvirtException {
Call.of(Functions.virNetworkSetMetadata).put(this).put(type).put(metadata).put(key).put(uri).put(flags).run();
    }

    /**
     * Calls {@link #setMetadata(int, String, String, String, int)} with no flags.
     *
     * @param type Which piece to set.
     * @param metadata New text or XML element; NULL removes what is there.
     * @param key Namespace prefix for a custom element; NULL for title and description.
     * @param uri Namespace that identifies a custom element; NULL for title and description.
     * @throws LibvirtException if it fails
     */
    public void setMetadata(int type, String metadata, String key, String uri) throws LibvirtException {
setMetadata(type, metadata, key, uri, 0);
    }

    /**
     * Does what {@link #setMetadata(int, String, String, String, int)} does, on another thread.
     *
     * @param type Which piece to set.
     * @param metadata New text or XML element; NULL removes what is there.
     * @param key Namespace prefix for a custom element; NULL for title and description.
     * @param uri Namespace that identifies a custom element; NULL for title and description.
     * @param flags Combination of <code>NetworkUpdateFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> setMetadataAsync(int type, String metadata, String key, String uri, int flags) {
        return Async.run(() -> setMetadata(type, metadata, key, uri, flags));
    }

    /**
     * Removes a network's stored configuration.
     *
     * <p>An active network keeps running and becomes transient. The handle stays valid and has to be freed.
     *
     * <p>In C: <code>virNetworkUndefine</code>, since 0.2.0.
     *
     * @throws LibvirtException if it fails
     */
    public void undefine() throws LibvirtException {
Call.of(Functions.virNetworkUndefine).put(this).run();
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
     * Changes one part of a network, of the running one, the stored one, or both.
     *
     * <p>The given element is matched with existing ones by what identifies its kind (such as the MAC address of a DHCP host or the name of a port group). Fails with <code>VIR_ERR_OPERATION_INVALID</code> when nothing matches or when the element to add exists already, and with <code>VIR_ERR_OPERATION_UNSUPPORTED</code> or <code>VIR_ERR_NO_SUPPORT</code> for sections a driver cannot change in place.
     *
     * <p>In C: <code>virNetworkUpdate</code>, since 0.10.2.
     *
     * @param command Whether to add, replace or remove.
     * @param section Kind of element the XML holds.
     * @param parentIndex Which of several parents (such as <code>&lt;ip&gt;</code> elements) to work in, counted from 0; -1 lets the call choose.
     * @param xml The element itself, without the elements around it.
     * @param flags Combination of <code>NetworkUpdateFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void update(int command, int section, int parentIndex, String xml, int flags) throws LibvirtException {
Call.of(Functions.virNetworkUpdate).put(this).put(command).put(section).put(parentIndex).put(xml).put(flags).run();
    }

    /**
     * Calls {@link #update(int, int, int, String, int)} with no flags.
     *
     * @param command Whether to add, replace or remove.
     * @param section Kind of element the XML holds.
     * @param parentIndex Which of several parents (such as <code>&lt;ip&gt;</code> elements) to work in, counted from 0; -1 lets the call choose.
     * @param xml The element itself, without the elements around it.
     * @throws LibvirtException if it fails
     */
    public void update(int command, int section, int parentIndex, String xml) throws LibvirtException {
update(command, section, parentIndex, xml, 0);
    }

    /**
     * Does what {@link #update(int, int, int, String, int)} does, on another thread.
     *
     * @param command Whether to add, replace or remove.
     * @param section Kind of element the XML holds.
     * @param parentIndex Which of several parents (such as <code>&lt;ip&gt;</code> elements) to work in, counted from 0; -1 lets the call choose.
     * @param xml The element itself, without the elements around it.
     * @param flags Combination of <code>NetworkUpdateFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> updateAsync(int command, int section, int parentIndex, String xml, int flags) {
        return Async.run(() -> update(command, section, parentIndex, xml, flags));
    }

    /**
     * Lifecycle changes, told to a <code>virConnectNetworkEventLifecycleCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addNetworkLifecycleListener(NetworkLifecycleListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectNetworkEventRegisterAny, this, 0, listener,
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
        Events.remove(connect(), Functions.virConnectNetworkEventDeregisterAny, this, 0, listener);
    }

    /**
     * Changed metadata, told to a <code>virConnectNetworkEventMetadataChangeCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addNetworkMetadataChangeListener(NetworkMetadataChangeListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectNetworkEventRegisterAny, this, 1, listener,
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
        Events.remove(connect(), Functions.virConnectNetworkEventDeregisterAny, this, 1, listener);
    }
}
