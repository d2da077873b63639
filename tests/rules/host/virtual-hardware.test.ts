import { virtualHardware } from '../../../src/rules/host/virtual-hardware.ts';
import { checkRule } from '../judging.ts';

const found = { virtualHardware: ['vmxnet3', 'VMW201.00V', 'VMware Virtual disk'] };

checkRule(virtualHardware, {
  'a physical model': {
    given: { ...found, manufacturer: 'Dell Inc.', model: 'PowerEdge R740' },
    status: 'unmet',
    says: 'PowerEdge R740, yet it shows vmxnet3 and 2 more',
  },
  'no model, but the claim that it is physical': {
    given: { ...found, isVirtualMachine: false },
    status: 'unmet',
  },
  'a virtual model': {
    given: { ...found, manufacturer: 'VMware, Inc.', model: 'VMware20,1' },
    status: 'not-applicable',
  },
  'no model': { given: found, status: 'not-applicable' },
  'no virtual hardware': { given: { model: 'PowerEdge R740' }, status: 'not-applicable' },
});
