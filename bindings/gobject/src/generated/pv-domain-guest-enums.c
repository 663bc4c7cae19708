/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-domain-guest-enums.h"

GType
pv_domain_get_hostname_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_GET_HOSTNAME_FLAGS_LEASE, "PV_DOMAIN_GET_HOSTNAME_FLAGS_LEASE", "lease" },
    { PV_DOMAIN_GET_HOSTNAME_FLAGS_AGENT, "PV_DOMAIN_GET_HOSTNAME_FLAGS_AGENT", "agent" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainGetHostnameFlags"), values));
  return type;
}

GType
pv_domain_process_signal_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_PROCESS_SIGNAL_NOP, "PV_DOMAIN_PROCESS_SIGNAL_NOP", "nop" },
    { PV_DOMAIN_PROCESS_SIGNAL_HUP, "PV_DOMAIN_PROCESS_SIGNAL_HUP", "hup" },
    { PV_DOMAIN_PROCESS_SIGNAL_INT, "PV_DOMAIN_PROCESS_SIGNAL_INT", "int" },
    { PV_DOMAIN_PROCESS_SIGNAL_QUIT, "PV_DOMAIN_PROCESS_SIGNAL_QUIT", "quit" },
    { PV_DOMAIN_PROCESS_SIGNAL_ILL, "PV_DOMAIN_PROCESS_SIGNAL_ILL", "ill" },
    { PV_DOMAIN_PROCESS_SIGNAL_TRAP, "PV_DOMAIN_PROCESS_SIGNAL_TRAP", "trap" },
    { PV_DOMAIN_PROCESS_SIGNAL_ABRT, "PV_DOMAIN_PROCESS_SIGNAL_ABRT", "abrt" },
    { PV_DOMAIN_PROCESS_SIGNAL_BUS, "PV_DOMAIN_PROCESS_SIGNAL_BUS", "bus" },
    { PV_DOMAIN_PROCESS_SIGNAL_FPE, "PV_DOMAIN_PROCESS_SIGNAL_FPE", "fpe" },
    { PV_DOMAIN_PROCESS_SIGNAL_KILL, "PV_DOMAIN_PROCESS_SIGNAL_KILL", "kill" },
    { PV_DOMAIN_PROCESS_SIGNAL_USR1, "PV_DOMAIN_PROCESS_SIGNAL_USR1", "usr1" },
    { PV_DOMAIN_PROCESS_SIGNAL_SEGV, "PV_DOMAIN_PROCESS_SIGNAL_SEGV", "segv" },
    { PV_DOMAIN_PROCESS_SIGNAL_USR2, "PV_DOMAIN_PROCESS_SIGNAL_USR2", "usr2" },
    { PV_DOMAIN_PROCESS_SIGNAL_PIPE, "PV_DOMAIN_PROCESS_SIGNAL_PIPE", "pipe" },
    { PV_DOMAIN_PROCESS_SIGNAL_ALRM, "PV_DOMAIN_PROCESS_SIGNAL_ALRM", "alrm" },
    { PV_DOMAIN_PROCESS_SIGNAL_TERM, "PV_DOMAIN_PROCESS_SIGNAL_TERM", "term" },
    { PV_DOMAIN_PROCESS_SIGNAL_STKFLT, "PV_DOMAIN_PROCESS_SIGNAL_STKFLT", "stkflt" },
    { PV_DOMAIN_PROCESS_SIGNAL_CHLD, "PV_DOMAIN_PROCESS_SIGNAL_CHLD", "chld" },
    { PV_DOMAIN_PROCESS_SIGNAL_CONT, "PV_DOMAIN_PROCESS_SIGNAL_CONT", "cont" },
    { PV_DOMAIN_PROCESS_SIGNAL_STOP, "PV_DOMAIN_PROCESS_SIGNAL_STOP", "stop" },
    { PV_DOMAIN_PROCESS_SIGNAL_TSTP, "PV_DOMAIN_PROCESS_SIGNAL_TSTP", "tstp" },
    { PV_DOMAIN_PROCESS_SIGNAL_TTIN, "PV_DOMAIN_PROCESS_SIGNAL_TTIN", "ttin" },
    { PV_DOMAIN_PROCESS_SIGNAL_TTOU, "PV_DOMAIN_PROCESS_SIGNAL_TTOU", "ttou" },
    { PV_DOMAIN_PROCESS_SIGNAL_URG, "PV_DOMAIN_PROCESS_SIGNAL_URG", "urg" },
    { PV_DOMAIN_PROCESS_SIGNAL_XCPU, "PV_DOMAIN_PROCESS_SIGNAL_XCPU", "xcpu" },
    { PV_DOMAIN_PROCESS_SIGNAL_XFSZ, "PV_DOMAIN_PROCESS_SIGNAL_XFSZ", "xfsz" },
    { PV_DOMAIN_PROCESS_SIGNAL_VTALRM, "PV_DOMAIN_PROCESS_SIGNAL_VTALRM", "vtalrm" },
    { PV_DOMAIN_PROCESS_SIGNAL_PROF, "PV_DOMAIN_PROCESS_SIGNAL_PROF", "prof" },
    { PV_DOMAIN_PROCESS_SIGNAL_WINCH, "PV_DOMAIN_PROCESS_SIGNAL_WINCH", "winch" },
    { PV_DOMAIN_PROCESS_SIGNAL_POLL, "PV_DOMAIN_PROCESS_SIGNAL_POLL", "poll" },
    { PV_DOMAIN_PROCESS_SIGNAL_PWR, "PV_DOMAIN_PROCESS_SIGNAL_PWR", "pwr" },
    { PV_DOMAIN_PROCESS_SIGNAL_SYS, "PV_DOMAIN_PROCESS_SIGNAL_SYS", "sys" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT0, "PV_DOMAIN_PROCESS_SIGNAL_RT0", "rt0" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT1, "PV_DOMAIN_PROCESS_SIGNAL_RT1", "rt1" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT2, "PV_DOMAIN_PROCESS_SIGNAL_RT2", "rt2" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT3, "PV_DOMAIN_PROCESS_SIGNAL_RT3", "rt3" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT4, "PV_DOMAIN_PROCESS_SIGNAL_RT4", "rt4" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT5, "PV_DOMAIN_PROCESS_SIGNAL_RT5", "rt5" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT6, "PV_DOMAIN_PROCESS_SIGNAL_RT6", "rt6" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT7, "PV_DOMAIN_PROCESS_SIGNAL_RT7", "rt7" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT8, "PV_DOMAIN_PROCESS_SIGNAL_RT8", "rt8" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT9, "PV_DOMAIN_PROCESS_SIGNAL_RT9", "rt9" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT10, "PV_DOMAIN_PROCESS_SIGNAL_RT10", "rt10" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT11, "PV_DOMAIN_PROCESS_SIGNAL_RT11", "rt11" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT12, "PV_DOMAIN_PROCESS_SIGNAL_RT12", "rt12" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT13, "PV_DOMAIN_PROCESS_SIGNAL_RT13", "rt13" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT14, "PV_DOMAIN_PROCESS_SIGNAL_RT14", "rt14" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT15, "PV_DOMAIN_PROCESS_SIGNAL_RT15", "rt15" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT16, "PV_DOMAIN_PROCESS_SIGNAL_RT16", "rt16" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT17, "PV_DOMAIN_PROCESS_SIGNAL_RT17", "rt17" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT18, "PV_DOMAIN_PROCESS_SIGNAL_RT18", "rt18" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT19, "PV_DOMAIN_PROCESS_SIGNAL_RT19", "rt19" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT20, "PV_DOMAIN_PROCESS_SIGNAL_RT20", "rt20" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT21, "PV_DOMAIN_PROCESS_SIGNAL_RT21", "rt21" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT22, "PV_DOMAIN_PROCESS_SIGNAL_RT22", "rt22" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT23, "PV_DOMAIN_PROCESS_SIGNAL_RT23", "rt23" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT24, "PV_DOMAIN_PROCESS_SIGNAL_RT24", "rt24" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT25, "PV_DOMAIN_PROCESS_SIGNAL_RT25", "rt25" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT26, "PV_DOMAIN_PROCESS_SIGNAL_RT26", "rt26" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT27, "PV_DOMAIN_PROCESS_SIGNAL_RT27", "rt27" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT28, "PV_DOMAIN_PROCESS_SIGNAL_RT28", "rt28" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT29, "PV_DOMAIN_PROCESS_SIGNAL_RT29", "rt29" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT30, "PV_DOMAIN_PROCESS_SIGNAL_RT30", "rt30" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT31, "PV_DOMAIN_PROCESS_SIGNAL_RT31", "rt31" },
    { PV_DOMAIN_PROCESS_SIGNAL_RT32, "PV_DOMAIN_PROCESS_SIGNAL_RT32", "rt32" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainProcessSignal"), values));
  return type;
}

