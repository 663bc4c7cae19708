# The life of a domain, and what is known of one.
use strict;
use warnings;

use Test::More;
use Sys::Virt;

my $conn = Sys::Virt->new(uri => 'test:///default');
is($conn->num_of_domains(), 1, 'one domain is active');
is_deeply([$conn->list_domain_ids()], [1], 'its number, with room for all');
is_deeply([$conn->list_domain_ids(0)], [], 'and with room for none');
my $test = $conn->get_domain_by_id(1);
is($test->get_name(), 'test', 'found by number');
is($conn->get_domain_by_uuid($test->get_uuid())->get_name(), 'test', 'by 16 bytes');
is($conn->get_domain_by_uuid($test->get_uuid_string())->get_name(), 'test', 'by text');
(my $digits = $test->get_uuid_string()) =~ tr/-//d;
is($conn->get_domain_by_uuid($digits)->get_name(), 'test', 'by text without hyphens');
is(length $test->get_uuid(), 16, 'a UUID is 16 bytes');
is_deeply([map { $_->get_name() } $conn->list_domains()], ['test'], 'objects by number');
is_deeply([map { $_->get_name() } $conn->list_all_domains()], ['test'], 'objects at once');

my $xml = <<'XML';
<domain type='test'>
  <name>wibble</name>
  <uuid>12341234-5678-5678-5678-123412341234</uuid>
  <memory>10241024</memory>
  <currentMemory>1024120</currentMemory>
  <vcpu>4</vcpu>
  <os><type>hvm</type></os>
</domain>
XML
my $domain = $conn->define_domain($xml);
is($conn->num_of_defined_domains(), 1, 'defined');
is_deeply([$conn->list_defined_domain_names(10)], ['wibble'], 'its name');
is_deeply([map { $_->get_name() } $conn->list_defined_domains()], ['wibble'], 'as an object');
is($domain->get_id(), -1, 'no number while it is off');
ok(!$domain->is_active() && $domain->is_persistent() && !$domain->is_updated(), 'what it is');
is_deeply([map { $_->{number} } $domain->get_vcpu_info()], [0 .. 3], 'virtual CPUs of a domain that is off');
$domain->create();
is_deeply([$conn->list_domain_ids(2)], [1, $domain->get_id()], 'started');
is_deeply(
    { %{ $domain->get_info() }, cpuTime => 0 },
    { memory => 1_024_120, maxMem => 10_241_024, nrVirtCpu => 4, cpuTime => 0, state => Sys::Virt::Domain::STATE_RUNNING() },
    'its information is a hash'
);
is_deeply([$domain->get_state()], [1, Sys::Virt::Domain::STATE_RUNNING_BOOTED()], 'two values');
is($domain->get_os_type(), 'linux', 'text');
like($domain->get_xml_description(), qr{<name>wibble</name>}, 'its document');
like($domain->get_xml_description(Sys::Virt::Domain::XML_INACTIVE()), qr{<name>wibble</name>}, 'with flags');
is(scalar(() = $domain->get_vcpu_info()), 4, 'virtual CPUs of one that runs');
my ($cpu) = $domain->get_vcpu_info();
is_deeply([sort keys %$cpu], [qw(affinity cpu cpuTime number state)], 'what is known of each');
$domain->set_vcpus(2);
is($domain->get_vcpus(Sys::Virt::Domain::VCPU_LIVE()), 2, 'fewer CPUs');
$domain->pin_vcpu(0, "\x01");
is(ord(($domain->get_vcpu_info())[0]{affinity}), 1, 'pinned by bits of bytes');
$domain->set_memory(512_000);
is($domain->get_info()->{memory}, 512_000, 'less memory');
$domain->set_autostart(1);
is($domain->get_autostart(), 1, 'a yes or no is 1');
$domain->set_scheduler_parameters({ weight => 70 });
is_deeply($domain->get_scheduler_parameters(), { weight => 70 }, 'typed parameters are hashes');
is($domain->get_scheduler_type(), 'fair', 'the scheduler is a text');
$domain->set_metadata(Sys::Virt::Domain::METADATA_TITLE(), "Zw\xc3\xb6lf");
is($domain->get_metadata(Sys::Virt::Domain::METADATA_TITLE()), "Zw\xc3\xb6lf", 'text is bytes in UTF-8');
$domain->set_metadata(Sys::Virt::Domain::METADATA_TITLE(), undef);
is(eval { $domain->get_metadata(Sys::Virt::Domain::METADATA_TITLE()) }, undef, 'undef removes it');
my $time = $domain->get_time();
is(@$time, 2, 'a time is an array');
is(ref $domain->memory_stats(), 'HASH', 'figures of memory by name');
my ($label) = $test->get_fs_info();
is(ref $label->{devalias}, 'ARRAY', 'a list in a record is an array');
my ($nic) = $test->get_interface_addresses(Sys::Virt::Domain::INTERFACE_ADDRESSES_SRC_LEASE());
is_deeply([sort keys %{ $nic->{addrs}[0] }], [qw(addr prefix type)], 'records in a record');
my ($threads) = eval { $test->get_iothread_info() };
ok(!defined $threads || defined $threads->{affinity}, 'I/O threads, if any');

my @stats = $conn->get_all_domain_stats(Sys::Virt::Domain::STATS_STATE());
is(@stats, 2, 'statistics of all domains');
is_deeply([sort map { $_->{dom}->get_name() } @stats], [qw(test wibble)], 'with their domains');
@stats = $conn->get_all_domain_stats(Sys::Virt::Domain::STATS_STATE(), [$domain]);
is_deeply([map { $_->{data}{'state.state'} } @stats], [1], 'and of some');

my $snapshot = $domain->create_snapshot('<domainsnapshot><name>before</name></domainsnapshot>');
is_deeply([$domain->list_snapshot_names()], ['before'], 'a snapshot');
is($domain->num_of_snapshots(), 1, 'one');
is_deeply([map { $_->get_name() } $domain->list_snapshots()], ['before'], 'as an object');
ok($domain->has_current_snapshot() && $domain->current_snapshot()->is_current(), 'the current one');
my $child = $domain->create_snapshot('<domainsnapshot><name>after</name></domainsnapshot>');
is($child->get_parent()->get_name(), 'before', 'one on top of it');
is_deeply([map { $_->get_name() } $snapshot->list_child_snapshots()], ['after'], 'seen from below');
$snapshot->revert_to();
$_->delete() for $child, $snapshot;

my ($type, $job) = eval { $domain->get_job_stats() };
ok(!$type || ref $type eq 'SCALAR', 'a job, if any, by reference');
$domain->destroy();
ok(!$domain->is_active(), 'off');
is(eval { $domain->suspend(); 1 }, undef, 'which cannot be suspended');
is($@->code(), Sys::Virt::Error::ERR_INTERNAL_ERROR(), 'which is libvirt\'s to say');
$domain->undefine();
is($conn->num_of_defined_domains(), 0, 'and gone');

my $transient = $conn->create_domain($xml);
is($transient->get_name(), 'wibble', 'made without a definition');
$transient->destroy();

done_testing();
