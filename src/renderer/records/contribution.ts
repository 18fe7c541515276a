import type { RouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { LocalText } from '#shared/texts.ts';
import type { Row } from '../ui/format/row.ts';
import type { HelpSource } from './help.ts';

export interface Screen {
  /** Route pattern: `/sales/deals/$id`. */
  readonly path: string;
  readonly component: RouteComponent;
}

/** Items of a room's navigation that belong together, where a room has many. */
export interface NavigationGroup {
  readonly id: string;
  readonly label: LocalText;
  readonly icon: NavigationItem['icon'];
}

export interface NavigationItem {
  readonly label: LocalText;
  readonly path: string;
  /** Under which heading of its room it stands. */
  readonly group?: NavigationGroup;
  /** Shown to those whose role holds it; to everyone where none is named. */
  readonly permission?: string;
  readonly icon: ComponentType<{ readonly size?: number; readonly stroke?: number }>;
}

/** Something the palette offers besides screens and records. */
export interface PaletteCommand {
  readonly id: string;
  readonly label: LocalText;
  readonly path: string;
}

/** A part that a domain adds to the page of another kind of record. */
export interface Panel {
  readonly entity: string;
  readonly id: string;
  readonly label: LocalText;
  /** Above the fields, for what people come to see first. */
  readonly first?: true;
  readonly component: ComponentType<{ readonly row: Row }>;
}

/** A shortcut, pressed as `g` and a letter. */
export interface Jump {
  readonly key: string;
  readonly label: LocalText;
  readonly path: string;
}

/** Where the records of a kind are shown, when not on the generic screens. */
export interface RecordPlace {
  readonly list?: string;
  readonly page?: (id: string) => string;
}

/** What a domain hands to the shell; nothing of it registers anywhere else. */
export interface Contribution {
  /** The domain's name in the house. */
  readonly name: string;
  readonly screens: readonly Screen[];
  readonly navigation: readonly NavigationItem[];
  readonly commands: readonly PaletteCommand[];
  readonly jumps: readonly Jump[];
  /** Kinds of record that are offered under “New”. */
  readonly quickAdds: readonly string[];
  readonly places: Readonly<Record<string, RecordPlace>>;
  readonly panels: readonly Panel[];
  /** What its pages are for, in `help.ts`; a house test asks for a page of help for each screen. */
  readonly help?: HelpSource;
}
