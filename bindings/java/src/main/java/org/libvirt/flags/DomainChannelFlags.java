// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How <code>virDomainOpenChannel</code> treats other users of the channel.
 */
public final class DomainChannelFlags {
    /** Disconnect whoever holds the channel and take it over. */
    public static final int FORCE = 1;

    private DomainChannelFlags() {
    }
}
