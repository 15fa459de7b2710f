import { isInitialsOf, plainName } from '../../person-name.ts';
import { plain, type TextPiece, textPieces } from '../../text.ts';
import { parseColumnLabel } from '../../words/column-label.ts';
import { isServerReply } from '../../words/server-reply.ts';
import { namesShowing } from '../../words/show-label.ts';
import { joinedPieces } from '../rows/cut-texts.ts';
import { joinCodes } from './coded-replies.ts';
import { leadingFacts } from './leading-facts.ts';

/** One of the texts that a card is made of. */
export interface Token {
  readonly text: string;
  /** The same as a name is written, with the joiners in it. */
  readonly written: string;
  /** Stands on the line of the token before. */
  readonly continues: boolean;
  /** Stands in a `<dt>` or `<th>`: a label, whatever it says. */
  readonly term: boolean;
  /** Stands on a control: what it does, not what is known, unless it says a fact. */
  readonly control: boolean;
  /** Where in the card it stands, by elements and classes; and by these with their numbers among their siblings. */
  readonly place: string;
  readonly exactPlace: string;
}

/** A dot or a bar between two facts on one line; a reply keeps its own. */
const separators = /\s*[·•|●○]\s*|\s+[–—-]\s+/u;

/** Levels that tell a place in a card. */
const deepest = 8;

function placesIn(card: Element, { parentElement }: Text): { place: string; exactPlace: string } {
  const [names, exact]: [string[], string[]] = [[], []];
  for (let part = parentElement; part && part !== card && names.length < deepest; part = part.parentElement) {
    const name = `${part.tagName}.${part.getAttribute('class') ?? ''}`;
    names.push(name);
    let number = 0;
    for (let before = part.previousElementSibling; before && number < 30; before = before.previousElementSibling)
      number++;
    exact.push(`${name}#${number}`);
  }
  return { place: names.join(' '), exactPlace: exact.join(' ') };
}

const isHidden = ({ node }: TextPiece) => node.parentElement?.closest('[aria-hidden="true"]') != null;

/** A link is a control only where it opens more of a text: elsewhere it is a name or an address. */
function isControl(element: Element | null, text: string): boolean {
  if (element?.closest('button, [role="button"], summary')) return true;
  return text.length <= 40 && element?.closest('a') != null && namesShowing(text);
}

const boldTags = 'b, strong, em, i';

/** A field's name in bold letters, with its colon. */
const isBoldLabel = ({ text, node }: TextPiece) =>
  /[:：]\s*$/u.test(text) &&
  node.parentElement?.matches(boldTags) === true &&
  parseColumnLabel(text.replace(/[:：]\s*$/u, '')) !== null;

/** Bold letters that say a field's name are a text of their own: `<b>Reason</b> 550 5.1.1 No such user`. */
function afterLabel(piece: TextPiece, index: number, pieces: readonly TextPiece[]): TextPiece {
  const before = pieces[index - 1];
  const bold = before?.node.parentElement;
  // A further label on the line of the value before: `<b>Type:</b> Hard <b>Category:</b> Content`.
  if (piece.joint === 'same-run' && isBoldLabel(piece)) return { ...piece, joint: 'span' };
  const isApart = before?.joint !== 'same-run' || isBoldLabel(before);
  if (piece.joint !== 'same-run' || !isApart || !bold?.matches(boldTags)) return piece;
  if (bold.contains(piece.node) || (parseColumnLabel(before?.text ?? '')?.strength ?? 'loose') === 'loose')
    return piece;
  return { ...piece, joint: 'span', text: piece.text.replace(/^\s*[:：]\s*/u, '') };
}

/** The texts of a card, facts on one line parted; without the letters of a picture before a name. */
export function tokensOf(card: Element): Token[] {
  const lines = joinCodes(joinedPieces(textPieces(card, 8_000).map(afterLabel), (piece) => piece));
  return lines.flatMap(({ text, joint, about: piece }, index): Token[] => {
    const { node } = piece;
    const next = lines[index + 1];
    if (next && /^\p{L}{1,3}$/u.test(text.trim()) && (isInitialsOf(text, next.text) || isHidden(piece))) return [];
    const clean = plain(text);
    const written = plainName(text);
    const parts = isServerReply(clean) || clean.length > 120 ? leadingFacts(clean) : written.split(separators);
    const about = {
      term: node.parentElement?.closest('dt, th') != null,
      control: isControl(node.parentElement, clean),
      ...placesIn(card, node),
    };
    return parts
      .filter((part) => part !== '')
      .map((part, place) => ({
        ...about,
        text: written === clean ? part : plain(part),
        written: part,
        continues: place > 0 || joint === 'span',
      }));
  });
}
