import type { App } from '@slack/bolt';
import { registerChecklistButton } from './buttons/checklist-button.ts';
import { registerCommandButtons } from './buttons/command-buttons.ts';
import { registerCompleteButton } from './buttons/complete-button.ts';
import { registerFeedbackButtons } from './buttons/feedback-buttons.ts';
import { registerPageButton } from './buttons/page-button.ts';
import { registerPictureButton } from './buttons/picture-button.ts';
import { registerPlanButton } from './buttons/plan-button.ts';
import { registerShareButton } from './buttons/share-button.ts';
import { registerWhyButton } from './buttons/why-button.ts';
import type { Parts } from './parts.ts';

/** Everything that can be pressed. */
export function registerActions(app: App, parts: Parts): void {
  registerShareButton(app, parts);
  registerPageButton(app, parts);
  registerCommandButtons(app, parts);
  registerCompleteButton(app, parts);
  registerFeedbackButtons(app, parts);
  registerWhyButton(app, parts);
  registerChecklistButton(app, parts);
  registerPictureButton(app, parts);
  registerPlanButton(app, parts);
}
