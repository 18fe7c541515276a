import { existsSync, readFileSync } from 'node:fs';
import { AppError } from '#shared/errors.ts';

const HEADER = 32;
const FRAME_HEADER = 24;
const BIG_ENDIAN_SUMS = 0x377f0683;

/** The running sum of SQLite's log over whole pairs of 32-bit words. */
function addToSum(sum: [number, number], bytes: Buffer, bigEndian: boolean): [number, number] {
  let [first, second] = sum;
  const word = (at: number): number => (bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at));
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    first = (first + word(at) + second) >>> 0;
    second = (second + word(at + 4) + first) >>> 0;
  }
  return [first, second];
}

/**
 * SQLite takes the first frame of its write-ahead log that does not fit for the end of the log: right after a power
 * cut, but a byte that flips later would drop the commands after it without a word. Throws `workspaceDamaged` where
 * at least two commits lie beyond the first frame that does not fit: each was on the disk before the next began, so
 * no power cut explains it. To be called before the file is opened.
 */
export function demandWholeLog(dataFile: string): void {
  const file = `${dataFile}-wal`;
  if (!existsSync(file)) return;
  const log = readFileSync(file);
  if (log.length < HEADER + FRAME_HEADER) return;
  const bigEndian = log.readUInt32BE(0) === BIG_ENDIAN_SUMS;
  const frameSize = FRAME_HEADER + log.readUInt32BE(8);
  if (!Number.isInteger(Math.log2(frameSize - FRAME_HEADER))) throw damaged();
  let sum = addToSum([0, 0], log.subarray(0, 24), bigEndian);
  const fits = (at: number): boolean =>
    sum[0] === log.readUInt32BE(at) && sum[1] === log.readUInt32BE(at + 4);
  if (!fits(24)) throw damaged(); // the header was on the disk before the first frame
  const salt = log.subarray(16, 24);
  let fitting = true;
  let commitsBeyond = 0;
  for (let at = HEADER; at + frameSize <= log.length; at += frameSize) {
    const ours = log.subarray(at + 8, at + 16).equals(salt);
    if (fitting) {
      sum = addToSum(sum, log.subarray(at, at + 8), bigEndian);
      sum = addToSum(sum, log.subarray(at + FRAME_HEADER, at + frameSize), bigEndian);
      fitting = ours && fits(at + 16);
      if (fitting) continue;
    }
    if (ours && log.readUInt32BE(at + 4) !== 0) commitsBeyond += 1;
  }
  if (commitsBeyond >= 2) throw damaged();
}

const damaged = (): AppError => new AppError('workspaceDamaged', { detail: 'data.db-wal' });
