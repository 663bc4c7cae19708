// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: domain guest.

use crate::remote::{Domain, DomainFsinfo, DomainInterface, TypedParam, limits};
use crate::xdr::array;
use crate::xdr_struct;

/// What a call of `DOMAIN_PM_SUSPEND_FOR_DURATION` (261) carries, from client to server.
///
/// Asks the guest to put itself to sleep.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainPmSuspendForDurationArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Where the state goes: memory, disk, or both. (`unsigned int target`)
    pub target: u32,
    /// After how many seconds it wakes up by itself; 0 is never, and drivers may allow nothing
    /// else. (`unsigned hyper duration`)
    pub duration: u64,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainPmSuspendForDurationArgs { dom, target, duration, flags } }

/// What a call of `DOMAIN_PM_WAKEUP` (267) carries, from client to server.
///
/// Wakes a guest that put itself to sleep.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainPmWakeupArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainPmWakeupArgs { dom, flags } }

/// What a call of `DOMAIN_GET_HOSTNAME` (277) carries, from client to server.
///
/// Asks for the host name that the guest gives itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetHostnameArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Combination of `DomainGetHostnameFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetHostnameArgs { dom, flags } }

/// What the reply to `DOMAIN_GET_HOSTNAME` (277) carries, from server to client.
///
/// Asks for the host name that the guest gives itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetHostnameRet {
    /// `remote_nonnull_string hostname`
    pub hostname: String,
}

xdr_struct! { DomainGetHostnameRet { hostname } }

/// What a call of `DOMAIN_FSTRIM` (294) carries, from client to server.
///
/// Makes the guest discard unused blocks of its file systems, so that the host can give their
/// storage back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainFsTrimArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Where the file system is mounted; NULL means all, and drivers may allow nothing else.
    /// (`remote_string mountPoint`)
    pub mount_point: Option<String>,
    /// Shortest run of free blocks worth discarding, in bytes; a hint, and 0 means every run.
    /// (`unsigned hyper minimum`)
    pub minimum: u64,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainFsTrimArgs { dom, mount_point, minimum, flags } }

/// What a call of `DOMAIN_SEND_PROCESS_SIGNAL` (295) carries, from client to server.
///
/// Sends a signal to a process in the guest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSendProcessSignalArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Process number as seen inside the guest; a negative one means a process group, 0 is not
    /// allowed. (`hyper pid_value`)
    pub pid_value: i64,
    /// Signal to send. (`unsigned int signum`)
    pub signum: u32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSendProcessSignalArgs { dom, pid_value, signum, flags } }

/// What a call of `DOMAIN_FSFREEZE` (335) carries, from client to server.
///
/// Makes the guest flush file systems and hold back writes to them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainFsFreezeArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Where the file systems are mounted; NULL with `nmountpoints` 0 means all.
    /// (`remote_nonnull_string mountpoints<REMOTE_DOMAIN_FSFREEZE_MOUNTPOINTS_MAX>`)
    pub mountpoints: Vec<String>,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainFsFreezeArgs { dom, mountpoints: array(limits::DOMAIN_FSFREEZE_MOUNTPOINTS_MAX), flags } }

/// What the reply to `DOMAIN_FSFREEZE` (335) carries, from server to client.
///
/// Makes the guest flush file systems and hold back writes to them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainFsFreezeRet {
    /// `int filesystems`
    pub filesystems: i32,
}

xdr_struct! { DomainFsFreezeRet { filesystems } }

/// What a call of `DOMAIN_FSTHAW` (336) carries, from client to server.
///
/// Lets the guest write to frozen file systems again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainFsThawArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Where the file systems are mounted; NULL with `nmountpoints` 0 means all.
    /// (`remote_nonnull_string mountpoints<REMOTE_DOMAIN_FSFREEZE_MOUNTPOINTS_MAX>`)
    pub mountpoints: Vec<String>,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainFsThawArgs { dom, mountpoints: array(limits::DOMAIN_FSFREEZE_MOUNTPOINTS_MAX), flags } }

/// What the reply to `DOMAIN_FSTHAW` (336) carries, from server to client.
///
/// Lets the guest write to frozen file systems again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainFsThawRet {
    /// `int filesystems`
    pub filesystems: i32,
}

