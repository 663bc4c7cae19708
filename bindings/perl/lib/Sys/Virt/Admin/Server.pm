# Generated from api-spec by `cargo xtask generate`. Do not edit.

package Sys::Virt::Admin::Server;

use strict;
use warnings;

# A handle belongs to the thread that has it: others get an undefined reference, and not a second owner.
sub CLONE_SKIP { return 1 }

=encoding utf-8

=head1 NAME

Sys::Virt::Admin::Server - one of the servers inside a daemon, such as the main one or the one for administration

=head1 DESCRIPTION

One of the servers inside a daemon, such as the main one or the one for administration.

It is identified by its name and lives as long as the daemon. Each has worker threads, limits and clients of its own.

=head1 METHODS

A call that fails throws an object of L<Sys::Virt::Error>.

=head2 my $params = $server->get_client_limits($flags = 0)

Reads the limits on a server's clients, and how many there are.

The caller frees the set with C<virTypedParamsFree>.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virAdmServerGetClientLimits>, since 2.0.0.

=head2 my $text = $server->get_name()

Gives the name of a server.

Gives: The name, valid as long as the handle is.

In C: C<virAdmServerGetName>, since 2.0.0.

=head2 my $params = $server->get_thread_pool_parameters($flags = 0)

Reads the limits and the state of a server's worker threads.

The caller frees the set with C<virTypedParamsFree>.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virAdmServerGetThreadPoolParameters>, since 2.0.0.

=head2 my @list = $server->list_clients($flags = 0)

Lists the clients of a server with handles to all of them.

The caller frees each handle and the array, which ends with a NULL that is not counted.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virAdmServerListClients>, since 2.0.0.

=head2 my $adm_client = $server->lookup_client($id, $flags = 0)

Finds a client of a server by its number. Fails with C<VIR_ERR_NO_CLIENT> when there is none.

=over 4

=item C<$id>

Number of the client.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virAdmServerLookupClient>, since 2.0.0.

=head2 $server->set_client_limits(\%params, $flags = 0)

Changes the limits on a server's clients.

The change lasts until the daemon ends; clients already connected stay. Fails with C<VIR_ERR_INVALID_ARG> when more unauthenticated clients than clients would be allowed.

=over 4

=item C<\%params>

Limits to set.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virAdmServerSetClientLimits>, since 2.0.0.

=head2 $server->set_thread_pool_parameters(\%params, $flags = 0)

Changes the limits on a server's worker threads.

The change lasts until the daemon ends. Fields that are left out keep their value. Fails with C<VIR_ERR_INVALID_ARG> for read-only fields or when the minimum exceeds the maximum.

=over 4

=item C<\%params>

Limits to set.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virAdmServerSetThreadPoolParameters>, since 2.0.0.

=head2 $server->update_tls_files($flags = 0)

Makes a server read its TLS certificates, keys and revocation list anew.

Clients that are connected keep the session they have. Fails, with the old files in force, when the new ones are unusable.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virAdmServerUpdateTlsFiles>, since 2.0.0.

=cut


=head1 CONSTANTS

=head2 Threadpool parameters

Worker threads of a server. Minimum, maximum and priority workers can be set, the rest is for reading.

=over 4

=item Sys::Virt::Admin::Server::THREADPOOL_JOB_QUEUE_DEPTH

Number of calls that wait for a worker; read-only.

=item Sys::Virt::Admin::Server::THREADPOOL_WORKERS_FREE

Number of idle workers; read-only.

=item Sys::Virt::Admin::Server::THREADPOOL_WORKERS_PRIORITY

Number of extra workers kept for high-priority calls, which never wait for the hypervisor.

=item Sys::Virt::Admin::Server::THREADPOOL_WORKERS_MAX

Upper limit of ordinary workers.

=item Sys::Virt::Admin::Server::THREADPOOL_WORKERS_MIN

Number of ordinary workers that are always kept.

=item Sys::Virt::Admin::Server::THREADPOOL_WORKERS_CURRENT

Number of ordinary workers there are; read-only.

=back

=head2 ServerClients parameters

Limits on a server's clients, and how many there are.

The two maxima can be set, the counts are for reading.

=over 4

=item Sys::Virt::Admin::Server::CLIENTS_UNAUTH_MAX

Upper limit of clients that have not authenticated yet; at most the limit of all clients.

=item Sys::Virt::Admin::Server::CLIENTS_MAX

Upper limit of clients.

=item Sys::Virt::Admin::Server::CLIENTS_CURRENT

Number of clients connected; read-only.

=item Sys::Virt::Admin::Server::CLIENTS_UNAUTH_CURRENT

Number of clients that have not authenticated yet; read-only.

=back

=head1 SEE ALSO

L<Sys::Virt>, L<Sys::Virt::Error>

=cut

1;
