import { listScreenOf } from '../../records/list/list-screen.tsx';
import { recordScreenOf } from '../../records/record/record-screen.tsx';

export const DealList = listScreenOf('deal');
export const DemoList = listScreenOf('demo');
export const LeadList = listScreenOf('lead');
export const PocList = listScreenOf('poc');
export const ProposalList = listScreenOf('proposal');
export const QuoteList = listScreenOf('quote');
export const OrderList = listScreenOf('salesOrder');
export const SalespersonList = listScreenOf('salesperson');
export const SalespersonPage = recordScreenOf('salesperson');
export const TeamList = listScreenOf('salesTeam');
export const TeamPage = recordScreenOf('salesTeam');
