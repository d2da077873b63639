import type { ChecklistStore } from '../checklists/store.ts';
import type { Engine } from './engine.ts';
import { listsOfHead, onHead } from './head-message.ts';
import { readChecklist } from './read-checklist.ts';

type Finding = Pick<ChecklistStore, 'channelOf' | 'placeOf' | 'standingOf' | 'findByThread' | 'find'>;

/** Where lists are, and which one stands where. */
export function findingOf(engine: Engine, tenant: string): Finding {
  const { db } = engine;
  return {
    async channelOf(id) {
      const row = await db
        .selectFrom('checklists')
        .select('channel')
        .where('tenant', '=', tenant)
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.channel;
    },
    async placeOf(id) {
      const row = await withHead(engine, tenant, id);
      if (row === undefined) return undefined;
      return { channel: row.channel, ...(row.ts === null ? {} : { thread: row.ts }) };
    },
    async standingOf(id) {
      const row = await withHead(engine, tenant, id);
      if (row === undefined) return undefined;
      const { shown, wanted, stopped } = row;
      return {
        follows: shown !== null && wanted !== null && shown >= wanted,
        ...(stopped === null ? {} : { stopped }),
      };
    },
    find: (id) => readChecklist(engine, tenant, id),
    async findByThread(channel, ts) {
      const [list] = await listsOfHead(db, tenant, { channel, ts });
      return list === undefined ? undefined : readChecklist(engine, tenant, list);
    },
  };
}

/** A list with its first message, where it has one. */
const withHead = ({ db }: Pick<Engine, 'db'>, tenant: string, id: string) =>
  db
    .selectFrom('checklists')
    .leftJoin('outbox', onHead)
    .select(['checklists.channel', 'checklists.stopped', 'outbox.ts', 'outbox.shown', 'outbox.wanted'])
    .where('checklists.tenant', '=', tenant)
    .where('checklists.id', '=', id)
    .executeTakeFirst();
