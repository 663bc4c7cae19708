# Generated from api-spec by `cargo xtask generate`. Do not edit.

package Sys::Virt::StoragePool;

use strict;
use warnings;

# A handle belongs to the thread that has it: others get an undefined reference, and not a second owner.
sub CLONE_SKIP { return 1 }

=encoding utf-8

=head1 NAME

Sys::Virt::StoragePool - a place that storage volumes are kept in or carved from: a directory, a disk, a volume group, a network share and others

=head1 DESCRIPTION

A place that storage volumes are kept in or carved from: a directory, a disk, a volume group, a network share and others.

It has a name and a UUID, both unique on the host. A persistent pool has a stored configuration and is active or inactive; a transient one exists only while it is active. Stopping a pool never harms its data.

=head1 METHODS

A call that fails throws an object of L<Sys::Virt::Error>.

=head2 $storage_pool->build($flags = 0)

Prepares the storage under a pool, such as making a directory, a file system or a volume group.

The pool has to be inactive, or the call fails with C<VIR_ERR_OPERATION_INVALID>. Without flags, most types leave data already there in place; C<VIR_ERR_STORAGE_POOL_BUILT> tells that something was found.

=over 4

=item C<$flags>

Combination of C<StoragePoolBuildFlags> values.

=back

In C: C<virStoragePoolBuild>, since 0.4.1.

=head2 my $storage_vol = $storage_pool->clone_volume($xmldesc, $clonevol, $flags = 0)

Creates a volume in an active storage pool and fills it with the content of another volume.

The source may be in a different active pool and have a different format; it has to be as small as the new volume or smaller. Name and permissions come from the XML.

=over 4

=item C<$xmldesc>

Document whose root is C<< <volume> >>.

=item C<$clonevol>

Volume to copy.

=item C<$flags>

Combination of C<StorageVolCreateFlags> values.

=back

In C: C<virStorageVolCreateXMLFrom>, since 0.6.4.

=head2 $storage_pool->create($flags = 0)

Starts a storage pool that is defined but inactive.

Fails with C<VIR_ERR_OPERATION_INVALID> when it is active already.

=over 4

=item C<$flags>

Combination of C<StoragePoolCreateFlags> values.

=back

In C: C<virStoragePoolCreate>, since 0.4.1.

=head2 my $storage_vol = $storage_pool->create_volume($xmldesc, $flags = 0)

Creates a volume in an active storage pool.

Not every pool can: of C<scsi>, C<iscsi> or C<mpath> pools the volumes are what the storage offers. Fails with C<VIR_ERR_STORAGE_VOL_EXIST> when the name is taken.

=over 4

=item C<$xmldesc>

Document whose root is C<< <volume> >>.

=item C<$flags>

Combination of C<StorageVolCreateFlags> values.

=back

In C: C<virStorageVolCreateXML>, since 0.4.1.

=head2 $storage_pool->delete($flags = 0)

Destroys the storage under a pool; there is no way back.

The pool has to be inactive, or the call fails with C<VIR_ERR_OPERATION_INVALID>. Its stored configuration stays until C<virStoragePoolUndefine>.

=over 4

=item C<$flags>

Combination of C<StoragePoolDeleteFlags> values.

=back

In C: C<virStoragePoolDelete>, since 0.4.1.

=head2 $storage_pool->destroy()

Stops a storage pool, such as by unmounting it.

Volumes and data stay as they are; a transient pool ceases to be known. The handle stays valid and has to be freed. Fails with C<VIR_ERR_OPERATION_INVALID> when the pool is not active.

In C: C<virStoragePoolDestroy>, since 0.4.1.

=head2 my $yes = $storage_pool->get_autostart()

Tells whether a storage pool is started together with the daemon.

In C: C<virStoragePoolGetAutostart>, since 0.4.1.

=head2 my $connect = $storage_pool->get_connect()

Gives the connection a pool handle belongs to.

The reference count of the connection stays as it is: do not close what is returned.

In C: C<virStoragePoolGetConnect>, since 0.4.1.

=head2 my $info = $storage_pool->get_info()

Tells a storage pool's state and how much space it has.

Sizes are those of the last refresh, corrected by what has been done through this interface since.

In C: C<virStoragePoolGetInfo>, since 0.4.1.

=head2 my $text = $storage_pool->get_name()

Gives the name of a storage pool.

Gives: The name, valid as long as the handle is.

In C: C<virStoragePoolGetName>, since 0.4.1.

=head2 my $uuid = $storage_pool->get_uuid()

Gives the UUID of a storage pool as bytes.

In C: C<virStoragePoolGetUUID>, since 0.4.1.

=head2 my $text = $storage_pool->get_uuid_string()

