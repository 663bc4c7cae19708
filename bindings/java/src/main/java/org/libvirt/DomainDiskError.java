// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * A disk and its error.
 */
public class DomainDiskError {
    /** Target name of the disk (<code>vda</code>); the caller frees it. */
public String disk;

    /** What is wrong with it. */
public int error;

    /** Makes one with nothing in it. */
    public DomainDiskError() {
    }

    DomainDiskError(Call call) {
        disk = call.takeText();
        error = call.takeInt();
    }

    @Override
    public String toString() {
        return Fields.of("DomainDiskError").and("disk", disk).and("error", error).toString();
    }
}
