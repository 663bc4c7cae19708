package org.libvirt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.ClosedChannelException;
import java.util.function.IntConsumer;

/** What no rule makes of {@link Stream}: bytes in and out. */
abstract class StreamByHand extends NativeHandle implements ByteChannel {
    /** What stands for having to wait. */
    static final int WOULD_BLOCK = -2;

    StreamByHand(long handle) {
        super(handle);
    }

    /** Nothing waits on the stream: what cannot be done at once is 0 bytes. */
    public static final int VIR_STREAM_NONBLOCK = 1;

    private Stream self() {
        return (Stream) this;
    }

    /**
     * Receives bytes.
     *
     * @param data what is filled
     * @return how many; 0 at the end, -2 when one would have to wait
     * @throws LibvirtException if it fails
     */
    public int receive(byte[] data) throws LibvirtException {
        return received(Call.of(Functions.virStreamRecv).put(this).put((long) data.length).run(), data);
    }

    /**
     * Receives bytes.
     *
     * @param data what is filled
     * @param flags {@link org.libvirt.flags.StreamRecvFlagsValues}
     * @return how many; 0 at the end, -2 when one would have to wait, -3 when a hole comes next
     * @throws LibvirtException if it fails
     */
    public int receive(byte[] data, int flags) throws LibvirtException {
        Call call = Call.of(Functions.virStreamRecvFlags).put(this).put((long) data.length).put(flags).run();
        return received(call, data);
    }

    private static int received(Call call, byte[] data) {
        int number = call.takeInt();
        byte[] bytes = call.takeBytes();
        System.arraycopy(bytes, 0, data, 0, bytes.length);
        return number;
    }

    /**
     * Sends bytes.
     *
     * @param data the bytes
     * @return how many were sent; -2 when one would have to wait
     * @throws LibvirtException if it fails
     */
    public int send(byte[] data) throws LibvirtException {
        return Call.of(Functions.virStreamSend).put(this).put(data).run().takeInt();
    }

    @Override
    public int read(ByteBuffer buffer) throws IOException {
        byte[] data = new byte[buffer.remaining()];
        try {
            int count = data.length == 0 ? 0 : receive(data);
            if (count > 0) {
                buffer.put(data, 0, count);
                return count;
            }
            return count == 0 && data.length > 0 ? -1 : 0;
        } catch (LibvirtException error) {
            throw failed(error);
        }
    }

    @Override
    public int write(ByteBuffer buffer) throws IOException {
        int before = buffer.position();
        while (buffer.hasRemaining()) {
            byte[] data = new byte[buffer.remaining()];
            buffer.duplicate().get(data);
            try {
                int count = send(data);
                if (count == WOULD_BLOCK) {
                    break;
                }
                buffer.position(buffer.position() + count);
            } catch (LibvirtException error) {
                throw failed(error);
            }
        }
        return buffer.position() - before;
    }

    private IOException failed(LibvirtException error) {
        if (!isOpen()) {
            return new ClosedChannelException();
        }
        return new IOException(error.getMessage(), error);
    }

    @Override
    public boolean isOpen() {
        return handle() != 0;
    }

    /** Frees the stream. One that is not finished is aborted thereby. */
    @Override
    public void close() throws IOException {
        release();
    }

    /**
     * Receives all there is.
     *
     * @param sink what takes the bytes
     * @return 0
     * @throws LibvirtException if it fails
     */
    public int receiveAll(StreamSink sink) throws LibvirtException {
        return StreamTransfer.receive(Functions.virStreamRecvAll, self(), sink, null);
    }

    /**
     * Receives all there is, holes as such.
     *
     * @param sink what takes the bytes
     * @param holes what takes the lengths of holes
     * @return 0
     * @throws LibvirtException if it fails
     */
    public int sparseReceiveAll(StreamSink sink, StreamSink.Holes holes) throws LibvirtException {
        return StreamTransfer.receive(Functions.virStreamSparseRecvAll, self(), sink, holes);
    }

    /**
     * Sends all there is.
     *
     * @param source what gives the bytes
     * @return 0
     * @throws LibvirtException if it fails
     */
    public int sendAll(StreamSource source) throws LibvirtException {
        return StreamTransfer.send(Functions.virStreamSendAll, self(), source, null);
    }

    /**
     * Sends all there is, holes as such.
     *
     * @param source what gives the bytes
     * @param holes what tells where holes are
     * @return 0
     * @throws LibvirtException if it fails
     */
    public int sparseSendAll(StreamSource source, StreamSource.Holes holes) throws LibvirtException {
        return StreamTransfer.send(Functions.virStreamSparseSendAll, self(), source, holes);
    }

    /**
     * Has a callback told when the stream is ready.
     *
     * @param events for what: {@link org.libvirt.flags.StreamEventType}
     * @param callback what is told for what it is ready
     * @return 0
     * @throws LibvirtException if there is a callback already
     */
    public int addCallback(int events, IntConsumer callback) throws LibvirtException {
        Events.add(this, null, 0, callback,
            call -> {
                call.takeLong();
                callback.accept(call.takeInt());
            },
            number -> {
                Call.of(Functions.virStreamEventAddCallback).put(this).put(events).put(number).run();
                return 0;
            });
        return 0;
    }
}
