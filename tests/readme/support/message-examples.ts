import { READY, SWITCHED_OFF, VIRTUAL_MACHINES } from './pastes.ts';

/** What is sent in the place of a message that stands for something, or that the documents tell to send with more. */
export const MESSAGES: Readonly<Record<string, string>> = {
  'check …': `check ${READY}`,
  'check for 2025 …': `check for 2025 ${READY}`,
  'check every release SPEC': `check every release ${READY}`,
  'why RULE or CAPABILITY [for RELEASE] SPEC': `why live migration for 2022 ${READY}`,
  'replay RECEIPT SPEC': `replay RECEIPT ${READY}`,
  'upgrade RELEASE [cluster] to RELEASE': 'upgrade 2016 cluster to 2022',
  pair: `pair\n${READY}\n=====\n${SWITCHED_OFF}`,
  drift: `drift\n${READY}\n=====\n${SWITCHED_OFF}`,
  practices: `practices\n${VIRTUAL_MACHINES}`,
};

/** What has a form of its own in Slack, and elsewhere asks for what the form holds. */
export const FORMS: readonly string[] = ['check', 'network'];
