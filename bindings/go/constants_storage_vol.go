// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// StorageVolType: What a storage volume is on the host.
type StorageVolType int

const (
	// STORAGE_VOL_FILE (C.VIR_STORAGE_VOL_FILE): Regular file.
	STORAGE_VOL_FILE StorageVolType = 0

	// STORAGE_VOL_BLOCK (C.VIR_STORAGE_VOL_BLOCK): Block device.
	STORAGE_VOL_BLOCK StorageVolType = 1

	// STORAGE_VOL_DIR (C.VIR_STORAGE_VOL_DIR): Directory.
	STORAGE_VOL_DIR StorageVolType = 2

	// STORAGE_VOL_NETWORK (C.VIR_STORAGE_VOL_NETWORK): Block storage reached over the network.
	STORAGE_VOL_NETWORK StorageVolType = 3

	// STORAGE_VOL_NETDIR (C.VIR_STORAGE_VOL_NETDIR): Directory reached over the network.
	STORAGE_VOL_NETDIR StorageVolType = 4

	// STORAGE_VOL_PLOOP (C.VIR_STORAGE_VOL_PLOOP): Directory that holds a ploop image.
	STORAGE_VOL_PLOOP StorageVolType = 5
)

// StorageVolDeleteFlags: How `virStorageVolDelete` removes a volume.
type StorageVolDeleteFlags uint

const (
	// STORAGE_VOL_DELETE_NORMAL (C.VIR_STORAGE_VOL_DELETE_NORMAL): Metadata only, which is quick.
	STORAGE_VOL_DELETE_NORMAL StorageVolDeleteFlags = 0

	// STORAGE_VOL_DELETE_ZEROED (C.VIR_STORAGE_VOL_DELETE_ZEROED): Overwrite the data with zeros first,
	// which is slow.
	STORAGE_VOL_DELETE_ZEROED StorageVolDeleteFlags = 1

	// STORAGE_VOL_DELETE_WITH_SNAPSHOTS (C.VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS): Delete the volume's
	// snapshots along with it.
	STORAGE_VOL_DELETE_WITH_SNAPSHOTS StorageVolDeleteFlags = 2
)

// StorageVolWipeAlgorithm: Pattern a volume is overwritten with. All but the first and the last need
// the `scrub` tool on the host.
type StorageVolWipeAlgorithm int

const (
	// STORAGE_VOL_WIPE_ALG_ZERO (C.VIR_STORAGE_VOL_WIPE_ALG_ZERO): One pass of zeros.
	STORAGE_VOL_WIPE_ALG_ZERO StorageVolWipeAlgorithm = 0

	// STORAGE_VOL_WIPE_ALG_NNSA (C.VIR_STORAGE_VOL_WIPE_ALG_NNSA): 4 passes after NNSA policy letter
	// NAP-14.1-C, for removable and fixed disks.
	STORAGE_VOL_WIPE_ALG_NNSA StorageVolWipeAlgorithm = 1

	// STORAGE_VOL_WIPE_ALG_DOD (C.VIR_STORAGE_VOL_WIPE_ALG_DOD): 4 passes after DoD 5220.22-M section
	// 8-306.
	STORAGE_VOL_WIPE_ALG_DOD StorageVolWipeAlgorithm = 2

	// STORAGE_VOL_WIPE_ALG_BSI (C.VIR_STORAGE_VOL_WIPE_ALG_BSI): 9 passes as advised by the German BSI.
	STORAGE_VOL_WIPE_ALG_BSI StorageVolWipeAlgorithm = 3

	// STORAGE_VOL_WIPE_ALG_GUTMANN (C.VIR_STORAGE_VOL_WIPE_ALG_GUTMANN): 35 passes after Gutmann's paper.
	STORAGE_VOL_WIPE_ALG_GUTMANN StorageVolWipeAlgorithm = 4

	// STORAGE_VOL_WIPE_ALG_SCHNEIER (C.VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER): 7 passes after Schneier's
	// "Applied Cryptography".
	STORAGE_VOL_WIPE_ALG_SCHNEIER StorageVolWipeAlgorithm = 5

	// STORAGE_VOL_WIPE_ALG_PFITZNER7 (C.VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7): 7 random passes after Roy
	// Pfitzner.
	STORAGE_VOL_WIPE_ALG_PFITZNER7 StorageVolWipeAlgorithm = 6

	// STORAGE_VOL_WIPE_ALG_PFITZNER33 (C.VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33): 33 random passes after Roy
	// Pfitzner.
	STORAGE_VOL_WIPE_ALG_PFITZNER33 StorageVolWipeAlgorithm = 7

	// STORAGE_VOL_WIPE_ALG_RANDOM (C.VIR_STORAGE_VOL_WIPE_ALG_RANDOM): One pass of random bytes.
	STORAGE_VOL_WIPE_ALG_RANDOM StorageVolWipeAlgorithm = 8

	// STORAGE_VOL_WIPE_ALG_TRIM (C.VIR_STORAGE_VOL_WIPE_ALG_TRIM): Discard the blocks, where the storage
	// can do that.
	STORAGE_VOL_WIPE_ALG_TRIM StorageVolWipeAlgorithm = 9
)

