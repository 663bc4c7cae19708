package org.libvirt;

import java.nio.charset.StandardCharsets;

/** What no rule makes of {@link Secret}. */
abstract class SecretByHand extends Handle {
    SecretByHand(long handle) {
        super(handle);
    }

    /**
     * Reads the value as text.
     *
     * @return the value
     * @throws LibvirtException if it fails
     */
    public String getValue() throws LibvirtException {
        return new String(getByteValue(), StandardCharsets.UTF_8);
    }

    /**
     * Reads the value.
     *
     * @return the bytes
     * @throws LibvirtException if it fails
     */
    public byte[] getByteValue() throws LibvirtException {
        return getByteValue(0);
    }

    /**
     * Reads the value.
     *
     * @param flags reserved; pass 0
     * @return the bytes
     * @throws LibvirtException if it fails
     */
    public byte[] getByteValue(int flags) throws LibvirtException {
        return Call.of(Functions.virSecretGetValue).put(this).put(flags).run().takeBytes();
    }

    /**
     * Sets the value to a text.
     *
     * @param value the text
     * @return 0
     * @throws LibvirtException if it fails
     */
    public int setValue(String value) throws LibvirtException {
        return ((Secret) this).setValue(value.getBytes(StandardCharsets.UTF_8), 0);
    }
}
