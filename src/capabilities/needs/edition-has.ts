import type { Edition, Value } from '../../knowledge/schema.ts';
import { howToTell } from '../../rules/how-to-tell.ts';
import { anyOf, productName } from '../../rules/system-names.ts';
import { baseAnswer, isThere, noteOf } from '../base-value.ts';
import type { Condition, Need } from '../capability.ts';
import { cited, NO_PASTE_SETTLES, no, unknown, yes } from '../need.ts';
import { editionOf, type Situation } from '../situation.ts';

/** The edition has what the fact speaks of; nothing to judge where the fact is not about the release. */
export const editionHas = (factId: string, thing: string): Condition => ({
  factIds: [factId],
  judge(situation) {
    const edition = editionOf(situation);
    const answer = baseAnswer(factId, situation, edition === undefined ? {} : { edition });
    if (answer.kind === 'exempt') return undefined;
    return edition === undefined ? withoutEdition(factId, thing, situation) : withEdition(edition);

    function withEdition(known: Edition): Need {
      const name = productName(situation.judged.release, known);
      if (answer.kind !== 'value') {
        return unknown('Edition', `Whether ${name} has ${thing} is not checked.`, NO_PASTE_SETTLES);
      }
      const cites = cited(answer.value.cites, situation);
      return isThere(answer.value)
        ? yes('Edition', `${name} has ${thing}.${noteOf(answer.value)}`, cites)
        : no('Edition', `${name} has no ${thing}.${noteOf(answer.value)}`, cites);
    }
  },
});

/** A condition on the editions of client Windows, which Windows Server does not make. */
export const onClients = ({ factIds, judge }: Condition): Condition => ({
  factIds,
  judge: (situation) => (situation.judged.release.kind === 'client' ? judge(situation) : undefined),
});

/** Without the edition only what holds for every edition is certain. */
function withoutEdition(factId: string, thing: string, situation: Situation): Need {
  const { knowledge, release, asked } = situation.judged;
  const values = knowledge.valuesOf(factId, release.id);
  const having = values.filter(isThere);
  const cites = cited(
    values.flatMap((value) => value.cites),
    situation,
  );
  const said = new Set(values.flatMap(editionsOf));
  const isComplete = release.editions.every(({ id, hostsHyperV }) => !hostsHyperV || said.has(id));
  if (isComplete && having.length === values.length) {
    return yes('Edition', `Every edition of ${release.name} that hosts Hyper-V has ${thing}.`, cites);
  }
  const names = anyOf([...new Set(having.flatMap(editionsOf).map((id) => productName(release, id)))]);
  const because = `The edition of ${release.name} is not known; ${thing} comes with ${names}.`;
  const installed = howToTell(['edition'], situation.spec) ?? 'Add to the paste: edition=datacenter.';
  const paste = asked ? `Name the edition behind the release: for ${release.name} Datacenter.` : installed;
  return unknown('Edition', because, paste, cites);
}

const editionsOf = ({ scope }: Value): readonly Edition[] => scope?.editions ?? [];
