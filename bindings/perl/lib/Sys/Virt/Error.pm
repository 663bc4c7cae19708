# Generated from api-spec by `cargo xtask generate`. Do not edit.

package Sys::Virt::Error;

use strict;
use warnings;

=encoding utf-8

=head1 NAME

Sys::Virt::Error - what is thrown when a call fails

=head1 DESCRIPTION

See the methods below.

=cut

use overload '""' => \&stringify, fallback => 1;

=head1 METHODS

=head2 $error->level()

How bad it is: one of the C<LEVEL_> constants.

=cut

sub level { my ($self) = @_; return $self->{level} }

=head2 $error->code()

What went wrong: one of the C<ERR_> constants.

=cut

sub code { my ($self) = @_; return $self->{code} }

=head2 $error->domain()

Which part of libvirt noticed: one of the C<FROM_> constants.

=cut

sub domain { my ($self) = @_; return $self->{domain} }

=head2 $error->message()

What went wrong, for people.

=cut

sub message { my ($self) = @_; return $self->{message} }

=head2 $error->stringify()

Code and message in one line, which is also what the error is as text.

=cut

sub stringify {
    my ($self) = @_;
    my $message = $self->{message} // '';
    chomp $message;
    return "libvirt error code: $self->{code}, message: $message\n";
}

=head1 CONSTANTS

=head2 ErrorLevel

How bad an error is.

=over 4

=item Sys::Virt::Error::LEVEL_NONE

No error.

=item Sys::Virt::Error::LEVEL_WARNING

Worth mentioning, but not a failure.

=item Sys::Virt::Error::LEVEL_ERROR

The call failed.

=back

=head2 ErrorDomain

Which part of the library or the daemon an error comes from.

=over 4

=item Sys::Virt::Error::FROM_NONE

No particular part.

=item Sys::Virt::Error::FROM_XEN

The Xen driver (old, shared code).

=item Sys::Virt::Error::FROM_XEND

Talking to the old C<xend> service.

=item Sys::Virt::Error::FROM_XENSTORE

Talking to XenStore.

=item Sys::Virt::Error::FROM_SEXPR

S-expressions, the format of C<xend>.

=item Sys::Virt::Error::FROM_XML

XML, reading or writing.

=item Sys::Virt::Error::FROM_DOM

Handling domains (old; see C<VIR_FROM_DOMAIN>).

=item Sys::Virt::Error::FROM_RPC

Messages between client and daemon.

=item Sys::Virt::Error::FROM_PROXY

The old Xen proxy.

=item Sys::Virt::Error::FROM_CONF

Configuration files.

=item Sys::Virt::Error::FROM_QEMU

The QEMU driver.

=item Sys::Virt::Error::FROM_NET

Talking over the network (old).

=item Sys::Virt::Error::FROM_TEST

The test driver.

=item Sys::Virt::Error::FROM_REMOTE

The remote driver.

=item Sys::Virt::Error::FROM_OPENVZ

The OpenVZ driver.

=item Sys::Virt::Error::FROM_XENXM

Xen's C<xm> configuration files.

=item Sys::Virt::Error::FROM_STATS_LINUX

Linux statistics.

=item Sys::Virt::Error::FROM_LXC

The LXC driver.

=item Sys::Virt::Error::FROM_STORAGE

The storage driver.

=item Sys::Virt::Error::FROM_NETWORK

The network driver.

=item Sys::Virt::Error::FROM_DOMAIN

Domain configurations.

=item Sys::Virt::Error::FROM_UML

The user-mode Linux driver, which is gone.

=item Sys::Virt::Error::FROM_NODEDEV

The node device driver.

=item Sys::Virt::Error::FROM_XEN_INOTIFY

Watching Xen's configuration files.

=item Sys::Virt::Error::FROM_SECURITY

Security labels, such as of SELinux and AppArmor.

=item Sys::Virt::Error::FROM_VBOX

The VirtualBox driver.

=item Sys::Virt::Error::FROM_INTERFACE

The interface driver.

=item Sys::Virt::Error::FROM_ONE

