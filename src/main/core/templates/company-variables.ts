import type { TemplateRow, Variable, VariableGroup, VariableSchema } from '#shared/templates/variables.ts';

const text = (name: string, zh: string, en: string): Variable => ({
  name,
  label: { zh, en },
  kind: 'text',
});

/** What every kind of document may say of the company itself; it comes from the letterhead. */
const COMPANY: VariableGroup = {
  name: 'company',
  label: { zh: '公司', en: 'Company' },
  variables: [
    text('name', '名称', 'Name'),
    text('address', '地址', 'Address'),
    text('taxNumber', '税号', 'Tax number'),
    text('bank', '开户行', 'Bank'),
    text('bankAccount', '账号', 'Bank account'),
    text('phone', '电话', 'Phone'),
    text('email', '邮箱', 'Email'),
    text('website', '网站', 'Website'),
  ],
};

export const withCompany = (schema: VariableSchema): VariableSchema => ({
  ...schema,
  groups: [...schema.groups, COMPANY],
});

/** The company's own facts by variable. */
export type CompanyFacts = Readonly<Record<(typeof COMPANY_NAMES)[number], string | null>>;

export const COMPANY_NAMES = [
  'name',
  'address',
  'taxNumber',
  'bank',
  'bankAccount',
  'phone',
  'email',
  'website',
] as const;

export const companyValues = (facts: CompanyFacts): TemplateRow =>
  Object.fromEntries(COMPANY_NAMES.map((name) => [`company.${name}`, facts[name]]));
