import type { Knowledge } from '../../knowledge/knowledge.ts';
import { sayFigure } from '../entries/say-figure.ts';
import type { Draft, Entry } from '../entry.ts';
import type { Question } from '../question.ts';

/** What makes a virtual machine large. */
const FACTS = ['vm.memory.maximum', 'vm.virtual-processors.maximum'] as const;
const SIZE =
  /\b(?:how (?:much )?(?:big|bigger|large|larger)|biggest|largest|monster|size of)\b.*\b(?:vms?|guests?|virtual machines?)\b/;
const MEMORY = /\b(?:memory|ram)\b/;
const PROCESSORS = /\b(?:v?cpus?|v?processors?|cores)\b/;
const OTHER_PART = /\b(?:disks?|vhdx?|clusters?|checkpoints?|nics?|adapters?|hosts?)\b/;
const ONE_PART =
  /\b(?:disks?|vhdx?|memory|ram|vcpus?|cpus?|processors?|clusters?|checkpoints?|nics?|adapters?)\b/;

/** How big a virtual machine can be: memory and virtual processors together. */
export const largestMachine = (knowledge: Knowledge): Entry => ({
  id: 'computed.largest-machine',
  title: 'How big a virtual machine can be',
  phrases: [
    'how big can a virtual machine be',
    'largest virtual machine',
    'maximum size of a virtual machine',
    'biggest guest',
  ],
  body: '',
  claims: ({ marked }) =>
    SIZE.test(marked) &&
    (!ONE_PART.test(marked) || (MEMORY.test(marked) && PROCESSORS.test(marked) && !OTHER_PART.test(marked))),
  answer: (question) => sayLargest(question, knowledge),
});

function sayLargest(question: Question, knowledge: Knowledge): Draft {
  const drafts = FACTS.flatMap((id) => {
    const fact = knowledge.fact(id);
    return fact === undefined ? [] : [sayFigure(fact, question, knowledge)];
  });
  return {
    answered: drafts.some(({ answered }) => answered),
    lead: drafts.map(({ lead }) => lead).join(' '),
    more: [...new Set(drafts.flatMap(({ more }) => more))],
    doubts: drafts.flatMap(({ doubts }) => doubts),
    releases: drafts[0]?.releases ?? [],
    cites: drafts.flatMap(({ cites }) => cites),
  };
}
