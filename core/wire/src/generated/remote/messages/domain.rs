// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: domain.

use crate::remote::{Domain, TypedParam, limits};
use crate::xdr::{Char, FixedOpaque, array, array_of};
use crate::xdr_struct;

/// What a call of `DOMAIN_CREATE` (9) carries, from client to server.
///
/// Starts a persistent domain from its stored configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainCreateArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainCreateArgs { dom } }

/// What a call of `DOMAIN_CREATE_XML` (10) carries, from client to server.
///
/// Starts a new domain from XML, without storing its configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainCreateXmlArgs {
    /// `remote_nonnull_string xml_desc`
    pub xml_desc: String,
    /// Combination of `DomainCreateFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainCreateXmlArgs { xml_desc, flags } }

/// What the reply to `DOMAIN_CREATE_XML` (10) carries, from server to client.
///
/// Starts a new domain from XML, without storing its configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainCreateXmlRet {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainCreateXmlRet { dom } }

/// What a call of `DOMAIN_DEFINE_XML` (11) carries, from client to server.
///
/// Stores a domain's configuration without starting it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainDefineXmlArgs {
    /// Domain XML. (`remote_nonnull_string xml`)
    pub xml: String,
}

xdr_struct! { DomainDefineXmlArgs { xml } }

/// What the reply to `DOMAIN_DEFINE_XML` (11) carries, from server to client.
///
/// Stores a domain's configuration without starting it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainDefineXmlRet {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainDefineXmlRet { dom } }

/// What a call of `DOMAIN_DESTROY` (12) carries, from client to server.
///
/// Stops a domain at once, as if the plug was pulled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainDestroyArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainDestroyArgs { dom } }

/// What a call of `DOMAIN_GET_XML_DESC` (14) carries, from client to server.
///
/// Gives a domain's configuration as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetXmlDescArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Combination of `DomainXMLFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetXmlDescArgs { dom, flags } }

/// What the reply to `DOMAIN_GET_XML_DESC` (14) carries, from server to client.
///
/// Gives a domain's configuration as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetXmlDescRet {
    /// `remote_nonnull_string xml`
    pub xml: String,
}

xdr_struct! { DomainGetXmlDescRet { xml } }

/// What a call of `DOMAIN_GET_AUTOSTART` (15) carries, from client to server.
///
/// Tells whether a domain is started together with the host.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetAutostartArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainGetAutostartArgs { dom } }

/// What the reply to `DOMAIN_GET_AUTOSTART` (15) carries, from server to client.
///
/// Tells whether a domain is started together with the host.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetAutostartRet {
    /// 1 when it is started automatically, else 0. (`int autostart`)
    pub autostart: i32,
}

xdr_struct! { DomainGetAutostartRet { autostart } }

/// What a call of `DOMAIN_GET_INFO` (16) carries, from client to server.
///
/// Reports a domain's state, memory, number of virtual CPUs and CPU time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetInfoArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainGetInfoArgs { dom } }

/// What the reply to `DOMAIN_GET_INFO` (16) carries, from server to client.
///
/// Reports a domain's state, memory, number of virtual CPUs and CPU time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetInfoRet {
    /// What the domain is doing. (`unsigned char state`)
    pub state: u8,
    /// Upper bound of its memory, in KiB. (`unsigned hyper maxMem`)
    pub max_mem: u64,
    /// Memory it has at present, in KiB. (`unsigned hyper memory`)
    pub memory: u64,
    /// Number of its virtual CPUs. (`unsigned short nrVirtCpu`)
    pub nr_virt_cpu: u16,
    /// CPU time used so far, in nanoseconds; 0 when inactive. (`unsigned hyper cpuTime`)
    pub cpu_time: u64,
}

xdr_struct! { DomainGetInfoRet { state, max_mem, memory, nr_virt_cpu, cpu_time } }

/// What a call of `DOMAIN_GET_OS_TYPE` (19) carries, from client to server.
///
/// Gives the kind of guest interface a domain is built for, as in `<os><type>`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetOsTypeArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainGetOsTypeArgs { dom } }

/// What the reply to `DOMAIN_GET_OS_TYPE` (19) carries, from server to client.
///
/// Gives the kind of guest interface a domain is built for, as in `<os><type>`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetOsTypeRet {
    /// `remote_nonnull_string type`
    pub type_: String,
}

