# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: secret.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# Lists of secrets.
conversation(
    'no_secrets',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        $case->step("virConnectNumOfSecrets(conn) => 0", sub { $conn->num_of_secrets() }, one(\&number), answer("0"));
        $case->step("virConnectListSecrets(conn) => []", sub { $conn->list_secret_uuids(-1) }, list(each_of(\&text)), answer("[]"));
        $case->step("virConnectListAllSecrets(conn, 0) => []", sub { $conn->list_all_secrets(0) }, list(each_of(\&thing)), answer("[]"));
        $case->step("virSecretLookupByUUID(conn, \"11111111-2222-3333-4444-555555555551\") ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", sub { $conn->get_secret_by_uuid("\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x51") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_SECRET(), Sys::Virt::Error::FROM_SECRET()));
        $case->step("virSecretLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555551\") ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", sub { $conn->get_secret_by_uuid("11111111-2222-3333-4444-555555555551") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_SECRET(), Sys::Virt::Error::FROM_SECRET()));
        $case->step("virSecretLookupByUsage(conn, VIR_SECRET_USAGE_TYPE_VOLUME, \"/images/disk\") ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", sub { $conn->get_secret_by_usage(Sys::Virt::Secret::USAGE_TYPE_VOLUME(), "/images/disk") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_SECRET(), Sys::Virt::Error::FROM_SECRET()));
        $case->step("virSecretDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_SECRET", sub { $conn->define_secret("nonsense", 0) }, one(\&thing), error(Sys::Virt::Error::ERR_XML_DETAIL(), Sys::Virt::Error::FROM_SECRET()));
        return;
    }
);

