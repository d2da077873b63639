import { expect, test } from 'vitest';
import { isUnnameable } from '../../src/slack/unnameable.ts';

const bodyOf = (payload: unknown): string =>
  new URLSearchParams({ payload: JSON.stringify(payload) }).toString();

test.each(['dialog_cancellation', 'interactive_message', undefined])(
  'no listener is called for an interaction %s',
  (type) => {
    expect(isUnnameable(bodyOf({ type }))).toBe(true);
  },
);

test.each([
  bodyOf({ type: 'block_actions' }),
  bodyOf({ type: 'view_submission' }),
  'command=%2Fhyperv&text=checklist',
  '{"type":"event_callback"}',
  'payload=%7Bbroken',
  '',
])('%s may have a listener, and is not done until one has acknowledged it', (body) => {
  expect(isUnnameable(body)).toBe(false);
});
