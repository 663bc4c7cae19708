// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: domain.

use crate::procedure::{Priority, rule};
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Starts a persistent domain from its stored configuration.
    ///
    /// In C: `virDomainCreate`.
    9 DomainCreate(remote::DomainCreateArgs) -> () {
        name: "DOMAIN_CREATE",
        function: Some("virDomainCreate"),
        acl: &[rule("domain", "start")],
    };

    /// Starts a new domain from XML, without storing its configuration.
    ///
    /// In C: `virDomainCreateXML`.
    10 DomainCreateXml(remote::DomainCreateXmlArgs) -> remote::DomainCreateXmlRet {
        name: "DOMAIN_CREATE_XML",
        function: Some("virDomainCreateXML"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "start"),
        ],
    };

    /// Stores a domain's configuration without starting it.
    ///
    /// In C: `virDomainDefineXML`.
    11 DomainDefineXml(remote::DomainDefineXmlArgs) -> remote::DomainDefineXmlRet {
        name: "DOMAIN_DEFINE_XML",
        function: Some("virDomainDefineXML"),
        priority: Priority::High,
        acl: &[
            rule("domain", "write"),
            rule("domain", "save"),
        ],
    };

    /// Stops a domain at once, as if the plug was pulled.
    ///
    /// In C: `virDomainDestroy`.
    12 DomainDestroy(remote::DomainDestroyArgs) -> () {
        name: "DOMAIN_DESTROY",
        function: Some("virDomainDestroy"),
        priority: Priority::High,
        acl: &[rule("domain", "stop")],
    };

    /// Gives a domain's configuration as XML.
    ///
    /// In C: `virDomainGetXMLDesc`.
    14 DomainGetXmlDesc(remote::DomainGetXmlDescArgs; flags) -> remote::DomainGetXmlDescRet {
        name: "DOMAIN_GET_XML_DESC",
        function: Some("virDomainGetXMLDesc"),
        acl: &[
            rule("domain", "read"),
            rule("domain", "read_secure").if_any("flags", 1 /* VIR_DOMAIN_XML_SECURE */),
            rule("domain", "read_secure").if_any("flags", 8 /* VIR_DOMAIN_XML_MIGRATABLE */),
        ],
    };

    /// Tells whether a domain is started together with the host.
    ///
    /// In C: `virDomainGetAutostart`.
    15 DomainGetAutostart(remote::DomainGetAutostartArgs) -> remote::DomainGetAutostartRet {
        name: "DOMAIN_GET_AUTOSTART",
        function: Some("virDomainGetAutostart"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Reports a domain's state, memory, number of virtual CPUs and CPU time.
    ///
    /// In C: `virDomainGetInfo`.
    16 DomainGetInfo(remote::DomainGetInfoArgs) -> remote::DomainGetInfoRet {
        name: "DOMAIN_GET_INFO",
        function: Some("virDomainGetInfo"),
        acl: &[rule("domain", "read")],
    };

    /// Gives the kind of guest interface a domain is built for, as in `<os><type>`.
    ///
    /// In C: `virDomainGetOSType`.
    19 DomainGetOsType(remote::DomainGetOsTypeArgs) -> remote::DomainGetOsTypeRet {
        name: "DOMAIN_GET_OS_TYPE",
        function: Some("virDomainGetOSType"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Lists the names of the inactive domains with a stored configuration.
    ///
    /// In C: `virConnectListDefinedDomains`.
    21 ConnectListDefinedDomains(remote::ConnectListDefinedDomainsArgs) -> remote::ConnectListDefinedDomainsRet {
        name: "CONNECT_LIST_DEFINED_DOMAINS",
        function: Some("virConnectListDefinedDomains"),
        priority: Priority::High,
        acl: &[rule("connect", "search_domains")],
        acl_filter: &[rule("domain", "getattr")],
    };

    /// Finds an active domain by its numeric ID.
    ///
    /// In C: `virDomainLookupByID`.
    22 DomainLookupById(remote::DomainLookupByIdArgs) -> remote::DomainLookupByIdRet {
        name: "DOMAIN_LOOKUP_BY_ID",
        function: Some("virDomainLookupByID"),
        priority: Priority::High,
        acl: &[rule("domain", "getattr")],
    };

    /// Finds a domain by its name, active or not.
    ///
    /// In C: `virDomainLookupByName`.
    23 DomainLookupByName(remote::DomainLookupByNameArgs) -> remote::DomainLookupByNameRet {
        name: "DOMAIN_LOOKUP_BY_NAME",
        function: Some("virDomainLookupByName"),
        priority: Priority::High,
        acl: &[rule("domain", "getattr")],
    };

    /// Finds a domain by its UUID, active or not.
    ///
    /// In C: `virDomainLookupByUUID`.
    24 DomainLookupByUuid(remote::DomainLookupByUuidArgs) -> remote::DomainLookupByUuidRet {
        name: "DOMAIN_LOOKUP_BY_UUID",
        function: Some("virDomainLookupByUUID"),
        priority: Priority::High,
        acl: &[rule("domain", "getattr")],
    };

    /// Counts the inactive domains with a stored configuration.
    ///
    /// In C: `virConnectNumOfDefinedDomains`.
    25 ConnectNumOfDefinedDomains(()) -> remote::ConnectNumOfDefinedDomainsRet {
        name: "CONNECT_NUM_OF_DEFINED_DOMAINS",
        function: Some("virConnectNumOfDefinedDomains"),
        priority: Priority::High,
        acl: &[rule("connect", "search_domains")],
        acl_filter: &[rule("domain", "getattr")],
    };

    /// Asks a domain's guest to reboot, by the means given.
    ///
    /// In C: `virDomainReboot`.
    27 DomainReboot(remote::DomainRebootArgs; flags) -> () {
        name: "DOMAIN_REBOOT",
        function: Some("virDomainReboot"),
        acl: &[
            rule("domain", "init_control"),
            rule("domain", "write").if_any("flags", 2 /* VIR_DOMAIN_REBOOT_GUEST_AGENT */),
        ],
    };

    /// Lets a paused domain run on.
    ///
    /// In C: `virDomainResume`.
    28 DomainResume(remote::DomainResumeArgs) -> () {
        name: "DOMAIN_RESUME",
        function: Some("virDomainResume"),
        acl: &[rule("domain", "suspend")],
    };

    /// Sets whether a domain is started together with the host.
    ///
    /// In C: `virDomainSetAutostart`.
    29 DomainSetAutostart(remote::DomainSetAutostartArgs) -> () {
        name: "DOMAIN_SET_AUTOSTART",
        function: Some("virDomainSetAutostart"),
        priority: Priority::High,
        acl: &[rule("domain", "write")],
    };

    /// Asks a domain's guest to shut down.
    ///
    /// In C: `virDomainShutdown`.
    33 DomainShutdown(remote::DomainShutdownArgs) -> () {
        name: "DOMAIN_SHUTDOWN",
        function: Some("virDomainShutdown"),
        acl: &[rule("domain", "init_control")],
    };

    /// Pauses a domain.
    ///
    /// In C: `virDomainSuspend`.
    34 DomainSuspend(remote::DomainSuspendArgs) -> () {
        name: "DOMAIN_SUSPEND",
        function: Some("virDomainSuspend"),
        acl: &[rule("domain", "suspend")],
    };

    /// Removes a domain's stored configuration.
    ///
    /// In C: `virDomainUndefine`.
    35 DomainUndefine(remote::DomainUndefineArgs) -> () {
        name: "DOMAIN_UNDEFINE",
        function: Some("virDomainUndefine"),
        priority: Priority::High,
        acl: &[rule("domain", "delete")],
    };

    /// Lists the numeric IDs of the active domains.
    ///
    /// In C: `virConnectListDomains`.
    37 ConnectListDomains(remote::ConnectListDomainsArgs) -> remote::ConnectListDomainsRet {
        name: "CONNECT_LIST_DOMAINS",
        function: Some("virConnectListDomains"),
        priority: Priority::High,
        acl: &[rule("connect", "search_domains")],
        acl_filter: &[rule("domain", "getattr")],
    };

    /// Counts the active domains.
    ///
    /// In C: `virConnectNumOfDomains`.
    51 ConnectNumOfDomains(()) -> remote::ConnectNumOfDomainsRet {
        name: "CONNECT_NUM_OF_DOMAINS",
        function: Some("virConnectNumOfDomains"),
        priority: Priority::High,
        acl: &[rule("connect", "search_domains")],
        acl_filter: &[rule("domain", "getattr")],
    };

    /// Reports the label that confines an active domain.
    ///
    /// In C: `virDomainGetSecurityLabel`.
    121 DomainGetSecurityLabel(remote::DomainGetSecurityLabelArgs) -> remote::DomainGetSecurityLabelRet {
        name: "DOMAIN_GET_SECURITY_LABEL",
        function: Some("virDomainGetSecurityLabel"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Translates a hypervisor's own configuration format into domain XML.
    ///
    /// In C: `virConnectDomainXMLFromNative`.
    135 ConnectDomainXmlFromNative(remote::ConnectDomainXmlFromNativeArgs) -> remote::ConnectDomainXmlFromNativeRet {
        name: "CONNECT_DOMAIN_XML_FROM_NATIVE",
        function: Some("virConnectDomainXMLFromNative"),
        acl: &[rule("connect", "write")],
    };

    /// Translates domain XML into a hypervisor's own configuration format.
    ///
    /// In C: `virConnectDomainXMLToNative`.
    136 ConnectDomainXmlToNative(remote::ConnectDomainXmlToNativeArgs) -> remote::ConnectDomainXmlToNativeRet {
        name: "CONNECT_DOMAIN_XML_TO_NATIVE",
        function: Some("virConnectDomainXMLToNative"),
        acl: &[rule("connect", "write")],
    };

    /// Tells whether a domain is active, that is running or paused.
    ///
    /// In C: `virDomainIsActive`.
    150 DomainIsActive(remote::DomainIsActiveArgs) -> remote::DomainIsActiveRet {
        name: "DOMAIN_IS_ACTIVE",
        function: Some("virDomainIsActive"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Tells whether a domain has a stored configuration and so survives being stopped.
    ///
    /// In C: `virDomainIsPersistent`.
    151 DomainIsPersistent(remote::DomainIsPersistentArgs) -> remote::DomainIsPersistentRet {
        name: "DOMAIN_IS_PERSISTENT",
        function: Some("virDomainIsPersistent"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Starts a persistent domain from its stored configuration, with options.
    ///
    /// In C: `virDomainCreateWithFlags`.
    196 DomainCreateWithFlags(remote::DomainCreateWithFlagsArgs) -> remote::DomainCreateWithFlagsRet {
        name: "DOMAIN_CREATE_WITH_FLAGS",
        function: Some("virDomainCreateWithFlags"),
        acl: &[rule("domain", "start")],
    };

    /// Tells whether an active domain's configuration has been altered since its start.
    ///
    /// In C: `virDomainIsUpdated`.
    202 DomainIsUpdated(remote::DomainIsUpdatedArgs) -> remote::DomainIsUpdatedRet {
        name: "DOMAIN_IS_UPDATED",
        function: Some("virDomainIsUpdated"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Reports a domain's state and how it came about.
    ///
    /// In C: `virDomainGetState`.
    212 DomainGetState(remote::DomainGetStateArgs) -> remote::DomainGetStateRet {
        name: "DOMAIN_GET_STATE",
        function: Some("virDomainGetState"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Reports whether a domain's control channel can take commands.
    ///
    /// In C: `virDomainGetControlInfo`.
    229 DomainGetControlInfo(remote::DomainGetControlInfoArgs) -> remote::DomainGetControlInfoRet {
        name: "DOMAIN_GET_CONTROL_INFO",
        function: Some("virDomainGetControlInfo"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Removes a domain's stored configuration along with what belongs to it.
    ///
    /// In C: `virDomainUndefineFlags`.
    231 DomainUndefineFlags(remote::DomainUndefineFlagsArgs) -> () {
        name: "DOMAIN_UNDEFINE_FLAGS",
        function: Some("virDomainUndefineFlags"),
        priority: Priority::High,
        acl: &[rule("domain", "delete")],
    };

    /// Stops a domain at once, with control over how hard.
    ///
    /// In C: `virDomainDestroyFlags`.
    234 DomainDestroyFlags(remote::DomainDestroyFlagsArgs) -> () {
        name: "DOMAIN_DESTROY_FLAGS",
        function: Some("virDomainDestroyFlags"),
        priority: Priority::High,
        acl: &[rule("domain", "stop")],
    };

    /// Resets a domain at once, as the reset button of a real machine does.
    ///
    /// In C: `virDomainReset`.
    245 DomainReset(remote::DomainResetArgs) -> () {
        name: "DOMAIN_RESET",
        function: Some("virDomainReset"),
        acl: &[rule("domain", "reset")],
    };

    /// Asks a domain's guest to shut down, by the means given.
    ///
    /// In C: `virDomainShutdownFlags`.
    258 DomainShutdownFlags(remote::DomainShutdownFlagsArgs; flags) -> () {
        name: "DOMAIN_SHUTDOWN_FLAGS",
        function: Some("virDomainShutdownFlags"),
        acl: &[
            rule("domain", "init_control"),
            rule("domain", "write").if_any("flags", 2 /* VIR_DOMAIN_SHUTDOWN_GUEST_AGENT */),
        ],
    };

    /// Changes or removes a domain's title, description or an application's metadata.
    ///
    /// In C: `virDomainSetMetadata`.
    264 DomainSetMetadata(remote::DomainSetMetadataArgs; flags) -> () {
        name: "DOMAIN_SET_METADATA",
        function: Some("virDomainSetMetadata"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "save").unless_any("flags", 3 /* VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_AFFECT_LIVE */),
            rule("domain", "save").if_any("flags", 2 /* VIR_DOMAIN_AFFECT_CONFIG */),
        ],
    };

    /// Gives a domain's title, description or an application's metadata.
    ///
    /// In C: `virDomainGetMetadata`.
    265 DomainGetMetadata(remote::DomainGetMetadataArgs) -> remote::DomainGetMetadataRet {
        name: "DOMAIN_GET_METADATA",
        function: Some("virDomainGetMetadata"),
        acl: &[rule("domain", "read")],
    };

    /// Lists domains, active and inactive, as far as they match the filter.
    ///
    /// In C: `virConnectListAllDomains`.
    273 ConnectListAllDomains(remote::ConnectListAllDomainsArgs) -> remote::ConnectListAllDomainsRet {
        name: "CONNECT_LIST_ALL_DOMAINS",
        function: Some("virConnectListAllDomains"),
        priority: Priority::High,
        acl: &[rule("connect", "search_domains")],
        acl_filter: &[rule("domain", "getattr")],
    };

    /// Reports a domain's label from each security driver in use.
    ///
    /// In C: `virDomainGetSecurityLabelList`.
    278 DomainGetSecurityLabelList(remote::DomainGetSecurityLabelListArgs) -> remote::DomainGetSecurityLabelListRet {
        name: "DOMAIN_GET_SECURITY_LABEL_LIST",
        function: Some("virDomainGetSecurityLabelList"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Starts a new transient domain from XML and hands open files to its init process.
    ///
    /// In C: `virDomainCreateXMLWithFiles`.
    309 DomainCreateXmlWithFiles(remote::DomainCreateXmlWithFilesArgs) -> remote::DomainCreateXmlWithFilesRet {
        name: "DOMAIN_CREATE_XML_WITH_FILES",
        function: Some("virDomainCreateXMLWithFiles"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "start"),
        ],
    };

    /// Starts a persistent domain and hands open files to its init process.
    ///
    /// In C: `virDomainCreateWithFiles`.
    310 DomainCreateWithFiles(remote::DomainCreateWithFilesArgs) -> remote::DomainCreateWithFilesRet {
        name: "DOMAIN_CREATE_WITH_FILES",
        function: Some("virDomainCreateWithFiles"),
        acl: &[rule("domain", "start")],
    };

    /// Stores a domain's configuration without starting it, optionally validated against the
    /// schema.
    ///
    /// In C: `virDomainDefineXMLFlags`.
    350 DomainDefineXmlFlags(remote::DomainDefineXmlFlagsArgs) -> remote::DomainDefineXmlFlagsRet {
        name: "DOMAIN_DEFINE_XML_FLAGS",
        function: Some("virDomainDefineXMLFlags"),
        priority: Priority::High,
        acl: &[
            rule("domain", "write"),
            rule("domain", "save"),
        ],
    };

    /// Gives a persistent domain a new name.
    ///
    /// In C: `virDomainRename`.
    358 DomainRename(remote::DomainRenameArgs) -> remote::DomainRenameRet {
        name: "DOMAIN_RENAME",
        function: Some("virDomainRename"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "save"),
        ],
    };

    /// Changes what happens when a guest powers off, reboots or crashes.
    ///
    /// In C: `virDomainSetLifecycleAction`.
    390 DomainSetLifecycleAction(remote::DomainSetLifecycleActionArgs) -> () {
        name: "DOMAIN_SET_LIFECYCLE_ACTION",
        function: Some("virDomainSetLifecycleAction"),
        acl: &[rule("domain", "write")],
    };

    /// Reports what a guest's owner needs to attest a confidential domain.
    ///
    /// In C: `virDomainGetLaunchSecurityInfo`.
    396 DomainGetLaunchSecurityInfo(remote::DomainGetLaunchSecurityInfoArgs) -> remote::DomainGetLaunchSecurityInfoRet {
        name: "DOMAIN_GET_LAUNCH_SECURITY_INFO",
        function: Some("virDomainGetLaunchSecurityInfo"),
        acl: &[rule("domain", "read")],
    };

    /// Lists messages recorded about a domain, such as deprecated features it uses.
    ///
    /// In C: `virDomainGetMessages`.
    426 DomainGetMessages(remote::DomainGetMessagesArgs) -> remote::DomainGetMessagesRet {
        name: "DOMAIN_GET_MESSAGES",
        function: Some("virDomainGetMessages"),
        acl: &[rule("domain", "read")],
    };

    /// Injects a secret into a confidential domain.
    ///
    /// In C: `virDomainSetLaunchSecurityState`.
    439 DomainSetLaunchSecurityState(remote::DomainSetLaunchSecurityStateArgs) -> () {
        name: "DOMAIN_SET_LAUNCH_SECURITY_STATE",
        function: Some("virDomainSetLaunchSecurityState"),
        acl: &[rule("domain", "write")],
    };

    /// Tells whether a domain is started the next time the host boots, and only then.
    ///
    /// In C: `virDomainGetAutostartOnce`.
    449 DomainGetAutostartOnce(remote::DomainGetAutostartOnceArgs) -> remote::DomainGetAutostartOnceRet {
        name: "DOMAIN_GET_AUTOSTART_ONCE",
        function: Some("virDomainGetAutostartOnce"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Sets whether a domain is started the next time the host boots, and only then.
    ///
    /// In C: `virDomainSetAutostartOnce`.
    450 DomainSetAutostartOnce(remote::DomainSetAutostartOnceArgs) -> () {
        name: "DOMAIN_SET_AUTOSTART_ONCE",
        function: Some("virDomainSetAutostartOnce"),
        priority: Priority::High,
        acl: &[rule("domain", "write")],
    };
}
