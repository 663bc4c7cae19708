/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: domain-guest. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvDomainGetHostnameFlags:
 * @PV_DOMAIN_GET_HOSTNAME_FLAGS_LEASE: DHCP leases of the networks that the domain is on.
 * @PV_DOMAIN_GET_HOSTNAME_FLAGS_AGENT: The guest agent.
 *
 * Where pv_domain_get_hostname() takes the name from.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_GET_HOSTNAME_FLAGS_LEASE = 1,
  PV_DOMAIN_GET_HOSTNAME_FLAGS_AGENT = 2,
} PvDomainGetHostnameFlags;

#define PV_TYPE_DOMAIN_GET_HOSTNAME_FLAGS (pv_domain_get_hostname_flags_get_type ())
GType pv_domain_get_hostname_flags_get_type (void);

/**
 * PvDomainProcessSignal:
 * @PV_DOMAIN_PROCESS_SIGNAL_NOP: No signal: only check that the process is there.
 * @PV_DOMAIN_PROCESS_SIGNAL_HUP: Hangup (SIGHUP).
 * @PV_DOMAIN_PROCESS_SIGNAL_INT: Interrupt from the keyboard (SIGINT).
 * @PV_DOMAIN_PROCESS_SIGNAL_QUIT: Quit from the keyboard (SIGQUIT).
 * @PV_DOMAIN_PROCESS_SIGNAL_ILL: Illegal instruction (SIGILL).
 * @PV_DOMAIN_PROCESS_SIGNAL_TRAP: Trace trap (SIGTRAP).
 * @PV_DOMAIN_PROCESS_SIGNAL_ABRT: Abort (SIGABRT).
 * @PV_DOMAIN_PROCESS_SIGNAL_BUS: Bus error (SIGBUS).
 * @PV_DOMAIN_PROCESS_SIGNAL_FPE: Arithmetic error (SIGFPE).
 * @PV_DOMAIN_PROCESS_SIGNAL_KILL: Kill, which no process can catch (SIGKILL).
 * @PV_DOMAIN_PROCESS_SIGNAL_USR1: First one free for users (SIGUSR1).
 * @PV_DOMAIN_PROCESS_SIGNAL_SEGV: Bad memory access (SIGSEGV).
 * @PV_DOMAIN_PROCESS_SIGNAL_USR2: Second one free for users (SIGUSR2).
 * @PV_DOMAIN_PROCESS_SIGNAL_PIPE: Write to a pipe without reader (SIGPIPE).
 * @PV_DOMAIN_PROCESS_SIGNAL_ALRM: Timer ran out (SIGALRM).
 * @PV_DOMAIN_PROCESS_SIGNAL_TERM: Polite request to end (SIGTERM).
 * @PV_DOMAIN_PROCESS_SIGNAL_STKFLT: Coprocessor stack fault (SIGSTKFLT).
 * @PV_DOMAIN_PROCESS_SIGNAL_CHLD: A child changed state (SIGCHLD).
 * @PV_DOMAIN_PROCESS_SIGNAL_CONT: Go on after a stop (SIGCONT).
 * @PV_DOMAIN_PROCESS_SIGNAL_STOP: Stop, which no process can catch (SIGSTOP).
 * @PV_DOMAIN_PROCESS_SIGNAL_TSTP: Stop from the keyboard (SIGTSTP).
 * @PV_DOMAIN_PROCESS_SIGNAL_TTIN: A background process read its terminal (SIGTTIN).
 * @PV_DOMAIN_PROCESS_SIGNAL_TTOU: A background process wrote to its terminal (SIGTTOU).
 * @PV_DOMAIN_PROCESS_SIGNAL_URG: Urgent data on a socket (SIGURG).
 * @PV_DOMAIN_PROCESS_SIGNAL_XCPU: CPU time limit passed (SIGXCPU).
 * @PV_DOMAIN_PROCESS_SIGNAL_XFSZ: File size limit passed (SIGXFSZ).
 * @PV_DOMAIN_PROCESS_SIGNAL_VTALRM: Virtual timer ran out (SIGVTALRM).
 * @PV_DOMAIN_PROCESS_SIGNAL_PROF: Profiling timer ran out (SIGPROF).
 * @PV_DOMAIN_PROCESS_SIGNAL_WINCH: The window changed its size (SIGWINCH).
 * @PV_DOMAIN_PROCESS_SIGNAL_POLL: Input or output is possible (SIGPOLL, SIGIO).
 * @PV_DOMAIN_PROCESS_SIGNAL_PWR: Power is failing (SIGPWR).
 * @PV_DOMAIN_PROCESS_SIGNAL_SYS: Bad system call (SIGSYS).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT0: Real-time signal 0 (SIGRTMIN).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT1: Real-time signal 1 (SIGRTMIN+1).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT2: Real-time signal 2 (SIGRTMIN+2).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT3: Real-time signal 3 (SIGRTMIN+3).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT4: Real-time signal 4 (SIGRTMIN+4).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT5: Real-time signal 5 (SIGRTMIN+5).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT6: Real-time signal 6 (SIGRTMIN+6).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT7: Real-time signal 7 (SIGRTMIN+7).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT8: Real-time signal 8 (SIGRTMIN+8).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT9: Real-time signal 9 (SIGRTMIN+9).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT10: Real-time signal 10 (SIGRTMIN+10).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT11: Real-time signal 11 (SIGRTMIN+11).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT12: Real-time signal 12 (SIGRTMIN+12).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT13: Real-time signal 13 (SIGRTMIN+13).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT14: Real-time signal 14 (SIGRTMIN+14).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT15: Real-time signal 15 (SIGRTMIN+15).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT16: Real-time signal 16 (SIGRTMIN+16).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT17: Real-time signal 17 (SIGRTMIN+17).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT18: Real-time signal 18 (SIGRTMIN+18).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT19: Real-time signal 19 (SIGRTMIN+19).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT20: Real-time signal 20 (SIGRTMIN+20).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT21: Real-time signal 21 (SIGRTMIN+21).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT22: Real-time signal 22 (SIGRTMIN+22).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT23: Real-time signal 23 (SIGRTMIN+23).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT24: Real-time signal 24 (SIGRTMIN+24).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT25: Real-time signal 25 (SIGRTMIN+25).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT26: Real-time signal 26 (SIGRTMIN+26).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT27: Real-time signal 27 (SIGRTMIN+27).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT28: Real-time signal 28 (SIGRTMIN+28).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT29: Real-time signal 29 (SIGRTMIN+29).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT30: Real-time signal 30 (SIGRTMIN+30).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT31: Real-time signal 31 (SIGRTMIN+31).
 * @PV_DOMAIN_PROCESS_SIGNAL_RT32: Real-time signal 32 (SIGRTMIN+32).
 *
 * Signals for processes in a guest; the numbers are this interface's own and are mapped to the guest's.
 */
