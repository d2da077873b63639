import type { Predicate, Subject } from './virtualization-vocabulary.ts';

export type VirtualizationReading =
  | 'virtualizationSupported'
  | 'virtualizationEnabledInFirmware'
  | 'slat'
  | 'dep';

const FIRMWARE = /\b(?:bios|uefi|firmware|setup|rbsu|cmos)\b|биос|固件|ファームウェア/i;

type Meaning = readonly (readonly [VirtualizationReading, boolean])[];

/** What a clause says of the machine with a feature and a word about it. */
export function meaningOf(subject: Subject, predicate: Predicate, clause: string): Meaning {
  const isGood = predicate === 'on' || predicate === 'yes';
  if (subject !== 'vt') return [[subject, isGood]];
  switch (predicate) {
    case 'on':
      return [
        ['virtualizationSupported', true],
        ['virtualizationEnabledInFirmware', true],
      ];
    case 'off':
      return [['virtualizationEnabledInFirmware', false]];
    case 'yes':
      return [['virtualizationSupported', true]];
    case 'no':
      // A missing setup option does not tell whether the processor lacks it or the firmware hides it.
      return FIRMWARE.test(clause) ? [] : [['virtualizationSupported', false]];
  }
}
