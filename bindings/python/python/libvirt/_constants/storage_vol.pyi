# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_STORAGE_VOL_FILE: Final = 0
"""Regular file."""
VIR_STORAGE_VOL_BLOCK: Final = 1
"""Block device."""
VIR_STORAGE_VOL_DIR: Final = 2
"""Directory."""
VIR_STORAGE_VOL_NETWORK: Final = 3
"""Block storage reached over the network."""
VIR_STORAGE_VOL_NETDIR: Final = 4
"""Directory reached over the network."""
VIR_STORAGE_VOL_PLOOP: Final = 5
"""Directory that holds a ploop image."""
VIR_STORAGE_VOL_LAST: Final = 6
"""How many there are, in this version."""

VIR_STORAGE_VOL_DELETE_NORMAL: Final = 0
"""Metadata only, which is quick."""
VIR_STORAGE_VOL_DELETE_ZEROED: Final = 1
"""Overwrite the data with zeros first, which is slow."""
VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS: Final = 2
"""Delete the volume's snapshots along with it."""

VIR_STORAGE_VOL_WIPE_ALG_ZERO: Final = 0
"""One pass of zeros."""
VIR_STORAGE_VOL_WIPE_ALG_NNSA: Final = 1
"""4 passes after NNSA policy letter NAP-14.1-C, for removable and fixed disks."""
VIR_STORAGE_VOL_WIPE_ALG_DOD: Final = 2
"""4 passes after DoD 5220.22-M section 8-306."""
VIR_STORAGE_VOL_WIPE_ALG_BSI: Final = 3
"""9 passes as advised by the German BSI."""
VIR_STORAGE_VOL_WIPE_ALG_GUTMANN: Final = 4
"""35 passes after Gutmann's paper."""
VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER: Final = 5
"""7 passes after Schneier's "Applied Cryptography"."""
VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7: Final = 6
"""7 random passes after Roy Pfitzner."""
VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33: Final = 7
"""33 random passes after Roy Pfitzner."""
VIR_STORAGE_VOL_WIPE_ALG_RANDOM: Final = 8
"""One pass of random bytes."""
VIR_STORAGE_VOL_WIPE_ALG_TRIM: Final = 9
"""Discard the blocks, where the storage can do that."""
VIR_STORAGE_VOL_WIPE_ALG_LAST: Final = 10
"""How many there are, in this version."""

VIR_STORAGE_VOL_USE_ALLOCATION: Final = 0
"""Space in use."""
VIR_STORAGE_VOL_GET_PHYSICAL: Final = 1
"""Size of the container: offset of a file's last byte, or size of the device."""

VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA: Final = 1
"""Write out the metadata of a qcow2 image at once instead of on demand."""
VIR_STORAGE_VOL_CREATE_REFLINK: Final = 2
"""Share unchanged blocks with the source, on file systems such as btrfs; fails where that cannot be done."""
VIR_STORAGE_VOL_CREATE_VALIDATE: Final = 4
"""Check the XML against the schema first."""

VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM: Final = 1
"""Send holes as holes, so that the receiver has to handle them."""

VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM: Final = 1
"""The sender may announce holes instead of sending zeros."""

VIR_STORAGE_VOL_RESIZE_ALLOCATE: Final = 1
"""Allocate the added space in full at once."""
VIR_STORAGE_VOL_RESIZE_DELTA: Final = 2
"""The capacity is a difference to the present size."""
VIR_STORAGE_VOL_RESIZE_SHRINK: Final = 4
"""Allow a smaller size; with `VIR_STORAGE_VOL_RESIZE_DELTA` the difference is taken off."""
