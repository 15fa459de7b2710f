/** An address of the usual make and nothing else. */
const address = /^[\p{L}\p{N}_][\p{L}\p{N}._+'-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}\p{N}-]{2,63}$/u;

const highlight = /highlight|match|hit|mark/i;

/** A search's highlight: the one dressing that is put around a part of a word. */
function isHighlight(text: Text): boolean {
  const { parentElement } = text;
  return parentElement?.tagName === 'MARK' || highlight.test(parentElement?.getAttribute('class') ?? '');
}

/**
 * Does an address end between two texts that only their dressing parts? `<b>Dee Fox</b><i>dee@shop.example</i>` is a
 * name and an address, `ann<mark>lee@shop.example</mark>` an address with a part of it highlighted. What is an address
 * by itself is never continued by another element.
 * @param run all that was joined so far, the text of `before` at its end
 */
export function partsAddress(run: string, before: Text, after: Text): boolean {
  const [first, second] = [run.trim(), after.data.trim()];
  if (/\s$/.test(run) || /^\s/.test(after.data)) return false;
  const isWhole = address.test(first);
  if (!isWhole && !address.test(second)) return false;
  // Neither a name nor a badge begins or ends like this.
  if (isWhole ? /^[.@-]/.test(second) : /[._+@-]$/.test(first)) return false;
  const areSiblings =
    before.parentElement !== after.parentElement?.parentElement &&
    after.parentElement !== before.parentElement?.parentElement;
  if (areSiblings || !(isHighlight(before) || isHighlight(after))) return true;
  // "Dee Fox" is a name, also where the address beside it is highlighted.
  return isWhole ? !/^[\p{Ll}\p{N}.-]+$/u.test(second) : !/^[\p{Ll}\p{N}._+-]+$/u.test(first);
}
