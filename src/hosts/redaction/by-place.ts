import { labelOf } from '../parsers/systeminfo/vocabulary.ts';
import { isListed, type Privacy } from './labels.ts';

const VERSION = /[:：]\s{0,60}(\d{1,2}\.\d\.(\d{4,5}))\b.{0,60}\b\2\b/;
const ZONE = /[:：]\s{0,60}\((?:UTC|GMT)/;
const PRODUCT_ID = /[:：]\s{0,60}\w{5}-\w{5}(?:-\w{2,5}){0,3}$/;
const LOGON_SERVER = /[:：]\s{0,60}\\\\[\w.-]{1,63}$/;
/** The first sign of each of the four that is neither a letter nor a figure. */
const MARKED = /[:：]\s{0,60}\w{0,5}[.\\(-]/;
const LABEL = /^[^\s[\]:：][^:：]{0,70}[:：]/;
/** Rows from the time zone to the domain, where nothing was left out. */
const DOMAIN_BELOW_ZONE = 7;

/**
 * What `systeminfo` prints in a language that is not known, by the order of its rows, which is the same in all: the
 * host name two above the version, owner and organisation above the product id, domain above logon server.
 */
export function privacyByPlace(lines: readonly string[]): ReadonlyMap<number, Privacy> {
  const found = new Map<number, Privacy>();
  const put = (index: number, privacy: Privacy): void => {
    const label = LABEL.exec(lines[index] ?? '')?.[0].slice(0, -1);
    if (label !== undefined && !isListed(label) && labelOf(label) === undefined) found.set(index, privacy);
  };
  for (const [index, line] of lines.entries()) {
    // Most lines hold nothing but letters behind their label.
    if (!MARKED.test(line)) continue;
    if (VERSION.test(line)) put(index - 2, 'machine');
    else if (ZONE.test(line)) {
      if (/[:：]\s{0,60}[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}$/.test(lines[index + DOMAIN_BELOW_ZONE] ?? ''))
        put(index + DOMAIN_BELOW_ZONE, 'private');
    } else if (LOGON_SERVER.test(line)) {
      put(index, 'private');
      put(index - 1, 'private');
    } else if (PRODUCT_ID.test(line)) for (const above of [0, 1, 2]) put(index - above, 'private');
  }
  return found;
}
