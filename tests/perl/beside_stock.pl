# Calls whatever methods of Sys::Virt need no knowledge of a host, and prints what each gives or throws, one line a call:
# the same with the stock package and with ours. It loads whatever Sys::Virt its interpreter finds.
use strict;
use warnings;

use Data::Dumper;
use POSIX ();
use Sys::Virt;
use Sys::Virt::Event;

$Data::Dumper::Indent = 0;
$Data::Dumper::Sortkeys = 1;
$Data::Dumper::Terse = 1;
$Data::Dumper::Useqq = 1;

# Objects by their kind and name, everything else as it is.
sub plain {
    my ($value) = @_;
    my $kind = ref $value;
    return [map { plain($_) } @$value] if $kind eq 'ARRAY';
    return { map { $_ => plain($value->{$_}) } keys %$value } if $kind eq 'HASH';
    return "$kind " . ($value->can('get_name') ? $value->get_name() : '') if $kind =~ /^Sys::Virt/;
    return \plain($$value) if $kind eq 'SCALAR';
    # A number is the same number however Perl holds it.
    return defined $value ? "$value" : undef;
}

sub show {
    my ($what, $code) = @_;
    my @values = eval { $code->() };
    # The stock driver lists its domains in no order.
    @values = sort { $a->get_name() cmp $b->get_name() } @values if @values > 1 && !grep { ref !~ /^Sys::Virt::Domain$/ } @values;
    my $said = ref $@ ? sprintf 'error %d %d', $@->code(), $@->domain() : $@ ? 'refused' : Dumper(map { plain($_) } @values);
    $@ = '';
    print "$what: $said\n";
    return;
}

# The same in a process of its own, when told to: the stock package does not survive every argument.
sub show_apart {
    my ($what, $code) = @_;
    return show($what, $code) unless $ENV{APART};
    my $child = open my $said, '-|';
    die "fork: $!" unless defined $child;
    if (!$child) {
        show($what, $code);
        POSIX::_exit(0);
    }
    my @lines = <$said>;
    close $said;
    print @lines ? @lines : "$what: crashed\n";
    return;
}

$| = 1;
my ($host) = @ARGV;
my $conn = Sys::Virt->new(uri => "test://$host");

# What differs from one run to the next, or is about the host that the program runs on.
my %VOLATILE = map { $_ => 1 } qw(
    get_uuid get_uuid_string get_library_version get_version get_major_version get_minor_version get_micro_version
    get_hostname get_sysinfo get_capabilities get_domain_capabilities get_xml_description get_time get_vcpu_info
);
# What changes the object, or takes functions.
my $CHANGES = qr/^(?:abort|add|attach|block_(?:commit|copy|pull|rebase|resize)|build|clone|close|create|define|del|delete|deliver
    |destroy|detach|dettach|domain_event|finish|fd_|fs_|import|inject|interface_change|managed_save$|migrate|network_event|new
    |node_device_event|node_alloc|node_suspend|open|pin|pm_|reattach|reboot|recv|refresh|register|remove|rename|reset|restore
    |resume|revert|run|save|screenshot|secret_event|send|set|shutdown|sparse|start|storage_pool_event|suspend|undefine
    |unregister|update|upload|download|wipe|bootstrap|backup_begin|core_dump|isa|can)/x;

sub each_method {
    my ($object, $label, @tries) = @_;
    my $package = ref $object;
    no strict 'refs';
    for my $name (sort keys %{"${package}::"}) {
        next if $name !~ /^[a-z]/ || $name =~ $CHANGES || $VOLATILE{$name} || !$object->can($name);
        show_apart("$label->$name", sub { return $object->$name() });
        for my $try (@tries) {
            show_apart("$label->$name(" . join(', ', map { $_ // 'undef' } @$try) . ')', sub { return $object->$name(@$try) });
        }
    }
    return;
}

each_method($conn, 'conn', [0], ['web'], ['linux'], [0, 1], ['i686', 0]);
for my $domain (sort { $a->get_name() cmp $b->get_name() } $conn->list_all_domains()) {
    my $label = 'domain ' . $domain->get_name();
    each_method($domain, $label, [0], [1], [2], ['vda'], ['vda', 0], ['testnet0'], ['testnet0', 0], [0, 1], [0, 0]);
}
for my $kind (qw(networks interfaces node_devices storage_pools nwfilters secrets)) {
    my $list = "list_all_$kind";
    my @objects = eval { $conn->$list() };
    my %named = map { ($_->can('get_name') ? $_->get_name() : $_->get_usage_id()) => $_ } @objects;
    each_method($named{$_}, "$kind $_", [0], [1]) for sort keys %named;
}
for my $pool (sort { $a->get_name() cmp $b->get_name() } $conn->list_all_storage_pools()) {
    my @volumes = eval { $pool->list_all_volumes() };
    each_method($_, 'volume ' . $_->get_name(), [0]) for sort { $a->get_name() cmp $b->get_name() } @volumes;
}

# A life.
my $xml = "<domain type='test'><name>parity</name><memory>8192</memory><os><type>hvm</type></os></domain>";
my $domain;
show('define', sub { $domain = $conn->define_domain($xml); return $domain });
for my $step (qw(create create suspend suspend resume get_state get_info reboot reset destroy destroy undefine undefine)) {
    show("parity->$step", sub { my @given = $domain->$step(); return @given ? $given[0] : 'nothing' });
}
show('lookup', sub { return $conn->get_domain_by_name('parity') });
show('uuid', sub { return $conn->get_domain_by_uuid('00000000-0000-0000-0000-000000000000') });
show('short uuid', sub { return $conn->get_domain_by_uuid('0') });
