# Generated from api-spec by `cargo xtask generate`. Do not edit.

package Sys::Virt::NodeDevice;

use strict;
use warnings;

# A handle belongs to the thread that has it: others get an undefined reference, and not a second owner.
sub CLONE_SKIP { return 1 }

=encoding utf-8

=head1 NAME

Sys::Virt::NodeDevice - a device of the host, such as a PCI card, a USB device, a disk or a mediated device

=head1 DESCRIPTION

A device of the host, such as a PCI card, a USB device, a disk or a mediated device. Devices form a tree and are identified by name. Most of them come and go with the hardware; some kinds can be created and stored by definition.

=head1 METHODS

A call that fails throws an object of L<Sys::Virt::Error>.

=head2 $node_device->create($flags = 0)

Creates a device from its stored definition.

Fails with C<VIR_ERR_OPERATION_INVALID> when it is active already. Not available on read-only connections.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virNodeDeviceCreate>, since 7.3.0.

=head2 $node_device->destroy()

Removes a device that was created on the host.

Only virtual devices can be removed. A stored definition stays, and the device becomes inactive. Not available on read-only connections.

In C: C<virNodeDeviceDestroy>, since 0.6.3.

=head2 $node_device->detach_flags($driverName = undef, $flags = 0)

Takes a device away from its host driver and binds it to a driver for passthrough.

Devices marked as managed in a domain's definition need no such call. Fails when a guest uses the device. C<virNodeDeviceReAttach> undoes it. Not available on read-only connections.

=over 4

=item C<$driverName>

Driver to bind, such as C<vfio>; NULL for the default.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virNodeDeviceDetachFlags>, since 1.0.5.

=head2 my $yes = $node_device->get_autostart()

Tells whether a defined device is created when the host boots or its parent appears.

In C: C<virNodeDeviceGetAutostart>, since 7.8.0.

=head2 my $text = $node_device->get_name()

Tells the name of a host device.

Gives: The name; belongs to the handle, not to be freed.

In C: C<virNodeDeviceGetName>, since 0.5.0.

=head2 my $text = $node_device->get_xml_description($flags = 0)

Describes a host device as XML.

=over 4

=item C<$flags>

Combination of C<NodeDeviceXMLFlags> values.

=back

In C: C<virNodeDeviceGetXMLDesc>, since 0.5.0.

=head2 my $yes = $node_device->is_active()

Tells whether a device is present on the host now.

In C: C<virNodeDeviceIsActive>, since 7.8.0.

=head2 my $yes = $node_device->is_persistent()

Tells whether a device has a stored definition.

In C: C<virNodeDeviceIsPersistent>, since 7.8.0.

=head2 my @list = $node_device->list_capabilities($maxnames = -1)

Lists the capabilities of a host device by name, such as C<pci> or C<net>.

At most as many are given as the caller names room for, if it does.

Gives: Number of names filled in.

In C: C<virNodeDeviceListCaps>, since 0.5.0.

=head2 my $number = $node_device->num_of_capabilities()

Counts the capabilities of a host device.

In C: C<virNodeDeviceNumOfCaps>, since 0.5.0.

=head2 $node_device->reattach()

Gives a device back to its host driver.

Undoes C<virNodeDeviceDetachFlags>. Fails when a guest uses the device. Not available on read-only connections.

In C: C<virNodeDeviceReAttach>, since 0.6.1.

=head2 $node_device->reset()

Resets a device to a clean state before or after a guest uses it.

The device must be detached from its host driver. Where the device itself cannot be reset, resetting its bus is tried if nothing else on it is in use. Not available on read-only connections.

In C: C<virNodeDeviceReset>, since 0.6.1.

=head2 $node_device->set_autostart($autostart)

Sets whether a defined device is created when the host boots or its parent appears.

The device must be persistent. Not available on read-only connections.

=over 4

=item C<$autostart>

1 to create it automatically, 0 to leave it.

=back

In C: C<virNodeDeviceSetAutostart>, since 7.8.0.

=head2 $node_device->undefine($flags = 0)

Removes the stored definition of a device.

An active device stays until it is destroyed. Not available on read-only connections.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virNodeDeviceUndefine>, since 7.3.0.

=head2 $node_device->update($xmlDesc, $flags = 0)

Changes a host device, its stored definition or both.

Works for mediated devices; what identifies a device cannot change. Not available on read-only connections.

=over 4

=item C<$xmlDesc>

New description of the device, as a C<device> element.

=item C<$flags>

Combination of C<NodeDeviceUpdateFlags> values.

=back

In C: C<virNodeDeviceUpdate>, since 10.1.0.

=cut

=head2 my $name = $device->get_parent()

The name of the device that this one is part of; undef for the whole.

=head2 $device->dettach($driver = undef, $flags = 0)

Takes the device away from its driver on the host, so that a guest can have it; with a name, for this driver.

=cut

sub dettach {
    my ($self, $driver, $flags) = @_;
    return $self->_node_device_dettach() unless defined $driver || $flags;
    return $self->detach_flags($driver, $flags || 0);
}

=head1 CONSTANTS

=head2 ConnectListAllNodeDeviceFlags

Which host devices to list; alternatives of one kind are combined by or, different kinds by and.

