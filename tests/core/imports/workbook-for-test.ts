import { writeZip } from '../../../src/main/core/exports/write-zip.ts';

export interface BookParts {
  /** The inside of `<sheetData>`, or of the worksheet where it has one, by the sheet's name. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: string;
  /** Format codes; style 1 is the first, style 2 the second. */
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
  readonly more?: Readonly<Record<string, string>>;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook made by hand, to say in XML what no writer would. */
export function bookOf({
  sheets,
  strings = '',
  formats = [],
  date1904 = false,
  more = {},
}: BookParts): Uint8Array {
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook ${MAIN}><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts>${formats
      .map(
        (code, at) =>
          `<numFmt numFmtId="${200 + at}" formatCode="${code.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/>`,
      )
      .join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats
      .map((_, at) => `<xf numFmtId="${200 + at}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, at) => {
        const inside = sheets[name] ?? '';
        const data = inside.includes('<sheetData') ? inside : `<sheetData>${inside}</sheetData>`;
        return [`xl/worksheets/sheet${at + 1}.xml`, `<worksheet ${MAIN}>${data}</worksheet>`];
      }),
    ),
    ...more,
  };
  return writeZip(
    Object.entries(parts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(HEAD + text) })),
  );
}

/** A row of texts, each inline. */
export const textRow = (...texts: string[]): string =>
  `<row>${texts.map((text) => (text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${text}</t></is></c>`)).join('')}</row>`;
