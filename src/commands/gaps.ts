import { UserError } from '../errors.ts';
import type { Gap } from '../keeping/asked.ts';
import { type Reply, textReply } from '../replies/reply.ts';
import type { Command } from './command.ts';

const DAYS = 30;
const DAYS_MAX = 3650;
const DAY_MS = 24 * 60 * 60_000;
const GAPS_MAX = 20;

const KINDS = { declined: 'declined', 'not-helpful': 'not helpful' } as const;

export const gaps: Command = {
  verb: 'gaps',
  usage: 'gaps [DAYS]',
  purpose: 'Shows curators what was asked in vain, redacted and counted.',
  examples: ['gaps 90'],

  async run(rest, { keeping, curators = [] }, _earlier, caller) {
    const isAllowed = caller !== undefined && (caller.operator === true || curators.includes(caller.person));
    if (keeping === undefined || !isAllowed) {
      throw new UserError(
        'gaps is for the curators of this bot.',
        'Whoever runs it names them in HYPERV_CURATORS.',
      );
    }
    const days = readDays(rest.trim());
    const since = new Date(Date.parse(keeping.now()) - days * DAY_MS).toISOString();
    const found =
      caller.operator === true
        ? await keeping.gaps(since, GAPS_MAX)
        : await (await keeping.of(caller.tenant)).asked.gaps(since, GAPS_MAX);
    return gapsReply(found, days);
  },
};

function readDays(text: string): number {
  if (text === '') return DAYS;
  const days = Number(text);
  if (Number.isInteger(days) && days > 0 && days <= DAYS_MAX) return days;
  throw new UserError(`"${text.slice(0, 40)}" is not a number of days.`, 'For example: /hyperv gaps 90.');
}

function gapsReply(found: readonly Gap[], days: number): Reply {
  const last = `in the last ${days} ${days === 1 ? 'day' : 'days'}`;
  const data = (): unknown => ({ schema: 1, days, gaps: found });
  if (found.length === 0) return { ...textReply(`Nothing was asked in vain ${last}.`), data };
  const summary = `The commonest questions that were declined or not helped ${last}.`;
  const rows = found.map(({ text, count, kind, last: at }) => [
    text,
    String(count),
    KINDS[kind],
    at.slice(0, 10),
  ]);
  return {
    ...textReply(
      summary,
      { kind: 'text', text: summary },
      { kind: 'table', caption: summary, header: ['Question', 'Times', 'How', 'Last'], rows },
    ),
    data,
  };
}
