import type { ReactNode } from 'react';

/** One thing that can be done to the ledger, with what came of it where the eyes are: beside its button. */
export function DataCard(props: {
  readonly title: string;
  readonly text: string;
  /** What came of it; `null` before. */
  readonly told: string | null;
  readonly children: ReactNode;
}) {
  return (
    <section className="panel">
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      {props.children}
      <p role="status" className="told">
        {props.told}
      </p>
    </section>
  );
}
