import { createHash, randomBytes } from 'node:crypto';
import type { PasteLine } from './reading.ts';
import { privacyOf } from './redaction/labels.ts';
import { findModel } from './words/machine.ts';

const SALT_BYTES = 16;

/** Nobody can tell the name from a mark without it. New in every process until instances share one. */
let salt: Buffer = randomBytes(SALT_BYTES);

/** The salt that a database keeps for all instances over it, in hexadecimal digits. */
export const newNameSalt = (): string => randomBytes(SALT_BYTES).toString('hex');

/** From now on marks are those of every instance with this salt. To be called before the first paste is read. */
export function shareNameSalt(shared: string): void {
  salt = Buffer.from(shared, 'hex');
}

const MARK_DIGITS = 16;

/** A label at the start of a line and a value without blanks: `Host Name: HV-A`, `hostname=hv-a ram=64GB`. */
const LABELLED =
  /^[\s"{]{0,40}([^:：=\t"]{2,60}?)"?\s{0,60}(?:=\s{0,4}"?([^\s,;"]{1,80})|[:：\t]\s{0,60}"?([^\s,;"]{1,80})"?,?$)/;

/** Cheap test: nearly every line has another label, and the pattern tries many ways to part that from its value. */
function mayNameMachine(text: string): boolean {
  const label = LABEL.exec(text)?.[1];
  return label !== undefined && privacyOf(label.trimEnd()) === 'machine';
}

const LABEL = /^[\s"{]*([^\s"{:：=][^:：=\t"]*)[:：=\t"]/;

/**
 * What the names of the machine in a paste can be compared by without keeping them: nodes of a cluster are alike in
 * all else. Empty: the paste names no machine.
 */
export function nameMarks(lines: readonly PasteLine[]): readonly string[] {
  const names = lines.flatMap(({ text }) => {
    if (!mayNameMachine(text)) return [];
    const [, label = '', assigned, named = ''] = LABELLED.exec(text) ?? [];
    const name = assigned ?? named;
    // `Server: R740` names a model.
    if (privacyOf(label) !== 'machine' || findModel(name) !== undefined) return [];
    return [name.toLowerCase().split('.')[0] ?? ''];
  });
  return [...new Set(names)].map((name) =>
    createHash('sha256').update(salt).update(name).digest('hex').slice(0, MARK_DIGITS),
  );
}
