// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

import java.util.concurrent.CompletableFuture;

/**
 * A connection to a daemon's administration socket, for managing the daemon itself instead of guests.
 *
 * <p>It needs a local daemon and, for the system one, root. The handle is counted; the connection ends with the last reference.
 */
public class AdmConnect extends AdmConnectByHand {
    /**
     * Opens a connection to a daemon's administration.
     *
     * @param uri where to; null for what the environment or the user's settings say
     * @throws LibvirtException if it fails
     */
    public AdmConnect(String uri) throws LibvirtException {
        this(uri, 0);
    }

    /**
     * Opens a connection to a daemon's administration.
     *
     * @param uri where to; null for what the environment or the user's settings say
     * @param flags how
     * @throws LibvirtException if it fails
     */
    public AdmConnect(String uri, int flags) throws LibvirtException {
        super(open(uri, flags));
    }

    /**
     * Asks a daemon to end.
     *
     * <p>Running guests go on without it, unless <code>VIR_DAEMON_SHUTDOWN_PRESERVE</code> asks for them to be saved or shut down first. The connection is lost when the daemon ends.
     *
     * <p>In C: <code>virAdmConnectDaemonShutdown</code>, since 11.2.0.
     *
     * @param flags Combination of <code>AdmConnectDaemonShutdownFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void daemonShutdown(int flags) throws LibvirtException {
Call.of(Functions.virAdmConnectDaemonShutdown).put(this).put(flags).run();
    }

    /**
     * Calls {@link #daemonShutdown(int)} with no flags.
     *
     * @throws LibvirtException if it fails
     */
    public void daemonShutdown() throws LibvirtException {
daemonShutdown(0);
    }

    /**
     * Does what {@link #daemonShutdown(int)} does, on another thread.
     *
     * @param flags Combination of <code>AdmConnectDaemonShutdownFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> daemonShutdownAsync(int flags) {
        return Async.run(() -> daemonShutdown(flags));
    }

    /**
     * Tells the version of the library that the daemon at the other end uses.
     *
     * <p>In C: <code>virAdmConnectGetLibVersion</code>, since 2.0.0.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public long getLibVersion() throws LibvirtException {
Call call = Call.of(Functions.virAdmConnectGetLibVersion).put(this).run();
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
     * Reads which parts of a daemon log from which level on. The caller frees the text.
     *
     * <p>In C: <code>virAdmConnectGetLoggingFilters</code>, since 3.0.0.
     *
     * @param flags Reserved; pass 0.
     * @return Number of filters, or -1 on failure.
     * @throws LibvirtException if it fails
     */
    public AdmConnectLoggingFilters getLoggingFilters(int flags) throws LibvirtException {
Call call = Call.of(Functions.virAdmConnectGetLoggingFilters).put(this).put(flags).run();
        return new AdmConnectLoggingFilters(call);
    }

    /**
     * Calls {@link #getLoggingFilters(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public AdmConnectLoggingFilters getLoggingFilters() throws LibvirtException {
return getLoggingFilters(0);
    }

    /**
     * Does what {@link #getLoggingFilters(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<AdmConnectLoggingFilters> getLoggingFiltersAsync(int flags) {
        return Async.call(() -> getLoggingFilters(flags));
    }

    /**
     * Reads where a daemon writes its log. The caller frees the text.
     *
     * <p>In C: <code>virAdmConnectGetLoggingOutputs</code>, since 3.0.0.
     *
     * @param flags Reserved; pass 0.
     * @return Number of outputs, or -1 on failure.
     * @throws LibvirtException if it fails
     */
    public AdmConnectLoggingOutputs getLoggingOutputs(int flags) throws LibvirtException {
Call call = Call.of(Functions.virAdmConnectGetLoggingOutputs).put(this).put(flags).run();
        return new AdmConnectLoggingOutputs(call);
    }

    /**
     * Calls {@link #getLoggingOutputs(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public AdmConnectLoggingOutputs getLoggingOutputs() throws LibvirtException {
return getLoggingOutputs(0);
    }

    /**
     * Does what {@link #getLoggingOutputs(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<AdmConnectLoggingOutputs> getLoggingOutputsAsync(int flags) {
        return Async.call(() -> getLoggingOutputs(flags));
    }

    /**
     * Gives the URI of an administration connection.
     *
     * <p>May differ from what was given for opening. The caller frees the text.
     *
     * <p>In C: <code>virAdmConnectGetURI</code>, since 2.0.0.
     *
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getURI() throws LibvirtException {
Call call = Call.of(Functions.virAdmConnectGetURI).put(this).run();
        return call.takeText();
    }

    /**
     * Tells whether an administration connection still works.
     *
     * <p>That is known from traffic and keepalive only: nothing is sent to find out.
     *
     * <p>In C: <code>virAdmConnectIsAlive</code>, since 2.0.0.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int isAlive() throws LibvirtException {
Call call = Call.of(Functions.virAdmConnectIsAlive).put(this).run();
        return call.takeTruth();
    }

    /**
     * Does what {@link #isAlive()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> isAliveAsync() {
        return Async.call(() -> isAlive());
    }

    /**
     * Lists the servers of a daemon with handles to all of them.
     *
     * <p>The caller frees each handle and the array, which ends with a NULL that is not counted.
     *
     * <p>In C: <code>virAdmConnectListServers</code>, since 2.0.0.
     *
     * @param flags Reserved; pass 0.
     * @return all of them
     * @throws LibvirtException if it fails
     */
    public AdmServer[] listServers(int flags) throws LibvirtException {
Call call = Call.of(Functions.virAdmConnectListServers).put(this).put(flags).run();
        return call.takeList(message -> new AdmServer(this, message.takeLong()), AdmServer[]::new);
    }

