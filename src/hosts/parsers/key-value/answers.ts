/** What a value says about something that is there or not, on or off. */
export type Answer = 'yes' | 'no' | 'on' | 'off';

const UNCERTAIN =
  /\?|\b(?:idea|sure|maybe|think|unknown|probably|should|last time|was|tbd|tbc|n\/?a|likely|presumably|check|unclear)\b/i;

const ANSWERS: readonly (readonly [Answer, RegExp])[] = [
  ['off', /^(?:off|disabled|inactive|deactivated|not (?:enabled|active|activated|on))(?!\w)/i],
  [
    'no',
    /^(?:no|n|false|0|none|absent|unsupported|missing|nope|not (?:supported|available|present|capable|installed|there)|✗|✘|-)(?![\w-])/i,
  ],
  ['on', /^(?:on|enabled|active|activated)(?!\w)/i],
  ['yes', /^(?:yes|y|true|1|present|supported|supports|available|ok|capable|installed|yep|✓|✔)(?!\w)/i],
];

/** The answer that a value begins with; `undefined` where it is uncertain or says something else. */
export function readAnswer(value: string): Answer | undefined {
  return UNCERTAIN.test(value) ? undefined : ANSWERS.find(([, pattern]) => pattern.test(value))?.[0];
}
