/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
//go:build !libvirt_without_admin

#include "calls_admin.h"

int polyvirt_virAdmInitialize(virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virAdmInitialize();
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virAdmConnectOpen(const char *name, unsigned int flags, virAdmConnectPtr *result, virErrorPtr *error)
{
    virAdmConnectPtr pv_ret;
    *result = NULL;
    pv_ret = virAdmConnectOpen(name, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virAdmConnectClose(virAdmConnectPtr conn, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virAdmConnectClose(conn);
    if (pv_ret == -1) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virAdmConnectIsAlive(virAdmConnectPtr conn, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virAdmConnectIsAlive(conn);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virAdmConnectListServers(virAdmConnectPtr conn, unsigned int flags, virAdmServerPtr **servers, size_t *n_servers, virErrorPtr *error)
{
    int pv_ret;
    *servers = NULL;
    *n_servers = 0;
    pv_ret = virAdmConnectListServers(conn, servers, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_servers = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virAdmGetVersion(unsigned long long *libVer, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virAdmGetVersion(libVer);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virAdmConnectGetURI(virAdmConnectPtr conn, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virAdmConnectGetURI(conn);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virAdmConnectGetLibVersion(virAdmConnectPtr conn, unsigned long long *libVer, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virAdmConnectGetLibVersion(conn, libVer);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virAdmServerGetName(virAdmServerPtr srv, char **result, virErrorPtr *error)
{
    const char *pv_ret;
    *result = NULL;
    pv_ret = virAdmServerGetName(srv);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = strdup(pv_ret);
    if (!*result)
        return polyvirt_out_of_memory(error);
    return 0;
}

int polyvirt_virAdmConnectLookupServer(virAdmConnectPtr conn, const char *name, unsigned int flags, virAdmServerPtr *result, virErrorPtr *error)
{
    virAdmServerPtr pv_ret;
    *result = NULL;
    pv_ret = virAdmConnectLookupServer(conn, name, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virAdmServerGetThreadPoolParameters(virAdmServerPtr srv, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error)
{
    int pv_ret;
    int pv_n_params = 0;
    *params = NULL;
    *n_params = 0;
    pv_ret = virAdmServerGetThreadPoolParameters(srv, params, &pv_n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_params = pv_n_params;
    return pv_ret;
}

int polyvirt_virAdmServerSetThreadPoolParameters(virAdmServerPtr srv, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_params < 0)
        return polyvirt_refuse(error, "params");
    pv_ret = virAdmServerSetThreadPoolParameters(srv, params, (int)n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virAdmClientGetID(virAdmClientPtr client, unsigned long long *result, virErrorPtr *error)
{
    unsigned long long pv_ret;
    pv_ret = virAdmClientGetID(client);
    if ((pv_ret == 0 || pv_ret == (unsigned long long)-1) && virGetLastErrorCode() != VIR_ERR_OK) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virAdmClientGetTimestamp(virAdmClientPtr client, long long *result, virErrorPtr *error)
{
    long long pv_ret;
    pv_ret = virAdmClientGetTimestamp(client);
    if (pv_ret == -1) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virAdmClientGetTransport(virAdmClientPtr client, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virAdmClientGetTransport(client);
    if (pv_ret == -1) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virAdmServerListClients(virAdmServerPtr srv, unsigned int flags, virAdmClientPtr **clients, size_t *n_clients, virErrorPtr *error)
{
    int pv_ret;
    *clients = NULL;
    *n_clients = 0;
    pv_ret = virAdmServerListClients(srv, clients, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_clients = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virAdmServerLookupClient(virAdmServerPtr srv, unsigned long long id, unsigned int flags, virAdmClientPtr *result, virErrorPtr *error)
{
    virAdmClientPtr pv_ret;
    *result = NULL;
    pv_ret = virAdmServerLookupClient(srv, id, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virAdmClientGetInfo(virAdmClientPtr client, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error)
{
    int pv_ret;
    int pv_n_params = 0;
    *params = NULL;
    *n_params = 0;
    pv_ret = virAdmClientGetInfo(client, params, &pv_n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_params = pv_n_params;
    return pv_ret;
}

int polyvirt_virAdmClientClose(virAdmClientPtr client, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virAdmClientClose(client, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virAdmServerGetClientLimits(virAdmServerPtr srv, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error)
{
    int pv_ret;
    int pv_n_params = 0;
    *params = NULL;
    *n_params = 0;
    pv_ret = virAdmServerGetClientLimits(srv, params, &pv_n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_params = pv_n_params;
    return pv_ret;
}

int polyvirt_virAdmServerSetClientLimits(virAdmServerPtr srv, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_params < 0)
        return polyvirt_refuse(error, "params");
    pv_ret = virAdmServerSetClientLimits(srv, params, (int)n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virAdmServerUpdateTlsFiles(virAdmServerPtr srv, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virAdmServerUpdateTlsFiles(srv, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virAdmConnectGetLoggingOutputs(virAdmConnectPtr conn, unsigned int flags, int *result, char **outputs, virErrorPtr *error)
{
    int pv_ret;
    *outputs = NULL;
    pv_ret = virAdmConnectGetLoggingOutputs(conn, outputs, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return pv_ret;
}

int polyvirt_virAdmConnectGetLoggingFilters(virAdmConnectPtr conn, unsigned int flags, int *result, char **filters, virErrorPtr *error)
{
    int pv_ret;
    *filters = NULL;
    pv_ret = virAdmConnectGetLoggingFilters(conn, filters, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return pv_ret;
}

int polyvirt_virAdmConnectSetLoggingOutputs(virAdmConnectPtr conn, const char *outputs, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virAdmConnectSetLoggingOutputs(conn, outputs, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virAdmConnectSetLoggingFilters(virAdmConnectPtr conn, const char *filters, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virAdmConnectSetLoggingFilters(conn, filters, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virAdmConnectSetDaemonTimeout(virAdmConnectPtr conn, unsigned int timeout, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virAdmConnectSetDaemonTimeout(conn, timeout, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virAdmConnectDaemonShutdown(virAdmConnectPtr conn, unsigned int flags, virErrorPtr *error)
{
#if LIBVIR_CHECK_VERSION(11, 2, 0)
    int pv_ret;
    pv_ret = virAdmConnectDaemonShutdown(conn, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
#else
    (void)conn;
    (void)flags;
    return polyvirt_not_there(error, "virAdmConnectDaemonShutdown");
#endif
}
