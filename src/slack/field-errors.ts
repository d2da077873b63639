import { plainText, shorten } from './escape.ts';

const ERROR_MAX = 500;

interface FieldErrors {
  readonly response_action: 'errors';
  readonly errors: Readonly<Record<string, string>>;
}

/** Says a mistake at a field of a form, which keeps what was typed. It may quote a paste, and Slack reads no markup there. */
export const fieldErrors = (field: string, sentence: string): FieldErrors => ({
  response_action: 'errors',
  errors: { [field]: shorten(plainText(sentence), ERROR_MAX) },
});
