import { createContext, useContext } from 'react';
import type { PageTools } from '../../lib/page-tools.ts';

/** What can be asked of the page under the popup; `null` where there is no page to ask. */
export const PageToolsContext = createContext<PageTools | null>(null);

export const usePageTools = (): PageTools | null => useContext(PageToolsContext);
