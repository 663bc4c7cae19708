// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

import java.util.concurrent.CompletableFuture;

/**
 * A domain as it was at one moment: its disks, and optionally its memory, to go back to.
 *
 * <p>Its name identifies it within its domain. Snapshots form a tree, and at most one is current: the one taken or returned to last. It lasts until it is deleted, or until its domain's configuration is removed.
 */
public class DomainSnapshot extends Handle {

    /** What else to delete along with a snapshot. */
    public static final class SnapshotDeleteFlags {
        /** All that descend from it as well. */
        public static final int CHILDREN = 1;

        /** Only the record; the data stays in the disk images. */
        public static final int METADATA_ONLY = 2;

        /** All that descend from it, but not the snapshot itself. */
        public static final int CHILDREN_ONLY = 4;

        /** Of no use: the constants need no object. */
        public SnapshotDeleteFlags() {
        }
    }
    final Domain holder;

    DomainSnapshot(Domain holder, long handle) {
        super(handle);
        this.holder = holder;
    }

    @Override
    Connect connect() {
        return holder.connect();
    }

    /**
     * Deletes a snapshot, and frees what it occupies.
     *
     * <p>The domain's present state does not change. Children are attached to the deleted snapshot's parent, and if it was current, its parent becomes current. For an external snapshot its data is merged into the neighbouring file, which may take long.
     *
     * <p>In C: <code>virDomainSnapshotDelete</code>, since 0.8.0.
     *
     * @param flags Combination of <code>DomainSnapshotDeleteFlags</code> values.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int delete(int flags) throws LibvirtException {
Call.of(Functions.virDomainSnapshotDelete).put(this).put(flags).run();
        return 0;
    }

    /**
     * Calls {@link #delete(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int delete() throws LibvirtException {
return delete(0);
    }

    /**
     * Does what {@link #delete(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainSnapshotDeleteFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Integer> deleteAsync(int flags) {
        return Async.call(() -> delete(flags));
    }

    /**
     * Gives the connection that a snapshot belongs to.
     *
     * <p>The handle is borrowed: its reference count stays as it is, and it is valid for as long as the snapshot's handle is.
     *
     * <p>In C: <code>virDomainSnapshotGetConnect</code>, since 0.9.5.
     *
     * @return the {@link Connect}
     */
    public Connect getConnect() {
        return connect();
    }

    /**
     * Gives the domain that a snapshot belongs to.
     *
     * <p>The handle is borrowed: its reference count stays as it is, and it is valid for as long as the snapshot's handle is.
     *
     * <p>In C: <code>virDomainSnapshotGetDomain</code>, since 0.9.5.
     *
     * @return the {@link Domain}
     */
    public Domain getDomain() {
        return holder;
    }

    /**
     * Gives a snapshot's name.
     *
     * <p>In C: <code>virDomainSnapshotGetName</code>, since 0.9.5.
     *
     * @return Name; belongs to the handle and lives as long as it does.
     * @throws LibvirtException if it fails
     */
    public String getName() throws LibvirtException {
Call call = Call.of(Functions.virDomainSnapshotGetName).put(this).run();
        return call.takeText();
    }

