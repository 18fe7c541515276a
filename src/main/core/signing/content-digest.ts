import { createHash, type Hash } from 'node:crypto';
import {
  type PDF,
  PdfArray,
  PdfDict,
  PdfName,
  type PdfObject,
  PdfRef,
  PdfStream,
  PdfString,
} from '@libpdf/core';

/** Leads back up, or to what each revision writes anew. */
const LEFT_OUT = new Set(['Parent', 'P', 'Annots', 'Length', 'Prev', 'StructParents']);
/** What in the catalogue decides what a reader sees or receives, besides pages and form. */
const CATALOGUE = ['OCProperties', 'Names', 'OpenAction', 'AA'] as const;

/** Adds an object, and all it refers to, to a hash; an object met again counts by where it was met first. */
function addObject(pdf: PDF, hash: Hash, start: PdfObject | undefined, met: Map<PdfRef, number>): void {
  const open: (PdfObject | string)[] = start ? [start] : [];
  for (let object = open.pop(); object !== undefined; object = open.pop()) {
    if (typeof object === 'string') hash.update(object);
    else if (object instanceof PdfRef) {
      const before = met.get(object);
      if (before !== undefined) {
        hash.update(`(${before})`);
        continue;
      }
      met.set(object, met.size);
      const target = pdf.context.resolve(object);
      if (target) open.push(target);
    } else if (object instanceof PdfArray) open.push(']', ...[...object].reverse(), '[');
    else if (object instanceof PdfDict) {
      if (object instanceof PdfStream) hash.update(object.data);
      const entries = [...object].filter(([key]) => !LEFT_OUT.has(key.value));
      entries.sort(([a], [b]) => (a.value < b.value ? 1 : -1));
      open.push('>>');
      for (const [key, value] of entries) open.push(value, `/${key.value} `);
      open.push('<<');
    } else if (object instanceof PdfString) hash.update('(').update(object.bytes).update(')');
    else if (object instanceof PdfName) hash.update(`/${object.value}`);
    else hash.update(JSON.stringify(object, ['value', 'type']) ?? '');
  }
}

const isSignature = (pdf: PDF, annotation: PdfObject): boolean => {
  const dictionary = annotation instanceof PdfRef ? pdf.context.resolve(annotation) : annotation;
  return dictionary instanceof PdfDict && dictionary.getName('FT')?.value === 'Sig';
};

/**
 * The SHA-256 of what a reader sees of a document: pages in their order with all they draw, notes, values of forms,
 * attachments. Signatures do not count, so that two revisions with the same digest differ in signatures alone.
 */
export function contentDigest(pdf: PDF): string {
  const hash = createHash('sha256');
  const met = new Map<PdfRef, number>();
  for (const page of pdf.getPages()) {
    hash.update('page');
    addObject(pdf, hash, page.dict, met);
    const annotations = page.dict.get('Annots', (to) => pdf.context.resolve(to));
    if (annotations instanceof PdfArray)
      for (const each of annotations) if (!isSignature(pdf, each)) addObject(pdf, hash, each, met);
  }
  for (const field of pdf.getForm()?.getFields() ?? []) {
    if (field.type === 'signature') continue;
    hash.update(`field ${field.name}`);
    addObject(pdf, hash, field.getDict(), met);
  }
  const catalogue = pdf.context.catalog.getDict();
  for (const key of CATALOGUE) {
    hash.update(key);
    addObject(pdf, hash, catalogue.get(key), met);
  }
  return hash.digest('hex');
}
