import type { WireError } from '#shared/errors.ts';

/** Hands a file to the program and returns the id by which a command names it. Throws a WireError. */
export async function upload(file: File, signal?: AbortSignal): Promise<string> {
  const answer = await fetch(`/upload?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    body: file,
    ...(signal ? { signal } : {}),
  });
  if (!answer.ok) throw (await answer.json()) as WireError;
  const { id } = (await answer.json()) as { id: string };
  return id;
}

/** Saves bytes that the program holds ready, as the browser saves any download. */
export function download(id: string): void {
  const link = document.createElement('a');
  link.href = `/download/${encodeURIComponent(id)}`;
  link.download = '';
  document.body.append(link);
  link.click();
  link.remove();
}
