import { useEntity } from '../../data/meta.ts';
import { useRecordId } from '../../records/record/record-id.ts';
import { RecordTitle } from '../../records/record/record-title.tsx';
import { useRecord } from '../../records/record/use-record.ts';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { fieldText } from '../../ui/format/field-text.ts';
import { NOTHING } from '../../ui/format/format.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal } from '../../ui/language/use-texts.ts';
import { Facts } from '../../ui/layout/facts.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Refusal } from '../refusal.tsx';

/** What everybody may see of a colleague: the public fields. */
export function Colleague() {
  const local = useLocal();
  const format = useFormat();
  const id = useRecordId();
  const entity = useEntity('person');
  const { record, error } = useRecord('person', id);
  if (error && !record) return <Refusal error={error} />;
  if (!record || !entity) return <Waiting shape="record" />;
  return (
    <Page title={<RecordTitle entity={entity} row={record.row} />}>
      <Section>
        <Facts
          facts={entity.fields.map((field) => ({
            name: local(field.label),
            value: fieldText(record.row, field, format) || NOTHING,
          }))}
        />
      </Section>
    </Page>
  );
}
