// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import "context"

// DomainEventDeregisterContext (C.virConnectDomainEventDeregisterAny): DomainEventDeregister, for
// whoever may not want to wait for its end.
func (self *Connect) DomainEventDeregisterContext(ctx context.Context, callbackID int) error {
	return await0(ctx, func() error {
		return self.DomainEventDeregister(callbackID)
	})
}
