import { isHardwareMaker } from '../names/machine-names.ts';
import type { PasteText } from '../paste-text.ts';
import { findModel } from '../words/machine.ts';
import { mask } from './mask.ts';
import type { NamesSeen } from './names-seen.ts';

/** Numbers of devices as people write them: `service tag BTLX7X2`, `S/N 5XQ…`, `SN5XQ…`. */
const SERIAL =
  /(?<![\p{L}\d])(?:(?:service|asset) ?tag|tag|serial(?: ?(?:number|no|nr)\b)?|serien(?:nummer|nr)|s\/?n)(?:[.:#=\s-]|is){0,6}((?=[\w-]{0,20}\d)[a-z\d][\w-]{4,30})/giu;
const MAY_SERIAL = /tag|seri|s\/?n/i;
/** `called hv01`, `the host is named hv01`. */
const CALLED =
  /(?<![\p{L}\d])(?:(?:is |are )?(?:called|named)|(?:host|computer|server|its) ?name is) ["']?((?=[\w.-]{0,30}[\dA-Z-])[\w][\w.-]{2,62})/gu;
const MAY_CALL = /called|named|name is/;
/** People who are to be asked. */
const PERSON =
  /(?<![\p{L}\d])(?:ask|contact|call|owner is|belongs to|admin is|regards|thanks|cheers),? (\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20}){0,2})/gu;
const MAY_ASK = /ask|contact|call|owner is|belongs to|admin is|regards|thanks|cheers/;
/** `PowerEdge R740 (BTLX7X2)`: the tag of the device behind its model. */
const TAG = /\(((?=[a-z]{0,6}\d)(?=\d{0,6}[a-z])(?!kb)[a-z\d]{7})\)/gi;
const MAY_TAG = /\([a-zA-Z\d]{7}\)/;
/** `HV07: R740, 256 GB`. */
const HEADING =
  /^[\s*>"'-]{0,10}((?=[\w.-]{0,62}\d|(?:hv|srv|vm|host|node)-)[a-z][\w.-]{2,62}) ?(?::|[-–=] ) ?/i;

/** Cheap test: most lines begin with a word without figures or dashes. */
const MAY_BE_HEADING = /^[\s*>"'-]{0,10}[a-z][a-z_.]{0,62}[\d-]/i;

/** What a text may tell, so that lines need no look for the rest. */
export type Spoken = Readonly<Record<'serials' | 'names' | 'people' | 'tags', boolean>>;

export const spokenIn = (paste: PasteText): Spoken => ({
  serials: paste.hasAny(['tag', 'seri', 'sn', 's/n']),
  names: paste.hasAny(['called', 'named', 'name is']),
  people: paste.hasAny(PEOPLE),
  tags: MAY_TAG.test(paste.whole),
});

const PEOPLE = ['ask', 'contact', 'call', 'owner is', 'admin is', 'belongs', 'regards', 'thanks', 'cheers'];

/** Masks what sentences tell: numbers of devices, names of machines and of people. */
export function maskSpoken(line: string, spoken: Spoken, names: NamesSeen): string {
  let text = line;
  if (spoken.serials && MAY_SERIAL.test(text)) text = text.replace(SERIAL, maskLast);
  if (spoken.names && MAY_CALL.test(text))
    text = text.replace(CALLED, (all, name) => lastAs(all, name, names.take(name)));
  if (spoken.people && MAY_ASK.test(text))
    text = text.replace(PERSON, (all, name) => (isHardwareMaker(name) ? all : lastAs(all, name, mask(name))));
  if (spoken.tags)
    text = text.replace(TAG, (tag, _inner, at: number) => (isBehindModel(text, at) ? mask(tag) : tag));
  const heading = MAY_BE_HEADING.test(text) ? HEADING.exec(text) : undefined;
  if (heading?.[1] !== undefined && findModel(text.slice(heading[0].length))?.start === 0)
    text = heading[0].replace(heading[1], names.take) + text.slice(heading[0].length);
  return text;
}

const lastAs = (all: string, last: string, instead: string): string => all.slice(0, -last.length) + instead;
const maskLast = (all: string, last: string): string => lastAs(all, last, mask(last));

function isBehindModel(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at).trimEnd();
  const model = findModel(before);
  return model !== undefined && before.endsWith(model.value);
}
