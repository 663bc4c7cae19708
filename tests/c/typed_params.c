/* Typed parameters: arrays that grow, look-ups, types, freeing. */
#include "tap.h"

#include <limits.h>

static void adds_and_finds(void)
{
    virTypedParameterPtr params = NULL;
    int count = 0, room = 0, i;
    unsigned int u;
    long long l;
    unsigned long long ul;
    double d;
    const char *s;
    const char *list[] = {"one", "two", NULL};

    check(virTypedParamsAddInt(&params, &count, &room, "int", INT_MIN) == 0, "an int");
    check(virTypedParamsAddUInt(&params, &count, &room, "uint", UINT_MAX) == 0, "an unsigned int");
    check(virTypedParamsAddLLong(&params, &count, &room, "llong", LLONG_MIN) == 0, "a long long");
    check(virTypedParamsAddULLong(&params, &count, &room, "ullong", ULLONG_MAX) == 0, "an unsigned long long");
    check(virTypedParamsAddDouble(&params, &count, &room, "double", 0.5) == 0, "a double");
    check(virTypedParamsAddBoolean(&params, &count, &room, "boolean", 7) == 0, "a boolean");
    check(virTypedParamsAddString(&params, &count, &room, "string", "text") == 0, "a string");
    check(virTypedParamsAddStringList(&params, &count, &room, "list", list) == 0, "a list");
    check(virTypedParamsAddFromString(&params, &count, &room, "parsed", VIR_TYPED_PARAM_LLONG, "-5") == 0, "text");
    check(count == 10 && room >= count, "all are there");
    check(virTypedParamsGetInt(params, count, "int", &i) == 1 && i == INT_MIN, "the int");
    check(virTypedParamsGetUInt(params, count, "uint", &u) == 1 && u == UINT_MAX, "the unsigned int");
    check(virTypedParamsGetLLong(params, count, "llong", &l) == 1 && l == LLONG_MIN, "the long long");
    check(virTypedParamsGetULLong(params, count, "ullong", &ul) == 1 && ul == ULLONG_MAX, "the unsigned long long");
    check(virTypedParamsGetDouble(params, count, "double", &d) == 1 && d == 0.5, "the double");
    check(virTypedParamsGetBoolean(params, count, "boolean", &i) == 1 && i == 1, "the boolean is 1");
    check(virTypedParamsGetString(params, count, "string", &s) == 1 && strcmp(s, "text") == 0, "the string");
    check(virTypedParamsGetString(params, count, "list", &s) == 1 && strcmp(s, "one") == 0, "the first of the list");
    check(virTypedParamsGetLLong(params, count, "parsed", NULL) == 1, "no place for the value is fine");
    check(virTypedParamsGetInt(params, count, "none", &i) == 0, "what is not there is not found");
    check(virTypedParamsGet(params, count, "double") == &params[4], "found in the array itself");
    check(virTypedParamsGetInt(params, count, "string", &i) == -1, "another type");
    check_error(VIR_ERR_INVALID_ARG, VIR_FROM_NONE,
                "invalid argument: Invalid type 'int' requested for parameter 'string', actual type is 'string'",
                "says so");
    virTypedParamsFree(params, count);
}

static void refuses(void)
{
    virTypedParameterPtr params = NULL;
    int count = 0, room = 0;
    char name[VIR_TYPED_PARAM_FIELD_LENGTH + 1];

    memset(name, 'x', sizeof(name));
    name[sizeof(name) - 1] = '\0';
    check(virTypedParamsAddInt(&params, &count, &room, name, 1) == -1 && count == 0, "a name too long");
    check(virTypedParamsAddFromString(&params, &count, &room, "n", VIR_TYPED_PARAM_INT, "x") == -1, "no number");
    check(virTypedParamsGet(NULL, 3, "n") == NULL, "no array");
    virTypedParamsFree(NULL, 0);
    virTypedParamsClear(NULL, 0);
    virTypedParamsFree(params, count);
}

int main(void)
{
    virSetErrorFunc(NULL, quiet);
    adds_and_finds();
    refuses();
    return tap_done();
}
