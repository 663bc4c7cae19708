import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.libvirt.Connect;
import org.libvirt.Domain;
import org.libvirt.DomainStatsRecord;
import org.libvirt.Library;
import org.libvirt.LibvirtException;
import org.libvirt.Stream;
import org.libvirt.event.DomainEventType;

/**
 * Boots a guest in this process, listens to it, changes it while it runs and stops it: no daemon, no privilege.
 *
 * <p>Arguments: URI GUEST.xml DISK.xml. The URI is that of an embedded driver: qemu:///embed?root=/some/folder
 */
public class Guest {
    /** Runs the event loop for as long as the program runs. */
    private static void runEvents() {
        try {
            Library.runEventLoop();
        } catch (LibvirtException | InterruptedException error) {
            error.printStackTrace();
        }
    }

    /** Prints what happens to guests. */
    private static CountDownLatch listen(Connect conn) throws LibvirtException {
        CountDownLatch stopped = new CountDownLatch(1);
        conn.addLifecycleListener((dom, event) -> {
            System.out.println("  event: " + event.getType().name().toLowerCase());
            if (event.getType() == DomainEventType.STOPPED) {
                stopped.countDown();
            }
            return 0;
        });
        conn.addDeviceAddedListener((dom, alias) -> System.out.println("  event: " + alias + " plugged"));
        return stopped;
    }

    /** The first line that a guest writes to its console. */
    private static String firstLine(Connect conn, Domain dom) throws LibvirtException {
        Stream stream = conn.streamNew(0);
        dom.openConsole(null, stream);
        StringBuilder text = new StringBuilder();
        byte[] some = new byte[1024];
        while (!text.toString().stripLeading().contains("\n")) {
            text.append(new String(some, 0, stream.receive(some)));
        }
        stream.abort();
        return text.toString().strip().lines().findFirst().orElse("");
    }

    /** Prints what a guest uses. */
    private static void showStatistics(Connect conn, Domain dom) throws LibvirtException {
        DomainStatsRecord record = conn.domainListGetStats(new Domain[] {dom}, 0, 0)[0];
        Map<String, String> stats = Arrays.stream(record.params)
            .collect(Collectors.toMap(param -> param.field, param -> param.getValueAsString()));
        System.out.printf("  statistics: %s CPU, %s KiB, %s disks%n",
            stats.get("vcpu.current"), stats.get("balloon.current"), stats.get("block.count"));
    }

    /**
     * Boots, looks, changes and stops.
     *
     * @param args the URI, the guest's document and the disk's
     * @throws Exception if something fails
     */
    public static void main(String[] args) throws Exception {
        Library.initEventLoop();
        Thread events = new Thread(Guest::runEvents);
        events.setDaemon(true);
        events.start();

        try (Connect conn = new Connect(args[0])) {
            CountDownLatch stopped = listen(conn);
            // Paused, so that nothing is missed of what it says first.
            Domain dom = conn.domainCreateXML(Files.readString(Path.of(args[1])), Domain.CreateFlags.PAUSED);
            dom.resume();
            System.out.println("  console: " + firstLine(conn, dom));
            showStatistics(conn, dom);
            dom.attachDevice(Files.readString(Path.of(args[2])));
            showStatistics(conn, dom);
            dom.destroy();
            stopped.await(5, TimeUnit.SECONDS);
        }
    }
}
