// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

import java.util.concurrent.CompletableFuture;
import org.libvirt.event.*;

/**
 * A place that storage volumes are kept in or carved from: a directory, a disk, a volume group, a network share and others.
 *
 * <p>It has a name and a UUID, both unique on the host. A persistent pool has a stored configuration and is active or inactive; a transient one exists only while it is active. Stopping a pool never harms its data.
 */
public class StoragePool extends StoragePoolByHand {

    /** Options for creating a volume. */
    public static final class VolumeCreateFlags {
        /** Write out the metadata of a qcow2 image at once instead of on demand. */
        public static final int PREALLOC_METADATA = 1;

        /** Share unchanged blocks with the source, on file systems such as btrfs; fails where that cannot be done. */
        public static final int REFLINK = 2;

        /** Check the XML against the schema first. */
        public static final int VALIDATE = 4;

        /** Of no use: the constants need no object. */
        public VolumeCreateFlags() {
        }
    }
    final Connect holder;

    StoragePool(Connect holder, long handle) {
        super(handle);
        this.holder = holder;
    }

    @Override
    Connect connect() {
        return holder;
    }

    /**
     * Prepares the storage under a pool, such as making a directory, a file system or a volume group.
     *
     * <p>The pool has to be inactive, or the call fails with <code>VIR_ERR_OPERATION_INVALID</code>. Without flags, most types leave data already there in place; <code>VIR_ERR_STORAGE_POOL_BUILT</code> tells that something was found.
     *
     * <p>In C: <code>virStoragePoolBuild</code>, since 0.4.1.
     *
     * @param flags Combination of <code>StoragePoolBuildFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void build(int flags) throws LibvirtException {
Call.of(Functions.virStoragePoolBuild).put(this).put(flags).run();
    }

    /**
     * Calls {@link #build(int)} with no flags.
     *
     * @throws LibvirtException if it fails
     */
    public void build() throws LibvirtException {
build(0);
    }

    /**
     * Does what {@link #build(int)} does, on another thread.
     *
     * @param flags Combination of <code>StoragePoolBuildFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> buildAsync(int flags) {
        return Async.run(() -> build(flags));
    }

    /**
     * Starts a storage pool that is defined but inactive.
     *
     * <p>Fails with <code>VIR_ERR_OPERATION_INVALID</code> when it is active already.
     *
     * <p>In C: <code>virStoragePoolCreate</code>, since 0.4.1.
     *
     * @param flags Combination of <code>StoragePoolCreateFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void create(int flags) throws LibvirtException {
Call.of(Functions.virStoragePoolCreate).put(this).put(flags).run();
    }

    /**
     * Calls {@link #create(int)} with no flags.
     *
     * @throws LibvirtException if it fails
     */
    public void create() throws LibvirtException {
create(0);
    }

    /**
     * Does what {@link #create(int)} does, on another thread.
     *
     * @param flags Combination of <code>StoragePoolCreateFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> createAsync(int flags) {
        return Async.run(() -> create(flags));
    }

    /**
     * Destroys the storage under a pool; there is no way back.
     *
     * <p>The pool has to be inactive, or the call fails with <code>VIR_ERR_OPERATION_INVALID</code>. Its stored configuration stays until <code>virStoragePoolUndefine</code>.
     *
     * <p>In C: <code>virStoragePoolDelete</code>, since 0.4.1.
     *
     * @param flags Combination of <code>StoragePoolDeleteFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void delete(int flags) throws LibvirtException {
Call.of(Functions.virStoragePoolDelete).put(this).put(flags).run();
    }

    /**
     * Calls {@link #delete(int)} with no flags.
     *
     * @throws LibvirtException if it fails
     */
    public void delete() throws LibvirtException {
delete(0);
    }

