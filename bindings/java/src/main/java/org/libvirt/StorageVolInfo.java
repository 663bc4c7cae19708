// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * Type and sizes of a storage volume. Sizes are in bytes.
 */
public class StorageVolInfo {

    /** What a storage volume is on the host. */
    public enum VirStorageVolType {
        /** Regular file. */
        VIR_STORAGE_VOL_FILE(0),
        /** Block device. */
        VIR_STORAGE_VOL_BLOCK(1),
        /** Directory. */
        VIR_STORAGE_VOL_DIR(2),
        /** Block storage reached over the network. */
        VIR_STORAGE_VOL_NETWORK(3),
        /** Directory reached over the network. */
        VIR_STORAGE_VOL_NETDIR(4),
        /** Directory that holds a ploop image. */
        VIR_STORAGE_VOL_PLOOP(5),
        /** A number that this version has no name for. */
        UNKNOWN(-1);

        private final int number;

        VirStorageVolType(int number) {
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

        static VirStorageVolType of(int number) {
            return Numbered.find(values(), number, VirStorageVolType::getNumber);
        }
    }
    /** What the volume is. */
    public VirStorageVolType type;

    /** The number of {@link #type}, which tells more when this version has no name for it. */
    public int typeNumber;

    /** Size that a guest sees, in bytes. */
public long capacity;

    /** Space the volume takes up, in bytes. */
public long allocation;

    /** Makes one with nothing in it. */
    public StorageVolInfo() {
    }

    StorageVolInfo(Call call) {
        typeNumber = call.takeInt();
        type = VirStorageVolType.of(typeNumber);
        capacity = call.takeLong();
        allocation = call.takeLong();
    }

    @Override
    public String toString() {
        return Fields.of("StorageVolInfo").and("type", type).and("capacity", capacity).and("allocation", allocation).toString();
    }
}
