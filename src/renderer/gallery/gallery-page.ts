import type { ComponentType } from 'react';
import type { LocalText } from '#shared/texts.ts';

/** A page of the gallery: one part of the design system, in all its states. */
export interface GalleryPage {
  readonly id: string;
  readonly title: LocalText;
  /** When to use it, in a sentence. */
  readonly use: LocalText;
  /** True where the part fills the page by itself. */
  readonly fills?: boolean;
  readonly component: ComponentType;
}
