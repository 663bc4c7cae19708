/* What comes from Perl: every value is checked before anything of it reaches libvirt, and named when it is wrong. */
#include "runtime.h"

/* Room that Perl frees when the statement ends, however it ends. */
static void *
room(pTHX_ size_t count, size_t size)
{
    SV *holder;

    if (count >= SIZE_MAX / size)
        croak("too many elements");
    holder = sv_2mortal(newSV(count * size + size));
    return SvPVX(holder);
}

static int
is_of(pTHX_ SV *object, const char *package)
{
    HV *stash = SvSTASH(object);
    const char *name = stash ? HvNAME_get(stash) : NULL;

    return name && strEQ(name, package);
}

/* The handle in an object of this package, or of one that is made from it. */
void *
polyvirt_object(pTHX_ SV *value, const polyvirt_kind *kind, const char *name)
{
    SV *object;

    SvGETMAGIC(value);
    if (!SvROK(value) || !SvOBJECT(SvRV(value)))
        croak("%s is not of type %s", name, kind->package);
    object = SvRV(value);
    if (!is_of(aTHX_ object, kind->package) && !sv_derived_from(value, kind->package))
        croak("%s is not of type %s", name, kind->package);
    if (!SvIOK(object) || SvIVX(object) == 0)
        croak("%s is closed already", name);
    return INT2PTR(void *, SvIVX(object));
}

void *
polyvirt_optional_object(pTHX_ SV *value, const polyvirt_kind *kind, const char *name)
{
    return value && SvOK(value) ? polyvirt_object(aTHX_ value, kind, name) : NULL;
}

/* Text is the number that it begins with, and a warning, as everywhere in Perl; an address is none. */
static void
check_number(pTHX_ SV *value, const char *name)
{
    SvGETMAGIC(value);
    if (SvROK(value) && !SvAMAGIC(value))
        croak("%s is not a number", name);
}

IV
polyvirt_signed(pTHX_ SV *value, IV least, IV most, const char *name)
{
    IV number;

    if (!SvIOK(value)) {
        if (!SvOK(value))
            return 0;
        check_number(aTHX_ value, name);
        (void)SvIV(value);
    }
    number = SvIV(value);
    if (number < least || number > most || (SvIsUV(value) && SvUV(value) > (UV)most))
        croak("%s is out of range", name);
    return number;
}

/* A negative number stands for the one with the same bits, as it does in C. */
UV
polyvirt_unsigned(pTHX_ SV *value, UV most, const char *name)
{
    UV number;

    if (!SvIOK(value)) {
        if (!SvOK(value))
            return 0;
        check_number(aTHX_ value, name);
        (void)SvIV(value);
    }
    number = SvUV(value);
    if (SvIOK(value) && !SvIsUV(value) && SvIVX(value) < 0) {
        if ((UV)-(SvIVX(value) + 1) > most / 2)
            croak("%s is out of range", name);
        return number & most;
    }
    if (number > most)
        croak("%s is out of range", name);
    return number;
}

const char *
polyvirt_text(pTHX_ SV *value, const char *name)
{
    STRLEN length;
    const char *text;

    SvGETMAGIC(value);
    if (SvROK(value) && !SvAMAGIC(value))
        croak("%s is not text", name);
    text = SvPV_nomg(value, length);
    if (strlen(text) != length)
        croak("%s has a NUL in it", name);
    return text;
}

const char *
polyvirt_optional_text(pTHX_ SV *value, const char *name)
{
    return value && SvOK(value) ? polyvirt_text(aTHX_ value, name) : NULL;
}

const unsigned char *
polyvirt_bytes(pTHX_ SV *value, size_t *count, const char *name)
{
    STRLEN length;
    const char *bytes;

    if (!SvOK(value))
        croak("%s is undefined", name);
    if (SvROK(value) && !SvAMAGIC(value))
        croak("%s is not bytes", name);
    bytes = SvPVbyte(value, length);
    *count = length;
    return (const unsigned char *)bytes;
}

/* Whether an identifier is given as 16 bytes, and not as text. */
int
polyvirt_is_raw_uuid(pTHX_ SV *value, const char *name)
{
    STRLEN length = 0;

    if (SvOK(value) && !SvROK(value))
        (void)SvPV(value, length);
    if (length != VIR_UUID_BUFLEN && length != VIR_UUID_BUFLEN * 2 && length != VIR_UUID_STRING_BUFLEN - 1)
        croak("%s must be a UUID: 16 bytes, or 32 hexadecimal digits with or without hyphens", name);
    return length == VIR_UUID_BUFLEN;
}