typedef enum
{
  PV_DOMAIN_PROCESS_SIGNAL_NOP = 0,
  PV_DOMAIN_PROCESS_SIGNAL_HUP = 1,
  PV_DOMAIN_PROCESS_SIGNAL_INT = 2,
  PV_DOMAIN_PROCESS_SIGNAL_QUIT = 3,
  PV_DOMAIN_PROCESS_SIGNAL_ILL = 4,
  PV_DOMAIN_PROCESS_SIGNAL_TRAP = 5,
  PV_DOMAIN_PROCESS_SIGNAL_ABRT = 6,
  PV_DOMAIN_PROCESS_SIGNAL_BUS = 7,
  PV_DOMAIN_PROCESS_SIGNAL_FPE = 8,
  PV_DOMAIN_PROCESS_SIGNAL_KILL = 9,
  PV_DOMAIN_PROCESS_SIGNAL_USR1 = 10,
  PV_DOMAIN_PROCESS_SIGNAL_SEGV = 11,
  PV_DOMAIN_PROCESS_SIGNAL_USR2 = 12,
  PV_DOMAIN_PROCESS_SIGNAL_PIPE = 13,
  PV_DOMAIN_PROCESS_SIGNAL_ALRM = 14,
  PV_DOMAIN_PROCESS_SIGNAL_TERM = 15,
  PV_DOMAIN_PROCESS_SIGNAL_STKFLT = 16,
  PV_DOMAIN_PROCESS_SIGNAL_CHLD = 17,
  PV_DOMAIN_PROCESS_SIGNAL_CONT = 18,
  PV_DOMAIN_PROCESS_SIGNAL_STOP = 19,
  PV_DOMAIN_PROCESS_SIGNAL_TSTP = 20,
  PV_DOMAIN_PROCESS_SIGNAL_TTIN = 21,
  PV_DOMAIN_PROCESS_SIGNAL_TTOU = 22,
  PV_DOMAIN_PROCESS_SIGNAL_URG = 23,
  PV_DOMAIN_PROCESS_SIGNAL_XCPU = 24,
  PV_DOMAIN_PROCESS_SIGNAL_XFSZ = 25,
  PV_DOMAIN_PROCESS_SIGNAL_VTALRM = 26,
  PV_DOMAIN_PROCESS_SIGNAL_PROF = 27,
  PV_DOMAIN_PROCESS_SIGNAL_WINCH = 28,
  PV_DOMAIN_PROCESS_SIGNAL_POLL = 29,
  PV_DOMAIN_PROCESS_SIGNAL_PWR = 30,
  PV_DOMAIN_PROCESS_SIGNAL_SYS = 31,
  PV_DOMAIN_PROCESS_SIGNAL_RT0 = 32,
  PV_DOMAIN_PROCESS_SIGNAL_RT1 = 33,
  PV_DOMAIN_PROCESS_SIGNAL_RT2 = 34,
  PV_DOMAIN_PROCESS_SIGNAL_RT3 = 35,
  PV_DOMAIN_PROCESS_SIGNAL_RT4 = 36,
  PV_DOMAIN_PROCESS_SIGNAL_RT5 = 37,
  PV_DOMAIN_PROCESS_SIGNAL_RT6 = 38,
  PV_DOMAIN_PROCESS_SIGNAL_RT7 = 39,
  PV_DOMAIN_PROCESS_SIGNAL_RT8 = 40,
  PV_DOMAIN_PROCESS_SIGNAL_RT9 = 41,
  PV_DOMAIN_PROCESS_SIGNAL_RT10 = 42,
  PV_DOMAIN_PROCESS_SIGNAL_RT11 = 43,
  PV_DOMAIN_PROCESS_SIGNAL_RT12 = 44,
  PV_DOMAIN_PROCESS_SIGNAL_RT13 = 45,
  PV_DOMAIN_PROCESS_SIGNAL_RT14 = 46,
  PV_DOMAIN_PROCESS_SIGNAL_RT15 = 47,
  PV_DOMAIN_PROCESS_SIGNAL_RT16 = 48,
  PV_DOMAIN_PROCESS_SIGNAL_RT17 = 49,
  PV_DOMAIN_PROCESS_SIGNAL_RT18 = 50,
  PV_DOMAIN_PROCESS_SIGNAL_RT19 = 51,
  PV_DOMAIN_PROCESS_SIGNAL_RT20 = 52,
  PV_DOMAIN_PROCESS_SIGNAL_RT21 = 53,
  PV_DOMAIN_PROCESS_SIGNAL_RT22 = 54,
  PV_DOMAIN_PROCESS_SIGNAL_RT23 = 55,
  PV_DOMAIN_PROCESS_SIGNAL_RT24 = 56,
  PV_DOMAIN_PROCESS_SIGNAL_RT25 = 57,
  PV_DOMAIN_PROCESS_SIGNAL_RT26 = 58,
  PV_DOMAIN_PROCESS_SIGNAL_RT27 = 59,
  PV_DOMAIN_PROCESS_SIGNAL_RT28 = 60,
  PV_DOMAIN_PROCESS_SIGNAL_RT29 = 61,
  PV_DOMAIN_PROCESS_SIGNAL_RT30 = 62,
  PV_DOMAIN_PROCESS_SIGNAL_RT31 = 63,
  PV_DOMAIN_PROCESS_SIGNAL_RT32 = 64,
} PvDomainProcessSignal;

