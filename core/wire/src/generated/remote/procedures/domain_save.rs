// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: domain save.

use crate::procedure::{Priority, rule};
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Writes an active domain's memory to a file for analysis.
    ///
    /// In C: `virDomainCoreDump`.
    53 DomainCoreDump(remote::DomainCoreDumpArgs) -> () {
        name: "DOMAIN_CORE_DUMP",
        function: Some("virDomainCoreDump"),
        acl: &[rule("domain", "core_dump")],
    };

    /// Starts a domain from the state that `virDomainSave` wrote.
    ///
    /// In C: `virDomainRestore`.
    54 DomainRestore(remote::DomainRestoreArgs) -> () {
        name: "DOMAIN_RESTORE",
        function: Some("virDomainRestore"),
        acl: &[
            rule("domain", "start"),
            rule("domain", "write"),
        ],
    };

    /// Saves an active domain's memory and device state to a file and stops the domain.
    ///
    /// In C: `virDomainSave`.
    55 DomainSave(remote::DomainSaveArgs) -> () {
        name: "DOMAIN_SAVE",
        function: Some("virDomainSave"),
        acl: &[rule("domain", "hibernate")],
    };

    /// Saves an active domain's state to a file that the hypervisor driver looks after, and stops
    /// the domain.
    ///
    /// In C: `virDomainManagedSave`.
    182 DomainManagedSave(remote::DomainManagedSaveArgs) -> () {
        name: "DOMAIN_MANAGED_SAVE",
        function: Some("virDomainManagedSave"),
        acl: &[rule("domain", "hibernate")],
    };

    /// Tells whether a domain has a managed save image.
    ///
    /// In C: `virDomainHasManagedSaveImage`.
    183 DomainHasManagedSaveImage(remote::DomainHasManagedSaveImageArgs) -> remote::DomainHasManagedSaveImageRet {
        name: "DOMAIN_HAS_MANAGED_SAVE_IMAGE",
        function: Some("virDomainHasManagedSaveImage"),
        acl: &[rule("domain", "read")],
    };

    /// Deletes a domain's managed save image.
    ///
    /// In C: `virDomainManagedSaveRemove`.
    184 DomainManagedSaveRemove(remote::DomainManagedSaveRemoveArgs) -> () {
        name: "DOMAIN_MANAGED_SAVE_REMOVE",
        function: Some("virDomainManagedSaveRemove"),
        acl: &[rule("domain", "hibernate")],
    };

    /// Saves an active domain's state to a file, with options, and stops the domain.
    ///
    /// In C: `virDomainSaveFlags`.
    232 DomainSaveFlags(remote::DomainSaveFlagsArgs) -> () {
        name: "DOMAIN_SAVE_FLAGS",
        function: Some("virDomainSaveFlags"),
        acl: &[rule("domain", "hibernate")],
    };

    /// Starts a domain from a saved state, with options.
    ///
    /// In C: `virDomainRestoreFlags`.
    233 DomainRestoreFlags(remote::DomainRestoreFlagsArgs) -> () {
        name: "DOMAIN_RESTORE_FLAGS",
        function: Some("virDomainRestoreFlags"),
        acl: &[
            rule("domain", "start"),
            rule("domain", "write"),
        ],
    };

    /// Gives the domain XML kept in a saved state.
    ///
    /// In C: `virDomainSaveImageGetXMLDesc`.
    235 DomainSaveImageGetXmlDesc(remote::DomainSaveImageGetXmlDescArgs) -> remote::DomainSaveImageGetXmlDescRet {
        name: "DOMAIN_SAVE_IMAGE_GET_XML_DESC",
        function: Some("virDomainSaveImageGetXMLDesc"),
        priority: Priority::High,
        acl: &[rule("domain", "write")],
    };

    /// Replaces the domain XML kept in a saved state.
    ///
    /// In C: `virDomainSaveImageDefineXML`.
    236 DomainSaveImageDefineXml(remote::DomainSaveImageDefineXmlArgs) -> () {
        name: "DOMAIN_SAVE_IMAGE_DEFINE_XML",
        function: Some("virDomainSaveImageDefineXML"),
        priority: Priority::High,
        acl: &[
            rule("domain", "write"),
            rule("domain", "hibernate"),
        ],
    };

    /// Writes an active domain's memory to a file in the format given.
    ///
    /// In C: `virDomainCoreDumpWithFormat`.
    334 DomainCoreDumpWithFormat(remote::DomainCoreDumpWithFormatArgs) -> () {
        name: "DOMAIN_CORE_DUMP_WITH_FORMAT",
        function: Some("virDomainCoreDumpWithFormat"),
        acl: &[rule("domain", "core_dump")],
    };

    /// Gives the domain XML kept in a managed save image.
    ///
    /// In C: `virDomainManagedSaveGetXMLDesc`.
    388 DomainManagedSaveGetXmlDesc(remote::DomainManagedSaveGetXmlDescArgs; flags) -> remote::DomainManagedSaveGetXmlDescRet {
        name: "DOMAIN_MANAGED_SAVE_GET_XML_DESC",
        function: Some("virDomainManagedSaveGetXMLDesc"),
        acl: &[
            rule("domain", "read"),
            rule("domain", "read_secure").if_any("flags", 1 /* VIR_DOMAIN_SAVE_IMAGE_XML_SECURE */),
        ],
    };

    /// Replaces the domain XML kept in a managed save image.
    ///
    /// In C: `virDomainManagedSaveDefineXML`.
    389 DomainManagedSaveDefineXml(remote::DomainManagedSaveDefineXmlArgs) -> () {
        name: "DOMAIN_MANAGED_SAVE_DEFINE_XML",
        function: Some("virDomainManagedSaveDefineXML"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "hibernate"),
        ],
    };

    /// Saves an active domain's state as the parameters say, and stops the domain.
    ///
    /// In C: `virDomainSaveParams`.
    440 DomainSaveParams(remote::DomainSaveParamsArgs) -> () {
        name: "DOMAIN_SAVE_PARAMS",
        function: Some("virDomainSaveParams"),
        acl: &[rule("domain", "hibernate")],
    };

    /// Starts a domain from a saved state, as the parameters say.
    ///
    /// In C: `virDomainRestoreParams`.
    441 DomainRestoreParams(remote::DomainRestoreParamsArgs) -> () {
        name: "DOMAIN_RESTORE_PARAMS",
        function: Some("virDomainRestoreParams"),
        acl: &[
            rule("domain", "start"),
            rule("domain", "write"),
        ],
    };
}
