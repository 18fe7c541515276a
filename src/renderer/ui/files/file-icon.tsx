import {
  IconFile,
  IconFileText,
  IconFileTypePdf,
  IconFileWord,
  IconFileZip,
  IconMovie,
  IconPhoto,
  IconPresentation,
  IconTable,
} from '@tabler/icons-react';

const ICONS = {
  image: IconPhoto,
  pdf: IconFileTypePdf,
  document: IconFileWord,
  sheet: IconTable,
  slides: IconPresentation,
  text: IconFileText,
  archive: IconFileZip,
  media: IconMovie,
} as const;

const isKnown = (family: string): family is keyof typeof ICONS => family in ICONS;

/** What kind of file it is, where there is no picture of it. */
export function FileIcon({ family, size = 22 }: { readonly family: string; readonly size?: number }) {
  const Icon = isKnown(family) ? ICONS[family] : IconFile;
  return <Icon size={size} stroke={1.4} aria-hidden />;
}
