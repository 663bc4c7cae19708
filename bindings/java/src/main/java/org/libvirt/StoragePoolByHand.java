package org.libvirt;

/** What no rule makes of {@link StoragePool}. */
abstract class StoragePoolByHand extends Handle {
    StoragePoolByHand(long handle) {
        super(handle);
    }

    /**
     * Sets whether the pool starts with the host.
     *
     * @param autostart 0 for no
     * @throws LibvirtException if it fails
     */
    public void setAutostart(int autostart) throws LibvirtException {
        ((StoragePool) this).setAutostart(autostart != 0);
    }
}
