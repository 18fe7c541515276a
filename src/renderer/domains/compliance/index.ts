import {
  IconAlertTriangle,
  IconBooks,
  IconCertificate,
  IconChecklist,
  IconFileSearch,
  IconFileText,
  IconMailForward,
  IconSignature,
  IconWritingSign,
} from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Contribution } from '../../records/contribution.ts';
import { BreachDecision } from './breach/breach-decision.tsx';
import { ClauseWording } from './clause/clause-wording.tsx';

const screens = () => import('./screens.tsx');

export const compliance: Contribution = {
  name: 'compliance',
  screens: [
    {
      path: '/compliance',
      component: lazyRouteComponent(() => import('./contract/contract-desk.tsx'), 'ContractDesk'),
    },
    {
      path: '/compliance/search',
      component: lazyRouteComponent(() => import('./contract/contract-search.tsx'), 'ContractSearch'),
    },
    { path: '/compliance/contracts', component: lazyRouteComponent(screens, 'ContractList') },
    {
      path: '/compliance/contracts/$id',
      component: lazyRouteComponent(() => import('./contract/contract-screen.tsx'), 'ContractScreen'),
    },
    { path: '/compliance/obligations', component: lazyRouteComponent(screens, 'ObligationList') },
    { path: '/compliance/obligations/$id', component: lazyRouteComponent(screens, 'ObligationPage') },
    { path: '/compliance/breaches', component: lazyRouteComponent(screens, 'BreachList') },
    { path: '/compliance/breaches/$id', component: lazyRouteComponent(screens, 'BreachPage') },
    { path: '/compliance/clauses', component: lazyRouteComponent(screens, 'ClauseList') },
    { path: '/compliance/clauses/$id', component: lazyRouteComponent(screens, 'ClausePage') },
    {
      path: '/compliance/signatures',
      component: lazyRouteComponent(() => import('./signing/verify-page.tsx'), 'VerifyPage'),
    },
    { path: '/compliance/envelopes', component: lazyRouteComponent(screens, 'EnvelopeList') },
    {
      path: '/compliance/envelopes/$id',
      component: lazyRouteComponent(() => import('./envelope/envelope-screen.tsx'), 'EnvelopeScreen'),
    },
    {
      path: '/compliance/identity',
      component: lazyRouteComponent(() => import('./identity/identity-screen.tsx'), 'IdentityScreen'),
    },
  ],
  navigation: [
    {
      label: { zh: '合同台', en: 'Contract desk' },
      path: '/compliance',
      icon: IconWritingSign,
      permission: 'compliance.contract.read',
    },
    {
      label: { zh: '合同', en: 'Contracts' },
      path: '/compliance/contracts',
      icon: IconFileText,
      permission: 'compliance.contract.read',
    },
    {
      label: { zh: '合同全文检索', en: 'Search in contracts' },
      path: '/compliance/search',
      icon: IconFileSearch,
      permission: 'compliance.contractText.read',
    },
    {
      label: { zh: '合同义务', en: 'Obligations' },
      path: '/compliance/obligations',
      icon: IconChecklist,
      permission: 'compliance.obligation.read',
    },
    {
      label: { zh: '违约记录', en: 'Breaches' },
      path: '/compliance/breaches',
      icon: IconAlertTriangle,
      permission: 'compliance.breach.read',
    },
    {
      label: { zh: '条款库', en: 'Clause library' },
      path: '/compliance/clauses',
      icon: IconBooks,
      permission: 'compliance.clause.read',
    },
    {
      label: { zh: '签署流程', en: 'Envelopes' },
      path: '/compliance/envelopes',
      icon: IconMailForward,
      permission: 'compliance.envelope.read',
    },
    {
      label: { zh: '签名验证', en: 'Check signatures' },
      path: '/compliance/signatures',
      permission: 'compliance.signature.read',
      icon: IconSignature,
    },
    {
      label: { zh: '签名身份', en: 'Signing identity' },
      path: '/compliance/identity',
      permission: 'compliance.signing.use',
      icon: IconCertificate,
    },
  ],
  commands: [],
  jumps: [],
  quickAdds: [],
  places: {
    contract: { list: '/compliance/contracts', page: (id) => `/compliance/contracts/${id}` },
    envelope: { list: '/compliance/envelopes', page: (id) => `/compliance/envelopes/${id}` },
    breach: { list: '/compliance/breaches', page: (id) => `/compliance/breaches/${id}` },
    clause: { list: '/compliance/clauses', page: (id) => `/compliance/clauses/${id}` },
    obligation: { list: '/compliance/obligations', page: (id) => `/compliance/obligations/${id}` },
  },
  panels: [
    {
      entity: 'clause',
      id: 'wording',
      label: { zh: '条款文本', en: 'What it says' },
      component: ClauseWording,
    },
    {
      entity: 'breach',
      id: 'decision',
      label: { zh: '认定与补救', en: 'Decision and cure' },
      component: BreachDecision,
    },
  ],
  help: () => import('./help/index.ts'),
};
