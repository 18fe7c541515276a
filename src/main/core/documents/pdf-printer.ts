import { createRequire } from 'node:module';
import type { createPdf } from 'pdfmake';
import { unpackPicturesAtOnce } from './unpack-at-once.ts';

/** A sheet as pdfmake takes it. */
export type PdfDefinition = Parameters<typeof createPdf>[0];

/** What pdfmake's printer reads fonts from: names to bytes, nothing of the disk. */
interface FontFiles {
  existsSync(name: string): boolean;
  readFileSync(name: string): Uint8Array;
}

interface Printer {
  createPdfKitDocument(definition: PdfDefinition): Promise<PDFKit.PDFDocument>;
}

type PrinterClass = new (
  fonts: Readonly<Record<string, { normal: string; bold: string }>>,
  files: FontFiles,
  urls: { resolve(url: string): void; resolved(): Promise<void> },
  mayReadLocalFile: (path: string) => boolean,
) => Printer;

// The package's front door keeps fonts in global state and can fetch addresses; its printer, given its parts, can't.
const { default: PdfPrinter } = createRequire(import.meta.url)('pdfmake/js/Printer.js') as {
  default: PrinterClass;
};

unpackPicturesAtOnce();

const NO_ADDRESSES = { resolve: () => undefined, resolved: () => Promise.resolve() };

export interface PrinterFont {
  readonly name: string;
  readonly normal: Uint8Array;
  readonly bold: Uint8Array;
}

/** Draws a definition with these fonts only; neither files nor addresses can be read from inside it. */
export async function printPdf(
  definition: PdfDefinition,
  fonts: readonly PrinterFont[],
): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array>(
    fonts.flatMap(
      ({ name, normal, bold }) =>
        [
          [`${name}/normal`, normal],
          [`${name}/bold`, bold],
        ] as const,
    ),
  );
  const names = fonts.map(({ name }) => [name, { normal: `${name}/normal`, bold: `${name}/bold` }] as const);
  const readFile = (name: string): Uint8Array => {
    const bytes = files.get(name);
    if (bytes === undefined) throw new Error(`no font is called ${name}`);
    return bytes;
  };
  const printer = new PdfPrinter(
    Object.fromEntries(names),
    { existsSync: (name) => files.has(name), readFileSync: readFile },
    NO_ADDRESSES,
    () => false,
  );
  const document = await printer.createPdfKitDocument(definition);
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
    document.end();
  });
}
