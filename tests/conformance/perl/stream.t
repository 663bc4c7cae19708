# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: stream.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# A stream that nothing belongs to has no bytes.
conversation(
    'stream_without_a_call',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($st);
        ($st) = $case->step("st = virStreamNew(conn, VIR_STREAM_NONBLOCK) => Stream", sub { $conn->new_stream(Sys::Virt::Stream::NONBLOCK()) }, one(\&thing), answer("Stream"));
        $case->step("virStreamSend(st, x'00ff') ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", sub { ByHand::virStreamSend($st, "\x00\xff") }, one(\&number), error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_STREAMS()));
        $case->step("virStreamRecv(st, 16) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", sub { ByHand::virStreamRecv($st, 16) }, several(\&number, \&data), error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_STREAMS()));
        $case->step("virStreamRecvFlags(st, 16, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", sub { ByHand::virStreamRecvFlags($st, 16, 0) }, several(\&number, \&data), error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_STREAMS()));
        $case->step("virStreamSendHole(st, 16, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", sub { $st->send_hole(16, 0) }, NOTHING, error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_STREAMS()));
        $case->step("virStreamRecvHole(st, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", sub { $st->recv_hole(0) }, one(\&number), error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_STREAMS()));
        $case->step("virStreamFinish(st) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", sub { $st->finish() }, NOTHING, error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_STREAMS()));
        $case->step("virStreamAbort(st) => ok", sub { $st->abort() }, NOTHING, answer("ok"));
        $case->step("virStreamEventUpdateCallback(st, VIR_STREAM_EVENT_READABLE) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", sub { $st->update_callback(Sys::Virt::Stream::EVENT_READABLE()) }, NOTHING, error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_STREAMS()));
        $case->step("virStreamEventRemoveCallback(st) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", sub { $st->remove_callback() }, NOTHING, error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_STREAMS()));
        $case->step("send st x'00ff' ! VIR_ERR_OPERATION_INVALID VIR_FROM_STREAMS", sub { $case->send($st, "\x00\xff") }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_STREAMS()));
        $case->step("virStreamNew(conn, 1000000) => Stream", sub { $conn->new_stream(1000000) }, one(\&thing), answer("Stream"));
        return;
    }
);

# And gives none either.
conversation(
    'stream_of_nothing_received',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($st);
        ($st) = $case->step("st = virStreamNew(conn, 0) => Stream", sub { $conn->new_stream(0) }, one(\&thing), answer("Stream"));
        $case->step("receive st ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", sub { $case->receive($st) }, one(\&data), error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_STREAMS()));
        return;
    }
);

# The picture of a screen comes through a stream, in one go or in parts.
conversation(
    'screenshot',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom, $st);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        ($st) = $case->step("st = virStreamNew(conn, 0) => Stream", sub { $conn->new_stream(0) }, one(\&thing), answer("Stream"));
        $case->step("virDomainScreenshot(dom, st, 0, 0) => \"image/png\"", sub { $dom->screenshot($st, 0, 0) }, one(\&text), answer("\"image/png\""));
        $case->step("virDomainScreenshot(dom, st, 0, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->screenshot($st, 0, 1) }, one(\&text), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

finish();
