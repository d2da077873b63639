import { it } from 'vitest';
import { expect } from '../reading.ts';

it('multiplies the cores of one socket by the sockets', () => {
  expect(
    '"ansible_processor_count": 2,\n"ansible_processor_cores": 8,\n"ansible_processor_vcpus": 32',
  ).toRead({
    sockets: 2,
    cores: 16,
    logicalProcessors: 32,
  });
});

it('reads facts that stand on one line', () => {
  expect(
    'web1 | SUCCESS => {"ansible_facts": {"ansible_memtotal_mb": 16384, "ansible_product_name": "PowerEdge R640", "ansible_system": "Linux"}}',
  ).toRead({ memoryGiB: 16, model: 'PowerEdge R640', osRelease: 'linux' });
});

it('reads facts written as YAML', () => {
  expect(
    'ansible_memtotal_mb: 32768\nansible_processor:\n  - GenuineIntel\n  - Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz',
  ).toRead({
    memoryGiB: 32,
    cpuModel: 'Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz',
  });
});

it('takes the role of a guest for a virtual machine', () => {
  expect('"ansible_virtualization_role": "guest",\n"ansible_virtualization_type": "kvm"').toRead({
    isVirtualMachine: true,
  });
});

it('does not take a role that Ansible could not tell for a physical machine', () => {
  expect('"ansible_virtualization_role": "NA",\n"ansible_memtotal_mb": 4096').toRead({
    isVirtualMachine: undefined,
  });
});

it('takes a container for the inside of one', () => {
  expect('"ansible_virtualization_role": "guest",\n"ansible_virtualization_type": "docker"').toRead({
    insideOf: 'container',
    isVirtualMachine: undefined,
  });
});

it('leaves an inventory of connections alone', () => {
  expect('ansible_host=10.0.0.5 ansible_user=admin').toRead({ memoryGiB: undefined, osRelease: undefined });
});
