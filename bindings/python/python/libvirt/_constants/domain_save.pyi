# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_DUMP_CRASH: Final = 1
"""Stops the domain afterwards and marks it crashed."""
VIR_DUMP_LIVE: Final = 2
"""Lets the guest run during the dump, at the price of consistency."""
VIR_DUMP_BYPASS_CACHE: Final = 4
"""Keeps the file out of the host's page cache."""
VIR_DUMP_RESET: Final = 8
"""Resets the domain afterwards."""
VIR_DUMP_MEMORY_ONLY: Final = 16
"""Writes memory and CPU registers only, as an ELF core for debuggers."""

VIR_DOMAIN_CORE_DUMP_FORMAT_RAW: Final = 0
"""The hypervisor's plain format."""
VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB: Final = 1
"""kdump, compressed by zlib."""
VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO: Final = 2
"""kdump, compressed by LZO."""
VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY: Final = 3
"""kdump, compressed by snappy."""
VIR_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP: Final = 4
"""Windows crash dump; the guest needs a driver that supplies the header."""
VIR_DOMAIN_CORE_DUMP_FORMAT_LAST: Final = 5
"""How many there are, in this version."""

VIR_DOMAIN_SAVE_BYPASS_CACHE: Final = 1
"""Keeps the file out of the host's page cache."""
VIR_DOMAIN_SAVE_RUNNING: Final = 2
"""Has the restored domain run."""
VIR_DOMAIN_SAVE_PAUSED: Final = 4
"""Has the restored domain wait, paused."""
VIR_DOMAIN_SAVE_RESET_NVRAM: Final = 8
"""Sets the firmware variables back to their template; only when restoring."""

VIR_DOMAIN_SAVE_IMAGE_XML_SECURE: Final = 1
"""Passwords and other secrets as well; refused on read-only connections."""

VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT: Final = "image_format"
"""Format of the image, one of the `VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_...` values; the driver's configuration decides without it. Only when saving."""
VIR_DOMAIN_SAVE_PARAM_DXML: Final = "dxml"
"""Domain XML put into the image, or used in place of that in the image; may differ only where the guest does not notice."""
VIR_DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS: Final = "parallel.channels"
"""Number of channels that transfer memory side by side, 1 or more; needs the sparse format."""
VIR_DOMAIN_SAVE_PARAM_FILE: Final = "file"
"""Path of the image on the host. Left out when saving, the managed save image is written."""
VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_RAW: Final = "raw"
"""Memory as one uncompressed stream."""
VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_GZIP: Final = "gzip"
"""Compressed by gzip."""
VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_BZIP2: Final = "bzip2"
"""Compressed by bzip2."""
VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_XZ: Final = "xz"
"""Compressed by xz."""
VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_LZOP: Final = "lzop"
"""Compressed by lzop."""
VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_ZSTD: Final = "zstd"
"""Compressed by zstd."""
VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_SPARSE: Final = "sparse"
"""Uncompressed, each page at a fixed place in a sparse file."""
