// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

import java.util.concurrent.CompletableFuture;

/**
 * One of the servers inside a daemon, such as the main one or the one for administration.
 *
 * <p>It is identified by its name and lives as long as the daemon. Each has worker threads, limits and clients of its own.
 */
public class AdmServer extends Handle {
    final AdmConnect holder;

    AdmServer(AdmConnect holder, long handle) {
        super(handle);
        this.holder = holder;
    }


    /**
     * Reads the limits on a server's clients, and how many there are.
     *
     * <p>The caller frees the set with <code>virTypedParamsFree</code>.
     *
     * <p>In C: <code>virAdmServerGetClientLimits</code>, since 2.0.0.
     *
     * @param flags Reserved; pass 0.
     * @return the parameters
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getClientLimits(int flags) throws LibvirtException {
Call call = Call.of(Functions.virAdmServerGetClientLimits).put(this).put(flags).run();
        return call.takeParameters();
    }

    /**
     * Calls {@link #getClientLimits(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getClientLimits() throws LibvirtException {
return getClientLimits(0);
    }

    /**
     * Does what {@link #getClientLimits(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<TypedParameter[]> getClientLimitsAsync(int flags) {
        return Async.call(() -> getClientLimits(flags));
    }

    /**
     * Gives the name of a server.
     *
     * <p>In C: <code>virAdmServerGetName</code>, since 2.0.0.
     *
     * @return The name, valid as long as the handle is.
     * @throws LibvirtException if it fails
     */
    public String getName() throws LibvirtException {
Call call = Call.of(Functions.virAdmServerGetName).put(this).run();
        return call.takeText();
    }

    /**
     * Reads the limits and the state of a server's worker threads.
     *
     * <p>The caller frees the set with <code>virTypedParamsFree</code>.
     *
     * <p>In C: <code>virAdmServerGetThreadPoolParameters</code>, since 2.0.0.
     *
     * @param flags Reserved; pass 0.
     * @return the parameters
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getThreadPoolParameters(int flags) throws LibvirtException {
Call call = Call.of(Functions.virAdmServerGetThreadPoolParameters).put(this).put(flags).run();
        return call.takeParameters();
    }

    /**
     * Calls {@link #getThreadPoolParameters(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public TypedParameter[] getThreadPoolParameters() throws LibvirtException {
return getThreadPoolParameters(0);
    }

    /**
     * Does what {@link #getThreadPoolParameters(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<TypedParameter[]> getThreadPoolParametersAsync(int flags) {
        return Async.call(() -> getThreadPoolParameters(flags));
    }

    /**
     * Lists the clients of a server with handles to all of them.
     *
     * <p>The caller frees each handle and the array, which ends with a NULL that is not counted.
     *
     * <p>In C: <code>virAdmServerListClients</code>, since 2.0.0.
     *
     * @param flags Reserved; pass 0.
     * @return all of them
     * @throws LibvirtException if it fails
     */
    public AdmClient[] listClients(int flags) throws LibvirtException {
Call call = Call.of(Functions.virAdmServerListClients).put(this).put(flags).run();
        return call.takeList(message -> new AdmClient(this, message.takeLong()), AdmClient[]::new);
    }

    /**
     * Calls {@link #listClients(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public AdmClient[] listClients() throws LibvirtException {
return listClients(0);
    }

    /**
     * Does what {@link #listClients(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<AdmClient[]> listClientsAsync(int flags) {
        return Async.call(() -> listClients(flags));
    }

    /**
     * Finds a client of a server by its number. Fails with <code>VIR_ERR_NO_CLIENT</code> when there is none.
     *
     * <p>In C: <code>virAdmServerLookupClient</code>, since 2.0.0.
     *
     * @param id Number of the client.
     * @param flags Reserved; pass 0.
     * @return the {@link AdmClient}
     * @throws LibvirtException if it fails
     */
    public AdmClient lookupClient(long id, int flags) throws LibvirtException {
Call call = Call.of(Functions.virAdmServerLookupClient).put(this).put(id).put(flags).run();
        return new AdmClient(this, call.takeLong());
    }

