/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: secret. */
#include "../runtime.h"
#include "shows.h"

/* Lists of secrets. */
static void
case_no_secrets(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 17, "virConnectNumOfSecrets(conn) => 0");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectNumOfSecrets(conn, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("0"), PARTS("! 3 30")))
        goto done;
    begin(run, 19, "virConnectListSecrets(conn) => []");
    {
        char **out_uuids = NULL;
        size_t n_out_uuids = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListSecrets(conn, &out_uuids, &n_out_uuids, &run->error))) {
            SHOW_EACH(n_out_uuids, show_text(text, out_uuids[i]));
        }
        polyvirt_free_texts(out_uuids, n_out_uuids);
    }
    if (!expected(run, PARTS("[]"), PARTS("! 3 30")))
        goto done;
    begin(run, 21, "virConnectListAllSecrets(conn, 0) => []");
    {
        virSecretPtr *out_secrets = NULL;
        size_t n_out_secrets = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListAllSecrets(conn, 0, &out_secrets, &n_out_secrets, &run->error))) {
            SHOW_EACH(n_out_secrets, show_Secret(text, out_secrets[i]));
        }
        polyvirt_free_objects_Secret(out_secrets, n_out_secrets);
    }
    if (!expected(run, PARTS("[]"), PARTS("! 3 30")))
        goto done;
    begin(run, 23, "virSecretLookupByUUID(conn, \"11111111-2222-3333-4444-555555555551\") ! VIR_ERR_NO_SECRET VIR_FROM_SECRET");
    {
        virSecretPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virSecretLookupByUUID(conn, (const unsigned char[]){0x11, 0x11, 0x11, 0x11, 0x22, 0x22, 0x33, 0x33, 0x44, 0x44, 0x55, 0x55, 0x55, 0x55, 0x55, 0x51}, &out_return, &run->error))) {
            show_Secret(text, out_return);
        }
        free_Secret(out_return);
    }
    if (!expected(run, PARTS("! 66 30"), PARTS("! 3 30")))
        goto done;
    begin(run, 25, "virSecretLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555551\") ! VIR_ERR_NO_SECRET VIR_FROM_SECRET");
    {
        virSecretPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virSecretLookupByUUIDString(conn, "11111111-2222-3333-4444-555555555551", &out_return, &run->error))) {
            show_Secret(text, out_return);
        }
        free_Secret(out_return);
    }
    if (!expected(run, PARTS("! 66 30"), PARTS("! 3 30")))
        goto done;
    begin(run, 27, "virSecretLookupByUsage(conn, VIR_SECRET_USAGE_TYPE_VOLUME, \"/images/disk\") ! VIR_ERR_NO_SECRET VIR_FROM_SECRET");
    {
        virSecretPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virSecretLookupByUsage(conn, VIR_SECRET_USAGE_TYPE_VOLUME, "/images/disk", &out_return, &run->error))) {
            show_Secret(text, out_return);
        }
        free_Secret(out_return);
    }
    if (!expected(run, PARTS("! 66 30"), PARTS("! 3 30")))
        goto done;
    begin(run, 29, "virSecretDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_SECRET");
    {
        virSecretPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virSecretDefineXML(conn, "nonsense", 0, &out_return, &run->error))) {
            show_Secret(text, out_return);
        }
        free_Secret(out_return);
    }
    if (!expected(run, PARTS("! 35 30"), PARTS("! 3 30")))
        goto done;
 done:
    (void)conn;
}

