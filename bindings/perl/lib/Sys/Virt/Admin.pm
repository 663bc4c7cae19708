# Generated from api-spec by `cargo xtask generate`. Do not edit.

package Sys::Virt::Admin;

use strict;
use warnings;

# A handle belongs to the thread that has it: others get an undefined reference, and not a second owner.
sub CLONE_SKIP { return 1 }

=encoding utf-8

=head1 NAME

Sys::Virt::Admin - a connection to a daemon's administration socket, for managing the daemon itself instead of guests

=head1 DESCRIPTION

A connection to a daemon's administration socket, for managing the daemon itself instead of guests.

It needs a local daemon and, for the system one, root. The handle is counted; the connection ends with the last reference.

=head1 METHODS

A call that fails throws an object of L<Sys::Virt::Error>.

=head2 $connect->daemon_shutdown($flags = 0)

Asks a daemon to end.

Running guests go on without it, unless C<VIR_DAEMON_SHUTDOWN_PRESERVE> asks for them to be saved or shut down first. The connection is lost when the daemon ends.

=over 4

=item C<$flags>

Combination of C<AdmConnectDaemonShutdownFlags> values.

=back

In C: C<virAdmConnectDaemonShutdown>, since 11.2.0.

=head2 my $libVer = $connect->get_library_version()

Tells the version of the library that the daemon at the other end uses.

In C: C<virAdmConnectGetLibVersion>, since 2.0.0.

=head2 my ($number, $text) = $connect->get_logging_filters($flags = 0)

Reads which parts of a daemon log from which level on. The caller frees the text.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

Gives: Number of filters, or -1 on failure.

In C: C<virAdmConnectGetLoggingFilters>, since 3.0.0.

=head2 my ($number, $text) = $connect->get_logging_outputs($flags = 0)

Reads where a daemon writes its log. The caller frees the text.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

Gives: Number of outputs, or -1 on failure.

In C: C<virAdmConnectGetLoggingOutputs>, since 3.0.0.

=head2 my $text = $connect->get_uri()

Gives the URI of an administration connection.

May differ from what was given for opening. The caller frees the text.

In C: C<virAdmConnectGetURI>, since 2.0.0.

=head2 my $libVer = Sys::Virt::Admin::get_version()

Tells the version of the administration library in use. Works without a connection.

In C: C<virAdmGetVersion>, since 2.0.0.

=head2 Sys::Virt::Admin::initialize()

Prepares the administration library.

Other calls do it when needed; programs with several threads call it first, in one of them.

In C: C<virAdmInitialize>, since 2.0.0.

=head2 my $yes = $connect->is_alive()

Tells whether an administration connection still works.

That is known from traffic and keepalive only: nothing is sent to find out.

In C: C<virAdmConnectIsAlive>, since 2.0.0.

=head2 my @list = $connect->list_servers($flags = 0)

Lists the servers of a daemon with handles to all of them.

The caller frees each handle and the array, which ends with a NULL that is not counted.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virAdmConnectListServers>, since 2.0.0.

=head2 my $adm_server = $connect->lookup_server($name, $flags = 0)

Finds a server of a daemon by its name. Fails with C<VIR_ERR_NO_SERVER> when there is none.

=over 4

=item C<$name>

Name of the server.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virAdmConnectLookupServer>, since 2.0.0.

=head2 my $adm_connect = Sys::Virt::Admin::open($name = undef, $flags = 0)

Connects to a daemon's administration socket.

Only C<VIR_CONNECT_NO_ALIASES> is a valid flag: it keeps aliases from the client's configuration file from being looked up. Fails with C<VIR_ERR_OPERATION_DENIED> when the user may not use the socket.

=over 4

=item C<$name>

URI such as C<libvirtd:///system>; NULL takes the one from the environment (C<LIBVIRT_ADMIN_DEFAULT_URI>) or the client's configuration, or else the system or the user's own daemon.

=item C<$flags>

Combination of C<ConnectFlags> values.

=back

In C: C<virAdmConnectOpen>, since 2.0.0.

=head2 $connect->register_close_callback($callback)

Registers the function to call when the connection ends unexpectedly.

A connection takes one such function; a second fails with C<VIR_ERR_OPERATION_INVALID>. It needs a running event loop. In the callback, the connection may be used but not closed.

=over 4

=item C<$callback>

Function to call.

=back

In C: C<virAdmConnectRegisterCloseCallback>, since 2.0.0.

=head2 $connect->set_daemon_timeout($timeout, $flags = 0)

Sets how long a daemon without clients and without work stays before it ends itself.

Fails with C<VIR_ERR_OPERATION_INVALID> when the daemon was started in a way that rules it out.

=over 4

=item C<$timeout>

Time in seconds; 0 makes it stay for ever.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virAdmConnectSetDaemonTimeout>, since 8.6.0.

=head2 $connect->set_logging_filters($filters = undef, $flags = 0)

Replaces the list of logging filters of a daemon.

The change lasts until the daemon ends. Nothing changes when the text has an error.

=over 4

=item C<$filters>

Filters separated by spaces, each as C<level:match>; NULL or empty removes all.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virAdmConnectSetLoggingFilters>, since 3.0.0.

=head2 $connect->set_logging_outputs($outputs = undef, $flags = 0)

Replaces the list of places a daemon writes its log to.

The change lasts until the daemon ends. Nothing changes when the text has an error.

=over 4

=item C<$outputs>

Outputs separated by spaces, each as C<level:destination:data>; NULL or empty goes back to the default.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virAdmConnectSetLoggingOutputs>, since 3.0.0.

=head2 $connect->unregister_close_callback()

Removes the function that is called when the connection ends.

Its release function, if there is one, runs.

=over 4

=item C<$callback>

The function given at registration.

=back

In C: C<virAdmConnectUnregisterCloseCallback>, since 2.0.0.

=cut

=head2 my $conn = Sys::Virt::Admin->new(uri => $uri, flags => $flags)

Connects to the administration of a daemon; without a URI, to the one that libvirt chooses.

=cut

sub new {
    my ($class, %given) = @_;
    my $self = Sys::Virt::Admin::open($given{uri}, $given{flags} || 0);
    return bless $self, ref $class || $class;
}

=head2 $conn->close()

Gives the connection back now, and not when the last reference to it goes. The object is of no use afterwards.

=cut

=head1 CONSTANTS

=head2 AdmConnectDaemonShutdownFlags

How C<virAdmConnectDaemonShutdown> ends a daemon.

=over 4

=item Sys::Virt::Admin::DAEMON_SHUTDOWN_PRESERVE

Deal with running guests first, as the daemon's configuration says for a host's shutdown.

=back

=head1 SEE ALSO

L<Sys::Virt>, L<Sys::Virt::Error>

=cut

1;