# Secrets are defined, found, filled with bytes of any kind, and undefined.
conversation(
    'secrets',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($events, $values, $one);
        ($events) = $case->step("on VIR_SECRET_EVENT_ID_LIFECYCLE(conn) as events => ok", sub { $case->listen($conn, "secret_event_register_any", "secret_event_deregister_any", undef, Sys::Virt::Secret::EVENT_ID_LIFECYCLE(), \&thing, \&number, \&number) }, NOTHING, answer("ok"));
        ($values) = $case->step("on VIR_SECRET_EVENT_ID_VALUE_CHANGED(conn) as values => ok", sub { $case->listen($conn, "secret_event_register_any", "secret_event_deregister_any", undef, Sys::Virt::Secret::EVENT_ID_VALUE_CHANGED(), \&thing) }, NOTHING, answer("ok"));
        ($one) = $case->step("one = virSecretDefineXML(conn, secret, 0) => Secret(\"11111111-2222-3333-4444-555555555551\")", sub { $conn->define_secret("<secret ephemeral='no' private='no'>\n  <uuid>11111111-2222-3333-4444-555555555551</uuid>\n  <usage type='volume'>\n    <volume>/images/disk</volume>\n  </usage>\n</secret>\n", 0) }, one(\&thing), answer("Secret(\"11111111-2222-3333-4444-555555555551\")"));
        $case->step("virSecretGetUUID(one) => \"11111111-2222-3333-4444-555555555551\"", sub { $one->get_uuid() }, one(\&uuid), answer("\"11111111-2222-3333-4444-555555555551\""));
        $case->step("virSecretGetUUIDString(one) => \"11111111-2222-3333-4444-555555555551\"", sub { $one->get_uuid_string() }, one(\&text), answer("\"11111111-2222-3333-4444-555555555551\""));
        $case->step("virSecretGetUsageType(one) => VIR_SECRET_USAGE_TYPE_VOLUME", sub { $one->get_usage_type() }, one(\&number), answer("1"));
        $case->step("virSecretGetUsageID(one) => \"/images/disk\"", sub { $one->get_usage_id() }, one(\&text), answer("\"/images/disk\""));
        $case->step("virSecretGetConnect(one) => Connect", sub { $one->get_connect() }, one(\&thing), answer("Connect"));
        $case->step("virSecretGetXMLDesc(one, 0) => \"<secret ephemeral='no' private='no'>\\n  <uuid>11111111-2222-3333-4444-555555555551</uuid>\\n  <usage type='volume'>\\n    <volume>/images/disk</volume>\\n  </usage>\\n</secret>\\n\"", sub { $one->get_xml_description(0) }, one(\&text), answer("\"<secret ephemeral='no' private='no'>\\n  <uuid>11111111-2222-3333-4444-555555555551</uuid>\\n  <usage type='volume'>\\n    <volume>/images/disk</volume>\\n  </usage>\\n</secret>\\n\""));
        $case->step("virSecretGetValue(one, 0) ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", sub { $one->get_value(0) }, one(\&data), error(Sys::Virt::Error::ERR_NO_SECRET(), Sys::Virt::Error::FROM_SECRET()));
        $case->step("virSecretSetValue(one, x'00ff27800a', 0) => ok", sub { $one->set_value("\x00\xff\x27\x80\x0a", 0) }, NOTHING, answer("ok"));
        $case->step("event values => Secret(\"11111111-2222-3333-4444-555555555551\")", sub { $values->next() }, AS_IT_IS, answer("Secret(\"11111111-2222-3333-4444-555555555551\")"));
        $case->step("off values", sub { $values->end() }, NOTHING, anything());
        $case->step("virSecretGetValue(one, 0) => x'00ff27800a'", sub { $one->get_value(0) }, one(\&data), answer("x'00ff27800a'"));
        $case->step("virSecretSetValue(one, x'', 0) => ok", sub { $one->set_value("", 0) }, NOTHING, answer("ok"));
        $case->step("virSecretGetValue(one, 0) ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", sub { $one->get_value(0) }, one(\&data), error(Sys::Virt::Error::ERR_NO_SECRET(), Sys::Virt::Error::FROM_SECRET()));
        $case->step("virSecretLookupByUUID(conn, \"11111111-2222-3333-4444-555555555551\") => Secret(\"11111111-2222-3333-4444-555555555551\")", sub { $conn->get_secret_by_uuid("\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x51") }, one(\&thing), answer("Secret(\"11111111-2222-3333-4444-555555555551\")"));
        $case->step("virSecretLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555551\") => Secret(\"11111111-2222-3333-4444-555555555551\")", sub { $conn->get_secret_by_uuid("11111111-2222-3333-4444-555555555551") }, one(\&thing), answer("Secret(\"11111111-2222-3333-4444-555555555551\")"));
        $case->step("virSecretLookupByUsage(conn, VIR_SECRET_USAGE_TYPE_VOLUME, \"/images/disk\") => Secret(\"11111111-2222-3333-4444-555555555551\")", sub { $conn->get_secret_by_usage(Sys::Virt::Secret::USAGE_TYPE_VOLUME(), "/images/disk") }, one(\&thing), answer("Secret(\"11111111-2222-3333-4444-555555555551\")"));
        $case->step("virConnectNumOfSecrets(conn) => 1", sub { $conn->num_of_secrets() }, one(\&number), answer("1"));
        $case->step("virConnectListSecrets(conn) => [\"11111111-2222-3333-4444-555555555551\"]", sub { $conn->list_secret_uuids(-1) }, list(each_of(\&text)), answer("[\"11111111-2222-3333-4444-555555555551\"]"));
        $case->step("virConnectListAllSecrets(conn, VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL) => [Secret(\"11111111-2222-3333-4444-555555555551\")]", sub { $conn->list_all_secrets(Sys::Virt::Secret::LIST_NO_EPHEMERAL()) }, list(each_of(\&thing)), answer("[Secret(\"11111111-2222-3333-4444-555555555551\")]"));
        $case->step("virSecretUndefine(one) => ok", sub { $one->undefine() }, NOTHING, answer("ok"));
        $case->step("virSecretUndefine(one) ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", sub { $one->undefine() }, NOTHING, error(Sys::Virt::Error::ERR_NO_SECRET(), Sys::Virt::Error::FROM_SECRET()));
        $case->step("event events => (Secret(\"11111111-2222-3333-4444-555555555551\"), VIR_SECRET_EVENT_DEFINED, 0)", sub { $events->next() }, AS_IT_IS, answer("(Secret(\"11111111-2222-3333-4444-555555555551\"), 0, 0)"));
        $case->step("event events => (Secret(\"11111111-2222-3333-4444-555555555551\"), VIR_SECRET_EVENT_UNDEFINED, 0)", sub { $events->next() }, AS_IT_IS, answer("(Secret(\"11111111-2222-3333-4444-555555555551\"), 1, 0)"));
        $case->step("off events", sub { $events->end() }, NOTHING, anything());
        return;
    }
);

finish();