/* Secrets are defined, found, filled with bytes of any kind, and undefined. */
static void
case_secrets(struct run *run)
{
    virConnectPtr conn = run->conn;
    struct events *events = NULL;
    struct events *values = NULL;
    virSecretPtr one = NULL;

    begin(run, 37, "on VIR_SECRET_EVENT_ID_LIFECYCLE(conn) as events => ok");
    {
        events = new_events(conn, virConnectSecretEventDeregisterAny);
        listening(run, events, virConnectSecretEventRegisterAny(conn, NULL, 0, (virConnectSecretEventGenericCallback)heard_ConnectSecretEventLifecycleCallback, events, end_of_events));
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 30")))
        goto done;
    begin(run, 39, "on VIR_SECRET_EVENT_ID_VALUE_CHANGED(conn) as values => ok");
    {
        values = new_events(conn, virConnectSecretEventDeregisterAny);
        listening(run, values, virConnectSecretEventRegisterAny(conn, NULL, 1, (virConnectSecretEventGenericCallback)heard_ConnectSecretEventGenericCallback, values, end_of_events));
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 30")))
        goto done;
    begin(run, 41, "one = virSecretDefineXML(conn, secret, 0) => Secret(\"11111111-2222-3333-4444-555555555551\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virSecretDefineXML(conn, "<secret ephemeral='no' private='no'>\n  <uuid>11111111-2222-3333-4444-555555555551</uuid>\n  <usage type='volume'>\n    <volume>/images/disk</volume>\n  </usage>\n</secret>\n", 0, &one, &run->error))) {
            show_Secret(text, one);
        }
    }
    if (!expected(run, PARTS("Secret(\"11111111-2222-3333-4444-555555555551\")"), PARTS("! 3 30")))
        goto done;
    begin(run, 43, "virSecretGetUUID(one) => \"11111111-2222-3333-4444-555555555551\"");
    {
        unsigned char out_buf[16] = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virSecretGetUUID(one, out_buf, &run->error))) {
            show_uuid(text, out_buf);
        }
    }
    if (!expected(run, PARTS("\"11111111-2222-3333-4444-555555555551\""), NULL))
        goto done;
    begin(run, 44, "virSecretGetUUIDString(one) => \"11111111-2222-3333-4444-555555555551\"");
    {
        char *out_buf = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virSecretGetUUIDString(one, &out_buf, &run->error))) {
            show_text(text, out_buf);
        }
        free(out_buf);
    }
    if (!expected(run, PARTS("\"11111111-2222-3333-4444-555555555551\""), NULL))
        goto done;
    begin(run, 45, "virSecretGetUsageType(one) => VIR_SECRET_USAGE_TYPE_VOLUME");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virSecretGetUsageType(one, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("1"), NULL))
        goto done;
    begin(run, 46, "virSecretGetUsageID(one) => \"/images/disk\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virSecretGetUsageID(one, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"/images/disk\""), NULL))
        goto done;
    begin(run, 47, "virSecretGetConnect(one) => Connect");
    {
        virConnectPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virSecretGetConnect(one, &out_return, &run->error))) {
            show_Connect(text, out_return);
        }
        free_Connect(out_return);
    }
    if (!expected(run, PARTS("Connect"), NULL))
        goto done;
    begin(run, 48, "virSecretGetXMLDesc(one, 0) => \"<secret ephemeral='no' private='no'>\\n  <uuid>11111111-2222-3333-4444-555555555551</uuid>\\n  <usage type='volume'>\\n    <volume>/images/disk</volume>\\n  </usage>\\n</secret>\\n\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virSecretGetXMLDesc(one, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<secret ephemeral='no' private='no'>\\n  <uuid>11111111-2222-3333-4444-555555555551</uuid>\\n  <usage type='volume'>\\n    <volume>/images/disk</volume>\\n  </usage>\\n</secret>\\n\""), NULL))
        goto done;
    begin(run, 49, "virSecretGetValue(one, 0) ! VIR_ERR_NO_SECRET VIR_FROM_SECRET");
    {
        unsigned char *out_return = NULL;
        size_t n_out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virSecretGetValue(one, 0, &out_return, &n_out_return, &run->error))) {
            show_bytes(text, out_return, n_out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 66 30"), NULL))
        goto done;
    begin(run, 50, "virSecretSetValue(one, x'00ff27800a', 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virSecretSetValue(one, (const unsigned char[]){0x00, 0xff, 0x27, 0x80, 0x0a}, 5, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 51, "event values => Secret(\"11111111-2222-3333-4444-555555555551\")");
    {
        next_event(run, values);
    }
    if (!expected(run, PARTS("Secret(\"11111111-2222-3333-4444-555555555551\")"), NULL))
        goto done;
    begin(run, 52, "off values");
    {
        end_events(run, values);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 53, "virSecretGetValue(one, 0) => x'00ff27800a'");
    {
        unsigned char *out_return = NULL;
        size_t n_out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virSecretGetValue(one, 0, &out_return, &n_out_return, &run->error))) {
            show_bytes(text, out_return, n_out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("x'00ff27800a'"), NULL))
        goto done;
    begin(run, 54, "virSecretSetValue(one, x'', 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virSecretSetValue(one, (const unsigned char *)"", 0, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 55, "virSecretGetValue(one, 0) ! VIR_ERR_NO_SECRET VIR_FROM_SECRET");
    {
        unsigned char *out_return = NULL;
        size_t n_out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virSecretGetValue(one, 0, &out_return, &n_out_return, &run->error))) {
            show_bytes(text, out_return, n_out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 66 30"), NULL))
        goto done;
    begin(run, 56, "virSecretLookupByUUID(conn, \"11111111-2222-3333-4444-555555555551\") => Secret(\"11111111-2222-3333-4444-555555555551\")");
    {
        virSecretPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virSecretLookupByUUID(conn, (const unsigned char[]){0x11, 0x11, 0x11, 0x11, 0x22, 0x22, 0x33, 0x33, 0x44, 0x44, 0x55, 0x55, 0x55, 0x55, 0x55, 0x51}, &out_return, &run->error))) {
            show_Secret(text, out_return);
        }
        free_Secret(out_return);
    }
    if (!expected(run, PARTS("Secret(\"11111111-2222-3333-4444-555555555551\")"), NULL))
        goto done;
    begin(run, 57, "virSecretLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555551\") => Secret(\"11111111-2222-3333-4444-555555555551\")");
    {
        virSecretPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virSecretLookupByUUIDString(conn, "11111111-2222-3333-4444-555555555551", &out_return, &run->error))) {
            show_Secret(text, out_return);
        }
        free_Secret(out_return);
    }
    if (!expected(run, PARTS("Secret(\"11111111-2222-3333-4444-555555555551\")"), NULL))
        goto done;
    begin(run, 58, "virSecretLookupByUsage(conn, VIR_SECRET_USAGE_TYPE_VOLUME, \"/images/disk\") => Secret(\"11111111-2222-3333-4444-555555555551\")");
    {
        virSecretPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virSecretLookupByUsage(conn, VIR_SECRET_USAGE_TYPE_VOLUME, "/images/disk", &out_return, &run->error))) {
            show_Secret(text, out_return);
        }
        free_Secret(out_return);
    }
    if (!expected(run, PARTS("Secret(\"11111111-2222-3333-4444-555555555551\")"), NULL))
        goto done;
    begin(run, 59, "virConnectNumOfSecrets(conn) => 1");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectNumOfSecrets(conn, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("1"), NULL))
        goto done;
    begin(run, 60, "virConnectListSecrets(conn) => [\"11111111-2222-3333-4444-555555555551\"]");
    {
        char **out_uuids = NULL;
        size_t n_out_uuids = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListSecrets(conn, &out_uuids, &n_out_uuids, &run->error))) {
            SHOW_EACH(n_out_uuids, show_text(text, out_uuids[i]));
        }
        polyvirt_free_texts(out_uuids, n_out_uuids);
    }
    if (!expected(run, PARTS("[\"11111111-2222-3333-4444-555555555551\"]"), NULL))
        goto done;
    begin(run, 61, "virConnectListAllSecrets(conn, VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL) => [Secret(\"11111111-2222-3333-4444-555555555551\")]");
    {
        virSecretPtr *out_secrets = NULL;
        size_t n_out_secrets = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListAllSecrets(conn, VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL, &out_secrets, &n_out_secrets, &run->error))) {
            SHOW_EACH(n_out_secrets, show_Secret(text, out_secrets[i]));
        }
        polyvirt_free_objects_Secret(out_secrets, n_out_secrets);
    }
    if (!expected(run, PARTS("[Secret(\"11111111-2222-3333-4444-555555555551\")]"), NULL))
        goto done;
    begin(run, 62, "virSecretUndefine(one) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virSecretUndefine(one, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 63, "virSecretUndefine(one) ! VIR_ERR_NO_SECRET VIR_FROM_SECRET");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virSecretUndefine(one, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 66 30"), NULL))
        goto done;
    begin(run, 64, "event events => (Secret(\"11111111-2222-3333-4444-555555555551\"), VIR_SECRET_EVENT_DEFINED, 0)");
    {
        next_event(run, events);
    }
    if (!expected(run, PARTS("(Secret(\"11111111-2222-3333-4444-555555555551\"), 0, 0)"), NULL))
        goto done;
    begin(run, 65, "event events => (Secret(\"11111111-2222-3333-4444-555555555551\"), VIR_SECRET_EVENT_UNDEFINED, 0)");
    {
        next_event(run, events);
    }
    if (!expected(run, PARTS("(Secret(\"11111111-2222-3333-4444-555555555551\"), 1, 0)"), NULL))
        goto done;
    begin(run, 66, "off events");
    {
        end_events(run, events);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
 done:
    free_events(values);
    free_events(events);
    free_Secret(one);
    (void)conn;
}

const struct test_case cases_secret[] = {
    {"secret", "no_secrets", "test://{hosts}/node.xml", 0, 1, 10002, 0, NULL, case_no_secrets},
    {"secret", "secrets", "test://{hosts}/node.xml", 0, 1, 3000000, 0, NULL, case_secrets},
    {0},
};
