/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: storage-vol. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvStorageVolType:
 * @PV_STORAGE_VOL_TYPE_FILE: Regular file.
 * @PV_STORAGE_VOL_TYPE_BLOCK: Block device.
 * @PV_STORAGE_VOL_TYPE_DIR: Directory.
 * @PV_STORAGE_VOL_TYPE_NETWORK: Block storage reached over the network.
 * @PV_STORAGE_VOL_TYPE_NETDIR: Directory reached over the network.
 * @PV_STORAGE_VOL_TYPE_PLOOP: Directory that holds a ploop image.
 *
 * What a storage volume is on the host.
 */
typedef enum
{
  PV_STORAGE_VOL_TYPE_FILE = 0,
  PV_STORAGE_VOL_TYPE_BLOCK = 1,
  PV_STORAGE_VOL_TYPE_DIR = 2,
  PV_STORAGE_VOL_TYPE_NETWORK = 3,
  PV_STORAGE_VOL_TYPE_NETDIR = 4,
  PV_STORAGE_VOL_TYPE_PLOOP = 5,
} PvStorageVolType;

#define PV_TYPE_STORAGE_VOL_TYPE (pv_storage_vol_type_get_type ())
GType pv_storage_vol_type_get_type (void);

/**
 * PvStorageVolDeleteFlags:
 * @PV_STORAGE_VOL_DELETE_FLAGS_NORMAL: Metadata only, which is quick.
 * @PV_STORAGE_VOL_DELETE_FLAGS_ZEROED: Overwrite the data with zeros first, which is slow.
 * @PV_STORAGE_VOL_DELETE_FLAGS_WITH_SNAPSHOTS: Delete the volume's snapshots along with it.
 *
 * How pv_storage_vol_delete() removes a volume.
 */
typedef enum /*< flags >*/
{
  PV_STORAGE_VOL_DELETE_FLAGS_NORMAL = 0,
  PV_STORAGE_VOL_DELETE_FLAGS_ZEROED = 1,
  PV_STORAGE_VOL_DELETE_FLAGS_WITH_SNAPSHOTS = 2,
} PvStorageVolDeleteFlags;

#define PV_TYPE_STORAGE_VOL_DELETE_FLAGS (pv_storage_vol_delete_flags_get_type ())
GType pv_storage_vol_delete_flags_get_type (void);

/**
 * PvStorageVolWipeAlgorithm:
 * @PV_STORAGE_VOL_WIPE_ALGORITHM_ZERO: One pass of zeros.
 * @PV_STORAGE_VOL_WIPE_ALGORITHM_NNSA: 4 passes after NNSA policy letter NAP-14.1-C, for removable and fixed disks.
 * @PV_STORAGE_VOL_WIPE_ALGORITHM_DOD: 4 passes after DoD 5220.22-M section 8-306.
 * @PV_STORAGE_VOL_WIPE_ALGORITHM_BSI: 9 passes as advised by the German BSI.
 * @PV_STORAGE_VOL_WIPE_ALGORITHM_GUTMANN: 35 passes after Gutmann's paper.
 * @PV_STORAGE_VOL_WIPE_ALGORITHM_SCHNEIER: 7 passes after Schneier's "Applied Cryptography".
 * @PV_STORAGE_VOL_WIPE_ALGORITHM_PFITZNER7: 7 random passes after Roy Pfitzner.
 * @PV_STORAGE_VOL_WIPE_ALGORITHM_PFITZNER33: 33 random passes after Roy Pfitzner.
 * @PV_STORAGE_VOL_WIPE_ALGORITHM_RANDOM: One pass of random bytes.
 * @PV_STORAGE_VOL_WIPE_ALGORITHM_TRIM: Discard the blocks, where the storage can do that.
 *
 * Pattern a volume is overwritten with. All but the first and the last need the `scrub` tool on the host.
 */
typedef enum
{
  PV_STORAGE_VOL_WIPE_ALGORITHM_ZERO = 0,
  PV_STORAGE_VOL_WIPE_ALGORITHM_NNSA = 1,
  PV_STORAGE_VOL_WIPE_ALGORITHM_DOD = 2,
  PV_STORAGE_VOL_WIPE_ALGORITHM_BSI = 3,
  PV_STORAGE_VOL_WIPE_ALGORITHM_GUTMANN = 4,
  PV_STORAGE_VOL_WIPE_ALGORITHM_SCHNEIER = 5,
  PV_STORAGE_VOL_WIPE_ALGORITHM_PFITZNER7 = 6,
  PV_STORAGE_VOL_WIPE_ALGORITHM_PFITZNER33 = 7,
  PV_STORAGE_VOL_WIPE_ALGORITHM_RANDOM = 8,
  PV_STORAGE_VOL_WIPE_ALGORITHM_TRIM = 9,
} PvStorageVolWipeAlgorithm;

