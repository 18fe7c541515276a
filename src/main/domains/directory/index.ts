import type { Room } from '../../core/router/room.ts';
import { DistinctPair } from './duplicates/distinct-pair-entity.ts';
import { duplicatesTask } from './duplicates/find-duplicates.ts';
import { Contact, Customer } from './entities.ts';
import { Letter } from './letter/letter-entity.ts';
import { letterKind } from './letter/letter-kind.ts';
import { letterLifecycle } from './letter/letter-lifecycle.ts';
import { sampleDirectory } from './sample.ts';

export { ESPOCRM, FXIAOKE, HUBSPOT, NEOCRM, SALESFORCE } from './crm-exports.ts';
export { Contact, Customer } from './entities.ts';
export { directoryRouter } from './router.ts';

export const directory: Room = {
  name: 'directory',
  label: { zh: '客户与联系人', en: 'Directory' },
  entities: [Customer, Contact, Letter, DistinctPair],
  lifecycles: [letterLifecycle],
  actions: {
    'directory.distinctPair.tellApart': { zh: '标记为不是重复', en: 'Marked as no duplicates' },
    'directory.letter.issue': { zh: '发出信函', en: 'Sent a letter' },
    'directory.letter.document': { zh: '生成信函文件', en: 'Made the paper of a letter' },
    'directory.letter.mail': { zh: '用邮件发出信函', en: 'Mailed a letter' },
  },
  documentKinds: [letterKind],
  sample: sampleDirectory,
  tasks: [duplicatesTask],
};
