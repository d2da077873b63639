import { type Check, notChecked, ok, problem, warning } from './check.ts';
import type { SlackAnswer } from './slack-calls.ts';

const NAME = 'Clock';
const WARN_S = 60;
/** A delivery whose signature is older or newer is refused. */
const REFUSED_S = 300;

/** Whether the clock of this machine agrees with Slack's. */
export function checkClock(answer: Pick<SlackAnswer, 'clockAheadS'> | undefined): Check {
  const ahead = answer?.clockAheadS;
  if (ahead === undefined) return notChecked(NAME, 'Slack did not tell the time.');
  const off = Math.abs(ahead);
  if (off <= WARN_S) return ok(NAME, `It agrees with Slack's to ${off} ${off === 1 ? 'second' : 'seconds'}.`);
  const found = `It is ${off} seconds ${ahead > 0 ? 'ahead of' : 'behind'} Slack's`;
  const advice = 'Set it by a time server (NTP).';
  return off > REFUSED_S
    ? problem(NAME, `${found}: over HTTP the bot refuses what is more than 300 seconds off.`, advice)
    : warning(NAME, `${found}; at 300 the bot would refuse what Slack sends over HTTP.`, advice);
}
