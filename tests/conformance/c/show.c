/* Values as canonical text. */
#include "runtime.h"

void
show(struct text *text, const char *what)
{
    size_t length = strlen(what);

    text->start = realloc(text->start, text->length + length + 1);
    if (!text->start)
        abort();
    memcpy(text->start + text->length, what, length + 1);
    text->length += length;
}

void
show_text(struct text *text, const char *value)
{
    char one[8];

    if (!value) {
        show(text, "null");
        return;
    }
    show(text, "\"");
    for (; *value; value++) {
        unsigned char c = (unsigned char)*value;

        if (c == '"' || c == '\\')
            snprintf(one, sizeof(one), "\\%c", c);
        else if (c == '\n' || c == '\t' || c == '\r')
            snprintf(one, sizeof(one), "\\%c", c == '\n' ? 'n' : c == '\t' ? 't' : 'r');
        else if (c < 0x20)
            snprintf(one, sizeof(one), "\\u%04x", c);
        else
            snprintf(one, sizeof(one), "%c", c);
        show(text, one);
    }
    show(text, "\"");
}

void
show_signed(struct text *text, long long value)
{
    char number[32];

    snprintf(number, sizeof(number), "%lld", value);
    show(text, number);
}

void
show_unsigned(struct text *text, unsigned long long value)
{
    char number[32];

    snprintf(number, sizeof(number), "%llu", value);
    show(text, number);
}

void
show_double(struct text *text, double value)
{
    char number[32];

    snprintf(number, sizeof(number), "%.6g", value);
    show(text, number);
}

void
show_truth(struct text *text, int value)
{
    show(text, value ? "true" : "false");
}

static void
show_hex(struct text *text, unsigned char byte)
{
    char digits[3];

    snprintf(digits, sizeof(digits), "%02x", byte);
    show(text, digits);
}

void
show_uuid(struct text *text, const unsigned char *value)
{
    show(text, "\"");
    for (int i = 0; i < VIR_UUID_BUFLEN; i++) {
        show(text, i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "");
        show_hex(text, value[i]);
    }
    show(text, "\"");
}

void
show_bytes(struct text *text, const unsigned char *value, size_t count)
{
    show(text, "x'");
    for (size_t i = 0; i < count; i++)
        show_hex(text, value[i]);
    show(text, "'");
}

static void
show_param(struct text *text, const virTypedParameter *param)
{
    switch (param->type) {
    case VIR_TYPED_PARAM_INT:
        show_signed(text, param->value.i);
        break;
    case VIR_TYPED_PARAM_UINT:
        show_unsigned(text, param->value.ui);
        break;
    case VIR_TYPED_PARAM_LLONG:
        show_signed(text, param->value.l);
        break;
    case VIR_TYPED_PARAM_ULLONG:
        show_unsigned(text, param->value.ul);
        break;
    case VIR_TYPED_PARAM_DOUBLE:
        show_double(text, param->value.d);
        break;
    case VIR_TYPED_PARAM_BOOLEAN:
        show_truth(text, param->value.b);
        break;
    case VIR_TYPED_PARAM_STRING:
        show_text(text, param->value.s);
        break;
    default:
        show(text, "?");
        break;
    }
}

static int
by_field(const void *one, const void *other)
{
    return strcmp((*(virTypedParameterPtr const *)one)->field, (*(virTypedParameterPtr const *)other)->field);
}

void
show_params(struct text *text, virTypedParameterPtr params, int count)
{
    virTypedParameterPtr *sorted = calloc((size_t)count + 1, sizeof(*sorted));

    if (!sorted)
        abort();
    for (int i = 0; i < count; i++)
        sorted[i] = &params[i];
    qsort(sorted, (size_t)count, sizeof(*sorted), by_field);
    show(text, "{");
    for (int i = 0; i < count; i++) {
        show(text, i > 0 ? ", " : "");
        show(text, sorted[i]->field);
        show(text, ": ");
        show_param(text, sorted[i]);
    }
    show(text, "}");
    free(sorted);
}

static virTypedParameter
param(const char *field, int type)
{
    virTypedParameter out = {.type = type};

    snprintf(out.field, sizeof(out.field), "%s", field);
    return out;
}

#define PARAM(name, c_type, constant, member) \
    virTypedParameter param_##name(const char *field, c_type value) \
    { \
        virTypedParameter out = param(field, constant); \
        out.value.member = value; \
        return out; \
    }

PARAM(i32, int, VIR_TYPED_PARAM_INT, i)
PARAM(u32, unsigned int, VIR_TYPED_PARAM_UINT, ui)
PARAM(i64, long long, VIR_TYPED_PARAM_LLONG, l)
PARAM(u64, unsigned long long, VIR_TYPED_PARAM_ULLONG, ul)
PARAM(f64, double, VIR_TYPED_PARAM_DOUBLE, d)

virTypedParameter
param_bool(const char *field, int value)
{
    virTypedParameter out = param(field, VIR_TYPED_PARAM_BOOLEAN);

    out.value.b = (char)value;
    return out;
}

virTypedParameter
param_string(const char *field, const char *value)
{
    virTypedParameter out = param(field, VIR_TYPED_PARAM_STRING);

    out.value.s = (char *)value;
    return out;
}
