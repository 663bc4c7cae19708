// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

import java.util.concurrent.CompletableFuture;
import org.libvirt.event.*;

/**
 * A stored password or key that hypervisor and storage drivers use in place of the user, such as for encrypted images, Ceph or iSCSI.
 *
 * <p>It is identified by a UUID, and by the pair of its usage type and usage ID. Secrets are always defined from XML first; the value is set afterwards and never shown in XML.
 */
public class Secret extends SecretByHand {
    final Connect holder;

    Secret(Connect holder, long handle) {
        super(handle);
        this.holder = holder;
    }

    @Override
    Connect connect() {
        return holder;
    }

    /**
     * Gives the connection a secret handle belongs to.
     *
     * <p>The reference count of the connection stays as it is: do not close what is returned.
     *
     * <p>In C: <code>virSecretGetConnect</code>, since 0.7.1.
     *
     * @return the {@link Connect}
     */
    public Connect getConnect() {
        return holder;
    }

    /**
     * Gives the UUID of a secret as bytes.
     *
     * <p>In C: <code>virSecretGetUUID</code>, since 0.7.1.
     *
     * @return the numbers
     * @throws LibvirtException if it fails
     */
    public int[] getUUID() throws LibvirtException {
Call call = Call.of(Functions.virSecretGetUUID).put(this).run();
        return call.takeUuid();
    }

    /**
     * Gives the UUID of a secret as text.
     *
     * <p>In C: <code>virSecretGetUUIDString</code>, since 0.7.1.
     *
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getUUIDString() throws LibvirtException {
Call call = Call.of(Functions.virSecretGetUUIDString).put(this).run();
        return call.takeText();
    }

    /**
     * Gives the name of what a secret is used with, such as the path of a volume.
     *
     * <p>In C: <code>virSecretGetUsageID</code>, since 0.7.1.
     *
     * @return The usage ID, valid as long as the handle is; empty for secrets without a usage.
     * @throws LibvirtException if it fails
     */
    public String getUsageID() throws LibvirtException {
Call call = Call.of(Functions.virSecretGetUsageID).put(this).run();
        return call.takeText();
    }

    /**
     * Tells what a secret is for.
     *
     * <p>In C: <code>virSecretGetUsageType</code>, since 0.7.1.
     *
     * @return the {@link SecretUsageType}
     * @throws LibvirtException if it fails
     */
    public SecretUsageType getUsageType() throws LibvirtException {
Call call = Call.of(Functions.virSecretGetUsageType).put(this).run();
        return SecretUsageType.of(call.takeInt());
    }

    /**
     * Describes a secret's attributes as XML, without its value. The caller frees the text.
     *
     * <p>In C: <code>virSecretGetXMLDesc</code>, since 0.7.1.
     *
     * @param flags Reserved; pass 0.
     * @return the text
     * @throws LibvirtException if it fails
     */
    public String getXMLDesc(int flags) throws LibvirtException {
Call call = Call.of(Functions.virSecretGetXMLDesc).put(this).put(flags).run();
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
     * Sets the value of a secret, replacing what was there.
     *
     * <p>Needs a connection that is not read-only. Unless the secret is ephemeral, the value is also written to disk.
     *
     * <p>In C: <code>virSecretSetValue</code>, since 0.7.1.
     *
     * @param value The bytes of the value, which may contain zeros; at most 65536.
     * @param flags Reserved; pass 0.
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int setValue(byte[] value, int flags) throws LibvirtException {
Call.of(Functions.virSecretSetValue).put(this).put(value).put(flags).run();
        return 0;
    }

    /**
     * Calls {@link #setValue(byte[], int)} with no flags.
     *
     * @param value The bytes of the value, which may contain zeros; at most 65536.
     * @return what that gives
     * @throws LibvirtException if it fails
     */
    public int setValue(byte[] value) throws LibvirtException {
return setValue(value, 0);
    }

    /**
     * Does what {@link #setValue(byte[], int)} does, on another thread.
     *
     * @param value The bytes of the value, which may contain zeros; at most 65536.
     * @param flags Reserved; pass 0.
     * @return what the call gives
     */
    public CompletableFuture<Integer> setValueAsync(byte[] value, int flags) {
        return Async.call(() -> setValue(value, flags));
    }

    /**
     * Removes a secret together with its value.
     *
     * <p>What still needs it fails the next time. The handle stays valid and has to be freed.
     *
     * <p>In C: <code>virSecretUndefine</code>, since 0.7.1.
     *
     * @return the number
     * @throws LibvirtException if it fails
     */
    public int undefine() throws LibvirtException {
Call.of(Functions.virSecretUndefine).put(this).run();
        return 0;
    }

    /**
     * Does what {@link #undefine()} does, on another thread.
     *
     * @return what the call gives
     */
    public CompletableFuture<Integer> undefineAsync() {
        return Async.call(() -> undefine());
    }

    /**
     * Lifecycle changes, told to a <code>virConnectSecretEventLifecycleCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addSecretLifecycleListener(SecretLifecycleListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectSecretEventRegisterAny, this, 0, listener,
            call -> listener.onLifecycle(
                new Secret(connect(), call.takeLong()),
                call.takeInt(),
                call.takeInt()));
    }

    /**
     * Ends what {@link #addSecretLifecycleListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeSecretLifecycleListener(SecretLifecycleListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectSecretEventDeregisterAny, this, 0, listener);
    }

    /**
     * A value was set, told to a <code>virConnectSecretEventGenericCallback</code>.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void addSecretValueChangedListener(SecretValueChangedListener listener) throws LibvirtException {
        Events.add(connect(), Functions.virConnectSecretEventRegisterAny, this, 1, listener,
            call -> listener.onValueChanged(
                new Secret(connect(), call.takeLong())));
    }

    /**
     * Ends what {@link #addSecretValueChangedListener} began.
     *
     * @param listener what is told
     * @throws LibvirtException if it fails
     */
    public void removeSecretValueChangedListener(SecretValueChangedListener listener) throws LibvirtException {
        Events.remove(connect(), Functions.virConnectSecretEventDeregisterAny, this, 1, listener);
    }
}
