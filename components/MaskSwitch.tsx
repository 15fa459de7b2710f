import { useMasked, useMaskSwitch } from './masking.tsx';
import { say } from './words.ts';

/** Masks the addresses on screen, or shows them again: an eye, struck through while they are masked. */
export function MaskSwitch() {
  const masked = useMasked();
  const onMask = useMaskSwitch();
  if (!onMask) return null;
  const title = say(masked ? 'history.unmask' : 'history.mask');
  return (
    <button
      type="button"
      className="quiet eye"
      aria-pressed={masked}
      aria-label={say('history.mask')}
      title={title}
      onClick={() => onMask(!masked)}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8Z" />
        <circle cx="8" cy="8" r="2" />
        {masked && <path d="M2.5 13.5 13.5 2.5" />}
      </svg>
    </button>
  );
}
