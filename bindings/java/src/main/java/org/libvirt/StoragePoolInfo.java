// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * State and sizes of a storage pool. Sizes are in bytes.
 */
public class StoragePoolInfo {

    /** Condition a storage pool is in. */
    public enum StoragePoolState {
        /** Not started. */
        VIR_STORAGE_POOL_INACTIVE(0),
        /** Being initialised, volumes cannot be used yet. */
        VIR_STORAGE_POOL_BUILDING(1),
        /** Started and usable. */
        VIR_STORAGE_POOL_RUNNING(2),
        /** Started, with part of it broken. */
        VIR_STORAGE_POOL_DEGRADED(3),
        /** Started, but it cannot be reached. */
        VIR_STORAGE_POOL_INACCESSIBLE(4),
        /** A number that this version has no name for. */
        UNKNOWN(-1);

        private final int number;

        StoragePoolState(int number) {
            this.number = number;
        }

        /**
         * The number in C.
         *
         * @return the number
         */
        public int getNumber() {
            return number;
        }

        static StoragePoolState of(int number) {
            return Numbered.find(values(), number, StoragePoolState::getNumber);
        }
    }
    /** Condition of the pool. */
    public StoragePoolState state;

    /** The number of {@link #state}, which tells more when this version has no name for it. */
    public int stateNumber;

    /** Total size, in bytes. */
public long capacity;

    /** Space in use, in bytes. */
public long allocation;

    /** Free space, in bytes. */
public long available;

    /** Makes one with nothing in it. */
    public StoragePoolInfo() {
    }

    StoragePoolInfo(Call call) {
        stateNumber = call.takeInt();
        state = StoragePoolState.of(stateNumber);
        capacity = call.takeLong();
        allocation = call.takeLong();
        available = call.takeLong();
    }

    @Override
    public String toString() {
        return Fields.of("StoragePoolInfo").and("state", state).and("capacity", capacity).and("allocation", allocation).and("available", available).toString();
    }
}
