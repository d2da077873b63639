import { DraftBuilder } from '../../draft-builder.ts';
import type { Format } from '../../host-spec.ts';
import { inferred, type PasteLine } from '../../reading.ts';
import type { Draft } from '../parser.ts';
import { fold } from './fold.ts';
import type { Field } from './language.ts';
import type { Piece } from './pieces.ts';
import { readRow } from './read-row.ts';
import type { Row } from './rows.ts';

/** What the rows of one or more reports tell; `undefined`: nothing at all. */
export function readRows(rows: readonly Row[], format: Format, locale: string): Draft | undefined {
  const builder = new DraftBuilder();
  const hardware: PasteLine[] = [];
  for (const row of rows) {
    if (!readRow(row, builder)) continue;
    for (const number of row.numbers) builder.claimed.add(number);
    if (HARDWARE.has(row.field)) hardware.push(...row.pieces.flatMap(linesOf));
  }
  putMachines(rows, builder);
  if (builder.isEmpty) return undefined;
  const draft = { ...builder.draft(format, locale), hardware };
  return builder.readings.machines === undefined ? draft : withoutDifferences(draft);
}

/** The line of a piece, and the piece where more lines were joined into it. */
const linesOf = ({ line, text }: Piece): readonly PasteLine[] =>
  line.text.includes(text) ? [line] : [line, { number: line.number, text }];

/** What differs between several machines is said of none. */
function withoutDifferences(draft: Draft): Draft {
  const readings = { ...draft.readings };
  for (const { reading } of draft.contradictions) delete readings[reading];
  delete readings.nics;
  const contradictions = draft.contradictions.map(({ reading, lines }) => ({ reading, lines }));
  return { ...draft, readings, contradictions, ignoredNics: [] };
}

/** Rows that name hardware; one that nobody knows may. */
const HARDWARE: ReadonlySet<Field> = new Set<Field>([
  'manufacturer',
  'model',
  'processors',
  'bios',
  'networkCards',
  // Lines that somebody added below the last section belong to it.
  'requirements',
]);

/** Rows that a report has once. */
const ONCE: readonly Field[] = ['hostName', 'osName', 'osVersion', 'model', 'systemType', 'memory'];

const MODEL: readonly Field[] = ['manufacturer', 'model'];

/** Reports on one line, or in one table, describe as many machines as differ in a row that each has once. */
function putMachines(rows: readonly Row[], builder: DraftBuilder): void {
  const names = distinct(rows, 'hostName');
  // The same machine may be pasted twice, after an update say, and its name tells; its model stays the same.
  const fields = names.length === 1 ? MODEL : ONCE;
  const most = fields.map((field) => distinct(rows, field)).toSorted((a, b) => b.length - a.length)[0] ?? [];
  const [, second] = most;
  if (second === undefined) return;
  const because = 'the paste describes more than one machine';
  builder.put('machines', inferred(most.length, second.pieces[0].line, because));
}

function distinct(rows: readonly Row[], field: Field): readonly Row[] {
  const first = new Map<string, Row>();
  for (const row of rows.filter((candidate) => candidate.field === field)) {
    const text = fold(row.pieces[0].text);
    // With its domain or without, the name is the same.
    const id = field === 'hostName' ? (text.split('.')[0] ?? '') : text;
    if (id !== '' && !first.has(id)) first.set(id, row);
  }
  return [...first.values()];
}
