// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

import java.util.concurrent.CompletableFuture;

/**
 * A piece of storage inside a pool that a guest's disk can be: an image file, a partition, a logical volume, a network block device.
 *
 * <p>It has a name that is unique in its pool and a key that is unique everywhere. Volumes are usable only while their pool is active and have no stored configuration of their own.
 */
public class StorageVol extends Handle {

    /** What a storage volume is on the host. */
    public enum Type {
        /** Regular file. */
        VIR_STORAGE_VOL_FILE(0),
        /** Block device. */
        VIR_STORAGE_VOL_BLOCK(1),
        /** Directory. */
        VIR_STORAGE_VOL_DIR(2),
        /** Block storage reached over the network. */
        VIR_STORAGE_VOL_NETWORK(3),
        /** Directory reached over the network. */
        VIR_STORAGE_VOL_NETDIR(4),
        /** Directory that holds a ploop image. */
        VIR_STORAGE_VOL_PLOOP(5),
        /** A number that this version has no name for. */
        UNKNOWN(-1);

        private final int number;

        Type(int number) {
            this.number = number;
        }

        /**
         * The number in C.
         *
         * @return the number
         */
        public int getNumber() {
            return number;
        }

        static Type of(int number) {
            return Numbered.find(values(), number, Type::getNumber);
        }
    }

    /** Options for downloading a volume. */
    public static final class DownloadFlags {
        /** Send holes as holes, so that the receiver has to handle them. */
        public static final int SPARSE_STREAM = 1;

        /** Of no use: the constants need no object. */
        public DownloadFlags() {
        }
    }

    /** Options for uploading to a volume. */
    public static final class UploadFlags {
        /** The sender may announce holes instead of sending zeros. */
        public static final int SPARSE_STREAM = 1;

        /** Of no use: the constants need no object. */
        public UploadFlags() {
        }
    }

    /** Options for resizing a volume. */
    public static final class ResizeFlags {
        /** Allocate the added space in full at once. */
        public static final int ALLOCATE = 1;

        /** The capacity is a difference to the present size. */
        public static final int DELTA = 2;

        /** Allow a smaller size; with <code>VIR_STORAGE_VOL_RESIZE_DELTA</code> the difference is taken off. */
        public static final int SHRINK = 4;

        /** Of no use: the constants need no object. */
        public ResizeFlags() {
        }
    }
    final Connect holder;

    StorageVol(Connect holder, long handle) {
        super(handle);
        this.holder = holder;
    }

    @Override
    Connect connect() {
        return holder;
    }

    /**
     * Deletes a volume with all its data.
     *
     * <p>The handle stays valid and has to be freed. Fails with <code>VIR_ERR_OPERATION_INVALID</code> when the pool is inactive or the volume is being built or copied.
     *
     * <p>In C: <code>virStorageVolDelete</code>, since 0.4.1.
     *
     * @param flags Combination of <code>StorageVolDeleteFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void delete(int flags) throws LibvirtException {
Call.of(Functions.virStorageVolDelete).put(this).put(flags).run();
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
     * @param flags Combination of <code>StorageVolDeleteFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> deleteAsync(int flags) {
        return Async.run(() -> delete(flags));
    }

    /**
     * Starts sending the content of a volume to the caller through a stream.
     *
     * <p>The call returns at once; data arrives with <code>virStreamRecv</code> and is complete when <code>virStreamFinish</code> succeeds. A volume that is written to meanwhile gives inconsistent data.
     *
     * <p>In C: <code>virStorageVolDownload</code>, since 0.9.0.
     *
     * @param stream The stream to act on.
     * @param offset Where in the volume to start, in bytes.
     * @param length How much to send, in bytes; 0 means up to the end.
     * @param flags Combination of <code>StorageVolDownloadFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void download(Stream stream, long offset, long length, int flags) throws LibvirtException {
Call.of(Functions.virStorageVolDownload).put(this).put(stream).put(offset).put(length).put(flags).run();
    }

    /**
     * Calls {@link #download(Stream, long, long, int)} with no flags.
     *
     * @param stream The stream to act on.
     * @param offset Where in the volume to start, in bytes.
     * @param length How much to send, in bytes; 0 means up to the end.
     * @throws LibvirtException if it fails
     */
    public void download(Stream stream, long offset, long length) throws LibvirtException {
download(stream, offset, length, 0);
    }

    /**
     * Does what {@link #download(Stream, long, long, int)} does, on another thread.
     *
     * @param stream The stream to act on.
     * @param offset Where in the volume to start, in bytes.
     * @param length How much to send, in bytes; 0 means up to the end.
     * @param flags Combination of <code>StorageVolDownloadFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> downloadAsync(Stream stream, long offset, long length, int flags) {
        return Async.run(() -> download(stream, offset, length, flags));
    }

    /**
     * Gives the connection a volume handle belongs to.
     *
     * <p>The reference count of the connection stays as it is: do not close what is returned.
     *
     * <p>In C: <code>virStorageVolGetConnect</code>, since 0.4.1.
     *
     * @return the {@link Connect}
     */
    public Connect getConnect() {
        return holder;
    }

