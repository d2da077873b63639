import { colonIn } from '../../colon.ts';
import type { DraftBuilder } from '../../draft-builder.ts';
import type { ReadingValues } from '../../host-spec.ts';
import { putReportedName } from '../../put-system-name.ts';
import { putBuild, putSystemType } from '../../put-windows-values.ts';
import { stated } from '../../reading.ts';
import { findSizes, roundGib } from '../../units.ts';
import type { Configuration } from './language.ts';
import { readNetworkCards } from './network-cards.ts';
import type { Piece } from './pieces.ts';
import { readProcessors } from './processors.ts';
import { readRequirements } from './requirements.ts';
import type { Row } from './rows.ts';
import { configurationOf, vbsStateOf } from './vocabulary.ts';

/** Takes what a row tells. `false`: its value is not what `systeminfo` prints, so the line is somebody else's. */
export function readRow(row: Row, builder: DraftBuilder): boolean {
  const [piece] = row.pieces;
  const { line, text } = piece;
  switch (row.field) {
    case 'osName':
      return putReportedName(text, line, builder);
    case 'osVersion':
      return putBuild(text, line, builder);
    case 'osConfiguration':
      return readConfiguration(piece, builder);
    case 'manufacturer':
    case 'model':
      if (text !== '') builder.put(row.field, stated(text, line, text));
      return true;
    case 'systemType':
      return putSystemType(text, line, builder);
    case 'processors':
      return readProcessors(row, builder);
    case 'memory':
      return readMemory(piece, builder);
    case 'domain':
      if (/^workgroup$/i.test(text)) builder.put('domainRole', stated('standalone', line, text));
      return true;
    case 'networkCards':
      readNetworkCards(row, builder);
      return true;
    case 'vbs':
      readVbs(piece, builder);
      return true;
    case 'requirements':
      readRequirements(row, builder);
      return true;
    case 'hostName':
    case 'bios':
    case 'other':
      return true;
  }
}

const CONFIGURED: Readonly<
  Record<Configuration, readonly [ReadingValues['domainRole'], ReadingValues['systemKind']]>
> = {
  standaloneServer: ['standalone', 'server'],
  memberServer: ['member', 'server'],
  domainController: ['domain-controller', 'server'],
  standaloneWorkstation: ['standalone', 'client'],
  memberWorkstation: ['member', 'client'],
};

function readConfiguration({ line, text }: Piece, builder: DraftBuilder): boolean {
  const found = configurationOf(text);
  if (found === undefined) return false;
  const [role, kind] = CONFIGURED[found];
  builder.put('domainRole', stated(role, line, text));
  builder.put('systemKind', stated(kind, line, text));
  return true;
}

function readMemory({ line, text }: Piece, builder: DraftBuilder): boolean {
  const [size] = findSizes(text);
  if (size === undefined) return false;
  builder.put('memoryGiB', stated(roundGib(size.gib), line, text));
  return true;
}

/** `Status: Running`; other states of security say nothing about the hypervisor. */
function readVbs({ line, text }: Piece, builder: DraftBuilder): void {
  const state = vbsStateOf(text.slice(colonIn(text) + 1));
  if (state !== undefined) builder.put('vbsRunning', stated(state, line, text));
}
