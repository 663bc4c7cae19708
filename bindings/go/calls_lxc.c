/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
//go:build !libvirt_without_lxc

#include "calls_lxc.h"

int polyvirt_virDomainLxcOpenNamespace(virDomainPtr domain, unsigned int flags, int **fdlist, size_t *n_fdlist, virErrorPtr *error)
{
    int pv_ret;
    *fdlist = NULL;
    *n_fdlist = 0;
    pv_ret = virDomainLxcOpenNamespace(domain, fdlist, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_fdlist = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virDomainLxcEnterNamespace(virDomainPtr domain, const int *fdlist, size_t n_fdlist, unsigned int flags, int **oldfdlist, size_t *n_oldfdlist, virErrorPtr *error)
{
    int pv_ret;
    unsigned int pv_n_oldfdlist = 0;
    *oldfdlist = NULL;
    *n_oldfdlist = 0;
    if (n_fdlist > INT_MAX)
        return polyvirt_refuse(error, "fdlist");
    pv_ret = virDomainLxcEnterNamespace(domain, (unsigned int)n_fdlist, (int *)fdlist, &pv_n_oldfdlist, oldfdlist, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_oldfdlist = pv_n_oldfdlist;
    return pv_ret;
}

int polyvirt_virDomainLxcEnterSecurityLabel(virSecurityModelPtr model, virSecurityLabelPtr label, unsigned int flags, virSecurityLabel *oldlabel, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainLxcEnterSecurityLabel(model, label, oldlabel, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainLxcEnterCGroup(virDomainPtr domain, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainLxcEnterCGroup(domain, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}