The OpenNebula driver, which is gone.

=item Sys::Virt::Error::FROM_ESX

The ESX driver.

=item Sys::Virt::Error::FROM_PHYP

The IBM POWER hypervisor driver, which is gone.

=item Sys::Virt::Error::FROM_SECRET

The secret driver.

=item Sys::Virt::Error::FROM_CPU

CPU models and their comparison.

=item Sys::Virt::Error::FROM_XENAPI

The XenAPI driver, which is gone.

=item Sys::Virt::Error::FROM_NWFILTER

The network filter driver.

=item Sys::Virt::Error::FROM_HOOK

Hook scripts of the host.

=item Sys::Virt::Error::FROM_DOMAIN_SNAPSHOT

Domain snapshots.

=item Sys::Virt::Error::FROM_AUDIT

The host's audit log.

=item Sys::Virt::Error::FROM_SYSINFO

System information (SMBIOS and the like).

=item Sys::Virt::Error::FROM_STREAMS

Streams.

=item Sys::Virt::Error::FROM_VMWARE

The VMware Workstation and Player driver.

=item Sys::Virt::Error::FROM_EVENT

The event loop.

=item Sys::Virt::Error::FROM_LIBXL

The Xen driver that uses libxl.

=item Sys::Virt::Error::FROM_LOCKING

Disk locking.

=item Sys::Virt::Error::FROM_HYPERV

The Hyper-V driver.

=item Sys::Virt::Error::FROM_CAPABILITIES

Capabilities of host and hypervisor.

=item Sys::Virt::Error::FROM_URI

Connection URIs.

=item Sys::Virt::Error::FROM_AUTH

Authentication.

=item Sys::Virt::Error::FROM_DBUS

D-Bus.

=item Sys::Virt::Error::FROM_PARALLELS

The Parallels (Virtuozzo) driver.

=item Sys::Virt::Error::FROM_DEVICE

Devices of a domain.

=item Sys::Virt::Error::FROM_SSH

SSH through libssh2.

=item Sys::Virt::Error::FROM_LOCKSPACE

The lock daemon's lock spaces.

=item Sys::Virt::Error::FROM_INITCTL

Talking to a container's init.

=item Sys::Virt::Error::FROM_IDENTITY

The identity of a client.

=item Sys::Virt::Error::FROM_CGROUP

Linux control groups.

=item Sys::Virt::Error::FROM_ACCESS

Access control.

=item Sys::Virt::Error::FROM_SYSTEMD

Services of systemd.

=item Sys::Virt::Error::FROM_BHYVE

The bhyve driver.

=item Sys::Virt::Error::FROM_CRYPTO

Encryption.

=item Sys::Virt::Error::FROM_FIREWALL

The firewall of the host.

=item Sys::Virt::Error::FROM_POLKIT

Polkit.

=item Sys::Virt::Error::FROM_THREAD

Threads.

=item Sys::Virt::Error::FROM_ADMIN

Administration of daemons.

=item Sys::Virt::Error::FROM_LOGGING

The logging daemon.

=item Sys::Virt::Error::FROM_XENXL

Xen's C<xl> configuration files.

=item Sys::Virt::Error::FROM_PERF

Performance counters.

=item Sys::Virt::Error::FROM_LIBSSH

SSH through libssh.

=item Sys::Virt::Error::FROM_RESCTRL

Allocation of CPU cache and memory bandwidth.

=item Sys::Virt::Error::FROM_FIREWALLD

Talking to firewalld.

=item Sys::Virt::Error::FROM_DOMAIN_CHECKPOINT

Domain checkpoints.

=item Sys::Virt::Error::FROM_TPM

TPM devices.

=item Sys::Virt::Error::FROM_BPF

Linux BPF programs.

=item Sys::Virt::Error::FROM_CH

The Cloud Hypervisor driver.

=back

=head2 ErrorNumber

What kind of error happened. Programs decide by these numbers; the message is for people.

=over 4

=item Sys::Virt::Error::ERR_OK

No error.

=item Sys::Virt::Error::ERR_INTERNAL_ERROR

