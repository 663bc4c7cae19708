#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

#include <string.h>

static int on_lifecycle(virConnectPtr conn, virDomainPtr domain, int event, int detail, void *opaque)
{
    return conn || domain || event || detail || opaque;
}

int main(void)
{
    unsigned char maps[2 * VIR_CPU_MAPLEN(12)] = {0}, copy[2];
    virNodeInfo node = {.nodes = 2, .sockets = 3, .cores = 5, .threads = 7};
    virConnectDomainEventGenericCallback callback = VIR_DOMAIN_EVENT_CALLBACK(on_lifecycle);

    VIR_USE_CPU(maps, 0);
    VIR_USE_CPU(VIR_GET_CPUMAP(maps, 2, 1), 11);
    VIR_COPY_CPUMAP(maps, 2, 1, copy);
    if (sizeof(maps) != 4 || !VIR_CPU_USED(maps, 0) || VIR_CPU_USED(maps, 1) || !VIR_CPU_USABLE(maps, 2, 1, 11))
        return 1;
    VIR_UNUSE_CPU(maps, 0);
    if (VIR_CPU_USED(maps, 0) || !VIR_CPU_USED(copy, 11) || VIR_NODEINFO_MAXCPUS(node) != 210)
        return 2;
    return !callback || !LIBVIR_CHECK_VERSION(9, 0, 0) || LIBVIR_CHECK_VERSION(99, 0, 0);
}
