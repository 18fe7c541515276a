import { type PDF, PdfArray, PdfDict, type PdfObject, PdfRef } from '@libpdf/core';

/** Every dictionary that can be reached from an object, each once. */
export function* dictionariesFrom(pdf: PDF, start: PdfObject): Generator<PdfDict> {
  const seen = new Set<PdfRef>();
  const open: PdfObject[] = [start];
  for (let object = open.pop(); object; object = open.pop()) {
    if (object instanceof PdfRef) {
      if (seen.has(object)) continue;
      seen.add(object);
      const target = pdf.context.resolve(object);
      if (target) open.push(target);
    } else if (object instanceof PdfArray) open.push(...object);
    else if (object instanceof PdfDict) {
      yield object;
      for (const [, value] of object) open.push(value);
    }
  }
}