xdr_struct! { DomainGetOsTypeRet { type_ } }

/// What a call of `CONNECT_LIST_DEFINED_DOMAINS` (21) carries, from client to server.
///
/// Lists the names of the inactive domains with a stored configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListDefinedDomainsArgs {
    /// Room in `names`, in elements. (`int maxnames`)
    pub maxnames: i32,
}

xdr_struct! { ConnectListDefinedDomainsArgs { maxnames } }

/// What the reply to `CONNECT_LIST_DEFINED_DOMAINS` (21) carries, from server to client.
///
/// Lists the names of the inactive domains with a stored configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListDefinedDomainsRet {
    /// Filled with names, each to be freed by the caller. (`remote_nonnull_string
    /// names<REMOTE_DOMAIN_LIST_MAX>`)
    pub names: Vec<String>,
}

xdr_struct! { ConnectListDefinedDomainsRet { names: array(limits::DOMAIN_LIST_MAX) } }

/// What a call of `DOMAIN_LOOKUP_BY_ID` (22) carries, from client to server.
///
/// Finds an active domain by its numeric ID.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainLookupByIdArgs {
    /// Numeric ID, as from `virDomainGetID`. (`int id`)
    pub id: i32,
}

xdr_struct! { DomainLookupByIdArgs { id } }

/// What the reply to `DOMAIN_LOOKUP_BY_ID` (22) carries, from server to client.
///
/// Finds an active domain by its numeric ID.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainLookupByIdRet {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainLookupByIdRet { dom } }

/// What a call of `DOMAIN_LOOKUP_BY_NAME` (23) carries, from client to server.
///
/// Finds a domain by its name, active or not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainLookupByNameArgs {
    /// Name, matched exactly. (`remote_nonnull_string name`)
    pub name: String,
}

xdr_struct! { DomainLookupByNameArgs { name } }

/// What the reply to `DOMAIN_LOOKUP_BY_NAME` (23) carries, from server to client.
///
/// Finds a domain by its name, active or not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainLookupByNameRet {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainLookupByNameRet { dom } }

/// What a call of `DOMAIN_LOOKUP_BY_UUID` (24) carries, from client to server.
///
/// Finds a domain by its UUID, active or not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainLookupByUuidArgs {
    /// UUID as 16 bytes. (`remote_uuid uuid`)
    pub uuid: [u8; 16],
}

xdr_struct! { DomainLookupByUuidArgs { uuid: FixedOpaque } }

/// What the reply to `DOMAIN_LOOKUP_BY_UUID` (24) carries, from server to client.
///
/// Finds a domain by its UUID, active or not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainLookupByUuidRet {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainLookupByUuidRet { dom } }

/// What the reply to `CONNECT_NUM_OF_DEFINED_DOMAINS` (25) carries, from server to client.
///
/// Counts the inactive domains with a stored configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectNumOfDefinedDomainsRet {
    /// `int num`
    pub num: i32,
}

xdr_struct! { ConnectNumOfDefinedDomainsRet { num } }

/// What a call of `DOMAIN_REBOOT` (27) carries, from client to server.
///
/// Asks a domain's guest to reboot, by the means given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainRebootArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Combination of `DomainRebootFlagValues` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainRebootArgs { dom, flags } }

/// What a call of `DOMAIN_RESUME` (28) carries, from client to server.
///
/// Lets a paused domain run on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainResumeArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainResumeArgs { dom } }

/// What a call of `DOMAIN_SET_AUTOSTART` (29) carries, from client to server.
///
/// Sets whether a domain is started together with the host.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSetAutostartArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// 1 to start it automatically, 0 not to. (`int autostart`)
    pub autostart: i32,
}

xdr_struct! { DomainSetAutostartArgs { dom, autostart } }

/// What a call of `DOMAIN_SHUTDOWN` (33) carries, from client to server.
///
/// Asks a domain's guest to shut down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainShutdownArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainShutdownArgs { dom } }

/// What a call of `DOMAIN_SUSPEND` (34) carries, from client to server.
///
/// Pauses a domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSuspendArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainSuspendArgs { dom } }

/// What a call of `DOMAIN_UNDEFINE` (35) carries, from client to server.
///
/// Removes a domain's stored configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainUndefineArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainUndefineArgs { dom } }

