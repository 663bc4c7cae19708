// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainCoreDumpFlags: How to dump a domain's core, and what happens to the domain.
type DomainCoreDumpFlags uint

const (
	// DUMP_CRASH (C.VIR_DUMP_CRASH): Stops the domain afterwards and marks it crashed.
	DUMP_CRASH DomainCoreDumpFlags = 1

	// DUMP_LIVE (C.VIR_DUMP_LIVE): Lets the guest run during the dump, at the price of consistency.
	DUMP_LIVE DomainCoreDumpFlags = 2

	// DUMP_BYPASS_CACHE (C.VIR_DUMP_BYPASS_CACHE): Keeps the file out of the host's page cache.
	DUMP_BYPASS_CACHE DomainCoreDumpFlags = 4

	// DUMP_RESET (C.VIR_DUMP_RESET): Resets the domain afterwards.
	DUMP_RESET DomainCoreDumpFlags = 8

	// DUMP_MEMORY_ONLY (C.VIR_DUMP_MEMORY_ONLY): Writes memory and CPU registers only, as an ELF core for
	// debuggers.
	DUMP_MEMORY_ONLY DomainCoreDumpFlags = 16
)

// DomainCoreDumpFormat: Format of a core dump.
//
// All but `RAW` need `VIR_DUMP_MEMORY_ONLY`.
type DomainCoreDumpFormat int

const (
	// DOMAIN_CORE_DUMP_FORMAT_RAW (C.VIR_DOMAIN_CORE_DUMP_FORMAT_RAW): The hypervisor's plain format.
	DOMAIN_CORE_DUMP_FORMAT_RAW DomainCoreDumpFormat = 0

	// DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB (C.VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB): kdump, compressed by
	// zlib.
	DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB DomainCoreDumpFormat = 1

	// DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO (C.VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO): kdump, compressed by
	// LZO.
	DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO DomainCoreDumpFormat = 2

	// DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY (C.VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY): kdump, compressed
	// by snappy.
	DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY DomainCoreDumpFormat = 3

	// DOMAIN_CORE_DUMP_FORMAT_WIN_DMP (C.VIR_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP): Windows crash dump; the
	// guest needs a driver that supplies the header.
	DOMAIN_CORE_DUMP_FORMAT_WIN_DMP DomainCoreDumpFormat = 4
)

// DomainSaveRestoreFlags: How to save or restore a domain's state.
//
// Without `RUNNING` and `PAUSED` the restored domain is in the state it was saved in.
type DomainSaveRestoreFlags uint

const (
	// DOMAIN_SAVE_BYPASS_CACHE (C.VIR_DOMAIN_SAVE_BYPASS_CACHE): Keeps the file out of the host's page
	// cache.
	DOMAIN_SAVE_BYPASS_CACHE DomainSaveRestoreFlags = 1

	// DOMAIN_SAVE_RUNNING (C.VIR_DOMAIN_SAVE_RUNNING): Has the restored domain run.
	DOMAIN_SAVE_RUNNING DomainSaveRestoreFlags = 2

	// DOMAIN_SAVE_PAUSED (C.VIR_DOMAIN_SAVE_PAUSED): Has the restored domain wait, paused.
	DOMAIN_SAVE_PAUSED DomainSaveRestoreFlags = 4

	// DOMAIN_SAVE_RESET_NVRAM (C.VIR_DOMAIN_SAVE_RESET_NVRAM): Sets the firmware variables back to their
	// template; only when restoring.
	DOMAIN_SAVE_RESET_NVRAM DomainSaveRestoreFlags = 8
)

// DomainSaveImageXMLFlags: What to put into the XML of a saved state.
type DomainSaveImageXMLFlags uint

const (
	// DOMAIN_SAVE_IMAGE_XML_SECURE (C.VIR_DOMAIN_SAVE_IMAGE_XML_SECURE): Passwords and other secrets as
	// well; refused on read-only connections.
	DOMAIN_SAVE_IMAGE_XML_SECURE DomainSaveImageXMLFlags = 1
)

// DomainSaveParamImageFormat: How and where to save a domain's state, or to restore it from.
type DomainSaveParamImageFormat string

const (
	// DOMAIN_SAVE_PARAM_IMAGE_FORMAT_RAW (C.VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_RAW): Memory as one
	// uncompressed stream.
	DOMAIN_SAVE_PARAM_IMAGE_FORMAT_RAW DomainSaveParamImageFormat = "raw"

	// DOMAIN_SAVE_PARAM_IMAGE_FORMAT_GZIP (C.VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_GZIP): Compressed by gzip.
	DOMAIN_SAVE_PARAM_IMAGE_FORMAT_GZIP DomainSaveParamImageFormat = "gzip"

	// DOMAIN_SAVE_PARAM_IMAGE_FORMAT_BZIP2 (C.VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_BZIP2): Compressed by
	// bzip2.
	DOMAIN_SAVE_PARAM_IMAGE_FORMAT_BZIP2 DomainSaveParamImageFormat = "bzip2"

	// DOMAIN_SAVE_PARAM_IMAGE_FORMAT_XZ (C.VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_XZ): Compressed by xz.
	DOMAIN_SAVE_PARAM_IMAGE_FORMAT_XZ DomainSaveParamImageFormat = "xz"

	// DOMAIN_SAVE_PARAM_IMAGE_FORMAT_LZOP (C.VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_LZOP): Compressed by lzop.
	DOMAIN_SAVE_PARAM_IMAGE_FORMAT_LZOP DomainSaveParamImageFormat = "lzop"

	// DOMAIN_SAVE_PARAM_IMAGE_FORMAT_ZSTD (C.VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_ZSTD): Compressed by zstd.
	DOMAIN_SAVE_PARAM_IMAGE_FORMAT_ZSTD DomainSaveParamImageFormat = "zstd"

	// DOMAIN_SAVE_PARAM_IMAGE_FORMAT_SPARSE (C.VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_SPARSE): Uncompressed,
	// each page at a fixed place in a sparse file.
	DOMAIN_SAVE_PARAM_IMAGE_FORMAT_SPARSE DomainSaveParamImageFormat = "sparse"
)
