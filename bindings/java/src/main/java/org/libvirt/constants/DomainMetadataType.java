// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Which part of a domain's descriptive data is meant.
 */
public final class DomainMetadataType {
    /** The free text in <code>&lt;description&gt;</code>. */
    public static final int DESCRIPTION = 0;

    /** The single line in <code>&lt;title&gt;</code>. */
    public static final int TITLE = 1;

    /** An application's own XML inside <code>&lt;metadata&gt;</code>, told apart by namespace URI. */
    public static final int ELEMENT = 2;

    private DomainMetadataType() {
    }
}
