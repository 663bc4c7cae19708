/*
 * Measures virtual networks: defining, starting and stopping one, and a hundred of them. Prints one JSON line a figure.
 *
 * networks.c URI, on a host without networks, where they can be started. It uses only what stock libvirt has, and is built
 * against both libraries unchanged.
 */
#include <libvirt/libvirt.h>

#include <stdio.h>
#include <stdlib.h>

#include "measure.h"

#define MANY 100

static void print(const char *name, double ns)
{
    printf("{\"name\": \"%s\", \"ns\": %.1f}\n", name, ns);
    fflush(stdout);
}

/* A network as hosts usually have one, with addresses of its own. */
static virNetworkPtr define(virConnectPtr conn, int number)
{
    char xml[1024];
    virNetworkPtr network;

    snprintf(xml, sizeof(xml),
             "<network><name>bench-%03d</name><forward mode='nat'/><bridge name='bench%d' stp='on' delay='0'/>"
             "<ip address='10.77.%d.1' netmask='255.255.255.0'>"
             "<dhcp><range start='10.77.%d.2' end='10.77.%d.254'/></dhcp></ip></network>", number, number, number, number,
             number);
    network = virNetworkDefineXML(conn, xml);
    require(network != NULL, "virNetworkDefineXML");
    return network;
}

static void list(virConnectPtr conn, int expected)
{
    virNetworkPtr *networks = NULL;
    int count = virConnectListAllNetworks(conn, &networks, VIR_CONNECT_LIST_NETWORKS_ACTIVE);

    require(count == expected, "virConnectListAllNetworks");
    for (int i = 0; i < count; i++)
        virNetworkFree(networks[i]);
    free(networks);
}

static void stop(virNetworkPtr network)
{
    require(virNetworkDestroy(network) == 0, "virNetworkDestroy");
}

static void start(virNetworkPtr network)
{
    require(virNetworkCreate(network) == 0, "virNetworkCreate");
}

int main(int argc, char **argv)
{
    virNetworkPtr networks[MANY];
    double starts[BATCHES], stops[BATCHES], lists[BATCHES], begin;
    virConnectPtr conn;

    require(argc == 2, "URI");
    conn = virConnectOpen(argv[1]);
    require(conn != NULL, "virConnectOpen");
    begin = now();
    for (int i = 0; i < MANY; i++)
        networks[i] = define(conn, i);
    print("define, each of 100", (now() - begin) / MANY);

    /* The first start makes what all networks share. */
    start(networks[0]);
    stop(networks[0]);
    for (int i = 0; i < BATCHES; i++) {
        begin = now();
        start(networks[0]);
        starts[i] = now() - begin;
        begin = now();
        stop(networks[0]);
        stops[i] = now() - begin;
    }
    print_median("start of the only one", starts);
    print_median("stop of the only one", stops);

    begin = now();
    for (int i = 0; i < MANY; i++)
        start(networks[i]);
    print("start of 100", now() - begin);
    for (int i = 0; i < BATCHES; i++) {
        begin = now();
        list(conn, MANY);
        lists[i] = now() - begin;
    }
    print_median("list of 100 active", lists);
    begin = now();
    for (int i = 0; i < MANY; i++)
        stop(networks[i]);
    print("stop of 100", now() - begin);

    for (int i = 0; i < MANY; i++) {
        require(virNetworkUndefine(networks[i]) == 0, "virNetworkUndefine");
        virNetworkFree(networks[i]);
    }
    virConnectClose(conn);
    return 0;
}
