import { scanXml } from './scan-xml.ts';

/** The texts that cells name by their place: runs of rich text joined, phonetic guides left out. */
export function readSharedStrings(part: Uint8Array): string[] {
  const texts: string[] = [];
  let item = '';
  let inText = false;
  let inGuide = false;
  scanXml(part, {
    open: (name) => {
      if (name === 'si') item = '';
      else if (name === 't') inText = true;
      else if (name === 'rPh') inGuide = true;
    },
    close: (name) => {
      if (name === 'si') texts.push(item);
      else if (name === 't') inText = false;
      else if (name === 'rPh') inGuide = false;
    },
    text: (text) => {
      if (inText && !inGuide) item += text;
    },
  });
  return texts;
}
