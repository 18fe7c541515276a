const NAME = 'beside';

/** The record beside a list, as the search of its address names it. */
export function besideIn(search: string): string | null {
  const said = new URLSearchParams(search).get(NAME);
  // the router writes texts in quotes, and leaves them off where it need not
  return said?.replace(/^"|"$/g, '') || null;
}

/** The search of a list's address with another record beside it, or with none. */
export function withBeside(search: string, id: string | null): string {
  const query = new URLSearchParams(search);
  query.delete(NAME);
  if (id !== null) query.set(NAME, JSON.stringify(id));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