    /**
     * Tells a volume's type, its size and how much space it takes up.
     *
     * <p>In C: <code>virStorageVolGetInfo</code>, since 0.4.1.
     *
     * @return the {@link StorageVolInfo}
     * @throws LibvirtException if it fails
     */
    public StorageVolInfo getInfo() throws LibvirtException {
Call call = Call.of(Functions.virStorageVolGetInfo).put(this).run();
        return new StorageVolInfo(call);
    }

    /**
     * Does what {@link #getInfo()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<StorageVolInfo> getInfoAsync() {
        return Async.call(() -> getInfo());
    }

    /**
     * Tells a volume's type and sizes, with a choice of what counts as allocation.
     *
     * <p>In C: <code>virStorageVolGetInfoFlags</code>, since 3.0.0.
     *
     * @param flags Combination of <code>StorageVolInfoFlags</code> values.
     * @return the {@link StorageVolInfo}
     * @throws LibvirtException if it fails
     */
    public StorageVolInfo getInfoFlags(int flags) throws LibvirtException {
Call call = Call.of(Functions.virStorageVolGetInfoFlags).put(this).put(flags).run();
        return new StorageVolInfo(call);
    }

    /**
     * Calls {@link #getInfoFlags(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public StorageVolInfo getInfoFlags() throws LibvirtException {
return getInfoFlags(0);
    }

    /**
     * Does what {@link #getInfoFlags(int)} does, on another thread.
     *
     * @param flags Combination of <code>StorageVolInfoFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<StorageVolInfo> getInfoFlagsAsync(int flags) {
        return Async.call(() -> getInfoFlags(flags));
    }

    /**
     * Gives the key of a volume, which tells it from every other volume anywhere.
     *
     * <p>What it looks like depends on the pool's type; for files it is the path.
     *
     * <p>In C: <code>virStorageVolGetKey</code>, since 0.4.1.
     *
     * @return The key, valid as long as the handle is.
     * @throws LibvirtException if it fails
     */
    public String getKey() throws LibvirtException {
Call call = Call.of(Functions.virStorageVolGetKey).put(this).run();
        return call.takeText();
    }

    /**
     * Gives the name of a volume, which is unique in its pool.
     *
     * <p>In C: <code>virStorageVolGetName</code>, since 0.4.1.
     *
     * @return The name, valid as long as the handle is.
     * @throws LibvirtException if it fails
     */
    public String getName() throws LibvirtException {
Call call = Call.of(Functions.virStorageVolGetName).put(this).run();
        return call.takeText();
    }

    /**
     * Gives the path of a volume on the host.
     *
     * <p>For some pools it changes from one start to the next; the key does not. The caller frees the text.
     *
     * <p>In C: <code>virStorageVolGetPath</code>, since 0.4.1.
     *
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getPath() throws LibvirtException {
Call call = Call.of(Functions.virStorageVolGetPath).put(this).run();
        return call.takeText();
    }

    /**
     * Does what {@link #getPath()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<String> getPathAsync() {
        return Async.call(() -> getPath());
    }

    /**
     * Describes a volume as XML. The caller frees the text.
     *
     * <p>In C: <code>virStorageVolGetXMLDesc</code>, since 0.4.1.
     *
     * @param flags Reserved; pass 0.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getXMLDesc(int flags) throws LibvirtException {
Call call = Call.of(Functions.virStorageVolGetXMLDesc).put(this).put(flags).run();
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
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<String> getXMLDescAsync(int flags) {
        return Async.call(() -> getXMLDesc(flags));
    }

    /**
     * Changes the size of a volume that no guest uses.
     *
     * <p>Growing it leaves the added space unallocated unless asked otherwise. Shrinking needs <code>VIR_STORAGE_VOL_RESIZE_SHRINK</code>, or the call fails with <code>VIR_ERR_INVALID_ARG</code>. Disks of running guests are resized with <code>virDomainBlockResize</code>.
     *
     * <p>In C: <code>virStorageVolResize</code>, since 0.9.10.
     *
     * @param capacity New size, or the difference, in bytes.
     * @param flags Combination of <code>StorageVolResizeFlags</code> values.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int resize(long capacity, int flags) throws LibvirtException {
Call.of(Functions.virStorageVolResize).put(this).put(capacity).put(flags).run();
        return 0;
    }

    /**
     * Calls {@link #resize(long, int)} with no flags.
     *
     * @param capacity New size, or the difference, in bytes.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int resize(long capacity) throws LibvirtException {
return resize(capacity, 0);
    }

    /**
     * Does what {@link #resize(long, int)} does, on another thread.
     *
     * @param capacity New size, or the difference, in bytes.
     * @param flags Combination of <code>StorageVolResizeFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Integer> resizeAsync(long capacity, int flags) {
        return Async.call(() -> resize(capacity, flags));
    }

    /**
     * Finds the storage pool that a volume is in. The caller frees the new handle.
     *
     * <p>In C: <code>virStoragePoolLookupByVolume</code>, since 0.4.1.
     *
     * @return the {@link StoragePool}
     * @throws LibvirtException if it fails
     */
    public StoragePool storagePoolLookupByVolume() throws LibvirtException {
Call call = Call.of(Functions.virStoragePoolLookupByVolume).put(this).run();
        return new StoragePool(holder, call.takeLong());
    }

