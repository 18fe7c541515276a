import { listScreenOf } from '../../records/list/list-screen.tsx';
import { recordScreenOf } from '../../records/record/record-screen.tsx';

export const ProductList = listScreenOf('product');
export const ProductPage = recordScreenOf('product');
export const PriceBookList = listScreenOf('priceBook');
export const PriceBookPage = recordScreenOf('priceBook');
