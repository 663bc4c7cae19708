/* Migration between two connections: who owns what comes back, and what is refused. */
#include "tap.h"

#include <stdlib.h>
#include <unistd.h>

static const char guest[] = "<domain type='test'><name>guest</name><memory>65536</memory><os><type>hvm</type></os></domain>";

/* A host of its own, with these domains. */
static virConnectPtr open_host(const char *domains)
{
    char file[] = "/tmp/polyvirt-host-XXXXXX", uri[64];
    int fd = mkstemp(file);
    virConnectPtr conn;

    dprintf(fd, "<node>%s</node>", domains);
    close(fd);
    snprintf(uri, sizeof(uri), "test://%s", file);
    conn = virConnectOpen(uri);
    unlink(file);
    return conn;
}

static int state_of(virDomainPtr domain)
{
    int state = -1;

    return virDomainGetState(domain, &state, NULL, 0) == 0 ? state : -1;
}

static void moves(void)
{
    virConnectPtr here = open_host(guest), there = open_host("");
    virDomainPtr domain = virDomainLookupByName(here, "guest"), moved;
    virTypedParameterPtr params = NULL;
    int nparams = 0, maxparams = 0;

    virTypedParamsAddString(&params, &nparams, &maxparams, VIR_MIGRATE_PARAM_DEST_NAME, "away");
    moved = virDomainMigrate3(domain, there, params, nparams, VIR_MIGRATE_LIVE | VIR_MIGRATE_PERSIST_DEST);
    virTypedParamsFree(params, nparams);
    check(moved != NULL && virDomainGetConnect(moved) == there, "a domain arrives on the other connection");
    check(strcmp(virDomainGetName(moved), "away") == 0, "under the name it is to have");
    check(state_of(moved) == VIR_DOMAIN_RUNNING && state_of(domain) == VIR_DOMAIN_SHUTOFF, "and runs there alone");

    virDomainFree(domain);
    domain = virDomainMigrate2(moved, here, NULL, VIR_MIGRATE_LIVE, "guest", NULL, 10);
    check(domain != NULL && virDomainGetConnect(domain) == here, "it comes back");
    virDomainFree(moved);
    moved = virDomainMigrate(domain, there, VIR_MIGRATE_LIVE | VIR_MIGRATE_PAUSED, "away", NULL, 0);
    check(state_of(moved) == VIR_DOMAIN_PAUSED, "and may wait where it arrives");

    check(virDomainMigrate3(domain, there, NULL, 0, VIR_MIGRATE_LIVE) == NULL, "what does not run does not move");
    check_error(VIR_ERR_OPERATION_INVALID, VIR_FROM_DOMAIN, "Requested operation is not valid: domain is not running",
                "says so");
    check(virConnectClose(there) == 1, "the domain keeps its connection");
    virDomainFree(moved);
    virDomainFree(domain);
    check(virConnectClose(here) == 0, "which goes when nobody needs it");
}

static void refuses(void)
{
    virConnectPtr conn = virConnectOpen("test:///default"), watcher = virConnectOpenReadOnly("test:///default");
    virDomainPtr domain = virDomainLookupByName(conn, "test");

    check(virDomainMigrate3(NULL, conn, NULL, 0, 0) == NULL, "no domain");
    check_error(VIR_ERR_INVALID_DOMAIN, VIR_FROM_DOM, "invalid domain pointer in virDomainMigrate3", "says so");
    check(virDomainMigrate3(domain, NULL, NULL, 0, 0) == NULL, "no connection");
    check_error(VIR_ERR_INVALID_CONN, VIR_FROM_DOMAIN, "invalid connection pointer in virDomainMigrate3", "says so");
    check(virDomainMigrate(domain, (virConnectPtr)domain, 0, NULL, NULL, 0) == NULL, "no connection either");
    check(virGetLastErrorCode() == VIR_ERR_INVALID_CONN, "says so");
    check(virDomainMigrate3(domain, conn, NULL, 1, 0) == NULL, "no parameters");
    check(virGetLastErrorCode() == VIR_ERR_INVALID_ARG, "says so");
    check(virDomainMigrate2(domain, watcher, NULL, 0, NULL, NULL, 0) == NULL, "only to look at");
    check_error(VIR_ERR_OPERATION_DENIED, VIR_FROM_DOMAIN,
                "operation forbidden: read only access prevents virDomainMigrate2", "says so");
    check(virDomainMigrateToURI(domain, NULL, 0, NULL, 0) == -1, "no address");
    check_error(VIR_ERR_INVALID_ARG, VIR_FROM_DOMAIN, "duri in virDomainMigrateToURI must not be NULL", "says so");
    check(virDomainMigrateToURI2(domain, "test:///default", NULL, NULL, VIR_MIGRATE_PEER2PEER, NULL, 0) == -1,
          "its own host");
    check_error(VIR_ERR_INVALID_ARG, VIR_FROM_DOMAIN,
                "Attempt to migrate guest to the same host", "says so");
    check(state_of(domain) == VIR_DOMAIN_RUNNING, "nothing has happened");
    virDomainFree(domain);
    virConnectClose(watcher);
    virConnectClose(conn);
}

int main(void)
{
    virSetErrorFunc(NULL, quiet);
    moves();
    refuses();
    return tap_done();
}
