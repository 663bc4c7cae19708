// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: domain migration.

use crate::procedure::{StreamDirection, rule};
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Migration protocol 1, destination: gets ready to receive a guest.
    61 DomainMigratePrepare(remote::DomainMigratePrepareArgs) -> remote::DomainMigratePrepareRet {
        name: "DOMAIN_MIGRATE_PREPARE",
        acl: &[
            rule("domain", "migrate"),
            rule("domain", "start"),
            rule("domain", "write"),
        ],
    };

    /// Migration protocols 1 and 2, source: sends the guest to the destination.
    62 DomainMigratePerform(remote::DomainMigratePerformArgs) -> () {
        name: "DOMAIN_MIGRATE_PERFORM",
        acl: &[rule("domain", "migrate")],
    };

    /// Migration protocol 1, destination: takes over the guest.
    63 DomainMigrateFinish(remote::DomainMigrateFinishArgs) -> remote::DomainMigrateFinishRet {
        name: "DOMAIN_MIGRATE_FINISH",
        acl: &[rule("domain", "migrate")],
    };

    /// Migration protocol 2, destination: gets ready to receive a guest, told its XML.
    108 DomainMigratePrepare2(remote::DomainMigratePrepare2Args) -> remote::DomainMigratePrepare2Ret {
        name: "DOMAIN_MIGRATE_PREPARE2",
        acl: &[
            rule("domain", "migrate"),
            rule("domain", "start"),
            rule("domain", "write"),
        ],
    };

    /// Migration protocol 2, destination: takes over the guest, or drops it when sending failed.
    109 DomainMigrateFinish2(remote::DomainMigrateFinish2Args) -> remote::DomainMigrateFinish2Ret {
        name: "DOMAIN_MIGRATE_FINISH2",
        acl: &[rule("domain", "migrate")],
    };

    /// Migration protocol 2, destination: gets ready to receive a guest through this connection's
    /// stream.
    148 DomainMigratePrepareTunnel(remote::DomainMigratePrepareTunnelArgs) -> () {
        name: "DOMAIN_MIGRATE_PREPARE_TUNNEL",
        stream: Some(StreamDirection::Write),
        acl: &[
            rule("domain", "migrate"),
            rule("domain", "start"),
            rule("domain", "write"),
        ],
    };

    /// Sets how long the guest may stand still at the end of a live migration.
    ///
    /// In C: `virDomainMigrateSetMaxDowntime`.
    166 DomainMigrateSetMaxDowntime(remote::DomainMigrateSetMaxDowntimeArgs) -> () {
        name: "DOMAIN_MIGRATE_SET_MAX_DOWNTIME",
        function: Some("virDomainMigrateSetMaxDowntime"),
        acl: &[rule("domain", "migrate")],
    };

    /// Limits the speed at which a domain's data is transferred in migrations.
    ///
    /// In C: `virDomainMigrateSetMaxSpeed`.
    207 DomainMigrateSetMaxSpeed(remote::DomainMigrateSetMaxSpeedArgs) -> () {
        name: "DOMAIN_MIGRATE_SET_MAX_SPEED",
        function: Some("virDomainMigrateSetMaxSpeed"),
        acl: &[rule("domain", "migrate")],
    };

    /// Migration protocol 3, source: begins, and gives the XML and a cookie for the destination.
    213 DomainMigrateBegin3(remote::DomainMigrateBegin3Args) -> remote::DomainMigrateBegin3Ret {
        name: "DOMAIN_MIGRATE_BEGIN3",
        acl: &[rule("domain", "migrate")],
    };

    /// Migration protocol 3, destination: gets ready to receive a guest.
    214 DomainMigratePrepare3(remote::DomainMigratePrepare3Args) -> remote::DomainMigratePrepare3Ret {
        name: "DOMAIN_MIGRATE_PREPARE3",
        acl: &[
            rule("domain", "migrate"),
            rule("domain", "start"),
            rule("domain", "write"),
        ],
    };

    /// Migration protocol 3, destination: gets ready to receive a guest through this connection's
    /// stream.
    215 DomainMigratePrepareTunnel3(remote::DomainMigratePrepareTunnel3Args) -> remote::DomainMigratePrepareTunnel3Ret {
        name: "DOMAIN_MIGRATE_PREPARE_TUNNEL3",
        stream: Some(StreamDirection::Write),
        acl: &[
            rule("domain", "migrate"),
            rule("domain", "start"),
            rule("domain", "write"),
        ],
    };

    /// Migration protocol 3, source: sends the guest to the destination.
    216 DomainMigratePerform3(remote::DomainMigratePerform3Args) -> remote::DomainMigratePerform3Ret {
        name: "DOMAIN_MIGRATE_PERFORM3",
        acl: &[rule("domain", "migrate")],
    };

    /// Migration protocol 3, destination: takes over the guest, or drops it when sending was
    /// cancelled.
    217 DomainMigrateFinish3(remote::DomainMigrateFinish3Args) -> remote::DomainMigrateFinish3Ret {
        name: "DOMAIN_MIGRATE_FINISH3",
        acl: &[rule("domain", "migrate")],
    };

    /// Migration protocol 3, source: ends the guest, or resumes it when the migration was
    /// cancelled.
    218 DomainMigrateConfirm3(remote::DomainMigrateConfirm3Args) -> () {
        name: "DOMAIN_MIGRATE_CONFIRM3",
        acl: &[rule("domain", "migrate")],
    };

    /// Tells the speed limit for migrations of a domain.
    ///
    /// In C: `virDomainMigrateGetMaxSpeed`.
    242 DomainMigrateGetMaxSpeed(remote::DomainMigrateGetMaxSpeedArgs) -> remote::DomainMigrateGetMaxSpeedRet {
        name: "DOMAIN_MIGRATE_GET_MAX_SPEED",
        function: Some("virDomainMigrateGetMaxSpeed"),
        acl: &[rule("domain", "migrate")],
    };

    /// Tells the size of the cache that XBZRLE compression of memory uses.
    ///
    /// In C: `virDomainMigrateGetCompressionCache`.
    299 DomainMigrateGetCompressionCache(remote::DomainMigrateGetCompressionCacheArgs) -> remote::DomainMigrateGetCompressionCacheRet {
        name: "DOMAIN_MIGRATE_GET_COMPRESSION_CACHE",
        function: Some("virDomainMigrateGetCompressionCache"),
        acl: &[rule("domain", "migrate")],
    };

    /// Sets the size of the cache that XBZRLE compression of memory uses.
    ///
    /// In C: `virDomainMigrateSetCompressionCache`.
    300 DomainMigrateSetCompressionCache(remote::DomainMigrateSetCompressionCacheArgs) -> () {
        name: "DOMAIN_MIGRATE_SET_COMPRESSION_CACHE",
        function: Some("virDomainMigrateSetCompressionCache"),
        acl: &[rule("domain", "migrate")],
    };

    /// Migration protocol 3 with typed parameters, source: begins, and gives the XML and a cookie
    /// for the destination.
    302 DomainMigrateBegin3Params(remote::DomainMigrateBegin3ParamsArgs) -> remote::DomainMigrateBegin3ParamsRet {
        name: "DOMAIN_MIGRATE_BEGIN3_PARAMS",
        acl: &[rule("domain", "migrate")],
    };

    /// Migration protocol 3 with typed parameters, destination: gets ready to receive a guest.
    303 DomainMigratePrepare3Params(remote::DomainMigratePrepare3ParamsArgs) -> remote::DomainMigratePrepare3ParamsRet {
        name: "DOMAIN_MIGRATE_PREPARE3_PARAMS",
        acl: &[
            rule("domain", "migrate"),
            rule("domain", "start"),
            rule("domain", "write"),
        ],
    };

    /// Migration protocol 3 with typed parameters, destination: gets ready to receive a guest
    /// through this connection's stream.
    304 DomainMigratePrepareTunnel3Params(remote::DomainMigratePrepareTunnel3ParamsArgs) -> remote::DomainMigratePrepareTunnel3ParamsRet {
        name: "DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS",
        stream: Some(StreamDirection::Write),
        acl: &[
            rule("domain", "migrate"),
            rule("domain", "start"),
            rule("domain", "write"),
        ],
    };

    /// Migration protocol 3 with typed parameters, source: sends the guest to the destination.
    305 DomainMigratePerform3Params(remote::DomainMigratePerform3ParamsArgs) -> remote::DomainMigratePerform3ParamsRet {
        name: "DOMAIN_MIGRATE_PERFORM3_PARAMS",
        acl: &[rule("domain", "migrate")],
    };

    /// Migration protocol 3 with typed parameters, destination: takes over the guest, or drops it
    /// when sending was cancelled.
    306 DomainMigrateFinish3Params(remote::DomainMigrateFinish3ParamsArgs) -> remote::DomainMigrateFinish3ParamsRet {
        name: "DOMAIN_MIGRATE_FINISH3_PARAMS",
        acl: &[rule("domain", "migrate")],
    };

    /// Migration protocol 3 with typed parameters, source: ends the guest, or resumes it when the
    /// migration was cancelled.
    307 DomainMigrateConfirm3Params(remote::DomainMigrateConfirm3ParamsArgs) -> () {
        name: "DOMAIN_MIGRATE_CONFIRM3_PARAMS",
        acl: &[rule("domain", "migrate")],
    };

    /// Switches a running migration to post-copy.
    ///
    /// In C: `virDomainMigrateStartPostCopy`.
    364 DomainMigrateStartPostCopy(remote::DomainMigrateStartPostCopyArgs) -> () {
        name: "DOMAIN_MIGRATE_START_POST_COPY",
        function: Some("virDomainMigrateStartPostCopy"),
        acl: &[rule("domain", "migrate")],
    };

    /// Tells how long the guest may stand still at the end of a live migration.
    ///
    /// In C: `virDomainMigrateGetMaxDowntime`.
    387 DomainMigrateGetMaxDowntime(remote::DomainMigrateGetMaxDowntimeArgs) -> remote::DomainMigrateGetMaxDowntimeRet {
        name: "DOMAIN_MIGRATE_GET_MAX_DOWNTIME",
        function: Some("virDomainMigrateGetMaxDowntime"),
        acl: &[rule("domain", "migrate")],
    };
}
