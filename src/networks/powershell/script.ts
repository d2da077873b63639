import type { Layout } from '../layout.ts';
import type { Question } from '../question.ts';
import { checkLines } from './check.ts';
import { createLines } from './create.ts';
import { hasModule, legacyScript } from './legacy.ts';
import { undoLines } from './undo.ts';
import { verifyLines } from './verify.ts';

/** PowerShell for one layout, to be read and run by a person; nothing here runs it. */
export interface Script {
  readonly check: string;
  readonly create: string;
  readonly verify: string;
  readonly undo: string;
}

export function scriptFor(layout: Layout, question: Question): Script {
  if (!hasModule(question)) return legacyScript(layout, question);
  return {
    check: checkLines(layout, question).join('\n'),
    create: createLines(layout, question).join('\n'),
    verify: verifyLines(layout, question).join('\n'),
    undo: undoLines(layout).join('\n'),
  };
}
