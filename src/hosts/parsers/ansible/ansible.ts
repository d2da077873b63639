import { DraftBuilder } from '../../draft-builder.ts';
import type { PasteLine } from '../../reading.ts';
import { keepToOutside } from '../linux/inside.ts';
import type { Parser } from '../parser.ts';
import { toFacts } from './facts.ts';
import { putInterfaces } from './interfaces.ts';
import { readFacts } from './read-facts.ts';

/** What Ansible has gathered about a host of Windows or Linux, as JSON or YAML. */
export const ansible: Parser = {
  id: 'ansible',
  read(paste, free) {
    const lines = linesOf(free);
    const facts = toFacts(lines);
    if (facts.length === 0) return undefined;
    const builder = new DraftBuilder();
    readFacts(facts, builder);
    putInterfaces(lines, builder);
    keepToOutside(builder, paste);
    for (const { number } of lines) builder.claimed.add(number);
    return builder.draft('ansible');
  },
};

const START = /\| (?:SUCCESS|success) (?:=>|>>) \{|(?<![\w.])"?ansible_[a-z]\w{1,40}"?: |"ansible_facts"/;

/** From the first line that is Ansible's, all that is written as JSON or YAML. */
function linesOf(free: readonly PasteLine[]): readonly PasteLine[] {
  const start = free.findIndex(({ text }) => START.test(text.slice(0, START_MAX)));
  if (start < 0) return [];
  const rest = free.slice(start);
  const end = rest.findIndex(
    ({ text }) => !START.test(text.slice(0, START_MAX)) && !/^\s|^["{}[\]]|^- /.test(text),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/** How far into a line its beginning is looked for, characters. */
const START_MAX = 300;