xdr_struct! { DomainFsThawRet { filesystems } }

/// What a call of `DOMAIN_GET_TIME` (337) carries, from client to server.
///
/// Reads the guest's clock.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetTimeArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetTimeArgs { dom, flags } }

/// What the reply to `DOMAIN_GET_TIME` (337) carries, from server to client.
///
/// Reads the guest's clock.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetTimeRet {
    /// Seconds since 1970, in UTC. (`hyper seconds`)
    pub seconds: i64,
    /// Nanoseconds within the second. (`unsigned int nseconds`)
    pub nseconds: u32,
}

xdr_struct! { DomainGetTimeRet { seconds, nseconds } }

/// What a call of `DOMAIN_SET_TIME` (338) carries, from client to server.
///
/// Sets the guest's clock.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSetTimeArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Seconds since 1970, in UTC. (`hyper seconds`)
    pub seconds: i64,
    /// Nanoseconds within the second, below 1000000000. (`unsigned int nseconds`)
    pub nseconds: u32,
    /// Combination of `DomainSetTimeFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSetTimeArgs { dom, seconds, nseconds, flags } }

/// What a call of `DOMAIN_GET_FSINFO` (349) carries, from client to server.
///
/// Lists the file systems mounted in the guest and the disks they lie on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetFsInfoArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetFsInfoArgs { dom, flags } }

/// What the reply to `DOMAIN_GET_FSINFO` (349) carries, from server to client.
///
/// Lists the file systems mounted in the guest and the disks they lie on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetFsInfoRet {
    /// Set to an array of pointers to the records; set to NULL on error. (`remote_domain_fsinfo
    /// info<REMOTE_DOMAIN_FSINFO_MAX>`)
    pub info: Vec<DomainFsinfo>,
    /// `unsigned int ret`
    pub ret: u32,
}

xdr_struct! { DomainGetFsInfoRet { info: array(limits::DOMAIN_FSINFO_MAX), ret } }

/// What a call of `DOMAIN_INTERFACE_ADDRESSES` (353) carries, from client to server.
///
/// Lists the guest's network interfaces with their IP addresses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainInterfaceAddressesArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Whom to ask. (`unsigned int source`)
    pub source: u32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainInterfaceAddressesArgs { dom, source, flags } }

/// What the reply to `DOMAIN_INTERFACE_ADDRESSES` (353) carries, from server to client.
///
/// Lists the guest's network interfaces with their IP addresses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainInterfaceAddressesRet {
    /// Set to an array of pointers to the records; set to NULL on error. (`remote_domain_interface
    /// ifaces<REMOTE_DOMAIN_INTERFACE_MAX>`)
    pub ifaces: Vec<DomainInterface>,
}

xdr_struct! { DomainInterfaceAddressesRet { ifaces: array(limits::DOMAIN_INTERFACE_MAX) } }

/// What a call of `DOMAIN_SET_USER_PASSWORD` (357) carries, from client to server.
///
/// Sets the password of a user in the guest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSetUserPasswordArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Name of the user. (`remote_string user`)
    pub user: Option<String>,
    /// New password, in plain text unless `VIR_DOMAIN_PASSWORD_ENCRYPTED` is given. (`remote_string
    /// password`)
    pub password: Option<String>,
    /// Combination of `DomainSetUserPasswordFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSetUserPasswordArgs { dom, user, password, flags } }

/// What a call of `DOMAIN_GET_GUEST_VCPUS` (371) carries, from client to server.
///
/// Asks the guest which virtual CPUs it has, uses, and can stop using.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetGuestVcpusArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetGuestVcpusArgs { dom, flags } }

/// What the reply to `DOMAIN_GET_GUEST_VCPUS` (371) carries, from server to client.
///
/// Asks the guest which virtual CPUs it has, uses, and can stop using.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainGetGuestVcpusRet {
    /// Set to an array of parameters. (`remote_typed_param
    /// params<REMOTE_DOMAIN_GUEST_VCPU_PARAMS_MAX>`)
    pub params: Vec<TypedParam>,
}

