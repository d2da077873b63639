import type { DraftBuilder } from '../../draft-builder.ts';
import { putRequirement } from '../../put-requirement.ts';
import { stated } from '../../reading.ts';
import { REQUIREMENT_ORDER, readRequirementRow } from './requirement-row.ts';
import type { Row } from './rows.ts';

/** Takes the four answers by their labels, or by their order where a label is not known, or the sentence in their place. */
export function readRequirements(rows: readonly Row[], builder: DraftBuilder): void {
  const sentence = rows.find(({ field }) => field === 'hypervisor');
  if (sentence !== undefined) builder.put('hypervisorPresent', stated(true, sentence.line, sentence.value));
  const found = rows
    .filter(({ field }) => field === 'requirement')
    .flatMap((row) => {
      const read = readRequirementRow(row.line.text);
      return read === undefined ? [] : [{ row, ...read }];
    });
  const areNamed = found.every(({ requirement }) => requirement !== undefined);
  // One row short and one word unknown, and nothing tells which is which.
  const areInOrder = found.length === REQUIREMENT_ORDER.length;
  found.forEach(({ row, requirement, answer }, index) => {
    const meant = areNamed || !areInOrder ? requirement : REQUIREMENT_ORDER[index];
    if (meant !== undefined) putRequirement(meant, answer, { line: row.line, text: row.value }, builder);
  });
}
