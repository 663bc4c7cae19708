// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How to store a domain's configuration.
 */
public final class DomainDefineFlags {
    /** Checks the XML against the schema first. */
    public static final int VALIDATE = 1;

    private DomainDefineFlags() {
    }
}
