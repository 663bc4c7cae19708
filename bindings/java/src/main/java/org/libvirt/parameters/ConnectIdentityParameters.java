// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * Who a client is, as a proxy vouches for it.
 */
public final class ConnectIdentityParameters {
    /** Name of the user on the client's system. */
    public static final String VIR_CONNECT_IDENTITY_USER_NAME = "user-name";

    /** Numeric user ID of the client's process. */
    public static final String VIR_CONNECT_IDENTITY_UNIX_USER_ID = "unix-user-id";

    /** Name of the group on the client's system. */
    public static final String VIR_CONNECT_IDENTITY_GROUP_NAME = "group-name";

    /** Numeric group ID of the client's process. */
    public static final String VIR_CONNECT_IDENTITY_UNIX_GROUP_ID = "unix-group-id";

    /** Process ID of the client. */
    public static final String VIR_CONNECT_IDENTITY_PROCESS_ID = "process-id";

    /** Start time of the client's process, in clock ticks since the host booted. */
    public static final String VIR_CONNECT_IDENTITY_PROCESS_TIME = "process-time";

    /** User name proved by SASL. */
    public static final String VIR_CONNECT_IDENTITY_SASL_USER_NAME = "sasl-user-name";

    /** Distinguished name in the client's TLS certificate. */
    public static final String VIR_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME = "x509-distinguished-name";

    /** SELinux context of the client's process. */
    public static final String VIR_CONNECT_IDENTITY_SELINUX_CONTEXT = "selinux-context";

    private ConnectIdentityParameters() {
    }
}