GType
pv_domain_set_time_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_SET_TIME_FLAGS_SYNC, "PV_DOMAIN_SET_TIME_FLAGS_SYNC", "sync" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainSetTimeFlags"), values));
  return type;
}

GType
pv_domain_interface_addresses_source_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_INTERFACE_ADDRESSES_SOURCE_LEASE, "PV_DOMAIN_INTERFACE_ADDRESSES_SOURCE_LEASE", "lease" },
    { PV_DOMAIN_INTERFACE_ADDRESSES_SOURCE_AGENT, "PV_DOMAIN_INTERFACE_ADDRESSES_SOURCE_AGENT", "agent" },
    { PV_DOMAIN_INTERFACE_ADDRESSES_SOURCE_ARP, "PV_DOMAIN_INTERFACE_ADDRESSES_SOURCE_ARP", "arp" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainInterfaceAddressesSource"), values));
  return type;
}

GType
pv_domain_set_user_password_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_SET_USER_PASSWORD_FLAGS_ENCRYPTED, "PV_DOMAIN_SET_USER_PASSWORD_FLAGS_ENCRYPTED", "encrypted" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainSetUserPasswordFlags"), values));
  return type;
}

GType
pv_domain_guest_info_types_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_GUEST_INFO_TYPES_USERS, "PV_DOMAIN_GUEST_INFO_TYPES_USERS", "users" },
    { PV_DOMAIN_GUEST_INFO_TYPES_OS, "PV_DOMAIN_GUEST_INFO_TYPES_OS", "os" },
    { PV_DOMAIN_GUEST_INFO_TYPES_TIMEZONE, "PV_DOMAIN_GUEST_INFO_TYPES_TIMEZONE", "timezone" },
    { PV_DOMAIN_GUEST_INFO_TYPES_HOSTNAME, "PV_DOMAIN_GUEST_INFO_TYPES_HOSTNAME", "hostname" },
    { PV_DOMAIN_GUEST_INFO_TYPES_FILESYSTEM, "PV_DOMAIN_GUEST_INFO_TYPES_FILESYSTEM", "filesystem" },
    { PV_DOMAIN_GUEST_INFO_TYPES_DISKS, "PV_DOMAIN_GUEST_INFO_TYPES_DISKS", "disks" },
    { PV_DOMAIN_GUEST_INFO_TYPES_INTERFACES, "PV_DOMAIN_GUEST_INFO_TYPES_INTERFACES", "interfaces" },
    { PV_DOMAIN_GUEST_INFO_TYPES_LOAD, "PV_DOMAIN_GUEST_INFO_TYPES_LOAD", "load" },
    { PV_DOMAIN_GUEST_INFO_TYPES_DEVICES, "PV_DOMAIN_GUEST_INFO_TYPES_DEVICES", "devices" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainGuestInfoTypes"), values));
  return type;
}