#define PV_TYPE_DOMAIN_PROCESS_SIGNAL (pv_domain_process_signal_get_type ())
GType pv_domain_process_signal_get_type (void);

/**
 * PvDomainSetTimeFlags:
 * @PV_DOMAIN_SET_TIME_FLAGS_SYNC: Take the time from the domain's real-time clock; the time arguments are not used.
 *
 * How pv_domain_set_time() sets the clock.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_SET_TIME_FLAGS_SYNC = 1,
} PvDomainSetTimeFlags;

#define PV_TYPE_DOMAIN_SET_TIME_FLAGS (pv_domain_set_time_flags_get_type ())
GType pv_domain_set_time_flags_get_type (void);

/**
 * PvDomainInterfaceAddressesSource:
 * @PV_DOMAIN_INTERFACE_ADDRESSES_SOURCE_LEASE: DHCP leases of the networks that the domain is on.
 * @PV_DOMAIN_INTERFACE_ADDRESSES_SOURCE_AGENT: The guest agent.
 * @PV_DOMAIN_INTERFACE_ADDRESSES_SOURCE_ARP: The host's ARP table.
 *
 * Where pv_domain_interface_addresses() takes addresses from.
 */
typedef enum
{
  PV_DOMAIN_INTERFACE_ADDRESSES_SOURCE_LEASE = 0,
  PV_DOMAIN_INTERFACE_ADDRESSES_SOURCE_AGENT = 1,
  PV_DOMAIN_INTERFACE_ADDRESSES_SOURCE_ARP = 2,
} PvDomainInterfaceAddressesSource;

#define PV_TYPE_DOMAIN_INTERFACE_ADDRESSES_SOURCE (pv_domain_interface_addresses_source_get_type ())
GType pv_domain_interface_addresses_source_get_type (void);

