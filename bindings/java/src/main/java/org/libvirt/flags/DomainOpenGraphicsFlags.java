// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How a graphics connection is opened.
 */
public final class DomainOpenGraphicsFlags {
    /** The client need not authenticate to the display server. */
    public static final int SKIPAUTH = 1;

    private DomainOpenGraphicsFlags() {
    }
}
