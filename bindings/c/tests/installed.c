/* What a program needs of an installation: the headers, the main library, an extension library and exported data. */
#include <stdio.h>

#include <libvirt/libvirt-qemu.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

static int failed(const char *what)
{
    fprintf(stderr, "%s: %s\n", what, virGetLastErrorMessage());
    return 1;
}

int main(void)
{
    virConnectPtr conn = virConnectOpenAuth("test:///default", virConnectAuthPtrDefault, 0);
    virDomainPtr domain;
    char *answer = NULL;

    if (conn == NULL)
        return failed("open");
    domain = virDomainLookupByName(conn, "test");
    if (domain == NULL)
        return failed("look up");
    /* There is no monitor here, which the main library's last error has to tell. */
    if (virDomainQemuMonitorCommand(domain, "info version", &answer, 0) != -1 || virGetLastErrorCode() != VIR_ERR_NO_SUPPORT)
        return failed("monitor");
    virDomainFree(domain);
    return virConnectClose(conn) == 0 ? 0 : failed("close");
}
