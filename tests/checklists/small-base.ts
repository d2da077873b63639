import { inject } from 'vitest';
import { ChecklistTemplate } from '../../src/knowledge/checklist-template.ts';
import { Knowledge } from '../../src/knowledge/knowledge.ts';

const base = inject('base');
if (typeof base === 'string') throw new Error(base);

const CITES = [{ source: 'learn-hyperv-requirements', where: 'General requirements' }];

/** A template of four items, so that tests do not change with the templates of the base. */
const TEMPLATE = ChecklistTemplate.parse({
  id: 'checklist.small',
  title: 'Small list',
  purpose: 'Serves the tests.',
  releases: ['ws2022', 'ws2025'],
  phases: [
    {
      id: 'first',
      title: 'First',
      items: [
        {
          id: 'firmware',
          do: 'Turn it on.',
          why: 'It is needed.',
          verify: 'systeminfo',
          provedBy: [{ rule: 'host.slat' }],
          cites: CITES,
        },
        {
          id: 'domain',
          do: 'Join the domain.',
          why: 'It is safer.',
          unverified: 'From experience.',
          cites: CITES,
        },
      ],
    },
    {
      id: 'second',
      title: 'Second',
      items: [
        { id: 'role', do: 'Install the role.', why: 'Nothing runs without.', cites: CITES },
        { id: 'newest', do: 'Use what is new.', why: 'It is there.', releases: ['ws2025'], cites: CITES },
      ],
    },
  ],
});

/** The real base with this one template. */
export const smallKnowledge = new Knowledge({ ...base, checklists: [TEMPLATE] });
