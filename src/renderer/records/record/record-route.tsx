import type { ComponentType } from 'react';
import { useEntity, type VisibleEntity } from '../../data/meta.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useLanguage } from '../../ui/language/use-texts.ts';
import { Forward, survivorOf } from '../merging/forward.tsx';
import { UnknownEntity } from '../unknown-entity.tsx';
import { useRecordId } from './record-id.ts';
import { type OpenRecord, useRecord } from './use-record.ts';

export interface RecordPageProps {
  readonly entity: VisibleEntity;
  readonly record: OpenRecord;
}

/**
 * The screen at a record's own address: waits for the record that the address names, says why it cannot be shown, and
 * hands it to the page. Another record is another page, with none of what was open in the one before.
 */
export const recordRoute = (name: string, Shown: ComponentType<RecordPageProps>) =>
  function RecordRoute() {
    const id = useRecordId();
    const entity = useEntity(name);
    if (!entity || id === '') return <UnknownEntity name={name} />;
    return <Loaded key={id} entity={entity} id={id} shown={Shown} />;
  };

interface Props {
  readonly entity: VisibleEntity;
  readonly id: string;
  readonly shown: ComponentType<RecordPageProps>;
}

/** One record, once it is there. */
export function Loaded({ entity, id, shown: Shown }: Props) {
  const language = useLanguage();
  const { record, error, fetching } = useRecord(entity.name, id);
  const survivor = record && survivorOf(entity, record.row);
  // an answer from before may be of a merge that was undone since
  if (survivor) return fetching ? <Waiting shape="record" /> : <Forward entity={entity.name} id={survivor} />;
  if (record) return <Shown entity={entity} record={record} />;
  return error ? <ProblemNotice>{errorSentence(error, language)}</ProblemNotice> : <Waiting shape="record" />;
}
