import { type PDF, PdfArray, type PdfDict, PdfNumber, type SignatureField } from '@libpdf/core';

/** A signature as it stands in the file: where its bytes are, before anything is believed. */
export interface SignatureBytes {
  readonly field: string;
  /** The end of what it signs: the length of the file at the time, where it covers all of it. */
  readonly end: number;
  /** What it signs; null where its byte range is not the file around the signature. */
  readonly signed: Buffer | null;
  readonly cms: Uint8Array;
}

/** A DER value without the padding behind it. */
function withoutPadding(der: Uint8Array): Uint8Array {
  const first = der[1] ?? 0;
  if (first < 0x80) return der.subarray(0, 2 + first);
  let length = 0;
  for (let i = 0; i < (first & 0x7f); i++) length = length * 256 + (der[2 + i] ?? 0);
  return der.subarray(0, 2 + (first & 0x7f) + length);
}

/**
 * The signatures of a PDF in the order in which they were made. A byte range must be the whole file from its first byte
 * around exactly the hex string of the signature: anything else would let somebody hide bytes from it.
 */
export function signatureBytes(pdf: PDF, bytes: Uint8Array): readonly SignatureBytes[] {
  const found: SignatureBytes[] = [];
  for (const field of pdf.getForm()?.getFields() ?? []) {
    if (field.type !== 'signature') continue;
    const dictionary: PdfDict | null = (field as SignatureField).getSignatureDict();
    const contents = dictionary?.getString('Contents', (to) => pdf.context.resolve(to));
    const range = dictionary?.get('ByteRange', (to) => pdf.context.resolve(to));
    if (!contents || !(range instanceof PdfArray)) continue;
    const numbers = [...range].map((each) => (each instanceof PdfNumber ? each.value : Number.NaN));
    const [start = -1, before = -1, from = -1, after = -1] = numbers;
    const end = from + after;
    const hex = Buffer.from(bytes.subarray(before, from)).toString('latin1');
    const whole =
      numbers.length === 4 &&
      start === 0 &&
      before > 0 &&
      after > 0 &&
      end <= bytes.byteLength &&
      hex.toLowerCase() === `<${Buffer.from(contents.bytes).toString('hex')}>`;
    found.push({
      field: field.name,
      end,
      signed: whole ? Buffer.concat([bytes.subarray(0, before), bytes.subarray(from, end)]) : null,
      cms: withoutPadding(contents.bytes),
    });
  }
  return found.sort((a, b) => a.end - b.end);
}
