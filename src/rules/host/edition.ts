import type { OsRelease } from '../../hosts/host-spec.ts';
import { editionName } from '../../knowledge/edition-name.ts';
import type { Release } from '../../knowledge/schema.ts';
import { askedReason } from '../machine.ts';
import { citing, met, type Outcome, unknown, unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';
import { anyOf, productName, systemName } from '../system-names.ts';

type EditionEntry = Release['editions'][number];

export const edition = defineRule({
  id: 'host.edition',
  title: 'Edition',
  severity: 'blocker',
  readings: ['osRelease'],
  optional: ['edition', 'onOrder', 'withoutHyperV'],
  // What an edition can do stands in the entry of its release.
  facts: {},

  skip: (_given, judged) => askedReason(judged),

  check({ osRelease, edition: installed, onOrder, withoutHyperV }, { knowledge }) {
    const release = knowledge.release(osRelease);
    if (release === undefined) return foreignSystem(osRelease, systemName(osRelease, knowledge));
    if (withoutHyperV === true) return soldWithout(release);
    if (installed === undefined) return editionNotStated(release);
    const entry = release.editions.find(({ id }) => id === installed);
    const name = productName(release, installed);
    if (entry === undefined) {
      return unknown(
        `The knowledge base (${knowledge.version}) does not say whether ${name} can run the Hyper-V role.`,
        [],
      );
    }
    return judgeEdition(entry, onOrder === true ? `${name}, as ordered,` : name, release);
  },
});

function judgeEdition(entry: EditionEntry, name: string, release: Release): Outcome {
  const note = entry.note === undefined ? '' : ` ${entry.note}`;
  const outcome = entry.hostsHyperV
    ? met(`${name} can run the Hyper-V role.${note}`, 'edition')
    : unmet(
        `${name} cannot run the Hyper-V role.${note}`,
        `Use ${anyOf(hostingEditions(release))}.`,
        'edition',
      );
  return citing(outcome, entry.cites);
}

/** Windows Server 2008 was also sold in editions that are the same but for the role. */
const soldWithout = (release: Release): Outcome =>
  citing(
    unmet(
      `This edition of ${release.name} is the one without Hyper-V.`,
      `Use ${anyOf(hostingEditions(release))} with Hyper-V.`,
      'withoutHyperV',
    ),
    release.cites,
  );

const hostingEditions = ({ editions }: Release): readonly string[] =>
  editions.filter(({ hostsHyperV }) => hostsHyperV).map(({ id }) => editionName(id));

/** Without the edition only a release whose every edition can host is certain. */
function editionNotStated(release: Release): Outcome {
  const unable = release.editions.filter(({ hostsHyperV }) => !hostsHyperV);
  if (unable.length === 0) {
    const cites = release.editions.flatMap((entry) => entry.cites);
    return citing(met(`Every edition of ${release.name} can run the Hyper-V role.`), cites);
  }
  const names = anyOf(unable.map(({ id }) => editionName(id)));
  const because = `The edition of ${release.name} was not in the paste; ${names} cannot run the Hyper-V role.`;
  return citing(
    unknown(because, ['edition'], undefined, 'osRelease'),
    unable.flatMap((entry) => entry.cites),
  );
}

/** A system that is no release with Hyper-V. Linux is what a machine is looked at with, also before Windows is installed. */
function foreignSystem(system: OsRelease, name: string): Outcome {
  return system === 'linux'
    ? unknown(
        `The paste comes from ${name}; whether an edition of Windows with Hyper-V is installed is not in it.`,
        ['osRelease', 'edition'],
        undefined,
        'osRelease',
      )
    : unmet(
        `${name} cannot run the Hyper-V role.`,
        'Install an edition of Windows or Windows Server that can, or ask with "for" and a release whether this hardware would do for it.',
      );
}
