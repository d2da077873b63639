import { findMentions } from '../answers/release-mentions.ts';
import type { OsRelease, Readings } from '../hosts/host-spec.ts';
import { readSpec } from '../hosts/read-spec.ts';
import { type PasteLine, stated } from '../hosts/reading.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { assess } from '../rules/assess.ts';
import type { Side } from './pair-rule.ts';
import { readSetup } from './read-setup.ts';

/** Reads one of two hosts. In one line of words a bare year is a release, and `intel` or `amd` the maker. */
export function readSide(name: string, text: string, knowledge: Knowledge, today: string): Side {
  const read = readSpec(text, knowledge);
  const readings = { ...inWords(text, read.readings, knowledge), ...read.readings };
  const spec = { ...read, readings };
  const release = knowledge.release(readings.osRelease?.value ?? '');
  const judged = {
    release: release ?? knowledge.newestServer,
    asked: readings.osRelease === undefined,
    today,
    knowledge,
  };
  return {
    name,
    spec,
    readings,
    ...(release === undefined ? {} : { release }),
    setup: readSetup(text),
    findings: assess(spec, judged),
  };
}

function inWords(text: string, { cpuModel }: Readings, knowledge: Knowledge): Readings {
  if (text.trim().includes('\n')) return {};
  const line: PasteLine = {
    number: text.split('\n').findIndex((one) => one.trim() !== '') + 1,
    text: text.trim(),
  };
  // The number of a processor may be that of a build: EPYC 7601.
  const { releases } = findMentions(line.text.replace(cpuModel?.value ?? '', ' '), knowledge);
  const [release] = releases;
  const maker = /\b(intel|amd)\b/i.exec(line.text)?.[1]?.toLowerCase();
  return {
    ...(release === undefined || releases.length > 1
      ? {}
      : { osRelease: stated(release.id as OsRelease, line) }),
    ...(maker === 'intel' || maker === 'amd' ? { cpuVendor: stated(maker, line) } : {}),
  };
}
