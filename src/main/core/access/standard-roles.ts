import type { Role } from './role.ts';

/** What everybody who works here may do: find, take back their own actions, see who else is here. */
const STAFF = [
  'core.search.read',
  'core.undo.write',
  'core.person.public',
  'core.role.public',
  'core.department.read',
  'core.calendar.read',
  'core.workingCalendar.read',
  'core.calendarException.read',
];

/** Reading of the rooms that most work hangs on. */
const CUSTOMERS = ['directory.*.read', 'catalog.*.read'];

const role = (
  id: string,
  zh: string,
  en: string,
  scope: Role['scope'],
  permissions: readonly string[],
): Role => ({
  id,
  label: { zh, en },
  scope,
  permissions,
});

/**
 * The roles that every workspace starts with. Each company edits them as it likes; only the owner's stay as they are,
 * so that somebody can always set things right.
 */
export const STANDARD_ROLES: readonly Role[] = [
  role('owner', '所有者', 'Owner', 'all', ['*.*.*']),
  role('salesLead', '销售主管', 'Sales lead', 'all', [
    ...STAFF,
    'sales.*.read',
    'sales.*.write',
    'directory.*.read',
    'directory.*.write',
    'catalog.*.read',
    'catalog.*.write',
    'core.import.write',
    'core.export.write',
  ]),
  role('sales', '销售', 'Sales', 'own', [
    ...STAFF,
    ...CUSTOMERS,
    'sales.*.read',
    'sales.deal.write',
    'sales.activity.write',
    'sales.quote.write',
    'sales.quoteLine.write',
    'directory.*.write',
    'core.export.write',
  ]),
  role('marketing', '市场', 'Marketing', 'all', [
    ...STAFF,
    ...CUSTOMERS,
    'marketing.*.read',
    'marketing.*.write',
    'directory.*.write',
    'sales.*.read',
    'core.import.write',
    'core.export.write',
  ]),
  role('support', '客户支持', 'Support', 'all', [
    ...STAFF,
    ...CUSTOMERS,
    'directory.contact.write',
    'support.*.read',
    'support.*.write',
    'product.*.read',
    'delivery.*.read',
    'core.export.write',
  ]),
  role('success', '客户成功', 'Customer success', 'team', [
    ...STAFF,
    ...CUSTOMERS,
    'directory.*.write',
    'success.*.read',
    'success.*.write',
    'support.*.read',
    'sales.*.read',
    'billing.*.read',
    'core.export.write',
  ]),
  role('consultant', '实施顾问', 'Consultant', 'own', [
    ...STAFF,
    ...CUSTOMERS,
    'delivery.*.read',
    'delivery.*.write',
    'support.*.read',
  ]),
  role('product', '产品研发', 'Product', 'all', [
    ...STAFF,
    ...CUSTOMERS,
    'catalog.*.write',
    'product.*.read',
    'product.*.write',
    'support.*.read',
    'core.import.write',
    'core.export.write',
  ]),
  role('finance', '财务', 'Finance', 'all', [
    ...STAFF,
    ...CUSTOMERS,
    'catalog.*.write',
    'catalog.*.sensitive',
    'billing.*.read',
    'billing.*.write',
    'billing.*.sensitive',
    'finance.*.read',
    'finance.*.write',
    'finance.*.sensitive',
    'sales.*.read',
    'compliance.*.read',
    'core.import.write',
    'core.export.write',
    'core.audit.read',
    'core.numbering.read',
  ]),
  role('peopleOfficer', '人事', 'People officer', 'all', [
    ...STAFF,
    'people.*.read',
    'people.*.write',
    'people.*.sensitive',
    'core.person.read',
    'core.department.write',
    'core.calendar.write',
    'core.calendarException.write',
    'core.import.write',
    'core.export.write',
  ]),
  role('partnerManager', '伙伴经理', 'Partner manager', 'all', [
    ...STAFF,
    ...CUSTOMERS,
    'partners.*.read',
    'partners.*.write',
    'sales.*.read',
    'core.export.write',
  ]),
  role('compliance', '合规', 'Compliance', 'all', [
    ...STAFF,
    ...CUSTOMERS,
    'compliance.*.read',
    'compliance.*.write',
    'sales.*.read',
    'core.person.read',
    'core.role.read',
    'core.audit.read',
    'core.numbering.read',
    'core.workspace.verify',
    'core.export.write',
  ]),
  role('employee', '员工', 'Employee', 'own', STAFF),
  role('observer', '只读', 'Observer', 'all', [...STAFF, ...CUSTOMERS, 'sales.*.read']),
];

/** A role of these can neither be edited nor removed. */
export const OWNER = 'owner';
