// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

import java.util.concurrent.CompletableFuture;

/**
 * A network interface of the host with its configuration: Ethernet, bridge, bond or VLAN. It is identified by name and MAC address. Definitions are stored by the host's network configuration, and an interface is active while it is up.
 */
public class Interface extends InterfaceByHand {
    final Connect holder;

    Interface(Connect holder, long handle) {
        super(handle);
        this.holder = holder;
    }

    @Override
    Connect connect() {
        return holder;
    }

    /**
     * Brings a configured host interface up.
     *
     * <p>Fails with <code>VIR_ERR_OPERATION_INVALID</code> when it is up already. Not available on read-only connections.
     *
     * <p>In C: <code>virInterfaceCreate</code>, since 0.6.4.
     *
     * @param flags Reserved; pass 0.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int create(int flags) throws LibvirtException {
Call.of(Functions.virInterfaceCreate).put(this).put(flags).run();
        return 0;
    }

    /**
     * Calls {@link #create(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int create() throws LibvirtException {
return create(0);
    }

    /**
     * Does what {@link #create(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<Integer> createAsync(int flags) {
        return Async.call(() -> create(flags));
    }

    /**
     * Brings a host interface down.
     *
     * <p>Its configuration stays. Takes effect at once, even if the connection itself runs over this interface. Not available on read-only connections.
     *
     * <p>In C: <code>virInterfaceDestroy</code>, since 0.6.4.
     *
     * @param flags Reserved; pass 0.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int destroy(int flags) throws LibvirtException {
Call.of(Functions.virInterfaceDestroy).put(this).put(flags).run();
        return 0;
    }

    /**
     * Calls {@link #destroy(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int destroy() throws LibvirtException {
return destroy(0);
    }

    /**
     * Does what {@link #destroy(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<Integer> destroyAsync(int flags) {
        return Async.call(() -> destroy(flags));
    }

    /**
     * Tells the connection that a handle of a host interface belongs to.
     *
     * <p>No reference is added: the result stays valid as long as the handle does and must not be closed.
     *
     * <p>In C: <code>virInterfaceGetConnect</code>, since 0.6.4.
     *
     * @return the {@link Connect}
     */
    public Connect getConnect() {
        return holder;
    }

    /**
     * Tells the MAC address of a host interface, as six hexadecimal bytes joined by colons.
     *
     * <p>In C: <code>virInterfaceGetMACString</code>, since 0.6.4.
     *
     * @return The address; belongs to the handle, not to be freed.
     * @throws LibvirtException if it fails
     */
    public String getMACString() throws LibvirtException {
Call call = Call.of(Functions.virInterfaceGetMACString).put(this).run();
        return call.takeText();
    }

    /**
     * Tells the name of a host interface.
     *
     * <p>In C: <code>virInterfaceGetName</code>, since 0.6.4.
     *
     * @return The name; belongs to the handle, not to be freed.
     * @throws LibvirtException if it fails
     */
    public String getName() throws LibvirtException {
Call call = Call.of(Functions.virInterfaceGetName).put(this).run();
        return call.takeText();
    }

    /**
     * Describes a host interface as XML.
     *
     * <p>Gives the present state, addresses included, unless <code>VIR_INTERFACE_XML_INACTIVE</code> asks for the stored configuration.
     *
     * <p>In C: <code>virInterfaceGetXMLDesc</code>, since 0.6.4.
     *
     * @param flags Combination of <code>InterfaceXMLFlags</code> values.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getXMLDescription(int flags) throws LibvirtException {
Call call = Call.of(Functions.virInterfaceGetXMLDesc).put(this).put(flags).run();
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
     * @param flags Combination of <code>InterfaceXMLFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<String> getXMLDescriptionAsync(int flags) {
        return Async.call(() -> getXMLDescription(flags));
    }

    /**
     * Tells whether a host interface is up.
     *
     * <p>In C: <code>virInterfaceIsActive</code>, since 0.7.3.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int isActive() throws LibvirtException {
Call call = Call.of(Functions.virInterfaceIsActive).put(this).run();
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
     * Removes the stored configuration of a host interface.
     *
     * <p>An interface that is up stays so. Not available on read-only connections.
     *
     * <p>In C: <code>virInterfaceUndefine</code>, since 0.6.4.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int undefine() throws LibvirtException {
Call.of(Functions.virInterfaceUndefine).put(this).run();
        return 0;
    }

    /**
     * Does what {@link #undefine()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> undefineAsync() {
        return Async.call(() -> undefine());
    }
}
