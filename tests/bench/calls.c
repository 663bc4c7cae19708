/*
 * Measures calls of the C API on test:///default, and prints one JSON line a call.
 *
 * It uses only what stock libvirt has, and is built against both libraries unchanged.
 */
#include <libvirt/libvirt.h>

#include <stdio.h>
#include <stdlib.h>

#include "measure.h"

#define URI "test:///default"
#define MANY 1000
#define BATCH_NS 20e6

struct world {
    virConnectPtr conn;
    virDomainPtr domain;
};

typedef void (*call)(struct world *world);

static double time_of(call made, struct world *world, long times)
{
    double start = now();

    for (long i = 0; i < times; i++)
        made(world);
    return now() - start;
}

/* Makes the call in batches long enough for the clock, and prints the median batch's time a call. */
static void measure(const char *name, call made, struct world *world)
{
    double batches[BATCHES];
    long times = 1;

    while (time_of(made, world, times) < BATCH_NS)
        times *= 2;
    for (int i = 0; i < BATCHES; i++)
        batches[i] = time_of(made, world, times) / (double)times;
    print_median(name, batches);
}

static void open_close(struct world *world)
{
    virConnectPtr conn = virConnectOpen(URI);

    (void)world;
    require(conn != NULL, "virConnectOpen");
    virConnectClose(conn);
}

static void get_version(struct world *world)
{
    unsigned long version;

    require(virConnectGetVersion(world->conn, &version) == 0, "virConnectGetVersion");
}

static void get_name(struct world *world)
{
    require(virDomainGetName(world->domain) != NULL, "virDomainGetName");
}

static void info(struct world *world)
{
    virDomainInfo result;

    require(virDomainGetInfo(world->domain, &result) == 0, "virDomainGetInfo");
}

static void xml_desc(struct world *world)
{
    char *xml = virDomainGetXMLDesc(world->domain, 0);

    require(xml != NULL, "virDomainGetXMLDesc");
    free(xml);
}

static void lookup_by_name(struct world *world)
{
    virDomainPtr domain = virDomainLookupByName(world->conn, "test");

    require(domain != NULL, "virDomainLookupByName");
    virDomainFree(domain);
}

static void list_all(struct world *world)
{
    virDomainPtr *domains = NULL;
    int count = virConnectListAllDomains(world->conn, &domains, 0);

    require(count > 0, "virConnectListAllDomains");
    for (int i = 0; i < count; i++)
        virDomainFree(domains[i]);
    free(domains);
}

/* Defines domains until there are MANY. */
static void define_many(virConnectPtr conn)
{
    for (int i = 1; i < MANY; i++) {
        char xml[256];
        virDomainPtr domain;

        snprintf(xml, sizeof(xml),
                 "<domain type='test'><name>bench-%04d</name><memory>8192</memory>"
                 "<os><type>hvm</type></os></domain>", i);
        domain = virDomainDefineXML(conn, xml);
        require(domain != NULL, "virDomainDefineXML");
        virDomainFree(domain);
    }
}

int main(void)
{
    struct world world = { NULL, NULL };

    /* First, while no connection is open: a second one to the same URI may share the first's. */
    measure("open", open_close, &world);

    world.conn = virConnectOpen(URI);
    require(world.conn != NULL, "virConnectOpen");
    world.domain = virDomainLookupByName(world.conn, "test");
    require(world.domain != NULL, "virDomainLookupByName");

    measure("getVersion", get_version, &world);
    measure("getName", get_name, &world);
    measure("info", info, &world);
    measure("XMLDesc", xml_desc, &world);
    measure("lookupByName", lookup_by_name, &world);
    measure("listAllDomains of 1", list_all, &world);
    define_many(world.conn);
    measure("listAllDomains of 1000", list_all, &world);

    virDomainFree(world.domain);
    virConnectClose(world.conn);
    return 0;
}
