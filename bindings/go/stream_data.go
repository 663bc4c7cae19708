package libvirt

/*
#include "events.h"

int polyvirtStreamSink(virStreamPtr, char *, size_t, void *);
int polyvirtStreamSinkHole(virStreamPtr, long long, void *);
int polyvirtStreamSource(virStreamPtr, char *, size_t, void *);
int polyvirtStreamSourceHole(virStreamPtr, int *, long long *, void *);
int polyvirtStreamSourceSkip(virStreamPtr, long long, void *);
void polyvirtStreamEvent(virStreamPtr, int, void *);

static int
polyvirt_stream_recv_all(virStreamPtr stream, int sparse, uintptr_t opaque, virErrorPtr *error)
{
    virStreamSinkFunc sink = (virStreamSinkFunc)polyvirtStreamSink;
    int status = sparse ? virStreamSparseRecvAll(stream, sink, polyvirtStreamSinkHole, (void *)opaque)
                        : virStreamRecvAll(stream, sink, (void *)opaque);
    return status < 0 ? polyvirt_failed(error) : 0;
}

static int
polyvirt_stream_send_all(virStreamPtr stream, int sparse, uintptr_t opaque, virErrorPtr *error)
{
    int status = sparse ? virStreamSparseSendAll(stream, polyvirtStreamSource, polyvirtStreamSourceHole,
                                                 polyvirtStreamSourceSkip, (void *)opaque)
                        : virStreamSendAll(stream, polyvirtStreamSource, (void *)opaque);
    return status < 0 ? polyvirt_failed(error) : 0;
}

static int
polyvirt_stream_recv(virStreamPtr stream, void *data, size_t size, unsigned int flags, virErrorPtr *error)
{
    int count = flags ? virStreamRecvFlags(stream, data, size, flags) : virStreamRecv(stream, data, size);
    return count == -1 ? polyvirt_failed(error) : count;
}

static int
polyvirt_stream_listen(virStreamPtr stream, int events, uintptr_t opaque, virErrorPtr *error)
{
    return virStreamEventAddCallback(stream, events, polyvirtStreamEvent, (void *)opaque, polyvirtRelease) < 0
               ? polyvirt_failed(error) : 0;
}
*/
import "C"

import (
	"io"
	"runtime"
	"unsafe"
)

// Functions of the application that take what comes from a stream, and that give what goes into it.
type (
	// StreamSinkFunc takes data, and says how much of it.
	StreamSinkFunc func(*Stream, []byte) (int, error)

	// StreamSinkHoleFunc takes a hole of so many bytes.
	StreamSinkHoleFunc func(*Stream, int64) error

	// StreamSourceFunc gives at most so many bytes; none at the end.
	StreamSourceFunc func(*Stream, int) ([]byte, error)

	// StreamSourceHoleFunc says whether data follows, and for how many bytes data or a hole.
	StreamSourceHoleFunc func(*Stream) (bool, int64, error)

	// StreamSourceSkipFunc passes over a hole of so many bytes.
	StreamSourceSkipFunc func(*Stream, int64) error

	// StreamEventCallback is told that a stream is ready.
	StreamEventCallback func(*Stream, StreamEventType)
)

// transfer is a stream that is read or written to its end, and the error of the application that broke it off.
type transfer struct {
	stream *Stream
	sink   StreamSinkFunc
	hole   StreamSinkHoleFunc
	source StreamSourceFunc
	next   StreamSourceHoleFunc
	skip   StreamSourceSkipFunc
	failed error
}

// status is what C is told of an error of the application.
func (t *transfer) status(err error) C.int {
	if err != nil {
		t.failed = err
		return -1
	}
	return 0
}

//export polyvirtStreamSink
func polyvirtStreamSink(_ C.virStreamPtr, data *C.char, size C.size_t, opaque unsafe.Pointer) C.int {
	t := applications[*transfer](opaque)
	taken, err := t.sink(t.stream, unsafe.Slice((*byte)(unsafe.Pointer(data)), int(size)))
	if err != nil {
		return t.status(err)
	}
	return C.int(taken)
}

//export polyvirtStreamSinkHole
func polyvirtStreamSinkHole(_ C.virStreamPtr, length C.longlong, opaque unsafe.Pointer) C.int {
	t := applications[*transfer](opaque)
	return t.status(t.hole(t.stream, int64(length)))
}