    /**
     * Gives the parent of a snapshot.
     *
     * <p>Fails with <code>VIR_ERR_NO_DOMAIN_SNAPSHOT</code> when it is a root.
     *
     * <p>In C: <code>virDomainSnapshotGetParent</code>, since 0.9.7.
     *
     * @param flags Reserved; pass 0.
     * @return the {@link DomainSnapshot}
     * @throws LibvirtException if it fails
     */
    public DomainSnapshot getParent(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainSnapshotGetParent).put(this).put(flags).run();
        return new DomainSnapshot(holder, call.takeLong());
    }

    /**
     * Calls {@link #getParent(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public DomainSnapshot getParent() throws LibvirtException {
return getParent(0);
    }

    /**
     * Does what {@link #getParent(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<DomainSnapshot> getParentAsync(int flags) {
        return Async.call(() -> getParent(flags));
    }

    /**
     * Gives a snapshot's description as XML, with the domain's configuration at that time.
     *
     * <p>Secrets are left out without <code>VIR_DOMAIN_SNAPSHOT_XML_SECURE</code>, which fails with <code>VIR_ERR_OPERATION_DENIED</code> on a read-only connection.
     *
     * <p>In C: <code>virDomainSnapshotGetXMLDesc</code>, since 0.8.0.
     *
     * @param flags Combination of <code>DomainSnapshotXMLFlags</code> values.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getXMLDesc(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainSnapshotGetXMLDesc).put(this).put(flags).run();
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
     * @param flags Combination of <code>DomainSnapshotXMLFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<String> getXMLDescAsync(int flags) {
        return Async.call(() -> getXMLDesc(flags));
    }

    /**
     * Tells whether a snapshot has a record that would be lost with its domain's configuration.
     *
     * <p>In C: <code>virDomainSnapshotHasMetadata</code>, since 0.9.13.
     *
     * @param flags Reserved; pass 0.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int hasMetadata(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainSnapshotHasMetadata).put(this).put(flags).run();
        return call.takeTruth();
    }

    /**
     * Calls {@link #hasMetadata(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int hasMetadata() throws LibvirtException {
return hasMetadata(0);
    }

    /**
     * Does what {@link #hasMetadata(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<Integer> hasMetadataAsync(int flags) {
        return Async.call(() -> hasMetadata(flags));
    }

    /**
     * Tells whether a snapshot is its domain's current one.
     *
     * <p>In C: <code>virDomainSnapshotIsCurrent</code>, since 0.9.13.
     *
     * @param flags Reserved; pass 0.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int isCurrent(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainSnapshotIsCurrent).put(this).put(flags).run();
        return call.takeTruth();
    }

    /**
     * Calls {@link #isCurrent(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int isCurrent() throws LibvirtException {
return isCurrent(0);
    }

    /**
     * Does what {@link #isCurrent(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<Integer> isCurrentAsync(int flags) {
        return Async.call(() -> isCurrent(flags));
    }

    /**
     * Lists a snapshot's children that match the filter.
     *
     * <p>With <code>VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS</code> the whole subtree below it is listed.
     *
     * <p>In C: <code>virDomainSnapshotListAllChildren</code>, since 0.9.13.
     *
     * @param flags Combination of <code>DomainSnapshotListFlags</code> values.
     * @return all of them
     * @throws LibvirtException if it fails
     */
    public DomainSnapshot[] listAllChildren(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainSnapshotListAllChildren).put(this).put(flags).run();
        return call.takeList(message -> new DomainSnapshot(holder, message.takeLong()), DomainSnapshot[]::new);
    }

    /**
     * Calls {@link #listAllChildren(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public DomainSnapshot[] listAllChildren() throws LibvirtException {
return listAllChildren(0);
    }

    /**
     * Does what {@link #listAllChildren(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainSnapshotListFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<DomainSnapshot[]> listAllChildrenAsync(int flags) {
        return Async.call(() -> listAllChildren(flags));
    }

    /**
     * Lists the names of a snapshot's children that match the filter.
     *
     * <p>Prefer <code>virDomainSnapshotListAllChildren</code>, which needs no prior count and returns handles.
     *
     * <p>In C: <code>virDomainSnapshotListChildrenNames</code>, since 0.9.7.
     * Discouraged: use virDomainSnapshotListAllChildren.
     *
     * @param flags Combination of <code>DomainSnapshotListFlags</code> values.
     * @return the texts
     * @throws LibvirtException if it fails
     */
    public String[] listChildrenNames(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainSnapshotListChildrenNames).put(this).put(flags).run();
        return call.takeTexts();
    }

    /**
     * Calls {@link #listChildrenNames(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public String[] listChildrenNames() throws LibvirtException {
return listChildrenNames(0);
    }

    /**
     * Does what {@link #listChildrenNames(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainSnapshotListFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<String[]> listChildrenNamesAsync(int flags) {
        return Async.call(() -> listChildrenNames(flags));
    }

    /**
     * Counts a snapshot's children that match the filter.
     *
     * <p>With <code>VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS</code> all its descendants count. <code>virDomainSnapshotListAllChildren</code> counts and lists together.
     *
     * <p>In C: <code>virDomainSnapshotNumChildren</code>, since 0.9.7.
     *
     * @param flags Combination of <code>DomainSnapshotListFlags</code> values.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int numChildren(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainSnapshotNumChildren).put(this).put(flags).run();
        return call.takeInt();
    }

    /**
     * Calls {@link #numChildren(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int numChildren() throws LibvirtException {
return numChildren(0);
    }

    /**
     * Does what {@link #numChildren(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainSnapshotListFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Integer> numChildrenAsync(int flags) {
        return Async.call(() -> numChildren(flags));
    }

    /**
     * Puts a domain back to the state of a snapshot.
     *
     * <p>What happened since is lost, both on disk and in memory. Depending on the snapshot, the domain ends up running, paused or off; a snapshot of the disks alone leaves it off. A running domain may keep its emulator process if the configurations match; what is risky, such as a snapshot without recorded configuration, fails with <code>VIR_ERR_SNAPSHOT_REVERT_RISKY</code> unless <code>VIR_DOMAIN_SNAPSHOT_REVERT_FORCE</code> is given.
     *
     * <p>In C: <code>virDomainRevertToSnapshot</code>, since 0.8.0.
     *
     * @param flags Combination of <code>DomainSnapshotRevertFlags</code> values.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int revert(int flags) throws LibvirtException {
Call.of(Functions.virDomainRevertToSnapshot).put(this).put(flags).run();
        return 0;
    }

    /**
     * Calls {@link #revert(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int revert() throws LibvirtException {
return revert(0);
    }

    /**
     * Does what {@link #revert(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainSnapshotRevertFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<Integer> revertAsync(int flags) {
        return Async.call(() -> revert(flags));
    }
}
