// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * A domain's state and its use of memory and CPU.
 */
public class DomainInfo {

    /** What a domain is doing. */
    public enum DomainState {
        /** The driver cannot tell. */
        VIR_DOMAIN_NOSTATE(0),
        /** Its virtual CPUs run. */
        VIR_DOMAIN_RUNNING(1),
        /** It is active but waits for some resource. */
        VIR_DOMAIN_BLOCKED(2),
        /** It is active with its virtual CPUs stopped. */
        VIR_DOMAIN_PAUSED(3),
        /** It is on its way to being off. */
        VIR_DOMAIN_SHUTDOWN(4),
        /** It is not running. */
        VIR_DOMAIN_SHUTOFF(5),
        /** It has crashed and was left in that state. */
        VIR_DOMAIN_CRASHED(6),
        /** Its guest put itself to sleep by power management. */
        VIR_DOMAIN_PMSUSPENDED(7),
        /** A number that this version has no name for. */
        UNKNOWN(-1);

        private final int number;

        DomainState(int number) {
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

        static DomainState of(int number) {
            return Numbered.find(values(), number, DomainState::getNumber);
        }
    }
    /** What the domain is doing. */
    public DomainState state;

    /** The number of {@link #state}, which tells more when this version has no name for it. */
    public int stateNumber;

    /** Upper bound of its memory, in KiB. */
public long maxMem;

    /** Memory it has at present, in KiB. */
public long memory;

    /** Number of its virtual CPUs. */
public int nrVirtCpu;

    /** CPU time used so far, in nanoseconds; 0 when inactive. */
public long cpuTime;

    /** Makes one with nothing in it. */
    public DomainInfo() {
    }

    DomainInfo(Call call) {
        stateNumber = call.takeInt();
        state = DomainState.of(stateNumber);
        maxMem = call.takeLong();
        memory = call.takeLong();
        nrVirtCpu = call.takeInt();
        cpuTime = call.takeLong();
    }

    @Override
    public String toString() {
        return Fields.of("DomainInfo").and("state", state).and("maxMem", maxMem).and("memory", memory).and("nrVirtCpu", nrVirtCpu).and("cpuTime", cpuTime).toString();
    }
}
