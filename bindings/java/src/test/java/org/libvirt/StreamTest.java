package org.libvirt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import org.junit.jupiter.api.Test;

/** Streams: the screen of a domain, which the host draws. */
class StreamTest {
    @Test
    void everyWayToReceiveGivesTheSame() throws Exception {
        try (Connect conn = Host.open()) {
            Domain dom = conn.domainLookupByName("test");
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            try (Stream stream = conn.streamNew(0)) {
                assertEquals("image/png", dom.screenshot(stream, 0));
                assertEquals(0, stream.receiveAll(all::write));
                assertEquals(0, stream.finish());
            }
            ByteBuffer buffer = ByteBuffer.allocate(all.size() + 1);
            try (Stream stream = conn.streamNew(0)) {
                dom.screenshot(stream, 0);
                while (stream.read(buffer) > 0) {
                    assertTrue(stream.isOpen());
                }
            }
            assertEquals(all.size(), buffer.position());
            byte[] read = new byte[all.size()];
            buffer.flip().get(read);
            assertArrayEquals(all.toByteArray(), read);
        }
    }

    @Test
    void whatASinkThrowsComesBack() throws Exception {
        try (Connect conn = Host.open(); Stream stream = conn.streamNew(0)) {
            conn.domainLookupByName("test").screenshot(stream, 0);
            IllegalStateException thrown = new IllegalStateException("enough");
            assertSame(thrown, assertThrows(IllegalStateException.class, () -> stream.receiveAll(data -> {
                throw thrown;
            })));
        }
    }

    @Test
    void aClosedStreamIsClosed() throws Exception {
        try (Connect conn = Host.open()) {
            Stream stream = conn.streamNew(Stream.VIR_STREAM_NONBLOCK);
            stream.close();
            assertFalse(stream.isOpen());
            assertThrows(ClosedChannelException.class, () -> stream.read(ByteBuffer.allocate(1)));
        }
    }
}
