import type { ItemText } from '../../checklists/checklist.ts';
import { itemsOfScorecard } from '../../checklists/from-scorecard.ts';
import { cleanWords, HOST_MAX } from '../../checklists/words.ts';
import { UserError } from '../../errors.ts';
import { readMachines } from '../../hosts/read-spec.ts';
import type { Release } from '../../knowledge/schema.ts';
import { templateName } from '../../replies/checklist-reply.ts';
import { type Reply, textReply } from '../../replies/reply.ts';
import { toRemember } from '../check.ts';
import { splitFirstWord } from '../first-word.ts';
import { judgeHost } from '../judge-host.ts';
import { refuseLarge } from '../refuse-large.ts';
import { splitRequest } from '../split-request.ts';
import { type Asking, changeOf, shown } from './asking.ts';
import { readAbout } from './read-about.ts';
import { findTemplate, itemsFor } from './templates.ts';

/** `post NAME [for HOST] [RELEASE]`, or the release first: starts a list from a template in this channel. */
export async function postTemplate(rest: string, asking: Asking): Promise<Reply> {
  const { knowledge } = asking.services;
  const { word, rest: about } = splitFirstWord(rest);
  const template = findTemplate(word, knowledge);
  const { host, release } = readAbout(about, knowledge);
  return make(asking, {
    title: template.title,
    template: template.id,
    host,
    release,
    items: itemsFor(template, release, knowledge),
    named: templateName(template),
  });
}

/** `from [for RELEASE] SPEC`: starts a list of what a scorecard leaves open; without a spec, of the one before. */
export async function postScorecard(rest: string, asking: Asking): Promise<Reply> {
  const { knowledge } = asking.services;
  const { paste, asked, plannedEdition } = splitRequest(rest, knowledge);
  if (paste.trim() === '' && asking.earlier === undefined)
    throw new UserError('No host is described.', 'Write its spec behind /hyperv checklist from.');
  refuseLarge(paste);
  const specs = readMachines(paste, knowledge);
  const [spec] = specs;
  if (spec === undefined || specs.length > 1)
    throw new UserError(`The paste describes ${specs.length} machines.`, 'Paste one machine for a list.');
  if (paste.trim() !== '' && Object.keys(spec.readings).length === 0) {
    throw new UserError(
      'This says nothing of a host that can be judged.',
      'Write its spec, or paste the output of systeminfo.',
    );
  }
  const report = judgeHost(spec, { asked, plannedEdition }, asking.services, asking.earlier);
  const items = itemsOfScorecard(report.findings, report.spec);
  if (items.length === 0) return textReply('Nothing is open on this scorecard, so there is nothing to list.');
  const made = await make(asking, {
    title: 'What the scorecard leaves open',
    host: report.spec.readings.model?.value,
    release: report.release,
    items,
    named: 'from a scorecard',
  });
  // A paste in the thread of the list is compared with this machine.
  return { ...made, remember: toRemember(report) };
}

interface ListToMake {
  readonly title: string;
  readonly template?: string;
  readonly host?: string | undefined;
  readonly release: Release | undefined;
  readonly items: readonly ItemText[];
  /** How the answer calls what it was made from. */
  readonly named: string;
}

async function make(asking: Asking, { host, release, named, ...list }: ListToMake): Promise<Reply> {
  const { store, keeping, caller } = asking;
  const id = keeping.newId();
  const name = cleanWords(host ?? '', HOST_MAX);
  const outcome = await store.create(
    {
      id,
      ...list,
      channel: caller.channel,
      ...(name === '' ? {} : { host: name }),
      ...(release === undefined ? {} : { release: release.id }),
    },
    caller.showing,
    changeOf(asking),
  );
  if (outcome === 'duplicate') return textReply('This list was made already.');
  if (caller.showing === 'nowhere')
    return { ...(await shown(asking, id, `The list ${id} was made (${named}).`)), made: id };
  // Nobody can be invited to a conversation between two.
  const hint =
    caller.direct === true ? '' : ' Where it does not appear, run /invite with the name of the bot.';
  return {
    ...textReply(`The list ${id} (${named}) is being posted here.${hint}`),
    made: id,
    posting: id,
  };
}
