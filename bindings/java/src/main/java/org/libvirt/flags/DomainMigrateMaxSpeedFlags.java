// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Which migration speed is meant; 0 means the ordinary one.
 */
public final class DomainMigrateMaxSpeedFlags {
    /** The speed of the post-copy phase. */
    public static final int POSTCOPY = 1;

    private DomainMigrateMaxSpeedFlags() {
    }
}
