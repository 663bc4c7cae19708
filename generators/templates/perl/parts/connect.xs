void
_open_auth(uri, types, callback, flags)
    optional_text uri
    SV *types
    SV *callback
    unsigned int flags
  PREINIT:
    virConnectPtr connection;
  PPCODE:
    PUTBACK;
    connection = polyvirt_open(aTHX_ uri, types, callback, flags); /* virConnectOpenAuth */
    SPAGAIN;
    XPUSHs(polyvirt_new_object(aTHX_ &polyvirt_kind_Connect, connection));

void
close(conn)
    SV *conn
  PPCODE:
    /* virConnectClose */
    (void)polyvirt_object(aTHX_ conn, &polyvirt_kind_Connect, "conn");
    polyvirt_destroy(aTHX_ conn, &polyvirt_kind_Connect);

void
get_node_cpu_map(conn, flags=0)
    virConnectPtr conn
    unsigned int flags
  PREINIT:
    unsigned char *map = NULL;
    size_t length = 0;
    unsigned int online = 0;
    int count;
  PPCODE:
    COUNT(count, virNodeGetCPUMap, conn, flags, &map, &length, &online);
    mXPUSHi(count);
    XPUSHs(polyvirt_take_bytes(aTHX_ map, length));
    mXPUSHu(online);

void
_free_pages(conn, sizes, first, cells, flags)
    virConnectPtr conn
    SV *sizes
    int first
    unsigned int cells
    unsigned int flags
  PREINIT:
    unsigned int *list;
    unsigned long long *counts;
    size_t count = 0, total, i;
  PPCODE:
    /* Some drivers give 0 for success, and not how many counts there are: it is as many as were asked for. */
    list = polyvirt_unsigned_ints(aTHX_ sizes, &count, "pagesizes");
    if (cells > 4096 || count > 4096)
        croak("too many cells or sizes of pages");
    total = cells * count;
    counts = (unsigned long long *)SvPVX(sv_2mortal(newSV((total + 1) * sizeof(*counts))));
    memset(counts, 0, (total + 1) * sizeof(*counts));
    LAST(virNodeGetFreePages(conn, (unsigned int)count, list, first, cells, counts, flags) >= 0);
    EXTEND(SP, (SSize_t)total);
    for (i = 0; i < total; i++)
        mPUSHu(counts[i]);

MODULE = Sys::Virt  PACKAGE = Sys::Virt::NodeDevice

void
get_parent(device)
    virNodeDevicePtr device
  PREINIT:
    const char *parent;
  PPCODE:
    /* The root of the tree has no parent, which is no error. */
    virResetLastError();
    PUTBACK;
    parent = virNodeDeviceGetParent(device);
    if (!parent && virGetLastErrorCode() != VIR_ERR_OK)
        polyvirt_throw(aTHX_ virSaveLastError());
    SPAGAIN;
    XPUSHs(sv_2mortal(polyvirt_new_text(aTHX_ parent)));

MODULE = Sys::Virt  PACKAGE = Sys::Virt::Admin

void
close(conn)
    SV *conn
  PPCODE:
    /* virAdmConnectClose */
    (void)polyvirt_object(aTHX_ conn, &polyvirt_kind_AdmConnect, "conn");
    polyvirt_destroy(aTHX_ conn, &polyvirt_kind_AdmConnect);

MODULE = Sys::Virt  PACKAGE = Sys::Virt::Domain

void
_cpu_stats(domain, start_cpu, ncpus, flags)
    virDomainPtr domain
    int start_cpu
    unsigned int ncpus
    unsigned int flags
  PREINIT:
    virTypedParameterPtr params = NULL;
    int each = 0, count = 0, i;
  PPCODE:
    CALL(virDomainGetCPUStats, domain, start_cpu, ncpus, flags, &each, &params, &count);
    for (i = 0; each > 0 && i + each <= count; i += each)
        mXPUSHs(polyvirt_new_params(aTHX_ params + i, each));
    virTypedParamsFree(params, count);

void
lxc_enter_security_label(model, label, flags=0)
    SV *model
    SV *label
    unsigned int flags
  PREINIT:
    virSecurityModel entered;
    virSecurityLabel wanted, old;
  PPCODE:
    memset(&old, 0, sizeof(old));
    polyvirt_security_model(aTHX_ model, &entered);
    polyvirt_security_label(aTHX_ label, &wanted);
    CALL(virDomainLxcEnterSecurityLabel, &entered, &wanted, flags, &old);
    XPUSHs(sv_2mortal(polyvirt_hash_SecurityLabel(aTHX_ &old)));
