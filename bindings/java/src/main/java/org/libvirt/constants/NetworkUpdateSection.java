// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Which part of a network's XML <code>virNetworkUpdate</code> works on.
 */
public final class NetworkUpdateSection {
    /** Placeholder, refused as invalid. */
    public static final int NONE = 0;

    /** The <code>&lt;bridge&gt;</code> element. */
    public static final int BRIDGE = 1;

    /** The <code>&lt;domain&gt;</code> element (DNS domain name). */
    public static final int DOMAIN = 2;

    /** An <code>&lt;ip&gt;</code> element. */
    public static final int IP = 3;

    /** A <code>&lt;host&gt;</code> inside <code>&lt;ip&gt;/&lt;dhcp&gt;</code>: a fixed lease. */
    public static final int IP_DHCP_HOST = 4;

    /** A <code>&lt;range&gt;</code> inside <code>&lt;ip&gt;/&lt;dhcp&gt;</code>: addresses to hand out. */
    public static final int IP_DHCP_RANGE = 5;

    /** The <code>&lt;forward&gt;</code> element. */
    public static final int FORWARD = 6;

    /** An <code>&lt;interface&gt;</code> inside <code>&lt;forward&gt;</code>. */
    public static final int FORWARD_INTERFACE = 7;

    /** The <code>&lt;pf&gt;</code> inside <code>&lt;forward&gt;</code>: an SR-IOV physical function. */
    public static final int FORWARD_PF = 8;

    /** A <code>&lt;portgroup&gt;</code> element. */
    public static final int PORTGROUP = 9;

    /** A <code>&lt;host&gt;</code> inside <code>&lt;dns&gt;</code>. */
    public static final int DNS_HOST = 10;

    /** A <code>&lt;txt&gt;</code> inside <code>&lt;dns&gt;</code>. */
    public static final int DNS_TXT = 11;

    /** A <code>&lt;srv&gt;</code> inside <code>&lt;dns&gt;</code>. */
    public static final int DNS_SRV = 12;

    private NetworkUpdateSection() {
    }
}
