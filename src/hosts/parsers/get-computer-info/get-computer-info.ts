import { DraftBuilder } from '../../draft-builder.ts';
import type { Parser } from '../parser.ts';
import { toListed } from './listed.ts';
import { isProperty } from './properties.ts';
import { readProperties } from './read-properties.ts';
import { toTabled } from './tabled.ts';

/** `Get-ComputerInfo` as a list, whole or with `-Property`, and the table that two properties give. */
export const getComputerInfo: Parser = {
  id: 'get-computerinfo',
  read(_paste, free) {
    if (!free.some(({ text }) => PROPERTY_WORD.test(text))) return undefined;
    const properties = [...toListed(free), ...toTabled(free)];
    if (!properties.some(({ name }) => isProperty(name))) return undefined;
    const builder = new DraftBuilder();
    readProperties(properties, builder);
    for (const { numbers } of properties) numbers.forEach((number) => builder.claimed.add(number));
    return builder.draft('get-computerinfo');
  },
};

/** Cheap test for a name that only this command prints. */
const PROPERTY_WORD = /^\s*(?:(?:Windows|Bios|Cs|Os|OS|PowerPlatform|DeviceGuard)[A-Z]|HyperV)/;
