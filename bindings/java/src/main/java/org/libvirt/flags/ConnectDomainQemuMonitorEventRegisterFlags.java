// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How the name given for monitor events is matched.
 */
public final class ConnectDomainQemuMonitorEventRegisterFlags {
    /** The name is a regular expression. */
    public static final int REGEX = 1;

    /** Upper and lower case are the same. */
    public static final int NOCASE = 2;

    private ConnectDomainQemuMonitorEventRegisterFlags() {
    }
}
