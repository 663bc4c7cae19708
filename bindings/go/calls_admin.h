/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions of libvirt-admin as uniform calls: what goes in, then a place for all that comes out, then one for the error.
 *
 * A call gives -1 when it failed, with a copy of its error in `*error` (unless `error` is NULL), for virFreeError; else
 * the function's own result where that is a status or a count, and 0 where it is in `*result`. Lists, texts and objects
 * are the caller's, who frees them with free, virTypedParamsFree, the object's own function, or the ones below. */
#ifndef POLYVIRT_CALLS_ADMIN_H
#define POLYVIRT_CALLS_ADMIN_H

#include <libvirt/libvirt-admin.h>
#include "calls_common.h"

int polyvirt_virAdmInitialize(virErrorPtr *error);
int polyvirt_virAdmConnectOpen(const char *name, unsigned int flags, virAdmConnectPtr *result, virErrorPtr *error);
int polyvirt_virAdmConnectClose(virAdmConnectPtr conn, int *result, virErrorPtr *error);
int polyvirt_virAdmConnectIsAlive(virAdmConnectPtr conn, int *result, virErrorPtr *error);
int polyvirt_virAdmConnectListServers(virAdmConnectPtr conn, unsigned int flags, virAdmServerPtr **servers, size_t *n_servers, virErrorPtr *error);
int polyvirt_virAdmGetVersion(unsigned long long *libVer, virErrorPtr *error);
int polyvirt_virAdmConnectGetURI(virAdmConnectPtr conn, char **result, virErrorPtr *error);
int polyvirt_virAdmConnectGetLibVersion(virAdmConnectPtr conn, unsigned long long *libVer, virErrorPtr *error);
int polyvirt_virAdmServerGetName(virAdmServerPtr srv, char **result, virErrorPtr *error);
int polyvirt_virAdmConnectLookupServer(virAdmConnectPtr conn, const char *name, unsigned int flags, virAdmServerPtr *result, virErrorPtr *error);
int polyvirt_virAdmServerGetThreadPoolParameters(virAdmServerPtr srv, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error);
int polyvirt_virAdmServerSetThreadPoolParameters(virAdmServerPtr srv, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error);
int polyvirt_virAdmClientGetID(virAdmClientPtr client, unsigned long long *result, virErrorPtr *error);
int polyvirt_virAdmClientGetTimestamp(virAdmClientPtr client, long long *result, virErrorPtr *error);
int polyvirt_virAdmClientGetTransport(virAdmClientPtr client, int *result, virErrorPtr *error);
int polyvirt_virAdmServerListClients(virAdmServerPtr srv, unsigned int flags, virAdmClientPtr **clients, size_t *n_clients, virErrorPtr *error);
int polyvirt_virAdmServerLookupClient(virAdmServerPtr srv, unsigned long long id, unsigned int flags, virAdmClientPtr *result, virErrorPtr *error);
int polyvirt_virAdmClientGetInfo(virAdmClientPtr client, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error);
int polyvirt_virAdmClientClose(virAdmClientPtr client, unsigned int flags, virErrorPtr *error);
int polyvirt_virAdmServerGetClientLimits(virAdmServerPtr srv, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error);
int polyvirt_virAdmServerSetClientLimits(virAdmServerPtr srv, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error);
int polyvirt_virAdmServerUpdateTlsFiles(virAdmServerPtr srv, unsigned int flags, virErrorPtr *error);
int polyvirt_virAdmConnectGetLoggingOutputs(virAdmConnectPtr conn, unsigned int flags, int *result, char **outputs, virErrorPtr *error);
int polyvirt_virAdmConnectGetLoggingFilters(virAdmConnectPtr conn, unsigned int flags, int *result, char **filters, virErrorPtr *error);
int polyvirt_virAdmConnectSetLoggingOutputs(virAdmConnectPtr conn, const char *outputs, unsigned int flags, virErrorPtr *error);
int polyvirt_virAdmConnectSetLoggingFilters(virAdmConnectPtr conn, const char *filters, unsigned int flags, virErrorPtr *error);
int polyvirt_virAdmConnectSetDaemonTimeout(virAdmConnectPtr conn, unsigned int timeout, unsigned int flags, virErrorPtr *error);
int polyvirt_virAdmConnectDaemonShutdown(virAdmConnectPtr conn, unsigned int flags, virErrorPtr *error);

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_objects_AdmClient(virAdmClientPtr *list, size_t count)
{
    size_t i;

    for (i = 0; list && i < count; i++)
        virAdmClientFree(list[i]);
    free(list);
}

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_objects_AdmServer(virAdmServerPtr *list, size_t count)
{
    size_t i;

    for (i = 0; list && i < count; i++)
        virAdmServerFree(list[i]);
    free(list);
}

#endif
