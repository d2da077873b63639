import { fitsOnPaper } from '../capabilities/fits-on-paper.ts';
import type { HostSpec } from '../hosts/host-spec.ts';
import type { Release } from '../knowledge/schema.ts';
import type { Finding, Verdict } from '../rules/assess.ts';
import { isDeciding } from '../rules/outcome.ts';
import type { Report } from './report.ts';

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  ready: 'Ready',
  'needs-action': 'Needs action',
  'not-ready': 'Not ready',
  'cannot-tell': 'Cannot tell',
};

/** The verdict in words, as the headline and the buttons use it. */
export const verdictWords = (verdict: Verdict): string => VERDICT_WORDS[verdict];

/** What the answer in one line is made from; a report is more. */
export type Judgement = Pick<
  Report,
  'spec' | 'release' | 'asked' | 'verdict' | 'findings' | 'capabilities' | 'named'
>;

/** What a host that is ready is called by: the first that it can. */
const READY_AS = [
  { id: 'stand-alone', words: ' as a stand-alone host' },
  { id: 'lab', words: ' as a lab host' },
] as const;

/** Whether the answer in one line looks at a capability. */
export const isInHeadline = (id: string, { verdict, named }: Pick<Judgement, 'verdict' | 'named'>): boolean =>
  named.includes(id) || (verdict === 'ready' && READY_AS.some((one) => one.id === id));

/** The answer in one line: the basic verdict, then what was asked about by name. */
export function headline(report: Judgement): string {
  const named = report.capabilities.filter(({ id }) => report.named.includes(id));
  const answers = named.map(({ title, status, because }) =>
    status === 'yes' ? `${title}: yes` : `${title}: ${status}, because ${startOf(because)}`,
  );
  const basic = basicHeadline(report);
  return answers.length === 0 ? basic : `${basic.replace(/\.$/, '')}; ${answers.join('; ')}.`;
}

/** The first sentence, as it stands behind a "because". */
const startOf = (because: string): string => {
  const first = /^.*?[.:](?=\s|$)/.exec(because)?.[0] ?? because;
  const text = first.replace(/[.:]$/, '');
  return /^(?:The|This|It|No|Whether|An?|Virtual|Nodes|Which)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
};

function basicHeadline(report: Judgement): string {
  const { verdict, release, findings } = report;
  const about = aboutRelease(report);
  const deciding = titlesOf(findings.filter((finding) => decides(finding, verdict)));
  const warnings = findings.filter(
    ({ status, severity }) => status === 'unmet' && severity === 'warning',
  ).length;
  switch (verdict) {
    case 'ready': {
      const start = `${VERDICT_WORDS.ready}${asWhat(report)} for Hyper-V${about}${running(report.spec)}`;
      return warnings === 0
        ? `${start}.`
        : `${start}, with ${warnings === 1 ? 'one warning' : `${warnings} warnings`}.`;
    }
    case 'needs-action':
      return `${VERDICT_WORDS[verdict]} for Hyper-V${about}: a setting of this machine is off (${deciding}).`;
    case 'not-ready':
      return `${VERDICT_WORDS[verdict]} for Hyper-V${about}: ${deciding}.`;
    case 'cannot-tell':
      return fitsOnPaper(findings, report.spec.readings)
        ? `Fits on paper for Hyper-V on ${release.name}; confirm at delivery: ${deciding}.`
        : `${VERDICT_WORDS[verdict]} for Hyper-V${about}${running(report.spec)}: the paste does not say enough (${deciding}).`;
  }
}

/** What the machine is ready as: a host that somebody depends on, or one to try things with. */
function asWhat({ capabilities }: Judgement): string {
  const can = (id: string): boolean => capabilities.some((one) => one.id === id && one.status === 'yes');
  return READY_AS.find(({ id }) => can(id))?.words ?? '';
}

const running = ({ readings }: HostSpec): string =>
  readings.hyperVRole?.value === true ? ', already running Hyper-V' : '';

/** The release a verdict is about. A system that cannot host at all needs none; nothing named means the newest. */
function aboutRelease({ verdict, release, asked, spec }: Judgement): string {
  const { id, name }: Release = release;
  const installed = spec.readings.osRelease?.value;
  if (asked || installed === id) return ` on ${name}`;
  return installed !== undefined && verdict === 'not-ready' ? '' : ` on ${name}, the newest`;
}

function decides({ status, severity }: Finding, verdict: Verdict): boolean {
  switch (verdict) {
    case 'not-ready':
      return status === 'unmet' && severity === 'blocker';
    case 'needs-action':
      return status === 'unmet' && severity === 'action';
    case 'cannot-tell':
      return status === 'unknown' && isDeciding(severity);
    case 'ready':
      return false;
  }
}

/** The findings that the verdict rests on; for a host that is ready, what is warned of. */
export const decidingFindings = ({ findings, verdict }: Report): readonly Finding[] =>
  findings.filter((finding) =>
    verdict === 'ready'
      ? finding.status === 'unmet' && finding.severity === 'warning'
      : decides(finding, verdict),
  );

/** The titles of findings as a list in a sentence. */
export const titlesOf = (findings: readonly Finding[]): string =>
  findings.map(({ title }) => title).join(', ');
