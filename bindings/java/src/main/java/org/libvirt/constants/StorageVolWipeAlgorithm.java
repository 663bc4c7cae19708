// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Pattern a volume is overwritten with. All but the first and the last need the <code>scrub</code> tool on the host.
 */
public final class StorageVolWipeAlgorithm {
    /** One pass of zeros. */
    public static final int ZERO = 0;

    /** 4 passes after NNSA policy letter NAP-14.1-C, for removable and fixed disks. */
    public static final int NNSA = 1;

    /** 4 passes after DoD 5220.22-M section 8-306. */
    public static final int DOD = 2;

    /** 9 passes as advised by the German BSI. */
    public static final int BSI = 3;

    /** 35 passes after Gutmann's paper. */
    public static final int GUTMANN = 4;

    /** 7 passes after Schneier's "Applied Cryptography". */
    public static final int SCHNEIER = 5;

    /** 7 random passes after Roy Pfitzner. */
    public static final int PFITZNER7 = 6;

    /** 33 random passes after Roy Pfitzner. */
    public static final int PFITZNER33 = 7;

    /** One pass of random bytes. */
    public static final int RANDOM = 8;

    /** Discard the blocks, where the storage can do that. */
    public static final int TRIM = 9;

    private StorageVolWipeAlgorithm() {
    }
}