#define PV_TYPE_STORAGE_VOL_WIPE_ALGORITHM (pv_storage_vol_wipe_algorithm_get_type ())
GType pv_storage_vol_wipe_algorithm_get_type (void);

/**
 * PvStorageVolInfoFlags:
 * @PV_STORAGE_VOL_INFO_FLAGS_USE_ALLOCATION: Space in use.
 * @PV_STORAGE_VOL_INFO_FLAGS_GET_PHYSICAL: Size of the container: offset of a file's last byte, or size of the device.
 *
 * Which size pv_storage_vol_get_info_flags() reports as allocation.
 */
typedef enum /*< flags >*/
{
  PV_STORAGE_VOL_INFO_FLAGS_USE_ALLOCATION = 0,
  PV_STORAGE_VOL_INFO_FLAGS_GET_PHYSICAL = 1,
} PvStorageVolInfoFlags;

#define PV_TYPE_STORAGE_VOL_INFO_FLAGS (pv_storage_vol_info_flags_get_type ())
GType pv_storage_vol_info_flags_get_type (void);

/**
 * PvStorageVolCreateFlags:
 * @PV_STORAGE_VOL_CREATE_FLAGS_PREALLOC_METADATA: Write out the metadata of a qcow2 image at once instead of on demand.
 * @PV_STORAGE_VOL_CREATE_FLAGS_REFLINK: Share unchanged blocks with the source, on file systems such as btrfs; fails where that cannot be done.
 * @PV_STORAGE_VOL_CREATE_FLAGS_VALIDATE: Check the XML against the schema first.
 *
 * Options for creating a volume.
 */
typedef enum /*< flags >*/
{
  PV_STORAGE_VOL_CREATE_FLAGS_PREALLOC_METADATA = 1,
  PV_STORAGE_VOL_CREATE_FLAGS_REFLINK = 2,
  PV_STORAGE_VOL_CREATE_FLAGS_VALIDATE = 4,
} PvStorageVolCreateFlags;

#define PV_TYPE_STORAGE_VOL_CREATE_FLAGS (pv_storage_vol_create_flags_get_type ())
GType pv_storage_vol_create_flags_get_type (void);

/**
 * PvStorageVolDownloadFlags:
 * @PV_STORAGE_VOL_DOWNLOAD_FLAGS_SPARSE_STREAM: Send holes as holes, so that the receiver has to handle them.
 *
 * Options for downloading a volume.
 */
typedef enum /*< flags >*/
{
  PV_STORAGE_VOL_DOWNLOAD_FLAGS_SPARSE_STREAM = 1,
} PvStorageVolDownloadFlags;

#define PV_TYPE_STORAGE_VOL_DOWNLOAD_FLAGS (pv_storage_vol_download_flags_get_type ())
GType pv_storage_vol_download_flags_get_type (void);

/**
 * PvStorageVolUploadFlags:
 * @PV_STORAGE_VOL_UPLOAD_FLAGS_SPARSE_STREAM: The sender may announce holes instead of sending zeros.
 *
 * Options for uploading to a volume.
 */
typedef enum /*< flags >*/
{
  PV_STORAGE_VOL_UPLOAD_FLAGS_SPARSE_STREAM = 1,
} PvStorageVolUploadFlags;

#define PV_TYPE_STORAGE_VOL_UPLOAD_FLAGS (pv_storage_vol_upload_flags_get_type ())
GType pv_storage_vol_upload_flags_get_type (void);

/**
 * PvStorageVolResizeFlags:
 * @PV_STORAGE_VOL_RESIZE_FLAGS_ALLOCATE: Allocate the added space in full at once.
 * @PV_STORAGE_VOL_RESIZE_FLAGS_DELTA: The capacity is a difference to the present size.
 * @PV_STORAGE_VOL_RESIZE_FLAGS_SHRINK: Allow a smaller size; with %PV_STORAGE_VOL_RESIZE_FLAGS_DELTA the difference is taken off.
 *
 * Options for resizing a volume.
 */
typedef enum /*< flags >*/
{
  PV_STORAGE_VOL_RESIZE_FLAGS_ALLOCATE = 1,
  PV_STORAGE_VOL_RESIZE_FLAGS_DELTA = 2,
  PV_STORAGE_VOL_RESIZE_FLAGS_SHRINK = 4,
} PvStorageVolResizeFlags;

#define PV_TYPE_STORAGE_VOL_RESIZE_FLAGS (pv_storage_vol_resize_flags_get_type ())
GType pv_storage_vol_resize_flags_get_type (void);

G_END_DECLS
