#!/usr/bin/env python3
"""Records what a client and a server say to each other, in the form of the .hex files here.

    record.py SERVER_SOCKET LISTEN_SOCKET > NAME.hex
    virsh -c 'test+unix:///default?socket=LISTEN_SOCKET' list

Relays one connection, descriptors included, and prints a line for each message.
"""

import array
import os
import re
import socket
import struct
import sys
import threading


def packed(data):
    """Hex, with runs of 16 zero bytes or more as 00*COUNT."""
    parts = re.split(rb"(\0{16,})", data)
    return " ".join(f"00*{len(p)}" if i % 2 else p.hex() for i, p in enumerate(parts) if p)


def relay(source, target, side):
    pending = b""
    while True:
        data, ancillary, _, _ = source.recvmsg(65536, socket.CMSG_SPACE(64 * 4))
        if not data:
            break
        fds = array.array("i")
        for _, _, payload in ancillary:
            fds.frombytes(payload)
        # The kernel may hand over bytes from before a descriptor together with the one that
        # carries it, but nothing after: that one is the last.
        carrier = data[-1:] if fds else b""
        data = data[: len(data) - len(carrier)]
        pending += data
        while len(pending) >= 4:
            (length,) = struct.unpack(">I", pending[:4])
            if len(pending) < length:
                break
            print(side, packed(pending[:length]), flush=True)
            pending = pending[length:]
        target.sendall(data)
        if carrier:
            print(f"{side}+ {carrier.hex()}", flush=True)
            target.sendmsg([carrier], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, fds)])
            for fd in fds:
                os.close(fd)
    target.shutdown(socket.SHUT_WR)


def main():
    server_path, listen_path = sys.argv[1:]
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(listen_path)
    listener.listen(1)
    client, _ = listener.accept()
    os.unlink(listen_path)
    server = socket.socket(socket.AF_UNIX)
    server.connect(server_path)
    back = threading.Thread(target=relay, args=(server, client, "S"))
    back.start()
    relay(client, server, "C")
    back.join()


main()
