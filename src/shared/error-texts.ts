import { APPROVAL_ERRORS } from './error-texts/approvals.ts';
import { BACKUP_ERRORS } from './error-texts/backups.ts';
import { BILLING_ERRORS } from './error-texts/billing.ts';
import { CALENDAR_ERRORS } from './error-texts/calendars.ts';
import { CONNECTOR_ERRORS } from './error-texts/connectors.ts';
import { CONTRACT_ERRORS } from './error-texts/contracts.ts';
import { CUSTOM_FIELD_ERRORS } from './error-texts/custom-fields.ts';
import { DOCUMENT_ERRORS } from './error-texts/documents.ts';
import { FILE_ERRORS } from './error-texts/files.ts';
import { JOB_ERRORS } from './error-texts/jobs.ts';
import { LEARNING_ERRORS } from './error-texts/learning.ts';
import { LIST_ERRORS } from './error-texts/lists.ts';
import { MARKETING_ERRORS } from './error-texts/marketing.ts';
import { METRIC_ERRORS } from './error-texts/metrics.ts';
import { NUMBER_ERRORS } from './error-texts/numbers.ts';
import { RECORD_ERRORS } from './error-texts/records.ts';
import { RIGHTS_ERRORS } from './error-texts/rights.ts';
import { RULE_ERRORS } from './error-texts/rules.ts';
import { SALES_ERRORS } from './error-texts/sales.ts';
import { SIGNING_ERRORS } from './error-texts/signing.ts';
import { TAG_ERRORS } from './error-texts/tags.ts';
import { WORKSPACE_ERRORS } from './error-texts/workspace.ts';
import type { LocalText } from './texts.ts';

/**
 * The closed set of errors, each a sentence that names the place and the remedy; the sentences stand by room.
 * `{field}`, `{entity}` and `{value}` are filled at the edge; field and entity are labels in both languages.
 */
export const ERROR_TEXTS = {
  ...WORKSPACE_ERRORS,
  ...BACKUP_ERRORS,
  ...RIGHTS_ERRORS,
  ...RECORD_ERRORS,
  ...NUMBER_ERRORS,
  ...MARKETING_ERRORS,
  ...SALES_ERRORS,
  ...APPROVAL_ERRORS,
  ...BILLING_ERRORS,
  ...CONTRACT_ERRORS,
  ...SIGNING_ERRORS,
  ...FILE_ERRORS,
  ...LIST_ERRORS,
  ...METRIC_ERRORS,
  ...CALENDAR_ERRORS,
  ...JOB_ERRORS,
  ...CONNECTOR_ERRORS,
  ...DOCUMENT_ERRORS,
  ...CUSTOM_FIELD_ERRORS,
  ...TAG_ERRORS,
  ...RULE_ERRORS,
  ...LEARNING_ERRORS,
  // the last resort
  unexpected: {
    zh: '出现意外错误，操作没有完成，数据没有改变。编号 {reference} 已写入日志。',
    en: 'Something unexpected happened; the action was not carried out and no data changed. It is in the log as {reference}.',
  },
} as const satisfies Record<string, LocalText>;

export type ErrorCode = keyof typeof ERROR_TEXTS;
