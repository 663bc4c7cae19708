# Connections: the host of the test driver, versions, errors, arguments.
use strict;
use warnings;

use Test::More;
use Sys::Virt;

my $conn = Sys::Virt->new(uri => 'test:///default');
isa_ok($conn, 'Sys::Virt');
is($conn->get_uri(), 'test:///default', 'its URI');
is($conn->get_type(), 'TEST', 'its type');
ok($conn->is_alive() && $conn->is_secure() && !$conn->is_encrypted(), 'what it is');
isa_ok(Sys::Virt->new(address => 'test:///default'), 'Sys::Virt', 'the older name of the URI');

is_deeply(
    $conn->get_node_info(),
    { model => 'i686', memory => 3_145_728, cpus => 16, mhz => 1400, nodes => 2, sockets => 2, cores => 2, threads => 2 },
    'the host is a hash'
);
like($conn->get_capabilities(), qr{<capabilities>.*<arch>i686</arch>}s, 'capabilities are a document');

my $version = $conn->get_version();
is($conn->get_major_version(), int($version / 1_000_000), 'major');
is($conn->get_minor_version(), int($version / 1_000) % 1_000, 'minor');
is($conn->get_micro_version(), $version % 1_000, 'micro');
is(Sys::Virt->get_version(), Sys::Virt::get_version(), 'the library says its version to class and package');
is($conn->get_library_version(), Sys::Virt->get_version(), 'and through a connection');
is($conn->get_max_vcpus('linux'), 32, 'an argument in, a number out');
my ($total, $map, $online) = $conn->get_node_cpu_map();
is($total, 8, 'CPUs of the host');
is(unpack('%32b*', $map), $online, 'as many bits as are online');
my @cells = $conn->get_node_cells_free_memory(0, 1);
is_deeply(\@cells, [2_097_152, 4_194_304], 'free memory by cell');
my @pages = $conn->get_node_free_pages([4, 2048], 0, 1);
is_deeply([map { $_->{cell} } @pages], [0, 1], 'pages by cell');
is_deeply([sort { $a <=> $b } keys %{ $pages[0]{pages} }], [4, 2048], 'and by size');
is(ref $conn->get_node_cpu_stats(), 'HASH', 'figures of the host');

sub thrown(&) { my ($code) = @_; local $@; eval { $code->(); 1 } and return; return $@ }

my $error = thrown { $conn->get_domain_by_name('nobody') };
isa_ok($error, 'Sys::Virt::Error');
is($error->code(), Sys::Virt::Error::ERR_NO_DOMAIN(), 'code');
is($error->domain(), Sys::Virt::Error::FROM_TEST(), 'domain');
is($error->level(), Sys::Virt::Error::LEVEL_ERROR(), 'level');
like($error->message(), qr/Domain not found/, 'message');
like("$error", qr/^libvirt error code: 42, message: Domain not found\n/, 'as text');

$error = thrown { Sys::Virt->new(uri => 'nowhere:///') };
is($error->code(), Sys::Virt::Error::ERR_NO_CONNECT(), 'a driver that is not there');
$error = thrown { Sys::Virt->new(uri => 'test:///default', readonly => 1)->get_domain_by_name('test')->destroy() };
is($error->code(), Sys::Virt::Error::ERR_OPERATIONED_DENIED(), 'read-only means it');

like(thrown { $conn->get_uri(1) }, qr/^Usage: Sys::Virt::get_uri\(conn\)/, 'too many arguments');
like(thrown { Sys::Virt::get_uri() }, qr/^Usage: /, 'too few');
like(thrown { Sys::Virt::Domain::get_name($conn) }, qr/is not of type Sys::Virt::Domain/, 'another object');
like(thrown { $conn->get_domain_by_id([]) }, qr/^id is not a number/, 'a reference where a number is due');
{
    my @warned;
    local $SIG{__WARN__} = sub { push @warned, @_ };
    is((thrown { $conn->get_domain_by_id('one') })->code(), Sys::Virt::Error::ERR_NO_DOMAIN(), 'text where a number is due');
    is((thrown { $conn->get_domain_by_name(undef) })->code(), Sys::Virt::Error::ERR_NO_DOMAIN(), 'undef where text is due');
    is(@warned, 2, 'are what Perl makes of them, with a warning');
}
like(thrown { $conn->get_domain_by_id(1 << 40) }, qr/^id is out of range/, 'a number too large');
like(thrown { $conn->get_domain_by_name([]) }, qr/^name is not text/, 'a reference where text is due');
like(thrown { $conn->get_domain_by_name("a\0b") }, qr/^name has a NUL/, 'a NUL in text');
like(thrown { $conn->get_domain_by_uuid('short') }, qr/^uuid must be a UUID/, 'no UUID');
like(thrown { $conn->baseline_cpu('text') }, qr/is not an array reference/, 'no array');
like(thrown { $conn->set_identity('text') }, qr/^params is not a hash reference/, 'no hash');

$conn->close();
like(thrown { $conn->get_uri() }, qr/is closed already/, 'a connection that was closed');

my @asked;
my $auth = Sys::Virt->new(
    uri => 'test:///default', auth => 1,
    credlist => [Sys::Virt::CRED_AUTHNAME(), Sys::Virt::CRED_PASSPHRASE()],
    callback => sub { push @asked, @{ $_[0] }; return 0 },
);
isa_ok($auth, 'Sys::Virt', 'opened with a callback for credentials');
is(@asked, 0, 'which nobody needed');

isa_ok(thrown { Sys::Virt::Admin->new(uri => 'nonsense:///') }, 'Sys::Virt::Error', 'what the administration throws');
is(Sys::Virt::Admin::get_version(), Sys::Virt->get_version(), 'it is of the same version');

{
    package Local::Virt;
    our @ISA = ('Sys::Virt');
}
isa_ok(Local::Virt->new(uri => 'test:///default'), 'Local::Virt', 'a class made from it');
is(Local::Virt->new(uri => 'test:///default')->get_type(), 'TEST', 'has its methods');

done_testing();
