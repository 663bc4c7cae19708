// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Kinds of information that authentication may ask for.
 */
public final class ConnectCredentialType {
    /** Name of the user to act as. */
    public static final int USERNAME = 1;

    /** Name of the user who proves an identity. */
    public static final int AUTHNAME = 2;

    /** Preferred languages as RFC 1766 tags, separated by commas. */
    public static final int LANGUAGE = 3;

    /** A nonce made up by the client. */
    public static final int CNONCE = 4;

    /** A secret passphrase. */
    public static final int PASSPHRASE = 5;

    /** Answer to a challenge that may be visible while typed. */
    public static final int ECHOPROMPT = 6;

    /** Answer to a challenge that must stay hidden while typed. */
    public static final int NOECHOPROMPT = 7;

    /** The realm to authenticate in. */
    public static final int REALM = 8;

    /** A credential handled outside, as by an agent; nothing is to be typed. */
    public static final int EXTERNAL = 9;

    private ConnectCredentialType() {
    }
}
