import { administration } from '../administration/index.ts';
import { attention } from '../attention/index.ts';
import { catalog } from '../domains/catalog/index.ts';
import { compliance } from '../domains/compliance/index.ts';
import { directory } from '../domains/directory/index.ts';
import { marketing } from '../domains/marketing/index.ts';
import { sales } from '../domains/sales/index.ts';
import type { Contribution } from '../records/contribution.ts';

/** What the domains bring; gathered here and nowhere else. */
export const contributions: readonly Contribution[] = [
  marketing,
  sales,
  directory,
  catalog,
  compliance,
  administration,
  attention,
];

export const places = {
  places: Object.assign({}, ...contributions.map((each) => each.places)) as Contribution['places'],
  panels: contributions.flatMap((each) => each.panels),
};
