// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * What <code>virDomainQemuMonitorCommandWithFiles</code> tells.
 */
public class DomainQemuMonitorCommandWithFiles {
    /** Receives file descriptors that came with the reply; NULL when not wanted. */
public int[] outfiles;

    /** Receives the reply, to be freed by the caller. */
public String result;

    /** Makes one with nothing in it. */
    public DomainQemuMonitorCommandWithFiles() {
    }

    DomainQemuMonitorCommandWithFiles(Call call) {
        outfiles = call.takeInts();
        result = call.takeText();
    }

    @Override
    public String toString() {
        return Fields.of("DomainQemuMonitorCommandWithFiles").and("outfiles", outfiles).and("result", result).toString();
    }
}
