# Generated from api-spec by `cargo xtask generate`. Do not edit.

package Sys::Virt::StorageVol;

use strict;
use warnings;

# A handle belongs to the thread that has it: others get an undefined reference, and not a second owner.
sub CLONE_SKIP { return 1 }

=encoding utf-8

=head1 NAME

Sys::Virt::StorageVol - a piece of storage inside a pool that a guest's disk can be: an image file, a partition, a logical volume, a network block device

=head1 DESCRIPTION

A piece of storage inside a pool that a guest's disk can be: an image file, a partition, a logical volume, a network block device.

It has a name that is unique in its pool and a key that is unique everywhere. Volumes are usable only while their pool is active and have no stored configuration of their own.

=head1 METHODS

A call that fails throws an object of L<Sys::Virt::Error>.

=head2 $storage_vol->delete($flags = 0)

Deletes a volume with all its data.

The handle stays valid and has to be freed. Fails with C<VIR_ERR_OPERATION_INVALID> when the pool is inactive or the volume is being built or copied.

=over 4

=item C<$flags>

Combination of C<StorageVolDeleteFlags> values.

=back

In C: C<virStorageVolDelete>, since 0.4.1.

=head2 $storage_vol->download($stream, $offset, $length, $flags = 0)

Starts sending the content of a volume to the caller through a stream.

The call returns at once; data arrives with C<virStreamRecv> and is complete when C<virStreamFinish> succeeds. A volume that is written to meanwhile gives inconsistent data.

=over 4

=item C<$stream>

The stream to act on.

=item C<$offset>

Where in the volume to start, in bytes.

=item C<$length>

How much to send, in bytes; 0 means up to the end.

=item C<$flags>

Combination of C<StorageVolDownloadFlags> values.

=back

In C: C<virStorageVolDownload>, since 0.9.0.

=head2 my $connect = $storage_vol->get_connect()

Gives the connection a volume handle belongs to.

The reference count of the connection stays as it is: do not close what is returned.

In C: C<virStorageVolGetConnect>, since 0.4.1.

=head2 my $info = $storage_vol->get_info($flags = 0)

Tells a volume's type and sizes, with a choice of what counts as allocation.

=over 4

=item C<$flags>

Combination of C<StorageVolInfoFlags> values.

=back

In C: C<virStorageVolGetInfo> and C<virStorageVolGetInfoFlags>, since 3.0.0.

=head2 my $text = $storage_vol->get_key()

Gives the key of a volume, which tells it from every other volume anywhere.

What it looks like depends on the pool's type; for files it is the path.

Gives: The key, valid as long as the handle is.

In C: C<virStorageVolGetKey>, since 0.4.1.

=head2 my $text = $storage_vol->get_name()

Gives the name of a volume, which is unique in its pool.

Gives: The name, valid as long as the handle is.

In C: C<virStorageVolGetName>, since 0.4.1.

=head2 my $text = $storage_vol->get_path()

Gives the path of a volume on the host.

For some pools it changes from one start to the next; the key does not. The caller frees the text.

In C: C<virStorageVolGetPath>, since 0.4.1.

=head2 my $text = $storage_vol->get_xml_description($flags = 0)

Describes a volume as XML. The caller frees the text.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virStorageVolGetXMLDesc>, since 0.4.1.

=head2 $storage_vol->resize($capacity, $flags = 0)

Changes the size of a volume that no guest uses.

Growing it leaves the added space unallocated unless asked otherwise. Shrinking needs C<VIR_STORAGE_VOL_RESIZE_SHRINK>, or the call fails with C<VIR_ERR_INVALID_ARG>. Disks of running guests are resized with C<virDomainBlockResize>.

=over 4

=item C<$capacity>

New size, or the difference, in bytes.

=item C<$flags>

Combination of C<StorageVolResizeFlags> values.

=back

In C: C<virStorageVolResize>, since 0.9.10.

=head2 $storage_vol->upload($stream, $offset, $length, $flags = 0)

Starts writing data that the caller sends through a stream into a volume.

The call returns at once; data goes out with C<virStreamSend> and is stored when C<virStreamFinish> succeeds. The size of the volume does not change by itself: a length beyond its end fails. Sizes shown for volume and pool may need C<virStoragePoolRefresh> afterwards.

=over 4

=item C<$stream>

The stream to act on.

=item C<$offset>

Where in the volume to start, in bytes.

=item C<$length>

Upper limit of what is accepted, in bytes; 0 means no limit.

=item C<$flags>

Combination of C<StorageVolUploadFlags> values.

=back

In C: C<virStorageVolUpload>, since 0.9.0.

=head2 $storage_vol->wipe($flags = 0)

Overwrites the content of a volume with zeros, so that the next reader does not find the old data.

