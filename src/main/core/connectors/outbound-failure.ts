import type { AppError } from '#shared/errors.ts';

/**
 * How an attempt failed: `connection` where nothing was handed over and other items would fare no better; `later` where
 * the other side asked to wait; `never` where it refused for good; `lost` where it may have taken the item without our
 * hearing of it.
 */
export type FailureKind = 'connection' | 'later' | 'never' | 'lost';

/** An attempt that did not end with the other side's word, and the sentence that says why. */
export class OutboundFailure extends Error {
  readonly kind: FailureKind;
  readonly reason: AppError;

  constructor(kind: FailureKind, reason: AppError) {
    super(reason.code, { cause: reason });
    this.name = 'OutboundFailure';
    this.kind = kind;
    this.reason = reason;
  }
}
