import { describe, expect, test } from 'vitest';
import { headerKey } from '#shared/header-key.ts';
import { guessMapping } from '../../../src/main/core/imports/guess-mapping.ts';
import { Product } from '../../../src/main/domains/catalog/index.ts';
import { Customer } from '../../../src/main/domains/directory/index.ts';
import { Deal, Salesperson } from '../../../src/main/domains/sales/index.ts';

const guessed = (entity: { fields: Parameters<typeof guessMapping>[1] }, header: string): (string | null)[] =>
  guessMapping(header.split(','), entity.fields).map(({ field }) => field);

describe('a mapping is guessed', () => {
  test.each([
    [
      Deal,
      'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value',
      'externalId,ownerId,productId,customerId,stageId,openedOn,closedOn,amount',
    ],
    [
      Customer,
      'account,sector,year_established,revenue,employees,office_location,subsidiary_of',
      'name,industry,foundedYear,annualRevenue,employees,country,parentId',
    ],
    [Product, 'product,series,sales_price', 'name,series,listPrice'],
    [Salesperson, 'sales_agent,manager,regional_office', 'name,teamId,region'],
    [Customer, 'ＣＵＳＴＯＭＥＲ　ＮＡＭＥ,所属行业, 电 话 ', 'name,industry,phone'],
    [
      Deal,
      '商机名称,客户,负责人,阶段,金额,预计成交日',
      'name,customerId,ownerId,stageId,amount,expectedClose',
    ],
  ])('%#', (entity, header, fields) => expect(guessed(entity, header)).toEqual(fields.split(',')));

  test('every label in either language finds its own field', () => {
    for (const entity of [Deal, Customer, Product, Salesperson])
      for (const language of ['zh', 'en'] as const) {
        const header = entity.fields.map(({ label }) => label[language]);
        expect(guessMapping(header, entity.fields).map(({ field }) => field)).toEqual(
          entity.fields.map(({ name }) => name),
        );
      }
  });

  test('no field is guessed twice, an unknown column is left out, and each guess has a reason', () => {
    const guesses = guessMapping(['name', '客户名称', 'favourite colour'], Customer.fields);
    expect(guesses.map(({ field }) => field)).toEqual(['name', null, null]);
    for (const { reason } of guesses) expect([reason.zh, reason.en]).not.toContain('');
  });
});

test('a header key forgets case, width, blanks, underscores and marks', () => {
  expect(headerKey(' Deal_Stage ')).toBe(headerKey('ＤＥＡＬ-ｓｔａｇｅ'));
  expect(headerKey('年收入(百万)')).toBe(headerKey('年收入(百万)'));
});
