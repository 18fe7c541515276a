import { begin, chooseFile, command, goTo, tryOut, writeRows } from './at-work.ts';
import { expect, test } from './fixtures.ts';

/** 王芳 in GBK, quoted-printable, as phones sold in China write it. */
const CARDS = [
  'BEGIN:VCARD',
  'VERSION:2.1',
  'FN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=CD=F5=B7=BC',
  'TEL;CELL:13800138000',
  'END:VCARD',
  'BEGIN:VCARD',
  'VERSION:4.0',
  'FN:李雷',
  'ORG:远航制造',
  'EMAIL:mailto:li@example.com',
  'END:VCARD',
].join('\r\n');

test('[SAL-O1] address cards of a phone become contacts, after a look at each', async ({ desk }) => {
  const { page } = desk;
  await begin(desk);
  await command(page, 'records.create', { entity: 'customer', values: { name: '远航制造' } });
  await chooseFile(page, 'contact', {
    name: '名片.vcf',
    mimeType: 'text/vcard',
    buffer: Buffer.from(CARDS),
  });
  await tryOut(page);
  await writeRows(page, '2');
  await goTo(page, '/directory/contacts');
  await expect(page.getByRole('row').filter({ hasText: '王芳' })).toContainText('13800138000');
  await expect(page.getByRole('row').filter({ hasText: '李雷' })).toContainText('远航制造');
});
