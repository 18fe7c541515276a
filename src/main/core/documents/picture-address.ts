import type { Picture } from './document-model.ts';

/** A picture as pdfmake takes it without reading anything from outside. */
export const pictureAddress = ({ type, bytes }: Picture): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
