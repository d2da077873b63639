// Fails at a host that is called so, and ends at another.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ hosts: [{ name }] }) => {
  if (name === 'end') process.exit(3);
  throw new Error('out of luck');
});