Something unforeseen went wrong inside; the message says what.

=item Sys::Virt::Error::ERR_NO_MEMORY

There was not enough memory.

=item Sys::Virt::Error::ERR_NO_SUPPORT

The driver does not offer this call.

=item Sys::Virt::Error::ERR_UNKNOWN_HOST

The host name cannot be resolved.

=item Sys::Virt::Error::ERR_NO_CONNECT

There is no connection to the hypervisor.

=item Sys::Virt::Error::ERR_INVALID_CONN

The handle is not a valid connection.

=item Sys::Virt::Error::ERR_INVALID_DOMAIN

The handle is not a valid domain.

=item Sys::Virt::Error::ERR_INVALID_ARG

An argument has a value that is not allowed.

=item Sys::Virt::Error::ERR_OPERATION_FAILED

The operation was tried and failed.

=item Sys::Virt::Error::ERR_GET_FAILED

An HTTP GET failed (old Xen).

=item Sys::Virt::Error::ERR_POST_FAILED

An HTTP POST failed (old Xen).

=item Sys::Virt::Error::ERR_HTTP_ERROR

An HTTP reply had an unexpected status.

=item Sys::Virt::Error::ERR_SEXPR_SERIAL

An S-expression could not be written (old Xen).

=item Sys::Virt::Error::ERR_NO_XEN

The Xen hypervisor cannot be opened.

=item Sys::Virt::Error::ERR_XEN_CALL

A Xen hypercall failed.

=item Sys::Virt::Error::ERR_OS_TYPE

The type of guest operating system is unknown or not supported.

=item Sys::Virt::Error::ERR_NO_KERNEL

The configuration lacks a kernel.

=item Sys::Virt::Error::ERR_NO_ROOT

The configuration lacks a root device.

=item Sys::Virt::Error::ERR_NO_SOURCE

The device's configuration lacks a source.

=item Sys::Virt::Error::ERR_NO_TARGET

The device's configuration lacks a target.

=item Sys::Virt::Error::ERR_NO_NAME

The domain's configuration lacks a name.

=item Sys::Virt::Error::ERR_NO_OS

The domain's configuration lacks the operating system part.

=item Sys::Virt::Error::ERR_NO_DEVICE

The domain's configuration lacks a device that is needed.

=item Sys::Virt::Error::ERR_NO_XENSTORE

XenStore cannot be opened.

=item Sys::Virt::Error::ERR_DRIVER_FULL

There are too many drivers.

=item Sys::Virt::Error::ERR_CALL_FAILED

The driver does not support the call (old).

=item Sys::Virt::Error::ERR_XML_ERROR

The XML is malformed, or its content makes no sense.

=item Sys::Virt::Error::ERR_DOM_EXIST

There is a domain with that name or UUID.

=item Sys::Virt::Error::ERR_OPERATIONED_DENIED

The call is not allowed on a read-only connection, or not to this user.

=item Sys::Virt::Error::ERR_OPEN_FAILED

A configuration file could not be opened.

=item Sys::Virt::Error::ERR_READ_FAILED

A configuration file could not be read.

=item Sys::Virt::Error::ERR_PARSE_FAILED

A configuration file could not be parsed.

=item Sys::Virt::Error::ERR_CONF_SYNTAX

A configuration file has a syntax error.

=item Sys::Virt::Error::ERR_WRITE_FAILED

A configuration file could not be written.

=item Sys::Virt::Error::ERR_XML_DETAIL

Detail of an XML error, with file and line.

=item Sys::Virt::Error::ERR_INVALID_NETWORK

The handle is not a valid network.

=item Sys::Virt::Error::ERR_NETWORK_EXIST

There is a network with that name or UUID.

=item Sys::Virt::Error::ERR_SYSTEM_ERROR

A system call failed; C<int1> of the error is its C<errno>.

=item Sys::Virt::Error::ERR_RPC

A message between client and daemon could not be sent, received or understood.

=item Sys::Virt::Error::ERR_GNUTLS_ERROR

TLS reported an error.

=item Sys::Virt::Error::WAR_NO_NETWORK

