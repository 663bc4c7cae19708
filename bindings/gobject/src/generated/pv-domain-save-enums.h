/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: domain-save. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvDomainCoreDumpFlags:
 * @PV_DOMAIN_CORE_DUMP_FLAGS_CRASH: Stops the domain afterwards and marks it crashed.
 * @PV_DOMAIN_CORE_DUMP_FLAGS_LIVE: Lets the guest run during the dump, at the price of consistency.
 * @PV_DOMAIN_CORE_DUMP_FLAGS_BYPASS_CACHE: Keeps the file out of the host's page cache.
 * @PV_DOMAIN_CORE_DUMP_FLAGS_RESET: Resets the domain afterwards.
 * @PV_DOMAIN_CORE_DUMP_FLAGS_MEMORY_ONLY: Writes memory and CPU registers only, as an ELF core for debuggers.
 *
 * How to dump a domain's core, and what happens to the domain.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_CORE_DUMP_FLAGS_CRASH = 1,
  PV_DOMAIN_CORE_DUMP_FLAGS_LIVE = 2,
  PV_DOMAIN_CORE_DUMP_FLAGS_BYPASS_CACHE = 4,
  PV_DOMAIN_CORE_DUMP_FLAGS_RESET = 8,
  PV_DOMAIN_CORE_DUMP_FLAGS_MEMORY_ONLY = 16,
} PvDomainCoreDumpFlags;

#define PV_TYPE_DOMAIN_CORE_DUMP_FLAGS (pv_domain_core_dump_flags_get_type ())
GType pv_domain_core_dump_flags_get_type (void);

/**
 * PvDomainCoreDumpFormat:
 * @PV_DOMAIN_CORE_DUMP_FORMAT_RAW: The hypervisor's plain format.
 * @PV_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB: kdump, compressed by zlib.
 * @PV_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO: kdump, compressed by LZO.
 * @PV_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY: kdump, compressed by snappy.
 * @PV_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP: Windows crash dump; the guest needs a driver that supplies the header.
 *
 * Format of a core dump.
 *
 * All but `RAW` need %PV_DOMAIN_CORE_DUMP_FLAGS_MEMORY_ONLY.
 */
typedef enum
{
  PV_DOMAIN_CORE_DUMP_FORMAT_RAW = 0,
  PV_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB = 1,
  PV_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO = 2,
  PV_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY = 3,
  PV_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP = 4,
} PvDomainCoreDumpFormat;

#define PV_TYPE_DOMAIN_CORE_DUMP_FORMAT (pv_domain_core_dump_format_get_type ())
GType pv_domain_core_dump_format_get_type (void);

/**
 * PvDomainSaveRestoreFlags:
 * @PV_DOMAIN_SAVE_RESTORE_FLAGS_BYPASS_CACHE: Keeps the file out of the host's page cache.
 * @PV_DOMAIN_SAVE_RESTORE_FLAGS_RUNNING: Has the restored domain run.
 * @PV_DOMAIN_SAVE_RESTORE_FLAGS_PAUSED: Has the restored domain wait, paused.
 * @PV_DOMAIN_SAVE_RESTORE_FLAGS_RESET_NVRAM: Sets the firmware variables back to their template; only when restoring.
 *
 * How to save or restore a domain's state.
 *
 * Without `RUNNING` and `PAUSED` the restored domain is in the state it was saved in.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_SAVE_RESTORE_FLAGS_BYPASS_CACHE = 1,
  PV_DOMAIN_SAVE_RESTORE_FLAGS_RUNNING = 2,
  PV_DOMAIN_SAVE_RESTORE_FLAGS_PAUSED = 4,
  PV_DOMAIN_SAVE_RESTORE_FLAGS_RESET_NVRAM = 8,
} PvDomainSaveRestoreFlags;

#define PV_TYPE_DOMAIN_SAVE_RESTORE_FLAGS (pv_domain_save_restore_flags_get_type ())
GType pv_domain_save_restore_flags_get_type (void);

/**
 * PvDomainSaveImageXmlFlags:
 * @PV_DOMAIN_SAVE_IMAGE_XML_FLAGS_SECURE: Passwords and other secrets as well; refused on read-only connections.
 *
 * What to put into the XML of a saved state.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_SAVE_IMAGE_XML_FLAGS_SECURE = 1,
} PvDomainSaveImageXmlFlags;

#define PV_TYPE_DOMAIN_SAVE_IMAGE_XML_FLAGS (pv_domain_save_image_xml_flags_get_type ())
GType pv_domain_save_image_xml_flags_get_type (void);

G_END_DECLS
