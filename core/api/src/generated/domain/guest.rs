// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Domain`: calls about guest.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about guest.
impl Domain {
    /// Asks the guest to put itself to sleep.
    ///
    /// It is not the same as pausing: the guest's own power management does the work, mostly by way of the guest agent. `virDomainPMWakeup` wakes it up, from memory or a hybrid sleep; a guest that sleeps on disk is off and is started again. Success means that the guest took the request, not that it sleeps already.
    ///
    /// - `target`: Where the state goes: memory, disk, or both.
    /// - `duration`: After how many seconds it wakes up by itself; 0 is never, and drivers may allow nothing else.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainPMSuspendForDuration`, since 0.9.10.
    pub fn pm_suspend_for_duration(&self, target: NodeSuspendTarget, duration: u64, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainPMSuspendForDuration")?;
        conn.driver().before("virDomainPMSuspendForDuration")?;
        conn.hypervisor().domain_pm_suspend_for_duration(self.object(), target, duration, flags)
    }

    /// Wakes a guest that put itself to sleep. A guest that does not sleep gives `VIR_ERR_OPERATION_INVALID`.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainPMWakeup`, since 0.9.11.
    pub fn pm_wakeup(&self, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainPMWakeup")?;
        conn.driver().before("virDomainPMWakeup")?;
        conn.hypervisor().domain_pm_wakeup(self.object(), flags)
    }

    /// Asks for the host name that the guest gives itself.
    ///
    /// Without flags the driver chooses the source. No name to be found gives `VIR_ERR_NO_HOSTNAME`. Needs a connection that is not read-only. The caller frees the text.
    ///
    /// - `flags`: Combination of `DomainGetHostnameFlags` values.
    ///
    /// In C: `virDomainGetHostname`, since 0.10.0.
    pub fn hostname(&self, flags: DomainGetHostnameFlags) -> Result<String> {
        let conn = self.conn();
        conn.require_write("virDomainGetHostname")?;
        conn.driver().before("virDomainGetHostname")?;
        conn.hypervisor().domain_get_hostname(self.object(), flags)
    }

    /// Sends a signal to a process in the guest.
    ///
    /// Made for containers; drivers may allow only the first process. The domain has to be running.
    ///
    /// - `pid_value`: Process number as seen inside the guest; a negative one means a process group, 0 is not allowed.
    /// - `signum`: Signal to send.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSendProcessSignal`, since 1.0.1.
    pub fn send_process_signal(&self, pid_value: i64, signum: DomainProcessSignal, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSendProcessSignal")?;
        conn.driver().before("virDomainSendProcessSignal")?;
        conn.hypervisor().domain_send_process_signal(self.object(), pid_value, signum, flags)
    }

    /// Makes the guest discard unused blocks of its file systems, so that the host can give their storage back.
    ///
    /// Needs the guest agent.
    ///
    /// - `mount_point`: Where the file system is mounted; NULL means all, and drivers may allow nothing else.
    /// - `minimum`: Shortest run of free blocks worth discarding, in bytes; a hint, and 0 means every run.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainFSTrim`, since 1.0.1.
    pub fn fs_trim(&self, mount_point: Option<&str>, minimum: u64, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainFSTrim")?;
        conn.driver().before("virDomainFSTrim")?;
        conn.hypervisor().domain_fs_trim(self.object(), mount_point, minimum, flags)
    }

    /// Makes the guest flush file systems and hold back writes to them.
    ///
    /// Together with `virDomainFSThaw` it gives snapshots whose contents are consistent. Needs the guest agent, and the guest should not stay frozen for long.
    ///
    /// - `mountpoints`: Where the file systems are mounted; NULL with `nmountpoints` 0 means all.
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: How many file systems got frozen.
    ///
    /// In C: `virDomainFSFreeze`, since 1.2.5.
    pub fn fs_freeze(&self, mountpoints: &[&str], flags: u32) -> Result<i32> {
        let conn = self.conn();
        conn.require_write("virDomainFSFreeze")?;
        conn.driver().before("virDomainFSFreeze")?;
        conn.hypervisor().domain_fs_freeze(self.object(), mountpoints, flags)
    }

