// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * One thing known of a client's identity.
 */
public class DomainEventGraphicsSubjectIdentity {
    /** What it is, such as <code>x509dname</code> or <code>saslUsername</code>. */
public String type;

    /** Its value. */
public String name;

    /** Makes one with nothing in it. */
    public DomainEventGraphicsSubjectIdentity() {
    }

    DomainEventGraphicsSubjectIdentity(Call call) {
        type = call.takeText();
        name = call.takeText();
    }

    @Override
    public String toString() {
        return Fields.of("DomainEventGraphicsSubjectIdentity").and("type", type).and("name", name).toString();
    }
}
