// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: qemu.

use crate::procedure::{Priority, rule};
use crate::{procedures, qemu};

procedures! { qemu::PROGRAM;
    /// Sends a command to a guest's QEMU monitor and waits for the reply.
    ///
    /// In C: `virDomainQemuMonitorCommand`.
    1 DomainMonitorCommand(qemu::DomainMonitorCommandArgs) -> qemu::DomainMonitorCommandRet {
        name: "DOMAIN_MONITOR_COMMAND",
        function: Some("virDomainQemuMonitorCommand"),
        acl: &[rule("domain", "write")],
    };

    /// Takes a QEMU process that was started by hand under management.
    ///
    /// In C: `virDomainQemuAttach`.
    2 DomainAttach(qemu::DomainAttachArgs) -> qemu::DomainAttachRet {
        name: "DOMAIN_ATTACH",
        function: Some("virDomainQemuAttach"),
        acl: &[
            rule("domain", "start"),
            rule("domain", "write"),
        ],
    };

    /// Sends a command to the agent inside a guest and waits for the reply.
    ///
    /// In C: `virDomainQemuAgentCommand`.
    3 DomainAgentCommand(qemu::DomainAgentCommandArgs) -> qemu::DomainAgentCommandRet {
        name: "DOMAIN_AGENT_COMMAND",
        function: Some("virDomainQemuAgentCommand"),
        acl: &[rule("domain", "write")],
    };

    /// Registers a callback for raw events of QEMU monitors.
    ///
    /// In C: `virConnectDomainQemuMonitorEventRegister`.
    4 ConnectDomainMonitorEventRegister(qemu::ConnectDomainMonitorEventRegisterArgs) -> qemu::ConnectDomainMonitorEventRegisterRet {
        name: "CONNECT_DOMAIN_MONITOR_EVENT_REGISTER",
        function: Some("virConnectDomainQemuMonitorEventRegister"),
        priority: Priority::High,
        acl: &[
            rule("connect", "search_domains"),
            rule("connect", "write"),
        ],
        acl_filter: &[rule("domain", "getattr")],
    };

    /// Removes a QEMU monitor event callback.
    ///
    /// In C: `virConnectDomainQemuMonitorEventDeregister`.
    5 ConnectDomainMonitorEventDeregister(qemu::ConnectDomainMonitorEventDeregisterArgs) -> () {
        name: "CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER",
        function: Some("virConnectDomainQemuMonitorEventDeregister"),
        priority: Priority::High,
        acl: &[rule("connect", "write")],
    };

    /// Sends a command to a guest's QEMU monitor, with file descriptors attached.
    ///
    /// In C: `virDomainQemuMonitorCommandWithFiles`.
    7 DomainMonitorCommandWithFiles(qemu::DomainMonitorCommandWithFilesArgs) -> qemu::DomainMonitorCommandWithFilesRet {
        name: "DOMAIN_MONITOR_COMMAND_WITH_FILES",
        function: Some("virDomainQemuMonitorCommandWithFiles"),
        acl: &[rule("domain", "write")],
    };
}
