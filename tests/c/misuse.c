/* Wrong pointers and missing arguments are refused with libvirt's errors, and crash nothing. */
#include "tap.h"

#include <stdlib.h>

static void wrong_handles(virConnectPtr conn)
{
    virDomainPtr not_a_domain = (virDomainPtr)conn;

    check(virDomainSuspend(NULL) == -1, "no domain");
    check_error(VIR_ERR_INVALID_DOMAIN, VIR_FROM_DOM, "invalid domain pointer in virDomainSuspend", "says so");
    check(virDomainSuspend(not_a_domain) == -1, "a connection is no domain");
    check_error(VIR_ERR_INVALID_DOMAIN, VIR_FROM_DOM, "invalid domain pointer in virDomainSuspend", "says so");
    check(virDomainGetName(not_a_domain) == NULL, "nor has it a domain's name");
    check(virConnectGetURI((virConnectPtr)"no handle at all") == NULL, "text is no connection");
    check_error(VIR_ERR_INVALID_CONN, VIR_FROM_DOMAIN,
                "invalid connection pointer in virConnectGetURI", "says so");
    check(virNetworkGetName((virNetworkPtr)conn) == NULL, "a connection is no network");
    check_error(VIR_ERR_INVALID_NETWORK, VIR_FROM_NETWORK, "invalid network pointer in virNetworkGetName", "says so");
    check(virStreamFree((virStreamPtr)conn) == -1, "a connection is no stream");
    check_error(VIR_ERR_INVALID_STREAM, VIR_FROM_STREAMS, "invalid stream pointer in virStreamFree", "says so");
}

static void missing_arguments(virConnectPtr conn)
{
    check(virDomainLookupByName(conn, NULL) == NULL, "no name");
    check_error(VIR_ERR_INVALID_ARG, VIR_FROM_DOMAIN, "name in virDomainLookupByName must not be NULL", "says so");
    check(virConnectGetVersion(conn, NULL) == -1, "no place for a result");
    check_error(VIR_ERR_INVALID_ARG, VIR_FROM_DOMAIN, "hvVer in virConnectGetVersion must not be NULL", "says so");
    check(virConnectListDomains(conn, NULL, 5) == -1, "no array but room in it");
    check_error(VIR_ERR_INVALID_ARG, VIR_FROM_DOMAIN, "ids in virConnectListDomains must not be NULL", "says so");
    check(virConnectListDomains(conn, NULL, -1) == -1, "negative room");
    check_error(VIR_ERR_INVALID_ARG, VIR_FROM_DOMAIN, "maxids in virConnectListDomains must be zero or greater",
                "says so");
    check(virDomainLookupByName(conn, "\xff\xfe") == NULL, "no text");
    check(virGetLastErrorCode() == VIR_ERR_INVALID_ARG, "says so");
}

static void freed_handles(void)
{
    virConnectPtr conn = virConnectOpen("test:///default");
    virStreamPtr stream = virStreamNew(conn, 0);

    check(virStreamRef(stream) == 0, "two references to a stream");
    check(virStreamFree(stream) == 0, "the first goes");
    check(virStreamFree(stream) == 0, "the second goes");
    check(virStreamFree(stream) == -1, "there is no third");
    check(virGetLastErrorCode() == VIR_ERR_INVALID_STREAM, "says so");
    check(virConnectRef(conn) == 0, "two references to a connection");
    check(virConnectClose(conn) == 1, "one is left");
    check(virConnectClose(conn) == 0, "none is left");
    check(virConnectClose(conn) == -1, "closed is closed");
    check(virGetLastErrorCode() == VIR_ERR_INVALID_CONN, "says so");
}

static void objects_keep_their_connection(void)
{
    virConnectPtr conn = virConnectOpen("test:///default");
    virStreamPtr stream = virStreamNew(conn, 0);
    char *uri;

    check(virConnectClose(conn) == 1, "the stream holds the connection");
    uri = virConnectGetURI(conn);
    check(uri && strcmp(uri, "test:///default") == 0, "which still answers");
    free(uri);
    check(virStreamFree(stream) == 0, "it goes with the stream");
}

int main(void)
{
    virConnectPtr conn;

    virSetErrorFunc(NULL, quiet);
    conn = virConnectOpen("test:///default");
    check(conn != NULL, "a connection");
    wrong_handles(conn);
    missing_arguments(conn);
    freed_handles();
    objects_keep_their_connection();
    check(virConnectClose(conn) == 0, "closes");
    return tap_done();
}
