import { PDF } from '@libpdf/core';
import type { Page } from '@playwright/test';
import { signerOf } from '../../src/main/core/signing/key-material.ts';
import { signPdf } from '../../src/main/core/signing/sign-pdf.ts';
import { company, NOW, plainPdf } from '../core/signing/pdf-for-test.ts';
import { begin, goTo } from './at-work.ts';
import { expect, test } from './fixtures.ts';

const give = (page: Page, name: string, bytes: Uint8Array) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });

test('a PDF dropped in tells who signed it, when, and whether it was changed afterwards', async ({
  desk,
}) => {
  const { page } = desk;
  const people = await company();
  const sign = async (bytes: Uint8Array, key: (typeof people)['fang']) =>
    signPdf({ bytes, file: '合同.pdf', signer: await signerOf(key), at: NOW });
  const plain = await plainPdf();
  const signed = await sign(await sign(plain, people.fang), people.qiang);

  await begin(desk);
  await goTo(page, '/compliance/signatures');
  await give(page, '合同.pdf', signed);
  const first = page.getByRole('region', { name: '签名 1：王芳' });
  const second = page.getByRole('region', { name: '签名 2：李强' });
  await expect(first.getByText('有效，签发者未知')).toBeVisible();
  await expect(first.getByText('签署时的文件；之后只增加了签名')).toBeVisible();
  await expect(second.getByText('整个文件')).toBeVisible();
  await expect(second.getByText('客户有限公司')).toBeVisible();
  await expect(second.getByText(/2026.*签署人电脑的时间/)).toBeVisible();
  await expect(second.getByText('签发者在此处未知')).toBeVisible();

  const pdf = await PDF.load(signed);
  pdf.getPages()[0]?.drawText('one more line', { x: 72, y: 600 });
  await give(page, '改动.pdf', await pdf.save({ incremental: true }));
  await expect(page.getByText('签署后被修改')).toHaveCount(2);

  const flipped = signed.slice();
  const at = Buffer.from(signed).indexOf('MediaBox') + 11;
  flipped[at] = (flipped[at] ?? 0) ^ 1;
  await give(page, '损坏.pdf', flipped);
  await expect(first.getByText('无效', { exact: true })).toBeVisible();

  await give(page, '草稿.pdf', plain);
  await expect(page.getByText('“草稿.pdf”没有签名')).toBeVisible();
  await give(page, '说明.pdf', Buffer.from('no PDF at all'));
  await expect(page.getByRole('alert')).toContainText('“说明.pdf”不是可以签署的 PDF');
});
