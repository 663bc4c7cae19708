package libvirt

import "context"

// Calls whose names end in Context are given back to whoever waits as soon as the context is done, with its error. C
// cannot be told to stop: the call goes on to its end in a goroutine of its own, where what it gives is dropped, and what
// it was given must not change before that.

// answer is what a call has given.
type answer[A, B, C any] struct {
	a   A
	b   B
	c   C
	err error
}

// await makes a call, and waits for it or for the context, whichever comes first.
func await[A, B, C any](ctx context.Context, call func() answer[A, B, C]) answer[A, B, C] {
	if err := ctx.Err(); err != nil {
		return answer[A, B, C]{err: err}
	}
	if ctx.Done() == nil {
		return call()
	}
	answered := make(chan answer[A, B, C], 1)
	go func() { answered <- call() }()
	select {
	case given := <-answered:
		return given
	case <-ctx.Done():
		return answer[A, B, C]{err: ctx.Err()}
	}
}

// await0 waits for a call that gives nothing.
func await0(ctx context.Context, call func() error) error {
	given := await(ctx, func() (got answer[none, none, none]) {
		got.err = call()
		return got
	})
	return given.err
}

// await1 waits for a call that gives one value.
func await1[A any](ctx context.Context, call func() (A, error)) (A, error) {
	given := await(ctx, func() (got answer[A, none, none]) {
		got.a, got.err = call()
		return got
	})
	return given.a, given.err
}

// await2 waits for a call that gives two values.
func await2[A, B any](ctx context.Context, call func() (A, B, error)) (A, B, error) {
	given := await(ctx, func() (got answer[A, B, none]) {
		got.a, got.b, got.err = call()
		return got
	})
	return given.a, given.b, given.err
}

// await3 waits for a call that gives three values.
func await3[A, B, C any](ctx context.Context, call func() (A, B, C, error)) (A, B, C, error) {
	given := await(ctx, func() (got answer[A, B, C]) {
		got.a, got.b, got.c, got.err = call()
		return got
	})
	return given.a, given.b, given.c, given.err
}

// none stands for a value that a call does not give.
type none struct{}

// GetAllDomainStatsContext (C.virConnectGetAllDomainStats): GetAllDomainStats, for whoever may not want to wait for its
// end.
func (self *Connect) GetAllDomainStatsContext(
	ctx context.Context, doms []*Domain, statsTypes DomainStatsTypes, flags ConnectGetAllDomainStatsFlags,
) ([]DomainStats, error) {
	return await1(ctx, func() ([]DomainStats, error) { return self.GetAllDomainStats(doms, statsTypes, flags) })
}

// GetJobStatsContext (C.virDomainGetJobStats): GetJobStats, for whoever may not want to wait for its end.
func (self *Domain) GetJobStatsContext(ctx context.Context, flags DomainGetJobStatsFlags) (*DomainJobInfo, error) {
	return await1(ctx, func() (*DomainJobInfo, error) { return self.GetJobStats(flags) })
}

// NewConnectWithAuthContext (C.virConnectOpenAuth): NewConnectWithAuth, for whoever may not want to wait for its end.
func NewConnectWithAuthContext(
	ctx context.Context, uri string, auth *ConnectAuth, flags ConnectFlags,
) (*Connect, error) {
	return await1(ctx, func() (*Connect, error) { return NewConnectWithAuth(uri, auth, flags) })
}

// RecvAllContext (C.virStreamRecvAll): RecvAll, for whoever may not want to wait for its end. Abort ends the stream.
func (self *Stream) RecvAllContext(ctx context.Context, handler StreamSinkFunc) error {
	return await0(ctx, func() error { return self.RecvAll(handler) })
}

// SendAllContext (C.virStreamSendAll): SendAll, for whoever may not want to wait for its end. Abort ends the stream.
func (self *Stream) SendAllContext(ctx context.Context, handler StreamSourceFunc) error {
	return await0(ctx, func() error { return self.SendAll(handler) })
}
