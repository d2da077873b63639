import type { DraftBuilder } from '../../draft-builder.ts';
import type { ReadingName, ReadingValues } from '../../host-spec.ts';
import { type Answer, readAnswer } from './answers.ts';
import type { Topic } from './keys.ts';
import type { Pair } from './pairs.ts';
import { statedBy } from './place.ts';

type Flag = { [K in ReadingName]: ReadingValues[K] extends boolean ? K : never }[ReadingName];

/** Keys that are answered with yes or no, and nothing more to them. */
const FLAGS: Readonly<Partial<Record<Topic, Flag>>> = {
  slat: 'slat',
  dep: 'dep',
  sse42: 'sse42',
  popcnt: 'popcnt',
  laptop: 'laptop',
  ecc: 'ecc',
  role: 'hyperVRole',
  evaluation: 'evaluation',
  onOrder: 'onOrder',
};

const FIRMWARE = /\b(?:bios|uefi|firmware)\b/i;
const OTHER_HYPERVISOR = /\b(?:vmware|esxi?|vsphere|kvm|qemu|xen|proxmox|virtualbox|nutanix|ahv|bhyve)\b/i;

export function readFlagPair(topic: Topic, pair: Pair, builder: DraftBuilder): boolean {
  const answer = readAnswer(pair.value);
  switch (topic) {
    case 'virtualization':
      return readVirtualization(pair, answer, builder);
    case 'firmware':
      if (answer === undefined) return false;
      builder.put('virtualizationEnabledInFirmware', statedBy(isGood(answer), pair));
      return true;
    case 'isVirtual':
    case 'isPhysical':
      return readVirtual(topic, pair, answer, builder);
    case 'hypervisor':
      return readHypervisor(pair, answer, builder);
    case 'serverCore':
      return readInstallation(pair, answer, builder);
    default: {
      const flag = FLAGS[topic];
      if (flag === undefined || answer === undefined) return false;
      builder.put(flag, statedBy(isGood(answer), pair));
      return true;
    }
  }
}

const isGood = (answer: Answer): boolean => answer === 'yes' || answer === 'on';

/**
 * `vt=yes` is about the processor; `vt=enabled` is about the switch too, which only a processor with VT has;
 * `vt=disabled` is about the switch alone.
 */
function readVirtualization(pair: Pair, answer: Answer | undefined, builder: DraftBuilder): boolean {
  const { value } = pair;
  // The maker of a hypervisor here may be what runs on the machine as well as what it runs on.
  if (OTHER_HYPERVISOR.test(value)) return false;
  const isOff = answer === 'off' || (/\b(?:disabled|off|not enabled)\b/i.test(value) && answer !== undefined);
  const isOn = answer === 'on' || (answer === 'yes' && (FIRMWARE.test(value) || /\benabled\b/i.test(value)));
  const isThere =
    answer === 'yes' ||
    answer === 'on' ||
    (answer === undefined && /^(?:intel )?(?:vt-?x|amd-?v|svm|vmx)$/i.test(value));
  if (answer === 'no') builder.put('virtualizationSupported', statedBy(false, pair));
  if (isThere) builder.put('virtualizationSupported', statedBy(true, pair));
  if (isOff) builder.put('virtualizationEnabledInFirmware', statedBy(false, pair));
  if (isOn && !isOff) builder.put('virtualizationEnabledInFirmware', statedBy(true, pair));
  return answer !== undefined || isThere;
}

function readVirtual(
  topic: 'isVirtual' | 'isPhysical',
  pair: Pair,
  answer: Answer | undefined,
  builder: DraftBuilder,
): boolean {
  const isGuest = topic === 'isVirtual' && OTHER_HYPERVISOR.test(pair.value);
  if (answer === undefined && !isGuest) return false;
  const isYes = isGuest || (answer !== undefined && isGood(answer));
  builder.put('isVirtualMachine', statedBy(isYes === (topic === 'isVirtual'), pair));
  return true;
}

/** Whose hypervisor runs decides what it proves: another maker's proves nothing for Hyper-V, and is not read. */
function readHypervisor(pair: Pair, answer: Answer | undefined, builder: DraftBuilder): boolean {
  if (OTHER_HYPERVISOR.test(pair.value)) return false;
  if (answer !== undefined || /^(?:running|detected)\b/i.test(pair.value)) {
    builder.put('hypervisorPresent', statedBy(answer === undefined || isGood(answer), pair));
    return true;
  }
  if (!/\b(?:hyper-?v|microsoft)\b/i.test(pair.value)) return false;
  // Named in an inventory it is installed or planned, which is less than seen running.
  builder.put('hyperVRole', statedBy(true, pair));
  builder.put('hypervisorPresent', {
    ...statedBy(true, pair),
    basis: 'inferred',
    because: 'Hyper-V is named as its hypervisor',
  });
  return true;
}

function readInstallation(pair: Pair, answer: Answer | undefined, builder: DraftBuilder): boolean {
  const isCore = /\bcore\b/i.test(pair.value) || (answer !== undefined && isGood(answer));
  const isFull = /\b(?:desktop experience|full|gui)\b/i.test(pair.value) || answer === 'no';
  if (!isCore && !isFull) return false;
  builder.put('serverCore', statedBy(isCore, pair));
  return true;
}
