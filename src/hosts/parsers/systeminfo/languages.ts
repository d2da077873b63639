import { english } from './english.ts';
import type { Language } from './language.ts';

/** The languages whose labels are known. Others are read by the shape of the output: `any-language.ts`. */
export const languages: readonly Language[] = [english];
