// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * Who a client is. Which fields are present depends on the transport and on how the client authenticated.
 */
public final class ClientInfoParameters {
    /** User name that SASL has verified. */
    public static final String VIR_CLIENT_INFO_SASL_USER_NAME = "sasl_user_name";

    /** Group ID of the client's process (UNIX socket). */
    public static final String VIR_CLIENT_INFO_UNIX_GROUP_ID = "unix_group_id";

    /** Address and port of the client (TCP and TLS). */
    public static final String VIR_CLIENT_INFO_SOCKET_ADDR = "sock_addr";

    /** Group name of the client's process (UNIX socket). */
    public static final String VIR_CLIENT_INFO_UNIX_GROUP_NAME = "unix_group_name";

    /** Process ID of the client (UNIX socket). */
    public static final String VIR_CLIENT_INFO_UNIX_PROCESS_ID = "unix_process_id";

    /** SELinux context of the client's process, where SELinux is in use. */
    public static final String VIR_CLIENT_INFO_SELINUX_CONTEXT = "selinux_context";

    /** Distinguished name in the client's certificate (TLS). */
    public static final String VIR_CLIENT_INFO_X509_DISTINGUISHED_NAME = "tls_x509_dname";

    /** User name of the client's process (UNIX socket). */
    public static final String VIR_CLIENT_INFO_UNIX_USER_NAME = "unix_user_name";

    /** User ID of the client's process (UNIX socket). */
    public static final String VIR_CLIENT_INFO_UNIX_USER_ID = "unix_user_id";

    /** Whether the client's connection is read-only. */
    public static final String VIR_CLIENT_INFO_READONLY = "readonly";

    private ClientInfoParameters() {
    }
}
