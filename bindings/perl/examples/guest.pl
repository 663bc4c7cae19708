# Boots a guest in this process, listens to it, changes it while it runs and stops it: no daemon, no privilege.
#
#     perl guest.pl URI GUEST.xml DISK.xml
#
# The URI is that of an embedded driver: qemu:///embed?root=/some/folder
use strict;
use warnings;

use Sys::Virt;
use Sys::Virt::Event;

$| = 1;

my %EVENTS = (
    Sys::Virt::Domain::EVENT_STARTED()   => 'started',
    Sys::Virt::Domain::EVENT_SUSPENDED() => 'suspended',
    Sys::Virt::Domain::EVENT_RESUMED()   => 'resumed',
    Sys::Virt::Domain::EVENT_STOPPED()   => 'stopped',
);

sub slurp {
    my ($path) = @_;
    open my $file, '<', $path or die "cannot read $path: $!\n";
    local $/ = undef;
    return scalar <$file>;
}

# The first line that a guest writes to its console.
sub first_line {
    my ($conn, $domain) = @_;
    my $stream = $conn->new_stream();
    $domain->open_console($stream);
    my $text = '';
    while ($text !~ /\S[^\n]*\n/) {
        $stream->recv(my $some, 1024);
        $text .= $some;
    }
    $stream->abort();
    my ($line) = $text =~ /(\S[^\r\n]*)/;
    return $line;
}

# Prints what a guest uses.
sub show_statistics {
    my ($conn, $domain) = @_;
    my ($record) = $conn->get_all_domain_stats(0, [$domain]);
    my $data = $record->{data};
    printf "  statistics: %d CPU, %d KiB, %d disks\n", @{$data}{ 'vcpu.current', 'balloon.current', 'block.count' };
    return;
}

my ($uri, $guest, $disk) = @ARGV;

# Events come when the program asks for them.
Sys::Virt::Event::register_default();
my $conn = Sys::Virt->new(uri => $uri);

my $stopped = 0;
$conn->domain_event_register_any(
    undef,
    Sys::Virt::Domain::EVENT_ID_LIFECYCLE(),
    sub {
        my (undef, undef, $event) = @_;
        print "  event: $EVENTS{$event}\n";
        $stopped = $event == Sys::Virt::Domain::EVENT_STOPPED();
    }
);
$conn->domain_event_register_any(
    undef,
    Sys::Virt::Domain::EVENT_ID_DEVICE_ADDED(),
    sub { print "  event: $_[2] plugged\n" }
);

# Paused, so that nothing is missed of what it says first.
my $domain = $conn->create_domain(slurp($guest), Sys::Virt::Domain::START_PAUSED());
$domain->resume();
print '  console: ', first_line($conn, $domain), "\n";
show_statistics($conn, $domain);
$domain->attach_device(slurp($disk));
show_statistics($conn, $domain);
$domain->destroy();
Sys::Virt::Event::run_default() until $stopped;
