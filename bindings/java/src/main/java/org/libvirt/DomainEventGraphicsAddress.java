// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * An end of a client's connection to a display.
 */
public class DomainEventGraphicsAddress {
    /** Kind of address. */
public int family;

    /** IP address, or path of the UNIX socket. */
public String node;

    /** Port or service name; of no meaning for UNIX sockets. */
public String service;

    /** Makes one with nothing in it. */
    public DomainEventGraphicsAddress() {
    }

    DomainEventGraphicsAddress(Call call) {
        family = call.takeInt();
        node = call.takeText();
        service = call.takeText();
    }

    @Override
    public String toString() {
        return Fields.of("DomainEventGraphicsAddress").and("family", family).and("node", node).and("service", service).toString();
    }
}
