// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

import java.util.concurrent.CompletableFuture;

/**
 * A named set of rules for the network traffic of guests. It is identified by name and UUID, always stored, and may refer to other filters. Guests' interfaces use filters by name, and changes reach running guests at once.
 */
public class NetworkFilter extends Handle {
    final Connect holder;

    NetworkFilter(Connect holder, long handle) {
        super(handle);
        this.holder = holder;
    }

    @Override
    Connect connect() {
        return holder;
    }

    /**
     * Tells the name of a network filter.
     *
     * <p>In C: <code>virNWFilterGetName</code>, since 0.8.0.
     *
     * @return The name; belongs to the handle, not to be freed.
     * @throws LibvirtException if it fails
     */
    public String getName() throws LibvirtException {
Call call = Call.of(Functions.virNWFilterGetName).put(this).run();
        return call.takeText();
    }

    /**
     * Tells the UUID of a network filter.
     *
     * <p>In C: <code>virNWFilterGetUUID</code>, since 0.8.0.
     *
     * @return the numbers
     * @throws LibvirtException if it fails
     */
    public int[] getUUID() throws LibvirtException {
Call call = Call.of(Functions.virNWFilterGetUUID).put(this).run();
        return call.takeUuid();
    }

    /**
     * Tells the UUID of a network filter as text.
     *
     * <p>In C: <code>virNWFilterGetUUIDString</code>, since 0.8.0.
     *
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getUUIDString() throws LibvirtException {
Call call = Call.of(Functions.virNWFilterGetUUIDString).put(this).run();
        return call.takeText();
    }

    /**
     * Describes a network filter as XML.
     *
     * <p>In C: <code>virNWFilterGetXMLDesc</code>, since 0.8.0.
     *
     * @param flags Reserved; pass 0.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getXMLDesc(int flags) throws LibvirtException {
Call call = Call.of(Functions.virNWFilterGetXMLDesc).put(this).put(flags).run();
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
     * Removes a network filter.
     *
     * <p>Fails with <code>VIR_ERR_OPERATION_INVALID</code> while a running guest or another filter uses it. Not available on read-only connections.
     *
     * <p>In C: <code>virNWFilterUndefine</code>, since 0.8.0.
     *
     * @throws LibvirtException if it fails
     */
    public void undefine() throws LibvirtException {
Call.of(Functions.virNWFilterUndefine).put(this).run();
    }

    /**
     * Does what {@link #undefine()} does, on another thread.
     *
     * @return done when the call is
     */
    public CompletableFuture<Void> undefineAsync() {
        return Async.run(() -> undefine());
    }
}
