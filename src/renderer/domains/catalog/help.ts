import type { RoomHelp } from '../../records/help.ts';

export const help: RoomHelp = {
  terms: {
    product: {
      label: { zh: '产品', en: 'Product' },
      meaning: { zh: '我们出售的东西。', en: 'Something we sell.' },
    },
    listPrice: {
      label: { zh: '标价', en: 'List price' },
      meaning: {
        zh: '价目表没有另定价格时使用的价格。',
        en: 'The price where no price book says otherwise.',
      },
    },
    priceBook: {
      label: { zh: '价目表', en: 'Price book' },
      meaning: {
        zh: '一套有名称的价格，例如按地区或渠道。',
        en: 'A named set of prices, such as for a region or a channel.',
      },
    },
    volumeTier: {
      label: { zh: '数量区间', en: 'Volume tier' },
      meaning: {
        zh: '一个价格适用的数量范围，含两端；同一产品的区间不能重叠。',
        en: 'The quantities for which a price holds, both ends included; tiers of a product never overlap.',
      },
    },
  },
  pages: {
    '/catalog/products': {
      title: { zh: '产品', en: 'Products' },
      purpose: {
        zh: '我们出售的产品、标价和税率；报价从这里取价。',
        en: 'What we sell, with list price and tax rate; quotes take their prices from here.',
      },
      first: [
        {
          text: { zh: '导入产品表格，或新建第一个产品。', en: 'Import your products, or add the first one.' },
          path: '/import/product',
        },
      ],
      terms: ['product', 'listPrice'],
    },
    '/catalog/products/$id': {
      title: { zh: '产品详情', en: 'A product' },
      purpose: {
        zh: '一个产品的价格、税率和在各价目表中的价格。',
        en: 'One product with price, tax rate and its prices in the price books.',
      },
      first: [
        {
          text: {
            zh: '检查标价和税率；已发出的报价不受修改影响。',
            en: 'Check list price and tax rate; quotes already sent are not affected by a change.',
          },
        },
      ],
      terms: ['listPrice', 'priceBook'],
    },
    '/catalog/price-books': {
      title: { zh: '价目表', en: 'Price books' },
      purpose: { zh: '不同场合使用的不同价格。', en: 'Different prices for different occasions.' },
      first: [
        {
          text: {
            zh: '只有一套价格时不需要价目表，填产品的标价即可。',
            en: 'With one set of prices none is needed: the list prices of products are enough.',
          },
          path: '/catalog/products',
        },
      ],
      terms: ['priceBook', 'listPrice'],
    },
    '/catalog/price-books/$id': {
      title: { zh: '价目表详情', en: 'A price book' },
      purpose: { zh: '一份价目表中各产品的价格。', en: 'The prices of products in one price book.' },
      first: [
        {
          text: {
            zh: '给价格不同于标价的产品加一行；按数量定价时每个数量区间一行。',
            en: 'Add a price where it differs from the list price, one for each volume tier.',
          },
        },
      ],
      terms: ['priceBook', 'volumeTier', 'listPrice'],
    },
  },
};
