package org.libvirt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.libvirt.flags.ConnectListAllDomainsFlags;

/** Connections, and what hangs on them besides domains. */
class ConnectTest {
    @Test
    void opensInEveryWay() throws Exception {
        try (Connect plain = new Connect(Host.URI);
             Connect readOnly = new Connect(Host.URI, true);
             Connect flags = new Connect(new URI(Host.URI), Connect.OpenFlags.READONLY)) {
            assertEquals("TEST", plain.getType());
            assertTrue(plain.isAlive());
            assertEquals(1, plain.isSecure());
            assertEquals(plain, readOnly);
            for (Connect conn : new Connect[] {readOnly, flags}) {
                Domain dom = conn.domainLookupByName("test");
                LibvirtException error = assertThrows(LibvirtException.class, dom::suspend);
                assertEquals(Error.ErrorNumber.VIR_ERR_OPERATION_DENIED, error.getError().getCode());
            }
        }
    }

    @Test
    void doesNotOpenNonsense() {
        LibvirtException error = assertThrows(LibvirtException.class, () -> new Connect("nonsense:///"));
        assertEquals(Error.ErrorNumber.VIR_ERR_NO_CONNECT, error.getError().getCode());
    }

    @Test
    void asksForCredentials(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("host.xml");
        Files.writeString(file, "<node><auth><user password='sesame'>ali</user></auth></node>");
        class Ali extends ConnectAuth {
            private final String password;

            Ali(String password) {
                this.password = password;
                credType = new CredentialType[] {CredentialType.VIR_CRED_AUTHNAME, CredentialType.VIR_CRED_PASSPHRASE};
            }

            @Override
            public int callback(Credential[] cred) {
                for (Credential one : cred) {
                    one.result = one.type == CredentialType.VIR_CRED_AUTHNAME ? "ali" : password;
                }
                return password == null ? -1 : 0;
            }
        }
        String uri = "test://" + file;
        try (Connect conn = new Connect(uri, new Ali("sesame"), 0)) {
            assertTrue(conn.isConnected());
        }
        for (String wrong : new String[] {"wrong", null}) {
            LibvirtException error = assertThrows(LibvirtException.class, () -> new Connect(uri, new Ali(wrong), 0));
            assertEquals(Error.ErrorNumber.VIR_ERR_AUTH_FAILED, error.getError().getCode());
        }
    }

    @Test
    void closesOnce() throws LibvirtException {
        Connect conn = Host.open();
        assertTrue(conn.isConnected());
        conn.close();
        conn.close();
        assertFalse(conn.isConnected());
        LibvirtException error = assertThrows(LibvirtException.class, conn::getHostName);
        assertEquals(Error.ErrorNumber.VIR_ERR_INVALID_CONN, error.getError().getCode());
    }

    @Test
    void tellsAboutTheHost() throws LibvirtException {
        try (Connect conn = Host.open()) {
            assertEquals(16, conn.nodeInfo().maxCpus());
            assertTrue(conn.getFreeMemory() > 0);
            assertEquals(CPUCompareResult.VIR_CPU_COMPARE_ERROR.getNumber(), -1);
            assertTrue(conn.getCellsFreeMemory(0, 2) > 0);
            assertNull(conn.deviceLookupByName("computer").getParent());
        }
    }

    @Test
    void hasPoolsAndVolumes() throws LibvirtException {
        try (Connect conn = Host.open()) {
            StoragePool pool = conn.storagePoolLookupByName("default-pool");
            assertEquals(StoragePoolInfo.StoragePoolState.VIR_STORAGE_POOL_RUNNING, pool.getInfo().state);
            StorageVol vol = pool.storageVolCreateXML(
                "<volume><name>java.img</name><capacity unit='bytes'>4096</capacity></volume>", 0);
            assertEquals(4096, vol.getInfo().capacity);
            assertEquals(vol.getKey(), conn.storageVolLookupByPath(vol.getPath()).getKey());
            vol.delete(0);
        }
    }

    @Test
    void keepsSecrets() throws LibvirtException {
        try (Connect conn = Host.open()) {
            Secret secret;
            try {
                secret = conn.secretDefineXML("<secret><description>java</description></secret>");
            } catch (LibvirtException error) {
                assertEquals(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, error.getError().getCode());
                return;
            }
            assertEquals(0, secret.setValue(new byte[] {0, -1, 7}));
            assertArrayEquals(new byte[] {0, -1, 7}, secret.getByteValue());
            secret.undefine();
        }
    }

    @Test
    void filtersLists() throws LibvirtException {
        try (Connect conn = Host.open()) {
            assertEquals(0, conn.listAllDomains(ConnectListAllDomainsFlags.PAUSED).length);
            assertTrue(conn.listAllDomains(ConnectListAllDomainsFlags.RUNNING).length > 0);
        }
    }

    @Test
    void hasACallbackForErrors() throws LibvirtException {
        Error[] told = new Error[1];
        Connect.setErrorCallback(new ErrorCallback() {
            @Override
            public void errorCallback(Error error) {
                told[0] = error;
            }
        });
        try {
            LibvirtException thrown = assertThrows(LibvirtException.class, () -> new Connect("nonsense:///"));
            assertEquals(thrown.getError(), told[0]);
        } finally {
            Connect.setErrorCallback(null);
        }
    }
}