    /**
     * Does what {@link #delete(int)} does, on another thread.
     *
     * @param flags Combination of <code>StoragePoolDeleteFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> deleteAsync(int flags) {
        return Async.run(() -> delete(flags));
    }

    /**
     * Stops a storage pool, such as by unmounting it.
     *
     * <p>Volumes and data stay as they are; a transient pool ceases to be known. The handle stays valid and has to be freed. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the pool is not active.
     *
     * <p>In C: <code>virStoragePoolDestroy</code>, since 0.4.1.
     *
     * @throws LibvirtException if it fails
     */
    public void destroy() throws LibvirtException {
Call.of(Functions.virStoragePoolDestroy).put(this).run();
    }

    /**
     * Does what {@link #destroy()} does, on another thread.
     *
     * @return done when the call is
     */
    public CompletableFuture<Void> destroyAsync() {
        return Async.run(() -> destroy());
    }

    /**
     * Tells whether a storage pool is started together with the daemon.
     *
     * <p>In C: <code>virStoragePoolGetAutostart</code>, since 0.4.1.
     *
     * @return whether it is so
     * @throws LibvirtException if it fails
     */
    public boolean getAutostart() throws LibvirtException {
Call call = Call.of(Functions.virStoragePoolGetAutostart).put(this).run();
        return call.takeBoolean();
    }

    /**
     * Does what {@link #getAutostart()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Boolean> getAutostartAsync() {
        return Async.call(() -> getAutostart());
    }

    /**
     * Gives the connection a pool handle belongs to.
     *
     * <p>The reference count of the connection stays as it is: do not close what is returned.
     *
     * <p>In C: <code>virStoragePoolGetConnect</code>, since 0.4.1.
     *
     * @return the {@link Connect}
     */
    public Connect getConnect() {
        return holder;
    }

    /**
     * Tells a storage pool's state and how much space it has.
     *
     * <p>Sizes are those of the last refresh, corrected by what has been done through this interface since.
     *
     * <p>In C: <code>virStoragePoolGetInfo</code>, since 0.4.1.
     *
     * @return the {@link StoragePoolInfo}
     * @throws LibvirtException if it fails
     */
    public StoragePoolInfo getInfo() throws LibvirtException {
Call call = Call.of(Functions.virStoragePoolGetInfo).put(this).run();
        return new StoragePoolInfo(call);
    }

    /**
     * Does what {@link #getInfo()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<StoragePoolInfo> getInfoAsync() {
        return Async.call(() -> getInfo());
    }

    /**
     * Gives the name of a storage pool.
     *
     * <p>In C: <code>virStoragePoolGetName</code>, since 0.4.1.
     *
     * @return The name, valid as long as the handle is.
     * @throws LibvirtException if it fails
     */
    public String getName() throws LibvirtException {
Call call = Call.of(Functions.virStoragePoolGetName).put(this).run();
        return call.takeText();
    }

    /**
     * Gives the UUID of a storage pool as bytes.
     *
     * <p>In C: <code>virStoragePoolGetUUID</code>, since 0.4.1.
     *
     * @return the numbers
     * @throws LibvirtException if it fails
     */
    public int[] getUUID() throws LibvirtException {
Call call = Call.of(Functions.virStoragePoolGetUUID).put(this).run();
        return call.takeUuid();
    }