/**
 * PvDomainSetUserPasswordFlags:
 * @PV_DOMAIN_SET_USER_PASSWORD_FLAGS_ENCRYPTED: It is already in the encrypted form that the guest stores.
 *
 * How pv_domain_set_user_password() reads the password.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_SET_USER_PASSWORD_FLAGS_ENCRYPTED = 1,
} PvDomainSetUserPasswordFlags;

#define PV_TYPE_DOMAIN_SET_USER_PASSWORD_FLAGS (pv_domain_set_user_password_flags_get_type ())
GType pv_domain_set_user_password_flags_get_type (void);

/**
 * PvDomainGuestInfoTypes:
 * @PV_DOMAIN_GUEST_INFO_TYPES_USERS: Users who are logged in.
 * @PV_DOMAIN_GUEST_INFO_TYPES_OS: The operating system.
 * @PV_DOMAIN_GUEST_INFO_TYPES_TIMEZONE: The time zone.
 * @PV_DOMAIN_GUEST_INFO_TYPES_HOSTNAME: The host name.
 * @PV_DOMAIN_GUEST_INFO_TYPES_FILESYSTEM: Mounted file systems.
 * @PV_DOMAIN_GUEST_INFO_TYPES_DISKS: Disks.
 * @PV_DOMAIN_GUEST_INFO_TYPES_INTERFACES: Network interfaces.
 * @PV_DOMAIN_GUEST_INFO_TYPES_LOAD: Load averages.
 * @PV_DOMAIN_GUEST_INFO_TYPES_DEVICES: Devices with their drivers, on Windows guests.
 *
 * Groups of facts to ask a guest for.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_GUEST_INFO_TYPES_USERS = 1,
  PV_DOMAIN_GUEST_INFO_TYPES_OS = 2,
  PV_DOMAIN_GUEST_INFO_TYPES_TIMEZONE = 4,
  PV_DOMAIN_GUEST_INFO_TYPES_HOSTNAME = 8,
  PV_DOMAIN_GUEST_INFO_TYPES_FILESYSTEM = 16,
  PV_DOMAIN_GUEST_INFO_TYPES_DISKS = 32,
  PV_DOMAIN_GUEST_INFO_TYPES_INTERFACES = 64,
  PV_DOMAIN_GUEST_INFO_TYPES_LOAD = 128,
  PV_DOMAIN_GUEST_INFO_TYPES_DEVICES = 256,
} PvDomainGuestInfoTypes;

#define PV_TYPE_DOMAIN_GUEST_INFO_TYPES (pv_domain_guest_info_types_get_type ())
GType pv_domain_guest_info_types_get_type (void);

/**
 * PvDomainAgentResponseTimeoutValues:
 * @PV_DOMAIN_AGENT_RESPONSE_TIMEOUT_VALUES_BLOCK: Wait without limit.
 * @PV_DOMAIN_AGENT_RESPONSE_TIMEOUT_VALUES_DEFAULT: Wait as long as the driver finds right.
 * @PV_DOMAIN_AGENT_RESPONSE_TIMEOUT_VALUES_NOWAIT: Do not wait.
 *
 * Special timeouts for pv_domain_agent_set_response_timeout().
 */
typedef enum
{
  PV_DOMAIN_AGENT_RESPONSE_TIMEOUT_VALUES_BLOCK = -2,
  PV_DOMAIN_AGENT_RESPONSE_TIMEOUT_VALUES_DEFAULT = -1,
  PV_DOMAIN_AGENT_RESPONSE_TIMEOUT_VALUES_NOWAIT = 0,
} PvDomainAgentResponseTimeoutValues;

#define PV_TYPE_DOMAIN_AGENT_RESPONSE_TIMEOUT_VALUES (pv_domain_agent_response_timeout_values_get_type ())
GType pv_domain_agent_response_timeout_values_get_type (void);

/**
 * PvDomainAuthorizedSshKeysSetFlags:
 * @PV_DOMAIN_AUTHORIZED_SSH_KEYS_SET_FLAGS_APPEND: Add the given keys, without doubles.
 * @PV_DOMAIN_AUTHORIZED_SSH_KEYS_SET_FLAGS_REMOVE: Take the given keys away.
 *
 * How pv_domain_authorized_ssh_keys_set() treats keys that are there; without flags they are replaced.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_AUTHORIZED_SSH_KEYS_SET_FLAGS_APPEND = 1,
  PV_DOMAIN_AUTHORIZED_SSH_KEYS_SET_FLAGS_REMOVE = 2,
} PvDomainAuthorizedSshKeysSetFlags;

#define PV_TYPE_DOMAIN_AUTHORIZED_SSH_KEYS_SET_FLAGS (pv_domain_authorized_ssh_keys_set_flags_get_type ())
GType pv_domain_authorized_ssh_keys_set_flags_get_type (void);

G_END_DECLS
