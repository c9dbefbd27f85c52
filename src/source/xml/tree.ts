import { Parser } from "htmlparser2";
import { ReadProblem } from "../problem.ts";

export interface Element {
  /** The local name in lower case: `akn4un:docTitle` is `doctitle`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | undefined;
  /** Whether text is directly inside it, beside its elements. */
  hasText: boolean;
}

/** Its place in the file, in UTF-16 code units. */
interface Located {
  readonly start: number;
  readonly size: number;
}

export type Event = Located &
  (
    | { readonly kind: "open"; readonly element: Element }
    | { readonly kind: "close"; readonly element: Element }
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "comment"; readonly text: string }
  );

const cdata = "<![CDATA[".length;

/**
 * The elements and texts of an XML file in order. Entities other than XML's own are left as they are.
 *
 * @throws ReadProblem if the file declares entities of its own, which could stand for anything
 */
export function eventsOf(path: string, xml: string): Event[] {
  const events: Event[] = [];
  let element: Element | undefined;
  let inCdata = false;
  const here = () => ({ start: parser.startIndex, size: parser.endIndex + 1 - parser.startIndex });
  const parser = new Parser(
    {
      onopentag(rawName, attributes) {
        const name = rawName.slice(rawName.indexOf(":") + 1).toLowerCase();
        element = { name, attributes, parent: element, hasText: false };
        events.push({ kind: "open", element, ...here() });
      },
      onclosetag() {
        if (!element) return;
        events.push({ kind: "close", element, ...here() });
        element = element.parent;
      },
      ontext(text) {
        if (element && !element.hasText) element.hasText = /\S/.test(text);
        if (inCdata) events.push({ kind: "text", text, start: parser.startIndex + cdata, size: text.length });
        else events.push({ kind: "text", text, ...here() });
      },
      oncomment: (text) => void events.push({ kind: "comment", text, ...here() }),
      oncdatastart() {
        inCdata = true;
      },
      oncdataend() {
        inCdata = false;
      },
      onprocessinginstruction(name, data) {
        if (/^!doctype$/i.test(name) && data.includes("[")) {
          throw new ReadProblem(
            path,
            "declares entities of its own (DOCTYPE with [), which are not read; write them out",
          );
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return events;
}
