// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: domain block.

use crate::procedure::{Priority, rule};
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Reads the basic traffic counters of a disk of a running domain.
    ///
    /// In C: `virDomainBlockStats`.
    64 DomainBlockStats(remote::DomainBlockStatsArgs) -> remote::DomainBlockStatsRet {
        name: "DOMAIN_BLOCK_STATS",
        function: Some("virDomainBlockStats"),
        acl: &[rule("domain", "read")],
    };

    /// Reads bytes of a disk as the host stores them.
    ///
    /// In C: `virDomainBlockPeek`.
    103 DomainBlockPeek(remote::DomainBlockPeekArgs) -> remote::DomainBlockPeekRet {
        name: "DOMAIN_BLOCK_PEEK",
        function: Some("virDomainBlockPeek"),
        acl: &[rule("domain", "block_read")],
    };

    /// Reads the sizes of a disk.
    ///
    /// In C: `virDomainGetBlockInfo`.
    194 DomainGetBlockInfo(remote::DomainGetBlockInfoArgs) -> remote::DomainGetBlockInfoRet {
        name: "DOMAIN_GET_BLOCK_INFO",
        function: Some("virDomainGetBlockInfo"),
        acl: &[rule("domain", "read")],
    };

    /// Changes the domain's block I/O weights and limits per host device.
    ///
    /// In C: `virDomainSetBlkioParameters`.
    205 DomainSetBlkioParameters(remote::DomainSetBlkioParametersArgs; flags) -> () {
        name: "DOMAIN_SET_BLKIO_PARAMETERS",
        function: Some("virDomainSetBlkioParameters"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "save").unless_any("flags", 3 /* VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_AFFECT_LIVE */),
            rule("domain", "save").if_any("flags", 2 /* VIR_DOMAIN_AFFECT_CONFIG */),
        ],
    };

    /// Reads the domain's block I/O weights and limits per host device.
    ///
    /// In C: `virDomainGetBlkioParameters`.
    206 DomainGetBlkioParameters(remote::DomainGetBlkioParametersArgs) -> remote::DomainGetBlkioParametersRet {
        name: "DOMAIN_GET_BLKIO_PARAMETERS",
        function: Some("virDomainGetBlkioParameters"),
        acl: &[rule("domain", "read")],
    };

    /// Ends the block job on a disk.
    ///
    /// In C: `virDomainBlockJobAbort`.
    237 DomainBlockJobAbort(remote::DomainBlockJobAbortArgs) -> () {
        name: "DOMAIN_BLOCK_JOB_ABORT",
        function: Some("virDomainBlockJobAbort"),
        acl: &[rule("domain", "write")],
    };

    /// Reads the progress of the block job on a disk.
    ///
    /// In C: `virDomainGetBlockJobInfo`.
    238 DomainGetBlockJobInfo(remote::DomainGetBlockJobInfoArgs) -> remote::DomainGetBlockJobInfoRet {
        name: "DOMAIN_GET_BLOCK_JOB_INFO",
        function: Some("virDomainGetBlockJobInfo"),
        acl: &[rule("domain", "read")],
    };

    /// Changes the speed limit of the block job on a disk.
    ///
    /// In C: `virDomainBlockJobSetSpeed`.
    239 DomainBlockJobSetSpeed(remote::DomainBlockJobSetSpeedArgs) -> () {
        name: "DOMAIN_BLOCK_JOB_SET_SPEED",
        function: Some("virDomainBlockJobSetSpeed"),
        acl: &[rule("domain", "write")],
    };

    /// Starts to bring the data of all backing files into a disk's top image.
    ///
    /// In C: `virDomainBlockPull`.
    240 DomainBlockPull(remote::DomainBlockPullArgs) -> () {
        name: "DOMAIN_BLOCK_PULL",
        function: Some("virDomainBlockPull"),
        acl: &[rule("domain", "block_write")],
    };

    /// Reads the traffic counters of a disk as typed parameters.
    ///
    /// In C: `virDomainBlockStatsFlags`.
    243 DomainBlockStatsFlags(remote::DomainBlockStatsFlagsArgs) -> remote::DomainBlockStatsFlagsRet {
        name: "DOMAIN_BLOCK_STATS_FLAGS",
        function: Some("virDomainBlockStatsFlags"),
        acl: &[rule("domain", "read")],
    };

    /// Changes the size of a disk of a running domain.
    ///
    /// In C: `virDomainBlockResize`.
    251 DomainBlockResize(remote::DomainBlockResizeArgs) -> () {
        name: "DOMAIN_BLOCK_RESIZE",
        function: Some("virDomainBlockResize"),
        acl: &[rule("domain", "block_write")],
    };

    /// Changes the throughput limits of a disk.
    ///
    /// In C: `virDomainSetBlockIoTune`.
    252 DomainSetBlockIoTune(remote::DomainSetBlockIoTuneArgs; flags) -> () {
        name: "DOMAIN_SET_BLOCK_IO_TUNE",
        function: Some("virDomainSetBlockIoTune"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "save").unless_any("flags", 3 /* VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_AFFECT_LIVE */),
            rule("domain", "save").if_any("flags", 2 /* VIR_DOMAIN_AFFECT_CONFIG */),
        ],
    };

    /// Reads the throughput limits of a disk.
    ///
    /// In C: `virDomainGetBlockIoTune`.
    253 DomainGetBlockIoTune(remote::DomainGetBlockIoTuneArgs) -> remote::DomainGetBlockIoTuneRet {
        name: "DOMAIN_GET_BLOCK_IO_TUNE",
        function: Some("virDomainGetBlockIoTune"),
        acl: &[rule("domain", "read")],
    };

    /// Lists the disks of a running domain that have an input/output error.
    ///
    /// In C: `virDomainGetDiskErrors`.
    263 DomainGetDiskErrors(remote::DomainGetDiskErrorsArgs) -> remote::DomainGetDiskErrorsRet {
        name: "DOMAIN_GET_DISK_ERRORS",
        function: Some("virDomainGetDiskErrors"),
        acl: &[rule("domain", "read")],
    };

    /// Starts to pull data down to a chosen backing file, or to mirror a disk.
    ///
    /// In C: `virDomainBlockRebase`.
    266 DomainBlockRebase(remote::DomainBlockRebaseArgs) -> () {
        name: "DOMAIN_BLOCK_REBASE",
        function: Some("virDomainBlockRebase"),
        acl: &[rule("domain", "block_write")],
    };

    /// Starts to merge the data of overlays into an image further down the chain.
    ///
    /// In C: `virDomainBlockCommit`.
    290 DomainBlockCommit(remote::DomainBlockCommitArgs) -> () {
        name: "DOMAIN_BLOCK_COMMIT",
        function: Some("virDomainBlockCommit"),
        acl: &[rule("domain", "block_write")],
    };

    /// Starts to mirror a disk to another place.
    ///
    /// In C: `virDomainBlockCopy`.
    345 DomainBlockCopy(remote::DomainBlockCopyArgs) -> () {
        name: "DOMAIN_BLOCK_COPY",
        function: Some("virDomainBlockCopy"),
        acl: &[rule("domain", "block_write")],
    };

    /// Asks for an event when writing to a disk image goes beyond a byte offset.
    ///
    /// In C: `virDomainSetBlockThreshold`.
    386 DomainSetBlockThreshold(remote::DomainSetBlockThresholdArgs) -> () {
        name: "DOMAIN_SET_BLOCK_THRESHOLD",
        function: Some("virDomainSetBlockThreshold"),
        acl: &[rule("domain", "write")],
    };

    /// Starts a point-in-time backup of a running domain's disks.
    ///
    /// In C: `virDomainBackupBegin`.
    421 DomainBackupBegin(remote::DomainBackupBeginArgs) -> () {
        name: "DOMAIN_BACKUP_BEGIN",
        function: Some("virDomainBackupBegin"),
        acl: &[
            rule("domain", "checkpoint"),
            rule("domain", "block_write"),
        ],
    };

    /// Describes the running backup job as XML.
    ///
    /// In C: `virDomainBackupGetXMLDesc`.
    422 DomainBackupGetXmlDesc(remote::DomainBackupGetXmlDescArgs) -> remote::DomainBackupGetXmlDescRet {
        name: "DOMAIN_BACKUP_GET_XML_DESC",
        function: Some("virDomainBackupGetXMLDesc"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Hands open file descriptors to the driver under a name, for use in the domain's XML.
    ///
    /// In C: `virDomainFDAssociate`.
    443 DomainFdAssociate(remote::DomainFdAssociateArgs) -> () {
        name: "DOMAIN_FD_ASSOCIATE",
        function: Some("virDomainFDAssociate"),
        acl: &[rule("domain", "write")],
    };

    /// Creates a throttle group or changes its limits.
    ///
    /// In C: `virDomainSetThrottleGroup`.
    451 DomainSetThrottleGroup(remote::DomainSetThrottleGroupArgs; flags) -> () {
        name: "DOMAIN_SET_THROTTLE_GROUP",
        function: Some("virDomainSetThrottleGroup"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "save").unless_any("flags", 3 /* VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_AFFECT_LIVE */),
            rule("domain", "save").if_any("flags", 2 /* VIR_DOMAIN_AFFECT_CONFIG */),
        ],
    };

    /// Removes a throttle group.
    ///
    /// In C: `virDomainDelThrottleGroup`.
    452 DomainDelThrottleGroup(remote::DomainDelThrottleGroupArgs; flags) -> () {
        name: "DOMAIN_DEL_THROTTLE_GROUP",
        function: Some("virDomainDelThrottleGroup"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "save").unless_any("flags", 3 /* VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_AFFECT_LIVE */),
            rule("domain", "save").if_any("flags", 2 /* VIR_DOMAIN_AFFECT_CONFIG */),
        ],
    };
}
