// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Which description of a domain a device change applies to; the values agree with <code>virDomainModificationImpact</code>.
 */
public final class DomainDeviceModifyFlags {
    /** The running domain when there is one, else the stored definition. */
    public static final int CURRENT = 0;

    /** The running domain. */
    public static final int LIVE = 1;

    /** The stored definition, effective from the next start. */
    public static final int CONFIG = 2;

    /** Do it even against the guest's will, such as ejecting a locked medium. */
    public static final int FORCE = 4;

    private DomainDeviceModifyFlags() {
    }
}
