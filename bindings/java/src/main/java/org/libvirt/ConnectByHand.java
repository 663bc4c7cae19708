package org.libvirt;

import java.util.Objects;
import org.libvirt.event.ConnectionCloseListener;
import org.libvirt.event.ConnectionCloseReason;
import org.libvirt.event.QemuMonitorEventListener;

/** What no rule makes of {@link Connect}. */
abstract class ConnectByHand extends Handle {
    /** What stands for events of QEMU's monitors among the numbers of events. */
    private static final int MONITOR = -2;

    ConnectByHand(long handle) {
        super(handle);
    }

    private Connect self() {
        return (Connect) this;
    }

    /** Opens a connection, and gives its handle. */
    static long open(String uri, ConnectAuth auth, int flags) throws LibvirtException {
        if (auth == null) {
            return opened(uri, new int[0], 0, flags);
        }
        int[] kinds = new int[auth.credType.length];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = auth.credType[i].getNumber();
        }
        Natives.Answers answers = new Natives.Answers() {
            @Override
            byte[] answer(Call question) {
                return credentials(auth, question);
            }
        };
        long number = Natives.answering(answers);
        try {
            return opened(uri, kinds, number, flags);
        } catch (LibvirtException error) {
            answers.rethrow();
            throw error;
        } finally {
            Natives.forget(number);
        }
    }

    private static long opened(String uri, int[] kinds, long number, int flags) throws LibvirtException {
        return Call.of(Functions.virConnectOpenAuth).put(uri).put(kinds).put(number).put(flags).run().takeLong();
    }

    /** Asks the application for credentials; null when it gives up. */
    private static byte[] credentials(ConnectAuth auth, Call question) {
        ConnectAuth.Credential[] asked = question.takeList(
            call -> auth.credential(call.takeInt(), call.takeText(), call.takeText(), call.takeText()),
            ConnectAuth.Credential[]::new);
        if (auth.callback(asked) < 0) {
            return null;
        }
        Call answer = new Call(new byte[0]);
        for (ConnectAuth.Credential credential : asked) {
            answer.put(credential.result);
        }
        return answer.written();
    }

    /** Flags as one number. */
    static int bits(Connect.OpenFlags... flags) {
        int bits = 0;
        for (BitFlags flag : flags) {
            bits |= flag.getBit();
        }
        return bits;
    }

    /**
     * Closes the connection, once nothing of it is used any more. Calls on it fail from now on.
     *
     * @throws LibvirtException never, as it is now
     */
    @Override
    public void close() throws LibvirtException {
        Events.forget(this);
        super.close();
    }

    /**
     * Whether it has not been closed.
     *
     * @return whether it is open
     * @throws LibvirtException never, as it is now
     */
    public boolean isConnected() throws LibvirtException {
        return handle() != 0;
    }

    /**
     * The version of the library on the connection's other end.
     *
     * @param conn the connection
     * @return the version, or -1
     */
    public static long connectionVersion(Connect conn) {
        try {
            return conn.getLibVersion();
        } catch (LibvirtException error) {
            return -1;
        }
    }

    /**
     * Changes how much memory the host's own domain has, where the hypervisor has one: the domain with the number 0.
     *
     * @param memory the memory in KiB
     * @throws LibvirtException when there is none, or it cannot be changed
     */
    public void setDom0Memory(long memory) throws LibvirtException {
        ((Connect) this).domainLookupByID(0).setMemory(memory);
    }

    /**
     * The bytes of a UUID as numbers.
     *
     * @param bytes the bytes
     * @return the numbers
     */
    public static int[] convertUUIDBytes(byte[] bytes) {
        int[] values = new int[bytes.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes[i] & 0xff;
        }
        return values;
    }

    /**
     * The bytes of a UUID.
     *
     * @param values the bytes as numbers
     * @return the bytes
     */
    public static byte[] createUUIDBytes(int[] values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /**
     * Has a callback told of every error.
     *
     * @param callback the callback; null for none
     * @throws LibvirtException never, as it is now
     */
    public static void setErrorCallback(ErrorCallback callback) throws LibvirtException {
        LibvirtException.setCallback(callback);
    }

    /**
     * The version of the hypervisor.
     *
     * @param type ignored
     * @return the version
     * @throws LibvirtException if it fails
     */
    public long getHypervisorVersion(String type) throws LibvirtException {
        return self().getVersion();
    }

    /**
     * The version of this library.
     *
     * @return the version
     * @throws LibvirtException if it fails
     */
    public long getLibVirVersion() throws LibvirtException {
        return Library.getVersion();
    }

    /**
     * Free memory of NUMA cells, together.
     *
     * @param startCells the first cell
     * @param maxCells how many at most
     * @return the memory in bytes
     * @throws LibvirtException if it fails
     */
    public long getCellsFreeMemory(int startCells, int maxCells) throws LibvirtException {
        long sum = 0;
        for (long cell : self().getFreeMemoryOfCells(startCells, maxCells).freeMems) {
            sum += cell;
        }
        return sum;
    }

    /**
     * Starts a domain: an older name.
     *
     * @param xmlDesc the domain as XML
     * @param flags how
     * @return the domain
     * @throws LibvirtException if it fails
     */
    public Domain domainCreateLinux(String xmlDesc, int flags) throws LibvirtException {
        return self().domainCreateXML(xmlDesc, flags);
    }

    /**
     * Makes a stream, which a later call connects to something.
     *
     * @param flags {@link Stream#VIR_STREAM_NONBLOCK}, or 0
     * @return the stream
     * @throws LibvirtException if it fails
     */
    public Stream streamNew(int flags) throws LibvirtException {
        return new Stream(self(), Call.of(Functions.virStreamNew).put(this).put(flags).run().takeLong());
    }

    /**
     * Statistics of domains.
     *
     * @param stats which: {@link org.libvirt.flags.DomainStatsTypes}; 0 for all
     * @param flags of which domains: {@link org.libvirt.flags.ConnectGetAllDomainStatsFlags}
     * @return a record for each domain
     * @throws LibvirtException if it fails
     */
    public DomainStatsRecord[] getAllDomainStats(int stats, int flags) throws LibvirtException {
        Call call = Call.of(Functions.virConnectGetAllDomainStats).put(this).put(stats).put(flags).run();
        return DomainStatsRecord.all(self(), call);
    }

    /**
     * Statistics of chosen domains.
     *
     * @param domains the domains, at least one
     * @param stats which: {@link org.libvirt.flags.DomainStatsTypes}; 0 for all
     * @param flags of which domains: {@link org.libvirt.flags.ConnectGetAllDomainStatsFlags}
     * @return a record for each domain
     * @throws LibvirtException if it fails
     */
    public DomainStatsRecord[] domainListGetStats(Domain[] domains, int stats, int flags) throws LibvirtException {
        Call call = Call.of(Functions.virDomainListGetStats).put(domains).put(stats).put(flags).run();
        return DomainStatsRecord.all(self(), call);
    }

    /**
     * Has a listener told when the connection ends without having been closed. There is at most one.
     *
     * @param l the listener
     * @throws LibvirtException if there is one already
     */
    public void registerCloseListener(ConnectionCloseListener l) throws LibvirtException {
        Events.addClose(this, l,
            call -> {
                call.takeLong();
                l.onClose(self(), ConnectionCloseReason.of(call.takeInt()));
            },
            number -> Call.of(Functions.virConnectRegisterCloseCallback).put(this).put(number).run().takeInt());
    }

    /**
     * Ends what {@link #registerCloseListener} began; nothing when there is no listener.
     *
     * @throws LibvirtException if it fails
     */
    public void unregisterCloseListener() throws LibvirtException {
        Events.remove(this, Functions.virConnectUnregisterCloseCallback, null, Events.CLOSE, null);
    }

    /**
     * Has a listener told of events of QEMU's monitors.
     *
     * @param domain whose; null for all
     * @param event name of the event; null for all
     * @param listener the listener
     * @param flags how names are compared: {@link org.libvirt.flags.ConnectDomainQemuMonitorEventRegisterFlags}
     * @return the number to end it by
     * @throws LibvirtException if it fails
     */
    public int qemuMonitorEventRegister(Domain domain, String event, QemuMonitorEventListener listener, int flags)
        throws LibvirtException {
        return Events.add(this, domain, MONITOR, listener,
            call -> listener.onEvent(new Domain(self(), call.takeLong()), call.takeText(), call.takeLong(),
                call.takeInt(), call.takeText()),
            number -> Call.of(Functions.virConnectDomainQemuMonitorEventRegister)
                .put(this).put(domain).put(event).put(flags).put(number).run().takeInt());
    }

    /**
     * Ends what {@link #qemuMonitorEventRegister} began.
     *
     * @param callbackID the number that it gave
     * @throws LibvirtException if it fails
     */
    public void qemuMonitorEventDeregister(int callbackID) throws LibvirtException {
        Events.end(this, Functions.virConnectDomainQemuMonitorEventDeregister, callbackID);
    }

    /** Whether two are connections to the same place. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Connect && Objects.equals(where(), ((ConnectByHand) other).where());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(where());
    }

    /** The URI; for a closed connection nothing is like it. */
    private Object where() {
        try {
            return self().getURI();
        } catch (LibvirtException error) {
            return handle() == 0 ? System.identityHashCode(this) : null;
        }
    }
}
