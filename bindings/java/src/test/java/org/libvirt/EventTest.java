package org.libvirt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.libvirt.constants.DomainEventID;
import org.libvirt.event.DomainEvent;
import org.libvirt.event.DomainEventType;
import org.libvirt.event.LifecycleListener;
import org.libvirt.event.StartedDetail;

/** Events, delivered by the package's own thread. */
class EventTest {
    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();
    private Connect conn;

    @BeforeEach
    void open() throws LibvirtException {
        conn = Host.open();
    }

    @AfterEach
    void close() throws LibvirtException {
        conn.close();
    }

    private Object next() throws InterruptedException {
        return told.poll(5, TimeUnit.SECONDS);
    }

    @Test
    void listenersHearOfEachChangeInOrder() throws Exception {
        LifecycleListener listener = (dom, event) -> {
            told.add(event);
            return 0;
        };
        conn.addLifecycleListener(listener);
        Domain dom = Host.start(conn, "java-events");
        dom.suspend();
        dom.destroy();
        DomainEvent started = (DomainEvent) next();
        assertEquals(DomainEventType.STARTED, started.getType());
        StartedDetail detail = started.getDetail();
        assertEquals(StartedDetail.BOOTED, detail);
        assertEquals(DomainEventType.SUSPENDED, ((DomainEvent) next()).getType());
        assertEquals(DomainEventType.STOPPED, ((DomainEvent) next()).getType());
        conn.removeLifecycleListener(listener);
        Host.start(conn, "java-events").destroy();
        assertNull(told.poll(100, TimeUnit.MILLISECONDS));
    }

    @Test
    void aDomainTellsOfItselfAlone() throws Exception {
        Domain one = Host.start(conn, "java-one");
        Domain other = Host.start(conn, "java-other");
        one.addLifecycleListener((dom, event) -> {
            told.add(dom);
            return 0;
        });
        other.suspend();
        one.suspend();
        assertEquals(one, next());
        one.destroy();
        other.destroy();
    }

    @Test
    void eventsByNumberTellAllThereIs() throws Exception {
        int id = conn.domainEventRegisterAny(null, DomainEventID.LIFECYCLE, (object, details) -> told.add(details));
        Host.start(conn, "java-number").destroy();
        assertArrayEquals(new Object[] {2, 0}, (Object[]) next());
        conn.domainEventDeregisterAny(id);
        assertThrows(LibvirtException.class, () -> conn.domainEventDeregisterAny(id));
    }

    @Test
    void aListenerThatThrowsIsCalledAgain() throws Exception {
        conn.addLifecycleListener((dom, event) -> {
            told.add(event);
            throw new IllegalStateException("to be seen on the terminal: a listener has thrown");
        });
        Host.start(conn, "java-throws").destroy();
        assertNotNull(next());
        assertNotNull(next());
    }

    @Test
    void otherObjectsTellToo() throws Exception {
        conn.addNetworkLifecycleListener((network, event, detail) -> told.add(event));
        Network network = conn.networkLookupByName("default");
        network.destroy();
        assertEquals(org.libvirt.constants.NetworkEventLifecycleType.STOPPED, next());
        network.create();
    }

    @Test
    void thereIsOneCloseListener() throws LibvirtException {
        conn.registerCloseListener((connect, reason) -> told.add(reason));
        assertThrows(LibvirtException.class, () -> conn.registerCloseListener((connect, reason) -> { }));
        conn.unregisterCloseListener();
        conn.unregisterCloseListener();
    }
}
