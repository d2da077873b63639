import { fold, isAscii, skeleton } from '../parsers/systeminfo/fold.ts';
import { remembering } from '../remembering.ts';
import { CONNECTION, MACHINE, OPEN, PRIVATE } from './label-words.ts';

/**
 * What a value is: the name of a machine, which is looked for elsewhere too; something about a person, an
 * organisation or a device; a name that somebody gave a connection.
 */
export type Privacy = 'machine' | 'private' | 'connection';

const LABELS = new Map<string, Privacy | undefined>();
/** Labels whose letters outside ASCII were eaten or turned into other signs. */
const SKELETONS = new Map<string, Privacy>();
/** Fewest letters by which a damaged label is told from others. */
const SKELETON_MIN = 8;

for (const [privacy, groups] of [
  ['machine', MACHINE],
  ['private', PRIVATE],
  ['connection', CONNECTION],
] as const) {
  for (const word of groups.join(',').split(',')) {
    LABELS.set(plainLabel(word), privacy);
    const bones = skeleton(word);
    if (!isAscii(word) && bones.length >= SKELETON_MIN) SKELETONS.set(bones, privacy);
  }
}
for (const word of OPEN.split(',')) LABELS.set(word, undefined);

/** Longest label, characters; what is longer is no label. */
const LABEL_MAX = 60;

/** What a value beside a label, or below the name of a column, is; `undefined`: nothing to hide. */
export const privacyOf = (label: string): Privacy | undefined =>
  label.length > LABEL_MAX ? undefined : findPrivacy(label);

/** Whether a label has an entry, be it one that says: nothing to hide. */
export const isListed = (label: string): boolean =>
  label.length <= LABEL_MAX && LABELS.has(plainLabel(label));

/** Labels are few and come again in every paste. */
const findPrivacy = remembering((label) => {
  const plain = plainLabel(label);
  if (LABELS.has(plain)) return LABELS.get(plain);
  const bones = skeleton(label).replace(/[()]/g, '');
  return bones.length < SKELETON_MIN ? undefined : SKELETONS.get(bones);
});

function plainLabel(label: string): string {
  return fold(label)
    .replace(/^\d{1,3}[.)]|[^\p{L}\d]/gu, '')
    .replace(/ı/g, 'i');
}
