import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.libvirt.Connect;
import org.libvirt.Domain;
import org.libvirt.DomainInfo;
import org.libvirt.DomainInfo.DomainState;
import org.libvirt.Library;
import org.libvirt.LibvirtException;
import org.libvirt.event.DomainEventType;
import org.libvirt.event.LifecycleListener;

/** A tour through a domain's life, on the test driver: nothing has to be installed or running. */
public class Tour {
    private static final String URI = "test:///default";

    private static final String XML = String.join("\n",
        "<domain type='test'>",
        "  <name>tour</name>",
        "  <memory unit='KiB'>65536</memory>",
        "  <vcpu>2</vcpu>",
        "  <os><type>hvm</type></os>",
        "</domain>");

    private static final Map<DomainState, String> STATES = Map.of(
        DomainState.VIR_DOMAIN_RUNNING, "running",
        DomainState.VIR_DOMAIN_PAUSED, "paused",
        DomainState.VIR_DOMAIN_SHUTOFF, "shut off");

    /** Something to do with a domain. */
    private interface Step {
        void run() throws LibvirtException;
    }

    /** Prints what a domain is doing. */
    private static void show(Domain dom) throws LibvirtException {
        DomainInfo info = dom.getInfo();
        System.out.printf("  %s: %s, %d KiB, %d CPUs%n",
            dom.getName(), STATES.get(info.state), info.memory, info.nrVirtCpu);
    }

    /** Runs the event loop for as long as the program runs. */
    private static void runEvents() {
        try {
            Library.runEventLoop();
        } catch (LibvirtException | InterruptedException error) {
            error.printStackTrace();
        }
    }

    /**
     * Takes the tour.
     *
     * @param args none
     * @throws Exception if something fails
     */
    public static void main(String[] args) throws Exception {
        System.out.println("library version " + Library.getVersion());

        // Events come from this thread. Without a registered loop they would come from one of the package's own.
        Library.initEventLoop();
        Thread events = new Thread(Tour::runEvents);
        events.setDaemon(true);
        events.start();

        try (Connect conn = new Connect(URI)) {
            System.out.println("connected to " + conn.getURI() + " on " + conn.getHostName());
            CountDownLatch undefined = new CountDownLatch(1);
            LifecycleListener listener = (dom, event) -> {
                try {
                    System.out.println("  event: " + dom.getName() + " " + event.getType().name().toLowerCase());
                } catch (LibvirtException error) {
                    error.printStackTrace();
                }
                if (event.getType() == DomainEventType.UNDEFINED) {
                    undefined.countDown();
                }
                return 0;
            };
            conn.addLifecycleListener(listener);

            System.out.println("domains that are there");
            for (Domain dom : conn.listAllDomains()) {
                show(dom);
            }

            System.out.println("a new one");
            Domain dom = conn.domainDefineXML(XML);
            show(dom);
            for (Step step : new Step[] {dom::create, dom::suspend, dom::resume, dom::destroy}) {
                step.run();
                show(dom);
            }
            System.out.println("  its document begins with " + dom.getXMLDesc(0).split("\n")[0]);

            System.out.println("what fails, raises");
            try {
                dom.suspend();
            } catch (LibvirtException error) {
                System.out.println("  code " + error.getError().getCodeNumber() + ": " + error.getMessage());
            }

            dom.undefine();
            undefined.await(5, TimeUnit.SECONDS);
            conn.removeLifecycleListener(listener);
        }
    }
}
