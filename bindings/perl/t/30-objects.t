# Networks, pools and volumes, interfaces, secrets, filters and devices of the host.
use strict;
use warnings;

use Test::More;
use Sys::Virt;

my $conn = Sys::Virt->new(uri => 'test:///default');

my $network = $conn->get_network_by_name('default');
is($network->get_bridge_name(), 'virbr0', 'a network');
is_deeply([$conn->list_network_names(9)], ['default'], 'by name');
is(length $conn->get_network_by_uuid($network->get_uuid())->get_uuid_string(), 36, 'by UUID');
my $net = $conn->define_network(
    "<network><name>wibble</name><forward dev='eth0'/><ip address='192.168.100.1' netmask='255.255.255.0'/></network>");
is_deeply([map { $_->get_name() } $conn->list_defined_networks()], ['wibble'], 'another one');
$net->create();
is_deeply([sort map { $_->get_name() } $conn->list_networks()], [qw(default wibble)], 'started');
my $port = $net->create_port("<networkport><mac address='52:54:00:00:00:01'/><owner><name>x</name><uuid>11111111-2222-3333-4444-555555555555</uuid></owner></networkport>");
is_deeply([map { $_->get_uuid_string() } $net->list_all_ports()], [$port->get_uuid_string()], 'a port');
is($net->get_port_by_uuid($port->get_uuid())->get_uuid_string(), $port->get_uuid_string(), 'by UUID');
$port->delete();
$net->destroy();
$net->undefine();
my @leases = $network->get_dhcp_leases();
is_deeply([sort keys %{ $leases[0] }], [qw(clientid expirytime hostname iaid iface ipaddr mac prefix type)], 'leases') if @leases;

my $pool = $conn->get_storage_pool_by_name('default-pool');
is_deeply([sort keys %{ $pool->get_info() }], [qw(allocation available capacity state)], 'a pool');
my $volume = $pool->create_volume('<volume><name>one</name><capacity>1048576</capacity></volume>');
is_deeply($volume->get_info(), { type => 0, capacity => 1_048_576, allocation => 1_048_576 }, 'a volume')
    || diag(explain($volume->get_info()));
my $clone = $pool->clone_volume('<volume><name>two</name><capacity>1048576</capacity></volume>', $volume);
is_deeply([sort $pool->list_storage_vol_names()], [qw(one two)], 'and another from it');
is($pool->num_of_storage_volumes(), 2, 'two');
is_deeply([sort map { $_->get_name() } $pool->list_volumes()], [qw(one two)], 'as objects');
is($conn->get_storage_volume_by_path($volume->get_path())->get_name(), 'one', 'by path');
is($conn->get_storage_volume_by_key($volume->get_key())->get_name(), 'one', 'by key');
is($conn->get_storage_pool_by_volume($volume)->get_name(), 'default-pool', 'the pool of a volume');
$_->delete() for $clone, $volume;

is_deeply([$conn->list_interface_names(9)], ['eth1'], 'interfaces');
my $interface = $conn->get_interface_by_name('eth1');
is($conn->get_interface_by_mac($interface->get_mac())->get_name(), 'eth1', 'by MAC address');
ok($interface->is_active(), 'which is up');

my @names = $conn->list_node_device_names(undef);
is(@names, $conn->num_of_node_devices(undef), 'devices of the host');
my $device = $conn->get_node_device_by_name('computer');
is($device->get_parent(), undef, 'the whole has no parent');
is_deeply([$device->list_capabilities()], ['system'], 'what it is');
is(scalar(() = $conn->list_node_devices('system')), 1, 'by what they are');

my $secret = $conn->define_secret("<secret ephemeral='no' private='no'><usage type='volume'><volume>/a/b</volume></usage></secret>");
is_deeply([$conn->list_secret_uuids()], [$secret->get_uuid_string()], 'a secret');
$secret->set_value("\x00\xffkey");
is($secret->get_value(), "\x00\xffkey", 'its value is bytes');
is($secret->get_usage_type(), Sys::Virt::Secret::USAGE_TYPE_VOLUME(), 'what it is for');
is($conn->get_secret_by_usage(Sys::Virt::Secret::USAGE_TYPE_VOLUME(), '/a/b')->get_usage_id(), '/a/b', 'found by that');
is(eval { $secret->set_value("\x{263a}"); 1 }, undef, 'a character is no byte');
like($@, qr/Wide character/, 'as Perl says');
$secret->undefine();

done_testing();
