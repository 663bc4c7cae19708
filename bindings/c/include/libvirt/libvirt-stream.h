/* Generated from api-spec by `cargo xtask generate`. Do not edit.
 *
 * libvirt-stream.h: streams.
 */
#ifndef LIBVIRT_STREAM_H
# define LIBVIRT_STREAM_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include libvirt/libvirt.h instead"
# endif

/** How a stream works. */
typedef enum {
    /** Sending and receiving never wait; use it with stream events. @since 0.7.2 */
    VIR_STREAM_NONBLOCK = 1
} virStreamFlags;

/** Options for receiving. */
typedef enum {
    /** Stop in front of a hole and report it, instead of giving zeros for it. @since 3.4.0 */
    VIR_STREAM_RECV_STOP_AT_HOLE = 1
} virStreamRecvFlagsValues;

/** What a stream is watched for, and what has happened on it. */
typedef enum {
    /** Data, or the end of it, can be received. @since 0.7.2 */
    VIR_STREAM_EVENT_READABLE = 1,
    /** Data can be sent. @since 0.7.2 */
    VIR_STREAM_EVENT_WRITABLE = 1 << 1,
    /** The stream has failed; reported even when not asked for. @since 0.7.2 */
    VIR_STREAM_EVENT_ERROR = 1 << 2,
    /** The other end is gone; reported even when not asked for. @since 0.7.2 */
    VIR_STREAM_EVENT_HANGUP = 1 << 3
} virStreamEventType;

/**
 * Supplies data for `virStreamSendAll`.
 *
 * Returns how many bytes it wrote into the buffer, which may be fewer than asked for, 0 at the end
 * of the data, or -1 to have the transfer aborted.
 *
 * @param st The stream to act on.
 * @param data Buffer to fill.
 * @param nbytes Number of elements in `data`.
 * @param opaque Handed back to the callback as it is.
 * @return The value; -1 or 0 on failure.
 */
typedef int (*virStreamSourceFunc)(virStreamPtr st, char *data, size_t nbytes, void *opaque);

/**
 * Tells `virStreamSparseSendAll` whether the source stands in data or in a hole, and how far that
 * goes.
 *
 * The position in the source must stay as it is. At the end of the source it reports a hole of
 * length 0.
 *
 * @param st The stream to act on.
 * @param inData Receives 1 in data, 0 in a hole.
 * @param length Receives the number of bytes left of the data or the hole.
 * @param opaque Handed back to the callback as it is.
 * @return 0 on success, -1 on failure.
 */
typedef int (*virStreamSourceHoleFunc)(virStreamPtr st,
                                       int *inData,
                                       long long *length,
                                       void *opaque);

/**
 * Moves the source of `virStreamSparseSendAll` beyond a hole.
 *
 * @param st The stream to act on.
 * @param length Number of bytes to skip.
 * @param opaque Handed back to the callback as it is.
 * @return 0 on success, -1 on failure.
 */
typedef int (*virStreamSourceSkipFunc)(virStreamPtr st, long long length, void *opaque);

/**
 * Takes data from `virStreamRecvAll`.
 *
 * Returns how many bytes it used, and is called again with the rest if that is fewer, or -1 to have
 * the transfer aborted.
 *
 * @param st The stream to act on.
 * @param data Bytes received.
 * @param nbytes Number of elements in `data`.
 * @param opaque Handed back to the callback as it is.
 * @return The value; -1 or 0 on failure.
 */
typedef int (*virStreamSinkFunc)(virStreamPtr st, const char *data, size_t nbytes, void *opaque);

/**
 * Takes a hole from `virStreamSparseRecvAll`, such as by seeking in the file that is written.
 *
 * A hole at the very end has to make the file longer.
 *
 * @param st The stream to act on.
 * @param length Length of the hole, in bytes.
 * @param opaque Handed back to the callback as it is.
 * @return 0 on success, -1 on failure.
 */
typedef int (*virStreamSinkHoleFunc)(virStreamPtr st, long long length, void *opaque);

