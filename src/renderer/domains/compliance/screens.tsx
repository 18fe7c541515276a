import { listScreenOf } from '../../records/list/list-screen.tsx';
import { recordScreenOf } from '../../records/record/record-screen.tsx';

export const ContractList = listScreenOf('contract');
export const ObligationList = listScreenOf('obligation');
export const ObligationPage = recordScreenOf('obligation');
export const EnvelopeList = listScreenOf('envelope');
export const ClauseList = listScreenOf('clause');
export const ClausePage = recordScreenOf('clause');
export const BreachList = listScreenOf('breach');
export const BreachPage = recordScreenOf('breach');
