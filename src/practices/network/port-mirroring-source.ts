import { definePractice } from '../define-practice.ts';
import { judgeMirroring } from '../judge-mirroring.ts';

export const portMirroringSource = definePractice({
  id: 'bpa.port-mirroring-source',
  check: ({ setup }) => judgeMirroring(setup, 'destination', 'source'),
});