/// What a call of `CONNECT_LIST_DOMAINS` (37) carries, from client to server.
///
/// Lists the numeric IDs of the active domains.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListDomainsArgs {
    /// Room in `ids`, in elements. (`int maxids`)
    pub maxids: i32,
}

xdr_struct! { ConnectListDomainsArgs { maxids } }

/// What the reply to `CONNECT_LIST_DOMAINS` (37) carries, from server to client.
///
/// Lists the numeric IDs of the active domains.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListDomainsRet {
    /// Filled with the IDs, in no particular order. (`int ids<REMOTE_DOMAIN_LIST_MAX>`)
    pub ids: Vec<i32>,
}

xdr_struct! { ConnectListDomainsRet { ids: array(limits::DOMAIN_LIST_MAX) } }

/// What the reply to `CONNECT_NUM_OF_DOMAINS` (51) carries, from server to client.
///
/// Counts the active domains.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectNumOfDomainsRet {
    /// `int num`
    pub num: i32,
}

xdr_struct! { ConnectNumOfDomainsRet { num } }

/// What a call of `DOMAIN_GET_SECURITY_LABEL` (121) carries, from client to server.
///
/// Reports the label that confines an active domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetSecurityLabelArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainGetSecurityLabelArgs { dom } }

/// What the reply to `DOMAIN_GET_SECURITY_LABEL` (121) carries, from server to client.
///
/// Reports the label that confines an active domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetSecurityLabelRet {
    /// Label, ended by NUL; empty when the domain is inactive or not confined. (`char
    /// label<REMOTE_SECURITY_LABEL_MAX>`)
    pub label: Vec<u8>,
    /// Whether violations are blocked rather than only logged. (`int enforcing`)
    pub enforcing: i32,
}

xdr_struct! { DomainGetSecurityLabelRet { label: array_of(limits::SECURITY_LABEL_MAX, Char), enforcing } }

/// What a call of `CONNECT_DOMAIN_XML_FROM_NATIVE` (135) carries, from client to server.
///
/// Translates a hypervisor's own configuration format into domain XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectDomainXmlFromNativeArgs {
    /// Name of the format, for example `xen-xl`, `vmware-vmx` or `lxc-tools`.
    /// (`remote_nonnull_string nativeFormat`)
    pub native_format: String,
    /// Configuration in that format. (`remote_nonnull_string nativeConfig`)
    pub native_config: String,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectDomainXmlFromNativeArgs { native_format, native_config, flags } }

/// What the reply to `CONNECT_DOMAIN_XML_FROM_NATIVE` (135) carries, from server to client.
///
/// Translates a hypervisor's own configuration format into domain XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectDomainXmlFromNativeRet {
    /// `remote_nonnull_string domainXml`
    pub domain_xml: String,
}

xdr_struct! { ConnectDomainXmlFromNativeRet { domain_xml } }

/// What a call of `CONNECT_DOMAIN_XML_TO_NATIVE` (136) carries, from client to server.
///
/// Translates domain XML into a hypervisor's own configuration format.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectDomainXmlToNativeArgs {
    /// Name of the format, for example `qemu-argv`, `xen-xl` or `vmware-vmx`.
    /// (`remote_nonnull_string nativeFormat`)
    pub native_format: String,
    /// Domain XML. (`remote_nonnull_string domainXml`)
    pub domain_xml: String,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectDomainXmlToNativeArgs { native_format, domain_xml, flags } }

/// What the reply to `CONNECT_DOMAIN_XML_TO_NATIVE` (136) carries, from server to client.
///
/// Translates domain XML into a hypervisor's own configuration format.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectDomainXmlToNativeRet {
    /// `remote_nonnull_string nativeConfig`
    pub native_config: String,
}

xdr_struct! { ConnectDomainXmlToNativeRet { native_config } }

/// What a call of `DOMAIN_IS_ACTIVE` (150) carries, from client to server.
///
/// Tells whether a domain is active, that is running or paused.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainIsActiveArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
}

xdr_struct! { DomainIsActiveArgs { dom } }

/// What the reply to `DOMAIN_IS_ACTIVE` (150) carries, from server to client.
///
/// Tells whether a domain is active, that is running or paused.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainIsActiveRet {
    /// `int active`
    pub active: i32,
}

xdr_struct! { DomainIsActiveRet { active } }