// StorageVolInfoFlags: Which size `virStorageVolGetInfoFlags` reports as allocation.
type StorageVolInfoFlags uint

const (
	// STORAGE_VOL_USE_ALLOCATION (C.VIR_STORAGE_VOL_USE_ALLOCATION): Space in use.
	STORAGE_VOL_USE_ALLOCATION StorageVolInfoFlags = 0

	// STORAGE_VOL_GET_PHYSICAL (C.VIR_STORAGE_VOL_GET_PHYSICAL): Size of the container: offset of a file's
	// last byte, or size of the device.
	STORAGE_VOL_GET_PHYSICAL StorageVolInfoFlags = 1
)

// StorageVolCreateFlags: Options for creating a volume.
type StorageVolCreateFlags uint

const (
	// STORAGE_VOL_CREATE_PREALLOC_METADATA (C.VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA): Write out the
	// metadata of a qcow2 image at once instead of on demand.
	STORAGE_VOL_CREATE_PREALLOC_METADATA StorageVolCreateFlags = 1

	// STORAGE_VOL_CREATE_REFLINK (C.VIR_STORAGE_VOL_CREATE_REFLINK): Share unchanged blocks with the
	// source, on file systems such as btrfs; fails where that cannot be done.
	STORAGE_VOL_CREATE_REFLINK StorageVolCreateFlags = 2

	// STORAGE_VOL_CREATE_VALIDATE (C.VIR_STORAGE_VOL_CREATE_VALIDATE): Check the XML against the schema
	// first.
	STORAGE_VOL_CREATE_VALIDATE StorageVolCreateFlags = 4
)

// StorageVolDownloadFlags: Options for downloading a volume.
type StorageVolDownloadFlags uint

const (
	// STORAGE_VOL_DOWNLOAD_SPARSE_STREAM (C.VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM): Send holes as holes,
	// so that the receiver has to handle them.
	STORAGE_VOL_DOWNLOAD_SPARSE_STREAM StorageVolDownloadFlags = 1
)

// StorageVolUploadFlags: Options for uploading to a volume.
type StorageVolUploadFlags uint

const (
	// STORAGE_VOL_UPLOAD_SPARSE_STREAM (C.VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM): The sender may announce
	// holes instead of sending zeros.
	STORAGE_VOL_UPLOAD_SPARSE_STREAM StorageVolUploadFlags = 1
)

// StorageVolResizeFlags: Options for resizing a volume.
type StorageVolResizeFlags uint

const (
	// STORAGE_VOL_RESIZE_ALLOCATE (C.VIR_STORAGE_VOL_RESIZE_ALLOCATE): Allocate the added space in full at
	// once.
	STORAGE_VOL_RESIZE_ALLOCATE StorageVolResizeFlags = 1

	// STORAGE_VOL_RESIZE_DELTA (C.VIR_STORAGE_VOL_RESIZE_DELTA): The capacity is a difference to the
	// present size.
	STORAGE_VOL_RESIZE_DELTA StorageVolResizeFlags = 2

	// STORAGE_VOL_RESIZE_SHRINK (C.VIR_STORAGE_VOL_RESIZE_SHRINK): Allow a smaller size; with
	// `VIR_STORAGE_VOL_RESIZE_DELTA` the difference is taken off.
	STORAGE_VOL_RESIZE_SHRINK StorageVolResizeFlags = 4
)