    /// Lets the guest write to frozen file systems again. Needs the guest agent. Nothing frozen is not an error.
    ///
    /// - `mountpoints`: Where the file systems are mounted; NULL with `nmountpoints` 0 means all. Drivers may ignore the list and thaw all.
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: How many file systems got thawed.
    ///
    /// In C: `virDomainFSThaw`, since 1.2.5.
    pub fn fs_thaw(&self, mountpoints: &[&str], flags: u32) -> Result<i32> {
        let conn = self.conn();
        conn.require_write("virDomainFSThaw")?;
        conn.driver().before("virDomainFSThaw")?;
        conn.hypervisor().domain_fs_thaw(self.object(), mountpoints, flags)
    }

    /// Lists the file systems mounted in the guest and the disks they lie on.
    ///
    /// Needs the guest agent and a connection that is not read-only. Each record is freed with `virDomainFSInfoFree`, the array with `free`.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGetFSInfo`, since 1.2.11.
    pub fn fs_info(&self, flags: u32) -> Result<Vec<DomainFsInfo>> {
        let conn = self.conn();
        conn.require_write("virDomainGetFSInfo")?;
        conn.driver().before("virDomainGetFSInfo")?;
        conn.hypervisor().domain_get_fs_info(self.object(), flags)
    }

    /// Reads the guest's clock.
    ///
    /// Needs the guest agent and a connection that is not read-only. The answer takes its time on the way, so do not rely on the nanoseconds.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGetTime`, since 1.2.5.
    pub fn time(&self, flags: u32) -> Result<(i64, u32)> {
        let conn = self.conn();
        conn.require_write("virDomainGetTime")?;
        conn.driver().before("virDomainGetTime")?;
        conn.hypervisor().domain_get_time(self.object(), flags)
    }

    /// Sets the guest's clock.
    ///
    /// Meant for guests that have been paused or restored and are behind. Needs the guest agent; with `VIR_DOMAIN_TIME_SYNC` the guest reads the real-time clock of its virtual hardware, which the driver may set right first.
    ///
    /// - `seconds`: Seconds since 1970, in UTC.
    /// - `nseconds`: Nanoseconds within the second, below 1000000000.
    /// - `flags`: Combination of `DomainSetTimeFlags` values.
    ///
    /// In C: `virDomainSetTime`, since 1.2.5.
    pub fn set_time(&self, seconds: i64, nseconds: u32, flags: DomainSetTimeFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetTime")?;
        conn.driver().before("virDomainSetTime")?;
        conn.hypervisor().domain_set_time(self.object(), seconds, nseconds, flags)
    }

    /// Lists the guest's network interfaces with their IP addresses.
    ///
    /// What is found depends on the source: leases know only addresses given out by DHCP on managed networks, the ARP table only neighbours that have talked lately, the agent knows all and needs a connection that is not read-only. Each record is freed with `virDomainInterfaceFree`, the array with `free`. The domain has to be running.
    ///
    /// - `source`: Whom to ask.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainInterfaceAddresses`, since 1.2.14.
    pub fn interface_addresses(&self, source: DomainInterfaceAddressesSource, flags: u32) -> Result<Vec<DomainInterface>> {
        let conn = self.conn();
        if source == DomainInterfaceAddressesSource::AGENT { conn.require_write("virDomainInterfaceAddresses")?; }
        conn.driver().before("virDomainInterfaceAddresses")?;
        conn.hypervisor().domain_interface_addresses(self.object(), source, flags)
    }

    /// Sets the password of a user in the guest.
    ///
    /// Needs the guest agent, or a container whose file system the driver can reach. The user has to exist.
    ///
    /// - `user`: Name of the user.
    /// - `password`: New password, in plain text unless `VIR_DOMAIN_PASSWORD_ENCRYPTED` is given.
    /// - `flags`: Combination of `DomainSetUserPasswordFlags` values.
    ///
    /// In C: `virDomainSetUserPassword`, since 1.2.16.
    pub fn set_user_password(&self, user: &str, password: &str, flags: DomainSetUserPasswordFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetUserPassword")?;
        conn.driver().before("virDomainSetUserPassword")?;
        conn.hypervisor().domain_set_user_password(self.object(), user, password, flags)
    }