/// What a call of `DOMAIN_IS_PERSISTENT` (151) carries, from client to server.
///
/// Tells whether a domain has a stored configuration and so survives being stopped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainIsPersistentArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
}

xdr_struct! { DomainIsPersistentArgs { dom } }

/// What the reply to `DOMAIN_IS_PERSISTENT` (151) carries, from server to client.
///
/// Tells whether a domain has a stored configuration and so survives being stopped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainIsPersistentRet {
    /// `int persistent`
    pub persistent: i32,
}

xdr_struct! { DomainIsPersistentRet { persistent } }

/// What a call of `DOMAIN_CREATE_WITH_FLAGS` (196) carries, from client to server.
///
/// Starts a persistent domain from its stored configuration, with options.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainCreateWithFlagsArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Combination of `DomainCreateFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainCreateWithFlagsArgs { dom, flags } }

/// What the reply to `DOMAIN_CREATE_WITH_FLAGS` (196) carries, from server to client.
///
/// Starts a persistent domain from its stored configuration, with options.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainCreateWithFlagsRet {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainCreateWithFlagsRet { dom } }

/// What a call of `DOMAIN_IS_UPDATED` (202) carries, from client to server.
///
/// Tells whether an active domain's configuration has been altered since its start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainIsUpdatedArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
}

xdr_struct! { DomainIsUpdatedArgs { dom } }

/// What the reply to `DOMAIN_IS_UPDATED` (202) carries, from server to client.
///
/// Tells whether an active domain's configuration has been altered since its start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainIsUpdatedRet {
    /// `int updated`
    pub updated: i32,
}

xdr_struct! { DomainIsUpdatedRet { updated } }

/// What a call of `DOMAIN_GET_STATE` (212) carries, from client to server.
///
/// Reports a domain's state and how it came about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetStateArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetStateArgs { dom, flags } }

/// What the reply to `DOMAIN_GET_STATE` (212) carries, from server to client.
///
/// Reports a domain's state and how it came about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetStateRet {
    /// What the domain is doing. (`int state`)
    pub state: i32,
    /// Why, as a value of the enum that goes with the state (`DomainRunningReason`,
    /// `DomainPausedReason` and so on); may be NULL. (`int reason`)
    pub reason: i32,
}

xdr_struct! { DomainGetStateRet { state, reason } }

/// What a call of `DOMAIN_GET_CONTROL_INFO` (229) carries, from client to server.
///
/// Reports whether a domain's control channel can take commands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetControlInfoArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetControlInfoArgs { dom, flags } }

/// What the reply to `DOMAIN_GET_CONTROL_INFO` (229) carries, from server to client.
///
/// Reports whether a domain's control channel can take commands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetControlInfoRet {
    /// Whether commands can be taken. (`unsigned int state`)
    pub state: u32,
    /// Cause of an error; 0 in the other states. (`unsigned int details`)
    pub details: u32,
    /// Milliseconds since this state was entered. (`unsigned hyper stateTime`)
    pub state_time: u64,
}

xdr_struct! { DomainGetControlInfoRet { state, details, state_time } }

/// What a call of `DOMAIN_UNDEFINE_FLAGS` (231) carries, from client to server.
///
/// Removes a domain's stored configuration along with what belongs to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainUndefineFlagsArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Combination of `DomainUndefineFlagsValues` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainUndefineFlagsArgs { dom, flags } }

/// What a call of `DOMAIN_DESTROY_FLAGS` (234) carries, from client to server.
///
/// Stops a domain at once, with control over how hard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainDestroyFlagsArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Combination of `DomainDestroyFlagsValues` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainDestroyFlagsArgs { dom, flags } }

/// What a call of `DOMAIN_RESET` (245) carries, from client to server.
///
/// Resets a domain at once, as the reset button of a real machine does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainResetArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainResetArgs { dom, flags } }

/// What a call of `DOMAIN_SHUTDOWN_FLAGS` (258) carries, from client to server.
///
/// Asks a domain's guest to shut down, by the means given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainShutdownFlagsArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Combination of `DomainShutdownFlagValues` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainShutdownFlagsArgs { dom, flags } }

