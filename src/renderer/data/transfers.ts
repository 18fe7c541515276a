import type { WireError } from '#shared/errors.ts';

interface UploadOptions {
  readonly signal?: AbortSignal;
  /** From 0 to 1, as the bytes go out. */
  readonly onProgress?: (part: number) => void;
}

/**
 * Hands a file to the program and returns the id by which a command names it. Throws a WireError. A request of the
 * older kind, because `fetch` does not tell how far a body has got.
 */
export function upload(
  file: Blob,
  name: string,
  { signal, onProgress }: UploadOptions = {},
): Promise<string> {
  const request = new XMLHttpRequest();
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  request.responseType = 'json';
  request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 1);
  request.onload = () => {
    if (request.status === 200) resolve((request.response as { id: string }).id);
    else reject(request.response as WireError);
  };
  request.onerror = () => reject(new TypeError('the upload did not arrive'));
  request.onabort = () => reject(new DOMException('cancelled', 'AbortError'));
  signal?.addEventListener('abort', () => request.abort(), { once: true });
  request.open('POST', `/upload?name=${encodeURIComponent(name)}`);
  request.send(file);
  if (signal?.aborted) request.abort();
  return promise;
}

/** Where a page finds bytes that the program holds ready; for pictures that it shows itself. */
export const transferAddress = (id: string): string => `/download/${encodeURIComponent(id)}`;

/** Saves bytes that the program holds ready, as the browser saves any download. */
export function download(id: string): void {
  const link = document.createElement('a');
  link.href = transferAddress(id);
  link.download = '';
  document.body.append(link);
  link.click();
  link.remove();
}
