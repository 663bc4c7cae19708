// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * What one virtual CPU is doing.
 */
public class VcpuInfo {

    /** What a virtual CPU is doing. */
    public enum VcpuState {
        /** It is switched off. */
        VIR_VCPU_OFFLINE(0),
        /** It runs. */
        VIR_VCPU_RUNNING(1),
        /** It waits for some resource. */
        VIR_VCPU_BLOCKED(2),
        /** A number that this version has no name for. */
        UNKNOWN(-1);

        private final int number;

        VcpuState(int number) {
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

        static VcpuState of(int number) {
            return Numbered.find(values(), number, VcpuState::getNumber);
        }
    }
    /** Number of the virtual CPU, from 0. */
public int number;

    /** What it is doing. */
    public VcpuState state;

    /** The number of {@link #state}, which tells more when this version has no name for it. */
    public int stateNumber;

    /** CPU time it has used so far, in nanoseconds. */
public long cpuTime;

    /** Number of the host CPU it runs on, or a negative value of <code>VcpuHostCpuState</code>. */
public int cpu;

    /** Makes one with nothing in it. */
    public VcpuInfo() {
    }

    VcpuInfo(Call call) {
        number = call.takeInt();
        stateNumber = call.takeInt();
        state = VcpuState.of(stateNumber);
        cpuTime = call.takeLong();
        cpu = call.takeInt();
    }

    @Override
    public String toString() {
        return Fields.of("VcpuInfo").and("number", number).and("state", state).and("cpuTime", cpuTime).and("cpu", cpu).toString();
    }
}