    /**
     * Gives the UUID of a storage pool as text.
     *
     * <p>In C: <code>virStoragePoolGetUUIDString</code>, since 0.4.1.
     *
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getUUIDString() throws LibvirtException {
Call call = Call.of(Functions.virStoragePoolGetUUIDString).put(this).run();
        return call.takeText();
    }

    /**
     * Describes a storage pool as XML. The result fits <code>virStoragePoolDefineXML</code>. The caller frees the text.
     *
     * <p>In C: <code>virStoragePoolGetXMLDesc</code>, since 0.4.1.
     *
     * @param flags Combination of <code>StorageXMLFlags</code> values.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getXMLDesc(int flags) throws LibvirtException {
Call call = Call.of(Functions.virStoragePoolGetXMLDesc).put(this).put(flags).run();
        return call.takeText();
    }

    /**
     * Calls {@link #getXMLDesc(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String getXMLDesc() throws LibvirtException {
return getXMLDesc(0);
    }

    /**
     * Does what {@link #getXMLDesc(int)} does, on another thread.
     *
     * @param flags Combination of <code>StorageXMLFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<String> getXMLDescAsync(int flags) {
        return Async.call(() -> getXMLDesc(flags));
    }

    /**
     * Tells whether a storage pool is started.
     *
     * <p>In C: <code>virStoragePoolIsActive</code>, since 0.7.3.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int isActive() throws LibvirtException {
Call call = Call.of(Functions.virStoragePoolIsActive).put(this).run();
        return call.takeTruth();
    }

    /**
     * Does what {@link #isActive()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> isActiveAsync() {
        return Async.call(() -> isActive());
    }

    /**
     * Tells whether a storage pool has a stored configuration, so that it outlives being stopped.
     *
     * <p>In C: <code>virStoragePoolIsPersistent</code>, since 0.7.3.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int isPersistent() throws LibvirtException {
Call call = Call.of(Functions.virStoragePoolIsPersistent).put(this).run();
        return call.takeTruth();
    }

    /**
     * Does what {@link #isPersistent()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> isPersistentAsync() {
        return Async.call(() -> isPersistent());
    }

    /**
     * Lists the volumes in an active storage pool with handles to all of them.
     *
     * <p>The caller frees each handle and the array, which ends with a NULL that is not counted.
     *
     * <p>In C: <code>virStoragePoolListAllVolumes</code>, since 0.10.2.
     *
     * @param flags Reserved; pass 0.
     * @return all of them
     * @throws LibvirtException if it fails
     */
    public StorageVol[] listAllVolumes(int flags) throws LibvirtException {
Call call = Call.of(Functions.virStoragePoolListAllVolumes).put(this).put(flags).run();
        return call.takeList(message -> new StorageVol(holder, message.takeLong()), StorageVol[]::new);
    }

    /**
     * Calls {@link #listAllVolumes(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public StorageVol[] listAllVolumes() throws LibvirtException {
return listAllVolumes(0);
    }

    /**
     * Does what {@link #listAllVolumes(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<StorageVol[]> listAllVolumesAsync(int flags) {
        return Async.call(() -> listAllVolumes(flags));
    }

    /**
     * Lists the names of the volumes in a storage pool.
     *
     * <p>The number can change between counting and listing: prefer <code>virStoragePoolListAllVolumes</code>. The caller frees every name.
     *
     * <p>In C: <code>virStoragePoolListVolumes</code>, since 0.4.1.
     * Discouraged: use virStoragePoolListAllVolumes.
     *
     * @return the texts
     * @throws LibvirtException if it fails
     */
    public String[] listVolumes() throws LibvirtException {
Call call = Call.of(Functions.virStoragePoolListVolumes).put(this).run();
        return call.takeTexts();
    }

    /**
     * Does what {@link #listVolumes()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<String[]> listVolumesAsync() {
        return Async.call(() -> listVolumes());
    }

    /**
     * Counts the volumes in a storage pool.
     *
     * <p>The pool has to be active, or the call fails with <code>VIR_ERR_OPERATION_INVALID</code>.
     *
     * <p>In C: <code>virStoragePoolNumOfVolumes</code>, since 0.4.1.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int numOfVolumes() throws LibvirtException {
Call call = Call.of(Functions.virStoragePoolNumOfVolumes).put(this).run();
        return call.takeInt();
    }

    /**
     * Does what {@link #numOfVolumes()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> numOfVolumesAsync() {
        return Async.call(() -> numOfVolumes());
    }

    /**
     * Reads a storage pool's volumes and sizes anew from the storage.
     *
     * <p>Needed after changes made behind the driver's back. It may reach out to a remote server and take long. The pool has to be active, or the call fails with <code>VIR_ERR_OPERATION_INVALID</code>.
     *
     * <p>In C: <code>virStoragePoolRefresh</code>, since 0.4.1.
     *
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void refresh(int flags) throws LibvirtException {
Call.of(Functions.virStoragePoolRefresh).put(this).put(flags).run();
    }

    /**
     * Calls {@link #refresh(int)} with no flags.
     *
     * @throws LibvirtException if it fails
     */
    public void refresh() throws LibvirtException {
refresh(0);
    }

