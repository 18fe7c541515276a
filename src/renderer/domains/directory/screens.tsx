import { listScreenOf } from '../../records/list/list-screen.tsx';
import { recordScreenOf } from '../../records/record/record-screen.tsx';

export const CustomerList = listScreenOf('customer');
export const CustomerPage = recordScreenOf('customer');
export const ContactList = listScreenOf('contact');
export const LetterList = listScreenOf('letter');
export const ContactPage = recordScreenOf('contact');