/// What a call of `DOMAIN_SET_METADATA` (264) carries, from client to server.
///
/// Changes or removes a domain's title, description or an application's metadata.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSetMetadataArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Part to change. (`int type`)
    pub type_: i32,
    /// New content; NULL removes the part. (`remote_string metadata`)
    pub metadata: Option<String>,
    /// Namespace prefix for the element; NULL for the other types. (`remote_string key`)
    pub key: Option<String>,
    /// Namespace URI of the element; NULL for the other types. (`remote_string uri`)
    pub uri: Option<String>,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSetMetadataArgs { dom, type_, metadata, key, uri, flags } }

/// What a call of `DOMAIN_GET_METADATA` (265) carries, from client to server.
///
/// Gives a domain's title, description or an application's metadata.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetMetadataArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Part wanted. (`int type`)
    pub type_: i32,
    /// Namespace URI of the element; NULL for the other types. (`remote_string uri`)
    pub uri: Option<String>,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetMetadataArgs { dom, type_, uri, flags } }

/// What the reply to `DOMAIN_GET_METADATA` (265) carries, from server to client.
///
/// Gives a domain's title, description or an application's metadata.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetMetadataRet {
    /// `remote_nonnull_string metadata`
    pub metadata: String,
}

xdr_struct! { DomainGetMetadataRet { metadata } }

/// What a call of `CONNECT_LIST_ALL_DOMAINS` (273) carries, from client to server.
///
/// Lists domains, active and inactive, as far as they match the filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListAllDomainsArgs {
    /// Whether the list is wanted, or only its length. (`int need_results`)
    pub need_results: i32,
    /// Combination of `ConnectListAllDomainsFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectListAllDomainsArgs { need_results, flags } }

/// What the reply to `CONNECT_LIST_ALL_DOMAINS` (273) carries, from server to client.
///
/// Lists domains, active and inactive, as far as they match the filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListAllDomainsRet {
    /// Array of handles, ended by NULL; the caller frees each handle and the array.
    /// (`remote_nonnull_domain domains<REMOTE_DOMAIN_LIST_MAX>`)
    pub domains: Vec<Domain>,
    /// `unsigned int ret`
    pub ret: u32,
}

xdr_struct! { ConnectListAllDomainsRet { domains: array(limits::DOMAIN_LIST_MAX), ret } }

/// What a call of `DOMAIN_GET_SECURITY_LABEL_LIST` (278) carries, from client to server.
///
/// Reports a domain's label from each security driver in use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetSecurityLabelListArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainGetSecurityLabelListArgs { dom } }

/// What the reply to `DOMAIN_GET_SECURITY_LABEL_LIST` (278) carries, from server to client.
///
/// Reports a domain's label from each security driver in use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetSecurityLabelListRet {
    /// `remote_domain_get_security_label_ret labels<REMOTE_SECURITY_LABEL_LIST_MAX>`
    pub labels: Vec<DomainGetSecurityLabelRet>,
    /// `int ret`
    pub ret: i32,
}

xdr_struct! { DomainGetSecurityLabelListRet { labels: array(limits::SECURITY_LABEL_LIST_MAX), ret } }

/// What a call of `DOMAIN_CREATE_XML_WITH_FILES` (309) carries, from client to server.
///
/// Starts a new transient domain from XML and hands open files to its init process.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainCreateXmlWithFilesArgs {
    /// `remote_nonnull_string xml_desc`
    pub xml_desc: String,
    /// Combination of `DomainCreateFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainCreateXmlWithFilesArgs { xml_desc, flags } }

/// What the reply to `DOMAIN_CREATE_XML_WITH_FILES` (309) carries, from server to client.
///
/// Starts a new transient domain from XML and hands open files to its init process.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainCreateXmlWithFilesRet {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainCreateXmlWithFilesRet { dom } }

/// What a call of `DOMAIN_CREATE_WITH_FILES` (310) carries, from client to server.
///
/// Starts a persistent domain and hands open files to its init process.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainCreateWithFilesArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Combination of `DomainCreateFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainCreateWithFilesArgs { dom, flags } }

/// What the reply to `DOMAIN_CREATE_WITH_FILES` (310) carries, from server to client.
///
/// Starts a persistent domain and hands open files to its init process.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainCreateWithFilesRet {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainCreateWithFilesRet { dom } }

/// What a call of `DOMAIN_DEFINE_XML_FLAGS` (350) carries, from client to server.
///
/// Stores a domain's configuration without starting it, optionally validated against the schema.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainDefineXmlFlagsArgs {
    /// Domain XML. (`remote_nonnull_string xml`)
    pub xml: String,
    /// Combination of `DomainDefineFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainDefineXmlFlagsArgs { xml, flags } }