Gives the UUID of a storage pool as text.

In C: C<virStoragePoolGetUUIDString>, since 0.4.1.

=head2 my $storage_vol = $storage_pool->get_volume_by_name($name)

Finds a volume by its name within a pool. Fails with C<VIR_ERR_NO_STORAGE_VOL> when there is none.

=over 4

=item C<$name>

Name of the volume.

=back

In C: C<virStorageVolLookupByName>, since 0.4.1.

=head2 my $text = $storage_pool->get_xml_description($flags = 0)

Describes a storage pool as XML. The result fits C<virStoragePoolDefineXML>. The caller frees the text.

=over 4

=item C<$flags>

Combination of C<StorageXMLFlags> values.

=back

In C: C<virStoragePoolGetXMLDesc>, since 0.4.1.

=head2 my $yes = $storage_pool->is_active()

Tells whether a storage pool is started.

In C: C<virStoragePoolIsActive>, since 0.7.3.

=head2 my $yes = $storage_pool->is_persistent()

Tells whether a storage pool has a stored configuration, so that it outlives being stopped.

In C: C<virStoragePoolIsPersistent>, since 0.7.3.

=head2 my @list = $storage_pool->list_all_volumes($flags = 0)

Lists the volumes in an active storage pool with handles to all of them.

The caller frees each handle and the array, which ends with a NULL that is not counted.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virStoragePoolListAllVolumes>, since 0.10.2.

=head2 my @list = $storage_pool->list_storage_vol_names($maxnames = -1)

Lists the names of the volumes in a storage pool.

The number can change between counting and listing: prefer C<virStoragePoolListAllVolumes>. The caller frees every name.

At most as many are given as the caller names room for, if it does.

In C: C<virStoragePoolListVolumes>, since 0.4.1.

Discouraged: use virStoragePoolListAllVolumes.

=head2 my $number = $storage_pool->num_of_storage_volumes()

Counts the volumes in a storage pool.

The pool has to be active, or the call fails with C<VIR_ERR_OPERATION_INVALID>.

In C: C<virStoragePoolNumOfVolumes>, since 0.4.1.

=head2 $storage_pool->refresh($flags = 0)

Reads a storage pool's volumes and sizes anew from the storage.

Needed after changes made behind the driver's back. It may reach out to a remote server and take long. The pool has to be active, or the call fails with C<VIR_ERR_OPERATION_INVALID>.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virStoragePoolRefresh>, since 0.4.1.

=head2 $storage_pool->set_autostart($autostart)

Chooses whether a storage pool is started together with the daemon.

Fails with C<VIR_ERR_INVALID_ARG> for transient pools.

=over 4

=item C<$autostart>

Whether to start it automatically.

=back

In C: C<virStoragePoolSetAutostart>, since 0.4.1.

=head2 $storage_pool->undefine()

Removes a storage pool's stored configuration.

The pool has to be inactive, or the call fails with C<VIR_ERR_OPERATION_INVALID>. Volumes and data stay as they are.

In C: C<virStoragePoolUndefine>, since 0.4.1.

=cut

=head2 my @volumes = $pool->list_volumes()

The volumes, each looked up by its name; C<list_all_volumes> does the same in one call.

=cut

sub list_volumes {
    my ($self) = @_;
    return Sys::Virt::_look_up($self, get_volume_by_name => $self->list_storage_vol_names());
}

=head1 CONSTANTS

=head2 StoragePoolState

Condition a storage pool is in.

=over 4

=item Sys::Virt::StoragePool::STATE_INACTIVE

Not started.

=item Sys::Virt::StoragePool::STATE_BUILDING

Being initialised, volumes cannot be used yet.

=item Sys::Virt::StoragePool::STATE_RUNNING

Started and usable.

=item Sys::Virt::StoragePool::STATE_DEGRADED

Started, with part of it broken.

=item Sys::Virt::StoragePool::STATE_INACCESSIBLE

Started, but it cannot be reached.

=back

=head2 StoragePoolBuildFlags

How C<virStoragePoolBuild> prepares the storage under a pool.

=over 4

=item Sys::Virt::StoragePool::BUILD_NEW

Plain build from nothing.

=item Sys::Virt::StoragePool::BUILD_REPAIR

Repair or rebuild what exists.

=item Sys::Virt::StoragePool::BUILD_RESIZE

Enlarge what exists.

=item Sys::Virt::StoragePool::BUILD_NO_OVERWRITE

Fail rather than replace a file system or label already there.

=item Sys::Virt::StoragePool::BUILD_OVERWRITE

Replace whatever is there; its data is lost.

=back

=head2 StoragePoolDeleteFlags

