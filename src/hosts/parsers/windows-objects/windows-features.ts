import { DraftBuilder } from '../../draft-builder.ts';
import type { Parser } from '../parser.ts';
import { featureRows } from './feature-rows.ts';
import { readFeature } from './read-feature.ts';
import { readObjects } from './read-objects.ts';

/** Get-WindowsFeature and Get-WindowsOptionalFeature: whether the Hyper-V role is installed. */
export const windowsFeatures: Parser = {
  id: 'windows-features',
  words: ['installed', 'available', 'removed', 'pending', 'feature'],
  read(paste, free) {
    const rows = featureRows(free);
    if (rows.length === 0) {
      return readObjects(paste, free, 'windows-features', ({ kind }) => kind === 'feature');
    }
    const builder = new DraftBuilder();
    for (const row of rows) {
      readFeature(row, builder);
      row.numbers.forEach((number) => builder.claimed.add(number));
    }
    for (const { number, text } of free) if (HEADER.test(text)) builder.claimed.add(number);
    return builder.draft('windows-features');
  },
};

const HEADER = /^\s*Display Name\s+Name\s+Install State|^\s*(?:Success Restart Needed|Get-WindowsFeature\b)/;