AV *
polyvirt_array(pTHX_ SV *value, const char *name)
{
    SvGETMAGIC(value);
    if (!SvROK(value) || SvTYPE(SvRV(value)) != SVt_PVAV)
        croak("%s is not an array reference", name);
    return (AV *)SvRV(value);
}

static SV *
element(pTHX_ AV *array, size_t i, const char *name)
{
    SV **found = av_fetch(array, (SSize_t)i, 0);

    if (!found)
        croak("%s has no element %lu", name, (unsigned long)i);
    return *found;
}

/* Begins the reading of an array: its elements, and room for as many. */
#define READ_ARRAY(type, list) \
    AV *array = polyvirt_array(aTHX_ value, name); \
    size_t i; \
    type *list; \
    *count = (size_t)(av_len(array) + 1); \
    list = room(aTHX_ *count, sizeof(type))

int *
polyvirt_ints(pTHX_ SV *value, size_t *count, const char *name)
{
    READ_ARRAY(int, list);

    for (i = 0; i < *count; i++)
        list[i] = (int)polyvirt_signed(aTHX_ element(aTHX_ array, i, name), INT_MIN, INT_MAX, name);
    return list;
}

unsigned int *
polyvirt_unsigned_ints(pTHX_ SV *value, size_t *count, const char *name)
{
    READ_ARRAY(unsigned int, list);

    for (i = 0; i < *count; i++)
        list[i] = (unsigned int)polyvirt_unsigned(aTHX_ element(aTHX_ array, i, name), UINT_MAX, name);
    return list;
}

unsigned long long *
polyvirt_unsigned_longs(pTHX_ SV *value, size_t *count, const char *name)
{
    READ_ARRAY(unsigned long long, list);

    for (i = 0; i < *count; i++)
        list[i] = polyvirt_unsigned(aTHX_ element(aTHX_ array, i, name), UV_MAX, name);
    return list;
}

const char **
polyvirt_texts(pTHX_ SV *value, size_t *count, const char *name)
{
    READ_ARRAY(const char *, list);

    for (i = 0; i < *count; i++)
        list[i] = polyvirt_text(aTHX_ element(aTHX_ array, i, name), name);
    return list;
}

void *
polyvirt_objects(pTHX_ SV *value, const polyvirt_kind *kind, size_t *count, const char *name)
{
    READ_ARRAY(void *, list);

    for (i = 0; i < *count; i++)
        list[i] = polyvirt_object(aTHX_ element(aTHX_ array, i, name), kind, name);
    return list;
}

/* The type of a parameter that no table knows, by its value. */
static int
type_of(pTHX_ SV *value)
{
    if (SvNOK(value) && !SvIOK(value))
        return VIR_TYPED_PARAM_DOUBLE;
    if (!SvIOK(value))
        return VIR_TYPED_PARAM_STRING;
    if (SvIsUV(value))
        return VIR_TYPED_PARAM_ULLONG;
    return SvIVX(value) >= INT_MIN && SvIVX(value) <= INT_MAX ? VIR_TYPED_PARAM_INT : VIR_TYPED_PARAM_LLONG;
}

static void
fill(pTHX_ virTypedParameterPtr param, const char *field, int type, SV *value)
{
    if (strlen(field) >= VIR_TYPED_PARAM_FIELD_LENGTH)
        croak("%s is too long for the name of a parameter", field);
    memset(param, 0, sizeof(*param));
    strcpy(param->field, field);
    param->type = type ? type : type_of(aTHX_ value);
    switch (param->type) {
    case VIR_TYPED_PARAM_INT:
        param->value.i = (int)polyvirt_signed(aTHX_ value, INT_MIN, INT_MAX, field);
        break;
    case VIR_TYPED_PARAM_UINT:
        param->value.ui = (unsigned int)polyvirt_unsigned(aTHX_ value, UINT_MAX, field);
        break;
    case VIR_TYPED_PARAM_LLONG:
        param->value.l = polyvirt_signed(aTHX_ value, IV_MIN, IV_MAX, field);
        break;
    case VIR_TYPED_PARAM_ULLONG:
        param->value.ul = polyvirt_unsigned(aTHX_ value, UV_MAX, field);
        break;
    case VIR_TYPED_PARAM_DOUBLE:
        check_number(aTHX_ value, field);
        param->value.d = SvNV(value);
        break;
    case VIR_TYPED_PARAM_BOOLEAN:
        param->value.b = SvTRUE(value) ? 1 : 0;
        break;
    default:
        /* Only read while the value is there, and never freed. */
        param->value.s = (char *)polyvirt_text(aTHX_ value, field);
    }
}

