import { beforeAll, expect, test } from 'vitest';
import { type Actor, SYSTEM } from '../../../src/main/core/access/actor.ts';
import { defineEntity } from '../../../src/main/core/entities/entity.ts';
import { text } from '../../../src/main/core/entities/field.ts';
import type { LoggedGroup } from '../../../src/main/core/storage/change-log.ts';
import { groupsOfActor } from '../../../src/main/core/storage/change-log.ts';
import { type LogFilter, readLogPage } from '../../../src/main/core/storage/log-query.ts';
import { verifyWorkspace } from '../../../src/main/core/storage/verify.ts';
import { type TestWorkspace, workspaceWith } from '../workspace-for-test.ts';

const kind = (name: string) =>
  defineEntity({
    name,
    domain: 'test',
    label: { zh: name, en: name },
    plural: { zh: name, en: name },
    mergeClass: 'record',
    titleField: 'text',
    fields: { text: text({ label: { zh: '文字', en: 'Text' } }) },
  });
const [Note, Card] = [kind('note'), kind('card')];
const person = (id: string): Actor => ({ id, name: id, role: SYSTEM.role, team: [id] });

let made: TestWorkspace;

/** More than one page's worth of blocks for the frequent, far-apart blocks for the rare, and actions of many rows. */
beforeAll(async () => {
  made = await workspaceWith([Note, Card]);
  for (let at = 0; at < 4000; at++) {
    const rare = at % 300 === 7;
    const action = at % 5 === 0 ? 'test.card.create' : 'test.note.create';
    const source = at % 3 === 0 ? 'import' : 'screen';
    made.workspace.write({ action, actor: person(rare ? 'rare' : `p${at % 3}`), source }, (work) => {
      const rows = at % 500 === 499 ? 150 : 1;
      for (let row = 0; row < rows; row++)
        work.insert(rare || (rows > 1 && at < 2000 && row === 149) ? Card : Note, { text: `${at}.${row}` });
    });
  }
});

function walk(filter: LogFilter, limit: number): number[] {
  const found: number[] = [];
  let below: number | null = null;
  do {
    const page: ReturnType<typeof readLogPage> = readLogPage(made.workspace.reader, filter, below, limit);
    expect(page.groups.length).toBeLessThanOrEqual(limit);
    found.push(...page.groups.map(({ seq }) => seq));
    below = page.next;
  } while (below !== null);
  return found;
}

const groups = (): LoggedGroup[] =>
  made.workspace.reader.sqlAll('select * from change_group order by seq desc');

const touching = (entity: string): Set<number> =>
  new Set(
    made.workspace.reader
      .sqlAll<{ groupSeq: number }>('select groupSeq from change_row where entity = ?', [entity])
      .map(({ groupSeq }) => groupSeq),
  );

test.each<[LogFilter, (group: LoggedGroup) => boolean]>([
  [{ actor: 'rare' }, ({ actor }) => actor === 'rare'],
  [{ actor: 'p1' }, ({ actor }) => actor === 'p1'],
  [{ action: 'test.card.create' }, ({ action }) => action === 'test.card.create'],
  [{ room: 'test' }, ({ action }) => action.startsWith('test.')],
  [{ source: 'import' }, ({ source }) => source === 'import'],
  [{ entity: 'card' }, ({ seq }) => touching('card').has(seq)],
  [
    { entity: 'card', actor: 'p1', source: 'screen' },
    ({ seq, actor, source }) => touching('card').has(seq) && actor === 'p1' && source === 'screen',
  ],
  [
    { action: 'test.card.create', actor: 'rare' },
    ({ action, actor }) => action === 'test.card.create' && actor === 'rare',
  ],
  [{ actor: 'nobody' }, () => false],
])('pages by %j over many blocks give what a look at every action gives', (filter, meets) => {
  const expected = groups()
    .filter(meets)
    .map(({ seq }) => seq);
  for (const limit of [9, 200]) expect(walk(filter, limit)).toEqual(expected);
});

test('the latest actions of a person come first, however rare', () => {
  const expected = groups().filter(({ actor }) => actor === 'rare');
  expect(groupsOfActor(made.workspace.reader, 'rare', 5).map(({ seq }) => seq)).toEqual(
    expected.slice(0, 5).map(({ seq }) => seq),
  );
});

test('the directory of the log says exactly what the log does', () => {
  expect(verifyWorkspace(made.workspace.reader, made.registry).findings).toEqual([]);
});
