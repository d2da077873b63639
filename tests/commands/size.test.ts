import { expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { exitCodeOf } from '../../src/terminal/exit-code.ts';
import { knowledge } from '../base.ts';

const bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => {
  throw error;
});

test.each([
  [0, 'size 40 VMs x 4 vCPU x 8 GB on 3 hosts of 2x32 cores 512 GB, N+1, 2022'],
  [0, 'size 40 vms 4 vcpu 8gb ram on 3 hosts 2 x 32 cores 512GB n+1 2022'],
  [0, 'size 2022 n + 1: 3 nodes, 2x32 cores, 512 GB ram; 40 guests, 4 vcpus, 8 GB'],
  [1, 'size 400 VMs x 4 vCPU x 8 GB on 3 hosts of 2x32 cores 512 GB, N+1, 2022'],
  [3, 'size 40 VMs x 4 vCPU x 8 GB'],
  [64, 'size'],
  [64, 'size 40 VMs 4 vCPU 8 GB on 3 hosts 2 sockets 32 cores 512 GB'],
  [64, 'size 40 VMs 4 vCPU 8 GB 77 on 3 hosts 2x32 cores 512 GB'],
  [64, 'size 0 VMs 4 vCPU 8 GB on 3 hosts 2x32 cores 512 GB'],
  [64, 'size 40 VMs 4 vCPU 8 GB on 3 hosts 2x32 cores 512 GB 2019 2022'],
])('exit code %d: %s', async (code, text) => {
  expect(exitCodeOf(await bot.handle({ text }))).toBe(code);
});

test('the data names the constraint that binds and the licences of both editions', async () => {
  const text = 'size 40 VMs x 4 vCPU x 8 GB on 3 hosts of 2x32 cores 512 GB, N+1, 2022';
  const data = (await bot.handle({ text })).data?.();
  expect(data).toMatchObject({
    schema: 1,
    release: 'ws2022',
    fits: true,
    binding: { constraint: 'memory', at: 126 },
    licences: {
      standard: { stacks: 10, perHost: 640, total: 1920, packs: 960 },
      datacenter: { stacks: 1, perHost: 64, total: 192, packs: 96 },
      breakEven: { stacks: 10, virtualMachinesPerStack: 2 },
    },
    missing: [],
  });
});

test('a small server is licensed for the fewest cores that a server needs', async () => {
  const data = (await bot.handle({ text: 'size 2 VMs 2 vCPU 4 GB on 1 host 1x4 cores 64 GB 2022' })).data?.();
  expect(data).toMatchObject({ licences: { standard: { stacks: 1, total: 16 }, datacenter: { total: 16 } } });
});
