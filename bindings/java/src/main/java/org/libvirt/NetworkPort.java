// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

import java.util.concurrent.CompletableFuture;

/**
 * An attachment point of a virtual network, made for each guest interface that plugs into it.
 *
 * <p>It is identified by a UUID within its network and has no name. Hypervisor drivers create and delete ports as interfaces come and go; they exist only while the network is active.
 */
public class NetworkPort extends Handle {
    final Network holder;

    NetworkPort(Network holder, long handle) {
        super(handle);
        this.holder = holder;
    }

    @Override
    Connect connect() {
        return holder.connect();
    }

    /**
     * Deletes a network port and gives back what it held.
     *
     * <p>A guest interface that still uses it loses its connection to the network. The handle stays valid and has to be freed.
     *
     * <p>In C: <code>virNetworkPortDelete</code>, since 5.5.0.
     *
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void delete(int flags) throws LibvirtException {
Call.of(Functions.virNetworkPortDelete).put(this).put(flags).run();
    }

    /**
     * Calls {@link #delete(int)} with no flags.
     *
     * @throws LibvirtException if it fails
     */
    public void delete() throws LibvirtException {
delete(0);
    }

    /**
     * Does what {@link #delete(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> deleteAsync(int flags) {
        return Async.run(() -> delete(flags));
    }

    /**
     * Gives the network a port belongs to.
     *
     * <p>The reference count of the network stays as it is: do not free what is returned.
     *
     * <p>In C: <code>virNetworkPortGetNetwork</code>, since 5.5.0.
     *
     * @return the {@link Network}
     */
    public Network getNetwork() {
        return holder;
    }

    /**
     * Reads the bandwidth limits of a network port. The caller frees the set with <code>virTypedParamsFree</code>.
     *
     * <p>In C: <code>virNetworkPortGetParameters</code>, since 5.5.0.
     *
     * @param flags Reserved; pass 0.
     * @return the parameters
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getParameters(int flags) throws LibvirtException {
Call call = Call.of(Functions.virNetworkPortGetParameters).put(this).put(flags).run();
        return call.takeParameters();
    }

    /**
     * Calls {@link #getParameters(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getParameters() throws LibvirtException {
return getParameters(0);
    }

    /**
     * Does what {@link #getParameters(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<TypedParameter[]> getParametersAsync(int flags) {
        return Async.call(() -> getParameters(flags));
    }

    /**
     * Gives the UUID of a network port as bytes.
     *
     * <p>In C: <code>virNetworkPortGetUUID</code>, since 5.5.0.
     *
     * @return the numbers
     * @throws LibvirtException if it fails
     */
    public int[] getUUID() throws LibvirtException {
Call call = Call.of(Functions.virNetworkPortGetUUID).put(this).run();
        return call.takeUuid();
    }

    /**
     * Gives the UUID of a network port as text.
     *
     * <p>In C: <code>virNetworkPortGetUUIDString</code>, since 5.5.0.
     *
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getUUIDString() throws LibvirtException {
Call call = Call.of(Functions.virNetworkPortGetUUIDString).put(this).run();
        return call.takeText();
    }

    /**
     * Describes a network port as XML. The caller frees the text.
     *
     * <p>In C: <code>virNetworkPortGetXMLDesc</code>, since 5.5.0.
     *
     * @param flags Reserved; pass 0.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getXMLDesc(int flags) throws LibvirtException {
Call call = Call.of(Functions.virNetworkPortGetXMLDesc).put(this).put(flags).run();
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

    /**
     * Changes the bandwidth limits of a network port while it is in use.
     *
     * <p>Fields that are left out keep their value. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the network is not active.
     *
     * <p>In C: <code>virNetworkPortSetParameters</code>, since 5.5.0.
     *
     * @param params Limits to set.
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void setParameters(TypedParameter[] params, int flags) throws LibvirtException {
Call.of(Functions.virNetworkPortSetParameters).put(this).put(params).put(flags).run();
    }

    /**
     * Calls {@link #setParameters(TypedParameter[], int)} with no flags.
     *
     * @param params Limits to set.
     * @throws LibvirtException if it fails
     */
    public void setParameters(TypedParameter[] params) throws LibvirtException {
setParameters(params, 0);
    }

    /**
     * Does what {@link #setParameters(TypedParameter[], int)} does, on another thread.
     *
     * @param params Limits to set.
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> setParametersAsync(TypedParameter[] params, int flags) {
        return Async.run(() -> setParameters(params, flags));
    }
}
