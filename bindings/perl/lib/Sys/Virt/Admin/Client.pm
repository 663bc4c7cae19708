# Generated from api-spec by `cargo xtask generate`. Do not edit.

package Sys::Virt::Admin::Client;

use strict;
use warnings;

# A handle belongs to the thread that has it: others get an undefined reference, and not a second owner.
sub CLONE_SKIP { return 1 }

=encoding utf-8

=head1 NAME

Sys::Virt::Admin::Client - a client that is connected to one of a daemon's servers

=head1 DESCRIPTION

A client that is connected to one of a daemon's servers.

It is identified by a number that is unique within its server and never used twice while the daemon runs. The handle does not keep the client connected.

=head1 METHODS

A call that fails throws an object of L<Sys::Virt::Error>.

=head2 $client->close($flags = 0)

Disconnects a client from the daemon, by force.

The client is free to connect again. Fails with C<VIR_ERR_NO_CLIENT> when it has gone already.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virAdmClientClose>, since 2.0.0.

=head2 my $number = $client->get_id()

Gives the number that identifies a client within its server.

Gives: The number, or the largest 64-bit value (-1) on failure.

In C: C<virAdmClientGetID>, since 2.0.0.

=head2 my $params = $client->get_info($flags = 0)

Tells who a client is: its process, user, address or certificate.

The caller frees the set with C<virTypedParamsFree>.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virAdmClientGetInfo>, since 2.0.0.

=head2 my $number = $client->get_timestamp()

Tells when a client connected.

Gives: Seconds since 1970-01-01 UTC, or -1 on failure.

In C: C<virAdmClientGetTimestamp>, since 2.0.0.

=head2 my $number = $client->get_transport()

Tells how a client is connected.

In C: C<virAdmClientGetTransport>, since 2.0.0.

=cut


=head1 CONSTANTS

=head2 ClientTransport

How a client reaches the daemon.

=over 4

=item Sys::Virt::Admin::Client::TRANS_UNIX

Local UNIX socket.

=item Sys::Virt::Admin::Client::TRANS_TCP

TCP without encryption by TLS.

=item Sys::Virt::Admin::Client::TRANS_TLS

TCP with TLS.

=back

=head2 ClientInfo parameters

Who a client is. Which fields are present depends on the transport and on how the client authenticated.

=over 4

=item Sys::Virt::Admin::Client::INFO_SASL_USER_NAME

User name that SASL has verified.

=item Sys::Virt::Admin::Client::INFO_UNIX_GROUP_ID

Group ID of the client's process (UNIX socket).

=item Sys::Virt::Admin::Client::INFO_SOCKET_ADDR

Address and port of the client (TCP and TLS).

=item Sys::Virt::Admin::Client::INFO_UNIX_GROUP_NAME

Group name of the client's process (UNIX socket).

=item Sys::Virt::Admin::Client::INFO_UNIX_PROCESS_ID

Process ID of the client (UNIX socket).

=item Sys::Virt::Admin::Client::INFO_SELINUX_CONTEXT

SELinux context of the client's process, where SELinux is in use.

=item Sys::Virt::Admin::Client::INFO_X509_DISTINGUISHED_NAME

Distinguished name in the client's certificate (TLS).

=item Sys::Virt::Admin::Client::INFO_UNIX_USER_NAME

User name of the client's process (UNIX socket).

=item Sys::Virt::Admin::Client::INFO_UNIX_USER_ID

User ID of the client's process (UNIX socket).

=item Sys::Virt::Admin::Client::INFO_READONLY

Whether the client's connection is read-only.

=back

=head1 SEE ALSO

L<Sys::Virt>, L<Sys::Virt::Error>

=cut

1;
