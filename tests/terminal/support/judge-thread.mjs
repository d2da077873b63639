// What the build makes of src/judge-thread.ts, from source.
import { register } from 'tsx/esm/api';

register();
await import('../../../src/judge-thread.ts');
