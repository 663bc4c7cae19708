// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * What <code>virAdmConnectGetLoggingFilters</code> tells.
 */
public class AdmConnectLoggingFilters {
    /** Number of filters, or -1 on failure. */
public int result;

    /** Receives the filters, separated by spaces, each as <code>level:match</code>, or NULL when there are none; may be NULL when only the number is wanted. */
public String filters;

    /** Makes one with nothing in it. */
    public AdmConnectLoggingFilters() {
    }

    AdmConnectLoggingFilters(Call call) {
        result = call.takeInt();
        filters = call.takeText();
    }

    @Override
    public String toString() {
        return Fields.of("AdmConnectLoggingFilters").and("result", result).and("filters", filters).toString();
    }
}
