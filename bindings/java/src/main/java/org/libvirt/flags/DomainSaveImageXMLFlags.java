// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * What to put into the XML of a saved state.
 */
public final class DomainSaveImageXMLFlags {
    /** Passwords and other secrets as well; refused on read-only connections. */
    public static final int SECURE = 1;

    private DomainSaveImageXMLFlags() {
    }
}
