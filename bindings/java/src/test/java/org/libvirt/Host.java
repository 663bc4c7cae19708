package org.libvirt;

/** The host that tests use, which is made of nothing, and a domain of their own on it. */
final class Host {
    static final String URI = "test:///default";

    private Host() {
    }

    static Connect open() throws LibvirtException {
        return new Connect(URI);
    }

    /** A domain as XML. */
    static String xml(String name) {
        return "<domain type='test'><name>" + name + "</name><memory unit='KiB'>65536</memory><vcpu>2</vcpu>"
            + "<os><type>hvm</type></os></domain>";
    }

    /** A running domain that is gone when it is destroyed. */
    static Domain start(Connect conn, String name) throws LibvirtException {
        return conn.domainCreateXML(xml(name), 0);
    }
}
