// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/** What a secret is for, and thereby what its usage ID means. */
public enum SecretUsageType {
    /** Nothing in particular; the usage ID is empty. */
    NONE(0),
    /** Unlocks an encrypted volume; the usage ID is its path. */
    VOLUME(1),
    /** Authenticates with Ceph; the usage ID is a name of one's choice. */
    CEPH(2),
    /** Authenticates with an iSCSI target; the usage ID is a name of one's choice. */
    ISCSI(3),
    /** Unlocks a TLS private key; the usage ID is a name of one's choice. */
    TLS(4),
    /** Encrypts the state of an emulated TPM; the usage ID is a name of one's choice. */
    VTPM(5),
    /** A number that this version has no name for. */
    UNKNOWN(-1);

    private final int number;

    SecretUsageType(int number) {
        this.number = number;
    }

    /**
     * The number in C.
     *
     * @return the number
     */
    public int getNumber() {
        return number;
    }

    /**
     * The constant of a number.
     *
     * @param number the number in C
     * @return the constant; the last one for a number without a name
     */
    public static SecretUsageType of(int number) {
        SecretUsageType[] all = values();
        for (SecretUsageType one : all) {
            if (one.number == number) {
                return one;
            }
        }
        return all[all.length - 1];
    }
}
