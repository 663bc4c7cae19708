// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainMigrateParameters: Settings of a migration; all are optional.
type DomainMigrateParameters struct {
	// MigrateDisksDetectZeroes: has no use.
	//
	// Deprecated: use MigrateDisksDetectZeroesList.
	MigrateDisksDetectZeroes bool

	// URISet: whether URI is there.
	URISet bool

	// URI (C.VIR_MIGRATE_PARAM_URI): Where the hypervisors send their data, such as `tcp://host:port`;
	// chosen from the destination's host name when absent.
	URI string `param:"migrate_uri"`

	// DestNameSet: whether DestName is there.
	DestNameSet bool

	// DestName (C.VIR_MIGRATE_PARAM_DEST_NAME): New name of the domain on the destination.
	DestName string `param:"destination_name"`

	// DestXMLSet: whether DestXML is there.
	DestXMLSet bool

	// DestXML (C.VIR_MIGRATE_PARAM_DEST_XML): Definition for the running domain on the destination; only
	// details invisible to the guest may differ.
	DestXML string `param:"destination_xml"`

	// PersistXMLSet: whether PersistXML is there.
	PersistXMLSet bool

	// PersistXML (C.VIR_MIGRATE_PARAM_PERSIST_XML): Definition to store on the destination; has effect
	// with `VIR_MIGRATE_PERSIST_DEST`.
	PersistXML string `param:"persistent_xml"`

	// BandwidthSet: whether Bandwidth is there.
	BandwidthSet bool

	// Bandwidth (C.VIR_MIGRATE_PARAM_BANDWIDTH): Upper limit of the transfer speed, in MiB per second; 0
	// for the default.
	Bandwidth uint64 `param:"bandwidth"`

	// BandwidthPostcopySet: whether BandwidthPostcopy is there.
	BandwidthPostcopySet bool

	// BandwidthPostcopy (C.VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY): Upper limit of the transfer speed after
	// the switch to post-copy, in MiB per second; 0 for no limit.
	BandwidthPostcopy uint64 `param:"bandwidth.postcopy"`

	// BandwidthAvailSwitchoverSet: whether BandwidthAvailSwitchover is there.
	BandwidthAvailSwitchoverSet bool

	// BandwidthAvailSwitchover (C.VIR_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER): Speed assumed when the
	// time of the final switchover is estimated, in MiB per second; replaces the measured one.
	BandwidthAvailSwitchover uint64 `param:"bandwidth.avail.switchover"`

	// GraphicsURISet: whether GraphicsURI is there.
	GraphicsURISet bool

	// GraphicsURI (C.VIR_MIGRATE_PARAM_GRAPHICS_URI): Address that viewers of the graphical console are
	// told to reconnect to.
	GraphicsURI string `param:"graphics_uri"`

	// ListenAddressSet: whether ListenAddress is there.
	ListenAddressSet bool

	// ListenAddress (C.VIR_MIGRATE_PARAM_LISTEN_ADDRESS): Address or host name the destination's
	// hypervisor listens on.
	ListenAddress string `param:"listen_address"`

	// MigrateDisksSet: whether MigrateDisks is there.
	MigrateDisksSet bool

	// MigrateDisks (C.VIR_MIGRATE_PARAM_MIGRATE_DISKS): Target name of a disk to copy, such as `vda`;
	// repeated for several disks.
	MigrateDisks []string `param:"migrate_disks"`

	// MigrateDisksDetectZeroesSet: whether MigrateDisksDetectZeroesList is there.
	MigrateDisksDetectZeroesSet bool

	// MigrateDisksDetectZeroesList (C.VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES): Target name of a
	// disk where blocks of zeroes are found and left sparse; repeated for several disks.
	MigrateDisksDetectZeroesList []string `param:"migrate_disks_detect_zeroes" set:"MigrateDisksDetectZeroesSet"`

	// MigrateDisksTargetZeroSet: whether MigrateDisksTargetZero is there.
	MigrateDisksTargetZeroSet bool

	// MigrateDisksTargetZero (C.VIR_MIGRATE_PARAM_MIGRATE_DISKS_TARGET_ZERO): Target name of a disk whose
	// destination image reads as zeroes already; repeated for several disks.
	MigrateDisksTargetZero []string `param:"migrate_disks_target_zero"`

	// DisksPortSet: whether DisksPort is there.
	DisksPortSet bool

	// DisksPort (C.VIR_MIGRATE_PARAM_DISKS_PORT): TCP port on the destination for copying disks; 0 to have
	// one chosen.
	DisksPort int `param:"disks_port"`

	// DisksURISet: whether DisksURI is there.
	DisksURISet bool

	// DisksURI (C.VIR_MIGRATE_PARAM_DISKS_URI): Where disks are copied to, as `tcp://host:port` or
	// `unix:///path`.
	DisksURI string `param:"disks_uri"`

	// CompressionSet: whether Compression is there.
	CompressionSet bool

	// Compression (C.VIR_MIGRATE_PARAM_COMPRESSION): Compression method: `xbzrle`, `mt`, `zlib` or `zstd`;
	// may be repeated where methods combine.
	Compression string `param:"compression"`

	// CompressionMTLevelSet: whether CompressionMTLevel is there.
	CompressionMTLevelSet bool

	// CompressionMTLevel (C.VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL): Level of method `mt`, from 0 (none)
	// to 9 (smallest).
	CompressionMTLevel int `param:"compression.mt.level"`

	// CompressionMTThreadsSet: whether CompressionMTThreads is there.
	CompressionMTThreadsSet bool

	// CompressionMTThreads (C.VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS): Number of threads that compress
	// on the source with method `mt`.
	CompressionMTThreads int `param:"compression.mt.threads"`

	// CompressionMTDThreadsSet: whether CompressionMTDThreads is there.
	CompressionMTDThreadsSet bool

	// CompressionMTDThreads (C.VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS): Number of threads that
	// decompress on the destination with method `mt`.
	CompressionMTDThreads int `param:"compression.mt.dthreads"`

	// CompressionXBZRLECacheSet: whether CompressionXBZRLECache is there.
	CompressionXBZRLECacheSet bool

	// CompressionXBZRLECache (C.VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE): Cache of earlier page
	// contents for method `xbzrle`, in bytes.
	CompressionXBZRLECache uint64 `param:"compression.xbzrle.cache"`

	// CompressionZlibLevelSet: whether CompressionZlibLevel is there.
	CompressionZlibLevelSet bool

	// CompressionZlibLevel (C.VIR_MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL): Level of method `zlib`, from 0
	// (none) to 9 (smallest).
	CompressionZlibLevel int `param:"compression.zlib.level"`

	// CompressionZstdLevelSet: whether CompressionZstdLevel is there.
	CompressionZstdLevelSet bool

	// CompressionZstdLevel (C.VIR_MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL): Level of method `zstd`, from 0
	// (none) to 20 (smallest).
	CompressionZstdLevel int `param:"compression.zstd.level"`

	// AutoConvergeInitialSet: whether AutoConvergeInitial is there.
	AutoConvergeInitialSet bool

	// AutoConvergeInitial (C.VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL): First amount by which the guest's
	// CPUs are slowed down, in percent.
	AutoConvergeInitial int `param:"auto_converge.initial"`

	// AutoConvergeIncrementSet: whether AutoConvergeIncrement is there.
	AutoConvergeIncrementSet bool

	// AutoConvergeIncrement (C.VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT): Amount added each time the
	// slowdown does not suffice, in percent.
	AutoConvergeIncrement int `param:"auto_converge.increment"`

	// ParallelConnectionsSet: whether ParallelConnections is there.
	ParallelConnectionsSet bool

	// ParallelConnections (C.VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS): Number of connections with
	// `VIR_MIGRATE_PARALLEL`.
	ParallelConnections int `param:"parallel.connections"`

	// TLSDestinationSet: whether TLSDestination is there.
	TLSDestinationSet bool

	// TLSDestination (C.VIR_MIGRATE_PARAM_TLS_DESTINATION): Host name to expect in the destination's
	// certificate, where it differs from the address in use.
	TLSDestination string `param:"tls.destination"`
}
