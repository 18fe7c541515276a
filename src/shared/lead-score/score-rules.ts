import { z } from 'zod';

/** The fields of a lead that rules of fit ask about. */
export const FIT_FIELDS = [
  'sourceChannel',
  'jobTitle',
  'company',
  'phone',
  'email',
  'need',
  'campaign',
  'consent',
] as const;
export type FitField = (typeof FIT_FIELDS)[number];

/** What people do that says they may buy. */
export const TOUCH_KINDS = [
  { value: 'visit', label: { zh: '访问网站', en: 'Visited the website' } },
  { value: 'click', label: { zh: '点击邮件', en: 'Clicked in a mail' } },
  { value: 'form', label: { zh: '提交表单', en: 'Sent a form' } },
  { value: 'download', label: { zh: '下载资料', en: 'Downloaded' } },
  { value: 'meeting', label: { zh: '参加会议', en: 'Came to a meeting' } },
  { value: 'call', label: { zh: '电话', en: 'Telephone call' } },
  { value: 'social', label: { zh: '社媒互动', en: 'Social media' } },
  { value: 'partner', label: { zh: '伙伴推荐', en: 'Recommended by a partner' } },
] as const;
export type TouchKind = (typeof TOUCH_KINDS)[number]['value'];
const kinds = TOUCH_KINDS.map(({ value }) => value) as [TouchKind, ...TouchKind[]];

export const GRADES = [
  { value: 'A', label: { zh: 'A', en: 'A' }, tone: 'good' },
  { value: 'B', label: { zh: 'B', en: 'B' }, tone: 'progress' },
  { value: 'C', label: { zh: 'C', en: 'C' }, tone: 'warning' },
  { value: 'D', label: { zh: 'D', en: 'D' }, tone: 'neutral' },
] as const;
export type Grade = (typeof GRADES)[number]['value'];

/** Each axis reaches from 0 to this; the score is their sum. */
export const MOST_OF_AN_AXIS = 50;
export const MOST_POINTS = 2 * MOST_OF_AN_AXIS;

const points = z.number().int().min(-MOST_OF_AN_AXIS).max(MOST_OF_AN_AXIS);
const threshold = z.number().int().min(1).max(MOST_POINTS);

/** How leads are scored without a model: what the company of a lead is worth, and what its people do. */
export const ScoreRules = z.object({
  fit: z
    .array(
      z.object({
        field: z.enum(FIT_FIELDS),
        op: z.enum(['filled', 'is', 'contains']),
        value: z.string().trim().max(100),
        points,
      }),
    )
    .max(60),
  touches: z.array(z.object({ kind: z.enum(kinds), points })).max(kinds.length),
  /** After so many days what was done counts half. */
  halfLifeDays: z.number().int().min(1).max(365),
  grades: z.object({ A: threshold, B: threshold, C: threshold }),
  /** From this score on a lead is qualified by marketing. */
  mql: threshold,
});
export type ScoreRules = z.infer<typeof ScoreRules>;
export type FitRule = ScoreRules['fit'][number];

/** What a workspace begins with. */
export const USUAL_RULES: ScoreRules = {
  fit: [
    { field: 'company', op: 'filled', value: '', points: 10 },
    { field: 'email', op: 'filled', value: '', points: 5 },
    { field: 'phone', op: 'filled', value: '', points: 5 },
    { field: 'need', op: 'filled', value: '', points: 10 },
    { field: 'jobTitle', op: 'contains', value: '总', points: 10 },
    { field: 'sourceChannel', op: 'is', value: 'referral', points: 10 },
    { field: 'sourceChannel', op: 'is', value: 'partner', points: 8 },
    { field: 'sourceChannel', op: 'is', value: 'event', points: 5 },
    { field: 'sourceChannel', op: 'is', value: 'list', points: -5 },
    { field: 'consent', op: 'is', value: 'given', points: 5 },
    { field: 'consent', op: 'is', value: 'withdrawn', points: -20 },
  ],
  touches: [
    { kind: 'visit', points: 2 },
    { kind: 'click', points: 4 },
    { kind: 'form', points: 15 },
    { kind: 'download', points: 8 },
    { kind: 'meeting', points: 20 },
    { kind: 'call', points: 10 },
    { kind: 'social', points: 3 },
    { kind: 'partner', points: 10 },
  ],
  halfLifeDays: 30,
  grades: { A: 80, B: 60, C: 40 },
  mql: 60,
};