/**
 * Is called by the event loop when something happened on a stream.
 *
 * @param stream The stream to act on.
 * @param events What happened.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virStreamEventCallback)(virStreamPtr stream, int events, void *opaque);

/**
 * Creates a stream that is not tied to anything yet.
 *
 * Give it to a call that transfers data, on the same connection; one stream serves one such call.
 *
 * @param conn The connection to act on.
 * @param flags Combination of `StreamFlags` values.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.7.2
 */
virStreamPtr virStreamNew(virConnectPtr conn, unsigned int flags);

/**
 * Adds a reference to a stream handle. Each reference needs a `virStreamFree` of its own.
 *
 * @param st The stream to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.7.2
 */
int virStreamRef(virStreamPtr st);

/**
 * Writes data to a stream.
 *
 * Blocks until at least part of it is taken, unless the stream is non-blocking. That data was taken
 * does not mean it was stored: only `virStreamFinish` tells. On failure the stream has to be
 * aborted.
 *
 * @param st The stream to act on.
 * @param data Bytes to write.
 * @param nbytes Number of bytes to write.
 * @return Number of bytes taken, which may be fewer than given; -1 on failure; -2 when a
 *   non-blocking stream would have to wait.
 * @since 0.7.2
 */
int virStreamSend(virStreamPtr st, const char *data, size_t nbytes);

/**
 * Reads data from a stream.
 *
 * Blocks until something arrives, unless the stream is non-blocking. Holes are read as zeros. At
 * the end, and only then, call `virStreamFinish`; after a failure, `virStreamAbort`.
 *
 * @param st The stream to act on.
 * @param data Buffer to fill.
 * @param nbytes Upper limit of bytes to read.
 * @return Number of bytes read, which may be fewer than asked for; 0 at the end; -1 on failure; -2
 *   when a non-blocking stream would have to wait.
 * @since 0.7.2
 */
int virStreamRecv(virStreamPtr st, char *data, size_t nbytes);

/**
 * Reads data from a stream, with a choice of what happens at holes.
 *
 * Works like `virStreamRecv`; with `VIR_STREAM_RECV_STOP_AT_HOLE` a hole is reported, and its
 * length is to be had with `virStreamRecvHole`.
 *
 * @param st The stream to act on.
 * @param data Buffer to fill.
 * @param nbytes Upper limit of bytes to read.
 * @param flags Combination of `StreamRecvFlagsValues` values.
 * @return Number of bytes read, which may be fewer than asked for; 0 at the end; -1 on failure; -2
 *   when a non-blocking stream would have to wait; -3 in front of a hole.
 * @since 3.4.0
 */
int virStreamRecvFlags(virStreamPtr st, char *data, size_t nbytes, unsigned int flags);

/**
 * Announces a hole in the data that is sent, in place of zeros.
 *
 * Works only when the stream's call was made with its flag for sparse transfers, such as
 * `VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM`. It may block even on a non-blocking stream.
 *
 * @param st The stream to act on.
 * @param length Length of the hole, in bytes.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 3.4.0
 */
int virStreamSendHole(virStreamPtr st, long long length, unsigned int flags);

/**
 * Takes the hole that a stream stands in front of, and tells how long it is.
 *
 * To be called after `virStreamRecvFlags` has reported a hole.
 *
 * @param st The stream to act on.
 * @param length Receives the length of the hole, in bytes.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 3.4.0
 */
int virStreamRecvHole(virStreamPtr st, long long *length, unsigned int flags);

/**
 * Writes everything a callback supplies to a stream, and blocks until that is done.
 *
 * The stream must not be non-blocking. On success the caller still has to call `virStreamFinish`;
 * after a failure the stream has been aborted and only needs to be freed.
 *
 * @param st The stream to act on.
 * @param handler Supplies the data.
 * @param opaque Handed back to the callback as it is.
 * @return 0 on success, -1 on failure.
 * @since 0.7.2
 */
int virStreamSendAll(virStreamPtr st, virStreamSourceFunc handler, void *opaque);

