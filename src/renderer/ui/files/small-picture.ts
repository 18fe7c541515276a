import { smallCanvas } from './small-canvas.ts';

const QUALITY = 0.8;
const PATIENCE = 8000;
const PICTURES = new Set(['png', 'jpg', 'jpeg', 'jfif', 'gif', 'webp', 'bmp', 'avif']);

async function pictureOfImage(file: Blob): Promise<HTMLCanvasElement> {
  const image = await createImageBitmap(file);
  const { canvas } = smallCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (context) context.imageSmoothingQuality = 'high';
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  return canvas;
}

async function pictureOf(file: File): Promise<HTMLCanvasElement | undefined> {
  const ending = file.name.split('.').at(-1)?.toLowerCase() ?? '';
  if (PICTURES.has(ending)) return pictureOfImage(file);
  if (ending === 'pdf') return (await import('./pdf-picture.ts')).pictureOfPdf(file);
  return undefined;
}

const waitAtMost = <T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> =>
  Promise.race([
    work,
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), milliseconds)),
  ]);

/**
 * A small picture of an image or of the first page of a PDF. It is made here, in the sandboxed window, so that no
 * decoder meets foreign bytes in the process that holds the keys. Undefined for other files, and for what cannot be
 * read or takes too long: a file without a picture shows its icon.
 */
export async function smallPicture(file: File): Promise<Blob | undefined> {
  try {
    const canvas = await waitAtMost(pictureOf(file), PATIENCE);
    if (!canvas) return undefined;
    const { promise, resolve } = Promise.withResolvers<Blob | null>();
    canvas.toBlob(resolve, 'image/webp', QUALITY);
    return (await promise) ?? undefined;
  } catch {
    return undefined; // damaged, or of a kind that this browser does not know
  }
}
