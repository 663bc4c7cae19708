// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * Limits on a server's clients, and how many there are.
 *
 * <p>The two maxima can be set, the counts are for reading.
 */
public final class ServerClientsParameters {
    /** Upper limit of clients that have not authenticated yet; at most the limit of all clients. */
    public static final String VIR_SERVER_CLIENTS_UNAUTH_MAX = "nclients_unauth_max";

    /** Upper limit of clients. */
    public static final String VIR_SERVER_CLIENTS_MAX = "nclients_max";

    /** Number of clients connected; read-only. */
    public static final String VIR_SERVER_CLIENTS_CURRENT = "nclients";

    /** Number of clients that have not authenticated yet; read-only. */
    public static final String VIR_SERVER_CLIENTS_UNAUTH_CURRENT = "nclients_unauth";

    private ServerClientsParameters() {
    }
}
