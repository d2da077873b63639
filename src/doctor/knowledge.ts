import { type Check, ok, warning } from './check.ts';

const DAY_MS = 24 * 60 * 60_000;
const WARN_DAYS = 180;

/** Whether the knowledge base is fresh. `checked`, `today`: ISO days. */
export function checkKnowledge(version: string, checked: string, today: string): Check {
  const days = Math.round((Date.parse(today) - Date.parse(checked)) / DAY_MS);
  const found = `Edition ${version} was checked ${days} ${days === 1 ? 'day' : 'days'} ago, on ${checked}.`;
  return days > WARN_DAYS
    ? warning('Knowledge base', found, 'Update the bot: releases, limits and dates may have changed since.')
    : ok('Knowledge base', found);
}
