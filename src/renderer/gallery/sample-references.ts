import type { Picked, ReferenceSource } from '../ui/form/reference-source.ts';

const KNOWN: readonly Picked[] = [
  { id: 'c1', label: { zh: '云帆数据', en: 'Yunfan Data' }, detail: 'C-0001' },
  { id: 'c2', label: { zh: '麦文科技', en: 'Maventech' }, detail: 'C-0002' },
  { id: 'c3', label: { zh: '远山软件', en: 'Yuanshan Software' }, detail: 'C-0003' },
];

/** Records to choose from, where no workspace is open. */
export const sampleReferences: ReferenceSource = {
  find: async (_entity, search) =>
    KNOWN.filter(({ label }) => JSON.stringify(label).toLowerCase().includes(search.toLowerCase())),
  nameOf: async (_entity, id) => KNOWN.find((each) => each.id === id)?.label ?? null,
};
