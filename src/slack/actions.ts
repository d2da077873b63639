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
import type { Routes } from './routes.ts';

/** Everything that can be pressed. */
export function registerActions(routes: Routes, parts: Parts): void {
  registerShareButton(routes, parts);
  registerPageButton(routes, parts);
  registerCommandButtons(routes, parts);
  registerCompleteButton(routes, parts);
  registerFeedbackButtons(routes, parts);
  registerWhyButton(routes, parts);
  registerChecklistButton(routes, parts);
  registerPictureButton(routes, parts);
  registerPlanButton(routes, parts);
}