    /**
     * Does what {@link #storagePoolLookupByVolume()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<StoragePool> storagePoolLookupByVolumeAsync() {
        return Async.call(() -> storagePoolLookupByVolume());
    }

    /**
     * Starts writing data that the caller sends through a stream into a volume.
     *
     * <p>The call returns at once; data goes out with <code>virStreamSend</code> and is stored when <code>virStreamFinish</code> succeeds. The size of the volume does not change by itself: a length beyond its end fails. Sizes shown for volume and pool may need <code>virStoragePoolRefresh</code> afterwards.
     *
     * <p>In C: <code>virStorageVolUpload</code>, since 0.9.0.
     *
     * @param stream The stream to act on.
     * @param offset Where in the volume to start, in bytes.
     * @param length Upper limit of what is accepted, in bytes; 0 means no limit.
     * @param flags Combination of <code>StorageVolUploadFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void upload(Stream stream, long offset, long length, int flags) throws LibvirtException {
Call.of(Functions.virStorageVolUpload).put(this).put(stream).put(offset).put(length).put(flags).run();
    }

    /**
     * Calls {@link #upload(Stream, long, long, int)} with no flags.
     *
     * @param stream The stream to act on.
     * @param offset Where in the volume to start, in bytes.
     * @param length Upper limit of what is accepted, in bytes; 0 means no limit.
     * @throws LibvirtException if it fails
     */
    public void upload(Stream stream, long offset, long length) throws LibvirtException {
upload(stream, offset, length, 0);
    }

    /**
     * Does what {@link #upload(Stream, long, long, int)} does, on another thread.
     *
     * @param stream The stream to act on.
     * @param offset Where in the volume to start, in bytes.
     * @param length Upper limit of what is accepted, in bytes; 0 means no limit.
     * @param flags Combination of <code>StorageVolUploadFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> uploadAsync(Stream stream, long offset, long length, int flags) {
        return Async.run(() -> upload(stream, offset, length, flags));
    }

    /**
     * Overwrites the content of a volume with zeros, so that the next reader does not find the old data.
     *
     * <p>On storage that remaps or copies on write, remains of the data may survive. Fails with <code>VIR_ERR_OPERATION_INVALID</code> while the volume is in use by another operation.
     *
     * <p>In C: <code>virStorageVolWipe</code>, since 0.8.0.
     *
     * @param flags Reserved; pass 0.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int wipe(int flags) throws LibvirtException {
Call.of(Functions.virStorageVolWipe).put(this).put(flags).run();
        return 0;
    }

    /**
     * Calls {@link #wipe(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int wipe() throws LibvirtException {
return wipe(0);
    }

    /**
     * Does what {@link #wipe(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<Integer> wipeAsync(int flags) {
        return Async.call(() -> wipe(flags));
    }

    /**
     * Overwrites the content of a volume with a chosen pattern, so that the next reader does not find the old data.
     *
     * <p>Can take very long. On storage that remaps or copies on write, remains of the data may survive.
     *
     * <p>In C: <code>virStorageVolWipePattern</code>, since 0.9.10.
     *
     * @param algorithm Pattern to use.
     * @param flags Reserved; pass 0.
     * @throws LibvirtException if it fails
     */
    public void wipePattern(int algorithm, int flags) throws LibvirtException {
Call.of(Functions.virStorageVolWipePattern).put(this).put(algorithm).put(flags).run();
    }

    /**
     * Calls {@link #wipePattern(int, int)} with no flags.
     *
     * @param algorithm Pattern to use.
     * @throws LibvirtException if it fails
     */
    public void wipePattern(int algorithm) throws LibvirtException {
wipePattern(algorithm, 0);
    }

    /**
     * Does what {@link #wipePattern(int, int)} does, on another thread.
     *
     * @param algorithm Pattern to use.
     * @param flags Reserved; pass 0.
     * @return done when the call is
     */
    public CompletableFuture<Void> wipePatternAsync(int algorithm, int flags) {
        return Async.run(() -> wipePattern(algorithm, flags));
    }
}
