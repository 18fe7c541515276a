import type { ComponentType } from 'react';
import { administration } from '../administration/index.ts';
import { attention } from '../attention/index.ts';
import { catalog } from '../domains/catalog/index.ts';
import { compliance } from '../domains/compliance/index.ts';
import { directory } from '../domains/directory/index.ts';
import { marketing } from '../domains/marketing/index.ts';
import { sales } from '../domains/sales/index.ts';
import type { Contribution } from '../records/contribution.ts';
import type { Places } from '../records/places.ts';

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

const kinds = Object.assign({}, ...contributions.map((each) => each.places)) as Contribution['places'];
const screens = new Map(
  contributions.flatMap((each) => each.screens.map(({ path, component }) => [path, component] as const)),
);

export const places: Places = {
  places: kinds,
  pages: Object.fromEntries(
    Object.entries(kinds).flatMap(([kind, { page }]) => {
      const component = page && screens.get(page('$id'));
      return component ? [[kind, component as ComponentType]] : [];
    }),
  ),
  panels: contributions.flatMap((each) => each.panels),
};
