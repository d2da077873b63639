import { readYesOrNo } from '../../names/yes-or-no.ts';
import type { Requirement } from '../../put-requirement.ts';

/** One of the four rows on what Hyper-V needs. */
export interface RequirementRow {
  /** Absent when the words of the label are in a language that nobody wrote down. */
  readonly requirement?: Requirement;
  readonly answer: boolean;
  readonly english: boolean;
}

/** The order of the rows, in every language; `systeminfo` has another. */
export const REQUIREMENT_ORDER: readonly Requirement[] = [
  'vmMonitorModeExtensions',
  'slat',
  'virtualizationEnabledInFirmware',
  'dep',
];

const ROW =
  /^\s{0,8}(?:[-*•] ?)?Hyper-V(?:\s?-\s|\s?[:：]\s?)([^\s\t:：~|*`][^\t:：~|*`]{2,100}?)(?:\s*[:：]\s*|\s+)(\S{1,10})\s*$/i;

/** Stems of the labels; what names the firmware or the data says so in no other row. */
const STEMS: readonly (readonly [Requirement, RegExp])[] = [
  [
    'virtualizationEnabledInFirmware',
    /firmwar|microprogram|micrologic|микропрограм|встроенн|прошив|oprogramowani\S{1,3} uk|ファームウェア|固件|韌體|펌웨어|bios/i,
  ],
  [
    'dep',
    /daten|data ex|data-ex|donn[ée]es|datos|dados|\bdati\b|danych|esecuzione (?:dei )?programm|выполнени\S данных|данных|データ|数据|資料|gegevens|데이터/i,
  ],
  [
    'slat',
    /second|zweite|deuxi|segundo|drugiego|второго|第 ?[2二]|二级|二級|二层|tweede|2차|\bslat\b|level address/i,
  ],
  ['vmMonitorModeExtensions', /monitor|moniteur|überwach|монитор|モニター|监视|监控|監視|모니터/i],
];

export function readRequirementRow(text: string): RequirementRow | undefined {
  const match = ROW.exec(text.slice(0, ROW_MAX));
  const label = match?.[1] ?? '';
  const answer = readYesOrNo(match?.[2] ?? '');
  // Two answers in one row: somebody changed it.
  if (answer === undefined || readYesOrNo(label.split(/\s/).at(-1) ?? '') !== undefined) return undefined;
  const requirement = STEMS.find(([, stem]) => stem.test(label))?.[0];
  return {
    ...(requirement === undefined ? {} : { requirement }),
    answer,
    english: /^(?:VM monitor|second level|virtuali[sz]ation enabled|data execution)/i.test(label),
  };
}

/** Longest row that is looked at, characters. */
const ROW_MAX = 200;

const DETECTED =
  /^\s{0,8}[^:：\t]{0,16}(?:hypervisor has been detected|hypervisor erkannt|hyperviseur a été détecté|se (?:ha )?detect(?:ó|ado) un hipervisor|hipervisor (?:foi )?detectado|detectado um hipervisor|rilevato un hypervisor|hypervisor rilevato|wykryto (?:funkcję )?(?:hypervisor|hipernadzorc)|обнаружена низкоуровневая оболочка|обнаружен гипервизор|ハイパーバイザーが検出されました|检测到虚拟机监控程序|hypervisor gedetecteerd)/i;

/** Whether a line is the sentence that stands in the place of the four rows once a hypervisor runs. */
export const isHypervisorSentence = (text: string): boolean =>
  HYPERVISOR.test(text) && DETECTED.test(text.slice(0, ROW_MAX));

/** A piece of the word in each of them: cheap to look for. */
const HYPERVISOR = /hyp|hip|гип|низко|ハイ|监控/i;
