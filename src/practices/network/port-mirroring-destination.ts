import { definePractice } from '../define-practice.ts';
import { judgeMirroring } from '../judge-mirroring.ts';

export const portMirroringDestination = definePractice({
  id: 'bpa.port-mirroring-destination',
  check: ({ setup }) => judgeMirroring(setup, 'source', 'destination'),
});
