// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainBlockIoTuneParameters: Limits on the throughput of a disk or of a throttle group; 0 means no
// limit.
//
// A limit on the total cannot go together with separate ones for reads and writes of the same
// quantity. The `_max` fields bound bursts, the `_max_length` fields how long a burst may last.
type DomainBlockIoTuneParameters struct {
	// ReadBytesSecMaxSet: whether ReadBytesSecMax is there.
	ReadBytesSecMaxSet bool

	// ReadBytesSecMax (C.VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX): Peak of reading in a burst, in bytes
	// per second.
	ReadBytesSecMax uint64 `param:"read_bytes_sec_max"`

	// WriteIopsSecMaxLengthSet: whether WriteIopsSecMaxLength is there.
	WriteIopsSecMaxLengthSet bool

	// WriteIopsSecMaxLength (C.VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH): How long a burst of
	// write operations may last, in seconds.
	WriteIopsSecMaxLength uint64 `param:"write_iops_sec_max_length"`

	// ReadBytesSecMaxLengthSet: whether ReadBytesSecMaxLength is there.
	ReadBytesSecMaxLengthSet bool

	// ReadBytesSecMaxLength (C.VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH): How long a burst of
	// read bytes may last, in seconds.
	ReadBytesSecMaxLength uint64 `param:"read_bytes_sec_max_length"`

	// WriteBytesSecSet: whether WriteBytesSec is there.
	WriteBytesSecSet bool

	// WriteBytesSec (C.VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC): Limit of writing, in bytes per second.
	WriteBytesSec uint64 `param:"write_bytes_sec"`

	// TotalBytesSecMaxSet: whether TotalBytesSecMax is there.
	TotalBytesSecMaxSet bool

	// TotalBytesSecMax (C.VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX): Peak of reading and writing
	// together in a burst, in bytes per second.
	TotalBytesSecMax uint64 `param:"total_bytes_sec_max"`

	// WriteIopsSecMaxSet: whether WriteIopsSecMax is there.
	WriteIopsSecMaxSet bool

	// WriteIopsSecMax (C.VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX): Peak of writing in a burst, in
	// operations per second.
	WriteIopsSecMax uint64 `param:"write_iops_sec_max"`

	// ReadIopsSecMaxLengthSet: whether ReadIopsSecMaxLength is there.
	ReadIopsSecMaxLengthSet bool

	// ReadIopsSecMaxLength (C.VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH): How long a burst of read
	// operations may last, in seconds.
	ReadIopsSecMaxLength uint64 `param:"read_iops_sec_max_length"`

	// SizeIopsSecSet: whether SizeIopsSec is there.
	SizeIopsSecSet bool

	// SizeIopsSec (C.VIR_DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC): Request size that counts as one operation, in
	// bytes; a larger request counts as several.
	SizeIopsSec uint64 `param:"size_iops_sec"`

	// TotalIopsSecSet: whether TotalIopsSec is there.
	TotalIopsSecSet bool

	// TotalIopsSec (C.VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC): Limit of reading and writing together, in
	// operations per second.
	TotalIopsSec uint64 `param:"total_iops_sec"`

	// ReadBytesSecSet: whether ReadBytesSec is there.
	ReadBytesSecSet bool

	// ReadBytesSec (C.VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC): Limit of reading, in bytes per second.
	ReadBytesSec uint64 `param:"read_bytes_sec"`

	// TotalIopsSecMaxSet: whether TotalIopsSecMax is there.
	TotalIopsSecMaxSet bool

	// TotalIopsSecMax (C.VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX): Peak of reading and writing together
	// in a burst, in operations per second.
	TotalIopsSecMax uint64 `param:"total_iops_sec_max"`

	// TotalIopsSecMaxLengthSet: whether TotalIopsSecMaxLength is there.
	TotalIopsSecMaxLengthSet bool

	// TotalIopsSecMaxLength (C.VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH): How long a burst of
	// operations of both kinds may last, in seconds.
	TotalIopsSecMaxLength uint64 `param:"total_iops_sec_max_length"`

	// ReadIopsSecSet: whether ReadIopsSec is there.
	ReadIopsSecSet bool

	// ReadIopsSec (C.VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC): Limit of reading, in operations per second.
	ReadIopsSec uint64 `param:"read_iops_sec"`

	// GroupNameSet: whether GroupName is there.
	GroupNameSet bool

	// GroupName (C.VIR_DOMAIN_BLOCK_IOTUNE_GROUP_NAME): Group whose disks share one budget; disks without
	// a name have a budget of their own.
	GroupName string `param:"group_name"`

	// TotalBytesSecSet: whether TotalBytesSec is there.
	TotalBytesSecSet bool

	// TotalBytesSec (C.VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC): Limit of reading and writing together, in
	// bytes per second.
	TotalBytesSec uint64 `param:"total_bytes_sec"`

	// WriteIopsSecSet: whether WriteIopsSec is there.
	WriteIopsSecSet bool

	// WriteIopsSec (C.VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC): Limit of writing, in operations per second.
	WriteIopsSec uint64 `param:"write_iops_sec"`

	// WriteBytesSecMaxLengthSet: whether WriteBytesSecMaxLength is there.
	WriteBytesSecMaxLengthSet bool

	// WriteBytesSecMaxLength (C.VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH): How long a burst of
	// written bytes may last, in seconds.
	WriteBytesSecMaxLength uint64 `param:"write_bytes_sec_max_length"`

	// TotalBytesSecMaxLengthSet: whether TotalBytesSecMaxLength is there.
	TotalBytesSecMaxLengthSet bool

	// TotalBytesSecMaxLength (C.VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH): How long a burst of
	// bytes in both directions may last, in seconds.
	TotalBytesSecMaxLength uint64 `param:"total_bytes_sec_max_length"`

	// ReadIopsSecMaxSet: whether ReadIopsSecMax is there.
	ReadIopsSecMaxSet bool

	// ReadIopsSecMax (C.VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX): Peak of reading in a burst, in
	// operations per second.
	ReadIopsSecMax uint64 `param:"read_iops_sec_max"`

	// WriteBytesSecMaxSet: whether WriteBytesSecMax is there.
	WriteBytesSecMaxSet bool

	// WriteBytesSecMax (C.VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX): Peak of writing in a burst, in
	// bytes per second.
	WriteBytesSecMax uint64 `param:"write_bytes_sec_max"`
}
