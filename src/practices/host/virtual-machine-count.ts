import { figureText } from '../../knowledge/figures.ts';
import { resolveCites } from '../../rules/backing.ts';
import { definePractice } from '../define-practice.ts';
import { met, unknown, unmet } from '../practice-outcome.ts';

const MAXIMUM = 'host.virtual-machines.maximum';

export const virtualMachineCount = definePractice({
  id: 'bpa.virtual-machine-count',
  check({ setup, knowledge, release }) {
    const figure = knowledge.valueOf(MAXIMUM, release.id);
    if (typeof figure?.value !== 'number')
      return unknown(`The knowledge base has no one figure of ${MAXIMUM} for ${release.name}.`);
    const cites = resolveCites(figure.cites, knowledge);
    const total = setup.vms.length;
    if (total === 0) return unknown('The paste shows no virtual machine.');
    const limit = `${release.name} supports ${figureText(figure.value, 'virtual machines')} that run on a host`;
    if (total <= figure.value) return { ...met(`The paste shows ${total} in all; ${limit}.`), cites };
    const states = setup.vms.map(({ state }) => state?.value);
    const running = states.filter((state) => /^running/i.test(state ?? '')).length;
    if (running > figure.value) return { ...unmet(`${running} run; ${limit}.`), cites };
    return states.includes(undefined)
      ? unknown(`The paste shows ${total} in all, but not of each whether it runs; ${limit}.`)
      : { ...met(`${running} of ${total} run; ${limit}.`), cites };
  },
});
