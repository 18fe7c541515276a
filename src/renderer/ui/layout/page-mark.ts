import { createContext, type ReactNode } from 'react';

/** What stands beside the title of every page: the frame's marks for a place, such as a star. */
export const PageMark = createContext<ReactNode>(null);
