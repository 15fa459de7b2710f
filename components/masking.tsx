import { createContext, type ReactNode, useContext } from 'react';

const Masking = createContext(false);

/** Masks every address below it while `masked`: for screenshots. Files are never masked. */
export function MaskingProvider({ masked, children }: { readonly masked: boolean; readonly children: ReactNode }) {
  return <Masking value={masked}>{children}</Masking>;
}

/** Are addresses masked here? */
export const useMasked = (): boolean => useContext(Masking);