On storage that remaps or copies on write, remains of the data may survive. Fails with C<VIR_ERR_OPERATION_INVALID> while the volume is in use by another operation.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virStorageVolWipe>, since 0.8.0.

=head2 $storage_vol->wipe_pattern($algorithm, $flags = 0)

Overwrites the content of a volume with a chosen pattern, so that the next reader does not find the old data.

Can take very long. On storage that remaps or copies on write, remains of the data may survive.

=over 4

=item C<$algorithm>

Pattern to use.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virStorageVolWipePattern>, since 0.9.10.

=cut


=head1 CONSTANTS

=head2 StorageVolType

What a storage volume is on the host.

=over 4

=item Sys::Virt::StorageVol::TYPE_FILE

Regular file.

=item Sys::Virt::StorageVol::TYPE_BLOCK

Block device.

=item Sys::Virt::StorageVol::TYPE_DIR

Directory.

=item Sys::Virt::StorageVol::TYPE_NETWORK

Block storage reached over the network.

=item Sys::Virt::StorageVol::TYPE_NETDIR

Directory reached over the network.

=item Sys::Virt::StorageVol::TYPE_PLOOP

Directory that holds a ploop image.

=back

=head2 StorageVolDeleteFlags

How C<virStorageVolDelete> removes a volume.

=over 4

=item Sys::Virt::StorageVol::DELETE_NORMAL

Metadata only, which is quick.

=item Sys::Virt::StorageVol::DELETE_ZEROED

Overwrite the data with zeros first, which is slow.

=item Sys::Virt::StorageVol::DELETE_WITH_SNAPSHOTS

Delete the volume's snapshots along with it.

=back

=head2 StorageVolWipeAlgorithm

Pattern a volume is overwritten with. All but the first and the last need the C<scrub> tool on the host.

=over 4

=item Sys::Virt::StorageVol::WIPE_ALG_ZERO

One pass of zeros.

=item Sys::Virt::StorageVol::WIPE_ALG_NNSA

4 passes after NNSA policy letter NAP-14.1-C, for removable and fixed disks.

=item Sys::Virt::StorageVol::WIPE_ALG_DOD

4 passes after DoD 5220.22-M section 8-306.

=item Sys::Virt::StorageVol::WIPE_ALG_BSI

9 passes as advised by the German BSI.

=item Sys::Virt::StorageVol::WIPE_ALG_GUTMANN

35 passes after Gutmann's paper.

=item Sys::Virt::StorageVol::WIPE_ALG_SCHNEIER

7 passes after Schneier's "Applied Cryptography".

=item Sys::Virt::StorageVol::WIPE_ALG_PFITZNER7

7 random passes after Roy Pfitzner.

=item Sys::Virt::StorageVol::WIPE_ALG_PFITZNER33

33 random passes after Roy Pfitzner.

=item Sys::Virt::StorageVol::WIPE_ALG_RANDOM

One pass of random bytes.

=item Sys::Virt::StorageVol::WIPE_ALG_TRIM

Discard the blocks, where the storage can do that.

=back

=head2 StorageVolInfoFlags

Which size C<virStorageVolGetInfoFlags> reports as allocation.

=over 4

=item Sys::Virt::StorageVol::USE_ALLOCATION

Space in use.

=item Sys::Virt::StorageVol::GET_PHYSICAL

Size of the container: offset of a file's last byte, or size of the device.

=back

=head2 StorageVolCreateFlags

Options for creating a volume.

=over 4

=item Sys::Virt::StorageVol::CREATE_PREALLOC_METADATA

Write out the metadata of a qcow2 image at once instead of on demand.

=item Sys::Virt::StorageVol::CREATE_REFLINK

Share unchanged blocks with the source, on file systems such as btrfs; fails where that cannot be done.

=item Sys::Virt::StorageVol::CREATE_VALIDATE

Check the XML against the schema first.

=back

=head2 StorageVolDownloadFlags

Options for downloading a volume.

=over 4

=item Sys::Virt::StorageVol::VOL_DOWNLOAD_SPARSE_STREAM

Send holes as holes, so that the receiver has to handle them.

=back

=head2 StorageVolUploadFlags

Options for uploading to a volume.

=over 4

=item Sys::Virt::StorageVol::VOL_UPLOAD_SPARSE_STREAM

The sender may announce holes instead of sending zeros.

=back

=head2 StorageVolResizeFlags

Options for resizing a volume.

=over 4

=item Sys::Virt::StorageVol::RESIZE_ALLOCATE

Allocate the added space in full at once.

=item Sys::Virt::StorageVol::RESIZE_DELTA

The capacity is a difference to the present size.

=item Sys::Virt::StorageVol::RESIZE_SHRINK

Allow a smaller size; with C<VIR_STORAGE_VOL_RESIZE_DELTA> the difference is taken off.

=back

=head1 SEE ALSO

L<Sys::Virt>, L<Sys::Virt::Error>

=cut

1;