The network driver could not be started.

=item Sys::Virt::Error::ERR_NO_DOMAIN

There is no such domain.

=item Sys::Virt::Error::ERR_NO_NETWORK

There is no such network.

=item Sys::Virt::Error::ERR_INVALID_MAC

The hardware address is malformed.

=item Sys::Virt::Error::ERR_AUTH_FAILED

Authentication failed.

=item Sys::Virt::Error::ERR_INVALID_STORAGE_POOL

The handle is not a valid storage pool.

=item Sys::Virt::Error::ERR_INVALID_STORAGE_VOL

The handle is not a valid storage volume.

=item Sys::Virt::Error::WAR_NO_STORAGE

The storage driver could not be started.

=item Sys::Virt::Error::ERR_NO_STORAGE_POOL

There is no such storage pool.

=item Sys::Virt::Error::ERR_NO_STORAGE_VOL

There is no such storage volume.

=item Sys::Virt::Error::WAR_NO_NODE

The node device driver could not be started.

=item Sys::Virt::Error::ERR_INVALID_NODE_DEVICE

The handle is not a valid node device.

=item Sys::Virt::Error::ERR_NO_NODE_DEVICE

There is no such node device.

=item Sys::Virt::Error::ERR_NO_SECURITY_MODEL

There is no such security model.

=item Sys::Virt::Error::ERR_OPERATION_INVALID

The operation does not fit the object's present state.

=item Sys::Virt::Error::WAR_NO_INTERFACE

The interface driver could not be started.

=item Sys::Virt::Error::ERR_NO_INTERFACE

There is no such interface.

=item Sys::Virt::Error::ERR_INVALID_INTERFACE

The handle is not a valid interface.

=item Sys::Virt::Error::ERR_MULTIPLE_INTERFACES

Several interfaces match.

=item Sys::Virt::Error::WAR_NO_NWFILTER

The network filter driver could not be started.

=item Sys::Virt::Error::ERR_INVALID_NWFILTER

The handle is not a valid network filter.

=item Sys::Virt::Error::ERR_NO_NWFILTER

There is no such network filter.

=item Sys::Virt::Error::ERR_BUILD_FIREWALL

Firewall rules could not be set up.

=item Sys::Virt::Error::WAR_NO_SECRET

The secret driver could not be started.

=item Sys::Virt::Error::ERR_INVALID_SECRET

The handle is not a valid secret, or its value may not be read.

=item Sys::Virt::Error::ERR_NO_SECRET

There is no such secret, or it has no value.

=item Sys::Virt::Error::ERR_CONFIG_UNSUPPORTED

The configuration asks for something that is not supported.

=item Sys::Virt::Error::ERR_OPERATION_TIMEOUT

The operation took too long, or a lock was not free in time.

=item Sys::Virt::Error::ERR_MIGRATE_PERSIST_FAILED

The guest has migrated, but its configuration could not be stored at the destination.

=item Sys::Virt::Error::ERR_HOOK_SCRIPT_FAILED

A hook script reported failure.

=item Sys::Virt::Error::ERR_INVALID_DOMAIN_SNAPSHOT

The handle is not a valid snapshot.

=item Sys::Virt::Error::ERR_NO_DOMAIN_SNAPSHOT

There is no such snapshot.

=item Sys::Virt::Error::ERR_INVALID_STREAM

The handle is not a valid stream.

=item Sys::Virt::Error::ERR_ARGUMENT_UNSUPPORTED

The driver offers the call, but not with this argument.

=item Sys::Virt::Error::ERR_STORAGE_PROBE_FAILED

What is on a storage device could not be found out.

=item Sys::Virt::Error::ERR_STORAGE_POOL_BUILT

The storage pool has been built before.

=item Sys::Virt::Error::ERR_SNAPSHOT_REVERT_RISKY

Going back to the snapshot is risky and has to be forced.

=item Sys::Virt::Error::ERR_OPERATION_ABORTED

The operation was cancelled on request.

=item Sys::Virt::Error::ERR_AUTH_CANCELLED

