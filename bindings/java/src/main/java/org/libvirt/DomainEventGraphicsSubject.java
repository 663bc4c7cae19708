// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * Who a display's client is, as far as its authentication tells.
 */
public class DomainEventGraphicsSubject {
    /** The entries. */
public DomainEventGraphicsSubjectIdentity[] identities;

    /** Makes one with nothing in it. */
    public DomainEventGraphicsSubject() {
    }

    DomainEventGraphicsSubject(Call call) {
        identities = call.takeList(DomainEventGraphicsSubjectIdentity::new, DomainEventGraphicsSubjectIdentity[]::new);
    }

    @Override
    public String toString() {
        return Fields.of("DomainEventGraphicsSubject").and("identities", identities).toString();
    }
}
