/** Control characters, marks that turn the reading direction, and what Windows forbids in a file name. */
const FORBIDDEN = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069<>:"/\\|?*]/gu;
const LONGEST = 150;

/** A name that is safe to save under on every system; `download` where nothing is left of it. */
export function safeFileName(name: string): string {
  const cleaned = name
    .toWellFormed()
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const characters = [...cleaned];
  if (characters.length === 0) return 'download';
  if (characters.length <= LONGEST) return cleaned;
  const dot = cleaned.lastIndexOf('.');
  const ending = dot > 0 && cleaned.length - dot <= 10 ? cleaned.slice(dot) : '';
  return (
    characters
      .slice(0, LONGEST - ending.length)
      .join('')
      .trimEnd() + ending
  );
}

/** The header that names a download, with the full name as RFC 5987 and a plain one for old readers. */
export function contentDisposition(name: string): string {
  const safe = safeFileName(name);
  const plain = safe.replace(/[^\x20-\x7e]|%/g, '_');
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
