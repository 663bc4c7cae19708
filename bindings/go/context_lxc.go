// Generated from api-spec by `cargo xtask generate`. Do not edit.

//go:build !libvirt_without_lxc

package libvirt

import (
	"context"
	"os"
)

// LxcOpenNamespaceContext (C.virDomainLxcOpenNamespace): LxcOpenNamespace, for whoever may not want to
// wait for its end.
func (self *Domain) LxcOpenNamespaceContext(ctx context.Context, flags uint32) ([]os.File, error) {
	return await1(ctx, func() ([]os.File, error) {
		return self.LxcOpenNamespace(flags)
	})
}