/**
 * Writes everything a source supplies to a stream, with its holes, and blocks until that is done.
 *
 * The stream must not be non-blocking, and its call needs its flag for sparse transfers. On success
 * the caller still has to call `virStreamFinish`; after a failure the stream has been aborted and
 * only needs to be freed.
 *
 * @param st The stream to act on.
 * @param handler Supplies the data.
 * @param holeHandler Tells where data and holes are.
 * @param skipHandler Moves the source beyond a hole.
 * @param opaque Handed back to the callback as it is.
 * @return 0 on success, -1 on failure.
 * @since 3.4.0
 */
int virStreamSparseSendAll(virStreamPtr st,
                           virStreamSourceFunc handler,
                           virStreamSourceHoleFunc holeHandler,
                           virStreamSourceSkipFunc skipHandler,
                           void *opaque);

/**
 * Reads a stream to its end and hands the data to a callback.
 *
 * The stream must not be non-blocking. On success the caller still has to call `virStreamFinish`;
 * after a failure the stream has been aborted and only needs to be freed.
 *
 * @param st The stream to act on.
 * @param handler Takes the data.
 * @param opaque Handed back to the callback as it is.
 * @return 0 on success, -1 on failure.
 * @since 0.7.2
 */
int virStreamRecvAll(virStreamPtr st, virStreamSinkFunc handler, void *opaque);

/**
 * Reads a stream to its end and hands data and holes to callbacks.
 *
 * The stream must not be non-blocking, and its call needs its flag for sparse transfers. On success
 * the caller still has to call `virStreamFinish`; after a failure the stream has been aborted and
 * only needs to be freed.
 *
 * @param stream The stream to act on.
 * @param handler Takes the data.
 * @param holeHandler Takes the holes.
 * @param opaque Handed back to the callback as it is.
 * @return 0 on success, -1 on failure.
 * @since 3.4.0
 */
int virStreamSparseRecvAll(virStreamPtr stream,
                           virStreamSinkFunc handler,
                           virStreamSinkHoleFunc holeHandler,
                           void *opaque);

/**
 * Registers the function to call when a stream can be read or written.
 *
 * A stream takes one such function; a second fails. It needs a running event loop, and normally a
 * stream that is non-blocking.
 *
 * @param stream The stream to act on.
 * @param events What to watch for.
 * @param cb Function to call when it happens.
 * @param opaque Handed back to the callback as it is.
 * @param ff Called once to free the opaque pointer when it is no longer needed.
 * @return 0 on success, -1 on failure.
 * @since 0.7.2
 */
int virStreamEventAddCallback(virStreamPtr stream,
                              int events,
                              virStreamEventCallback cb,
                              void *opaque,
                              virFreeCallback ff);

/**
 * Changes what a stream is watched for.
 *
 * Stop watching for writability when there is nothing to send, or the callback is called without
 * pause.
 *
 * @param stream The stream to act on.
 * @param events What to watch for; 0 pauses it.
 * @return 0 on success, -1 on failure.
 * @since 0.7.2
 */
int virStreamEventUpdateCallback(virStreamPtr stream, int events);

/**
 * Removes a stream's event callback.
 *
 * The release function given at registration runs afterwards, perhaps not before the event loop's
 * next turn.
 *
 * @param stream The stream to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.7.2
 */
int virStreamEventRemoveCallback(virStreamPtr stream);

/**
 * Ends a stream in good order and tells whether everything arrived.
 *
 * Waits for the other end to confirm, and reports errors that came up there after the last data was
 * taken. Can be called from the stream's event callback.
 *
 * @param st The stream to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.7.2
 */
int virStreamFinish(virStreamPtr st);

/**
 * Ends a stream before its transfer is complete, or after an error.
 *
 * The other end is told to stop; what was transferred so far is of unknown state.
 *
 * @param st The stream to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.7.2
 */
int virStreamAbort(virStreamPtr st);

/**
 * Gives back a reference to a stream handle.
 *
 * End the transfer with `virStreamFinish` or `virStreamAbort` first.
 *
 * @param st The stream to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.7.2
 */
int virStreamFree(virStreamPtr st);

#endif /* LIBVIRT_STREAM_H */
