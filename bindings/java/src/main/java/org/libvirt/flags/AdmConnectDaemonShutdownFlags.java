// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How <code>virAdmConnectDaemonShutdown</code> ends a daemon.
 */
public final class AdmConnectDaemonShutdownFlags {
    /** Deal with running guests first, as the daemon's configuration says for a host's shutdown. */
    public static final int PRESERVE = 1;

    private AdmConnectDaemonShutdownFlags() {
    }
}
