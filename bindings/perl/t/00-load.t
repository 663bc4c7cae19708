# Every module loads, and the constants are what programs expect.
use strict;
use warnings;

use Test::More;

my @modules = map { "Sys::Virt$_" } '',
    map { "::$_" } qw(Admin Admin::Client Admin::Server Domain DomainCheckpoint DomainSnapshot Error Event Interface
    NWFilter NWFilterBinding Network NetworkPort NodeDevice Secret StoragePool StorageVol Stream);
use_ok($_) for @modules;

is(Sys::Virt::CRED_USERNAME(), 1, 'a number');
is(Sys::Virt::Domain::MEMORY_HARD_LIMIT(), 'hard_limit', 'a text');
is(Sys::Virt::Domain::MEMORY_PARAM_UNLIMITED(), 9_007_199_254_740_991, 'a large number');
is(Sys::Virt::Domain::AGENT_RESPONSE_TIMEOUT_BLOCK(), -2, 'a negative number');
is(Sys::Virt::Domain::STATE_RUNNING(), 1, 'a state has its word');
is(Sys::Virt::StorageVol::TYPE_BLOCK(), 1, 'a type has its word');
is(Sys::Virt::Error::ERR_OPERATIONED_DENIED(), 29, 'a name that programs know although it is misspelled');
is(Sys::Virt::Domain::MIGRATE_PARAM_DISK_PORT(), 'disks_port', 'another one');

done_testing();
