/*
 * Measures a hypervisor of QEMU: definitions, lists and statistics of many guests, starting, watching and ending some, and
 * what it takes to learn what QEMU can do. Prints one JSON line a figure.
 *
 * qemu.c URI KERNEL, on a host where nothing is defined and nothing is known yet of QEMU. It uses only what stock libvirt has, and
 * is built against both libraries unchanged.
 */
#include <libvirt/libvirt.h>

#include <stdio.h>
#include <stdlib.h>

#include "measure.h"

#define MANY 1000
#define FEW 10

static void print(const char *name, double ns)
{
    printf("{\"name\": \"%s\", \"ns\": %.1f}\n", name, ns);
    fflush(stdout);
}

/* A guest with what guests usually have. */
static virDomainPtr define(virConnectPtr conn, const char *kernel, int number)
{
    char xml[2048];
    virDomainPtr domain;

    snprintf(xml, sizeof(xml),
             "<domain type='qemu'><name>bench-%04d</name><memory unit='MiB'>32</memory><vcpu>1</vcpu>"
             "<os><type arch='x86_64' machine='pc'>hvm</type><kernel>%s</kernel></os><features><acpi/></features>"
             "<devices><emulator>/usr/bin/qemu-system-x86_64</emulator>"
             "<disk type='file' device='cdrom'><target dev='hdc' bus='ide'/></disk>"
             "<interface type='user'><model type='virtio'/></interface>"
             "<serial type='pty'/><console type='pty'/><memballoon model='virtio'/></devices></domain>", number, kernel);
    domain = virDomainDefineXML(conn, xml);
    require(domain != NULL, "virDomainDefineXML");
    return domain;
}

static void list(virConnectPtr conn, int expected)
{
    virDomainPtr *domains = NULL;
    int count = virConnectListAllDomains(conn, &domains, 0);

    require(count == expected, "virConnectListAllDomains");
    for (int i = 0; i < count; i++)
        virDomainFree(domains[i]);
    free(domains);
}

static void stats(virConnectPtr conn, unsigned int flags, int expected)
{
    virDomainStatsRecordPtr *records = NULL;
    int count = virConnectGetAllDomainStats(conn, 0, &records, flags);

    require(count == expected, "virConnectGetAllDomainStats");
    virDomainStatsRecordListFree(records);
}

int main(int argc, char **argv)
{
    virDomainPtr domains[MANY];
    double batches[BATCHES], start = now();
    virConnectPtr conn;
    char *capabilities;

    require(argc == 3, "URI KERNEL");
    conn = virConnectOpen(argv[1]);
    require(conn != NULL, "virConnectOpen");
    capabilities = virConnectGetCapabilities(conn);
    require(capabilities != NULL, "virConnectGetCapabilities");
    free(capabilities);
    print("open and capabilities, cold", now() - start);

    /* The first definition asks what QEMU can do; it is not one of many. */
    domains[0] = define(conn, argv[2], 0);
    start = now();
    for (int i = 1; i < MANY; i++)
        domains[i] = define(conn, argv[2], i);
    print("define, each of 1000", (now() - start) / (MANY - 1));

    for (int i = 0; i < BATCHES; i++) {
        start = now();
        list(conn, MANY);
        batches[i] = now() - start;
    }
    print_median("list of 1000", batches);
    for (int i = 0; i < BATCHES; i++) {
        start = now();
        stats(conn, VIR_CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF, MANY);
        batches[i] = now() - start;
    }
    print_median("statistics of 1000 shut off", batches);

    start = now();
    for (int i = 0; i < FEW; i++)
        require(virDomainCreate(domains[i]) == 0, "virDomainCreate");
    print("start, each of 10", (now() - start) / FEW);
    for (int i = 0; i < BATCHES; i++) {
        start = now();
        stats(conn, VIR_CONNECT_GET_ALL_DOMAINS_STATS_RUNNING, FEW);
        batches[i] = now() - start;
    }
    print_median("statistics of 10 running", batches);
    start = now();
    for (int i = 0; i < FEW; i++)
        require(virDomainDestroy(domains[i]) == 0, "virDomainDestroy");
    print("destroy, each of 10", (now() - start) / FEW);

    for (int i = 0; i < MANY; i++) {
        require(virDomainUndefine(domains[i]) == 0, "virDomainUndefine");
        virDomainFree(domains[i]);
    }
    virConnectClose(conn);
    return 0;
}
