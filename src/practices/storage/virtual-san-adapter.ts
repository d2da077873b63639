import { definePractice } from '../define-practice.ts';
import { judgeEach, nameOr } from '../judge-each.ts';

export const virtualSanAdapter = definePractice({
  id: 'bpa.virtual-san-adapter',
  check({ setup }) {
    return judgeEach({
      objects: setup.sans,
      things: ['virtual SAN', 'virtual SANs'],
      fault: 'without a host bus adapter',
      nameOf: ({ name }) => nameOr(name, 'virtual SAN'),
      value: ({ hasAdapter }) => hasAdapter,
      breaks: (hasAdapter) => !hasAdapter,
    });
  },
});
