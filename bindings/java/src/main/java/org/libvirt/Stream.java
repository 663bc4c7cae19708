// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;


/**
 * A channel for bulk data between the caller and a call that works with data, such as an upload, a screenshot or a console.
 *
 * <p>It is created empty, tied to one such call, and then written to or read from. It ends with <code>virStreamFinish</code> or <code>virStreamAbort</code>, and cannot be used again after that.
 */
public class Stream extends StreamByHand {
    final Connect holder;

    Stream(Connect holder, long handle) {
        super(handle);
        this.holder = holder;
    }

    @Override
    Connect connect() {
        return holder;
    }

    /**
     * Ends a stream before its transfer is complete, or after an error.
     *
     * <p>The other end is told to stop; what was transferred so far is of unknown state.
     *
     * <p>In C: <code>virStreamAbort</code>, since 0.7.2.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int abort() throws LibvirtException {
Call.of(Functions.virStreamAbort).put(this).run();
        return 0;
    }

    /**
     * Ends a stream in good order and tells whether everything arrived.
     *
     * <p>Waits for the other end to confirm, and reports errors that came up there after the last data was taken. Can be called from the stream's event callback.
     *
     * <p>In C: <code>virStreamFinish</code>, since 0.7.2.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int finish() throws LibvirtException {
Call.of(Functions.virStreamFinish).put(this).run();
        return 0;
    }

    /**
     * Takes the hole that a stream stands in front of, and tells how long it is.
     *
     * <p>To be called after <code>virStreamRecvFlags</code> has reported a hole.
     *
     * <p>In C: <code>virStreamRecvHole</code>, since 3.4.0.
     *
     * @param flags Reserved; pass 0.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public long recvHole(int flags) throws LibvirtException {
Call call = Call.of(Functions.virStreamRecvHole).put(this).put(flags).run();
        return call.takeLong();
    }

    /**
     * Calls {@link #recvHole(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public long recvHole() throws LibvirtException {
return recvHole(0);
    }

    /**
     * Removes a stream's event callback.
     *
     * <p>The release function given at registration runs afterwards, perhaps not before the event loop's next turn.
     *
     * <p>In C: <code>virStreamEventRemoveCallback</code>, since 0.7.2.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int removeCallback() throws LibvirtException {
Call.of(Functions.virStreamEventRemoveCallback).put(this).run();
        return 0;
    }

    /**
     * Announces a hole in the data that is sent, in place of zeros.
     *
     * <p>Works only when the stream's call was made with its flag for sparse transfers, such as <code>VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM</code>. It may block even on a non-blocking stream.
     *
     * <p>In C: <code>virStreamSendHole</code>, since 3.4.0.
     *
     * @param length Length of the hole, in bytes.
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void sendHole(long length, int flags) throws LibvirtException {
Call.of(Functions.virStreamSendHole).put(this).put(length).put(flags).run();
    }

    /**
     * Calls {@link #sendHole(long, int)} with no flags.
     *
     * @param length Length of the hole, in bytes.
     * @throws LibvirtException if it fails
     */
    public void sendHole(long length) throws LibvirtException {
sendHole(length, 0);
    }

    /**
     * Changes what a stream is watched for.
     *
     * <p>Stop watching for writability when there is nothing to send, or the callback is called without pause.
     *
     * <p>In C: <code>virStreamEventUpdateCallback</code>, since 0.7.2.
     *
     * @param events What to watch for; 0 pauses it.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int updateCallback(int events) throws LibvirtException {
Call.of(Functions.virStreamEventUpdateCallback).put(this).put(events).run();
        return 0;
    }
}
