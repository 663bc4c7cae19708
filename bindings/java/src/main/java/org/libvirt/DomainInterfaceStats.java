// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * Counters of one network interface, from the guest's point of view; a counter that is not kept is -1.
 */
public class DomainInterfaceStats {
    /** Bytes received by the guest. */
public long rx_bytes;

    /** Packets received. */
public long rx_packets;

    /** Errors while receiving. */
public long rx_errs;

    /** Packets dropped on the way in. */
public long rx_drop;

    /** Bytes sent by the guest. */
public long tx_bytes;

    /** Packets sent. */
public long tx_packets;

    /** Errors while sending. */
public long tx_errs;

    /** Packets dropped on the way out. */
public long tx_drop;

    /** Makes one with nothing in it. */
    public DomainInterfaceStats() {
    }

    DomainInterfaceStats(Call call) {
        rx_bytes = call.takeLong();
        rx_packets = call.takeLong();
        rx_errs = call.takeLong();
        rx_drop = call.takeLong();
        tx_bytes = call.takeLong();
        tx_packets = call.takeLong();
        tx_errs = call.takeLong();
        tx_drop = call.takeLong();
    }

    @Override
    public String toString() {
        return Fields.of("DomainInterfaceStats").and("rx_bytes", rx_bytes).and("rx_packets", rx_packets).and("rx_errs", rx_errs).and("rx_drop", rx_drop).and("tx_bytes", tx_bytes).and("tx_packets", tx_packets).and("tx_errs", tx_errs).and("tx_drop", tx_drop).toString();
    }
}
