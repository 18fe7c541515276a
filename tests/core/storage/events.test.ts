import { expect, test } from 'vitest';
import { defineEntity } from '../../../src/main/core/entities/entity.ts';
import { text } from '../../../src/main/core/entities/field.ts';
import { defineEvent } from '../../../src/main/core/events/event.ts';
import { onEvent } from '../../../src/main/core/events/on-event.ts';
import { sowMissing } from '../../../src/main/core/workspace/seed.ts';
import { AppError } from '../../../src/shared/errors.ts';
import { workspaceWith } from '../workspace-for-test.ts';

const Entry = defineEntity({
  name: 'entry',
  domain: 'test',
  label: { zh: '分录', en: 'Entry' },
  plural: { zh: '分录', en: 'Entries' },
  mergeClass: 'record',
  titleField: 'note',
  fields: { note: text({ label: { zh: '摘要', en: 'Note' } }) },
});

const written = defineEvent<{ note: string }>('entry.written');

const notes = 'select note from entry order by rid';

test('what a room does about an event is part of the action in which it happened', async () => {
  const { workspace, owner } = await workspaceWith([Entry], {
    handlers: [onEvent(written, (work, { note }) => void work.insert(Entry, { note: `${note}, answered` }))],
  });
  const { topics } = workspace.write({ action: 'test.entry.write', actor: owner, source: 'screen' }, (work) =>
    work.emit(written, { note: 'first' }),
  );
  expect(topics).toEqual(['entry']);
  expect(workspace.reader.sqlAll(notes, [])).toEqual([{ note: 'first, answered' }]);
  workspace.close();
});

test('an error of a room that answers takes back the whole action', async () => {
  const { workspace, owner } = await workspaceWith([Entry], {
    handlers: [
      onEvent(written, () => {
        throw new AppError('diskFull');
      }),
    ],
  });
  const action = { action: 'test.entry.write', actor: owner, source: 'screen' } as const;
  expect(() =>
    workspace.write(action, (work) => {
      work.insert(Entry, { note: 'first' });
      work.emit(written, { note: 'first' });
    }),
  ).toThrow(AppError);
  expect(workspace.reader.sqlAll(notes, [])).toEqual([]);
  workspace.close();
});

test('a seed is sown when the workspace is made, and no second time', async () => {
  const seeds = [
    {
      since: 4,
      sow: (work: { insert: (entity: typeof Entry, row: { note: string }) => string }) => {
        work.insert(Entry, { note: 'sown' });
      },
    },
  ];
  const { workspace } = await workspaceWith([Entry], { seeds });
  sowMissing(workspace, seeds);
  expect(workspace.reader.sqlAll(notes, [])).toEqual([{ note: 'sown' }]);
  workspace.close();
});
