// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * What a secret is for, and thereby what its usage ID means.
 */
public final class SecretUsageType {
    /** Nothing in particular; the usage ID is empty. */
    public static final int NONE = 0;

    /** Unlocks an encrypted volume; the usage ID is its path. */
    public static final int VOLUME = 1;

    /** Authenticates with Ceph; the usage ID is a name of one's choice. */
    public static final int CEPH = 2;

    /** Authenticates with an iSCSI target; the usage ID is a name of one's choice. */
    public static final int ISCSI = 3;

    /** Unlocks a TLS private key; the usage ID is a name of one's choice. */
    public static final int TLS = 4;

    /** Encrypts the state of an emulated TPM; the usage ID is a name of one's choice. */
    public static final int VTPM = 5;

    private SecretUsageType() {
    }
}