    /**
     * Calls {@link #listServers(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public AdmServer[] listServers() throws LibvirtException {
return listServers(0);
    }

    /**
     * Does what {@link #listServers(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<AdmServer[]> listServersAsync(int flags) {
        return Async.call(() -> listServers(flags));
    }

    /**
     * Finds a server of a daemon by its name. Fails with <code>VIR_ERR_NO_SERVER</code> when there is none.
     *
     * <p>In C: <code>virAdmConnectLookupServer</code>, since 2.0.0.
     *
     * @param name Name of the server.
     * @param flags Reserved; pass 0.
     * @return the {@link AdmServer}
     * @throws LibvirtException if it fails
     */
    public AdmServer lookupServer(String name, int flags) throws LibvirtException {
Call call = Call.of(Functions.virAdmConnectLookupServer).put(this).put(name).put(flags).run();
        return new AdmServer(this, call.takeLong());
    }

    /**
     * Calls {@link #lookupServer(String, int)} with no flags.
     *
     * @param name Name of the server.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public AdmServer lookupServer(String name) throws LibvirtException {
return lookupServer(name, 0);
    }

    /**
     * Does what {@link #lookupServer(String, int)} does, on another thread.
     *
     * @param name Name of the server.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<AdmServer> lookupServerAsync(String name, int flags) {
        return Async.call(() -> lookupServer(name, flags));
    }

    /**
     * Sets how long a daemon without clients and without work stays before it ends itself.
     *
     * <p>Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the daemon was started in a way that rules it out.
     *
     * <p>In C: <code>virAdmConnectSetDaemonTimeout</code>, since 8.6.0.
     *
     * @param timeout Time in seconds; 0 makes it stay for ever.
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void setDaemonTimeout(int timeout, int flags) throws LibvirtException {
Call.of(Functions.virAdmConnectSetDaemonTimeout).put(this).put(timeout).put(flags).run();
    }

    /**
     * Calls {@link #setDaemonTimeout(int, int)} with no flags.
     *
     * @param timeout Time in seconds; 0 makes it stay for ever.
     * @throws LibvirtException if it fails
     */
    public void setDaemonTimeout(int timeout) throws LibvirtException {
setDaemonTimeout(timeout, 0);
    }

    /**
     * Does what {@link #setDaemonTimeout(int, int)} does, on another thread.
     *
     * @param timeout Time in seconds; 0 makes it stay for ever.
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> setDaemonTimeoutAsync(int timeout, int flags) {
        return Async.run(() -> setDaemonTimeout(timeout, flags));
    }

    /**
     * Replaces the list of logging filters of a daemon.
     *
     * <p>The change lasts until the daemon ends. Nothing changes when the text has an error.
     *
     * <p>In C: <code>virAdmConnectSetLoggingFilters</code>, since 3.0.0.
     *
     * @param filters Filters separated by spaces, each as <code>level:match</code>; NULL or empty removes all.
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void setLoggingFilters(String filters, int flags) throws LibvirtException {
Call.of(Functions.virAdmConnectSetLoggingFilters).put(this).put(filters).put(flags).run();
    }

    /**
     * Calls {@link #setLoggingFilters(String, int)} with no flags.
     *
     * @param filters Filters separated by spaces, each as <code>level:match</code>; NULL or empty removes all.
     * @throws LibvirtException if it fails
     */
    public void setLoggingFilters(String filters) throws LibvirtException {
setLoggingFilters(filters, 0);
    }

    /**
     * Does what {@link #setLoggingFilters(String, int)} does, on another thread.
     *
     * @param filters Filters separated by spaces, each as <code>level:match</code>; NULL or empty removes all.
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> setLoggingFiltersAsync(String filters, int flags) {
        return Async.run(() -> setLoggingFilters(filters, flags));
    }

    /**
     * Replaces the list of places a daemon writes its log to.
     *
     * <p>The change lasts until the daemon ends. Nothing changes when the text has an error.
     *
     * <p>In C: <code>virAdmConnectSetLoggingOutputs</code>, since 3.0.0.
     *
     * @param outputs Outputs separated by spaces, each as <code>level:destination:data</code>; NULL or empty goes back to the default.
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void setLoggingOutputs(String outputs, int flags) throws LibvirtException {
Call.of(Functions.virAdmConnectSetLoggingOutputs).put(this).put(outputs).put(flags).run();
    }

    /**
     * Calls {@link #setLoggingOutputs(String, int)} with no flags.
     *
     * @param outputs Outputs separated by spaces, each as <code>level:destination:data</code>; NULL or empty goes back to the default.
     * @throws LibvirtException if it fails
     */
    public void setLoggingOutputs(String outputs) throws LibvirtException {
setLoggingOutputs(outputs, 0);
    }

    /**
     * Does what {@link #setLoggingOutputs(String, int)} does, on another thread.
     *
     * @param outputs Outputs separated by spaces, each as <code>level:destination:data</code>; NULL or empty goes back to the default.
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> setLoggingOutputsAsync(String outputs, int flags) {
        return Async.run(() -> setLoggingOutputs(outputs, flags));
    }
}
