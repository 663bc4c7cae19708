// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainQemuMonitorCommandFlags: Language of a monitor command.
type DomainQemuMonitorCommandFlags uint

const (
	// DOMAIN_QEMU_MONITOR_COMMAND_DEFAULT (C.VIR_DOMAIN_QEMU_MONITOR_COMMAND_DEFAULT): QMP: JSON in and
	// out.
	DOMAIN_QEMU_MONITOR_COMMAND_DEFAULT DomainQemuMonitorCommandFlags = 0

	// DOMAIN_QEMU_MONITOR_COMMAND_HMP (C.VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP): The human monitor's plain
	// text.
	DOMAIN_QEMU_MONITOR_COMMAND_HMP DomainQemuMonitorCommandFlags = 1
)

// DomainQemuAgentCommandTimeout: How long to wait for the guest agent: a special value, or seconds.
type DomainQemuAgentCommandTimeout int

const (
	// DOMAIN_QEMU_AGENT_COMMAND_MIN (C.VIR_DOMAIN_QEMU_AGENT_COMMAND_MIN): Lowest value that is valid.
	DOMAIN_QEMU_AGENT_COMMAND_MIN DomainQemuAgentCommandTimeout = -2

	// DOMAIN_QEMU_AGENT_COMMAND_BLOCK (C.VIR_DOMAIN_QEMU_AGENT_COMMAND_BLOCK): Wait without end.
	DOMAIN_QEMU_AGENT_COMMAND_BLOCK DomainQemuAgentCommandTimeout = -2

	// DOMAIN_QEMU_AGENT_COMMAND_DEFAULT (C.VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT): Wait for the default
	// time of 5 seconds.
	DOMAIN_QEMU_AGENT_COMMAND_DEFAULT DomainQemuAgentCommandTimeout = -1

	// DOMAIN_QEMU_AGENT_COMMAND_NOWAIT (C.VIR_DOMAIN_QEMU_AGENT_COMMAND_NOWAIT): Do not wait for a reply.
	DOMAIN_QEMU_AGENT_COMMAND_NOWAIT DomainQemuAgentCommandTimeout = 0

	// DOMAIN_QEMU_AGENT_COMMAND_SHUTDOWN (C.VIR_DOMAIN_QEMU_AGENT_COMMAND_SHUTDOWN): Seconds to wait for a
	// command that shuts the guest down.
	DOMAIN_QEMU_AGENT_COMMAND_SHUTDOWN DomainQemuAgentCommandTimeout = 60
)

// DomainQemuMonitorEventFlags: How the name given for monitor events is matched.
type DomainQemuMonitorEventFlags uint

const (
	// CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX
	// (C.VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX): The name is a regular expression.
	CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX DomainQemuMonitorEventFlags = 1

	// CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE
	// (C.VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE): Upper and lower case are the same.
	CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE DomainQemuMonitorEventFlags = 2
)