    /// Asks the guest which virtual CPUs it has, uses, and can stop using.
    ///
    /// Its numbering may differ from the domain's. Needs the guest agent and a connection that is not read-only. Free the answer with `virTypedParamsFree`.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGetGuestVcpus`, since 2.0.0.
    pub fn guest_vcpus(&self, flags: u32) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.require_write("virDomainGetGuestVcpus")?;
        conn.driver().before("virDomainGetGuestVcpus")?;
        conn.hypervisor().domain_get_guest_vcpus(self.object(), flags)
    }

    /// Makes the guest start or stop using virtual CPUs.
    ///
    /// Nothing is plugged in or out, so the guest may undo it; see `virDomainSetVcpu` for that. Needs the guest agent. CPU 0 mostly cannot be stopped.
    ///
    /// - `cpumap`: Virtual CPUs in the guest's numbering, as a list such as `0-3,5`.
    /// - `state`: 1 to use them, 0 to stop using them.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSetGuestVcpus`, since 2.0.0.
    pub fn set_guest_vcpus(&self, cpumap: &str, state: bool, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetGuestVcpus")?;
        conn.driver().before("virDomainSetGuestVcpus")?;
        conn.hypervisor().domain_set_guest_vcpus(self.object(), cpumap, state, flags)
    }

    /// Asks the guest about itself.
    ///
    /// With `types` 0 all groups come that the guest knows; groups asked for by name that it does not know are an error. Needs the guest agent and a connection that is not read-only. The guest answers for itself: do not trust the data more than the guest. Free the answer with `virTypedParamsFree`.
    ///
    /// - `types`: Groups of facts wanted; 0 means all.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGetGuestInfo`, since 5.7.0.
    pub fn guest_info(&self, types: DomainGuestInfoTypes, flags: u32) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.require_write("virDomainGetGuestInfo")?;
        conn.driver().before("virDomainGetGuestInfo")?;
        conn.hypervisor().domain_get_guest_info(self.object(), types, flags)
    }

    /// Sets how long later calls wait for the guest agent to answer.
    ///
    /// It holds for the domain, whoever makes the calls, while it is running. The first check whether the agent is alive is affected too, so a short time makes calls fail with `VIR_ERR_AGENT_UNRESPONSIVE`.
    ///
    /// - `timeout`: Seconds, or one of the negative values of `virDomainAgentResponseTimeoutValues`; 0 does not wait.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainAgentSetResponseTimeout`, since 5.10.0.
    pub fn agent_set_response_timeout(&self, timeout: i32, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainAgentSetResponseTimeout")?;
        conn.driver().before("virDomainAgentSetResponseTimeout")?;
        conn.hypervisor().domain_agent_set_response_timeout(self.object(), timeout, flags)
    }

    /// Lists the SSH keys that may log in as a user of the guest.
    ///
    /// Needs the guest agent and a connection that is not read-only.
    ///
    /// - `user`: Name of the user in the guest.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainAuthorizedSSHKeysGet`, since 6.10.0.
    pub fn authorized_ssh_keys(&self, user: &str, flags: u32) -> Result<Vec<String>> {
        let conn = self.conn();
        conn.require_write("virDomainAuthorizedSSHKeysGet")?;
        conn.driver().before("virDomainAuthorizedSSHKeysGet")?;
        conn.hypervisor().domain_authorized_ssh_keys_get(self.object(), user, flags)
    }

    /// Changes the SSH keys that may log in as a user of the guest.
    ///
    /// Without flags the given keys replace all others. The file and its directory are made when missing, but not with `VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE`. Needs the guest agent.
    ///
    /// - `user`: Name of the user in the guest.
    /// - `keys`: One key per entry, as in `authorized_keys`; NULL with `nkeys` 0 removes all when no flag is given.
    /// - `flags`: Combination of `DomainAuthorizedSSHKeysSetFlags` values.
    ///
    /// In C: `virDomainAuthorizedSSHKeysSet`, since 6.10.0.
    pub fn authorized_ssh_keys_set(&self, user: &str, keys: &[&str], flags: DomainAuthorizedSshKeysSetFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainAuthorizedSSHKeysSet")?;
        conn.driver().before("virDomainAuthorizedSSHKeysSet")?;
        conn.hypervisor().domain_authorized_ssh_keys_set(self.object(), user, keys, flags)
    }
}
