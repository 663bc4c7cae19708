package org.libvirt.event;

import org.libvirt.Domain;

/** Is told of events of QEMU's monitors. */
@FunctionalInterface
public interface QemuMonitorEventListener extends EventListener {
    /**
     * Called for each event.
     *
     * @param domain the domain
     * @param event name of the event
     * @param seconds when, in seconds since 1970
     * @param micros and microseconds
     * @param details more, as JSON; or null
     */
    void onEvent(Domain domain, String event, long seconds, int micros, String details);
}
