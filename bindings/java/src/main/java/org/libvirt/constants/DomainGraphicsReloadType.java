// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Which display servers <code>virDomainGraphicsReload</code> turns to.
 */
public final class DomainGraphicsReloadType {
    /** Every one that can reload. */
    public static final int ANY = 0;

    /** VNC only. */
    public static final int VNC = 1;

    private DomainGraphicsReloadType() {
    }
}
