import { z } from 'zod';

/** A day as ISO text, `2026-11-22`. */
const Day = z.iso.date();

/** Ids are dotted kebab-case nouns, from the outside in: `host.memory.maximum`. */
export const FactId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/);
export const Slug = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/);

/** Editions as readings and facts name them. */
export const EDITIONS = [
  'standard',
  'datacenter',
  'enterprise',
  'home',
  'pro',
  'pro-workstations',
  'pro-education',
  'education',
  'enterprise-ltsc',
  'iot-enterprise',
  'essentials',
  'foundation',
  'web',
  'storage',
  'azure-edition',
  'hyper-v-server',
  'azure-local',
  'annual-channel',
  'itanium',
  'starter',
  'ultimate',
] as const;
export const Edition = z.enum(EDITIONS);
export type Edition = z.infer<typeof Edition>;

/** Units a fact may carry. One short list, so that two facts can be compared. */
export const UNITS = [
  'state',
  'release',
  'date',
  'text',
  'list',
  'ratio',
  'version',
  'days',
  'weeks',
  'seconds',
  'minutes',
  'hours',
  'MiB',
  'GiB',
  'TiB',
  'Gbps',
  'Mbps',
  'ms',
  'bytes',
  'percent',
  'cores',
  'sockets',
  'logical processors',
  'virtual processors',
  'virtual machines',
  'virtual processors per logical processor',
  'nodes',
  'network adapters',
  'adapters',
  'physical adapters',
  'virtual network adapters',
  'disks',
  'controllers',
  'ports',
  'checkpoints',
  'channels',
  'migrations',
  'addresses',
  'VLAN id',
  'port number',
  'licences',
  'US dollars',
  'count',
] as const;

/** Where a source says it. `figure` is what the page shows, in its own notation, when it differs from the value. */
export const Cite = z.strictObject({
  source: Slug,
  where: z.string().min(3),
  figure: z.union([z.string(), z.number()]).optional(),
});
export type Cite = z.infer<typeof Cite>;

/** What a value is limited to. Every key left out means "all of them". */
export const Scope = z.strictObject({
  /** Editions of the release, for a fact about the host or its licence. */
  editions: z.array(Edition).min(1).optional(),
  /** Generation of the virtual machine. */
  generation: z.union([z.literal(1), z.literal(2)]).optional(),
  processor: z.enum(['intel', 'amd', 'arm64']).optional(),
  /** Paging of the host, where newer processors raise a limit. */
  paging: z.enum(['4-level', '5-level']).optional(),
  /** Disk format, adapter or device kind the figure counts. */
  device: z.string().optional(),
  /** An update, role or configuration that the figure needs, in our words. */
  with: z.string().optional(),
  /** Whose figure it is when the same fact has one for the host and one inside a guest. */
  side: z.enum(['host', 'guest']).optional(),
});
export type Scope = z.infer<typeof Scope>;

const Scalar = z.union([z.string().min(1), z.number()]);

/** The other reading of a disputed value: who says so, and why the base does not prefer it. */
const Dispute = z.strictObject({ value: Scalar, cites: z.array(Cite).min(1), why: z.string().min(10) });

const Value = z.strictObject({
  releases: z.array(Slug).min(1),
  scope: Scope.optional(),
  value: Scalar,
  /** One sentence in our words that the figure must not be read without. */
  note: z.string().optional(),
  cites: z.array(Cite).min(1),
  disputed: Dispute.optional(),
});
export type Value = z.infer<typeof Value>;

const Unverified = z.strictObject({
  releases: z.array(Slug).min(1),
  scope: Scope.optional(),
  why: z.string().min(10),
});

/** One thing that can be known, with a value for each release. */
export const Fact = z.strictObject({
  id: FactId,
  /** What the value says, as a sentence without the value. */
  statement: z.string().min(10),
  /** Whose limit or property it is. */
  subject: z.enum([
    'host',
    'virtual machine',
    'cluster',
    'guest',
    'network',
    'storage',
    'licence',
    'product',
  ]),
  unit: z.enum(UNITS),
  /** What people call it, as a noun phrase without the release: `nested virtualization on AMD processors`. */
  name: z.string().min(2).optional(),
  /** An answer around the value, without release and full stop: `One virtual machine can have {value}`. */
  says: z.string().includes('{value}').optional(),
  /** How it is asked for in chat, lower case and without a release. */
  asks: z.array(z.string().min(3)).min(1).optional(),
  /** `true` for a fact that people ask for but no rule, topic or checklist uses. */
  reference: z.literal(true).optional(),
  values: z.array(Value),
  unverified: z.array(Unverified).optional(),
  /** Releases to which the question does not apply, with the reason: the feature did not exist yet, for example. */
  notApplicable: z
    .array(z.strictObject({ releases: z.array(Slug).min(1), why: z.string().min(5) }))
    .optional(),
  see: z.array(FactId).optional(),
});
export type Fact = z.infer<typeof Fact>;

/** A page, book or post, once. `checked` is the day somebody last read it. */
export const Source = z.strictObject({
  id: Slug,
  title: z.string().min(3),
  publisher: z.string().min(2),
  /** Shown as a link: anything but an address of the web would be run or read where it is clicked. */
  url: z.url({ protocol: /^https?$/ }),
  /** The day the page itself gives, when it gives one. */
  updated: Day.optional(),
  checked: Day,
  /** How it was read: a stored copy, a localized edition, a retelling. */
  note: z.string().optional(),
});
export type Source = z.infer<typeof Source>;

const SupportEnd = z.strictObject({
  /** Editions the dates hold for; left out: all. */
  editions: z.array(Edition).min(1).optional(),
  mainstream: Day.optional(),
  extended: Day.optional(),
  /** Last day of updates that are paid for. */
  paid: Day.optional(),
  cites: z.array(Cite).min(1),
});

const Version = z.strictObject({
  name: z.string(),
  build: z.number().int().positive(),
  released: Day,
  support: z.array(SupportEnd),
});

export const Release = z.strictObject({
  id: Slug,
  name: z.string(),
  kind: z.enum(['server', 'client']),
  /** Other ways people write the name, lower case: `2k19`, `ws2019`. */
  aliases: z.array(z.string()),
  released: Day,
  /** The versions of the release with a build of their own, oldest first. A server release has one. */
  versions: z.array(Version).min(1),
  /** Editions that exist, and which of them can run the Hyper-V role. */
  editions: z.array(
    z.strictObject({
      id: Edition,
      hostsHyperV: z.boolean(),
      note: z.string().optional(),
      cites: z.array(Cite).min(1),
    }),
  ),
  cites: z.array(Cite).min(1),
});
export type Release = z.infer<typeof Release>;

/** What this edition of the base is. */
export const BaseEdition = z.strictObject({
  version: z.string().regex(/^\d{4}\.\d{1,2}\.\d+$/),
  checked: Day,
  releases: z.array(Slug).min(1),
});
export type BaseEdition = z.infer<typeof BaseEdition>;