How thoroughly C<virStoragePoolDelete> removes a pool.

=over 4

=item Sys::Virt::StoragePool::DELETE_NORMAL

Metadata only, which is quick.

=item Sys::Virt::StoragePool::DELETE_ZEROED

Overwrite all data with zeros, which is slow.

=back

=head2 StoragePoolCreateFlags

What starting a pool may do first.

=over 4

=item Sys::Virt::StoragePool::CREATE_NORMAL

Start only; the storage has to be there.

=item Sys::Virt::StoragePool::CREATE_WITH_BUILD

Build the pool before it is started.

=item Sys::Virt::StoragePool::CREATE_WITH_BUILD_OVERWRITE

Build the pool first and replace whatever is there; not together with the next flag.

=item Sys::Virt::StoragePool::CREATE_WITH_BUILD_NO_OVERWRITE

Build the pool first, but fail when something is there already.

=back

=head2 StorageXMLFlags

Which form of a storage pool's XML to produce.

=over 4

=item Sys::Virt::StoragePool::XML_INACTIVE

The stored configuration instead of the current state.

=back

=head2 ConnectListAllStoragePoolsFlags

Filters for listing storage pools.

Bits of one group (activity, persistence, autostart, type) widen each other, groups narrow each other; a group without any bit filters nothing.

=over 4

=item Sys::Virt::StoragePool::LIST_INACTIVE

Pools that are not started.

=item Sys::Virt::StoragePool::LIST_ACTIVE

Pools that are started.

=item Sys::Virt::StoragePool::LIST_PERSISTENT

Pools with a stored configuration.

=item Sys::Virt::StoragePool::LIST_TRANSIENT

Pools without a stored configuration.

=item Sys::Virt::StoragePool::LIST_AUTOSTART

Pools started together with the daemon.

=item Sys::Virt::StoragePool::LIST_NO_AUTOSTART

Pools that are started by hand only.

=item Sys::Virt::StoragePool::LIST_DIR

Directories.

=item Sys::Virt::StoragePool::LIST_FS

Local file systems that the pool mounts.

=item Sys::Virt::StoragePool::LIST_NETFS

Network file systems such as NFS.

=item Sys::Virt::StoragePool::LIST_LOGICAL

LVM volume groups.

=item Sys::Virt::StoragePool::LIST_DISK

Disks whose partitions are volumes.

=item Sys::Virt::StoragePool::LIST_ISCSI

iSCSI targets attached by the host.

=item Sys::Virt::StoragePool::LIST_SCSI

SCSI host adapters.

=item Sys::Virt::StoragePool::LIST_MPATH

Multipath devices of the host.

=item Sys::Virt::StoragePool::LIST_RBD

Ceph RADOS block devices.

=item Sys::Virt::StoragePool::LIST_SHEEPDOG

Sheepdog clusters.

=item Sys::Virt::StoragePool::LIST_GLUSTER

Gluster volumes.

=item Sys::Virt::StoragePool::LIST_ZFS

ZFS pools.

=item Sys::Virt::StoragePool::LIST_VSTORAGE

Virtuozzo storage clusters.

=item Sys::Virt::StoragePool::LIST_ISCSI_DIRECT

iSCSI targets accessed in user space.

=back

=head2 StoragePoolDefineFlags

Options for storing a pool's configuration.

=over 4

=item Sys::Virt::StoragePool::DEFINE_VALIDATE

Check the XML against the schema first.

=back

=head2 StoragePoolEventID

Kinds of storage pool events one can register for. Each kind has a callback type of its own.

=over 4

=item Sys::Virt::StoragePool::EVENT_ID_LIFECYCLE

Lifecycle changes, told to a C<virConnectStoragePoolEventLifecycleCallback>.

=item Sys::Virt::StoragePool::EVENT_ID_REFRESH

A pool's list of volumes was read anew, told to a C<virConnectStoragePoolEventGenericCallback>.

=back

=head2 StoragePoolEventLifecycleType

What happened to a storage pool, as told by a lifecycle event.

=over 4

=item Sys::Virt::StoragePool::EVENT_DEFINED

A configuration was stored or replaced.

=item Sys::Virt::StoragePool::EVENT_UNDEFINED

The stored configuration was removed.

=item Sys::Virt::StoragePool::EVENT_STARTED

The pool became active.

=item Sys::Virt::StoragePool::EVENT_STOPPED

The pool became inactive.

=item Sys::Virt::StoragePool::EVENT_CREATED

The storage under the pool was built.

=item Sys::Virt::StoragePool::EVENT_DELETED

The storage under the pool was removed.

=back

=head1 SEE ALSO

L<Sys::Virt>, L<Sys::Virt::Error>

=cut

1;