=over 4

=item Sys::Virt::NodeDevice::LIST_CAP_SYSTEM

The host as a whole.

=item Sys::Virt::NodeDevice::LIST_CAP_PCI_DEV

PCI devices.

=item Sys::Virt::NodeDevice::LIST_CAP_USB_DEV

USB devices.

=item Sys::Virt::NodeDevice::LIST_CAP_USB_INTERFACE

Interfaces of USB devices.

=item Sys::Virt::NodeDevice::LIST_CAP_NET

Network interfaces.

=item Sys::Virt::NodeDevice::LIST_CAP_SCSI_HOST

SCSI host adapters.

=item Sys::Virt::NodeDevice::LIST_CAP_SCSI_TARGET

SCSI targets.

=item Sys::Virt::NodeDevice::LIST_CAP_SCSI

SCSI devices.

=item Sys::Virt::NodeDevice::LIST_CAP_STORAGE

Disks and other storage.

=item Sys::Virt::NodeDevice::LIST_CAP_FC_HOST

Fibre Channel host adapters.

=item Sys::Virt::NodeDevice::LIST_CAP_VPORTS

Adapters that can have virtual ports.

=item Sys::Virt::NodeDevice::LIST_CAP_SCSI_GENERIC

Generic SCSI devices (C</dev/sg*>).

=item Sys::Virt::NodeDevice::LIST_CAP_DRM

Graphics devices of the kernel's DRM subsystem.

=item Sys::Virt::NodeDevice::LIST_CAP_MDEV_TYPES

Devices that can have mediated devices.

=item Sys::Virt::NodeDevice::LIST_CAP_MDEV

Mediated devices.

=item Sys::Virt::NodeDevice::LIST_CAP_CCW_DEV

Devices on the s390 channel bus.

=item Sys::Virt::NodeDevice::LIST_CAP_CSS_DEV

Subchannels of the s390 channel subsystem.

=item Sys::Virt::NodeDevice::LIST_CAP_VDPA

vDPA devices.

=item Sys::Virt::NodeDevice::LIST_CAP_AP_CARD

Cards of the s390 crypto adapter bus.

=item Sys::Virt::NodeDevice::LIST_CAP_AP_QUEUE

Queues of the s390 crypto adapter bus.

=item Sys::Virt::NodeDevice::LIST_CAP_AP_MATRIX

The s390 crypto matrix device.

=item Sys::Virt::NodeDevice::LIST_CAP_VPD

Devices with vital product data.

=item Sys::Virt::NodeDevice::LIST_CAP_CCWGROUP_DEV

Groups of s390 channel devices that act as one.

=item Sys::Virt::NodeDevice::LIST_CAP_CCWGROUP_MEMBER

Members of such groups.

=item Sys::Virt::NodeDevice::LIST_PERSISTENT

Devices with a stored definition.

=item Sys::Virt::NodeDevice::LIST_TRANSIENT

Devices without a stored definition.

=item Sys::Virt::NodeDevice::LIST_INACTIVE

Devices that are defined but not present now.

=item Sys::Virt::NodeDevice::LIST_ACTIVE

Devices that are present.

=back

=head2 NodeDeviceXMLFlags

Which description of a host device to give.

=over 4

=item Sys::Virt::NodeDevice::XML_INACTIVE

The stored definition, not the present state.

=back

=head2 NodeDeviceCreateXMLFlags

How a host device is created.

=over 4

=item Sys::Virt::NodeDevice::CREATE_XML_VALIDATE

Checks the description against the schema first.

=back

=head2 NodeDeviceDefineXMLFlags

How a host device is defined.

=over 4

=item Sys::Virt::NodeDevice::DEFINE_XML_VALIDATE

Checks the description against the schema first.

=back

=head2 NodeDeviceUpdateFlags

Where a change to a host device takes effect.

=over 4

=item Sys::Virt::NodeDevice::UPDATE_AFFECT_CURRENT

In the present state if the device is active, in the stored definition otherwise.

=item Sys::Virt::NodeDevice::UPDATE_AFFECT_LIVE

In the device as it is now.

=item Sys::Virt::NodeDevice::UPDATE_AFFECT_CONFIG

In the stored definition.

=back

=head2 NodeDeviceEventID

Events about host devices that can be subscribed to.

=over 4

=item Sys::Virt::NodeDevice::EVENT_ID_LIFECYCLE

A device appeared, vanished, or was defined or undefined (C<virConnectNodeDeviceEventLifecycleCallback>).

=item Sys::Virt::NodeDevice::EVENT_ID_UPDATE

A device's description changed (C<virConnectNodeDeviceEventGenericCallback>).

=back

=head2 NodeDeviceEventLifecycleType

What happened to a host device.

=over 4

=item Sys::Virt::NodeDevice::EVENT_CREATED

It appeared.

=item Sys::Virt::NodeDevice::EVENT_DELETED

It vanished.

=item Sys::Virt::NodeDevice::EVENT_DEFINED

A definition was stored for it.

=item Sys::Virt::NodeDevice::EVENT_UNDEFINED

Its definition was removed.

=back

=head1 SEE ALSO

L<Sys::Virt>, L<Sys::Virt::Error>

=cut

1;
