// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

import java.util.concurrent.CompletableFuture;
import org.libvirt.event.*;

/**
 * A device of the host, such as a PCI card, a USB device, a disk or a mediated device. Devices form a tree and are identified by name. Most of them come and go with the hardware; some kinds can be created and stored by definition.
 */
public class Device extends Handle {
    final Connect holder;

    Device(Connect holder, long handle) {
        super(handle);
        this.holder = holder;
    }

    @Override
    Connect connect() {
        return holder;
    }

    /**
     * Creates a device from its stored definition.
     *
     * <p>Fails with <code>VIR_ERR_OPERATION_INVALID</code> when it is active already. Not available on read-only connections.
     *
     * <p>In C: <code>virNodeDeviceCreate</code>, since 7.3.0.
     *
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void create(int flags) throws LibvirtException {
Call.of(Functions.virNodeDeviceCreate).put(this).put(flags).run();
    }

    /**
     * Calls {@link #create(int)} with no flags.
     *
     * @throws LibvirtException if it fails
     */
    public void create() throws LibvirtException {
create(0);
    }

    /**
     * Does what {@link #create(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> createAsync(int flags) {
        return Async.run(() -> create(flags));
    }

    /**
     * Removes a device that was created on the host.
     *
     * <p>Only virtual devices can be removed. A stored definition stays, and the device becomes inactive. Not available on read-only connections.
     *
     * <p>In C: <code>virNodeDeviceDestroy</code>, since 0.6.3.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int destroy() throws LibvirtException {
Call.of(Functions.virNodeDeviceDestroy).put(this).run();
        return 0;
    }

    /**
     * Does what {@link #destroy()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> destroyAsync() {
        return Async.call(() -> destroy());
    }

    /**
     * Takes a device away from its host driver, so that a guest can have it.
     *
     * <p>Uses the default driver for passthrough. <code>virNodeDeviceDetachFlags</code> can choose another one and is spelled better. Not available on read-only connections.
     *
     * <p>In C: <code>virNodeDeviceDettach</code>, since 0.6.1.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int detach() throws LibvirtException {
Call.of(Functions.virNodeDeviceDettach).put(this).run();
        return 0;
    }

    /**
     * Does what {@link #detach()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> detachAsync() {
        return Async.call(() -> detach());
    }

    /**
     * Takes a device away from its host driver and binds it to a driver for passthrough.
     *
     * <p>Devices marked as managed in a domain's definition need no such call. Fails when a guest uses the device. <code>virNodeDeviceReAttach</code> undoes it. Not available on read-only connections.
     *
     * <p>In C: <code>virNodeDeviceDetachFlags</code>, since 1.0.5.
     *
     * @param driverName Driver to bind, such as <code>vfio</code>; NULL for the default.
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void detachFlags(String driverName, int flags) throws LibvirtException {
Call.of(Functions.virNodeDeviceDetachFlags).put(this).put(driverName).put(flags).run();
    }

    /**
     * Calls {@link #detachFlags(String, int)} with no flags.
     *
     * @param driverName Driver to bind, such as <code>vfio</code>; NULL for the default.
     * @throws LibvirtException if it fails
     */
    public void detachFlags(String driverName) throws LibvirtException {
detachFlags(driverName, 0);
    }

