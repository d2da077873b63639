/** What a value says about something that is there or not, on or off. */
export type Answer = 'yes' | 'no' | 'on' | 'off';

const UNCERTAIN =
  /\?|\b(?:vielleicht|glaube|vermutlich|unklar|peut|croire|crois|quiz[aá]|creo|talvez|acho|idea|sure|maybe|think|unknown|probably|should|last time|was|tbd|tbc|n\/?a|likely|presumably|check|unclear)\b/i;

const ANSWERS: readonly (readonly [Answer, RegExp])[] = [
  [
    'off',
    /^(?:off|disabled|inactive|deactivated|not (?:enabled|active|activated|on)|deaktiviert|inaktiv|aus|nicht (?:aktiviert|aktiv|eingeschaltet)|d[eé]sactiv[eé]e?|inactif|non activ[eé]e?|des(?:activ|habilit|ativ|abilit)ad[oa]|desligad[oa]|apagad[oa]|n[aã]?o (?:est[aá] )?(?:activ|habilit|ativ)ad[oa])(?![\wà-ÿ])/i,
  ],
  [
    'no',
    /^(?:no|n|false|0|nein|non|n[aã]o|keine?|falsch|faux|nicht (?:vorhanden|verf[uü]gbar|unterst[uü]tzt)|none|absent|unsupported|missing|nope|not (?:supported|available|present|capable|installed|there)|✗|✘|❌)(?![\w-])/i,
  ],
  [
    'on',
    /^(?:on|enabled|active|activated|aktiviert|aktiv|ein|an|eingeschaltet|activ[eé]e?|actif|(?:activ|habilit|ativ)ad[oa]|ligad[oa])(?![\wà-ÿ])/i,
  ],
  [
    'yes',
    /^(?:yes|y|true|1|present|supported|supports|available|ok|capable|installed|yep|ja|oui|s[ií]|sim|vorhanden|unterst[uü]tzt|wahr|vrai|✓|✔|✅|☑)(?![\wà-ÿ])/i,
  ],
];

/** The answer that a value begins with; `undefined` where it is uncertain or says something else. */
export function readAnswer(value: string): Answer | undefined {
  return UNCERTAIN.test(value) ? undefined : ANSWERS.find(([, pattern]) => pattern.test(value))?.[0];
}

const UNKNOWN =
  /^(?:null|nil|undefined|n\/?a|\?{1,5}|-{1,3}|tb[acd]|unknown|not (?:known|sure|checked)|to be (?:confirmed|determined|checked)|unbekannt|inconnue?|desconocid[oa]|desconhecid[oa])\.?$/i;

/** Whether a value says that nobody knows. */
export const isUnknown = (value: string): boolean => UNKNOWN.test(value);
