// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import "context"

// SetMemoryParametersContext (C.virDomainSetMemoryParameters): SetMemoryParameters, for whoever may
// not want to wait for its end.
func (self *Domain) SetMemoryParametersContext(ctx context.Context, params *DomainMemoryParameters, flags DomainModificationImpact) error {
	return await0(ctx, func() error {
		return self.SetMemoryParameters(params, flags)
	})
}

// GetMemoryParametersContext (C.virDomainGetMemoryParameters): GetMemoryParameters, for whoever may
// not want to wait for its end.
func (self *Domain) GetMemoryParametersContext(ctx context.Context, flags DomainModificationImpact) (*DomainMemoryParameters, error) {
	return await1(ctx, func() (*DomainMemoryParameters, error) {
		return self.GetMemoryParameters(flags)
	})
}

// SetNumaParametersContext (C.virDomainSetNumaParameters): SetNumaParameters, for whoever may not want
// to wait for its end.
func (self *Domain) SetNumaParametersContext(ctx context.Context, params *DomainNumaParameters, flags DomainModificationImpact) error {
	return await0(ctx, func() error {
		return self.SetNumaParameters(params, flags)
	})
}

// GetNumaParametersContext (C.virDomainGetNumaParameters): GetNumaParameters, for whoever may not want
// to wait for its end.
func (self *Domain) GetNumaParametersContext(ctx context.Context, flags DomainModificationImpact) (*DomainNumaParameters, error) {
	return await1(ctx, func() (*DomainNumaParameters, error) {
		return self.GetNumaParameters(flags)
	})
}

// GetMaxMemoryContext (C.virDomainGetMaxMemory): GetMaxMemory, for whoever may not want to wait for
// its end.
func (self *Domain) GetMaxMemoryContext(ctx context.Context) (uint64, error) {
	return await1(ctx, self.GetMaxMemory)
}

// SetMaxMemoryContext (C.virDomainSetMaxMemory): SetMaxMemory, for whoever may not want to wait for
// its end.
func (self *Domain) SetMaxMemoryContext(ctx context.Context, memory uint64) error {
	return await0(ctx, func() error {
		return self.SetMaxMemory(memory)
	})
}

// SetMemoryContext (C.virDomainSetMemory): SetMemory, for whoever may not want to wait for its end.
func (self *Domain) SetMemoryContext(ctx context.Context, memory uint64) error {
	return await0(ctx, func() error {
		return self.SetMemory(memory)
	})
}

// SetMemoryFlagsContext (C.virDomainSetMemoryFlags): SetMemoryFlags, for whoever may not want to wait
// for its end.
func (self *Domain) SetMemoryFlagsContext(ctx context.Context, memory uint64, flags DomainMemoryModFlags) error {
	return await0(ctx, func() error {
		return self.SetMemoryFlags(memory, flags)
	})
}

// SetMemoryStatsPeriodContext (C.virDomainSetMemoryStatsPeriod): SetMemoryStatsPeriod, for whoever may
// not want to wait for its end.
func (self *Domain) SetMemoryStatsPeriodContext(ctx context.Context, period int, flags DomainMemoryModFlags) error {
	return await0(ctx, func() error {
		return self.SetMemoryStatsPeriod(period, flags)
	})
}

// MemoryPeekContext (C.virDomainMemoryPeek): MemoryPeek, for whoever may not want to wait for its end.
func (self *Domain) MemoryPeekContext(ctx context.Context, start uint64, size uint64, flags DomainMemoryFlags) ([]byte, error) {
	return await1(ctx, func() ([]byte, error) {
		return self.MemoryPeek(start, size, flags)
	})
}
