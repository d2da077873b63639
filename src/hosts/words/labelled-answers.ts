import type { Clause } from './clauses.ts';
import type { VirtualizationWords } from './virtualization.ts';

/** A label, its colon and its answer. */
const LABELLED = /([A-Za-z][\w -]{0,60}?) ?: ?(yes|no|true|false|enabled|disabled|on|off)\b/gi;
const LABELS_MIN = 2;

const LABELS: readonly (readonly [VirtualizationWords['reading'], RegExp])[] = [
  [
    'virtualizationEnabledInFirmware',
    /^(?:virtuali[sz]ation|vt-?x?|svm|amd-v)(?: technology)? (?:is )?enabled(?: in (?:the )?(?:firmware|bios|uefi))?$/i,
  ],
  ['virtualizationSupported', /^(?:vm monitor mode extensions|vt-?x?|amd-v|svm)(?: support(?:ed)?)?$/i],
  ['slat', /^(?:second level address translation(?: extensions)?|slat|ept|npt)(?: support(?:ed)?)?$/i],
  ['dep', /^(?:data execution prevention(?: available)?|dep|nx)(?: (?:enabled|available))?$/i],
];

/**
 * Labels with their answers run together on one line, as when the line breaks of a tool's output are lost: each
 * label takes what follows it. `undefined`: no such line.
 */
export function readLabels(clause: Clause): readonly VirtualizationWords[] | undefined {
  if (clause.text.split(':', LABELS_MIN + 1).length <= LABELS_MIN) return undefined;
  const matches = [...clause.text.matchAll(LABELLED)];
  if (matches.length < LABELS_MIN) return undefined;
  return matches.flatMap((match) => {
    const [text, label = '', answer = ''] = match;
    const reading = LABELS.find(([, pattern]) => pattern.test(label.trim()))?.[0];
    if (reading === undefined) return [];
    const value = /^(?:yes|true|enabled|on)$/i.test(answer);
    return [{ reading, value, clause, start: match.index, end: match.index + text.length }];
  });
}