    /**
     * Does what {@link #refresh(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> refreshAsync(int flags) {
        return Async.run(() -> refresh(flags));
    }

    /**
     * Chooses whether a storage pool is started together with the daemon.
     *
     * <p>Fails with <code>VIR_ERR_INVALID_ARG</code> for transient pools.
     *
     * <p>In C: <code>virStoragePoolSetAutostart</code>, since 0.4.1.
     *
     * @param autostart Whether to start it automatically.
     * @throws LibvirtException if it fails
     */
    public void setAutostart(boolean autostart) throws LibvirtException {
Call.of(Functions.virStoragePoolSetAutostart).put(this).put(autostart).run();
    }

    /**
     * Does what {@link #setAutostart(boolean)} does, on another thread.
     *
     * @param autostart Whether to start it automatically.
     * @return done when the call is
     */
    public CompletableFuture<Void> setAutostartAsync(boolean autostart) {
        return Async.run(() -> setAutostart(autostart));
    }

    /**
     * Creates a volume in an active storage pool.
     *
     * <p>Not every pool can: of <code>scsi</code>, <code>iscsi</code> or <code>mpath</code> pools the volumes are what the storage offers. Fails with <code>VIR_ERR_STORAGE_VOL_EXIST</code> when the name is taken.
     *
     * <p>In C: <code>virStorageVolCreateXML</code>, since 0.4.1.
     *
     * @param xmldesc Document whose root is <code>&lt;volume&gt;</code>.
     * @param flags Combination of <code>StorageVolCreateFlags</code> values.
     * @return the {@link StorageVol}
     * @throws LibvirtException if it fails
     */
    public StorageVol storageVolCreateXML(String xmldesc, int flags) throws LibvirtException {
Call call = Call.of(Functions.virStorageVolCreateXML).put(this).put(xmldesc).put(flags).run();
        return new StorageVol(holder, call.takeLong());
    }

    /**
     * Calls {@link #storageVolCreateXML(String, int)} with no flags.
     *
     * @param xmldesc Document whose root is <code>&lt;volume&gt;</code>.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public StorageVol storageVolCreateXML(String xmldesc) throws LibvirtException {
return storageVolCreateXML(xmldesc, 0);
    }

    /**
     * Does what {@link #storageVolCreateXML(String, int)} does, on another thread.
     *
     * @param xmldesc Document whose root is <code>&lt;volume&gt;</code>.
     * @param flags Combination of <code>StorageVolCreateFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<StorageVol> storageVolCreateXMLAsync(String xmldesc, int flags) {
        return Async.call(() -> storageVolCreateXML(xmldesc, flags));
    }

    /**
     * Creates a volume in an active storage pool and fills it with the content of another volume.
     *
     * <p>The source may be in a different active pool and have a different format; it has to be as small as the new volume or smaller. Name and permissions come from the XML.
     *
     * <p>In C: <code>virStorageVolCreateXMLFrom</code>, since 0.6.4.
     *
     * @param xmldesc Document whose root is <code>&lt;volume&gt;</code>.
     * @param clonevol Volume to copy.
     * @param flags Combination of <code>StorageVolCreateFlags</code> values.
     * @return the {@link StorageVol}
     * @throws LibvirtException if it fails
     */
    public StorageVol storageVolCreateXMLFrom(String xmldesc, StorageVol clonevol, int flags) throws LibvirtException {
Call call = Call.of(Functions.virStorageVolCreateXMLFrom).put(this).put(xmldesc).put(clonevol).put(flags).run();
        return new StorageVol(holder, call.takeLong());
    }

