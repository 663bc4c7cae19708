package org.libvirt;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A network interface of a guest, with its addresses. */
public class DomainInterface {
    /** Its name: the guest's when the agent was asked, else that of the host's device. */
    public String name;

    /** Its MAC address, or null. */
    public String hwAddr;

    /** Its addresses. */
    public Collection<InterfaceAddress> addrs = new ArrayList<>();

    /** An address of an interface. */
    public static class InterfaceAddress {
        /** The address. */
        public final InetAddress address;

        /** Length of the network prefix, in bits. */
        public final int prefixLength;

        /**
         * Makes one.
         *
         * @param address the address
         * @param prefixLength length of the network prefix, in bits
         */
        public InterfaceAddress(InetAddress address, int prefixLength) {
            this.address = address;
            this.prefixLength = prefixLength;
        }

        @Override
        public String toString() {
            return (address == null ? null : address.getHostAddress()) + "/" + prefixLength;
        }
    }

    /** Makes one with nothing in it. */
    public DomainInterface() {
    }

    DomainInterface(Call call) {
        name = call.takeText();
        hwAddr = call.takeText();
        for (DomainIPAddress its : call.takeList(DomainIPAddress::new, DomainIPAddress[]::new)) {
            addrs.add(new InterfaceAddress(parsed(its.addr), its.prefix));
        }
    }

    static Collection<DomainInterface> all(Call call) {
        return List.of(call.takeList(DomainInterface::new, DomainInterface[]::new));
    }

    /** The address, which is digits and so nothing to look up; null when it is not. */
    private static InetAddress parsed(String text) {
        if (text == null || !text.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            return null;
        }
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException error) {
            return null;
        }
    }

    @Override
    public String toString() {
        return Fields.of("DomainInterface").and("name", name).and("hwAddr", hwAddr).and("addrs", addrs).toString();
    }
}
