import type { ReactNode } from 'react';

export interface StateCardProps {
  readonly tone: 'neutral' | 'good' | 'warning';
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
}

const marks = { neutral: '○', good: '✓', warning: '!' } as const;

/** A whole state of the popup in one sentence, with the next step. */
export function StateCard({ tone, title, text, children }: StateCardProps) {
  return (
    <section className={`state state-${tone}`} role={tone === 'warning' ? 'alert' : 'status'}>
      <span className="state-mark" aria-hidden="true">
        {marks[tone]}
      </span>
      <h1>{title}</h1>
      {text && <p>{text}</p>}
      {children}
    </section>
  );
}
