import type { DraftBuilder } from '../../draft-builder.ts';
import type { ReadingName, ReadingValues } from '../../host-spec.ts';
import { findGpus } from '../../words/gpus.ts';
import { isPlainStatement } from '../../words/plain-statement.ts';
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
  iommu: 'iommu',
  sriovAdapter: 'sriovAdapter',
  rdma: 'rdma',
};

const FIRMWARE = /\b(?:bios|uefi|firmware)\b/i;
export const OTHER_HYPERVISOR =
  /\b(?:vmware|esxi?|vsphere|kvm|qemu|xen|proxmox|virtualbox|nutanix|ahv|bhyve)\b/i;

export function readFlagPair(topic: Topic, pair: Pair, builder: DraftBuilder): boolean {
  if (SAYS_MORE.test(pair.value)) return false;
  const answer = readAnswer(pair.value);
  const isSwitchedOff = topic === 'virtualization' && THERE_BUT_OFF.test(pair.value);
  if (
    answer !== undefined &&
    isGood(answer) &&
    PROVES.has(topic) &&
    !isSwitchedOff &&
    !isBareAnswer(pair.value)
  )
    return false;
  switch (topic) {
    case 'virtualization':
      return readVirtualization(pair, answer, builder);
    case 'firmware':
      // Alone it may be a firewall.
      if (pair.key === 'fw' && !/\b(?:vt|slat|ept|npt|dep|nx)\b/i.test(pair.line.text)) return false;
      if (answer === undefined) return false;
      builder.put('virtualizationEnabledInFirmware', statedBy(isGood(answer), pair));
      return true;
    case 'isVirtual':
    case 'isPhysical':
      return readVirtual(topic, pair, answer, builder);
    case 'hypervisor':
      return readHypervisor(pair, answer, builder);
    case 'sriov':
      if (answer === undefined) return false;
      // Said of the host without more, it is about its adapters too.
      builder.put('sriovSupported', statedBy(isGood(answer), pair));
      if (pair.key !== 'iovsupport') builder.put('sriovAdapter', statedBy(isGood(answer), pair));
      return true;
    case 'gpus':
      return readGpus(pair, answer, builder);
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

/** `no, slat yes, dep yes`: a sentence, and not the value of one key. */
const SAYS_MORE = /[,;] ?(?:vt|svm|slat|ept|npt|dep|nx|xd)\b.{0,20}\b(?:yes|no|on|off|enabled|disabled)\b/i;

/** What the processor has and the firmware does not allow: `Capable, Disabled`. */
const THERE_BUT_OFF = /^(?:capable|supported|present|available|yes), ?(?:disabled|off|not enabled)$/i;

/** Topics on which a machine can be found ready. */
const PROVES: ReadonlySet<Topic> = new Set<Topic>([
  'virtualization',
  'firmware',
  'slat',
  'dep',
  'hypervisor',
  'iommu',
  'sriov',
  'sriovAdapter',
  'rdma',
]);
const NAMES =
  /\b(?:intel )?(?:vt-?[xd]|vt|svm|amd-?v|vmx|slat|ept|npt|rvi|nx|xd|dep|bit|flags?|opt(?:in|out)|always|virtuali[sz]ation)\b/gi;

/** Whether an answer comes without words that may take it back: `yes, on the other node`. */
const isBareAnswer = (value: string): boolean =>
  isPlainStatement(
    value
      .replace(NAMES, ' ')
      .replace(/[✓✔✅☑1]/gu, ' ')
      .replace(/\b(?:y|yep|installed|running|detected)\b/gi, ' ')
      .replace(OTHER_LANGUAGES, ' '),
  );

/** Good answers of other languages, where they are all that is said. */
const OTHER_LANGUAGES =
  /^\s*(?:ja|oui|s[ií]|sim|aktiviert|aktiv|ein|an|eingeschaltet|vorhanden|unterst[uü]tzt|activ[eé]e?|actif|(?:activ|habilit|ativ)ad[oa]|ligad[oa]|wahr|vrai)\s*$/i;

const isGood = (answer: Answer): boolean => answer === 'yes' || answer === 'on';

/**
 * `vt=yes` is about the processor; `vt=enabled` is about the switch too, which only a processor with VT has;
 * `vt=disabled` is about the switch alone.
 */
function readVirtualization(pair: Pair, answer: Answer | undefined, builder: DraftBuilder): boolean {
  const { value } = pair;
  if (OTHER_HYPERVISOR.test(value)) return putGuest(pair, builder);
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

/** Windows on a machine with the hypervisor of another maker is a guest of it. */
function putGuest(pair: Pair, builder: DraftBuilder): true {
  const because = 'the hypervisor is of another maker';
  builder.put('isVirtualMachine', { ...statedBy(true, pair), basis: 'inferred', because });
  return true;
}

/** Whose hypervisor runs decides what it proves: another maker's makes the machine its guest. */
function readHypervisor(pair: Pair, answer: Answer | undefined, builder: DraftBuilder): boolean {
  if (OTHER_HYPERVISOR.test(pair.value)) return putGuest(pair, builder);
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

function readGpus(pair: Pair, answer: Answer | undefined, builder: DraftBuilder): boolean {
  const names = findGpus(`GPU ${pair.value}`).map(({ value }) => value);
  if (names.length === 0 && answer !== 'no') return false;
  builder.put('gpus', statedBy(names, pair));
  return true;
}

function readInstallation(pair: Pair, answer: Answer | undefined, builder: DraftBuilder): boolean {
  const isCore = /\bcore\b/i.test(pair.value) || (answer !== undefined && isGood(answer));
  const isFull = /\b(?:desktop experience|full|gui)\b/i.test(pair.value) || answer === 'no';
  if (!isCore && !isFull) return false;
  builder.put('serverCore', statedBy(isCore, pair));
  return true;
}
