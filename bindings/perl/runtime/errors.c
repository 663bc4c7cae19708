/* Errors of libvirt, thrown as objects of Sys::Virt::Error. */
#include "runtime.h"

/* Throws what a call said of its failure, which is freed: a hash with the level, code, domain and message. */
void
polyvirt_throw(pTHX_ virErrorPtr error)
{
    HV *hash = newHV();
    SV *thrown = sv_2mortal(newRV_noinc((SV *)hash));
    const char *message = error && error->message ? error->message : "unknown error";

    (void)hv_stores(hash, "level", newSViv(error ? (IV)error->level : VIR_ERR_ERROR));
    (void)hv_stores(hash, "code", newSViv(error ? error->code : VIR_ERR_INTERNAL_ERROR));
    (void)hv_stores(hash, "domain", newSViv(error ? error->domain : VIR_FROM_NONE));
    (void)hv_stores(hash, "message", newSVpv(message, 0));
    virFreeError(error);
    croak_sv(sv_bless(thrown, gv_stashpvs("Sys::Virt::Error", GV_ADD)));
}
