// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

import java.util.concurrent.CompletableFuture;

/**
 * The use of a network filter on one port of a guest's network interface. It is identified by the port's device name. The hypervisor's driver creates it when a guest starts and deletes it when the guest stops.
 */
public class NetworkFilterBinding extends Handle {
    final Connect holder;

    NetworkFilterBinding(Connect holder, long handle) {
        super(handle);
        this.holder = holder;
    }

    @Override
    Connect connect() {
        return holder;
    }

    /**
     * Deletes a filter binding, which takes the filter's rules off the port.
     *
     * <p>Meant for hypervisor drivers: a guest whose binding is deleted runs without filtering. Not available on read-only connections.
     *
     * <p>In C: <code>virNWFilterBindingDelete</code>, since 4.5.0.
     *
     * @throws LibvirtException if it fails
     */
    public void delete() throws LibvirtException {
Call.of(Functions.virNWFilterBindingDelete).put(this).run();
    }

    /**
     * Does what {@link #delete()} does, on another thread.
     *
     * @return done when the call is
     */
    public CompletableFuture<Void> deleteAsync() {
        return Async.run(() -> delete());
    }

    /**
     * Tells the name of the network filter that a binding applies.
     *
     * <p>In C: <code>virNWFilterBindingGetFilterName</code>, since 4.5.0.
     *
     * @return The name; belongs to the handle, not to be freed.
     * @throws LibvirtException if it fails
     */
    public String getFilterName() throws LibvirtException {
Call call = Call.of(Functions.virNWFilterBindingGetFilterName).put(this).run();
        return call.takeText();
    }

    /**
     * Tells the device name of the port that a filter binding covers.
     *
     * <p>In C: <code>virNWFilterBindingGetPortDev</code>, since 4.5.0.
     *
     * @return The device name; belongs to the handle, not to be freed.
     * @throws LibvirtException if it fails
     */
    public String getPortDev() throws LibvirtException {
Call call = Call.of(Functions.virNWFilterBindingGetPortDev).put(this).run();
        return call.takeText();
    }

    /**
     * Describes a filter binding as XML.
     *
     * <p>In C: <code>virNWFilterBindingGetXMLDesc</code>, since 4.5.0.
     *
     * @param flags Reserved; pass 0.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getXMLDesc(int flags) throws LibvirtException {
Call call = Call.of(Functions.virNWFilterBindingGetXMLDesc).put(this).put(flags).run();
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
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<String> getXMLDescAsync(int flags) {
        return Async.call(() -> getXMLDesc(flags));
    }
}
