// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * A file system mounted in a guest.
 */
public class DomainFSInfo {
    /** Where it is mounted. */
public String mountpoint;

    /** Name of its device in the guest, such as <code>sda1</code>. */
public String name;

    /** Its type, such as <code>ext4</code>. */
public String fstype;

    /** Target names of those disks (<code>vda</code>). */
public String[] devAlias;

    /** Makes one with nothing in it. */
    public DomainFSInfo() {
    }

    DomainFSInfo(Call call) {
        mountpoint = call.takeText();
        name = call.takeText();
        fstype = call.takeText();
        devAlias = call.takeTexts();
    }

    @Override
    public String toString() {
        return Fields.of("DomainFSInfo").and("mountpoint", mountpoint).and("name", name).and("fstype", fstype).and("devAlias", devAlias).toString();
    }
}