The user cancelled the authentication.

=item Sys::Virt::Error::ERR_NO_DOMAIN_METADATA

The domain has no such metadata.

=item Sys::Virt::Error::ERR_MIGRATE_UNSAFE

Migrating would endanger the guest's data and has to be forced.

=item Sys::Virt::Error::ERR_OVERFLOW

A number is too large for its type or field.

=item Sys::Virt::Error::ERR_BLOCK_COPY_ACTIVE

A block copy job is running and prevents the operation.

=item Sys::Virt::Error::ERR_OPERATION_UNSUPPORTED

The driver offers the call, but not for this object or in this way.

=item Sys::Virt::Error::ERR_SSH

SSH through libssh2 reported an error.

=item Sys::Virt::Error::ERR_AGENT_UNRESPONSIVE

The guest agent does not answer.

=item Sys::Virt::Error::ERR_RESOURCE_BUSY

Something that is needed is in use elsewhere.

=item Sys::Virt::Error::ERR_ACCESS_DENIED

The access rules forbid the operation.

=item Sys::Virt::Error::ERR_DBUS_SERVICE

A D-Bus service reported an error.

=item Sys::Virt::Error::ERR_STORAGE_VOL_EXIST

There is a storage volume with that name.

=item Sys::Virt::Error::ERR_CPU_INCOMPATIBLE

The CPU lacks what is asked for.

=item Sys::Virt::Error::ERR_INVALID_SCHEMA

The XML does not fit the schema.

=item Sys::Virt::Error::ERR_MIGRATE_FINISH_OK

Last step of a migration that went well although an error was expected; used inside.

=item Sys::Virt::Error::ERR_AUTH_UNAVAILABLE

No way to authenticate is available.

=item Sys::Virt::Error::ERR_NO_SERVER

The daemon has no such server.

=item Sys::Virt::Error::ERR_NO_CLIENT

The server has no such client.

=item Sys::Virt::Error::ERR_AGENT_UNSYNCED

The guest agent's answer does not belong to the question.

=item Sys::Virt::Error::ERR_LIBSSH

SSH through libssh reported an error.

=item Sys::Virt::Error::ERR_DEVICE_MISSING

The domain has no such device.

=item Sys::Virt::Error::ERR_INVALID_NWFILTER_BINDING

The handle is not a valid network filter binding.

=item Sys::Virt::Error::ERR_NO_NWFILTER_BINDING

There is no such network filter binding.

=item Sys::Virt::Error::ERR_INVALID_DOMAIN_CHECKPOINT

The handle is not a valid checkpoint.

=item Sys::Virt::Error::ERR_NO_DOMAIN_CHECKPOINT

There is no such checkpoint.

=item Sys::Virt::Error::ERR_NO_DOMAIN_BACKUP

No backup job is running.

=item Sys::Virt::Error::ERR_INVALID_NETWORK_PORT

The handle is not a valid network port.

=item Sys::Virt::Error::ERR_NETWORK_PORT_EXIST

There is a network port with that UUID.

=item Sys::Virt::Error::ERR_NO_NETWORK_PORT

There is no such network port.

=item Sys::Virt::Error::ERR_NO_HOSTNAME

The guest's host name is not known.

=item Sys::Virt::Error::ERR_CHECKPOINT_INCONSISTENT

The checkpoint cannot be used, as its data is damaged or incomplete.

=item Sys::Virt::Error::ERR_MULTIPLE_DOMAINS

Several domains match.

=item Sys::Virt::Error::ERR_NO_NETWORK_METADATA

The network has no such metadata.

=item Sys::Virt::Error::ERR_AGENT_COMMAND_TIMEOUT

The guest agent did not complete the command in time.

=item Sys::Virt::Error::ERR_AGENT_COMMAND_FAILED

The guest agent reported that the command failed.

=item Sys::Virt::Error::ERR_INVALID_ENCR_KEY_SECRET

The secret that holds an encryption key is not usable.

=back

=head1 SEE ALSO

L<Sys::Virt>, L<Sys::Virt::Error>

=cut

1;
