import { createContext, type ReactNode, useContext } from 'react';

interface MaskingState {
  readonly masked: boolean;
  readonly onMask: ((masked: boolean) => void) | null;
}

const Masking = createContext<MaskingState>({ masked: false, onMask: null });

export interface MaskingProviderProps {
  readonly masked: boolean;
  /** What switches it; absent where the page has a switch of its own. */
  readonly onMask?: (masked: boolean) => void;
  readonly children: ReactNode;
}

/** Masks every address below it while `masked`: for screenshots. Files are never masked. */
export function MaskingProvider({ masked, onMask, children }: MaskingProviderProps) {
  return <Masking value={{ masked, onMask: onMask ?? null }}>{children}</Masking>;
}

/** Are addresses masked here? */
export const useMasked = (): boolean => useContext(Masking).masked;

/** What switches masking here; `null` where the page has a switch of its own. */
export const useMaskSwitch = (): MaskingState['onMask'] => useContext(Masking).onMask;
