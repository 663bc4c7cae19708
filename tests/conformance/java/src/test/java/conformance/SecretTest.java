// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: secret. */
class SecretTest {
    /** Lists of secrets. */
    @Test
    void no_secrets() throws Exception {
        Run.of("no_secrets", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            run.step("virConnectNumOfSecrets(conn) => 0", () -> conn.numOfSecrets(), value -> Show.number(value), Expected.answer("0"));
            run.step("virConnectListSecrets(conn) => []", () -> conn.listSecrets(), value -> Show.list(value, Show::text), Expected.answer("[]"));
            run.step("virConnectListAllSecrets(conn, 0) => []", () -> conn.listAllSecrets(0), value -> Show.list(value, Show::thing), Expected.answer("[]"));
            run.step("virSecretLookupByUUID(conn, \"11111111-2222-3333-4444-555555555551\") ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", () -> conn.secretLookupByUUID(new int[] {17, 17, 17, 17, 34, 34, 51, 51, 68, 68, 85, 85, 85, 85, 85, 81}), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SECRET, Error.ErrorDomain.VIR_FROM_SECRET));
            run.step("virSecretLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555551\") ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", () -> conn.secretLookupByUUIDString("11111111-2222-3333-4444-555555555551"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SECRET, Error.ErrorDomain.VIR_FROM_SECRET));
            run.step("virSecretLookupByUsage(conn, VIR_SECRET_USAGE_TYPE_VOLUME, \"/images/disk\") ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", () -> conn.secretLookupByUsage(org.libvirt.constants.SecretUsageType.VOLUME, "/images/disk"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SECRET, Error.ErrorDomain.VIR_FROM_SECRET));
            run.step("virSecretDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_SECRET", () -> conn.secretDefineXML("nonsense", 0), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_XML_DETAIL, Error.ErrorDomain.VIR_FROM_SECRET));
        });
    }

    /** Secrets are defined, found, filled with bytes of any kind, and undefined. */
    @Test
    void secrets() throws Exception {
        Run.of("secrets", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            Events events = Events.listen("on VIR_SECRET_EVENT_ID_LIFECYCLE(conn) as events => ok", callback -> conn.secretEventRegisterAny(null, org.libvirt.constants.SecretEventID.LIFECYCLE, callback), conn::secretEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.number(((Integer) told[0])), Show.number(((Integer) told[1]))));
            Events values = Events.listen("on VIR_SECRET_EVENT_ID_VALUE_CHANGED(conn) as values => ok", callback -> conn.secretEventRegisterAny(null, org.libvirt.constants.SecretEventID.VALUE_CHANGED, callback), conn::secretEventDeregisterAny, (object, told) -> Show.thing(object));
            var one = run.step("one = virSecretDefineXML(conn, secret, 0) => Secret(\"11111111-2222-3333-4444-555555555551\")", () -> conn.secretDefineXML("<secret ephemeral='no' private='no'>\n  <uuid>11111111-2222-3333-4444-555555555551</uuid>\n  <usage type='volume'>\n    <volume>/images/disk</volume>\n  </usage>\n</secret>\n", 0), value -> Show.thing(value), Expected.answer("Secret(\"11111111-2222-3333-4444-555555555551\")"));
            run.step("virSecretGetUUID(one) => \"11111111-2222-3333-4444-555555555551\"", () -> one.getUUID(), value -> Show.uuid(value), Expected.answer("\"11111111-2222-3333-4444-555555555551\""));
            run.step("virSecretGetUUIDString(one) => \"11111111-2222-3333-4444-555555555551\"", () -> one.getUUIDString(), value -> Show.text(value), Expected.answer("\"11111111-2222-3333-4444-555555555551\""));
            run.step("virSecretGetUsageType(one) => VIR_SECRET_USAGE_TYPE_VOLUME", () -> one.getUsageType(), value -> Show.number(value.getNumber()), Expected.answer("1"));
            run.step("virSecretGetUsageID(one) => \"/images/disk\"", () -> one.getUsageID(), value -> Show.text(value), Expected.answer("\"/images/disk\""));
            run.step("virSecretGetConnect(one) => Connect", () -> one.getConnect(), value -> Show.thing(value), Expected.answer("Connect"));
            run.step("virSecretGetXMLDesc(one, 0) => \"<secret ephemeral='no' private='no'>\\n  <uuid>11111111-2222-3333-4444-555555555551</uuid>\\n  <usage type='volume'>\\n    <volume>/images/disk</volume>\\n  </usage>\\n</secret>\\n\"", () -> one.getXMLDesc(0), value -> Show.text(value), Expected.answer("\"<secret ephemeral='no' private='no'>\\n  <uuid>11111111-2222-3333-4444-555555555551</uuid>\\n  <usage type='volume'>\\n    <volume>/images/disk</volume>\\n  </usage>\\n</secret>\\n\""));
            run.step("virSecretGetValue(one, 0) ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", () -> ByHand.virSecretGetValue(one, 0), value -> Show.any(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SECRET, Error.ErrorDomain.VIR_FROM_SECRET));
            run.done("virSecretSetValue(one, x'00ff27800a', 0) => ok", () -> one.setValue(Run.data("00ff27800a"), 0), Expected.answer("ok"));
            run.step("event values => Secret(\"11111111-2222-3333-4444-555555555551\")", values::next, told -> told, Expected.answer("Secret(\"11111111-2222-3333-4444-555555555551\")"));
            run.done("off values", values::end, Expected.ANYTHING);
            run.step("virSecretGetValue(one, 0) => x'00ff27800a'", () -> ByHand.virSecretGetValue(one, 0), value -> Show.any(value), Expected.answer("x'00ff27800a'"));
            run.done("virSecretSetValue(one, x'', 0) => ok", () -> one.setValue(Run.data(""), 0), Expected.answer("ok"));
            run.step("virSecretGetValue(one, 0) ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", () -> ByHand.virSecretGetValue(one, 0), value -> Show.any(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SECRET, Error.ErrorDomain.VIR_FROM_SECRET));
            run.step("virSecretLookupByUUID(conn, \"11111111-2222-3333-4444-555555555551\") => Secret(\"11111111-2222-3333-4444-555555555551\")", () -> conn.secretLookupByUUID(new int[] {17, 17, 17, 17, 34, 34, 51, 51, 68, 68, 85, 85, 85, 85, 85, 81}), value -> Show.thing(value), Expected.answer("Secret(\"11111111-2222-3333-4444-555555555551\")"));
            run.step("virSecretLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555551\") => Secret(\"11111111-2222-3333-4444-555555555551\")", () -> conn.secretLookupByUUIDString("11111111-2222-3333-4444-555555555551"), value -> Show.thing(value), Expected.answer("Secret(\"11111111-2222-3333-4444-555555555551\")"));
            run.step("virSecretLookupByUsage(conn, VIR_SECRET_USAGE_TYPE_VOLUME, \"/images/disk\") => Secret(\"11111111-2222-3333-4444-555555555551\")", () -> conn.secretLookupByUsage(org.libvirt.constants.SecretUsageType.VOLUME, "/images/disk"), value -> Show.thing(value), Expected.answer("Secret(\"11111111-2222-3333-4444-555555555551\")"));
            run.step("virConnectNumOfSecrets(conn) => 1", () -> conn.numOfSecrets(), value -> Show.number(value), Expected.answer("1"));
            run.step("virConnectListSecrets(conn) => [\"11111111-2222-3333-4444-555555555551\"]", () -> conn.listSecrets(), value -> Show.list(value, Show::text), Expected.answer("[\"11111111-2222-3333-4444-555555555551\"]"));
            run.step("virConnectListAllSecrets(conn, VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL) => [Secret(\"11111111-2222-3333-4444-555555555551\")]", () -> conn.listAllSecrets(org.libvirt.flags.ConnectListAllSecretsFlags.NO_EPHEMERAL), value -> Show.list(value, Show::thing), Expected.answer("[Secret(\"11111111-2222-3333-4444-555555555551\")]"));
            run.done("virSecretUndefine(one) => ok", () -> one.undefine(), Expected.answer("ok"));
            run.done("virSecretUndefine(one) ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", () -> one.undefine(), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SECRET, Error.ErrorDomain.VIR_FROM_SECRET));
            run.step("event events => (Secret(\"11111111-2222-3333-4444-555555555551\"), VIR_SECRET_EVENT_DEFINED, 0)", events::next, told -> told, Expected.answer("(Secret(\"11111111-2222-3333-4444-555555555551\"), 0, 0)"));
            run.step("event events => (Secret(\"11111111-2222-3333-4444-555555555551\"), VIR_SECRET_EVENT_UNDEFINED, 0)", events::next, told -> told, Expected.answer("(Secret(\"11111111-2222-3333-4444-555555555551\"), 1, 0)"));
            run.done("off events", events::end, Expected.ANYTHING);
        });
    }

}
