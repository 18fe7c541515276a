/**
 * Every route of the program with the addresses at which the walk opens it. `{deal}` stands for the first deal of the
 * sample company. A house test fails on a route that is missing here.
 */
export const STOPS: Readonly<Record<string, readonly string[]>> = {
  '/help': ['/help', '/help?q="指标"'],
  '/start': ['/start'],
  '/work': ['/work'],
  '/work/approvals': ['/work/approvals'],
  '/sales': ['/sales'],
  '/sales/pipeline': ['/sales/pipeline'],
  '/sales/pipelines': ['/sales/pipelines'],
  '/sales/inbox': ['/sales/inbox'],
  '/sales/leads': ['/sales/leads'],
  '/sales/leads/$id': ['/sales/leads/{lead}'],
  '/sales/analysis': ['/sales/analysis'],
  '/sales/forecast': ['/sales/forecast'],
  '/sales/performance': ['/sales/performance'],
  '/sales/quotas': ['/sales/quotas'],
  '/sales/deals': ['/sales/deals'],
  '/sales/deals/$id': ['/sales/deals/{deal}'],
  '/sales/demos/list': ['/sales/demos/list'],
  '/sales/demos/$id': ['/sales/demos/{demo}'],
  '/sales/demos': ['/sales/demos'],
  '/sales/proposals': ['/sales/proposals'],
  '/sales/proposals/$id': ['/sales/proposals/{proposal}'],
  '/sales/pocs': ['/sales/pocs'],
  '/sales/pocs/$id': ['/sales/pocs/{poc}'],
  '/sales/quotes': ['/sales/quotes'],
  '/sales/quotes/$id': ['/sales/quotes/{quote}'],
  '/sales/orders': ['/sales/orders'],
  '/sales/orders/$id': ['/sales/orders/{salesOrder}'],
  '/sales/people': ['/sales/people'],
  '/sales/people/$id': ['/sales/people/{salesperson}'],
  '/sales/teams': ['/sales/teams'],
  '/sales/teams/$id': ['/sales/teams/{salesTeam}'],
  '/directory/customers': ['/directory/customers'],
  '/directory/customers/$id': ['/directory/customers/{customer}'],
  '/directory/letters': ['/directory/letters'],
  '/directory/letters/$id': ['/directory/letters/{letter}'],
  '/directory/contacts': ['/directory/contacts'],
  '/directory/contacts/$id': ['/directory/contacts/{contact}'],
  '/catalog/products': ['/catalog/products'],
  '/catalog/products/$id': ['/catalog/products/{product}'],
  '/catalog/price-books': ['/catalog/price-books'],
  '/catalog/price-books/$id': ['/catalog/price-books/{priceBook}'],
  '/compliance': ['/compliance'],
  '/compliance/contracts': ['/compliance/contracts'],
  '/compliance/contracts/$id': ['/compliance/contracts/{contract}'],
  '/compliance/obligations': ['/compliance/obligations'],
  '/compliance/obligations/$id': ['/compliance/obligations/{obligation}'],
  '/compliance/breaches': ['/compliance/breaches'],
  '/compliance/breaches/$id': ['/compliance/breaches/{breach}'],
  '/compliance/clauses': ['/compliance/clauses'],
  '/compliance/clauses/$id': ['/compliance/clauses/{clause}'],
  '/compliance/signatures': ['/compliance/signatures'],
  '/compliance/envelopes': ['/compliance/envelopes'],
  '/compliance/envelopes/$id': ['/compliance/envelopes/{envelope}'],
  '/compliance/identity': ['/compliance/identity'],
  '/records/$entity': ['/records/mailMessage', '/records/task'],
  '/records/$entity/$id': ['/records/task/{task}'],
  '/search': ['/search', '/search?q=云帆'],
  '/import': ['/import'],
  '/import/$entity': ['/import/deal'],
  '/metrics': ['/metrics'],
  '/metrics/$id': ['/metrics/SAL-K1', '/metrics/SAL-K4'],
  '/home/$room': ['/home/sales'],
  '/workspace/people': ['/workspace/people'],
  '/workspace/people/$id': ['/workspace/people/{person}'],
  '/workspace/roles': ['/workspace/roles'],
  '/workspace/roles/new': ['/workspace/roles/new'],
  '/workspace/roles/copy/$id': ['/workspace/roles/copy/sales'],
  '/workspace/roles/$id': ['/workspace/roles/sales'],
  '/workspace/account': ['/workspace/account'],
  '/workspace/audit': ['/workspace/audit'],
  '/workspace/audit/heads': ['/workspace/audit/heads'],
  '/workspace/backups': ['/workspace/backups'],
  '/workspace/backups/restore': ['/workspace/backups/restore'],
  '/workspace/recycle-bin': ['/workspace/recycle-bin'],
  '/workspace/rules': ['/workspace/rules'],
  '/workspace/rules/$id': ['/workspace/rules/new', '/workspace/rules/{rule}'],
  '/workspace/numbers': ['/workspace/numbers'],
  '/workspace/calendars': ['/workspace/calendars'],
  '/workspace/calendars/$id': ['/workspace/calendars/new', '/workspace/calendars/{workingCalendar}'],
  '/workspace/letterhead': ['/workspace/letterhead'],
  '/workspace/approvals': ['/workspace/approvals'],
  '/workspace/templates': ['/workspace/templates'],
  '/workspace/templates/$id': ['/workspace/templates/sales.quote'],
  '/workspace/fields': ['/workspace/fields'],
  '/workspace/tags': ['/workspace/tags'],
  '/workspace/files': ['/workspace/files'],
  '/workspace/export': ['/workspace/export'],
  '/workspace/outbox': ['/workspace/outbox'],
  '/workspace/connectors': ['/workspace/connectors'],
  '/workspace/jobs': ['/workspace/jobs'],
  '/workspace/health': ['/workspace/health'],
};

/** Routes that the walk leaves out, with the reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  '/workspace/backups/restore/$backup': 'begins the same wizard at its second step; backup.spec.ts walks it',
};

const PLACEHOLDER = /\{(\w+)\}/;

/** The kinds of record of which the walk needs one. */
export const kindsNeeded: readonly string[] = Object.values(STOPS)
  .flat()
  .flatMap((address) => PLACEHOLDER.exec(address)?.[1] ?? []);

export const addresses = (ids: Readonly<Record<string, string>>): readonly string[] =>
  Object.values(STOPS)
    .flat()
    .map((address) => address.replace(PLACEHOLDER, (_, kind: string) => ids[kind] ?? `no-${kind}`));
