import type { Knowledge } from '../knowledge/knowledge.ts';
import { buildLayout } from './build-layout.ts';
import { candidatesFor } from './candidates.ts';
import type { Draft } from './draft.ts';
import type { RankedLayout, Reason, RejectedLayout } from './layout.ts';
import { nameOfDraft } from './name-layout.ts';
import { notesFor } from './notes.ts';
import { oneMore } from './one-more.ts';
import { type Question, questionOf } from './question.ts';
import { refusalOf } from './refusal.ts';
import type { NetworkRequest } from './request.ts';
import {
  type Breach,
  belowBecause,
  brokenBy,
  compareWeighed,
  gainsOf,
  inOrder,
  lacksOf,
  reasonOf,
  type Weighed,
} from './weigh.ts';
import { planWireless } from './wireless.ts';

/** The answer to a request. */
export interface NetworkPlan {
  readonly request: NetworkRequest;
  /** The best first; empty where none can be made. */
  readonly layouts: readonly RankedLayout[];
  /** Layouts that a rule forbids, one for each rule, and those that rank lower. */
  readonly rejected: readonly RejectedLayout[];
  /** What has to be known beside the layout. */
  readonly notes: readonly Reason[];
  /** What further adapters would bring; absent where they bring nothing that is missing. */
  readonly more?: string;
  /** Why there is no plan; absent where there is one. */
  readonly refused?: Reason;
}

/** Most layouts that are built in full. */
const LAYOUTS_MAX = 3;

/** The layouts for a request, ranked. The same request gives the same plan. */
export function planNetwork(request: NetworkRequest, knowledge: Knowledge): NetworkPlan {
  const refused = refusalOf(request, knowledge);
  if (refused !== undefined) return { request, layouts: [], rejected: [], notes: [], refused };
  const question = questionOf(request, knowledge);
  if (request.adapters.every(({ wireless }) => wireless)) return planWireless(question);
  const { allowed, forbidden } = rankAll(question);
  const [best] = allowed;
  if (best === undefined) return { request, layouts: [], rejected: [], notes: [] };
  const layouts = allowed.slice(0, LAYOUTS_MAX).map((one, index) => rankedLayout(one, index, best, question));
  const more = oneMore(best, question, knowledge);
  return {
    request,
    layouts,
    rejected: [...forbiddenOnes(forbidden, question), ...lowerOnes(allowed, question)],
    notes: notesFor(best.draft, question),
    ...(more === undefined ? {} : { more }),
  };
}

/** A layout that a rule forbids. */
interface Forbidden extends Weighed {
  readonly breach: Breach;
}

interface Ranking {
  readonly allowed: readonly Weighed[];
  /** The best of those that each rule forbids, the best first. */
  readonly forbidden: readonly Forbidden[];
}

/** The layouts to speak of, the best first: of those that are called alike only the best. */
function rankAll(question: Question): Ranking {
  const allowed: Draft[] = [];
  const forbidden = new Map<string, { readonly draft: Draft; readonly breach: Breach }[]>();
  for (const draft of candidatesFor(question)) {
    const breach = brokenBy(draft, question);
    if (breach === undefined) allowed.push(draft);
    else {
      const { id } = breach.requirement;
      const others = forbidden.get(id);
      if (others === undefined) forbidden.set(id, [{ draft, breach }]);
      else others.push({ draft, breach });
    }
  }
  return {
    allowed: onePerName(inOrder(allowed, question), question),
    forbidden: [...forbidden.values()]
      .flatMap((all) => bestForbidden(all, question))
      .toSorted(compareWeighed),
  };
}

function bestForbidden(
  all: readonly { readonly draft: Draft; readonly breach: Breach }[],
  question: Question,
): readonly Forbidden[] {
  const drafts = all.map(({ draft }) => draft);
  const [best] = inOrder(drafts, question);
  const breach = all.find(({ draft }) => draft === best?.draft)?.breach;
  return best === undefined || breach === undefined ? [] : [{ ...best, breach }];
}

/** Leaves out layouts that only waste ports which the best one uses. */
function onePerName(sorted: Iterable<Weighed>, { request }: Question): readonly Weighed[] {
  const names = new Map<string, Weighed>();
  let spare: number | undefined;
  for (const one of sorted) {
    spare ??= spareOf(one.draft);
    if (spareOf(one.draft) > spare) continue;
    const name = nameOfDraft(one.draft, request);
    if (!names.has(name)) names.set(name, one);
    // As many as are ever named; the rest would only cost time.
    if (names.size >= LAYOUTS_MAX + LOWER_MAX) break;
  }
  return [...names.values()];
}

const spareOf = (draft: Draft): number =>
  draft.filter(({ kind }) => kind === 'spare').reduce((sum, { members }) => sum + members.length, 0);

function rankedLayout(one: Weighed, index: number, best: Weighed, question: Question): RankedLayout {
  const below = belowBecause(one, best, question);
  return {
    ...buildLayout(one.draft, question),
    rank: index + 1,
    because: gainsOf(one, question),
    lacks: lacksOf(one, question),
    ...(below === undefined ? {} : { below }),
  };
}

/** The best layout that each rule forbids. */
const forbiddenOnes = (forbidden: readonly Forbidden[], { request }: Question): readonly RejectedLayout[] =>
  forbidden.map(({ draft, breach }) => ({ name: nameOfDraft(draft, request), because: reasonOf(breach) }));

/** Most allowed layouts that are named only to say why they rank lower. */
const LOWER_MAX = 2;

/** Why the layouts after the best one are not the best. */
function lowerOnes(allowed: readonly Weighed[], question: Question): readonly RejectedLayout[] {
  const [best, ...others] = allowed;
  if (best === undefined) return [];
  return others.slice(LAYOUTS_MAX - 1, LAYOUTS_MAX - 1 + LOWER_MAX).flatMap((one) => {
    const because = belowBecause(one, best, question);
    return because === undefined ? [] : [{ name: nameOfDraft(one.draft, question.request), because }];
  });
}
