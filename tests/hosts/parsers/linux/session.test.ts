import { describe, it } from 'vitest';
import { expect } from '../../reading.ts';

describe('the firmware switch', () => {
  it.each([
    'kvm: disabled by bios',
    '[    3.141593] kvm: disabled by bios',
    '[    0.110000] x86/cpu: VMX (outside TXT) disabled by BIOS',
    'INFO: KVM (vmx) is disabled by your BIOS',
    '[    6.02] kvm_amd: SVM disabled (by BIOS) in MSR_VM_CR',
  ])('is off: %s', (text) => {
    expect(text).toRead({ virtualizationEnabledInFirmware: false, virtualizationSupported: true });
  });

  it('is on where KVM can be used', () => {
    expect('INFO: /dev/kvm exists\nKVM acceleration can be used').toRead({
      virtualizationEnabledInFirmware: true,
    });
  });

  it('is not known where KVM cannot be used for a reason that is not given', () => {
    expect('INFO: Your CPU does not support KVM extensions\nKVM acceleration can NOT be used').toRead({
      virtualizationEnabledInFirmware: undefined,
      virtualizationSupported: undefined,
    });
  });
});

const dmi = (product: string): string =>
  `/sys/class/dmi/id/product_name:${product}\n/sys/class/dmi/id/sys_vendor:Amazon EC2`;

describe('rented machines', () => {
  it('are virtual machines', () => {
    expect(dmi('c5.xlarge')).toRead({ isVirtualMachine: true });
  });

  it('are hardware when they are called metal', () => {
    expect(dmi('m5.metal')).toRead({ isVirtualMachine: false });
  });
});

it('reads a single word only below the command that it answers', () => {
  expect('root@a:~# systemd-detect-virt\nvmware').toRead({ isVirtualMachine: true });
  expect('vmware').toRead({ isVirtualMachine: undefined });
});

it('tells macOS by its kernel', () => {
  expect('Darwin mini.local 23.1.0 Darwin Kernel Version 23.1.0: RELEASE_ARM64_T8112 arm64').toRead({
    osRelease: 'macos',
    architecture: 'arm64',
  });
});
