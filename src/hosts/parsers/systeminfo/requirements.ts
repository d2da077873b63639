import type { DraftBuilder } from '../../draft-builder.ts';
import { stated } from '../../reading.ts';
import type { Language, Requirement } from './language.ts';
import type { Piece, Row } from './rows.ts';

/** Reads the Hyper-V section: four answers, or the sentence that stands in their place once a hypervisor runs. */
export function readRequirements({ pieces }: Row, language: Language, builder: DraftBuilder): void {
  for (const piece of pieces) {
    const text = piece.text.toLowerCase();
    if (text.includes(language.hypervisorDetected)) {
      builder.put('hypervisorPresent', stated(true, piece.line, piece.text));
      continue;
    }
    // All four may stand on one line when the line breaks were lost.
    for (const [phrase, requirement] of language.requirements) {
      const at = text.indexOf(phrase);
      const value = at < 0 ? undefined : answerAt(text.slice(at + phrase.length), language);
      if (value !== undefined) putAnswer(requirement, value, piece, builder);
    }
  }
}

/** VM Monitor Mode Extensions are VT-x or AMD-V in the words of Windows, so the line states both readings. */
export function putAnswer(
  requirement: Requirement,
  value: boolean,
  { line, text }: Piece,
  builder: DraftBuilder,
): void {
  const reading = stated(value, line, text);
  builder.put(requirement, reading);
  if (requirement === 'vmMonitorModeExtensions') builder.put('virtualizationSupported', reading);
}

/** The answer that a text begins with: `: Yes`. */
function answerAt(text: string, { yes, no }: Language): boolean | undefined {
  const answer = /^ ?: *([^\s:]{1,12})/.exec(text)?.[1] ?? '';
  if (yes.includes(answer)) return true;
  return no.includes(answer) ? false : undefined;
}
