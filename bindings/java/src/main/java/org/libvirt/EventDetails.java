// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/** What events tell, as values in the order of C. */
final class EventDetails {
    private EventDetails() {
    }

    static Object[] ofDomain(int id, Call call) {
        switch (id) {
            case 0:
                return new Object[] { call.takeInt(), call.takeInt() };
            case 1:
                return new Object[] {};
            case 2:
                return new Object[] { call.takeLong() };
            case 3:
                return new Object[] { call.takeInt() };
            case 4:
                return new Object[] { call.takeText(), call.takeText(), call.takeInt() };
            case 5:
                return new Object[] { call.takeInt(), new DomainEventGraphicsAddress(call), new DomainEventGraphicsAddress(call), call.takeText(), new DomainEventGraphicsSubject(call) };
            case 6:
                return new Object[] { call.takeText(), call.takeText(), call.takeInt(), call.takeText() };
            case 7:
                return new Object[] {};
            case 8:
                return new Object[] { call.takeText(), call.takeInt(), call.takeInt() };
            case 9:
                return new Object[] { call.takeText(), call.takeText(), call.takeText(), call.takeInt() };
            case 10:
                return new Object[] { call.takeText(), call.takeInt() };
            case 11:
                return new Object[] { call.takeInt() };
            case 12:
                return new Object[] { call.takeInt() };
            case 13:
                return new Object[] { call.takeLong() };
            case 14:
                return new Object[] { call.takeInt() };
            case 15:
                return new Object[] { call.takeText() };
            case 16:
                return new Object[] { call.takeText(), call.takeInt(), call.takeInt() };
            case 17:
                return new Object[] { call.takeParameters() };
            case 18:
                return new Object[] { call.takeInt(), call.takeInt() };
            case 19:
                return new Object[] { call.takeText() };
            case 20:
                return new Object[] { call.takeInt() };
            case 21:
                return new Object[] { call.takeParameters() };
            case 22:
                return new Object[] { call.takeText() };
            case 23:
                return new Object[] { call.takeInt(), call.takeText() };
            case 24:
                return new Object[] { call.takeText(), call.takeText(), call.takeLong(), call.takeLong() };
            case 25:
                return new Object[] { call.takeInt(), call.takeInt(), call.takeInt() };
            case 26:
                return new Object[] { call.takeText(), call.takeLong() };
            case 27:
                return new Object[] { call.takeText(), call.takeText(), call.takeText() };
            case 28:
                return new Object[] { call.takeInt() };
            case 29:
                return new Object[] { call.takeText(), call.takeInt(), call.takeInt() };
            default:
                return new Object[] {};
        }
    }

    static Object[] ofNetwork(int id, Call call) {
        switch (id) {
            case 0:
                return new Object[] { call.takeInt(), call.takeInt() };
            case 1:
                return new Object[] { call.takeInt(), call.takeText() };
            default:
                return new Object[] {};
        }
    }

    static Object[] ofDevice(int id, Call call) {
        switch (id) {
            case 0:
                return new Object[] { call.takeInt(), call.takeInt() };
            case 1:
                return new Object[] {};
            default:
                return new Object[] {};
        }
    }

    static Object[] ofSecret(int id, Call call) {
        switch (id) {
            case 0:
                return new Object[] { call.takeInt(), call.takeInt() };
            case 1:
                return new Object[] {};
            default:
                return new Object[] {};
        }
    }

    static Object[] ofStoragePool(int id, Call call) {
        switch (id) {
            case 0:
                return new Object[] { call.takeInt(), call.takeInt() };
            case 1:
                return new Object[] {};
            default:
                return new Object[] {};
        }
    }
}
