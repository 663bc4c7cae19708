// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import (
	"runtime"
	"unsafe"
)

// NewStream (C.virStreamNew): Creates a stream that is not tied to anything yet.
//
// Give it to a call that transfers data, on the same connection; one stream serves one such call.
func (self *Connect) NewStream(flags StreamFlags) (*Stream, error) {
	var outResult C.virStreamPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virStreamNew(cConnect(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newStream(outResult), nil
}

// Send (C.virStreamSend): Writes data to a stream.
//
// Blocks until at least part of it is taken, unless the stream is non-blocking. That data was taken
// does not mean it was stored: only `virStreamFinish` tells. On failure the stream has to be aborted.
//
// It gives: Number of bytes taken, which may be fewer than given; -1 on failure; -2 when a
// non-blocking stream would have to wait.
func (self *Stream) Send(data []byte) (int, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virStreamSend(cStream(self), (*C.uchar)(unsafe.SliceData(data)), C.size_t(len(data)), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return int(outResult), nil
}

// SendHole (C.virStreamSendHole): Announces a hole in the data that is sent, in place of zeros.
//
// Works only when the stream's call was made with its flag for sparse transfers, such as
// `VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM`. It may block even on a non-blocking stream.
func (self *Stream) SendHole(length int64, flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virStreamSendHole(cStream(self), C.longlong(length), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// RecvHole (C.virStreamRecvHole): Takes the hole that a stream stands in front of, and tells how long
// it is.
//
// To be called after `virStreamRecvFlags` has reported a hole.
func (self *Stream) RecvHole(flags uint32) (int64, error) {
	var outLength C.longlong
	var failure C.virErrorPtr
	status := C.polyvirt_virStreamRecvHole(cStream(self), C.uint(flags), &outLength, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return int64(outLength), nil
}

// EventUpdateCallback (C.virStreamEventUpdateCallback): Changes what a stream is watched for.
//
// Stop watching for writability when there is nothing to send, or the callback is called without
// pause.
func (self *Stream) EventUpdateCallback(events StreamEventType) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virStreamEventUpdateCallback(cStream(self), C.int(events), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// EventRemoveCallback (C.virStreamEventRemoveCallback): Removes a stream's event callback.
//
// The release function given at registration runs afterwards, perhaps not before the event loop's next
// turn.
func (self *Stream) EventRemoveCallback() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virStreamEventRemoveCallback(cStream(self), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// Finish (C.virStreamFinish): Ends a stream in good order and tells whether everything arrived.
//
// Waits for the other end to confirm, and reports errors that came up there after the last data was
// taken. Can be called from the stream's event callback.
func (self *Stream) Finish() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virStreamFinish(cStream(self), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// Abort (C.virStreamAbort): Ends a stream before its transfer is complete, or after an error.
//
// The other end is told to stop; what was transferred so far is of unknown state.
func (self *Stream) Abort() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virStreamAbort(cStream(self), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}
