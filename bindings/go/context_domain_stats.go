// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import "context"

// GetPerfEventsContext (C.virDomainGetPerfEvents): GetPerfEvents, for whoever may not want to wait for
// its end.
func (self *Domain) GetPerfEventsContext(ctx context.Context, flags DomainModificationImpact) (*DomainPerfEvents, error) {
	return await1(ctx, func() (*DomainPerfEvents, error) {
		return self.GetPerfEvents(flags)
	})
}

// SetPerfEventsContext (C.virDomainSetPerfEvents): SetPerfEvents, for whoever may not want to wait for
// its end.
func (self *Domain) SetPerfEventsContext(ctx context.Context, params *DomainPerfEvents, flags DomainModificationImpact) error {
	return await0(ctx, func() error {
		return self.SetPerfEvents(params, flags)
	})
}

// StartDirtyRateCalcContext (C.virDomainStartDirtyRateCalc): StartDirtyRateCalc, for whoever may not
// want to wait for its end.
func (self *Domain) StartDirtyRateCalcContext(ctx context.Context, seconds int, flags DomainDirtyRateCalcFlags) error {
	return await0(ctx, func() error {
		return self.StartDirtyRateCalc(seconds, flags)
	})
}
