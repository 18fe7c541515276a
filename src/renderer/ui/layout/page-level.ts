import { createContext } from 'react';

/** The level of a page's title: 1 where it fills the window, 2 where it stands beside another page. */
export const PageLevel = createContext<1 | 2>(1);
