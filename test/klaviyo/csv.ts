/**
 * The records of a CSV text (RFC 4180): quoted fields may hold commas, line breaks and doubled quotes; lines end with
 * CRLF or LF; a byte order mark is dropped. `line` is where the record starts, counted from 1.
 * Throws an `Error` with a sentence when a quote is never closed or stands in the middle of a field.
 */
export function parseCsv(text: string): { line: number; fields: string[] }[] {
  const records: { line: number; fields: string[] }[] = [];
  let fields: string[] = [];
  let line = 1;
  let recordLine = 1;
  let at = text.startsWith('\uFEFF') ? 1 : 0;

  while (at < text.length) {
    let field: string;
    if (text[at] === '"') {
      const quoted = readQuoted(text, at, line);
      field = quoted.field;
      at = quoted.end;
      line += field.split('\n').length - 1;
      const following = text[at];
      if (following !== undefined && !',\r\n'.includes(following)) {
        throw new Error(`Line ${line}: a quoted field must end at a comma or at the end of the line.`);
      }
    } else {
      const start = at;
      while (at < text.length && !',\r\n'.includes(text.charAt(at))) at++;
      field = text.slice(start, at);
    }
    fields.push(field);

    if (text[at] === ',') {
      at++;
      // A comma at the very end still opens a last, empty field.
      if (at < text.length) continue;
      fields.push('');
    }
    records.push({ line: recordLine, fields });
    fields = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line++;
    recordLine = line;
  }
  return records;
}

function readQuoted(text: string, start: number, line: number): { field: string; end: number } {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end === -1) throw new Error(`Line ${line}: a quoted field is never closed.`);
  return { field: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}