    /**
     * Does what {@link #detachFlags(String, int)} does, on another thread.
     *
     * @param driverName Driver to bind, such as <code>vfio</code>; NULL for the default.
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> detachFlagsAsync(String driverName, int flags) {
        return Async.run(() -> detachFlags(driverName, flags));
    }

    /**
     * Tells whether a defined device is created when the host boots or its parent appears.
     *
     * <p>In C: <code>virNodeDeviceGetAutostart</code>, since 7.8.0.
     *
     * @return whether it is so
     * @throws LibvirtException if it fails
     */
    public boolean getAutostart() throws LibvirtException {
Call call = Call.of(Functions.virNodeDeviceGetAutostart).put(this).run();
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
     * Tells the name of a host device.
     *
     * <p>In C: <code>virNodeDeviceGetName</code>, since 0.5.0.
     *
     * @return The name; belongs to the handle, not to be freed.
     * @throws LibvirtException if it fails
     */
    public String getName() throws LibvirtException {
Call call = Call.of(Functions.virNodeDeviceGetName).put(this).run();
        return call.takeText();
    }

    /**
     * Counts the capabilities of a host device.
     *
     * <p>In C: <code>virNodeDeviceNumOfCaps</code>, since 0.5.0.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int getNumberOfCapabilities() throws LibvirtException {
Call call = Call.of(Functions.virNodeDeviceNumOfCaps).put(this).run();
        return call.takeInt();
    }

    /**
     * Does what {@link #getNumberOfCapabilities()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> getNumberOfCapabilitiesAsync() {
        return Async.call(() -> getNumberOfCapabilities());
    }

    /**
     * Tells the name of the device that a host device sits on.
     *
     * <p>In C: <code>virNodeDeviceGetParent</code>, since 0.5.0.
     *
     * @return Name of the parent, or NULL when there is none; belongs to the handle, not to be freed.
     * @throws LibvirtException if it fails
     */
    public String getParent() throws LibvirtException {
Call call = Call.of(Functions.virNodeDeviceGetParent).put(this).run();
        return call.takeText();
    }

    /**
     * Does what {@link #getParent()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<String> getParentAsync() {
        return Async.call(() -> getParent());
    }

    /**
     * Describes a host device as XML.
     *
     * <p>In C: <code>virNodeDeviceGetXMLDesc</code>, since 0.5.0.
     *
     * @param flags Combination of <code>NodeDeviceXMLFlags</code> values.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getXMLDescription(int flags) throws LibvirtException {
Call call = Call.of(Functions.virNodeDeviceGetXMLDesc).put(this).put(flags).run();
        return call.takeText();
    }

    /**
     * Calls {@link #getXMLDescription(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String getXMLDescription() throws LibvirtException {
return getXMLDescription(0);
    }

    /**
     * Does what {@link #getXMLDescription(int)} does, on another thread.
     *
     * @param flags Combination of <code>NodeDeviceXMLFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<String> getXMLDescriptionAsync(int flags) {
        return Async.call(() -> getXMLDescription(flags));
    }

    /**
     * Tells whether a device is present on the host now.
     *
     * <p>In C: <code>virNodeDeviceIsActive</code>, since 7.8.0.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int isActive() throws LibvirtException {
Call call = Call.of(Functions.virNodeDeviceIsActive).put(this).run();
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
     * Tells whether a device has a stored definition.
     *
     * <p>In C: <code>virNodeDeviceIsPersistent</code>, since 7.8.0.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int isPersistent() throws LibvirtException {
Call call = Call.of(Functions.virNodeDeviceIsPersistent).put(this).run();
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
     * Lists the capabilities of a host device by name, such as <code>pci</code> or <code>net</code>.
     *
     * <p>In C: <code>virNodeDeviceListCaps</code>, since 0.5.0.
     *
     * @return Number of names filled in.
     * @throws LibvirtException if it fails
     */
    public String[] listCapabilities() throws LibvirtException {
Call call = Call.of(Functions.virNodeDeviceListCaps).put(this).run();
        return call.takeTexts();
    }

    /**
     * Does what {@link #listCapabilities()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<String[]> listCapabilitiesAsync() {
        return Async.call(() -> listCapabilities());
    }

    /**
     * Gives a device back to its host driver.
     *
     * <p>Undoes <code>virNodeDeviceDetachFlags</code>. Fails when a guest uses the device. Not available on read-only connections.
     *
     * <p>In C: <code>virNodeDeviceReAttach</code>, since 0.6.1.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int reAttach() throws LibvirtException {
Call.of(Functions.virNodeDeviceReAttach).put(this).run();
        return 0;
    }

    /**
     * Does what {@link #reAttach()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> reAttachAsync() {
        return Async.call(() -> reAttach());
    }

    /**
     * Resets a device to a clean state before or after a guest uses it.
     *
     * <p>The device must be detached from its host driver. Where the device itself cannot be reset, resetting its bus is tried if nothing else on it is in use. Not available on read-only connections.
     *
     * <p>In C: <code>virNodeDeviceReset</code>, since 0.6.1.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int reset() throws LibvirtException {
Call.of(Functions.virNodeDeviceReset).put(this).run();
        return 0;
    }

    /**
     * Does what {@link #reset()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> resetAsync() {
        return Async.call(() -> reset());
    }

    /**
     * Sets whether a defined device is created when the host boots or its parent appears.
     *
     * <p>The device must be persistent. Not available on read-only connections.
     *
     * <p>In C: <code>virNodeDeviceSetAutostart</code>, since 7.8.0.
     *
     * @param autostart 1 to create it automatically, 0 to leave it.
     * @throws LibvirtException if it fails
     */
    public void setAutostart(boolean autostart) throws LibvirtException {
Call.of(Functions.virNodeDeviceSetAutostart).put(this).put(autostart).run();
    }

    /**
     * Does what {@link #setAutostart(boolean)} does, on another thread.
     *
     * @param autostart 1 to create it automatically, 0 to leave it.
     * @return done when the call is
     */
    public CompletableFuture<Void> setAutostartAsync(boolean autostart) {
        return Async.run(() -> setAutostart(autostart));
    }

    /**
     * Removes the stored definition of a device.
     *
     * <p>An active device stays until it is destroyed. Not available on read-only connections.
     *
     * <p>In C: <code>virNodeDeviceUndefine</code>, since 7.3.0.
     *
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void undefine(int flags) throws LibvirtException {
Call.of(Functions.virNodeDeviceUndefine).put(this).put(flags).run();
    }

    /**
     * Calls {@link #undefine(int)} with no flags.
     *
     * @throws LibvirtException if it fails
     */
    public void undefine() throws LibvirtException {
undefine(0);
    }

    /**
     * Does what {@link #undefine(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> undefineAsync(int flags) {
        return Async.run(() -> undefine(flags));
    }

    /**
     * Changes a host device, its stored definition or both.
     *
     * <p>Works for mediated devices; what identifies a device cannot change. Not available on read-only connections.
     *
     * <p>In C: <code>virNodeDeviceUpdate</code>, since 10.1.0.
     *
     * @param xmlDesc New description of the device, as a <code>device</code> element.
     * @param flags Combination of <code>NodeDeviceUpdateFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void update(String xmlDesc, int flags) throws LibvirtException {
Call.of(Functions.virNodeDeviceUpdate).put(this).put(xmlDesc).put(flags).run();
    }

    /**
     * Calls {@link #update(String, int)} with no flags.
     *
     * @param xmlDesc New description of the device, as a <code>device</code> element.
     * @throws LibvirtException if it fails
     */
    public void update(String xmlDesc) throws LibvirtException {
update(xmlDesc, 0);
    }

    /**
     * Does what {@link #update(String, int)} does, on another thread.
     *
     * @param xmlDesc New description of the device, as a <code>device</code> element.
     * @param flags Combination of <code>NodeDeviceUpdateFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> updateAsync(String xmlDesc, int flags) {
        return Async.run(() -> update(xmlDesc, flags));
    }

    /**
     * A device appeared, vanished, or was defined or undefined (<code>virConnectNodeDeviceEventLifecycleCallback</code>).
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addDeviceLifecycleListener(DeviceLifecycleListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectNodeDeviceEventRegisterAny, this, 0, listener,
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
        Events.remove(connect(), Functions.virConnectNodeDeviceEventDeregisterAny, this, 0, listener);
    }

    /**
     * A device's description changed (<code>virConnectNodeDeviceEventGenericCallback</code>).
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addDeviceUpdateListener(DeviceUpdateListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectNodeDeviceEventRegisterAny, this, 1, listener,
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
        Events.remove(connect(), Functions.virConnectNodeDeviceEventDeregisterAny, this, 1, listener);
    }
}
