import { posix } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { hasCells, readSheet, type SheetCells, type SheetContext } from './read-sheet.ts';
import { readStyles } from './read-styles.ts';
import { attribute, scanXml, XmlError } from './scan-xml.ts';
import { readSharedStrings } from './shared-strings.ts';
import { ZipArchive } from './zip-archive.ts';

/** How many cells a sheet may hold; each takes some fifty bytes of memory. */
const MOST_CELLS = 5_000_000;

const BOOK = 'xl/workbook.xml';

/** An Excel workbook in memory, its sheets read only when asked for. */
export class Workbook {
  readonly #zip: ZipArchive;
  readonly #file: string;
  readonly #parts: ReadonlyMap<string, string>;
  readonly #context: SheetContext;

  /**
   * Throws a sentence for what cannot be read: `workbookMacros`, `workbookBinary`, `workbookEncrypted`,
   * `workbookTooLarge` or `workbookDamaged`.
   */
  constructor(bytes: Uint8Array, file: string) {
    this.#file = file;
    this.#zip = new ZipArchive(bytes, file);
    if (this.#zip.names.some((name) => name.endsWith('vbaProject.bin')))
      throw new AppError('workbookMacros', { file });
    if (this.#zip.has('xl/workbook.bin')) throw new AppError('workbookBinary', { file });
    const { sheets, from1904 } = this.#scanned(() => this.#book());
    this.#parts = sheets;
    this.#context = this.#scanned(() => ({
      from1904,
      strings: this.#part('xl/sharedStrings.xml', readSharedStrings) ?? [],
      styles: this.#part('xl/styles.xml', readStyles) ?? [],
    }));
  }

  /** The names of the sheets that hold anything, as the workbook orders them. */
  sheets(): string[] {
    return [...this.#parts.keys()].filter((name) =>
      this.#sheet(name, (part) => hasCells(part, this.#context)),
    );
  }

  /** The filled cells of a sheet. Throws `workbookTooManyCells`. */
  read(name: string): SheetCells {
    let left = MOST_CELLS;
    const count = (): void => {
      left -= 1;
      if (left < 0)
        throw new AppError('workbookTooManyCells', { file: this.#file, sheet: name, max: MOST_CELLS });
    };
    return this.#sheet(name, (part) => readSheet(part, this.#context, count)) ?? { rows: [], merged: [] };
  }

  readonly #unpacked = new Map<string, Uint8Array>();

  #sheet<T>(name: string, read: (part: Uint8Array) => T): T | undefined {
    const path = this.#parts.get(name) ?? '';
    const part = this.#unpacked.get(path) ?? this.#zip.read(path);
    if (!part) return undefined;
    this.#unpacked.set(path, part);
    return this.#scanned(() => read(part));
  }

  #part<T>(path: string, read: (part: Uint8Array) => T): T | undefined {
    const part = this.#zip.read(path);
    return part && read(part);
  }

  /** The worksheets by name with the paths of their parts, and how the workbook counts days. */
  #book(): { sheets: Map<string, string>; from1904: boolean } {
    const targets = new Map<string, string>();
    this.#part('xl/_rels/workbook.xml.rels', (part) =>
      scanXml(part, {
        ...SILENT,
        open: (name, attributes) => {
          if (name !== 'Relationship' || !attribute(attributes, 'Type')?.endsWith('/worksheet')) return;
          const target = attribute(attributes, 'Target') ?? '';
          const path = target.startsWith('/') ? target.slice(1) : posix.join('xl', target);
          targets.set(attribute(attributes, 'Id') ?? '', path);
        },
      }),
    );
    const sheets = new Map<string, string>();
    let from1904 = false;
    const found = this.#part(BOOK, (part) => {
      scanXml(part, {
        ...SILENT,
        open: (name, attributes) => {
          if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
          if (name !== 'sheet') return;
          const path = targets.get(attribute(attributes, 'id') ?? '');
          if (path !== undefined) sheets.set(attribute(attributes, 'name') ?? '', path);
        },
      });
      return true;
    });
    if (!found) throw new XmlError('no workbook');
    return { sheets, from1904 };
  }

  #scanned<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      // a TypeError is a decoder that met bytes which are no text
      if (error instanceof XmlError || error instanceof TypeError)
        throw new AppError('workbookDamaged', { file: this.#file }, { cause: error });
      throw error;
    }
  }
}

const SILENT = { close: () => undefined, text: () => undefined };
