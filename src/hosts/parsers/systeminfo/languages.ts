import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import type { Language } from './language.ts';
import { polish } from './polish.ts';
import { brazilian, portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';

/** The languages whose labels are known. Others are read by the shape of the output: `by-place.ts`. */
export const languages: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  brazilian,
  portuguese,
  italian,
  polish,
  russian,
  japanese,
  chinese,
  dutch,
];
