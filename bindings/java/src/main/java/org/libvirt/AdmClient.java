// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

import java.util.concurrent.CompletableFuture;

/**
 * A client that is connected to one of a daemon's servers.
 *
 * <p>It is identified by a number that is unique within its server and never used twice while the daemon runs. The handle does not keep the client connected.
 */
public class AdmClient extends Handle {
    final AdmServer holder;

    AdmClient(AdmServer holder, long handle) {
        super(handle);
        this.holder = holder;
    }


    /**
     * Disconnects a client from the daemon, by force.
     *
     * <p>The client is free to connect again. Fails with <code>VIR_ERR_NO_CLIENT</code> when it has gone already.
     *
     * <p>In C: <code>virAdmClientClose</code>, since 2.0.0.
     *
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void close(int flags) throws LibvirtException {
Call.of(Functions.virAdmClientClose).put(this).put(flags).run();
    }

    /**
     * Calls {@link #close(int)} with no flags.
     *
     * @throws LibvirtException if it fails
     */
    public void close() throws LibvirtException {
close(0);
    }

    /**
     * Does what {@link #close(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> closeAsync(int flags) {
        return Async.run(() -> close(flags));
    }

    /**
     * Gives the number that identifies a client within its server.
     *
     * <p>In C: <code>virAdmClientGetID</code>, since 2.0.0.
     *
     * @return The number, or the largest 64-bit value (-1) on failure.
     * @throws LibvirtException if it fails
     */
    public long getID() throws LibvirtException {
Call call = Call.of(Functions.virAdmClientGetID).put(this).run();
        return call.takeLong();
    }

    /**
     * Tells who a client is: its process, user, address or certificate.
     *
     * <p>The caller frees the set with <code>virTypedParamsFree</code>.
     *
     * <p>In C: <code>virAdmClientGetInfo</code>, since 2.0.0.
     *
     * @param flags Reserved; pass 0.
     * @return the parameters
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getInfo(int flags) throws LibvirtException {
Call call = Call.of(Functions.virAdmClientGetInfo).put(this).put(flags).run();
        return call.takeParameters();
    }

    /**
     * Calls {@link #getInfo(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getInfo() throws LibvirtException {
return getInfo(0);
    }

    /**
     * Does what {@link #getInfo(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<TypedParameter[]> getInfoAsync(int flags) {
        return Async.call(() -> getInfo(flags));
    }

    /**
     * Tells when a client connected.
     *
     * <p>In C: <code>virAdmClientGetTimestamp</code>, since 2.0.0.
     *
     * @return Seconds since 1970-01-01 UTC, or -1 on failure.
     * @throws LibvirtException if it fails
     */
    public long getTimestamp() throws LibvirtException {
Call call = Call.of(Functions.virAdmClientGetTimestamp).put(this).run();
        return call.takeLong();
    }

    /**
     * Tells how a client is connected.
     *
     * <p>In C: <code>virAdmClientGetTransport</code>, since 2.0.0.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int getTransport() throws LibvirtException {
Call call = Call.of(Functions.virAdmClientGetTransport).put(this).run();
        return call.takeInt();
    }
}
