import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { UserError } from '../errors.ts';

/** Encrypts what is kept of an installation. */
export interface Seal {
  /** Readable again only for the same tenant: a row that is copied to another one opens nothing. */
  close(text: string, tenant: string): string;
  /** Throws when it was changed, belongs to another tenant, or its key is not among those given. */
  open(sealed: string, tenant: string): string;
}

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const MARK_DIGITS = 8;

interface Key {
  /** Tells keys apart without telling anything about them. */
  readonly mark: string;
  readonly bytes: Buffer;
}

/**
 * Reads keys of 32 bytes each, in base64, with commas between them: the first one encrypts, all of them decrypt, so
 * that a key can be changed without losing an installation. Throws `UserError` for what is no key.
 */
export function createSeal(keys: string): Seal {
  const known = keys.split(',').map((key) => toKey(key.trim()));
  return {
    close(text, tenant) {
      const [{ mark, bytes }] = known as [Key];
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, bytes, nonce).setAAD(Buffer.from(tenant));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `${mark}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')}`;
    },
    open(sealed, tenant) {
      const [mark = '', body = ''] = sealed.split('.');
      const key = known.find((candidate) => candidate.mark === mark);
      if (key === undefined) throw new Error('An installation was encrypted with a key that is not given');
      const bytes = Buffer.from(body, 'base64');
      const decipher = createDecipheriv(CIPHER, key.bytes, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      })
        .setAAD(Buffer.from(tenant))
        .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      const text = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    },
  };
}

function toKey(text: string): Key {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== KEY_BYTES || bytes.toString('base64') !== text) {
    throw new UserError(
      `A key for the tokens is ${bytes.length} bytes long; it must be ${KEY_BYTES} bytes in base64.`,
      'Make one with: openssl rand -base64 32',
    );
  }
  return { mark: createHash('sha256').update(bytes).digest('hex').slice(0, MARK_DIGITS), bytes };
}
