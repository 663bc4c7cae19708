/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions of libvirt-lxc as uniform calls: what goes in, then a place for all that comes out, then one for the error.
 *
 * A call gives -1 when it failed, with a copy of its error in `*error` (unless `error` is NULL), for virFreeError; else
 * the function's own result where that is a status or a count, and 0 where it is in `*result`. Lists, texts and objects
 * are the caller's, who frees them with free, virTypedParamsFree, the object's own function, or the ones below. */
#ifndef POLYVIRT_CALLS_LXC_H
#define POLYVIRT_CALLS_LXC_H

#include <libvirt/libvirt-lxc.h>
#include "calls_common.h"

int polyvirt_virDomainLxcOpenNamespace(virDomainPtr domain, unsigned int flags, int **fdlist, size_t *n_fdlist, virErrorPtr *error);
int polyvirt_virDomainLxcEnterNamespace(virDomainPtr domain, const int *fdlist, size_t n_fdlist, unsigned int flags, int **oldfdlist, size_t *n_oldfdlist, virErrorPtr *error);
int polyvirt_virDomainLxcEnterSecurityLabel(virSecurityModelPtr model, virSecurityLabelPtr label, unsigned int flags, virSecurityLabel *oldlabel, virErrorPtr *error);
int polyvirt_virDomainLxcEnterCGroup(virDomainPtr domain, unsigned int flags, virErrorPtr *error);

#endif