/// What the reply to `DOMAIN_DEFINE_XML_FLAGS` (350) carries, from server to client.
///
/// Stores a domain's configuration without starting it, optionally validated against the schema.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainDefineXmlFlagsRet {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainDefineXmlFlagsRet { dom } }

/// What a call of `DOMAIN_RENAME` (358) carries, from client to server.
///
/// Gives a persistent domain a new name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainRenameArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// New name; without slashes. (`remote_string new_name`)
    pub new_name: Option<String>,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainRenameArgs { dom, new_name, flags } }

/// What the reply to `DOMAIN_RENAME` (358) carries, from server to client.
///
/// Gives a persistent domain a new name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainRenameRet {
    /// `int retcode`
    pub retcode: i32,
}

xdr_struct! { DomainRenameRet { retcode } }

/// What a call of `DOMAIN_SET_LIFECYCLE_ACTION` (390) carries, from client to server.
///
/// Changes what happens when a guest powers off, reboots or crashes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSetLifecycleActionArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Event that the action is for. (`unsigned int type`)
    pub type_: u32,
    /// What to do from now on. (`unsigned int action`)
    pub action: u32,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSetLifecycleActionArgs { dom, type_, action, flags } }

/// What a call of `DOMAIN_GET_LAUNCH_SECURITY_INFO` (396) carries, from client to server.
///
/// Reports what a guest's owner needs to attest a confidential domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetLaunchSecurityInfoArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetLaunchSecurityInfoArgs { dom, flags } }

/// What the reply to `DOMAIN_GET_LAUNCH_SECURITY_INFO` (396) carries, from server to client.
///
/// Reports what a guest's owner needs to attest a confidential domain.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainGetLaunchSecurityInfoRet {
    /// Allocated and filled; freed with `virTypedParamsFree`. (`remote_typed_param
    /// params<REMOTE_DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX>`)
    pub params: Vec<TypedParam>,
}

xdr_struct! { DomainGetLaunchSecurityInfoRet { params: array(limits::DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX) } }

/// What a call of `DOMAIN_GET_MESSAGES` (426) carries, from client to server.
///
/// Lists messages recorded about a domain, such as deprecated features it uses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetMessagesArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Combination of `DomainMessageType` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetMessagesArgs { dom, flags } }

/// What the reply to `DOMAIN_GET_MESSAGES` (426) carries, from server to client.
///
/// Lists messages recorded about a domain, such as deprecated features it uses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetMessagesRet {
    /// Messages for humans to read; the caller frees each and the array. (`remote_nonnull_string
    /// msgs<REMOTE_DOMAIN_MESSAGES_MAX>`)
    pub msgs: Vec<String>,
}

xdr_struct! { DomainGetMessagesRet { msgs: array(limits::DOMAIN_MESSAGES_MAX) } }

/// What a call of `DOMAIN_SET_LAUNCH_SECURITY_STATE` (439) carries, from client to server.
///
/// Injects a secret into a confidential domain.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainSetLaunchSecurityStateArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Secret, header and, if wanted, the address. (`remote_typed_param
    /// params<REMOTE_DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSetLaunchSecurityStateArgs { dom, params: array(limits::DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX), flags } }

/// What a call of `DOMAIN_GET_AUTOSTART_ONCE` (449) carries, from client to server.
///
/// Tells whether a domain is started the next time the host boots, and only then.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetAutostartOnceArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainGetAutostartOnceArgs { dom } }

/// What the reply to `DOMAIN_GET_AUTOSTART_ONCE` (449) carries, from server to client.
///
/// Tells whether a domain is started the next time the host boots, and only then.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetAutostartOnceRet {
    /// 1 when one automatic start is due, else 0. (`int autostart`)
    pub autostart: i32,
}

xdr_struct! { DomainGetAutostartOnceRet { autostart } }

/// What a call of `DOMAIN_SET_AUTOSTART_ONCE` (450) carries, from client to server.
///
/// Sets whether a domain is started the next time the host boots, and only then.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSetAutostartOnceArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// 1 to have it started once, 0 to cancel that. (`int autostart`)
    pub autostart: i32,
}

xdr_struct! { DomainSetAutostartOnceArgs { dom, autostart } }
