// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Which piece of a network's metadata is read, written or reported.
 */
public final class NetworkMetadataType {
    /** The <code>&lt;description&gt;</code> text. */
    public static final int DESCRIPTION = 0;

    /** The <code>&lt;title&gt;</code> text, one line. */
    public static final int TITLE = 1;

    /** A custom element inside <code>&lt;metadata&gt;</code>, told apart by its XML namespace. */
    public static final int ELEMENT = 2;

    private NetworkMetadataType() {
    }
}
