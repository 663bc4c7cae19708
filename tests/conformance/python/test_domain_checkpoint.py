# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: domain-checkpoint."""

import libvirt
import libvirt_lxc
import libvirt_qemu

import by_hand
import show
from runtime import ANYTHING, Answer, Error


def test_checkpoints(case):
    """Checkpoints form a tree, like snapshots."""
    case.skip("virDomainCheckpointGetDomain is not in Python: every object has the method that gives what it belongs to")