static int
type_in(const polyvirt_field *fields, const char *name)
{
    for (; fields && fields->name; fields++)
        if (strEQ(fields->name, name))
            return fields->type;
    return 0;
}

static int
is_list(SV *value)
{
    return SvROK(value) && SvTYPE(SvRV(value)) == SVt_PVAV;
}

/* Parameters from a hash: each has the type its set gives it, and an array gives one for each of its elements. */
virTypedParameterPtr
polyvirt_params(pTHX_ SV *value, const polyvirt_field *fields, int *count, const char *name)
{
    virTypedParameterPtr list;
    size_t total = 0;
    HE *entry;
    HV *hash;

    SvGETMAGIC(value);
    *count = 0;
    if (!SvROK(value) || SvTYPE(SvRV(value)) != SVt_PVHV)
        croak("%s is not a hash reference", name);
    hash = (HV *)SvRV(value);
    for (hv_iterinit(hash); (entry = hv_iternext(hash));) {
        SV *each = HeVAL(entry);
        total += is_list(each) ? (size_t)(av_len((AV *)SvRV(each)) + 1) : 1;
    }
    if (total > INT_MAX)
        croak("%s has too many parameters", name);
    list = room(aTHX_ total, sizeof(*list));
    for (hv_iterinit(hash); (entry = hv_iternext(hash));) {
        SV *each = HeVAL(entry);
        const char *field = polyvirt_text(aTHX_ HeSVKEY_force(entry), name);
        int type = type_in(fields, field);
        size_t i, length = is_list(each) ? (size_t)(av_len((AV *)SvRV(each)) + 1) : 0;

        if (!is_list(each))
            fill(aTHX_ &list[(*count)++], field, type, each);
        for (i = 0; i < length; i++)
            fill(aTHX_ &list[(*count)++], field, type, element(aTHX_ (AV *)SvRV(each), i, field));
    }
    return list;
}

/* An address that went to Perl as a reference; NULL for undef. */
void *
polyvirt_address(pTHX_ SV *value, const char *name)
{
    if (!SvOK(value))
        return NULL;
    if (!SvROK(value) || !SvIOK(SvRV(value)))
        croak("%s is not what the event loop was given", name);
    return INT2PTR(void *, SvIVX(SvRV(value)));
}

/* Copies a text of a hash into a place with room for so much. */
static void
copy_text(pTHX_ HV *hash, const char *key, char *place, size_t room)
{
    SV **value = hv_fetch(hash, key, (I32)strlen(key), 0);
    const char *text = value ? polyvirt_text(aTHX_ *value, key) : "";

    if (strlen(text) >= room)
        croak("%s is too long", key);
    strcpy(place, text);
}

static HV *
hash_of(pTHX_ SV *value, const char *name)
{
    SvGETMAGIC(value);
    if (!SvROK(value) || SvTYPE(SvRV(value)) != SVt_PVHV)
        croak("%s is not a hash reference", name);
    return (HV *)SvRV(value);
}

void
polyvirt_security_model(pTHX_ SV *value, virSecurityModelPtr model)
{
    HV *hash = hash_of(aTHX_ value, "model");

    copy_text(aTHX_ hash, "model", model->model, sizeof(model->model));
    copy_text(aTHX_ hash, "doi", model->doi, sizeof(model->doi));
}

void
polyvirt_security_label(pTHX_ SV *value, virSecurityLabelPtr label)
{
    HV *hash = hash_of(aTHX_ value, "label");
    SV **enforcing = hv_fetchs(hash, "enforcing", 0);

    copy_text(aTHX_ hash, "label", label->label, sizeof(label->label));
    label->enforcing = enforcing && SvTRUE(*enforcing) ? 1 : 0;
}
