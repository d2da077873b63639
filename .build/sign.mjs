// Signs a request as Slack does.
import { createHmac } from 'node:crypto';

/** The headers of a form that goes to a bot with this signing secret, now. */
export function signedHeaders(secret, body) {
  const seconds = String(Math.floor(Date.now() / 1000));
  const digest = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  return {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
    'x-slack-request-timestamp': seconds,
    'x-slack-signature': `v0=${digest}`,
  };
}
