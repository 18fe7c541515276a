import { defineEntity } from '../../../core/entities/entity.ts';
import { choice, instant, integer, json, longText, reference, text } from '../../../core/entities/field.ts';
import { AUTHORITY_KINDS, AUTHORITY_STATES, IDENTITY_ORIGINS, IDENTITY_STATES } from './identity-choices.ts';

/** What every certificate says. None of it is ever typed: it is read from the certificate. */
const CERTIFICATE_FIELDS = {
  certificate: longText({
    label: { zh: '证书（DER，Base64）', en: 'Certificate (DER, Base64)' },
    required: true,
    editable: false,
  }),
  serial: text({ label: { zh: '序列号', en: 'Serial number' }, required: true, editable: false }),
  organisation: text({ label: { zh: '单位', en: 'Organisation' }, editable: false, inList: true }),
  validFrom: instant({ label: { zh: '生效时间', en: 'Valid from' }, required: true, editable: false }),
  validTo: instant({
    label: { zh: '到期时间', en: 'Valid until' },
    required: true,
    editable: false,
    inList: true,
  }),
} as const;

/** A root under which certificates count as known here: the company's own, or one it chose to trust. */
export const SigningAuthority = defineEntity({
  name: 'signingAuthority',
  domain: 'compliance',
  label: { zh: '根证书', en: 'Root certificate' },
  plural: { zh: '根证书', en: 'Root certificates' },
  mergeClass: 'record',
  titleField: 'title',
  hasPage: false,
  customisable: false,
  undoable: false,
  uniqueTogether: ['serial', 'kind'],
  fields: {
    title: text({ label: { zh: '名称', en: 'Name' }, required: true, editable: false, inList: true }),
    kind: choice({
      label: { zh: '类别', en: 'Class' },
      required: true,
      editable: false,
      inList: true,
      choices: AUTHORITY_KINDS,
    }),
    status: choice({
      label: { zh: '状态', en: 'Status' },
      required: true,
      editable: false,
      inList: true,
      choices: AUTHORITY_STATES,
    }),
    ...CERTIFICATE_FIELDS,
  },
});

/** A person's certificate. Its key is kept apart, sealed under the person's PIN and again under the workspace key. */
export const SigningIdentity = defineEntity({
  name: 'signingIdentity',
  domain: 'compliance',
  label: { zh: '签名身份', en: 'Signing identity' },
  plural: { zh: '签名身份', en: 'Signing identities' },
  mergeClass: 'record',
  titleField: 'title',
  hasPage: false,
  customisable: false,
  undoable: false,
  ownScope: { field: 'personId', op: 'equals', value: { me: true } },
  indexes: [['personId', 'status']],
  fields: {
    title: text({ label: { zh: '签署人', en: 'Signer' }, required: true, editable: false, inList: true }),
    personId: reference('person', {
      label: { zh: '人员', en: 'Person' },
      required: true,
      editable: false,
      inList: true,
    }),
    origin: choice({
      label: { zh: '来源', en: 'From' },
      required: true,
      editable: false,
      inList: true,
      choices: IDENTITY_ORIGINS,
    }),
    status: choice({
      label: { zh: '状态', en: 'Status' },
      required: true,
      editable: false,
      inList: true,
      choices: IDENTITY_STATES,
    }),
    issuer: text({ label: { zh: '签发者', en: 'Issued by' }, editable: false, inList: true }),
    ...CERTIFICATE_FIELDS,
    chain: json({ label: { zh: '证书链', en: 'Chain' }, required: true, editable: false }),
    failedTries: integer({
      label: { zh: 'PIN 错误次数', en: 'Wrong PINs' },
      required: true,
      editable: false,
    }),
    lockedUntil: instant({ label: { zh: '锁定至', en: 'Locked until' }, editable: false }),
    revokedAt: instant({ label: { zh: '吊销时间', en: 'Revoked at' }, editable: false }),
    revokeReason: text({ label: { zh: '吊销原因', en: 'Why revoked' }, max: 500, editable: false }),
  },
});
