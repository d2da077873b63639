import type { Preference } from '../preference.ts';

/** Only says why there are several switches: the release leaves no choice. */
export const oneAdapterEach: Preference = {
  id: 'one-adapter-each',
  factIds: [
    'network.switch.per-adapter',
    'network.team.lbfo',
    'network.example.fibre-channel',
    'network.example.iscsi',
  ],

  penalty: () => 0,

  gained(draft, { byAdapter, facts }) {
    const switches = draft.filter(({ kind }) => kind === 'switch');
    return byAdapter && switches.length > 0 && draft.length > 1
      ? `${facts.release.name} joins no adapters under a virtual switch: each adapter for virtual machines gets a switch of its own, and nothing is teamed.`
      : undefined;
  },
};