    /**
     * Calls {@link #storageVolCreateXMLFrom(String, StorageVol, int)} with no flags.
     *
     * @param xmldesc Document whose root is <code>&lt;volume&gt;</code>.
     * @param clonevol Volume to copy.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public StorageVol storageVolCreateXMLFrom(String xmldesc, StorageVol clonevol) throws LibvirtException {
return storageVolCreateXMLFrom(xmldesc, clonevol, 0);
    }

    /**
     * Does what {@link #storageVolCreateXMLFrom(String, StorageVol, int)} does, on another thread.
     *
     * @param xmldesc Document whose root is <code>&lt;volume&gt;</code>.
     * @param clonevol Volume to copy.
     * @param flags Combination of <code>StorageVolCreateFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<StorageVol> storageVolCreateXMLFromAsync(String xmldesc, StorageVol clonevol, int flags) {
        return Async.call(() -> storageVolCreateXMLFrom(xmldesc, clonevol, flags));
    }

    /**
     * Finds a volume by its name within a pool. Fails with <code>VIR_ERR_NO_STORAGE_VOL</code> when there is none.
     *
     * <p>In C: <code>virStorageVolLookupByName</code>, since 0.4.1.
     *
     * @param name Name of the volume.
     * @return the {@link StorageVol}
     * @throws LibvirtException if it fails
     */
    public StorageVol storageVolLookupByName(String name) throws LibvirtException {
Call call = Call.of(Functions.virStorageVolLookupByName).put(this).put(name).run();
        return new StorageVol(holder, call.takeLong());
    }

    /**
     * Does what {@link #storageVolLookupByName(String)} does, on another thread.
     *
     * @param name Name of the volume.
     * @return what the call gives
     */
    public CompletableFuture<StorageVol> storageVolLookupByNameAsync(String name) {
        return Async.call(() -> storageVolLookupByName(name));
    }

    /**
     * Removes a storage pool's stored configuration.
     *
     * <p>The pool has to be inactive, or the call fails with <code>VIR_ERR_OPERATION_INVALID</code>. Volumes and data stay as they are.
     *
     * <p>In C: <code>virStoragePoolUndefine</code>, since 0.4.1.
     *
     * @throws LibvirtException if it fails
     */
    public void undefine() throws LibvirtException {
Call.of(Functions.virStoragePoolUndefine).put(this).run();
    }

    /**
     * Does what {@link #undefine()} does, on another thread.
     *
     * @return done when the call is
     */
    public CompletableFuture<Void> undefineAsync() {
        return Async.run(() -> undefine());
    }

    /**
     * Lifecycle changes, told to a <code>virConnectStoragePoolEventLifecycleCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addStoragePoolLifecycleListener(StoragePoolLifecycleListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectStoragePoolEventRegisterAny, this, 0, listener,
            call -> listener.onLifecycle(
                new StoragePool(connect(), call.takeLong()),
                call.takeInt(),
                call.takeInt()));
    }

    /**
     * Ends what {@link #addStoragePoolLifecycleListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeStoragePoolLifecycleListener(StoragePoolLifecycleListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectStoragePoolEventDeregisterAny, this, 0, listener);
    }

    /**
     * A pool's list of volumes was read anew, told to a <code>virConnectStoragePoolEventGenericCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addStoragePoolRefreshListener(StoragePoolRefreshListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectStoragePoolEventRegisterAny, this, 1, listener,
            call -> listener.onRefresh(
                new StoragePool(connect(), call.takeLong())));
    }

    /**
     * Ends what {@link #addStoragePoolRefreshListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeStoragePoolRefreshListener(StoragePoolRefreshListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectStoragePoolEventDeregisterAny, this, 1, listener);
    }
}
