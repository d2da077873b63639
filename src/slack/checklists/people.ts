import type { ChecklistItem, Mark } from '../../checklists/checklist.ts';
import { FORGOTTEN, timeWords } from '../../checklists/export-words.ts';
import { codeSpan, escapeShort, escapeText } from '../escape.ts';

/** A person as Slack shows one to each reader. An id that is none of Slack's is shown as it is. */
export const personMrkdwn = (id: string | undefined): string =>
  id === undefined ? FORGOTTEN : /^[UW][A-Z0-9]+$/.test(id) ? `<@${id}>` : escapeText(id);

/** A moment in each reader's own zone. */
function timeMrkdwn(at: string): string {
  const seconds = Math.floor(Date.parse(at) / 1000);
  return `<!date^${seconds}^{date_short_pretty} {time}|${timeWords(at)}>`;
}

export const markMrkdwn = ({ by, at }: Mark): string => `${personMrkdwn(by)}, ${timeMrkdwn(at)}`;

/** Below an item: who did what and when, who has it, how to verify it; the last note where there is room. */
export function stateMrkdwn(item: ChecklistItem, room: number): string {
  const { state, changed, reason, owner, verify, notes } = item;
  const last = notes.at(-1);
  const done = changed === undefined || state === 'open' ? undefined : markMrkdwn(changed);
  const because = reason === undefined ? '' : ` (${escapeShort(reason, 100)})`;
  const parts = [
    ...(done === undefined ? [] : [`${state === 'done' ? 'Done' : 'Does not apply'}${because}: ${done}`]),
    ...(owner === undefined ? [] : [`Owner: ${personMrkdwn(owner)}`]),
    ...(verify === undefined || state !== 'open' ? [] : [codeSpan(verify)]),
    ...(last === undefined
      ? []
      : [
          `${notes.length === 1 ? 'Note' : `${notes.length} notes, the last`}: ${escapeShort(last.text, 100)}`,
        ]),
  ];
  // What matters most stands first; what does not fit is in the form behind "More".
  const shown: string[] = [];
  let left = room;
  for (const part of parts) {
    left -= part.length + 3;
    if (left < 0) break;
    shown.push(part);
  }
  return shown.join(' · ');
}
