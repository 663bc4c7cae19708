// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * What <code>virAdmConnectGetLoggingOutputs</code> tells.
 */
public class AdmConnectLoggingOutputs {
    /** Number of outputs, or -1 on failure. */
public int result;

    /** Receives the outputs, separated by spaces, each as <code>level:destination:data</code>; may be NULL when only the number is wanted. */
public String outputs;

    /** Makes one with nothing in it. */
    public AdmConnectLoggingOutputs() {
    }

    AdmConnectLoggingOutputs(Call call) {
        result = call.takeInt();
        outputs = call.takeText();
    }

    @Override
    public String toString() {
        return Fields.of("AdmConnectLoggingOutputs").and("result", result).and("outputs", outputs).toString();
    }
}
