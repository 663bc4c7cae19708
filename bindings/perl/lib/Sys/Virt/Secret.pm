# Generated from api-spec by `cargo xtask generate`. Do not edit.

package Sys::Virt::Secret;

use strict;
use warnings;

# A handle belongs to the thread that has it: others get an undefined reference, and not a second owner.
sub CLONE_SKIP { return 1 }

=encoding utf-8

=head1 NAME

Sys::Virt::Secret - a stored password or key that hypervisor and storage drivers use in place of the user, such as for encrypted images, Ceph or iSCSI

=head1 DESCRIPTION

A stored password or key that hypervisor and storage drivers use in place of the user, such as for encrypted images, Ceph or iSCSI.

It is identified by a UUID, and by the pair of its usage type and usage ID. Secrets are always defined from XML first; the value is set afterwards and never shown in XML.

=head1 METHODS

A call that fails throws an object of L<Sys::Virt::Error>.

=head2 my $connect = $secret->get_connect()

Gives the connection a secret handle belongs to.

The reference count of the connection stays as it is: do not close what is returned.

In C: C<virSecretGetConnect>, since 0.7.1.

=head2 my $text = $secret->get_usage_id()

Gives the name of what a secret is used with, such as the path of a volume.

Gives: The usage ID, valid as long as the handle is; empty for secrets without a usage.

In C: C<virSecretGetUsageID>, since 0.7.1.

=head2 my $number = $secret->get_usage_type()

Tells what a secret is for.

In C: C<virSecretGetUsageType>, since 0.7.1.

=head2 my $uuid = $secret->get_uuid()

Gives the UUID of a secret as bytes.

In C: C<virSecretGetUUID>, since 0.7.1.

=head2 my $text = $secret->get_uuid_string()

Gives the UUID of a secret as text.

In C: C<virSecretGetUUIDString>, since 0.7.1.

=head2 my ($bytes, $value_size) = $secret->get_value($flags = 0)

Reads the value of a secret.

Needs a connection that is not read-only. Fails with C<VIR_ERR_INVALID_SECRET> for private secrets, and with C<VIR_ERR_NO_SECRET> when no value has been set. Callers should wipe the memory before they free it.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

Gives: The bytes of the value, to be freed by the caller.

In C: C<virSecretGetValue>, since 0.7.1.

=head2 my $text = $secret->get_xml_description($flags = 0)

Describes a secret's attributes as XML, without its value. The caller frees the text.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virSecretGetXMLDesc>, since 0.7.1.

=head2 $secret->set_value($value, $flags = 0)

Sets the value of a secret, replacing what was there.

Needs a connection that is not read-only. Unless the secret is ephemeral, the value is also written to disk.

=over 4

=item C<$value>

The bytes of the value, which may contain zeros; at most 65536.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virSecretSetValue>, since 0.7.1.

=head2 $secret->undefine()

Removes a secret together with its value.

What still needs it fails the next time. The handle stays valid and has to be freed.

In C: C<virSecretUndefine>, since 0.7.1.

=cut


=head1 CONSTANTS

=head2 SecretUsageType

What a secret is for, and thereby what its usage ID means.

=over 4

=item Sys::Virt::Secret::USAGE_TYPE_NONE

Nothing in particular; the usage ID is empty.

=item Sys::Virt::Secret::USAGE_TYPE_VOLUME

Unlocks an encrypted volume; the usage ID is its path.

=item Sys::Virt::Secret::USAGE_TYPE_CEPH

Authenticates with Ceph; the usage ID is a name of one's choice.

=item Sys::Virt::Secret::USAGE_TYPE_ISCSI

Authenticates with an iSCSI target; the usage ID is a name of one's choice.

=item Sys::Virt::Secret::USAGE_TYPE_TLS

Unlocks a TLS private key; the usage ID is a name of one's choice.

=item Sys::Virt::Secret::USAGE_TYPE_VTPM

Encrypts the state of an emulated TPM; the usage ID is a name of one's choice.

=back

=head2 ConnectListAllSecretsFlags

Filters for listing secrets.

The bits come in opposite pairs; a pair with none or both of its bits set filters nothing.

=over 4

=item Sys::Virt::Secret::LIST_EPHEMERAL

Secrets kept in memory only.

=item Sys::Virt::Secret::LIST_NO_EPHEMERAL

Secrets kept on disk.

=item Sys::Virt::Secret::LIST_PRIVATE

Secrets whose value is not given out.

=item Sys::Virt::Secret::LIST_NO_PRIVATE

Secrets whose value may be read back.

=back

=head2 SecretDefineFlags

Options for defining a secret.

=over 4

=item Sys::Virt::Secret::DEFINE_VALIDATE

Check the XML against the schema first.

=back

=head2 SecretEventID

Kinds of secret events one can register for. Each kind has a callback type of its own.

=over 4

=item Sys::Virt::Secret::EVENT_ID_LIFECYCLE

Lifecycle changes, told to a C<virConnectSecretEventLifecycleCallback>.

=item Sys::Virt::Secret::EVENT_ID_VALUE_CHANGED

A value was set, told to a C<virConnectSecretEventGenericCallback>.

=back

=head2 SecretEventLifecycleType

What happened to a secret, as told by a lifecycle event.

=over 4

=item Sys::Virt::Secret::EVENT_DEFINED

The secret was defined or redefined.

=item Sys::Virt::Secret::EVENT_UNDEFINED

The secret was removed.

=back

=head1 SEE ALSO

L<Sys::Virt>, L<Sys::Virt::Error>

=cut

1;
