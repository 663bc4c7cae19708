/* Generated from api-spec by `cargo xtask generate`. Do not edit.
 *
 * libvirt-qemu.h: what only QEMU has.
 */
#ifndef LIBVIRT_QEMU_H
# define LIBVIRT_QEMU_H

# include <libvirt/libvirt.h>

# ifdef __cplusplus
extern "C" {
# endif

/** Language of a monitor command. */
typedef enum {
    /** QMP: JSON in and out. @since 0.8.8 */
    VIR_DOMAIN_QEMU_MONITOR_COMMAND_DEFAULT = 0,
    /** The human monitor's plain text. @since 0.8.8 */
    VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP = 1
} virDomainQemuMonitorCommandFlags;

/** How long to wait for the guest agent: a special value, or seconds. */
typedef enum {
    /** Lowest value that is valid. @since 0.10.0 */
    VIR_DOMAIN_QEMU_AGENT_COMMAND_MIN = -2,
    /** Wait without end. @since 0.10.0 */
    VIR_DOMAIN_QEMU_AGENT_COMMAND_BLOCK = -2,
    /** Wait for the default time of 5 seconds. @since 0.10.0 */
    VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT = -1,
    /** Do not wait for a reply. @since 0.10.0 */
    VIR_DOMAIN_QEMU_AGENT_COMMAND_NOWAIT = 0,
    /** Seconds to wait for a command that shuts the guest down. @since 1.2.15 */
    VIR_DOMAIN_QEMU_AGENT_COMMAND_SHUTDOWN = 60
} virDomainQemuAgentCommandTimeoutValues;

/** How the name given for monitor events is matched. */
typedef enum {
    /** The name is a regular expression. @since 1.2.3 */
    VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX = 1,
    /** Upper and lower case are the same. @since 1.2.3 */
    VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE = 1 << 1
} virConnectDomainQemuMonitorEventRegisterFlags;

/**
 * Is told of an event on a guest's QEMU monitor, as QEMU sent it.
 *
 * Both handles are lent for the time of the call.
 *
 * @param conn The connection to act on.
 * @param dom The domain to act on.
 * @param event Name of the event, such as `STOP`.
 * @param seconds When it happened: seconds since 1970-01-01 UTC.
 * @param micros When it happened: microseconds on top of the seconds.
 * @param details The event's data as JSON, NULL when it has none.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectDomainQemuMonitorEventCallback)(virConnectPtr conn,
                                                         virDomainPtr dom,
                                                         const char *event,
                                                         long long seconds,
                                                         unsigned int micros,
                                                         const char *details,
                                                         void *opaque);

/**
 * Sends a command to a guest's QEMU monitor and waits for the reply.
 *
 * Meant for development and emergencies: what the command changes is unknown to the driver, so the
 * guest's recorded state may no longer be right, and it counts as tainted. Needs a connection that
 * is not read-only. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running.
 *
 * @param domain The domain to act on.
 * @param cmd Command, as JSON or as text of the human monitor.
 * @param result Receives the reply, to be freed by the caller; errors from QEMU are in it, not in
 *   the result of the call.
 * @param flags Combination of `DomainQemuMonitorCommandFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.8.3
 */
int virDomainQemuMonitorCommand(virDomainPtr domain,
                                const char *cmd,
                                char **result,
                                unsigned int flags);

/**
 * Sends a command to a guest's QEMU monitor, with file descriptors attached.
 *
 * Works like `virDomainQemuMonitorCommand`, and over local UNIX sockets only. Descriptors that come
 * back are the caller's to close.
 *
 * @param domain The domain to act on.
 * @param cmd Command, as JSON or as text of the human monitor.
 * @param ninfiles Number of elements in `infiles`.
 * @param infiles File descriptors to hand over, at most one is of use to QEMU; NULL for none.
 * @param noutfiles Number of elements in `outfiles`.
 * @param outfiles Receives file descriptors that came with the reply; NULL when not wanted.
 * @param result Receives the reply, to be freed by the caller.
 * @param flags Combination of `DomainQemuMonitorCommandFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 8.2.0
 */
int virDomainQemuMonitorCommandWithFiles(virDomainPtr domain,
                                         const char *cmd,
                                         unsigned int ninfiles,
                                         int *infiles,
                                         unsigned int *noutfiles,
                                         int **outfiles,
                                         char **result,
                                         unsigned int flags);

/**
 * Takes a QEMU process that was started by hand under management.
 *
 * The process needs a monitor on a UNIX socket, and a name; it becomes a transient domain. What can
 * be done with it depends on how well its command line is understood. Current drivers answer with
 * `VIR_ERR_NO_SUPPORT`.
 *
 * @param domain The connection to act on.
 * @param pid_value Process ID of QEMU.
 * @param flags Reserved; pass 0.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.9.4
 */
virDomainPtr virDomainQemuAttach(virConnectPtr domain, unsigned int pid_value, unsigned int flags);

/**
 * Sends a command to the agent inside a guest and waits for the reply.
 *
 * Needs a connection that is not read-only and a `qemu-ga` channel. Fails with
 * `VIR_ERR_OPERATION_INVALID` when the domain is not running, with `VIR_ERR_AGENT_UNRESPONSIVE`
 * when the agent does not answer. The caller frees the reply.
 *
 * @param domain The domain to act on.
 * @param cmd Command as JSON.
 * @param timeout How long to wait, in seconds, or one of the values of
 *   `DomainQemuAgentCommandTimeoutValues`.
 * @param flags Reserved; pass 0.
 * @return Reply as JSON; NULL on failure, and without an error when no reply was waited for.
 * @since 0.10.0
 */
char *virDomainQemuAgentCommand(virDomainPtr domain,
                                const char *cmd,
                                int timeout,
                                unsigned int flags);

/**
 * Registers a callback for raw events of QEMU monitors.
 *
 * Meant for development: names and contents are QEMU's and may change. An event loop has to be
 * registered before the connection is opened, and has to run.
 *
 * @param conn The connection to act on.
 * @param dom Domain to watch; NULL for all of them.
 * @param event Name of the event, or a pattern, as the flags say; NULL for all events.
 * @param cb Function to call.
 * @param opaque Handed back to the callback as it is.
 * @param freecb Called once to free the opaque pointer when it is no longer needed.
 * @param flags Combination of `ConnectDomainQemuMonitorEventRegisterFlags` values.
 * @return Callback ID (0 or more) to hand to `virConnectDomainQemuMonitorEventDeregister`; -1 on
 *   failure.
 * @since 1.2.3
 */
int virConnectDomainQemuMonitorEventRegister(virConnectPtr conn,
                                             virDomainPtr dom,
                                             const char *event,
                                             virConnectDomainQemuMonitorEventCallback cb,
                                             void *opaque,
                                             virFreeCallback freecb,
                                             unsigned int flags);

/**
 * Removes a QEMU monitor event callback.
 *
 * The release function given at registration runs afterwards, perhaps not before the event loop's
 * next turn.
 *
 * @param conn The connection to act on.
 * @param callbackID Number that the registration returned.
 * @return 0 on success, -1 on failure.
 * @since 1.2.3
 */
int virConnectDomainQemuMonitorEventDeregister(virConnectPtr conn, int callbackID);

# ifdef __cplusplus
}
# endif

#endif /* LIBVIRT_QEMU_H */
