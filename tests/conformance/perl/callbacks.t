# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: callbacks.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# Whoever wants to hear of the end of a connection says so, and takes it back.
conversation(
    'end_of_a_connection',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($closed, $again);
        ($closed) = $case->step("on close_events(conn) as closed", sub { Helpers::close_events($conn) }, NOTHING, anything());
        $case->step("off closed", sub { $closed->end() }, NOTHING, anything());
        ($again) = $case->step("on close_events(conn) as again", sub { Helpers::close_events($conn) }, NOTHING, anything());
        $case->step("off again", sub { $again->end() }, NOTHING, anything());
        return;
    }
);

# The oldest registration hears of every domain.
conversation(
    'oldest_events',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($events, $dom);
        ($events) = $case->step("on domain_events(conn) as events", sub { Helpers::domain_events($conn) }, NOTHING, anything());
        ($dom) = $case->step("dom = virDomainDefineXML(conn, guest) => Domain(\"guest\")", sub { $conn->define_domain("<domain type='test'>\n  <name>guest</name>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  <devices>\n    <console type='pty'/>\n  </devices>\n</domain>\n") }, one(\&thing), answer("Domain(\"guest\")"));
        $case->step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_DEFINED, VIR_DOMAIN_EVENT_DEFINED_ADDED)", sub { $events->next() }, AS_IT_IS, answer("(Domain(\"guest\"), 0, 0)"));
        $case->step("virDomainUndefine(dom) => ok", sub { $dom->undefine() }, NOTHING, answer("ok"));
        $case->step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_UNDEFINED, VIR_DOMAIN_EVENT_UNDEFINED_REMOVED)", sub { $events->next() }, AS_IT_IS, answer("(Domain(\"guest\"), 1, 0)"));
        $case->step("off events", sub { $events->end() }, NOTHING, anything());
        return;
    }
);

# What is sent with holes comes back with holes.
conversation(
    'sparse_volume',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($pool, $vol, $up, $down);
        ($pool) = $case->step("pool = virStoragePoolLookupByName(conn, \"images\")", sub { $conn->get_storage_pool_by_name("images") }, one(\&thing), anything());
        ($vol) = $case->step("vol = virStorageVolCreateXML(pool, volume, 0)", sub { $pool->create_volume("<volume>\n  <name>sparse</name>\n  <capacity>4096</capacity>\n</volume>\n", 0) }, one(\&thing), anything());
        ($up) = $case->step("up = virStreamNew(conn, 0) => Stream", sub { $conn->new_stream(0) }, one(\&thing), answer("Stream"));
        $case->step("virStorageVolUpload(vol, up, 0, 0, VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM) => ok", sub { $vol->upload($up, 0, 0, Sys::Virt::StorageVol::VOL_UPLOAD_SPARSE_STREAM()) }, NOTHING, answer("ok"));
        $case->step("sparse_send(up, x'010200000003') => ok", sub { Helpers::sparse_send($up, "\x01\x02\x00\x00\x00\x03") }, NOTHING, answer("ok"));
        $case->step("virStreamFinish(up) => ok", sub { $up->finish() }, NOTHING, answer("ok"));
        ($down) = $case->step("down = virStreamNew(conn, 0) => Stream", sub { $conn->new_stream(0) }, one(\&thing), answer("Stream"));
        $case->step("virStorageVolDownload(vol, down, 0, 6, VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM) => ok", sub { $vol->download($down, 0, 6, Sys::Virt::StorageVol::VOL_DOWNLOAD_SPARSE_STREAM()) }, NOTHING, answer("ok"));
        $case->step("sparse_receive(down) => x'010200000003'", sub { Helpers::sparse_receive($down) }, one(\&data), answer("x'010200000003'"));
        $case->step("virStreamFinish(down) => ok", sub { $down->finish() }, NOTHING, answer("ok"));
        return;
    }
);

