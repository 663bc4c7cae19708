// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

import java.util.concurrent.CompletableFuture;

/**
 * A moment in a domain's life from which on changed disk blocks are tracked, for incremental backup.
 *
 * <p>Its name identifies it within its domain, and checkpoints form a chain from the oldest to the current one. Unlike a snapshot it holds no data and cannot be returned to: it lasts until it is deleted, or until the domain's configuration is removed.
 */
public class DomainCheckpoint extends Handle {
    final Domain holder;

    DomainCheckpoint(Domain holder, long handle) {
        super(handle);
        this.holder = holder;
    }

    @Override
    Connect connect() {
        return holder.connect();
    }

    /**
     * Deletes a checkpoint.
     *
     * <p>The changes it tracked are added to its parent's bitmaps, so backups relative to the parent stay possible. If it was current, its parent becomes current. Unless only the record goes, the domain has to be active.
     *
     * <p>In C: <code>virDomainCheckpointDelete</code>, since 5.6.0.
     *
     * @param flags Combination of <code>DomainCheckpointDeleteFlags</code> values.
     * @throws LibvirtException if it fails
     */
    public void delete(int flags) throws LibvirtException {
Call.of(Functions.virDomainCheckpointDelete).put(this).put(flags).run();
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
     * @param flags Combination of <code>DomainCheckpointDeleteFlags</code> values.
     * @return done when the call is
     */
    public CompletableFuture<Void> deleteAsync(int flags) {
        return Async.run(() -> delete(flags));
    }

    /**
     * Gives the connection that a checkpoint belongs to.
     *
     * <p>The handle is borrowed: its reference count stays as it is, and it is valid for as long as the checkpoint's handle is.
     *
     * <p>In C: <code>virDomainCheckpointGetConnect</code>, since 5.6.0.
     *
     * @return the {@link Connect}
     */
    public Connect getConnect() {
        return connect();
    }

    /**
     * Gives the domain that a checkpoint belongs to.
     *
     * <p>The handle is borrowed: its reference count stays as it is, and it is valid for as long as the checkpoint's handle is.
     *
     * <p>In C: <code>virDomainCheckpointGetDomain</code>, since 5.6.0.
     *
     * @return the {@link Domain}
     */
    public Domain getDomain() {
        return holder;
    }

    /**
     * Gives a checkpoint's name.
     *
     * <p>In C: <code>virDomainCheckpointGetName</code>, since 5.6.0.
     *
     * @return Name; belongs to the handle and lives as long as it does.
     * @throws LibvirtException if it fails
     */
    public String getName() throws LibvirtException {
Call call = Call.of(Functions.virDomainCheckpointGetName).put(this).run();
        return call.takeText();
    }

    /**
     * Gives the parent of a checkpoint.
     *
     * <p>Fails with <code>VIR_ERR_NO_DOMAIN_CHECKPOINT</code> when it is a root.
     *
     * <p>In C: <code>virDomainCheckpointGetParent</code>, since 5.6.0.
     *
     * @param flags Reserved; pass 0.
     * @return the {@link DomainCheckpoint}
     * @throws LibvirtException if it fails
     */
    public DomainCheckpoint getParent(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainCheckpointGetParent).put(this).put(flags).run();
        return new DomainCheckpoint(holder, call.takeLong());
    }

    /**
     * Calls {@link #getParent(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public DomainCheckpoint getParent() throws LibvirtException {
return getParent(0);
    }

    /**
     * Does what {@link #getParent(int)} does, on another thread.
     *
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<DomainCheckpoint> getParentAsync(int flags) {
        return Async.call(() -> getParent(flags));
    }

    /**
     * Gives a checkpoint's description as XML.
     *
     * <p>Secrets are left out without <code>VIR_DOMAIN_CHECKPOINT_XML_SECURE</code>, which fails with <code>VIR_ERR_OPERATION_DENIED</code> on a read-only connection.
     *
     * <p>In C: <code>virDomainCheckpointGetXMLDesc</code>, since 5.6.0.
     *
     * @param flags Combination of <code>DomainCheckpointXMLFlags</code> values.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getXMLDesc(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainCheckpointGetXMLDesc).put(this).put(flags).run();
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
     * @param flags Combination of <code>DomainCheckpointXMLFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<String> getXMLDescAsync(int flags) {
        return Async.call(() -> getXMLDesc(flags));
    }

    /**
     * Lists a checkpoint's children that match the filter.
     *
     * <p>With <code>VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS</code> all that descend from it are listed.
     *
     * <p>In C: <code>virDomainCheckpointListAllChildren</code>, since 5.6.0.
     *
     * @param flags Combination of <code>DomainCheckpointListFlags</code> values.
     * @return all of them
     * @throws LibvirtException if it fails
     */
    public DomainCheckpoint[] listAllChildren(int flags) throws LibvirtException {
Call call = Call.of(Functions.virDomainCheckpointListAllChildren).put(this).put(flags).run();
        return call.takeList(message -> new DomainCheckpoint(holder, message.takeLong()), DomainCheckpoint[]::new);
    }

    /**
     * Calls {@link #listAllChildren(int)} with no flags.
     *
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public DomainCheckpoint[] listAllChildren() throws LibvirtException {
return listAllChildren(0);
    }

    /**
     * Does what {@link #listAllChildren(int)} does, on another thread.
     *
     * @param flags Combination of <code>DomainCheckpointListFlags</code> values.
     * @return what the call gives
     */
    public CompletableFuture<DomainCheckpoint[]> listAllChildrenAsync(int flags) {
        return Async.call(() -> listAllChildren(flags));
    }
}
