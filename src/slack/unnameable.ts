/** The kinds of interactions that Bolt calls listeners for. */
const KINDS: readonly unknown[] = [
  'block_actions',
  'block_suggestion',
  'message_action',
  'shortcut',
  'view_closed',
  'view_submission',
];

/**
 * Whether the body of a delivery is an interaction of a kind that no listener is ever called for, such as that of a
 * dialog of old: nothing of it is lost when it is answered empty.
 */
export function isUnnameable(body: string): boolean {
  const payload = new URLSearchParams(body).get('payload');
  if (payload === null) return false;
  try {
    const interaction: unknown = JSON.parse(payload);
    return (
      typeof interaction === 'object' &&
      interaction !== null &&
      !('type' in interaction && KINDS.includes(interaction.type))
    );
  } catch {
    return false;
  }
}
