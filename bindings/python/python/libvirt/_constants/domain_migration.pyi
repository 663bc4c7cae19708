# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_MIGRATE_LIVE: Final = 1
"""Keeps the guest running while its memory is copied."""
VIR_MIGRATE_PEER2PEER: Final = 2
"""Lets the source host connect to the destination and run the migration, instead of the client."""
VIR_MIGRATE_TUNNELLED: Final = 4
"""Sends the data through the connection between the two management daemons; needs `VIR_MIGRATE_PEER2PEER`."""
VIR_MIGRATE_PERSIST_DEST: Final = 8
"""Stores the definition on the destination, so that the domain is persistent there."""
VIR_MIGRATE_UNDEFINE_SOURCE: Final = 16
"""Removes the stored definition from the source after success."""
VIR_MIGRATE_PAUSED: Final = 32
"""Leaves the domain paused on the destination until `virDomainResume`."""
VIR_MIGRATE_NON_SHARED_DISK: Final = 64
"""Copies whole disk images as well; excludes `VIR_MIGRATE_NON_SHARED_INC`."""
VIR_MIGRATE_NON_SHARED_INC: Final = 128
"""Copies the top images of disks as well, their backing files being on the destination already."""
VIR_MIGRATE_CHANGE_PROTECTION: Final = 256
"""Insists on a migration protocol that keeps the definition from changing meanwhile."""
VIR_MIGRATE_UNSAFE: Final = 512
"""Migrates even where guest data might be damaged, as with host disk caches on non-coherent storage."""
VIR_MIGRATE_OFFLINE: Final = 1024
"""Transfers the definition of an inactive domain only; needs `VIR_MIGRATE_PERSIST_DEST`."""
VIR_MIGRATE_COMPRESSED: Final = 2048
"""Compresses memory on its way, by the methods in `VIR_MIGRATE_PARAM_COMPRESSION`."""
VIR_MIGRATE_ABORT_ON_ERROR: Final = 4096
"""Gives up when the guest meets an I/O error during the migration."""
VIR_MIGRATE_AUTO_CONVERGE: Final = 8192
"""Slows the guest down step by step when it changes memory faster than it is copied."""
VIR_MIGRATE_RDMA_PIN_ALL: Final = 16384
"""Locks all guest memory in RAM before an RDMA migration starts."""
VIR_MIGRATE_POSTCOPY: Final = 32768
"""Allows a later switch to post-copy by `virDomainMigrateStartPostCopy`."""
VIR_MIGRATE_TLS: Final = 65536
"""Encrypts the hypervisors' own data channel with TLS."""
VIR_MIGRATE_PARALLEL: Final = 131072
"""Sends memory through several connections at a time."""
VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES: Final = 262144
"""Makes guest writes wait until the destination's disk has them too, so that disk copying converges."""
VIR_MIGRATE_POSTCOPY_RESUME: Final = 524288
"""Takes up a post-copy migration again whose connection broke."""
VIR_MIGRATE_ZEROCOPY: Final = 1048576
"""Sends pages without copying them in the kernel first; needs `VIR_MIGRATE_PARALLEL` in QEMU."""

VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY: Final = 1
"""The speed of the post-copy phase."""

VIR_MIGRATE_PARAM_URI: Final = "migrate_uri"
"""Where the hypervisors send their data, such as `tcp://host:port`; chosen from the destination's host name when absent."""
VIR_MIGRATE_PARAM_DEST_NAME: Final = "destination_name"
"""New name of the domain on the destination."""
VIR_MIGRATE_PARAM_DEST_XML: Final = "destination_xml"
"""Definition for the running domain on the destination; only details invisible to the guest may differ."""
VIR_MIGRATE_PARAM_PERSIST_XML: Final = "persistent_xml"
"""Definition to store on the destination; has effect with `VIR_MIGRATE_PERSIST_DEST`."""
VIR_MIGRATE_PARAM_BANDWIDTH: Final = "bandwidth"
"""Upper limit of the transfer speed, in MiB per second; 0 for the default."""
VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY: Final = "bandwidth.postcopy"
"""Upper limit of the transfer speed after the switch to post-copy, in MiB per second; 0 for no limit."""
VIR_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER: Final = "bandwidth.avail.switchover"
"""Speed assumed when the time of the final switchover is estimated, in MiB per second; replaces the measured one."""
VIR_MIGRATE_PARAM_GRAPHICS_URI: Final = "graphics_uri"
"""Address that viewers of the graphical console are told to reconnect to."""
VIR_MIGRATE_PARAM_LISTEN_ADDRESS: Final = "listen_address"
"""Address or host name the destination's hypervisor listens on."""
VIR_MIGRATE_PARAM_MIGRATE_DISKS: Final = "migrate_disks"
"""Target name of a disk to copy, such as `vda`; repeated for several disks."""
VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES: Final = "migrate_disks_detect_zeroes"
"""Target name of a disk where blocks of zeroes are found and left sparse; repeated for several disks."""
VIR_MIGRATE_PARAM_MIGRATE_DISKS_TARGET_ZERO: Final = "migrate_disks_target_zero"
"""Target name of a disk whose destination image reads as zeroes already; repeated for several disks."""
VIR_MIGRATE_PARAM_DISKS_PORT: Final = "disks_port"
"""TCP port on the destination for copying disks; 0 to have one chosen."""
VIR_MIGRATE_PARAM_DISKS_URI: Final = "disks_uri"
"""Where disks are copied to, as `tcp://host:port` or `unix:///path`."""
VIR_MIGRATE_PARAM_COMPRESSION: Final = "compression"
"""Compression method: `xbzrle`, `mt`, `zlib` or `zstd`; may be repeated where methods combine."""
VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL: Final = "compression.mt.level"
"""Level of method `mt`, from 0 (none) to 9 (smallest)."""
VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS: Final = "compression.mt.threads"
"""Number of threads that compress on the source with method `mt`."""
VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS: Final = "compression.mt.dthreads"
"""Number of threads that decompress on the destination with method `mt`."""
VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE: Final = "compression.xbzrle.cache"
"""Cache of earlier page contents for method `xbzrle`, in bytes."""
VIR_MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL: Final = "compression.zlib.level"
"""Level of method `zlib`, from 0 (none) to 9 (smallest)."""
VIR_MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL: Final = "compression.zstd.level"
"""Level of method `zstd`, from 0 (none) to 20 (smallest)."""
VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL: Final = "auto_converge.initial"
"""First amount by which the guest's CPUs are slowed down, in percent."""
VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT: Final = "auto_converge.increment"
"""Amount added each time the slowdown does not suffice, in percent."""
VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS: Final = "parallel.connections"
"""Number of connections with `VIR_MIGRATE_PARALLEL`."""
VIR_MIGRATE_PARAM_TLS_DESTINATION: Final = "tls.destination"
"""Host name to expect in the destination's certificate, where it differs from the address in use."""
