/* Entering containers: what is done to the process, and statistics of chosen domains, in slots of the caller. */
#include "tap.h"

#include <fcntl.h>
#include <libvirt/libvirt-lxc.h>
#include <stdlib.h>
#include <unistd.h>

static const char idle[] = "<domain type='test'><name>idle</name><memory>1024</memory><os><type>hvm</type></os></domain>";

static void namespaces(virDomainPtr domain)
{
    int own = open("/proc/self/ns/user", O_RDONLY), other = open("/proc/self/status", O_RDONLY), none = -1;
    int *old = NULL, closed = 0;
    unsigned int count = 0, i;

    check(virDomainLxcEnterNamespace(domain, 1, &own, &count, &old, 0) == 0, "the own user namespace is no obstacle");
    check(count >= 4 && old != NULL, "the way back is given");
    for (i = 0; i < count; i++)
        closed += close(old[i]) == 0;
    check(closed == (int)count, "as open descriptors");
    free(old);
    check(virDomainLxcEnterNamespace(domain, 1, &none, NULL, NULL, 0) == 0, "-1 stands for no namespace");
    count = 7;
    old = NULL;
    check(virDomainLxcEnterNamespace(domain, 1, &other, &count, &old, 0) == -1, "another file is none");
    check_error(VIR_ERR_SYSTEM_ERROR, VIR_FROM_NONE, "Unable to join domain namespace: Invalid argument", "says so");
    check(count == 7 && old == NULL, "and there is no way back to take");
    check(virDomainLxcEnterNamespace(domain, 0, NULL, NULL, NULL, 0) == -1, "none at all");
    check_error(VIR_ERR_INVALID_ARG, VIR_FROM_NONE, "Expected at least one file descriptor", "says so");
    check(virDomainLxcEnterNamespace(domain, 1, NULL, NULL, NULL, 0) == -1, "no array");
    check(virDomainLxcEnterNamespace(domain, 1, &own, NULL, NULL, 1) == -1, "no such flag");
    close(own);
    close(other);
}

static void labels(void)
{
    virSecurityModel model = {.model = "none"};
    virSecurityLabel label = {.label = "any"}, old = {.label = "?", .enforcing = 1};

    check(virDomainLxcEnterSecurityLabel(&model, &label, &old, 0) == 0, "no model, no label");
    check(old.label[0] == 0 && old.enforcing == 0, "and none before");
    strcpy(model.model, "dac");
    check(virDomainLxcEnterSecurityLabel(&model, &label, NULL, 0) == -1, "a model that processes cannot follow");
    check_error(VIR_ERR_ARGUMENT_UNSUPPORTED, VIR_FROM_NONE,
                "argument unsupported: Security model dac cannot be entered", "says so");
    check(virDomainLxcEnterSecurityLabel(NULL, &label, NULL, 0) == -1, "no model given");
    check_error(VIR_ERR_INVALID_ARG, VIR_FROM_NONE, "model in virDomainLxcEnterSecurityLabel must not be NULL",
                "says so");
}

static void groups(virConnectPtr conn)
{
    virConnectPtr watcher = virConnectOpenReadOnly("test:///default");
    virDomainPtr seen = virDomainLookupByName(watcher, "test"), off = virDomainDefineXML(conn, idle);

    check(virDomainLxcEnterCGroup(seen, 0) == -1, "who only looks enters nothing");
    check_error(VIR_ERR_OPERATION_DENIED, VIR_FROM_NONE,
                "operation forbidden: read only access prevents virDomainLxcEnterCGroup", "says so");
    check(virDomainLxcEnterCGroup(off, 0) == -1, "what does not run has no groups");
    check(virGetLastErrorCode() == VIR_ERR_OPERATION_INVALID, "says so");
    check(virDomainLxcEnterCGroup(off, 1) == -1 && virGetLastErrorCode() == VIR_ERR_INVALID_ARG, "no such flag");
    virDomainUndefine(off);
    virDomainFree(off);
    virDomainFree(seen);
    virConnectClose(watcher);
}

static void slots(virDomainPtr domain)
{
    virTypedParameter params[2 * 5];
    int figures = virDomainGetCPUStats(domain, NULL, 0, 0, 1, 0), filled;

    check(figures > 0 && figures < 5, "how many figures there are for a CPU");
    check(virDomainGetCPUStats(domain, NULL, 0, 0, 0, 0) == 2, "and how many CPUs");
    memset(params, 0xff, sizeof(params));
    filled = virDomainGetCPUStats(domain, params, 5, 0, 2, 0);
    check(filled == figures, "all are filled in");
    check(strcmp(params[0].field, params[5].field) == 0 && params[5].type == VIR_TYPED_PARAM_ULLONG,
          "each CPU in slots of its own");
    check(params[figures].type == 0 && params[5 + figures].type == 0, "those left over are empty");
    memset(params, 0xff, sizeof(params));
    check(virDomainGetCPUStats(domain, params, 1, 0, 2, 0) == 1, "no more than there is room for");
    check(strcmp(params[0].field, params[1].field) == 0 && params[2].type == -1, "and nothing behind it");
    check(virDomainGetCPUStats(domain, params, 65536, 0, 65536, 0) == -1, "more than can be counted");
    check_error(VIR_ERR_OVERFLOW, VIR_FROM_DOMAIN, "numerical overflow: input too large: 65536 * 65536", "says so");
    check(virDomainGetCPUStats(domain, params, 2, -1, 2, 0) == -1, "the whole is one");
    check_error(VIR_ERR_INVALID_ARG, VIR_FROM_DOMAIN, "ncpus must be 1 when start_cpu is -1", "says so");
}

static void chosen(virConnectPtr conn, virDomainPtr domain)
{
    virConnectPtr other = virConnectOpen("test:///default");
    virDomainPtr same = virDomainLookupByName(other, "test");
    virDomainPtr twice[] = {domain, domain, NULL}, mixed[] = {domain, same, NULL}, nobody[] = {NULL};
    virDomainStatsRecordPtr *records = NULL;

    check(virDomainListGetStats(twice, 0, &records, 0) == 2, "one record for each domain");
    check(virDomainGetConnect(records[0]->dom) == conn && records[1]->nparams > 0 && records[2] == NULL,
          "with its figures, and NULL at the end");
    virDomainStatsRecordListFree(records);
    check(virDomainListGetStats(mixed, 0, &records, 0) == -1, "not of several connections");
    check_error(VIR_ERR_INVALID_ARG, VIR_FROM_DOMAIN,
                "invalid argument: domains in 'doms' array must belong to a single connection", "says so");
    check(virDomainListGetStats(nobody, 0, &records, 0) == -1 && records == NULL, "not of nobody");
    check(virDomainListGetStats(NULL, 0, &records, 0) == -1 && virDomainListGetStats(twice, 0, NULL, 0) == -1,
          "not without a list");
    virDomainFree(same);
    virConnectClose(other);
}

int main(void)
{
    virConnectPtr conn;
    virDomainPtr domain;

    virSetErrorFunc(NULL, quiet);
    conn = virConnectOpen("test:///default");
    domain = virDomainLookupByName(conn, "test");
    namespaces(domain);
    labels();
    groups(conn);
    slots(domain);
    chosen(conn, domain);
    virDomainFree(domain);
    check(virConnectClose(conn) == 0, "nothing is kept");
    return tap_done();
}
