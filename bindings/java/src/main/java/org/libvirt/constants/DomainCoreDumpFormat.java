// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Format of a core dump.
 *
 * <p>All but <code>RAW</code> need <code>VIR_DUMP_MEMORY_ONLY</code>.
 */
public final class DomainCoreDumpFormat {
    /** The hypervisor's plain format. */
    public static final int RAW = 0;

    /** kdump, compressed by zlib. */
    public static final int KDUMP_ZLIB = 1;

    /** kdump, compressed by LZO. */
    public static final int KDUMP_LZO = 2;

    /** kdump, compressed by snappy. */
    public static final int KDUMP_SNAPPY = 3;

    /** Windows crash dump; the guest needs a driver that supplies the header. */
    public static final int WIN_DMP = 4;

    private DomainCoreDumpFormat() {
    }
}
