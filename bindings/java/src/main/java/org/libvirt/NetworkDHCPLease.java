// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * One address that a network's DHCP server has handed out. Free it with <code>virNetworkDHCPLeaseFree</code>.
 */
public class NetworkDHCPLease {
    /** Bridge or interface on the host that serves the lease. */
public String iface;

    /** When the lease ends, in seconds since 1970-01-01 UTC; 0 when it never does. */
public long expirytime;

    /** Family of the address. */
public int type;

    /** Hardware address of the client, NULL when unknown. */
public String mac;

    /** Identity association identifier (DHCPv6), NULL for IPv4. */
public String iaid;

    /** The leased address, as text. */
public String ipaddr;

    /** Length of the network prefix, in bits. */
public int prefix;

    /** Name the client gave, NULL when it gave none. */
public String hostname;

    /** DHCP client ID, or DUID for IPv6; NULL when unknown. */
public String clientid;

    /** Makes one with nothing in it. */
    public NetworkDHCPLease() {
    }

    NetworkDHCPLease(Call call) {
        iface = call.takeText();
        expirytime = call.takeLong();
        type = call.takeInt();
        mac = call.takeText();
        iaid = call.takeText();
        ipaddr = call.takeText();
        prefix = call.takeInt();
        hostname = call.takeText();
        clientid = call.takeText();
    }

    @Override
    public String toString() {
        return Fields.of("NetworkDHCPLease").and("iface", iface).and("expirytime", expirytime).and("type", type).and("mac", mac).and("iaid", iaid).and("ipaddr", ipaddr).and("prefix", prefix).and("hostname", hostname).and("clientid", clientid).toString();
    }
}
