import { it } from 'vitest';
import { expect, nicsOf, read } from '../reading.ts';

const team = (members: string): string =>
  `Name : SET1\nNetAdapterInterfaceDescription : ${members}\nTeamingMode : SwitchIndependent`;

it('reads an embedded team with its members', () => {
  expect(team('{Contoso 25GbE, Contoso 25GbE #2}')).toRead({
    team: { kind: 'set', underSwitch: true, members: 2 },
    hyperVRole: true,
  });
});

it('counts no members of a list that was cut off', () => {
  expect(team('{Contoso 25GbE, Contoso 25GbE #2...}')).toRead({
    team: { kind: 'set', underSwitch: true },
    nics: undefined,
  });
});

it('reads a team of Windows itself, which proves no role', () => {
  expect('Name : T1\nMembers : {NIC1, NIC2}\nTeamNics : T1\nTeamingMode : Lacp').toRead({
    team: { kind: 'lbfo', members: 2 },
    hyperVRole: undefined,
  });
});

it('sees a switch that is bound to a team of Windows', () => {
  const text =
    'Name : LAN\nSwitchType : External\nNetAdapterInterfaceDescription : Microsoft Network Adapter Multiplexor Driver';
  expect(text).toRead({ team: { kind: 'lbfo', underSwitch: true } });
});

it('lists an adapter once that its switch and its team name', () => {
  const one = 'Name : SET1\nSwitchType : External\nNetAdapterInterfaceDescriptions : {Contoso A, Contoso B}';
  expect(nicsOf(read(`${one}\n\n${team('{Contoso A, Contoso B}')}`))).toEqual(['Contoso A', 'Contoso B']);
});

it('trap: a switch proves no hypervisor that runs', () => {
  expect('Name : Default Switch\nSwitchType : Internal').toRead({
    hyperVRole: true,
    hypervisorPresent: undefined,
  });
});
