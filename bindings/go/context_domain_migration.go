// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import "context"

// MigrateGetMaxDowntimeContext (C.virDomainMigrateGetMaxDowntime): MigrateGetMaxDowntime, for whoever
// may not want to wait for its end.
func (self *Domain) MigrateGetMaxDowntimeContext(ctx context.Context, flags uint32) (uint64, error) {
	return await1(ctx, func() (uint64, error) {
		return self.MigrateGetMaxDowntime(flags)
	})
}

// MigrateSetMaxDowntimeContext (C.virDomainMigrateSetMaxDowntime): MigrateSetMaxDowntime, for whoever
// may not want to wait for its end.
func (self *Domain) MigrateSetMaxDowntimeContext(ctx context.Context, downtime uint64, flags uint32) error {
	return await0(ctx, func() error {
		return self.MigrateSetMaxDowntime(downtime, flags)
	})
}

// MigrateGetCompressionCacheContext (C.virDomainMigrateGetCompressionCache):
// MigrateGetCompressionCache, for whoever may not want to wait for its end.
func (self *Domain) MigrateGetCompressionCacheContext(ctx context.Context, flags uint32) (uint64, error) {
	return await1(ctx, func() (uint64, error) {
		return self.MigrateGetCompressionCache(flags)
	})
}

// MigrateSetCompressionCacheContext (C.virDomainMigrateSetCompressionCache):
// MigrateSetCompressionCache, for whoever may not want to wait for its end.
func (self *Domain) MigrateSetCompressionCacheContext(ctx context.Context, cacheSize uint64, flags uint32) error {
	return await0(ctx, func() error {
		return self.MigrateSetCompressionCache(cacheSize, flags)
	})
}

// MigrateSetMaxSpeedContext (C.virDomainMigrateSetMaxSpeed): MigrateSetMaxSpeed, for whoever may not
// want to wait for its end.
func (self *Domain) MigrateSetMaxSpeedContext(ctx context.Context, bandwidth uint64, flags DomainMigrateMaxSpeedFlags) error {
	return await0(ctx, func() error {
		return self.MigrateSetMaxSpeed(bandwidth, flags)
	})
}

// MigrateGetMaxSpeedContext (C.virDomainMigrateGetMaxSpeed): MigrateGetMaxSpeed, for whoever may not
// want to wait for its end.
func (self *Domain) MigrateGetMaxSpeedContext(ctx context.Context, flags DomainMigrateMaxSpeedFlags) (uint64, error) {
	return await1(ctx, func() (uint64, error) {
		return self.MigrateGetMaxSpeed(flags)
	})
}

// MigrateStartPostCopyContext (C.virDomainMigrateStartPostCopy): MigrateStartPostCopy, for whoever may
// not want to wait for its end.
func (self *Domain) MigrateStartPostCopyContext(ctx context.Context, flags uint32) error {
	return await0(ctx, func() error {
		return self.MigrateStartPostCopy(flags)
	})
}
