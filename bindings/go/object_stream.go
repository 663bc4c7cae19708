// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// Stream: A channel for bulk data between the caller and a call that works with data, such as an
// upload, a screenshot or a console.
//
// It is created empty, tied to one such call, and then written to or read from. It ends with
// `virStreamFinish` or `virStreamAbort`, and cannot be used again after that.
type Stream struct {
	handle *handle
}

// held is the handle; none for no object, which every call refuses.
func (self *Stream) held() *handle {
	if self == nil {
		return nil
	}
	return self.handle
}

// Ref (C.virStreamRef): Takes one more reference, which one more Free gives back.
func (self *Stream) Ref() error {
	return self.held().Ref()
}

// Free (C.virStreamFree): Gives back a reference. An object may not be used after its last one.
func (self *Stream) Free() error {
	return self.held().Free()
}
