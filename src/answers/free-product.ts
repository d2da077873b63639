import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Release } from '../knowledge/schema.ts';
import { nameOf } from '../upgrading/installation-name.ts';
import { PRODUCT_FACT } from '../upgrading/why-no-path.ts';
import { enumerate } from './entries/sentence.ts';
import type { Draft, Entry } from './entry.ts';
import type { Question } from './question.ts';

/** Microsoft Hyper-V Server by name. Without a year behind it "hyper-v server" may be any server with Hyper-V. */
const FREE_PRODUCT =
  /\bhyper-?\s?v[\s-]+server[\s,]+(?:20\d\d|2k\d\d?|(?:08|12|16|19|22|25)\b)|\b(?:free|microsoft|stand-?alone) hyper-?\s?v(?:[\s-]+server)?\b(?! role)|\bhvs(?:\s|20|2k)/i;

/** Whether a text speaks of the free Microsoft Hyper-V Server, and not of Windows Server with the role. */
export const namesFreeProduct = (text: string): boolean => FREE_PRODUCT.test(text);

/** Whether a text says that it means the other product. */
export const namesWindowsServer = (text: string): boolean => /\b(?:windows server|ws ?20\d\d)\b/i.test(text);

/** Whether an entry is about the free product alone. */
export const isOfFreeProduct = ({ id }: Entry): boolean => /\bhyper-?v-server\b/.test(id);

/** What the free product of a release is called. */
export const freeProductName = (release: Release): string =>
  nameOf({ release, product: 'hyper-v-server' }).replace('Microsoft ', '');

/** An answer from values of Windows Server, for who asks about the free product: says so, and which releases have none. */
export function forFreeProduct(draft: Draft, question: Question, knowledge: Knowledge): Draft {
  const servers = question.releases.filter(({ kind }) => kind === 'server');
  if (!question.freeProduct || servers.length === 0 || draft.lead.includes('Hyper-V Server')) return draft;
  const values = servers.map((release) => ({ release, value: knowledge.valueOf(PRODUCT_FACT, release.id) }));
  const lacking = values.filter(({ value }) => value?.value === 'not supported');
  const having = values.filter(({ value }) => value?.value === 'supported').map(({ release }) => release);
  const none = lacking.map(
    ({ release }) => `There is no ${freeProductName(release)}; this is about ${release.name}.`,
  );
  const same =
    having.length === 0
      ? []
      : [
          `This is said of ${enumerate(having.map(({ name }) => name))}; the knowledge base has nothing that differs for the free ${enumerate(having.map(freeProductName))}.`,
        ];
  return {
    ...draft,
    lead: [...none, draft.lead].join(' '),
    doubts: [...same, ...draft.doubts],
    cites: [
      ...draft.cites,
      ...lacking.flatMap(({ value }) => (value?.cites ?? []).map((cite) => knowledge.cite(cite))),
    ],
  };
}