# A hole is sent by its length, and what lies before it is received up to there.
conversation(
    'hole_by_hole',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($pool, $vol, $up, $down);
        ($pool) = $case->step("pool = virStoragePoolLookupByName(conn, \"images\")", sub { $conn->get_storage_pool_by_name("images") }, one(\&thing), anything());
        ($vol) = $case->step("vol = virStorageVolCreateXML(pool, volume, 0)", sub { $pool->create_volume("<volume>\n  <name>sparse</name>\n  <capacity>4096</capacity>\n</volume>\n", 0) }, one(\&thing), anything());
        ($up) = $case->step("up = virStreamNew(conn, 0) => Stream", sub { $conn->new_stream(0) }, one(\&thing), answer("Stream"));
        $case->step("virStorageVolUpload(vol, up, 0, 0, VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM) => ok", sub { $vol->upload($up, 0, 0, Sys::Virt::StorageVol::VOL_UPLOAD_SPARSE_STREAM()) }, NOTHING, answer("ok"));
        $case->step("virStreamSend(up, x'0102') => 2", sub { ByHand::virStreamSend($up, "\x01\x02") }, one(\&number), answer("2"));
        $case->step("virStreamSendHole(up, 4094, 0) => ok", sub { $up->send_hole(4094, 0) }, NOTHING, answer("ok"));
        $case->step("virStreamFinish(up) => ok", sub { $up->finish() }, NOTHING, answer("ok"));
        ($down) = $case->step("down = virStreamNew(conn, 0) => Stream", sub { $conn->new_stream(0) }, one(\&thing), answer("Stream"));
        $case->step("virStorageVolDownload(vol, down, 0, 4, 0) => ok", sub { $vol->download($down, 0, 4, 0) }, NOTHING, answer("ok"));
        $case->step("virStreamRecvFlags(down, 2, 0) => (2, x'0102')", sub { ByHand::virStreamRecvFlags($down, 2, 0) }, several(\&number, \&data), answer("(2, x'0102')"));
        $case->step("virStreamRecvFlags(down, 4, 0) => (2, x'0000')", sub { ByHand::virStreamRecvFlags($down, 4, 0) }, several(\&number, \&data), answer("(2, x'0000')"));
        $case->step("virStreamFinish(down) => ok", sub { $down->finish() }, NOTHING, answer("ok"));
        return;
    }
);

# A stream tells when it can be sent to.
conversation(
    'ready_stream',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom, $st, $ready);
        ($dom) = $case->step("dom = virDomainCreateXML(conn, guest, 0) => Domain(\"guest\")", sub { $conn->create_domain("<domain type='test'>\n  <name>guest</name>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  <devices>\n    <console type='pty'/>\n  </devices>\n</domain>\n", 0) }, one(\&thing), answer("Domain(\"guest\")"));
        ($st) = $case->step("st = virStreamNew(conn, VIR_STREAM_NONBLOCK) => Stream", sub { $conn->new_stream(Sys::Virt::Stream::NONBLOCK()) }, one(\&thing), answer("Stream"));
        $case->step("virDomainOpenConsole(dom, null, st, 0) => ok", sub { $dom->open_console($st, undef, 0) }, NOTHING, answer("ok"));
        ($ready) = $case->step("on stream_events(st, VIR_STREAM_EVENT_WRITABLE) as ready", sub { Helpers::stream_events($st, Sys::Virt::Stream::EVENT_WRITABLE()) }, NOTHING, anything());
        $case->step("virStreamEventUpdateCallback(st, VIR_STREAM_EVENT_WRITABLE) => ok", sub { $st->update_callback(Sys::Virt::Stream::EVENT_WRITABLE()) }, NOTHING, answer("ok"));
        $case->step("event ready => VIR_STREAM_EVENT_WRITABLE", sub { $ready->next() }, AS_IT_IS, answer("2"));
        $case->step("off ready", sub { $ready->end() }, NOTHING, anything());
        $case->step("virStreamSend(st, x'6869') => 2", sub { ByHand::virStreamSend($st, "\x68\x69") }, one(\&number), answer("2"));
        $case->step("virStreamAbort(st) => ok", sub { $st->abort() }, NOTHING, answer("ok"));
        return;
    }
);

finish();
