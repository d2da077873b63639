import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Fact, Release } from '../../knowledge/schema.ts';
import { isKnown, rowsFor } from '../entries/fact-rows-for.ts';
import { namesInOne, ofKind } from '../entries/release-runs.ts';
import type { Draft, Entry } from '../entry.ts';
import type { Question } from '../question.ts';

/** Guest operating systems by what people call them, and the fact about each. Releases of the base are found by their marks. */
const GUESTS: readonly (readonly [RegExp, string, string])[] = [
  [/<ws2025>/, 'guest.windows-server-2025', 'Windows Server 2025'],
  [/<ws2022>/, 'guest.windows-server-2022', 'Windows Server 2022'],
  [/<ws2019>/, 'guest.windows-server-2019', 'Windows Server 2019'],
  [/<ws2016>/, 'guest.windows-server-2016', 'Windows Server 2016'],
  [/<ws2012r2>/, 'guest.windows-server-2012-r2', 'Windows Server 2012 R2'],
  [/<ws2012>/, 'guest.windows-server-2012', 'Windows Server 2012'],
  [/<ws2008r2>/, 'guest.windows-server-2008-r2', 'Windows Server 2008 R2'],
  [/<ws2008>/, 'guest.windows-server-2008', 'Windows Server 2008'],
  [/<win11>/, 'guest.windows-11', 'Windows 11'],
  [/<win10>/, 'guest.windows-10', 'Windows 10'],
  [/<win8\.1>/, 'guest.windows-8-1', 'Windows 8.1'],
  [/<win8>/, 'guest.windows-8', 'Windows 8'],
  [/\b(?:windows|win) ?7\b/, 'guest.windows-7', 'Windows 7'],
  [/\bvista\b/, 'guest.windows-vista', 'Windows Vista'],
  [/\b(?:windows |win)?xp\b/, 'guest.windows-xp', 'Windows XP'],
  [
    /\b(?:windows |win)?(?:server )?(?:2003|2k3|w2k3)(?: ?r2)?\b/,
    'guest.windows-server-2003',
    'Windows Server 2003',
  ],
  [
    /\b(?:windows |win)?(?:server )?(?:2000|2k|w2k)\b(?: server)?/,
    'guest.windows-2000-server',
    'Windows 2000 Server',
  ],
  [
    /\b(?:sbs|small business server)(?: 2011)?\b/,
    'guest.windows-small-business-server-2011',
    'Windows Small Business Server 2011',
  ],
  [
    /\b(?:rhel|red ?hat|centos|rocky|alma ?linux)(?: \d+(?:\.\d+)?)?\b/,
    'guest.red-hat-enterprise-linux',
    'Red Hat Enterprise Linux and CentOS',
  ],
  [/\b(?:suse|sles)(?: \d+)?\b/, 'guest.suse-linux-enterprise-server', 'SUSE Linux Enterprise Server'],
  [/\boracle linux\b/, 'guest.oracle-linux', 'Oracle Linux'],
  [/\bdebian(?: \d+)?\b/, 'guest.debian', 'Debian'],
  [/\bubuntu(?: \d+(?:\.\d+)?)?\b/, 'guest.ubuntu', 'Ubuntu'],
  [/\b(?:freebsd|bsd)(?: \d+)?\b/, 'guest.freebsd', 'FreeBSD'],
];

const NOT_THIS =
  /\b(?:upgrad\w*|in-?place|migrat\w*|move|rolling|vs|versus|compare\w*|vcpus?|processors?|memory|ram|generation|gen ?[12]|secure boot|version \d|licen[cs]e\w*|activat\w*|integration|tools|network|disk|shrink|nested|how many)\b/;

interface Guest {
  readonly fact: Fact;
  readonly name: string;
  readonly host: Release | undefined;
}

/** Whether Microsoft lists a guest operating system for a host. */
export const guestOnHost = (knowledge: Knowledge): Entry => ({
  id: 'computed.guest-on-host',
  title: 'Supported guest operating systems',
  phrases: [
    'is it supported as a guest operating system',
    'can i run it in a virtual machine',
    'supported guest',
    'guest os support',
    'run it as guest on a host',
  ],
  body: 'guest operating system list supported hosts',
  claims: (question) =>
    !NOT_THIS.test(question.marked) &&
    question.editions.length < 2 &&
    isOnlyAboutGuest(question) &&
    findGuest(question, knowledge) !== undefined,
  answer: (question) => {
    const guest = findGuest(question, knowledge) ?? carriedGuest(question, knowledge);
    return guest === undefined ? undefined : sayGuest(guest, knowledge);
  },
});

const AFTER = String.raw`(?:[\w.-]+ )?(?:vms?|guests?|virtual machines?|guest os|as (?:a )?(?:guest|vm)|in(?:side)? (?:a |an )?(?:vm|virtual machine)|virtual(?:ized|ised|ly))\b`;
const BEFORE = String.raw`\b(?:vms?|guests?|virtual machines?) (?:with|running|of|on it|os) (?:windows )?`;
const ON = String.raw`(?:[\w.'-]+ ){0,4}(?:on|in|under|inside|with|to) (?:a |an |my |our |the |top of )?(?:hyper-?v )?(?:hosts? )?(?:on |with |running )?`;

