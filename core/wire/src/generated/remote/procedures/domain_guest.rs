// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: domain guest.

use crate::procedure::rule;
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Asks the guest to put itself to sleep.
    ///
    /// In C: `virDomainPMSuspendForDuration`.
    261 DomainPmSuspendForDuration(remote::DomainPmSuspendForDurationArgs) -> () {
        name: "DOMAIN_PM_SUSPEND_FOR_DURATION",
        function: Some("virDomainPMSuspendForDuration"),
        acl: &[rule("domain", "pm_control")],
    };

    /// Wakes a guest that put itself to sleep.
    ///
    /// In C: `virDomainPMWakeup`.
    267 DomainPmWakeup(remote::DomainPmWakeupArgs) -> () {
        name: "DOMAIN_PM_WAKEUP",
        function: Some("virDomainPMWakeup"),
        acl: &[rule("domain", "pm_control")],
    };

    /// Asks for the host name that the guest gives itself.
    ///
    /// In C: `virDomainGetHostname`.
    277 DomainGetHostname(remote::DomainGetHostnameArgs) -> remote::DomainGetHostnameRet {
        name: "DOMAIN_GET_HOSTNAME",
        function: Some("virDomainGetHostname"),
        acl: &[rule("domain", "write")],
    };

    /// Makes the guest discard unused blocks of its file systems, so that the host can give their
    /// storage back.
    ///
    /// In C: `virDomainFSTrim`.
    294 DomainFsTrim(remote::DomainFsTrimArgs) -> () {
        name: "DOMAIN_FSTRIM",
        function: Some("virDomainFSTrim"),
        acl: &[rule("domain", "fs_trim")],
    };

    /// Sends a signal to a process in the guest.
    ///
    /// In C: `virDomainSendProcessSignal`.
    295 DomainSendProcessSignal(remote::DomainSendProcessSignalArgs) -> () {
        name: "DOMAIN_SEND_PROCESS_SIGNAL",
        function: Some("virDomainSendProcessSignal"),
        acl: &[rule("domain", "send_signal")],
    };

    /// Makes the guest flush file systems and hold back writes to them.
    ///
    /// In C: `virDomainFSFreeze`.
    335 DomainFsFreeze(remote::DomainFsFreezeArgs) -> remote::DomainFsFreezeRet {
        name: "DOMAIN_FSFREEZE",
        function: Some("virDomainFSFreeze"),
        acl: &[rule("domain", "fs_freeze")],
    };

    /// Lets the guest write to frozen file systems again.
    ///
    /// In C: `virDomainFSThaw`.
    336 DomainFsThaw(remote::DomainFsThawArgs) -> remote::DomainFsThawRet {
        name: "DOMAIN_FSTHAW",
        function: Some("virDomainFSThaw"),
        acl: &[rule("domain", "fs_freeze")],
    };

    /// Reads the guest's clock.
    ///
    /// In C: `virDomainGetTime`.
    337 DomainGetTime(remote::DomainGetTimeArgs) -> remote::DomainGetTimeRet {
        name: "DOMAIN_GET_TIME",
        function: Some("virDomainGetTime"),
        acl: &[rule("domain", "write")],
    };

    /// Sets the guest's clock.
    ///
    /// In C: `virDomainSetTime`.
    338 DomainSetTime(remote::DomainSetTimeArgs) -> () {
        name: "DOMAIN_SET_TIME",
        function: Some("virDomainSetTime"),
        acl: &[rule("domain", "set_time")],
    };

    /// Lists the file systems mounted in the guest and the disks they lie on.
    ///
    /// In C: `virDomainGetFSInfo`.
    349 DomainGetFsInfo(remote::DomainGetFsInfoArgs) -> remote::DomainGetFsInfoRet {
        name: "DOMAIN_GET_FSINFO",
        function: Some("virDomainGetFSInfo"),
        acl: &[rule("domain", "fs_freeze")],
    };

    /// Lists the guest's network interfaces with their IP addresses.
    ///
    /// In C: `virDomainInterfaceAddresses`.
    353 DomainInterfaceAddresses(remote::DomainInterfaceAddressesArgs; source) -> remote::DomainInterfaceAddressesRet {
        name: "DOMAIN_INTERFACE_ADDRESSES",
        function: Some("virDomainInterfaceAddresses"),
        acl: &[
            rule("domain", "read"),
            rule("domain", "write").if_equals("source", 1 /* VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT */),
        ],
    };

    /// Sets the password of a user in the guest.
    ///
    /// In C: `virDomainSetUserPassword`.
    357 DomainSetUserPassword(remote::DomainSetUserPasswordArgs) -> () {
        name: "DOMAIN_SET_USER_PASSWORD",
        function: Some("virDomainSetUserPassword"),
        acl: &[rule("domain", "set_password")],
    };

    /// Asks the guest which virtual CPUs it has, uses, and can stop using.
    ///
    /// In C: `virDomainGetGuestVcpus`.
    371 DomainGetGuestVcpus(remote::DomainGetGuestVcpusArgs) -> remote::DomainGetGuestVcpusRet {
        name: "DOMAIN_GET_GUEST_VCPUS",
        function: Some("virDomainGetGuestVcpus"),
        acl: &[rule("domain", "write")],
    };

    /// Makes the guest start or stop using virtual CPUs.
    ///
    /// In C: `virDomainSetGuestVcpus`.
    372 DomainSetGuestVcpus(remote::DomainSetGuestVcpusArgs) -> () {
        name: "DOMAIN_SET_GUEST_VCPUS",
        function: Some("virDomainSetGuestVcpus"),
        acl: &[rule("domain", "write")],
    };

    /// Asks the guest about itself.
    ///
    /// In C: `virDomainGetGuestInfo`.
    418 DomainGetGuestInfo(remote::DomainGetGuestInfoArgs) -> remote::DomainGetGuestInfoRet {
        name: "DOMAIN_GET_GUEST_INFO",
        function: Some("virDomainGetGuestInfo"),
        acl: &[rule("domain", "write")],
    };

    /// Sets how long later calls wait for the guest agent to answer.
    ///
    /// In C: `virDomainAgentSetResponseTimeout`.
    420 DomainAgentSetResponseTimeout(remote::DomainAgentSetResponseTimeoutArgs) -> remote::DomainAgentSetResponseTimeoutRet {
        name: "DOMAIN_AGENT_SET_RESPONSE_TIMEOUT",
        function: Some("virDomainAgentSetResponseTimeout"),
        acl: &[rule("domain", "write")],
    };

    /// Lists the SSH keys that may log in as a user of the guest.
    ///
    /// In C: `virDomainAuthorizedSSHKeysGet`.
    424 DomainAuthorizedSshKeysGet(remote::DomainAuthorizedSshKeysGetArgs) -> remote::DomainAuthorizedSshKeysGetRet {
        name: "DOMAIN_AUTHORIZED_SSH_KEYS_GET",
        function: Some("virDomainAuthorizedSSHKeysGet"),
        acl: &[rule("domain", "write")],
    };

    /// Changes the SSH keys that may log in as a user of the guest.
    ///
    /// In C: `virDomainAuthorizedSSHKeysSet`.
    425 DomainAuthorizedSshKeysSet(remote::DomainAuthorizedSshKeysSetArgs) -> () {
        name: "DOMAIN_AUTHORIZED_SSH_KEYS_SET",
        function: Some("virDomainAuthorizedSSHKeysSet"),
        acl: &[rule("domain", "write")],
    };
}
