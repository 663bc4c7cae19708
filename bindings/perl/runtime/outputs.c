/* What goes to Perl: every value is mortal, and what is taken is freed. */
#include "runtime.h"

/* Fills in what is known of keys before the first call; the last one has no name. */
void
polyvirt_keys(pTHX_ polyvirt_key *keys)
{
    for (; keys->name; keys++) {
        keys->length = (I32)strlen(keys->name);
        PERL_HASH(keys->hash, keys->name, (U32)keys->length);
    }
}

void
polyvirt_store(pTHX_ HV *hash, const polyvirt_key *key, SV *value)
{
    (void)hv_store(hash, key->name, key->length, value, key->hash);
}

static SV *
blessed(pTHX_ HV *stash, void *object)
{
    return sv_bless(newRV_noinc(newSViv(PTR2IV(object))), stash);
}

/* An object that owns this reference; undef when there is none. */
SV *
polyvirt_new_object(pTHX_ const polyvirt_kind *kind, void *object)
{
    if (!object)
        return sv_newmortal();
    return sv_2mortal(blessed(aTHX_ gv_stashpv(kind->package, GV_ADD), object));
}

/* Not mortal, for a place in a hash or an array. */
SV *
polyvirt_new_text(pTHX_ const char *text)
{
    return text ? newSVpv(text, 0) : newSV(0);
}

SV *
polyvirt_take_text(pTHX_ char *text)
{
    SV *value = sv_2mortal(polyvirt_new_text(aTHX_ text));

    free(text);
    return value;
}

SV *
polyvirt_take_bytes(pTHX_ unsigned char *bytes, size_t count)
{
    SV *value = sv_2mortal(newSVpvn((const char *)bytes, bytes ? count : 0));

    free(bytes);
    return value;
}

/* Not mortal, as above: a reference to an array of texts. */
SV *
polyvirt_new_texts(pTHX_ char *const *list, size_t count)
{
    AV *array = newAV();
    size_t i;

    for (i = 0; list && i < count; i++)
        av_push(array, polyvirt_new_text(aTHX_ list[i]));
    return newRV_noinc((SV *)array);
}

static SV *
param(pTHX_ const virTypedParameter *param)
{
    switch (param->type) {
    case VIR_TYPED_PARAM_INT:
        return newSViv(param->value.i);
    case VIR_TYPED_PARAM_UINT:
        return newSVuv(param->value.ui);
    case VIR_TYPED_PARAM_LLONG:
        return newSViv(param->value.l);
    case VIR_TYPED_PARAM_ULLONG:
        return newSVuv(param->value.ul);
    case VIR_TYPED_PARAM_DOUBLE:
        return newSVnv(param->value.d);
    case VIR_TYPED_PARAM_BOOLEAN:
        return newSViv(param->value.b);
    case VIR_TYPED_PARAM_STRING:
        return polyvirt_new_text(aTHX_ param->value.s);
    default:
        return newSV(0);
    }
}

/* Not mortal, as above. */
SV *
polyvirt_new_params(pTHX_ virTypedParameterPtr params, int count)
{
    HV *hash = newHV();
    int i;

    for (i = 0; params && i < count; i++)
        (void)hv_store(hash, params[i].field, (I32)strlen(params[i].field), param(aTHX_ &params[i]), 0);
    return newRV_noinc((SV *)hash);
}

SV *
polyvirt_take_params(pTHX_ virTypedParameterPtr params, int count)
{
    SV *value = sv_2mortal(polyvirt_new_params(aTHX_ params, count));

    virTypedParamsFree(params, count);
    return value;
}

SV **
polyvirt_push_objects(pTHX_ SV **sp, const polyvirt_kind *kind, void *list, size_t count)
{
    void **objects = list;
    HV *stash = gv_stashpv(kind->package, GV_ADD);
    size_t i;

    EXTEND(sp, (SSize_t)count);
    for (i = 0; i < count; i++)
        PUSHs(sv_2mortal(blessed(aTHX_ stash, objects[i])));
    free(list);
    return sp;
}

/* Texts, no more of them than asked for; all when that is negative. */
SV **
polyvirt_push_texts(pTHX_ SV **sp, char **list, size_t count, IV most)
{
    size_t i;

    EXTEND(sp, (SSize_t)count);
    for (i = 0; i < count; i++) {
        if (most < 0 || i < (size_t)most)
            PUSHs(sv_2mortal(polyvirt_new_text(aTHX_ list[i])));
        free(list[i]);
    }
    free(list);
    return sp;
}

/* Gives the handle of an object back, once. */
void
polyvirt_destroy(pTHX_ SV *value, const polyvirt_kind *kind)
{
    SV *object = SvROK(value) ? SvRV(value) : NULL;
    void *handle = object && SvIOK(object) ? INT2PTR(void *, SvIVX(object)) : NULL;

    if (!handle)
        return;
    SvREADONLY_off(object);
    sv_setiv(object, 0);
    (void)kind->unref(handle);
}
