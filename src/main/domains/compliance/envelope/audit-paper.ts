import type { DocumentModel } from '../../../core/documents/index.ts';
import type { SignatureVerdict } from '../../../core/signing/verify-pdf.ts';
import { EVENT_KINDS, SIGNER_STATES, SIGNING_WAYS, TRUST_CLASSES } from './envelope-choices.ts';
import type { EnvelopeRow, SignerRow, SigningEventRow } from './read-envelopes.ts';

export interface AuditFacts {
  readonly company: string;
  readonly timeZone: string;
  readonly now: number;
  readonly envelope: EnvelopeRow;
  readonly signers: readonly SignerRow[];
  readonly events: readonly SigningEventRow[];
  /** What the signatures of the file say, checked when the page is made. */
  readonly signatures: readonly SignatureVerdict[];
}

const labelOf = (
  choices: readonly { value: string; label: { zh: string; en: string } }[],
  value: unknown,
) => {
  const label = choices.find((each) => each.value === value)?.label;
  return label ? `${label.zh} ${label.en}` : '—';
};

/** `2026-03-02 16:30:00` in the company's time zone. */
const moment = (at: number, timeZone: string): string => {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  return local.toPlainDateTime().toString({ smallestUnit: 'second' }).replace('T', ' ');
};

/**
 * The audit page of an envelope, a paper of its own: nothing is added to what was signed. Beside each signature stands
 * the time that it claims and the time at which it came in, so that a clock set wrong is seen.
 */
export function auditPaper(facts: AuditFacts): DocumentModel {
  const { company, timeZone, now, envelope, signers, events, signatures } = facts;
  const at = (value: number | null): string => (value === null ? '—' : moment(value, timeZone));
  const cell = (text: string, detail?: string | null) => ({ text, ...(detail ? { detail } : {}) });
  const column = (header: string, width: number | 'rest' = 'rest') =>
    ({ header, align: 'left', width }) as const;
  return {
    language: 'zh',
    title: '签署审计页 Audit page',
    subtitle: envelope.title,
    sender: { name: company, lines: [] },
    createdAt: now,
    footer: envelope.id,
    blocks: [
      {
        kind: 'notes',
        heading: '签署流程 Envelope',
        lines: [
          `编号 Id：${envelope.id}`,
          `文件 File：${envelope.fileName}（${envelope.pages} 页 pages）`,
          `发出的文件 SHA-256 sent：${envelope.sent}`,
          `签署后的文件 SHA-256 signed：${envelope.current}`,
          `时区 Time zone：${timeZone}`,
          '签署人同意以电子方式签署本文件，并确认签署前已阅读全部页面。自签证书用于企业内部验真，不声明为可靠电子签名。',
        ],
      },
      { kind: 'heading', text: '签署人 Signers' },
      {
        kind: 'table',
        columns: [
          column('姓名 Name'),
          column('状态 Status', 90),
          column('方式 How', 110),
          column('信任类别 Trust', 110),
          column('日期 Date', 70),
        ],
        rows: signers.map((each) => ({
          cells: [
            cell(`${each.step}. ${each.title}`, each.organisation),
            cell(labelOf(SIGNER_STATES, each.status)),
            cell(each.way === null ? '—' : labelOf(SIGNING_WAYS, each.way)),
            cell(each.trust === null ? '—' : labelOf(TRUST_CLASSES, each.trust)),
            cell(each.signedOn ?? '—'),
          ],
        })),
      },
      { kind: 'heading', text: '文件中的签名 Signatures in the file' },
      {
        kind: 'table',
        columns: [
          column('证书 Certificate'),
          column('声称的时间 Claimed time', 130),
          column('时间来源 Time by', 100),
          column('结论 Verdict', 90),
        ],
        rows: signatures.map((each) => ({
          cells: [
            cell(each.name || '—', each.issuer),
            cell(at(each.at)),
            cell(each.stamped ? '时间戳 time stamp' : '签署人电脑 clock'),
            cell(each.state === 'valid' && !each.changedAfterwards ? '有效 valid' : '无效 not valid'),
          ],
        })),
      },
      { kind: 'heading', text: '经过 Events' },
      {
        kind: 'table',
        columns: [
          column('收到时间 Received', 110),
          column('谁 Who', 90),
          column('事件 Event', 110),
          column('说明 Detail'),
        ],
        rows: events.map((each) => ({
          cells: [
            cell(at(each.createdAt)),
            cell(each.title),
            cell(labelOf(EVENT_KINDS, each.kind), each.door),
            cell(each.detail ?? '—', each.revision && `SHA-256 ${each.revision}`),
          ],
        })),
      },
    ],
  };
}
