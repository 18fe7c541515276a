import { type Filter, ME, MY_TEAM } from '#shared/filter/filter.ts';

const widened = new WeakMap<object, Filter>();

/** The filter of one's own rows, widened from oneself to one's department. */
export function teamScope(own: Filter): Filter {
  const known = widened.get(own);
  if (known) return known;
  const wide = widen(own);
  widened.set(own, wide);
  return wide;
}

function widen(filter: Filter): Filter {
  if ('and' in filter) return { and: filter.and.map(widen) };
  if ('or' in filter) return { or: filter.or.map(widen) };
  if ('not' in filter) return { not: widen(filter.not) };
  const { value } = filter;
  const isMe = typeof value === 'object' && value !== null && !Array.isArray(value) && 'me' in value;
  return isMe && value.me === ME.me ? { ...filter, op: 'in', value: MY_TEAM } : filter;
}
