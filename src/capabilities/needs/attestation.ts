import { baseAnswer, noteOf } from '../base-value.ts';
import type { Condition } from '../capability.ts';
import { cited, NO_PASTE_SETTLES, unknown, yes } from '../need.ts';

const FACT = 'capability.guarded-host.without-tpm';
const TITLE = 'Proof of health';

/** A way to prove its health to a Host Guardian Service; a TPM is the stronger one, and not the only one. */
export const attestation: Condition = {
  factIds: [FACT],
  judge(situation) {
    const answer = baseAnswer(FACT, situation);
    if (answer.kind === 'exempt') return undefined;
    if (answer.kind === 'gap') return unknown(TITLE, answer.why, NO_PASTE_SETTLES);
    const { tpm, biosMode, secureBoot } = situation.judged.readings;
    const isStrong = tpm?.value === true && biosMode?.value === 'uefi' && secureBoot?.value === true;
    const stronger = isStrong
      ? ' With its TPM, UEFI and Secure Boot the stronger proof by TPM is open to it as well.'
      : ' The stronger proof needs a TPM 2.0, UEFI, Secure Boot and VT-d or AMD-Vi.';
    const because = `It can prove its health without a TPM.${noteOf(answer.value)}${stronger}`;
    return yes(TITLE, because, cited(answer.value.cites, situation));
  },
};
