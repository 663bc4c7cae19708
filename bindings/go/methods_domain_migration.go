// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "runtime"

// Migrate (C.virDomainMigrate): Moves a running domain to the host behind another connection, with the
// client in control.
//
// Blocks until the migration ends; `virDomainAbortJob` from another thread cancels it. With
// `VIR_MIGRATE_PEER2PEER` the source host takes over control. Not available on read-only connections.
// Fails with `VIR_ERR_NO_SUPPORT` when the hypervisor cannot migrate and with `VIR_ERR_MIGRATE_UNSAFE`
// when data could be lost. New code uses `virDomainMigrate3`.
//
// It gives: The domain on the destination.
func (self *Domain) Migrate(dconn *Connect, flags DomainMigrateFlags, dname string, uri string, bandwidth uint64) (*Domain, error) {
	cDname := optional(dname)
	defer freeText(cDname)
	cUri := optional(uri)
	defer freeText(cUri)
	var outResult C.virDomainPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainMigrate(cDomain(self), cConnect(dconn), C.ulong(flags), cDname, cUri, C.ulong(bandwidth), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newDomain(outResult), nil
}

// Migrate2 (C.virDomainMigrate2): Moves a running domain to the host behind another connection,
// optionally with an adapted definition.
//
// Like `virDomainMigrate`, with `dxml` in addition. New code uses `virDomainMigrate3`.
//
// It gives: The domain on the destination.
func (self *Domain) Migrate2(dconn *Connect, dxml string, flags DomainMigrateFlags, dname string, uri string, bandwidth uint64) (*Domain, error) {
	cDxml := optional(dxml)
	defer freeText(cDxml)
	cDname := optional(dname)
	defer freeText(cDname)
	cUri := optional(uri)
	defer freeText(cUri)
	var outResult C.virDomainPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainMigrate2(cDomain(self), cConnect(dconn), cDxml, C.ulong(flags), cDname, cUri, C.ulong(bandwidth), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newDomain(outResult), nil
}

// Migrate3 (C.virDomainMigrate3): Moves a domain to the host behind another connection, with all
// settings as parameters.
//
// Blocks until the migration ends; `virDomainGetJobStats` shows progress, `virDomainAbortJob` cancels.
// `VIR_MIGRATE_PEER2PEER` and `VIR_MIGRATE_TUNNELLED` are refused with `VIR_ERR_INVALID_ARG`; use
// `virDomainMigrateToURI3` for those. Not available on read-only connections.
//
// It gives: The domain on the destination.
func (self *Domain) Migrate3(dconn *Connect, params *DomainMigrateParameters, flags DomainMigrateFlags) (*Domain, error) {
	cParams, cParamsCount := paramsIn(params)
	defer C.virTypedParamsFree(cParams, cParamsCount)
	var outResult C.virDomainPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainMigrate3(cDomain(self), cConnect(dconn), cParams, cParamsCount, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newDomain(outResult), nil
}

// MigrateToURI (C.virDomainMigrateToURI): Moves a domain to a destination given by address, without a
// client connection to it.
//
// With `VIR_MIGRATE_PEER2PEER` the source host connects to the management daemon at `duri`; without it
// the hypervisor sends directly, which few hypervisors support. Not available on read-only
// connections. New code uses `virDomainMigrateToURI3`.
func (self *Domain) MigrateToURI(duri string, flags DomainMigrateFlags, dname string, bandwidth uint64) error {
	cDuri := text(duri)
	defer freeText(cDuri)
	cDname := optional(dname)
	defer freeText(cDname)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainMigrateToURI(cDomain(self), cDuri, C.ulong(flags), cDname, C.ulong(bandwidth), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// MigrateToURI2 (C.virDomainMigrateToURI2): Moves a domain to a destination given by address, with
// separate addresses for control and data.
//
// With `VIR_MIGRATE_PEER2PEER` `dconnuri` must be given, without it `miguri`. Otherwise like
// `virDomainMigrateToURI`. New code uses `virDomainMigrateToURI3`.
func (self *Domain) MigrateToURI2(dconnuri string, miguri string, dxml string, flags DomainMigrateFlags, dname string, bandwidth uint64) error {
	cDconnuri := optional(dconnuri)
	defer freeText(cDconnuri)
	cMiguri := optional(miguri)
	defer freeText(cMiguri)
	cDxml := optional(dxml)
	defer freeText(cDxml)
	cDname := optional(dname)
	defer freeText(cDname)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainMigrateToURI2(cDomain(self), cDconnuri, cMiguri, cDxml, C.ulong(flags), cDname, C.ulong(bandwidth), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// MigrateToURI3 (C.virDomainMigrateToURI3): Moves a domain to a destination given by address, with all
// settings as parameters.
//
// With `VIR_MIGRATE_PEER2PEER` the source host connects to `dconnuri` and controls the migration;
// without it the hypervisor sends directly to `VIR_MIGRATE_PARAM_URI`. Blocks until the end; the
// source keeps the domain when it fails. Not available on read-only connections.
func (self *Domain) MigrateToURI3(dconnuri string, params *DomainMigrateParameters, flags DomainMigrateFlags) error {
	cDconnuri := optional(dconnuri)
	defer freeText(cDconnuri)
	cParams, cParamsCount := paramsIn(params)
	defer C.virTypedParamsFree(cParams, cParamsCount)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainMigrateToURI3(cDomain(self), cDconnuri, cParams, cParamsCount, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// MigrateGetMaxDowntime (C.virDomainMigrateGetMaxDowntime): Tells how long the guest may stand still
// at the end of a live migration.
func (self *Domain) MigrateGetMaxDowntime(flags uint32) (uint64, error) {
	var outDowntime C.ulonglong
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainMigrateGetMaxDowntime(cDomain(self), C.uint(flags), &outDowntime, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return uint64(outDowntime), nil
}

// MigrateSetMaxDowntime (C.virDomainMigrateSetMaxDowntime): Sets how long the guest may stand still at
// the end of a live migration.
//
// May be called before or during the migration. Fails with `VIR_ERR_OPERATION_INVALID` when the domain
// is not running. Not available on read-only connections.
func (self *Domain) MigrateSetMaxDowntime(downtime uint64, flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainMigrateSetMaxDowntime(cDomain(self), C.ulonglong(downtime), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// MigrateGetCompressionCache (C.virDomainMigrateGetCompressionCache): Tells the size of the cache that
// XBZRLE compression of memory uses.
func (self *Domain) MigrateGetCompressionCache(flags uint32) (uint64, error) {
	var outCacheSize C.ulonglong
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainMigrateGetCompressionCache(cDomain(self), C.uint(flags), &outCacheSize, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return uint64(outCacheSize), nil
}

// MigrateSetCompressionCache (C.virDomainMigrateSetCompressionCache): Sets the size of the cache that
// XBZRLE compression of memory uses.
//
// A hypervisor may round the size and refuse changes while a migration runs. Fails with
// `VIR_ERR_OPERATION_INVALID` when the domain is not running. Not available on read-only connections.
func (self *Domain) MigrateSetCompressionCache(cacheSize uint64, flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainMigrateSetCompressionCache(cDomain(self), C.ulonglong(cacheSize), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// MigrateSetMaxSpeed (C.virDomainMigrateSetMaxSpeed): Limits the speed at which a domain's data is
// transferred in migrations.
//
// Holds for a migration in progress and for later ones without a limit of their own. Not available on
// read-only connections.
func (self *Domain) MigrateSetMaxSpeed(bandwidth uint64, flags DomainMigrateMaxSpeedFlags) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainMigrateSetMaxSpeed(cDomain(self), C.ulong(bandwidth), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// MigrateGetMaxSpeed (C.virDomainMigrateGetMaxSpeed): Tells the speed limit for migrations of a
// domain.
func (self *Domain) MigrateGetMaxSpeed(flags DomainMigrateMaxSpeedFlags) (uint64, error) {
	var outBandwidth C.ulong
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainMigrateGetMaxSpeed(cDomain(self), C.uint(flags), &outBandwidth, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return uint64(outBandwidth), nil
}

// MigrateStartPostCopy (C.virDomainMigrateStartPostCopy): Switches a running migration to post-copy.
//
// The guest goes on running on the destination at once and fetches memory it still lacks from the
// source. The migration must have been started with `VIR_MIGRATE_POSTCOPY`, else the call fails with
// `VIR_ERR_OPERATION_INVALID`. From then on it cannot be cancelled; if the connection breaks, the
// domain stops on both hosts until the migration is taken up again with `VIR_MIGRATE_POSTCOPY_RESUME`.
// Not available on read-only connections.
func (self *Domain) MigrateStartPostCopy(flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainMigrateStartPostCopy(cDomain(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}
