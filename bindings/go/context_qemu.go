// Generated from api-spec by `cargo xtask generate`. Do not edit.

//go:build !libvirt_without_qemu

package libvirt

import (
	"context"
	"os"
)

// QemuMonitorCommandContext (C.virDomainQemuMonitorCommand): QemuMonitorCommand, for whoever may not
// want to wait for its end.
func (self *Domain) QemuMonitorCommandContext(ctx context.Context, cmd string, flags DomainQemuMonitorCommandFlags) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.QemuMonitorCommand(cmd, flags)
	})
}

// QemuMonitorCommandWithFilesContext (C.virDomainQemuMonitorCommandWithFiles):
// QemuMonitorCommandWithFiles, for whoever may not want to wait for its end.
func (self *Domain) QemuMonitorCommandWithFilesContext(ctx context.Context, cmd string, infiles []os.File, flags DomainQemuMonitorCommandFlags) (string, []*os.File, error) {
	return await2(ctx, func() (string, []*os.File, error) {
		return self.QemuMonitorCommandWithFiles(cmd, infiles, flags)
	})
}

// DomainQemuAttachContext (C.virDomainQemuAttach): DomainQemuAttach, for whoever may not want to wait
// for its end.
func (self *Connect) DomainQemuAttachContext(ctx context.Context, pidValue uint32, flags uint32) (*Domain, error) {
	return await1(ctx, func() (*Domain, error) {
		return self.DomainQemuAttach(pidValue, flags)
	})
}

// QemuAgentCommandContext (C.virDomainQemuAgentCommand): QemuAgentCommand, for whoever may not want to
// wait for its end.
func (self *Domain) QemuAgentCommandContext(ctx context.Context, cmd string, timeout DomainQemuAgentCommandTimeout, flags uint32) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.QemuAgentCommand(cmd, timeout, flags)
	})
}

// DomainQemuEventDeregisterContext (C.virConnectDomainQemuMonitorEventDeregister):
// DomainQemuEventDeregister, for whoever may not want to wait for its end.
func (self *Connect) DomainQemuEventDeregisterContext(ctx context.Context, callbackID int) error {
	return await0(ctx, func() error {
		return self.DomainQemuEventDeregister(callbackID)
	})
}
