/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
//go:build !libvirt_without_qemu

#include "calls_qemu.h"

int polyvirt_virDomainQemuMonitorCommand(virDomainPtr domain, const char *cmd, unsigned int flags, char **result, virErrorPtr *error)
{
    int pv_ret;
    *result = NULL;
    pv_ret = virDomainQemuMonitorCommand(domain, cmd, result, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainQemuMonitorCommandWithFiles(virDomainPtr domain, const char *cmd, const int *infiles, size_t n_infiles, unsigned int flags, int **outfiles, size_t *n_outfiles, char **result, virErrorPtr *error)
{
    int pv_ret;
    unsigned int pv_n_outfiles = 0;
    *outfiles = NULL;
    *n_outfiles = 0;
    *result = NULL;
    if (n_infiles > INT_MAX)
        return polyvirt_refuse(error, "infiles");
    pv_ret = virDomainQemuMonitorCommandWithFiles(domain, cmd, (unsigned int)n_infiles, (int *)infiles, &pv_n_outfiles, outfiles, result, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_outfiles = pv_n_outfiles;
    return pv_ret;
}

int polyvirt_virDomainQemuAttach(virConnectPtr domain, unsigned int pid_value, unsigned int flags, virDomainPtr *result, virErrorPtr *error)
{
    virDomainPtr pv_ret;
    *result = NULL;
    pv_ret = virDomainQemuAttach(domain, pid_value, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainQemuAgentCommand(virDomainPtr domain, const char *cmd, int timeout, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virDomainQemuAgentCommand(domain, cmd, timeout, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virConnectDomainQemuMonitorEventDeregister(virConnectPtr conn, int callbackID, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectDomainQemuMonitorEventDeregister(conn, callbackID);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}
