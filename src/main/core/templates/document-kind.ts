import type { TemplateBody } from '#shared/templates/template-body.ts';
import type { TemplateData, VariableSchema } from '#shared/templates/variables.ts';
import type { Language, LocalText } from '#shared/texts.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import type { WorkspaceFacts } from '../storage/facts.ts';
import type { Reader } from '../storage/reader.ts';

/** The data of one document, with when it was made: for an issued one the moment of issue. */
export interface DocumentContent {
  readonly data: TemplateData;
  /** Epoch milliseconds. */
  readonly createdAt: number;
}

/** Where the data of a document come from: an open workspace, or a unit of work in it. */
export interface DocumentSource {
  readonly reader: Reader;
  readonly facts: WorkspaceFacts;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** A kind of document that a room contributes: what its templates may name, and where the data come from. */
export interface DocumentKind {
  /** `room.document`, such as `sales.quote`. */
  readonly name: string;
  readonly label: LocalText;
  /** The records such documents are made of. */
  readonly entity: string;
  readonly schema: VariableSchema;
  /** What is used until somebody makes a template of their own. */
  readonly builtIn: TemplateBody;
  /** Data to look at a template with, before there is a record. */
  readonly sample: (language: Language) => DocumentContent;
  /** The data of a record, in the reader's language; throws `notFound` for one that this actor may not see. */
  readonly gather: (
    source: DocumentSource,
    id: string,
    scope: FilterScope,
    language: Language,
  ) => DocumentContent;
}
