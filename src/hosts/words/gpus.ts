import { type Found, found, isDenied } from './found.ts';

/** Names that are graphics processors wherever they stand. */
const BRANDED =
  /(?<![\w-])(?:nvidia )?(?:(?:geforce )?(?:rtx|gtx)|quadro|geforce|tesla|grid)(?: (?:pro|rtx))? ?[a-z]{0,2}\d{1,4}[a-z]{0,2}(?: (?:ti|super|ada|blackwell))?(?![\w-])|(?<![\w-])(?:amd )?(?:radeon|instinct|firepro)(?: (?:pro|rx))? ?[a-z]{0,3}\d{2,4}[a-z]{0,2}(?![\w-])/gi;
/** Numbers of graphics processors of servers, which other things bear too. */
const BARE =
  /(?<![\w-])(?:[Nn][Vv][Ii][Dd][Ii][Aa] )?(?:A(?:2|10|16|30|40|100|800)|L(?:2|4|20|40S?)|T4|H(?:100|200)|V100|P(?:4|40|100)|M(?:10|60))(?![\w-])/g;
/** What makes sure that a bare number is one. */
const ABOUT_GPUS = /\b(?:nvidia|gpus?|graphics|gpu-p|vgpu|accelerators?)\b/i;
/** Cheap test for any of them. */
const GPU_WORDS =
  /nvidia|gpu|graphics|accelerator|rtx|gtx|quadro|geforce|tesla|grid|radeon|instinct|firepro/i;

/** The graphics processors that a clause names and does not deny. */
export function findGpus(text: string): readonly Found<string>[] {
  if (!GPU_WORDS.test(text)) return [];
  const branded = [...text.matchAll(BRANDED)];
  const bare = branded.length === 0 && ABOUT_GPUS.test(text) ? [...text.matchAll(BARE)] : [];
  return [...branded, ...bare]
    .filter((match) => !isDenied(text, match.index))
    .map((match) => found(match[0].trim(), match));
}
