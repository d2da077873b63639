import type { DraftBuilder } from '../../../draft-builder.ts';
import type { PasteLine } from '../../../reading.ts';
import { inferred, stated } from '../../../reading.ts';
import { putArchitecture } from '../architecture.ts';

/** A line that one command prints and no other, and what it tells; without a reader it only belongs to that command. */
interface Remark {
  readonly pattern: RegExp;
  readonly read?: (line: PasteLine, match: RegExpExecArray, builder: DraftBuilder) => void;
}

/** Lines that are understood alone, whatever stands around them. */
export const REMARKS: readonly Remark[] = [
  {
    pattern: /^Linux \S{1,80} \d{1,2}\.\d{1,3}\S{0,80} .{0,200}?\b(x86_64|i[3-6]86|aarch64|amd64)\b/,
    read: (line, match, builder) => {
      builder.put('osRelease', stated('linux', line, 'Linux'));
      putArchitecture(match[1] ?? '', line, builder);
    },
  },
  {
    pattern: /^Linux version \d/,
    read: (line, _match, builder) => builder.put('osRelease', stated('linux', line)),
  },
  { pattern: /^(?:\d{1,2}\.\d{1,3}\.\d{1,3}(?:\.\d{1,3})?-)?\S{0,40}microsoft-standard\S{0,40}$/ },
  {
    pattern: /^Darwin \S{1,80} \d.{0,200}\b(x86_64|arm64|i386)$/,
    read: (line, match, builder) => {
      builder.put('osRelease', stated('macos', line, 'Darwin'));
      putArchitecture(match[1] ?? '', line, builder);
    },
  },
  {
    pattern: /^(?:PRETTY_NAME|ID_LIKE)=/,
    read: (line, _match, builder) => builder.put('osRelease', stated('linux', line)),
  },
  {
    pattern: /^Distributor ID:\s{1,20}\w/,
    read: (line, _match, builder) => builder.put('osRelease', stated('linux', line)),
  },
  {
    pattern: /^pve-manager\/\d|^proxmox-ve: \d/,
    read: (line, _match, builder) => builder.put('osRelease', stated('linux', line)),
  },
  {
    pattern: /KVM acceleration can be used|^crw[\w+.-]{6,8}\s.{0,60}\/dev\/kvm$/,
    read: (line, match, builder) => {
      builder.put('virtualizationSupported', stated(true, line, match[0]));
      builder.put('virtualizationEnabledInFirmware', stated(true, line, match[0]));
    },
  },
  {
    pattern:
      /^(?:\[[\s\d.]{3,16}\] |.{0,60}kernel: |INFO: )?(?:(?:kvm\w{0,6}|x86\/cpu|svm)(?: ?\[\d{1,7}\])?: |KVM \((?:vmx|svm)\) is ).{0,60}disabled (?:by|in|\(by) .{0,10}(?:bios|firmware|MSR_VM_CR)/i,
    read: (line, match, builder) => {
      builder.put('virtualizationSupported', stated(true, line, match[0]));
      builder.put('virtualizationEnabledInFirmware', stated(false, line, match[0]));
    },
  },
  {
    // The module is not loaded where the firmware keeps the extensions locked.
    pattern: /^kvm_(?:intel|amd)\s{1,20}\d{3,9}\s{1,4}\d/,
    read: (line, match, builder) => {
      builder.put('virtualizationSupported', stated(true, line, match[0]));
      builder.put(
        'virtualizationEnabledInFirmware',
        inferred(true, line, 'the KVM module is loaded', match[0]),
      );
    },
  },
  {
    pattern:
      /^(?:INFO: |HINT: |KVM acceleration can NOT|ls: .{0,40}\/dev\/kvm|For more detailed results, you should run|\/dev\/kvm$|kvm\s{1,20}\d{4,9}\s|irqbypass\s|ccp\s{2,20}\d)/,
  },
  {
    pattern: /Hypervisor detected: (KVM|VMware|Microsoft\b.{0,12}|Xen\b.{0,8}|bhyve)/,
    read: (line, match, builder) => {
      builder.put('hypervisorPresent', stated(true, line, match[0]));
      builder.put(
        'isVirtualMachine',
        inferred(true, line, 'the kernel found a hypervisor below it', match[0]),
      );
    },
  },
  {
    pattern: /^SecureBoot (enabled|disabled)$/,
    read: (line, match, builder) => builder.put('secureBoot', stated(match[1] === 'enabled', line)),
  },
  {
    pattern: /^(?:\/sys\/\S{1,60}\/)?(product_name|sys_vendor):\s{0,4}(\S.{0,80})$/,
    read: (line, match, builder) => {
      const value = match[2] ?? '';
      builder.put(match[1] === 'product_name' ? 'model' : 'manufacturer', stated(value, line, value));
    },
  },
  { pattern: /^(?:\/sys\/\S{1,60}\/)?(?:bios|board|chassis|product|sys)_\w{3,12}:/ },
  { pattern: /^\[[\s\d.]{3,16}\] / },
];

/** All of them as one pattern, which lets more pass: most lines are done with in one look. */
export const ANY_REMARK = new RegExp(REMARKS.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'i');

/** What stands beside the name of a system in its file and in `lsb_release`, and elsewhere means something else. */
export const BESIDE_SYSTEM_NAME =
  /^(?:NAME|VERSION|VERSION_ID|VERSION_CODENAME|ID|VARIANT|VARIANT_ID|BUILD_ID|IMAGE_ID|LOGO|ANSI_COLOR|CPE_NAME|PLATFORM_ID|SUPPORT_END|RELEASE_TYPE|DEFAULT_HOSTNAME|UBUNTU_CODENAME|DEBIAN_CODENAME|[A-Z]{3,20}(?:_[A-Z]{3,20}){0,3}_URL|REDHAT_[A-Z_]{3,40}|DISTRIB_[A-Z]{2,12})=|^No LSB modules are available|^(?:LSB Version|Codename|Description|Release):\s/;
