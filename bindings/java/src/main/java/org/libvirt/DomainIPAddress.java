// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * An IP address of a guest's interface.
 */
public class DomainIPAddress {
    /** Kind of address. */
public int type;

    /** The address as text. */
public String addr;

    /** Length of the network prefix, in bits. */
public int prefix;

    /** Makes one with nothing in it. */
    public DomainIPAddress() {
    }

    DomainIPAddress(Call call) {
        type = call.takeInt();
        addr = call.takeText();
        prefix = call.takeInt();
    }

    @Override
    public String toString() {
        return Fields.of("DomainIPAddress").and("type", type).and("addr", addr).and("prefix", prefix).toString();
    }
}
