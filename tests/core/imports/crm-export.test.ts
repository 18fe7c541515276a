import { describe, expect, test } from 'vitest';
import { mapExport, recogniseExport } from '../../../src/main/core/imports/crm-export.ts';
import { guessMapping } from '../../../src/main/core/imports/guess-mapping.ts';
import { registry } from '../../../src/main/rooms.ts';

function mapped(entityName: string, header: readonly string[]) {
  const entity = registry.get(entityName);
  const known = recogniseExport(header, entity.spec.crmExports ?? []);
  const guesses = guessMapping(header, entity.fields);
  const columns = known ? mapExport(guesses, known, entity.fields) : guesses;
  return {
    product: known?.product.zh ?? null,
    columns: Object.fromEntries(columns.map(({ column, field }) => [column, field])),
  };
}

describe('a file that another product exported', () => {
  test.each([
    ['customer', 'Salesforce', 'Account Name,Account Owner,Industry,Annual Revenue,Parent Account'],
    ['customer', 'Salesforce', 'Id,Name,ParentId,OwnerId,NumberOfEmployees,AnnualRevenue'],
    ['customer', 'HubSpot', 'Record ID,Company name,Company owner,Country/Region,Annual Revenue'],
    ['customer', '纷享销客', '客户名称,负责人,负责人主属部门,1级行业,详细地址'],
    ['customer', '销售易', '客户名称,客户所有人,行业,总人数,销售额'],
    ['contact', 'Salesforce', 'Full Name,Account Name,Contact Owner,Phone,Mobile'],
    ['contact', 'HubSpot', 'Record ID,First Name,Last Name,Contact owner,Email'],
    ['contact', '纷享销客', '姓名,客户名称,职务,负责人主属部门,手机1'],
    ['contact', '销售易', '姓名,公司名称,联系人所有人,电话'],
    ['deal', 'Salesforce', 'Opportunity Name,Opportunity Owner,Stage,Close Date,Amount'],
    ['deal', 'HubSpot', 'Record ID,Deal Name,Deal Stage,Deal owner,Close Date'],
    ['deal', '纷享销客', '商机名称,客户名称,商机金额,预计成交日期,负责人主属部门'],
    ['deal', '销售易', '商机名称,客户名称,销售阶段,销售金额,结单日期'],
    ['customer', 'EspoCRM', 'id,name,website,phoneNumber,billingAddressCountry,industry,assignedUserName'],
    ['customer', 'EspoCRM', 'Name,Website,Phone,Type,Industry,Assigned User'],
    ['contact', 'EspoCRM', 'id,firstName,lastName,name,accountName,emailAddress,assignedUserName'],
    ['deal', 'EspoCRM', 'id,name,accountName,stage,amount,amountCurrency,closeDate,assignedUserName'],
    ['deal', 'EspoCRM', 'Name,Account,Stage,Amount,Close Date,Assigned User'],
    ['lead', 'Salesforce', 'Lead Owner,First Name,Last Name,Company / Account,Lead Source,Email'],
    ['lead', 'Salesforce', 'Id,Name,Company,LeadSource,Status,IsConverted,OwnerId'],
    ['lead', 'HubSpot', 'Record ID,First Name,Last Name,Email,Lead Status,Contact owner,Original Source'],
    ['lead', '纷享销客', '姓名,公司,手机,线索来源,负责人,负责人主属部门'],
    ['lead', '销售易', '姓名,公司名称,销售线索所有人,线索来源,手机'],
    ['lead', 'EspoCRM', 'id,name,accountName,status,source,emailAddress,assignedUserName'],
    ['lead', null, '线索名称,公司,电话,来源'],
    ['customer', null, 'account,sector,year_established,revenue,employees,office_location,subsidiary_of'],
    [
      'deal',
      null,
      'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value',
    ],
  ])('%s: %s by %s', (entity, product, header) => {
    expect(mapped(entity, header.split(',')).product).toBe(product);
  });

  test('a column that only looks like a field is left out, and the better of two columns is taken', () => {
    const { columns } = mapped('customer', ['Account Name', 'Account Owner', 'Annual Revenue', 'Employees']);
    expect(columns).toEqual({
      'Account Name': 'name',
      'Account Owner': null,
      'Annual Revenue': null,
      Employees: 'employees',
    });
    const people = mapped('contact', ['Phone', 'Mobile', 'Full Name', 'Account Name', 'Contact Owner']);
    expect(people.columns).toMatchObject({ Phone: null, Mobile: 'phone', 'Account Name': 'customerId' });
  });

  test('every field that a preset names exists and can be imported', () => {
    for (const { spec, field, name } of registry.all)
      for (const { columns } of spec.crmExports ?? [])
        for (const target of Object.values(columns))
          if (target !== null) expect(field(target), `${name}.${target}`).toMatchObject({ onCreate: true });
  });
});