GType
pv_domain_agent_response_timeout_values_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_AGENT_RESPONSE_TIMEOUT_VALUES_BLOCK, "PV_DOMAIN_AGENT_RESPONSE_TIMEOUT_VALUES_BLOCK", "block" },
    { PV_DOMAIN_AGENT_RESPONSE_TIMEOUT_VALUES_DEFAULT, "PV_DOMAIN_AGENT_RESPONSE_TIMEOUT_VALUES_DEFAULT", "default" },
    { PV_DOMAIN_AGENT_RESPONSE_TIMEOUT_VALUES_NOWAIT, "PV_DOMAIN_AGENT_RESPONSE_TIMEOUT_VALUES_NOWAIT", "nowait" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainAgentResponseTimeoutValues"), values));
  return type;
}

GType
pv_domain_authorized_ssh_keys_set_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_AUTHORIZED_SSH_KEYS_SET_FLAGS_APPEND, "PV_DOMAIN_AUTHORIZED_SSH_KEYS_SET_FLAGS_APPEND", "append" },
    { PV_DOMAIN_AUTHORIZED_SSH_KEYS_SET_FLAGS_REMOVE, "PV_DOMAIN_AUTHORIZED_SSH_KEYS_SET_FLAGS_REMOVE", "remove" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainAuthorizedSshKeysSetFlags"), values));
  return type;
}
