import { sayCode } from './words.ts';

const facts = ['lift', 'lock', 'hard', 'lists', 'email'] as const;

/** What can be undone in Klaviyo, and what not (help article on bulk suppression). */
export function UndoFacts() {
  return (
    <ul className="bullets">
      {facts.map((fact) => (
        <li key={fact}>{sayCode('preview.undo', fact)}</li>
      ))}
    </ul>
  );
}
