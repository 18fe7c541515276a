import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeFile } from '../../../src/main/core/files/judge-file.ts';
import { zipEntryNames } from '../../../src/main/core/files/zip-entries.ts';
import { PDF, PNG, PROGRAM, WORD, zipOf } from './sample-files.ts';

const text = (content: string): Buffer => Buffer.from(content);
const judged = (name: string, bytes: Uint8Array) => {
  const { name: kept, type, renamed } = judgeFile(name, bytes);
  return [kept, type.mediaType, renamed];
};
const refused = (name: string, bytes: Uint8Array, code: string) =>
  expect(() => judgeFile(name, bytes), name).toThrow(expect.objectContaining({ code }));

describe('a file is what its content says', () => {
  test.each([
    ['合同.pdf', PDF, 'application/pdf'],
    ['照片.png', PNG, 'image/png'],
    ['信.docx', zipOf(WORD), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['宏.docm', zipOf([...WORD, 'word/vbaProject.bin']), 'application/vnd.ms-word.document.macroenabled.12'],
    ['发票.ofd', zipOf(['OFD.xml']), 'application/ofd'],
    ['包.zip', zipOf(['a.txt'], 'a comment'), 'application/zip'],
    ['空.zip', zipOf([]), 'application/zip'],
    ['表.csv', text('名称,金额\n云帆,1\n'), 'text/csv'],
    ['MZ.csv', text('MZ,1\n'), 'text/csv'],
    ['ID3.txt', text('ID3 is a tag'), 'text/plain'],
    ['旧.txt', Buffer.from('d4c6b7ab', 'hex'), 'text/plain'],
    ['宽.txt', Buffer.from('\ufeff云帆', 'utf16le'), 'text/plain'],
    ['页.html', text('<!-- x --><!DOCTYPE html><p>x'), 'text/html'],
    ['图.svg', text('<?xml version="1.0"?><svg/>'), 'image/svg+xml'],
    ['script.txt', text('#!/bin/sh\nrm -rf /'), 'text/plain'],
    ['drawing.dwg', Buffer.from([1, 0, 2, 0, 3]), 'application/octet-stream'],
    ['说明', text('没有扩展名'), 'text/plain'],
  ])('%s', (name, bytes, mediaType) => {
    expect(judged(name, bytes)).toEqual([name, mediaType, false]);
  });

  test('a picture under the ending of another picture, or under none, gets the right one', () => {
    expect(judged('照片.jpg', PNG)).toEqual(['照片.png', 'image/png', true]);
    expect(judged('照片', PNG)).toEqual(['照片.png', 'image/png', true]);
    expect(judged('扫描', PDF)).toEqual(['扫描.pdf', 'application/pdf', true]);
  });

  test('what the ending promises and the content does not hold is refused', () => {
    refused('合同.pdf', text('not a pdf'), 'fileTypeMismatch');
    refused('合同.pdf', PNG, 'fileTypeMismatch');
    refused('图.png', text('<script>alert(1)</script>'), 'fileTypeMismatch');
    refused('信.docx', zipOf([...WORD, 'word/vbaProject.bin']), 'fileTypeMismatch');
    refused('导出.xls', text('<html><table>'), 'fileTypeMismatch');
    refused('表.csv', Buffer.from([0, 1, 2, 3]), 'fileTypeMismatch');
  });

  test('an empty file is refused', () => refused('空.txt', Buffer.alloc(0), 'fileEmpty'));
});

describe('programs and scripts stay outside', () => {
  test.each([
    ['setup.exe', PROGRAM],
    ['合同.pdf', PROGRAM],
    ['无名', PROGRAM],
    ['合同.pdf.exe', PDF],
    ['合同\u202efdp.exe', text('x')],
    ['run.SH', text('echo')],
    ['anything.unknown', text('#!/usr/bin/env node\n')],
    ['a.js', text('alert(1)')],
    ['a.lnk', text('x')],
    ['a.bat.', text('x')],
    ['x.zip', zipOf(['META-INF/MANIFEST.MF'])],
    [
      'x.msg',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(400),
        Buffer.from('84100c0000000000c000000000000046', 'hex'),
      ]),
    ],
    ['x.bin.elf', Buffer.from('7f454c4602010100', 'hex')],
  ])('%s', (name, bytes) => refused(name, bytes, 'fileExecutable'));
});

test('any bytes under any name are judged or refused in words, never with a crash', () => {
  const endings = fc.constantFrom('pdf', 'png', 'zip', 'docx', 'txt', 'html', 'exe', '', 'bmp', 'mp4');
  const starts = fc.constantFrom(
    '',
    'PK\x03\x04',
    'PK\x05\x06',
    'RIFF',
    'BM',
    '\0\0\0\x18ftyp',
    '%PDF-',
    '<?xml',
  );
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      endings,
      starts,
      fc.uint8Array({ maxLength: 300 }),
      (name, ending, start, rest) => {
        const bytes = Buffer.concat([Buffer.from(start, 'latin1'), rest]);
        try {
          expect(judgeFile(`${name}.${ending}`, bytes).name).not.toBe('');
        } catch (error) {
          expect((error as { code: string }).code).toMatch(/^file(Empty|Executable|TypeMismatch)$/);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('the directory of an archive is read as far as it goes', () => {
  const whole = zipOf(['一.txt', 'b/c.txt'], 'comment');
  expect(zipEntryNames(whole)).toEqual(['一.txt', 'b/c.txt']);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, value) => {
      const broken = Buffer.from(whole);
      broken[at] = value;
      expect(zipEntryNames(broken).length).toBeLessThanOrEqual(2);
      zipEntryNames(whole.subarray(0, at));
    }),
  );
});
