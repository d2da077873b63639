/** The words of a text, lower case, without signs; `3.0` and `10gbe` are one word each, `hyper-v` is two. */
export function splitWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(CMDLET, '$1$2')
    .replace(/(\p{L}{2})\/(\p{L}{2})/gu, '$1 per $2')
    .replace(/\bw\/(?:out|o)\b/g, 'without')
    .replace(/\bw\/\s*/g, 'with ')
    .replace(/\bb\/w\b/g, 'between')
    .replace(/(\w)['’]s\b/g, '$1')
    .replace(CONTRACTION, (_, verb: string) => `${LOST_LETTERS.get(verb) ?? verb} not`);
  return plain.match(/[\p{L}\p{N}]+(?:\.\d+)*/gu) ?? [];
}

/** `Set-VMProcessor` is one word: its verb alone means something else. */
const CMDLET =
  /\b(get|set|new|add|remove|enable|disable|start|stop|test|move|convert|resize|optimize|update|import|export|measure|invoke|install|enter|compare|merge|mount|dismount|repair|restore|save|suspend|resume|rename|grant|revoke|complete|debug|checkpoint|wait|connect|disconnect|reset|copy|clear|register)-((?:vm|vhd)[a-z]*|(?:cluster|net|windows|storage|pbit|bpa|ps|mpio|iscsi|rdma|nic|computer|physical|virtual|optional|ad|hgs|sr|cau)[a-z]+)\b/g;

/** `can't`, and as people type it, `cant`. */
const CONTRACTION =
  /\b(ca|wo|sha|do|does|did|is|are|was|were|has|have|had|should|would|could|must|need)n['’]?t\b/g;
const LOST_LETTERS = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);
