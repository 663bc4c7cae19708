// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Why the control channel is in <code>VIR_DOMAIN_CONTROL_ERROR</code>.
 */
public final class DomainControlErrorReason {
    /** There is no error. */
    public static final int NONE = 0;

    /** The cause is not known. */
    public static final int UNKNOWN = 1;

    /** The connection to the emulator's monitor is lost. */
    public static final int MONITOR = 2;

    /** The driver's own bookkeeping of the domain is inconsistent. */
    public static final int INTERNAL = 3;

    private DomainControlErrorReason() {
    }
}
