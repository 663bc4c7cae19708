# A tour through a domain's life, on the test driver: nothing has to be installed or running.
use strict;
use warnings;

use Sys::Virt;
use Sys::Virt::Event;

my $URI = 'test:///default';

my $XML = <<'XML';

<domain type='test'>
  <name>tour</name>
  <memory unit='KiB'>65536</memory>
  <vcpu>2</vcpu>
  <os><type>hvm</type></os>
</domain>
XML

my %STATES = (
    Sys::Virt::Domain::STATE_RUNNING() => 'running',
    Sys::Virt::Domain::STATE_PAUSED()  => 'paused',
    Sys::Virt::Domain::STATE_SHUTOFF() => 'shut off',
);

my %EVENTS = (
    Sys::Virt::Domain::EVENT_DEFINED()   => 'defined',
    Sys::Virt::Domain::EVENT_STARTED()   => 'started',
    Sys::Virt::Domain::EVENT_SUSPENDED() => 'suspended',
    Sys::Virt::Domain::EVENT_RESUMED()   => 'resumed',
    Sys::Virt::Domain::EVENT_STOPPED()   => 'stopped',
    Sys::Virt::Domain::EVENT_UNDEFINED() => 'undefined',
);

# Prints what a domain is doing.
sub show {
    my ($domain) = @_;
    my $info = $domain->get_info();
    printf "  %s: %s, %d KiB, %d CPUs\n", $domain->get_name(), $STATES{ $info->{state} }, $info->{memory}, $info->{nrVirtCpu};
    return;
}

printf "library version %d\n", Sys::Virt->get_version();

# Events come when the program asks for them. Without this they would come from a thread of the library's own, and wait.
Sys::Virt::Event::register_default();

my $conn = Sys::Virt->new(uri => $URI);
printf "connected to %s on %s\n", $conn->get_uri(), $conn->get_hostname();

my $seen = 0;
my $watch = $conn->domain_event_register_any(
    undef,
    Sys::Virt::Domain::EVENT_ID_LIFECYCLE(),
    sub {
        my (undef, $domain, $event) = @_;
        printf "  event: %s %s\n", $domain->get_name(), $EVENTS{$event} // $event;
        $seen++;
    }
);

# Runs the event loop until the next event.
sub next_event {
    my $before = $seen;
    Sys::Virt::Event::run_default() until $seen > $before;
    return;
}

print "domains that are there\n";
show($_) for $conn->list_all_domains();

print "a new one\n";
my $domain = $conn->define_domain($XML);
next_event();
show($domain);
for my $step (qw(create suspend resume destroy)) {
    $domain->$step();
    next_event();
    show($domain);
}
my ($first) = split /\n/, $domain->get_xml_description();
print "  its document begins with $first\n";

print "what fails, raises\n";
eval { $domain->suspend(); 1 } or printf "  code %d: %s\n", $@->code(), $@->message();

$domain->undefine();
next_event();
$conn->domain_event_deregister_any($watch);
