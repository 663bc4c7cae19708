/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* The types of typed parameters, by set. */
#ifndef POLYVIRT_PERL_SETS_H
#define POLYVIRT_PERL_SETS_H

#include "../runtime/runtime.h"

extern const polyvirt_field polyvirt_set_Threadpool[];
extern const polyvirt_field polyvirt_set_ServerClients[];
extern const polyvirt_field polyvirt_set_ConnectIdentity[];
extern const polyvirt_field polyvirt_set_BlockCopy[];
extern const polyvirt_field polyvirt_set_BlockIoTune[];
extern const polyvirt_field polyvirt_set_Blkio[];
extern const polyvirt_field polyvirt_set_InterfaceBandwidth[];
extern const polyvirt_field polyvirt_set_AnnounceInterface[];
extern const polyvirt_field polyvirt_set_Memory[];
extern const polyvirt_field polyvirt_set_Numa[];
extern const polyvirt_field polyvirt_set_Migrate[];
extern const polyvirt_field polyvirt_set_Save[];
extern const polyvirt_field polyvirt_set_PerfEvents[];
extern const polyvirt_field polyvirt_set_IOThread[];
extern const polyvirt_field polyvirt_set_Scheduler[];
extern const polyvirt_field polyvirt_set_LaunchSecurity[];
extern const polyvirt_field polyvirt_set_NetworkPort[];
extern const polyvirt_field polyvirt_set_NodeMemory[];

#endif
