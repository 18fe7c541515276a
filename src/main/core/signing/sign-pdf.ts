import {
  PdfDict as Dictionary,
  HttpTimestampAuthority,
  type PDF,
  PdfArray,
  type PdfDict,
  PdfName,
  PdfNumber,
  type PdfRef,
  PdfStream,
  type Signer,
} from '@libpdf/core';
import { AppError } from '#shared/errors.ts';
import { certificateFacts, demandUsable, type Revocations } from './certificate-facts.ts';
import { openSignable } from './open-pdf.ts';

/** Where a signature shows: page from 1, and a rectangle in points from the lower left corner of the page. */
export interface SignaturePlace {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SignOrder {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly signer: Signer;
  /** Epoch milliseconds; what the signer's clock says. */
  readonly at: number;
  readonly reason?: string;
  readonly location?: string;
  /** A picture in PNG and where it shows; without it the signature is there and cannot be seen. */
  readonly shown?: { readonly picture: Uint8Array; readonly place: SignaturePlace };
  readonly revoked?: Revocations;
  /** The address of a time stamp service (RFC 3161): level B-T in place of B-B. */
  readonly timestampUrl?: string;
}

/** The picture scaled into the rectangle, centred, as what the signature field shows. */
function appearance(pdf: PDF, picture: Uint8Array, { width, height }: SignaturePlace): PdfRef {
  const image = pdf.embedPng(picture);
  const scale = Math.min(width / image.width, height / image.height);
  const [wide, high] = [image.width * scale, image.height * scale];
  const matrix = [wide, 0, 0, high, (width - wide) / 2, (height - high) / 2];
  const drawing = `q ${matrix.map((value) => value.toFixed(3)).join(' ')} cm /Mark Do Q`;
  return pdf.context.register(
    PdfStream.fromDict(
      {
        Type: PdfName.of('XObject'),
        Subtype: PdfName.of('Form'),
        BBox: PdfArray.of(...[0, 0, width, height].map((value) => PdfNumber.of(value))),
        Resources: Dictionary.of({ XObject: Dictionary.of({ Mark: image.ref }) }),
      },
      new TextEncoder().encode(drawing),
    ),
  );
}

/**
 * Gives a new signature field its place on the page. The library makes every signature invisible; so that the place
 * stays, the field ignores what would move it.
 */
function placeField(pdf: PDF, field: PdfDict, { picture, place }: NonNullable<SignOrder['shown']>): void {
  const page = pdf.getPages()[place.page - 1];
  const ref = pdf.context.getRef(field);
  const pageRef = page && pdf.context.getRef(page.dict);
  if (!page || !ref || !pageRef) return;
  const corners = [place.x, place.y, place.x + place.width, place.y + place.height];
  field.set('Rect', PdfArray.of(...corners.map((value) => PdfNumber.of(value))));
  field.set('P', pageRef);
  field.set('AP', Dictionary.of({ N: appearance(pdf, picture, place) }));
  const listed = page.dict.get('Annots', (to) => pdf.context.resolve(to));
  page.dict.set('Annots', PdfArray.of(...(listed instanceof PdfArray ? listed : []), ref));
  const set = field.set.bind(field);
  field.set = (key, value) => {
    const name = typeof key === 'string' ? key : key.value;
    if (name !== 'Rect' && name !== 'P') set(key, value);
  };
}

const freeName = (names: ReadonlySet<string>): string => {
  for (let n = 1; ; n++) if (!names.has(`Signature_${n}`)) return `Signature_${n}`;
};

/**
 * Signs a PDF as PAdES B-B (B-T with a time stamp service), as an incremental update: what was there stays, byte for
 * byte, in front. Throws what `openSignable` and `demandUsable` throw, and `timestampRefused`.
 */
export async function signPdf(order: SignOrder): Promise<Uint8Array> {
  const { bytes, file, signer, at, shown } = order;
  demandUsable(certificateFacts(signer.certificate), at, order.revoked);
  const pdf = await openSignable(bytes, file);
  if (pdf.canSaveIncrementally() !== null) throw new AppError('pdfUnreadable', { file });
  const form = pdf.getOrCreateForm();
  const fieldName = freeName(new Set(form.getFields().map(({ name }) => name)));
  const field = form.createSignatureField(fieldName).getDict();
  if (shown) placeField(pdf, field, shown);
  const signed = await pdf
    .sign({
      signer,
      fieldName,
      signingTime: new Date(at),
      ...(order.reason === undefined ? {} : { reason: order.reason }),
      ...(order.location === undefined ? {} : { location: order.location }),
      ...(order.timestampUrl === undefined
        ? {}
        : { level: 'B-T', timestampAuthority: new HttpTimestampAuthority(order.timestampUrl) }),
    })
    .catch((cause: unknown) => {
      if (order.timestampUrl === undefined) throw cause;
      throw new AppError('timestampRefused', { address: order.timestampUrl }, { cause });
    });
  return signed.bytes;
}
