/** Offsets of the line starts in a text. Lines end with LF, CR or CR LF. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  const hasReturn = text.includes("\r");
  const end = hasReturn ? endOfLine : lineFeed;
  for (let next = end(text, 0); next > 0; next = end(text, next)) starts.push(next);
  return starts;
}

const lineFeed = (text: string, from: number): number => text.indexOf("\n", from) + 1;

function endOfLine(text: string, from: number): number {
  anyEnd.lastIndex = from;
  return anyEnd.test(text) ? anyEnd.lastIndex : 0;
}

const anyEnd = /\r\n?|\n/g;
