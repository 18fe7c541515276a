import { z } from 'zod';
import { cleanText } from '#shared/clean-text.ts';
import { AppError } from '#shared/errors.ts';

/** Why something is done, as a person wrote it; blank counts as none. Kept with the action in the log. */
export const Reason = z
  .string()
  .max(1000)
  .transform((text) => cleanText(text) || undefined)
  .optional();

/** What a command that goes against a guard demands: throws `reasonRequired` where no reason is given. */
export function demandReason(reason: string | undefined): string {
  if (reason === undefined) throw new AppError('reasonRequired');
  return reason;
}

/** The reason as a part of a command's head; nothing where there is none. */
export const reasonOf = ({ reason }: { readonly reason?: string | undefined }): { reason?: string } =>
  reason === undefined ? {} : { reason };