/** Signs that a system is the guest, the surest first. */
const SIGNS: readonly ((guest: string, host: string | undefined) => RegExp | undefined)[] = [
  (guest) => new RegExp(`(?:${guest})\\s+${AFTER}`),
  (guest) => new RegExp(`${BEFORE}(?:${guest})`),
  (guest, host) => (host === undefined ? undefined : new RegExp(`(?:${guest})\\s*${ON}${host}`)),
  (guest, host) =>
    host === undefined
      ? undefined
      : new RegExp(`${host}.*\\b(?:run|runs|host|hosts|handle|support|supports|take|takes)\\b.*(?:${guest})`),
];

/** The guest system that a text speaks of, and the host when it names one. */
function findGuest({ marked, releases, wish }: Question, knowledge: Knowledge): Guest | undefined {
  const named = GUESTS.flatMap(([pattern, id, name]) => {
    const fact = knowledge.fact(id);
    if (fact === undefined || !pattern.test(marked)) return [];
    const own = /^<(.*)>$/.exec(pattern.source)?.[1]?.replaceAll('\\', '');
    const others = releases.filter((release) => release.id !== own);
    return [{ fact, name, own, source: pattern.source, host: others.length === 1 ? others[0] : undefined }];
  });
  for (const sign of SIGNS) {
    const found = named.find(
      ({ source, host }) =>
        sign(source, host && `<${host.id.replace('.', String.raw`\.`)}>`)?.test(marked) === true,
    );
    if (found !== undefined) return found;
  }
  // A system that is no host of the base can only be meant as a guest.
  const isAboutGuests =
    wish !== 'difference' &&
    /\b(?:run|runs|guests?|vms?|support\w*|hyper-?v|virtual|work|works|ok)\b/.test(marked);
  return isAboutGuests ? named.find(({ own }) => own === undefined) : undefined;
}

/** Words that a question about a guest on a host has; whatever else it says, it asks for something else. */
const GENERIC = new Set(
  'virtual machin =virtual machine guest oper system =guest operating system host support =support enabl os instal offici list old oldest new newest possibl work run hyperv 64 32 bit 64bit x64 pro enterpris standard datacent server window edit parent partit =parent partition vm sp1 sp2 sp3 r2 microsoft ms enough version releas valid legit suppos certifi boot linux hat red enterprise suse sle debian ubuntu freebsd oracl cento rocki alma rhel lts home edit oldest latest minimum alma xp vista 7 2000 2003 sbs small busi'.split(
    ' ',
  ),
);
const RESIDUE_MAX = 0;

const isOnlyAboutGuest = ({ tokens }: Question): boolean =>
  tokens.filter((token) => !GENERIC.has(token) && !token.startsWith('=') && !/^\d/.test(token)).length <=
  RESIDUE_MAX;

/** The guest that the thread spoke of, on the host that is named now. */
function carriedGuest({ guest, releases }: Question, knowledge: Knowledge): Guest | undefined {
  const fact = guest === undefined ? undefined : knowledge.fact(guest);
  const name = GUESTS.find(([, id]) => id === guest)?.[2];
  return fact === undefined || name === undefined ? undefined : { fact, name, host: releases.at(-1) };
}

function sayGuest({ fact, name, host }: Guest, knowledge: Knowledge): Draft {
  const target = host ?? knowledge.newestServer;
  const rows = rowsFor(fact, target.id, {}, knowledge);
  const known = rows.filter(isKnown);
  const hosts = knowledge.releases.filter((release) =>
    rowsFor(fact, release.id, {}, knowledge).some(({ value }) => value === 'supported'),
  );
  const servers = ofKind(hosts, 'server');
  const listed =
    servers.length === 0
      ? 'No host release of the base lists it.'
      : `Supported hosts for ${name}: ${namesInOne([...servers, ...ofKind(hosts, 'client')])}.`;
  const notes = known.flatMap(({ note }) => note ?? []);
  const base = { guest: fact.id, releases: [target.id], cites: rows.flatMap(({ cites }) => cites) };
  const hostCites = cited(fact, servers[0], knowledge);
  if (known.length === 0) {
    return {
      ...base,
      answered: false,
      lead: `Not covered: the knowledge base has no checked value for ${name} as a guest on ${target.name}.`,
      more: [],
      doubts: [],
      cites: hostCites,
    };
  }
  const supported = known.some(({ value }) => value === 'supported');
  const lead = supported
    ? `Yes: ${name} is a supported guest operating system on a host with ${target.name}.`
    : `No: ${name} is not on Microsoft's list of supported guest operating systems for a host with ${target.name}.`;
  return {
    ...base,
    answered: true,
    lead,
    more: [listed, ...notes],
    doubts: [],
    cites: [...base.cites, ...hostCites],
  };
}

const cited = (fact: Fact, release: Release | undefined, knowledge: Knowledge): Draft['cites'] =>
  release === undefined ? [] : rowsFor(fact, release.id, {}, knowledge).flatMap(({ cites }) => cites);
