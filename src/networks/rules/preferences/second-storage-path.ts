import type { Draft } from '../../draft.ts';
import { carriersOf } from '../../draft.ts';
import type { Question } from '../../question.ts';
import type { Preference } from '../preference.ts';

const isSingle = (draft: Draft, { byAdapter, roles }: Question): boolean =>
  byAdapter &&
  roles.includes('storage') &&
  carriersOf(draft, 'storage').every(({ members }) => members.length === 1);

const FACTS = ['network.separation.storage'];
const lost = (): string =>
  'Storage has one path only; a second adapter, to another physical switch, makes it redundant.';

/** Virtual machines of a cluster live on shared storage: its second path comes before a second switch. */
export const secondPathInCluster: Preference = {
  id: 'second-path-in-cluster',
  factIds: FACTS,
  penalty: (draft, question) => (question.request.cluster && isSingle(draft, question) ? 1 : 0),
  lost,
};

/** On a host alone the second path comes after the second switch, as in the example of the talk of 2008. */
export const secondPathAlone: Preference = {
  id: 'second-path-alone',
  factIds: FACTS,
  penalty: (draft, question) => (!question.request.cluster && isSingle(draft, question) ? 1 : 0),
  lost,
};
