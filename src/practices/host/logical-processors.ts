import { logicalProcessorsMaximum } from '../../rules/host/logical-processors-maximum.ts';
import { asRule } from '../as-rule.ts';
import { definePractice } from '../define-practice.ts';

export const logicalProcessors = definePractice({
  id: 'bpa.logical-processors',
  check: asRule(logicalProcessorsMaximum),
});
