import { type CommandMaker, create, on } from './command-maker.ts';

const contract = (...states: string[]): string =>
  `select id from contract where deletedAt is null and status in (${states.map((state) => `'${state}'`).join(', ')})`;

const breach = (which: string): string => `select id from breach where deletedAt is null and ${which}`;

/** Who may decide on contracts besides the owner, from when on the owner may not decide on their own. */
export const COLLEAGUE = '李强';
const NOT_ONE_S_OWN = `(createdBy in (select id from person where name = '${COLLEAGUE}')
  or not exists (select 1 from person where name = '${COLLEAGUE}'))`;

/** A contract that is out for signature in the program is signed there. */
const NOT_IN_ENVELOPE =
  "not exists (select 1 from envelope e where e.contractId = contract.id and e.status = 'signing')";

/** A draft that says something, and stands by itself: one made of a quote is held to the quote's amounts. */
const WITH_TEXT =
  "quotedAmount is null and exists (select 1 from contractVersion v where v.contractId = contract.id and v.blocks <> '[]')";

export const complianceCommands: readonly CommandMaker[] = [
  {
    path: 'compliance.contract.draft',
    weight: 2,
    make: (random, { fresh, anyId }) => ({
      title: fresh('合同'),
      kind: random.pick(['sales', 'purchase', 'nda']),
      customerId: anyId(random, 'select id from customer where deletedAt is null') ?? null,
    }),
  },
  {
    path: 'compliance.contract.save',
    weight: 3,
    make: (random, { rows }) => {
      const drafts = rows<{ id: string; version: number }>(
        "select id, version from contract where status = 'draft' and deletedAt is null",
      );
      const draft = drafts[random.integer(0, drafts.length - 1)];
      return (
        draft && {
          ...draft,
          values: { amount: random.integer(100, 9_999_999), startsOn: '2026-01-01' },
          parties: [
            { role: 'partyA', side: 'theirs', legalName: '深圳贸易有限公司' },
            { role: 'partyB', side: 'ours', legalName: '云帆软件' },
          ],
          blocks: [
            { clauseId: null, heading: '价款', text: `价款 {{amount}}，第 ${random.integer(1, 99)} 稿` },
          ],
        }
      );
    },
  },
  {
    ...on('compliance.contract.move', `${contract('draft')} and ${WITH_TEXT}`, () => ({ event: 'submit' })),
    weight: 2,
  },
  {
    ...on('compliance.contract.decide', `${contract('approval')} and ${NOT_ONE_S_OWN}`, () => ({
      approve: true,
    })),
    inTwoSteps: true, // the paper follows the approval; sent again, the command completes it
  },
  {
    ...on('compliance.contract.pdf', `${contract('approved')} and ${WITH_TEXT}`),
    weight: 0,
    receipt: false,
  },
  on('compliance.contract.move', contract('approved'), () => ({ event: 'sendOut' })),
  on('compliance.contract.sign', `${contract('signing')} and ${NOT_IN_ENVELOPE}`, () => ({
    signedOn: '2026-01-02',
    signatories: '王芳',
  })),
  on('compliance.contract.amend', contract('signed', 'active'), () => ({
    startsOn: '2026-06-01',
    changes: { endsOn: '2028-12-31' },
    text: '延长期限',
  })),
  create('obligation', (random, { fresh, anyId }) => ({
    title: fresh('义务'),
    contractId: anyId(random, 'select id from contract where deletedAt is null') ?? null,
    side: random.pick(['ours', 'theirs']),
    subject: random.pick(['payment', 'delivery', 'report']),
    dueOn: '2026-12-31',
  })),
  create('clause', (random, { fresh }) => ({
    code: fresh('C'),
    name: fresh('条款'),
    nameEn: fresh('Clause'),
    risk: random.pick(['low', 'medium', 'high']),
  })),
  {
    path: 'compliance.clause.publish',
    make: (random, { rows }) => {
      const clauses = rows<{ id: string; revision: number }>(
        `select c.id, coalesce(max(v.revision), 0) as revision from clause c
         left join clauseVersion v on v.clauseId = c.id where c.deletedAt is null group by c.id`,
      );
      const clause = clauses[random.integer(0, clauses.length - 1)];
      const text = `应在 ${random.integer(1, 999_999)} 日内付款`;
      return (
        clause && {
          ...clause,
          textZh: text,
          textEn: `EN ${text}`,
          fallbacks: [{ zh: `${text}。`, en: text }],
        }
      );
    },
  },
  {
    path: 'records.create',
    make: (random, { fresh, anyId }) => {
      const begun = "min(coalesce(startsOn, signedOn), signedOn) <= '2026-01-02'";
      const contractId = anyId(random, `${contract('signed', 'active')} and ${begun}`);
      const values = {
        contractId,
        title: fresh('违约'),
        side: random.pick(['ours', 'theirs']),
        type: random.pick(['quality', 'secrecy', 'other']),
        occurredOn: '2026-01-02',
      };
      return contractId === undefined ? undefined : { entity: 'breach', values };
    },
  },
  on('compliance.breach.confirm', breach("status = 'suspected'"), (random) => ({
    evidence: '验收单未签',
    severity: random.pick(['low', 'high']),
    amount: random.integer(0, 99_999),
  })),
  on('compliance.breach.dismiss', breach("status = 'suspected'"), () => ({ reason: '已书面延期' })),
  on('compliance.breach.cure', breach("status = 'confirmed' and remedy is null"), () => ({
    remedy: '减免当月费用',
    curedOn: '2026-01-03',
  })),
  on(
    'compliance.contract.fulfil',
    "select id from obligation where status in ('open', 'breached') and deletedAt is null",
    () => ({
      evidence: '已收到验收单',
    }),
  ),
];
