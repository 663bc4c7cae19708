// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainMigrateParameters: Settings of a migration; all are optional.
type DomainMigrateParameters struct {
	// URISet: whether URI is there.
	URISet bool

	// URI: Where the hypervisors send their data, such as `tcp://host:port`; chosen from the destination's
	// host name when absent.
	URI string `param:"migrate_uri"`

	// DestNameSet: whether DestName is there.
	DestNameSet bool

	// DestName: New name of the domain on the destination.
	DestName string `param:"destination_name"`

	// DestXMLSet: whether DestXML is there.
	DestXMLSet bool

	// DestXML: Definition for the running domain on the destination; only details invisible to the guest
	// may differ.
	DestXML string `param:"destination_xml"`

	// PersistXMLSet: whether PersistXML is there.
	PersistXMLSet bool

	// PersistXML: Definition to store on the destination; has effect with `VIR_MIGRATE_PERSIST_DEST`.
	PersistXML string `param:"persistent_xml"`

	// BandwidthSet: whether Bandwidth is there.
	BandwidthSet bool

	// Bandwidth: Upper limit of the transfer speed, in MiB per second; 0 for the default.
	Bandwidth uint64 `param:"bandwidth"`

	// BandwidthPostcopySet: whether BandwidthPostcopy is there.
	BandwidthPostcopySet bool

	// BandwidthPostcopy: Upper limit of the transfer speed after the switch to post-copy, in MiB per
	// second; 0 for no limit.
	BandwidthPostcopy uint64 `param:"bandwidth.postcopy"`

	// BandwidthAvailSwitchoverSet: whether BandwidthAvailSwitchover is there.
	BandwidthAvailSwitchoverSet bool

	// BandwidthAvailSwitchover: Speed assumed when the time of the final switchover is estimated, in MiB
	// per second; replaces the measured one.
	BandwidthAvailSwitchover uint64 `param:"bandwidth.avail.switchover"`

	// GraphicsURISet: whether GraphicsURI is there.
	GraphicsURISet bool

	// GraphicsURI: Address that viewers of the graphical console are told to reconnect to.
	GraphicsURI string `param:"graphics_uri"`

	// ListenAddressSet: whether ListenAddress is there.
	ListenAddressSet bool

	// ListenAddress: Address or host name the destination's hypervisor listens on.
	ListenAddress string `param:"listen_address"`

	// MigrateDisksSet: whether MigrateDisks is there.
	MigrateDisksSet bool

	// MigrateDisks: Target name of a disk to copy, such as `vda`; repeated for several disks.
	MigrateDisks []string `param:"migrate_disks"`

	// MigrateDisksDetectZeroesListSet: whether MigrateDisksDetectZeroesList is there.
	MigrateDisksDetectZeroesListSet bool

	// MigrateDisksDetectZeroesList: Target name of a disk where blocks of zeroes are found and left
	// sparse; repeated for several disks.
	MigrateDisksDetectZeroesList []string `param:"migrate_disks_detect_zeroes"`

	// MigrateDisksTargetZeroSet: whether MigrateDisksTargetZero is there.
	MigrateDisksTargetZeroSet bool

	// MigrateDisksTargetZero: Target name of a disk whose destination image reads as zeroes already;
	// repeated for several disks.
	MigrateDisksTargetZero []string `param:"migrate_disks_target_zero"`

	// DisksPortSet: whether DisksPort is there.
	DisksPortSet bool

	// DisksPort: TCP port on the destination for copying disks; 0 to have one chosen.
	DisksPort int `param:"disks_port"`

	// DisksURISet: whether DisksURI is there.
	DisksURISet bool

	// DisksURI: Where disks are copied to, as `tcp://host:port` or `unix:///path`.
	DisksURI string `param:"disks_uri"`

	// CompressionSet: whether Compression is there.
	CompressionSet bool

	// Compression: Compression method: `xbzrle`, `mt`, `zlib` or `zstd`; may be repeated where methods
	// combine.
	Compression string `param:"compression"`

	// CompressionMTLevelSet: whether CompressionMTLevel is there.
	CompressionMTLevelSet bool

	// CompressionMTLevel: Level of method `mt`, from 0 (none) to 9 (smallest).
	CompressionMTLevel int `param:"compression.mt.level"`

	// CompressionMTThreadsSet: whether CompressionMTThreads is there.
	CompressionMTThreadsSet bool

	// CompressionMTThreads: Number of threads that compress on the source with method `mt`.
	CompressionMTThreads int `param:"compression.mt.threads"`

	// CompressionMTDThreadsSet: whether CompressionMTDThreads is there.
	CompressionMTDThreadsSet bool

	// CompressionMTDThreads: Number of threads that decompress on the destination with method `mt`.
	CompressionMTDThreads int `param:"compression.mt.dthreads"`

	// CompressionXBZRLECacheSet: whether CompressionXBZRLECache is there.
	CompressionXBZRLECacheSet bool

	// CompressionXBZRLECache: Cache of earlier page contents for method `xbzrle`, in bytes.
	CompressionXBZRLECache uint64 `param:"compression.xbzrle.cache"`

	// CompressionZlibLevelSet: whether CompressionZlibLevel is there.
	CompressionZlibLevelSet bool

	// CompressionZlibLevel: Level of method `zlib`, from 0 (none) to 9 (smallest).
	CompressionZlibLevel int `param:"compression.zlib.level"`

	// CompressionZstdLevelSet: whether CompressionZstdLevel is there.
	CompressionZstdLevelSet bool

	// CompressionZstdLevel: Level of method `zstd`, from 0 (none) to 20 (smallest).
	CompressionZstdLevel int `param:"compression.zstd.level"`

	// AutoConvergeInitialSet: whether AutoConvergeInitial is there.
	AutoConvergeInitialSet bool

	// AutoConvergeInitial: First amount by which the guest's CPUs are slowed down, in percent.
	AutoConvergeInitial int `param:"auto_converge.initial"`

	// AutoConvergeIncrementSet: whether AutoConvergeIncrement is there.
	AutoConvergeIncrementSet bool

	// AutoConvergeIncrement: Amount added each time the slowdown does not suffice, in percent.
	AutoConvergeIncrement int `param:"auto_converge.increment"`

	// ParallelConnectionsSet: whether ParallelConnections is there.
	ParallelConnectionsSet bool

	// ParallelConnections: Number of connections with `VIR_MIGRATE_PARALLEL`.
	ParallelConnections int `param:"parallel.connections"`

	// TLSDestinationSet: whether TLSDestination is there.
	TLSDestinationSet bool

	// TLSDestination: Host name to expect in the destination's certificate, where it differs from the
	// address in use.
	TLSDestination string `param:"tls.destination"`
}
