/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions of libvirt-qemu as uniform calls: what goes in, then a place for all that comes out, then one for the error.
 *
 * A call gives -1 when it failed, with a copy of its error in `*error` (unless `error` is NULL), for virFreeError; else
 * the function's own result where that is a status or a count, and 0 where it is in `*result`. Lists, texts and objects
 * are the caller's, who frees them with free, virTypedParamsFree, the object's own function, or the ones below. */
#ifndef POLYVIRT_CALLS_QEMU_H
#define POLYVIRT_CALLS_QEMU_H

#include <libvirt/libvirt-qemu.h>
#include "calls_common.h"

int polyvirt_virDomainQemuMonitorCommand(virDomainPtr domain, const char *cmd, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virDomainQemuMonitorCommandWithFiles(virDomainPtr domain, const char *cmd, const int *infiles, size_t n_infiles, unsigned int flags, int **outfiles, size_t *n_outfiles, char **result, virErrorPtr *error);
int polyvirt_virDomainQemuAttach(virConnectPtr domain, unsigned int pid_value, unsigned int flags, virDomainPtr *result, virErrorPtr *error);
int polyvirt_virDomainQemuAgentCommand(virDomainPtr domain, const char *cmd, int timeout, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virConnectDomainQemuMonitorEventDeregister(virConnectPtr conn, int callbackID, virErrorPtr *error);

#endif
