package conformance;

import java.net.Inet6Address;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.libvirt.*;

/** Functions that Java has in a form of its own, with the arguments and results of the cases; and such records. */
final class ByHand {
    private ByHand() {
    }

    /** A result that is canonical text already. */
    static final class Shown {
        private final String text;

        Shown(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static Connect virConnectOpen(String uri) throws LibvirtException {
        return new Connect(uri);
    }

    static Connect virConnectOpenReadOnly(String uri) throws LibvirtException {
        return new Connect(uri, true);
    }

    static Connect virConnectOpenAuth(String uri, Map<ConnectAuth.CredentialType, String> answers, int flags)
        throws LibvirtException {
        return new Connect(uri, answers == null ? null : new ConnectAuth() {
            {
                credType = answers.keySet().toArray(new CredentialType[0]);
            }

            @Override
            public int callback(Credential[] asked) {
                for (Credential one : asked) {
                    one.result = answers.get(one.type);
                }
                return 0;
            }
        }, flags);
    }

    /** In Java closing tells nothing; in C how many still hold the connection. */
    static Shown virConnectClose(Connect conn) throws LibvirtException {
        conn.close();
        return new Shown("0");
    }

    static AdmConnect virAdmConnectOpen(String uri, int flags) throws LibvirtException {
        return new AdmConnect(uri, flags);
    }

    static Shown virAdmConnectClose(AdmConnect conn) throws LibvirtException {
        conn.close();
        return new Shown("0");
    }

    static long virGetVersion(String type) throws LibvirtException {
        return Library.getVersion(type);
    }

    static DomainStatsRecord[] virConnectGetAllDomainStats(Connect conn, int stats, int flags) throws LibvirtException {
        return conn.getAllDomainStats(stats, flags);
    }

    static DomainStatsRecord[] virDomainListGetStats(Domain[] domains, int stats, int flags) throws LibvirtException {
        if (domains.length == 0) {
            try (Connect conn = new Connect("test:///default")) {
                return conn.domainListGetStats(domains, stats, flags);
            }
        }
        return domains[0].getConnect().domainListGetStats(domains, stats, flags);
    }

    static Domain virDomainCreateLinux(Connect conn, String xml, int flags) throws LibvirtException {
        return conn.domainCreateLinux(xml, flags);
    }

    static Shown virDomainGetBlockJobInfo(Domain dom, String disk, int flags) throws LibvirtException {
        DomainBlockJobInfo info = dom.getBlockJobInfo(disk, flags);
        boolean there = info != null;
        return new Shown(Show.several(Show.truth(there), Records.show(there ? info : new DomainBlockJobInfo())));
    }

    static Collection<DomainInterface> virDomainInterfaceAddresses(Domain dom, int source, int flags)
        throws LibvirtException {
        return dom.interfaceAddresses(source, flags);
    }

    static byte[] virSecretGetValue(Secret secret, int flags) throws LibvirtException {
        return secret.getByteValue(flags);
    }

    static Stream virStreamNew(Connect conn, int flags) throws LibvirtException {
        return conn.streamNew(flags);
    }

    static int virStreamSend(Stream stream, byte[] data) throws LibvirtException {
        return stream.send(data);
    }

    static Shown virStreamRecv(Stream stream, long size) throws LibvirtException {
        byte[] data = new byte[(int) size];
        return received(stream.receive(data), data);
    }

    static Shown virStreamRecvFlags(Stream stream, long size, int flags) throws LibvirtException {
        byte[] data = new byte[(int) size];
        return received(stream.receive(data, flags), data);
    }

    private static Shown received(int count, byte[] data) {
        byte[] got = Arrays.copyOf(data, Math.max(count, 0));
        return new Shown(Show.several(Show.number(count), Show.data(got)));
    }

    static String show(DomainStatsRecord value) throws LibvirtException {
        return Show.fields("dom", Show.thing(value.domain), "params", Show.params(value.params));
    }

    static String show(MemoryStatistic value) {
        return Show.fields("tag", Show.number(value.getTag()), "val", Show.unsigned(value.getValue()));
    }

    static String show(SecurityLabel value) {
        return Show.fields("label", Show.text(value.getLabel()), "enforcing", Show.truth(value.isEnforced()));
    }

    static String show(SecurityModel value) {
        return Show.fields("model", Show.text(value.getModel()), "doi", Show.text(value.getDomainOfInterpretation()));
    }

    static String show(DomainInterface value) throws LibvirtException {
        DomainInterface.InterfaceAddress[] addrs = value.addrs.toArray(new DomainInterface.InterfaceAddress[0]);
        return Show.fields("name", Show.text(value.name), "hwaddr", Show.text(value.hwAddr),
            "addrs", Show.list(addrs, ByHand::show));
    }

    private static String show(DomainInterface.InterfaceAddress value) {
        return Show.fields("type", Show.number(value.address instanceof Inet6Address ? 1 : 0),
            "addr", Show.text(value.address.getHostAddress()), "prefix", Show.number(value.prefixLength));
    }
}
