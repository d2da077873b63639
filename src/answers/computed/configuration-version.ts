import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isKnown, rowsFor } from '../entries/fact-rows-for.ts';
import { namesInOne, ofKind } from '../entries/release-runs.ts';
import type { Draft, Entry } from '../entry.ts';
import type { Question } from '../question.ts';

const FACT = 'vm.configuration-version.supported';
const VERSION =
  /\b(?:version|versions|config|configuration|vm version|ver|v)\.? ?(?:of )?(\d{1,2}\.\d)\b|\b(\d{1,2}\.\d) (?:vm|vms|version|config\w*|guest|machine)\b/;

/** What has such a version; SMB, TLS and others have decimals too. */
const MACHINES = /\b(?:config\w*|vms?|guests?|machines?)\b(?!.*\b(?:smb|tls|\.net|wmi)\b)/;

/** Whether a host runs virtual machines of a configuration version. */
export const configurationVersion = (knowledge: Knowledge): Entry => ({
  id: 'computed.configuration-version',
  title: 'Configuration versions that a host runs',
  phrases: ['does a host run configuration version', 'which host runs configuration version'],
  body: '',
  claims: ({ marked, releases }) =>
    VERSION.test(marked) && MACHINES.test(marked) && releases.every(({ kind }) => kind === 'server'),
  answer: (question) => sayVersion(question, knowledge),
});

function sayVersion({ marked, releases }: Question, knowledge: Knowledge): Draft | undefined {
  const [, behind, before] = VERSION.exec(marked) ?? [];
  const version = behind ?? before;
  const fact = knowledge.fact(FACT);
  if (version === undefined || fact === undefined) return undefined;
  const hosts = ofKind(knowledge.releases, 'server').map((release) => {
    const rows = rowsFor(fact, release.id, {}, knowledge).filter(isKnown);
    return { release, rows, runs: rows.some(({ value }) => String(value).split(', ').includes(version)) };
  });
  const running = hosts.filter(({ runs }) => runs).map(({ release }) => release);
  const all =
    running.length === 0
      ? `No release of the base lists version ${version}.`
      : `Version ${version} runs on ${namesInOne(running)}.`;
  // The host is the newest release that is named: the older one says where the machine comes from.
  const host = releases.toSorted((a, b) => a.released.localeCompare(b.released)).at(-1);
  const found = hosts.find(({ release }) => release.id === host?.id);
  const cites = (found === undefined ? hosts : [found]).flatMap(({ rows }) =>
    rows.flatMap((row) => row.cites),
  );
  const base = {
    answered: true,
    doubts: [],
    releases: (found === undefined ? running : [found.release]).map(({ id }) => id),
    cites,
  };
  if (found === undefined) return { ...base, lead: all, more: [] };
  const [row] = found.rows;
  if (row === undefined) return undefined;
  return found.runs
    ? {
        ...base,
        lead: `Yes: a host with ${found.release.name} runs virtual machines of configuration version ${version}.`,
        more: [all, `It supports ${String(row.value)}.`],
      }
    : {
        ...base,
        lead: `No: a host with ${found.release.name} cannot start a virtual machine of configuration version ${version}; it supports ${String(row.value)}.`,
        more: [
          all,
          'Update the version with Update-VMVersion on a host that still runs it, before the move.',
        ],
      };
}