xdr_struct! { DomainGetGuestVcpusRet { params: array(limits::DOMAIN_GUEST_VCPU_PARAMS_MAX) } }

/// What a call of `DOMAIN_SET_GUEST_VCPUS` (372) carries, from client to server.
///
/// Makes the guest start or stop using virtual CPUs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSetGuestVcpusArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Virtual CPUs in the guest's numbering, as a list such as `0-3,5`. (`remote_nonnull_string
    /// cpumap`)
    pub cpumap: String,
    /// 1 to use them, 0 to stop using them. (`int state`)
    pub state: i32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSetGuestVcpusArgs { dom, cpumap, state, flags } }

/// What a call of `DOMAIN_GET_GUEST_INFO` (418) carries, from client to server.
///
/// Asks the guest about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetGuestInfoArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Groups of facts wanted; 0 means all. (`unsigned int types`)
    pub types: u32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetGuestInfoArgs { dom, types, flags } }

/// What the reply to `DOMAIN_GET_GUEST_INFO` (418) carries, from server to client.
///
/// Asks the guest about itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainGetGuestInfoRet {
    /// Set to an array of parameters. (`remote_typed_param
    /// params<REMOTE_DOMAIN_GUEST_INFO_PARAMS_MAX>`)
    pub params: Vec<TypedParam>,
}

xdr_struct! { DomainGetGuestInfoRet { params: array(limits::DOMAIN_GUEST_INFO_PARAMS_MAX) } }

/// What a call of `DOMAIN_AGENT_SET_RESPONSE_TIMEOUT` (420) carries, from client to server.
///
/// Sets how long later calls wait for the guest agent to answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainAgentSetResponseTimeoutArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Seconds, or one of the negative values of `virDomainAgentResponseTimeoutValues`; 0 does not
    /// wait. (`int timeout`)
    pub timeout: i32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainAgentSetResponseTimeoutArgs { dom, timeout, flags } }

/// What the reply to `DOMAIN_AGENT_SET_RESPONSE_TIMEOUT` (420) carries, from server to client.
///
/// Sets how long later calls wait for the guest agent to answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainAgentSetResponseTimeoutRet {
    /// `int result`
    pub result: i32,
}

xdr_struct! { DomainAgentSetResponseTimeoutRet { result } }

/// What a call of `DOMAIN_AUTHORIZED_SSH_KEYS_GET` (424) carries, from client to server.
///
/// Lists the SSH keys that may log in as a user of the guest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainAuthorizedSshKeysGetArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Name of the user in the guest. (`remote_nonnull_string user`)
    pub user: String,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainAuthorizedSshKeysGetArgs { dom, user, flags } }

/// What the reply to `DOMAIN_AUTHORIZED_SSH_KEYS_GET` (424) carries, from server to client.
///
/// Lists the SSH keys that may log in as a user of the guest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainAuthorizedSshKeysGetRet {
    /// Set to an array ended by NULL, one key per entry as in `authorized_keys`; the caller frees
    /// each entry and the array. (`remote_nonnull_string
    /// keys<REMOTE_DOMAIN_AUTHORIZED_SSH_KEYS_MAX>`)
    pub keys: Vec<String>,
}

xdr_struct! { DomainAuthorizedSshKeysGetRet { keys: array(limits::DOMAIN_AUTHORIZED_SSH_KEYS_MAX) } }

/// What a call of `DOMAIN_AUTHORIZED_SSH_KEYS_SET` (425) carries, from client to server.
///
/// Changes the SSH keys that may log in as a user of the guest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainAuthorizedSshKeysSetArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Name of the user in the guest. (`remote_nonnull_string user`)
    pub user: String,
    /// One key per entry, as in `authorized_keys`; NULL with `nkeys` 0 removes all when no flag is
    /// given. (`remote_nonnull_string keys<REMOTE_DOMAIN_AUTHORIZED_SSH_KEYS_MAX>`)
    pub keys: Vec<String>,
    /// Combination of `DomainAuthorizedSSHKeysSetFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainAuthorizedSshKeysSetArgs { dom, user, keys: array(limits::DOMAIN_AUTHORIZED_SSH_KEYS_MAX), flags } }
