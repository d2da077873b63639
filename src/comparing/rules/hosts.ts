import type { Finding } from '../../rules/assess.ts';
import { isDeciding, met, unknown, unmet } from '../../rules/outcome.ts';
import { type PairRule, type Side } from '../pair-rule.ts';

/** Both ends of a move are hosts: a virtual machine, a Home edition or Linux is none. */
export const hosts: PairRule = {
  id: 'pair.hosts',
  title: 'Both are hosts',
  severity: 'blocker',
  // Whoever asks about two hosts says that they are hosts; what speaks against it is told.
  whenUnknown: 'info',

  judge({ source, destination }) {
    const sides = [source, destination];
    const failing = sides.flatMap((side) => ofStatus(side, 'unmet').map((finding) => ({ side, finding })));
    const [first] = failing;
    if (first !== undefined) {
      return {
        outcome: unmet(
          failing.map(({ side, finding }) => `${side.name}: ${finding.because}`).join(' '),
          first.finding.fix ?? `Check ${first.side.name} by itself.`,
        ),
        cites: failing.flatMap(({ finding }) => finding.cites),
        at:
          first.finding.line === undefined
            ? undefined
            : {
                value: true,
                basis: 'stated',
                line: first.finding.line,
                columns: first.finding.columns ?? [1, 1],
              },
      };
    }
    const open = sides.filter((side) => ofStatus(side, 'unknown').length > 0);
    return open.length === 0
      ? {
          outcome: met('Both machines can run Hyper-V.'),
          cites: sides.flatMap(({ findings }) => findings.filter(decidesHost).flatMap(({ cites }) => cites)),
        }
      : {
          outcome: unknown(
            `Nothing in the paste speaks against ${open.map(({ name }) => name).join(' and ')} as a host; not everything is known.`,
            [],
            'Run `/hyperv check` with each of the two to see what is open.',
          ),
          cites: [],
        };
  },
};

const decidesHost = ({ severity, status }: Finding): boolean =>
  isDeciding(severity) && status !== 'not-applicable';

const ofStatus = ({ findings }: Side, status: Finding['status']): readonly Finding[] =>
  findings.filter((finding) => finding.status === status && isDeciding(finding.severity));
