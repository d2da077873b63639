/** Words of a question that change nothing about the answer, those on a cluster among them: they are read elsewhere. */
const EMPTY =
  /^(?:a|an|the|my|our|this|that|these|from|to|of|on|in|with|and|is|are|be|it|its|as|at|by|via|using|do|does|i|we|you|can|could|how|what|please|go|going|get|move|moving|migrate|migrating|upgrade|upgrades|upgrading|update|old|new|existing|current|currently|run|running|windows|win|server|servers|ws|microsoft|ms|hyper|v|hyper-v|hyperv|hvs|role|host|hosts|machine|machines|edition|editions|release|version|licensed|retail|full|x64|64-?bit|amd64|in-place|inplace|place|side-by-side|directly|straight|failover|cluster|clusters|clustered|node|nodes|rolling|s2d)$/i;

const CLUSTER = /\b(?:clusters?|clustered|nodes?|rolling|s2d)\b|\bstorage[ -]spaces[ -]direct\b/i;
const OWN_DRIVES = /\bs2d\b|\bstorage[ -]spaces[ -]direct\b/gi;
/** A count of nodes or hosts changes no way. */
const COUNTS =
  /\b(?:\d{1,2}|two|three|four|six|eight)[ -]?(?:x )?(?=nodes?\b|hosts?\b|servers?\b)|\b64[ -]bit\b/gi;

/** Whether the text speaks of a cluster. */
export const speaksOfCluster = (text: string): boolean => CLUSTER.test(text);

/** Whether the text speaks of Storage Spaces Direct. */
export const speaksOfOwnDrives = (text: string): boolean => new RegExp(OWN_DRIVES, 'i').test(text);

/** The words of a text that nothing took, as they were written. */
export const unreadWords = (text: string): readonly string[] =>
  text
    .replace(OWN_DRIVES, ' ')
    .replace(COUNTS, ' ')
    .split(/[\s,;:?!()"']+/)
    .map((word) => word.replace(/^[-.]+|[-.]+$/g, ''))
    .filter((word) => word !== '' && !EMPTY.test(word));
