# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: domain-save.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# A domain is saved to a file, which tells its document, and restored.
conversation(
    'save_and_restore',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainSave(dom, \"{scratch}/image\") => ok", sub { ByHand::virDomainSave($dom, $case->text("{scratch}/image")) }, NOTHING, answer("ok"));
        $case->step("virDomainIsActive(dom) => false", sub { $dom->is_active() }, one(\&truth), answer("false"));
        $case->step("virDomainSaveImageGetXMLDesc(conn, \"{scratch}/image\", 0) => \"<domain type='test'\\*</domain>\\n\"", sub { $conn->get_save_image_xml_description($case->text("{scratch}/image"), 0) }, one(\&text), answer("\"<domain type='test'", "</domain>\\n\""));
        $case->step("virDomainSaveImageGetXMLDesc(conn, \"{scratch}/nowhere\", 0) ! VIR_ERR_SYSTEM_ERROR VIR_FROM_TEST", sub { $conn->get_save_image_xml_description($case->text("{scratch}/nowhere"), 0) }, one(\&text), error(Sys::Virt::Error::ERR_SYSTEM_ERROR(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainRestore(conn, \"{scratch}/image\") => ok", sub { ByHand::virDomainRestore($conn, $case->text("{scratch}/image")) }, NOTHING, answer("ok"));
        $case->step("virDomainRestore(conn, \"{scratch}/nowhere\") ! VIR_ERR_SYSTEM_ERROR VIR_FROM_TEST", sub { ByHand::virDomainRestore($conn, $case->text("{scratch}/nowhere")) }, NOTHING, error(Sys::Virt::Error::ERR_SYSTEM_ERROR(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainLookupByName(conn, \"web\") => Domain(\"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), answer("Domain(\"web\")"));
        return;
    }
);

# The same with the younger functions.
conversation(
    'save_with_flags',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainSaveFlags(dom, \"{scratch}/image\", null, 0) => ok", sub { ByHand::virDomainSaveFlags($dom, $case->text("{scratch}/image"), undef, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainSaveFlags(dom, \"{scratch}/image\", null, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", sub { ByHand::virDomainSaveFlags($dom, $case->text("{scratch}/image"), undef, 0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainRestoreFlags(conn, \"{scratch}/image\", null, 0) => ok", sub { ByHand::virDomainRestoreFlags($conn, $case->text("{scratch}/image"), undef, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainSaveFlags(dom, \"{scratch}/image\", null, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { ByHand::virDomainSaveFlags($dom, $case->text("{scratch}/image"), undef, 1000000) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainRestoreFlags(conn, \"{scratch}/nowhere\", null, 0) ! VIR_ERR_SYSTEM_ERROR VIR_FROM_TEST", sub { ByHand::virDomainRestoreFlags($conn, $case->text("{scratch}/nowhere"), undef, 0) }, NOTHING, error(Sys::Virt::Error::ERR_SYSTEM_ERROR(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# The file is a typed parameter.
conversation(
    'save_with_parameters',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainSaveParams(dom, {file: \"{scratch}/image\"}, 0) => ok", sub { $dom->save_params({"file" => $case->text("{scratch}/image")}, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainRestoreParams(conn, {file: \"{scratch}/image\"}, 0) => ok", sub { $conn->restore_domain_params({"file" => $case->text("{scratch}/image")}, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainSaveParams(dom, {}, 0) => ok", sub { $dom->save_params({}, 0) }, NOTHING, answer("ok"));
        return;
    }
);

# The document in a saved image changes.
conversation(
    'saved_image',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom, $xml);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainSave(dom, \"{scratch}/image\") => ok", sub { ByHand::virDomainSave($dom, $case->text("{scratch}/image")) }, NOTHING, answer("ok"));
        ($xml) = $case->step("xml = virDomainSaveImageGetXMLDesc(conn, \"{scratch}/image\", 0)", sub { $conn->get_save_image_xml_description($case->text("{scratch}/image"), 0) }, one(\&text), anything());
        $case->step("virDomainSaveImageDefineXML(conn, \"{scratch}/image\", xml, VIR_DOMAIN_SAVE_PAUSED) => ok", sub { $conn->define_save_image_xml($case->text("{scratch}/image"), $xml, Sys::Virt::Domain::SAVE_PAUSED()) }, NOTHING, answer("ok"));
        $case->step("virDomainSaveImageDefineXML(conn, \"{scratch}/image\", \"<domain/>\", 0) ! VIR_ERR_NO_NAME VIR_FROM_DOMAIN", sub { $conn->define_save_image_xml($case->text("{scratch}/image"), "<domain/>", 0) }, NOTHING, error(Sys::Virt::Error::ERR_NO_NAME(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# The host keeps the state.
conversation(
    'managed_save',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainHasManagedSaveImage(dom, 0) => false", sub { $dom->has_managed_save_image(0) }, one(\&truth), answer("false"));
        $case->step("virDomainManagedSave(dom, 0) => ok", sub { $dom->managed_save(0) }, NOTHING, answer("ok"));
        $case->step("virDomainHasManagedSaveImage(dom, 0) => true", sub { $dom->has_managed_save_image(0) }, one(\&truth), answer("true"));
        $case->step("virDomainGetState(dom, 0) => (5, 5)", sub { $dom->get_state(0) }, several(\&number, \&number), answer("(5, 5)"));
        $case->step("virDomainManagedSaveRemove(dom, 0) => ok", sub { $dom->managed_save_remove(0) }, NOTHING, answer("ok"));
        $case->step("virDomainHasManagedSaveImage(dom, 0) => false", sub { $dom->has_managed_save_image(0) }, one(\&truth), answer("false"));
        $case->step("virDomainManagedSave(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", sub { $dom->managed_save(0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainManagedSaveRemove(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->managed_save_remove(1) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainHasManagedSaveImage(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->has_managed_save_image(1) }, one(\&truth), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# The document of what the host keeps.
conversation(
    'managed_save_document',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainManagedSave(dom, 0) => ok", sub { $dom->managed_save(0) }, NOTHING, answer("ok"));
        $case->step("virDomainManagedSaveGetXMLDesc(dom, 0) => \"<domain type='test'>\\n\\*</domain>\\n\"", sub { $dom->managed_save_get_xml_description(0) }, one(\&text), answer("\"<domain type='test'>\\n", "</domain>\\n\""));
        $case->step("virDomainManagedSaveDefineXML(dom, null, 0) => ok", sub { $dom->managed_save_define_xml(undef, 0) }, NOTHING, answer("ok"));
        return;
    }
);

# A domain's memory in a file.
conversation(
    'core_dump',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainCoreDump(dom, \"{scratch}/core\", 0) => ok", sub { $dom->core_dump($case->text("{scratch}/core"), 0) }, NOTHING, answer("ok"));
        $case->step("virDomainCoreDumpWithFormat(dom, \"{scratch}/core\", VIR_DOMAIN_CORE_DUMP_FORMAT_RAW, VIR_DUMP_CRASH) => ok", sub { $dom->core_dump_format($case->text("{scratch}/core"), Sys::Virt::Domain::CORE_DUMP_FORMAT_RAW(), Sys::Virt::Domain::DUMP_CRASH()) }, NOTHING, answer("ok"));
        $case->step("virDomainGetState(dom, 0) => (5, 3)", sub { $dom->get_state(0) }, several(\&number, \&number), answer("(5, 3)"));
        $case->step("virDomainCoreDump(dom, \"{scratch}/core\", 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", sub { $dom->core_dump($case->text("{scratch}/core"), 0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainCoreDumpWithFormat(dom, \"{scratch}/core\", 4711, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", sub { $dom->core_dump_format($case->text("{scratch}/core"), 4711, 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

finish();
