import { may } from '../access/access.ts';
import { activePeople } from '../access/active-people.ts';
import type { Actor } from '../access/actor.ts';
import { secondPlaceOf } from '../backup/backup-settings.ts';
import { keptConnector } from '../connectors/kept-connector.ts';
import type { TablesOf } from '../entities/entity.ts';
import type { ImportJob } from '../imports/import-job.ts';
import type { NumberSeries } from '../numbering/number-series.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import { findLetterhead } from '../templates/letterhead-entity.ts';
import type { ChecklistItem } from './checklist.ts';

const builder = queryBuilder<TablesOf<typeof ImportJob> & TablesOf<typeof NumberSeries>>();

/** What is known of the workspace: each tells whether one thing was set up. */
export interface SetUp {
  readonly facts: boolean;
  readonly logo: boolean;
  readonly people: boolean;
  readonly data: boolean;
  readonly numbers: boolean;
  readonly backup: boolean;
  readonly mail: boolean;
}

type Named = Omit<ChecklistItem, 'id' | 'done' | 'goal'> & {
  readonly path: string;
  readonly permission: string;
};

const ITEMS: Readonly<Record<keyof SetUp, Named>> = {
  facts: {
    label: { zh: '填写公司资料', en: 'Enter the company’s particulars' },
    hint: {
      zh: '地址和统一社会信用代码会印在报价和合同上',
      en: 'Address and tax number are printed on quotes and contracts',
    },
    path: '/workspace/letterhead',
    permission: 'core.letterhead.write',
  },
  logo: {
    label: { zh: '上传公司标志', en: 'Add the company’s logo' },
    hint: { zh: '出现在每份文件的信头', en: 'It stands at the head of every document' },
    path: '/workspace/letterhead',
    permission: 'core.letterhead.write',
  },
  people: {
    label: { zh: '添加同事', en: 'Add colleagues' },
    hint: { zh: '每人一个口令和一个角色', en: 'Each with a passphrase and a role of their own' },
    path: '/workspace/people',
    permission: 'core.person.write',
  },
  data: {
    label: { zh: '导入现有数据', en: 'Import your own data' },
    hint: {
      zh: '团队、产品、客户和商机，先试运行再写入',
      en: 'Teams, products, customers and deals; tried out before anything is written',
    },
    path: '/import',
    permission: 'core.import.write',
  },
  numbers: {
    label: { zh: '确定编号规则', en: 'Settle the numbering' },
    hint: { zh: '在第一份单据发出之前', en: 'Before the first document goes out' },
    path: '/workspace/numbers',
    permission: 'core.numbering.write',
  },
  backup: {
    label: { zh: '选择第二个备份位置', en: 'Choose a second place for backups' },
    hint: {
      zh: '例如移动硬盘：电脑损坏时仍有副本',
      en: 'An external drive: a copy that outlasts this computer',
    },
    path: '/workspace/backups',
    permission: 'core.backup.write',
  },
  mail: {
    label: { zh: '连接邮箱', en: 'Connect the mail account' },
    hint: { zh: '从这里发送报价和通知', en: 'Quotes and notices are sent from here' },
    path: '/workspace/connectors',
    permission: 'core.connector.write',
  },
};

const KEYS = Object.keys(ITEMS) as (keyof SetUp)[];

/** What is to be set up in a workspace, as far as this person may do it. */
export const workspaceItems = (known: SetUp, actor: Actor): ChecklistItem[] =>
  KEYS.filter((id) => may(actor, ITEMS[id].permission)).map((id) => {
    const { label, hint, path } = ITEMS[id];
    return { id, label, hint, goal: { path }, done: known[id] };
  });

/** Looks what was set up; `device` is the one at which the person sits. */
export function readSetUp(reader: Reader, device: string): SetUp {
  const letterhead = findLetterhead(reader);
  return {
    facts: Boolean(letterhead?.address && letterhead.taxNumber),
    logo: letterhead?.logo != null,
    people: activePeople(reader).length > 1,
    data: reader.first(builder.selectFrom('importJob').select('id').limit(1)) !== undefined,
    numbers: reader.first(builder.selectFrom('numberSeries').select('id').limit(1)) !== undefined,
    backup: secondPlaceOf(reader, device) !== null,
    mail: keptConnector(reader, 'smtp') !== undefined,
  };
}
