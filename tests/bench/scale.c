/*
 * Measures how test:///default bears many domains and several threads, and prints one JSON line a figure: nanoseconds
 * for each domain or call, so that equal figures for different numbers mean linear growth.
 *
 * It uses only what stock libvirt has, and is built against both libraries unchanged.
 */
#include <libvirt/libvirt.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include "measure.h"

#define CALLS 20000

/* Does the work in batches, and prints the median batch's time for each of `count` parts of it. */
static void measure(const char *name, void (*work)(virConnectPtr, int), virConnectPtr conn, int count)
{
    double batches[BATCHES];

    for (int i = 0; i < BATCHES; i++) {
        double start = now();

        work(conn, count);
        batches[i] = (now() - start) / count;
    }
    print_median(name, batches);
}

static void define_all(virConnectPtr conn, int count)
{
    for (int i = 0; i < count; i++) {
        char xml[256];
        virDomainPtr domain;

        snprintf(xml, sizeof(xml),
                 "<domain type='test'><name>scale-%04d</name><memory>8192</memory><os><type>hvm</type></os></domain>", i);
        domain = virDomainDefineXML(conn, xml);
        require(domain != NULL, "virDomainDefineXML");
        virDomainFree(domain);
    }
}

static void undefine_all(virConnectPtr conn, int count)
{
    for (int i = 0; i < count; i++) {
        char name[32];
        virDomainPtr domain;

        snprintf(name, sizeof(name), "scale-%04d", i);
        domain = virDomainLookupByName(conn, name);
        require(domain != NULL, "virDomainLookupByName");
        require(virDomainUndefine(domain) == 0, "virDomainUndefine");
        virDomainFree(domain);
    }
}

static void come_and_go(virConnectPtr conn, int count)
{
    define_all(conn, count);
    undefine_all(conn, count);
}

static void list_all(virConnectPtr conn, int expected)
{
    virDomainPtr *domains = NULL;
    int count = virConnectListAllDomains(conn, &domains, 0);

    require(count > expected, "virConnectListAllDomains");
    for (int i = 0; i < count; i++)
        virDomainFree(domains[i]);
    free(domains);
}

static void all_stats(virConnectPtr conn, int expected)
{
    virDomainStatsRecordPtr *records = NULL;
    int count = virConnectGetAllDomainStats(conn, 0, &records, 0);

    require(count > expected, "virConnectGetAllDomainStats");
    virDomainStatsRecordListFree(records);
}

/* One thread's calls, on a domain that no other thread asks about. */
static void *ask(void *data)
{
    virDomainPtr domain = data;

    for (int i = 0; i < CALLS; i++) {
        virDomainInfo info;

        require(virDomainGetInfo(domain, &info) == 0, "virDomainGetInfo");
    }
    return NULL;
}

static void in_threads(virConnectPtr conn, int threads)
{
    pthread_t started[8];
    virDomainPtr domains[8];

    for (int i = 0; i < threads; i++) {
        char name[32];

        snprintf(name, sizeof(name), "scale-%04d", i);
        domains[i] = virDomainLookupByName(conn, name);
        require(domains[i] != NULL, "virDomainLookupByName");
        require(pthread_create(&started[i], NULL, ask, domains[i]) == 0, "pthread_create");
    }
    for (int i = 0; i < threads; i++) {
        pthread_join(started[i], NULL);
        virDomainFree(domains[i]);
    }
}

int main(void)
{
    virConnectPtr conn = virConnectOpen("test:///default");

    require(conn != NULL, "virConnectOpen");
    measure("define and undefine, each of 1000", come_and_go, conn, 1000);
    define_all(conn, 1000);
    measure("list of 1000, each", list_all, conn, 1000);
    measure("statistics of 1000, each", all_stats, conn, 1000);
    measure("20000 infos in 1 thread", in_threads, conn, 1);
    measure("20000 infos in each of 2 threads, a thread", in_threads, conn, 2);
    undefine_all(conn, 1000);
    define_all(conn, 5000);
    measure("list of 5000, each", list_all, conn, 5000);
    measure("statistics of 5000, each", all_stats, conn, 5000);
    virConnectClose(conn);
    return 0;
}
