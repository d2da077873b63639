import { expect, test } from 'vitest';
import {
  authorTeamsOf,
  isStranger,
  tenantOf,
  tenantOfMessage,
} from '../../../src/slack/checklists/tenant.ts';

const user = (team_id?: string) => ({ user: { id: 'U1', ...(team_id === undefined ? {} : { team_id }) } });

test.for([
  ['one of the workspace', { team: { id: 'T1' }, ...user('T1') }, false],
  ['one of another workspace who presses', { team: { id: 'T1' }, ...user('T2') }, true],
  ['one without a home', { team: { id: 'T1' }, ...user() }, true],
  ['one without a home in an enterprise', { team: null, enterprise: { id: 'E1' }, ...user() }, true],
  [
    'one of another workspace who sends a form, which names that one as its team',
    { team: { id: 'T2' }, view: { app_installed_team_id: 'T1' }, ...user('T2') },
    true,
  ],
  [
    'one of the enterprise that installed the bot as a whole',
    { team: null, enterprise: { id: 'E1' }, is_enterprise_install: true, ...user('E1') },
    false,
  ],
  [
    'one of the enterprise, where only a workspace of it installed the bot',
    { team: { id: 'T1' }, enterprise: { id: 'E1' }, is_enterprise_install: false, ...user('E1') },
    true,
  ],
] as const)('%s', ([, origin, stranger]) => {
  expect(isStranger(origin)).toBe(stranger);
});

test('a form belongs to the workspace that the bot is installed in', () => {
  expect(tenantOf({ team: { id: 'T2' }, view: { app_installed_team_id: 'T1' }, ...user('T2') })).toBe('T1');
});

const context = { teamId: 'T1', isEnterpriseInstall: false };

test.for([
  ['of the workspace', { team: 'T1' }, true, 'T1'],
  ['of another workspace', { team: 'T1', user_team: 'T2' }, true, undefined],
  ['without a home, where no other organization is', {}, false, 'T1'],
  ['without a home, where one is', {}, true, undefined],
  ['without a home, where nothing tells whether one is', {}, undefined, undefined],
] as const)('a message of somebody %s', ([, event, isShared, tenant]) => {
  expect(tenantOfMessage({ authorTeams: authorTeamsOf(event), isShared, context })).toBe(tenant);
});