//export polyvirtStreamSource
func polyvirtStreamSource(_ C.virStreamPtr, room *C.char, size C.size_t, opaque unsafe.Pointer) C.int {
	t := applications[*transfer](opaque)
	data, err := t.source(t.stream, int(size))
	if err != nil {
		return t.status(err)
	}
	return C.int(copy(unsafe.Slice((*byte)(unsafe.Pointer(room)), int(size)), data))
}

//export polyvirtStreamSourceHole
func polyvirtStreamSourceHole(_ C.virStreamPtr, inData *C.int, length *C.longlong, opaque unsafe.Pointer) C.int {
	t := applications[*transfer](opaque)
	data, size, err := t.next(t.stream)
	*inData, *length = C.int(truth(data)), C.longlong(size)
	return t.status(err)
}

//export polyvirtStreamSourceSkip
func polyvirtStreamSourceSkip(_ C.virStreamPtr, length C.longlong, opaque unsafe.Pointer) C.int {
	t := applications[*transfer](opaque)
	return t.status(t.skip(t.stream, int64(length)))
}

//export polyvirtStreamEvent
func polyvirtStreamEvent(stream C.virStreamPtr, events C.int, opaque unsafe.Pointer) {
	of := &Stream{borrow(unsafe.Pointer(stream), refStream, freeStream)}
	defer lent(of)
	applications[StreamEventCallback](opaque)(of, StreamEventType(events))
}

// run makes a transfer. An error of the application comes before the one of the library that it leads to.
func (t *transfer) run(call func(C.uintptr_t, *C.virErrorPtr) C.int) error {
	kept := keep(t)
	defer forget(kept)
	var failure C.virErrorPtr
	status := call(C.uintptr_t(kept), &failure)
	runtime.KeepAlive(t.stream)
	err := result(status, &failure)
	if t.failed != nil {
		return t.failed
	}
	return err
}

// RecvAll (C.virStreamRecvAll): Reads a stream to its end.
func (self *Stream) RecvAll(handler StreamSinkFunc) error {
	if handler == nil {
		return noFunction()
	}
	t := &transfer{stream: self, sink: handler}
	return t.run(func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_stream_recv_all(cStream(self), 0, opaque, failure)
	})
}

// SparseRecvAll (C.virStreamSparseRecvAll): Reads a stream with holes to its end.
func (self *Stream) SparseRecvAll(handler StreamSinkFunc, holeHandler StreamSinkHoleFunc) error {
	if handler == nil || holeHandler == nil {
		return noFunction()
	}
	t := &transfer{stream: self, sink: handler, hole: holeHandler}
	return t.run(func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_stream_recv_all(cStream(self), 1, opaque, failure)
	})
}

// SendAll (C.virStreamSendAll): Writes a stream until the function gives no more.
func (self *Stream) SendAll(handler StreamSourceFunc) error {
	if handler == nil {
		return noFunction()
	}
	t := &transfer{stream: self, source: handler}
	return t.run(func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_stream_send_all(cStream(self), 0, opaque, failure)
	})
}

// SparseSendAll (C.virStreamSparseSendAll): Writes a stream with holes until the function gives no more.
func (self *Stream) SparseSendAll(
	handler StreamSourceFunc, holeHandler StreamSourceHoleFunc, skipHandler StreamSourceSkipFunc,
) error {
	if handler == nil || holeHandler == nil || skipHandler == nil {
		return noFunction()
	}
	t := &transfer{stream: self, source: handler, next: holeHandler, skip: skipHandler}
	return t.run(func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_stream_send_all(cStream(self), 1, opaque, failure)
	})
}

// Recv (C.virStreamRecv): Reads data into the given room; io.EOF at the end.
func (self *Stream) Recv(p []byte) (int, error) {
	return self.RecvFlags(p, 0)
}

// RecvFlags (C.virStreamRecvFlags): Reads data into the given room; io.EOF at the end, -2 when it would have to wait, -3
// at a hole.
func (self *Stream) RecvFlags(p []byte, flags StreamRecvFlagsValues) (int, error) {
	var failure C.virErrorPtr
	count := C.polyvirt_stream_recv(
		cStream(self), unsafe.Pointer(unsafe.SliceData(p)), C.size_t(len(p)), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if count == -1 {
		return 0, makeError(failure)
	}
	if count == 0 {
		return 0, io.EOF
	}
	return int(count), nil
}

// EventAddCallback (C.virStreamEventAddCallback): Asks to be told when a stream is ready.
func (self *Stream) EventAddCallback(events StreamEventType, callback StreamEventCallback) error {
	_, err := listen(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_stream_listen(cStream(self), C.int(events), opaque, failure)
	})
	runtime.KeepAlive(self)
	return err
}
