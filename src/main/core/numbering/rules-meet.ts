import { type NumberRule, type PatternPart, readPattern } from '#shared/number-pattern.ts';

/** One character of a number as a rule allows it; `again` for any number of them, none included. */
interface Place {
  readonly set: 'digit' | 'letter' | { readonly character: string };
  readonly again: boolean;
}

const one = (set: Place['set']): Place => ({ set, again: false });
const any = (set: Place['set']): Place => ({ set, again: true });
const digits = (count: number): Place[] => Array.from({ length: count }, () => one('digit'));
const spelled = (text: string): Place[] => [...text].map((character) => one({ character }));

function placesOf(rule: NumberRule, part: PatternPart): Place[] {
  switch (part.kind) {
    case 'text':
      return spelled(part.text);
    case 'prefix':
      return spelled(rule.prefix);
    case 'series':
      return [one('letter'), any('letter')];
    case 'year':
      return digits(4);
    case 'month':
      return digits(2);
    case 'serial':
      return [...digits(part.width), any('digit')];
  }
}

const fits = (set: Place['set'], character: string): boolean => {
  if (typeof set === 'object') return set.character === character;
  return (set === 'digit' ? /^[0-9]$/ : /^[A-Z]$/).test(character);
};

const overlap = (left: Place['set'], right: Place['set']): boolean => {
  if (typeof left === 'object') return fits(right, left.character);
  return typeof right === 'object' ? fits(left, right.character) : left === right;
};

/** Whether some text could be a number of both rules. Walks both at once, place by place. */
export function rulesMeet(left: NumberRule, right: NumberRule): boolean {
  const [first, second] = [left, right].map((rule) =>
    (readPattern(rule.pattern) ?? []).flatMap((part) => placesOf(rule, part)),
  ) as [Place[], Place[]];
  const seen = new Set<string>();
  const waiting: [number, number][] = [[0, 0]];
  for (let here = waiting.pop(); here; here = waiting.pop()) {
    const [i, j] = here;
    if (i === first.length && j === second.length) return true;
    if (seen.has(`${i},${j}`)) continue;
    seen.add(`${i},${j}`);
    const a = first[i];
    const b = second[j];
    if (a?.again) waiting.push([i + 1, j]);
    if (b?.again) waiting.push([i, j + 1]);
    if (a && b && overlap(a.set, b.set)) waiting.push([a.again ? i : i + 1, b.again ? j : j + 1]);
  }
  return false;
}

const shapeOf = ({ prefix, pattern, reset }: NumberRule): string =>
  `${reset} ${pattern.replaceAll('{prefix}', prefix).replaceAll(/\{serial:?\d*\}/g, '{serial}')}`;

/** Whether two rules of one document differ in nothing but the width of the serial number: they share one count. */
export const sameCount = (left: NumberRule, right: NumberRule): boolean => shapeOf(left) === shapeOf(right);