    /**
     * Calls {@link #lookupClient(long, int)} with no flags.
     *
     * @param id Number of the client.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public AdmClient lookupClient(long id) throws LibvirtException {
return lookupClient(id, 0);
    }

    /**
     * Does what {@link #lookupClient(long, int)} does, on another thread.
     *
     * @param id Number of the client.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<AdmClient> lookupClientAsync(long id, int flags) {
        return Async.call(() -> lookupClient(id, flags));
    }

    /**
     * Changes the limits on a server's clients.
     *
     * <p>The change lasts until the daemon ends; clients already connected stay. Fails with <code>VIR_ERR_INVALID_ARG</code> when more unauthenticated clients than clients would be allowed.
     *
     * <p>In C: <code>virAdmServerSetClientLimits</code>, since 2.0.0.
     *
     * @param params Limits to set.
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void setClientLimits(TypedParameter[] params, int flags) throws LibvirtException {
Call.of(Functions.virAdmServerSetClientLimits).put(this).put(params).put(flags).run();
    }

    /**
     * Calls {@link #setClientLimits(TypedParameter[], int)} with no flags.
     *
     * @param params Limits to set.
     * @throws LibvirtException if it fails
     */
    public void setClientLimits(TypedParameter[] params) throws LibvirtException {
setClientLimits(params, 0);
    }

    /**
     * Does what {@link #setClientLimits(TypedParameter[], int)} does, on another thread.
     *
     * @param params Limits to set.
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> setClientLimitsAsync(TypedParameter[] params, int flags) {
        return Async.run(() -> setClientLimits(params, flags));
    }

    /**
     * Changes the limits on a server's worker threads.
     *
     * <p>The change lasts until the daemon ends. Fields that are left out keep their value. Fails with <code>VIR_ERR_INVALID_ARG</code> for read-only fields or when the minimum exceeds the maximum.
     *
     * <p>In C: <code>virAdmServerSetThreadPoolParameters</code>, since 2.0.0.
     *
     * @param params Limits to set.
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void setThreadPoolParameters(TypedParameter[] params, int flags) throws LibvirtException {
Call.of(Functions.virAdmServerSetThreadPoolParameters).put(this).put(params).put(flags).run();
    }

    /**
     * Calls {@link #setThreadPoolParameters(TypedParameter[], int)} with no flags.
     *
     * @param params Limits to set.
     * @throws LibvirtException if it fails
     */
    public void setThreadPoolParameters(TypedParameter[] params) throws LibvirtException {
setThreadPoolParameters(params, 0);
    }

    /**
     * Does what {@link #setThreadPoolParameters(TypedParameter[], int)} does, on another thread.
     *
     * @param params Limits to set.
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> setThreadPoolParametersAsync(TypedParameter[] params, int flags) {
        return Async.run(() -> setThreadPoolParameters(params, flags));
    }

    /**
     * Makes a server read its TLS certificates, keys and revocation list anew.
     *
     * <p>Clients that are connected keep the session they have. Fails, with the old files in force, when the new ones are unusable.
     *
     * <p>In C: <code>virAdmServerUpdateTlsFiles</code>, since 2.0.0.
     *
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void updateTlsFiles(int flags) throws LibvirtException {
Call.of(Functions.virAdmServerUpdateTlsFiles).put(this).put(flags).run();
    }

    /**
     * Calls {@link #updateTlsFiles(int)} with no flags.
     *
     * @throws LibvirtException if it fails
     */
    public void updateTlsFiles() throws LibvirtException {
updateTlsFiles(0);
    }

    /**
     * Does what {@link #updateTlsFiles(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> updateTlsFilesAsync(int flags) {
        return Async.run(() -> updateTlsFiles(flags));
    }
}
