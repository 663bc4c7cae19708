package org.libvirt;

/** What no rule makes of {@link Interface}: a constant that libvirt-java keeps here. */
abstract class InterfaceByHand extends Handle {
    /** The stored configuration instead of the present state; also in {@link org.libvirt.flags.InterfaceXMLFlags}. */
    public static final int VIR_INTERFACE_XML_INACTIVE = 1;

    InterfaceByHand(long handle) {
        super(handle);
    }
}
