import { capabilities } from '../capabilities/index.ts';
import { UserError } from '../errors.ts';
import { readMachines } from '../hosts/read-spec.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Release } from '../knowledge/schema.ts';
import { ENGINE_VERSION } from '../proofs/engine-version.ts';
import { type Receipt, readReceipt } from '../proofs/receipt.ts';
import { changedSince } from '../proofs/replayed.ts';
import { checkData } from '../replies/check-data.ts';
import { matrixReply } from '../replies/matrix-reply.ts';
import { replayReply } from '../replies/replay-reply.ts';
import { reportReply } from '../replies/report.ts';
import type { Command } from './command.ts';
import { splitFirstWord } from './first-word.ts';
import { judgeHost, type Target } from './judge-host.ts';
import { refuseLarge } from './refuse-large.ts';
import { unknownRelease, withoutCommandLine } from './split-request.ts';

export const replay: Command = {
  verb: 'replay',
  usage: 'replay RECEIPT SPEC',
  purpose: 'Judges a paste again as its receipt says: the same scorecard, or what changed since.',
  examples: [],

  run(text, services) {
    const { word, rest } = splitFirstWord(text);
    const receipt = readReceipt(word);
    if (receipt === undefined) throw noReceipt(word);
    const paste = withoutCommandLine(rest);
    if (paste.trim() === '') {
      throw new UserError('replay needs the paste that was judged.', 'Put it after the receipt.');
    }
    refuseLarge(paste);
    const target = targetOf(receipt, services.knowledge);
    const reports = readMachines(paste, services.knowledge).map((spec) =>
      judgeHost(spec, target, { ...services, today: () => receipt.day }),
    );
    // Of several machines each has a receipt of its own.
    const report = reports.find((candidate) => candidate.receipt === word.toLowerCase()) ?? reports[0];
    if (report === undefined) throw noReceipt(word);
    const now = { base: services.knowledge.version, engine: ENGINE_VERSION };
    const changed = changedSince(receipt, report.spec.readings, now);
    const scorecard = receipt.everyRelease === true ? matrixReply(report) : reportReply(report);
    return changed.length === 0
      ? { ...scorecard, data: () => checkData(report) }
      : replayReply(word, changed, report, scorecard);
  },
};

/** What was asked, as the receipt holds it. */
function targetOf(receipt: Receipt, knowledge: Knowledge): Target {
  const asked = releaseOf(receipt, knowledge);
  return {
    asked,
    everyRelease: receipt.everyRelease,
    plannedEdition: asked?.editions.find(({ id }) => id === receipt.edition)?.id,
    named: capabilities.filter(({ id }) => receipt.named?.includes(id) === true),
  };
}

function releaseOf({ release: id }: Receipt, knowledge: Knowledge): Release | undefined {
  if (id === undefined) return undefined;
  const release = knowledge.release(id);
  if (release === undefined) throw unknownRelease(id, knowledge);
  return release;
}

const noReceipt = (word: string): UserError =>
  new UserError(
    word === '' ? 'replay needs a receipt.' : `"${word.slice(0, 80)}" is no receipt.`,
    'A receipt stands under each scorecard and starts with r1-; the paste comes after it.',
  );
